import katex from 'katex'

/**
 * A typeset formula: tag, attributes, then texts and further elements. A number stands for the layer's
 * number plus itself: 0 is ℓ, −1 is ℓ − 1.
 *
 * @typedef {[tag: string, attributes: Record<string, string>, ...children: Child[]]} Typeset
 * @typedef {string | number | Typeset} Child
 */

/** What ℓ − 1 and ℓ are set as. Any digits do: they are all as wide and as high. */
const below = 8
const layer = 9

/**
 * Sets a formula with KaTeX, as its HTML for the eyes and its MathML for screen readers.
 *
 * `ℓ` and `ℓ-1` in it stay open, so that one formula serves every layer; it has no digits then.
 *
 * @param {string} tex
 * @returns {Typeset}
 * @throws when KaTeX does not know a command.
 */
export function typeset(tex) {
  const isOpen = tex.includes('ℓ')
  if (isOpen && /\d/.test(tex.replaceAll('ℓ-1', ''))) {
    throw new Error(`expected no digits beside ℓ, got ${tex}`)
  }
  const digits = tex.replaceAll('ℓ-1', String(below)).replaceAll('ℓ', String(layer))
  const markup = katex.renderToString(digits, { strict: 'ignore' })
  return readMarkup(markup, isOpen ? openLayers : (text) => [text])
}

/**
 * @param {string} text
 * @returns {(string | number)[]}
 */
function openLayers(text) {
  return text
    .split(new RegExp(`(${below}|${layer})`))
    .filter((part) => part !== '')
    .map((part) => (part === String(layer) || part === String(below) ? Number(part) - layer : part))
}

/**
 * KaTeX's markup is regular: every element is closed, every attribute is quoted.
 *
 * @param {string} markup one element
 * @param {(text: string) => (string | number)[]} readText
 * @returns {Typeset}
 */
function readMarkup(markup, readText) {
  /** @type {{ tag: string, attributes: Record<string, string>, children: Child[] }} */
  let inside = { tag: '', attributes: {}, children: [] }
  const outer = []
  for (const [, closing, tag = '', attributes = '', text] of markup.matchAll(
    /<(\/?)([\w-]+)([^>]*)>|([^<]+)/g,
  )) {
    if (text !== undefined) inside.children.push(...readText(decode(text)))
    else if (closing === '') {
      outer.push(inside)
      inside = { tag, attributes: readAttributes(attributes), children: [] }
    } else {
      /** @type {Typeset} */
      const whole = [inside.tag, inside.attributes, ...inside.children]
      inside = outer.pop() ?? inside
      inside.children.push(whole)
    }
  }
  const [root] = inside.children
  if (!Array.isArray(root)) throw new Error(`expected an element, got ${markup}`)
  return root
}

/** @param {string} text */
function readAttributes(text) {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decode(value ?? '')]),
  )
}

/** @type {Record<string, string>} */
const entities = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'" }

/** @param {string} text */
function decode(text) {
  return text.replace(/&([^;]+);/g, (whole, name) => entities[name] ?? whole)
}
