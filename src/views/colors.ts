/**
 * Colours of data: one hue a class, and tables that turn values into pixels.
 *
 * A field is drawn by table look-up at grid resolution and scaled by CSS. Values run over −1 … 1:
 * −1 is class 0 (orange), 0 undecided, +1 class 1 (blue).
 */
import { useSyncExternalStore } from 'react'

/** Red, green, blue, each 0 … 255. */
export type Rgb = readonly [number, number, number]

/** The tokens of the theme in force that are needed as numbers or on a canvas. */
export interface ThemeColors {
  readonly theme: 'light' | 'dark'
  /** Index = class number: 0 orange, 1 blue, 2 green, then Okabe–Ito. */
  readonly classes: readonly Rgb[]
  readonly undecided: Rgb
  /** Share of the class colour where the value is ±1. */
  readonly fieldStrength: number
  readonly paper: Rgb
  readonly panel: Rgb
  readonly ink: Rgb
  readonly muted: Rgb
  readonly line: Rgb
  readonly accent: Rgb
  readonly forward: Rgb
  readonly gradient: Rgb
  readonly testLine: Rgb
  readonly bad: Rgb
}

/** Entries of a palette; `paletteIndex` finds the one of a value. */
const PALETTE_SIZE = 256

/** Class number → mark, so that classes differ without colour. */
export const classShapes = ['diamond', 'circle', 'triangle', 'square', 'cross', 'star'] as const
export type PointShape = (typeof classShapes)[number]

/** Mark of a class; further classes begin again. */
export function classShape(classNumber: number): PointShape {
  return classShapes[classNumber % classShapes.length] ?? 'circle'
}

/** Colour of a class; further classes begin again. */
export function classColor(colors: ThemeColors, classNumber: number): Rgb {
  return colors.classes[classNumber % colors.classes.length] ?? colors.ink
}

/** The CSS variable of a class's colour, for SVG and style sheets. */
export function classToken(classNumber: number): string {
  return `var(--class-${classNumber % classShapes.length})`
}

/**
 * Diverging table negative – neutral – positive: entry i shows t = (i − 128)/127, which is
 * neutral + |t|·strength·(side − neutral). RGBA bytes packed little-endian, opaque.
 */
export function createFieldPalette(
  negative: Rgb,
  neutral: Rgb,
  positive: Rgb,
  strength: number,
): Uint32Array {
  const palette = new Uint32Array(PALETTE_SIZE)
  for (let i = 0; i < PALETTE_SIZE; i++) {
    const t = Math.max(-1, (i - 128) / 127)
    palette[i] = packRgb(mixRgb(neutral, t < 0 ? negative : positive, Math.abs(t) * strength))
  }
  return palette
}

/** The table of a theme: class 0 – undecided – class 1. */
export function themePalette(colors: ThemeColors): Uint32Array {
  const { classes, undecided, fieldStrength } = colors
  return createFieldPalette(
    classes[0] ?? undecided,
    undecided,
    classes[1] ?? undecided,
    fieldStrength,
  )
}

/** Entry for a value t, clipped to −1 … 1; not-a-number counts as 0. */
export function paletteIndex(t: number): number {
  if (t >= 1) return 255
  if (t <= -1) return 1
  return Number.isNaN(t) ? 128 : Math.round(128 + 127 * t)
}

/**
 * Pixel of class probabilities: the classes' colours mixed by probability, fading to neutral as the
 * largest probability falls to 1/C. `p[offset + c·stride]` is the probability of class c.
 */
export function mixClasses(
  p: ArrayLike<number>,
  offset: number,
  stride: number,
  classes: readonly Rgb[],
  neutral: Rgb,
  strength: number,
): number {
  const count = classes.length
  let red = 0
  let green = 0
  let blue = 0
  let largest = 0
  for (let c = 0; c < count; c++) {
    const share = p[offset + c * stride] ?? 0
    const color = classes[c] ?? neutral
    red += share * color[0]
    green += share * color[1]
    blue += share * color[2]
    if (share > largest) largest = share
  }
  const certainty = count > 1 ? Math.max(0, (largest - 1 / count) / (1 - 1 / count)) : 1
  const amount = certainty * strength
  return packBytes(
    neutral[0] + amount * (red - neutral[0]),
    neutral[1] + amount * (green - neutral[1]),
    neutral[2] + amount * (blue - neutral[2]),
  )
}

/** `from` + amount·(to − from). */
export function mixRgb(from: Rgb, to: Rgb, amount: number): Rgb {
  return [
    from[0] + amount * (to[0] - from[0]),
    from[1] + amount * (to[1] - from[1]),
    from[2] + amount * (to[2] - from[2]),
  ]
}

/** Opaque pixel for a Uint32Array over ImageData (little-endian, as every browser's machine is). */
export function packRgb([red, green, blue]: Rgb): number {
  return packBytes(red, green, blue)
}

function packBytes(red: number, green: number, blue: number): number {
  return ((255 << 24) | ((blue + 0.5) << 16) | ((green + 0.5) << 8) | (red + 0.5)) >>> 0
}

/** CSS text of a colour, for canvas styles. */
export function cssRgb([red, green, blue]: Rgb, alpha = 1): string {
  return `rgb(${Math.round(red)} ${Math.round(green)} ${Math.round(blue)} / ${alpha})`
}

/** Reads #rgb or #rrggbb; anything else is a middle grey. */
export function parseHex(text: string): Rgb {
  const digits = text.trim().replace('#', '')
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const value = Number.parseInt(long, 16)
  if (long.length !== 6 || Number.isNaN(value)) return [128, 128, 128]
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** The numbers behind the tokens, from a reader of CSS variables. */
export function readThemeColors(
  theme: ThemeColors['theme'],
  token: (name: string) => string,
): ThemeColors {
  const color = (name: string): Rgb => parseHex(token(name))
  return {
    theme,
    classes: classShapes.map((_, i) => color(`--class-${i}`)),
    undecided: color('--undecided'),
    fieldStrength: Number.parseFloat(token('--field-strength')) || 0.78,
    paper: color('--paper'),
    panel: color('--panel'),
    ink: color('--ink'),
    muted: color('--muted'),
    line: color('--line'),
    accent: color('--accent'),
    forward: color('--forward'),
    gradient: color('--gradient'),
    testLine: color('--test-line'),
    bad: color('--bad'),
  }
}

/** Colours of the theme in force; the same object until the theme changes. */
export function useThemeColors(): ThemeColors {
  return useSyncExternalStore(subscribeToTheme, currentColors)
}

let cached: ThemeColors | null = null

function currentColors(): ThemeColors {
  const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
  if (cached?.theme !== theme) {
    const style = getComputedStyle(document.documentElement)
    cached = readThemeColors(theme, (name) => style.getPropertyValue(name))
  }
  return cached
}

function subscribeToTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
