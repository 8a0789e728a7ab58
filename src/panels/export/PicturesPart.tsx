import { useMemo, useState } from 'react'
import { type PlaygroundState, useThrottled } from '../../store/index.ts'
import { type Picture, pngOf, svgOf } from '../../views/index.ts'
import { Button } from '../common/Button.tsx'
import { saveFile } from '../common/saveFile.ts'
import { copyText } from '../share/copyText.ts'
import css from './ExportSheet.module.css'
import { drawnRun, pictureOfLoss, pictureOfNetwork, pictureOfOutput } from './pictures.ts'
import { SheetRow } from './SheetRow.tsx'
import { useFileName } from './useFileName.ts'

/** What the page draws, as files for slides and paper. */
export function PicturesPart() {
  const state = useThrottled(selectAll, 500)
  const [said, setSaid] = useState('')
  const drawn = useMemo(() => drawnRun(state), [state])
  if (drawn === null) return <p className={css.text}>There is nothing to draw yet.</p>
  return (
    <>
      <p className={css.text}>
        As the page shows them now, always in the light colours: SVG stays sharp at any size, PNG
        has two pixels for each of the page’s.
      </p>
      <PictureRow
        name="Output plot"
        file="output"
        picture={pictureOfOutput(drawn)}
        onSaid={setSaid}
      />
      <PictureRow
        name="Network"
        file="network"
        picture={pictureOfNetwork(drawn)}
        onSaid={setSaid}
      />
      <PictureRow name="Loss chart" file="loss" picture={pictureOfLoss(drawn)} onSaid={setSaid} />
      <p role="status" className={css.note}>
        {said}
      </p>
    </>
  )
}

interface PictureRowProps {
  readonly name: string
  /** In the name of its file. */
  readonly file: string
  readonly picture: Picture
  readonly onSaid: (sentence: string) => void
}

function PictureRow({ name, file, picture, onSaid }: PictureRowProps) {
  const fileName = useFileName()
  const saveSvg = (): void => {
    saveFile(fileName(file, 'svg'), svgOf(picture), 'image/svg+xml')
    onSaid('Saved with your downloads.')
  }
  const savePng = async (): Promise<void> => {
    const png = await pngOf(picture)
    if (png !== null) saveFile(fileName(file, 'png'), png)
    onSaid(png === null ? 'This browser makes no PNG: take the SVG.' : 'Saved with your downloads.')
  }
  const copyWords = async (): Promise<void> => {
    const isCopied = await copyText(picture.description)
    onSaid(isCopied ? 'Alt text copied.' : 'This browser does not let a page copy.')
  }
  return (
    <SheetRow title={name} text={picture.description}>
      <Button
        hint="Lines and letters, sharp at any size; with its alt text inside."
        onClick={saveSvg}
      >
        SVG
      </Button>
      <Button hint="Pixels, two for each of the page’s." onClick={() => void savePng()}>
        PNG
      </Button>
      <Button
        hint="Copies the sentence on the left, for those who do not see the picture."
        onClick={() => void copyWords()}
      >
        Alt text
      </Button>
    </SheetRow>
  )
}

function selectAll(state: PlaygroundState): PlaygroundState {
  return state
}
