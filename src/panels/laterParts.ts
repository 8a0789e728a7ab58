/**
 * Editors, dialogs, the contents of popovers and less used settings: not needed at first, and fetched together, since
 * every further part that is loaded on demand splits what they share with the first screen.
 */
export { LearningFields } from './learning/LearningFields.tsx'
export { FeatureList } from './network/FeatureList.tsx'
export { LayerMenu } from './network/LayerMenu.tsx'
export { OutputMenu } from './network/OutputMenu.tsx'
export { ParameterEditor } from './network/ParameterEditor.tsx'
export { ParameterTable } from './network/ParameterTable.tsx'
export { MistakeNote } from './output/MistakeNote.tsx'
export { LinkDialog } from './topbar/LinkDialog.tsx'
export { StopFields } from './transport/StopFields.tsx'
