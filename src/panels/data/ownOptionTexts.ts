import type { CurveShape, DataOption, Gate } from '../../datasets/index.ts'

/** What the options of the data are called and mean, in the lecture's terms. */
export const optionHints = {
  points: 'How many points are made; more points keep all earlier ones.',
  noise: 'Displaces every point by a normal error of this standard deviation, in plane units.',
  flip: 'Share of points whose label is wrong: noise that no boundary can follow without overfitting.',
  share: 'Share of the points the network trains on; the others test how well it generalises.',
  balance: 'How common the last class is against each other one: 50% makes all classes equal.',
  arms: 'Number of spiral arms; each arm is a class.',
  turns: 'How often each arm winds around the centre: the more, the harder.',
  classes: 'Number of classes, one output unit each when there are more than two.',
  gate: 'Which logic gate the four corners show; only XOR is not linearly separable.',
  shape: 'The function of x₁ that the points are drawn from.',
  columns: 'The two measurements that become the inputs x₁ and x₂.',
  scale:
    'Inputs are divided by this before the first layer: 3 on the plane, so that they stay near ±1.',
} as const satisfies Record<DataOption | 'scale', string>

export const gateNames: Record<Gate, string> = { and: 'AND', or: 'OR', nand: 'NAND', xor: 'XOR' }

export const shapeNames: Record<CurveShape, string> = {
  sine: 'Sine',
  step: 'Step',
  sawtooth: 'Saw',
  abs: '|x|',
}

/** Where a measured set comes from and on what terms. */
export const sources = {
  iris: 'Fisher 1936, public domain.',
  penguins: 'Horst, Hill, Gorman 2020, CC0.',
} as const
