import type { FigureTableId } from '../unit/figures';
import { type Context, figureCell, lineCell, rowsOf } from './context';
import { type DrawnCell, textCell } from './drawing';
import { printedFunctionalName } from './names';
import { columnsOf, draftRow, type DraftRow, group, type HeaderNode, leaf, type TableDraft } from './table-draft';

const CODE_COLUMNS = ['code.1', 'code.2', 'code.3'] as const;
const NAME = 'name';

/** 公开02 收入决算表. */
export function incomeDraft(context: Context): TableDraft {
  const publicService = context.style.educationFees
    ? group(
        '事业收入',
        [leaf('小计', ['publicServiceIncome'], true), leaf('其中：教育收费', ['educationFees'], true)],
        true,
      )
    : leaf('事业收入', ['publicServiceIncome'], true);
  return functionalDraft(context, 'income', [
    leaf('本年收入合计', ['total'], true),
    leaf('财政拨款收入', ['fiscalAppropriation'], true),
    leaf('上级补助收入', ['subsidyFromSuperior'], true),
    publicService,
    leaf('经营收入', ['operatingIncome'], true),
    leaf('附属单位上缴收入', ['remittanceFromAffiliates'], true),
    leaf('其他收入', ['otherIncome'], true),
  ]);
}

/** 公开03 支出决算表. */
export function expenditureDraft(context: Context): TableDraft {
  return functionalDraft(context, 'expenditure', [
    leaf('本年支出合计', ['total'], true),
    leaf('基本支出', ['basicExpenditure'], true),
    leaf('项目支出', ['projectExpenditure'], true),
    leaf('上缴上级支出', ['remittanceToSuperior'], true),
    leaf('经营支出', ['operatingExpenditure'], true),
    leaf('对附属单位补助支出', ['subsidyToAffiliates'], true),
  ]);
}

/** 公开05, in the form of the edition. */
export function generalBudgetExpenditureDraft(context: Context): TableDraft {
  const { numbered, generalBudgetForm, generalBudgetTotal } = context.edition;
  const spending = numbered ? [group('本年支出', spendingColumns('小计'))] : spendingColumns('合计');
  const columns = generalBudgetForm === 'rollForward' ? rollForwardColumns() : spending;
  return functionalDraft(context, 'generalBudgetExpenditure', columns, generalBudgetTotal);
}

/** 政府性基金: always the roll-forward. */
export function governmentFundDraft(context: Context): TableDraft {
  return functionalDraft(context, 'governmentFund', rollForwardColumns());
}

/** 国有资本经营, in the form of the edition. */
export function stateCapitalDraft(context: Context): TableDraft {
  const isRollForward = context.edition.stateCapitalForm === 'rollForward';
  return functionalDraft(context, 'stateCapital', isRollForward ? rollForwardColumns() : spendingColumns('合计'));
}

function spendingColumns(totalTitle: string): readonly HeaderNode[] {
  return [
    leaf(totalTitle, ['total'], true),
    leaf('基本支出', ['basicExpenditure'], true),
    leaf('项目支出', ['projectExpenditure'], true),
  ];
}

function rollForwardColumns(): readonly HeaderNode[] {
  return [
    leaf('年初结转和结余', ['openingBalance'], true),
    leaf('本年收入', ['currentIncome'], true),
    group('本年支出', spendingColumns('小计'), true),
    leaf('年末结转和结余', ['closingBalance'], true),
  ];
}

function functionalDraft(
  context: Context,
  table: FigureTableId,
  amounts: readonly HeaderNode[],
  usualTotal: 'first' | 'last' = 'first',
): TableDraft {
  const { style } = context;
  const columns = columnsOf(amounts);
  const codes = codeColumns(context);
  const total = style.total === 'edition' ? usualTotal : style.total;
  const rows = codesOf(context, table).map((code) => codeRow(context, table, code, columns));
  const totalRow = drawTotal(context, table, columns);
  const items = rows.length > 0 ? rows : [draftRow({}), draftRow({}), draftRow({})];
  return {
    header: [
      group('项目', [leaf(codes.length > 1 ? '功能分类科目编码' : '科目编码', codes), leaf('科目名称', [NAME])]),
      ...amounts,
    ],
    depth: codes.length > 1 ? 4 : 2,
    underHeader: total === 'headerRow' ? [] : underHeader(context, columns),
    rows: {
      first: [totalRow, ...items],
      last: [...items, totalRow],
      headerRow: [totalOnHeaderRow(context, table, columns), ...items],
    }[total],
  };
}

function codeColumns({ style }: Context): readonly string[] {
  return style.codes === 'oneCell' ? CODE_COLUMNS.slice(0, 1) : CODE_COLUMNS;
}

/** 类 | 款 | 项 | 栏次 | 1 | 2 … */
function underHeader(context: Context, columns: readonly string[]): readonly DraftRow[] {
  const codes = codeHeadings(context);
  const numbers = context.style.lineNumbers
    ? [[NAME, lineCell('栏次')], ...columns.map((column, index) => [column, lineCell(index + 1)])]
    : [];
  const cells = Object.fromEntries([...codes, ...numbers]) as Readonly<Record<string, DrawnCell>>;
  return Object.keys(cells).length > 0 ? [draftRow(cells)] : [];
}

function codeHeadings(context: Context): readonly (readonly [string, DrawnCell])[] {
  if (context.style.codes === 'oneCell') return [];
  return (['类', '款', '项'] as const).map((text, index) => [CODE_COLUMNS[index] ?? '', textCell('header', text)]);
}

function drawTotal(context: Context, table: FigureTableId, columns: readonly string[]): DraftRow {
  return draftRow({ 'code.1': textCell('label', '合计'), ...amountCells(context, table, 'total', columns) }, [
    ['code.1', NAME],
  ]);
}

/** 合计 beside 类 款 项: the header's last row is already a row of amounts. */
function totalOnHeaderRow(context: Context, table: FigureTableId, columns: readonly string[]): DraftRow {
  return draftRow({
    ...Object.fromEntries(codeHeadings(context)),
    [NAME]: textCell('label', '合计'),
    ...amountCells(context, table, 'total', columns),
  });
}

function codeRow(context: Context, table: FigureTableId, code: string, columns: readonly string[]): DraftRow {
  const { style } = context;
  const level = (code.length - 3) / 2;
  const indent = style.indent ? '　'.repeat(level) : '';
  return draftRow(
    {
      ...codeCells(context, code, indent),
      [NAME]: textCell('label', indent + printedFunctionalName(context, code)),
      ...amountCells(context, table, code, columns),
    },
    style.codes === 'merged' ? [['code.1', 'code.3']] : [],
  );
}

function codeCells({ style }: Context, code: string, indent: string): Readonly<Record<string, DrawnCell>> {
  const cell = (text: string): DrawnCell => textCell('code', style.codesAs === 'number' ? Number(text) : indent + text);
  if (style.codes === 'merged' || style.codes === 'oneCell') return { 'code.1': cell(code) };
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
  const last = (code.length - 3) / 2;
  const cells = parts.map((part, index) => {
    const isShown = part !== '' && (style.codes === 'threeCells' || index === last);
    return [
      CODE_COLUMNS[index] ?? '',
      isShown ? textCell('code', style.codesAs === 'number' ? Number(part) : part) : null,
    ];
  });
  return Object.fromEntries(cells) as Readonly<Record<string, DrawnCell>>;
}

function amountCells(
  context: Context,
  table: FigureTableId,
  row: string,
  columns: readonly string[],
): Readonly<Record<string, DrawnCell>> {
  return Object.fromEntries(columns.map((column) => [column, figureCell(context, table, row, column)]));
}

function codesOf(context: Context, table: FigureTableId): readonly string[] {
  return [...rowsOf(context, table).keys()].filter((row) => row !== 'total');
}
