import { parseSync } from 'vite'

/**
 * What IEEE 754 or the language defines to the last bit. For every other function of `Math` the
 * language asks for an approximation only (ECMA-262, "The Math Object"), and browsers differ.
 */
const exactMembers = new Set(
  (
    'abs ceil floor round trunc sign min max sqrt fround imul clz32 ' +
    'PI E LN2 LN10 LOG2E LOG10E SQRT2 SQRT1_2'
  ).split(' '),
)

/** The language's `Math` and those of AssemblyScript. */
const mathObjects = new Set(['Math', 'Mathf', 'NativeMath', 'NativeMathf', 'JSMath'])

/** Names that make a result depend on something besides its inputs, and why. */
const foreignNames: readonly (readonly [RegExp, string])[] = [
  [/^(Date|Temporal|performance)$/, 'a clock'],
  [/^(crypto|getRandomValues|randomUUID)$/, 'chance without a seed'],
  [/^(WeakRef|FinalizationRegistry)$/, 'the garbage collector’s moment'],
  [/^(Intl|toLocale\w+|localeCompare)$/, 'the reader’s language'],
  [/^relaxed_/, 'a relaxed operation differs between machines'],
]

/** A node of a syntax tree, as ESTree has it. */
interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

/**
 * Each use of something that may differ between two machines, as 'line: reason'. Reads the syntax
 * tree, so comments and texts may say what they like, and no alias or line break hides a use:
 * `Math` may only stand before a dot and an exact name.
 *
 * @throws {Error} when the text is not TypeScript, but for decorators where AssemblyScript has them.
 */
export function findInexact(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, withoutDecorators(text))
  if (errors.length > 0) throw new Error(`expected TypeScript in ${path}: ${errors[0].message}`)
  const uses: string[] = []
  const report = ({ start }: SyntaxNode, reason: string): void => {
    uses.push(`${text.slice(0, start).split('\n').length}: ${reason}`)
  }
  visit(program, (node, parent) => {
    const name = nameOf(node)
    if (name === null) {
      const isPower = node.operator === '**' || node.operator === '**='
      if (isPower) report(node, '** differs between browsers')
      return
    }
    if (mathObjects.has(name) && !isExactUse(node, parent)) {
      report(node, `${memberName(node, parent) ?? name} differs between browsers`)
    }
    const foreign = foreignNames.find(([pattern]) => pattern.test(name))
    if (foreign && isInCode(node, parent)) report(node, foreign[1])
  })
  return uses
}

/** AssemblyScript decorates functions and constants, which TypeScript does not parse. */
function withoutDecorators(text: string): string {
  return text.replace(/^[ \t]*@\w+(\([^)\n]*\))?/gm, (found) => ' '.repeat(found.length))
}

function visit(
  node: unknown,
  see: (node: SyntaxNode, parent: SyntaxNode | null) => void,
  parent: SyntaxNode | null = null,
): void {
  if (Array.isArray(node)) for (const part of node) visit(part, see, parent)
  else if (isNode(node)) {
    see(node, parent)
    for (const part of Object.values(node)) visit(part, see, node)
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** The name that a node is, or spells in quotes; null for all other nodes. */
function nameOf({ type, name, value }: SyntaxNode): string | null {
  if (type === 'Identifier' && typeof name === 'string') return name
  return type === 'Literal' && typeof value === 'string' ? value : null
}

/** `Math.sqrt`, or the word in a text that nothing looks up. */
function isExactUse(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (!isInCode(node, parent)) return true
  const member = memberName(node, parent)
  return member !== null && exactMembers.has(member.replace(/^\w+\./, ''))
}

/** True for a name, and for a text in square brackets; other texts are only said. */
function isInCode(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  return (
    node.type === 'Identifier' || (parent?.type === 'MemberExpression' && parent.computed === true)
  )
}

/** 'Math.exp' where the node is what stands before the dot. */
function memberName(node: SyntaxNode, parent: SyntaxNode | null): string | null {
  if (parent?.type !== 'MemberExpression' || parent.object !== node || parent.computed) return null
  return isNode(parent.property) ? `${nameOf(node)}.${nameOf(parent.property)}` : null
}
