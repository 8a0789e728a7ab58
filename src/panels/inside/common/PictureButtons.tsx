import { useState } from 'react'
import { type Picture, pngOf, svgOf } from '../../../views/index.ts'
import { Button } from '../../common/Button.tsx'
import { saveFile } from '../../common/saveFile.ts'
import { useFileName } from '../../export/useFileName.ts'
import css from './ViewFrame.module.css'

interface Props {
  readonly file: string
  readonly picture: () => Picture | null
}

/** Saves a view as it is now, in the light colours. */
export function PictureButtons({ file, picture }: Props) {
  const fileName = useFileName()
  const [said, setSaid] = useState('')
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const drawn = picture()
    if (drawn === null) return setSaid('There is nothing to draw yet.')
    const content = kind === 'svg' ? svgOf(drawn) : await pngOf(drawn)
    if (content === null) return setSaid('This browser makes no PNG: take the SVG.')
    saveFile(fileName(file, kind), content, kind === 'svg' ? 'image/svg+xml' : undefined)
    setSaid('Saved with your downloads.')
  }
  return (
    <div className={css.pictures}>
      <Button
        look="quiet"
        className={css.picture}
        hint="Saves this view as lines and letters, sharp at any size; with its alt text inside."
        onClick={() => void save('svg')}
      >
        SVG
      </Button>
      <Button
        look="quiet"
        className={css.picture}
        hint="Saves this view as pixels, two for each of the page’s."
        onClick={() => void save('png')}
      >
        PNG
      </Button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  )
}
