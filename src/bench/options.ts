import type { Pace } from './contest.ts'
import { type Subject, subjects } from './plans.ts'

/** What stands behind `npm run bench --`. */
export interface BenchOptions {
  readonly format: 'text' | 'markdown' | 'json'
  readonly only: readonly Subject[]
  readonly pace: Pace
  readonly help: boolean
}

export const usage = `Usage: npm run --silent bench -- [--quick] [--only SUBJECT,…] [--json | --markdown]

  --quick           shorter and fewer rounds: a minute, less exact
  --only SUBJECT    training, fields, seeds or regions; several with commas between them
  --json            one JSON document and nothing else
  --markdown        the tables of the README

Exit status: 0 measured · 1 contenders computed different things · 2 wrong usage`

const fullPace: Pace = { warmUp: 3, rounds: 9, sliceMs: 60 }
const quickPace: Pace = { warmUp: 2, rounds: 3, sliceMs: 40 }

/** Reads the words of the command line, or says in a sentence what is wrong with them. */
export function parseOptions(
  words: readonly string[],
): BenchOptions | { readonly problem: string } {
  const flags = new Set<string>()
  let only: readonly Subject[] = subjects
  const rest = words.flatMap((word) => (word.startsWith('--only=') ? word.split('=', 2) : [word]))
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--only') {
      const named = rest.shift()?.split(',') ?? []
      const unknown = named.find((name) => !isSubject(name))
      if (named.length === 0 || unknown !== undefined) {
        return { problem: `--only expects ${subjects.join(', ')}, not “${unknown ?? ''}”.` }
      }
      only = named.filter(isSubject)
    } else if (flagNames.includes(word)) flags.add(word)
    else return { problem: `“${word}” is not an option.` }
  }
  if (flags.has('--json') && flags.has('--markdown')) {
    return { problem: 'Either --json or --markdown, not both.' }
  }
  return {
    format: flags.has('--json') ? 'json' : flags.has('--markdown') ? 'markdown' : 'text',
    only,
    pace: flags.has('--quick') ? quickPace : fullPace,
    help: flags.has('--help') || flags.has('-h'),
  }
}

const flagNames = ['--quick', '--json', '--markdown', '--help', '-h']

function isSubject(name: string): name is Subject {
  return subjects.some((subject) => subject === name)
}
