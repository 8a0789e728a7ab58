import { IconButton } from '../common/Button.tsx'
import { canFullScreen, toggleFullScreen, useIsFullScreen } from './fullScreen.ts'

export function FullScreenButton() {
  const isFull = useIsFullScreen()
  if (!canFullScreen()) return null
  return (
    <IconButton
      icon={isFull ? 'leaveFullScreen' : 'fullScreen'}
      label={isFull ? 'Leave full screen' : 'Full screen'}
      hint="The page fills the screen, for a projector (F)."
      aria-keyshortcuts="f"
      onClick={toggleFullScreen}
    />
  )
}
