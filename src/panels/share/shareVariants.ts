import {
  encodeLink,
  type LinkState,
  linkAtStart,
  linkOfParameters,
  linkWithoutPoints,
} from '../../config/index.ts'
import { linkStateOf, type PlaygroundState } from '../../store/index.ts'
import { formatCount } from '../common/format.ts'

/**
 * Where a shared link opens: as the run stands, at its start, starting from the parameters of now, or at
 * its start on an empty plane.
 */
export type ShareVariant = 'here' | 'start' | 'parameters' | 'empty'

/** Longer addresses are cut by some programs. */
export const LONGEST_LINK = 8000

/** One link to offer. */
export interface SharedLink {
  readonly variant: ShareVariant
  readonly state: LinkState
  /** Epochs done where it opens; null while the run is on its way there. */
  readonly epoch: number | null
  /** What stands behind `#`; empty for a fresh page. */
  readonly hash: string
  /** What it carries, in a sentence or two. */
  readonly says: string
}

/**
 * The links that a run can be shared by. `here` comes first, unless its journal makes it longer than
 * `LONGEST_LINK`: then the exact parameters do, if they are shorter. A run at its start has no others,
 * but for one without points of one's own.
 */
export function sharedLinks(playground: PlaygroundState): readonly SharedLink[] {
  const state = linkStateOf(playground)
  const { frame, target } = playground.run
  const epoch = target === null ? (frame?.position.epoch ?? 0) : null
  const here = { ...shared('here', state, sayHere(state, epoch)), epoch }
  const empty =
    ownCount(state) > 0 ? [shared('empty', linkWithoutPoints(state), sayEmpty(state))] : []
  const { step, examples } = state.target
  if (frame === null || (step === 0 && examples === 0)) return [here, ...empty]
  const start = shared('start', linkAtStart(state), sayStart(state))
  // On its way the network is not yet the one that the settings of now belong to.
  if (epoch === null) return [here, start, ...empty]
  const parameters = shared('parameters', linkOfParameters(state, frame.parameters), sayParameters)
  const isShorter = parameters.hash.length < here.hash.length
  const inOrder =
    here.hash.length > LONGEST_LINK && isShorter
      ? [parameters, here, start]
      : [here, start, parameters]
  return [...inOrder, ...empty]
}

function shared(variant: ShareVariant, state: LinkState, says: string): SharedLink {
  const sentences = [says, sayRules(state), sayPoints(state), sayVisitors(state)]
  return {
    variant,
    state,
    epoch: 0,
    hash: encodeLink(state),
    says: sentences.filter((sentence) => sentence !== '').join(' '),
  }
}

function sayHere({ target, journal }: LinkState, epoch: number | null): string {
  const edited = journal.filter(({ step }) => step === 0).length
  const later = journal.length - edited
  const ways = [
    edited > 0
      ? `${count(edited, 'weight or bias', 'weights and biases')} set by hand at the start`
      : '',
    later > 0 ? `${count(later, 'change', 'changes')} made on the way` : '',
  ].filter((way) => way !== '')
  const place =
    target.step === 0 && target.examples === 0
      ? 'Opens at the start, before any training'
      : `Opens ${placeOf(count(target.step, 'update', 'updates'), epoch)}, computed again to the same numbers`
  return ways.length === 0 ? `${place}.` : `${place}, with ${ways.join(' and ')}.`
}

function placeOf(updates: string, epoch: number | null): string {
  return epoch === null ? `after ${updates}` : `at epoch ${formatCount(epoch)} (${updates})`
}

function sayStart({ journal }: LinkState): string {
  const later = journal.filter(({ step }) => step > 0).length
  const left =
    later === 0
      ? 'The training so far is'
      : `The training so far and the ${count(later, 'change', 'changes')} made on the way are`
  return `Opens at the start with the settings of now, as Restart does. ${left} not in it.`
}

const sayParameters =
  'Starts at epoch 0 with the weights and biases of now, bit for bit. The path to them, the ' +
  'optimiser’s memory and the place in the order of the examples are not in it.'

function sayEmpty(state: LinkState): string {
  const points = count(ownCount(state), 'point of your own is', 'points of your own are')
  return `Opens at the start with the settings of now, on an empty plane: the ${points} not in it.`
}

function sayRules({ config }: LinkState): string {
  return config.rules === null ? '' : 'It goes by TensorFlow Playground’s rules.'
}

function sayPoints(state: LinkState): string {
  const own = ownCount(state)
  return own === 0 ? '' : `Your own ${count(own, 'point is', 'points are')} in it.`
}

function sayVisitors({ goal, controls }: LinkState): string {
  const states = Object.values(controls)
  const locked = states.filter((one) => one === 'locked').length
  const parts = [
    goal === null ? '' : 'a goal',
    locked === 0 ? '' : count(locked, 'locked control', 'locked controls'),
    locked === states.length
      ? ''
      : count(states.length - locked, 'hidden control', 'hidden controls'),
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `For visitors: ${parts.join(', ')}.`
}

/** Points that were drawn or brought along and are shown now. */
function ownCount({ config: { data } }: LinkState): number {
  return data.set === 'own' ? data.own.x1.length : 0
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${formatCount(number)} ${many}`
}

/** The address of a link on a page; `page` has neither `?` nor `#`. */
export function addressOfLink(page: string, { hash }: SharedLink): string {
  return hash === '' ? page : `${page}#${hash}`
}
