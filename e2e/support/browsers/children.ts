import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'

/** A program that serves a test. It never outlives us. */
export interface Child {
  /** One of the pipes asked for by `stdio`. */
  pipe(at: 1 | 2 | 3): Readable
  /** Ends it and waits until it has ended. */
  end(): Promise<void>
}

/** How long a program may take to end when asked to. */
const GRACE_MS = 5000

export function startChild(
  program: string,
  words: readonly string[],
  options: SpawnOptions = {},
): Child {
  const child = spawn(program, words, options)
  const kill = () => {
    child.kill()
  }
  process.once('exit', kill)
  // A program that does not start is noticed by whoever waits for it.
  child.on('error', () => {})
  return {
    pipe(at) {
      const pipe = child.stdio[at]
      if (pipe instanceof Readable) return pipe
      throw new Error(`expected ${program} to be started with a pipe ${at}, got none`)
    },
    async end() {
      process.off('exit', kill)
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
      const ended = once(child, 'exit')
      child.kill()
      const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
      await ended
      clearTimeout(force)
    },
  }
}

const PATIENCE_MS = 60_000

/**
 * The first line that a program writes of this form. Everything is read, also what follows, so that
 * the program is never held up by a full pipe.
 *
 * @throws {Error} when it ends before, or says nothing of the kind for a minute.
 */
export function awaitLine(output: Readable, form: RegExp): Promise<RegExpExecArray> {
  const said: string[] = []
  return new Promise((resolve, reject) => {
    const give = (outcome: string): void => {
      reject(
        new Error(`expected a line like ${form}, but ${outcome}: ${said.slice(-5).join(' | ')}`),
      )
    }
    const timer = setTimeout(() => give('none came in time'), PATIENCE_MS)
    const lines = createInterface({ input: output })
    lines.on('line', (line) => {
      said.push(line)
      const found = form.exec(line)
      if (found === null) return
      clearTimeout(timer)
      resolve(found)
    })
    lines.on('close', () => {
      clearTimeout(timer)
      give('the program has ended')
    })
  })
}
