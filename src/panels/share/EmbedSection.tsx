import { useState } from 'react'
import { runTitle } from '../common/runTitle.ts'
import { Segmented } from '../common/Segmented.tsx'
import { AddressOfPage } from './AddressOfPage.tsx'
import { CopyField } from './CopyField.tsx'
import { type EmbedSize, embedCode, embedSizes } from './embedCode.ts'
import css from './ShareDialog.module.css'
import type { SharedLink } from './shareVariants.ts'

interface EmbedSectionProps {
  /** Address of the page, without `#`. */
  readonly page: string
  readonly link: SharedLink
}

const sizes: readonly EmbedSize[] = ['small', 'medium', 'large']

/** The run within another page. */
export function EmbedSection({ page, link }: EmbedSectionProps) {
  const [size, setSize] = useState<EmbedSize>('medium')
  const { width, height } = embedSizes[size]
  const title = `MLP Playground: ${runTitle(link.state.config)}`
  return (
    <>
      <AddressOfPage />
      <div className={css.row}>
        <span aria-hidden="true">Size</span>
        <Segmented
          label="Size"
          hint="Width and height of the frame; both can be changed in the code."
          value={size}
          options={sizes.map((one) => ({ value: one, text: embedSizes[one].text }))}
          onChange={setSize}
          className={css.grow}
        />
        <span>
          {width} × {height}
        </span>
      </div>
      <CopyField
        label="Code to embed this run"
        text={embedCode(page, link.hash, title, size)}
        name="Copy code"
        hint="Puts the code on the clipboard, to paste it into the HTML of a page."
      />
      <p className={css.note}>
        The frame has no top bar; a link in it opens the whole page. It tells the page around it of
        its steps and losses, and takes commands from it: see “Embed” in the read-me.
      </p>
    </>
  )
}
