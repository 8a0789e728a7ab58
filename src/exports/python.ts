import { type LiteralStyle, literal, type Nested } from './literal.ts'
import type { Layers, Recipe } from './recipe.ts'
import { dataWords, introduction } from './words.ts'

/** What programs in Python have in common, whatever computes in them. */
export interface PythonDialect {
  /** `NumPy`. */
  readonly title: string
  readonly imports: string
  /** How a list becomes an array of float64: before and after it. */
  readonly array: readonly [string, string]
}

function pythonStyle(most: number): LiteralStyle {
  return { infinity: 'float("inf")', notANumber: 'float("nan")', comment: '#', most, indent: 4 }
}

/** What the program is, as the comment at its top. */
export function pythonHeading(recipe: Recipe, { title, imports }: PythonDialect): string {
  const lines = [
    `MLP Playground: one epoch of training in ${title}, with the numbers of the page.`,
    '',
    ...introduction(recipe),
    'Run it with: python epoch.py',
  ]
  return `${lines.map((line) => `# ${line}`.trimEnd()).join('\n')}\n\n${imports}`
}

/** Points, parameters, the optimiser's memory, batches and what the page has at the end. */
export function pythonNumbers(recipe: Recipe, dialect: PythonDialect, most: number): string {
  const style = pythonStyle(most)
  const { X, Y, testX, testY, start, memory, free, dead, batches, end } = recipe
  const [open, close] = dialect.array
  const array = (name: string, value: Nested) => `${name} = ${open}${literal(value, style)}${close}`
  const list = (name: string, values: readonly Nested[]) =>
    `${name} = [\n${values.map((value) => `    ${open}${literal(value, style, 4)}${close},\n`).join('')}]`
  const layers = (name: string, { W, b }: Layers) => [list(`W${name}`, W), list(`b${name}`, b)]
  const names = memory.length === 2 ? ['_m', '_v'] : ['_v']
  return [
    '# ---- Numbers ----',
    '',
    `# ${dataWords(recipe)}`,
    array('X', X),
    array('Y', Y),
    ...(testX.length === 0 ? [] : [array('X_test', testX), array('Y_test', testY)]),
    '',
    '# The parameters at the start: W[layer][unit, input] and b[layer][unit].',
    ...layers('', start),
    ...(memory.length === 0 ? [] : ['', '# The memory of the optimiser at the start.']),
    ...memory.flatMap((layer, i) => layers(names[i], layer)),
    ...(free === null ? [] : ['', '# 1 = learns, 0 = frozen or cut.', ...layers('_free', free)]),
    ...(dead === null ? [] : ['', '# 1 = has died of L1.', list('W_dead', dead.W)]),
    '',
    '# The rows of X in each batch, in the order of the page.',
    `batches = ${literal(batches, style)}`,
    '',
    '# What the page has at the end.',
    ...layers('_page', end),
  ].join('\n')
}

/** Prints the end of the epoch and how far it is from the page's. `numbers` makes a list of an array. */
export function pythonComparison({ trainLoss, testLoss }: Recipe): string {
  const hasTest = testLoss !== null
  const test = hasTest
    ? `test_loss = mean_loss(X_test, Y_test)
print(f"test loss {test_loss}, on the page ${testLoss}")
got.append(test_loss)
expected.append(${testLoss})
`
    : ''
  return `for l in range(len(W)):
    print(f"W{l + 1} =", W[l], f"b{l + 1} =", b[l])
got = [value for part in W + b for value in numbers_of(part)]
expected = [value for part in W_page + b_page for value in numbers_of(part)]
train_loss = mean_loss(X, Y)
print(f"train loss {train_loss}, on the page ${trainLoss}")
got.append(train_loss)
expected.append(${trainLoss})
${test}
# The largest one: absolute for numbers up to 1, in parts of the number for larger ones.
difference = max(abs(a - e) / max(1, abs(e)) for a, e in zip(got, expected))
print(f"difference to the page: {difference}")
assert difference < 1e-9, "expected the numbers of the page"`
}
