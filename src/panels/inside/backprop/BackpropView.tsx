import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { useActions, usePlayground } from '../../../store/index.ts'
import { Formula, useSize } from '../../../views/index.ts'
import { Popover } from '../../common/Popover.tsx'
import { Segmented } from '../../common/Segmented.tsx'
import { namesOf } from '../../network/namesOf.ts'
import { useOverlay } from '../common/useOverlay.ts'
import { ViewFrame } from '../common/ViewFrame.tsx'
import { AlgorithmPane } from './AlgorithmPane.tsx'
import { ApplyButton } from './ApplyButton.tsx'
import css from './BackpropView.module.css'
import { CheckPane } from './CheckPane.tsx'
import { describeLine, type Subject } from './describeLine.ts'
import { ExampleTools } from './ExampleTools.tsx'
import { plainAt } from './formulas.ts'
import { LinePane } from './LinePane.tsx'
import { overlayOf } from './overlayOf.ts'
import { pictureOfLine } from './pictureOfLine.ts'
import { StepsPane } from './StepsPane.tsx'
import { type Backprop, useBackprop } from './useBackprop.ts'

/** Narrower than this the check goes under a button, and than that one pane is shown at a time. */
const threePanes = 1100
const twoPanes = 640
/** Lower than this there is no room for the check below the steps. */
const checkHeight = 216
/** Lower than this the code shows the running phase alone. */
const lowHeight = 200

/** Backpropagation on the network in front of you, line by line with its real numbers. */
export function BackpropView() {
  const backprop = useBackprop()
  const { equation, pass, lines, at, layerSizes, hand } = backprop
  const config = usePlayground((state) => state.config)
  const names = useMemo(() => namesOf(config, config.features), [config])
  const points = usePlayground((state) => state.run.points)
  const subject = subjectOf(backprop, points)
  const caption =
    equation === null ? emptyCaption(backprop) : describeLine(equation, names, subject)
  const overlay = useMemo(
    () =>
      pass &&
      equation &&
      overlayOf({ config, layerSizes, lines, at, pass, equation, hand: { ...hand } }),
    [config, layerSizes, lines, at, pass, equation, hand],
  )
  useOverlay(overlay)
  useMarkedPoints(backprop)
  useEmptyHand()
  const [isPlaying, setIsPlaying] = useState(false)
  const [ref, size] = useSize<HTMLDivElement>()
  const [pane, setPane] = useState<'algorithm' | 'line' | 'check'>('line')
  const width = size?.width ?? threePanes
  const isNarrow = width < twoPanes
  const isWide = width >= threePanes
  const hasCheck = isWide && (size?.height ?? 0) >= checkHeight
  const shows = (which: typeof pane): boolean => !isNarrow || pane === which
  return (
    <ViewFrame
      caption={caption}
      description={`${caption} Left and right arrow keys go through the lines, up and down through the entries of the result.`}
      file="backprop"
      phoneRem={27}
      picture={() => equation && pictureOfLine(config, equation, caption)}
      tools={<ExampleTools example={backprop.example} />}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of everything inside */}
      <div
        ref={ref}
        className={css.panes}
        data-wide={isWide || undefined}
        data-narrow={isNarrow || undefined}
        data-low={(size?.height ?? 0) < lowHeight || undefined}
        onKeyDown={(event) => handleKey(event, backprop, isPlaying, setIsPlaying)}
      >
        {isNarrow ? (
          <Segmented
            label="Shown"
            hint="The algorithm, the numbers of its running line, or the check of a gradient."
            value={pane}
            options={[
              { value: 'algorithm', text: 'algorithm' },
              { value: 'line', text: 'numbers' },
              { value: 'check', text: 'check' },
            ]}
            onChange={setPane}
          />
        ) : null}
        {shows('algorithm') ? <AlgorithmPane backprop={backprop} /> : null}
        {shows('line') ? (
          <section
            className={`${css.pane} ${css.linePane}`}
            aria-label="This line, with its numbers"
          >
            <h3 className={css.heading}>
              {equation === null ? null : (
                <Formula
                  tex={equation.formula.tex}
                  plain={plainAt(equation.formula.plain, equation.line.layer)}
                  layer={equation.line.layer}
                />
              )}
              <span>{subject.text}</span>
            </h3>
            <div className={css.line}>
              {equation === null ? null : <LinePane backprop={backprop} equation={equation} />}
            </div>
          </section>
        ) : null}
        <div className={css.side}>
          {hasCheck || (isNarrow && pane === 'check') ? <CheckPane backprop={backprop} /> : null}
          <StepsPane backprop={backprop} isPlaying={isPlaying} onPlay={setIsPlaying}>
            <ApplyButton backprop={backprop} />
            {hasCheck || isNarrow ? null : (
              <Popover text="Check it" hint="Compares a slope with a nudge of its parameter.">
                <CheckPane backprop={backprop} />
              </Popover>
            )}
          </StepsPane>
        </div>
      </div>
    </ViewFrame>
  )
}

function emptyCaption({ isEmpty, example }: Backprop): string {
  if (!isEmpty) return ''
  return example.kind === 'batch'
    ? 'There is no batch: the data has no training points.'
    : 'There is no point to follow: draw one, or type an input.'
}

function subjectOf({ example, pass }: Backprop, points: PointSet | null): Subject {
  if (example.kind === 'point') {
    const isTest = points?.isTraining[example.point] === 0
    return { text: `${isTest ? 'test point' : 'point'} ${example.point + 1}`, count: 1 }
  }
  if (example.kind === 'input') return { text: 'the typed input', count: 1 }
  const count = pass?.count ?? 0
  return { text: `the coming batch of ${count}`, count }
}

/** What was in hand here is marked nowhere else afterwards. */
function useEmptyHand(): void {
  const { setView } = useActions()
  useEffect(() => () => setView({ pointedParameter: null }), [setView])
}

/** The points that go through the network are ringed in the plot, unless one is chosen there. */
function useMarkedPoints({ pass, example }: Backprop): void {
  const { setView } = useActions()
  const text = pass === null ? '' : [...pass.points].join(' ')
  const { kind } = example
  useEffect(() => {
    if (text === '' || kind === 'input') return
    setView({ markedPoints: text.split(' ').map(Number) })
    return () => setView({ markedPoints: null })
  }, [text, kind, setView])
}

/** Where the pseudo-code has the focus, up and down scroll it. */
function isRowKey({ key, target }: KeyboardEvent): boolean {
  const isInCode = target instanceof HTMLOListElement
  return !isInCode && (key === 'ArrowUp' || key === 'ArrowDown')
}

/** Left and right through the lines, up and down through rows, with Shift through columns. */
function handleKey(
  event: KeyboardEvent,
  { at, go, hand, setHand, equation }: Backprop,
  isPlaying: boolean,
  play: (isPlaying: boolean) => void,
): void {
  const { key, target } = event
  if (target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
  if (isPlaying && (key === ' ' || key === 'Escape')) {
    play(false)
  } else if (key === 'ArrowLeft' || key === 'ArrowRight') {
    play(false)
    go(at + (key === 'ArrowRight' ? 1 : -1))
  } else if (isRowKey(event) && equation !== null) {
    const by = key === 'ArrowDown' ? 1 : -1
    const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))
    const { rows, columns } = equation.result
    setHand(
      event.shiftKey
        ? { ...hand, column: clamp(hand.column + by, columns) }
        : { ...hand, row: clamp(hand.row + by, rows) },
    )
  } else return
  event.preventDefault()
  event.stopPropagation()
}
