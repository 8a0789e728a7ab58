import { describeConfig } from '../../config/index.ts'
import { datasetTitles } from '../../datasets/index.ts'
import { usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import css from './RunTitle.module.css'
import { useIsUntouched } from './useIsUntouched.ts'

/** What is being run, in a few words; on a first visit, how to begin. */
export function RunTitle() {
  return (
    <Control id="text">
      <Title />
    </Control>
  )
}

function Title() {
  const title = usePlayground((state) => datasetTitles[state.config.data.set])
  const details = usePlayground((state) => describeConfig(state.config))
  const isUntouched = useIsUntouched()
  if (isUntouched) {
    return (
      <p className={css.run}>
        <span className={css.first}>Press Play and watch it learn.</span>
      </p>
    )
  }
  return (
    <p className={css.run}>
      <strong>{title}</strong>
      <span className={css.details}>{details.split(' · ').slice(1).join(' · ')}</span>
    </p>
  )
}
