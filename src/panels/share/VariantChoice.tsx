import { Segmented } from '../common/Segmented.tsx'
import { Select } from '../common/Select.tsx'
import css from './ShareDialog.module.css'
import type { SharedLink, ShareVariant } from './shareVariants.ts'

interface VariantChoiceProps {
  readonly links: readonly SharedLink[]
  readonly value: SharedLink
  readonly onChange: (variant: ShareVariant) => void
}

const names: Record<ShareVariant, string> = {
  here: 'As it stands',
  start: 'At its start',
  parameters: 'These weights',
  empty: 'Without points',
}
/** Always in this order, whichever is offered first. */
const order: readonly ShareVariant[] = ['here', 'start', 'parameters', 'empty']
/** More do not fit side by side on a phone. */
const MOST_BESIDE = 3

/** Where the shared run opens, and what it carries. */
export function VariantChoice({ links, value, onChange }: VariantChoiceProps) {
  const options = order
    .filter((one) => links.some(({ variant }) => variant === one))
    .map((variant) => ({ value: variant, text: names[variant] }))
  const choice = {
    label: 'Opens',
    hint: 'With all its training; at the start with the settings of now; or starting from the weights of now.',
    value: value.variant,
    options,
    onChange,
  }
  return (
    <div className={css.variants}>
      {options.length > MOST_BESIDE ? <Select {...choice} /> : null}
      {options.length > 1 && options.length <= MOST_BESIDE ? (
        <div className={css.row}>
          <span aria-hidden="true">Opens</span>
          <Segmented {...choice} className={css.grow} />
        </div>
      ) : null}
      <p className={css.text} aria-live="polite">
        {value.says}
      </p>
    </div>
  )
}
