import { expect, test } from 'vitest'
import { computeInputs, defaultData, makePoints, measurementsOf } from '../index.ts'
import { realRows } from './realRows.ts'

const seeds = { data: 1, split: 1, noise: 1 }

test.each([
  ['iris', ['setosa', 'versicolor', 'virginica'], [50, 50, 50], 0],
  ['penguins', ['Adelie', 'Chinstrap', 'Gentoo'], [151, 68, 123], 2],
] as const)('%s has its published rows', (set, names, counts, omitted) => {
  const { target, classNames, omittedRows } = makePoints({ ...defaultData, set }, seeds)
  expect(classNames).toEqual(names)
  expect(names.map((_, c) => target.filter((each) => each === c).length)).toEqual(counts)
  expect(omittedRows).toBe(omitted)
})

test('means of iris are the published ones, and rows 35 and 38 hold Fisher’s values', () => {
  expect(columnMeans('iris')).toBeAllClose([5.8433, 3.0573, 3.758, 1.1993], { rtol: 1e-4 })
  const [setosa] = realRows.iris
  expect(setosa.slice(4 * 34, 4 * 35)).toEqual([4.9, 3.1, 1.5, 0.2])
  expect(setosa.slice(4 * 37, 4 * 38)).toEqual([4.9, 3.6, 1.4, 0.1])
})

test('means of the penguins are the published ones', () => {
  const published = [4201.754, 17.15117, 43.92193, 200.9152]
  expect(columnMeans('penguins')).toBeAllClose(published, { rtol: 1e-6 })
})

test.each(['iris', 'penguins'] as const)(
  '%s: the domain holds all points with room to spare',
  (set) => {
    for (const columns of [
      [0, 1],
      [2, 3],
      [1, 1],
    ] as const) {
      const { x1, x2, domain, axisLabels } = makePoints({ ...defaultData, set, columns }, seeds)
      expect(domain.x1[0]).toBeLessThan(Math.min(...x1))
      expect(domain.x1[1]).toBeGreaterThan(Math.max(...x1))
      expect(domain.x2[0]).toBeLessThan(Math.min(...x2))
      expect(domain.x2[1]).toBeGreaterThan(Math.max(...x2))
      expect(axisLabels).toEqual(columns.map((column) => measurementsOf(set)[column]))
    }
  },
)

test.each(['iris', 'penguins'] as const)(
  '%s: the default columns tell species apart, the nearest class mean is right for 9 test points of 10',
  (set) => {
    for (let seed = 1; seed <= 5; seed++) {
      const points = makePoints({ ...defaultData, set }, { ...seeds, split: seed })
      const { inputs, count } = computeInputs(points, ['x1', 'x2'], 'auto', 'all')
      const at = (n: number) => [inputs[n], inputs[count + n]]
      const means = [0, 1, 2].map((c) =>
        meanPlace(
          Array.from(points.target.keys())
            .filter((n) => points.target[n] === c && points.isTraining[n] === 1)
            .map(at),
        ),
      )
      const tested = Array.from(points.target.keys()).filter((n) => points.isTraining[n] === 0)
      const right = tested.filter((n) => nearest(at(n), means) === points.target[n])
      expect(right.length / tested.length).toBeGreaterThan(0.9)
    }
  },
)

function columnMeans(set: 'iris' | 'penguins'): number[] {
  const values = realRows[set].flat()
  return [0, 1, 2, 3].map((column) => {
    const numbers = values.filter((_, at) => at % 4 === column)
    return numbers.reduce((sum, value) => sum + value, 0) / numbers.length
  })
}

function meanPlace(places: number[][]): number[] {
  return [0, 1].map((axis) => places.reduce((sum, p) => sum + p[axis], 0) / places.length)
}

function nearest(place: number[], means: number[][]): number {
  const distances = means.map((mean) => Math.hypot(place[0] - mean[0], place[1] - mean[1]))
  return distances.indexOf(Math.min(...distances))
}
