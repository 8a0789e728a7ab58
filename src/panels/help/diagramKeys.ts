/** What keys do while a diagram has the focus, for the sheet; the diagrams act on them themselves. */
export const diagramKeys = [
  {
    title: 'In the network',
    lines: [
      { keys: ['Arrows'], text: 'From unit to unit, weight to weight' },
      { keys: ['W'], text: 'To the incoming weights' },
      { keys: ['Shift', 'Left'], text: 'The same' },
      { keys: ['Shift', 'Right'], text: 'To the outgoing weights' },
      { keys: ['Shift', 'Up or Down'], text: 'Weights of the next unit' },
      { keys: ['B'], text: 'To the bias' },
      { keys: ['E'], text: 'Edit what is there' },
      { keys: ['Enter'], text: 'The same' },
      { keys: ['Delete'], text: 'Cut a weight, or join it' },
      { keys: ['L'], text: 'Freeze what is there, or thaw it' },
      { keys: ['Shift', 'L'], text: 'Freeze its layer, or thaw it' },
      { keys: ['Space'], text: 'Show a unit large, switch an input' },
      { keys: ['Escape'], text: 'Back to the unit' },
    ],
  },
  {
    title: 'In a plot',
    lines: [
      { keys: ['Arrows'], text: 'Move the crosshair and read it' },
      { keys: ['Shift', 'Arrows'], text: 'Move further' },
      { keys: ['Home'], text: 'Middle of the plane, start of the loss' },
      { keys: ['End'], text: 'End of the loss' },
      { keys: ['Escape'], text: 'Put the crosshair away' },
    ],
  },
  {
    title: 'While drawing points',
    lines: [
      { keys: ['Arrows'], text: 'Move the pen' },
      { keys: ['Shift', 'Arrows'], text: 'Move it further' },
      { keys: ['Enter'], text: 'Make a point, erase, or take one up and put it down' },
      { keys: ['1 to 6'], text: 'Class of new points' },
      { keys: ['Delete'], text: 'Erase the nearest point' },
      { keys: ['Escape'], text: 'End drawing' },
    ],
  },
  {
    title: 'On a unit’s line',
    lines: [
      { keys: ['Arrows'], text: 'Move it: its bias b' },
      { keys: ['Shift', 'Arrows'], text: 'Turn it: the direction of its weights w' },
      { keys: ['Page Down'], text: 'To the next line' },
      { keys: ['Page Up'], text: 'To the line before' },
    ],
  },
  {
    title: 'In hidden space',
    lines: [
      { keys: ['Arrows'], text: 'From point to point; of three units: turn them' },
      { keys: ['Page Down'], text: 'To the next point' },
      { keys: ['Page Up'], text: 'To the point before' },
      { keys: ['Escape'], text: 'Leave the points' },
    ],
  },
]
