import type {
  Controls,
  ForeignRules,
  FreezeTarget,
  Goal,
  Holds,
  InsideTab,
  Journal,
  LinkState,
  LinkView,
  ParameterAddress,
  RunConfig,
  StreamName,
  Training,
  WeightAddress,
} from '../config/index.ts'
import type { DataConfig, DatasetId, FeatureId, OwnPoints, PointSet } from '../datasets/index.ts'
import type { HiddenActivation, Initialisation, Loss, Output } from '../engine/index.ts'
import type { ComingEpoch, Divergence, HistoryRecord, InspectRequest } from '../run/index.ts'
import type {
  Frame,
  GradientListener,
  GradientReport,
  StepUnit,
  StopReason,
  UnitAddress,
} from '../worker/index.ts'
import type { LiveOverlay } from './overlay.ts'

/** The whole state of the page: what a run is, how it goes, and how it is looked at. */
export interface PlaygroundState {
  /** What is being run. `config.training` and `config.holds` are those in force now. */
  readonly config: RunConfig
  readonly run: RunState
  readonly view: ViewState
  /** Sentences for the user, newest last: repairs of a link, a restarted worker, a refused input. */
  readonly notices: readonly Notice[]
  readonly history: { readonly canUndo: boolean; readonly canRedo: boolean }
  readonly actions: Actions
}

export interface RunState {
  readonly status: PageStatus
  readonly points: PointSet | null
  readonly layerSizes: readonly number[]
  /** The hyper-parameters at step 0; `config.training` are those in force now. */
  readonly startTraining: Training
  /** Cuts and freezes at step 0; `config.holds` are those in force now. */
  readonly startHolds: Holds
  readonly journal: Journal
  /** Where a link, undo or a new worker takes the run, until it is there or is stopped; null = it stands or trains. */
  readonly target: LinkState['target'] | null
  /**
   * The newest picture of the run, replaced by reference up to 60 times a second. Draw it through a
   * subscription; in a component use the throttled hooks only.
   */
  readonly frame: Frame | null
  /** The loss curve so far; the array is replaced when it grows. */
  readonly records: readonly HistoryRecord[]
  /** Loss curves of earlier runs on the same chart, newest last, at most five. */
  readonly ghosts: readonly Ghost[]
  readonly divergence: Divergence | null
}

export type PageStatus =
  | { readonly state: 'loading' }
  | { readonly state: 'replaying'; readonly done: number; readonly total: number }
  | { readonly state: 'paused'; readonly reason: StopReason }
  | { readonly state: 'running' }
  | { readonly state: 'failed'; readonly message: string }

export interface Ghost {
  readonly label: string
  readonly records: readonly HistoryRecord[]
}

/** How the run is looked at and driven; never changes the run's bits. */
export interface ViewState {
  /** Pinned by click or tap; shown large in the output plot. */
  readonly selectedUnit: UnitAddress | null
  /** Under the pointer or focused; wins over the selected one. */
  readonly hoveredUnit: UnitAddress | null
  /** A weight or bias in hand, and where: the same one is marked in the other view. */
  readonly pointedParameter: PointedParameter | null
  readonly showBoundary: boolean
  readonly showTest: boolean
  readonly showErrors: boolean
  /** Draw hard decisions in place of shades. */
  readonly discretise: boolean
  readonly logLoss: boolean
  /** Where the units of the first layer have z = 0, over the plane. */
  readonly showLines: boolean
  /** The open tab of the drawer; null = it is closed. */
  readonly inside: InsideTab | null
  /** What was chosen inside the views and is not usual. */
  readonly looks: LinkView['looks']
  /** The point that is looked at, by its place among all points: ringed in every view. */
  readonly point: number | null
  /** Points that a view points out together; ringed in the plot. */
  readonly markedPoints: readonly number[] | null
  /** What the open view asks the worker for. */
  readonly inspect: InspectRequest | null
  /** What the open view lays over the network diagram, drawn without React. */
  readonly overlay: LiveOverlay | null
  readonly stepUnit: StepUnit
  /** null = as fast as possible. */
  readonly epochsPerSecond: number | null
  readonly untilEpoch: number | null
  readonly untilLoss: number | null
  readonly theme: Theme
  /** Which controls the visitor cannot use; set them by `setControls`. */
  readonly controls: Controls
  /** What the visitor is asked to reach; null = nothing. */
  readonly goal: Goal | null
  /** When it was first reached since the link was opened; kept whatever is done afterwards. */
  readonly goalReached: GoalReached | null
  /** The output plot is a drawing plane for points of one's own. */
  readonly isDrawing: boolean
  /** True once the visitor has played: the first hint is not shown again. */
  readonly hintSeen: boolean
  /** Where others find this page, for links that are shared from an address that only this machine has. */
  readonly publicAddress: string | null
}

/** The first place of a run at which all parts of the goal were met. */
export interface GoalReached {
  /** Passes over the training set; a part of one counts as its share. */
  readonly epoch: number
  /** The hash of a link to this very step: the proof. */
  readonly link: string
}

export interface PointedParameter {
  readonly at: ParameterAddress
  readonly by: 'diagram' | 'matrix'
}

export type Theme = 'light' | 'dark'

export interface Notice {
  readonly id: number
  readonly tone: 'info' | 'problem'
  readonly title: string
  /** One sentence each; may be empty. */
  readonly details: readonly string[]
  /** What can be done about it; the notice goes with it. */
  readonly action?: NoticeAction | undefined
}

export interface NoticeAction {
  readonly label: string
  /** One sentence on what it does. */
  readonly hint: string
  run(): void
}

/** Every way of changing the state. */
export interface Actions {
  // Data: the points are made anew from the same seeds; training starts at step 0.
  chooseDataset(id: DatasetId): void
  setData(values: Partial<DataConfig>): void
  /** Points of one's own in place of those that are there; each time a step of undo. */
  setOwnPoints(own: OwnPoints): void
  toggleFeature(id: FeatureId): void
  newPoints(): void
  /** Points of a configuration beside the run, from seed 1; null when the worker is lost. */
  samplePoints(data: DataConfig): Promise<PointSet | null>

  // Structure: training starts at step 0; every initial weight that still exists stays.
  addLayer(at: number): void
  removeLayer(at: number): void
  setUnits(layer: number, units: number): void
  setActivation(layer: number, activation: HiddenActivation): void
  setOutput(output: Output): void
  setLoss(loss: Loss): void
  setInitialisation(init: Initialisation): void

  // Live changes.
  setTraining(values: Partial<Training>): void
  /** A weight that is cut takes no value: a sentence says so. Edits of one gesture are one step of undo. */
  editParameter(at: ParameterAddress, value: number, gesture?: string): void
  setCut(at: WeightAddress, isCut: boolean): void
  setFrozen(target: FreezeTarget, isFrozen: boolean): void

  // Seeds.
  newWeights(): void
  setSeed(stream: StreamName | 'seed', value: number): void
  /** Of a run by TensorFlow Playground's rules; does nothing to others. */
  setRules(values: Partial<ForeignRules>): void

  // Transport.
  play(): void
  pause(): void
  togglePlay(): void
  /** By the unit that is chosen, or another. */
  step(unit?: StepUnit): void
  stepBack(): void
  restart(): void
  /** Goes to a number of updates, back or forward: the same bits as were there. Resolves when there. */
  goTo(step: number): Promise<void>
  /** Stops a long replay where it is. */
  cancel(): void
  restartWorker(): void
  /**
   * Pauses, and compares backpropagation with differences of the loss on the coming batch; the run stays
   * as it is. Ends when anything moves the run. Null when there is nothing to check or the worker is lost.
   */
  checkGradients(listener: GradientListener): Promise<GradientReport | null>
  endGradientCheck(): void
  /**
   * Pauses, and computes what training does to the end of the epoch; the run stays as it is. Null when
   * it cannot be trained or diverges on the way, or the worker is lost.
   */
  comingEpoch(): Promise<ComingEpoch | null>

  setView(values: Partial<ViewState>): void
  /** Locks and hides controls; those that are not named can be used. Resolves when it holds. */
  setControls(controls: Controls): Promise<void>
  undo(): void
  redo(): void
  /** The address of the run as it stands, with its step. */
  linkNow(): string
  /** Opens what stands behind the # of an address; `reached` is where its goal was reached before. */
  openLink(hash: string, reached?: GoalReached | null): void
  /** Opens a run by its link's text as a change of its own: Back and undo lead back. */
  openRun(link: string, reached?: GoalReached | null): void
  clearGhosts(): void
  notify(
    tone: Notice['tone'],
    title: string,
    details?: readonly string[],
    action?: NoticeAction,
  ): void
  dismissNotice(id: number): void
  /** Takes back what is no longer true. */
  withdraw(titles: readonly string[]): void
}
