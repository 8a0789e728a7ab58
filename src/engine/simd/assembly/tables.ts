/**
 * Where the tables of the elementary functions lie: the TypeScript side (../tables.ts) copies them there,
 * so that both have the same numbers.
 */

/** For each j from 0 to 31: high and low part of 2^{j/32}, in rows of 16 bytes. */
export const ROOTS: usize = 1024
/** For each k from −192 to 128: high and low part of ln(1 + eᵃ) at a = k/64, and σ(a), in rows of 32 bytes. */
export const SOFTPLUS_ROWS: usize = ROOTS + 32 * 16
/** What lies between two passes of an activation (passes.ts). */
export const SCRATCH: usize = SOFTPLUS_ROWS + 321 * 32
export const SCRATCH_BYTES: usize = 1024
/**
 * For each k from −640 to 640: high and low part of tanh(k/32), and 1 − tanh², likewise. Row k stands at
 * k mod 2048, so the negative ones follow behind a gap.
 */
export const TANH_ROWS: usize = SCRATCH + SCRATCH_BYTES
export const TABLES_END: usize = TANH_ROWS + 2048 * 32
