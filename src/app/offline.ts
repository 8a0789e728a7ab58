import { Workbox } from 'workbox-window'
import { isLoaded, type PlaygroundStore, writeEntry } from '../store/index.ts'

const reload = { label: 'Reload', hint: 'Opens the new version at the same step of this run.' }

/**
 * Keeps the page on the visitor's machine. A newer version is fetched in the background and then waits:
 * nothing changes under anyone's hands before the button is pressed.
 */
export async function keepOffline({ getState }: PlaygroundStore): Promise<void> {
  const { notify } = getState().actions
  const worker = new Workbox('./sw.js')
  let isWanted = false
  /** The address is written with some delay, and too late for a reload when the page is left. */
  const reloadHere = () => {
    const { run, actions } = getState()
    if (isLoaded(run)) writeEntry(window, actions.linkNow(), false)
    location.reload()
  }
  worker.addEventListener('waiting', () =>
    notify('info', 'A new version of this page is ready.', ['It waits until you reload.'], {
      ...reload,
      run() {
        isWanted = true
        worker.messageSkipWaiting()
      },
    }),
  )
  worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (isWanted) reloadHere()
    else if (isUpdate || isExternal) {
      // The files of the version that is shown here have gone with it.
      notify(
        'problem',
        'Another tab went over to a new version of this page.',
        ['Reload here too.'],
        {
          ...reload,
          run: reloadHere,
        },
      )
    }
  })
  // Refused in private windows and where a browser forbids it to embedded pages: then there is no copy.
  await worker.register().catch(() => undefined)
}
