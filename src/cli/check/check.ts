import { ruleSetFingerprint, ruleSetOf, SUMMARY_NAME, type Materials, type PlacedEntry } from '../../casework';
import { reportTime, summaryWorkbook } from '../../reports';
import type { Answers, UnitKind } from '../../model';
import { inOrder } from '../batch/in-order';
import { NO_JOURNAL, openJournal, type Journal } from '../batch/journal';
import { runBasis, unitFileKey } from '../batch/unit-key';
import { unitsIn } from '../batch/units';
import { startWorkers, type Workers } from '../batch/workers';
import { maybeWritten, writeUnit, type WrittenUnit } from '../batch/written';
import { sentenceOf } from '../inputs/input';
import { readKeptBooks } from '../inputs/kept-books';
import { worst, type ExitStatus, type Machine } from '../machine/machine';
import { writeBulletin } from '../roster/bulletin';
import { foundUnits } from '../roster/found';
import { readRosterRound, type ReadRoster, type RosterWords } from '../roster/read-roster';
import { outputsIn, type Outputs } from '../writing/outputs';
import { CLI_TEXTS } from '../texts';
import type { CheckRun } from '../unit/check-unit';
import type { CopyWishes } from '../unit/copies';
import { readCustomRules } from './custom-rules';
import { readOthers, type OtherPaths } from '../inputs/other-books';
import { readPrevious } from './previous';

/** All that the words of the command say, read and found right. */
export interface CheckWords {
  readonly answers: Answers;
  /** 单位性质 of all the books; null where nothing is said. */
  readonly unitKind: UnitKind | null;
  readonly others: OtherPaths;
  /** Files with rules of one's own. */
  readonly rules: readonly string[];
  /** Files of 助手资料. */
  readonly supplement: readonly string[];
  /** Files of the round before, or folders of them. */
  readonly previous: readonly string[];
  readonly json: boolean;
  /** The seal that the books are held against; null where none is given. */
  readonly seal: string | null;
  /** The folder to write copies, reports and the summary into. */
  readonly out: string | undefined;
  readonly wishes: CopyWishes;
  /** How many books at once; null: as many as the machine has cores. */
  readonly jobs: number | null;
  /** The units that must have published; null outside such a round. */
  readonly roster: RosterWords | null;
}

/**
 * `juesuan check`: each path is one book, or a folder of many. What cannot be read is said, and the others are still
 * done. Answers come in the order of the books, however many are under way.
 */
export async function check(paths: readonly string[], words: CheckWords, machine: Machine): Promise<ExitStatus> {
  const others = await readOthers(words.others, words.answers, machine);
  const rules = await readCustomRules(words.rules, machine);
  const kept = await readKeptBooks(words.supplement, machine);
  if (kept.forms.length > 0) machine.complain(`${CLI_TEXTS.formsNotChecked(kept.forms.length)}\n`);
  const previous = await readPrevious(words.previous, machine);
  const roster = words.roster && (await readRosterRound(words.roster, words.previous, machine));
  const { units, texts } = await unitsOf(paths, words.out, roster, machine);
  const { answers, unitKind, json, out } = words;
  const wishes = out === undefined ? null : words.wishes;
  const materials: Materials = {
    answers,
    unitKind,
    kept: kept.books,
    customRules: rules.rules,
    others: others.books,
    previous: previous.rounds,
    isOnly: units.length === 1,
  };
  const run: CheckRun = { materials, json, seal: words.seal, wishes, texts, passwords: machine.passwords };
  const inputs = [...othersOf(words), ...previous.places, ...(roster?.places ?? [])];
  const store = out === undefined ? null : await openStore({ out, units, inputs }, words, run, machine);
  const workers = startWorkers(units.length, run, words.jobs, machine);
  // What was named beside the books counts as well: a file that was left out must show in the status.
  const statuses: ExitStatus[] = [others, rules, kept, previous, ...(roster ? [roster] : [])].map(
    ({ status }) => status,
  );
  const entries: PlacedEntry[] = [];
  let done = 0;
  try {
    const begun = inOrder(units, workers.ahead, (unit) => begin(unit, store, workers.check, machine));
    for await (const finish of begun) {
      done += 1;
      if (machine.isWatched && units.length > 1) {
        // On the way of complaints, so that a pipe only gets the answers.
        machine.complain(CLI_TEXTS.progress(done, units.length, units[done - 1] ?? ''));
      }
      const written = await finish();
      tell(written, json, machine);
      statuses.push(written.status);
      if (written.entry) entries.push({ place: units[done - 1] ?? '', entry: written.entry });
    }
  } finally {
    await workers.dismiss();
  }
  if (store) statuses.push(await writeSummary(entries, store.outputs, words, machine));
  if (store && roster) {
    const ending = { out: out ?? '', json };
    statuses.push(await writeBulletin(roster, entries, ending, store.outputs, machine));
  }
  return worst(statuses);
}

/** In a round over a 名册 with the texts that were published beside each unit; null elsewhere. */
async function unitsOf(
  paths: readonly string[],
  out: string | undefined,
  roster: ReadRoster | null,
  machine: Machine,
): Promise<{ readonly units: readonly string[]; readonly texts: CheckRun['texts'] }> {
  if (roster === null) return { units: await unitsIn(paths, out, machine), texts: null };
  if (out === undefined) return { units: await unitsIn(paths, out, machine, [roster.place]), texts: null };
  return foundUnits(paths, out, roster, machine);
}

/** Where a run writes, and what an earlier one has written there. */
interface Store {
  readonly outputs: Outputs;
  readonly journal: Journal;
  /** Keys of the books, by path; a book that cannot be read has none. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Files that stay from an earlier run keep their names. */
async function openStore(
  {
    out,
    units,
    inputs,
  }: { readonly out: string; readonly units: readonly string[]; readonly inputs: readonly string[] },
  words: CheckWords,
  { materials, texts }: CheckRun,
  machine: Machine,
): Promise<Store> {
  const beside = [...(texts ?? new Map<string, readonly string[]>()).values()].flat();
  const outputs = await outputsIn(out, [...units, ...inputs, ...beside], machine);
  const journal = units.length > 1 ? await openJournal(out, outputs.isKept, machine) : NO_JOURNAL;
  const ruleSet = ruleSetFingerprint(ruleSetOf({ customRules: materials.customRules }));
  const { answers, json, seal, wishes } = words;
  const told = [ruleSet, answers, json, seal, wishes, materials.previous, materials.isOnly, texts !== null];
  const basis = await runBasis(told, inputs, machine);
  const keys = new Map<string, string>();
  for (const unit of units) {
    const key = await unitFileKey([unit, ...(texts?.get(unit) ?? [])], basis, machine).catch(() => null);
    if (key === null) continue;
    keys.set(unit, key);
    await outputs.keep((await maybeWritten(key, journal, machine))?.places ?? []);
  }
  return { outputs, journal, keys };
}

/**
 * Every file that was named beside the books: none of them may be written over, and each is part of the key of what
 * was done.
 */
function othersOf({ others, rules, supplement, roster }: CheckWords): readonly string[] {
  const { prior = [], units = [], approved, internal } = others;
  return [
    ...(roster ? [roster.place] : []),
    ...prior,
    ...units,
    ...[approved, internal].flatMap((path) => path ?? []),
    ...rules,
    ...supplement,
  ];
}

/** Work on a book that ends in what is to be printed and, with a store, has been written. */
type Finish = () => Promise<WrittenUnit>;

/** Begins with a book; what is to be done in the order of the books is left to `Finish`. */
async function begin(unit: string, store: Store | null, checkNow: Workers['check'], machine: Machine): Promise<Finish> {
  const key = store?.keys.get(unit) ?? null;
  const earlier = store && key !== null ? await maybeWritten(key, store.journal, machine) : null;
  if (earlier) return () => Promise.resolve(earlier);
  const result = await checkNow(unit);
  return async () => {
    if (!store) return { ...result, notes: [], places: [] };
    const written = await writeUnit(unit, result, store.outputs);
    // What failed may succeed another time.
    if (key !== null && written.status !== 2) await note(key, written, store, machine);
    return written;
  };
}

/** A journal that cannot be written costs time in a later run, and nothing else. */
async function note(key: string, written: WrittenUnit, { journal }: Store, machine: Machine): Promise<void> {
  await journal.add(key, written).catch(() => machine.complain(`${CLI_TEXTS.noJournal}\n`));
}

/** In `--json` nothing but lines of JSON is printed, so notes are left out. */
function tell({ out, err, notes }: WrittenUnit, json: boolean, machine: Machine): void {
  machine.print(out);
  machine.complain(err);
  if (!json) machine.print(notes.map((each) => `${each}\n`).join(''));
}

/** A summary that cannot be written takes nothing of what has been written before. */
async function writeSummary(
  placed: readonly PlacedEntry[],
  outputs: Outputs,
  words: CheckWords,
  machine: Machine,
): Promise<ExitStatus> {
  const year = words.roster?.year ?? words.answers.year ?? null;
  const options = { time: reportTime(machine.now()), year };
  const entries = placed.map(({ entry }) => entry);
  try {
    const { place, remark } = await outputs.write(SUMMARY_NAME, '.xlsx', summaryWorkbook(entries, options));
    if (remark !== null) machine.complain(`${remark}\n`);
    if (!words.json) machine.print(`${CLI_TEXTS.written(place)}\n`);
    return 0;
  } catch (error) {
    machine.complain(`${sentenceOf(words.out ?? '', error)}\n`);
    return 2;
  }
}
