import { readThemeColors, type ThemeColors } from '../colors.ts'

/** The colours of the light theme, whichever the page shows: pictures are for paper. */
export function printColors(): ThemeColors {
  const probe = document.createElement('div')
  probe.dataset.theme = 'light'
  document.body.append(probe)
  const style = getComputedStyle(probe)
  const colors = readThemeColors('light', (name) => style.getPropertyValue(name))
  probe.remove()
  return colors
}
