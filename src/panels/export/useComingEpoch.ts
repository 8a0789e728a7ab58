import { useEffect, useState } from 'react'
import { featureLabels } from '../../datasets/index.ts'
import { type Recipe, recipeOf } from '../../exports/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { runTitle } from '../common/runTitle.ts'

/** What the coming epoch is; 'waiting' until it is computed, null when there is none to write down. */
export function useComingEpoch(): Recipe | 'waiting' | null {
  const { comingEpoch } = useActions()
  const config = usePlayground((state) => state.config)
  const [recipe, setRecipe] = useState<Recipe | 'waiting' | null>('waiting')
  useEffect(() => {
    let isWanted = true
    const title = runTitle(config)
    const inputs = config.features.map((id) => featureLabels[id])
    void comingEpoch().then((coming) => {
      if (isWanted) setRecipe(coming && recipeOf(coming, { title, inputs }))
    })
    return () => {
      isWanted = false
    }
  }, [comingEpoch, config])
  return recipe
}
