import { withOwnRules } from '../config/index.ts'
import type { ActionContext } from './actionContext.ts'

/** Says that a run goes by the rules of TensorFlow Playground, and offers our own. */
export function noteForeign({ getState, restartWith, push }: ActionContext, title: string): void {
  getState().actions.notify(
    'info',
    title,
    ['Its points, first weights and batches are the same as there, number by number.'],
    {
      label: 'Use our own rules',
      hint:
        'Keeps the settings. Points and first weights are drawn our way, inputs are scaled, and each ' +
        'epoch has a new order. Undo goes back.',
      run() {
        push()
        restartWith(withOwnRules(getState().config), '')
      },
    },
  )
}
