import { Segmented } from '../common/Segmented.tsx'
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
}
/** Always in this order, whichever is offered first. */
const order: readonly ShareVariant[] = ['here', 'start', 'parameters']

/** Where the shared run opens, and what it carries. */
export function VariantChoice({ links, value, onChange }: VariantChoiceProps) {
  const offered = order.filter((one) => links.some(({ variant }) => variant === one))
  return (
    <div className={css.variants}>
      {offered.length > 1 ? (
        <div className={css.row}>
          <span aria-hidden="true">Opens</span>
          <Segmented
            label="Opens"
            hint="With all its training; at the start with the settings of now; or starting from the weights of now."
            value={value.variant}
            options={offered.map((variant) => ({ value: variant, text: names[variant] }))}
            onChange={onChange}
            className={css.grow}
          />
        </div>
      ) : null}
      <p className={css.text} aria-live="polite">
        {value.says}
      </p>
    </div>
  )
}
