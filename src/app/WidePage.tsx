import {
  BottomBar,
  DataPanel,
  EmbedTop,
  FoldedLearning,
  Goal,
  InsideDrawer,
  isEmbedded,
  LearningPanel,
  LossPanel,
  NetworkPanel,
  OutputPanel,
  TopBar,
  Transport,
} from '../panels/index.ts'
import { usePlayground } from '../store/index.ts'
import css from './WidePage.module.css'

interface WidePageProps {
  readonly onHelp: () => void
  readonly onCheck: () => void
  readonly onRuns: () => void
  readonly onExport: () => void
}

/** Four regions that never move: top bar, transport, three columns, bottom bar. */
export function WidePage({ onHelp, onCheck, onRuns, onExport }: WidePageProps) {
  const isInside = usePlayground((state) => state.view.inside !== null)
  return (
    <div className={css.page}>
      {isEmbedded() ? <EmbedTop /> : <TopBar onHelp={onHelp} onRuns={onRuns} onExport={onExport} />}
      <main className={css.main}>
        <div>
          <Transport />
          <Goal />
        </div>
        <div className={css.room}>
          <div className={css.columns}>
            <div className={css.settings}>
              <DataPanel />
              {isInside ? <FoldedLearning /> : <LearningPanel />}
            </div>
            <div className={css.network}>
              <NetworkPanel />
            </div>
            <div className={css.results}>
              <OutputPanel />
              <LossPanel />
            </div>
          </div>
        </div>
      </main>
      <BottomBar onCheck={onCheck} />
      <InsideDrawer />
    </div>
  )
}
