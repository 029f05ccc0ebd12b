import path from 'node:path';
import { bulletinOf, BULLETIN_NAME, type PlacedEntry } from '../../casework';
import { bulletinParts, bulletinWorkbook, reportTime, type Bulletin } from '../../reports';
import { sentenceOf } from '../inputs/input';
import type { ExitStatus, Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';
import type { Outputs } from '../writing/outputs';
import type { ReadRoster } from './read-roster';

/** What a round over a 名册 ends in. */
export interface Ending {
  /** The folder that is written into. */
  readonly out: string;
  readonly json: boolean;
}

/** Writes 通报底稿.xlsx and tells its sentences. 1 where something stands against a unit of the list. */
export async function writeBulletin(
  { roster, year, previous }: ReadRoster,
  found: readonly PlacedEntry[],
  { out, json }: Ending,
  outputs: Outputs,
  machine: Machine,
): Promise<ExitStatus> {
  // It is handed on: no folders of whoever checked it.
  const placed = found.map(({ place, entry }) => ({ place: path.basename(place), entry }));
  const bulletin = bulletinOf(roster, placed, { year, previous, time: reportTime(machine.now()) });
  if (!json) machine.print(bulletinText(bulletin));
  try {
    const { place, remark } = await outputs.write(BULLETIN_NAME, '.xlsx', bulletinWorkbook(bulletin));
    if (remark !== null) machine.complain(`${remark}\n`);
    if (!json) machine.print(`${CLI_TEXTS.written(place)}\n`);
  } catch (error) {
    machine.complain(`${sentenceOf(out, error)}\n`);
    return 2;
  }
  const hasErrors = bulletin.held.units.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  return hasErrors ? 1 : 0;
}

/** The parts of the 通报, then what belongs to no unit of the list. */
function bulletinText(bulletin: Bulletin): string {
  const { strangers, remarks } = bulletin.held;
  const parts = bulletinParts(bulletin).map(({ heading, sentences }) => [heading, ...sentences].join('\n'));
  const others = [...remarks, ...strangers.map(({ file, why }) => CLI_TEXTS.stranger(file, why))];
  return `${[...parts, ...(others.length > 0 ? [others.join('\n')] : [])].join('\n\n')}\n\n`;
}
