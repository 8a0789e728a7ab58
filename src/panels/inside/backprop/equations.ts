import {
  beforeActivation,
  biasGradient,
  hiddenGradient,
  outputGradient,
  weightGradient,
} from './backwardEquations.ts'
import type { Equation, EquationParts, EquationSource } from './equation.ts'
import { equationOfUpdate } from './equationOfUpdate.ts'
import { formulaOf } from './formulas.ts'
import { affine, hidden, loss, outputs } from './forwardEquations.ts'
import type { Line } from './lines.ts'

/** The line as an equation between tables. */
export function equationOf(line: Line, source: EquationSource): Equation {
  return { line, formula: formulaOf(line, source.config), ...partsOf(line, source) }
}

function partsOf(line: Line, source: EquationSource): EquationParts {
  switch (line.kind) {
    case 'z':
      return affine(line.layer, source)
    case 'h':
      return hidden(line.layer, source)
    case 'f':
      return outputs(source)
    case 'loss':
      return loss(source)
    case 'dzOut':
      return outputGradient(source)
    case 'dW':
      return weightGradient(line.layer, source)
    case 'db':
      return biasGradient(line.layer, source)
    case 'dh':
      return hiddenGradient(line.layer, source)
    case 'dz':
      return beforeActivation(line.layer, source)
    case 'W':
    case 'b':
      return equationOfUpdate(line, source)
  }
}
