import { checkReport } from '../../src/checking';
import type { TextFinding } from '../../src/model';
import { reviewLines, roundOf } from '../../src/reports';
import { carriedRounds, compareRounds, countOutcomes, roundRows, ROUND_SHEET } from '../../src/rounds';
import { gridSheet } from '../support/pane/grid-sheet';
import { buildReport } from '../support/report/build-report';
import { sourceOf } from '../support/report/report-source';
import { SMALL_BOOK } from '../support/report/small-book';
import { findingAt } from '../support/texts/finding';

const PLAIN = '一、总体情况\n占60.36%。电话13800138000。\n';
const SHARE = findingAt(PLAIN, '60.36%', { correction: '62.36%', section: '一、总体情况', message: '分母用错。' });
const PHONE = findingAt(PLAIN, '13800138000', {
  id: 'NR-P01@phone@',
  rule: 'NR-P01',
  ruleTitle: '个人信息',
  severity: 'warning',
  message: '请核实。',
});

const REPORT = buildReport(SMALL_BOOK);
const FIRST = roundOf({ ...sourceOf(REPORT), textFindings: [SHARE, PHONE] });

const compared = (texts: readonly TextFinding[] | null) => compareRounds(FIRST, REPORT, checkReport(REPORT), texts);

const ofTexts = (texts: readonly TextFinding[] | null) =>
  compared(texts)
    .outcomes.filter(({ opinion }) => opinion.rule.startsWith('NR-'))
    .map(({ outcome, remark }) => [outcome, remark]);

test('findings in texts are opinions like others, to be answered by the unit', () => {
  const lines = reviewLines({ ...sourceOf(REPORT), textFindings: [SHARE, PHONE] });
  expect(lines.slice(0, 2)).toMatchObject([
    {
      place: '文稿第 2 行（一、总体情况）',
      stated: '60.36%',
      expected: '62.36%',
      basis: 'NR-A04 占比重算\n分母用错。',
      nature: '必改',
    },
    { place: '文稿第 2 行', stated: '13800138000', expected: '按依据更正', nature: '核实' },
  ]);
  expect(lines.map(({ index }) => index)).toEqual(lines.map((_, at) => at + 1));
});

test('they go along with the 审核意见单 in the form that it has', () => {
  const sheet = gridSheet(roundRows([FIRST]), [], { name: ROUND_SHEET });
  expect(carriedRounds({ name: 'x.xlsx', sheets: [sheet] })).toEqual({ rounds: [FIRST] });
});

describe('in a second round', () => {
  const moved = { ...SHARE, place: { ...SHARE.place, span: { start: 900, end: 906 }, line: 30 } };
  const reworded = { ...SHARE, place: { ...SHARE.place, quote: '61.36%' } };
  const other = { ...SHARE, id: 'NR-A04@other@' };

  test.each<[string, readonly TextFinding[] | null, readonly (readonly string[])[]]>([
    [
      'what is gone is mended',
      [PHONE],
      [
        ['mended', '本轮文稿中已没有这一问题。'],
        ['open', '文字未改动，仍有这一问题。'],
      ],
    ],
    [
      'wherever it stands now',
      [moved, PHONE],
      [
        ['open', '文字未改动，仍有这一问题。'],
        ['open', '文字未改动，仍有这一问题。'],
      ],
    ],
    [
      'other words, the same fault',
      [reworded],
      [
        ['open', '文字已改动，仍有这一问题。'],
        ['mended', '本轮文稿中已没有这一问题。'],
      ],
    ],
    [
      'without a text nothing is mended',
      null,
      [
        ['open', '本轮没有校对文稿，不能算已改。'],
        ['open', '本轮没有校对文稿，不能算已改。'],
      ],
    ],
  ])('%s', (_what, texts, outcomes) => {
    expect(ofTexts(texts)).toEqual(outcomes);
  });

  test('what no opinion was about is new, and counted', () => {
    const comparison = compared([other, SHARE, PHONE]);
    expect(comparison.freshTexts).toEqual([other]);
    expect(countOutcomes(comparison).fresh).toBe(comparison.fresh.length + 1);
  });

  test('its 审核意见单 says what became of each, and carries on what stands', () => {
    const source = { ...sourceOf(REPORT), textFindings: [other, PHONE], comparison: compared([other, PHONE]) };
    const told = reviewLines(source).map(({ stated, round }) => [stated, round?.outcome]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['13800138000', 'open'],
        ['60.36%', 'fresh'],
        ['60.36%', 'mended'],
      ]),
    );
    const checks = roundOf(source)
      .opinions.filter(({ rule }) => rule.startsWith('NR-'))
      .map((opinion) => opinion.checks);
    expect(checks).toEqual([['NR-P01@phone@'], ['NR-A04@other@']]);
  });
});
