/** The reader's text size as a multiple of the usual 16 px: space for labels grows with it. */
export function textScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return size > 0 ? size / 16 : 1
}
