import type { ReactElement } from 'react'
import styles from './network.module.css'

/** The mark of what is frozen; its word is in the name of what it stands on. */
export function Lock(): ReactElement {
  return (
    <svg className={styles.lock} viewBox="0 0 10 12" aria-hidden="true" focusable="false">
      <path d="M2.8 5V3.4a2.2 2.2 0 0 1 4.4 0V5" />
      <rect x="1.2" y="5" width="7.6" height="6" rx="1.2" />
    </svg>
  )
}
