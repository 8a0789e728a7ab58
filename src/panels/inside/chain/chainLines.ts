import { type ChainValues, chainFactor, chainNumber, chainProduct } from '../../../views/index.ts'
import { walkFormulas } from './chainFormulas.ts'

/** One step of the walk: its formula, and what continues it with the numbers of now, `4 · 2 = 8`. */
export interface ChainLine {
  readonly pass: 'forward' | 'backward'
  readonly tex: string
  readonly plain: string
  readonly numbers: string
}

const forwardSteps = 3

/** The walk from t to r and back, with its numbers. */
export function chainLines(values: ChainValues): readonly ChainLine[] {
  const { u, v, r, slopes, throughU, throughV, sum } = values
  const numbers = [
    chainNumber(u),
    chainNumber(v),
    chainProduct(u, v, r),
    chainNumber(slopes.ru),
    chainNumber(slopes.rv),
    chainProduct(slopes.ru, slopes.ut, throughU),
    chainProduct(slopes.rv, slopes.vt, throughV),
    `${chainNumber(throughU)} + ${chainFactor(throughV)} = ${chainNumber(sum)}`,
  ]
  return walkFormulas.map((formula, i) => ({
    ...formula,
    pass: i < forwardSteps ? 'forward' : 'backward',
    numbers: numbers[i] ?? '',
  }))
}
