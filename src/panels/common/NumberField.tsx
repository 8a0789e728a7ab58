import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useActions } from '../../store/index.ts'
import { useLock } from './Control.tsx'
import { type CheckedNumber, checkNumber, type NumberRange } from './checkNumber.ts'
import { formatNumber } from './format.ts'
import css from './NumberField.module.css'
import { place } from './place.ts'

export interface NumberFieldProps {
  /** Read out as the field's name. */
  readonly label: string
  readonly value: number
  readonly range: NumberRange
  readonly onChange: (value: number) => void
  readonly format?: (value: number) => string
  /** The next value on an arrow key; by default one up or down. */
  readonly stepFrom?: (value: number, direction: 1 | -1) => number
  /** Written after the number, and not needed when typing. */
  readonly unit?: string
  /** Words that stand for a number, such as "all". */
  readonly words?: Readonly<Record<string, number>>
  readonly describedBy?: string | undefined
  readonly disabled?: boolean
  readonly className?: string | undefined
  readonly id?: string | undefined
}

/**
 * A number that is typed: taken on Enter or on leaving, put back on Escape. What cannot be read
 * stays on Enter, with a sentence saying what was expected; on leaving the old number is back.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, range, onChange, format = formatNumber } = props
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const problemId = useId()
  const { notify } = useActions()

  const settle = (): void => {
    setDraft(null)
    setProblem(null)
  }
  const commit = (refuse: (message: string) => void): void => {
    if (draft === null) return
    const parsed = read(draft.trim(), props)
    if (!parsed.ok) {
      refuse(parsed.message)
      return
    }
    settle()
    if (parsed.value !== value) onChange(parsed.value)
  }
  const leave = (): void =>
    commit((message) => {
      settle()
      const [name] = props.label.split(',')
      notify('info', `${name}: ${message} It stays ${format(value)}.`)
    })
  const step = (direction: 1 | -1): void => {
    const next = props.stepFrom?.(value, direction) ?? value + direction
    settle()
    onChange(Math.min(range.max, Math.max(range.min, next)))
  }
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit(setProblem)
    else if (event.key === 'Escape' && draft !== null) settle()
    else if (event.key === 'ArrowUp') step(1)
    else if (event.key === 'ArrowDown') step(-1)
    else return
    event.preventDefault()
  }

  const isDisabled = useLock() !== null || props.disabled === true
  return (
    <>
      <input
        ref={input}
        id={props.id}
        type="text"
        inputMode={range.min < 0 ? 'text' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        className={`${css.field} ${props.className ?? ''}`}
        aria-label={props.label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? props.describedBy : problemId}
        aria-disabled={isDisabled || undefined}
        readOnly={isDisabled}
        value={draft ?? format(value)}
        onChange={(event) => {
          setDraft(event.target.value)
          setProblem(null)
        }}
        onFocus={(event) => event.target.select()}
        onBlur={leave}
        onKeyDown={isDisabled ? undefined : handleKey}
      />
      {problem === null ? null : <Problem id={problemId} text={problem} field={input} />}
    </>
  )
}

function read(text: string, { range, words, unit }: NumberFieldProps): CheckedNumber {
  const word = words?.[text.toLowerCase()]
  if (word !== undefined) return { ok: true, value: word }
  const bare = unit !== undefined && text.endsWith(unit) ? text.slice(0, -unit.length) : text
  return checkNumber(bare, range)
}

interface ProblemProps {
  readonly id: string
  readonly text: string
  readonly field: { readonly current: HTMLInputElement | null }
}

function Problem({ id, text, field }: ProblemProps) {
  const bubble = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (bubble.current === null || field.current === null) return
    bubble.current.showPopover()
    void place(field.current, bubble.current, 'bottom-end')
  }, [field])
  return (
    <div ref={bubble} id={id} role="alert" popover="manual" className={css.problem}>
      {text}
    </div>
  )
}
