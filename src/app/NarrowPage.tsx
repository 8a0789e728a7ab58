import { type ComponentProps, useState } from 'react'
import {
  DataPanel,
  EmbedTop,
  EngineTag,
  Fingerprint,
  Goal,
  isEmbedded,
  LearningPanel,
  LossPanel,
  Metrics,
  NetworkPanel,
  OutputPanel,
  PhoneTopBar,
  PhoneTransport,
} from '../panels/index.ts'
import css from './NarrowPage.module.css'
import { type Card, Tabs } from './Tabs.tsx'

/** One column: metrics, output, then one card; tabs and transport under the thumb. */
export function NarrowPage(openers: ComponentProps<typeof PhoneTopBar>) {
  const [card, setCard] = useState<Card>('Network')
  return (
    <>
      {isEmbedded() ? <EmbedTop /> : <PhoneTopBar {...openers} />}
      <main className={isEmbedded() ? css.embedded : undefined}>
        <div className={css.metrics}>
          <Metrics />
        </div>
        <Goal />
        <div className={css.output}>
          <OutputPanel />
        </div>
        <div
          role="tabpanel"
          id="card"
          aria-labelledby={`tab-${card}`}
          className={`${css.card} ${card === 'Network' ? css.network : css.settings}`}
        >
          {card === 'Data' ? (
            <>
              <DataPanel />
              <LearningPanel />
            </>
          ) : null}
          {card === 'Network' ? <NetworkPanel /> : null}
          {card === 'Loss' ? <LossPanel /> : null}
        </div>
        <div className={css.fingerprint}>
          <EngineTag />
          <Fingerprint />
        </div>
        <div data-bottom-bar className={css.bottom}>
          <Tabs value={card} onChange={setCard} />
          <PhoneTransport />
        </div>
      </main>
    </>
  )
}
