import { createWorkbook } from '../../document';
import { draft, sideFileSheets, type DraftInputs, type KeptData } from '../../casework';
import { gatherFacts } from '../../facts';
import type { ReportModel } from '../../model';
import { ownEntryNames } from '../../narrative';
import { entryNames, formFileName, formSheets, sideFileName, unitList } from '../../supplement';
import type { Machine } from '../machine';
import type { Outputs } from '../writing/outputs';
import { TEXTS } from '../texts';

/**
 * Writes what is still to be filled in: 助手资料 with an empty line for each blank, and a 收集表 for each of the
 * subordinate units that 助手资料 lists.
 * @param stem the book's name, by which a unit goes that the book does not name
 */
export async function writeBlanks(
  report: ReportModel,
  stem: string,
  kept: KeptData,
  inputs: DraftInputs,
  outputs: Outputs,
  machine: Machine,
): Promise<void> {
  const { missing } = draft(report, inputs);
  const facts = gatherFacts(report, { ...inputs, prior: inputs.prior ?? undefined });
  const names = entryNames(facts, missing, ownEntryNames(inputs.supplement.texts));
  const head = { unitName: report.unitName, year: report.year };
  const side = createWorkbook(sideFileSheets({ ...kept, ...head }, { names, missing }));
  const files = [
    { name: sideFileName({ ...head, unitName: report.unitName ?? stem }), bytes: side },
    ...unitList(inputs.supplement).map((unitName) => {
      const form = { unitName, year: report.year };
      return { name: formFileName(form), bytes: createWorkbook(formSheets(form, missing, names)) };
    }),
  ];
  for (const { name, bytes } of files) {
    const { place, remark } = await outputs.write(name.replace(/\.xlsx$/, ''), '.xlsx', bytes);
    if (remark !== null) machine.complain(`${remark}\n`);
    machine.complain(`${TEXTS.written(place)}\n`);
  }
}
