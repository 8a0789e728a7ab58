import { usePlayground } from '../../store/index.ts'
import { textScale, useSize } from '../../views/index.ts'
import { PanelHeading } from '../common/PanelHeading.tsx'
import { NARROW, useMediaQuery } from '../common/useMediaQuery.ts'
import { LazyDivergenceCard } from './LazyDivergenceCard.tsx'
import css from './OutputPanel.module.css'
import { OutputPlot } from './OutputPlot.tsx'
import { OutputTitle } from './OutputTitle.tsx'
import { PlotToggles } from './PlotToggles.tsx'
import { plotLayout } from './plotLayout.ts'

/** What the network computes, over the plane or along x, with the data on it. */
export function OutputPanel() {
  const isNarrow = useMediaQuery(NARROW)
  const [ref, size] = useSize<HTMLDivElement>()
  const divergence = usePlayground((state) => state.run.divergence)
  const layout = size && plotLayout(size.width, size.height, isNarrow, textScale())
  return (
    <section className={css.panel} aria-labelledby="output-heading">
      <PanelHeading id="output-heading" title="Output">
        <OutputTitle />
      </PanelHeading>
      <div className={css.area} ref={ref}>
        {layout && (
          <div className={css.content} data-beside={layout.beside}>
            <OutputPlot sizePx={layout.sizePx} />
            <PlotToggles beside={layout.beside} short={layout.short} />
          </div>
        )}
      </div>
      {isNarrow && divergence && <LazyDivergenceCard divergence={divergence} />}
    </section>
  )
}
