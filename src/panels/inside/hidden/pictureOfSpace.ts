import type { RunConfig } from '../../../config/index.ts'
import {
  type Picture,
  printColors,
  type SpaceLook,
  type SpaceScene,
  spacePicture,
} from '../../../views/index.ts'
import { runTitle } from '../../common/runTitle.ts'
import type { SpaceWords } from './describeSpace.ts'

const sizePx = 420

/** The space for print; null before it has come. */
export function pictureOfSpace(
  config: RunConfig,
  scene: SpaceScene | null,
  fold: number,
  look: SpaceLook,
  words: SpaceWords,
): Picture | null {
  if (scene === null) return null
  return spacePicture({
    scene,
    fold,
    look: { ...look, sizePx, colors: printColors() },
    title: `Hidden space: ${runTitle(config)}`,
    description: [words.caption, ...words.details].join(' '),
  })
}
