import { Popover } from '../common/Popover.tsx'
import { CheckButton } from '../gradients/CheckButton.tsx'
import { RunsButton } from '../runs/RunsButton.tsx'
import { SpeedSlider } from '../transport/SpeedSlider.tsx'
import { StepBackButton, StepUnitChoice } from '../transport/StepControls.tsx'
import { StopFields } from '../transport/StopAt.tsx'
import { ExportButton } from './ExportButton.tsx'
import { FullScreenButton } from './FullScreenButton.tsx'
import { HelpButton } from './HelpButton.tsx'
import { RedoButton, UndoButton } from './HistoryButtons.tsx'
import css from './PhoneTopBar.module.css'
import { RunTitle } from './RunTitle.tsx'
import { ShareButton } from './ShareButton.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import bar from './TopBar.module.css'

interface PhoneTopBarProps {
  readonly onHelp: () => void
  readonly onCheck: () => void
  readonly onRuns: () => void
  readonly onExport: () => void
}

/** The top bar of a narrow window: what does not fit is in its menu. */
export function PhoneTopBar({ onHelp, onCheck, onRuns, onExport }: PhoneTopBarProps) {
  return (
    <header className={bar.bar}>
      <div className={bar.names}>
        <h1 className={bar.name}>
          MLP <span>Playground</span>
        </h1>
        <RunTitle />
      </div>
      <div className={bar.end}>
        <UndoButton />
        <ShareButton isIcon />
        <Popover
          icon="menu"
          label="Menu"
          hint="Speed, size of a step, theme, help, the gradient check and saved runs."
        >
          <div className={css.menu}>
            <SpeedSlider />
            <StepUnitChoice />
            <StopFields />
            <div className={css.buttons}>
              <StepBackButton />
              <RedoButton />
              <ThemeButton />
              <FullScreenButton />
              <HelpButton onHelp={onHelp} />
              <ExportButton onExport={onExport} />
              <CheckButton onCheck={onCheck} />
              <RunsButton onRuns={onRuns} />
            </div>
          </div>
        </Popover>
      </div>
    </header>
  )
}
