import { dataLimits } from '../../datasets/index.ts'
import { evenStops } from '../common/stops.ts'

/** Where the sliders of the data can stand. */
export const optionStops = {
  points: [
    10, 20, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 600, 700, 800, 1000, 1200,
    1500, 2000,
  ],
  noise: [
    0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 1, 1.2,
    1.5, 2,
  ],
  flip: even('flip'),
  share: even('share'),
  balance: even('balance'),
  arms: even('arms'),
  turns: even('turns'),
} as const satisfies Partial<Record<keyof typeof dataLimits, readonly number[]>>

function even(option: keyof typeof dataLimits): readonly number[] {
  const { min, max, step } = dataLimits[option]
  return evenStops(min, max, step)
}
