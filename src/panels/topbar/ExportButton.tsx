import { Button } from '../common/Button.tsx'

export function ExportButton({ onExport }: { readonly onExport: () => void }) {
  return (
    <Button hint="The next epoch as code, and the run’s numbers and pictures." onClick={onExport}>
      Export
    </Button>
  )
}
