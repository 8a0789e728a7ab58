/** @import { Plugin } from 'vite' */

/**
 * What the built page may load and run: its own files and nothing else. No script stands in the page
 * itself, none is made from text, no style is written into a tag. The one allowance is WebAssembly.
 *
 * Whether others may embed the page cannot be said in a tag, so it may be embedded.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

/**
 * Writes the policy into the built page, so that any static host serves it. Not while developing:
 * hot reload works by scripts and styles within the page.
 *
 * @returns {Plugin}
 */
export function contentPolicy() {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: directives.join('; ') },
        injectTo: 'head-prepend',
      },
    ],
  }
}
