import { subjects } from '../plans.ts'
import { contenderTitle, subjectTitles, type Table } from './table.ts'

/** The README's tables: of ReLU and of the slower objects only the means, or they would be long. */
export function markdownOf(tables: readonly Table[]): string {
  return subjects
    .flatMap((subject) => {
      const group = tables.filter((table) => table.subject === subject)
      const isSecond = ({ contenders }: Table) => contenders[0] === 'class fields'
      return [group.filter((table) => !isSecond(table)), group.filter(isSecond)]
    })
    .filter((group) => group.length > 0)
    .map(subjectMarkdown)
    .join('\n\n')
}

function subjectMarkdown(tables: readonly Table[]): string {
  const { subject, contenders } = tables[0]
  const head = [subjectTitles[subject], '', ...contenders.map(contenderTitle)]
  const rule = ['---', '---', ...contenders.map(() => '--:')]
  const body = tables.flatMap(({ variant, rows }) => {
    const isShort = variant.startsWith('ReLU') || contenders[0] === 'class fields'
    const shown = isShort ? rows.slice(-1) : rows
    return shown.map(({ label, cells }, i) => [
      i === 0 ? variant : '',
      label,
      ...cells.map(({ amount, ratio }) =>
        [amount, ratio].filter((text) => text !== '').join(' · '),
      ),
    ])
  })
  return [head, rule, ...body].map((line) => `| ${line.join(' | ')} |`).join('\n')
}
