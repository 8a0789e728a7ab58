import { limits, type RunConfig, seedOf } from '../config/index.ts'

/** The seed after this one; seeds are whole numbers below 2³². */
export function nextSeed(seed: number): number {
  return (seed + 1) % 2 ** 32
}

/** The next of TensorFlow Playground's own seeds, 0.00000 to 0.99999; another text begins them. */
export function nextSeedText(text: string): string {
  const digits = /^0\.(\d{5})$/.exec(text)?.[1]
  const next = digits === undefined ? 0 : (Number(digits) + 1) % 1e5
  return `0.${String(next).padStart(5, '0')}`
}

/**
 * Other first weights for the same points. By TensorFlow Playground's rules they are the ones that its
 * Reset would draw next, as long as weights come from its stream.
 */
export function withNewWeights(config: RunConfig): RunConfig {
  const { rules, seeds, init } = config
  if (rules !== null && init === 'uniform-half') {
    const resets = (rules.resets + 1) % (limits.resets.max + 1)
    return { ...config, rules: { ...rules, resets } }
  }
  return { ...config, seeds: { ...seeds, weights: nextSeed(seedOf(seeds, 'weights')) } }
}
