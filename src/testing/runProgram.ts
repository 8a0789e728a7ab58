import { spawnSync } from 'node:child_process'
import { env } from 'node:process'
import vm from 'node:vm'

/** Where a program of one epoch ends. */
export interface ProgramEnd {
  readonly W: number[][][]
  readonly b: number[][]
  readonly trainLoss: number
  readonly testLoss: number | null
  /** What it says itself about its distance from the page. */
  readonly difference: number
}

/** Runs a program in JavaScript in a fresh global scope, with nothing but a console. */
export function runJavaScript(program: string): ProgramEnd {
  const lines: string[] = []
  const console = { log: (...words: unknown[]) => lines.push(words.join(' ')) }
  const code = `${program};({ ...mine, testLoss: mine.testLoss ?? null })`
  const end = vm.runInNewContext(code, { console })
  return { ...end, difference: differenceIn(lines.join('\n')) }
}

/** The interpreter of the tests: PYTHON in the environment, or python3. */
const python = env.PYTHON ?? 'python3'

/** True when there is a Python, with this module. */
export function hasPython(module: string): boolean {
  return spawnSync(python, ['-c', `import ${module}`]).status === 0
}

/** Executes each program in a scope of its own and tells where it ends, or what went wrong. */
const driver = `
import contextlib, io, json, sys, traceback
ends = []
for text in json.load(sys.stdin):
    scope, output = {}, io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            exec(compile(text, "epoch.py", "exec"), scope)
        end = {name: [part.tolist() for part in scope[name]] for name in ("W", "b")}
        end |= {"trainLoss": scope["train_loss"], "testLoss": scope.get("test_loss")}
    except Exception:
        end = {"fault": traceback.format_exc()}
    ends.append(end | {"output": output.getvalue()})
print(json.dumps(ends))
`

/** Runs programs in one Python, which takes a while to load its modules. */
export function runPython(programs: readonly string[]): ProgramEnd[] {
  const { stdout, stderr } = spawnSync(python, ['-c', driver], {
    input: JSON.stringify(programs),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (stdout === '') throw new Error(`expected what Python prints, got ${stderr}`)
  return JSON.parse(stdout).map(
    (end: ProgramEnd & { readonly output: string; readonly fault?: string }, i: number) => {
      if (end.fault !== undefined) throw new Error(`program ${i}: ${end.fault}\n${end.output}`)
      return { ...end, difference: differenceIn(end.output) }
    },
  )
}

/** The faults of syntax in programs in Python, which are not run. */
export function compilePython(programs: readonly string[]): string {
  const check =
    'import json, sys\nfor text in json.load(sys.stdin): compile(text, "epoch.py", "exec")'
  return spawnSync(python, ['-c', check], { input: JSON.stringify(programs), encoding: 'utf8' })
    .stderr
}

function differenceIn(output: string): number {
  return Number(/difference to the page: (\S+)/.exec(output)?.[1] ?? Number.NaN)
}
