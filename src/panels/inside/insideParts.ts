/** The drawer, its card on a phone, and what opens views in them: fetched when the first one is opened. */
export { CardPanel } from './CardPanel.tsx'
export { DiagramOverlay } from './DiagramOverlay.tsx'
export { DrawerButtons } from './DrawerButtons.tsx'
export { DrawerPanel } from './DrawerPanel.tsx'
export { LearningFold } from './LearningFold.tsx'
export { PlotMarks } from './PlotMarks.tsx'
export { PointNumbers } from './PointNumbers.tsx'
