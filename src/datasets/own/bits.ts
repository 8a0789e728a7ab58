/** Digits of a code hold five bits each: 0–9 and a–v, which survive in any address and any case. */
const DIGIT_BITS = 5
const RADIX = 32

/** Whole numbers, one after the other, as digits; the first bit of a number is its highest. */
export interface BitWriter {
  /** A number below 2^width, width ≤ 53. */
  bits(value: number, width: number): void
  /** Any whole number from 0 to 2⁵³ − 1: how many bits it has, then these. */
  whole(value: number): void
  flag(value: boolean): void
  /** What was written, the last digit filled up with zeros. */
  text(): string
}

/** What a `BitWriter` wrote. Past the end of the text there are zeros, and `isPastEnd` is true. */
export interface BitReader {
  bits(width: number): number
  whole(): number
  flag(): boolean
  readonly isPastEnd: boolean
}

/** Bits that say how long a whole number is. */
const LENGTH_BITS = 6

export function createBitWriter(): BitWriter {
  const digits: string[] = []
  let digit = 0
  let filled = 0
  const bits = (value: number, width: number): void => {
    for (let place = width - 1; place >= 0; place--) {
      digit = 2 * digit + (Math.floor(value / powerOfTwo(place)) % 2)
      if (++filled < DIGIT_BITS) continue
      digits.push(digit.toString(RADIX))
      digit = 0
      filled = 0
    }
  }
  return {
    bits,
    whole(value) {
      const width = widthOf(value)
      bits(width, LENGTH_BITS)
      bits(value, width)
    },
    flag: (value) => bits(value ? 1 : 0, 1),
    text() {
      const rest = filled === 0 ? '' : (digit << (DIGIT_BITS - filled)).toString(RADIX)
      return digits.join('') + rest
    },
  }
}

/** Reads a text of digits; what is no digit counts as the end. */
export function createBitReader(text: string): BitReader {
  let at = 0
  let digit = 0
  let left = 0
  let isPastEnd = false
  const bit = (): number => {
    if (left === 0) {
      const next = Number.parseInt(text.charAt(at++), RADIX)
      if (Number.isNaN(next)) isPastEnd = true
      digit = isPastEnd ? 0 : next
      left = DIGIT_BITS
    }
    return (digit >> --left) & 1
  }
  const bits = (width: number): number => {
    let value = 0
    for (let place = 0; place < width; place++) value = 2 * value + bit()
    return value
  }
  return {
    bits,
    whole: () => bits(Math.min(53, bits(LENGTH_BITS))),
    flag: () => bit() === 1,
    get isPastEnd() {
      return isPastEnd
    },
  }
}

/** How many bits a whole number has; none for 0. */
export function widthOf(value: number): number {
  let width = 0
  while (value >= powerOfTwo(width)) width++
  return width
}

const powers = [1]
for (let place = 0; place < 53; place++) powers.push(2 * powers[place])

/** 2^place, exactly, for 0 … 53. */
export function powerOfTwo(place: number): number {
  return powers[place]
}
