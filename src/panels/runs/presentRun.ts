import type { KeptRun } from '../../keep/index.ts'
import type { PlaygroundState } from '../../store/index.ts'
import type { ThemeColors } from '../../views/index.ts'
import { runTitle } from '../common/runTitle.ts'
import { takePicture } from './takePicture.ts'

/** The run of the page as it stands, to be kept. */
export function presentRun(state: PlaygroundState, name: string, colors: ThemeColors): KeptRun {
  return {
    name,
    note: '',
    link: state.actions.linkNow(),
    savedMs: Date.now(),
    epoch: state.run.target === null ? (state.run.frame?.position.epoch ?? null) : null,
    picture: takePicture(state, colors),
  }
}

/** `Spiral · 8-8 tanh · η 0.1 · epoch 412`. */
export function suggestName({ config, run }: PlaygroundState): string {
  const { frame, target } = run
  const place = target === null ? `epoch ${frame?.position.epoch ?? 0}` : `update ${target.step}`
  return [runTitle(config), place].join(' · ')
}
