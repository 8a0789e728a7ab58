import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { formatNumber } from '../common/format.ts'
import { Slider } from '../common/Slider.tsx'
import css from './SpeedSlider.module.css'
import { FASTEST, fromSlider, speeds, toSlider } from './speeds.ts'

const UNIT = 'epochs/s'

/** How fast Play goes. */
export function SpeedSlider() {
  const speed = usePlayground((state) => state.view.epochsPerSecond)
  const { setView } = useActions()
  return (
    <Control id="speed">
      <div className={css.speed}>
        <Slider
          label="Speed"
          hintSide="below"
          hint="How many epochs a second Play goes through; slow enough to watch, or as fast as possible."
          value={toSlider(speed)}
          stops={speeds}
          range={{ min: 0.1, max: FASTEST }}
          words={{ max: FASTEST, fastest: FASTEST }}
          unit={UNIT}
          format={(value) => (value >= FASTEST ? 'fastest' : `${formatNumber(value)} ${UNIT}`)}
          onChange={(value) => setView({ epochsPerSecond: fromSlider(value) })}
        />
      </div>
    </Control>
  )
}
