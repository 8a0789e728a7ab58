import { iris } from './iris.ts'
import { penguins } from './penguins.ts'
import type { RealSet } from './realSet.ts'

/** The measured sets, by their id. */
export const realSets: Readonly<Record<'iris' | 'penguins', RealSet>> = { iris, penguins }
