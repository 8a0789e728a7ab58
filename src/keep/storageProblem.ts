/** Something could not be kept; the message is a sentence for the user. */
export class StorageProblem extends Error {
  override readonly name = 'StorageProblem'
}

/** What went wrong with the browser's storage, as a sentence. */
export function storageProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error
  const name = error instanceof Error ? error.name : ''
  return new StorageProblem(sentences[name] ?? blocked, { cause: error })
}

const blocked =
  'This browser does not let the page keep anything: storage is switched off, as in some private windows.'

/** By the names of DOMException. */
const sentences: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'There is no room left in the browser’s storage: delete runs, or free space on the disk.',
  VersionError: 'A newer version of this page keeps the runs in this browser: reload the page.',
  AbortError:
    'The browser could not write: its storage may be full. What was there before is still there.',
}
