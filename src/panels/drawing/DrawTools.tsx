import { useActions } from '../../store/index.ts'
import { targetLimit } from '../../views/index.ts'
import { Button } from '../common/Button.tsx'
import { Popover } from '../common/Popover.tsx'
import { Segmented } from '../common/Segmented.tsx'
import { Slider } from '../common/Slider.tsx'
import { evenStops } from '../common/stops.ts'
import { ClassPalette } from './ClassPalette.tsx'
import css from './DrawTools.module.css'
import { PenOptions } from './PenOptions.tsx'
import type { Pen, Tool } from './strokes.ts'
import type { Drawing } from './useDrawing.ts'

interface Props {
  readonly pen: Pen
  readonly onChange: (values: Partial<Pen>) => void
  readonly drawing: Drawing
  /** They stand in a column beside the plot. */
  readonly beside: boolean
}

const tools: readonly { readonly value: Tool; readonly text: string }[] = [
  { value: 'brush', text: 'Brush' },
  { value: 'eraser', text: 'Eraser' },
  { value: 'move', text: 'Move' },
]

/** What a hand needs to draw: what, with which tool, and the way out. */
export function DrawTools({ pen, onChange, drawing, beside }: Props) {
  const { setView } = useActions()
  const { table, clear } = drawing
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex container everywhere
    <div className={css.tools} data-beside={beside} role="group" aria-label="Draw points">
      {table.kind === 'classes' ? (
        <ClassPalette
          names={table.classNames}
          value={pen.value}
          onChange={(value) => onChange({ value })}
        />
      ) : null}
      {table.kind === 'regression' ? (
        <HeightSlider pen={pen} onChange={onChange} limit={targetLimit(drawing.points)} />
      ) : null}
      <Segmented
        label="Tool"
        className={css.choice}
        hint="Brush: a click makes a point, a drag sprays many. Eraser: takes points away. Move: drags a point."
        value={pen.tool}
        options={tools}
        onChange={(tool) => onChange({ tool })}
      />
      <div className={css.row}>
        <Popover
          text="Options"
          label="Options for drawing"
          hint="Width and density of the brush, number of classes, and whether new points train or test."
          className={css.chip}
        >
          <PenOptions pen={pen} onChange={onChange} drawing={drawing} />
        </Popover>
        <Button
          look="chip"
          hint="Takes all points away, to begin on an empty plane; undo brings them back."
          disabledBecause={table.x1.length === 0 ? 'There are no points.' : null}
          onClick={clear}
        >
          Clear
        </Button>
        <Button
          look="chip"
          className={css.done}
          hint="Ends drawing; the points stay (Escape in the plot)."
          onClick={() => setView({ isDrawing: false })}
        >
          Done
        </Button>
      </div>
    </div>
  )
}

function HeightSlider({
  pen,
  onChange,
  limit,
}: Pick<Props, 'pen' | 'onChange'> & { readonly limit: number }) {
  const end = Math.max(1, limit)
  return (
    <div className={css.height}>
      <Slider
        label="Value y"
        value={pen.value}
        stops={evenStops(-end, end, end / 10)}
        range={{ min: -1e6, max: 1e6 }}
        hint="The height y that new points have: what the network should give there."
        oneLine
        onChange={(value) => onChange({ value })}
      />
    </div>
  )
}
