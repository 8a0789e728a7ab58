import { featureLabels } from '../../../datasets/index.ts'
import type { BackpropExample } from '../../../run/index.ts'
import { useActions, usePlayground } from '../../../store/index.ts'
import { Button, IconButton } from '../../common/Button.tsx'
import { NumberField } from '../../common/NumberField.tsx'
import { Segmented } from '../../common/Segmented.tsx'
import { useLook } from '../common/useLook.ts'
import css from './BackpropView.module.css'
import { mentalArithmetic } from './mentalArithmetic.ts'

const range = { min: -1000, max: 1000 }

/** What goes through the network: a point, a typed input or the coming batch. */
export function ExampleTools({ example }: { readonly example: BackpropExample }) {
  const [look, choose] = useLook('backprop')
  const points = usePlayground((state) => state.run.points)
  const { setView, openRun } = useActions()
  const count = points?.x1.length ?? 0
  const isCurve = points?.task === 'curve'
  const classes = points?.classes ?? 0
  const target = classes > 0 ? { min: 0, max: classes - 1, whole: true } : range
  return (
    <>
      <Segmented
        label="What goes through the network"
        hint="A point of the data (click one in the output plot), numbers that you type, or the mini-batch that comes next, on average."
        value={look.of}
        options={[
          { value: 'point', text: 'point' },
          { value: 'input', text: 'typed' },
          { value: 'batch', text: 'batch' },
        ]}
        onChange={(of) => choose({ of })}
      />
      <Button
        look="chip"
        hint="Opens the lecture’s small network, whose every number can be worked out in the head: x = (1, 1), y = 1. Undo leads back."
        onClick={() => openRun(mentalArithmetic)}
      >
        Mental arithmetic
      </Button>
      {example.kind === 'point' && count > 0 ? (
        <span className={css.chooser}>
          <IconButton
            icon="stepBack"
            label="Previous point"
            hint="The point before in the data."
            look="quiet"
            onClick={() => setView({ point: (example.point + count - 1) % count })}
          />
          <span className={css.number}>{example.point + 1}</span>
          <IconButton
            icon="step"
            label="Next point"
            hint="The next point in the data."
            look="quiet"
            onClick={() => setView({ point: (example.point + 1) % count })}
          />
        </span>
      ) : null}
      {example.kind === 'input' ? (
        <span className={css.chooser}>
          <Typed label={featureLabels.x1} value={look.x1} onChange={(x1) => choose({ x1 })} />
          {isCurve ? null : (
            <Typed label={featureLabels.x2} value={look.x2} onChange={(x2) => choose({ x2 })} />
          )}
          <Typed
            label={classes > 0 ? 'class' : 'y'}
            value={Math.min(target.max, Math.max(target.min, look.y))}
            range={target}
            onChange={(y) => choose({ y })}
          />
        </span>
      ) : null}
    </>
  )
}

interface TypedProps {
  readonly label: string
  readonly value: number
  readonly range?: typeof range
  readonly onChange: (value: number) => void
}

function Typed({ label, value, range: own = range, onChange }: TypedProps) {
  return (
    <span className={css.typed}>
      {label}
      <NumberField
        className={css.field}
        label={`${label} of the typed input`}
        value={value}
        range={own}
        onChange={onChange}
      />
    </span>
  )
}
