/**
 * Editors, dialogs, the contents of popovers, less used settings and plots: not needed at first, and fetched
 * together, since every further part that is loaded on demand splits what they share with the first screen.
 */

export { DataTools } from './data/DataTools.tsx'
export { ForeignNoise } from './data/ForeignNoise.tsx'
export { ForeignSeed } from './data/ForeignSeed.tsx'
export { OptionHint } from './data/OptionHint.tsx'
export { OwnOptions } from './data/OwnOptions.tsx'
export { drawThumbnail } from './data/thumbnail.ts'
export { DrawOutput } from './drawing/DrawOutput.tsx'
export { GoalStrip } from './goal/GoalStrip.tsx'
export { GradientSheet } from './gradients/GradientSheet.tsx'
export { HelpSheet } from './help/HelpSheet.tsx'
export { LearningFields } from './learning/LearningFields.tsx'
export { LearningHint } from './learning/LearningHint.tsx'
export { FeatureList } from './network/FeatureList.tsx'
export { LayerMenu } from './network/LayerMenu.tsx'
export { OutputMenu } from './network/OutputMenu.tsx'
export { ParameterEditor } from './network/ParameterEditor.tsx'
export { ParameterTable } from './network/ParameterTable.tsx'
export { NoticeCard } from './notices/NoticeCard.tsx'
export { CurveOutput } from './output/CurveOutput.tsx'
export { DivergenceCard } from './output/DivergenceCard.tsx'
export { MistakeNote } from './output/MistakeNote.tsx'
export { ReplayCard } from './transport/ReplayCard.tsx'
export { StopFields } from './transport/StopFields.tsx'
