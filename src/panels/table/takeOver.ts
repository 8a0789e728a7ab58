import { createOwnPoints, type OwnPoints, type OwnTable } from '../../datasets/index.ts'

/**
 * Puts points in place of those of now. In tasks of their own, after the click that asked for it: with
 * thousands of points their order, their link and the page that shows them each take their time.
 */
export function takeOver(points: OwnTable, setOwnPoints: (own: OwnPoints) => void): void {
  setTimeout(() => {
    const own = createOwnPoints(points)
    setTimeout(() => setOwnPoints(own))
  })
}
