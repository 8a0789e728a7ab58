import type { ServerHandle } from '../worker/index.ts'

/** What the store needs from outside: tests give their own. */
export interface Surroundings {
  startServer(): ServerHandle
  now(): number
  /** Resolves when the page can take another frame: at its next picture, or soon when it is hidden. */
  nextPicture(): Promise<void>
}

/** A hidden page makes no pictures; this often it takes a frame all the same. */
const HIDDEN_FRAME_MS = 250

export function nextPictureOfPage(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, HIDDEN_FRAME_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
