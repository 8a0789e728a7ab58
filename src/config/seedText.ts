/**
 * A seed of TensorFlow Playground as a word of a link. Its own are numbers such as `0.12345` and stand as
 * they are; any other text is `u` and four hexadecimal digits for each UTF-16 unit, because links lose
 * capitals, blanks and punctuation on their way.
 */
export function encodeSeedText(text: string): string {
  if (/^\d(?:[\d.]*\d)?$/.test(text)) return text
  let word = 'u'
  for (let i = 0; i < text.length; i++) word += text.charCodeAt(i).toString(16).padStart(4, '0')
  return word
}

/** The seed behind a word. A word that was never written so is taken for the seed itself. */
export function decodeSeedText(word: string): string {
  if (!/^u(?:[0-9a-f]{4})*$/.test(word)) return word
  return (word.slice(1).match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('')
}
