/**
 * Formulas typeset by the build, so that the page needs KaTeX's fonts and styles but not KaTeX.
 *
 * @import { Plugin } from 'vite'
 * @typedef {{ everyFormula(): string[] }} FormulaList
 */
import { runnerImport } from 'vite'
import { typeset } from './typeset.mjs'

const name = 'virtual:formulas'
const resolved = `\0${name}`

/** The faces that the formulas use; KaTeX has twenty. */
const usedFaces = ['KaTeX_Main-Regular', 'KaTeX_Main-Bold', 'KaTeX_Math-Italic']

/**
 * Gives the page the module `virtual:formulas`: a table from TeX to what it is typeset as.
 *
 * @param {string} list module whose `everyFormula()` names all that the page can ask for
 * @returns {Plugin}
 */
export function formulas(list) {
  return {
    name: 'formulas',
    enforce: 'pre',
    resolveId: (id) => (id === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null
      const { module, dependencies } =
        /** @type {{ module: FormulaList, dependencies: string[] }} */ (await runnerImport(list))
      for (const file of dependencies) this.addWatchFile(file)
      const table = Object.fromEntries(module.everyFormula().map((tex) => [tex, typeset(tex)]))
      return `export const formulas = JSON.parse(${JSON.stringify(JSON.stringify(table))})`
    },
    transform: (code, id) => (id.endsWith('katex.min.css') ? keepUsedFaces(code) : null),
  }
}

/**
 * Leaves out the faces that no formula uses, and the older formats of the others.
 *
 * @param {string} css KaTeX's
 */
export function keepUsedFaces(css) {
  return css.replace(/@font-face\{[^}]*\}/g, (rule) => {
    const isUsed = usedFaces.some((face) => rule.includes(`/${face}.woff2`))
    return isUsed ? rule.replace(/,url\([^)]*\) format\("(woff|truetype)"\)/g, '') : ''
  })
}
