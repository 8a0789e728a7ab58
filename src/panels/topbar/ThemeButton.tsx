import { IconButton } from '../common/Button.tsx'
import { useThemeToggle } from './theme.ts'

export function ThemeButton() {
  const toggle = useThemeToggle()
  return (
    <IconButton
      icon="theme"
      label="Light or dark"
      hint="Changes between light and dark paper (T)."
      aria-keyshortcuts="t"
      onClick={toggle}
    />
  )
}
