import { RunsButton } from '../runs/RunsButton.tsx'
import { ExportButton } from './ExportButton.tsx'
import { FullScreenButton } from './FullScreenButton.tsx'
import { HelpButton } from './HelpButton.tsx'
import { RedoButton, UndoButton } from './HistoryButtons.tsx'
import { RunTitle } from './RunTitle.tsx'
import { ShareButton } from './ShareButton.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import css from './TopBar.module.css'

export interface TopBarProps {
  readonly onHelp: () => void
  readonly onRuns: () => void
  readonly onExport: () => void
}

/** The page's name, the run's, and what concerns the page as a whole. */
export function TopBar({ onHelp, onRuns, onExport }: TopBarProps) {
  return (
    <header className={css.bar}>
      <h1 className={css.name}>
        MLP <span>Playground</span>
      </h1>
      <RunTitle />
      <div className={css.group}>
        <UndoButton />
        <RedoButton />
      </div>
      <div className={css.end}>
        <RunsButton onRuns={onRuns} />
        <ShareButton />
        <ExportButton onExport={onExport} />
        <ThemeButton />
        <FullScreenButton />
        <HelpButton onHelp={onHelp} />
      </div>
    </header>
  )
}
