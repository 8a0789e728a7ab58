import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the built page lies. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The built page as a simple host serves it. */
export interface StaticServer {
  readonly address: string
  close(): void
}

interface Serving {
  /** Where the page is on the host. */
  readonly path?: string
  /** The folder to serve. */
  readonly folder?: string
  /** Files of these endings are answered with 404. */
  readonly without?: readonly string[]
}

export async function serveDist({
  path = '/',
  folder = dist,
  without = [],
}: Serving): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, asked.slice(path.length) || 'index.html')
    const isThere = asked.startsWith(path) && existsSync(file) && statSync(file).isFile()
    if (!isThere || without.includes(extname(file))) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const at = server.address()
  return {
    address: `http://localhost:${typeof at === 'object' ? at?.port : ''}${encodeURI(path)}`,
    close() {
      server.close()
      // A browser keeps its connections open.
      server.closeAllConnections()
    },
  }
}
