/**
 * What this project runs on. Vite and the test runner say the same in their `engines`:
 * Node 20 from 20.19, or any Node from 22.12.
 */
const neededNode = 'Node 20.19 or newer (of the 22 line: 22.12 or newer)'

/**
 * @param {string} version for example 'v20.20.2'
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 12
  return major > 22
}

/** Ends the program with one sentence when Node is too old for the tools. */
export function requireNode() {
  if (isNodeNewEnough(process.version)) return
  console.error(
    `MLP Playground needs ${neededNode}; this is ${process.version}. ` +
      'Install a newer one from https://nodejs.org and try again.',
  )
  process.exit(1)
}
