import path from 'node:path';
import { isReviewName, isSummaryName, readRounds } from '../../casework';
import { isSameWhose, type NamedRounds, type Opinion, type Round } from '../../rounds';
import { CliError, openBook, sentenceOf } from '../inputs/input';
import type { ExitStatus, Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

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
  const fail = (place: string, error: unknown): void => {
    machine.complain(`${sentenceOf(place, error)}\n`);
    status = 2;
  };
  for (const named of paths) {
    try {
      places.push(...(await filesAt(named, machine)));
    } catch (error) {
      fail(named, error);
    }
  }
  for (const place of places) {
    try {
      rounds.push(...(await roundsOf(place, machine)));
    } catch (error) {
      fail(place, error);
    }
  }
  return { status, rounds: { name: paths.join('、'), rounds: onceEach(rounds) }, places };
}

/** In a folder the 审核意见单 first: they carry what the units answered. */
async function filesAt(place: string, machine: Machine): Promise<readonly string[]> {
  const kind = await machine.kindOf(place);
  if (kind === null) throw new CliError(CLI_TEXTS.noSuchFile(place));
  if (kind !== 'folder') return [place];
  const names = await machine.list(place);
  const files = [isReviewName, isSummaryName].flatMap((isOne) => names.filter(isOne));
  if (files.length === 0) throw new CliError(CLI_TEXTS.nothingPrevious(place));
  return files.map((name) => path.join(place, name));
}

/** A file that is no letter of ours, or a damaged one, is refused with the reason. */
async function roundsOf(place: string, machine: Machine): Promise<readonly Round[]> {
  const read = readRounds(place, (await openBook(place, machine)).snapshot);
  if ('rounds' in read) return read.rounds;
  throw new CliError(read.refusal);
}

/**
 * Of a unit's rounds the last one; of those of one time the one that was read first. What the unit answered to the
 * same opinion in another one stays said.
 */
function onceEach(rounds: readonly Round[]): readonly Round[] {
  const latest: Round[] = [];
  for (const round of rounds) {
    const at = latest.findIndex((each) => isSameWhose(each, round));
    const held = latest[at];
    if (!held) latest.push(round);
    else latest[at] = round.time > held.time ? withReplies(round, held) : withReplies(held, round);
  }
  return latest;
}

/** The later letter counts, with what was answered in the earlier one where it is silent. */
function withReplies(round: Round, other: Round): Round {
  const replies = new Map(other.opinions.map((opinion) => [opinionKey(opinion), opinion.reply]));
  const opinions = round.opinions.map((opinion) =>
    opinion.reply === '' ? { ...opinion, reply: replies.get(opinionKey(opinion)) ?? '' } : opinion,
  );
  return { ...round, opinions };
}

/** The same opinion has the same words; its number may differ from letter to letter. */
function opinionKey({ rule, verdict, place, reason, stated }: Opinion): string {
  return JSON.stringify([rule, verdict, place, reason, stated]);
}
