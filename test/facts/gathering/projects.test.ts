import { gatherFacts, ownId, presumedFacts, wordOf } from '../../../src/facts';
import { EMPTY_SUPPLEMENT, type Fact, type ReportModel, type Supplement } from '../../../src/model';
import { projectRow } from '../../../src/standards';
import { buildReport } from '../../support/report/build-report';

const WAN = 1_000_000;
const REPORT = buildReport([]);

function factsOf(supplement: Partial<Supplement>, internal?: ReportModel) {
  return gatherFacts(REPORT, { supplement: { ...EMPTY_SUPPLEMENT, ...supplement }, ...(internal && { internal }) });
}

/** What a fact measures, in 万元 or as it is; “?” for a blank, null where there is none. */
function told(fact: Fact | undefined): number | '?' | null {
  if (!fact || fact.kind === 'text') return null;
  if (fact.kind === 'blank') return '?';
  if (fact.kind === 'count') return fact.count;
  return fact.kind === 'ratio' ? fact.percent : fact.fen / WAN;
}

const amounts = (entries: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(entries).map(([id, wan]) => [id, { fen: wan * WAN, step: 10_000 }]));

const of = (project: string, column: string): string => ownId('project', project, column);

describe('a project that 助手资料 lists', () => {
  const texts = { 'list/projects': '甲（户）' };

  it('asks for its funds, its spending, its plan and its outcome', () => {
    const facts = factsOf({ texts });
    const columns = ['central', 'provincial', 'local', 'spent', 'planned', 'actual'];
    expect(columns.map((column) => told(facts.get(of('甲', column))))).toEqual(columns.map(() => '?'));
    expect(['funds', 'executionRate', 'beyond'].map((column) => told(facts.get(of('甲', column))))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each<[string, Readonly<Record<string, number>>, number | null, number | null]>([
    ['nothing', {}, null, null],
    ['one of its funds', { central: 3 }, 3, null],
    ['all of them, and what was spent', { central: 3, provincial: 1, local: 4, spent: 6 }, 8, 75],
    ['its spending alone', { spent: 6 }, null, null],
    // What a 自评表 says stands in only where nothing else does.
    ['its budget on the form', { original: 12, spent: 6 }, null, 50],
    ['what it had, by the form', { available: 24, central: 3, spent: 6 }, 3, 25],
    ['its adjusted budget on the form', { adjusted: 8, central: 3, original: 99, spent: 6 }, 3, 75],
  ])('of which %s is known', (_what, known, funds, rate) => {
    const given = Object.fromEntries(Object.entries(known).map(([column, wan]) => [of('甲', column), wan]));
    const facts = factsOf({ texts, amounts: amounts(given) });
    expect([told(facts.get(of('甲', 'funds'))), told(facts.get(of('甲', 'executionRate')))]).toEqual([funds, rate]);
  });

  it('tells how its outcome stands to its plan, in its own unit', () => {
    const facts = factsOf({ texts, counts: { [of('甲', 'planned')]: 40, [of('甲', 'actual')]: 50 } });
    expect(facts.get(of('甲', 'beyond'))).toMatchObject({ kind: 'count', count: 10, unit: '户', label: '甲超计划数' });
    expect([...facts.values()].filter(({ label }) => label === '甲完成率').map(told)).toEqual([125]);
  });
});

describe('the funds of several projects', () => {
  const texts = { 'list/projects': '专：甲\n专：乙\n丙' };
  const all = { [of('专：甲', 'central')]: 1, [of('专：乙', 'local')]: 2, [of('丙', 'central')]: 4 };

  it('are added up as soon as none is without any', () => {
    const facts = factsOf({ texts, amounts: amounts(all) });
    const sums = [
      of('专', 'funds'),
      of('专', 'central'),
      of('专', 'local'),
      of('全部项目', 'funds'),
      of('全部项目', 'central'),
    ];
    expect(sums.map((id) => told(facts.get(id)))).toEqual([3, 1, 2, 7, 5]);
    expect(told(facts.get(of('专', 'provincial')))).toBeNull();
  });

  it('of a 专项 are told though another project has none yet', () => {
    const known = Object.fromEntries(Object.entries(all).filter(([id]) => id !== of('丙', 'central')));
    const facts = factsOf({ texts, amounts: amounts(known) });
    expect([told(facts.get(of('专', 'funds'))), told(facts.get(of('全部项目', 'funds')))]).toEqual([3, null]);
  });

  it('of one project alone are no sum', () => {
    const facts = factsOf({ texts: { 'list/projects': '丙' }, amounts: amounts({ [of('丙', 'central')]: 4 }) });
    expect(told(facts.get(of('全部项目', 'funds')))).toBeNull();
  });
});

describe('what 财决06 says of a project', () => {
  const internal = buildReport([
    {
      id: 'internal06',
      columns: ['openingBalance', 'currentIncome', 'total'],
      rows: [
        [projectRow('2100408', '甲 项目'), [2, 8, 5]],
        [projectRow('2100499', '甲项目'), [0, 10, 5]],
        [projectRow('2100499', '别的项目'), [0, 1, 1]],
      ],
    },
  ]);
  const texts = { 'list/projects': '甲项目' };

  it('is what was spent of what it had, over several 项', () => {
    const facts = factsOf({ texts }, internal);
    const columns = ['bookSpent', 'available', 'spent', 'executionRate'];
    expect(columns.map((column) => told(facts.get(of('甲项目', column))))).toEqual([10, 20, 10, 50]);
  });

  it('gives way to what a person entered', () => {
    const facts = factsOf({ texts, amounts: amounts({ [of('甲项目', 'spent')]: 4 }) }, internal);
    expect(['bookSpent', 'spent', 'executionRate'].map((column) => told(facts.get(of('甲项目', column))))).toEqual([
      10, 4, 20,
    ]);
  });

  it('is nothing of a project that it does not name', () => {
    const facts = factsOf({ texts: { 'list/projects': '丙' } }, internal);
    expect(['bookSpent', 'available'].map((column) => told(facts.get(of('丙', column))))).toEqual([null, null]);
  });
});

describe('counts of “三公” of which no money was spent', () => {
  const threePublic = (reception: number | null | string) =>
    buildReport([
      { id: 'threePublic', columns: ['budget', 'finalAmount'], rows: [['officialReception', [1, reception]]] },
    ]);
  const batches = wordOf('国内公务接待批次').fact;

  it.each<[string, number | null | string, number | '?']>([
    ['nothing', 0, 0],
    ['a blank', null, 0],
    ['some money', 2, '?'],
    ['what cannot be read', '见附件', '?'],
  ])('%s: %s', (_what, reception, count) => {
    expect(told(gatherFacts(threePublic(reception)).get(batches))).toBe(count);
  });

  it('are taken for nil until somebody confirms them', () => {
    const names = (supplement: Partial<Supplement>) =>
      presumedFacts(gatherFacts(threePublic(0), { supplement: { ...EMPTY_SUPPLEMENT, ...supplement } })).map(
        ({ id }) => id,
      );
    expect(names({})).toContain(batches);
    expect(names({})).toContain(wordOf('国内公务接待费').fact);
    expect(names({ counts: { [batches]: 0 } })).not.toContain(batches);
    expect(names({}).length).toBeGreaterThan(names({ counts: { [batches]: 3 } }).length);
  });

  it('say from which cell', () => {
    expect(gatherFacts(threePublic(0)).get(batches)).toMatchObject({
      formula: '公务接待费为0，先按0填，请核对',
      sources: [{ row: 0, column: 3 }],
    });
  });
});
