import { expect, test } from 'vitest'
import { readThemeColors } from '../colors.ts'
import { lossPicture } from './lossPicture.ts'
import { svgOf } from './picture.ts'
import { SvgPen } from './svgPen.ts'

test('a path is written where it was traced, whatever moved before it was drawn', () => {
  const pen = new SvgPen()
  pen.save()
  pen.translate(10, 20)
  pen.rotate(Math.PI / 2)
  pen.beginPath()
  pen.moveTo(0, 0)
  pen.lineTo(5, 0)
  pen.restore()
  pen.stroke()
  expect(pen.marks).toEqual(['<path d="M10,20L10,25" fill="none" stroke="#000" stroke-width="1"/>'])
})

test('colours with alpha become a colour and an opacity', () => {
  const pen = new SvgPen()
  pen.globalAlpha = 0.5
  pen.fillStyle = 'rgb(255 0 16 / 0.5)'
  pen.fillRect(1, 2, 3, 4)
  expect(pen.marks[0]).toBe(
    '<rect x="1" y="2" width="3" height="4" fill="#ff0010" fill-opacity="0.25"/>',
  )
})

test('what is drawn after a clip is clipped until it is taken back', () => {
  const pen = new SvgPen()
  pen.save()
  pen.beginPath()
  pen.arc(5, 5, 5)
  pen.clip()
  pen.fillRect(0, 0, 9, 9)
  pen.restore()
  pen.fillRect(0, 0, 9, 9)
  expect(pen.marks.map((mark) => mark.includes('clip-path="url(#clip1)"'))).toEqual([
    false,
    true,
    false,
  ])
})

test('text is text, whatever signs are in it', () => {
  const pen = new SvgPen()
  pen.font = '600 12px Inter'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText('<script>&"\u0000\ud800', 3, 10)
  expect(pen.marks).toEqual([
    '<text x="3" y="14.2" font-size="12" font-weight="600" text-anchor="middle" fill="#000">&lt;script&gt;&amp;&quot;  </text>',
  ])
})

test('the loss chart of a run that ran away says so, with nothing that is no number', () => {
  const records = [
    { epoch: 0, trainLoss: 0.7, testLoss: 0.8, penalty: 0.1 },
    { epoch: 1, trainLoss: Number.POSITIVE_INFINITY, testLoss: Number.NaN, penalty: 0.1 },
  ]
  const colors = readThemeColors('light', () => '#123456')
  const picture = lossPicture({
    records,
    ghosts: [{ label: 'before', records }],
    logarithmic: false,
    diverged: true,
    title: '</title><script>',
    colors,
  })
  const text = svgOf(picture)
  expect(text).toContain('&lt;/title&gt;&lt;script&gt;')
  expect(text).toContain('Training diverged.')
  expect(text).not.toMatch(/NaN|Infinity|undefined/)
})
