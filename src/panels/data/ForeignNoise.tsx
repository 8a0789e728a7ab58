import { foreignNoise } from '../../datasets/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { Slider } from '../common/Slider.tsx'
import { evenStops } from '../common/stops.ts'

const { min, max, usual } = foreignNoise
const stops = evenStops(min, usual, 0.05)

/** The noise of TensorFlow Playground, in the numbers of its slider: hundredths. */
export function ForeignNoise() {
  const noise = usePlayground((state) => state.config.data.noise)
  const { setData } = useActions()
  return (
    <Control id="noise">
      <Slider
        label="Noise"
        value={noise}
        stops={noise > usual ? [...stops, noise] : stops}
        range={{ min, max, percent: true }}
        format={(value) => String(Number((100 * value).toPrecision(6)))}
        hint="TensorFlow Playground’s noise, 0 to 50. It moves the points of the spiral and spreads the two Gaussians; elsewhere each label is that of a place nearby, so points near a border are mislabelled."
        onChange={(value) => setData({ noise: value })}
      />
    </Control>
  )
}
