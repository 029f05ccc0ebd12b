/**
 * The only file of the answers that knows where the product keeps what: the three roads from files to answers, and
 * what writes 助手资料 for a book. When rooms move, this file is pointed anew, and nothing else. Everything that
 * leaves it is plain data.
 */
import { run } from '../../../src/cli/program';
import { marksOf } from '../../../src/host/marks-of';
import * as casework from '../../../src/casework';
import { unitsAmong } from '../../../src/casework/units';
import { readBook } from '../../../src/taskpane/read-book';
import { examineUnit, reportUnit } from '../../../src/workbench/queue/units/examine-unit';
import { memoryMachine } from '../memory-machine';
import type { TextRows } from './book-file';
import type { AnswerCase, Answers, NamedFile } from './kinds';

type Snapshot = Awaited<ReturnType<typeof readBook>>;
type Report = ReturnType<typeof casework.recognise>;
type Kept = casework.KeptData;
type Reported = casework.Reported;
type Inputs = casework.DraftInputs;

// ---------------------------------------------------------------------------------------------- the pane

/** What the room of cases gives the pane's store. */
export async function paneAnswers(given: AnswerCase): Promise<Answers> {
  const opened = await openInPane(given);
  const { reported, inputs } = opened;
  const { report, check } = reported;
  const draft = casework.draft(report, inputs);
  const brief = casework.draft(report, inputs, 'brief');
  return {
    'pane.reading': report,
    'pane.findings': { ...check, ledger: undefined, facts: reported.facts },
    'pane.ledger': check.ledger(),
    'pane.marks': marksOf(check.findings),
    'pane.mapping': {
      tables: casework.tableChoices(report),
      missing: casework.missingLines(report),
      pointed: casework.pointedLines(report),
    },
    'pane.explanations': {
      sorted: reported.explained,
      drafts: check.findings.map((finding) => casework.draftExplanation(finding)),
      sheet: casework.explanationSheet(reported.explained),
    },
    'pane.draft': { draft, brief, ...tellings(draft, opened) },
    ...(given.wantsFiles && (await paneFiles(given, opened))),
  };
}

/** What the pane hands out as files and sheets. */
async function paneFiles({ mended }: AnswerCase, opened: OpenedInPane): Promise<Answers> {
  const { reported, inputs, kept, keptRemarks } = opened;
  const { report, check } = reported;
  const kinds = ['html', 'reviewXlsx', 'reviewDocx'] as const;
  const files = await Promise.all(kinds.map((kind) => casework.reportFile(reported, kind)));
  return {
    'pane.docx': {
      narrative: await casework.draftDocx(casework.draft(report, inputs), report, 'narrative'),
      brief: await casework.draftDocx(casework.draft(report, inputs, 'brief'), report, 'brief'),
    },
    'pane.kept': {
      read: kept,
      remarks: keptRemarks,
      filled: casework.filledByName(report, inputs),
      file: casework.keptFile(report, kept, inputs, check),
      sheet: casework.keptSheet(report, kept, inputs),
    },
    'pane.forms': casework.forms(report, inputs),
    'pane.sheet': [true, false].map((withFormulas) => casework.resultSheetOf(reported, { withFormulas })),
    'pane.reports': files,
    ...(mended && { 'pane.round': await roundInPane(files[1], mended) }),
  };
}

/** A draft in the other forms that the pane shows it in. */
function tellings(draft: ReturnType<typeof casework.draft>, { reported: { report }, inputs }: OpenedInPane): object {
  return {
    text: casework.draftToText(draft),
    html: casework.draftHtml(draft, report),
    template: casework.templateForm(draft, inputs.supplement),
  };
}

interface OpenedInPane {
  readonly reported: Reported;
  readonly inputs: Inputs;
  readonly kept: Kept;
  readonly keptRemarks: readonly string[];
}

/** A book as the pane holds it: what its own sheets say, and then the 助手资料 beside it. */
async function openInPane({ book, prior, internal, kept: side }: AnswerCase): Promise<OpenedInPane> {
  const snapshot = await read(book);
  const own = casework.ownSheets(snapshot, () => casework.recognise(snapshot, {}));
  const inside = own.kept;
  const bare = casework.recognise(snapshot, inside?.kept.answers ?? {});
  const beside = side && casework.maybeKept(await read(side));
  const fitting = beside && casework.keptFor(bare, beside.kept);
  const taken = fitting?.fits ? fitting.kept : null;
  const answers = casework.mergeAnswers(taken?.answers ?? {}, inside?.kept.answers ?? {});
  const report = casework.recognise(snapshot, answers);
  const rules = casework.mergeRules(own.rules ?? [], taken?.customRules ?? []);
  const supplement = (taken ?? inside?.kept)?.supplement ?? NO_SUPPLEMENT;
  const explained = own.explanations ?? supplement.explanations;
  const others = {
    ...(prior && { prior: [{ name: prior.name, report: casework.readOther('prior', await read(prior)) }] }),
    ...(internal && {
      internal: [{ name: internal.name, report: casework.readOther('internal', await read(internal)) }],
    }),
  };
  const { unitName, year } = report;
  const kept = { unitName, year, supplement: { ...supplement, explanations: explained }, answers, customRules: rules };
  const { unit } = casework.composeCase(snapshot, report, kept, { others, previous: null, isOnly: true });
  const judged = casework.judge(unit, report);
  return {
    reported: { ...judged, checkedAt: new Date(), trial: 0 },
    inputs: { supplement: { ...supplement, explanations: [] }, prior: judged.prior },
    kept,
    keptRemarks: [fitting?.remark ?? '', ...((beside ?? inside)?.problems ?? []), ...own.ruleProblems],
  };
}

async function roundInPane(review: NamedFile | undefined, mended: NamedFile): Promise<unknown> {
  if (!review) throw new RangeError('no review');
  const snapshot = await read(mended);
  const report = casework.recognise(snapshot, {});
  const chosen = casework.readRound(review.name, await read(review), report);
  if (!('round' in chosen)) return chosen;
  const previous = { name: review.name, rounds: [chosen.round] };
  const unit = { book: snapshot, kept: casework.NOTHING_KEPT, others: {}, previous };
  const { comparison } = casework.judge(unit, report);
  return { chosen, comparison, counts: comparison && casework.countOutcomes(comparison) };
}

// ------------------------------------------------------------------------------------- the list of units

/** What the page's list of units makes of a book. */
export async function listAnswers({ book, wantsFiles }: AnswerCase): Promise<Answers> {
  return answersOfUnits([book], wantsFiles);
}

/** The same for the files of a folder, named by their paths. */
export async function answersOfUnits(files: readonly NamedFile[], wantsFiles: boolean): Promise<Answers> {
  const placed = files.map(({ name, bytes }) => ({ path: name, read: () => Promise.resolve(bytes) }));
  const units = await unitsAmong(placed);
  const outcomes: unknown[] = [];
  const written: unknown[] = [];
  for (const unit of units) {
    // What a unit publishes is an answer to a 名册, which stands elsewhere.
    const outcome = { ...(await examineUnit(unit, noPause)), disclosure: undefined };
    outcomes.push({ id: unit.id, name: unit.bookName, ...outcome });
    if (wantsFiles) written.push(await maybeReports(unit));
  }
  return { 'list.outcome': outcomes, ...(wantsFiles && { 'list.reports': written }) };
}

/** What cannot be read has no reports, and a reason that is an answer as well. */
function maybeReports(unit: Parameters<typeof reportUnit>[0]): Promise<unknown> {
  return reportUnit(unit, noPause).catch((error: unknown) => ({ failed: String(error) }));
}

const noPause = (): Promise<void> => Promise.resolve();

// --------------------------------------------------------------------------------------- the command line

/** What the command line prints and writes. */
export async function commandLineAnswers(given: AnswerCase): Promise<Answers> {
  const { book, prior, internal, kept, wantsFiles } = given;
  const files = [book, ...[prior, internal, kept].flatMap((file) => file ?? [])];
  const beside = [...option('--prior', prior), ...option('--supplement', kept)];
  const checked = [...beside, ...option('--internal', internal)];
  return {
    'cli.check': jsonLines(await command(['check', book.name, '--json', ...checked], files)),
    'cli.draft': jsonLines(await command(['draft', book.name, '--format', 'json', ...beside], files)),
    ...(internal && { 'cli.publish': await command(['publish', internal.name, '--out', '公开表.xlsx'], [internal]) }),
    ...(wantsFiles && (await writtenCheck(given, checked, files))),
    ...(wantsFiles && {
      'cli.docx': await command(['draft', book.name, '--format', 'docx', '--out', '说明.docx', ...beside], files),
      'cli.blanks': await command(['draft', book.name, '--blanks', '待填', ...beside], files),
    }),
  };
}

async function writtenCheck(
  { book, mended }: AnswerCase,
  options: readonly string[],
  files: readonly NamedFile[],
): Promise<Answers> {
  const out = await command(['check', book.name, '--out', '结果', '--review', '--sheet', '公式', ...options], files);
  const isCopy = (place: string): boolean => place.endsWith('（标记）.xlsx');
  const [, review] = Object.entries(out.written).find(([place]) => place.endsWith('审核意见单.xlsx')) ?? [];
  return {
    'cli.text': { ...out, written: Object.keys(out.written) },
    'cli.copies': filesWhere(out.written, isCopy),
    'cli.reports': filesWhere(out.written, (place) => !isCopy(place)),
    ...(mended && review && { 'cli.round': await secondRound(mended, review) }),
  };
}

async function secondRound(mended: NamedFile, bytes: Uint8Array): Promise<unknown> {
  const review = { name: '上轮.审核意见单.xlsx', bytes };
  return jsonLines(await command(['check', mended.name, '--json', '--previous', review.name], [mended, review]));
}

/** The same for the files of a folder, named by their paths in it. */
export async function commandLineAnswersOfFolder(folder: string, files: readonly NamedFile[]): Promise<Answers> {
  const check = await command(['check', folder, '--json'], files);
  const out = await command(['check', folder, '--out', '结果', '--review', '--sheet', '清单'], files);
  return {
    'cli.check': jsonLines(check),
    'cli.text': { ...out, written: Object.keys(out.written) },
    'cli.reports': out.written,
    'cli.draft': await command(['draft', folder, '--format', 'json', '--out', '文稿'], files),
  };
}

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly written: Readonly<Record<string, Uint8Array>>;
}

async function command(words: readonly string[], files: readonly NamedFile[]): Promise<Ran> {
  const machine = memoryMachine(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
  const given = new Set(machine.files.keys());
  const status = await run(words, machine);
  const written = [...machine.files].filter(([place]) => !given.has(place));
  return { status, out: machine.out(), err: machine.err(), written: Object.fromEntries(written) };
}

/** Lines of JSON as data, whose keys may come in any order. */
function jsonLines(ran: Ran): unknown {
  const lines = ran.out.split('\n').filter((line) => line !== '');
  return { ...ran, out: lines.map((line): unknown => JSON.parse(line)) };
}

function option(flag: string, file: NamedFile | null): readonly string[] {
  return file ? [flag, file.name] : [];
}

function filesWhere(files: Ran['written'], holds: (place: string) => boolean): Ran['written'] {
  return Object.fromEntries(Object.entries(files).filter(([place]) => holds(place)));
}

// ------------------------------------------------------------------------------------------- what is kept

/** What somebody fills in for a book. */
export interface Filling {
  readonly unitKind: NonNullable<Kept['supplement']['unitKind']>;
  readonly answers: Kept['answers'];
  /** The text for a blank; null where it stays open. */
  readonly textFor: (blank: { readonly id: string; readonly kind: string }) => string | null;
  /** Formulas of one's own. */
  readonly formulas: readonly string[];
  readonly explanation: string;
}

/** 助手资料 for a book, as the file beside it and as sheets of its own. */
export interface FilledIn {
  readonly file: NamedFile;
  readonly sheets: readonly TextRows[];
}

/** Fills in what the draft of a book asks for. */
export async function fillIn(book: NamedFile, filling: Filling): Promise<FilledIn> {
  const snapshot = await read(book);
  const report = casework.recognise(snapshot, filling.answers);
  const { unitName, year } = report;
  const { rules } = casework.readRuleFile(ruleFile(filling.formulas));
  const supplement = filled(report, filling);
  const unit = { ...casework.NOTHING_KEPT, supplement, customRules: rules };
  const { check } = casework.judge({ book: snapshot, kept: unit, others: {}, previous: null }, report);
  const { owed } = casework.withExplanations(check, []);
  const said = owed.map(({ finding }) => casework.explain(finding, filling.explanation));
  const kept = {
    unitName,
    year,
    supplement: { ...supplement, explanations: said },
    answers: filling.answers,
    customRules: rules,
  };
  const inputs = { supplement, prior: null };
  return {
    file: casework.keptFile(report, kept, inputs, check),
    sheets: [
      casework.keptSheet(report, kept, inputs),
      casework.ruleSheet(rules),
      casework.explanationSheet(casework.withExplanations(check, said)),
    ].map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(({ value }) => value)) })),
  };
}

function filled(report: Report, { unitKind, textFor }: Filling): Kept['supplement'] {
  let supplement: Kept['supplement'] = { ...NO_SUPPLEMENT, unitKind };
  for (const blank of casework.draft(report, { supplement, prior: null }).missing) {
    const text = textFor(blank);
    if (text === null) supplement = casework.waiveBlank(supplement, blank.id);
    else supplement = taken(casework.fillBlank(supplement, blank, text));
  }
  return supplement;
}

/** @throws RangeError for a text that a blank does not take */
function taken(entry: ReturnType<typeof casework.fillBlank>): Kept['supplement'] {
  if ('problem' in entry) throw new RangeError(entry.problem);
  return entry.supplement;
}

function ruleFile(formulas: readonly string[]): string {
  return JSON.stringify({ version: 1, rules: formulas.map((formula) => ({ formula })) });
}

const NO_SUPPLEMENT: Kept['supplement'] = {
  unitKind: null,
  amounts: {},
  counts: {},
  reasons: {},
  texts: {},
  waived: [],
  fromLastText: [],
  explanations: [],
};

function read({ name, bytes }: NamedFile): Promise<Snapshot> {
  return readBook(name, bytes);
}
