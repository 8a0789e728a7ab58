import { useCallback, useEffect, useState } from 'react'
import type { Gradients, NoiseOfExamples } from '../../../run/index.ts'
import { useActions, usePlaygroundStore } from '../../../store/index.ts'
import type { Live } from '../../../views/index.ts'
import { noiseSizes } from './noiseSizes.ts'
import type { NormHistory } from './normHistory.ts'
import type { AskedNoise } from './useNorms.ts'

/** What was measured of the noise at one state of the run, as far as it has come. */
export interface MeasuredNoise {
  readonly step: number
  readonly epochs: number
  /** ḡ: tells that state from others, also from one at the same step after an edit. */
  readonly gradient: Float64Array
  /** ‖ḡ‖. */
  readonly full: number
  readonly examples: NoiseOfExamples
  readonly sizes: readonly number[]
  /** One a size, as far as it has come. */
  readonly rms: readonly number[]
}

export interface NoiseMeter {
  readonly measured: MeasuredNoise | null
  readonly isRunning: boolean
  /** Pauses the run and begins anew. */
  measure(): void
  cancel(): void
}

type State =
  | { readonly phase: 'idle'; readonly measured: MeasuredNoise | null }
  | { readonly phase: 'running'; readonly measured: MeasuredNoise | null }

/** What the worker is to be asked next; null = nothing. */
export function askedNoise({ phase, measured }: State): AskedNoise {
  if (phase === 'idle') return null
  return { batchSize: measured === null ? null : (measured.sizes[measured.rms.length] ?? null) }
}

const idle: State = { phase: 'idle', measured: null }

export function useNoiseState() {
  return useState<State>(idle)
}

/** Measures piece by piece while the run stands; ends when it moves. What was found of another run is forgotten. */
export function useNoise(
  [state, setState]: ReturnType<typeof useNoiseState>,
  norms: Live<NormHistory>,
): NoiseMeter {
  const store = usePlaygroundStore()
  const { pause } = useActions()
  const isIdle = state === idle
  useEffect(() => {
    if (isIdle) return
    return norms.subscribe(() => {
      const { newest } = norms.get()
      if (newest === null) return setState(idle)
      const isMoving = store.getState().run.status.state !== 'paused'
      setState((before) => (before.phase === 'idle' ? before : after(before, newest, isMoving)))
    })
  }, [isIdle, norms, store, setState])
  const measure = useCallback(() => {
    pause()
    setState({ phase: 'running', measured: null })
  }, [pause, setState])
  const cancel = useCallback(
    () => setState(({ measured }) => ({ phase: 'idle', measured })),
    [setState],
  )
  return { measured: state.measured, isRunning: state.phase === 'running', measure, cancel }
}

/** True of an answer about the state that was measured. */
export function isMeasured(
  { step, gradient }: MeasuredNoise,
  { now, ...answer }: Gradients,
): boolean {
  return (
    step === now.step &&
    gradient.length === answer.gradient.length &&
    gradient.every((value, i) => Object.is(value, answer.gradient[i]))
  )
}

/** The state after an answer. One about another state than the first ends the measurement. */
export function after({ measured }: State, answer: Gradients, isMoving: boolean): State {
  const { now, noise, count, gradient } = answer
  if (count === 0) return idle
  if (measured !== null && !isMeasured(measured, answer)) return { phase: 'idle', measured }
  if (noise === null || isMoving) return { phase: 'running', measured }
  if (noise.kind === 'examples') {
    if (measured !== null) return { phase: 'running', measured }
    const { step, epochs } = now
    const full = Math.hypot(...gradient)
    const sizes = noiseSizes(count)
    const found = { step, epochs, gradient, full, examples: noise, sizes, rms: [] }
    return { phase: Number.isFinite(noise.deviation) ? 'running' : 'idle', measured: found }
  }
  if (measured === null || noise.batchSize !== measured.sizes[measured.rms.length]) {
    return { phase: 'running', measured }
  }
  const rms = [...measured.rms, noise.rms]
  const isDone = rms.length === measured.sizes.length
  return { phase: isDone ? 'idle' : 'running', measured: { ...measured, rms } }
}
