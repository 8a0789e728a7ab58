import { classCountOf, featureLabels } from '../../datasets/index.ts'
import { lossCsv, type ParameterTable, parametersCsv, parametersJson } from '../../exports/index.ts'
import type { PlaygroundState } from '../../store/index.ts'
import { pointsTable } from '../../tables/index.ts'
import { runTitle } from '../common/runTitle.ts'

/** Numbers of a run, and the files that they can be saved in. */
export interface NumberSheet {
  readonly title: string
  /** In the name of the file. */
  readonly name: string
  readonly text: string
  readonly files: readonly NumberFile[]
}

export interface NumberFile {
  readonly ending: 'csv' | 'json'
  readonly hint: string
  /** Null while there is nothing to write. */
  readonly write: (state: PlaygroundState) => string | null
}

export const numberSheets: readonly NumberSheet[] = [
  {
    title: 'Parameters',
    name: 'parameters',
    text: 'All weights and biases as they are now, to the last bit: in JSON as matrices, in CSV one a line.',
    files: [
      {
        ending: 'json',
        hint: 'W and b of each layer as JSON.',
        write: (state) => ofParameters(state, parametersJson),
      },
      {
        ending: 'csv',
        hint: 'Layer, kind, unit, input and value of each parameter, for a spreadsheet.',
        write: (state) => ofParameters(state, parametersCsv),
      },
    ],
  },
  {
    title: 'Points',
    name: 'points',
    text: 'The points in use: coordinates, class or target after noise and flips, and which part they are in.',
    files: [
      {
        ending: 'csv',
        hint: 'One line for each point, training and test.',
        write: ({ run }) => run.points && pointsTable(run.points),
      },
    ],
  },
  {
    title: 'Losses',
    name: 'losses',
    text: 'The loss curve: epoch, step, train and test loss, the penalty λΩ, and accuracy (or R²).',
    files: [
      {
        ending: 'csv',
        hint: 'One line for each point of the loss curve.',
        write: ({ run, config }) => lossCsv(run.records, classCountOf(config.data) > 0),
      },
    ],
  },
]

function ofParameters(
  { run, config }: PlaygroundState,
  write: (table: ParameterTable) => string,
): string | null {
  const { frame, layerSizes } = run
  if (frame === null) return null
  const { output, loss } = config
  return write({
    title: runTitle(config),
    epoch: frame.position.epoch,
    step: frame.position.step,
    architecture: {
      layerSizes,
      hidden: config.hidden.map((layer) => layer.activation),
      output,
      loss,
    },
    inputs: config.features.map((id) => featureLabels[id]),
    values: frame.parameters,
  })
}
