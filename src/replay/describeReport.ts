import { decodeLink, describeConfig } from '../config/index.ts'
import type { GoalReport, LossRecord, Report } from './report.ts'

/** A report as a person reads it. */
export function describeReport(report: Report): string {
  const { config } = decodeLink(report.canonical).state
  const { train, test } = report.points
  const lines = [
    `${describeConfig(config)} · ${config.output} with ${lossWords[config.loss]}`,
    `Network ${report.layerSizes.join('-')} with ${report.parameters} parameters, ` +
      `${train.length} training and ${test.length} test points.`,
    ...report.repairs.map((sentence) => `Note: ${sentence}`),
    '',
    row('epoch', 'training loss', 'test loss'),
    ...report.losses.map(lossRow),
    '',
  ]
  if (report.accuracy !== null) {
    const { train: onTraining, test: onTest } = report.accuracy
    lines.push(`Accuracy ${percent(onTraining)} on training, ${percent(onTest)} on test points.`)
  }
  if (report.diverged !== null) lines.push(report.diverged)
  if (report.goal !== null) lines.push(goalLine(report.goal))
  lines.push(`Link ${report.canonical === '' ? '(a fresh page)' : `#${report.canonical}`}`)
  lines.push(`Digest ${report.digest}`)
  return lines.join('\n')
}

/** `Goal missed: test accuracy at least 0.95, reached 0.91 (missed); units at most 3, reached 3.` */
function goalLine({ met, parts }: GoalReport): string {
  const words = parts.map(({ what, wanted, reached, met: isMet }) => {
    const side = what.endsWith('accuracy') ? 'at least' : 'at most'
    const verdict = isMet ? '' : ' (missed)'
    return `${what.replace('-', ' ')} ${side} ${wanted}, reached ${loss(reached)}${verdict}`
  })
  return `Goal ${met ? 'reached' : 'missed'}: ${words.join('; ')}.`
}

const lossWords = {
  'cross-entropy': 'cross-entropy',
  sparsemax: 'the sparsemax loss',
  squared: 'squared loss',
  perceptron: 'the perceptron loss',
} as const

function lossRow({ epoch, train, test }: LossRecord): string {
  return row(String(Number(epoch.toFixed(2))), loss(train), loss(test))
}

function row(epoch: string, train: string, test: string): string {
  return `${epoch.padEnd(10)}${train.padEnd(16)}${test}`
}

function loss(value: number | null): string {
  return value === null || Number.isNaN(value) ? '–' : String(Number(value.toPrecision(6)))
}

/** Less than all is never rounded up to 100 %. */
function percent(share: number | null): string {
  return share === null ? '–' : `${Math.floor(share * 1000 + 1e-9) / 10} %`
}
