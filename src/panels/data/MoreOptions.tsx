import { dataOptionsOf } from '../../config/index.ts'
import { dataLimits } from '../../datasets/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { formatNumber } from '../common/format.ts'
import { More } from '../common/More.tsx'
import { Slider } from '../common/Slider.tsx'
import { evenStops } from '../common/stops.ts'
import { DataSlider } from './DataSlider.tsx'
import { OptionHint } from './LaterOptionHint.tsx'

/** 0 stands for the scale that suits the set. */
const scaleStops = [0, 0.5, ...evenStops(1, 10, 1)]

const spiralForm = [
  { option: 'arms', label: 'Arms' },
  { option: 'turns', label: 'Turns' },
] as const

/** The less used options: labels, balance, the spiral's form and the scale of the inputs. */
export function MoreOptions() {
  const options = usePlayground((state) => dataOptionsOf(state.config))
  const scale = usePlayground((state) => state.config.data.scale)
  const { setData } = useActions()
  const { max } = dataLimits.scale
  const form = spiralForm.filter(({ option }) => options.includes(option))
  return (
    <Control id={[...form.map(({ option }) => option), 'flip', 'balance', 'scale']}>
      <More of="data options">
        {form.map((slider) => (
          <DataSlider key={slider.option} {...slider} oneLine />
        ))}
        <DataSlider option="flip" label="Flipped labels" oneLine />
        <DataSlider option="balance" label="Class balance" oneLine />
        <Control id="scale">
          <Slider
            label="Input scale"
            value={scale === 'auto' ? 0 : scale}
            stops={scaleStops}
            range={{ min: 0, max }}
            words={{ auto: 0 }}
            format={(value) => (value === 0 ? 'auto' : formatNumber(value))}
            hint={<OptionHint of="scale" />}
            oneLine
            onChange={(value) =>
              setData({ scale: value === 0 ? 'auto' : Math.max(dataLimits.scale.min, value) })
            }
          />
        </Control>
      </More>
    </Control>
  )
}
