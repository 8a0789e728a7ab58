import { Control } from '../common/Control.tsx'
import { CopyLink } from './CopyLink.tsx'
import { ExportButton } from './ExportButton.tsx'
import { FullScreenButton } from './FullScreenButton.tsx'
import { HelpButton } from './HelpButton.tsx'
import { RedoButton, UndoButton } from './HistoryButtons.tsx'
import { RunTitle } from './RunTitle.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import css from './TopBar.module.css'

export interface TopBarProps {
  readonly onHelp: () => void
  readonly onExport: () => void
}

/** The page's name, the run's, and what concerns the page as a whole. */
export function TopBar({ onHelp, onExport }: TopBarProps) {
  return (
    <header className={css.bar}>
      <h1 className={css.name}>
        MLP <span>Playground</span>
      </h1>
      <Control id="text">
        <RunTitle />
      </Control>
      <div className={css.group}>
        <UndoButton />
        <RedoButton />
      </div>
      <div className={css.end}>
        <CopyLink />
        <ExportButton onExport={onExport} />
        <ThemeButton />
        <FullScreenButton />
        <HelpButton onHelp={onHelp} />
      </div>
    </header>
  )
}
