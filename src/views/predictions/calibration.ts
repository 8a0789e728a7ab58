/** Answers by how sure they are: the largest share, in equal parts of its range. */
export interface Calibration {
  /** The first part begins here: 1/C, below which no largest share can be. */
  readonly low: number
  readonly bins: readonly CalibrationBin[]
  /** Σ over the bins of their share of points times |mean confidence − share right|. */
  readonly error: number
}

export interface CalibrationBin {
  readonly right: number
  readonly wrong: number
  /** Mean confidence of the bin's points; NaN for none. */
  readonly confidence: number
}

export interface Answers {
  /** Rows a class, `[class * points + point]`. */
  readonly shares: Float64Array
  readonly classes: number
  /** The class that each point is predicted as; −1 = none, which is left out. */
  readonly told: ArrayLike<number>
  readonly targets: ArrayLike<number>
}

/** The expected calibration error of the points at `places`, in `count` equal bins; Guo et al. 2017. */
export function calibrate(
  { shares, classes, told, targets }: Answers,
  places: readonly number[],
  count: number,
): Calibration {
  const points = shares.length / classes
  const low = 1 / classes
  const sums = Array.from({ length: count }, () => ({ right: 0, wrong: 0, confidence: 0 }))
  for (const place of places) {
    const of = told[place] ?? -1
    const confidence = of < 0 ? Number.NaN : (shares[of * points + place] ?? Number.NaN)
    const at = Math.min(count - 1, Math.floor(((confidence - low) / (1 - low)) * count))
    const bin = sums[Math.max(0, at)]
    if (bin === undefined) continue
    bin.confidence += confidence
    if (of === targets[place]) bin.right++
    else bin.wrong++
  }
  const bins = sums.map(({ right, wrong, confidence }) => ({
    right,
    wrong,
    confidence: confidence / (right + wrong),
  }))
  const all = bins.reduce((sum, { right, wrong }) => sum + right + wrong, 0)
  const error = bins.reduce((sum, { right, wrong, confidence }) => {
    const size = right + wrong
    return size === 0 ? sum : sum + (size / all) * Math.abs(confidence - right / size)
  }, 0)
  return { low, bins, error }
}
