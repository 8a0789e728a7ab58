import { Button } from '../common/Button.tsx'

export function HelpButton({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <Button
      aria-label="Help"
      hint="How to use the page, and its keys (?)."
      aria-keyshortcuts="?"
      onClick={onHelp}
    >
      ?
    </Button>
  )
}
