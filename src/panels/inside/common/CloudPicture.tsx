import { useCallback, useState } from 'react'
import { useActions, usePlayground } from '../../../store/index.ts'
import { type Cloud, CloudSensor, type Live, LiveCanvas, type Pen } from '../../../views/index.ts'

/** Where points lie, and how they and what is around them are drawn. */
export interface CloudDrawing {
  readonly cloud: Cloud
  draw(pen: Pen): void
}

interface CloudPictureProps<Scene> {
  readonly width: number
  readonly height: number
  readonly scene: Live<Scene>
  /** The drawing of a scene; null = there is nothing to draw. Wrap it in useCallback. */
  readonly drawingOf: (scene: Scene) => CloudDrawing | null
  /** The drawing in words, for assistive technology. */
  readonly label: string
  /** A point in words when it is chosen. */
  readonly tell: (scene: Scene, point: number) => string
}

/** Live points, one of which can be chosen by a click or with the arrow keys: the point in hand of all views. */
export function CloudPicture<Scene>(props: CloudPictureProps<Scene>) {
  const { width, height, scene, drawingOf, label, tell } = props
  const chosen = usePlayground((state) => state.view.point)
  const { setView } = useActions()
  const draw = useCallback((pen: Pen, now: Scene) => drawingOf(now)?.draw(pen), [drawingOf])
  const [said, setSaid] = useState('')
  const choose = (point: number | null): void => {
    setView({ point })
    setSaid(point === null ? 'No point.' : tell(scene.get(), point))
  }
  return (
    <>
      <LiveCanvas live={scene} {...{ width, height, draw }} />
      <CloudSensor
        {...{ label, chosen, said }}
        cloudNow={() => drawingOf(scene.get())?.cloud ?? null}
        onChoose={choose}
      />
    </>
  )
}
