import { useMemo, useState } from 'react'
import { type Language, languages, type Recipe, writeProgram } from '../../exports/index.ts'
import { Button } from '../common/Button.tsx'
import { Segmented } from '../common/Segmented.tsx'
import { saveFile } from '../common/saveFile.ts'
import { copyText } from '../share/copyText.ts'
import { useObstacle } from '../transport/useObstacle.ts'
import css from './ExportSheet.module.css'
import type { Templates } from './templates.ts'
import { useComingEpoch } from './useComingEpoch.ts'
import { useFileName } from './useFileName.ts'

const names: Record<Language, string> = {
  pytorch: 'PyTorch',
  numpy: 'NumPy',
  javascript: 'JavaScript',
}
/** Entries of a list that the preview shows. */
const previewed = 6

/** The coming epoch as a program. */
export function CodePart({ templates }: { readonly templates: Templates }) {
  const recipe = useComingEpoch()
  const obstacle = useObstacle()
  if (recipe === 'waiting') {
    return (
      <p className={css.text} role="status">
        Computing the epoch …
      </p>
    )
  }
  if (recipe === null) {
    return (
      <p className={css.text} role="status">
        {obstacle ??
          'There is no epoch to write down: there are no training points, or training diverges in it.'}
      </p>
    )
  }
  return <Program recipe={recipe} templates={templates} />
}

interface ProgramProps {
  readonly recipe: Recipe
  readonly templates: Templates
}

function Program({ recipe, templates }: ProgramProps) {
  const [language, setLanguage] = useState<Language>('pytorch')
  const [said, setSaid] = useState('')
  const fileName = useFileName()
  const template = templates[language]
  const write = (): string => writeProgram(language, template, recipe)
  const preview = useMemo(
    () => writeProgram(language, template, recipe, previewed),
    [language, template, recipe],
  )
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(write())
    setSaid(isCopied ? 'Copied.' : 'This browser does not let a page copy: download the file.')
  }
  const download = (): void => {
    const type = language === 'javascript' ? 'text/javascript' : 'text/x-python'
    const ending = language === 'javascript' ? 'mjs' : 'py'
    saveFile(fileName(language, ending), write(), type)
    setSaid('Saved with your downloads.')
  }
  return (
    <>
      <p className={css.text}>{promiseOf(recipe)}</p>
      <div className={css.row}>
        <Segmented
          label="Language"
          value={language}
          options={languages.map((value) => ({ value, text: names[value] }))}
          onChange={(value) => {
            setLanguage(value)
            setSaid('')
          }}
          hint="The same epoch in each: forward and backward pass written out, or by PyTorch’s autograd."
        />
        <Button hint="Puts the whole program on the clipboard." onClick={() => void copy()}>
          Copy
        </Button>
        <Button
          look="primary"
          hint="Saves the whole program as a file, with all points and parameters in it."
          onClick={download}
        >
          Download
        </Button>
      </div>
      <section
        className={css.code}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard
        tabIndex={0}
        aria-label={`Program in ${names[language]}, shortened`}
      >
        <pre>{preview}</pre>
      </section>
      <p className={css.note}>
        Long lists are shortened here, not in the file.{' '}
        <span role="status" className={css.said}>
          {said}
        </span>
      </p>
    </>
  )
}

function promiseOf({ isRest, epoch, batches }: Recipe): string {
  const updates = batches.length === 1 ? 'one update' : `${batches.length} updates`
  const stretch = isRest ? `the rest of epoch ${epoch + 1}` : `epoch ${epoch + 1}`
  return `A program that trains ${stretch} (${updates}) with your points, parameters and order of batches, and compares its numbers with the page’s: they agree to rounding.`
}
