import { useState } from 'react'
import { type Language, languages, type Recipe } from '../../exports/index.ts'
import { Button } from '../common/Button.tsx'
import { Segmented } from '../common/Segmented.tsx'
import { useObstacle } from '../transport/useObstacle.ts'
import css from './ExportSheet.module.css'
import { languageNames, stretchOf, whyNoProgram } from './programTexts.ts'
import type { Templates } from './templates.ts'
import { useComingEpoch } from './useComingEpoch.ts'
import { useProgram } from './useProgram.ts'

/** The coming epoch as a program. */
export function CodePart({ templates }: { readonly templates: Templates }) {
  const recipe = useComingEpoch({ stopsRun: true })
  const obstacle = useObstacle()
  if (recipe === 'waiting' || recipe === null) {
    return (
      <p className={css.text} role="status">
        {recipe === null ? whyNoProgram(obstacle) : 'Computing the epoch …'}
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
  const program = useProgram(language, templates[language], recipe)
  return (
    <>
      <p className={css.text}>{promiseOf(recipe)}</p>
      <div className={css.row}>
        <Segmented
          label="Language"
          value={language}
          options={languages.map((value) => ({ value, text: languageNames[value] }))}
          onChange={(value) => {
            setLanguage(value)
            setSaid('')
          }}
          hint="The same epoch in each: forward and backward pass written out, or by PyTorch’s autograd."
        />
        <Button
          hint="Puts the whole program on the clipboard."
          onClick={() => void program.copy().then(setSaid)}
        >
          Copy
        </Button>
        <Button
          look="primary"
          hint="Saves the whole program as a file, with all points and parameters in it."
          onClick={() => setSaid(program.download())}
        >
          Download
        </Button>
      </div>
      <section
        className={css.code}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard
        tabIndex={0}
        aria-label={`Program in ${languageNames[language]}, shortened`}
      >
        <pre>{program.short.text}</pre>
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

function promiseOf(recipe: Recipe): string {
  const { length } = recipe.batches
  const updates = length === 1 ? 'one update' : `${length} updates`
  return `A program that trains ${stretchOf(recipe)} (${updates}) with your points, parameters and order of batches, and compares its numbers with the page’s: they agree to rounding.`
}
