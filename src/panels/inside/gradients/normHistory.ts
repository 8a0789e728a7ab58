import type { GradientNorms, Gradients } from '../../../run/index.ts'
import { type NormRange, widened } from '../../../views/index.ts'

/** What is known of the gradients of one run so far. */
export interface NormHistory {
  /** Of the newest answer; null before the first. */
  readonly newest: Gradients | null
  /** By rising step: the states that the run had kept, and what came with each picture since. */
  readonly entries: readonly GradientNorms[]
  /** What all of them span. */
  readonly range: NormRange | null
}

export const noNorms: NormHistory = { newest: null, entries: [], range: null }

/** More entries than this are thinned: every second one goes. */
const MOST_ENTRIES = 300

/**
 * The history with an answer taken in. What it has of later steps is forgotten: the run went back, and
 * may take another way from here.
 */
export function withAnswer(history: NormHistory, answer: Gradients): NormHistory {
  const { now, past } = answer
  const earlier = history.entries.filter(({ step }) => step < now.step)
  const merged = [...withPast(earlier, past?.norms ?? [], now.step), now]
  const entries = merged.length > MOST_ENTRIES ? thinned(merged) : merged
  // Rebuilt only when something was forgotten: an axis that grows is calmer than one that follows.
  const isCut = earlier.length < history.entries.length && history.newest?.now.step !== now.step
  const added = isCut ? entries : [now, ...(past?.norms ?? [])]
  const range = added.reduce(
    (all, { weights, biases }) => widened(widened(all, weights), biases),
    isCut ? null : history.range,
  )
  return { newest: answer, entries, range }
}

function withPast(
  entries: readonly GradientNorms[],
  past: readonly GradientNorms[],
  before: number,
): readonly GradientNorms[] {
  const known = new Set(entries.map(({ step }) => step))
  const found = past.filter(({ step }) => step < before && !known.has(step))
  if (found.length === 0) return entries
  return [...entries, ...found].sort((a, b) => a.step - b.step)
}

function thinned(entries: readonly GradientNorms[]): readonly GradientNorms[] {
  return entries.filter((_, i) => i % 2 === 0 || i === entries.length - 1)
}
