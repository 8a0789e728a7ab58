/** `23 Nov 2026, 16:05`, in the time of the reader. */
export function formatWhen(ms: number): string {
  return new Date(ms).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}
