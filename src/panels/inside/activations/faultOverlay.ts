import type { Activations } from '../../../run/index.ts'
import type { LiveOverlay, NetworkOverlay } from '../../../store/index.ts'
import type { Live } from '../../../views/index.ts'
import { unitFault } from './unitState.ts'

/** A word beside every dead or saturated unit of the network; the same object while these are the same. */
export function faultOverlay(answers: Live<Activations | null>): LiveOverlay {
  let seen: Activations | null = null
  let key = ''
  let overlay: NetworkOverlay | null = null
  return {
    get() {
      const answer = answers.get()
      if (answer === seen) return overlay
      seen = answer
      const marks = marksOf(answer)
      const found = marks.map(({ layer, unit, word }) => `${layer}.${unit}${word}`).join()
      if (found === key) return overlay
      key = found
      const nothing = { edges: null, backward: false, gap: null, tags: [] }
      overlay = marks.length === 0 ? null : { ...nothing, marks }
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
