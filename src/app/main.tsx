import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { isEmbedded, showTheme, startEmbed, startKeeping } from '../panels/index.ts'
import { createPlayground, StoreProvider } from '../store/index.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { stayOnPage } from './stayOnPage.ts'

const store = createPlayground()
showTheme(store.getState().view.theme)
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
const page = createRoot(root)
// As a transition React draws the first screen in slices: a slow phone answers taps in between.
startTransition(() =>
  page.render(
    <StrictMode>
      <ErrorBoundary>
        <StoreProvider store={store}>
          <App />
        </StoreProvider>
      </ErrorBoundary>
    </StrictMode>,
  ),
)
stayOnPage()
// What is done within another page is that page's, and no work of one's own to be kept.
if (isEmbedded()) startEmbed(store)
else startKeeping(store)

// Not while developing, and not over plain http, where browsers have no service workers.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Without that file the page works on; there is no copy of it for later.
    import('./offline.ts').then(({ keepOffline }) => keepOffline(store)).catch(() => undefined)
  })
}
