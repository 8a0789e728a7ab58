import { Segmented } from '../../common/Segmented.tsx'
import css from './ViewFrame.module.css'

interface PartChoiceProps {
  readonly part: 'train' | 'test'
  readonly onChange: (part: 'train' | 'test') => void
}

const options = [
  { value: 'train', text: 'train' },
  { value: 'test', text: 'test' },
] as const

/** Training points or test points. */
export function PartChoice({ part, onChange }: PartChoiceProps) {
  return (
    <Segmented
      label="Points shown"
      hint="The points that the network is trained on, or those that it has never seen."
      value={part}
      options={options}
      onChange={onChange}
      className={css.choice}
    />
  )
}
