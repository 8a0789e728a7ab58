import { learningHints } from './learningHints.ts'

/** The explanation of a setting, as a part of its own: explanations are not needed at first. */
export function LearningHint({ of }: { readonly of: keyof typeof learningHints }) {
  return learningHints[of]
}
