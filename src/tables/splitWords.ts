const training = /^(train|training|learn|learning)$/i
const testing = /^(test|testing|valid|val|validation|holdout|dev)$/i
const yes = /^(1|true|yes)$/i
const no = /^(0|false|no)$/i

/** 1 for the training part, 0 for the test part, null for a word that says neither. */
export function readSplit(cell: string): 0 | 1 | null {
  if (training.test(cell) || yes.test(cell)) return 1
  return testing.test(cell) || no.test(cell) ? 0 : null
}

/** Whether a word can only mean a part of the data: train and test, but not 1 and 0. */
export function isSplitWord(cell: string): boolean {
  return training.test(cell) || testing.test(cell)
}
