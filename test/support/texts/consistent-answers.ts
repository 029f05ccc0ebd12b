import type { ReportModel, Supplement, UnitKind } from '../../../src/model';
import { placeIn, readId, type ReadId } from '../../../src/facts';
import { amountOf } from '../narrative/book';
import { wan } from '../narrative/random-book';
import type { Random } from '../generator';

/** What a draft still asks for. */
export interface Asked {
  readonly id: string;
  readonly kind: string;
}

/** Rows of 附03 whose parts are answered too: the whole is their sum. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  procurement: ['procurementGoods', 'procurementWorks', 'procurementServices'],
  vehiclesTotal: [
    'vehiclesProvincialLeaders',
    'vehiclesPrincipalLeaders',
    'vehiclesConfidential',
    'vehiclesEmergency',
    'vehiclesLawEnforcement',
    'vehiclesSpecialised',
    'vehiclesRetired',
    'vehiclesOther',
  ],
  selfEvaluatedProjects: ['projectsExcellent', 'projectsGood', 'projectsPassed', 'projectsFailed'],
  problemsFound: ['problemsMended', 'problemsBeingMended'],
  procurementSmallMedium: ['goodsSmallMedium', 'worksSmallMedium', 'servicesSmallMedium'],
};

/** Texts that are no words: what the sentence around them says a number is. */
const TEXTS: Readonly<Record<string, string>> = {
  'list/institutions': '办公室\n财务科\n业务科',
  'text/performanceScore': '96.5',
  'text/performanceAverage': '95.2',
  'text/performanceGrade': '优',
};

const WORDS = ['重点工作推进', '人员正常变动', '跨年项目结算', '项目按进度实施', '业务量变化', '政策调整'];

/** Answers to all that a draft asks for which fit each other and the book, as those of a careful unit do. */
export function consistentAnswers(
  report: ReportModel,
  missing: readonly Asked[],
  supplement: Supplement,
  unitKind: UnitKind,
  random: Random,
): Supplement {
  const amounts = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { id, kind } of missing) {
    if (kind === 'count') counts.set(id, random.integer(1, 9));
    if (kind === 'amount') amounts.set(id, amountFor(id, report, random));
  }
  for (const values of [amounts, counts]) setWholes(values);
  enoughPeople(counts);
  withinMeans(amounts, report);
  capped(amounts);
  guests(amounts, report);
  budgetTotals(amounts);
  priorTravel(amounts);
  besidesTheBook(amounts, counts, report);
  const texts = missing.filter(({ kind }) => kind === 'text').map(({ id }) => [id, TEXTS[id] ?? random.pick(WORDS)]);
  const reasons = missing.filter(({ kind }) => kind === 'reason').map(({ id }) => [id, random.pick(WORDS)]);
  return {
    ...supplement,
    unitKind,
    amounts: {
      ...supplement.amounts,
      ...Object.fromEntries([...amounts].map(([id, hundredths]) => [id, amountOf(wan(hundredths))])),
    },
    counts: { ...supplement.counts, ...Object.fromEntries(counts) },
    reasons: { ...supplement.reasons, ...(Object.fromEntries(reasons) as Record<string, string>) },
    texts: { ...supplement.texts, ...(Object.fromEntries(texts) as Record<string, string>) },
  };
}

/** 万元 that a unit of some size spends on such things, in 0.01 万元. */
const LEAST = 500;
const MOST = 90_000;

/** A budget or a year before lies near its amount; what stands alone is any amount. */
function amountFor(id: string, report: ReportModel, random: Random): number {
  const read = readId(id);
  const fiscal = FISCAL_OF_YEAR.test(id) ? fiscalTotal(report) : null;
  if (fiscal !== null) return fiscal;
  const balance = balanceOf(id, report);
  if (balance !== null) return balance;
  const near = read && 'of' in read ? finalOf(read, report) : null;
  if (near === null) return random.integer(LEAST, MOST);
  return random.chance(0.1) ? near : Math.max(0, Math.round(near * (0.7 + 0.6 * random.next())));
}

/** 财政拨款 of the year, which is all of its total where nothing was left from the year before. */
const FISCAL_OF_YEAR = /^fiscalAppropriation\/(?:in|out)\.total\//;

function fiscalTotal(report: ReportModel): number | null {
  return finalIn(report, 'fiscalAppropriation', 'in.grandTotal');
}

/** What was left over at either end of the year is what the total has besides the year's own. */
const YEARS_OWN: Readonly<Record<string, string>> = {
  'incomeExpenditure/in.openingBalance/finalAmount': 'income',
  'incomeExpenditure/out.closingBalance/finalAmount': 'expenditure',
};

function balanceOf(id: string, report: ReportModel): number | null {
  const table = YEARS_OWN[id];
  if (table === undefined) return null;
  const [grand, own] = [
    finalIn(report, 'incomeExpenditure', 'in.grandTotal'),
    finalIn(report, table, 'total', 'total'),
  ];
  return grand === null || own === null ? null : grand - own;
}

/** 决算 of a row, in 0.01 万元; null where the table does not hold it. */
function finalIn(report: ReportModel, id: string, key: string, column = 'finalAmount'): number | null {
  const row = report.tables.find((table) => table.id === id)?.rows.find((each) => each.key === key);
  const fen = row?.cells.get(column)?.amount?.fen;
  return fen === undefined ? null : Math.round(fen / 10_000);
}

/** 决算 of what a budget or a year before is asked for, in 0.01 万元; null where the tables do not hold it. */
function finalOf(read: Extract<ReadId, { readonly of: unknown }>, report: ReportModel): number | null {
  const place = placeIn(read.of);
  return place ? finalIn(report, place.table, place.row, place.column) : null;
}

function setWholes(values: Map<string, number>): void {
  const idOf = (row: string): string => `agencyOperations/${row}/finalAmount`;
  for (const [whole, parts] of Object.entries(WHOLES)) {
    const known = parts.flatMap((part) => values.get(idOf(part)) ?? []);
    if (values.has(idOf(whole)) && known.length > 0)
      values.set(
        idOf(whole),
        known.reduce((sum, each) => sum + each, 0),
      );
  }
}

/** What the unit bought, and what it ran on, is no more than this share of all that it spent. */
const SHARE_SPENT = 0.4;
const SPENT = [
  'agencyOperatingExpenses',
  'procurement',
  'procurementGoods',
  'procurementWorks',
  'procurementServices',
] as const;

function withinMeans(amounts: Map<string, number>, report: ReportModel): void {
  const all = finalIn(report, 'incomeExpenditure', 'in.grandTotal');
  const ids = SPENT.flatMap((row) => [
    `agencyOperations/${row}/finalAmount`,
    `prior:agencyOperations/${row}/finalAmount`,
  ]);
  const most = Math.max(0, ...ids.map((id) => amounts.get(id) ?? 0));
  if (all === null || most <= all * SHARE_SPENT) return;
  for (const id of ids) {
    const amount = amounts.get(id);
    if (amount !== undefined) amounts.set(id, Math.floor((amount * all * SHARE_SPENT) / most));
  }
  setWholes(amounts);
}

/** What was spent on 三公 the year before is the sum of its parts, and of the year's own where a part did not change. */
function priorTravel(amounts: Map<string, number>): void {
  const idOf = (row: string): string => `prior:threePublic/${row}/finalAmount`;
  const parts = ['overseasTravel', 'officialReception', 'vehiclePurchase', 'vehicleOperation'].map(idOf);
  if (!amounts.has(idOf('total')) || !parts.every((id) => amounts.has(id))) return;
  amounts.set(
    idOf('total'),
    parts.reduce((sum, id) => sum + (amounts.get(id) ?? 0), 0),
  );
}

/** A book without 国有资本经营预算 has none of it, and cars beyond those that its own table counts there are none. */
function besidesTheBook(amounts: Map<string, number>, counts: Map<string, number>, { tables }: ReportModel): void {
  const has = (table: string): boolean => tables.some(({ id }) => id === table);
  if (!has('stateCapital')) zero(amounts, /^stateCapital\//);
  if (has('stateAssets')) zero(counts, /^agencyOperations\/vehicles(?!Kept)/);
}

function zero(values: Map<string, number>, ids: RegExp): void {
  for (const id of values.keys()) if (ids.test(id)) values.set(id, 0);
}

/** What is a part of another is no more than that. */
const PARTS_OF: readonly (readonly [part: string, whole: string, share: number])[] = [
  ['goodsSmallMedium', 'procurementGoods', 0.8],
  ['worksSmallMedium', 'procurementWorks', 0.7],
  ['servicesSmallMedium', 'procurementServices', 0.6],
  ['procurementSmall', 'procurementSmallMedium', 0.5],
  ['reservedSmall', 'reservedSmallMedium', 0.5],
];

function capped(amounts: Map<string, number>): void {
  const idOf = (row: string): string => `agencyOperations/${row}/finalAmount`;
  for (const [part, whole, share] of PARTS_OF) {
    const of = amounts.get(idOf(whole));
    if (of !== undefined && amounts.has(idOf(part))) amounts.set(idOf(part), Math.round(of * share));
    if (whole === 'procurementServices') setWholes(amounts);
  }
}

/** What was spent on guests of the country, and on those from abroad, is what was spent on guests. */
function guests(amounts: Map<string, number>, report: ReportModel): void {
  const [home, abroad] = ['domesticReceptionCost', 'foreignGuestCost'].map(
    (row) => `agencyOperations/${row}/finalAmount`,
  ) as [string, string];
  const all = finalIn(report, 'threePublic', 'officialReception');
  if (all === null) return;
  const some = amounts.has(home) && amounts.has(abroad) ? Math.round(all * 0.1) : 0;
  if (amounts.has(abroad)) amounts.set(abroad, some);
  if (amounts.has(home)) amounts.set(home, all - some);
}

/** Those who come are no fewer than their visits, visits from abroad are among all, and so are cars kept among all cars. */
function enoughPeople(counts: Map<string, number>): void {
  const idOf = (row: string): string => `agencyOperations/${row}/finalAmount`;
  const [visits, fromAbroad] = ['domesticReceptions', 'foreignGuestReceptions'].map((row) => counts.get(idOf(row)));
  if (visits !== undefined && fromAbroad !== undefined)
    counts.set(idOf('foreignGuestReceptions'), Math.min(visits, fromAbroad));
  const least: readonly (readonly [many: string, few: string])[] = [
    ['domesticGuests', 'domesticReceptions'],
    ['foreignGuests', 'foreignGuestReceptions'],
    ['overseasTrips', 'overseasGroups'],
  ];
  for (const [many, few] of least) {
    const visits = counts.get(idOf(few));
    if (visits !== undefined && counts.has(idOf(many))) counts.set(idOf(many), visits * 3 + 2);
  }
  const [posts, staff] = ['posts', 'staff'].map((row) => counts.get(idOf(row)));
  if (posts !== undefined && staff !== undefined) counts.set(idOf('staff'), Math.min(posts, staff));
  const all = counts.get(idOf('vehiclesTotal'));
  if (all !== undefined) counts.set(idOf('vehiclesKept'), Math.min(all, counts.get(idOf('vehiclesKept')) ?? 0));
}

/** The budget of a table is that of its items. */
function budgetTotals(amounts: Map<string, number>): void {
  for (const id of amounts.keys()) {
    const total = /^budget:(\w+)\/total\/total$/.exec(id);
    if (!total) continue;
    const item = new RegExp(`^budget:${total[1] ?? ''}/\\d{7}/total$`);
    const items = [...amounts].filter(([each]) => item.test(each)).map(([, amount]) => amount);
    amounts.set(
      id,
      items.reduce((sum, each) => sum + each, 0),
    );
  }
}
