import { createOwnPoints, type OwnPoints } from '../../datasets/index.ts'
import { useActions } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { formatCount } from '../common/format.ts'
import css from './DataPanel.module.css'

/** How many own points there are, and the way from parts that they brought along to a share. */
export function OwnPointsNote({ own }: { readonly own: OwnPoints }) {
  const { setOwnPoints } = useActions()
  return (
    <div className={css.row}>
      <span className={css.source}>{describe(own)}</span>
      {own.split === null || own.x1.length === 0 ? null : (
        <Button
          look="chip"
          hint="Forgets which points were for training: the training share and its seed then decide."
          onClick={() => setOwnPoints(createOwnPoints({ ...own, split: null }))}
        >
          Split by share
        </Button>
      )}
    </div>
  )
}

function describe({ x1 }: OwnPoints): string {
  if (x1.length === 0) return 'No points yet: draw some in the plot.'
  return `${formatCount(x1.length)} ${x1.length === 1 ? 'point' : 'points'}`
}
