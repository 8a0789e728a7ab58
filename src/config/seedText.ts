/**
 * A seed of TensorFlow Playground as a word of a link. Small letters, digits and full stops between them
 * stand as they are, as in its own `0.12345`; any other text is `u` and four hexadecimal digits for each
 * UTF-16 unit, because links lose capitals, blanks and punctuation on their way.
 */
export function encodeSeedText(text: string): string {
  if (/^[a-z\d](?:[a-z\d.]*[a-z\d])?$/.test(text) && !coded.test(text)) return text
  let word = 'u'
  for (let i = 0; i < text.length; i++) word += text.charCodeAt(i).toString(16).padStart(4, '0')
  return word
}

/** The seed behind a word. A word that was never written so is taken for the seed itself. */
export function decodeSeedText(word: string): string {
  if (!coded.test(word)) return word
  return (word.slice(1).match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('')
}

const coded = /^u(?:[0-9a-f]{4})*$/
