import { laterPart } from '../common/laterPart.tsx'

export const OptionHint = laterPart((parts) => parts.OptionHint)
