import { createWorkbook, type SheetContent } from '../../document/xlsx';
import { SEVERITY_NAMES } from '../../model';
import {
  dayWords,
  lastDayOf,
  rosterKey,
  ROSTER_SHEET,
  rosterRows,
  STANDING_NAMES,
  type Day,
  type HeldUnit,
  type Point,
  type RosterProblem,
} from '../../roster';
import { OUTCOME_NAMES } from '../../rounds';
import { count, EMPTY_ROW, header, heading, plain, text, type Row } from '../cells';
import { carryingSheet, roundSheet } from '../round';
import type { Bulletin, BulletinFile } from './bulletin';
import { bulletinParts, isOwed } from './sentences';
import { findingCount, unitFindings } from './unit-findings';
import { BULLETIN_WORDS as WORDS } from './words';

type Held = HeldUnit<BulletinFile>;

/** 通报底稿.xlsx: the 通报 in words, the units in a list, what each has to publish, and a page for each with problems. */
export function bulletinWorkbook(bulletin: Bulletin): Uint8Array {
  const { held, time, rounds } = bulletin;
  const carried = carryingSheet(ROSTER_SHEET, rosterRows(held, time));
  return createWorkbook([...bulletinSheets(bulletin), roundSheet(rounds), carried]);
}

export function bulletinSheets(bulletin: Bulletin): readonly SheetContent[] {
  const { strangers, remarks } = bulletin.held;
  const hasOthers = strangers.length + remarks.length > 0;
  return [
    wordSheet(bulletin),
    unitSheet(bulletin),
    completenessSheet(bulletin),
    perUnitSheet(bulletin),
    ...(hasOthers ? [otherSheet(bulletin)] : []),
  ];
}

/** One column is not made narrower to fit a page. */
const WORD_WIDTH = 104;

function wordSheet(bulletin: Bulletin): SheetContent {
  const parts = bulletinParts(bulletin).flatMap(({ heading: title, sentences }): readonly Row[] => [
    heading(title),
    ...sentences.map((sentence) => [text(sentence)]),
  ]);
  const top: readonly Row[] = [
    [{ value: WORDS.title(bulletin.held.year), style: 'title' }],
    [plain(WORDS.time(bulletin.time))],
  ];
  return {
    name: WORDS.sheets.bulletin,
    columns: [{ width: WORD_WIDTH }],
    rows: [...top, ...parts, EMPTY_ROW, [text(WORDS.note)]],
  };
}

const UNIT_WIDTHS = [5, 26, 18, 12, 30, 12, 12, 12, 8, 8, 9, 6, 6, 6];

function unitSheet({ held }: Bulletin): SheetContent {
  const rows = held.units.map((each, index): Row => {
    const { unit, standing, files, publishedOn, days, problems } = each;
    const lacks = (level: RosterProblem['level']): number =>
      problems.filter((problem) => problem.level === level).length;
    const judged = each.completeness === null ? null : each;
    return [
      count(index + 1),
      text(unit.name),
      text(unit.above ?? ''),
      text(STANDING_NAMES[standing]),
      text(files.map(({ file }) => file).join('\n')),
      ...[unit.approvedOn, publishedOn, lastDayOf(unit)].map((day) => text(day ?? '')),
      days === null ? text('') : count(days),
      ...(['lawful', 'form', 'advised'] as const).map((level) => (judged ? count(lacks(level)) : text(''))),
      ...(['error', 'warning'] as const).map((severity) => (judged ? count(findingCount(each, severity)) : text(''))),
    ];
  });
  return page(WORDS.sheets.units, UNIT_WIDTHS, [header(...WORDS.unitHeads), ...rows]);
}

function completenessSheet({ held }: Bulletin): SheetContent {
  const rows = held.units.filter(isOwed).map(({ unit, completeness }, index): Row => {
    const told = (['lawful', 'form', 'advised'] as const).map((level) =>
      completeness === null ? WORDS.nothingRead : pointsText(completeness[level]),
    );
    return [count(index + 1), text(unit.name), ...told.map(text)];
  });
  return page(WORDS.sheets.completeness, [5, 26, 42, 36, 32], [header(...WORDS.completenessHeads), ...rows]);
}

function pointsText(points: readonly Point[]): string {
  const named = (verdict: Point['verdict']): readonly string[] =>
    points.filter((point) => point.verdict === verdict).map(({ name }) => name);
  const [lacking, unknown] = [named('lacking'), named('unknown')];
  const parts = [
    ...(lacking.length > 0 ? [WORDS.lacking(lacking)] : []),
    ...(unknown.length > 0 ? [WORDS.unknown(unknown)] : []),
  ];
  return parts.length === 0 ? WORDS.complete : parts.join('\n');
}

/** A page for each unit that has a problem, so that it can be handed to the unit. */
function perUnitSheet(bulletin: Bulletin): SheetContent {
  const rows: Row[] = [header(...WORDS.perUnitHeads)];
  const breaks: number[] = [];
  for (const held of bulletin.held.units) {
    const lines = unitLines(held, bulletin);
    if (lines.length === 0) continue;
    if (rows.length > 1) breaks.push(rows.length);
    rows.push(heading(WORDS.unitHeading(held.unit.name, unitWords(held))));
    lines.forEach((line, index) => rows.push([count(index + 1), ...line.map(text)]));
  }
  if (rows.length === 1) rows.push([text(''), text(WORDS.noProblem)]);
  return {
    name: WORDS.sheets.perUnit,
    columns: [5, 110, 8, 8].map((width) => ({ width })),
    rows,
    print: { titleRows: 1, breakBefore: breaks },
  };
}

function unitWords({ unit, standing, publishedOn }: Held): string {
  const said = (label: string, day: Day | null): readonly string[] =>
    day === null ? [] : [`${label}${dayWords(day)}`];
  return [STANDING_NAMES[standing], ...said('批复', unit.approvedOn), ...said('公开', publishedOn)].join('，');
}

type Line = readonly [text: string, nature: string, outcome: string];

function unitLines(held: Held, { comparison }: Bulletin): readonly Line[] {
  const outcome = comparison?.get(rosterKey(held.unit.name)) ?? null;
  const line = ({ text: words, severity }: RosterProblem, state: string): Line => [
    words,
    SEVERITY_NAMES[severity],
    state,
  ];
  const problems = outcome
    ? (['open', 'fresh', 'mended'] as const).flatMap((key) =>
        outcome[key].map((each) => line(each, OUTCOME_NAMES[key])),
      )
    : held.problems.map((each) => line(each, ''));
  const findings = unitFindings(held)
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, text: words }): Line => [words, SEVERITY_NAMES[severity], '']);
  return [...problems, ...findings];
}

function otherSheet({ held: { strangers, remarks } }: Bulletin): SheetContent {
  const rows = strangers.map(({ file, unitName, why }): Row => [text(file), text(unitName ?? ''), text(why)]);
  const said = remarks.map((remark): Row => [text(''), text(''), text(remark)]);
  const below = remarks.length > 0 ? [EMPTY_ROW, header('', '', WORDS.remarkHead), ...said] : [];
  return page(WORDS.sheets.others, [44, 30, 60], [header(...WORDS.strangerHeads), ...rows, ...below]);
}

function page(name: string, widths: readonly number[], rows: readonly Row[]): SheetContent {
  return { name, columns: widths.map((width) => ({ width })), rows, print: { titleRows: 1 } };
}
