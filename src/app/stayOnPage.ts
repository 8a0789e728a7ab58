/** Keeps the browser from leaving the page for a file that is dropped where nothing takes it. */
export function stayOnPage(): void {
  const stay = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }
  addEventListener('dragover', stay)
  addEventListener('drop', stay)
}
