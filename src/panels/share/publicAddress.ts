/** What an address of a page is made of; `window.location` has it all. */
export interface PageAddress {
  readonly protocol: string
  readonly hostname: string
  readonly origin: string
  readonly pathname: string
}

/** True of an address that only this machine can open. */
export function isLocal({ protocol, hostname }: PageAddress): boolean {
  return (
    protocol === 'file:' ||
    /^(.*\.)?localhost$/.test(hostname) ||
    /^127\./.test(hostname) ||
    ['0.0.0.0', '[::1]', '::1'].includes(hostname)
  )
}

/** The page's own address, without what stands behind `?` and `#`. */
export function addressOfPage({ protocol, origin, pathname }: PageAddress): string {
  return protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`
}

export type CheckedAddress =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: string }

const example = 'for example https://example.org/mlp/'
const longest = 200

/** The address of a page from what a person typed or pasted, without what stands behind `?` and `#`. */
export function checkAddress(text: string): CheckedAddress {
  const typed = text.trim()
  if (typed === '') return { ok: false, problem: `Type the address of the page, ${example}.` }
  const withProtocol = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[\w.-]+:\d/.test(typed)
  const url = parse(withProtocol ? typed : `https://${typed}`)
  if (url === null) {
    return {
      ok: false,
      problem: `This is no address that can be opened; type it in full, ${example}.`,
    }
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { ok: false, problem: `The address has to begin with https:// or http://, ${example}.` }
  }
  if (isLocal(url)) {
    return {
      ok: false,
      problem: `Only this computer can open ${url.host}; others need ${example}.`,
    }
  }
  const value = addressOfPage(url)
  if (value.length > longest) {
    return {
      ok: false,
      problem: `The address has ${value.length} characters; expected at most ${longest}.`,
    }
  }
  return { ok: true, value }
}

function parse(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
