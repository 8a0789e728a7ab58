/** What the build has typeset (src/tooling/formulas.mjs): from TeX to elements. */
declare module 'virtual:formulas' {
  /**
   * Tag, attributes, then texts and further elements. A number stands for the layer's number plus
   * itself: 0 is ℓ, −1 is ℓ − 1.
   */
  export type Typeset = readonly [
    tag: string,
    attributes: Readonly<Record<string, string>>,
    ...children: (string | number | Typeset)[],
  ]
  export const formulas: Readonly<Record<string, Typeset>>
}
