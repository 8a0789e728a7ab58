import { describe, expect, test } from 'vitest'
import { architectureOf } from '../../testing/batches.ts'
import json from '../../testing/fixtures/fold-704.json?raw'
import { randomNet, regionsOf, reluNet, square } from '../../testing/regions.ts'
import type { Architecture, LinearRegions, Parameters } from '../index.ts'
import { computeLinearRegions, createMlp, createParameters, regionLimit } from '../index.ts'

/** The file's own format: sizes of all layers, W row-major and b of each. */
const fold: { sizes: number[]; W: number[][]; b: number[][] } = JSON.parse(json)

function foldNet(): [Architecture, Parameters] {
  const architecture = reluNet(fold.sizes.slice(1, -1))
  const parameters = createParameters(fold.sizes)
  fold.W.forEach((W, layer) => {
    parameters.W[layer].set(W)
    parameters.b[layer].set(fold.b[layer])
  })
  return [architecture, parameters]
}

function cornersOf({ corners, firstCorner }: LinearRegions, region: number): [number, number][] {
  const flat = corners.slice(2 * firstCorner[region], 2 * firstCorner[region + 1])
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], flat[2 * i + 1]])
}

function middleOf(corners: readonly [number, number][]): [number, number] {
  const sum = (axis: 0 | 1) => corners.reduce((total, corner) => total + corner[axis], 0)
  return [sum(0) / corners.length, sum(1) / corners.length]
}

/** The output and the ReLU pattern that the engine itself computes at a point. */
function ask(architecture: Architecture, parameters: Parameters) {
  const mlp = createMlp(architecture, 1, parameters)
  return (point: readonly number[]) => {
    point.forEach((x, i) => {
      mlp.inputs[i * mlp.stride] = x
    })
    mlp.forward(1)
    const hidden = mlp.activations
      .slice(1, -1)
      .filter((_, layer) => architecture.hidden[layer] === 'relu')
    const pattern = hidden.flatMap((h) =>
      Array.from({ length: h.length / mlp.stride }, (_, unit) => +(h[unit * mlp.stride] > 0)),
    )
    return { z: mlp.preActivations[0], pattern }
  }
}

test('the fold network has exactly 704 activation regions and 493 affine maps', () => {
  const regions = regionsOf(...foldNet())
  expect(regions.count).toBe(704)
  expect(regions.distinctMaps).toBe(493)
  expect(regions.layerCounts).toEqual([4, 16, 64, 704])
  expect(new Set(regions.mapOf).size).toBe(493)
  expect(regions.isComplete).toBe(true)
  expect(regions.message).toBeNull()
})

test('the regions after some layers only, as the reveal layer by layer shows them', () => {
  const [architecture, parameters] = foldNet()
  for (const [hiddenLayers, count] of [1, 4, 16, 64, 704].entries()) {
    const regions = regionsOf(architecture, parameters, { hiddenLayers })
    expect(regions.count).toBe(count)
    expect(regions.mapUnits).toBe(hiddenLayers === 4 ? 1 : 4)
    expect(regions.units).toBe(4 * hiddenLayers)
  }
})

describe.each<[string, Architecture]>([
  ['one layer', reluNet([16])],
  ['two layers', reluNet([8, 8])],
  ['four layers', reluNet([4, 4, 4, 4])],
  [
    'linear layers between',
    architectureOf([2, 3, 6, 4, 5, 1], ['linear', 'relu', 'linear', 'relu'], 'linear'),
  ],
  ['no hidden layer', architectureOf([2, 1], [], 'linear')],
  ['only linear layers', architectureOf([2, 3, 1], ['linear'], 'linear')],
])('%s', (_, architecture) => {
  const seeds = [1, 2, 3]

  test('every map is the network at the middle of its polygon', () => {
    for (const seed of seeds) {
      const parameters = randomNet(architecture, seed)
      const regions = regionsOf(architecture, parameters)
      const network = ask(architecture, parameters)
      for (let r = 0; r < regions.count; r++) {
        const [x, y] = middleOf(cornersOf(regions, r))
        const [a, b, c] = regions.maps.subarray(3 * r, 3 * r + 3)
        expect(Math.abs(a * x + b * y + c - network([x, y]).z)).toBeLessThan(1e-12)
      }
    }
  })

  test('the pattern holds up to every corner', () => {
    for (const seed of seeds) {
      const parameters = randomNet(architecture, seed)
      const regions = regionsOf(architecture, parameters)
      const network = ask(architecture, parameters)
      for (let r = 0; r < regions.count; r++) {
        const pattern = [...regions.patterns.subarray(r * regions.units, (r + 1) * regions.units)]
        const corners = cornersOf(regions, r)
        const [x, y] = middleOf(corners)
        const inside = corners.map(([cx, cy]) => [cx + 1e-5 * (x - cx), cy + 1e-5 * (y - cy)])
        for (const point of [[x, y], ...inside]) expect(network(point).pattern).toEqual(pattern)
      }
    }
  })

  test('areas add up, patterns differ, polygons are convex and counter-clockwise', () => {
    for (const seed of seeds) {
      const regions = regionsOf(architecture, randomNet(architecture, seed))
      expect(Math.abs(regions.areas.reduce((a, b) => a + b) - 16)).toBeLessThan(1e-12)
      const patterns = Array.from({ length: regions.count }, (_, r) =>
        regions.patterns.subarray(r * regions.units, (r + 1) * regions.units).join(''),
      )
      expect(new Set(patterns).size).toBe(regions.count)
      for (let r = 0; r < regions.count; r++) {
        const corners = cornersOf(regions, r)
        for (const [i, [x, y]] of corners.entries()) {
          const [x1, y1] = corners[(i + 1) % corners.length]
          const [x2, y2] = corners[(i + 2) % corners.length]
          expect((x1 - x) * (y2 - y1) - (x2 - x1) * (y1 - y)).toBeGreaterThan(-1e-12)
        }
      }
    }
  })
})

test('the tent map composed k times has 2^k pieces', () => {
  for (let k = 1; k <= 6; k++) {
    const architecture = reluNet(
      Array.from({ length: k }, () => 2),
      1,
    )
    const parameters = createParameters(architecture.layerSizes)
    for (let layer = 0; layer < k; layer++) {
      parameters.W[layer].set(layer === 0 ? [1, 1] : [2, -4, 2, -4])
      parameters.b[layer].set([0, -0.5])
    }
    parameters.W[k].set([2, -4])
    const unit = { left: 0, right: 1, bottom: 0, top: 1 }
    const regions = regionsOf(architecture, parameters, {}, unit)
    expect(regions.count).toBe(2 ** k)
    expect([...regions.areas].every((area) => area === 2 ** -k)).toBe(true)
    for (let r = 0; r < regions.count; r++) expect(Math.abs(regions.maps[3 * r])).toBe(2 ** k)
  }
})

test('a dead layer leaves one region, all off', () => {
  const architecture = reluNet([3, 3])
  const regions = regionsOf(architecture, createParameters(architecture.layerSizes))
  expect(regions.count).toBe(1)
  expect([...regions.patterns]).toEqual([0, 0, 0, 0, 0, 0])
})

test('two equal units cut once', () => {
  const architecture = reluNet([2])
  const parameters = createParameters(architecture.layerSizes)
  parameters.W[0].set([0.3, 0.7, 0.3, 0.7])
  parameters.b[0].set([0.1, 0.1])
  expect(regionsOf(architecture, parameters).count).toBe(2)
})

test('slivers below 1e-10 stay with their neighbour, and the area is kept', () => {
  const architecture = reluNet([1])
  const parameters = createParameters(architecture.layerSizes)
  const countAt = (bias: number) => {
    parameters.W[0].set([1, 0])
    parameters.b[0].set([bias])
    const regions = regionsOf(architecture, parameters)
    expect(regions.areas.reduce((a, b) => a + b)).toBeCloseTo(16, 12)
    return regions.count
  }
  expect(countAt(-2 + 1e-11)).toBe(1)
  expect(countAt(-2 + 1e-10)).toBe(2)
})

test('above the limit it says so and shows the layers before', () => {
  const [architecture, parameters] = foldNet()
  const regions = regionsOf(architecture, parameters, { limit: 100 })
  expect(regions.isComplete).toBe(false)
  expect(regions.layerCounts).toEqual([4, 16, 64])
  expect(regions.count).toBe(64)
  expect(regions.mapUnits).toBe(4)
  expect(regions.message).toBe(
    'Hidden layer 4 cuts the plane into more than 100 regions; what is shown ends before it.',
  )
  expect(regions.areas.reduce((a, b) => a + b)).toBeCloseTo(16, 12)
})

test('a large network comes in slices, within the default limit', () => {
  expect(regionLimit).toBe(20_000)
  const architecture = reluNet([32, 32, 32, 32])
  const slices = computeLinearRegions(architecture, randomNet(architecture, 1), square)
  let count = 0
  for (;;) {
    const { done, value } = slices.next()
    if (done) {
      expect(value.isComplete).toBe(true)
      expect(value.count).toBeLessThanOrEqual(regionLimit)
      break
    }
    count++
  }
  expect(count).toBeGreaterThan(20)
})
