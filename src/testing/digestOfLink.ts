import { decodeLink } from '../config/index.ts'
import type { Engine, EngineName } from '../engine/index.ts'
import { createRun, walkTo } from '../run/index.ts'

/** Where a link's run ends with this engine, and which one computed it. */
export function digestOfLink(
  link: string,
  engine: Engine,
): { readonly digest: string; readonly engine: EngineName } {
  const { config, journal, target } = decodeLink(link).state
  const run = createRun(config, journal, undefined, engine)
  for (const _ of walkTo(run, target.step, target.examples)) void _
  return { digest: run.digest(), engine: run.engine }
}
