import { type PythonDialect, pythonComparison, pythonHeading, pythonNumbers } from '../python.ts'
import type { Recipe } from '../recipe.ts'
import {
  activationFormulas,
  deltaFormula,
  lossFormula,
  outputFormulas,
  penaltyFormulas,
  updateFormula,
} from '../words.ts'
import { activations, deltaBody, lossBody, outputs, sigma } from './pieces.ts'

const dialect: PythonDialect = {
  title: 'NumPy',
  imports: 'import numpy as np',
  array: ['np.array(', ', dtype=float)'],
}

/** One epoch in NumPy, forward and backward written out. */
export function writeNumPy(recipe: Recipe, most: number): string {
  return [
    pythonHeading(recipe, dialect),
    network(recipe),
    learning(recipe),
    pythonNumbers(recipe, dialect, most),
    run(recipe),
  ]
    .map((part) => part.trim())
    .join('\n\n\n')
    .concat('\n')
}

function network({ hidden, output, loss }: Recipe): string {
  const used = [...new Set(hidden)]
  const functions = used.map((name) => {
    const { g, slope } = activations[name]
    return `def ${name}(z):
    """${activationFormulas[name]}"""
    return ${g}


def ${name}_slope(h):
    """g′ in terms of h = g(z)"""
    return ${slope}`
  })
  if (output === 'sigmoid' || used.includes('sigmoid')) functions.unshift(sigma)
  return `
# ---- The network: h = x, then z = W h + b and h = g(z) layer by layer, f = o(z) at the end ----
# One row of an array for each sample, so z = W h + b is h @ W.T + b.

${functions.join('\n\n\n')}


g = [${hidden.join(', ')}]
g_slope = [${hidden.map((name) => `${name}_slope`).join(', ')}]


def output(z):
    """${outputFormulas[output]}"""
${outputs[output]}


def loss(z, f, Y):
    """${lossFormula(output, loss)}"""
${lossBody(output, loss)}


def output_delta(z, f, Y):
    """${deltaFormula(output, loss)}"""
${deltaBody(output, loss)}


def forward(x):
    """All h from the inputs x to the outputs f, and the z of the output layer."""
    h, z = [x], None
    for l in range(len(W)):
        z = h[l] @ W[l].T + b[l]
        h.append(g[l](z) if l < len(g) else output(z))
    return z, h


def gradients(x, y):
    """Backpropagation: the mean gradients of a batch, ∂L/∂W = δ hᵀ and ∂L/∂b = δ."""
    z, h = forward(x)
    dW, db = [None] * len(W), [None] * len(W)
    delta = output_delta(z, h[-1], y) / len(x)
    for l in reversed(range(len(W))):
        dW[l] = delta.T @ h[l]
        db[l] = delta.sum(axis=0)
        if l > 0:
            delta = (delta @ W[l]) * g_slope[l - 1](h[l])  # (Wᵀ δ) · g′
    return dW, db`
}

function learning(recipe: Recipe): string {
  const { training, penalty, memory } = recipe
  const { optimiser } = training
  const constants = [`eta = ${training.learningRate}  # η`]
  if (optimiser === 'momentum') constants.push(`mu = ${training.momentum}  # μ`)
  if (optimiser === 'adam') constants.push('beta1, beta2, epsilon = 0.9, 0.999, 1e-8')
  if (penalty !== 'none') constants.push(`lam = ${training.lambda}  # λ`)
  const memories = ['', ', v', ', m, v'][memory.length]
  const formulas = [updateFormula(recipe), penaltyFormulas[penalty]].filter(Boolean)
  return `
# ---- Learning ----

${constants.join('\n')}


# ${formulas.join('\n# ')}
def update(w, dw${memories}${optimiser === 'adam' ? ', t' : ''}):
    """Overwrites w${memory.length > 0 ? ' and the memory' : ''}."""
${steps[optimiser].join('\n')}`
}

const steps = {
  sgd: ['    w -= eta * dw'],
  momentum: ['    v[...] = mu * v + dw', '    w -= eta * v'],
  adam: [
    '    m[...] = beta1 * m + (1 - beta1) * dw',
    '    v[...] = beta2 * v + (1 - beta2) * dw * dw',
    '    m_hat = m / (1 - beta1**t)',
    '    v_hat = v / (1 - beta2**t)',
    '    w -= eta * m_hat / (np.sqrt(v_hat) + epsilon)',
  ],
}

function run(recipe: Recipe): string {
  const { penalty, memory, free, training, memorySteps } = recipe
  const isAdam = training.optimiser === 'adam'
  const memories = [[], ['_v'], ['_m', '_v']][memory.length]
  const call = (name: string) =>
    `        update(${[`${name}[l]`, `d${name}[l]`, ...memories.map((memo) => `${name}${memo}[l]`), ...(isAdam ? ['t'] : [])].join(', ')})`
  const inGradient = {
    none: [],
    l2: ['        dW[l] += lam * W[l]'],
    'l1-subgradient': ['        dW[l] += lam * np.sign(W[l])'],
    'l1-proximal': [],
    'l1-dead': [],
  }[penalty]
  const shrunk = 'np.sign(W[l]) * np.maximum(0, np.abs(W[l]) - eta * lam)'
  const afterStep =
    penalty !== 'l1-proximal'
      ? []
      : [
          free === null
            ? `        W[l] = ${shrunk}`
            : `        W[l] = np.where(W_free[l] == 1, ${shrunk}, W[l])`,
        ]
  const deadly =
    penalty !== 'l1-dead'
      ? []
      : [
          '        pulled = W[l] - eta * lam * np.sign(before)',
          `        stays = ${free === null ? 'W_dead[l] == 1' : '(W_dead[l] == 1) | (W_free[l] == 0)'}`,
          '        dies = (W[l] * pulled < 0) & ~stays',
          '        W_dead[l][dies] = 1',
          '        W[l] = np.where(stays, before, np.where(dies, 0, pulled))',
        ]
  const before = penalty === 'l1-dead' ? ['        before = W[l].copy()'] : []
  const held =
    free === null
      ? []
      : ['        dW[l] *= W_free[l]  # what is frozen or cut stays', '        db[l] *= b_free[l]']
  return `
# ---- One epoch ----

${isAdam ? `t = ${memorySteps}  # updates that m and v have seen\n` : ''}for batch in batches:
    dW, db = gradients(X[batch], Y[batch])
${isAdam ? '    t += 1\n' : ''}    for l in range(len(W)):
${[...inGradient, ...held, ...before, call('W'), call('b'), ...afterStep, ...deadly].join('\n')}


def mean_loss(x, y):
    z, h = forward(x)
    return loss(z, h[-1], y).mean()


def numbers_of(part):
    return part.ravel().tolist()


${pythonComparison(recipe)}`
}
