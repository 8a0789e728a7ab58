import { usePlayground } from '../../store/index.ts'
import { pointsTable } from '../../tables/index.ts'
import { Button } from '../common/Button.tsx'
import { saveFile } from '../common/saveFile.ts'

/** The points of now as a file. */
export function DownloadPoints() {
  const points = usePlayground((state) => state.run.points)
  const set = usePlayground((state) => state.config.data.set)
  return (
    <Button
      hint="Downloads the points that are in use as CSV: coordinates, class or target after noise and flips, and which part they are in."
      disabledBecause={points === null ? 'The points are still being made.' : null}
      onClick={() => {
        if (points !== null) saveFile(`points-${set}.csv`, pointsTable(points), 'text/csv')
      }}
    >
      Download the points in use
    </Button>
  )
}
