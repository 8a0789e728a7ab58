import { type ComponentType, lazy, Suspense } from 'react'

type LaterMarks = typeof import('./laterMarks.ts')

/** One of the later marks as a component: nothing until it is there, or when it cannot be had. */
export function laterMark<P extends object>(
  pick: (marks: LaterMarks) => ComponentType<P>,
): ComponentType<P> {
  const Mark = lazy<ComponentType<P>>(() =>
    import('./laterMarks.ts').then(
      (marks) => ({ default: pick(marks) }),
      () => ({ default: () => null }),
    ),
  )
  return function LaterMark(props: P) {
    return (
      <Suspense fallback={null}>
        <Mark {...props} />
      </Suspense>
    )
  }
}
