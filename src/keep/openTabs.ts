/** The tabs of this page that are open, known by their ids. */
export interface OpenTabs {
  /** Asks all others; those that do not answer at once count as closed. */
  others(): Promise<ReadonlySet<string>>
  /** From now on this tab answers, under the id that it has then. */
  answer(id: () => string): void
}

const CHANNEL = 'mlp-playground:tabs'
const WAIT_MS = 200

export function createOpenTabs(): OpenTabs {
  // Very old browsers have none: then every tab believes that it is alone.
  if (typeof BroadcastChannel === 'undefined') {
    return { others: async () => new Set(), answer() {} }
  }
  const channel = new BroadcastChannel(CHANNEL)
  const heard = new Set<string>()
  let ownId: (() => string) | null = null
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === '') {
      if (ownId !== null) channel.postMessage(ownId())
    } else if (typeof data === 'string') heard.add(data)
  }
  return {
    async others() {
      channel.postMessage('')
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
      return heard
    },
    answer(id) {
      ownId = id
    },
  }
}
