import type { Dialect } from './dialect.ts'
import { configOf } from './foreign/configOf.ts'
import { controlsOf } from './foreign/controlsOf.ts'
import { isForeignKey } from './foreign/foreignKeys.ts'
import { readForeign } from './foreign/readForeign.ts'
import { defaultLinkState } from './linkState.ts'

/** Links of TensorFlow Playground, known by any of its keys; the run goes by its rules. */
export const foreignDialect: Dialect = {
  claims: (pairs) => pairs.some(({ key }) => isForeignKey(key)),
  read({ pairs, undone }, problems) {
    if (undone.length > 0) problems.add(`In the text of the link, ${undone.join('; ')}.`)
    const state = readForeign(pairs, problems)
    const { view } = defaultLinkState
    return {
      ...defaultLinkState,
      config: configOf(state, problems),
      controls: controlsOf(state, problems),
      view: { ...view, showTest: state.showTestData, discretise: state.discretize },
    }
  },
}
