/** Uniform on [0, 1). */
export type Random = () => number

const SIZE = 256
const TWO_48 = 0x1000000000000
const TWO_52 = 0x10000000000000

/**
 * The numbers that `Math.random` gives in TensorFlow Playground once its page is seeded with a text.
 *
 * RC4 (Rivest 1987) as in seedrandom 2.4 (David Bau): the text is folded into a key of at most 256 bytes,
 * the first 256 outputs are dropped, and a number is the next 6 bytes as a fraction, then byte by byte
 * until 52 bits are significant. Whole numbers and divisions by powers of 2 only.
 */
export function openSeededRandom(seed: string): Random {
  const nextByte = openKeystream(keyOf(seed))
  return () => {
    let numerator = 0
    for (let i = 0; i < 6; i++) numerator = numerator * SIZE + nextByte()
    let denominator = TWO_48
    let last = 0
    while (numerator < TWO_52) {
      numerator = (numerator + last) * SIZE
      denominator *= SIZE
      last = nextByte()
    }
    // No more than 53 bits, or the sum would be rounded.
    while (numerator >= 2 * TWO_52) {
      numerator /= 2
      denominator /= 2
      last >>>= 1
    }
    return (numerator + last) / denominator
  }
}

/** One byte a character; from the 257th on they are mixed into the first ones. */
function keyOf(seed: string): readonly number[] {
  const key: number[] = []
  let smear = 0
  for (let i = 0; i < seed.length; i++) {
    const place = i % SIZE
    smear ^= (key[place] ?? 0) * 19
    key[place] = (smear + seed.charCodeAt(i)) & 255
  }
  return key.length === 0 ? [0] : key
}

/** RC4's bytes after the first 256. */
function openKeystream(key: readonly number[]): () => number {
  const state = Uint8Array.from({ length: SIZE }, (_, i) => i)
  let j = 0
  for (let i = 0; i < SIZE; i++) {
    j = (j + state[i] + key[i % key.length]) % SIZE
    swap(state, i, j)
  }
  let i = 0
  j = 0
  const next = (): number => {
    i = (i + 1) % SIZE
    j = (j + state[i]) % SIZE
    swap(state, i, j)
    return state[(state[i] + state[j]) % SIZE]
  }
  for (let dropped = 0; dropped < SIZE; dropped++) next()
  return next
}

function swap(values: Uint8Array, a: number, b: number): void {
  const kept = values[a]
  values[a] = values[b]
  values[b] = kept
}
