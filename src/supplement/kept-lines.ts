import { isReasonId } from '../facts';
import { bySection, SCOPE_NAMES, UNIT_KIND_NAMES, type MissingInput, type Supplement } from '../model';
import { tableTitle } from '../standards';
import { amountText } from './amount-text';
import { lineName } from '../recognition';
import type { KeptEntries } from './kept-entries';
import { TAKEN, WAIVED, type KeptLine, type LineKind } from './kept-line';
import { pointingLines } from './kept-pointings';
import { NO_TABLE, SUPPLEMENT_TEXTS } from './words';

/** The form of what is kept; a later one is refused by this version. */
export const VERSION = '1';

/** What an entry is called, and where it is wanted. */
export type EntryNames = ReadonlyMap<string, Pick<KeptLine, 'name' | 'unit' | 'where'>>;

/** What is kept, line by line. */
export function keptLines(kept: KeptEntries, names: EntryNames): readonly KeptLine[] {
  return [...headLines(kept), ...supplementLines(kept.supplement, names), ...answerLines(kept)];
}

/** A section of a text, with a line for each input that it still misses, to be filled in by hand. */
export interface OpenSection {
  readonly heading: string;
  readonly lines: readonly KeptLine[];
}

/** What is still missing, section by section in the order of the text, as it is asked for on screen. */
export function openSections(
  { supplement }: Pick<KeptEntries, 'supplement'>,
  names: EntryNames,
  missing: readonly MissingInput[],
): readonly OpenSection[] {
  const known = new Set(supplementLines(supplement, names).map(({ id }) => id));
  return bySection(missing.filter(({ id }) => !known.has(id))).map(({ where, inputs }) => ({
    heading: where,
    lines: inputs.map((input) => missingLine(input, names)),
  }));
}

/** Nothing known is an empty answer, which is read back as none. */
function line(id: string, kind: LineKind, name: string, value: string | number | null | undefined): KeptLine {
  return { id, kind, name, value: value === null || value === undefined ? '' : String(value), unit: '', where: '' };
}

/** Whose data these are, and what the user said of the whole book. */
function headLines({ unitName, year, supplement, answers }: KeptEntries): readonly KeptLine[] {
  const { unitKind } = supplement;
  const scope = answers.scope && SCOPE_NAMES[answers.scope];
  return [
    line('version', '资料', SUPPLEMENT_TEXTS.version, VERSION),
    line('unitName', '资料', SUPPLEMENT_TEXTS.unitName, unitName),
    line('year', '资料', SUPPLEMENT_TEXTS.year, year),
    line('unitKind', '资料', SUPPLEMENT_TEXTS.unitKind, unitKind && UNIT_KIND_NAMES[unitKind]),
    line('answer:unitName', '资料', SUPPLEMENT_TEXTS.answeredName, answers.unitName),
    line('answer:year', '资料', SUPPLEMENT_TEXTS.answeredYear, answers.year),
    line('answer:amountUnit', '资料', SUPPLEMENT_TEXTS.answeredUnit, answers.amountUnit),
    line('answer:scope', '资料', SUPPLEMENT_TEXTS.answeredScope, scope),
  ];
}

/**
 * Which sheet is which table, answers to questions, lines that were pointed at: kept, so that nobody is asked twice.
 */
function answerLines({ answers }: KeptEntries): readonly KeptLine[] {
  return [
    ...[...(answers.sheets ?? [])].map(([sheet, table]) =>
      line(`sheet:${sheet}`, '对应', SUPPLEMENT_TEXTS.sheetTable(sheet), table === null ? NO_TABLE : tableTitle(table)),
    ),
    ...[...(answers.choices ?? [])].map(([id, option]) =>
      line(`choice:${id}`, '对应', SUPPLEMENT_TEXTS.choice(id), option),
    ),
    ...pointingLines(answers.pointings ?? [], (pointing) => `《${tableTitle(pointing.table)}》${lineName(pointing)}`),
  ];
}

/** The lines of the entries alone. */
export function supplementLines(supplement: Supplement, names: EntryNames): readonly KeptLine[] {
  const named = (id: string, kind: LineKind, value: string, unit = names.get(id)?.unit ?? ''): KeptLine => ({
    id,
    kind,
    name: names.get(id)?.name ?? '',
    value,
    unit,
    where: whereOf(supplement, id, names.get(id)?.where ?? ''),
  });
  return [
    ...Object.entries(supplement.counts).map(([id, count]) => named(id, '数量', String(count))),
    ...Object.entries(supplement.amounts).map(([id, amount]) => {
      const { text, unit } = amountText(amount);
      return named(id, '金额', text, unit);
    }),
    ...Object.entries(supplement.reasons).map(([id, text]) => named(id, '原因', text)),
    ...Object.entries(supplement.texts).map(([id, text]) => named(id, '文字', text)),
    ...supplement.waived.map((id) => named(id, kindOf(id), WAIVED)),
  ];
}

function whereOf({ fromLastText }: Supplement, id: string, where: string): string {
  if (!fromLastText.includes(id)) return where;
  return where === '' ? TAKEN : `${TAKEN}；${where}`;
}

/** Waived entries have no kind of their own; any will do that reads 不填. */
function kindOf(id: string): LineKind {
  return isReasonId(id) ? '原因' : '文字';
}

/** As the column 类别 prints them. */
const KIND_NAMES: Readonly<Record<MissingInput['kind'], LineKind>> = {
  count: '数量',
  amount: '金额',
  reason: '原因',
  text: '文字',
};

/** A line for something that nobody has filled in yet. */
export function missingLine({ id, kind, prompt, where, why }: MissingInput, names: EntryNames): KeptLine {
  const unit = kind === 'amount' ? '万元' : (names.get(id)?.unit ?? '');
  return { id, kind: KIND_NAMES[kind], name: prompt, value: '', unit, where: why === '' ? where : `${where}：${why}` };
}
