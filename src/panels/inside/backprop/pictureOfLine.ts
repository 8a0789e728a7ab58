import type { RunConfig } from '../../../config/index.ts'
import { linePicture, type Picture, printColors } from '../../../views/index.ts'
import { runTitle } from '../../common/runTitle.ts'
import type { Equation } from './equation.ts'
import { plainAt } from './formulas.ts'
import { resultText, shortText } from './numbers.ts'

/** The running line for print. */
export function pictureOfLine(config: RunConfig, equation: Equation, sentence: string): Picture {
  const { line, formula, operands, equals, result } = equation
  const plain = plainAt(formula.plain, line.layer)
  const tables = [...operands, { sign: equals, table: result }].map(({ sign, table }) => ({
    ...{ sign, name: plainAt(table.name.plain, table.layer) },
    ...{ rows: table.rows, columns: table.columns, at: table.at, tone: table.tone },
    textOf: table === result ? resultText : shortText,
  }))
  return linePicture({
    title: `Backpropagation, ${plain}: ${runTitle(config)}`,
    description: sentence,
    formula: plain,
    sentence,
    tables,
    colors: printColors(),
  })
}
