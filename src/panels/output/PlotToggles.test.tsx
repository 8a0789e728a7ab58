// @vitest-environment happy-dom
import { act, Profiler } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test } from 'vitest'
import { StoreProvider } from '../../store/index.ts'
import { openPlayground } from '../../testing/openPlayground.ts'
import { PlotToggles } from './PlotToggles.tsx'

test('the switches of the plot rest while the pointer goes over the network', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const store = await openPlayground()
  const { setView } = store.getState().actions
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  let renders = 0
  act(() =>
    root.render(
      <StoreProvider store={store}>
        <Profiler id="toggles" onRender={() => renders++}>
          <PlotToggles beside={false} short={false} />
        </Profiler>
      </StoreProvider>,
    ),
  )
  const before = renders
  act(() => setView({ pointedParameter: { at: { layer: 0, to: 0, from: 0 }, by: 'diagram' } }))
  expect(renders).toBe(before)
  act(() => setView({ showTest: !store.getState().view.showTest }))
  expect(renders).toBeGreaterThan(before)
  act(() => root.unmount())
  host.remove()
})
