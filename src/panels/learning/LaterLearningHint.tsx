import { laterPart } from '../common/laterPart.tsx'

export const LearningHint = laterPart((parts) => parts.LearningHint)
