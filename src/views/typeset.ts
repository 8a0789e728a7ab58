import { formulas, type Typeset } from 'virtual:formulas'
import 'katex/dist/katex.min.css'

const mathMl = 'http://www.w3.org/1998/Math/MathML'
const html = 'http://www.w3.org/1999/xhtml'

/** The elements of a formula about a layer; null for one that the build has not typeset. */
export function typeset(tex: string, layer: number): Element | null {
  const formula = formulas[tex]
  return formula === undefined ? null : build(formula, layer, html)
}

/**
 * Styles are set one by one: a page whose policy forbids inline styles takes those, and no style
 * attribute.
 */
function build([tag, attributes, ...children]: Typeset, layer: number, outer: string): Element {
  const namespace = tag === 'math' ? mathMl : outer
  const element = create(tag, namespace)
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'style') setStyles(element.style, value)
    else if (name !== 'xmlns') element.setAttribute(name, value)
  }
  for (const child of children) {
    if (typeof child === 'object') element.append(build(child, layer, namespace))
    else element.append(typeof child === 'number' ? String(layer + child) : child)
  }
  return element
}

function create(tag: string, namespace: string): HTMLElement | MathMLElement {
  return namespace === mathMl ? document.createElementNS(mathMl, tag) : document.createElement(tag)
}

/** "height:1em;top:-3em;" */
function setStyles(style: CSSStyleDeclaration, text: string): void {
  for (const declaration of text.split(';')) {
    const [property = '', value = ''] = declaration.split(':')
    style.setProperty(property, value)
  }
}
