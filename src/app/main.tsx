import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { showTheme } from '../panels/index.ts'
import { createPlayground, StoreProvider } from '../store/index.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'

const store = createPlayground()
showTheme(store.getState().view.theme)
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <StoreProvider store={store}>
        <App />
      </StoreProvider>
    </ErrorBoundary>
  </StrictMode>,
)
