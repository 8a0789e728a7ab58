import { architectureOfCase, type GoldenCase, parseGolden } from '../replay/goldenCase.ts'
import json from './fixtures/golden.json?raw'

const file = parseGolden(json)
if ('problem' in file) throw new Error(file.problem)

/** Cases from an independent program: scalar automatic differentiation in float64. */
export const goldenCases: readonly GoldenCase[] = file.cases

export { architectureOfCase, type GoldenCase }
