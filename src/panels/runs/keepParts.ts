/** What keeps runs, in a file of its own: fetched in an idle moment after the first screen. */
export { keepWork } from '../../store/index.ts'
export { RunsDialog } from './RunsDialog.tsx'
