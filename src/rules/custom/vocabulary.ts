import {
  maybeTable,
  type ColumnKey,
  type RecognisedTable,
  type ReportModel,
  type RowKey,
  type TableId,
  type TableRow,
} from '../../model';
import {
  displayName,
  ECONOMIC_CODES,
  economicNames,
  edition,
  FUNCTIONAL_CODES,
  functionalNames,
  maybeStandard,
  normaliseHeader,
  normaliseLabel,
  normaliseText,
  TABLE_STANDARDS,
  type ClassificationName,
  type ColumnStandard,
  type RowStandard,
  type TableStandard,
} from '../../standards';

/** Something that formulas name. */
export interface VocabularyEntry<Key extends string> {
  readonly key: Key;
  /** Names as people write them, the best first. */
  readonly names: readonly string[];
  /**
   * Comparable names in tiers: what is meant by the first tier in which a name stands. The first two hold
   * names in full, by `normaliseText`; later ones hold shared and shortened ones, by the entry's own measure.
   */
  readonly tiers: readonly (readonly string[])[];
  /** The book itself has it; of two that a name fits, the one that is there is meant. */
  readonly isPresent: boolean;
}

/** What formulas on one report may name. Entries are made when they are first asked for, and kept. */
export interface Vocabulary {
  readonly report: ReportModel;
  readonly tables: readonly VocabularyEntry<TableId>[];
  readonly rowsOf: (table: TableId) => readonly VocabularyEntry<RowKey>[];
  readonly columnsOf: (table: TableId, row: RowKey) => readonly VocabularyEntry<ColumnKey>[];
}

/** Rows are kept by table: a formula asks for them several times, and the classification is long. */
export function vocabularyOf(report: ReportModel): Vocabulary {
  const rows = new Map<TableId, readonly VocabularyEntry<RowKey>[]>();
  return {
    report,
    tables: tableEntries(report),
    rowsOf(table) {
      const entries = rows.get(table) ?? rowEntries(report, table);
      rows.set(table, entries);
      return entries;
    },
    columnsOf: (table, row) => columnEntries(report, table, row),
  };
}

/** What people say for short. */
const SHORT_TITLES: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  incomeExpenditure: ['收支总表', '收支决算'],
  income: ['收入表'],
  expenditure: ['支出表'],
  fiscalAppropriation: ['财政拨款总表', '财拨总表', '财政拨款收支总表'],
  generalBudgetExpenditure: ['一般公共预算支出表'],
  generalBudgetBasic: ['基本支出表', '基本支出明细表'],
  threePublic: ['三公表', '三公', '三公经费', '三公经费表'],
  governmentFund: ['政府性基金表', '政府性基金', '基金表'],
  stateCapital: ['国有资本经营表', '国有资本经营预算表', '国资表'],
};

/**
 * The nine and whatever else the book has, by key, number of the edition, printed and standard titles, and short ones.
 */
function tableEntries(report: ReportModel): readonly VocabularyEntry<TableId>[] {
  const numbered = new Map<TableId, string>(
    edition(report.standard).tables.map(({ table, number }) => [table, number]),
  );
  const printed = new Map<TableId, string>(report.tables.map(({ id, title }) => [id, title]));
  const ids = new Set<TableId>([...TABLE_STANDARDS.map(({ id }) => id), ...printed.keys()]);
  return [...ids].map((id) => {
    const number = numbered.get(id);
    const title = displayName(id, report.standard);
    const titles = [title, printed.get(id) ?? title, ...(maybeStandard(id)?.titles ?? [])];
    const short = SHORT_TITLES[id] ?? [];
    return {
      key: id,
      names: [...(number === undefined ? [] : [`公开${number}`]), ...titles, ...short],
      tiers: [[id, ...(number === undefined ? [] : numberNames(number))], titles, short].map(comparable),
      isPresent: printed.has(id),
    };
  });
}

/** 01 → 公开01, 公开01表, 01, 公开1, 公开1表, 1. */
function numberNames(number: string): readonly string[] {
  return [number, String(Number(number))].flatMap((digits) => [`公开${digits}`, `公开${digits}表`, digits]);
}

/** As `normaliseText` makes them, which names in formulas go through as well. */
function comparable(names: readonly string[]): readonly string[] {
  return names.map(normaliseText);
}

/** A row that comes a second time has no name of its own. */
const REPEATED = /#\d+$/;

/** What the standard knows, then what the sheet prints; of one key the sheet's labels come first. */
function rowEntries(report: ReportModel, id: TableId): readonly VocabularyEntry<RowKey>[] {
  const entries = new Map<RowKey, VocabularyEntry<RowKey>>(
    standardRows(maybeStandard(id)).map((entry) => [entry.key, entry]),
  );
  for (const row of maybeTable(report, id)?.rows ?? []) {
    if (!REPEATED.test(row.key)) entries.set(row.key, withRow(entries.get(row.key), row));
  }
  return [...entries.values()];
}

/** What the standard knows of a row, and how the sheet prints it. */
function withRow(known: VocabularyEntry<RowKey> | undefined, { key, code, label }: TableRow): VocabularyEntry<RowKey> {
  const codes = code === null ? [] : [code, `${code}${label}`];
  const printed = [[key, ...comparable(codes)], comparable([label]), [normaliseLabel(label)]];
  return {
    key,
    names: [...(known?.names ?? [...codes.slice(0, 1), normaliseLabel(label)])],
    tiers: [0, 1, 2, 3].map((tier) => [...(printed[tier] ?? []), ...(known?.tiers[tier] ?? [])]),
    isPresent: true,
  };
}

/** Also rows that this book does not print: a formula may be for next year's. */
function standardRows(standard: TableStandard | undefined): readonly VocabularyEntry<RowKey>[] {
  switch (standard?.layout) {
    case 'summary':
      return [...standard.income.rows, ...standard.outgo.rows].map(labelledRow);
    case 'economic':
      return [...standard.rows.map(labelledRow), ...codedRows(ECONOMIC_CODES, economicNames)];
    case 'items':
      return standard.rows.map(labelledRow);
    case 'functional':
      return [TOTAL_ROW, ...codedRows(FUNCTIONAL_CODES, functionalNames)];
    default:
      return [];
  }
}

/** Classified tables have no other row without a code. */
const TOTAL_ROW: VocabularyEntry<RowKey> = labelledRow({ key: 'total', name: '合计', labels: ['合计', '总计'] });

/** Rows that stand below another one share their labels with rows that do not, and come after them. */
function labelledRow({ key, name, labels, under }: RowStandard): VocabularyEntry<RowKey> {
  const code = /^out\.(\d{3})$/.exec(key)?.[1];
  const codes = code === undefined ? [] : [code, normaliseText(code + name)];
  const earlier = code === undefined ? [] : functionalNames(code).map((each) => each.name);
  const plain = [name, ...labels, ...earlier].map(normaliseLabel);
  const own = under === undefined ? plain : [];
  return {
    key,
    names: [...new Set([name, ...labels, ...codes.slice(0, 1)])],
    tiers: [[key, ...codes], comparable([name]), own, plain],
    isPresent: false,
  };
}

/**
 * By code, by code and name, and by each name that the code ever had. Names are no full names: they repeat between 款.
 */
function codedRows(
  lines: typeof FUNCTIONAL_CODES,
  namesOf: (code: string) => readonly ClassificationName[],
): readonly VocabularyEntry<RowKey>[] {
  return [...new Set(lines.map(([code]) => code))].map((code) => {
    const names = namesOf(code).map(({ name }) => name);
    const full = names.map((name) => normaliseText(code + name));
    return {
      key: code,
      names: [code, ...names],
      tiers: [[code, ...full], [], names.map(normaliseLabel), []],
      isPresent: false,
    };
  });
}

/** Columns of the standard, then those that only this book prints. Printed titles count as full names. */
function columnEntries(report: ReportModel, id: TableId, row: RowKey): readonly VocabularyEntry<ColumnKey>[] {
  const table = maybeTable(report, id);
  const standard = standardColumns(maybeStandard(id), row);
  const known = new Set(standard.map(({ key }) => key));
  const present = presentColumns(table, row);
  const printed = (table?.columns ?? []).filter(({ key }) => known.has(key) || present.has(key));
  const local = printed
    .filter(({ key }) => !known.has(key))
    .map(({ key, title }) => ({ key, name: title, labels: [] }));
  return [...standard, ...local].map(({ key, name, labels }) => {
    const titles = printed.filter((column) => column.key === key).map(({ title }) => title);
    return {
      key,
      names: [...new Set([name, ...titles, ...labels])],
      tiers: [[key], comparable([name, ...titles]), [name, ...titles, ...labels].map(normaliseHeader)],
      isPresent: present.has(key),
    };
  });
}

/** What the vocabulary needs of a column, from a standard or from the sheet. */
type Column = Pick<ColumnStandard, 'key' | 'name' | 'labels' | 'optional'>;

/** A summary table has other columns beside its income than beside its outgo. */
export function standardColumns(standard: TableStandard | undefined, row: RowKey): readonly Column[] {
  if (standard === undefined) return [];
  if (standard.layout !== 'summary') return standard.columns;
  return row.startsWith('in.') ? standard.income.columns : standard.outgo.columns;
}

/** The columns that a row has on the sheet; those of the whole table where the row is not there. */
function presentColumns(table: RecognisedTable | undefined, row: RowKey): ReadonlySet<ColumnKey> {
  const found = table?.rows.find(({ key }) => key === row);
  return new Set(found ? found.cells.keys() : (table?.columns.map(({ key }) => key) ?? []));
}
