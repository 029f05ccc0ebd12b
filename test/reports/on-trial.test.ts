import { reportHtml, resultSheet, reviewSheet, type ReportSource } from '../../src/reports';
import { buildReport } from '../support/report/build-report';
import { sourceOf } from '../support/report/report-source';
import { SMALL_BOOK } from '../support/report/small-book';

const SOURCE = sourceOf(buildReport(SMALL_BOOK));
const WORDS = '【试算】有 2 格是试改的数，不是原文件的核对结果';

const headOf = (rows: readonly (readonly { readonly value?: unknown }[])[]): string =>
  JSON.stringify(rows.slice(0, 4).map(([first]) => first?.value));

const HEADS: readonly (readonly [string, (source: ReportSource) => string])[] = [
  ['the report as a page', (source) => reportHtml(source).split('</header>')[0] ?? ''],
  ['核对结果', (source) => headOf(resultSheet(source, { withFormulas: false }).rows)],
  ['审核意见单', (source) => headOf(reviewSheet(source).rows)],
];

describe.each(HEADS)('the head of %s', (_name, head) => {
  it('says so where figures were on trial, and is silent where none were', () => {
    expect(head({ ...SOURCE, trial: 2 })).toContain(WORDS);
    expect(head(SOURCE)).not.toContain('试算');
  });
});
