import { memo, useEffect, useState } from 'react'
import type { DatasetId } from '../../datasets/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { later } from '../common/later.ts'
import { whenIdle } from '../common/whenIdle.ts'
import css from './DatasetPicker.module.css'
import { type ThumbnailPath, thumbnailData } from './thumbnailData.ts'
import { THUMBNAIL_SIDE } from './thumbnailSide.ts'

const drawn = new Map<DatasetId, readonly ThumbnailPath[]>()

/** A set's picture; made once, or when own points change, in an idle moment after the first paint. */
export const DatasetThumbnail = memo(function DatasetThumbnail({
  set,
}: {
  readonly set: DatasetId
}) {
  const { samplePoints } = useActions()
  const own = usePlayground(({ config }) => (set === 'own' ? config.data.own : null))
  const [paths, setPaths] = useState(() => drawn.get(set))
  useEffect(() => {
    if (own === null && drawn.has(set)) return
    return whenIdle(async () => {
      const points = await samplePoints({ ...thumbnailData(set), ...(own && { own }) })
      const parts = points && (await later.parts().catch(() => null))
      if (!parts) return
      const made = parts.drawThumbnail(set, points)
      drawn.set(set, made)
      setPaths(made)
    })
  }, [set, own, samplePoints])
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
