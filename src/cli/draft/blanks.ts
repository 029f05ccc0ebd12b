import { keptFile, listedForms, sideFileName, type DraftInputs, type KeptData } from '../../casework';
import type { ReportModel } from '../../model';
import type { Collected } from '../../supplement';
import type { Machine } from '../machine/machine';
import type { Outputs } from '../writing/outputs';
import { CLI_TEXTS } from '../texts';

/**
 * Writes what is still to be filled in: 助手资料 with an empty line for each blank, and a 收集表 for each of the
 * subordinate units that 助手资料 lists.
 * @param returned forms that came back; those of the year before fill in last year's figures
 * @param stem the book's name, by which a unit goes that the book does not name
 */
export async function writeBlanks(
  report: ReportModel,
  stem: string,
  kept: KeptData,
  inputs: DraftInputs,
  returned: readonly Collected[],
  outputs: Outputs,
  machine: Machine,
): Promise<void> {
  const { unitName, year } = report;
  const side = keptFile(report, { ...kept, unitName, year }, inputs);
  const name = sideFileName({ unitName: unitName ?? stem, year });
  for (const file of [{ ...side, name }, ...listedForms(report, inputs, returned)]) {
    const { place, remark } = await outputs.write(file.name.replace(/\.xlsx$/, ''), '.xlsx', file.bytes);
    if (remark !== null) machine.complain(`${remark}\n`);
    machine.complain(`${CLI_TEXTS.written(place)}\n`);
  }
}
