import { dataOptionsOf, type RunConfig } from '../../config/index.ts'
import { catalogue, type DataOption, datasetTitles } from '../../datasets/index.ts'

/** Why an option does nothing for the data; null when it does something. */
export function whyDisabled(config: RunConfig, option: DataOption): string | null {
  if (dataOptionsOf(config).includes(option)) return null
  const { set } = config.data
  const entry = catalogue[set]
  if (config.rules !== null) return 'TensorFlow Playground has no such setting.'
  if (entry.group === 'real') {
    return `${datasetTitles[set]} is measured: its rows are as they are.`
  }
  if (option === 'share') return 'All four points of a gate are used for training.'
  if (option === 'points') return 'A gate has exactly four points.'
  return `${datasetTitles[set]} does not use this.`
}
