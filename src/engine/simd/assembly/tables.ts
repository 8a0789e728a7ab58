/**
 * Where the tables of the elementary functions lie: the TypeScript side (../tables.ts) copies them there,
 * so that both have the same numbers.
 */

/** For each k from 0 to 640: high and low part of tanh(k/32), and 1 − tanh², in rows of 32 bytes. */
export const TANH_ROWS: usize = 1024
/** For each k from −192 to 128: high and low part of ln(1 + eᵃ) at a = k/64, and σ(a), likewise. */
export const SOFTPLUS_ROWS: usize = TANH_ROWS + 641 * 32
/** For each j from 0 to 31: high and low part of 2^{j/32}, in rows of 16 bytes. */
export const ROOTS: usize = SOFTPLUS_ROWS + 321 * 32
export const TABLES_END: usize = ROOTS + 32 * 16
