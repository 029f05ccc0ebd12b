import {
  carriedRoster,
  compareRosters,
  holdRoster,
  ROSTER_SHEET,
  rosterRows,
  type Completeness,
  type PublishedFile,
  type RosterRound,
} from '../../src/roster';
import type { WorkbookSnapshot } from '../../src/model';

const UNIT = { name: '甲局', above: null, isExempt: false, approvedOn: '2024-08-01', publishedOn: null };
const ROSTER = { name: '名册.xlsx', units: [UNIT], remarks: [] };

type Verdict = Completeness['lawful'][number]['verdict'];

function file(glossary: Verdict, duties: Verdict = 'told', day: string | null = null): PublishedFile {
  const completeness = {
    lawful: [
      { name: '名词解释', verdict: glossary },
      { name: '主要职责', verdict: duties },
    ],
    form: [],
    advised: [],
  };
  const disclosure = { scope: null, year: 2023, printedDay: day, completeness, totals: null, reasons: [] };
  return { file: '甲局.pdf', unitName: '甲局', scope: null, year: 2023, failure: null, disclosure };
}

const held = (...files: readonly PublishedFile[]) => holdRoster(ROSTER, files, 2023);

function workbook(rows: readonly (readonly string[])[], name = ROSTER_SHEET): WorkbookSnapshot {
  const bare = { isProtected: false, formulas: new Map(), numberFormats: new Map(), merges: [] };
  return { name: '通报底稿.xlsx', sheets: [{ ...bare, name, visibility: 'veryHidden', values: rows }] };
}

function roundOf(...files: readonly PublishedFile[]): RosterRound {
  const carried = carriedRoster(workbook(rosterRows(held(...files), '2024-09-10 09:00')));
  if ('problem' in carried) throw new Error(carried.problem);
  return carried.round;
}

const outcome = (before: readonly PublishedFile[], now: readonly PublishedFile[]) => {
  const found = compareRosters(roundOf(...before), held(...now)).get('甲局');
  return (
    found && {
      mended: found.mended.map(({ id }) => id),
      open: found.open.map(({ id }) => id),
      fresh: found.fresh.map(({ id }) => id),
    }
  );
};

describe('a second round over a 名册', () => {
  it('carries what stood against each unit', () => {
    const round = roundOf(file('lacking'));
    expect([round.year, round.time]).toEqual([2023, '2024-09-10 09:00']);
    expect(round.units).toEqual([{ name: '甲局', problems: held(file('lacking')).units[0]?.problems }]);
  });

  it('carries more than a cell holds', () => {
    const many = file('lacking', 'lacking');
    const names = Array.from({ length: 900 }, (_, index) => ({
      name: `第${index}项要公开的内容`,
      verdict: 'lacking' as const,
    }));
    const lawful = [...(many.disclosure?.completeness.lawful ?? []), ...names];
    const long = { ...many, disclosure: { ...many.disclosure!, completeness: { lawful, form: [], advised: [] } } };
    const rows = rosterRows(held(long), '2024-09-10 09:00');
    expect(Math.max(...rows.flat().map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(roundOf(long).units[0]?.problems).toHaveLength(902);
  });

  it.each<
    [
      string,
      readonly PublishedFile[],
      readonly PublishedFile[],
      readonly string[],
      readonly string[],
      readonly string[],
    ]
  >([
    ['was published meanwhile', [], [file('told')], ['standing'], [], []],
    ['is still not published', [], [], [], ['standing'], []],
    ['was mended', [file('lacking')], [file('told')], ['lawful/名词解释'], [], []],
    ['was not', [file('lacking')], [file('lacking')], [], ['lawful/名词解释'], []],
    ['cannot be judged any more', [file('lacking')], [file('unknown')], [], ['lawful/名词解释'], []],
    ['is gone with its file', [file('lacking')], [], [], ['lawful/名词解释'], ['standing']],
    ['came up', [file('lacking')], [file('told', 'lacking')], ['lawful/名词解释'], [], ['lawful/主要职责']],
    ['stays late', [file('told', 'told', '2024-09-30')], [file('told', 'told', '2024-09-30')], [], ['late'], []],
    ['has no day any more', [file('told', 'told', '2024-09-30')], [file('told')], [], ['late'], []],
  ])('tells what %s', (_, before, now, mended, open, fresh) => {
    expect(outcome(before, now)).toEqual({ mended, open, fresh });
  });

  it('says nothing of a unit that the round before did not have', () => {
    const round = { ...roundOf(), units: [] };
    expect(compareRosters(round, held()).size).toBe(0);
  });

  it.each<[string, readonly (readonly string[])[], string]>([
    ['another sheet', [['别的']], 'none'],
    ['another version', [[ROSTER_SHEET, '9', '2023', 'x']], 'damaged'],
    ['no year', [[ROSTER_SHEET, '1', '', 'x']], 'damaged'],
    ['a torn line', [[ROSTER_SHEET, '1', '2023', 'x'], ['{"name":']], 'damaged'],
  ])('does not take %s', (_, rows, problem) => {
    expect(carriedRoster(workbook(rows))).toEqual({ problem });
  });
});
