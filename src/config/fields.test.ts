import { expect, test } from 'vitest'
import { linkFields } from './fields.ts'

/** Every entity that HTML reads without a semicolon (WHATWG, named character references). */
const legacyEntities = `
  AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute
  Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc
  Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent
  copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl
  igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash
  otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc
  ugrave uml uuml yacute yen yuml`
  .trim()
  .split(/\s+/)

test('the list of entities is whole', () => {
  expect(legacyEntities).toHaveLength(106)
  expect(new Set(legacyEntities).size).toBe(106)
})

test('no key begins with the name of an HTML entity', () => {
  const keys = ['v', ...linkFields.map((field) => field.key)]
  const eaten = keys.filter((key) => legacyEntities.some((name) => key.startsWith(name)))
  expect(eaten).toEqual([])
})

test('keys are words, each once, in a fixed order', () => {
  const keys = linkFields.map((field) => field.key)
  expect(keys.every((key) => /^[a-z]+1?$/.test(key))).toBe(true)
  expect(keys.join(' ')).toBe(
    'data gate curve arms turns classes points noise flip train balance columns scale own features net ' +
      'out loss init cut freeze rate batch sampling optimizer momentum penalty strength l1 seed dataseed ' +
      'splitseed noiseseed weightseed orderseed tfpseed tfpresets start edits step example test hard ' +
      'boundary errors log lines inside look point hide lock goal',
  )
})
