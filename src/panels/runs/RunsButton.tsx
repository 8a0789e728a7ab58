import { Button } from '../common/Button.tsx'

export function RunsButton({ onRuns }: { readonly onRuns: () => void }) {
  return (
    <Button hint="Runs saved in this browser: save this one, open another." onClick={onRuns}>
      My runs
    </Button>
  )
}
