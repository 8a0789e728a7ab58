import { repairControls } from './controlRules.ts'
import { decodeJournal } from './decodeJournal.ts'
import type { Dialect } from './dialect.ts'
import { OWN_VERSION } from './encodeLink.ts'
import { linkFields } from './fields.ts'
import { repairGoal } from './goalRules.ts'
import { limits } from './limits.ts'
import type { LinkField } from './linkField.ts'
import type { LinkState } from './linkState.ts'
import type { Pair } from './linkText.ts'
import { type Problems, quote } from './problems.ts'
import { type LinkDraft, readFields } from './readFields.ts'
import { readStart } from './readStart.ts'
import { readJournal } from './repairJournal.ts'
import { repair, wholeRule } from './rule.ts'
import { obstacleAtStart } from './trainingObstacle.ts'
import { readConfig } from './validate.ts'
import { repairView } from './viewRules.ts'

const fieldOfKey = new Map(linkFields.map((field) => [field.key, field]))
const stepRule = wholeRule('Step', limits.step)
const examplesRule = wholeRule('Example', limits.examples)

/** True of a setting that our own links can name. */
export function isOwnKey(key: string): boolean {
  return fieldOfKey.has(key.toLowerCase())
}

/** Our own links, known by their `v`. */
export const ownDialect: Dialect = {
  claims: (pairs) => pairs.some(({ key }) => key.toLowerCase() === 'v'),
  read: ({ pairs }, problems) => readOwn(pairs, problems),
}

function readOwn(pairs: readonly Pair[], problems: Problems): LinkState {
  const draft = readFields(textsByField(pairs, problems))
  const { data, training, seeds, holds, rules } = draft
  const config = readConfig({ ...draft.config, data, training, seeds, holds, rules }, problems)
  const { start, edits = '' } = draft.journal
  const journal = readJournal(
    [...readStart(start, config, problems), ...decodeJournal(`${edits}`, problems)],
    config,
    problems,
  )
  return {
    config,
    journal,
    target: readTarget(draft.target, obstacleAtStart(config, journal), problems),
    view: repairView(draft.view, problems),
    controls: repairControls(draft.controls, problems),
    goal: repairGoal(draft.goal.goal, problems),
  }
}

/** Where to open the run: at its start when the network cannot be trained. */
function readTarget(
  found: LinkDraft['target'],
  obstacle: string | null,
  problems: Problems,
): LinkState['target'] {
  const step = repair(stepRule, found.step, 0, problems)
  const examples = repair(examplesRule, found.examples, 0, problems)
  if (obstacle === null || (step === 0 && examples === 0)) return { step, examples }
  problems.add(`The link asks for training, but its run stays at step 0. ${obstacle}`)
  return { step: 0, examples: 0 }
}

/** The last text of each known key. Keys are lower-case, and so are nearly all values, however they came. */
function textsByField(pairs: readonly Pair[], problems: Problems): Map<LinkField, string> {
  const texts = new Map<LinkField, string>()
  let hasVersion = pairs.length === 0
  for (const { key, value } of pairs) {
    const field = fieldOfKey.get(key.toLowerCase())
    const text = (field?.keepsCase ? value : value?.toLowerCase()) ?? ''
    if (key.toLowerCase() === 'v') {
      hasVersion = true
      if (text !== OWN_VERSION) problems.add(versionProblem(text))
    } else if (field === undefined) {
      problems.add(`${quote(key)} is not a setting of a link; it is left out.`)
    } else if (text === '') {
      problems.add(`${quote(key)} has no value; it is left out.`)
    } else {
      const before = texts.get(field)
      if (before !== undefined && before !== text) {
        problems.add(`${quote(key)} is there twice; the last one, ${quote(text)}, is used.`)
      }
      texts.set(field, text)
    }
  }
  if (!hasVersion)
    problems.add(`The link does not begin with v=${OWN_VERSION}; it is read as if it did.`)
  return texts
}

function versionProblem(text: string): string {
  return `The link is of version ${quote(text)}, which this page does not know; what it can read is used.`
}
