import { useActions, usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { TableChip } from './TableChip.tsx'

/** Ways to points of one's own. */
export function DataTools() {
  const isDrawing = usePlayground((state) => state.view.isDrawing)
  const { setView } = useActions()
  return (
    <>
      <Button
        look="chip"
        hint="Draw, erase and move points in the output plot: those that are there, or new ones on an empty plane."
        aria-pressed={isDrawing}
        data-draws-points
        onClick={() => setView({ isDrawing: !isDrawing })}
      >
        Draw
      </Button>
      <TableChip />
    </>
  )
}
