import { Fragment } from 'react'
import { Icon } from './icons.tsx'
import css from './LayerSizes.module.css'

/** 2 → 8 → 8 → 1, the arrows drawn because the bundled typeface has none. */
export function LayerSizes({ sizes }: { readonly sizes: readonly number[] }) {
  return (
    <span className={css.sizes}>
      <span className="visually-hidden">{`Units by layer: ${sizes.join(', ')}`}</span>
      <span aria-hidden="true" className={css.row}>
        {sizes.map((size, layer) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
          <Fragment key={layer}>
            {layer === 0 ? null : <Icon name="arrow" />}
            {size}
          </Fragment>
        ))}
      </span>
    </span>
  )
}
