/** Which code computes. The bits are the same. */
export type EngineName = 'typescript' | 'simd'
