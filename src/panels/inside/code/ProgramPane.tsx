import { useMemo, useRef, useState } from 'react'
import { endingLine, type Language, languages, type Recipe } from '../../../exports/index.ts'
import { CodeListing } from '../../../views/index.ts'
import { Button } from '../../common/Button.tsx'
import { Segmented } from '../../common/Segmented.tsx'
import { languageNames } from '../../export/programTexts.ts'
import { useProgram } from '../../export/useProgram.ts'
import css from './CodeView.module.css'

interface ProgramPaneProps {
  readonly recipe: Recipe
  readonly template: string
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}

/** The coming epoch as a program, with the line marked that says where it ends. */
export function ProgramPane({ recipe, template, language, onLanguage }: ProgramPaneProps) {
  const [said, setSaid] = useState('')
  const { short, copy, download } = useProgram(language, template, recipe)
  const marked = useMemo(() => endingLine(short.text, recipe), [short, recipe])
  const box = useRef<HTMLElement>(null)
  const showMarked = (): void => {
    box.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'center' })
  }
  return (
    <section className={css.pane} aria-label="Program">
      <div className={css.bar}>
        <Segmented
          label="Language"
          className={css.languages}
          value={language}
          options={languages.map((value) => ({ value, text: languageNames[value] }))}
          onChange={(value) => {
            onLanguage(value)
            setSaid('')
          }}
          hint="The same epoch in each: forward and backward pass written out, or by PyTorch’s autograd."
        />
        <span role="status" className={css.said}>
          {said}
        </span>
        <Button
          look="chip"
          hint="Scrolls to the marked line: the training loss that the page has after this epoch."
          onClick={showMarked}
        >
          Marked line
        </Button>
        <Button
          look="chip"
          hint="Puts the whole program on the clipboard; long lists are shortened only here."
          onClick={() => void copy().then(setSaid)}
        >
          Copy
        </Button>
        <Button
          look="chip"
          hint="Saves the whole program as a file, with all points and parameters in it."
          onClick={() => setSaid(download())}
        >
          Download
        </Button>
      </div>
      <section
        ref={box}
        className={css.code}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard
        tabIndex={0}
        aria-label={`Program in ${languageNames[language]}, shortened`}
      >
        <CodeListing
          text={short.text}
          numbers={short.numbers}
          language={language === 'javascript' ? 'javascript' : 'python'}
          marked={marked}
        />
      </section>
    </section>
  )
}
