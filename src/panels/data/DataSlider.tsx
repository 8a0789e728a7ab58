import { dataLimits } from '../../datasets/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { formatNumber, formatWholePercent } from '../common/format.ts'
import { Slider } from '../common/Slider.tsx'
import { OptionHint } from './LaterOptionHint.tsx'
import { optionStops } from './optionStops.ts'
import { whyDisabled } from './optionTexts.ts'

type SliderOption = keyof typeof optionStops

interface DataSliderProps {
  readonly option: SliderOption
  readonly label: string
  /** What to show in place of the setting, for sets with a fixed number of points. */
  readonly shown?: number | undefined
  readonly oneLine?: boolean
}

const shares: readonly SliderOption[] = ['flip', 'share', 'balance']
const wholes: readonly SliderOption[] = ['points', 'arms']

/** The slider of one option of the data. */
export function DataSlider({ option, label, shown, oneLine = false }: DataSliderProps) {
  const data = usePlayground((state) => state.config.data)
  const reason = usePlayground((state) => whyDisabled(state.config, option))
  const { setData } = useActions()
  const { min, max } = dataLimits[option]
  const percent = shares.includes(option)
  return (
    <Control id={option}>
      <Slider
        label={label}
        value={shown ?? data[option]}
        stops={optionStops[option]}
        range={{ min, max, percent, whole: wholes.includes(option) }}
        format={percent ? formatWholePercent : formatNumber}
        hint={<OptionHint of={option} />}
        disabledBecause={reason}
        oneLine={oneLine}
        onChange={(next) => setData({ [option]: next })}
      />
    </Control>
  )
}
