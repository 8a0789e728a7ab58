import { fillTemplate } from './fillTemplate.ts'
import { type LiteralStyle, literal, type Nested } from './literal.ts'
import type { Layers, Recipe } from './recipe.ts'

/** Languages that an epoch is written in; `programs/` has a template for each. */
export const languages = ['pytorch', 'numpy', 'javascript'] as const
export type Language = (typeof languages)[number]

const python = { infinity: 'float("inf")', notANumber: 'float("nan")', comment: '#', indent: 4 }
const styles: Record<Language, Omit<LiteralStyle, 'most'>> = {
  javascript: { infinity: 'Infinity', notANumber: 'NaN', comment: '//', indent: 2 },
  numpy: python,
  pytorch: python,
}

/**
 * A program that trains the coming epoch from the numbers of the run, and compares where it ends.
 *
 * @param template the language's file in `programs/`
 */
export function writeProgram(language: Language, template: string, recipe: Recipe): string {
  return programParts(language, template, recipe).join('\n')
}

/**
 * The same in parts, one for each line of the template.
 *
 * @param most entries of a list that are written out; fewer than all make a text that cannot run
 */
export function programParts(
  language: Language,
  template: string,
  recipe: Recipe,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const style = { ...styles[language], most }
  const values = { ...wordsOf(recipe), ...numbersOf(recipe) }
  return fillTemplate(template, {
    flags: flagsOf(recipe),
    textOf(name, indent) {
      const value = values[name]
      if (value === undefined) throw new Error(`expected a value of a program, got ${name}`)
      return typeof value === 'string' ? value : literal(value, style, indent)
    },
  })
}

/** What a program has to say: its functions, its loss, its optimiser, its penalty. */
function flagsOf(recipe: Recipe): ReadonlySet<string> {
  const { hidden, output, loss, training, penalty, free, testLoss, memorySteps } = recipe
  const isMatching = loss !== 'perceptron' && (loss !== 'squared' || output === 'linear')
  const flags = {
    matching: isMatching,
    penalised: penalty !== 'none',
    held: free !== null,
    test: testLoss !== null,
    remembers: training.optimiser === 'adam' && memorySteps > 0,
  }
  return new Set([
    ...hidden.map((name) => `g:${name}`),
    `o:${output}`,
    `loss:${loss}`,
    ...(isMatching ? [] : [`${loss}:${output}`]),
    training.optimiser,
    penalty,
    ...Object.entries(flags).flatMap(([name, isSet]) => (isSet ? [name] : [])),
  ])
}

function wordsOf(recipe: Recipe): Record<string, string> {
  const { hidden, labels, start, trainLoss, testLoss } = recipe
  const { epoch, step, isRest, batches } = recipe
  const updates = batches.length === 1 ? 'one update' : `${batches.length} updates`
  const begin = isRest ? `within epoch ${epoch + 1}` : `at epoch ${epoch}`
  return {
    // Whatever stands in a name, it stays in its comment.
    title: labels.title.replace(/\s+/g, ' '),
    inputs: labels.inputs.join(', ').replace(/\s+/g, ' '),
    stretch: `Starts where the run stood, ${begin} after ${step} updates, and trains to epoch ${epoch + 1}: ${updates}.`,
    hidden: hidden.join(', '),
    slopes: hidden.map((name) => `${name}_slope`).join(', '),
    torchHidden: hidden
      .map((name) => (['sigmoid', 'tanh', 'relu'].includes(name) ? `torch.${name}` : name))
      .join(', '),
    linears: start.W.map((rows) => `nn.Linear(${rows[0].length}, ${rows.length})`).join(', '),
    pageLosses: [trainLoss, ...(testLoss === null ? [] : [testLoss])].join(', '),
  }
}

function numbersOf(recipe: Recipe): Record<string, Nested> {
  const { training, X, Y, testX, testY, start, end, batches, free, dead } = recipe
  const [first, second] = recipe.memory
  const v = second ?? first
  return {
    eta: training.learningRate,
    mu: training.momentum,
    lambda: training.lambda,
    t: recipe.memorySteps,
    X,
    Y,
    testX,
    testY,
    batches,
    trainLoss: recipe.trainLoss,
    testLoss: recipe.testLoss ?? Number.NaN,
    W: start.W,
    b: start.b,
    pageW: end.W,
    pageb: end.b,
    ...layersAs('m', first),
    ...layersAs('v', v),
    ...layersAs('free', free),
    ...layersAs('dead', dead),
  }
}

function layersAs(name: string, layers: Layers | null | undefined): Record<string, Nested> {
  return layers ? { [`W${name}`]: layers.W, [`b${name}`]: layers.b } : {}
}
