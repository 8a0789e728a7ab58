import { datasetTitles } from '../../datasets/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { PanelHeading } from '../common/PanelHeading.tsx'
import css from './DataPanel.module.css'
import { DataSeed } from './DataSeed.tsx'
import { DatasetPicker } from './DatasetPicker.tsx'
import { MainOptions } from './MainOptions.tsx'
import { MoreOptions } from './MoreOptions.tsx'
import { OwnOptions } from './OwnOptions.tsx'

/** What the network learns from. */
export function DataPanel() {
  const set = usePlayground((state) => state.config.data.set)
  const { chooseDataset } = useActions()
  return (
    <section aria-labelledby="data-heading" className={css.panel}>
      <PanelHeading id="data-heading" title="Data">
        <span className={css.title}>{datasetTitles[set]}</span>
      </PanelHeading>
      <DatasetPicker value={set} onChange={chooseDataset} />
      <div className={css.options}>
        <OwnOptions />
        <MainOptions />
      </div>
      <DataSeed />
      <MoreOptions />
    </section>
  )
}
