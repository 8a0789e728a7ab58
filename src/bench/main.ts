/**
 * Speed of both engines against a network of objects, in one process. Started by tooling/bench.mjs.
 */
import { createSimdEngine, type Instantiate, typescriptEngine } from '../engine/index.ts'
import { compete, geometricMean, type Standing } from './contest.ts'
import { engineField, objectField } from './fields.ts'
import { engineContender, type Mode, objectContender, workloadOf } from './training.ts'

export interface BenchOptions {
  readonly instantiate: Instantiate
  readonly rounds: number
  readonly sliceMs: number
  /** Told each line as soon as it is known. */
  onLine(line: BenchLine): void
}

export interface BenchLine {
  /** 'training' in examples a second, or 'fields' in pictures of all units a second. */
  readonly kind: 'training' | 'fields'
  readonly network: string
  readonly mode: Mode
  /** Examples in a batch, or cells along a side. */
  readonly size: number
  readonly standings: readonly Standing[]
  /** Largest difference of a parameter between the objects and the engines after two epochs. */
  readonly difference: number | null
}

export interface BenchSummary {
  readonly kind: BenchLine['kind']
  readonly mode: Mode
  readonly size: number
  /** Geometric means over the networks of the ratios to the network of objects. */
  readonly means: Readonly<Record<string, number>>
  readonly least: Readonly<Record<string, number>>
}

const networks = [
  [2, 4, 2, 1],
  [2, 8, 8, 1],
  [7, 8, 8, 8, 8, 8, 8, 1],
  [2, 64, 64, 1],
]

export function runBench(options: BenchOptions): { lines: BenchLine[]; summaries: BenchSummary[] } {
  const simdEngine = createSimdEngine(options.instantiate)
  const lines: BenchLine[] = []
  const add = (line: BenchLine): void => {
    lines.push(line)
    options.onLine(line)
  }
  const modes: readonly Mode[] = ['tanh', 'relu']
  for (const mode of modes) {
    for (const size of [1, 10, 32]) {
      for (const sizes of networks) {
        const workload = workloadOf(sizes, mode, size)
        const objects = objectContender(workload)
        const typescript = engineContender('typescript', typescriptEngine, workload)
        const simd = engineContender('simd', simdEngine, workload)
        const difference = checkSame([objects, typescript, simd])
        const standings = compete([objects, typescript, simd], options.rounds, options.sliceMs)
        add({ kind: 'training', network: sizes.join('-'), mode, size, standings, difference })
      }
    }
  }
  for (const sizes of networks) {
    const workload = workloadOf(sizes, 'tanh', 1)
    const contenders = [
      objectField(workload, 100),
      engineField('typescript', typescriptEngine, workload, 100),
      engineField('simd', simdEngine, workload, 100),
    ]
    const standings = compete(contenders, options.rounds, options.sliceMs)
    const network = sizes.join('-')
    add({ kind: 'fields', network, mode: 'tanh', size: 100, standings, difference: null })
  }
  return { lines, summaries: summarise(lines) }
}

/**
 * Two epochs each from the same start.
 *
 * @throws when the engines differ in a bit.
 */
function checkSame(contenders: readonly { work(): number; values(): ArrayLike<number> }[]): number {
  for (const { work } of contenders) {
    work()
    work()
  }
  const [objects, typescript, simd] = contenders.map(({ values }) => Array.from(values()))
  if (!typescript.every((value, i) => Object.is(value, simd[i]))) {
    throw new Error('the engines differ: run the tests of src/engine/simd')
  }
  return Math.max(...objects.map((value, i) => Math.abs(value - simd[i])))
}

function summarise(lines: readonly BenchLine[]): BenchSummary[] {
  const groups = new Map<string, BenchLine[]>()
  for (const line of lines) {
    const key = `${line.kind} ${line.mode} ${line.size}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].map((group) => {
    const { kind, mode, size, standings } = group[0]
    const ratios = (i: number) => group.map((line) => line.standings[i].ratio)
    const over = (pick: (values: number[]) => number) =>
      Object.fromEntries(standings.slice(1).map(({ name }, i) => [name, pick(ratios(i + 1))]))
    return {
      kind,
      mode,
      size,
      means: over(geometricMean),
      least: over((values) => Math.min(...values)),
    }
  })
}
