import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

const program = fileURLToPath(new URL('../../src/tooling/program.mjs', import.meta.url))
const Outcome = v.object({ digest: v.string() })

/** The digests to which `npm run replay` comes. */
export async function replayDigests(links: readonly string[]): Promise<string[]> {
  const child = spawn(process.execPath, [program, 'replay', '--stdin'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(links.map((link) => `${link}\n`).join(''))
  let out = ''
  for await (const text of child.stdout) out += text
  return out
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(Outcome, JSON.parse(line)).digest)
}
