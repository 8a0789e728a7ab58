import type { Divergence } from '../run/index.ts'

/** Why training stopped by itself, in one sentence. */
export function explainDivergence(divergence: Divergence): string {
  const { position, parameter, value, cause, learningRate, lambda } = divergence
  const { layer, to, from } = parameter
  const name =
    from === 'bias'
      ? `the bias of unit ${to + 1} of layer ${layer + 1}`
      : `the weight to unit ${to + 1} of layer ${layer + 1} from ${from + 1}`
  const became = Number.isFinite(value)
    ? `grew to ${value.toExponential(1)}`
    : 'was no longer a finite number'
  const reason =
    cause === 'decay'
      ? `η·λ = ${Number((learningRate * lambda).toPrecision(3))} is more than 2, so the penalty itself makes weights grow`
      : `the step with η = ${learningRate} is too long for the curvature of the loss`
  return `Training stopped at update ${position.step + 1}, in epoch ${position.epoch + 1}: ${name} ${became}; ${reason}.`
}
