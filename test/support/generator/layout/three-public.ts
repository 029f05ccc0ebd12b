import { type Context, figureCell, lineCell } from './context';
import { type DrawnCell, textCell } from './drawing';
import { columnsOf, draftRow, type DraftRow, group, type HeaderNode, leaf, type TableDraft } from './table-draft';

type Measure = 'budget' | 'finalAmount';

const MEASURES: readonly (readonly [Measure, string])[] = [
  ['budget', '预算数'],
  ['finalAmount', '决算数'],
];

/** An item of 三公 as a heading; the vehicles have two below them. */
interface Item {
  readonly row: string;
  readonly title: string;
  readonly parts?: readonly Item[];
}

function itemsOf({ edition, unit }: Context): readonly Item[] {
  const running = unit.year < 2019 || !edition.numbered ? '运行费' : '运行维护费';
  return [
    { row: 'total', title: '合计' },
    { row: 'overseasTravel', title: '因公出国（境）费' },
    {
      row: 'vehicles',
      title: `公务用车购置及${running}`,
      parts: [
        { row: 'vehicles', title: '小计' },
        { row: 'vehiclePurchase', title: '公务用车购置费' },
        { row: 'vehicleOperation', title: `公务用车${running}` },
      ],
    },
    { row: 'officialReception', title: '公务接待费' },
    ...(edition.withMeetings
      ? [
          { row: 'meetings', title: '会议费' },
          { row: 'training', title: '培训费' },
        ]
      : []),
  ];
}

/** 三公: 预算 and 决算 as two blocks, in pairs under each item, or down the page. */
export function threePublicDraft(context: Context): TableDraft {
  const { style, edition } = context;
  const form = style.threePublic === 'edition' ? edition.threePublic : style.threePublic;
  if (form === 'vertical') return verticalDraft(context);
  const header = form === 'blocks' ? blocks(itemsOf(context)) : pairs(itemsOf(context));
  const columns = columnsOf(header);
  return {
    header,
    depth: 3,
    underHeader: style.lineNumbers
      ? [draftRow(Object.fromEntries(columns.map((column, index) => [column, lineCell(index + 1)])))]
      : [],
    rows: [draftRow(Object.fromEntries(columns.map((column) => [column, cellOf(context, column)])))],
  };
}

function blocks(items: readonly Item[]): readonly HeaderNode[] {
  return MEASURES.map(([measure, title]) => group(title, itemColumns(items, measure), true));
}

function itemColumns(items: readonly Item[], measure: Measure): readonly HeaderNode[] {
  return items.map(({ row, title, parts }) =>
    parts ? group(title, itemColumns(parts, measure), true) : leaf(title, [`${row}/${measure}`], true),
  );
}

function pairs(items: readonly Item[]): readonly HeaderNode[] {
  return items.map(({ row, title, parts }) =>
    group(title, parts ? pairs(parts) : MEASURES.map(([measure, name]) => leaf(name, [`${row}/${measure}`])), true),
  );
}

function cellOf(context: Context, column: string): DrawnCell {
  const [row = '', measure = ''] = column.split('/');
  return figureCell(context, 'threePublic', row, measure);
}

/** The form with one item a row, followed by what has no amount here: counts and 机关运行经费. */
function verticalDraft(context: Context): TableDraft {
  const lines: readonly (readonly [string | null, string])[] = [
    [null, '一、“三公”经费支出'],
    ['total', '（一）支出合计'],
    ['overseasTravel', '1．因公出国（境）费'],
    ['vehicles', '2．公务用车购置及运行维护费'],
    ['vehiclePurchase', '（1）公务用车购置费'],
    ['vehicleOperation', '（2）公务用车运行维护费'],
    ['officialReception', '3．公务接待费'],
    [null, '（二）相关统计数'],
  ];
  return {
    header: [
      leaf('项目', ['label']),
      ...(context.style.lineNumbers ? [leaf('行次', ['line'])] : []),
      ...MEASURES.map(([measure, title]) => leaf(title, [measure], true)),
    ],
    depth: 1,
    underHeader: [],
    rows: lines.map(([row, label], index) => verticalRow(context, row, label, index + 1)),
  };
}

function verticalRow(context: Context, row: string | null, label: string, line: number): DraftRow {
  const amounts = row === null ? [] : MEASURES.map(([measure]) => [measure, cellOf(context, `${row}/${measure}`)]);
  return draftRow({
    label: textCell('label', label),
    line: lineCell(line),
    ...(Object.fromEntries(amounts) as Readonly<Record<string, DrawnCell>>),
  });
}
