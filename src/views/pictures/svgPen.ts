import type { Pen } from '../pen.ts'
import { cutOut } from './cutOut.ts'
import { escapeXml, paint, short } from './svgText.ts'

type Look = Pick<
  Pen,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>

/** What else `save` keeps. */
interface Setting {
  readonly dashes: readonly number[]
  /** Only moves and turns: lengths stay what they are. */
  readonly place: { readonly x: number; readonly y: number; readonly angle: number }
  /** `id` of the clip path in force. */
  readonly clip: string | null
}

const anchors = { center: 'middle', right: 'end', end: 'end', left: 'start', start: 'start' }

/** A pen that writes SVG elements. As on a canvas, a path is fixed in place when it is traced. */
export class SvgPen implements Pen {
  /** The elements so far, later ones above. */
  readonly marks: string[] = []
  fillStyle: Pen['fillStyle'] = '#000'
  strokeStyle: Pen['strokeStyle'] = '#000'
  lineWidth = 1
  lineCap: Pen['lineCap'] = 'butt'
  lineJoin: Pen['lineJoin'] = 'miter'
  globalAlpha = 1
  font = '10px sans-serif'
  textAlign: Pen['textAlign'] = 'start'
  textBaseline: Pen['textBaseline'] = 'alphabetic'
  imageSmoothingEnabled = true
  imageSmoothingQuality: Pen['imageSmoothingQuality'] = 'high'
  #setting: Setting = { dashes: [], place: { x: 0, y: 0, angle: 0 }, clip: null }
  #path = ''
  #clips = 0
  readonly #kept: (readonly [Look, Setting])[] = []

  beginPath(): void {
    this.#path = ''
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${this.#at(x, y)}`
  }

  lineTo(x: number, y: number): void {
    this.#path += `${this.#path === '' ? 'M' : 'L'}${this.#at(x, y)}`
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path += `C${this.#at(x1, y1)} ${this.#at(x2, y2)} ${this.#at(x, y)}`
  }

  /** Whole circles only. */
  arc(x: number, y: number, radius: number): void {
    const r = short(radius)
    const right = this.#at(x + radius, y)
    this.#path += `M${right}A${r},${r} 0 1 1 ${this.#at(x - radius, y)}A${r},${r} 0 1 1 ${right}`
  }

  roundRect(
    x: number,
    y: number,
    width: number,
    height: number,
    radii?: number | DOMPointInit | (number | DOMPointInit)[],
  ): void {
    const r = short(typeof radii === 'number' ? radii : 0)
    const [right, bottom] = [x + width, y + height]
    const turn = (toX: number, toY: number) => `A${r},${r} 0 0 1 ${this.#at(toX, toY)}`
    this.#path +=
      `M${this.#at(x + r, y)}L${this.#at(right - r, y)}${turn(right, y + r)}` +
      `L${this.#at(right, bottom - r)}${turn(right - r, bottom)}` +
      `L${this.#at(x + r, bottom)}${turn(x, bottom - r)}L${this.#at(x, y + r)}${turn(x + r, y)}Z`
  }

  closePath(): void {
    this.#path += 'Z'
  }

  fill(): void {
    this.#add('path', ` d="${this.#path}"${this.#fillWords()}`)
  }

  stroke(): void {
    this.#add('path', ` d="${this.#path}" fill="none"${this.#strokeWords()}`)
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#add('rect', this.#box(x, y, width, height) + this.#fillWords())
  }

  clip(): void {
    const clip = `clip${++this.#clips}`
    this.#setting = { ...this.#setting, clip }
    this.marks.push(`<clipPath id="${clip}"><path d="${this.#path}"/></clipPath>`)
  }

  /** With all nine arguments only: a part of the picture, and where it goes. */
  drawImage(image: CanvasImageSource, ...boxes: number[]): void {
    const [sx = 0, sy = 0, sw = 0, sh = 0, x = 0, y = 0, width = 0, height = 0] = boxes
    const alpha = this.globalAlpha === 1 ? '' : ` opacity="${short(this.globalAlpha)}"`
    const href = cutOut(image, sx, sy, sw, sh)
    const box = this.#box(x, y, width, height)
    this.#add('image', `${box}${alpha} preserveAspectRatio="none" href="${href}"`)
  }

  fillText(text: string, x: number, y: number): void {
    this.#write(text, x, y, this.#fillWords())
  }

  strokeText(text: string, x: number, y: number): void {
    this.#write(text, x, y, ` fill="none" stroke-linejoin="round"${this.#strokeWords()}`)
  }

  setLineDash(dashes: Iterable<number>): void {
    this.#setting = { ...this.#setting, dashes: Array.from(dashes) }
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin } = this
    const { globalAlpha, font, textAlign, textBaseline } = this
    const lines = { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin }
    this.#kept.push([{ ...lines, globalAlpha, font, textAlign, textBaseline }, this.#setting])
  }

  restore(): void {
    const [look, setting] = this.#kept.pop() ?? []
    Object.assign(this, look)
    this.#setting = setting ?? this.#setting
  }

  translate(x: number, y: number): void {
    const { place } = this.#setting
    this.#setting = { ...this.#setting, place: { ...this.#moved(x, y), angle: place.angle } }
  }

  rotate(angle: number): void {
    const { place } = this.#setting
    this.#setting = { ...this.#setting, place: { ...place, angle: place.angle + angle } }
  }

  #moved(x: number, y: number): { x: number; y: number } {
    const { place } = this.#setting
    const [sin, cos] = [Math.sin(place.angle), Math.cos(place.angle)]
    return { x: place.x + cos * x - sin * y, y: place.y + sin * x + cos * y }
  }

  #at(x: number, y: number): string {
    const moved = this.#moved(x, y)
    return `${short(moved.x)},${short(moved.y)}`
  }

  #box(x: number, y: number, width: number, height: number): string {
    const moved = this.#moved(x, y)
    const [left, top] = [short(moved.x), short(moved.y)]
    return ` x="${left}" y="${top}" width="${short(width)}" height="${short(height)}"`
  }

  #add(element: string, words: string): void {
    const { clip } = this.#setting
    this.marks.push(`<${element}${words}${clip === null ? '' : ` clip-path="url(#${clip})"`}/>`)
  }

  #fillWords(): string {
    return paint('fill', this.fillStyle, this.globalAlpha)
  }

  #strokeWords(): string {
    const { lineCap, lineJoin } = this
    const { dashes } = this.#setting
    return [
      paint('stroke', this.strokeStyle, this.globalAlpha),
      ` stroke-width="${short(this.lineWidth)}"`,
      lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`,
      lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`,
      dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`,
    ].join('')
  }

  #write(text: string, x: number, y: number, words: string): void {
    const [, weight = '400', size = '10'] = /^(?:(\d+) )?([\d.]+)px/.exec(this.font) ?? []
    // Programs differ in what they make of dominant-baseline; digits are about 0.7 em high.
    const drop = this.textBaseline === 'middle' ? 0.35 * Number(size) : 0
    const moved = this.#moved(x, y + drop)
    const [px, py] = [short(moved.x), short(moved.y)]
    const degrees = (this.#setting.place.angle * 180) / Math.PI
    const turn = degrees === 0 ? '' : ` transform="rotate(${short(degrees)} ${px} ${py})"`
    this.marks.push(
      `<text x="${px}" y="${py}"${turn} font-size="${size}" ` +
        `font-weight="${weight}" text-anchor="${anchors[this.textAlign]}"${words}>` +
        `${escapeXml(text)}</text>`,
    )
  }
}
