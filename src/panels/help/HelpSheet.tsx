import { Fragment } from 'react'
import { Dialog } from '../common/Dialog.tsx'
import { diagramKeys } from './diagramKeys.ts'
import css from './HelpSheet.module.css'
import { ShowAllControls } from './ShowAllControls.tsx'
import { shortcutLines } from './shortcutLines.ts'

/** How the page is used, in a few sentences, and all its keys. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Help and keys" onClose={onClose}>
      <div className={css.text}>
        <p>
          Choose data on the left, build a network in the middle, press Play, and watch the output
          on the right. Every number can be typed; a comma works as a decimal point.
        </p>
        <p>
          Restart goes back to the same first weights; New weights and New points draw others. The
          same seeds give the same numbers on every machine, so a copied link is the run itself.
        </p>
        <p>Point at a control, focus it or press it long to read what it does.</p>
      </div>
      <ShowAllControls onDone={onClose} />
      <Keys lines={shortcutLines} />
      {diagramKeys.map(({ title, lines }) => (
        <Fragment key={title}>
          <h3 className={css.title}>{title}</h3>
          <Keys lines={lines} />
        </Fragment>
      ))}
      <p className={css.note}>
        Keys rest while you type. On a Mac, Ctrl is ⌘. Everything runs in this browser: no cookies,
        no tracking, nothing is sent anywhere. After the first visit the page works without a
        network (over https), and your browser can install it as an app.
      </p>
    </Dialog>
  )
}

interface Line {
  /** Pressed together. */
  readonly keys: readonly string[]
  readonly text: string
}

function Keys({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className={css.keys}>
      {lines.map(({ keys, text }) => (
        <div key={keys.join()} className={css.line}>
          <dt>{text}</dt>
          <dd>
            {keys.map((key, index) => (
              <Fragment key={key}>
                {index === 0 ? null : ' + '}
                <kbd>{key}</kbd>
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
