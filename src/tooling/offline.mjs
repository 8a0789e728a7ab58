import { VitePWA } from 'vite-plugin-pwa'

/**
 * The service worker that keeps the whole page on the visitor's machine, and the description by which
 * the page can be installed. A newer version waits until the visitor asks for it: a lecture must not
 * change under the lecturer's hands.
 */
export function offline() {
  return VitePWA({
    // The page registers it by itself, late, and says when a newer version waits (src/app/offline.ts).
    injectRegister: false,
    registerType: 'prompt',
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff2,wasm,svg,txt,webmanifest}', '*icon*.png'],
      // Every file is one of ours, whatever stands behind its question mark (?embed, ?utm_source=…).
      ignoreURLParametersMatching: [/.*/],
      navigateFallback: 'index.html',
      // The first visit too: parts not yet asked for are there when the network has gone.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      sourcemap: false,
    },
    manifest: {
      name: 'MLP Playground',
      short_name: 'MLP',
      description: 'A neural network you can see through.',
      id: './',
      start_url: './',
      scope: './',
      display: 'standalone',
      categories: ['education', 'science'],
      theme_color: '#2f5bd0',
      background_color: '#fbfaf7',
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  })
}
