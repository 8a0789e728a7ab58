import { type ChainValues, chainFactor, chainNumber, chainProduct } from '../../../views/index.ts'

/** One sentence on the step at hand. */
export function describeChain(values: ChainValues, step: number): string {
  const { u, v, r, slopes, throughU, throughV, sum } = values
  const t = chainNumber(values.t)
  const sentences = [
    `t = ${t} goes in at the left; the next steps compute u, v and r from it.`,
    `Forward: u = t² is ${chainNumber(u)}.`,
    `Forward: v = 3t + 1 is ${chainNumber(v)}.`,
    `Forward: r = u·v is ${chainNumber(r)}; every value is known, and the way back can begin.`,
    `Backward: when u moves a little, r moves ${chainNumber(slopes.ru)} times as much, for ∂r/∂u = v.`,
    `Backward: when v moves a little, r moves ${chainNumber(slopes.rv)} times as much, for ∂r/∂v = u.`,
    `One path leads from t to r through u; the derivatives along it multiply to ${chainProduct(slopes.ru, slopes.ut, throughU)}.`,
    `The other path leads through v; the derivatives along it multiply to ${chainProduct(slopes.rv, slopes.vt, throughV)}.`,
    `At t = ${t} the two paths add up to dr/dt = ${chainNumber(throughU)} + ${chainFactor(throughV)} = ${chainNumber(sum)}${stillness(values)}.`,
  ]
  return sentences[step] ?? ''
}

/** The graph in words, as far as it is computed. */
export function describeGraph(values: ChainValues, step: number): string {
  const { slopes } = values
  const known = (from: number, value: number): string =>
    step < from ? '' : ` = ${chainNumber(value)}`
  const slope = (from: number, text: string, value: number): string[] =>
    step < from ? [] : [`${text} = ${chainNumber(value)}`]
  const edges = [
    ...slope(4, '∂r/∂u', slopes.ru),
    ...slope(5, '∂r/∂v', slopes.rv),
    ...slope(6, '∂u/∂t', slopes.ut),
    ...slope(7, '∂v/∂t', slopes.vt),
  ]
  const back = edges.length === 0 ? '' : ` Derivatives on the edges: ${edges.join(', ')}.`
  return (
    `Computation graph: t${known(0, values.t)} leads to u = t²${known(1, values.u)} and to ` +
    `v = 3t + 1${known(2, values.v)}; both lead to r = u·v${known(3, values.r)}.${back}`
  )
}

function stillness({ sum }: ChainValues): string {
  return sum === 0 ? ': r stands still here' : ''
}
