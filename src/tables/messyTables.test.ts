import { expect, test } from 'vitest'
import { createOwnPoints } from '../datasets/index.ts'
import { finish } from '../engine/index.ts'
import { guessMapping } from './guessMapping.ts'
import { readPoints } from './readPoints.ts'
import { readTable } from './readTable.ts'

interface Messy {
  readonly title: string
  readonly text: string
  readonly kind?: 'classes' | 'regression' | 'curve'
  readonly classNames?: readonly string[]
  readonly columnNames?: readonly [string, string, string]
  readonly points: readonly (readonly [x1: number, x2: number, target: number])[]
  readonly split?: readonly (0 | 1)[]
  readonly unreadable?: readonly string[]
}

/** Tables as they come: from spreadsheets, measuring devices, pandas, R and by hand. */
const tables: readonly Messy[] = [
  {
    title: 'commas, a header, words as classes',
    text: 'x1,x2,class\n1,2,a\n3,4,b\n',
    classNames: ['a', 'b'],
    columnNames: ['x1', 'x2', 'class'],
    points: [
      [1, 2, 0],
      [3, 4, 1],
    ],
  },
  {
    title: 'a German spreadsheet: semicolons, decimal commas, CRLF and a byte order mark',
    text: '\ufeffLänge;Breite;Art\r\n1,5;2,25;Kiwi\r\n3,5;4;Apfel\r\n',
    classNames: ['Apfel', 'Kiwi'],
    columnNames: ['Länge', 'Breite', 'Art'],
    points: [
      [1.5, 2.25, 1],
      [3.5, 4, 0],
    ],
  },
  {
    title: 'the line sep=; of Excel behind a byte order mark, old line ends',
    text: '\ufeffsep=;\ra;b;c\r1,5;2;0\r2,5;1;1\r3;1;1\r4;1;0\rx;1;0\r',
    classNames: ['0', '1'],
    points: [
      [1.5, 2, 0],
      [2.5, 1, 1],
      [3, 1, 1],
      [4, 1, 0],
    ],
    unreadable: ['7 has no number in “a”: “x”'],
  },
  {
    title: 'no header',
    text: '1\t2\tno\n3\t4\tyes\n',
    classNames: ['no', 'yes'],
    columnNames: ['column 1', 'column 2', 'column 3'],
    points: [
      [1, 2, 0],
      [3, 4, 1],
    ],
  },
  {
    title: 'columns lined up with blanks',
    text: '  x     y     z\n 1.0   2.0   0.5\n-1.0  10.0  -0.25\n',
    kind: 'regression',
    points: [
      [-1, 10, -0.25],
      [1, 2, 0.5],
    ],
  },
  {
    title: 'labels −1 and +1, in numbers as in Unicode',
    text: 'x1,x2,y\n1,2,+1\n3,\u22124,\u22121\n5,6,+1\n7,8,\u22121\n',
    classNames: ['\u22121', '+1'],
    points: [
      [1, 2, 1],
      [3, -4, 0],
      [5, 6, 1],
      [7, 8, 0],
    ],
  },
  {
    title: 'a curve: two columns of numbers',
    text: 't;U\n0,0;1,0\n0,1;0,9\n',
    kind: 'curve',
    points: [
      [0, 1, 1],
      [0.1, 0.9, 0.9],
    ],
  },
  {
    title: 'quoted cells with delimiters, quotation marks and line ends in them',
    text: 'weight,height,"kind, ""as told"""\n1,2,"a, b"\n3,4,"c\nd"\n5,6,"a, b"\nx,8,"c\nd"\n',
    classNames: ['a, b', 'c\nd'],
    columnNames: ['weight', 'height', 'kind, "as told"'],
    points: [
      [1, 2, 0],
      [3, 4, 1],
      [5, 6, 0],
    ],
    unreadable: ['6 has no number in “weight”: “x”'],
  },
  {
    title: 'grouped thousands and units',
    text: 'mass,width,kind\n"1,234 kg",5 cm,a\n2 kg,6 cm,b\n3 kg,7 in,b\n4,8 cm,a\n',
    points: [
      [2, 6, 1],
      [4, 8, 0],
      [1234, 5, 0],
    ],
    unreadable: ['4 has the unit in, most rows have cm'],
  },
  {
    title: 'a decimal comma that only other columns give away',
    text: 'a;b;c\n1,234;1,5;u\n2,345;2,5;v\n',
    points: [
      [1.234, 1.5, 0],
      [2.345, 2.5, 1],
    ],
  },
  {
    title: 'missing cells, wrong types, short and long rows, empty lines',
    text: 'a,b,c\n1,2,u\n\nNA,2,u\n1,,v\nabc,2,u\n1\n,,\n1,2,v,9\n3,4,v\n5,6,?\n1e99,6,u\n12/05/2020,6,u\n',
    points: [
      [1, 2, 0],
      [3, 4, 1],
    ],
    unreadable: [
      '4 has no value in “a”',
      '5 has no value in “b”',
      '6 has no number in “a”: “abc”',
      '7 has 1 cell in place of 3',
      '9 has 4 cells in place of 3',
      '11 has no value in “c”',
      '12 has a number over 1e12 in “a”: “1e99”',
      '13 has no number in “a”: “12/05/2020”',
    ],
  },
  {
    title: 'a stray quotation mark spoils its own line only',
    text: 'a,b,c\n1,2,u\n"3,4,v\n5,6,v\n7,8,u\n',
    points: [
      [1, 2, 0],
      [5, 6, 1],
      [7, 8, 0],
    ],
    unreadable: ['3 has a quotation mark that is not closed'],
  },
  {
    title: 'what follows a closed quotation mark is not swallowed in silence',
    text: 'a,b,c\n1,2,"u"\n7,8,"u" x\n5,6,v\n7,9,"v"\n',
    points: [
      [1, 2, 0],
      [5, 6, 1],
      [7, 9, 1],
    ],
    unreadable: ['3 has 4 cells in place of 3'],
  },
  {
    title: 'the row numbers of pandas and a column that says train or test',
    text: ',sepal,petal,species,split\n0,1,2,b,train\n1,3,4,a,test\n2,5,6,a,Validation\n3,7,8,a,later\n',
    classNames: ['a', 'b'],
    columnNames: ['sepal', 'petal', 'species'],
    points: [
      [1, 2, 1],
      [3, 4, 0],
      [5, 6, 0],
    ],
    split: [1, 0, 0],
    unreadable: ['5 says neither train nor test in “split”: “later”'],
  },
  {
    title: 'the class comes first and is a number; y is the other input',
    text: 'label,x,y\n1,0.5,0.25\n2,0.5,0.75\n1,0.125,0.25\n2,1,1\n',
    classNames: ['1', '2'],
    points: [
      [0.125, 0.25, 0],
      [0.5, 0.25, 0],
      [0.5, 0.75, 1],
      [1, 1, 1],
    ],
  },
  {
    title:
      'columns called x1 and x2 are these, wherever they stand and however much is wrong in them',
    text: 'kind,t,x2,x1\nu,9,1,1\nv,8,2,bad\nu,7,3,3\nv,6,4,?\nv,6,4,bad\nv,5,6,7\n',
    columnNames: ['x1', 'x2', 'kind'],
    points: [
      [1, 1, 0],
      [3, 3, 0],
      [7, 6, 1],
    ],
    unreadable: [
      '3 has no number in “x1”: “bad”',
      '5 has no value in “x1”',
      '6 has no number in “x1”: “bad”',
    ],
  },
  {
    title: 'a number below one has no thousands',
    text: 'a;b;c\n0,125;0,250;u\n0,375;0,500;v\n',
    points: [
      [0.125, 0.25, 0],
      [0.375, 0.5, 1],
    ],
  },
  {
    title: 'semicolons within the cells of a table with commas',
    text: 'red; dark,1,2\nred; light,3,4\nred; dark,5,6\n',
    classNames: ['red; dark', 'red; light'],
    points: [
      [1, 2, 0],
      [3, 4, 1],
      [5, 6, 0],
    ],
  },
  {
    title: 'a table of Markdown',
    text: '| a | b | c |\n|---|---|---|\n| 1 | 2 | u |\n| 3 | 4 | v |\n',
    points: [
      [1, 2, 0],
      [3, 4, 1],
    ],
    unreadable: ['2 has no number in “a”: “---”'],
  },
  {
    title: 'script and formulas are text',
    text: "x1,x2,<b>class</b>\n1,2,<script>alert(1)</script>\n3,4,'=HYPERLINK(1)\n",
    classNames: ['<script>alert(1)</script>', '=HYPERLINK(1)'],
    points: [
      [1, 2, 0],
      [3, 4, 1],
    ],
  },
]

test.each(tables)('$title', (messy) => {
  const table = finish(readTable(messy.text))
  const reading = finish(readPoints(table, finish(guessMapping(table))))
  expect(reading.problem).toBeNull()
  const points = reading.points && createOwnPoints(reading.points)
  expect(points?.kind).toBe(messy.kind ?? 'classes')
  if (messy.classNames) expect(points?.classNames).toEqual(messy.classNames)
  if (messy.columnNames) expect(points?.columnNames).toEqual(messy.columnNames)
  expect(points?.x1.map((x1, i) => [x1, points.x2[i], points.target[i]])).toEqual(messy.points)
  expect(points?.split ?? null).toEqual(messy.split ?? null)
  expect(reading.unreadable.map(({ line, reason }) => `${line} ${reason}`)).toEqual(
    messy.unreadable ?? [],
  )
  expect(reading.readableRows).toBe(messy.points.length)
})
