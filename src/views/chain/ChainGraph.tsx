import type { Size } from '../useSize.ts'
import css from './ChainGraph.module.css'
import { arrowOf, type ChainEdge, type ChainNode, chainBox, chainMarks } from './chainMarks.ts'
import type { ChainValues } from './chainRule.ts'

interface ChainGraphProps {
  readonly values: ChainValues
  /** Steps of the walk that are done. */
  readonly step: number
  readonly size: Size
  /** The graph in words. */
  readonly label: string
}

/** The computation graph of the chain rule: values in its nodes, derivatives along its edges. */
export function ChainGraph({ values, step, size, label }: ChainGraphProps) {
  const { nodes, edges } = chainMarks(values, step, size)
  return (
    <svg
      role="img"
      aria-label={label}
      width={size.width}
      height={size.height}
      className={css.graph}
    >
      {edges.map((edge) => (
        <Edge key={edge.name} edge={edge} />
      ))}
      {edges.map(({ name, label: slope }) =>
        slope === null ? null : (
          <text key={name} x={slope.x} y={slope.y} data-align={slope.align} className={css.slope}>
            {slope.text}
          </text>
        ),
      )}
      {nodes.map((node) => (
        <Node key={node.name} node={node} />
      ))}
    </svg>
  )
}

function Edge({ edge }: { readonly edge: ChainEdge }) {
  const { x1, y1, x2, y2, tone } = edge
  const arrow = arrowOf(edge).map(({ x, y }) => `${x},${y}`)
  return (
    <g data-tone={tone} className={css.edge}>
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      <polygon points={arrow.join(' ')} />
    </g>
  )
}

function Node({ node }: { readonly node: ChainNode }) {
  const { x, y, text, tone, notes } = node
  const { width, height } = chainBox
  return (
    <g data-tone={tone} className={css.node}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={8} />
      <text x={x} y={y}>
        {text}
      </text>
      {notes.map((note) => (
        <text
          key={note.text}
          x={note.x}
          y={note.y}
          data-tone={note.tone}
          data-align={note.align}
          className={css.note}
        >
          {note.text}
        </text>
      ))}
    </g>
  )
}
