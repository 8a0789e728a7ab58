import { Pane } from '../common/Pane.tsx'
import { Sized } from '../common/Panes.tsx'
import { HeightsPicture } from './HeightsPicture.tsx'
import type { PredictionPaneProps } from './predictionPane.ts'

interface HeightsPaneProps extends PredictionPaneProps {
  readonly kind: 'outputs' | 'residuals'
}

/** Predicted against true heights, or residuals against predicted ones. */
export function HeightsPane({ kind, scene, points, part, point }: HeightsPaneProps) {
  const isOutputs = kind === 'outputs'
  return (
    <Pane
      name={isOutputs ? 'Predicted against true' : 'Residuals'}
      beside={isOutputs ? part.name : 'r = f − y'}
      share={4}
    >
      <Sized>
        {(room) => (
          <HeightsPicture
            {...room}
            {...{ scene, points, kind }}
            places={part.places}
            chosen={point}
          />
        )}
      </Sized>
    </Pane>
  )
}
