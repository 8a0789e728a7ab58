import { EMBED_WORD } from '../embed/isEmbedded.ts'

/** Sizes to choose from, in CSS pixels. */
export const embedSizes = {
  small: { width: 600, height: 420, text: 'Small' },
  medium: { width: 800, height: 600, text: 'Medium' },
  large: { width: 1200, height: 720, text: 'Large' },
} as const
export type EmbedSize = keyof typeof embedSizes

/**
 * HTML that shows a run within another page.
 *
 * @param page address of the page, without `?` and `#`.
 * @param hash what stands behind `#`.
 * @param title what a screen reader calls the frame; any text.
 */
export function embedCode(page: string, hash: string, title: string, size: EmbedSize): string {
  const { width, height } = embedSizes[size]
  const address = `${page}?${EMBED_WORD}${hash === '' ? '' : `#${hash}`}`
  return (
    `<iframe src="${escapeText(address)}" title="${escapeText(title)}" ` +
    `width="${width}" height="${height}" loading="lazy" allow="fullscreen; clipboard-write" ` +
    'style="border: 0; max-width: 100%"></iframe>'
  )
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
