import type { Figure, TableText } from './build-report';

/**
 * A small book of all nine tables in which every relation holds exactly, with every kind of income,
 * expenditure and budget in it. Written by hand; each figure can be followed on paper.
 */
export const SMALL_BOOK: readonly TableText[] = [
  {
    id: 'incomeExpenditure',
    columns: ['finalAmount'],
    rows: [
      ['in.generalBudgetAppropriation', [150]],
      ['in.governmentFundAppropriation', [40]],
      ['in.stateCapitalAppropriation', [5]],
      ['in.subsidyFromSuperior', [4]],
      ['in.publicServiceIncome', [5]],
      ['in.operatingIncome', [3]],
      ['in.remittanceFromAffiliates', [2]],
      ['in.otherIncome', [3]],
      ['in.total', [212]],
      ['in.nonFiscalSurplusUsed', [1]],
      ['in.openingBalance', [10]],
      ['in.grandTotal', [223]],
      ['out.201', [136]],
      ['out.208', [12]],
      ['out.210', [6]],
      ['out.212', [38]],
      ['out.221', [9]],
      ['out.223', [5]],
      ['out.total', [206]],
      ['out.surplusDistribution', [2]],
      ['out.closingBalance', [15]],
      ['out.grandTotal', [223]],
    ],
  },
  {
    id: 'income',
    columns: [
      'total',
      'fiscalAppropriation',
      'subsidyFromSuperior',
      'publicServiceIncome',
      'operatingIncome',
      'remittanceFromAffiliates',
      'otherIncome',
    ],
    rows: [
      ['total', [212, 195, 4, 5, 3, 2, 3]],
      ['201', [140, 123, 4, 5, 3, 2, 3]],
      ['20103', [140, 123, 4, 5, 3, 2, 3]],
      ['2010301', [120, 103, 4, 5, 3, 2, 3]],
      ['2010302', [20, 20, null, null, null, null, null]],
      ['208', [12, 12, null, null, null, null, null]],
      ['20805', [12, 12, null, null, null, null, null]],
      ['2080505', [12, 12, null, null, null, null, null]],
      ['210', [6, 6, null, null, null, null, null]],
      ['21011', [6, 6, null, null, null, null, null]],
      ['2101101', [6, 6, null, null, null, null, null]],
      ['212', [40, 40, null, null, null, null, null]],
      ['21208', [40, 40, null, null, null, null, null]],
      ['2120801', [40, 40, null, null, null, null, null]],
      ['221', [9, 9, null, null, null, null, null]],
      ['22102', [9, 9, null, null, null, null, null]],
      ['2210201', [9, 9, null, null, null, null, null]],
      ['223', [5, 5, null, null, null, null, null]],
      ['22301', [5, 5, null, null, null, null, null]],
      ['2230105', [5, 5, null, null, null, null, null]],
    ],
  },
  {
    id: 'expenditure',
    columns: [
      'total',
      'basicExpenditure',
      'projectExpenditure',
      'remittanceToSuperior',
      'operatingExpenditure',
      'subsidyToAffiliates',
    ],
    rows: [
      ['total', [206, 137, 63, 1, 2, 3]],
      ['201', [136, 110, 20, 1, 2, 3]],
      ['20103', [136, 110, 20, 1, 2, 3]],
      ['2010301', [110, 110, null, null, null, null]],
      ['2010302', [20, null, 20, null, null, null]],
      ['2010399', [6, null, null, 1, 2, 3]],
      ['208', [12, 12, null, null, null, null]],
      ['20805', [12, 12, null, null, null, null]],
      ['2080505', [12, 12, null, null, null, null]],
      ['210', [6, 6, null, null, null, null]],
      ['21011', [6, 6, null, null, null, null]],
      ['2101101', [6, 6, null, null, null, null]],
      ['212', [38, null, 38, null, null, null]],
      ['21208', [38, null, 38, null, null, null]],
      ['2120801', [38, null, 38, null, null, null]],
      ['221', [9, 9, null, null, null, null]],
      ['22102', [9, 9, null, null, null, null]],
      ['2210201', [9, 9, null, null, null, null]],
      ['223', [5, null, 5, null, null, null]],
      ['22301', [5, null, 5, null, null, null]],
      ['2230105', [5, null, 5, null, null, null]],
    ],
  },
  {
    id: 'fiscalAppropriation',
    columns: ['finalAmount', 'total', 'generalBudget', 'governmentFund', 'stateCapital'],
    rows: [
      ['in.generalBudget', [150]],
      ['in.governmentFund', [40]],
      ['in.stateCapital', [5]],
      ['in.total', [195]],
      ['in.openingBalance', [5]],
      ['in.openingBalance.generalBudget', [3]],
      ['in.openingBalance.governmentFund', [2]],
      ['in.openingBalance.stateCapital', [null]],
      ['in.grandTotal', [200]],
      ['out.201', [undefined, 120, 120, null, null]],
      ['out.208', [undefined, 12, 12, null, null]],
      ['out.210', [undefined, 6, 6, null, null]],
      ['out.212', [undefined, 38, null, 38, null]],
      ['out.221', [undefined, 9, 9, null, null]],
      ['out.223', [undefined, 5, null, null, 5]],
      ['out.total', [undefined, 190, 147, 38, 5]],
      ['out.closingBalance', [undefined, 10, 6, 4, null]],
      ['out.grandTotal', [undefined, 200, 153, 42, 5]],
    ],
  },
  {
    id: 'generalBudgetExpenditure',
    columns: ['total', 'basicExpenditure', 'projectExpenditure'],
    rows: [
      ['total', [147, 127, 20]],
      ['201', [120, 100, 20]],
      ['20103', [120, 100, 20]],
      ['2010301', [100, 100, null]],
      ['2010302', [20, null, 20]],
      ['208', [12, 12, null]],
      ['20805', [12, 12, null]],
      ['2080505', [12, 12, null]],
      ['210', [6, 6, null]],
      ['21011', [6, 6, null]],
      ['2101101', [6, 6, null]],
      ['221', [9, 9, null]],
      ['22102', [9, 9, null]],
      ['2210201', [9, 9, null]],
    ],
  },
  {
    id: 'generalBudgetBasic',
    columns: ['finalAmount'],
    rows: [
      ['301', [80]],
      ['30101', [40]],
      ['30102', [19]],
      ['30108', [12]],
      ['30113', [9]],
      ['302', [14]],
      ['30201', [8]],
      ['30212', [1]],
      ['30217', [2]],
      ['30231', [3]],
      ['303', [20]],
      ['30302', [20]],
      ['307', [1]],
      ['30701', [1]],
      ['310', [7]],
      ['31002', [5]],
      ['31013', [2]],
      ['312', [2]],
      ['31201', [2]],
      ['313', [1]],
      ['31302', [1]],
      ['399', [2]],
      ['39999', [2]],
      ['personnelTotal', [100]],
      ['publicTotal', [27]],
    ],
  },
  {
    id: 'threePublic',
    columns: ['budget', 'finalAmount'],
    rows: [
      ['total', [20, 11]],
      ['overseasTravel', [2, 1]],
      ['vehicles', [12, 7]],
      ['vehiclePurchase', [5, 3]],
      ['vehicleOperation', [7, 4]],
      ['officialReception', [6, 3]],
    ],
  },
  {
    id: 'governmentFund',
    columns: ['openingBalance', 'currentIncome', 'total', 'basicExpenditure', 'projectExpenditure', 'closingBalance'],
    rows: [
      ['total', [2, 40, 38, null, 38, 4]],
      ['212', [2, 40, 38, null, 38, 4]],
      ['21208', [2, 40, 38, null, 38, 4]],
      ['2120801', [2, 40, 38, null, 38, 4]],
    ],
  },
  {
    id: 'stateCapital',
    columns: ['total', 'basicExpenditure', 'projectExpenditure'],
    rows: [
      ['total', [5, null, 5]],
      ['223', [5, null, 5]],
      ['22301', [5, null, 5]],
      ['2230105', [5, null, 5]],
    ],
  },
];

/** The book with one figure changed. @throws where the book has no such place. */
export function withFigure(
  book: readonly TableText[],
  place: readonly [table: string, row: string, column: string],
  figure: Figure,
): readonly TableText[] {
  const [id, row, column] = place;
  return changeTable(book, id, (table) => {
    const index = table.columns.indexOf(column);
    if (index < 0 || !table.rows.some(([key]) => key === row)) throw new Error(`no place ${place.join('/')}`);
    const change = (figures: readonly Figure[]) => table.columns.map((_, k) => (k === index ? figure : figures[k]));
    return { ...table, rows: table.rows.map(([key, figures]) => [key, key === row ? change(figures) : figures]) };
  });
}

/** The book without some rows of a table. */
export function withoutRows(book: readonly TableText[], id: string, keys: readonly string[]): readonly TableText[] {
  return changeTable(book, id, (table) => ({
    ...table,
    rows: table.rows.filter(([key]) => !keys.includes(key)),
  }));
}

export function changeTable(
  book: readonly TableText[],
  id: string,
  change: (table: TableText) => TableText,
): readonly TableText[] {
  if (!book.some((table) => table.id === id)) throw new Error(`no table ${id}`);
  return book.map((table) => (table.id === id ? change(table) : table));
}
