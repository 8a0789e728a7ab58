import type { Activations } from '../../../run/index.ts'
import type { LiveOverlay, NetworkOverlay } from '../../../store/index.ts'
import type { Live } from '../../../views/index.ts'
import { unitFault } from './unitState.ts'

/**
 * A word beside every dead or saturated unit of the network, and a ring around the one that is shown
 * large; the same object while these are the same.
 */
export function unitOverlay(
  answers: Live<Activations | null>,
  spotlight: NetworkOverlay['spotlight'],
): LiveOverlay {
  const nothing = { edges: null, backward: false, gap: null, tags: [], marks: [], spotlight }
  let seen: Activations | null = null
  let key = ''
  let overlay: NetworkOverlay | null = spotlight === undefined ? null : nothing
  return {
    get() {
      const answer = answers.get()
      if (answer === seen) return overlay
      seen = answer
      const marks = marksOf(answer)
      const found = marks.map(({ layer, unit, word }) => `${layer}.${unit}${word}`).join()
      if (found === key) return overlay
      key = found
      overlay = marks.length === 0 && spotlight === undefined ? null : { ...nothing, marks }
      return overlay
    },
    subscribe: answers.subscribe,
  }
}

function marksOf(answer: Activations | null): NetworkOverlay['marks'] {
  return (answer?.slopes ?? []).flatMap((slopes, i) =>
    Array.from(slopes.dead.keys()).flatMap((unit) => {
      const word = unitFault(slopes, unit)
      return word === null ? [] : [{ layer: i + 1, unit, word }]
    }),
  )
}
