/**
 * The state of the page: one zustand store with three parts by lifetime.
 *
 *   config  what is run (goes into the address) · run  how it goes (from the worker's frames)
 *   view    how it is looked at
 *
 * Actions are the only way to change it. Everything that touches the run goes through runControl,
 * which owns the worker, undo and recovery; addressSync keeps the link in step.
 */

export { writeEntry } from './addressEntry.ts'
export { isLoaded } from './addressSync.ts'
export { createPlayground } from './createPlayground.ts'
export type { PlaygroundStore, StoreOptions } from './createStore.ts'
export {
  StoreProvider,
  useActions,
  useFrameLive,
  usePlayground,
  usePlaygroundStore,
  useThrottled,
} from './hooks.ts'
export { keepWork } from './keepWork.ts'
export type { LiveOverlay, NetworkOverlay, UnitTag } from './overlay.ts'
export { linkStateOf } from './startOfRun.ts'
export type {
  Actions,
  Ghost,
  Notice,
  NoticeAction,
  PageStatus,
  PlaygroundState,
  RunState,
  Theme,
  ViewState,
} from './state.ts'
