import { once } from 'node:events'
import * as v from 'valibot'
import { WebSocket } from 'ws'

const Message = v.object({
  id: v.optional(v.nullable(v.number())),
  type: v.string(),
  result: v.optional(v.unknown()),
  message: v.optional(v.string()),
})

/** Commands and their answers over one socket; events are not listened to. */
export interface BidiConnection {
  /** @throws {Error} when the browser refuses, or answers in another form than expected. */
  ask<S extends v.GenericSchema>(
    method: string,
    parameters: object,
    form: S,
  ): Promise<v.InferOutput<S>>
  close(): void
}

interface Waiting {
  resolve(result: unknown): void
  reject(reason: Error): void
}

export async function connectBidi(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const waiting = new Map<number, Waiting>()
  let asked = 0
  socket.on('message', (data) => {
    const { id, type, result, message } = v.parse(Message, JSON.parse(String(data)))
    const waits = waiting.get(id ?? -1)
    waiting.delete(id ?? -1)
    if (type === 'success') waits?.resolve(result)
    else waits?.reject(new Error(message ?? `the browser answered with ${type}`))
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has gone'))
    waiting.clear()
  })
  return {
    async ask(method, parameters, form) {
      const id = ++asked
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }))
      socket.send(JSON.stringify({ id, method, params: parameters }))
      return v.parse(form, await answer)
    },
    close: () => socket.close(),
  }
}
