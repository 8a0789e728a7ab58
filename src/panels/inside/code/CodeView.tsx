import { useMemo } from 'react'
import { layerSizesOf } from '../../../config/index.ts'
import { parameterCount } from '../../../engine/index.ts'
import {
  type PlaygroundState,
  useFrameLive,
  usePlayground,
  useThrottled,
} from '../../../store/index.ts'
import { whyNoProgram } from '../../export/programTexts.ts'
import type { Templates } from '../../export/templates.ts'
import { useComingEpoch } from '../../export/useComingEpoch.ts'
import { useObstacle } from '../../transport/useObstacle.ts'
import { useLook } from '../common/useLook.ts'
import { ViewFrame } from '../common/ViewFrame.tsx'
import css from './CodeView.module.css'
import { describeCode } from './describeCode.ts'
import { FormulaPane } from './FormulaPane.tsx'
import { ProgramPane } from './ProgramPane.tsx'
import { pictureOfFormula } from './pictureOfFormula.ts'

const captionMs = 500
const onPause = 'The program is of a run that stands still: it is written here on pause.'

/** The network as a formula, and its coming epoch as a program. */
export function CodeView({ templates }: { readonly templates: Templates }) {
  const config = usePlayground((state) => state.config)
  const layerSizes = useMemo(() => layerSizesOf(config), [config])
  const parameters = useFrameLive(selectParameters)
  const [{ language, numbers }, choose] = useLook('code')
  const recipe = useComingEpoch({ stopsRun: false })
  const obstacle = useObstacle()
  const isRunning = usePlayground((state) => state.run.status.state === 'running')
  const trainLoss = useThrottled(selectTrainLoss, captionMs)
  const hasNumbers = numbers === 'on'
  const caption = describeCode({
    recipe,
    trainLoss,
    parameters: parameterCount(layerSizes),
    isRunning,
  })
  return (
    <ViewFrame
      caption={caption}
      description={`${caption} The formulas are of one layer each; the program is a text with line numbers, its long lists shortened.`}
      file="formula"
      phoneRem={44}
      picture={() => pictureOfFormula(config, hasNumbers ? parameters.get() : null, caption)}
    >
      <div className={css.panes}>
        <FormulaPane
          {...{ config, layerSizes, parameters, hasNumbers }}
          onNumbers={(isOn) => choose({ numbers: isOn ? 'on' : 'off' })}
        />
        {recipe === 'waiting' || recipe === null ? (
          <p className={css.none} role="status">
            {recipe === null
              ? whyNoProgram(obstacle)
              : isRunning
                ? onPause
                : 'Computing the epoch …'}
          </p>
        ) : (
          <ProgramPane
            {...{ recipe, language }}
            template={templates[language]}
            onLanguage={(next) => choose({ language: next })}
          />
        )}
      </div>
    </ViewFrame>
  )
}

const selectParameters = ({ run }: PlaygroundState) => run.frame?.parameters ?? null
const selectTrainLoss = ({ run }: PlaygroundState) => run.frame?.metrics.trainLoss ?? null
