import type { Picture } from '../pictures/picture.ts'
import { drawSpace } from './drawSpace.ts'
import type { SpaceScene } from './scene.ts'
import { type SpaceLook, spaceMargin } from './spaceLook.ts'

interface SpacePictureOptions {
  readonly scene: SpaceScene
  readonly fold: number
  readonly look: SpaceLook
  readonly title: string
  readonly description: string
}

const edge = 24

/** A layer's space for print. */
export function spacePicture({
  scene,
  fold,
  look,
  title,
  description,
}: SpacePictureOptions): Picture {
  return {
    width: look.sizePx + spaceMargin.left + 2 * edge,
    height: look.sizePx + spaceMargin.bottom + 2 * edge,
    title,
    description,
    draw(pen) {
      pen.save()
      pen.translate(edge, edge)
      drawSpace(pen, scene, fold, look)
      pen.restore()
    },
  }
}
