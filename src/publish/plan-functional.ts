import type { PublicTableId, RecognisedTable } from '../model';
import { functionalName, maybeStandard } from '../standards';
import { BLANK, headerLine, label, type PlannedCell, type TablePlan } from './sheet-plan';

/** A column with the group that stands above it; no group where it stands alone. */
interface Column {
  readonly key: string;
  readonly title: string;
  readonly group?: string;
}

/** 公开05, and 国有资本经营 where its form holds expenditure only. */
const SPENDING: readonly Column[] = [
  { key: 'total', title: '小计', group: '本年支出' },
  { key: 'basicExpenditure', title: '基本支出', group: '本年支出' },
  { key: 'projectExpenditure', title: '项目支出', group: '本年支出' },
];
/** The form 收入支出: each line rolls from 年初 to 年末. */
const ROLL_FORWARD: readonly Column[] = [
  { key: 'openingBalance', title: '年初结转和结余' },
  { key: 'currentIncome', title: '本年收入' },
  ...SPENDING,
  { key: 'closingBalance', title: '年末结转和结余' },
];

/** A table of codes: its rows are those of the 财决 table that it comes from; its title tells which form it has. */
export function planFunctional(
  table: PublicTableId,
  title: string,
  year: number,
  source: RecognisedTable | undefined,
): TablePlan {
  const columns = columnsOf(table, title);
  const figures = (row: string): readonly PlannedCell[] =>
    columns.map(({ key }) => ({ place: { table, row, column: key } }));
  // A key with “#” is a second line of the same code; it is not printed, 合计 stands first by itself.
  const coded = (source?.rows ?? []).filter(({ code, key }) => code !== null && !key.includes('#'));
  return {
    widths: [14, 40, ...columns.map(() => 16)],
    header: headerOf(columns),
    body: [
      [label('合计'), BLANK, ...figures('total')],
      ...coded.map(({ key, label: printed }) => [
        label(key),
        label(functionalName(key, year) ?? printed),
        ...figures(key),
      ]),
    ],
  };
}

/**
 * 国有资本经营 has two lawful forms by place and year, told apart by the title alone. An optional column of a standard is one
 * that only some books print: none is made up here.
 */
function columnsOf(table: PublicTableId, title: string): readonly Column[] {
  if (table === 'governmentFund') return ROLL_FORWARD;
  if (table === 'stateCapital') return title.includes('收入支出') ? ROLL_FORWARD : SPENDING;
  const standard = maybeStandard(table);
  if (standard?.layout !== 'functional' || table === 'generalBudgetExpenditure') return SPENDING;
  return standard.columns.filter(({ optional }) => optional !== true).map(({ key, name }) => ({ key, title: name }));
}

/**
 * Three lines: groups (or titles that stand alone), titles under a group, 栏次. A group's title is written once, above
 * its first column; nothing is merged.
 */
function headerOf(columns: readonly Column[]): TablePlan['header'] {
  const opens = ({ group }: Column, index: number): boolean => group !== columns[index - 1]?.group;
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const above = columns.map((column, index) => (column.group === undefined ? column.title : groupTitle(column, index)));
  const below = columns.map(({ group, title }) => (group === undefined ? '' : title));
  const numbers = columns.map((_, index) => index + 1);
  return [
    headerLine(['项目', '', ...above]),
    headerLine(['功能分类科目编码', '科目名称', ...(isGrouped ? below : columns.map(() => ''))]),
    headerLine(['', '栏次', ...numbers]),
  ];

  function groupTitle(column: Column, index: number): string {
    return opens(column, index) ? (column.group ?? '') : '';
  }
}
