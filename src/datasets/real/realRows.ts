import { irisRows } from './irisRows.ts'
import { penguinsRows } from './penguinsRows.ts'

/**
 * The rows of the measured sets: `rows[class][row * 4 + measurement]`. Apart from what is known of
 * the sets, because only whoever makes points needs them.
 */
export const realRows: Readonly<Record<'iris' | 'penguins', readonly (readonly number[])[]>> = {
  iris: irisRows,
  penguins: penguinsRows,
}
