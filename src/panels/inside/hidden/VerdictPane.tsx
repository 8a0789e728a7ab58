import type { SpaceAnswer } from '../../../run/index.ts'
import { CornerTable } from './CornerTable.tsx'
import type { ChosenSpace } from './chosenSpace.ts'
import type { Corner } from './corners.ts'
import type { SpaceWords } from './describeSpace.ts'
import { HandLines } from './HandLines.tsx'
import css from './HiddenView.module.css'

interface Props {
  readonly words: SpaceWords
  readonly corners: readonly Corner[] | null
  readonly chosen: ChosenSpace
  readonly answer: SpaceAnswer | null
  readonly hasTable: boolean
}

/** What the computation says of the space, and the lecture's table of corners. */
export function VerdictPane({ words, corners, chosen, answer, hasTable }: Props) {
  const showsTable = hasTable && corners !== null && answer !== null
  return (
    <section className={css.verdict} data-table={showsTable} aria-label="Verdict">
      <h3 className={css.statement} data-verdict={words.verdict}>
        {words.verdict === 'yes' && <VerdictMark d="m2.4 8.6 3.8 3.8 7.4-8.6" />}
        {words.verdict === 'no' && <VerdictMark d="m4 4 8 8m0-8-8 8" />}
        {words.headline}
      </h3>
      {words.details.length > 0 && <p className={css.details}>{words.details.join(' ')}</p>}
      {showsTable && <CornerTable {...{ corners, chosen }} places={answer.places} />}
      <HandLines />
    </section>
  )
}

function VerdictMark({ d }: { readonly d: string }) {
  return (
    <svg className={css.mark} viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
