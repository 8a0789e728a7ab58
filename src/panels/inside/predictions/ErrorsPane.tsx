import type { ShareHead } from '../../../views/index.ts'
import { Segmented } from '../../common/Segmented.tsx'
import { Pane } from '../common/Pane.tsx'
import { Sized } from '../common/Panes.tsx'
import frameCss from '../common/ViewFrame.module.css'
import { CalibrationPicture } from './CalibrationPicture.tsx'
import { Confusion } from './Confusion.tsx'
import { errorsText } from './describePredictions.ts'
import css from './PredictionsView.module.css'
import type { PredictionLook } from './PredictionTools.tsx'
import type { PredictionPaneProps } from './predictionPane.ts'

interface ErrorsPaneProps extends PredictionPaneProps {
  /** Whose shares are judged; null = the outputs are no shares. */
  readonly head: ShareHead | null
  readonly table: PredictionLook['table']
  readonly onTable: (table: PredictionLook['table']) => void
}

const tables = [
  { value: 'confusion', text: 'Confusion' },
  { value: 'reliability', text: 'Reliability' },
  { value: 'confidence', text: 'Confidence' },
] as const

/** Which classes are taken for which, and whether the network knows when it errs. */
export function ErrorsPane(props: ErrorsPaneProps) {
  const { head, table, onTable, scene, sampled, points, part } = props
  const { places } = part
  const choice = (
    <Segmented
      label="Errors as"
      hint="Which classes are taken for which; whether answers are right as often as they are sure; how sure they are."
      value={table}
      options={tables}
      onChange={onTable}
      className={frameCss.choice}
    />
  )
  const isScores = head === null
  return (
    <Pane
      name={isScores ? 'Confusion' : 'Errors'}
      beside={part.name}
      choice={isScores ? undefined : choice}
      share={3.6}
    >
      {isScores || table === 'confusion' ? (
        <>
          <Sized>{(room) => <Confusion {...room} {...{ points, places }} scene={sampled} />}</Sized>
          <p className={css.counts}>{sampled && errorsText(sampled, points, part)}</p>
        </>
      ) : (
        <CalibrationPicture {...{ scene, points, places, head }} kind={table} />
      )}
    </Pane>
  )
}
