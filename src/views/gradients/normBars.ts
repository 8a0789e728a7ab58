import { cssRgb, type ThemeColors } from '../colors.ts'
import type { Pen } from '../pen.ts'
import { fontOf } from '../pictures/picture.ts'
import { shortText, tickText } from '../plots/numberText.ts'
import { logAxis, type NormRange } from './logAxis.ts'

/** How long the gradients of W and b are, one entry a layer. */
export interface LayerNorms {
  readonly weights: ArrayLike<number>
  readonly biases: ArrayLike<number>
}

export interface NormBarsLook {
  readonly width: number
  readonly height: number
  readonly range: NormRange | null
  /** One a layer: `layer 1`, `output`. */
  readonly names: readonly string[]
  readonly colors: ThemeColors
}

const nameWidth = 54
const numberWidth = 52
const axisHeight = 18
const highestRow = 44
/** Both numbers of a row have room. */
const twoNumbers = 22

/** A row for each layer, the first on top: a full bar for W, a pale one for b, numbers at the ends. */
export function drawNormBars(pen: Pen, norms: LayerNorms, look: NormBarsLook): void {
  const { width, height, names, colors } = look
  const length = Math.max(10, width - nameWidth - numberWidth)
  const axis = logAxis(look.range, length, Math.max(2, Math.floor(length / 56)))
  const row = Math.min(highestRow, (height - axisHeight) / names.length)
  const bottom = row * names.length
  pen.font = fontOf(11)
  pen.textBaseline = 'middle'
  pen.textAlign = 'center'
  for (const tick of axis.ticks) {
    const x = nameWidth + axis.toPx(tick)
    pen.fillStyle = cssRgb(colors.line)
    pen.fillRect(x, 0, 1, bottom)
    pen.fillStyle = cssRgb(colors.muted)
    pen.fillText(tickText(tick), x, bottom + 11)
  }
  const hasTwo = row >= twoNumbers
  const thick = Math.max(2, Math.min(12, row * 0.38))
  names.forEach((name, i) => {
    const middle = row * (i + 0.5)
    pen.textAlign = 'left'
    pen.fillStyle = cssRgb(colors.ink)
    pen.fillText(name, 0, middle)
    const parts = [
      { value: norms.weights[i] ?? 0, y: middle - thick / 2 - 1, alpha: 1, hasNumber: true },
      { value: norms.biases[i] ?? 0, y: middle + thick / 2 + 1, alpha: 0.42, hasNumber: hasTwo },
    ]
    for (const { value, y, alpha, hasNumber } of parts) {
      const end = axis.toPx(value)
      pen.fillStyle = cssRgb(colors.gradient, alpha)
      pen.fillRect(nameWidth, y - thick / 2, Math.max(value > 0 ? 1 : 0, end), thick)
      if (!hasNumber) continue
      pen.fillStyle = cssRgb(colors.ink)
      pen.fillText(normText(value), nameWidth + end + 5, hasTwo ? y : middle)
    }
  })
}

/** Two significant digits; what is no number says so. */
function normText(value: number): string {
  return Number.isFinite(value) ? shortText(value) : 'not finite'
}
