import {
  type CutChange,
  changeTraining,
  type FreezeChange,
  hasCut,
  holdsAfter,
  type StreamName,
  trainingObstacle,
} from '../config/index.ts'
import type { ActionContext } from './actionContext.ts'
import { withNewWeights } from './seeds.ts'
import type { Actions } from './state.ts'

type RunActions = Pick<
  Actions,
  | 'setTraining'
  | 'editParameter'
  | 'setCut'
  | 'setFrozen'
  | 'newWeights'
  | 'setSeed'
  | 'setRules'
  | 'play'
  | 'pause'
  | 'togglePlay'
  | 'step'
  | 'stepBack'
  | 'restart'
  | 'goTo'
  | 'cancel'
  | 'restartWorker'
  | 'checkGradients'
  | 'endGradientCheck'
  | 'comingEpoch'
  | 'undo'
  | 'redo'
>

const refusal = 'This network cannot be trained.'

/** Driving the run, and the changes that it takes on its way. */
export function createRunActions(context: ActionContext): RunActions {
  const { getState, setState, control, restartWith } = context

  function hold(change: CutChange | FreezeChange): void {
    const { config } = getState()
    setState({ config: { ...config, holds: holdsAfter(config.holds, [change]) } })
    control.change(change, '')
    withdrawRefusal()
  }

  /** True, with a sentence for the user, when no gradient can train the network. */
  function isRefused(): boolean {
    const obstacle = trainingObstacle(getState().config)
    if (obstacle === null) return false
    getState().actions.notify('info', refusal, [obstacle])
    return true
  }

  /** Takes the sentence back once it is no longer true. */
  function withdrawRefusal(): void {
    const { config, actions } = getState()
    if (trainingObstacle(config) === null) actions.withdraw([refusal])
  }

  function play(): void {
    if (isRefused()) return
    withdrawRefusal()
    if (!getState().view.hintSeen) getState().actions.setView({ hintSeen: true })
    control.play()
  }

  return {
    setTraining(values) {
      const keys = Object.keys(values)
      if (keys.length === 0) return
      setState({ config: changeTraining(getState().config, values) })
      control.change({ kind: 'training', values }, `training ${keys.join(' ')}`)
    },
    editParameter(at, value, gesture = `parameter ${at.layer} ${at.to} ${at.from}`) {
      if (!Number.isFinite(value)) return
      const { config, actions } = getState()
      if (hasCut(config.holds, at)) {
        actions.notify('problem', 'This connection is cut. Join it first.')
        return
      }
      control.change({ kind: 'parameter', at, value }, gesture)
    },
    setCut: (at, isCut) => hold({ kind: 'cut', at, isCut }),
    setFrozen: (target, isFrozen) => hold({ kind: 'freeze', target, isFrozen }),
    newWeights() {
      control.replace({ start: withNewWeights(getState().config) }, { undoKey: '' })
    },
    setRules(values) {
      const { config } = getState()
      if (config.rules === null) return
      const rules = { ...config.rules, ...values }
      restartWith({ ...config, rules }, `rules ${Object.keys(values).join(' ')}`)
    },
    setSeed(stream: StreamName | 'seed', value) {
      const { config } = getState()
      restartWith({ ...config, seeds: { ...config.seeds, [stream]: value } }, `seed ${stream}`)
    },
    play,
    pause: control.pause,
    togglePlay() {
      const { state } = getState().run.status
      if (state === 'running' || state === 'replaying') control.pause()
      else play()
    },
    step(unit = getState().view.stepUnit) {
      if (!isRefused()) void control.step(unit)
    },
    stepBack: () => void control.stepBack(getState().view.stepUnit),
    restart: () => restartWith(getState().config, ''),
    goTo: (step) => control.goTo(step, 0),
    cancel: control.pause,
    restartWorker: control.recover,
    checkGradients: control.checkGradients,
    endGradientCheck: control.endGradientCheck,
    comingEpoch: control.comingEpoch,
    undo: control.undo,
    redo: control.redo,
  }
}
