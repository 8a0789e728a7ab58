import { useEffect, useState } from 'react'
import { featureLabels } from '../../datasets/index.ts'
import { type Recipe, recipeOf } from '../../exports/index.ts'
import { type PlaygroundState, useActions, usePlayground } from '../../store/index.ts'
import { runTitle } from '../common/runTitle.ts'

/**
 * What the coming epoch of the paused run is, computed anew wherever it comes to rest; while it trains,
 * that of the last rest. 'waiting' until the first is there, null when there is none to write down.
 *
 * @param stopsRun the first is computed at once, which brings a training run to rest; else it waits for one.
 */
export function useComingEpoch({
  stopsRun,
}: {
  readonly stopsRun: boolean
}): Recipe | 'waiting' | null {
  const { comingEpoch } = useActions()
  const config = usePlayground((state) => state.config)
  const journal = usePlayground((state) => state.run.journal)
  const rest = usePlayground(restOf)
  const [recipe, setRecipe] = useState<Recipe | 'waiting' | null>('waiting')
  const isNeeded = rest !== 'moving' || (stopsRun && recipe === 'waiting')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the journal and the rest are what it depends on there
  useEffect(() => {
    if (!isNeeded || rest === 'loading') return
    let isWanted = true
    const title = runTitle(config)
    const inputs = config.features.map((id) => featureLabels[id])
    void comingEpoch().then((coming) => {
      if (isWanted) setRecipe(coming && recipeOf(coming, { title, inputs }))
    })
    return () => {
      isWanted = false
    }
  }, [comingEpoch, config, journal, rest, isNeeded])
  return recipe
}

/** Where the run stands still; `moving` while it does not. */
function restOf({ run: { status, frame } }: PlaygroundState): string {
  if (status.state === 'running') return 'moving'
  if (status.state !== 'paused' || frame === null) return 'loading'
  const { epoch, step, used } = frame.position
  return `${frame.runId} ${epoch} ${step} ${used}`
}
