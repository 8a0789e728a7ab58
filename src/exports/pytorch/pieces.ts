import type { HiddenActivation, Loss, Output } from '../../engine/index.ts'

/** A hidden layer's function; those that jump keep 0·z, so that autograd finds their slope 0. */
export const activations: Record<HiddenActivation, string> = {
  linear: 'z',
  sigmoid: 'torch.sigmoid(z)',
  tanh: 'torch.tanh(z)',
  relu: 'torch.relu(z)',
  threshold: 'torch.where(z >= 0, 1.0, -1.0) + 0 * z',
  step: 'torch.where(z > 0, 1.0, 0.0) + 0 * z',
}

/** The body of `output(z)`, a row for each sample. */
export const outputs: Record<Output, string> = {
  linear: '    return z',
  sigmoid: '    return torch.sigmoid(z)',
  tanh: '    return torch.tanh(z)',
  threshold: '    return torch.where(z >= 0, 1.0, -1.0)',
  softmax: '    return torch.softmax(z, dim=1)',
  sparsemax: `    z = z - z.max(dim=1, keepdim=True).values
    v = z.sort(dim=1, descending=True).values
    sums = v.cumsum(dim=1)
    k = torch.arange(1, z.shape[1] + 1)
    # The support: the last k for which 1 + k v_k > v_1 + ... + v_k.
    support = (1 + k * v > sums).sum(dim=1, keepdim=True)
    tau = (sums.gather(1, support - 1) - 1) / support
    return torch.relu(z - tau)`,
}

/** The body of `loss(z, Y)`: the mean over a batch. */
export function lossBody(output: Output, loss: Loss): string {
  if (loss === 'squared') return '    return (0.5 * (output(z) - Y) ** 2).sum(dim=1).mean()'
  if (loss === 'perceptron') {
    return `    # Not relu(-Y z): at z = 0 the rule learns, and relu has slope 0 there.
    return torch.where(Y * z <= 0, -Y * z, 0.0).sum(dim=1).mean()`
  }
  if (loss === 'sparsemax') {
    return `    f = output(z)
    outside = z.max(dim=1, keepdim=True).values - z - f.max(dim=1, keepdim=True).values  # τ − z
    terms = torch.where(f > 0, 0.5 * (f - Y) ** 2, Y * (outside + 0.5 * Y))
    return terms.sum(dim=1).mean()`
  }
  return output === 'softmax'
    ? '    return F.cross_entropy(z, Y)  # takes z and computes the softmax itself'
    : '    return F.binary_cross_entropy_with_logits(z, Y, reduction="none").sum(dim=1).mean()'
}
