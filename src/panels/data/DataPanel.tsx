import { Suspense } from 'react'
import { datasetTitles } from '../../datasets/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { laterPart } from '../common/laterPart.tsx'
import { PanelHeading } from '../common/PanelHeading.tsx'
import css from './DataPanel.module.css'
import { DataSeed } from './DataSeed.tsx'
import { DatasetPicker } from './DatasetPicker.tsx'
import { MainOptions } from './MainOptions.tsx'
import { MoreOptions } from './MoreOptions.tsx'

/** The set of a fresh page has none. */
const OwnOptions = laterPart((parts) => parts.OwnOptions)

const DataTools = laterPart((parts) => parts.DataTools)

/** What the network learns from. */
export function DataPanel() {
  const set = usePlayground((state) => state.config.data.set)
  const { chooseDataset } = useActions()
  return (
    <section aria-labelledby="data-heading" className={css.panel}>
      <PanelHeading id="data-heading" title="Data">
        <span className={css.title}>{datasetTitles[set]}</span>
      </PanelHeading>
      <Control id="dataset">
        <DatasetPicker value={set} onChange={chooseDataset} />
      </Control>
      <div className={css.options}>
        <Suspense fallback={null}>
          <Control id="data-options">
            <OwnOptions />
          </Control>
        </Suspense>
        <MainOptions />
      </div>
      <div className={css.chips}>
        <DataSeed />
        <Suspense fallback={null}>
          <Control id="dataset">
            <DataTools />
          </Control>
        </Suspense>
      </div>
      <MoreOptions />
    </section>
  )
}
