/** The parts of floating-ui that the page uses, so that only they are loaded. */
export { computePosition, flip, offset, shift } from '@floating-ui/dom'
