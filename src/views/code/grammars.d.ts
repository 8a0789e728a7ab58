/**
 * The grammars as the tokenizer takes them: their own declarations spell out every rule, and say
 * `undefined` where its type says nothing.
 */
declare module '@speed-highlight/core/languages/js.js' {
  const grammar: import('@speed-highlight/core/tokenize').ShjGrammar
  // biome-ignore lint/style/noDefaultExport: so the package has it
  export default grammar
}

declare module '@speed-highlight/core/languages/py.js' {
  const grammar: import('@speed-highlight/core/tokenize').ShjGrammar
  // biome-ignore lint/style/noDefaultExport: so the package has it
  export default grammar
}
