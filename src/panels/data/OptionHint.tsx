import { optionHints } from './ownOptionTexts.ts'

/** The explanation of an option, as a part of its own: explanations are not needed at first. */
export function OptionHint({ of }: { readonly of: keyof typeof optionHints }) {
  return optionHints[of]
}
