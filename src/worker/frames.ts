import { taskOf } from '../datasets/index.ts'
import { type Engine, type InChunks, ShapeError } from '../engine/index.ts'
import {
  computeCurves,
  createFieldPainter,
  digestInPieces,
  type FieldPainter,
  type Inspection,
  type InspectRequest,
  inspect,
  inspectPoint,
  type Run,
} from '../run/index.ts'
import type { CurveFrame, FieldFrame, Frame, ViewRequest } from './protocol.ts'
import type { Session } from './session.ts'

/** Makes the pictures of one session: parts that only grow are sent once. */
export interface FrameMaker {
  /** Yields between pieces of work; the run must not move meanwhile. */
  make(view: ViewRequest, size: number, changesTaken: number): Generator<void, Frame, void>
}

export function createFrameMaker(session: Session, engine: Engine, now: () => number): FrameMaker {
  const { run, meter } = session
  const painter = createFieldPainter(run, engine)
  const isCurve = taskOf(run.config.data) === 'curve'
  let sentRecords = 0
  let sentVersion = -1
  let { journal } = run
  let journalVersion = 0

  function newRecords(): Frame['history'] {
    const fromStart = sentVersion !== run.recordsVersion
    const records = run.records.slice(fromStart ? 0 : sentRecords)
    sentVersion = run.recordsVersion
    sentRecords = run.records.length
    return { fromStart, records }
  }

  function newJournal(): Pick<Frame, 'journal' | 'journalVersion'> {
    if (journal !== run.journal) journalVersion++
    journal = run.journal
    return { journal, journalVersion }
  }

  return {
    *make(view, size, changesTaken) {
      while (!run.settle()) yield
      const fields: FieldFrame | CurveFrame = isCurve
        ? { kind: 'curve', ...computeCurves(run, size) }
        : yield* paintFields(painter, view, size)
      const inspection = yield* inspectIfThere(run, engine, view.inspect)
      const { status } = session
      const parameters = run.parameters.values.slice()
      const digest = status.state === 'paused' ? yield* digestInPieces(parameters) : null
      return {
        runId: session.runId,
        status,
        position: run.position,
        metrics: yield* run.measureInPieces(),
        mistakes: yield* run.mistakes(),
        divergence: run.divergence,
        training: run.training,
        holds: run.holds,
        changesTaken,
        parameters,
        digest,
        fields,
        inspection,
        point: view.point === null ? null : inspectPoint(run, view.point),
        history: newRecords(),
        ...newJournal(),
        engine: run.engine,
        examplesPerSecond: meter.rate(now()),
      }
    },
  }
}

/** A view may still ask for a layer that the network no longer has: its next request will fit. */
function* inspectIfThere(
  run: Run,
  engine: Engine,
  request: InspectRequest | null,
): InChunks<Inspection | null> {
  if (request === null) return null
  try {
    return yield* inspect(run, engine, request)
  } catch (error) {
    if (error instanceof ShapeError) return null
    throw error
  }
}

function* paintFields(
  painter: FieldPainter,
  { unit, thumbSize }: ViewRequest,
  size: number,
): Generator<void, FieldFrame, void> {
  const fields = yield* painter.paint({ size, thumbSize, unit })
  return { kind: 'field', unit, ...fields }
}

/** The arrays of a frame that may be handed over: all are copies made for it. */
export function transferablesOf({ parameters, fields, inspection }: Frame): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  addBuffers({ parameters, fields, inspection }, buffers)
  return [...buffers]
}

function addBuffers(value: unknown, buffers: Set<ArrayBuffer>): void {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) addBuffers(part, buffers)
  }
}
