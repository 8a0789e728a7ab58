import { Suspense } from 'react'
import { usePlayground } from '../../store/index.ts'
import { textScale, useSize } from '../../views/index.ts'
import { laterPart } from '../common/laterPart.tsx'
import { PanelHeading } from '../common/PanelHeading.tsx'
import { NARROW, useMediaQuery } from '../common/useMediaQuery.ts'
import { insidePart } from '../inside/insidePart.tsx'
import { LazyDivergenceCard } from './LazyDivergenceCard.tsx'
import css from './OutputPanel.module.css'
import { OutputPlot } from './OutputPlot.tsx'
import { OutputTitle } from './OutputTitle.tsx'
import { PlotToggles } from './PlotToggles.tsx'
import { type PlotLayout, plotLayout } from './plotLayout.ts'

const DrawOutput = laterPart((parts) => parts.DrawOutput)

const PointNumbers = insidePart((parts) => parts.PointNumbers)

const plain = ({ sizePx, beside, short }: PlotLayout, isInside: boolean) => (
  <>
    <OutputPlot sizePx={sizePx} />
    <div className={css.strip}>
      <PlotToggles beside={beside} short={short} />
      {isInside && (
        <Suspense fallback={null}>
          <PointNumbers />
        </Suspense>
      )}
    </div>
  </>
)

/** What the network computes, over the plane or along x, with the data on it. */
export function OutputPanel() {
  const isNarrow = useMediaQuery(NARROW)
  const [ref, size] = useSize<HTMLDivElement>()
  const divergence = usePlayground((state) => state.run.divergence)
  const isDrawing = usePlayground((state) => state.view.isDrawing)
  const isInside = usePlayground((state) => state.view.inside !== null)
  const layout =
    size && plotLayout(size.width, size.height, isNarrow, textScale(), isDrawing, isInside)
  return (
    <section className={css.panel} aria-labelledby="output-heading">
      <PanelHeading id="output-heading" title="Output">
        <OutputTitle />
      </PanelHeading>
      <div className={css.area} ref={ref}>
        {layout && (
          <div className={css.content} data-beside={layout.beside}>
            {isDrawing ? (
              <Suspense fallback={plain(layout, isInside)}>
                <DrawOutput
                  beside={layout.beside}
                  plot={(drawing) => <OutputPlot sizePx={layout.sizePx} drawing={drawing} />}
                />
              </Suspense>
            ) : (
              plain(layout, isInside)
            )}
          </div>
        )}
      </div>
      {isNarrow && divergence && <LazyDivergenceCard divergence={divergence} />}
    </section>
  )
}
