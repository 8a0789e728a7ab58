import { useActions } from '../../store/index.ts'
import { IconButton } from '../common/Button.tsx'
import css from './DrawerPanel.module.css'
import { useDrawerHeight } from './drawerHeight.ts'
import { focusOpenTab } from './focusOpenTab.ts'

/** At the end of the bar: the drawer as high as it can be, and closed. */
export function DrawerButtons() {
  const height = useDrawerHeight()
  const { setView } = useActions()
  const close = (): void => {
    focusOpenTab()
    setView({ inside: null })
  }
  return (
    <span className={css.buttons}>
      <IconButton
        icon={height.isFull ? 'leaveFullScreen' : 'fullScreen'}
        look="quiet"
        className={css.button}
        label={height.isFull ? 'Make the drawer lower' : 'Make the drawer taller'}
        hint={
          height.isFull
            ? 'Gives the network and the plots their room back.'
            : 'Gives the drawer up to 60% of the window.'
        }
        onClick={height.toggleFull}
      />
      <IconButton
        icon="close"
        look="quiet"
        className={css.button}
        label="Close the drawer"
        hint="Closes what is open of the inside; so does Escape on its tab."
        onClick={close}
      />
    </span>
  )
}
