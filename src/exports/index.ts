/**
 * A run as texts to take along: programs that train its next epoch, and tables of its numbers.
 *
 *   ComingEpoch → recipeOf → writeProgram      PyTorch, NumPy or JavaScript, from a template in programs/
 *   parameters, records → tables               JSON and CSV
 *
 * Everything here is pure: what a run is goes in, a text comes out.
 */
export { lossCsv } from './lossTable.ts'
export { type ParameterTable, parametersCsv, parametersJson } from './parameterTables.ts'
export { type Language, languages, writeProgram } from './program.ts'
export { type Recipe, type RecipeLabels, recipeOf } from './recipe.ts'
export { endingLine, type ShortProgram, shortenProgram } from './shortProgram.ts'
