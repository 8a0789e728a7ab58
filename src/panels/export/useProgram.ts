import { useMemo } from 'react'
import { type Language, type Recipe, shortenProgram, writeProgram } from '../../exports/index.ts'
import { saveFile } from '../common/saveFile.ts'
import { copyText } from '../share/copyText.ts'
import { useFileName } from './useFileName.ts'

/** Entries of a list that are shown. */
const shownEntries = 6

/** A program to look at, and ways to take the whole of it along; each says how it went. */
export function useProgram(language: Language, template: string, recipe: Recipe) {
  const fileName = useFileName()
  const short = useMemo(
    () => shortenProgram(language, template, recipe, shownEntries),
    [language, template, recipe],
  )
  const write = (): string => writeProgram(language, template, recipe)
  return {
    short,
    async copy(): Promise<string> {
      const isCopied = await copyText(write())
      return isCopied ? 'Copied.' : 'This browser does not let a page copy: download the file.'
    },
    download(): string {
      const isJavaScript = language === 'javascript'
      const name = fileName(language, isJavaScript ? 'mjs' : 'py')
      saveFile(name, write(), isJavaScript ? 'text/javascript' : 'text/x-python')
      return 'Saved with your downloads.'
    },
  }
}
