import { checkReport } from '../../checking';
import type { ReportModel } from '../../model';
import { INTERNAL_RULES } from '../../rules';
import { tableTitle } from '../../standards';

/** What is to be said of a 财决 workbook itself: hints only, since its layouts were never held against a real one. */
export function internalRemarks(internal: ReportModel): readonly string[] {
  const broken = checkReport(internal, { rules: INTERNAL_RULES }).findings.filter(
    ({ verdict }) => verdict === 'broken',
  );
  return [
    ...broken.map(({ rule, message }) => `[${rule}，未经真表验证] ${message}`),
    ...internal.tables.flatMap(({ id, irregularities }) =>
      irregularities.map(({ text }) => `${tableTitle(id)}“${text}”没有读懂`),
    ),
    ...internal.unmapped.map(({ sheet, reason }) => `${sheet}：${reason}`),
    ...internal.questions.map(({ prompt }) => prompt),
  ];
}
