import { describeConfig } from '../../config/index.ts'
import { catalogue } from '../../datasets/index.ts'
import { usePlayground } from '../../store/index.ts'
import css from './RunTitle.module.css'

/** What is being run, in a few words. */
export function RunTitle() {
  const title = usePlayground((state) => catalogue[state.config.data.set].title)
  const details = usePlayground((state) => describeConfig(state.config))
  return (
    <p className={css.run}>
      <strong>{title}</strong>
      <span className={css.details}>{details.split(' · ').slice(1).join(' · ')}</span>
    </p>
  )
}
