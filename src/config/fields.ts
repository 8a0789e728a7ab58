import { taskOf } from '../datasets/index.ts'
import { withData } from './adaptToData.ts'
import { defaultConfig } from './defaults.ts'
import { headWithOutput } from './heads.ts'
import {
  dataField,
  differing,
  format,
  type LinkField,
  seedField,
  targetField,
  trainingField,
  viewField,
} from './linkField.ts'
import { encodeAddress, encodeTarget } from './parameterWord.ts'
import type { RunConfig } from './runConfig.ts'
import { encodeSeedText } from './seedText.ts'
import { journalTexts } from './startText.ts'

/**
 * Every key of a link, in its fixed order. Keys are words, and none begins with the name of an HTML
 * entity: `&reg…` would come back as ®. What is usual for the data (`withData`) is left out, and so
 * is a loss that its output brings along.
 */
export const linkFields: readonly LinkField[] = [
  dataField('data', 'set'),
  dataField('gate', 'gate'),
  dataField('curve', 'shape'),
  dataField('arms', 'arms'),
  dataField('turns', 'turns'),
  dataField('classes', 'classes'),
  dataField('points', 'points'),
  dataField('noise', 'noise'),
  dataField('flip', 'flip'),
  dataField('train', 'share'),
  dataField('balance', 'balance'),
  {
    key: 'columns',
    part: 'data',
    name: 'columns',
    write: ({ config }) => differing(formatColumns(config), formatColumns(defaultConfig)),
  },
  dataField('scale', 'scale'),
  {
    // Points that are kept while another set is chosen would make its links long.
    key: 'own',
    part: 'data',
    name: 'own',
    write: ({ config: { data } }) => (data.set === 'own' ? differing(data.own.code, '') : null),
  },
  {
    key: 'features',
    part: 'config',
    name: 'features',
    write: ({ config }) => differing(config.features.join(), usualFor(config).features.join()),
  },
  {
    key: 'net',
    part: 'config',
    name: 'hidden',
    write: ({ config }) => differing(formatLayers(config), formatLayers(defaultConfig)),
  },
  {
    key: 'out',
    part: 'config',
    name: 'output',
    write: ({ config }) => differing(config.output, usualFor(config).output),
  },
  {
    key: 'loss',
    part: 'config',
    name: 'loss',
    write: ({ config }) => differing(config.loss, lossBroughtBy(config)),
  },
  {
    key: 'init',
    part: 'config',
    name: 'init',
    write: ({ config }) => differing(config.init, usualFor(config).init),
  },
  {
    key: 'cut',
    part: 'holds',
    name: 'cuts',
    write: ({ config }) => differing(config.holds.cuts.map(encodeAddress).join(), ''),
  },
  {
    key: 'freeze',
    part: 'holds',
    name: 'frozen',
    write: ({ config }) => differing(config.holds.frozen.map(encodeTarget).join(), ''),
  },
  trainingField('learningRate'),
  trainingField('batchSize'),
  trainingField('sampling'),
  trainingField('optimiser'),
  trainingField('momentum'),
  trainingField('penalty'),
  trainingField('lambda'),
  trainingField('l1Rule'),
  seedField('seed', 'seed'),
  seedField('dataseed', 'data'),
  seedField('splitseed', 'split'),
  seedField('noiseseed', 'noise'),
  seedField('weightseed', 'weights'),
  seedField('orderseed', 'order'),
  {
    key: 'tfpseed',
    part: 'rules',
    name: 'seedText',
    write: ({ config: { rules } }) => rules && encodeSeedText(rules.seedText),
  },
  {
    key: 'tfpresets',
    part: 'rules',
    name: 'resets',
    write: ({ config: { rules } }) => differing(format(rules?.resets ?? 0), '0'),
  },
  {
    key: 'start',
    part: 'journal',
    name: 'start',
    keepsCase: true,
    write: (state) => differing(journalTexts(state).start, ''),
  },
  {
    key: 'edits',
    part: 'journal',
    name: 'edits',
    write: (state) => differing(journalTexts(state).edits, ''),
  },
  targetField('step', 'step'),
  targetField('example', 'examples'),
  viewField('test', 'showTest'),
  viewField('hard', 'discretise'),
  viewField('boundary', 'showBoundary'),
  viewField('errors', 'showErrors'),
  viewField('log', 'logLoss'),
  viewField('lines', 'showLines'),
  { key: 'inside', part: 'view', name: 'inside', write: ({ view }) => view.inside },
  {
    key: 'look',
    part: 'view',
    name: 'look',
    write: ({ view: { inside, looks } }) =>
      formatEntries<number | string>(
        inside && looks[inside],
        (what, value) => `${what}:${format(value)}`,
      ),
  },
  {
    key: 'point',
    part: 'view',
    name: 'point',
    write: ({ view: { point } }) => (point === null ? null : format(point + 1)),
  },
  {
    key: 'hide',
    part: 'controls',
    name: 'hide',
    write: ({ controls }) => formatEntries(controls, (id, state) => (state === 'hidden' ? id : '')),
  },
  {
    key: 'lock',
    part: 'controls',
    name: 'lock',
    write: ({ controls }) => formatEntries(controls, (id, state) => (state === 'locked' ? id : '')),
  },
  {
    key: 'goal',
    part: 'goal',
    name: 'goal',
    write: ({ goal }) => formatEntries(goal, (what, wanted) => `${what}:${format(wanted)}`),
  },
]

/** The default configuration on the same data: what a link of this data leaves out. */
function usualFor(config: RunConfig): RunConfig {
  return withData(defaultConfig, config.data)
}

function lossBroughtBy(config: RunConfig): string {
  return headWithOutput(taskOf(config.data), usualFor(config), config.output).loss
}

/** Columns count from 1 in a link. */
function formatColumns({ data }: RunConfig): string {
  return data.columns.map((column) => column + 1).join(',')
}

/** `tanh8,relu4`, or `none`. */
function formatLayers({ hidden }: RunConfig): string {
  if (hidden.length === 0) return 'none'
  return hidden.map((layer) => `${layer.activation}${layer.units}`).join(',')
}

/** Words for the entries of a record, in the order of the alphabet; null when there are none. */
function formatEntries<T extends string | number>(
  record: Readonly<Record<string, T>> | null | undefined,
  word: (key: string, value: T) => string,
): string | null {
  const words = Object.entries(record ?? {}).map(([key, value]) => word(key, value))
  return words.filter(Boolean).sort().join() || null
}
