import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** A call of a public function, and what was given to it, for the report of a failure. */
export interface Call {
  readonly given: unknown
  readonly run: () => unknown
}

/** How one export of a folder's index.ts is tried. */
export interface Trial {
  /** Input of a wrong shape, by what is wrong with it: each call must throw. */
  readonly refuses?: Readonly<Record<string, fc.Arbitrary<Call>>>
  /**
   * Input of the right shape with any numbers in it, NaN and infinities too: each call must end, and
   * give what it gives or refuse in words.
   */
  readonly bears?: Readonly<Record<string, fc.Arbitrary<Call>>>
}

/** Exports that take nothing that could be of a wrong shape: constants, words, single records. */
export const takesNoShape = 'takes no shape'

/** Exports that do in pieces what another export, which is tried, runs to its end. */
export const triedInOneGo = 'is tried in one go'

type Untried = typeof takesNoShape | typeof triedInOneGo

/** A trial for every export of a module: one that has none is an error of types, and of the test. */
export type Trials<Module> = { readonly [Name in keyof Module]: Trial | Untried }

/** Calls f with each of the values. */
export function calls<T>(values: fc.Arbitrary<T>, f: (value: T) => unknown): fc.Arbitrary<Call> {
  return values.map((given) => ({ given, run: () => f(given) }))
}

/** Everything but the whole numbers from `least` to `most`. */
export function notWhole(least = 1, most = Infinity): fc.Arbitrary<number> {
  const far = most < Infinity ? [most + 1, most + 0.5, 2 * most + 1] : []
  return fc.oneof(
    fc.constantFrom(NaN, Infinity, -Infinity, least - 1, least - 0.5, least + 0.5, -1e300, ...far),
    fc.double({ min: -1e6, max: 1e6 }).filter((value) => !Number.isInteger(value)),
    fc.integer({ min: -1e6, max: least - 1 }),
  )
}

/** Numbers as they come when something went wrong, and others. */
export const anyNumber = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 1e308, -1e308, 5e-324, 1, -1),
  fc.double(),
  fc.double({ min: -3, max: 3, noNaN: true }),
)

/** So many of them. */
export function anyNumbers(length: number): fc.Arbitrary<Float64Array> {
  return fc
    .array(anyNumber, { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values))
}

/** Zeros, in any number but this one. */
export function wrongLength(length: number): fc.Arbitrary<Float64Array> {
  return fc
    .oneof(fc.constantFrom(0, length - 1, length + 1), fc.nat({ max: 3 * length + 3 }))
    .filter((other) => other >= 0 && other !== length)
    .map((other) => new Float64Array(other))
}

/** Runs the slices to their end. */
export function runToEnd<T>(slices: Generator<unknown, T, void>): T {
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value
  }
}

/** Tries all exports of a module. A refusal is a RangeError that says what was expected and what came. */
export function tryAll<Module extends object>(module: Module, trials: Trials<Module>): void {
  test('every export has its trial', () => {
    expect(Object.keys(trials).sort()).toEqual(Object.keys(module).sort())
  })
  for (const [name, trial] of Object.entries<Trial | Untried>(trials)) {
    if (typeof trial !== 'string') describe(name, () => tryOne(trial))
  }
}

function tryOne({ refuses = {}, bears = {} }: Trial): void {
  test.each(Object.entries(refuses))('refuses %s', (_, calls) => {
    fc.assert(
      fc.property(calls, ({ run }) => {
        const error = errorOf(run)
        expect(error).toBeInstanceOf(RangeError)
        expect(String(error)).toMatch(/expected .*, got /)
      }),
    )
  })
  test.each(Object.entries(bears))('ends on %s', (_, calls) => {
    fc.assert(
      fc.property(calls, ({ run }) => {
        const outcome = errorOf(run)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(RangeError)
      }),
    )
  })
}

/** What was thrown, or else what was returned. */
function errorOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}
