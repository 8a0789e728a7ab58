import {
  createContext,
  createElement,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useStore } from 'zustand'
import type { PlaygroundStore } from './createStore.ts'
import type { Actions, PlaygroundState } from './state.ts'

const StoreContext = createContext<PlaygroundStore | null>(null)

/** Gives a playground to everything inside. */
export function StoreProvider({
  store,
  children,
}: {
  store: PlaygroundStore
  children: ReactNode
}) {
  return createElement(StoreContext.Provider, { value: store }, children)
}

/** The store itself, for what looks at the state now and then; a component that shows it uses the hooks below. */
export function usePlaygroundStore(): PlaygroundStore {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('expected a StoreProvider above, got none')
  return store
}

/** A part of the state that is in it already, or a primitive: a new object each time would loop. */
export function usePlayground<T>(selector: (state: PlaygroundState) => T): T {
  return useStore(usePlaygroundStore(), selector)
}

export function useActions(): Actions {
  return usePlayground((state) => state.actions)
}

/** A value that is drawn without React: see views/live.ts. `select` must not change between renders. */
export function useFrameLive<T>(select: (state: PlaygroundState) => T): {
  get(): T
  subscribe(listener: () => void): () => void
} {
  const store = usePlaygroundStore()
  const selectRef = useRef(select)
  return useMemo(
    () => ({
      get: () => selectRef.current(store.getState()),
      subscribe: (listener) =>
        store.subscribe((state, before) => {
          if (selectRef.current(state) !== selectRef.current(before)) listener()
        }),
    }),
    [store],
  )
}

/** A part of the state that changes with every frame, taken at most every `ms` and when it rests. */
export function useThrottled<T>(selector: (state: PlaygroundState) => T, ms: number): T {
  const store = usePlaygroundStore()
  const selectorRef = useRef(selector)
  selectorRef.current = selector
  const [value, setValue] = useState(() => selector(store.getState()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let takenMs = 0
    const take = (): void => {
      timer = undefined
      takenMs = Date.now()
      setValue(() => selectorRef.current(store.getState()))
    }
    const listen = (): void => {
      if (timer !== undefined) return
      const wait = takenMs + ms - Date.now()
      if (wait <= 0) take()
      else timer = setTimeout(take, wait)
    }
    take()
    const unsubscribe = store.subscribe(listen)
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [store, ms])
  return value
}
