import { describeConfig, type RunConfig } from '../../config/index.ts'
import { datasetTitles } from '../../datasets/index.ts'

/** What is being run, as in the top bar: `Circle · 4 tanh · η 0.1`. */
export function runTitle(config: RunConfig): string {
  const [, ...details] = describeConfig(config).split(' · ')
  return [datasetTitles[config.data.set], ...details].join(' · ')
}
