import { EngineTag } from './EngineTag.tsx'
import { Fingerprint } from './Fingerprint.tsx'

/** What computes the run, and what it is known by. */
export function RunTags() {
  return (
    <>
      <EngineTag />
      <Fingerprint />
    </>
  )
}
