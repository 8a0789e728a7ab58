import { useEffect, useRef } from 'react'
import css from './RunsDialog.module.css'

/** A kept picture. Drawn on a canvas: the policy of the page lets no image be made from data. */
export function Picture({ png }: { readonly png: string | null }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (png === null) return
    let isGone = false
    readPicture(png).then(
      (bitmap) => {
        if (isGone || canvas.current === null) return
        const { width, height } = canvas.current
        canvas.current.getContext('2d')?.drawImage(bitmap, 0, 0, width, height)
      },
      // A picture that cannot be read leaves its place empty.
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [png])
  return <canvas ref={canvas} width={112} height={112} className={css.picture} />
}

async function readPicture(png: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0))
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }))
}
