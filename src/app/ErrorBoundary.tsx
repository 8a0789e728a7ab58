import { Component, type ReactNode } from 'react'
import css from './ErrorBoundary.module.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly error: Error | null
}

/** A fault of the program: says so in place of a blank page. The run itself is in the address. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <main className={css.panel}>
        <h1>Something in the page broke.</h1>
        <p>
          Your run is in the address bar: reloading opens it again. If it breaks again, start from a
          fresh page and tell us this message.
        </p>
        <pre>{error.message}</pre>
        <p>
          <button type="button" onClick={() => window.location.reload()}>
            Reload
          </button>{' '}
          <a href={window.location.pathname}>Start from a fresh page</a>
        </p>
      </main>
    )
  }
}
