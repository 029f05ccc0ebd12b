import { economicCodesIn } from '../data/names-in';
import { type Context, figureCell } from './context';
import { type DrawnCell, textCell } from './drawing';
import { printedEconomicName } from './names';
import { draftRow, type DraftRow, group, type HeaderNode, leaf, type TableDraft } from './table-draft';

/** 类 that no edition's grid prints unless something was spent on them. */
const RARELY_PRINTED = ['312', '313', '30703', '30704'];
const PERSONNEL = ['301', '303'];

interface Block {
  readonly title: string;
  readonly codes: readonly string[];
}

/** 公开06: 人员经费 beside 公用经费, in one, two or three blocks of code, name and amount. */
export function generalBudgetBasicDraft(context: Context): TableDraft {
  const { style, edition } = context;
  const blocks = blocksOf(context, style.economicBlocks === 'edition' ? edition.economicBlocks : style.economicBlocks);
  const height = Math.max(...blocks.map(({ codes }) => codes.length));
  return {
    header: blocks.length === 1 ? blockColumns(context, 0) : headerOf(context, blocks),
    depth: 2,
    underHeader: [],
    rows: [
      ...Array.from({ length: height }, (_, index) => codesRow(context, blocks, index)),
      ...totals(context, blocks.length),
    ],
  };
}

function blocksOf(context: Context, count: 1 | 2 | 3): readonly Block[] {
  const codes = printedCodes(context);
  const personnel = codes.filter((code) => PERSONNEL.includes(code.slice(0, 3)));
  const others = codes.filter((code) => !personnel.includes(code));
  const goods = others.filter((code) => code.startsWith('302'));
  const rest = others.filter((code) => !code.startsWith('302'));
  return {
    1: [{ title: '', codes: [...personnel, ...others] }],
    2: [
      { title: '人员经费', codes: personnel },
      { title: '公用经费', codes: others },
    ],
    3: [
      { title: '人员经费', codes: personnel },
      { title: '公用经费', codes: goods },
      { title: '公用经费', codes: rest },
    ],
  }[count];
}

function printedCodes(context: Context): readonly string[] {
  const { style, unit, figures } = context;
  const isSpent = (code: string): boolean => (figures.generalBudgetBasic.get(code)?.get('finalAmount') ?? 0) !== 0;
  const isUsual = (code: string): boolean => !RARELY_PRINTED.some((rare) => code.startsWith(rare));
  return economicCodesIn(unit.year).filter((code) => isSpent(code) || (isUsual(code) && !style.omitZeroRows));
}

function headerOf(context: Context, blocks: readonly Block[]): readonly HeaderNode[] {
  const titles = [...new Set(blocks.map(({ title }) => title))];
  return titles.map((title) =>
    group(
      title,
      blocks.flatMap((block, index) => (block.title === title ? blockColumns(context, index) : [])),
    ),
  );
}

function blockColumns(context: Context, index: number): readonly HeaderNode[] {
  return [
    leaf('科目编码', codeColumns(context, index)),
    leaf('科目名称', [`name.${index}`]),
    leaf(context.style.amountHeading, [`amount.${index}`]),
  ];
}

function codeColumns({ style }: Context, index: number): readonly string[] {
  const isSplit = style.codes === 'threeCells' || style.codes === 'sparse';
  return isSplit ? [`code.${index}`, `code.${index}.item`] : [`code.${index}`];
}

function codesRow(context: Context, blocks: readonly Block[], row: number): DraftRow {
  const cells = blocks.map(({ codes }, index) => blockCells(context, codes[row], index));
  return draftRow(Object.assign({}, ...cells) as Readonly<Record<string, DrawnCell>>);
}

function blockCells(context: Context, code: string | undefined, index: number): Readonly<Record<string, DrawnCell>> {
  if (code === undefined) return {};
  const indent = context.style.indent && code.length > 3 ? '  ' : '';
  return {
    ...codeCells(context, code, index, indent),
    [`name.${index}`]: textCell('label', indent + printedEconomicName(context, code)),
    [`amount.${index}`]: figureCell(context, 'generalBudgetBasic', code, 'finalAmount'),
  };
}

function codeCells(context: Context, code: string, index: number, indent: string): Readonly<Record<string, DrawnCell>> {
  const { style } = context;
  const cell = (text: string): DrawnCell => textCell('code', style.codesAs === 'number' ? Number(text) : text);
  const [first = '', second] = codeColumns(context, index);
  if (second === undefined) return { [first]: style.codesAs === 'number' ? cell(code) : cell(indent + code) };
  const category = code.length === 3 || style.codes === 'threeCells' ? cell(code.slice(0, 3)) : null;
  return { [first]: category, [second]: code.length === 3 ? null : cell(code.slice(3)) };
}

function totals(context: Context, blockCount: number): readonly DraftRow[] {
  const last = blockCount - 1;
  const personnel = totalCells(context, '人员经费合计', 'personnelTotal', 0, 0);
  const others = totalCells(context, '公用经费合计', 'publicTotal', Math.min(1, last), last);
  const merges = [
    ['code.0', 'name.0'],
    ['code.1', `name.${last}`],
  ] as const;
  const both = context.style.basicTotal
    ? [draftRow(totalCells(context, '基本支出合计', 'basicTotal', 0, 0), merges.slice(0, 1))]
    : [];
  if (blockCount > 1) return [draftRow({ ...personnel, ...others }, merges), ...both];
  return [draftRow(personnel, merges.slice(0, 1)), draftRow(others, merges.slice(0, 1)), ...both];
}

function totalCells(
  context: Context,
  label: string,
  row: string,
  labelBlock: number,
  amountBlock: number,
): Readonly<Record<string, DrawnCell>> {
  return {
    [`code.${labelBlock}`]: textCell('label', label),
    [`amount.${amountBlock}`]: figureCell(context, 'generalBudgetBasic', row, 'finalAmount'),
  };
}
