import { classCountOf, featureLabels } from '../../datasets/index.ts'
import { lossCsv, type ParameterTable, parametersCsv, parametersJson } from '../../exports/index.ts'
import { type PlaygroundState, useFrameLive } from '../../store/index.ts'
import { pointsTable } from '../../tables/index.ts'
import { Button } from '../common/Button.tsx'
import { runTitle } from '../common/runTitle.ts'
import { saveFile } from '../common/saveFile.ts'
import { SheetRow } from './SheetRow.tsx'
import { useFileName } from './useFileName.ts'

/** The run's numbers as files. */
export function TablesPart() {
  const state = useFrameLive((now: PlaygroundState) => now)
  const fileName = useFileName()
  const save = (what: string, ending: 'csv' | 'json', text: string): void => {
    saveFile(fileName(what, ending), text, ending === 'csv' ? 'text/csv' : 'application/json')
  }
  const saveParameters = (ending: 'csv' | 'json'): void => {
    const table = parameterTable(state.get())
    if (table === null) return
    save('parameters', ending, ending === 'csv' ? parametersCsv(table) : parametersJson(table))
  }
  const savePoints = (): void => {
    const { points } = state.get().run
    if (points !== null) save('points', 'csv', pointsTable(points))
  }
  const saveLosses = (): void => {
    const { run, config } = state.get()
    save('losses', 'csv', lossCsv(run.records, classCountOf(config.data) > 0))
  }
  return (
    <>
      <SheetRow
        title="Parameters"
        text="All weights and biases as they are now, to the last bit: in JSON as matrices, in CSV one a line."
      >
        <Button hint="W and b of each layer as JSON." onClick={() => saveParameters('json')}>
          JSON
        </Button>
        <Button
          hint="Layer, kind, unit, input and value of each parameter, for a spreadsheet."
          onClick={() => saveParameters('csv')}
        >
          CSV
        </Button>
      </SheetRow>
      <SheetRow
        title="Points"
        text="The points in use: coordinates, class or target after noise and flips, and which part they are in."
      >
        <Button hint="One line for each point, training and test." onClick={savePoints}>
          CSV
        </Button>
      </SheetRow>
      <SheetRow
        title="Losses"
        text="The loss curve: epoch, step, train and test loss, the penalty λΩ, and accuracy (or R²)."
      >
        <Button hint="One line for each point of the loss curve." onClick={saveLosses}>
          CSV
        </Button>
      </SheetRow>
    </>
  )
}

function parameterTable({ run, config }: PlaygroundState): ParameterTable | null {
  const { frame, layerSizes } = run
  if (frame === null) return null
  const { output, loss } = config
  return {
    title: runTitle(config),
    epoch: frame.position.epoch,
    step: frame.position.step,
    architecture: {
      layerSizes,
      hidden: config.hidden.map((layer) => layer.activation),
      output,
      loss,
    },
    inputs: config.features.map((id) => featureLabels[id]),
    values: frame.parameters,
  }
}
