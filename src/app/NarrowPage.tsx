import { type ComponentProps, useState } from 'react'
import { insideTabs } from '../config/index.ts'
import {
  DataPanel,
  EmbedTop,
  Goal,
  InsideCard,
  isEmbedded,
  LearningPanel,
  LossPanel,
  Metrics,
  NetworkPanel,
  OutputPanel,
  PhoneTags,
  PhoneTopBar,
  PhoneTransport,
} from '../panels/index.ts'
import { useActions, usePlayground } from '../store/index.ts'
import css from './NarrowPage.module.css'
import { type Card, Tabs } from './Tabs.tsx'

const shown: readonly Card[] = ['Data', 'Network', 'Loss', 'Inside']

/** How the card looks that holds them. */
const looks: Record<Card, string | undefined> = {
  Data: css.settings,
  Network: css.network,
  Loss: css.settings,
  Inside: css.inside,
}

/** One column: metrics, output, then one card; tabs and transport under the thumb. */
export function NarrowPage(openers: ComponentProps<typeof PhoneTopBar>) {
  const isInside = usePlayground((state) => state.view.inside !== null)
  const control = usePlayground((state) => state.view.controls['look-inside'])
  const { setView } = useActions()
  // A link may open a view of the inside, and still hide what opens others.
  const cards = control === 'hidden' && !isInside ? shown.filter((one) => one !== 'Inside') : shown
  const [chosen, setCard] = useState<Card | null>(null)
  const card = chosen !== null && cards.includes(chosen) ? chosen : isInside ? 'Inside' : 'Network'
  const choose = (next: Card): void => {
    setCard(next)
    // Where a link locks the tabs, the card shows the first view, which no link or other view knows of.
    if (next === 'Inside' && !isInside && control === undefined) setView({ inside: insideTabs[0] })
  }
  return (
    <>
      {isEmbedded() ? <EmbedTop /> : <PhoneTopBar {...openers} />}
      <main className={isEmbedded() ? css.embedded : undefined}>
        <div className={css.metrics}>
          <Metrics />
        </div>
        <div className={css.goal}>
          <Goal />
        </div>
        <div className={css.output}>
          <OutputPanel />
        </div>
        <div
          role="tabpanel"
          id="card"
          aria-labelledby={`tab-${card}`}
          className={`${css.card} ${looks[card]}`}
        >
          {card === 'Data' ? (
            <>
              <DataPanel />
              <LearningPanel />
            </>
          ) : null}
          {card === 'Network' ? <NetworkPanel /> : null}
          {card === 'Loss' ? <LossPanel /> : null}
          {card === 'Inside' ? <InsideCard /> : null}
        </div>
        <div className={css.fingerprint}>
          <PhoneTags />
        </div>
        <div data-bottom-bar className={css.bottom}>
          <Tabs cards={cards} value={card} onChange={choose} />
          <PhoneTransport />
        </div>
      </main>
    </>
  )
}
