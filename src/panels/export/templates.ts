import type { Language } from '../../exports/index.ts'
import javascript from '../../exports/programs/javascript.txt?url'
import numpy from '../../exports/programs/numpy.txt?url'
import pytorch from '../../exports/programs/pytorch.txt?url'

/** What programs are written from: texts, which no browser has to understand. */
export type Templates = Readonly<Record<Language, string>>

/** Once they are there a later opening needs no network. */
let loaded: Templates | null = null

/** @throws {Error} when one of the files cannot be had. */
export async function loadTemplates(): Promise<Templates> {
  loaded ??= await fetchTemplates()
  return loaded
}

async function fetchTemplates(): Promise<Templates> {
  const texts = await Promise.all([javascript, numpy, pytorch].map(loadText))
  const [inJavaScript = '', inNumPy = '', inPyTorch = ''] = texts
  return { javascript: inJavaScript, numpy: inNumPy, pytorch: inPyTorch }
}

async function loadText(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`expected the file ${address}, got status ${answer.status}`)
  return answer.text()
}
