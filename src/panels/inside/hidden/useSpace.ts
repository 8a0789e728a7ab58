import { useMemo } from 'react'
import type { RunConfig } from '../../../config/index.ts'
import type { PointSet } from '../../../datasets/index.ts'
import type { SpaceAnswer } from '../../../run/index.ts'
import { type Live, mapLive, type SpaceScene } from '../../../views/index.ts'
import { useInspection } from '../common/useInspection.ts'
import type { ChosenSpace } from './chosenSpace.ts'
import { type Corner, markedCorners } from './corners.ts'
import { axisNamesOf, unitSymbol } from './spaceNames.ts'

/** The worker's newest answer about the chosen space, and what is drawn of it. */
export interface Space {
  readonly answer: Live<SpaceAnswer | null>
  readonly scene: Live<SpaceScene | null>
}

const mostNames = 8

/** Asks for a space while the view is open; null is what there is before its answer has come. */
export function useSpace(
  config: RunConfig,
  points: PointSet | null,
  { layer, axes, units }: ChosenSpace,
  way: boolean,
  corners: readonly Corner[] | null,
): Space {
  const places = useMemo(() => (corners ?? []).map(({ x1, x2 }) => ({ x1, x2 })), [corners])
  const newest = useInspection({ kind: 'space', layer, axes, way, places })
  const dimensions = axes === 'principal' ? 2 : axes.length
  return useMemo(() => {
    const answer = mapLive(newest, (value) =>
      value !== null &&
      value.layer === layer &&
      value.units === units &&
      value.stages[0]?.ranges.length === dimensions &&
      value.count === points?.x1.length
        ? value
        : null,
    )
    const scene = mapLive(answer, (value) =>
      value === null || points === null
        ? null
        : sceneOf(value, points, config, markedCorners(corners, config)),
    )
    return { answer, scene }
  }, [newest, layer, units, dimensions, points, config, corners])
}

function sceneOf(
  answer: SpaceAnswer,
  points: PointSet,
  config: RunConfig,
  corners: readonly Corner[],
): SpaceScene {
  const depth = config.hidden.length
  const isOutput = answer.layer === depth
  const next = answer.next
  return {
    stages: answer.stages.map((stage) => ({
      axisNames: axisNamesOf(stage, config, points.axisLabels),
      ranges: stage.ranges,
      points: stage.points,
      grid: stage.grid,
      places: stage.places,
    })),
    grid: answer.grid,
    points,
    placeClasses: corners.map(({ target }) => target),
    next,
    nextNames:
      isOutput || next === null
        ? []
        : Array.from({ length: next.units }, (_, unit) =>
            next.units > mostNames ? '' : unitSymbol('h', answer.layer + 1, unit, depth),
          ),
    ground: answer.ground && { ...answer.ground, unit: null },
  }
}
