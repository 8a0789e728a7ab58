import { type PythonDialect, pythonComparison, pythonHeading, pythonNumbers } from '../python.ts'
import type { Recipe } from '../recipe.ts'
import { activationFormulas, lossFormula, outputFormulas } from '../words.ts'
import { activations, lossBody, outputs } from './pieces.ts'

const dialect: PythonDialect = {
  title: 'PyTorch',
  imports: `import torch
import torch.nn.functional as F
from torch import nn

torch.set_default_dtype(torch.float64)`,
  array: ['torch.tensor(', ', dtype=torch.float64)'],
}

/** One epoch in PyTorch: a module with our parameters, autograd, and PyTorch's own optimisers. */
export function writePyTorch(recipe: Recipe, most: number): string {
  return [
    pythonHeading(recipe, dialect),
    network(recipe),
    pythonNumbers(recipe, dialect, most),
    training(recipe),
    epoch(recipe),
  ]
    .map((part) => part.trim())
    .join('\n\n\n')
    .concat('\n')
}

function network({ hidden, output, loss, start }: Recipe): string {
  const functions = [...new Set(hidden)].map(
    (name) => `def ${name}(z):
    """${activationFormulas[name]}"""
    return ${activations[name]}


`,
  )
  const layers = start.W.map((rows) => `nn.Linear(${rows[0].length}, ${rows.length})`)
  return `
# ---- The network: h = x, then z = W h + b and h = g(z) layer by layer, f = o(z) at the end ----

${functions.join('')}class Network(nn.Module):
    """Gives z of the output layer; output(z) makes f of it."""

    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([${layers.join(', ')}])
        self.g = [${hidden.join(', ')}]

    def forward(self, x):
        h = x
        for layer, g in zip(self.layers, self.g):
            h = g(layer(h))
        return self.layers[-1](h)


def output(z):
    """${outputFormulas[output]}"""
${outputs[output]}


def loss(z, Y):
    """${lossFormula(output, loss)}, the mean over a batch"""
${lossBody(output, loss)}`
}

function training({ training: settings, penalty, memory, memorySteps }: Recipe): string {
  const { learningRate, momentum, optimiser } = settings
  const made = {
    sgd: `torch.optim.SGD(network.parameters(), lr=${learningRate})`,
    momentum: `torch.optim.SGD(network.parameters(), lr=${learningRate}, momentum=${momentum})`,
    adam: `torch.optim.Adam(network.parameters(), lr=${learningRate}, betas=(0.9, 0.999), eps=1e-8)`,
  }[optimiser]
  const omega = {
    none: '',
    l2: 'sum(0.5 * (layer.weight**2).sum() for layer in network.layers)',
    'l1-subgradient': 'sum(layer.weight.abs().sum() for layer in network.layers)',
    'l1-proximal': '',
    'l1-dead': '',
  }[penalty]
  const remembered =
    memory.length === 1
      ? `        optimiser.state[layer.weight]["momentum_buffer"] = W_v[l]
        optimiser.state[layer.bias]["momentum_buffer"] = b_v[l]
`
      : memory.length === 2 && memorySteps > 0
        ? `        for part, m, v in ((layer.weight, W_m[l], W_v[l]), (layer.bias, b_m[l], b_v[l])):
            t = torch.tensor(${memorySteps}.0)
            optimiser.state[part] = {"step": t, "exp_avg": m, "exp_avg_sq": v}
`
        : ''
  return `
# ---- Learning ----

network = Network()
optimiser = ${made}
with torch.no_grad():
    for l, layer in enumerate(network.layers):
        layer.weight.copy_(W[l])
        layer.bias.copy_(b[l])
${remembered}${penalty === 'none' ? '' : `lam = ${settings.lambda}  # λ\n`}${
  omega === ''
    ? ''
    : `

def omega():
    """Ω: weights only, never biases."""
    return ${omega}
`
}`
}

function epoch(recipe: Recipe): string {
  const { penalty, free, training: settings } = recipe
  const objective = penalty === 'l2' || penalty === 'l1-subgradient' ? ' + lam * omega()' : ''
  const held =
    free === null
      ? ''
      : `    for l, layer in enumerate(network.layers):
        layer.weight.grad *= W_free[l]  # what is frozen or cut stays
        layer.bias.grad *= b_free[l]
`
  const shrunk = 'layer.weight.sign() * F.relu(layer.weight.abs() - eta * lam)'
  const soft =
    penalty !== 'l1-proximal'
      ? ''
      : `    with torch.no_grad():
        for l, layer in enumerate(network.layers):
            shrunk = ${shrunk}  # L1: towards 0 by ηλ
            layer.weight.copy_(${free === null ? 'shrunk' : 'torch.where(W_free[l] == 1, shrunk, layer.weight)'})
`
  const before =
    penalty === 'l1-dead'
      ? '    before = [layer.weight.detach().clone() for layer in network.layers]\n'
      : ''
  const stays = free === null ? 'W_dead[l] == 1' : '(W_dead[l] == 1) | (W_free[l] == 0)'
  const deadly =
    penalty !== 'l1-dead'
      ? ''
      : `    with torch.no_grad():
        for l, layer in enumerate(network.layers):
            # L1 as in TensorFlow Playground: a weight that the penalty takes past 0 is dead.
            pulled = layer.weight - eta * lam * before[l].sign()
            stays = ${stays}
            dies = (layer.weight * pulled < 0) & ~stays
            W_dead[l][dies] = 1
            layer.weight.copy_(torch.where(stays, before[l], torch.where(dies, 0.0, pulled)))
`
  return `
# ---- One epoch ----

${soft + deadly === '' ? '' : `eta = ${settings.learningRate}  # η\n`}for batch in batches:
    optimiser.zero_grad()
    objective = loss(network(X[batch]), Y[batch])${objective}
    objective.backward()
${held}${before}    optimiser.step()
${soft}${deadly}

def mean_loss(x, y):
    with torch.no_grad():
        return loss(network(x), y).item()


def numbers_of(part):
    return part.flatten().tolist()


W = [layer.weight.detach() for layer in network.layers]
b = [layer.bias.detach() for layer in network.layers]
${pythonComparison(recipe)}`
}
