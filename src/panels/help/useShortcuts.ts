import { useEffect } from 'react'
import { type Actions, useActions } from '../../store/index.ts'
import { toggleFullScreen } from '../topbar/fullScreen.ts'
import { useThemeToggle } from '../topbar/theme.ts'
import { isForPage, spaceOwner } from './isForPage.ts'
import { type Command, shortcutFor } from './shortcuts.ts'

interface Openers {
  readonly openHelp: () => void
  readonly openParameters: () => void
}

/** Makes the keys of the table work on the whole page. */
export function useShortcuts({ openHelp, openParameters }: Openers): void {
  const actions = useActions()
  const toggleTheme = useThemeToggle()
  useEffect(() => {
    const run = commandsOf(actions, { openHelp, openParameters }, toggleTheme)
    let pointed: Element | null = null
    const handlePointer = (event: PointerEvent): void => {
      pointed = spaceOwner(event.target)
    }
    const handleKey = (event: KeyboardEvent): void => {
      if (event.key === 'Tab') pointed = null
      const command = shortcutFor(event)
      if (command === null || !isForPage(event, pointed)) return
      if (event.repeat && command !== 'step' && command !== 'stepBack') return
      // Otherwise the button that was clicked last would be pressed when Space is let go.
      if (event.key === ' ') {
        pointed = null
        if (event.target instanceof HTMLElement) event.target.blur()
      }
      event.preventDefault()
      run[command]()
    }
    document.addEventListener('pointerdown', handlePointer)
    document.addEventListener('keydown', handleKey)
    return () => {
      document.removeEventListener('pointerdown', handlePointer)
      document.removeEventListener('keydown', handleKey)
    }
  }, [actions, openHelp, openParameters, toggleTheme])
}

function commandsOf(
  actions: Actions,
  { openHelp, openParameters }: Openers,
  toggleTheme: () => void,
): Record<Command, () => void> {
  return {
    togglePlay: actions.togglePlay,
    step: actions.step,
    stepBack: actions.stepBack,
    restart: actions.restart,
    newWeights: actions.newWeights,
    newPoints: actions.newPoints,
    undo: actions.undo,
    redo: actions.redo,
    unitEpoch: () => actions.setView({ stepUnit: 'epoch' }),
    unitBatch: () => actions.setView({ stepUnit: 'batch' }),
    unitExample: () => actions.setView({ stepUnit: 'example' }),
    parameters: openParameters,
    fullScreen: toggleFullScreen,
    theme: toggleTheme,
    help: openHelp,
  }
}
