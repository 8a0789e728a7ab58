/** The seed after this one; seeds are whole numbers below 2³². */
export function nextSeed(seed: number): number {
  return (seed + 1) % 2 ** 32
}
