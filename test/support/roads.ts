import type { PaneStore } from '../../src/taskpane/store/actions';
import { createPaneStore } from '../../src/taskpane/store/create-pane-store';
import * as casework from '../../src/casework';
import { unitsAmong } from '../../src/casework/units';
import { run } from '../../src/cli/program';
import { createFileHost, onPage, type FilePage } from '../../src/host/file';
import type { Question, Summary } from '../../src/model';
import type { BatchEntry } from '../../src/reports';
import { readBook } from '../../src/taskpane/read-book';
import { examineUnit } from '../../src/workbench/queue/units/examine-unit';
import { memoryMachine } from './memory-machine';

/** What every road says of a book. */
export interface RoadAnswer {
  readonly unitName: string | null;
  readonly year: number | null;
  readonly summary: Summary | null;
  /** Rules of what is broken and not explained, in the order of the report. */
  readonly open: readonly string[];
  /** What is said of 助手资料 that is not the book's own; null where nothing is. */
  readonly remark: string | null;
}

export interface Roads {
  readonly pane: RoadAnswer;
  readonly list: RoadAnswer;
  readonly commandLine: RoadAnswer;
}

const BOOK = '本年.xlsx';

/** What the roads ask about a book; `draft` is all that it prints and complains of. */
export interface AskedRoads {
  readonly pane: readonly Question[];
  readonly list: Pick<BatchEntry, 'questions' | 'summary'>;
  readonly check: readonly Question[];
  readonly draft: string;
}

export async function askedOnRoads(bytes: Uint8Array): Promise<AskedRoads> {
  const pane = (await checkedPane(bytes)).getState().result?.report.questions ?? [];
  const check = memoryMachine({ [BOOK]: bytes });
  await run(['check', BOOK, '--json'], check);
  const { questions } = JSON.parse(check.out()) as { readonly questions: readonly Question[] };
  const draft = memoryMachine({ [BOOK]: bytes });
  await run(['draft', BOOK], draft);
  return { pane, list: await listed(bytes), check: questions, draft: draft.out() + draft.err() };
}

/** The book after one question has been answered: in the pane, and by `--answer` to `check` and to `draft`. */
export async function answeredOnRoads(
  bytes: Uint8Array,
  id: string,
  option: string,
): Promise<{ readonly pane: RoadAnswer; readonly check: RoadAnswer; readonly draft: number }> {
  const pane = await checkedPane(bytes);
  await pane.getState().answer(id, option);
  const words = ['--answer', `${id}=${option}`];
  const draft = await run(['draft', BOOK, ...words], memoryMachine({ [BOOK]: bytes }));
  return { pane: answerOf(pane), check: await overCommandLine(bytes, words), draft };
}

/** One book on all three roads, by itself. */
export async function overAllRoads(bytes: Uint8Array): Promise<Roads> {
  return { pane: await overPane(bytes), list: await overList(bytes), commandLine: await overCommandLine(bytes) };
}

/** What the roads that take last year's book say when one is brought. */
export interface PriorAnswer {
  /** Whether it is compared with. */
  readonly isUsed: boolean;
  /** Why it is not; null where nothing is said. */
  readonly refusal: string | null;
}

const PRIOR = '上年.xlsx';

/** One book and one of last year, on the roads that take one. */
export async function priorOverAllRoads(
  bytes: Uint8Array,
  prior: Uint8Array,
): Promise<Record<'pane' | 'check' | 'draft', PriorAnswer>> {
  const pane = await checkedPane(bytes);
  const [refusal] = await pane.getState().takeOther('prior', [{ snapshot: await readBook(PRIOR, prior) }]);
  const files = { [BOOK]: bytes, [PRIOR]: prior };
  return {
    pane: { isUsed: pane.getState().others.prior !== undefined, refusal: refusal?.text ?? null },
    check: await priorOnCommand(['check'], files, '缺 上年决算'),
    draft: await priorOnCommand(['draft', '--format', 'json'], files, '"id":"prior:incomeExpenditure/in.grandTotal/'),
  };
}

/** @param wanting what is printed where there is no book of last year */
async function priorOnCommand(
  words: readonly string[],
  files: Readonly<Record<string, Uint8Array>>,
  wanting: string,
): Promise<PriorAnswer> {
  const machine = memoryMachine(files);
  await run([...words, BOOK, '--prior', PRIOR], machine);
  return { isUsed: !machine.out().includes(wanting), refusal: remarkIn(machine.err(), '对照') };
}

/** The first remark, or the first about this: a draft has other remarks of its own. */
function remarkIn(complaints: string, about = ''): string | null {
  const remarks = [...complaints.matchAll(/^提示（本年.xlsx）：(.*)$/gm)].map(([, remark = '']) => remark);
  return remarks.find((remark) => remark.includes(about)) ?? null;
}

/** 助手资料 as a file, from the roads that write it. */
export async function writtenKept(bytes: Uint8Array): Promise<Record<'pane' | 'commandLine', Uint8Array>> {
  const saved = new Map<string, Uint8Array>();
  const pane = await checkedPane(bytes, (name, file) => void saved.set(name, file));
  await pane.getState().saveKept();
  const machine = memoryMachine({ [BOOK]: bytes });
  await run(['draft', BOOK, '--blanks', 'o'], machine);
  const written = [...machine.files].filter(([place]) => place.endsWith('助手资料.xlsx')).map(([, file]) => file);
  return { pane: onlyOne([...saved.values()]), commandLine: onlyOne(written) };
}

function onlyOne<T>(all: readonly T[]): T {
  const [one, second] = all;
  if (one === undefined || second !== undefined) throw new Error(`${all.length} instead of one`);
  return one;
}

/** The pane with a book that has been checked. */
async function checkedPane(bytes: Uint8Array, saveFile: FilePage['saveFile'] = () => undefined): Promise<PaneStore> {
  const nothing = () => Promise.resolve();
  const host = await createFileHost({ name: BOOK, bytes });
  const store = createPaneStore({
    host: onPage(host, { saveFile, saveCopy: nothing, openBeside: nothing, closeBeside: () => undefined }),
    readBook,
    loadCasework: () => Promise.resolve(casework),
    copyText: () => Promise.resolve(true),
  });
  await store.getState().check();
  return store;
}

async function overPane(bytes: Uint8Array): Promise<RoadAnswer> {
  return answerOf(await checkedPane(bytes));
}

function answerOf(pane: PaneStore): RoadAnswer {
  const { result, notice } = pane.getState();
  if (result === null) throw new Error('no result');
  const { report, check, explained } = result;
  const told = new Set(explained.explained.map(({ finding }) => finding.id));
  const open = check.findings.filter(({ id, verdict }) => verdict === 'broken' && !told.has(id));
  return {
    unitName: report.unitName,
    year: report.year,
    summary: check.summary,
    open: open.map(({ rule }) => rule),
    remark: notice?.text ?? null,
  };
}

async function overList(bytes: Uint8Array): Promise<RoadAnswer> {
  const { unitName, year, summary, broken, remark } = await listed(bytes);
  return { unitName, year, summary, open: broken.map(({ rule }) => rule), remark };
}

async function listed(bytes: Uint8Array): Promise<BatchEntry & { readonly remark: string | null }> {
  const [unit] = await unitsAmong([{ path: BOOK, read: () => Promise.resolve(bytes) }]);
  if (!unit) throw new Error('no unit');
  const { entry, remark } = await examineUnit(unit, () => Promise.resolve());
  return { ...entry, remark };
}

interface CheckLine extends Pick<RoadAnswer, 'unitName' | 'year' | 'summary'> {
  readonly findings: readonly { readonly rule: string; readonly verdict: string; readonly explanation?: object }[];
}

async function overCommandLine(bytes: Uint8Array, words: readonly string[] = []): Promise<RoadAnswer> {
  const machine = memoryMachine({ [BOOK]: bytes });
  await run(['check', BOOK, '--json', ...words], machine);
  const { unitName, year, summary, findings } = JSON.parse(machine.out()) as CheckLine;
  const open = findings.filter(({ verdict, explanation }) => verdict === 'broken' && explanation === undefined);
  return { unitName, year, summary, open: open.map(({ rule }) => rule), remark: remarkIn(machine.err()) };
}
