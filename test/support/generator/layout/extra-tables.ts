import { printedCategories, printedFunctionalName } from './names';
import type { Context } from './context';
import { type DrawnCell, type FigureCell, plainPart, type Part, textCell } from './drawing';
import type { ExtraTable } from './edition';

/** Tables that a province publishes among the nine. Their figures are no part of the truth about a book. */
export const EXTRA_TITLES: Readonly<Record<ExtraTable, string>> = {
  stateAssets: '国有资产占用情况表',
  spendingDetail: '财政拨款支出决算明细表',
};

export function extraPart(context: Context, table: ExtraTable): Part {
  return table === 'stateAssets' ? stateAssets(context) : spendingDetail(context);
}

/** 车辆数合计, the kinds that it adds up, and equipment. */
const ASSET_ITEMS = [
  '车辆数合计（辆）',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '其他用车',
  '单价50万元以上通用设备（台，套）',
  '单价100万元以上专用设备（台，套）',
];

const VEHICLE_KINDS = 5;

function stateAssets({ random }: Context): Part {
  const [, ...counts] = ASSET_ITEMS.map(() => random.integer(0, 20));
  const vehicles = counts.slice(0, VEHICLE_KINDS).reduce((sum, count) => sum + count, 0);
  const rows = ASSET_ITEMS.map((item, index) => [
    textCell('label', item),
    textCell('lineNumber', index + 1),
    textCell('note', [vehicles, ...counts][index] ?? 0),
  ]);
  return { ...plainPart('table', [headings(['项目', '行次', '数量']), ...rows]), headerRows: 1 };
}

/** What 财政拨款 was spent on, 类 by groups of the economic classification. */
function spendingDetail(context: Context): Part {
  const columns = [
    '科目编码',
    '科目名称',
    '合计',
    '工资福利支出',
    '商品和服务支出',
    '对个人和家庭的补助',
    '资本性支出',
  ];
  const spentOn = printedCategories(context).filter((code) => context.figures.expenditure.has(code));
  const rows = spentOn.map((code) => {
    const total = context.figures.fiscalAppropriation.get(`out.${code}`)?.get('total') ?? 0;
    const parts = cutAtRandom(total, context);
    return [
      textCell('code', code),
      textCell('label', printedFunctionalName(context, code)),
      ...[total, ...parts].map(strangerFigure),
    ];
  });
  return { ...plainPart('table', [headings(columns), ...rows]), headerRows: 1 };
}

function cutAtRandom(total: number, { random }: Context): readonly number[] {
  const weights = Array.from({ length: 4 }, () => random.integer(0, 5_000_000));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => (all === 0 ? 0 : Math.floor((total * weight) / all)));
  const [first = 0, ...others] = parts;
  return [first + total - parts.reduce((sum, part) => sum + part, 0), ...others];
}

function headings(titles: readonly string[]): readonly DrawnCell[] {
  return titles.map((title) => textCell('header', title));
}

function strangerFigure(fen: number): FigureCell {
  return { kind: 'figure', place: null, fen };
}
