import { dataOptionsOf, type RunConfig } from '../../config/index.ts'
import { catalogue, type DataOption, datasetTitles, type OwnPoints } from '../../datasets/index.ts'

/** Why an option does nothing for the data; null when it does something. */
export function whyDisabled(config: RunConfig, option: DataOption): string | null {
  const { set, own } = config.data
  if (set === 'own') return whyOwnDisabled(own, option)
  if (dataOptionsOf(config).includes(option)) return null
  const entry = catalogue[set]
  if (config.rules !== null) return 'TensorFlow Playground has no such setting.'
  if (entry.group === 'real') {
    return `${datasetTitles[set]} is measured: its rows are as they are.`
  }
  if (option === 'share') return 'All four points of a gate are used for training.'
  if (option === 'points') return 'A gate has exactly four points.'
  return `${datasetTitles[set]} does not use this.`
}

function whyOwnDisabled({ kind, split }: OwnPoints, option: DataOption): string | null {
  if (option === 'share' && split !== null) return 'Each point has its part already.'
  const isUsed = option === 'share' || (option === 'flip' && kind === 'classes')
  return isUsed ? null : 'Own points are as they are.'
}
