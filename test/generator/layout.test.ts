import { type CellValue, type Place, placeKey, valueAt } from '../../src/model';
import {
  type Book,
  EDITIONS,
  layOut,
  type LayoutOptions,
  randomUnit,
  roundToStep,
  type TruePlace,
} from '../support/generator';

const rich = (year: number): ReturnType<typeof randomUnit> =>
  randomUnit(21, { sort: 'township', year, governmentFund: true, stateCapital: year >= 2020 });

function valueOf(book: Book, place: Place): CellValue {
  const found = book.truth.places.get(placeKey(place));
  if (!found) throw new RangeError(`no place ${placeKey(place)}`);
  return cellAt(book, found);
}

function cellAt(book: Book, { ref }: TruePlace): CellValue {
  const sheet = book.snapshot.sheets.find(({ name }) => name === ref.sheet);
  if (!sheet) throw new RangeError(`no sheet ${ref.sheet}`);
  return valueAt(sheet, ref.row, ref.column);
}

const titlesOf = (book: Book): readonly CellValue[] => book.snapshot.sheets.map((sheet) => valueAt(sheet, 0, 0));

describe.each(EDITIONS.map((edition) => [edition.id, edition] as const))('%s', (id, edition) => {
  const book = layOut(rich(edition.years[0]), { edition: id });

  test('prints its tables in its order under its titles', () => {
    const own = edition.order.flatMap((table) =>
      table in edition.titles ? [edition.titles[table as keyof typeof edition.titles]] : [],
    );
    expect(titlesOf(book).filter((title) => typeof title === 'string' && own.includes(title))).toEqual(own);
  });

  test('every place of the truth holds its amount, no two hold the same cell', () => {
    const cells = new Set<string>();
    for (const place of book.truth.places.values()) {
      const value = cellAt(book, place);
      expect(value === null ? 0 : Math.round(Number(value) * 1_000_000)).toBe(place.fen);
      cells.add(`${place.ref.sheet}/${place.ref.row}/${place.ref.column}`);
    }
    expect(cells.size).toBe(book.truth.places.size);
  });

  test('tab names are distinct and fit Excel', () => {
    const tabs = book.snapshot.sheets.map(({ name }) => name);
    expect(new Set(tabs).size).toBe(tabs.length);
    for (const tab of tabs) expect(tab).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });

  test('merges neither overlap nor leave their sheet', () => {
    for (const { values, merges } of book.snapshot.sheets) {
      const covered = merges.flatMap((area) =>
        Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
          Array.from(
            { length: area.right - area.left + 1 },
            (_unused, right) => `${area.top + down},${area.left + right}`,
          ),
        ).flat(),
      );
      expect(new Set(covered).size).toBe(covered.length);
      for (const { bottom } of merges) expect(bottom).toBeLessThan(values.length);
    }
  });
});

describe('amounts', () => {
  test.each([
    [1_234_567, '万元', 1_230_000],
    [1_235_000, '万元', 1_240_000],
    [-1_235_000, '万元', -1_240_000],
    [4_999, '万元', 0],
    [5_000, '万元', 10_000],
    [1_234_567, '元', 1_234_567],
  ] as const)('%d 分 in %s is shown as %d 分', (fen, unit, shown) => {
    expect(roundToStep(fen, unit)).toBe(shown);
  });

  test('元 shows the exact amounts, 万元 rounds each cell by itself', () => {
    const unit = rich(2021);
    const yuan = layOut(unit, { unit: '元' });
    const tenThousand = layOut(unit, { unit: '万元' });
    for (const [key, place] of yuan.truth.places) {
      expect(place.fen).toBe(place.exactFen);
      expect(tenThousand.truth.places.get(key)?.fen).toBe(roundToStep(place.exactFen, '万元'));
    }
  });
});

describe('what stands where', () => {
  test('an edition prints only what was in force', () => {
    expect(() => layOut(rich(2019), { edition: 'national-2020' })).toThrow(/2019/);
    expect(layOut(rich(2018)).truth.places.has('incomeExpenditure/in.fiscalAppropriation/finalAmount')).toBe(true);
    expect(layOut(rich(2020)).truth.places.has('incomeExpenditure/in.fiscalAppropriation/finalAmount')).toBe(false);
    expect(layOut(rich(2019)).truth.places.has('fiscalAppropriation/out.201/stateCapital')).toBe(false);
  });

  test.each([
    [2018, 23],
    [2019, 24],
    [2020, 26],
    [2024, 26],
  ])('%d prints %d 类', (year, count) => {
    const rows = [...layOut(rich(year)).truth.places.keys()].filter((key) =>
      /^incomeExpenditure\/out\.\d+\//.test(key),
    );
    expect(rows).toHaveLength(count);
  });

  test('figures stand beside their labels', () => {
    const book = layOut(rich(2020));
    const sheet = book.snapshot.sheets[0];
    const place = book.truth.places.get('incomeExpenditure/out.210/finalAmount');
    expect(sheet && place ? valueAt(sheet, place.ref.row, 3) : null).toBe('九、卫生健康支出');
    expect(place?.ref.column).toBe(5);
  });

  test('the same seed lays out the same book', () => {
    const options: LayoutOptions = { noise: ['shuffledColumns', 'zerosMixed', 'innerSpaces'], seed: 4 };
    expect(layOut(rich(2022), options).snapshot).toEqual(layOut(rich(2022), options).snapshot);
  });

  test('an empty fund table keeps its grid and says why it is empty', () => {
    const none = randomUnit(3, { sort: 'bureau', year: 2022, governmentFund: false });
    const book = layOut(none);
    const sheet = book.snapshot.sheets.find(({ name }) => name.includes('政府性基金'));
    expect(sheet?.values.flat().some((value) => typeof value === 'string' && value.includes('本表无数据'))).toBe(true);
    expect(valueOf(book, { table: 'governmentFund', row: 'total', column: 'total' })).toBeNull();
  });

  test.each([
    ['is empty where the form has no 会议费', 'national-2020', 0, 1],
    ['shows the 会议费 where the form has it', 'shaanxi-2020', 0, 0],
    ['shows the 公务接待费', 'national-2020', 500_000, 0],
  ] as const)('the 三公 table %s', (_, edition, spent, notes) => {
    const none = { budget: 0, finalAmount: 0 };
    const threePublic = {
      overseasTravel: none,
      vehiclePurchase: none,
      vehicleOperation: none,
      officialReception: { budget: 0, finalAmount: spent },
      meetings: { budget: 300_000, finalAmount: 300_000 },
      training: none,
    };
    const book = layOut({ ...rich(2020), threePublic }, { edition });
    const words = book.snapshot.sheets.flatMap(({ values }) =>
      values.flat().filter((value) => typeof value === 'string'),
    );
    expect(words.filter((value) => value.includes('没有“三公”经费支出，故本表无数据'))).toHaveLength(notes);
  });
});
