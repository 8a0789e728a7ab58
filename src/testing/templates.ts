import { readFileSync } from 'node:fs'
import type { Language } from '../exports/index.ts'

/** The template that programs of a language are written from. */
export function templateOf(language: Language): string {
  return readFileSync(new URL(`../exports/programs/${language}.txt`, import.meta.url), 'utf8')
}
