import type { PlaygroundStore } from '../../store/index.ts'
import { later } from '../common/later.ts'
import { whenIdle } from '../common/whenIdle.ts'

/** From an idle moment on, what this tab is at is kept by itself. */
export function startKeeping(store: PlaygroundStore): void {
  whenIdle(async () => {
    const parts = await later.keep().catch(() => null)
    void parts?.keepWork(store, window)
  })
}
