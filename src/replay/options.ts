import { type Goal, readGoal } from '../config/index.ts'

/** What stands behind `npm run replay --`. */
export interface ReplayOptions {
  /** One link; null with `--stdin`. */
  readonly link: string | null
  readonly stdin: boolean
  readonly json: boolean
  readonly help: boolean
  /** Where the run ends, in whole epochs; null = where the link says. */
  readonly epochs: number | null
  /** Epochs whose losses are wanted, ascending. */
  readonly curve: readonly number[]
  /** Longest time for one link; null = as long as it takes. */
  readonly maxSeconds: number | null
  /** Asked of every run in place of the goal in its link; null = the link's own. */
  readonly goal: Goal | null
}

export const usage = `Usage: npm run --silent replay -- "<link or hash>" [--epochs N] [--curve 0,1,10] [--max-seconds S] [--goal "…"] [--json]
       npm run --silent replay -- --stdin [--epochs N] [--curve 0,1,10] [--max-seconds S] [--goal "…"]

  --epochs N        run to the end of epoch N instead of the step in the link
  --curve 0,1,10    also give the losses at these epochs; without --epochs the run goes on to the last of them
  --max-seconds S   stop a run that takes longer, and say so
  --goal "test-accuracy:0.95,units:3"
                    ask this of every run, whatever goal its link names: losses, units, parameters and
                    epochs are at most so many, accuracies at least so much, all where the run ends
  --json            one line of JSON instead of text
  --stdin           many links, one a line; one line of JSON for each, in order

Quote the link: & and # mean something to the shell.
Exit status: 0 all ran · 1 a link was bad, its run was stopped or its goal was missed · 2 wrong usage`

/** Reads the words of the command line, or says in a sentence what is wrong with them. */
export function parseOptions(
  words: readonly string[],
): ReplayOptions | { readonly problem: string } {
  const links: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const rest = words.flatMap((word) => {
    const [, name, value] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? []
    return name === undefined || value === undefined ? [word] : [name, value]
  })
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (isValueName(word)) {
      const value = rest.shift()
      if (value === undefined) return { problem: `${word} needs a value.` }
      values.set(word, value)
    } else if (flagNames.has(word)) flags.add(word)
    else if (word.startsWith('-')) return { problem: `“${word}” is not an option.` }
    else links.push(word)
  }
  return assemble(links, flags, values)
}

const flagNames = new Set(['--json', '--stdin', '--help', '-h'])
const valueNames = ['--epochs', '--curve', '--max-seconds', '--goal'] as const

function isValueName(word: string): word is (typeof valueNames)[number] {
  return valueNames.some((name) => name === word)
}

function assemble(
  links: readonly string[],
  flags: ReadonlySet<string>,
  values: ReadonlyMap<string, string>,
): ReplayOptions | { readonly problem: string } {
  const epochsText = values.get('--epochs')
  const curveText = values.get('--curve')
  const secondsText = values.get('--max-seconds')
  const epochs = epochsText === undefined ? null : wholeNumber(epochsText)
  const curve = curveText?.split(',').map(wholeNumber) ?? []
  const maxSeconds = secondsText === undefined ? null : Number(secondsText)
  const help = flags.has('--help') || flags.has('-h')
  const stdin = flags.has('--stdin')
  if (Number.isNaN(epochs)) {
    return { problem: `--epochs expects a whole number from 0, not “${epochsText}”.` }
  }
  if (curve.some(Number.isNaN)) {
    return { problem: `--curve expects whole numbers such as 0,1,10, not “${curveText}”.` }
  }
  if (maxSeconds !== null && !(maxSeconds > 0)) {
    return { problem: `--max-seconds expects a number above 0, not “${secondsText}”.` }
  }
  if (!help && links.length > 1) {
    return {
      problem: `One link is expected, ${links.length} came; put it in quotes, or use --stdin.`,
    }
  }
  if (!help && stdin === links.length > 0) {
    return {
      problem: stdin ? 'Either a link or --stdin, not both.' : 'A link or --stdin is missing.',
    }
  }
  const { goal, problems } = readGoal(values.get('--goal'))
  const [problem] = problems
  if (problem !== undefined) return { problem: `--goal: ${problem.replace(/; .*/, '')}.` }
  const json = flags.has('--json')
  const ascending = [...new Set(curve)].sort((a, b) => a - b)
  return { link: links[0] ?? null, stdin, json, help, epochs, curve: ascending, maxSeconds, goal }
}

/** NaN for what is none. */
function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN
}
