import { curveHeight, type DataConfig } from '../../datasets/index.ts'

/** What the points of a curve show without noise; null for points of one's own, which follow no formula. */
export function curveTarget({ set, shape }: DataConfig): ((x: number) => number) | null {
  return set === 'own' ? null : (x) => curveHeight(shape, x)
}
