import { useEffect, useState } from 'react'
import { type LaterParts, later } from '../common/later.ts'

type ParameterEditor = LaterParts['ParameterEditor']

/** Stays once it is here. */
let loaded: ParameterEditor | null = null

/** Begins to load the editor; a pointer or the focus over the diagram is reason enough. */
export async function loadParameterEditor(): Promise<ParameterEditor> {
  loaded ??= (await later.parts()).ParameterEditor
  return loaded
}

/** The editor once it is wanted and there; without a boundary's pause between the two. */
export function useParameterEditor(isWanted: boolean): ParameterEditor | null {
  const [, setArrived] = useState(loaded !== null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    if (!isWanted || loaded !== null) return
    loadParameterEditor().then(() => setArrived(true), setFailure)
  }, [isWanted])
  if (failure !== null) throw failure
  return loaded
}
