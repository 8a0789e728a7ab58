import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { type DatasetId, datasetIds, datasetTitles } from '../../datasets/index.ts'
import { usePlayground } from '../../store/index.ts'
import { useLock } from '../common/Control.tsx'
import { Hint } from '../common/Hint.tsx'
import { later } from '../common/later.ts'
import { whenIdle } from '../common/whenIdle.ts'
import css from './DatasetPicker.module.css'
import { DatasetThumbnail } from './DatasetThumbnail.tsx'
import { moveInGrid } from './moveInGrid.ts'

interface DatasetPickerProps {
  readonly value: DatasetId
  readonly onChange: (set: DatasetId) => void
}

/** Own data are offered only once there are some. */
const generatedIds: readonly DatasetId[] = datasetIds.filter((set) => set !== 'own')

/** All sets as pictures: one Tab stop, the arrows move and choose. */
export function DatasetPicker({ value, onChange }: DatasetPickerProps) {
  const id = useId()
  const isLocked = useLock() !== null
  const grid = useRef<HTMLDivElement>(null)
  const hasOwn = usePlayground(({ config: { data } }) => data.set === 'own' || data.own.code !== '')
  const sets = hasOwn ? datasetIds : generatedIds
  const [descriptions, setDescriptions] = useState<Readonly<Record<DatasetId, string>>>()
  useEffect(() => whenIdle(() => later.descriptions().then(setDescriptions, () => undefined)), [])

  const handleKey = (event: KeyboardEvent): void => {
    if (grid.current === null || isLocked) return
    const columns = getComputedStyle(grid.current).gridTemplateColumns.split(' ').length
    const next = moveInGrid(event.key, sets.indexOf(value), sets.length, columns)
    const set = next === null ? undefined : sets[next]
    if (set === undefined) return
    event.preventDefault()
    onChange(set)
    grid.current.querySelector<HTMLElement>(`[data-set="${set}"]`)?.focus()
  }

  return (
    <div
      ref={grid}
      role="radiogroup"
      aria-label="Data set"
      aria-disabled={isLocked || undefined}
      className={css.grid}
      data-full={hasOwn}
      onKeyDown={handleKey}
    >
      {sets.map((set) => (
        <Hint
          key={set}
          id={`${id}${set}`}
          text={
            <>
              <strong>{datasetTitles[set]}.</strong> {descriptions?.[set]}
            </>
          }
        >
          {/* biome-ignore lint/a11y/useSemanticElements: a picture that is chosen, with its own focus ring */}
          <button
            type="button"
            role="radio"
            data-set={set}
            className={css.choice}
            aria-checked={set === value}
            aria-label={datasetTitles[set]}
            aria-describedby={`${id}${set}`}
            tabIndex={set === value ? 0 : -1}
            onClick={() => onChange(set)}
          >
            <DatasetThumbnail set={set} />
          </button>
        </Hint>
      ))}
    </div>
  )
}
