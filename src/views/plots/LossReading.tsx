import css from './LossChart.module.css'
import type { LossModel } from './lossModel.ts'
import { type LossRecord, recordText } from './lossRecords.ts'

interface Props {
  readonly model: LossModel
  readonly record: LossRecord
}

/** The curves' values at an epoch: a line, dots on the curves, and the numbers. */
export function LossReading({ model, record }: Props) {
  const x = model.toX(record.epoch)
  const marks = [
    [record.trainLoss, 'trainDot'],
    [record.testLoss, 'testDot'],
  ] as const
  return (
    <>
      <svg className={css.reading} width={model.width} height={model.height} aria-hidden="true">
        <line x1={x} x2={x} y2={model.height} />
        {marks.map(([value, name]) => {
          const y = model.scale.toY(value)
          return y === null ? null : (
            <circle key={name} className={css[name]} cx={x} cy={y} r="3.4" />
          )
        })}
      </svg>
      <span className={css.tag} style={tagPlace(x, model.width)}>
        {recordText(record)}
      </span>
    </>
  )
}

/** Slides along with the line, from flush left to flush right. */
function tagPlace(x: number, width: number) {
  return { left: x, transform: `translateX(${(-100 * x) / width}%)` }
}
