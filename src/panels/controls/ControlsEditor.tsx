import type { ControlId, ControlState, Controls } from '../../config/index.ts'
import { Segmented } from '../common/Segmented.tsx'
import css from './ControlsEditor.module.css'
import { controlGroups } from './controlGroups.ts'

interface ControlsEditorProps {
  readonly value: Controls
  readonly onChange: (controls: Controls) => void
}

type Choice = ControlState | 'visible'

const hint =
  'Visible: it can be used. Locked: it shows its value and cannot be used. Hidden: it is not there.'
const options = [
  { value: 'visible', text: 'Visible' },
  { value: 'locked', text: 'Locked' },
  { value: 'hidden', text: 'Hidden' },
] as const

/** What the visitor of a link can use: each control visible, locked or hidden, grouped as on the page. */
export function ControlsEditor({ value, onChange }: ControlsEditorProps) {
  const set = (ids: readonly ControlId[], choice: Choice): void => {
    const next: { -readonly [Id in ControlId]?: ControlState } = { ...value }
    for (const id of ids) {
      if (choice === 'visible' || (id === 'text' && choice === 'locked')) delete next[id]
      else next[id] = choice
    }
    onChange(next)
  }
  return (
    <div className={css.editor}>
      {controlGroups.map(({ title, names }) => {
        const ids = Object.keys(names) as ControlId[]
        return (
          <details key={title} className={css.group}>
            <summary>
              {title} <small>{summaryOf(ids, value)}</small>
            </summary>
            <Row
              name={`All of ${title.toLowerCase()}`}
              choice={commonChoice(ids, value)}
              onChoose={(choice) => set(ids, choice)}
            />
            {ids.map((id) => (
              <Row
                key={id}
                name={names[id] ?? id}
                choice={value[id] ?? 'visible'}
                canLock={id !== 'text'}
                onChoose={(choice) => set([id], choice)}
              />
            ))}
          </details>
        )
      })}
    </div>
  )
}

interface RowProps {
  readonly name: string
  /** null = several at once. */
  readonly choice: Choice | null
  readonly canLock?: boolean
  readonly onChoose: (choice: Choice) => void
}

function Row({ name, choice, canLock = true, onChoose }: RowProps) {
  return (
    <div className={css.row}>
      <span>{name}</span>
      <Segmented
        label={name}
        className={css.choice}
        hint={canLock ? hint : 'Visible or hidden: there is nothing in it to lock.'}
        value={choice ?? ''}
        options={options.filter((option) => canLock || option.value !== 'locked')}
        onChange={(next) => {
          if (next !== '') onChoose(next)
        }}
      />
    </div>
  )
}

/** "3 locked, 1 hidden" */
function summaryOf(ids: readonly ControlId[], controls: Controls): string {
  const count = (state: ControlState): number => ids.filter((id) => controls[id] === state).length
  const parts = (['locked', 'hidden'] as const).map((state) => ({ state, many: count(state) }))
  const said = parts.filter(({ many }) => many > 0).map(({ state, many }) => `${many} ${state}`)
  return said.join(', ')
}

function commonChoice(ids: readonly ControlId[], controls: Controls): Choice | null {
  const choices = new Set(ids.map((id) => controls[id] ?? 'visible'))
  const [only] = choices
  return choices.size === 1 ? (only ?? null) : null
}
