import { catalogue, type DataOption, type DatasetId, datasetTitles } from '../../datasets/index.ts'

/** Why an option does nothing for a set; null when it does something. */
export function whyDisabled(set: DatasetId, option: DataOption): string | null {
  const entry = catalogue[set]
  if (entry.options.includes(option)) return null
  if (entry.group === 'real') {
    return `${datasetTitles[set]} is measured: its rows are as they are.`
  }
  if (option === 'share') return 'All four points of a gate are used for training.'
  if (option === 'points') return 'A gate has exactly four points.'
  return `${datasetTitles[set]} does not use this.`
}
