import type { ViewState } from '../../store/index.ts'

/** How far one step goes, from long to short. */
export const stepUnits: readonly ViewState['stepUnit'][] = ['epoch', 'batch', 'example']
