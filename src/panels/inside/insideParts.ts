/** The drawer, its card on a phone, and what opens views in them: fetched when the first one is opened. */
export { CardPanel } from './CardPanel.tsx'
export { DiagramOverlay } from './DiagramOverlay.tsx'
export { DrawerPanel } from './DrawerPanel.tsx'
export { PlotMarks } from './PlotMarks.tsx'
