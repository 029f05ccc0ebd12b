import { checkReport } from '../../checking';
import type { ReportModel } from '../../model';
import { INTERNAL_RULES } from '../../rules';
import { tableTitle } from '../../standards';
import { INTERNAL_WORDS } from './words';

/** What is to be said of a 财决 workbook itself: hints only, since its layouts were never held against a real one. */
export function internalRemarks(internal: ReportModel): readonly string[] {
  const broken = checkReport(internal, { rules: INTERNAL_RULES }).findings.filter(
    ({ verdict }) => verdict === 'broken',
  );
  return [
    ...broken.map(({ rule, message }) => INTERNAL_WORDS.unproven(rule, message)),
    ...internal.tables.flatMap(({ id, irregularities }) =>
      irregularities.map(({ text }) => INTERNAL_WORDS.unread(tableTitle(id), text)),
    ),
    ...internal.unmapped.map(({ sheet, reason }) => `${sheet}：${reason}`),
    ...internal.questions.map(({ prompt }) => prompt),
  ];
}
