import type { ReactNode } from 'react'
import { usePlayground } from '../../../store/index.ts'
import { Formula } from '../../../views/index.ts'
import css from './BackpropView.module.css'
import { generalFormula, loops, wholeUpdate } from './formulas.ts'
import { type LineKind, phaseOf, stepOf } from './lines.ts'
import type { LineFormula } from './texParts.ts'
import type { Backprop } from './useBackprop.ts'

type State = 'done' | 'running' | 'next' | 'waiting' | 'skipped'

const forwardKinds: readonly LineKind[] = ['z', 'h', 'f', 'loss']
const backwardKinds: readonly LineKind[] = ['dW', 'db', 'dh', 'dz']

/** The lecture's algorithm as pseudo-code, the running line lit. */
export function AlgorithmPane({ backprop }: { readonly backprop: Backprop }) {
  const { lines, at } = backprop
  const config = usePlayground((state) => state.config)
  const here = lines[at]
  if (here === undefined) return null
  const phase = phaseOf(here)
  const { step, of } = stepOf(lines, at)
  const stateOf = (kind: LineKind): State => {
    if (here.kind === kind) return 'running'
    const isLooped = !['f', 'loss', 'dzOut'].includes(kind)
    const place = lines.findIndex(
      (line) => line.kind === kind && (!isLooped || line.layer === here.layer),
    )
    // At the outputs' layer h is f; at ℓ = 1 the way back ends.
    if (place < 0) return 'skipped'
    if (place < at) return 'done'
    return place === at + 1 ? 'next' : 'waiting'
  }
  const row = (kind: LineKind, inner = true) => (
    <Row key={kind} state={stateOf(kind)} isInner={inner}>
      <FormulaOf formula={generalFormula(kind, config)} />
    </Row>
  )
  return (
    <section className={css.pane} aria-label="Algorithm">
      <h3 className={`${css.heading} ${css.caps}`}>
        <span>Algorithm</span>
        <span>
          {phase}, step {step} of {of}
        </span>
      </h3>
      <ol
        className={css.code}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where there is little room
        tabIndex={0}
      >
        {phase === 'forward' ? (
          <>
            <Loop formula={loops.up} layer={here.layer} />
            {forwardKinds.slice(0, 2).map((kind) => row(kind))}
            {forwardKinds.slice(2).map((kind) => row(kind, false))}
          </>
        ) : (
          <Row state="done" isSummary>
            forward pass: z, h, f, L
          </Row>
        )}
        {phase === 'backward' ? (
          <>
            {row('dzOut', false)}
            <Loop formula={loops.down} layer={here.layer} />
            {backwardKinds.map((kind) => row(kind))}
          </>
        ) : (
          <Row state={phase === 'update' ? 'done' : 'waiting'} isSummary>
            backward pass: every ∇
          </Row>
        )}
        <Row state={phase === 'update' ? 'running' : 'waiting'} isSummary={phase !== 'update'}>
          <FormulaOf formula={wholeUpdate(config)} />
        </Row>
      </ol>
    </section>
  )
}

function Loop({ formula, layer }: { readonly formula: LineFormula; readonly layer: number }) {
  return (
    <li className={css.row}>
      <span>
        <b>for</b> <FormulaOf formula={formula} />
      </span>
      <span className={css.state}>ℓ = {layer}</span>
    </li>
  )
}

interface RowProps {
  readonly state: State
  /** Inside the loop. */
  readonly isInner?: boolean
  /** Of another phase: goes where there is little room. */
  readonly isSummary?: boolean
  readonly children: ReactNode
}

const words: Readonly<Record<State, string>> = {
  ...{ done: '✓', running: 'running', next: 'next', waiting: '', skipped: 'not at this ℓ' },
}

function Row({ state, isInner = false, isSummary = false, children }: RowProps) {
  return (
    <li
      className={css.row}
      data-state={state}
      data-inner={isInner || undefined}
      data-summary={isSummary || undefined}
      aria-current={state === 'running' ? 'step' : undefined}
    >
      <span>{children}</span>
      <span className={css.state}>{words[state]}</span>
    </li>
  )
}

function FormulaOf({ formula }: { readonly formula: LineFormula }) {
  return <Formula tex={formula.tex} plain={formula.plain} />
}
