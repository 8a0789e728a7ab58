import { createInterface } from 'node:readline'
import { describeReport } from './describeReport.ts'
import { parseOptions, type ReplayOptions, usage } from './options.ts'
import { type Replayed, replayLink } from './replayLink.ts'

/**
 * `npm run --silent replay -- "<link>"`: runs links without a page, by the page's own code, and prints
 * what the page would show.
 *
 *   words → parseOptions → link → replayLink (decodeLink, createRun) → Report → text or one line of JSON
 *
 * `npm run --silent golden -- FILE` compares the engine with numbers from elsewhere (golden.ts).
 *
 * @returns the exit status: 0 when all ran, 1 when one did not (the others still ran), 2 for wrong usage.
 */
export async function main(words: readonly string[]): Promise<number> {
  const options = parseOptions(words)
  if ('problem' in options) {
    process.stderr.write(`${options.problem}\n\n${usage}\n`)
    return 2
  }
  if (options.help) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  if (options.link !== null) return print(replayLink(options.link, options), options)
  let status = 0
  for await (const line of createInterface({ input: process.stdin })) {
    const link = line.trim()
    if (link === '') continue
    status = Math.max(status, print(replayLink(link, options), options))
  }
  return status
}

function print({ outcome, hasFailed }: Replayed, { json, stdin }: ReplayOptions): number {
  if (json || stdin) process.stdout.write(`${JSON.stringify(outcome)}\n`)
  else if ('error' in outcome) process.stderr.write(`${outcome.error}\n`)
  else process.stdout.write(`${describeReport(outcome)}\n`)
  return hasFailed ? 1 : 0
}
