import { dirname } from 'node:path';
import {
  draft as draftOf,
  draftDocx,
  draftToText,
  formsFile,
  judge,
  openCase,
  ownLevelOf,
  priorBookOf,
  setQuestion,
  type DraftKind,
  type Materials,
} from '../../casework';
import {
  doubtsIn,
  formDoubtsIn,
  sheetCellPlaces,
  type Answers,
  type Draft,
  type Figure,
  type ReportModel,
  type UnitKind,
} from '../../model';
import { unitsIn } from '../batch/units';
import { askedWith } from '../answers/how-to-answer';
import { CliError, openBook, sentenceOf } from '../inputs/input';
import { readKeptBooks, tellOpened } from '../inputs/kept-books';
import { worst, type ExitStatus, type Machine } from '../machine/machine';
import { outputsIn, writeNamed, type Written } from '../writing/outputs';
import { CLI_TEXTS } from '../texts';
import { writeBlanks } from './blanks';
import { draftJson } from './draft-json';
import { lastTextOf } from './last-text';
import { openInputs } from './open-inputs';
import { readCompared, withOwnBudget, type ComparedPaths } from './other-years';
import { readPaperFiles, type Papers } from './papers';
import { withForms } from './returned-forms';

/** Printed, or written as a file. */
export type DraftFormat = 'text' | 'json' | 'docx' | 'xlsx';

export interface DraftWords {
  readonly answers: Answers;
  /** 单位性质 of all the books; null where nothing is said. */
  readonly unitKind: UnitKind | null;
  readonly report: DraftKind;
  readonly format: DraftFormat;
  /** Id of a template; by year and place when not given. */
  readonly template: string | undefined;
  /** Last year's books, the 财决 workbook, and 本级's. */
  readonly others: ComparedPaths;
  /** This year's budgets. */
  readonly budget: readonly string[];
  /** 助手资料. */
  readonly supplement: readonly string[];
  /** Last year's text, from which 职责, lists and 用途 are taken. */
  readonly lastText: string | undefined;
  /** Papers of 绩效自评: approved goals, forms that came back, lists of evidence. */
  readonly papers: readonly string[];
  /** A file for one draft, or a folder for several. */
  readonly out: string | undefined;
  /** A folder for what is still to be filled in. */
  readonly blanks: string | undefined;
  /** Figures of cells that must be mended have been looked at. */
  readonly seen: boolean;
}

/** In the names of files that are written into a folder. */
const REPORT_NAMES: Readonly<Record<DraftKind, string>> = {
  narrative: '情况说明',
  brief: '送审摘要',
  evaluation: '绩效自评报告',
};
/** By format. */
const ENDINGS: Readonly<Record<DraftFormat, string>> = {
  text: 'txt',
  json: 'json',
  docx: 'docx',
  xlsx: 'xlsx',
};

/** Takes the draft of one book to where it is wanted. */
type Deliver = (stem: string, content: Uint8Array | string) => Promise<void>;

/** What became of one book; `open` counts what its draft still asks for, null where there is none. */
interface Outcome {
  readonly status: ExitStatus;
  readonly open: number | null;
}

/** Drafts one book. */
type DraftBook = (path: string) => Promise<Outcome>;

/** `juesuan draft`: each path is one book, or a folder of many. */
export async function draftCommand(paths: readonly string[], words: DraftWords, machine: Machine): Promise<ExitStatus> {
  const { format, report } = words;
  if (isFile(format) && words.out === undefined) throw new CliError(CLI_TEXTS.needsOut(`--format ${format}`));
  if (format === 'xlsx' && report !== 'evaluation') throw new CliError(CLI_TEXTS.formsOnly);
  if (words.papers.length > 0 && report !== 'evaluation') throw new CliError(CLI_TEXTS.papersOnly);
  const units = await unitsIn(paths, words.out, machine);
  const papers = await readPaperFiles(words.papers, units.length === 1, machine);
  const draftBook = await prepare(units, words, papers, machine);
  const outcomes: Outcome[] = [];
  for (const [index, unit] of units.entries()) {
    if (machine.isWatched && units.length > 1) machine.complain(CLI_TEXTS.progress(index + 1, units.length, unit));
    outcomes.push(await draftBook(unit));
  }
  papers.tellUnused();
  if (units.length > 1) machine.complain(totalsOf(outcomes));
  return worst(outcomes.map(({ status }) => status));
}

/** Whether a format is a file that cannot be printed. */
function isFile(format: DraftFormat): boolean {
  return format === 'docx' || format === 'xlsx';
}

/** The folders that drafting writes into. One that is yet to be made is told by the folder above, as a file is. */
export async function draftFolders(
  { out, blanks }: Pick<DraftWords, 'out' | 'blanks'>,
  machine: Machine,
): Promise<readonly string[]> {
  const isFolder = out !== undefined && (await machine.kindOf(out).catch(() => null)) === 'folder';
  const written = out === undefined || isFolder ? out : dirname(out);
  return [written, blanks].flatMap((folder) => folder ?? []);
}

/** How many drafts came about, and how many of them still ask for something. */
function totalsOf(outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter(({ open }) => open === null).length;
  const unfinished = outcomes.filter(({ open }) => open !== null && open > 0).length;
  return CLI_TEXTS.drafted(outcomes.length, failed, unfinished);
}

/** Reads once what all drafts share. */
async function prepare(
  units: readonly string[],
  words: DraftWords,
  papers: Papers,
  machine: Machine,
): Promise<DraftBook> {
  const kept = await readKeptBooks(words.supplement, machine);
  const compared = await readCompared(words.others, words.budget, machine);
  const takeFrom = await lastTextOf(units, words, machine);
  const deliver = await delivery(units, words, machine);
  const blanks = words.blanks === undefined ? null : await outputsIn(words.blanks, inputsOf(units, words), machine);
  const materials: Materials = {
    answers: words.answers,
    unitKind: words.unitKind,
    kept: kept.books,
    customRules: [],
    others: compared.books,
    previous: null,
    isOnly: units.length === 1,
  };
  return async (path) => {
    try {
      const book = await openBook(path, machine);
      const opened = openCase(book.snapshot, materials, book.watch);
      tellOpened(path, opened, machine);
      const { report, unit } = opened;
      if (report.tables.length === 0) throw new CliError(nothingReadBecause(path, report));
      const collected = withForms(path, report.year, unit.kept.supplement, kept.forms, units.length === 1, machine);
      const budgeted = withOwnBudget(report, collected, compared.budgets, machine);
      const given = takeFrom(path, { ...unit, report }, budgeted);
      const prior = priorBookOf(unit);
      const internal = unit.others.internal?.[0]?.report ?? null;
      // A draft tells which of its figures stand in cells that do not hold.
      const { check } = judge(unit, report, book.watch);
      const ownLevel = ownLevelOf(unit);
      const kind = words.report;
      const bare = { template: words.template, kind, prior, internal, ownLevel, supplement: given, check };
      const supplement = papers.take(path, report, bare);
      const inputs = { ...bare, supplement };
      const drafted = draftOf(report, inputs);
      await deliver(book.stem, await contentOf(drafted, report, words));
      tellRemarks(path, drafted, isFile(words.format) || units.length > 1, machine);
      const doubts = words.out === undefined || words.seen ? [] : doubtsOf(drafted, words.format);
      if (doubts.length > 0) machine.complain(`${CLI_TEXTS.remark(path, CLI_TEXTS.doubtsNotSeen(doubts.length))}\n`);
      if (blanks)
        await writeBlanks(report, book.stem, { ...unit.kept, supplement }, inputs, kept.forms, blanks, machine);
      const held = doubts.length > 0 ? 1 : 0;
      return { status: worst([kept.status, compared.status, papers.status, held]), open: drafted.missing.length };
    } catch (error) {
      machine.complain(`${sentenceOf(path, error)}\n`);
      return { status: 2, open: null };
    }
  };
}

/** A book of several sets reads none of them before it is said which. */
function nothingReadBecause(path: string, { questions }: ReportModel): string {
  const asked = setQuestion(questions);
  return asked ? CLI_TEXTS.needsAnswer(path, askedWith(asked)) : CLI_TEXTS.nothingRecognised(path);
}

/** No file that was read may be written over. */
function inputsOf(
  units: readonly string[],
  { others, budget, supplement, lastText, papers }: DraftWords,
): readonly string[] {
  const { prior = [], internal, ownLevel = [] } = others;
  return [
    ...units,
    ...prior,
    ...ownLevel,
    ...(internal === undefined ? [] : [internal]),
    ...budget,
    ...supplement,
    ...(lastText === undefined ? [] : [lastText]),
    ...papers,
  ];
}

/**
 * Without a place it is printed; one draft goes into the file that was named; several go into a folder, each under
 * its book's name.
 */
async function delivery(units: readonly string[], words: DraftWords, machine: Machine): Promise<Deliver> {
  const { out } = words;
  if (out === undefined) {
    return async (_stem, content) => {
      await Promise.resolve();
      machine.print(String(content));
    };
  }
  const inputs = inputsOf(units, words);
  const isFolder = units.length > 1 || (await machine.kindOf(out)) === 'folder';
  const tell = ({ remark }: Written): void => {
    if (remark !== null) machine.complain(`${remark}\n`);
  };
  if (!isFolder) return async (_stem, content) => tell(await writeNamed(out, content, inputs, machine));
  const outputs = await outputsIn(out, inputs, machine);
  const ending = `.${REPORT_NAMES[words.report]}.${ENDINGS[words.format]}`;
  return async (stem, content) => {
    tell(await outputs.write(stem, ending, content));
  };
}

/** The same draft in the form that was asked for. */
async function contentOf(
  drafted: Draft,
  report: ReportModel,
  { format, report: wanted }: DraftWords,
): Promise<Uint8Array | string> {
  if (format === 'json') return `${JSON.stringify(draftJson(drafted))}\n`;
  if (format === 'text') return draftToText(drafted);
  if (format === 'xlsx') return formsFile(drafted);
  return draftDocx(drafted, report, wanted);
}

/** Beside the draft, not in it: programs read what is printed. */
function tellRemarks(path: string, drafted: Draft, tellsOpen: boolean, machine: Machine): void {
  const { remarks, dismissed = [], missing, presumed, templateReason, asksTemplate } = drafted;
  const doubts = doubtsIn(drafted);
  const formDoubts = formDoubtsIn(drafted);
  const told = [
    ...(templateReason === null ? [] : [asksTemplate ? CLI_TEXTS.chooseTemplate(templateReason) : templateReason]),
    ...remarks,
    ...(dismissed.length > 0 ? [CLI_TEXTS.dismissedRemarks(dismissed.length)] : []),
    ...(presumed.length > 0 ? [CLI_TEXTS.presumed(presumed.map(({ prompt }) => prompt))] : []),
    ...(doubts.length > 0 ? [CLI_TEXTS.doubtful(doubts.length, cellsOf(doubts))] : []),
    ...(formDoubts.length > 0 ? [CLI_TEXTS.doubtfulForms(formDoubts.length, cellsOf(formDoubts))] : []),
    ...(tellsOpen && missing.length > 0 ? [CLI_TEXTS.blanksLeft(missing.length, openInputs(missing))] : []),
  ];
  machine.complain(told.map((remark) => `${CLI_TEXTS.remark(path, remark)}\n`).join(''));
}

/** The figures in doubt of what goes out: of the forms alone, or of the text. */
function doubtsOf(drafted: Draft, format: DraftFormat): readonly Figure[] {
  return format === 'xlsx' ? formDoubtsIn(drafted) : doubtsIn(drafted);
}

/** So many cells are named. */
const NAMED_CELLS = 3;

/** The first few cells: whoever mends them finds the rest in the check. */
function cellsOf(doubts: readonly Figure[]): string {
  const cells = doubts.flatMap(({ sources }) => sources.filter(({ book }) => book === undefined));
  const names = sheetCellPlaces(cells);
  return `${names.slice(0, NAMED_CELLS).join('、')}${names.length > NAMED_CELLS ? ' 等' : ''}`;
}
