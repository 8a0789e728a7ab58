import { usePlayground } from '../../store/index.ts'
import type { PlotToggle } from './plotToggleList.ts'

/** What is switched on in the plot. One by one: the rest of the view changes with every move of the pointer. */
export function usePlotFlags(): Readonly<Record<PlotToggle['key'], boolean>> {
  return {
    showBoundary: usePlayground(({ view }) => view.showBoundary),
    showTest: usePlayground(({ view }) => view.showTest),
    showErrors: usePlayground(({ view }) => view.showErrors),
    showLines: usePlayground(({ view }) => view.showLines),
    discretise: usePlayground(({ view }) => view.discretise),
  }
}
