import type { ReactNode } from 'react'
import css from './icons.module.css'

/** Our own icons: 16 × 16, stroke 1.5 in the colour of the text, never read out. */
const drawings = {
  play: <path d="M4.5 2.8v10.4l8.6-5.2z" fill="currentColor" stroke="none" />,
  pause: <path d="M4 3h2.6v10H4zm5.4 0H12v10H9.4z" fill="currentColor" stroke="none" />,
  step: (
    <>
      <path d="M3.5 3.2v9.6L10.6 8z" fill="currentColor" />
      <path d="M12.6 3v10" />
    </>
  ),
  stepBack: (
    <>
      <path d="M12.5 3.2v9.6L5.4 8z" fill="currentColor" />
      <path d="M3.4 3v10" />
    </>
  ),
  restart: <path d="M3.2 5.6A5.4 5.4 0 1 1 2.6 8.6M2.8 2.4v3.4h3.4" />,
  dice: (
    <>
      <rect x="2.4" y="2.4" width="11.2" height="11.2" rx="2.4" />
      <path d="M5.6 5.6h.01M10.4 10.4h.01M8 8h.01" strokeWidth="2" />
    </>
  ),
  upload: <path d="M8 10.2V2.8M4.9 5.9 8 2.8l3.1 3.1M2.8 10.4v2.8h10.4v-2.8" />,
  undo: <path d="M5.6 2.8 2.6 5.8l3 3M2.8 5.8h6.6a3.6 3.6 0 0 1 0 7.2H6.2" />,
  redo: <path d="m10.4 2.8 3 3-3 3M13.2 5.8H6.6a3.6 3.6 0 0 0 0 7.2h3.2" />,
  share: <path d="M8 10V2M5 4.6 8 1.8l3 2.8M4.6 7H3v7h10V7h-1.6" />,
  theme: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" />
    </>
  ),
  fullScreen: <path d="M9.6 2.6h3.8v3.8M6.4 13.4H2.6V9.6M13.2 2.8 9.4 6.6M2.8 13.2l3.8-3.8" />,
  leaveFullScreen: <path d="M13.2 6.4H9.6V2.8M2.8 9.6h3.6v3.6M9.8 6.2l3.6-3.6M6.2 9.8l-3.6 3.6" />,
  chevron: <path d="m4.4 6.2 3.6 3.6 3.6-3.6" />,
  arrow: <path d="M2.5 8h10.6M9.6 4.4 13.2 8l-3.6 3.6" />,
  menu: <path d="M2.6 4.4h10.8M2.6 8h10.8M2.6 11.6h10.8" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  stopAt: (
    <>
      <path d="M3.4 14V2.6" />
      <path d="M3.4 3.2h8.8l-2 3 2 3H3.4" />
    </>
  ),
  warning: <path d="M8 2.4 14 13H2zM8 6.4v3M8 11.3h.01" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={css.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  )
}
