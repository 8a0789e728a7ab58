/** Stands in for a view that could not be fetched. */
export function NotLoaded() {
  return (
    <p>
      This view could not be loaded. Your run goes on; open the tab again when the network is back.
    </p>
  )
}
