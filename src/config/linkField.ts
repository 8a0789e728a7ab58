import type { DataConfig } from '../datasets/index.ts'
import { defaultConfig } from './defaults.ts'
import { formatNumber } from './formatNumber.ts'
import { defaultLinkView, type LinkState, type LinkView } from './linkState.ts'
import type { Seeds, Training } from './runConfig.ts'
import { trainingWords } from './trainingWords.ts'

/** The parts of a link by what they say something about. */
export type LinkPart =
  | 'config'
  | 'data'
  | 'training'
  | 'seeds'
  | 'holds'
  | 'rules'
  | 'journal'
  | 'target'
  | 'view'
  | 'controls'
  | 'goal'

/** One key of a link. */
export interface LinkField {
  readonly key: string
  /** Where the text belongs when the link is read (readFields.ts). */
  readonly part: LinkPart
  readonly name: string
  /** Capital and small letters of the value differ. */
  readonly keepsCase?: true
  /** The value as text, or null when it is the usual one and is left out. */
  write(state: LinkState): string | null
}

/** An option of the data that is a number or a word. */
export function dataField(
  key: string,
  name: Exclude<keyof DataConfig, 'columns' | 'own'>,
): LinkField {
  return {
    key,
    part: 'data',
    name,
    write: ({ config }) => differing(format(config.data[name]), format(defaultConfig.data[name])),
  }
}

/** A hyper-parameter at step 0. */
export function trainingField(name: keyof Training): LinkField {
  return {
    key: trainingWords[name],
    part: 'training',
    name,
    write: ({ config }) =>
      differing(format(config.training[name]), format(defaultConfig.training[name])),
  }
}

/** A seed that is set apart. */
export function seedField(key: string, name: keyof Seeds): LinkField {
  return {
    key,
    part: 'seeds',
    name,
    write: ({ config }) => {
      const seed = config.seeds[name]
      return seed === undefined || seed === defaultConfig.seeds[name] ? null : format(seed)
    },
  }
}

/** A part of the place at which the run is opened. */
export function targetField(key: string, name: keyof LinkState['target']): LinkField {
  return {
    key,
    part: 'target',
    name,
    write: ({ target }) => differing(format(target[name]), '0'),
  }
}

/** A switch of the view: 1 or 0. */
export function viewField(
  key: string,
  name: Exclude<keyof LinkView, 'inside' | 'looks' | 'point'>,
): LinkField {
  return {
    key,
    part: 'view',
    name,
    write: ({ view }) => (view[name] === defaultLinkView[name] ? null : view[name] ? '1' : '0'),
  }
}

/** What is usual is left out of a link. */
export function differing(text: string, usual: string): string | null {
  return text === usual ? null : text
}

export function format(value: string | number): string {
  return typeof value === 'number' ? formatNumber(value) : value
}
