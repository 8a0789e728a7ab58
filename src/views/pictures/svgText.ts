import type { Pen } from '../pen.ts'

/** A colour in the words that every program for SVG knows: no alpha within it. */
export function paint(what: 'fill' | 'stroke', color: Pen['fillStyle'], alpha: number): string {
  const [, r, g, b, own = '1'] = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(String(color)) ?? []
  const hex = [r, g, b].map((part) => Number(part).toString(16).padStart(2, '0')).join('')
  const opacity = short(alpha * Number(own))
  const words = ` ${what}="${r === undefined ? escapeXml(String(color)) : `#${hex}`}"`
  return opacity === 1 ? words : `${words} ${what}-opacity="${opacity}"`
}

/** Text as it may stand in an element or between double quotes, without what XML 1.0 has no place for. */
export function escapeXml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"]/g, (sign) => names[sign] ?? sign)
}

/** Two decimals: a hundredth of a pixel. */
export function short(value: number): number {
  return Math.round(value * 100) / 100
}
