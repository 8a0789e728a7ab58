/** What only an embedded page needs, fetched by that alone. */
export { EmbedBar } from './EmbedBar.tsx'
export { talkToParent } from './talkToParent.ts'
