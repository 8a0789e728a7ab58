import { Fragment } from 'react'
import { Dialog } from '../common/Dialog.tsx'
import css from './HelpSheet.module.css'
import { shortcuts } from './shortcuts.ts'

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
      <dl className={css.keys}>
        {shortcuts.map((shortcut) => (
          <div key={shortcut.keys.join()} className={css.line}>
            <dt>{shortcut.text}</dt>
            <dd>
              {shortcut.keys.map((key, index) => (
                <Fragment key={key}>
                  {index === 0 ? null : ' + '}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={css.note}>
        Keys rest while you type. On a Mac, Ctrl is ⌘. Everything runs in this browser: nothing is
        sent anywhere.
      </p>
    </Dialog>
  )
}
