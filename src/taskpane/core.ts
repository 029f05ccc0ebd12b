import { basicFacts, checkReport, type CheckOptions } from '../checking';
import type { ReportModel } from '../model';
import { draftToText } from '../language';
import { recognise, recogniseInternal } from '../recognition';
import { edition, TABLE_STANDARDS, tableTitle } from '../standards';
import { mappingCore } from './mapping-core';
import { narrativeCore } from './narrative-core';
import { customRuleCore, explanationCore } from './own-core';
import { reportCore } from './report-core';
import { roundCore } from './round-core';
import type { Core, TableChoice } from './store/core';
import type { ComparedBooks } from './store/others-state';

/** The real core. Imported when the first check begins, so that the pane itself is there at once. */
export const core: Core = {
  recognise,
  check: (report, customRules, unitKind, others) =>
    checkReport(report, { customRules, unitKind, others: reportsOf(others) }),
  readOther: (role, snapshot) => (role === 'internal' ? recogniseInternal(snapshot) : recognise(snapshot, {})),
  basicFacts,
  draftToText,
  tables: tableChoices,
  customRules: customRuleCore,
  explanations: explanationCore,
  reports: reportCore,
  narrative: narrativeCore,
  mapping: mappingCore,
  rounds: roundCore,
};

function reportsOf(others: ComparedBooks): NonNullable<CheckOptions['others']> {
  return Object.fromEntries(Object.entries(others).map(([role, { report }]) => [role, [report]]));
}

/** Units also publish these, laid out as in the 财决 workbook. */
const BESIDE_THE_NINE = ['agencyOperations', 'stateAssets'] as const;

function tableChoices(report: ReportModel): readonly TableChoice[] {
  const printed = edition(report.standard).tables.map(({ table, title }) => ({ id: table, title, expected: true }));
  const named = new Set<string>(printed.map((choice) => choice.id));
  const others = TABLE_STANDARDS.filter((standard) => !named.has(standard.id));
  const beside = BESIDE_THE_NINE.map((id) => ({ id, title: tableTitle(id) }));
  return [...printed, ...[...others, ...beside].map(({ id, title }) => ({ id, title, expected: false }))];
}
