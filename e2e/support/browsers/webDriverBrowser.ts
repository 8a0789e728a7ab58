import * as v from 'valibot'
import { freePort } from '../../../src/tooling/freePort.mjs'
import { awaitLine, type Child, startChild } from './children.ts'
import type { DrivenBrowser } from './drivenBrowser.ts'

const Session = v.object({
  sessionId: v.string(),
  capabilities: v.object({ browserVersion: v.string() }),
})

/**
 * WebKitGTK's small browser, by WebDriver: https://www.w3.org/TR/webdriver2
 *
 * @param xvfb makes a display without a window; null takes the display there is.
 */
export async function launchByWebDriver(
  driver: string,
  xvfb: string | null,
): Promise<DrivenBrowser> {
  const children: Child[] = []
  const end = async (): Promise<void> => {
    for (const child of children.reverse()) await child.end()
  }
  try {
    const env = { ...process.env }
    if (xvfb !== null) env.DISPLAY = await startDisplay(xvfb, children)
    // Its sandbox does not start as root, as in a container.
    if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1'
    const port = await freePort()
    children.push(startChild(driver, [`--port=${port}`], { env, stdio: 'ignore' }))
    const base = `http://127.0.0.1:${port}`
    await awaitServer(base)
    const { sessionId, capabilities } = await ask(`${base}/session`, { capabilities: {} }, Session)
    const session = `${base}/session/${sessionId}`
    return {
      version: capabilities.browserVersion,
      async open(url) {
        await ask(`${session}/url`, { url }, v.unknown())
      },
      async read(expression) {
        const script = `return ${expression}`
        return await ask(`${session}/execute/sync`, { script, args: [] }, v.string())
      },
      async close() {
        await fetch(session, { method: 'DELETE' })
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

/** A display of its own; it says its number on the third pipe. */
async function startDisplay(xvfb: string, children: Child[]): Promise<string> {
  const words = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp']
  const child = startChild(xvfb, words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  children.push(child)
  const [number] = await awaitLine(child.pipe(3), /^\d+$/)
  return `:${number}`
}

/** Sends a command and gives the value of the answer. */
async function ask<S extends v.GenericSchema>(
  address: string,
  parameters: object,
  form: S,
): Promise<v.InferOutput<S>> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(parameters) })
  const text = await response.text()
  if (!response.ok) throw new Error(`the browser refused: ${text}`)
  const { value } = v.parse(v.object({ value: v.unknown() }), JSON.parse(text))
  return v.parse(form, value)
}

const PATIENCE_MS = 60_000

/** Waits until the driver answers. */
async function awaitServer(base: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const response = await fetch(`${base}/status`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`expected a WebDriver at ${base}, got no answer`)
}
