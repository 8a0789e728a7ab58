/** Where a run ended. */
export interface Ending {
  readonly digest: string
  /** What computed it. */
  readonly engine: EngineName
}

export const engineNames = ['simd', 'typescript'] as const
export type EngineName = (typeof engineNames)[number]

/** The endings of all links, with the SIMD twin where it can and with the TypeScript engine alone. */
export type Endings = Record<EngineName, readonly Ending[]>

const WIDTH = 10

/**
 * Prints the first digits of every digest, one line a link, two columns a program. Runs that the
 * SIMD twin leaves to the TypeScript engine are in brackets.
 */
export function printEndings(
  links: readonly string[],
  programs: ReadonlyMap<string, Endings>,
): void {
  if (programs.size === 0) return
  const columns = [...programs.values()].flatMap((endings) =>
    engineNames.map((name) => ({ name, endings: endings[name] })),
  )
  const line = (cells: readonly string[], width: number): string =>
    cells.map((cell) => `${cell.padEnd(width)}  `).join('')
  const lines = [
    line([...programs.keys()], 2 * WIDTH + 2),
    line(
      columns.map(({ name }) => name),
      WIDTH,
    ),
    ...links.map((link, at) => {
      const cells = columns.map(({ name, endings }) => shorten(endings[at], name))
      return line(cells, WIDTH) + link
    }),
  ]
  process.stdout.write(`\n${lines.join('\n')}\n`)
}

function shorten(ending: Ending | undefined, wanted: EngineName): string {
  if (ending === undefined) return ''
  const digits = ending.digest.slice(0, 8)
  return ending.engine === wanted ? digits : `(${digits})`
}
