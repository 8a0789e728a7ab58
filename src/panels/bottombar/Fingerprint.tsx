import { usePlayground } from '../../store/index.ts'
import { Popover } from '../common/Popover.tsx'
import css from './Fingerprint.module.css'

const meaning = 'The same fingerprint means the same weights and biases, bit for bit.'

/** What the run is known by while it stands still: short to compare by eye, in full in its panel. */
export function Fingerprint() {
  const digest = usePlayground((state) => state.run.frame?.digest ?? null)
  return (
    <span className={css.fingerprint}>
      <Popover text="Fingerprint" hint={meaning} className={css.label}>
        <p className={css.text}>{meaning} In full it is their SHA-256:</p>
        <p className={css.full}>{digest ?? 'Pause to see it.'}</p>
      </Popover>
      <data id="fingerprint" value={digest ?? ''} className={css.short}>
        {digest === null ? '–' : digest.slice(0, 8)}
      </data>
    </span>
  )
}
