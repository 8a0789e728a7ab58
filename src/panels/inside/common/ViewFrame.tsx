import type { ReactNode } from 'react'
import type { Picture } from '../../../views/index.ts'
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
  readonly children: ReactNode
}

/** A view of the drawer: its sentence and tools above, its picture below. */
export function ViewFrame({ caption, description, tools, file, picture, children }: Props) {
  return (
    <div className={css.view}>
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
