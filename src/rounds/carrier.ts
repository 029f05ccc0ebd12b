import * as z from 'zod/mini';
import { carryingCells, maybeCarriedData, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../model';
import type { Round } from './opinion';

/** The sheet that carries rounds from one file to the next check; people never see it. */
export const ROUND_SHEET = '决算助手上轮意见';

const HEAD = '决算助手上轮意见';
const VERSION = 1;

const ROUND = z.object({
  unitName: z.nullable(z.string()),
  year: z.nullable(z.number()),
  ruleSet: z.string(),
  time: z.string(),
  opinions: z.array(
    z.object({
      index: z.number(),
      place: z.string(),
      stated: z.string(),
      expected: z.string(),
      basis: z.string(),
      nature: z.string(),
      rule: z.string(),
      verdict: z.enum(['broken', 'notChecked']),
      reason: z.string(),
      checks: z.array(z.string()),
      suspect: z.nullable(z.object({ place: z.string(), expected: z.nullable(z.number()) })),
      figures: z.array(z.object({ place: z.string(), fen: z.nullable(z.number()) })),
      difference: z.nullable(z.string()),
      reply: z.string(),
    }),
  ),
});

/** The rows of the carrying sheet: a head, then one row a round, in as many cells as it needs. */
export function roundRows(rounds: readonly Round[]): readonly (readonly string[])[] {
  return [[HEAD, String(VERSION)], ...rounds.map(carryingCells)];
}

/** What a workbook carries: its rounds, `none` where it is no file of ours, `damaged` where they cannot be read. */
export type CarriedRounds = { readonly rounds: readonly Round[] } | { readonly problem: 'none' | 'damaged' };

/** Reads the rounds that a workbook carries, with what the unit has written into the 审核意见单 meanwhile. */
export function carriedRounds({ sheets }: WorkbookSnapshot): CarriedRounds {
  const sheet = sheets.find((each) => each.name === ROUND_SHEET && valueAt(each, 0, 0) === HEAD);
  if (!sheet) return { problem: 'none' };
  if (valueAt(sheet, 0, 1) !== String(VERSION)) return { problem: 'damaged' };
  const rows = sheet.values
    .slice(1)
    .filter((cells) => cells.some((value) => typeof value === 'string' && value !== ''));
  const rounds = rows.map((cells) => maybeRound(maybeCarriedData(cells)));
  const whole = rounds.flatMap((round) => round ?? []);
  return whole.length === rounds.length ? { rounds: withReplies(whole, sheets) } : { problem: 'damaged' };
}

function maybeRound(carried: unknown): Round | null {
  const { success, data } = ROUND.safeParse(carried);
  return success ? data : null;
}

/** Heads of the columns that people fill in or that tell a row; their order does not matter. */
export const INDEX_HEAD = '序号';
export const REPLY_HEAD = '单位回复';

/** Only a file of one round has a table to be answered in. */
function withReplies(rounds: readonly Round[], sheets: readonly SheetSnapshot[]): readonly Round[] {
  const [only] = rounds;
  if (!only || rounds.length > 1) return rounds;
  const replies = repliesIn(sheets);
  const opinions = only.opinions.map((opinion) => ({ ...opinion, reply: replies.get(opinion.index) ?? opinion.reply }));
  return [{ ...only, opinions }];
}

/** By number: rows may have been sorted or put in meanwhile. */
function repliesIn(sheets: readonly SheetSnapshot[]): ReadonlyMap<number, string> {
  const replies = new Map<number, string>();
  for (const sheet of sheets) {
    const head = sheet.values.findIndex((cells) => cells.includes(INDEX_HEAD) && cells.includes(REPLY_HEAD));
    const cells = sheet.values[head];
    if (!cells) continue;
    const [index, reply] = [cells.indexOf(INDEX_HEAD), cells.indexOf(REPLY_HEAD)];
    sheet.values.slice(head + 1).forEach((row) => {
      const text = row[reply];
      const isAnswer = typeof text === 'string' || typeof text === 'number';
      if (typeof row[index] === 'number' && isAnswer && String(text).trim() !== '') {
        replies.set(row[index], String(text).trim());
      }
    });
  }
  return replies;
}
