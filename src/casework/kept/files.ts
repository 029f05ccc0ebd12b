import { createWorkbook } from '../../document';
import type { CheckReport, ReportModel, TextSheet } from '../../model';
import {
  formFileName,
  formsByYear,
  formSheets,
  sideFileName,
  unitList,
  wholeSheet,
  type Collected,
} from '../../supplement';
import { draft, type DraftInputs } from '../draft/draft';
import type { ReportFile } from '../report/report-files';
import type { KeptData } from './kept-data';
import { namesOf } from './names';
import { sideFileSheets } from './sheets';

/** 助手资料 as a file, with an empty line for all that is still to be filled in. */
export function keptFile(
  report: ReportModel,
  kept: KeptData,
  inputs: DraftInputs,
  check?: Pick<CheckReport, 'findings'>,
): ReportFile {
  const names = namesOf(report, inputs);
  const { missing } = draft(report, inputs);
  return {
    name: sideFileName(kept),
    bytes: createWorkbook(sideFileSheets(kept, { names, missing, ...(check && { check }) })),
  };
}

/** The same as a sheet of the workbook; rules and explanations have sheets of their own, written where they are made. */
export function keptSheet(report: ReportModel, kept: KeptData, inputs: DraftInputs): TextSheet {
  const { missing } = draft(report, inputs);
  return wholeSheet(kept, { names: namesOf(report, inputs), missing });
}

/**
 * A 收集表 for each unit of the list in 助手资料.
 * @param returned forms that came back; those of the year before fill in last year's figures
 */
export function listedForms(
  report: ReportModel,
  inputs: DraftInputs,
  returned: readonly Collected[] = [],
): readonly ReportFile[] {
  const units = unitList(inputs.supplement);
  return units.length === 0 ? [] : formsFor(units, report, inputs, returned);
}

/** The same, and one without a name where 助手资料 lists no unit. */
export function forms(
  report: ReportModel,
  inputs: DraftInputs,
  returned: readonly Collected[] = [],
): readonly ReportFile[] {
  const units = unitList(inputs.supplement);
  return formsFor(units.length > 0 ? units : [null], report, inputs, returned);
}

function formsFor(
  units: readonly (string | null)[],
  report: ReportModel,
  inputs: DraftInputs,
  returned: readonly Collected[],
): readonly ReportFile[] {
  const names = namesOf(report, inputs);
  const { missing } = draft(report, inputs);
  const { ofYearBefore } = formsByYear(returned, report.year);
  return units.map((unitName) => {
    const head = { unitName, year: report.year };
    return { name: formFileName(head), bytes: createWorkbook(formSheets(head, missing, names, ofYearBefore)) };
  });
}
