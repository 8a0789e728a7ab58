import { catalogue, type DataOption } from './catalogue.ts'
import { curveShapes, type DataConfig, datasetIds, gates } from './dataConfig.ts'
import { dataLimits } from './limits.ts'

const numbers = ['points', 'noise', 'flip', 'share', 'balance', 'arms', 'turns', 'classes'] as const
const wholeNumbers: readonly DataOption[] = ['points', 'arms', 'classes', 'columns']

/**
 * Options that a set does not use may be anything.
 *
 * @throws {RangeError} when the set is unknown, or an option of it is not what `dataLimits` allows.
 */
export function checkData(data: DataConfig): void {
  checkWord('a data set', data.set, datasetIds)
  const { options } = catalogue[data.set]
  for (const option of numbers) if (options.includes(option)) checkOption(option, data[option])
  if (options.includes('gate')) checkWord('a gate', data.gate, gates)
  if (options.includes('shape')) checkWord('the shape of a curve', data.shape, curveShapes)
  if (options.includes('columns')) for (const column of data.columns) checkOption('columns', column)
}

function checkOption(option: (typeof numbers)[number] | 'columns', value: number): void {
  const { min, max } = dataLimits[option]
  const isWhole = wholeNumbers.includes(option)
  if (value >= min && value <= max && (!isWhole || Number.isInteger(value))) return
  const kind = isWhole ? 'a whole number' : 'a number'
  throw new RangeError(`expected ${option} to be ${kind} from ${min} to ${max}, got ${value}`)
}

function checkWord(what: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return
  throw new RangeError(`expected ${what} of ${known.join(', ')}, got ${value}`)
}
