import type { PlaygroundStore } from './createStore.ts'
import type { Theme, ViewState } from './state.ts'

/** What a browser remembers of its user: never part of a run. */
type Preferences = Pick<ViewState, 'theme' | 'hintSeen' | 'publicAddress'>

const KEY = 'mlp-playground:preferences'

/** Takes over what was remembered, else what the system prefers, and remembers changes. */
export function keepPreferences(
  store: PlaygroundStore,
  storage: () => Storage,
  prefersDark: boolean,
): void {
  const systemTheme: Theme = prefersDark ? 'dark' : 'light'
  store.getState().actions.setView({ theme: systemTheme, ...read(storage) })
  store.subscribe(({ view }, { view: before }) => {
    const { theme, hintSeen, publicAddress } = view
    if (
      theme === before.theme &&
      hintSeen === before.hintSeen &&
      publicAddress === before.publicAddress
    ) {
      return
    }
    write(storage, { theme, hintSeen, publicAddress })
  })
}

/** Private windows may refuse storage: then there is nothing remembered. */
function read(storage: () => Storage): Partial<Preferences> {
  try {
    const found: unknown = JSON.parse(storage().getItem(KEY) ?? '{}')
    if (typeof found !== 'object' || found === null) return {}
    const { theme, hintSeen, publicAddress } = found as Record<string, unknown>
    return {
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(hintSeen === true ? { hintSeen } : {}),
      ...(typeof publicAddress === 'string' ? { publicAddress } : {}),
    }
  } catch {
    return {}
  }
}

function write(storage: () => Storage, preferences: Preferences): void {
  try {
    storage().setItem(KEY, JSON.stringify(preferences))
  } catch {
    // Nothing to be done, and nothing is lost but a preference.
  }
}
