import javascript from '@speed-highlight/core/languages/js.js'
import python from '@speed-highlight/core/languages/py.js'
import { type ShjToken, tokenizeWith } from '@speed-highlight/core/tokenize'

/** Languages that have colours. */
export type CodeLanguage = 'python' | 'javascript'

/** A piece of a line, in one colour. */
export interface CodePiece {
  readonly text: string
  readonly look: CodeLook
}
export type CodeLook = 'plain' | 'keyword' | 'comment' | 'text' | 'number' | 'name'

const looks: Partial<Record<ShjToken, CodeLook>> = {
  kwd: 'keyword',
  bool: 'keyword',
  cmnt: 'comment',
  str: 'text',
  num: 'number',
  func: 'name',
  class: 'name',
}

/** What code within code is read as: the braces of an f-string, of a template. */
const languages = { py: python, js: javascript }

/** The lines of a program, each in pieces; joined they are the text again. */
export function highlight(text: string, language: CodeLanguage): readonly CodePiece[][] {
  const lines: CodePiece[][] = [[]]
  const add = (part: string, look: CodeLook): void => {
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (line === undefined || part === '') return
    // Neighbours of one look are one element of the page.
    if (last?.look === look) line[line.length - 1] = { text: last.text + part, look }
    else line.push({ text: part, look })
  }
  const take = (token: string, type?: ShjToken): void => {
    const look = (type && looks[type]) ?? 'plain'
    token.split('\n').forEach((part, i) => {
      if (i > 0) lines.push([])
      add(part, look)
    })
  }
  tokenizeWith(text, language === 'python' ? python : javascript, take, { languages })
  return lines
}
