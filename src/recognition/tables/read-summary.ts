import type { RowKey, TableRow } from '../../model';
import {
  categoryOfLabel,
  normaliseLabel,
  normaliseText,
  rememberFor,
  type RowStandard,
  type SideStandard,
  type SummaryStandard,
} from '../../standards';
import { bindColumns, type ColumnWords } from './bind-columns';
import { blocksOf, type TableBlock } from './blocks';
import { cellText, printedText } from '../sheet/grid';
import { INCOME_SIDE, OUTGO_SIDE, isFrameWord, isHeaderWord } from '../sheet/header-words';
import { isNote } from '../sheet/line-kinds';
import { inSheetOrder, outlineOf } from './bind-rows';
import { mayBeCut, rowsForCut } from './cut-labels';
import {
  type CellColumns,
  type Outline,
  type OutlineRow,
  type ReadingOptions,
  knownShare,
  pointedKey,
} from './reading';
import { columnList, dataRows, distinctColumns, holdsFigures, placesOf } from './segment-rows';
import type { SheetSegment } from '../sheet/segments';

/** One half of a summary table, with its rows by label. Only 支出 has functional categories. */
export interface SummarySide {
  readonly name: typeof INCOME_SIDE | typeof OUTGO_SIDE;
  readonly standard: SideStandard;
  readonly words: ColumnWords;
  readonly rowsByLabel: ReadonlyMap<string, readonly RowStandard[]>;
  readonly parents: ReadonlySet<string>;
}

const KEY_PREFIX: Readonly<Record<SummarySide['name'], string>> = { [INCOME_SIDE]: 'in.', [OUTGO_SIDE]: 'out.' };

/** Rows whose labels are counted to tell income from outgo. */
const LABELS_TO_TELL_SIDES = 40;

/** Reads a table of labelled rows, income on one side and outgo on the other. */
export function readSummary(segment: SheetSegment, standard: SummaryStandard, options: ReadingOptions): Outline {
  const sides = sidesOf(standard);
  const blocks = blocksOf(segment);
  const outlines = sides.flatMap((side) => {
    const block = blockOf(segment, blocks, side, sides);
    return block === undefined ? [] : readSide(segment, block, side, options);
  });
  const fit = outlines.reduce((sum, outline) => sum + outline.fit, 0) / sides.length;
  return {
    fit,
    read: (amounts) => {
      const readings = outlines.map((outline) => outline.read(amounts));
      return {
        columns: distinctColumns(readings.flatMap(({ columns }) => columns)),
        rows: inSheetOrder(readings.flatMap(({ rows }) => rows)),
        irregularities: readings.flatMap(({ irregularities }) => irregularities),
        fit,
      };
    },
  };
}

/** One half of the table, with the columns and rows of its side. */
function readSide(segment: SheetSegment, block: TableBlock, side: SummarySide, options: ReadingOptions): Outline {
  const { byKey, unknown } = bindColumns(segment, block.values, side.words);
  const outlined = sideRows(segment, block.names ?? block.codes[0] ?? 0, placesOf(byKey), side, options);
  return outlineOf(segment, {
    columns: columnList(byKey),
    unknown,
    rows: () => outlined,
    fit: columnFit(side, byKey.size, unknown.length, new Set(byKey.keys())) * knownShare(outlined),
  });
}

function sideRows(
  segment: SheetSegment,
  labelColumn: number,
  places: CellColumns,
  side: SummarySide,
  options: ReadingOptions,
): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const labels = labelsOf(segment, labelColumn, options);
  const parents = [null, ...side.parents];
  const isKnown = (text: string): boolean => parents.some((each) => rowFor(side, text, each) !== null);
  const rowForCut = rowsForCut(side, labels, isKnown);
  const rowForLabel = (text: string, above: RowKey | null): RowStandard | null =>
    above === null && mayBeCut(text, side, labels, isKnown)
      ? null
      : (rowFor(side, text, above) ?? rowForCut(text, above));
  let parent = openParent(side, options.before);
  for (const row of dataRows(segment, options.rowLimit)) {
    const text = cellText(segment.grid, row, labelColumn);
    const key = pointedKey(options, row, (pointed) => pointed.key.startsWith(KEY_PREFIX[side.name]));
    if (key === null && isNote(text)) continue;
    const named: RowStandard | null = text === '' ? null : rowForLabel(text, parent);
    const standard = key === null ? named : rowOfKey(side, key);
    if (standard === null) {
      const isNoted = isWorthNoting(text, holdsFigures(segment, row, places));
      if (isNoted) rows.push({ row, head: null, column: labelColumn });
      continue;
    }
    if (standard.under === undefined) parent = side.parents.has(standard.key) ? standard.key : null;
    const label = printedText(segment.grid, row, labelColumn);
    rows.push({ row, head: { key: standard.key, code: codeOf(standard.key), label, labelColumn }, places });
  }
  return rows;
}

/** The labels of a side, notes left out. */
function labelsOf(segment: SheetSegment, labelColumn: number, { rowLimit }: ReadingOptions): readonly string[] {
  const texts = dataRows(segment, rowLimit).map((row) => cellText(segment.grid, row, labelColumn));
  return texts.filter((text) => text !== '' && !isNote(text));
}

/** The parent still open where the side broke off on the sheet before. */
function openParent({ name, parents }: SummarySide, before: readonly TableRow[]): RowKey | null {
  const own = before.filter(({ key }) => key.startsWith(KEY_PREFIX[name]));
  const last = own[own.length - 1]?.key ?? '';
  return [...parents].find((parent) => last === parent || last.startsWith(`${parent}.`)) ?? null;
}

/** The row a label names: below its parent where it has one, else on its own; null where it is unknown. */
export function rowFor(side: SummarySide, text: string, parent: RowKey | null): RowStandard | null {
  const label = normaliseLabel(text);
  const candidates = side.rowsByLabel.get(label) ?? [];
  const found =
    candidates.find(({ under }) => parent !== null && under === parent) ??
    candidates.find(({ under }) => under === undefined);
  return found ?? categoryRow(side, label);
}

/** The row of a key; functional categories that no standard lists have one as well. */
export function rowOfKey({ standard }: SummarySide, key: RowKey): RowStandard {
  return standard.rows.find((row) => row.key === key) ?? { key, name: key, labels: [] };
}

/**
 * A category by any name that it had, also with its code before it; null on the income side and for any other label.
 */
function categoryRow(side: SummarySide, label: string): RowStandard | null {
  if (side.name !== OUTGO_SIDE) return null;
  const category = categoryOfLabel(label.replace(/^\d{3}/, ''));
  return category === null ? null : { key: `out.${category}`, name: label, labels: [] };
}

function codeOf(key: string): string | null {
  return /^out\.(\d{3})$/.exec(key)?.[1] ?? null;
}

/**
 * A label that nobody knows is noted where figures stand beside it, or where it is written as rows are (三十、…). What
 * heads a column may be a label that was cut (政府性基金), where figures stand beside it and it is no part of the frame.
 */
function isWorthNoting(text: string, holdsAny: boolean): boolean {
  if (text === '') return holdsAny;
  const isNumbered = normaliseLabel(text) !== text;
  if (isHeaderWord(text)) return holdsAny && (isNumbered || !isFrameWord(text));
  return holdsAny || isNumbered;
}

/** The block whose header names the side, else the one that its labels speak for. */
function blockOf(
  segment: SheetSegment,
  blocks: readonly TableBlock[],
  side: SummarySide,
  sides: readonly [SummarySide, SummarySide],
): TableBlock | undefined {
  const stated = blocks.find((block) => block.side === side.name);
  if (stated !== undefined) return stated;
  const unstated = blocks.filter((block) => block.side === null);
  return unstated.find((block) => likelierSide(segment, block, sides) === side);
}

/** The side that knows more of the labels; income where both know as many. */
function likelierSide(
  segment: SheetSegment,
  block: TableBlock,
  [income, outgo]: readonly [SummarySide, SummarySide],
): SummarySide {
  return countKnown(segment, block, income) >= countKnown(segment, block, outgo) ? income : outgo;
}

function countKnown(segment: SheetSegment, block: TableBlock, side: SummarySide): number {
  const labelColumn = block.names ?? block.codes[0] ?? 0;
  let known = 0;
  for (const row of dataRows(segment, LABELS_TO_TELL_SIDES)) {
    const text = cellText(segment.grid, row, labelColumn);
    if (text !== '' && rowFor(side, text, null) !== null) known += 1;
  }
  return known;
}

/** Share of the sheet's columns that are known, times the share of the required ones that are there. */
function columnFit({ standard }: SummarySide, found: number, unknown: number, keys: ReadonlySet<string>): number {
  if (found === 0) return 0;
  const required = standard.columns.filter((column) => column.optional !== true);
  const recall = required.filter(({ key }) => keys.has(key)).length / required.length;
  return (found / (found + unknown)) * recall;
}

const sidesOf = rememberFor((standard: SummaryStandard): readonly [SummarySide, SummarySide] => [
  buildSide(INCOME_SIDE, standard.income, standard),
  buildSide(OUTGO_SIDE, standard.outgo, standard),
]);

/** A side ready to be read. */
export function buildSide(
  name: SummarySide['name'],
  standard: SideStandard,
  { groups, ignored }: Pick<SummaryStandard, 'groups' | 'ignored'>,
): SummarySide {
  const rowsByLabel = new Map<string, readonly RowStandard[]>();
  for (const row of standard.rows) {
    for (const label of row.labels.map(normaliseText)) rowsByLabel.set(label, [...(rowsByLabel.get(label) ?? []), row]);
  }
  return {
    name,
    standard,
    words: { columns: standard.columns, groups, ignored },
    rowsByLabel,
    parents: new Set(standard.rows.flatMap(({ under }) => under ?? [])),
  };
}
