import { className, classShape, classToken, shapePath } from '../../views/index.ts'
import { Button } from '../common/Button.tsx'
import css from './DrawTools.module.css'

interface Props {
  readonly names: readonly string[]
  readonly value: number
  readonly onChange: (classNumber: number) => void
}

/** The classes as their marks; the one that is drawn is pressed. */
export function ClassPalette({ names, value, onChange }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex container everywhere
    <div className={css.palette} role="group" aria-label="Class of new points">
      {names.map((name, classNumber) => (
        <Button
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its number
          key={classNumber}
          look="chip"
          className={css.swatch}
          hint={`New points are of ${className({ classNames: names }, classNumber)} (key ${classNumber + 1} in the plot).`}
          aria-label={name}
          aria-pressed={classNumber === value}
          onClick={() => onChange(classNumber)}
        >
          <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
            <path
              d={shapePath(classShape(classNumber), 5)}
              style={{ fill: classToken(classNumber) }}
            />
          </svg>
        </Button>
      ))}
    </div>
  )
}
