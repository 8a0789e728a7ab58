import { Control } from '../common/Control.tsx'
import { Popover } from '../common/Popover.tsx'
import { CheckButton } from '../gradients/CheckButton.tsx'
import { SpeedSlider } from '../transport/SpeedSlider.tsx'
import { StepBackButton, StepUnitChoice } from '../transport/StepControls.tsx'
import { StopFields } from '../transport/StopAt.tsx'
import { CopyLink } from './CopyLink.tsx'
import { ExportButton } from './ExportButton.tsx'
import { FullScreenButton } from './FullScreenButton.tsx'
import { HelpButton } from './HelpButton.tsx'
import { RedoButton, UndoButton } from './HistoryButtons.tsx'
import css from './PhoneTopBar.module.css'
import { RunTitle } from './RunTitle.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import bar from './TopBar.module.css'

interface PhoneTopBarProps {
  readonly onHelp: () => void
  readonly onCheck: () => void
  readonly onExport: () => void
}

/** The top bar of a narrow window: what does not fit is in its menu. */
export function PhoneTopBar({ onHelp, onCheck, onExport }: PhoneTopBarProps) {
  return (
    <header className={bar.bar}>
      <div className={bar.names}>
        <h1 className={bar.name}>
          MLP <span>Playground</span>
        </h1>
        <Control id="text">
          <RunTitle />
        </Control>
      </div>
      <div className={bar.end}>
        <UndoButton />
        <CopyLink isIcon />
        <Popover
          icon="menu"
          label="Menu"
          hint="Speed, size of a step, theme, help and the gradient check."
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
            </div>
          </div>
        </Popover>
      </div>
    </header>
  )
}
