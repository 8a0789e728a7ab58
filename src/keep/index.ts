/**
 * What a browser keeps of its user's runs. A run is its link's text; nothing here knows what is in it.
 *
 *   library    named runs in IndexedDB, shared by all tabs
 *   runFile    runs as one JSON file, out and in
 *   workSlots  what each tab is at, kept by itself: for the time after a crash
 */
export { formatWhen } from './formatWhen.ts'
export { createLibrary, type Library } from './library.ts'
export { createOpenTabs, type OpenTabs } from './openTabs.ts'
export { type ReadRunFile, readRunFile, tooLarge, writeRunFile } from './runFile.ts'
export { type KeptRun, keepLimits, type SavedRun, tidyText } from './savedRun.ts'
export { StorageProblem } from './storageProblem.ts'
export { createTabId, type TabId } from './tabId.ts'
export { createWorkSlots, type WorkSlot, type WorkSlots, type WriteResult } from './workSlots.ts'
export { workToBringBack } from './workToBringBack.ts'
