import { useEffect, useMemo } from 'react'
import type { Inspection, InspectRequest } from '../../../run/index.ts'
import {
  type PlaygroundState,
  useActions,
  useFrameLive,
  usePlaygroundStore,
} from '../../../store/index.ts'
import type { Live } from '../../../views/index.ts'

type AnswerTo<Kind> = Extract<Inspection, { readonly kind: Kind }>

/**
 * Asks the worker for something while the view is open, and is always its newest answer: null before
 * the first has come. One view asks at a time. An answer to an earlier request of the same kind may
 * still be on its way: look at what it says of itself.
 */
export function useInspection<Kind extends InspectRequest['kind']>(
  request: Extract<InspectRequest, { readonly kind: Kind }>,
): Live<AnswerTo<Kind> | null> {
  const { setView } = useActions()
  const store = usePlaygroundStore()
  const text = JSON.stringify(request)
  useEffect(() => {
    const asked: InspectRequest = JSON.parse(text)
    setView({ inspect: asked })
    return () => {
      if (store.getState().view.inspect === asked) setView({ inspect: null })
    }
  }, [text, setView, store])
  const { kind } = request
  const select = useMemo(() => selectAnswer(kind), [kind])
  return useFrameLive(select)
}

function selectAnswer<Kind extends Inspection['kind']>(kind: Kind) {
  const isAnswer = (answer: Inspection | null): answer is AnswerTo<Kind> => answer?.kind === kind
  return ({ run }: PlaygroundState): AnswerTo<Kind> | null => {
    const answer = run.frame?.inspection ?? null
    return isAnswer(answer) ? answer : null
  }
}
