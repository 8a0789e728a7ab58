import type { Mlp } from './mlp.ts'

/**
 * What switches at a kink of the loss. relu: a unit of a layer (0 = first hidden) begins or stops to
 * fire · sparsemax: an output enters or leaves the support · perceptron: the sum z of an output passes
 * 0, all for the sample in a column · l1: the weight itself passes 0.
 */
export type KinkCause =
  | {
      readonly kind: 'relu'
      readonly layer: number
      readonly unit: number
      readonly column: number
    }
  | {
      readonly kind: 'sparsemax' | 'perceptron'
      readonly unit: number
      readonly column: number
    }
  | { readonly kind: 'l1' }

/** Which ReLUs and threshold outputs fire and which outputs are in sparsemax's support, after `forward`. */
export type Switches = readonly Switch[]

interface Switch {
  readonly cause: KinkCause
  readonly isOn: boolean
}

/** Reads all switches of a batch, hidden layers first, unit by unit, column by column. */
export function keepSwitches(
  { architecture, activations, stride }: Mlp,
  columns: number,
): Switches {
  const { hidden, output, layerSizes } = architecture
  const switches: Switch[] = []
  const read = (layer: number, name: (unit: number, column: number) => KinkCause): void => {
    for (let unit = 0; unit < layerSizes[layer]; unit++) {
      for (let column = 0; column < columns; column++) {
        const isOn = activations[layer][unit * stride + column] > 0
        switches.push({ cause: name(unit, column), isOn })
      }
    }
  }
  hidden.forEach((g, layer) => {
    if (g === 'relu') read(layer + 1, (unit, column) => ({ kind: 'relu', layer, unit, column }))
  })
  if (output === 'sparsemax') {
    read(layerSizes.length - 1, (unit, column) => ({ kind: 'sparsemax', unit, column }))
  }
  if (output === 'threshold') {
    read(layerSizes.length - 1, (unit, column) => ({ kind: 'perceptron', unit, column }))
  }
  return switches
}

/** The first switch that is not the same in all three states, or null. */
export function findSwitch([
  below = [],
  here = [],
  above = [],
]: readonly Switches[]): KinkCause | null {
  const changed = here.find(
    ({ isOn }, index) => isOn !== below[index].isOn || isOn !== above[index].isOn,
  )
  return changed?.cause ?? null
}
