import { useEffect } from 'react'
import { useActions } from '../../store/index.ts'

/** Stands in for a sheet that could not be fetched: says so and closes. */
export function NotLoaded({ onClose }: { readonly onClose: () => void }) {
  const { notify } = useActions()
  useEffect(() => {
    notify('problem', 'This part could not be loaded.', [
      'The network seems to be away. Your run goes on; reload the page when it is back.',
    ])
    onClose()
  }, [notify, onClose])
  return null
}
