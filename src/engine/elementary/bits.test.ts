import { expect, test } from 'vitest'
import { exp } from './exp.ts'
import { log, log1p } from './log.ts'
import { sigmoid } from './sigmoid.ts'
import { softplus } from './softplus.ts'
import { tanh } from './tanh.ts'
import { cos, sin } from './trigonometry.ts'

/** FNV-1a over the bytes of f(x), for 4000 x of all sizes and both signs. */
function digest(f: (x: number) => number): string {
  const view = new DataView(new ArrayBuffer(8))
  let hash = 0x811c9dc5
  let size = 1e-12
  for (let i = 0; i < 4000; i++) {
    size *= 1.009
    view.setFloat64(0, f(i & 1 ? -size : size))
    for (let byte = 0; byte < 8; byte++) hash = Math.imul(hash ^ view.getUint8(byte), 0x01000193)
  }
  return (hash >>> 0).toString(16)
}

// Every link is a run to the last bit: whoever changes one of these needs a new engine version.
test('the bits of every elementary function are pinned', () => {
  const logOfSize = (x: number) => log(Math.abs(x))
  const log1pOfSize = (x: number) => log1p(Math.abs(x))
  const got = [exp, tanh, sigmoid, softplus, sin, cos, logOfSize, log1pOfSize].map(digest)
  expect(got).toEqual([
    'db407de',
    'd2d948c',
    'ce4b01a1',
    'de60bd9a',
    '8f71567c',
    '365e3356',
    'da164143',
    '4875a65d',
  ])
})
