import { type LiteralStyle, literal, type Nested } from '../literal.ts'
import type { Layers, Recipe } from '../recipe.ts'
import {
  activationFormulas,
  dataWords,
  deltaFormula,
  introduction,
  lossFormula,
  outputFormulas,
  penaltyFormulas,
  updateFormula,
} from '../words.ts'
import { activations, deltaBody, lossBody, outputs } from './pieces.ts'

/** One epoch in plain JavaScript: for Node and for the console of a browser. */
export function writeJavaScript(recipe: Recipe, most: number): string {
  const style = { infinity: 'Infinity', notANumber: 'NaN', comment: '//', most, indent: 2 }
  return [heading(recipe), network(recipe), learning(recipe), numbers(recipe, style), run(recipe)]
    .map((part) => part.trim())
    .join('\n\n')
    .concat('\n')
}

function heading(recipe: Recipe): string {
  const lines = [
    'MLP Playground: one epoch of training in plain JavaScript, with the numbers of the page.',
    '',
    ...introduction(recipe),
    'Run it with Node 20 or later (node epoch.mjs), or paste it into the console of a browser.',
  ]
  return lines.map((line) => `// ${line}`.trimEnd()).join('\n')
}

function network({ hidden, output, loss }: Recipe): string {
  const used = [...new Set(hidden)]
  const functions = used.map((name) => {
    const { g, slope } = activations[name]
    return `// ${activationFormulas[name]}\nconst ${name} = { g: ${g}, slope: ${slope} }`
  })
  return `
// ---- The network: h = x, then z = W h + b and h = g(z) layer by layer, f = o(z) at the end ----

${functions.join('\n')}
const hidden = [${hidden.join(', ')}]

/** ${outputFormulas[output]} */
function output(z) {
${outputs[output]}
}

/** ${lossFormula(output, loss)} */
function loss(z, f, y) {
${lossBody(output, loss)}
}

/** ${deltaFormula(output, loss)} */
function outputDelta(z, f, y) {
${deltaBody(output, loss)}
}

/** All h from the inputs x to the outputs f, and the z of the output layer. */
function forward(x) {
  const h = [x]
  let z = []
  for (let l = 0; l < W.length; l++) {
    z = W[l].map((row, k) => row.reduce((sum, w, j) => sum + w * h[l][j], b[l][k]))
    h.push(l < hidden.length ? z.map(hidden[l].g) : output(z))
  }
  return { z, h }
}

/** Backpropagation: the mean gradients of a batch, ∂L/∂W = δ hᵀ and ∂L/∂b = δ. */
function gradients(batch) {
  const dW = W.map((rows) => rows.map((row) => row.map(() => 0)))
  const db = b.map((row) => row.map(() => 0))
  for (const n of batch) {
    const { z, h } = forward(X[n])
    let delta = outputDelta(z, h.at(-1), Y[n])
    for (let l = W.length - 1; l >= 0; l--) {
      delta.forEach((d, k) => {
        h[l].forEach((value, j) => {
          dW[l][k][j] += (d * value) / batch.length
        })
        db[l][k] += d / batch.length
      })
      if (l === 0) break
      // δ of the layer below = (Wᵀ δ) · g′
      const above = delta
      delta = h[l].map(
        (value, j) =>
          above.reduce((sum, d, k) => sum + W[l][k][j] * d, 0) * hidden[l - 1].slope(value),
      )
    }
  }
  return { dW, db }
}`
}

function learning(recipe: Recipe): string {
  const { training, penalty, free, dead, memory, memorySteps } = recipe
  const { optimiser } = training
  const constants = [`const eta = ${training.learningRate} // η`]
  if (optimiser === 'momentum') constants.push(`const mu = ${training.momentum} // μ`)
  if (optimiser === 'adam') {
    constants.push('const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8]')
    constants.push(`let t = ${memorySteps} // updates that m and v have seen`)
  }
  if (penalty !== 'none') constants.push(`const lambda = ${training.lambda} // λ`)
  const memories = memory.length === 2 ? ', m, v' : memory.length === 1 ? ', v' : ''
  const isPenalised = penalty === 'none' ? '' : ', isWeight'
  const body = [
    ...(free === null ? [] : ['    if (free[i] === 0) continue // frozen or cut']),
    ...(dead === null
      ? []
      : [
          '    if (dead[i] === 1) continue',
          '    const pull = isWeight ? eta * lambda * Math.sign(w[i]) : 0',
        ]),
    `    ${penalty === 'l2' || penalty === 'l1-subgradient' ? 'let' : 'const'} g = dw[i]`,
    ...(penalty === 'l2' ? ['    if (isWeight) g += lambda * w[i]'] : []),
    ...(penalty === 'l1-subgradient' ? ['    if (isWeight) g += lambda * Math.sign(w[i])'] : []),
    ...steps[optimiser],
    ...(penalty === 'l1-proximal'
      ? ['    if (isWeight) w[i] = Math.sign(w[i]) * Math.max(0, Math.abs(w[i]) - eta * lambda)']
      : []),
    ...(dead === null
      ? []
      : [
          '    const stepped = w[i]',
          '    w[i] = stepped - pull',
          '    if (stepped * w[i] < 0) [w[i], dead[i]] = [0, 1]',
        ]),
  ]
  const formulas = [updateFormula(recipe), penaltyFormulas[penalty]].filter(Boolean)
  return `
// ---- Learning ----

${constants.join('\n')}

${formulas.map((text) => `// ${text}`).join('\n')}
function update(w, dw${isPenalised}${free === null ? '' : ', free'}${dead === null ? '' : ', dead'}${memories}) {
  for (let i = 0; i < w.length; i++) {
${body.join('\n')}
  }
}`
}

const steps = {
  sgd: ['    w[i] -= eta * g'],
  momentum: ['    v[i] = mu * v[i] + g', '    w[i] -= eta * v[i]'],
  adam: [
    '    m[i] = beta1 * m[i] + (1 - beta1) * g',
    '    v[i] = beta2 * v[i] + (1 - beta2) * g * g',
    '    const mHat = m[i] / (1 - beta1 ** t)',
    '    const vHat = v[i] / (1 - beta2 ** t)',
    '    w[i] -= (eta * mHat) / (Math.sqrt(vHat) + epsilon)',
  ],
}

function numbers(recipe: Recipe, style: LiteralStyle): string {
  const { X, Y, testX, testY, start, memory, free, dead, batches, end } = recipe
  const constant = (name: string, value: Nested) => `const ${name} = ${literal(value, style)}`
  const layers = (name: string, { W, b }: Layers) => [
    constant(`W${name}`, W),
    constant(`b${name}`, b),
  ]
  const names = memory.length === 2 ? ['M', 'V'] : ['V']
  return [
    '// ---- Numbers ----',
    '',
    `// ${dataWords(recipe)}`,
    constant('X', X),
    constant('Y', Y),
    ...(testX.length === 0 ? [] : [constant('testX', testX), constant('testY', testY)]),
    '',
    '// The parameters at the start: W[layer][unit][input] and b[layer][unit].',
    ...layers('', start),
    ...(memory.length === 0 ? [] : ['', '// The memory of the optimiser at the start.']),
    ...memory.flatMap((layer, i) => layers(names[i], layer)),
    ...(free === null ? [] : ['', '// 1 = learns, 0 = frozen or cut.', ...layers('Free', free)]),
    ...(dead === null ? [] : ['', '// 1 = has died of L1.', ...layers('Dead', dead)]),
    '',
    '// The rows of X in each batch, in the order of the page.',
    constant('batches', batches),
    '',
    '// What the page has at the end.',
    ...layers('Page', end),
  ].join('\n')
}

function run({ penalty, memory, free, dead, testLoss, trainLoss, training }: Recipe): string {
  const memories = memory.length === 2 ? ['M', 'V'] : memory.length === 1 ? ['V'] : []
  const more = (part: string, isWeight: boolean) =>
    [
      ...(penalty === 'none' ? [] : [String(isWeight)]),
      ...(free === null ? [] : [part.replace('@', 'Free')]),
      ...(dead === null ? [] : [part.replace('@', 'Dead')]),
      ...memories.map((name) => part.replace('@', name)),
    ]
      .map((word) => `, ${word}`)
      .join('')
  const hasTest = testLoss !== null
  return `
// ---- One epoch ----

for (const batch of batches) {
  const { dW, db } = gradients(batch)
${training.optimiser === 'adam' ? '  t += 1\n' : ''}  for (let l = 0; l < W.length; l++) {
    W[l].forEach((row, k) => update(row, dW[l][k]${more('W@[l][k]', true)}))
    update(b[l], db[l]${more('b@[l]', false)})
  }
}

function meanLoss(xs, ys) {
  const losses = xs.map((x, n) => {
    const { z, h } = forward(x)
    return loss(z, h.at(-1), ys[n])
  })
  return losses.reduce((sum, value) => sum + value, 0) / losses.length
}

const mine = { W, b, trainLoss: meanLoss(X, Y)${hasTest ? ', testLoss: meanLoss(testX, testY)' : ''} }
const page = { W: WPage, b: bPage, trainLoss: ${trainLoss}${hasTest ? `, testLoss: ${testLoss}` : ''} }
const [got, expected] = [mine, page].map((end) => Object.values(end).flat(Infinity))
// The largest one: absolute for numbers up to 1, in parts of the number for larger ones.
const difference = expected.reduce((largest, value, i) => {
  const miss = Math.abs(got[i] - value) / Math.max(1, Math.abs(value))
  return Math.max(largest, miss)
}, 0)

mine.W.forEach((rows, l) => console.log(\`W\${l + 1} =\`, rows, \`b\${l + 1} =\`, mine.b[l]))
console.log(\`train loss \${mine.trainLoss}, on the page \${page.trainLoss}\`)
${hasTest ? `console.log(\`test loss \${mine.testLoss}, on the page \${page.testLoss}\`)\n` : ''}console.log(\`difference to the page: \${difference}\`)
if (!(difference < 1e-9)) throw new Error(\`expected the numbers of the page, missed by \${difference}\`)
`
}
