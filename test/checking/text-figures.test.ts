import { textFigures } from '../../src/checking/text-figures';
import { refKey } from '../../src/model';
import { buildReport, type Figure } from '../support/report/build-report';
import { withFigures, type PlaceText } from '../support/report/changes';
import { SMALL_BOOK } from '../support/report/small-book';

/** 分 in 万元. */
const WAN = 1_000_000;

/** What must stand in the cells that hold these texts, by their places. */
function figuresFor(texts: readonly (readonly [...PlaceText, Figure])[]): readonly (object | null)[] {
  const report = buildReport(withFigures(SMALL_BOOK, texts));
  const found = textFigures(report, {});
  return texts.map(([table, row, column]) => {
    const ref = report.tables
      .find(({ id }) => id === table)
      ?.rows.find(({ key }) => key === row)
      ?.cells.get(column)?.ref;
    return (ref && found.get(refKey(ref))) ?? null;
  });
}

it.each<[what: string, place: PlaceText, wan: number]>([
  ['a kind of income', ['incomeExpenditure', 'in.otherIncome', 'finalAmount'], 3],
  ['a total', ['incomeExpenditure', 'in.total', 'finalAmount'], 212],
  ['a code of three digits', ['income', '208', 'total'], 12],
  ['a code of seven digits', ['income', '2010302', 'total'], 20],
  ['a column of a total', ['income', 'total', 'otherIncome'], 3],
])('%s that holds a text is the figure with which its checks hold', (_, place, wan) => {
  const [told] = figuresFor([[...place, '见附件']]);
  expect(told).toMatchObject({ fen: wan * WAN, range: null });
  expect((told as { readonly checks: number }).checks).toBeGreaterThanOrEqual(2);
});

it('knows nothing of cells that hold figures', () => {
  expect([...textFigures(buildReport(SMALL_BOOK), {})]).toEqual([]);
});

it('tells two texts that no check has both of, each by itself', () => {
  const told = figuresFor([
    ['incomeExpenditure', 'in.otherIncome', 'finalAmount', '三万'],
    ['income', '2010302', 'total', '二十'],
  ]);
  expect(told).toEqual([expect.objectContaining({ fen: 3 * WAN }), expect.objectContaining({ fen: 20 * WAN })]);
});

it('leaves out a check that speaks of two of them', () => {
  const place: PlaceText = ['income', '2010301', 'subsidyFromSuperior'];
  const [alone] = figuresFor([[...place, '甲']]) as readonly { readonly checks: number }[];
  const [beside] = figuresFor([
    [...place, '甲'],
    ['income', '20103', 'subsidyFromSuperior', '乙'],
  ]);
  expect(beside).toMatchObject({ fen: 4 * WAN, checks: (alone?.checks ?? 0) - 1 });
});

it('tells nothing where the checks contradict each other', () => {
  const [told] = figuresFor([
    ['income', '208', 'total', '甲'],
    ['income', '20805', 'total', 99],
  ]);
  expect(told).toBeNull();
});
