import { networkInterfaces } from 'node:os'
import { installPackages } from './install.mjs'
import { root, runTool } from './shell.mjs'
import { parseStart, startUsage } from './startOptions.mjs'

const options = readOptions()
await installPackages()
console.log('Building …')
const built = await runTool('vite', ['build', '--logLevel', 'error'])
if (built !== 0) {
  console.error('The page could not be built; the reason stands above.')
  process.exit(1)
}

const { preview } = await import('vite')
const port = await serve(options.port ?? 4173)
console.log('\nMLP Playground is at')
for (const address of addresses()) console.log(`  http://${address}:${port}/`)
console.log('\nStop with Ctrl+C.')

function readOptions() {
  const read = parseStart(process.argv.slice(2))
  if ('problem' in read) {
    console.error(`${read.problem}\n\n${startUsage}`)
    process.exit(2)
  }
  if (read.help) {
    console.log(startUsage)
    process.exit(0)
  }
  return read
}

/**
 * Serves dist. A port chosen by the user is taken literally; else the next free one will do.
 *
 * @param {number} wanted
 * @returns {Promise<number>} the port in use
 */
async function serve(wanted) {
  try {
    await preview({
      root,
      logLevel: 'silent',
      appType: 'mpa',
      preview: {
        port: wanted,
        strictPort: true,
        open: false,
        // Names of this computer on its network are as good as its numbers.
        ...(options.host ? { host: true, allowedHosts: /** @type {true} */ (true) } : {}),
      },
    })
    return wanted
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (!/already in use|EADDRINUSE|EACCES/.test(reason)) throw error
    if (options.port !== undefined || wanted >= 65_535) {
      console.error(
        `Port ${wanted} is taken or not allowed. Choose another: npm start -- --port ${wanted < 65_000 ? wanted + 1 : 4173}`,
      )
      process.exit(1)
    }
    console.log(`Port ${wanted} is taken, trying ${wanted + 1}.`)
    return serve(wanted + 1)
  }
}

/** This computer's names for itself, and with --host its addresses on the networks it is in. */
function addresses() {
  if (!options.host) return ['localhost']
  const nets = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const outside = nets.filter(({ family, internal }) => family === 'IPv4' && !internal)
  return ['localhost', ...outside.map(({ address }) => address)]
}
