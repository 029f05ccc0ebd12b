import {
  EMPTY_SUPPLEMENT,
  SCOPE_NAMES,
  UNIT_KIND_NAMES,
  type Answers,
  type Pointing,
  type Scope,
  type Supplement,
  type TableId,
  type UnitKind,
} from '../model';
import { maybeYear, normaliseText, tableNamed } from '../standards';
import { maybeAmount } from './amount-text';
import type { KeptEntries } from './kept-entries';
import { LINE_KINDS, TAKEN, WAIVED, type LineKind, type PlacedLine } from './kept-line';
import { VERSION } from './kept-lines';
import { readPointing } from './kept-pointings';
import { AMOUNT_UNITS, NO_TABLE, SUPPLEMENT_TEXTS } from './words';

/** What lines hold, and in Chinese what was off in them; such lines are not taken. */
export interface ReadLines {
  readonly kept: KeptEntries;
  readonly problems: readonly string[];
}

/** What was taken in so far. Maps where keys are names of sheets or questions, which may be anything. */
interface Reading {
  unitName: string | null;
  year: number | null;
  unitKind: UnitKind | null;
  readonly amounts: Record<string, Supplement['amounts'][string]>;
  readonly counts: Record<string, number>;
  readonly reasons: Record<string, string>;
  readonly texts: Record<string, string>;
  readonly waived: string[];
  readonly fromLastText: string[];
  answers: Answers;
  readonly sheets: Map<string, TableId | null>;
  readonly choices: Map<string, string>;
  readonly pointings: Pointing[];
}

/** Takes a line in, or says in one Chinese sentence why not. */
type Take = (reading: Reading, line: PlacedLine) => string | null;

/** Line by line: a mistake costs its line only, a newer version the whole. */
export function readLines(lines: readonly PlacedLine[]): ReadLines {
  const refusal = refusedVersion(lines);
  const reading = newReading();
  const seen = new Map<string, PlacedLine>();
  const problems = refusal !== null ? [refusal] : lines.flatMap((line) => takeLine(reading, seen, line) ?? []);
  return { kept: keptOf(reading), problems };
}

/** Null where the lines are of a version that can be read; without a version they are a person's own. */
function refusedVersion(lines: readonly PlacedLine[]): string | null {
  const line = lines.find(({ id }) => id === 'version');
  const version = line?.value ?? VERSION;
  if (line === undefined || version === VERSION) return null;
  const problem =
    Number(version) > Number(VERSION) ? SUPPLEMENT_TEXTS.tooNew(version) : SUPPLEMENT_TEXTS.badVersion(version);
  return SUPPLEMENT_TEXTS.at(line.sheet, line.row, line.name) + problem;
}

/** An empty answer is none, so that lines may stay open. */
function takeLine(reading: Reading, seen: Map<string, PlacedLine>, line: PlacedLine): string | null {
  if (line.value === '' || line.id === 'version') return null;
  const problem = problemOf(reading, seen, line);
  return problem === null ? null : SUPPLEMENT_TEXTS.at(line.sheet, line.row, line.name) + problem;
}

function problemOf(reading: Reading, seen: Map<string, PlacedLine>, line: PlacedLine): string | null {
  if (line.id === '') return SUPPLEMENT_TEXTS.noId;
  // Every object has these already; as the key of an entry they would stand for something else.
  if (line.id in Object.prototype) return SUPPLEMENT_TEXTS.unknownId(line.id);
  const before = seen.get(line.id);
  // The same line twice, as from a copied sheet, is no mistake.
  if (before) return before.value === line.value ? null : SUPPLEMENT_TEXTS.twice(before.row);
  seen.set(line.id, line);
  const kind = LINE_KINDS.find((each) => each === line.kind);
  const problem = kind === undefined ? SUPPLEMENT_TEXTS.badKind(line.kind, LINE_KINDS) : TAKES[kind](reading, line);
  if (problem === null && line.where.startsWith(TAKEN)) reading.fromLastText.push(line.id);
  return problem;
}

/** By the printed kind of a line. */
const TAKES: Readonly<Record<LineKind, Take>> = {
  资料: (reading, line) => HEAD_TAKES.get(line.id)?.(reading, line) ?? unlessKnown(line),
  数量: waivable((reading, { id, value }) => {
    if (!/^\d+$/.test(normaliseText(value))) return SUPPLEMENT_TEXTS.notACount(value);
    reading.counts[id] = Number(normaliseText(value));
    return null;
  }),
  金额: waivable((reading, { id, value, unit }) => {
    const stated = AMOUNT_UNITS.find((each) => each === unit);
    if (stated === undefined && unit !== '') return SUPPLEMENT_TEXTS.badUnit(unit);
    const amount = maybeAmount(value, stated);
    if (amount === null) return SUPPLEMENT_TEXTS.notAnAmount(value);
    reading.amounts[id] = amount;
    return null;
  }),
  原因: waivable((reading, { id, value }) => {
    reading.reasons[id] = value;
    return null;
  }),
  文字: waivable((reading, { id, value }) => {
    reading.texts[id] = value;
    return null;
  }),
  对应: (reading, line) => {
    const [, sheet] = /^sheet:(.+)$/s.exec(line.id) ?? [];
    if (sheet !== undefined) return takeSheet(reading, sheet, line.value);
    const [, question] = /^choice:(.+)$/s.exec(line.id) ?? [];
    if (question === undefined) return takePointing(reading, line);
    reading.choices.set(question, line.value);
    return null;
  },
};

/** 不填 is no value of any kind: it is kept as a decision. */
function waivable(take: Take): Take {
  return (reading, line) => {
    if (line.value !== WAIVED) return take(reading, line);
    reading.waived.push(line.id);
    return null;
  };
}

/** A known head line that took its value in gave null too; only an unknown one is a problem. */
function unlessKnown({ id }: PlacedLine): string | null {
  return HEAD_TAKES.has(id) ? null : SUPPLEMENT_TEXTS.unknownId(id);
}

/** Head lines by their ids; 版本 was judged before. */
const HEAD_TAKES: ReadonlyMap<string, Take> = new Map<string, Take>([
  [
    'unitName',
    (reading, { value }) => {
      reading.unitName = value;
      return null;
    },
  ],
  ['year', (reading, { value }) => takeYear(value, (year) => (reading.year = year))],
  [
    'unitKind',
    (reading, { value }) => takeNamed<UnitKind>(UNIT_KIND_NAMES, value, (unitKind) => (reading.unitKind = unitKind)),
  ],
  ['answer:unitName', (reading, { value }) => answer(reading, { unitName: value })],
  ['answer:year', (reading, { value }) => takeYear(value, (year) => answer(reading, { year }))],
  [
    'answer:amountUnit',
    (reading, { value }) => {
      const amountUnit = AMOUNT_UNITS.find((each) => each === value);
      return amountUnit ? answer(reading, { amountUnit }) : SUPPLEMENT_TEXTS.notOneOf(value, AMOUNT_UNITS);
    },
  ],
  ['answer:scope', (reading, { value }) => takeNamed<Scope>(SCOPE_NAMES, value, (scope) => answer(reading, { scope }))],
]);

/** What the user said of the book, beside what the book says itself. */
function answer(reading: Reading, more: Partial<Answers>): null {
  reading.answers = { ...reading.answers, ...more };
  return null;
}

/** “2020”, “2020年度”; a sentence for anything else. */
function takeYear(text: string, take: (year: number) => void): string | null {
  const year = maybeYear(text);
  if (year === null) return SUPPLEMENT_TEXTS.notOneOf(text, ['2020 这样的四位年度']);
  take(year);
  return null;
}

/** By the printed name, without regard to spaces and widths; the names are listed where it is none. */
function takeNamed<Key extends string>(
  names: Readonly<Record<Key, string>>,
  text: string,
  take: (key: Key) => void,
): string | null {
  for (const key in names) {
    if (normaliseText(names[key]) !== normaliseText(text)) continue;
    take(key);
    return null;
  }
  return SUPPLEMENT_TEXTS.notOneOf(text, Object.values(names));
}

/** Null is an answer too: the sheet is none of the tables. */
function takeSheet(reading: Reading, sheet: string, title: string): string | null {
  const table = title === NO_TABLE ? null : tableNamed(title);
  if (table === undefined) return SUPPLEMENT_TEXTS.noTable(title);
  reading.sheets.set(sheet, table);
  return null;
}

/** Whether its table has such a line is told when the book is read. */
function takePointing(reading: Reading, { id, value }: PlacedLine): string | null {
  const pointing = readPointing(id, value);
  if (pointing === null) return SUPPLEMENT_TEXTS.unknownId(id);
  if ('problem' in pointing) return pointing.problem;
  reading.pointings.push(pointing);
  return null;
}

/** Nothing taken in yet. */
function newReading(): Reading {
  return {
    unitName: null,
    year: null,
    unitKind: null,
    amounts: {},
    counts: {},
    reasons: {},
    texts: {},
    waived: [],
    fromLastText: [],
    answers: {},
    sheets: new Map(),
    choices: new Map(),
    pointings: [],
  };
}

/** Maps that stayed empty are left out, so that an empty answer equals none. */
function keptOf(reading: Reading): ReadLines['kept'] {
  const { unitName, year, unitKind, amounts, counts, reasons, texts, waived, fromLastText } = reading;
  const { answers, sheets, choices, pointings } = reading;
  return {
    unitName,
    year,
    supplement: { ...EMPTY_SUPPLEMENT, unitKind, amounts, counts, reasons, texts, waived, fromLastText },
    answers: {
      ...answers,
      ...(sheets.size > 0 && { sheets }),
      ...(choices.size > 0 && { choices }),
      ...(pointings.length > 0 && { pointings }),
    },
  };
}
