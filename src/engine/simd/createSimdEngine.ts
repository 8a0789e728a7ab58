/**
 * The twin: the engine once more, for WebAssembly with two float64 numbers in a vector.
 *
 *   ../kernels, ../heads, ../activations, … (TypeScript, to be read)   the same bits   assembly/*.ts
 *   (AssemblyScript, to be fast), compiled to twin.wasm by tooling/twin.mjs; asc is its type checker.
 *
 * Lanes are neighbouring columns of a batch, so the two lanes of a sum over a batch are its two partial
 * sums; for a batch of one they are neighbouring units. The order of all operations is the one that
 * ../index.ts states, nothing is fused (no relaxed operations), so each number has the same bits.
 * Whoever changes one of the pair changes the other: twin.test.ts compares them.
 *
 * Every network has an instance with a memory of its own (memory.ts), laid out by layout.ts. What
 * the twin does not know (coverage.ts) is left to the TypeScript engine, for a whole run.
 */
import type { Architecture } from '../architecture.ts'
import { checkArchitecture, checkWhole } from '../checkArchitecture.ts'
import { createMlp } from '../createMlp.ts'
import type { Engine } from '../engine.ts'
import { createLearner } from '../learner.ts'
import { checkParameters } from '../parameters.ts'
import { checkSamples } from '../samples.ts'
import { isCovered } from './coverage.ts'
import type { Instantiate } from './instance.ts'
import { createNetworkMemory, type NetworkMemory } from './memory.ts'
import { SimdLearner } from './simdLearner.ts'
import { SimdMlp } from './simdMlp.ts'

/**
 * The engine whose networks are computed by the twin. A network that the twin does not cover, or for
 * which there is no memory, is made by the TypeScript engine instead, for all its steps.
 */
export function createSimdEngine(instantiate: Instantiate): Engine {
  function memoryOf(
    architecture: Architecture,
    capacity: number,
    samples: number,
  ): NetworkMemory | null {
    if (!isCovered(architecture)) return null
    try {
      return createNetworkMemory(instantiate, architecture, capacity, samples)
    } catch {
      return null
    }
  }

  return {
    createMlp(architecture, capacity, parameters) {
      checkArchitecture(architecture)
      checkWhole('capacity', capacity)
      if (parameters !== undefined) checkParameters(parameters, architecture.layerSizes)
      const memory = memoryOf(architecture, capacity, 0)
      if (memory === null) return createMlp(architecture, capacity, parameters)
      return new SimdMlp(architecture, capacity, memory, parameters)
    },
    createLearner(architecture, capacity, samples, initial) {
      checkArchitecture(architecture)
      checkWhole('capacity', capacity)
      checkParameters(initial, architecture.layerSizes)
      checkSamples({ architecture }, samples)
      // Batches can grow to the whole set while the run goes on.
      const largest = Math.max(capacity, samples.count)
      const memory = samples.count === 0 ? null : memoryOf(architecture, largest, samples.count)
      if (memory === null) return createLearner(architecture, capacity, samples, initial)
      return new SimdLearner(memory, capacity, samples, initial)
    },
  }
}
