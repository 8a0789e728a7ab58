import { expect, test } from 'vitest'
import { instantiateTwin } from '../../testing/simdEngine.ts'
import { exp } from '../elementary/exp.ts'
import { log } from '../elementary/log.ts'
import { sigmoid } from '../elementary/sigmoid.ts'
import { softplus } from '../elementary/softplus.ts'
import { tanh } from '../elementary/tanh.ts'
import { openStream } from '../random.ts'
import { TABLES_END, writeTables } from './tables.ts'

const START = TABLES_END
const COUNT = 4096
const { buffer, exports: twin } = instantiateTwin(3)
const values = new Float64Array(buffer, START, COUNT)
writeTables(buffer)

/** Where something happens: signed zeros, subnormals, bounds of the formulas, overflow, no number. */
const special = [
  0,
  5e-324,
  2.2250738585072014e-308,
  1e-300,
  1e-20,
  0.0078125,
  0.1,
  0.25,
  0.5,
  1,
  1.9999999999999998,
  2,
  2.0000000000000004,
  2.9999999999999996,
  3,
  3.0000000000000004,
  19.06,
  19.999999999999996,
  20,
  20.000000000000004,
  36.7,
  37,
  707.9999999999999,
  708,
  708.0000000000001,
  709.5,
  710,
  745.13,
  745.14,
  746,
  1e10,
  1.7976931348623157e308,
  Infinity,
  NaN,
].flatMap((x) => [x, -x])

function fillValues(seed: number): Float64Array {
  const { uniform } = openStream(seed, 'arguments')
  const sizes = [1, 3, 30, 800, 1e-9, 1e300]
  const from = Float64Array.from({ length: COUNT }, (_, i) => {
    if (i < special.length) return special[i]
    return (2 * uniform() - 1) * sizes[i % sizes.length]
  })
  values.set(from)
  return from
}

test.each([
  ['tanh', tanh, twin.tanhs],
  ['sigmoid', sigmoid, twin.sigmoids],
  ['exp', exp, twin.exps],
  ['softplus', softplus, twin.softpluses],
] as const)('%s of the twin has the same bits', (_, f, twinOf) => {
  for (let seed = 0; seed < 50; seed++) {
    const from = fillValues(seed)
    twinOf(START, START + 8 * COUNT)
    expect(from.findIndex((x, i) => !Object.is(f(x), values[i]))).toBe(-1)
  }
})

test.each([
  ['tanh', tanh, twin.tanhs],
  ['sigmoid', sigmoid, twin.sigmoids],
] as const)(
  '%s of chunks, whole and begun, is done to the end, and nothing behind it',
  (_, f, twinOf) => {
    for (const count of [2, 4, 6, 20, 62, 64, 66, 126, 128, 130, 1000]) {
      const from = fillValues(count)
      twinOf(START, START + 8 * count)
      const want = from.map((x, i) => (i < count ? f(x) : x))
      expect(values).toEqual(want)
    }
  },
)

test('log of the twin has the same bits from 1 on, where softmax needs it', () => {
  const from = fillValues(1).map((x) => 1 + Math.abs(x))
  values.set(from)
  twin.logs(START, START + 8 * COUNT)
  expect(from.findIndex((x, i) => !Object.is(log(x), values[i]))).toBe(-1)
})

test.each([
  ['tanh', twin.tanhs],
  ['sigmoid', twin.sigmoids],
  ['exp', twin.exps],
  ['softplus', twin.softpluses],
] as const)('%s of NaN is NaN whatever its bits, which lead to no place outside', (_, twinOf) => {
  const bits = new BigUint64Array(buffer, START, 8)
  bits.set([0x7ff8_0000_0000_0000n, 0x7fff_ffff_ffff_ffffn, 0xffff_ffff_ffff_ffffn])
  bits.set([0x7ff8_0000_7fff_ffffn, 0xfff8_0000_8000_0000n, 0x7ff8_1234_5678_9abcn], 3)
  twinOf(START, START + 48)
  expect([...values.subarray(0, 6)]).toEqual(new Array(6).fill(Number.NaN))
})
