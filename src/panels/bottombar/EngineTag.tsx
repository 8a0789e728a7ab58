import { usePlayground } from '../../store/index.ts'
import { Hint } from '../common/Hint.tsx'
import css from './BottomBar.module.css'

export const engines = {
  simd: {
    label: 'SIMD engine',
    hint: 'Computed two numbers at a time by WebAssembly SIMD, to the same bits as by the TypeScript engine.',
  },
  typescript: {
    label: 'TypeScript engine',
    hint: 'Computed one number at a time in TypeScript, to the same bits as by the faster SIMD engine.',
  },
} as const

/** Which of the two engines computes this run. */
export function EngineTag() {
  const engine = usePlayground((state) => state.run.frame?.engine ?? null)
  if (engine === null) return null
  const { label, hint } = engines[engine]
  return (
    <Hint id="engine-hint" text={hint}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the explanation is for those with a keyboard too */}
      <span className={css.engine} tabIndex={0} aria-describedby="engine-hint">
        {label}
      </span>
    </Hint>
  )
}
