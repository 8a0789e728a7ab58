/**
 * Where inputs, units and outputs stand. Pure: sizes in, positions out, never an overlap.
 *
 * Sizes follow the design notes: units 44 at most, 52–64 with up to three units a layer, 16 at
 * least, below that dots of 12.
 */
import { interpolateThrough } from '../linear.ts'

export interface LayoutRequest {
  readonly width: number
  readonly height: number
  /** Displayed inputs, inactive ones included. */
  readonly inputs: number
  /** Units of each hidden layer, then the outputs. */
  readonly layers: readonly number[]
  /** Width of the widest input label. */
  readonly labelWidth: number
  /** Phone and open drawer: short heads, no foot. */
  readonly compact: boolean
  /** Two lines of numbers below each unit, where there is room for them and a picture. */
  readonly tagged?: boolean
}

/** One column of units, all of one size. */
export interface Column {
  /** Centre. */
  readonly x: number
  /** Centres from top to bottom. */
  readonly ys: readonly number[]
  readonly side: number
  /** Drawn as plain dots: too small for a picture. */
  readonly dots: boolean
  /** Room for "b = −5.99" under each unit. */
  readonly biasText: boolean
}

export interface NetworkLayout {
  readonly width: number
  readonly height: number
  readonly inputs: Column
  /** Hidden layers, then the output. */
  readonly layers: readonly Column[]
  /** Smallest distance between the centres of two columns. */
  readonly gap: number
  /** Up to three hidden units a layer: weights as numbers on the edges. */
  readonly few: boolean
}

/** Height of the formulas and pills above the diagram. */
const headHeight = { full: 70, compact: 66 } as const
const footHeight = { full: 32, compact: 6 } as const
const widestGap = 280
const biasLine = 20
/** Two lines of numbers below a unit, and the least pitch that leaves a picture above them. */
const tagsHeight = 28
const taggedPitch = { least: 48, most: 80 } as const
/** Of up to three units beside larger layers: their biases and the weights between them are numbers. */
const numbersPitch = 96
/** Between a bias and the unit below it. */
const labelAir = 6
/** From a unit's lower edge to the middle of its bias. */
export const biasDrop = 14
/** Half the height of its line. */
const biasHalf = 9

export function networkLayout(request: LayoutRequest): NetworkLayout {
  const { layers, compact } = request
  const kind = compact ? 'compact' : 'full'
  const gaps = layers.length
  const width = Math.max(0, request.width)
  const contentWidth = Math.min(width, 190 + gaps * widestGap)
  const shift = (width - contentWidth) / 2
  const pitchX = Math.max(1, (contentWidth - 112) / gaps)

  const top = headHeight[kind] + 8
  const bottom = Math.max(top + 1, request.height - footHeight[kind] - 8)
  const free = bottom - top

  const hidden = layers.slice(0, -1)
  const outputs = layers.at(-1) ?? 1
  const most = Math.max(1, ...hidden)
  const few = most <= 3 && outputs <= 3
  const tagged = request.tagged === true && free / most >= taggedPitch.least
  const middle = (top + bottom - (tagged ? tagsHeight : 0)) / 2
  const hiddenPitch = Math.min(few ? 140 : tagged ? taggedPitch.most : 66, free / most)
  const air = tagged ? tagsHeight + 2 : compact ? 8 : 10
  const hiddenSide = unitSide(hiddenPitch, pitchX, few, air)

  const span = hiddenPitch * (most - 1)
  const inputPitch = pitchOfInputs(request.inputs, few ? 140 : hiddenPitch, span, free)
  const inputSide = unitSide(inputPitch, pitchX, request.inputs <= 3 && few, air)
  const outputPitch = Math.min(outputs <= 3 ? 140 : 96, free / outputs)
  const outputSide = sideOfOutput(outputs, outputPitch, pitchX, few && gaps <= 2)

  const left = Math.max(leftMargin(contentWidth), request.labelWidth + 26)
  const first = shift + left + inputSide.side / 2
  const last = Math.max(
    first + 1,
    shift + contentWidth - rightMargin(contentWidth) - outputSide.side / 2,
  )
  const xs = columnCentres(first, last, gaps)
  const gap = Math.min(...xs.slice(1).map((x, i) => x - (xs[i] ?? 0)))
  const widest = Math.max(2, gap * 0.62)

  const column = (x: number, count: number, pitch: number, size: Size, below: number): Column => {
    const side = Math.min(size.side, widest)
    const dots = size.dots || side < 12
    const biasText =
      below > 0 && !dots && count <= 3 && gap >= 84 && pitch - side >= below + labelAir
    const lowest = middle + (pitch * (count - 1) + side) / 2 + (biasText ? biasDrop + biasHalf : 0)
    const ys = rows(count, pitch, middle - Math.max(0, lowest - bottom))
    return { x, ys, side, dots, biasText }
  }
  return {
    width,
    height: request.height,
    inputs: column(first, request.inputs, inputPitch, inputSide, 0),
    layers: layers.map((count, i) => {
      const isOutput = i === layers.length - 1
      const roomy = few ? hiddenPitch : Math.min(numbersPitch, free / count)
      const pitch = isOutput ? outputPitch : count <= 3 ? roomy : hiddenPitch
      return column(xs[i + 1] ?? last, count, pitch, isOutput ? outputSide : hiddenSide, biasLine)
    }),
    gap,
    few,
  }
}

interface Size {
  readonly side: number
  readonly dots: boolean
}

function unitSide(pitchY: number, pitchX: number, few: boolean, air: number): Size {
  const side = few
    ? Math.min(64, pitchY - biasLine - labelAir - 2, 0.42 * pitchX)
    : Math.min(44, pitchY - air, 0.42 * pitchX)
  return side < 16 ? { side: dotSide(pitchY), dots: true } : { side, dots: false }
}

function sideOfOutput(count: number, pitch: number, pitchX: number, roomy: boolean): Size {
  const below = count <= 3 ? biasLine + 4 : 10
  const side = Math.min(roomy && count === 1 ? 76 : 64, pitch - below, 0.56 * pitchX)
  return side < 16 ? { side: dotSide(pitch), dots: true } : { side, dots: false }
}

/** 12, or less where even dots would touch. */
function dotSide(pitch: number): number {
  return Math.max(0.5, Math.min(12, pitch - Math.min(2, pitch / 3)))
}

/** Up to three stand like hidden units; more spread over the height of the hidden layers, 66 to 77 apart. */
function pitchOfInputs(count: number, usual: number, span: number, free: number): number {
  const few = usual < 44 ? 66 : usual
  const wished = count <= 3 ? few : Math.min(77, Math.max(66, span / (count - 1)))
  return Math.min(wished, free / Math.max(1, count))
}

function rows(count: number, pitch: number, middle: number): number[] {
  return Array.from({ length: count }, (_, i) => middle + (i - (count - 1) / 2) * pitch)
}

/** Evenly, with a little more room between two hidden layers, where a pill and a + stand. */
function columnCentres(first: number, last: number, gaps: number): number[] {
  const shares = Array.from({ length: gaps }, (_, i) => {
    if (gaps < 3) return 1
    return i === 0 ? 0.95 : i === gaps - 1 ? 1 : 1.05
  })
  const total = shares.reduce((sum, share) => sum + share, 0)
  const xs = [first]
  let done = 0
  for (const share of shares) {
    done += share
    xs.push(first + ((last - first) * done) / total)
  }
  return xs
}

const widths = [390, 600, 788]

function leftMargin(width: number): number {
  return interpolateThrough(widths, [33, 64, 90], width)
}

function rightMargin(width: number): number {
  return interpolateThrough(widths, [18, 34, 66], width)
}
