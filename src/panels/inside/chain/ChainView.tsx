import {
  ChainGraph,
  chainPicture,
  chainSteps,
  chainValues,
  printColors,
  useSize,
} from '../../../views/index.ts'
import { Button } from '../../common/Button.tsx'
import { Slider } from '../../common/Slider.tsx'
import { evenStops } from '../../common/stops.ts'
import { useLook } from '../common/useLook.ts'
import { ViewFrame } from '../common/ViewFrame.tsx'
import { ChainCheck } from './ChainCheck.tsx'
import css from './ChainView.module.css'
import { ChainWalk } from './ChainWalk.tsx'
import { describeChain, describeGraph } from './describeChain.ts'

const stops = evenStops(-2, 2, 0.05)
const range = { min: -10, max: 10 }

/** The lecture's recap of the chain rule, r(t) = t²·(3t + 1), walked forward and back. */
export function ChainView() {
  const [{ t, step }, choose] = useLook('chain')
  const [ref, size] = useSize<HTMLDivElement>()
  const values = chainValues(t)
  const caption = describeChain(values, step)
  const graph = describeGraph(values, step)
  return (
    <ViewFrame
      caption={caption}
      description={`${caption} The lines are the steps of the walk; arrow keys move from one to the next. Independent of the network.`}
      file="chain-rule"
      phoneRem={56}
      picture={() =>
        chainPicture({
          values,
          step,
          title: 'Chain rule: r(t) = u·v with u = t² and v = 3t + 1',
          description: `${graph} ${caption}`,
          colors: printColors(),
        })
      }
    >
      <div className={css.room}>
        <div className={css.panes}>
          <ChainWalk values={values} step={step} onStep={(next) => choose({ step: next })} />
          <div ref={ref} className={css.graph}>
            {size === null ? null : <ChainGraph {...{ values, step, size }} label={graph} />}
          </div>
          <div className={css.side}>
            <Slider
              label="Input"
              symbol="t"
              value={t}
              stops={stops}
              range={range}
              onChange={(next) => choose({ t: next })}
              hint="Where r(t) = u·v is looked at. Any number from −10 to 10 can be typed."
              hintSide="below"
              oneLine
            />
            <ChainCheck values={values} step={step} />
            <div className={css.steps}>
              <Button
                hint="One step back."
                disabledBecause={step === 0 ? 'Nothing is computed yet.' : null}
                onClick={() => choose({ step: step - 1 })}
                wrapperClass={css.back}
              >
                Back
              </Button>
              <Button
                look="primary"
                hint={
                  step === chainSteps
                    ? 'Back to before the first step.'
                    : 'The next value, derivative or path.'
                }
                onClick={() => choose({ step: step === chainSteps ? 0 : step + 1 })}
                wrapperClass={css.next}
              >
                {step === chainSteps ? 'From the start' : 'Next step'}
              </Button>
            </div>
          </div>
        </div>
      </div>
    </ViewFrame>
  )
}
