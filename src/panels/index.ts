/**
 * What the page is put together from: views and controls joined to the store, one folder a region.
 * `common` holds what the panels share; nothing here knows how the page is laid out.
 */
export { BottomBar } from './bottombar/BottomBar.tsx'
export { EngineTag } from './bottombar/EngineTag.tsx'
export { Fingerprint } from './bottombar/Fingerprint.tsx'
export { NARROW, useMediaQuery } from './common/useMediaQuery.ts'
export { DataPanel } from './data/DataPanel.tsx'
export { Goal } from './goal/Goal.tsx'
export { type SheetName, Sheets } from './help/Sheets.tsx'
export { useShortcuts } from './help/useShortcuts.ts'
export { LearningPanel } from './learning/LearningPanel.tsx'
export { NetworkPanel } from './network/NetworkPanel.tsx'
export { FailurePanel } from './notices/FailurePanel.tsx'
export { Notices } from './notices/Notices.tsx'
export { LossPanel } from './output/LossPanel.tsx'
export { OutputPanel } from './output/OutputPanel.tsx'
export { PhoneTopBar } from './topbar/PhoneTopBar.tsx'
export { TopBar } from './topbar/TopBar.tsx'
export { showTheme, useShownTheme } from './topbar/theme.ts'
export { Metrics } from './transport/Metrics.tsx'
export { PhoneTransport } from './transport/PhoneTransport.tsx'
export { Transport } from './transport/Transport.tsx'
