import { useCallback, useMemo, useRef } from 'react'
import type { ThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import type { Field, FieldScale } from './field.ts'
import { createFieldPaint, paintField } from './fieldPixels.ts'
import css from './Plot.module.css'

interface Props {
  readonly live: Live<Field | null>
  readonly scaleOf: (field: Field) => FieldScale
  readonly colors: ThemeColors
  readonly hard: boolean
}

/** The field at grid resolution; CSS scales the picture smoothly. Nothing passes through React. */
export function FieldCanvas({ live, scaleOf, colors, hard }: Props) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const imageRef = useRef<ImageData | null>(null)
  const paint = useMemo(() => createFieldPaint(colors), [colors])
  const draw = useCallback(
    (field: Field | null) => {
      const canvas = canvasRef.current
      const context = canvas?.getContext('2d')
      if (!canvas || !context || !field || field.size === 0) return
      if (imageRef.current?.width !== field.size) {
        canvas.width = field.size
        canvas.height = field.size
        imageRef.current = context.createImageData(field.size, field.size)
      }
      const image = imageRef.current
      paintField(new Uint32Array(image.data.buffer), field, scaleOf(field), paint, hard)
      context.putImageData(image, 0, 0)
    },
    [scaleOf, paint, hard],
  )
  useLive(live, draw)
  return <canvas ref={canvasRef} className={css.layer} />
}
