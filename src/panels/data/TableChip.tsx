import { Suspense, useEffect, useState } from 'react'
import { Button } from '../common/Button.tsx'
import { useLock } from '../common/Control.tsx'
import { partOf } from '../common/partOf.tsx'

const TableDialog = partOf(
  () => import('../table/TableDialog.tsx'),
  (parts) => parts.TableDialog,
)

/** Opens the dialog for tables; so does a file that is dropped anywhere on the page. */
export function TableChip() {
  const isLocked = useLock() !== null
  const [isOpen, setIsOpen] = useState(false)
  const [file, setFile] = useState<File | null>(null)
  useEffect(() => {
    const drop = (event: DragEvent): void => {
      const dropped = event.dataTransfer?.files[0]
      if (isLocked || dropped === undefined) return
      setFile(dropped)
      setIsOpen(true)
    }
    addEventListener('drop', drop)
    return () => removeEventListener('drop', drop)
  }, [isLocked])
  return (
    <>
      <Button
        icon="upload"
        look="chip"
        hint="Points of your own: pasted from a spreadsheet, or from a CSV file. The points in use can be saved as one."
        onClick={() => setIsOpen(true)}
      >
        CSV
      </Button>
      <Suspense fallback={null}>
        {isOpen ? (
          <TableDialog
            file={file}
            onClose={() => {
              setIsOpen(false)
              setFile(null)
            }}
          />
        ) : null}
      </Suspense>
    </>
  )
}
