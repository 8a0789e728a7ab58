/** A cell or a name as it stands in a sentence, short whatever came. */
export function quote(text: string): string {
  // Half a surrogate pair at the cut would show as a box.
  const short = text.length <= 24 ? text : `${text.slice(0, 23).replace(/[\ud800-\udbff]$/, '')}…`
  return `“${short}”`
}
