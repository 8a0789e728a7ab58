import type { EngineName } from '../../engine/index.ts'
import css from './BottomBar.module.css'

const names = {
  simd: { label: 'SIMD', title: 'Computed by the WebAssembly SIMD engine' },
  typescript: { label: 'TypeScript', title: 'Computed by the TypeScript engine' },
} as const

/** Which of the two engines computes; both give the same bits. */
export function EngineTag({ engine }: { engine: EngineName }) {
  const { label, title } = names[engine]
  return (
    <span className={css.engine} title={`${title}: same numbers, other speed`}>
      {label} engine
    </span>
  )
}
