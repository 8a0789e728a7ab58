import type { CSSProperties, ReactNode } from 'react'
import type { Picture } from '../../../views/index.ts'
import { Button } from '../../common/Button.tsx'
import { NARROW, useMediaQuery } from '../../common/useMediaQuery.ts'
import { leastViewPx, useDrawerHeight } from '../drawerHeight.ts'
import { focusOpenTab } from '../focusOpenTab.ts'
import { PictureButtons } from './PictureButtons.tsx'
import css from './ViewFrame.module.css'

interface Props {
  /** One sentence in the lecture's terms on what is seen now. */
  readonly caption: string
  /** What the view shows, in words, for those who do not see it; longer than the caption. */
  readonly description: string
  /** What is chosen inside the view. */
  readonly tools?: ReactNode
  /** In the name of its file: `gradients`. */
  readonly file: string
  /** The view for print; null when there is nothing to draw yet. */
  readonly picture: () => Picture | null
  /** How high the picture is in the card of a phone, in rem; the card grows with it. */
  readonly phoneRem?: number
  readonly children: ReactNode
}

/** A view of the drawer: its sentence and tools above, its picture below. Too low it is its sentence alone. */
export function ViewFrame(props: Props) {
  const { caption, description, tools, file, picture, phoneRem = 18, children } = props
  const height = useDrawerHeight()
  const isNarrow = useMediaQuery(NARROW)
  const makeTaller = (): void => {
    focusOpenTab()
    height.toUsual()
  }
  if (!isNarrow && height.px < leastViewPx) {
    return (
      <div className={css.view} data-low="true">
        <p className={css.caption}>{caption}</p>
        <Button hint="Gives this view the room it needs." onClick={makeTaller}>
          Make the drawer taller
        </Button>
      </div>
    )
  }
  return (
    <div className={css.view} style={{ '--phone-height': `${phoneRem}rem` } as CSSProperties}>
      <div className={css.head}>
        <p className={css.caption}>{caption}</p>
        <div className={css.tools}>
          {tools}
          <PictureButtons file={file} picture={picture} />
        </div>
      </div>
      <p className="visually-hidden">{description}</p>
      <div className={css.body}>{children}</div>
    </div>
  )
}
