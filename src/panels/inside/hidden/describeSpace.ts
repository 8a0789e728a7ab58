import type { ClassPairs, SpaceAnswer } from '../../../run/index.ts'
import { formatPercent } from '../../common/format.ts'
import type { Corner } from './corners.ts'
import { cornerSentences } from './cornerWords.ts'
import { layerName } from './spaceNames.ts'

export type Verdict = 'yes' | 'no' | 'open'

/** What the view says of a space. */
export interface SpaceWords {
  /** Null without classes. */
  readonly verdict: Verdict | null
  readonly headline: string
  /** Whole sentences. */
  readonly details: readonly string[]
  /** One sentence on what is seen now. */
  readonly caption: string
}

type Seen = Pick<SpaceAnswer, 'layer' | 'units' | 'separable' | 'places'> & {
  readonly stage: Pick<SpaceAnswer['stages'][number], 'units' | 'share'> | undefined
}

/** Judgement and caption; `names` are those of the classes. */
export function describeSpace(
  { layer, units, separable, places, stage }: Seen,
  names: readonly string[],
  corners: readonly Corner[] | null,
): SpaceWords {
  const shown = shownSentence(layer, units, stage)
  if (separable === null || separable.layer.pairs === 0) {
    const why =
      separable === null
        ? 'These data have heights in place of classes: the view shows where each point lands.'
        : 'There are training points of fewer than two classes.'
    return { verdict: null, headline: 'Nothing to separate', details: [why], caption: shown }
  }
  const verdict = verdictOf(separable.layer)
  const where = layer === 0 ? 'the input space' : 'hidden space'
  const what = planeName(units)
  const isMany = separable.layer.pairs > 1
  const ends = isMany ? manyEnds : twoEnds
  return {
    verdict,
    headline: isMany && verdict === 'yes' ? pairwise(where) : headlines[verdict](where),
    details: [
      ...pairSentences(separable.layer, names, what),
      ...(verdict === 'open' ? [whyOpen] : []),
      ...(layer === 0 ? [] : [inputSentence(verdict, verdictOf(separable.inputs))]),
      ...(layer === 0 || corners === null ? [] : cornerSentences(corners, places.h, units, names)),
      ...(axesShown(stage) < units ? [missingLines] : []),
    ],
    caption: `${shown} ${ends[verdict](what)}`,
  }
}

const headlines: Readonly<Record<Verdict, (where: string) => string>> = {
  yes: (where) => `Linearly separable in ${where}`,
  no: (where) => `Not linearly separable in ${where}`,
  open: (where) => `Not decided in ${where}`,
}

/** Planes between every two classes are not yet one linear classifier for all of them. */
function pairwise(where: string): string {
  return `Pairwise linearly separable in ${where}`
}

const whyOpen =
  'Points of two classes lie within rounding of each other, or values are not finite: the search has no sure answer.'

const twoEnds: Readonly<Record<Verdict, (what: string) => string>> = {
  yes: (what) => `A ${what} separates the classes of the training points there.`,
  no: (what) => `No ${what} separates the classes of the training points there.`,
  open: (what) => `Whether a ${what} separates the classes there is not decided.`,
}

const manyEnds: Readonly<Record<Verdict, (what: string) => string>> = {
  yes: (what) => `There is a ${what} between every two classes of the training points.`,
  no: (what) => `There is no ${what} between some of the classes of the training points.`,
  open: (what) => `Whether there is a ${what} between every two classes is not decided.`,
}

const missingLines =
  'The next layer’s lines are drawn where all units of a layer have an axis; all of them count for the verdict.'

/** What cuts a space of so many dimensions in two. */
function planeName(units: number): string {
  if (units === 1) return 'threshold'
  return units === 2 ? 'straight line' : units === 3 ? 'plane' : 'hyperplane'
}

function verdictOf({ inseparable, undecided }: ClassPairs): Verdict {
  if (inseparable.length > 0) return 'no'
  return undecided.length > 0 ? 'open' : 'yes'
}

/** How many units have an axis of their own. */
function axesShown(stage: Seen['stage']): number {
  return (stage?.units ?? []).filter((unit) => unit >= 0).length
}

function shownSentence(layer: number, units: number, stage: Seen['stage']): string {
  const space = layer === 0 ? 'the inputs' : layerName(layer)
  if (stage?.units === null) {
    const share = formatPercent(stage.share).replace('%', ' %')
    return `The space of ${space}, ${units} units, in its first two principal directions: ${share} of the variance.`
  }
  const axes = axesShown(stage)
  const of = layer === 0 ? 'inputs' : 'units'
  if (layer === 0 && axes === units) return `The space of the ${units} inputs.`
  if (units === 1) return `The space of ${space} has one unit: a line.`
  return axes < units
    ? `The space of ${space} seen along ${axes} of its ${units} ${of}.`
    : `The space of ${space}, ${units} ${of}.`
}

/** How the inputs compare. */
function inputSentence(here: Verdict, inputs: Verdict): string {
  if (inputs === 'open') return 'For the inputs themselves it is not decided.'
  if (here === 'yes') {
    return inputs === 'yes'
      ? 'The inputs themselves are separable too.'
      : 'The inputs themselves are not separable: the hidden units make the difference.'
  }
  if (inputs === 'no')
    return here === 'no'
      ? 'The inputs themselves are not separable either.'
      : 'The inputs themselves are not separable.'
  return 'The inputs themselves are separable: what was apart there is not apart here.'
}

const mostNamed = 3

/** For more than two classes: which pairs cannot be told apart by a plane, and of which that is not known. */
function pairSentences(
  { pairs, inseparable, undecided }: ClassPairs,
  names: readonly string[],
  what: string,
): string[] {
  if (pairs < 2) return []
  const good = pairs - inseparable.length - undecided.length
  if (good === pairs) return [`Each of the ${pairs} pairs of classes has a ${what} between them.`]
  const bad = inseparable.length === 0 ? '' : `, not ${pairNames(inseparable, names)}`
  const unsure = undecided.length === 0 ? '' : `; not decided for ${pairNames(undecided, names)}`
  return [`${good} of ${pairs} pairs of classes have a ${what} between them${bad}${unsure}.`]
}

function pairNames(
  pairs: readonly (readonly [number, number])[],
  names: readonly string[],
): string {
  const named = pairs.slice(0, mostNamed).map(([a, b]) => `${names[a] ?? a} and ${names[b] ?? b}`)
  const rest = pairs.length - named.length
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join('; ')
}
