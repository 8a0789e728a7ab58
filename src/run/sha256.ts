/**
 * SHA-256 of whole blocks of 64 bytes, by 32-bit operations only. The page may have no `crypto.subtle`: it
 * also runs over plain http.
 *
 * Source: FIPS 180-4, sections 4.1.2, 4.2.2, 5.3.3 and 6.2.2.
 */
export interface Sha256 {
  /** Takes one block in. */
  update(block: DataView): void
  /** The hash of all blocks so far, in hexadecimal; the last one must end with the padding. */
  hex(): string
}

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const K = Int32Array.from(
  (
    '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 ' +
    'd807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174 ' +
    'e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da ' +
    '983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 ' +
    '27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85 ' +
    'a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 ' +
    '19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 ' +
    '748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2'
  ).split(' '),
  (word) => Number.parseInt(word, 16),
)

export function createSha256(): Sha256 {
  /** First 32 bits of the fractional parts of the square roots of the first 8 primes. */
  const hash = Int32Array.of(
    ...[0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a],
    ...[0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19],
  )
  const W = new Int32Array(64)
  return {
    update(block) {
      for (let t = 0; t < 16; t++) W[t] = block.getInt32(4 * t)
      for (let t = 16; t < 64; t++) {
        const s0 = turned(W[t - 15], 7) ^ turned(W[t - 15], 18) ^ (W[t - 15] >>> 3)
        const s1 = turned(W[t - 2], 17) ^ turned(W[t - 2], 19) ^ (W[t - 2] >>> 10)
        W[t] = (W[t - 16] + s0 + W[t - 7] + s1) | 0
      }
      let [a, b, c, d, e, f, g, h] = hash
      for (let t = 0; t < 64; t++) {
        const S1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
        const T1 = (((h + S1) | 0) + ((e & f) ^ (~e & g)) + ((K[t] + W[t]) | 0)) | 0
        const S0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
        const T2 = (S0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
        h = g
        g = f
        f = e
        e = (d + T1) | 0
        d = c
        c = b
        b = a
        a = (T1 + T2) | 0
      }
      const working = [a, b, c, d, e, f, g, h]
      working.forEach((word, i) => {
        hash[i] += word
      })
    },
    hex: () => Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join(''),
  }
}

/** The 32 bits of x turned right by n places. */
function turned(x: number, n: number): number {
  return (x >>> n) | (x << (32 - n))
}
