import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { tickText } from '../plots/numberText.ts'

export interface SlopesLook {
  readonly width: number
  readonly height: number
  readonly colors: ThemeColors
}

const nameWidth = 48
const numberWidth = 54
const gap = 10
const headHeight = 16
const highestRow = 34
/** The product's bar is empty at 10 to the minus this, or below the smallest product. */
const leastDecades = 3

/**
 * For each hidden layer the mean of g′ (a bar from 0 to 1) and the product of these from the last layer
 * down to it (a bar over powers of ten): what the way back multiplies a gradient by.
 */
export function drawSlopes(pen: Pen, means: readonly number[], look: SlopesLook): void {
  const { width, height, colors } = look
  const products = slopeProducts(means)
  const row = Math.min(highestRow, (height - headHeight) / means.length)
  const barWidth = (width - nameWidth - 2 * numberWidth - gap) / 2
  const smallest = Math.min(...products.filter((product) => product > 0))
  const decades = Math.max(leastDecades, Math.ceil(-Math.log10(smallest)))
  const second = nameWidth + barWidth + numberWidth + gap
  pen.font = fontOf(11)
  pen.textBaseline = 'middle'
  pen.textAlign = 'left'
  pen.fillStyle = cssRgb(colors.muted)
  pen.fillText('mean g′', nameWidth, headHeight / 2)
  pen.fillText('product from the last', second, headHeight / 2)
  means.forEach((mean, i) => {
    const y = headHeight + row * (i + 0.5)
    const product = products[i] ?? 0
    pen.fillStyle = cssRgb(colors.ink)
    pen.fillText(`layer ${i + 1}`, 0, y)
    drawBar(pen, nameWidth, y, row, barWidth, mean, mean, colors, 0.55)
    const share = product > 0 ? 1 + Math.log10(product) / decades : 0
    drawBar(pen, second, y, row, barWidth, share, product, colors, 1)
  })
}

/** Entry i: the product of the means of layers i … last. */
export function slopeProducts(means: readonly number[]): number[] {
  const products: number[] = []
  let product = 1
  for (const mean of means.toReversed()) {
    product *= mean
    products.unshift(product)
  }
  return products
}

function drawBar(
  pen: Pen,
  x: number,
  y: number,
  row: number,
  width: number,
  share: number,
  value: number,
  colors: ThemeColors,
  alpha: number,
): void {
  const thick = Math.max(4, Math.min(12, row * 0.5))
  pen.fillStyle = cssRgb(colors.line)
  pen.fillRect(x, y - thick / 2, width, thick)
  pen.fillStyle = cssRgb(colors.gradient, alpha)
  pen.fillRect(x, y - thick / 2, width * Math.min(1, Math.max(0, share)) || 0, thick)
  pen.fillStyle = cssRgb(colors.ink)
  pen.fillText(
    Number.isFinite(value) ? tickText(Number(value.toPrecision(3))) : '–',
    x + width + 6,
    y,
  )
}
