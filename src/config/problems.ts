/** Sentences for the user, each kept once and at most so many that a page can show them. */
export interface Problems {
  add(sentence: string): void
  /** Everything added so far; what was too much is counted in a last sentence. */
  list(): readonly string[]
}

/** More than this nobody reads. */
const maxSentences = 20

/** An empty list. Adding stays cheap when a damaged text has a hundred thousand faults. */
export function createProblems(): Problems {
  const sentences = new Set<string>()
  let more = 0
  return {
    add: (sentence) => {
      if (sentences.size < maxSentences) sentences.add(sentence)
      else if (!sentences.has(sentence)) more++
    },
    list: () => (more === 0 ? [...sentences] : [...sentences, `And ${more} more like these.`]),
  }
}

/** A found value as it stands in a sentence, short whatever came. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `“${shorten(value)}”`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null || value === undefined) return 'nothing'
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`
}

function shorten(text: string): string {
  // Half a surrogate pair at the cut would show as a box.
  return text.length <= 24 ? text : `${text.slice(0, 23).replace(/[\ud800-\udbff]$/, '')}…`
}
