import { useState } from 'react'
import { useActions, usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { AddressField } from './AddressField.tsx'
import { isLocal } from './publicAddress.ts'
import css from './ShareDialog.module.css'

/** On an address that only this machine has: asks once where others find the page. Elsewhere nothing. */
export function AddressOfPage() {
  const known = usePlayground((state) => state.view.publicAddress)
  const { setView } = useActions()
  const [isAsking, setIsAsking] = useState(known === null)
  if (!isLocal(window.location)) return null
  if (isAsking) {
    const use = (publicAddress: string): void => {
      setView({ publicAddress })
      setIsAsking(false)
    }
    return <AddressField host={window.location.host} known={known ?? ''} onUse={use} />
  }
  return (
    <div className={css.row}>
      <span className={css.note}>With the public address {known}</span>
      <Button
        look="chip"
        hint="Where others find this page; it is remembered in this browser."
        onClick={() => setIsAsking(true)}
      >
        Change it
      </Button>
      <Button
        look="chip"
        hint="Links and codes carry the address of this computer again."
        onClick={() => {
          setView({ publicAddress: null })
          setIsAsking(true)
        }}
      >
        Forget it
      </Button>
    </div>
  )
}
