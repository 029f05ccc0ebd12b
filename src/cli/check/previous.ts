import path from 'node:path';
import { isReviewName, isSummaryName, readRounds } from '../../casework';
import { isSameWhose, type NamedRounds, type Round } from '../../rounds';
import { CliError, openBook, sentenceOf } from '../input';
import type { ExitStatus, Machine } from '../machine';
import { TEXTS } from '../texts';

/** The round before, as far as it could be read. */
export interface PreviousRounds {
  /** 2 where a file could not be used; the others are. */
  readonly status: ExitStatus;
  /** Null where none was asked for. */
  readonly rounds: NamedRounds | null;
  /** The files that were read, which must not be written over. */
  readonly places: readonly string[];
}

/** Reads files of the round before, or the folder that it was written into. */
export async function readPrevious(paths: readonly string[], machine: Machine): Promise<PreviousRounds> {
  if (paths.length === 0) return { status: 0, rounds: null, places: [] };
  let status: ExitStatus = 0;
  const rounds: Round[] = [];
  const places: string[] = [];
  for (const named of paths) {
    try {
      const files = await filesAt(named, machine);
      for (const file of files) rounds.push(...(await roundsOf(file, machine)));
      places.push(...files);
    } catch (error) {
      machine.complain(`${sentenceOf(named, error)}\n`);
      status = 2;
    }
  }
  return { status, rounds: { name: paths.join('、'), rounds: onceEach(rounds) }, places };
}

/** In a folder the 审核意见单 first: they carry what the units answered. */
async function filesAt(place: string, machine: Machine): Promise<readonly string[]> {
  const kind = await machine.kindOf(place);
  if (kind === null) throw new CliError(TEXTS.noSuchFile(place));
  if (kind === 'file') return [place];
  const names = (await machine.list(place)).filter((name) => !name.startsWith('~$'));
  const files = [isReviewName, isSummaryName].flatMap((isOne) => names.filter(isOne));
  if (files.length === 0) throw new CliError(TEXTS.nothingPrevious(place));
  return files.map((name) => path.join(place, name));
}

async function roundsOf(place: string, machine: Machine): Promise<readonly Round[]> {
  const read = readRounds(place, (await openBook(place, machine)).snapshot);
  if ('rounds' in read) return read.rounds;
  throw new CliError(read.refusal);
}

/** Of a unit's rounds the last one; of those of one time the one that was read first. */
function onceEach(rounds: readonly Round[]): readonly Round[] {
  const latest: Round[] = [];
  for (const round of rounds) {
    const at = latest.findIndex((each) => isSameWhose(each, round));
    const held = latest[at];
    if (!held) latest.push(round);
    else if (round.time > held.time) latest[at] = round;
  }
  return latest;
}
