import { checkReport } from '../../../src/checking';
import type { Finding } from '../../../src/model';
import { buildReport } from '../../support/report/build-report';
import { withFigures, type Tables } from '../../support/report/changes';
import { SMALL_BOOK } from '../../support/report/small-book';

const GENERAL = 'generalBudgetExpenditure';
const BASIC = 'basicExpenditure';

function errorsOf(tables: Tables): readonly Finding[] {
  const { findings } = checkReport(buildReport(tables));
  return findings.filter(({ verdict, severity }) => verdict === 'broken' && severity === 'error');
}

const slipsOf = (tables: Tables) => errorsOf(tables).map(({ suspects: [first] }) => first?.slip);

/** The amounts from 2080505 to 2101101 one row up: three of the four are equal, so that only the ends show it. */
const MOVED_UP = withFigures(SMALL_BOOK, [
  [GENERAL, '2080505', BASIC, 6],
  [GENERAL, '2101101', BASIC, null],
]);

describe('a run over equal amounts', () => {
  test('is one finding, from end to end', () => {
    const [finding, ...rest] = errorsOf(MOVED_UP);
    expect(rest).toEqual([]);
    expect(finding?.suspects[0]?.slip).toBe('shift');
    expect(finding?.message).toContain('2080505');
    expect(finding?.message).toContain('2101101');
  });

  test('stays one beside slips elsewhere, which stay their own', () => {
    const beside = withFigures(MOVED_UP, [
      ['income', '221', 'total', 90],
      ['threePublic', 'total', 'finalAmount', 110],
    ]);
    expect(slipsOf(beside).sort()).toEqual(['scale', 'scale', 'shift']);
  });
});

test.each([
  ['amounts that did not come from each other', 60, 8],
  ['an amount that came from nowhere', 6.5, null],
] as const)('two slips in a column are two: %s', (_, first, second) => {
  const tables = withFigures(SMALL_BOOK, [
    [GENERAL, '2080505', BASIC, first],
    [GENERAL, '2210201', BASIC, second],
  ]);
  expect(errorsOf(tables)).toHaveLength(2);
});

describe('the same wrong amount in two tables', () => {
  const wrong = (general: number): Tables =>
    withFigures(SMALL_BOOK, [
      ['income', '210', 'fiscalAppropriation', 66],
      [GENERAL, '210', 'total', general],
    ]);

  test('is one slip that was copied', () => {
    const [finding, ...rest] = errorsOf(wrong(66));
    expect(rest).toEqual([]);
    expect(finding?.message).toContain('可能同一个错数填进了 2 处');
  });

  test('is two where they differ', () => {
    expect(errorsOf(wrong(69))).toHaveLength(2);
  });
});

test('an empty 合计 is filled with what most equations ask for, though the shortest asks for another amount', () => {
  const tables = withFigures(SMALL_BOOK, [
    [GENERAL, 'total', 'total', null],
    [GENERAL, 'total', BASIC, null],
    [GENERAL, 'total', 'projectExpenditure', null],
    ['generalBudgetBasic', 'personnelTotal', 'finalAmount', 1_000],
  ]);
  const filled = errorsOf(tables).find(({ message }) => message.includes('漏填'));
  expect(filled?.message).toContain('147.00');
  expect(filled?.message).toContain('127.00');
});

test('a hint that would hold once a cause is mended is none of its broken checks', () => {
  const shifted = withFigures(SMALL_BOOK, [
    ['expenditure', '2080505', 'total', null],
    ['expenditure', '2080505', 'projectExpenditure', 12],
  ]);
  const hints = checkReport(buildReport(shifted)).findings.filter(({ rule }) => rule === 'C16');
  expect(hints.map(({ verdict }) => verdict)).toEqual(['notChecked']);
  expect(errorsOf(shifted).flatMap(({ checks }) => checks.filter((check) => check.startsWith('C16')))).toEqual([]);
});
