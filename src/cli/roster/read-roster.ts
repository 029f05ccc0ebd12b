import path from 'node:path';
import { isBulletinName, rosterIn, rosterRoundIn } from '../../casework';
import type { Day, Roster, RosterRound } from '../../roster';
import { CliError, openBook, sentenceOf } from '../inputs/input';
import type { ExitStatus, Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

/** What the words say of a round over a 名册. */
export interface RosterWords {
  /** The 名册. */
  readonly place: string;
  /** The year whose accounts must be published. */
  readonly year: number;
  /** 批复日期 of the units of which the list does not say it; null where nobody says. */
  readonly approvedOn: Day | null;
}

/** The 名册, and the round before. */
export interface ReadRoster {
  /** 2 where the round before could not be used. */
  readonly status: ExitStatus;
  readonly roster: Roster;
  /** Where the 名册 lies. */
  readonly place: string;
  readonly year: number;
  readonly previous: RosterRound | null;
  /** The files of the round before, which must not be written over. */
  readonly places: readonly string[];
}

/** @throws CliError, HostError where the list cannot be read: without it there is nothing to hold files against */
export async function readRosterRound(
  { place, year, approvedOn }: RosterWords,
  previous: readonly string[],
  machine: Machine,
): Promise<ReadRoster> {
  const read = rosterIn((await openBook(place, machine)).snapshot);
  if ('refusal' in read) throw new CliError(read.refusal);
  const units = read.roster.units.map((unit) => ({ ...unit, approvedOn: unit.approvedOn ?? approvedOn }));
  const before = await roundBefore(previous, year, machine);
  return { ...before, year, place, roster: { ...read.roster, units } };
}

/** Of several the last one. */
async function roundBefore(
  places: readonly string[],
  year: number,
  machine: Machine,
): Promise<Pick<ReadRoster, 'status' | 'previous' | 'places'>> {
  let status: ExitStatus = 0;
  let latest: RosterRound | null = null;
  const bulletins = await bulletinsAt(places, machine);
  for (const place of bulletins) {
    try {
      const found = rosterRoundIn((await openBook(place, machine)).snapshot, year);
      if (found === null) continue;
      if ('refusal' in found) throw new CliError(found.refusal);
      if (latest === null || found.round.time > latest.time) latest = found.round;
    } catch (error) {
      machine.complain(`${sentenceOf(place, error)}\n`);
      status = 2;
    }
  }
  if (places.length > 0 && latest === null && status === 0) machine.complain(`${CLI_TEXTS.noRosterRound}\n`);
  return { status, previous: latest, places: bulletins };
}

/** What cannot be looked into is said where the opinions of the round before are read. */
async function bulletinsAt(places: readonly string[], machine: Machine): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of places) {
    const isFolder = (await machine.kindOf(place).catch(() => null)) === 'folder';
    if (!isFolder && place.endsWith('.xlsx')) found.push(place);
    if (isFolder)
      found.push(...(await namesIn(place, machine)).filter(isBulletinName).map((name) => path.join(place, name)));
  }
  return found;
}

async function namesIn(folder: string, machine: Machine): Promise<readonly string[]> {
  return machine.list(folder).catch(() => []);
}
