import type { Size } from '../useSize.ts'
import { type ChainValues, chainSteps } from './chainRule.ts'
import { chainNumber, chainProduct } from './chainText.ts'

/** 'idle' = not reached yet, 'known' = done before, the others: the step at hand works on it. */
export type ChainTone = 'idle' | 'known' | 'forward' | 'gradient'

export interface ChainNode {
  readonly name: 't' | 'u' | 'v' | 'r'
  readonly x: number
  readonly y: number
  /** Its value, or its name alone while there is none. */
  readonly text: string
  readonly tone: ChainTone
  /** Lines above or below its box: its formula, and what has flowed back. */
  readonly notes: readonly ChainNote[]
}

/** A line of text: `y` is its middle, `x` its end that `align` names. */
interface ChainText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly align: 'start' | 'center' | 'end'
}

export interface ChainNote extends ChainText {
  readonly tone: 'plain' | 'gradient'
}

export interface ChainEdge {
  readonly name: 'ut' | 'vt' | 'ru' | 'rv'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** The derivative along it, beside its middle; null while it is not known. */
  readonly label: ChainText | null
  readonly tone: ChainTone
}

export interface ChainMarks {
  readonly nodes: readonly ChainNode[]
  readonly edges: readonly ChainEdge[]
}

/** A node's box. */
export const chainBox = { width: 96, height: 32 }

/** From a node's centre to its first note, and from note to note. */
const noteGap = 27
const noteLine = 18
/** What the upper and lower node need beyond their centres. */
const margin = noteGap + noteLine + 9
const widest = 620
const highest = 270
/** From this size on an edge says which derivative its number is. */
const roomy = { width: 430, height: 215 }

/** The edges that each step works on; forward they lead to the node at hand, backward they multiply. */
const atWork: readonly (readonly ChainEdge['name'][])[] = [
  [],
  ['ut'],
  ['vt'],
  ['ru', 'rv'],
  ['ru'],
  ['rv'],
  ['ru', 'ut'],
  ['rv', 'vt'],
  ['ru', 'ut', 'rv', 'vt'],
]

/** The graph in a box, as it stands after so many steps. */
export function chainMarks(values: ChainValues, step: number, box: Size): ChainMarks {
  const { slopes, throughU, throughV, sum } = values
  const at = placesIn(box)
  const isRoomy = box.width >= roomy.width && box.height >= roomy.height

  const node = (name: ChainNode['name'], from: number, notes: readonly ChainNote[]): ChainNode => {
    const text = step < from ? name : `${name} = ${chainNumber(values[name])}`
    const tone = step < from ? 'idle' : step === from && step > 0 ? 'forward' : 'known'
    return { name, ...at[name], text, tone, notes }
  }
  const edge = (name: ChainEdge['name'], from: number, long: string, short = ''): ChainEdge => {
    const [to, start] = [...name] as [keyof typeof at, keyof typeof at]
    const words = [...(isRoomy ? [long] : []), ...(short === '' ? [] : [short])]
    const half = chainBox.width / 2
    const ends = { x1: at[start].x + half, y1: at[start].y, x2: at[to].x - half, y2: at[to].y }
    const text = [...words, chainNumber(slopes[name])].join(' = ')
    const label = step < from ? null : { text, ...beside(ends, box.height / 2) }
    return { name, ...ends, label, tone: edgeTone(name, step, from) }
  }
  /** Over or under a box: of t and r at its outer end, clear of what stands beside the edges. */
  const note = (name: ChainNode['name'], text: string, y: number, from = 0): ChainNote[] => {
    const tone = from === 0 ? 'plain' : 'gradient'
    const half = chainBox.width / 2
    const { x } = at[name]
    if (step < from) return []
    if (name === 't') return [{ text, x: x - half, y, align: 'start', tone }]
    if (name === 'r') return [{ text, x: x + half, y, align: 'end', tone }]
    return [{ text, x, y, align: 'center', tone }]
  }
  const [upper, lower] = [at.u.y - noteGap, at.v.y + noteGap]
  // Where edges are short, what stands beside them reaches under the outer boxes.
  const below = at.t.y + noteGap * (box.width < roomy.width ? 2 : 1)
  const products = {
    u: chainProduct(slopes.ru, slopes.ut, throughU),
    v: chainProduct(slopes.rv, slopes.vt, throughV),
  }
  return {
    nodes: [
      node('t', 0, note('t', `dr/dt = ${chainNumber(sum)}`, below, chainSteps)),
      node('u', 1, [...note('u', 'u = t²', upper), ...note('u', products.u, upper - noteLine, 6)]),
      node('v', 2, [
        ...note('v', 'v = 3t + 1', lower),
        ...note('v', products.v, lower + noteLine, 7),
      ]),
      node('r', 3, note('r', 'r = u·v', below)),
    ],
    edges: [
      edge('ut', 6, '∂u/∂t', '2t'),
      edge('vt', 7, '∂v/∂t'),
      edge('ru', 4, '∂r/∂u', 'v'),
      edge('rv', 5, '∂r/∂v', 'u'),
    ],
  }
}

/** Centres of the nodes: t left, u above v, r right. */
function placesIn({ width, height }: Size) {
  const reach = Math.min(width, widest) / 2 - chainBox.width / 2 - 2
  const rise = Math.max(24, Math.min(highest, height) / 2 - margin)
  const [x, y] = [width / 2, height / 2]
  return {
    t: { x: x - reach, y },
    u: { x, y: y - rise },
    v: { x, y: y + rise },
    r: { x: x + reach, y },
  }
}

/** Off the middle of an edge, on the side that looks out of the graph. */
function beside(
  { x1, y1, x2, y2 }: Pick<ChainEdge, 'x1' | 'y1' | 'x2' | 'y2'>,
  middle: number,
): Omit<ChainText, 'text'> {
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
  const isUpper = y < middle
  const isLeft = isUpper ? y2 < y1 : y2 > y1
  return { x: x + (isLeft ? -5 : 5), y: y + (isUpper ? -9 : 9), align: isLeft ? 'end' : 'start' }
}

function edgeTone(name: ChainEdge['name'], step: number, from: number): ChainTone {
  if (atWork[step]?.includes(name) === true) return step <= 3 ? 'forward' : 'gradient'
  return step >= from ? 'known' : 'idle'
}

/** The tip and the two barbs of an edge's arrow: at r's side forward, at t's side while it flows back. */
export function arrowOf({ x1, y1, x2, y2, tone }: ChainEdge) {
  const isBack = tone === 'gradient'
  const angle = Math.atan2(y2 - y1, x2 - x1) + (isBack ? Math.PI : 0)
  const tip = isBack ? { x: x1, y: y1 } : { x: x2, y: y2 }
  const barb = (turn: number) => ({
    x: tip.x - 9 * Math.cos(angle + turn),
    y: tip.y - 9 * Math.sin(angle + turn),
  })
  return [tip, barb(0.4), barb(-0.4)] as const
}
