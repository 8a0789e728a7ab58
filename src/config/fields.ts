import { type DataConfig, taskOf } from '../datasets/index.ts'
import { withData } from './adaptToData.ts'
import { defaultConfig } from './defaults.ts'
import { formatNumber } from './formatNumber.ts'
import { headWithOutput } from './heads.ts'
import { encodeJournal } from './journalText.ts'
import { defaultLinkView, type LinkState, type LinkView } from './linkState.ts'
import { encodeAddress, encodeTarget } from './parameterWord.ts'
import type { HiddenLayer, RunConfig, Seeds, Training } from './runConfig.ts'
import { trainingWords } from './trainingWords.ts'

/** What was read from a link, still unchecked. */
export interface LinkDraft {
  readonly config: Record<string, unknown>
  readonly data: Record<string, unknown>
  readonly training: Record<string, unknown>
  readonly seeds: Record<string, unknown>
  readonly holds: Record<string, unknown>
  readonly target: Record<string, unknown>
  readonly view: Record<string, unknown>
  edits: string
}

/** One key of a link. */
export interface LinkField {
  readonly key: string
  /** The value as text, or null when it is the usual one and is left out. */
  write(state: LinkState): string | null
  /** Puts the text where it belongs; nothing is checked yet. */
  read(text: string, draft: LinkDraft): void
}

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
    write: ({ config }) => differing(formatColumns(config), formatColumns(defaultConfig)),
    read: (text, draft) => {
      draft.data.columns = text.split(',').map(indexFromOne)
    },
  },
  dataField('scale', 'scale'),
  {
    key: 'features',
    write: ({ config }) => differing(config.features.join(), usualFor(config).features.join()),
    read: (text, draft) => {
      draft.config.features = text.split(',')
    },
  },
  {
    key: 'net',
    write: ({ config }) => differing(formatLayers(config), formatLayers(defaultConfig)),
    read: (text, draft) => {
      draft.config.hidden = text === 'none' ? [] : text.split(',').map(layerFromText)
    },
  },
  {
    key: 'out',
    write: ({ config }) => differing(config.output, usualFor(config).output),
    read: (text, draft) => {
      draft.config.output = text
    },
  },
  {
    key: 'loss',
    write: ({ config }) => differing(config.loss, lossBroughtBy(config)),
    read: (text, draft) => {
      draft.config.loss = text
    },
  },
  {
    key: 'init',
    write: ({ config }) => differing(config.init, usualFor(config).init),
    read: (text, draft) => {
      draft.config.init = text
    },
  },
  {
    key: 'cut',
    write: ({ config }) => differing(config.holds.cuts.map(encodeAddress).join(), ''),
    read: (text, draft) => {
      draft.holds.cuts = text.split(',')
    },
  },
  {
    key: 'freeze',
    write: ({ config }) => differing(config.holds.frozen.map(encodeTarget).join(), ''),
    read: (text, draft) => {
      draft.holds.frozen = text.split(',')
    },
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
    key: 'edits',
    write: ({ journal }) => differing(encodeJournal(journal), ''),
    read: (text, draft) => {
      draft.edits = text
    },
  },
  targetField('step', 'step'),
  targetField('example', 'examples'),
  viewField('test', 'showTest'),
  viewField('hard', 'discretise'),
  viewField('boundary', 'showBoundary'),
  viewField('errors', 'showErrors'),
  viewField('log', 'logLoss'),
]

function dataField(key: string, name: Exclude<keyof DataConfig, 'columns'>): LinkField {
  return {
    key,
    write: ({ config }) => differing(format(config.data[name]), format(defaultConfig.data[name])),
    read: (text, draft) => {
      draft.data[name] = text
    },
  }
}

function trainingField(name: keyof Training): LinkField {
  return {
    key: trainingWords[name],
    write: ({ config }) =>
      differing(format(config.training[name]), format(defaultConfig.training[name])),
    read: (text, draft) => {
      draft.training[name] = text
    },
  }
}

function seedField(key: string, name: keyof Seeds): LinkField {
  return {
    key,
    write: ({ config }) => {
      const seed = config.seeds[name]
      return seed === undefined || seed === defaultConfig.seeds[name] ? null : format(seed)
    },
    read: (text, draft) => {
      draft.seeds[name] = text
    },
  }
}

function targetField(key: string, name: keyof LinkState['target']): LinkField {
  return {
    key,
    write: ({ target }) => differing(format(target[name]), '0'),
    read: (text, draft) => {
      draft.target[name] = text
    },
  }
}

function viewField(key: string, name: keyof LinkView): LinkField {
  return {
    key,
    write: ({ view }) => (view[name] === defaultLinkView[name] ? null : view[name] ? '1' : '0'),
    read: (text, draft) => {
      draft.view[name] = text
    },
  }
}

/** The default configuration on the same data: what a link of this data leaves out. */
function usualFor(config: RunConfig): RunConfig {
  return withData(defaultConfig, config.data)
}

function lossBroughtBy(config: RunConfig): string {
  return headWithOutput(taskOf(config.data), usualFor(config), config.output).loss
}

function differing(text: string, usual: string): string | null {
  return text === usual ? null : text
}

function format(value: string | number): string {
  return typeof value === 'number' ? formatNumber(value) : value
}

/** Columns count from 1 in a link. */
function formatColumns({ data }: RunConfig): string {
  return data.columns.map((column) => column + 1).join(',')
}

function indexFromOne(text: string): unknown {
  return /^\d{1,9}$/.test(text) ? Number(text) - 1 : text
}

/** `tanh8,relu4`, or `none`. */
function formatLayers({ hidden }: RunConfig): string {
  if (hidden.length === 0) return 'none'
  return hidden.map((layer) => `${layer.activation}${layer.units}`).join(',')
}

function layerFromText(text: string): unknown {
  const layer = /^([a-z]+)(\d+)$/.exec(text)
  if (layer === null) return text
  const [, activation, units] = layer
  return { activation, units } satisfies { [Key in keyof HiddenLayer]: unknown }
}
