/**
 * Programs are written as text in their own language, with three kinds of marks:
 *
 *   %if a|b … %else … %end    lines of their own, nested: kept when one of the flags is set
 *   {{?a|b:text}}             text within a line, kept when one of the flags is set
 *   {{name}}                  a value
 */
export interface Filling {
  readonly flags: ReadonlySet<string>
  /** The text of a value that begins on a line indented by so many spaces. */
  textOf(name: string, indent: number): string
}

/**
 * The text that each kept line of a template becomes, of several lines where a value takes them.
 *
 * @throws {Error} when the marks of a template do not fit together: they are our own.
 */
export function fillTemplate(template: string, { flags, textOf }: Filling): string[] {
  const isSet = (condition: string): boolean => condition.split('|').some((flag) => flags.has(flag))
  /** Of each %if that is open: whether its lines are kept now. */
  const open: boolean[] = []
  const lines: string[] = []
  for (const line of template.split('\n')) {
    const [, mark, condition = ''] = /^%(if|else|end) ?(.*)$/.exec(line) ?? []
    if (mark === 'if') open.push(isSet(condition))
    else if (mark === 'else') open.push(open.pop() === false)
    else if (mark === 'end') open.pop()
    else if (open.every(Boolean)) lines.push(fillLine(line))
  }
  if (open.length > 0) throw new Error(`expected an %end for each %if, missed ${open.length}`)
  return lines

  function fillLine(line: string): string {
    const indent = line.search(/\S|$/)
    return line
      .replace(/\{\{\?([^:}]+):(.*?)\}\}/g, (_, condition, text) => (isSet(condition) ? text : ''))
      .replace(/\{\{(\w+)\}\}/g, (_, name) => textOf(name, indent))
  }
}
