import { useCallback, useEffect, useState } from 'react'
import type { Gradients, NoiseOfExamples } from '../../../run/index.ts'
import { useActions, usePlaygroundStore } from '../../../store/index.ts'
import type { Live } from '../../../views/index.ts'
import { noiseSizes } from './noiseSizes.ts'
import type { NormHistory } from './normHistory.ts'
import type { AskedNoise } from './useNorms.ts'

/** What was measured of the noise at one step of the run, as far as it has come. */
export interface MeasuredNoise {
  readonly step: number
  readonly epochs: number
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

/** Measures piece by piece while the run stands; ends when it moves. */
export function useNoise(
  [state, setState]: ReturnType<typeof useNoiseState>,
  norms: Live<NormHistory>,
): NoiseMeter {
  const store = usePlaygroundStore()
  const { pause } = useActions()
  const { phase } = state
  useEffect(() => {
    if (phase !== 'running') return
    return norms.subscribe(() => {
      const { newest } = norms.get()
      if (newest === null) return
      const isMoving = store.getState().run.status.state !== 'paused'
      setState((before) => (before.phase === 'idle' ? before : after(before, newest, isMoving)))
    })
  }, [phase, norms, store, setState])
  const measure = useCallback(() => {
    pause()
    setState({ phase: 'running', measured: null })
  }, [pause, setState])
  const cancel = useCallback(
    () => setState(({ measured }) => ({ phase: 'idle', measured })),
    [setState],
  )
  return { measured: state.measured, isRunning: phase === 'running', measure, cancel }
}

/** The state after an answer. Of another step than the first it ends, or before that begins, the measurement. */
export function after({ measured }: State, answer: Gradients, isMoving: boolean): State {
  const { now, noise, count, gradient } = answer
  if (count === 0) return idle
  if (measured !== null && measured.step !== now.step) return { phase: 'idle', measured }
  if (noise === null || isMoving) return { phase: 'running', measured }
  if (noise.kind === 'examples') {
    if (measured !== null) return { phase: 'running', measured }
    const { step, epochs } = now
    const full = Math.hypot(...gradient)
    const sizes = noiseSizes(count)
    const found = { step, epochs, full, examples: noise, sizes, rms: [] }
    return { phase: Number.isFinite(noise.deviation) ? 'running' : 'idle', measured: found }
  }
  if (measured === null || noise.batchSize !== measured.sizes[measured.rms.length]) {
    return { phase: 'running', measured }
  }
  const rms = [...measured.rms, noise.rms]
  const isDone = rms.length === measured.sizes.length
  return { phase: isDone ? 'idle' : 'running', measured: { ...measured, rms } }
}
