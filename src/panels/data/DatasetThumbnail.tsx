import { memo, useEffect, useState } from 'react'
import type { DatasetId } from '../../datasets/index.ts'
import { useActions } from '../../store/index.ts'
import { whenIdle } from '../common/whenIdle.ts'
import css from './DatasetPicker.module.css'
import { drawThumbnail, type ThumbnailPath, thumbnailData } from './thumbnail.ts'
import { THUMBNAIL_SIDE } from './thumbnailSide.ts'

const drawn = new Map<DatasetId, readonly ThumbnailPath[]>()

/** A set's picture; made once, in an idle moment after the first paint. */
export const DatasetThumbnail = memo(function DatasetThumbnail({
  set,
}: {
  readonly set: DatasetId
}) {
  const { samplePoints } = useActions()
  const [paths, setPaths] = useState(() => drawn.get(set))
  useEffect(() => {
    if (drawn.has(set)) return
    return whenIdle(async () => {
      const points = await samplePoints(thumbnailData(set))
      if (points === null) return
      const made = drawThumbnail(set, points)
      drawn.set(set, made)
      setPaths(made)
    })
  }, [set, samplePoints])
  return (
    <svg
      viewBox={`-1 -1 ${THUMBNAIL_SIDE + 2} ${THUMBNAIL_SIDE + 2}`}
      className={css.picture}
      aria-hidden="true"
    >
      {paths?.map(({ color, path }) => (
        <path key={color} d={path} style={{ fill: color }} />
      ))}
    </svg>
  )
})
