import { createContext, type ReactNode, useContext } from 'react'
import type { ControlId } from '../../config/index.ts'
import { usePlayground } from '../../store/index.ts'

export const LOCKED = 'Locked by the link.'
const LockContext = createContext<string | null>(null)

interface ControlProps {
  /** The control inside, or all that are: hidden when all of them are hidden. */
  readonly id: ControlId | readonly ControlId[]
  /** It only opens what is locked inside: it can be used unless it is hidden. */
  readonly opens?: boolean
  readonly children: ReactNode
}

/** What a link can lock or hide. The store refuses the same (guardedActions.ts): this only shows it. */
export function Control({ id, opens, children }: ControlProps) {
  const state = usePlayground(({ view }) => {
    const states = [id].flat().map((one) => view.controls[one])
    return states.every((one) => one === states[0]) ? states[0] : undefined
  })
  if (state === 'hidden') return null
  const isLocked = state === 'locked' && !opens
  return <LockContext value={isLocked ? LOCKED : null}>{children}</LockContext>
}

/** Why a control cannot be used: it is locked by the link, or for the reason that is given. */
export function useLock(reason: string | null = null): string | null {
  return useContext(LockContext) ?? reason
}
