import { zipSync } from 'fflate';
import { ENDINGS, type Pause } from '../../../casework';
import { reportTime, summaryWorkbook } from '../../../reports';
import { HostError } from '../../../host/errors';
import { reasonOf } from '../../store/reason-of';
import { reportUnit, type UnitOutcome } from './examine-unit';
import type { UnitFiles } from '../../../casework/units';
import { QUEUE_TEXTS } from '../texts-queue';

/** What is given to the user of a queue, as one archive. */
export interface HandOut {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many units have a 审核意见单. */
  readonly written: number;
  /** Units without a 审核意见单, each in a sentence. */
  readonly problems: readonly string[];
}

/** The endings of what `reportUnit` writes, in its order. */
const WRITTEN = [ENDINGS.reviewXlsx, ENDINGS.reviewDocx] as const;

/**
 * 汇总.xlsx over the units that are done, and a 审核意见单 of each, for which its files are read once more.
 * @param told is called before each unit with the number of those that are written
 * @throws where it is given up
 */
export async function handOut(
  done: readonly { readonly unit: UnitFiles; readonly outcome: UnitOutcome }[],
  told: (written: number, name: string) => void,
  pause: Pause,
): Promise<HandOut> {
  const files = new Map<string, Uint8Array>();
  const problems: string[] = [];
  let sheets = 0;
  const entries = done.map(({ outcome }) => outcome.entry);
  files.set(QUEUE_TEXTS.summaryFile, summaryWorkbook(entries, { time: reportTime(new Date()), year: null }));
  for (const [index, { unit, outcome }] of done.entries()) {
    if (outcome.entry.failure !== null) continue;
    told(index, unit.id);
    await pause('writing');
    const { written, problem } = await reportsOf(unit, pause);
    written.forEach((bytes, at) => files.set(`${unit.stem}${WRITTEN[at] ?? ''}`, bytes));
    if (problem === null) sheets += 1;
    else problems.push(problem);
  }
  // What is in it is packed already.
  const bytes = zipSync(Object.fromEntries(files), { level: 0 });
  return { name: QUEUE_TEXTS.archive, bytes, written: sheets, problems };
}

/** A file may have been changed since it was checked. */
async function reportsOf(
  unit: UnitFiles,
  pause: Pause,
): Promise<{ readonly written: readonly Uint8Array[]; readonly problem: string | null }> {
  try {
    const written = await reportUnit(unit, pause);
    if (written !== null) return { written, problem: null };
    return { written: [], problem: QUEUE_TEXTS.notWritten(unit.id, QUEUE_TEXTS.nothingRecognised) };
  } catch (error) {
    if (error instanceof HostError && error.code === 'cancelled') throw error;
    return { written: [], problem: QUEUE_TEXTS.notWritten(unit.id, reasonOf(error)) };
  }
}
