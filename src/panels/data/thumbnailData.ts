import { type DataConfig, type DatasetId, defaultData } from '../../datasets/index.ts'

/** One colour's worth of a thumbnail: all its points as one path. */
export interface ThumbnailPath {
  readonly color: string
  readonly path: string
}

/** The few points that a set's picture shows, from the very generator that makes its points. */
export function thumbnailData(set: DatasetId): DataConfig {
  return { ...defaultData, set, points: 120, share: 1 }
}
