import json from './fixtures/tfp-links.json?raw'

/** A link as found in the wild, and what TensorFlow Playground's own code computes for it. */
export interface ForeignLink {
  readonly hash: string
  /** Where it was found. */
  readonly where: string
  readonly inputs: readonly string[]
  readonly trainCount: number
  readonly testCount: number
  /** Its first points. */
  readonly trainHead: readonly LabelledPoint[]
  readonly testHead: readonly LabelledPoint[]
  readonly initial: ForeignParameters
  readonly afterEpoch1: ForeignParameters
  readonly curve: readonly {
    readonly epoch: number
    readonly lossTrain: number | null
    readonly lossTest: number | null
  }[]
  /** Epochs up to which rounding errors do not grow beyond comparison. */
  readonly comparableEpochs: readonly number[]
}

interface LabelledPoint {
  readonly x: number
  readonly y: number
  readonly label: number
}

/** W[layer][to][from] and b[layer][to]. */
interface ForeignParameters {
  readonly W: readonly (readonly (readonly number[])[])[]
  readonly b: readonly (readonly number[])[]
}

const file: { links: readonly ForeignLink[] } = JSON.parse(json)

/** 39 links of TensorFlow Playground. */
export const foreignLinks = file.links
