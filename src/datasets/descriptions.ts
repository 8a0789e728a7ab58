import type { DatasetId } from './dataConfig.ts'

/** Each set in one sentence in the lecture's terms; apart from the catalogue, because the worker never reads. */
export const datasetDescriptions: Readonly<Record<DatasetId, string>> = {
  gates:
    'The four inputs of AND, OR, NAND or XOR, false at −3 and true at 3: one neuron can compute all but XOR.',
  'xor-corners':
    'The lecture’s XOR with four clusters: no single line works, but the two lines of two hidden units do.',
  'xor-quadrants':
    'Four whole quadrants, class 1 where the signs differ: two lines are not enough, three or four hidden units are.',
  gaussians: 'Two normal clouds that one neuron, logistic regression, separates by a line.',
  circle:
    'A disc inside a ring: a closed boundary, which takes three hidden units, or the inputs x₁² and x₂².',
  spiral:
    'Arms wound around each other, one class each: a complex target where a second hidden layer pays.',
  moons: 'Two half rings that reach into each other: one smooth bend separates them.',
  checkerboard:
    'Sixteen cells of alternating class: many small regions, so a test of a network’s capacity.',
  rings: 'Rings around each other, one class each: nested closed boundaries.',
  blobs:
    'Normal clouds around a circle, one class each: a softmax output separates them without a hidden layer.',
  pinwheel:
    'Curved arms, one class each: the softmax output needs a hidden layer that unbends them.',
  iris: 'Fisher’s 150 irises of three species, by two of their four measurements.',
  penguins: '342 penguins of three species, by two of their four measurements.',
  plane: 'A height that grows evenly with x₁ + x₂: one linear neuron fits it exactly.',
  cones: 'Six cones, up and down in turn, on a flat floor: a height that is not linear.',
  curve:
    'y as a function of x₁ alone: how well hidden units add up to a function (universal approximation).',
  own: 'The points that you drew or brought along.',
}
