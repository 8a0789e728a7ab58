import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { connectBidi } from './bidiConnection.ts'
import { awaitLine, startChild } from './children.ts'
import type { DrivenBrowser } from './drivenBrowser.ts'

const Session = v.object({
  capabilities: v.object({ browserVersion: v.string() }),
})
const Tree = v.object({
  contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown()),
})
const Evaluated = v.object({ result: v.object({ type: v.literal('string'), value: v.string() }) })

/** Firefox as it is installed, by WebDriver BiDi: https://w3c.github.io/webdriver-bidi */
export async function launchByBidi(path: string): Promise<DrivenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'mlp-playground-firefox-'))
  const words = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile]
  const child = startChild(path, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  const end = async (): Promise<void> => {
    await child.end()
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    const [, address] = await awaitLine(child.pipe(2), /listening on (ws:\S+)/)
    const { ask, close } = await connectBidi(`${address}/session`)
    const { capabilities } = await ask('session.new', { capabilities: {} }, Session)
    const { contexts } = await ask('browsingContext.getTree', {}, Tree)
    const { context } = contexts[0]
    return {
      version: capabilities.browserVersion,
      async open(url) {
        await ask('browsingContext.navigate', { context, url, wait: 'complete' }, v.unknown())
      },
      async read(expression) {
        const question = { expression, target: { context }, awaitPromise: false }
        return (await ask('script.evaluate', question, Evaluated)).result.value
      },
      async close() {
        close()
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}
