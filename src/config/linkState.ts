import type { Controls } from './controls.ts'
import { defaultConfig } from './defaults.ts'
import type { Goal } from './goal.ts'
import type { InsideTab } from './insideTabs.ts'
import type { Journal } from './journal.ts'
import type { Looks } from './looks.ts'
import type { RunConfig } from './runConfig.ts'

/** Everything a link carries: a run, the place in it, and how it is looked at. */
export interface LinkState {
  /**
   * The run at its START: `config.training` holds the hyper-parameters in force at step 0, and
   * `journal` the changes since. (The store's live config holds those in force now; see
   * `trainingAfter`.)
   */
  readonly config: RunConfig
  readonly journal: Journal
  /** Where to open it: updates done, and examples of the coming batch already looked at. */
  readonly target: { readonly step: number; readonly examples: number }
  readonly view: LinkView
  /** Which controls the visitor cannot use. */
  readonly controls: Controls
  /** What the visitor is asked to reach; null = nothing. */
  readonly goal: Goal | null
}

/** The part of the view that a link carries. */
export interface LinkView {
  readonly showTest: boolean
  readonly discretise: boolean
  readonly showBoundary: boolean
  readonly showErrors: boolean
  readonly logLoss: boolean
  /** Where the units of the first layer have z = 0, over the plane. */
  readonly showLines: boolean
  /** The open tab of the drawer. */
  readonly inside: InsideTab | null
  /** What was chosen inside the views and is not usual; a link carries that of the open one. */
  readonly looks: { readonly [Tab in InsideTab]?: Partial<Looks[Tab]> }
  /** The point that is looked at, by its place among all points; null = none. */
  readonly point: number | null
}

/** How a fresh page looks; links leave these out. */
export const defaultLinkView: LinkView = {
  showTest: false,
  discretise: false,
  showBoundary: true,
  showErrors: false,
  logLoss: false,
  showLines: false,
  inside: null,
  looks: {},
  point: null,
}

/** Every control can be used. */
export const allControls: Controls = {}

/** A fresh page: what the empty link means. */
export const defaultLinkState: LinkState = {
  config: defaultConfig,
  journal: [],
  target: { step: 0, examples: 0 },
  view: defaultLinkView,
  controls: allControls,
  goal: null,
}
