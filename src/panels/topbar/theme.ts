import { useCallback, useLayoutEffect } from 'react'
import { type Theme, useActions, usePlayground } from '../../store/index.ts'

/** Keeps the page in the theme of the store; called before the first paint and on every change. */
export function showTheme(theme: Theme): void {
  const { style, dataset } = document.documentElement
  dataset.theme = theme
  style.colorScheme = theme
  const panel = getComputedStyle(document.documentElement).getPropertyValue('--panel').trim()
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', panel)
}

export function useShownTheme(): void {
  const theme = usePlayground((state) => state.view.theme)
  useLayoutEffect(() => showTheme(theme), [theme])
}

export function useThemeToggle(): () => void {
  const theme = usePlayground((state) => state.view.theme)
  const { setView } = useActions()
  return useCallback(
    () => setView({ theme: theme === 'dark' ? 'light' : 'dark' }),
    [theme, setView],
  )
}
