import type { RealSet } from './realSet.ts'

/**
 * Palmer Penguins: 342 of 344 rows; 2 without measurements are left out.
 *
 * Source: A. M. Horst, A. P. Hill and K. B. Gorman 2020, palmerpenguins (CC0), from Gorman, Williams
 * and Fraser 2014, PLoS ONE 9(3). Copied from npm vega-datasets 3.2.1. Bill length and flipper
 * length stand last, so that the common default columns [2, 3] are a pair that tells the species
 * apart.
 */
export const penguins: RealSet = {
  measurements: ['body mass (g)', 'bill depth (mm)', 'bill length (mm)', 'flipper length (mm)'],
  classNames: ['Adelie', 'Chinstrap', 'Gentoo'],
  omittedRows: 2,
}
