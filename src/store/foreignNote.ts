import { withOwnRules } from '../config/index.ts'
import type { ActionContext } from './actionContext.ts'

/**
 * Says that a run goes by the rules of TensorFlow Playground, with what was mended in its link and what
 * was left out, and offers our own rules.
 */
export function noteForeign(
  { getState, restartWith, push }: ActionContext,
  title: string,
  problems: readonly string[],
): void {
  getState().actions.notify(
    'info',
    title,
    [
      'Points, first weights and batches come about as they do there, number by number.',
      ...problems,
    ],
    {
      label: 'Use our own rules',
      hint:
        'Keeps the settings. Points and first weights are drawn our way, inputs are scaled, and each ' +
        'epoch has a new order. Undo goes back.',
      run() {
        const { config } = getState()
        // They may have ended since, with data that they have not.
        if (config.rules === null) return
        push()
        restartWith(withOwnRules(config), '')
      },
    },
  )
}
