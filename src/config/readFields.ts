import type { LinkField, LinkPart } from './linkField.ts'
import type { HiddenLayer } from './runConfig.ts'
import { decodeSeedText } from './seedText.ts'

/** What was read from a link, still unchecked. */
export type LinkDraft = Readonly<Record<LinkPart, Record<string, unknown>>>

/** The inverse of each field's `write`: puts the texts where they belong; nothing is checked yet. */
export function readFields(texts: Iterable<readonly [LinkField, string]>): LinkDraft {
  const draft: LinkDraft = {
    config: {},
    data: {},
    training: {},
    seeds: {},
    holds: {},
    rules: {},
    journal: {},
    target: {},
    view: {},
    controls: {},
    goal: {},
  }
  for (const [{ part, name }, text] of texts) {
    draft[part][name] = (textReaders.get(name) ?? asItIs)(text)
  }
  return draft
}

/** Names whose texts are no single plain value. */
const textReaders = new Map<string, (text: string) => unknown>([
  ['columns', (text) => text.split(',').map(indexFromOne)],
  ['features', (text) => text.split(',')],
  ['hidden', (text) => (text === 'none' ? [] : text.split(',').map(layerFromText))],
  ['cuts', (text) => text.split(',')],
  ['frozen', (text) => text.split(',')],
  ['seedText', decodeSeedText],
  ['look', (text) => text.split(',')],
  ['hide', (text) => text.split(',')],
  ['lock', (text) => text.split(',')],
])

function asItIs(text: string): unknown {
  return text
}

/** Columns count from 1 in a link. */
function indexFromOne(text: string): unknown {
  return /^\d{1,9}$/.test(text) ? Number(text) - 1 : text
}

function layerFromText(text: string): unknown {
  const layer = /^([a-z]+)(\d+)$/.exec(text)
  if (layer === null) return text
  const [, activation, units] = layer
  return { activation, units } satisfies { [Key in keyof HiddenLayer]: unknown }
}
