/** A pair of lines that solve XOR, as the lecture draws them. */
export interface HandSolution {
  readonly name: string
  /** One sentence on the two units. */
  readonly hint: string
  /** The run as a link: lines set, hidden layer frozen, output still to be trained. */
  readonly link: string
}

/** w₁, w₂ and b of the two hidden units, in inputs of ±1. */
type Lines = readonly [readonly [number, number, number], readonly [number, number, number]]

/**
 * XOR corners, 2-2-1 tanh. The units are steep enough to be nearly ±1 at the corners; the output begins
 * with its usual draw and is all that training can move. Of some seeds a point lies on the wrong side of
 * its cluster's line for good; of this one none does.
 */
function solution(name: string, hint: string, lines: Lines): HandSolution {
  const edits = lines.flatMap(([w1, w2, b], unit) => [
    `w1.${unit + 1}.1=${w1}`,
    `w1.${unit + 1}.2=${w2}`,
    `b1.${unit + 1}=${b}`,
  ])
  return {
    name,
    hint,
    link: `v=1&data=xor-corners&points=200&train=1&net=tanh2&freeze=layer1&rate=0.3&seed=5&edits=0:${edits.join(';')}&lines=1&inside=hidden`,
  }
}

/** The two solutions of the lecture, both for class 1 where the signs differ. */
export const handSolutions: readonly HandSolution[] = [
  solution(
    'OR, NAND',
    'h₁ fires where x₁ + x₂ > −1, h₂ where x₁ + x₂ < 1; the output learns their AND.',
    [
      [3, 3, 3],
      [-3, -3, 3],
    ],
  ),
  solution(
    'Two ANDs',
    'h₁ fires where x₂ − x₁ > 1, h₂ where x₁ − x₂ > 1; the output learns their OR.',
    [
      [-3, 3, -3],
      [3, -3, -3],
    ],
  ),
]
