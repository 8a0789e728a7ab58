/** Of the small letters above a cell. */
const perLetter = 6.1
const padding = 10
const gap = 4

/** What stands above the cell of a unit: its name at the left, its state at the right. */
export interface CellTexts {
  readonly name: string
  readonly state: string
}

/** As much as a cell has room for: `Unit 12` and `off 49 %`, at the least `12`. */
export function cellTexts(number: number, state: string, width: number): CellTexts {
  const short = state.replace(/^[a-z]+ (\d+) %$/, '$1%')
  const wishes: readonly CellTexts[] = [
    { name: `Unit ${number}`, state },
    { name: `${number}`, state },
    { name: `${number}`, state: short },
  ]
  const fits = (texts: CellTexts): boolean => {
    const letters = texts.name.length + texts.state.length
    return letters * perLetter + padding + (texts.state === '' ? 0 : gap) <= width
  }
  return wishes.find(fits) ?? { name: `${number}`, state: '' }
}
