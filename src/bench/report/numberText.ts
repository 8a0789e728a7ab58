/** Three digits and a unit: '9.18 M', '480 k'. */
export function rateText(rate: number): string {
  if (rate >= 1e6) return `${threeDigits(rate / 1e6)} M`
  return rate >= 1e3 ? `${threeDigits(rate / 1e3)} k` : threeDigits(rate)
}

/** '2.82 s', '15.4 ms', '69.0 µs'. */
export function timeText(seconds: number): string {
  if (seconds >= 1) return `${threeDigits(seconds)} s`
  if (seconds >= 1e-3) return `${threeDigits(seconds * 1e3)} ms`
  return `${threeDigits(seconds * 1e6)} µs`
}

/** '7.3×', '24×', '0.58×'. */
export function ratioText(ratio: number): string {
  const digits = ratio < 0.995 ? 2 : ratio < 20 ? 1 : 0
  return `${ratio.toFixed(digits)}×`
}

function threeDigits(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}
