import { contenderTitle, type Table } from './table.ts'

/** A table for a terminal: first column left, the others right. */
export function tableText({ title, contenders, rows, remarks }: Table): string {
  const lines = [
    ['', ...contenders.map(contenderTitle)],
    ...rows.map(({ label, cells }) => [
      label,
      ...cells.map(({ amount, ratio }) =>
        `${amount} ${ratio.padStart(ratio === '' ? 0 : 6)}`.trim(),
      ),
    ]),
  ]
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  const body = lines.map((line) =>
    line
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column] + 3),
      )
      .join('')
      .trimEnd(),
  )
  return [title, ...body, ...remarks].join('\n')
}
