import { useSyncExternalStore } from 'react'

/** How high the drawer's view is, without the bar of its tabs; pixels. */
export interface DrawerHeight {
  readonly px: number
  readonly min: number
  readonly max: number
  /** Nothing more can be had. */
  readonly isFull: boolean
  set(px: number): void
  /** As high as it can be, and back. */
  toggleFull(): void
  /** As high as views need it. */
  toUsual(): void
}

export interface Heights {
  readonly min: number
  readonly usual: number
  readonly max: number
}

/** The view is one sentence then. */
const least = 88
/** A view shows its picture from here on. */
export const leastViewPx = 200
const usualLeast = 240
const usualMost = 420
/** Windows higher than this give the drawer a part of what they have more. */
const lowWindow = 720
const usualShare = 0.444
const largestShare = 0.6
/** Top bar, transport and tabs, and the least that the columns need. */
const othersPx = 166 + 196

/** Heights that suit a window; the columns above keep their least. */
export function heightsFor(windowPx: number): Heights {
  const usual = clamp(
    Math.round(usualLeast + (windowPx - lowWindow) * usualShare),
    usualLeast,
    usualMost,
  )
  const most = Math.min(windowPx * largestShare, windowPx - othersPx)
  return { min: least, usual, max: Math.max(usualLeast, Math.floor(most)) }
}

const KEY = 'mlp-playground:drawer'
const listeners = new Set<() => void>()
let chosen = read()

/** The height that was chosen in this browser, else what suits the window. */
export function useDrawerHeight(): DrawerHeight {
  const wished = useSyncExternalStore(subscribe, () => chosen)
  const windowPx = useSyncExternalStore(subscribeToWindow, () => window.innerHeight)
  const { min, usual, max } = heightsFor(windowPx)
  const px = clamp(wished ?? usual, min, max)
  const isFull = px >= max
  const set = (next: number): void => choose(Math.round(clamp(next, min, max)))
  return {
    ...{ px, min, max, isFull, set },
    toggleFull: () => choose(isFull ? null : max),
    toUsual: () => choose(null),
  }
}

function choose(px: number | null): void {
  chosen = px
  for (const listener of listeners) listener()
  try {
    if (px === null) window.localStorage.removeItem(KEY)
    else window.localStorage.setItem(KEY, String(px))
  } catch {
    // Private windows may refuse storage: then it is not remembered.
  }
}

function read(): number | null {
  try {
    const px = Number(window.localStorage.getItem(KEY))
    return px >= least ? px : null
  } catch {
    return null
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function subscribeToWindow(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
