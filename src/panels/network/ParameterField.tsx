import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactElement,
  useId,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { useLock } from '../common/Control.tsx'
import css from './ParameterField.module.css'
import { editText, nudged, readParameter, shownText } from './parameterText.ts'

interface ParameterFieldProps {
  readonly label: string
  /** The newest value; shown while the field is not being edited. */
  readonly value: number
  /** What was typed before the field was there. */
  readonly typed?: string | null
  /** Where the sentence on a wrong number goes; without it below the field. */
  readonly problemHost?: HTMLElement | null
  readonly onCommit: (value: number) => void
  /** After Enter took the value. */
  readonly onEnter?: () => void
  /** After Escape put the old value back. */
  readonly onEscape?: () => void
  /** After the focus went elsewhere, unless what was typed is no number: that stays, with its sentence. */
  readonly onLeave?: () => void
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void
}

/**
 * A weight or bias that is typed or nudged: arrows by 0.1, with Shift by 1, at once. Enter and
 * leaving take what is typed, Escape goes back to the value from before.
 */
export function ParameterField(props: ParameterFieldProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(props.typed ?? null)
  const [problem, setProblem] = useState<string | null>(null)
  const before = useRef({ value: 0, text: '', isNudged: false })
  const problemId = useId()
  const lock = useLock()

  const leave = (): void => {
    setDraft(null)
    setProblem(null)
  }
  /** False when what is typed is no number: then it stays, with a sentence. */
  const take = (): boolean => {
    if (draft === null || draft === before.current.text) return true
    const read = readParameter(draft)
    if (!read.ok) {
      setProblem(read.message)
      return false
    }
    props.onCommit(read.value)
    before.current = { value: read.value, text: draft, isNudged: false }
    return true
  }
  const nudge = (direction: 1 | -1, isLarge: boolean): void => {
    const read = readParameter(draft ?? '')
    const next = nudged(read.ok ? read.value : before.current.value, direction, isLarge)
    before.current = { ...before.current, text: editText(next), isNudged: true }
    setDraft(editText(next))
    setProblem(null)
    props.onCommit(next)
  }
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      nudge(event.key === 'ArrowUp' ? 1 : -1, event.shiftKey)
    } else if (event.key === 'Enter') {
      if (take()) props.onEnter?.()
    } else if (event.key === 'Escape') {
      const isTyped = draft !== null && draft !== before.current.text
      const isUntouched = !isTyped && !before.current.isNudged
      if (isUntouched && props.onEscape === undefined) return
      if (before.current.isNudged) props.onCommit(before.current.value)
      before.current = { ...before.current, text: draft ?? '', isNudged: false }
      leave()
      props.onEscape?.()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const host = props.problemHost
  const sentence = (
    <p id={problemId} role="alert" className={css.problem}>
      {host === undefined ? problem : `${props.label}: ${problem}`}
    </p>
  )
  return (
    <>
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        className={css.field}
        aria-label={props.label}
        readOnly={lock !== null}
        title={lock ?? undefined}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : problemId}
        value={draft ?? shownText(props.value)}
        onFocus={(event) => {
          const text = editText(props.value)
          before.current = { value: props.value, text, isNudged: false }
          if (draft === null) setDraft(text)
          const input = event.target
          if (draft === null) requestAnimationFrame(() => input.select())
        }}
        onChange={(event) => {
          setDraft(event.target.value)
          setProblem(null)
        }}
        onBlur={() => {
          if (!take()) return
          leave()
          props.onLeave?.()
        }}
        onKeyDown={lock === null ? handleKey : undefined}
        onPaste={lock === null ? props.onPaste : undefined}
      />
      {problem === null
        ? null
        : host === undefined
          ? sentence
          : host === null
            ? null
            : createPortal(sentence, host)}
    </>
  )
}
