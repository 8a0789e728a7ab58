export const startUsage = `Usage: npm start -- [--port N] [--host]

  --port N   serve at this port (default 4173, or the next free one)
  --host     let other devices of this network open the page, and print its addresses`

/**
 * Reads what stands behind `npm start --`.
 *
 * @param {readonly string[]} words
 * @returns {{ port?: number, host: boolean, help: boolean } | { problem: string }}
 */
export function parseStart(words) {
  /** @type {{ port?: number, host: boolean, help: boolean }} */
  const options = { host: false, help: false }
  const rest = words.flatMap((word) => (word.startsWith('--port=') ? word.split('=', 2) : [word]))
  while (rest.length > 0) {
    const word = rest.shift()
    if (word === '--host') options.host = true
    else if (word === '--help' || word === '-h') options.help = true
    else if (word === '--port') {
      const text = rest.shift() ?? ''
      const port = /^\d+$/.test(text) ? Number(text) : 0
      if (port < 1 || port > 65_535) {
        return { problem: `--port expects a number from 1 to 65535, not "${text}".` }
      }
      options.port = port
    } else return { problem: `"${word}" is not an option.` }
  }
  return options
}
