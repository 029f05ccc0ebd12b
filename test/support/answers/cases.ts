import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Answers as BookAnswers } from '../../../src/model';
import {
  corpusBook,
  editionsIn,
  FAULT_KINDS,
  injectFault,
  layOut,
  priorUnit,
  randomOf,
  trueAnswers,
  type Book,
  type CorpusBook,
  type Random,
} from '../generator';
import { internalBook } from '../internal/internal-book';
import { bookFile } from './book-file';
import type { AnswerCase, NamedFile } from './kinds';
import { fillIn, type Filling } from './roads';

export const CORPUS_CASES = 1_000;

/** Share of the books that have each of last year's, the 财决 workbook and 助手资料 beside them. */
const ACCOMPANIED = 0.1;
const FAULTY = 0.5;
/** Share of the others about which files are written; about a book that has something beside it they always are. */
const WRITTEN_ABOUT = 0.1;

const SAMPLES = path.join(__dirname, '../../../samples');

export function corpusId(index: number): string {
  return `b${String(index).padStart(4, '0')}`;
}

/** Book number `index` of the corpus, half of them with a planted fault, some with books and 助手资料 beside them. */
export async function corpusCase(index: number): Promise<AnswerCase> {
  const corpus = corpusBook(index);
  const random = randomOf(index, 'answers');
  const faulty = random.chance(FAULTY) ? maybeFaulty(corpus, random) : null;
  const snapshot = faulty ?? corpus.book.snapshot;
  const plainBook = bookFile(snapshot);
  const prior = random.chance(ACCOMPANIED) ? maybePrior(corpus) : null;
  const internal = random.chance(ACCOMPANIED) ? bookFile(internalBook(corpus.book.source.unit)) : null;
  const filled = random.chance(ACCOMPANIED) ? await fillIn(plainBook, fillingFor(corpus.book, random)) : null;
  const isInside = random.chance(0.5);
  return {
    id: corpusId(index),
    book: filled && isInside ? bookFile(snapshot, filled.sheets) : plainBook,
    prior,
    internal,
    kept: filled && !isInside ? filled.file : null,
    mended: faulty ? renamed(bookFile(corpus.book.snapshot), '改后') : null,
    wantsFiles: prior !== null || internal !== null || filled !== null || random.chance(WRITTEN_ABOUT),
  };
}

/** The sample workbooks as they lie in the repository. */
export function sampleCases(): readonly AnswerCase[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map((name, index) => ({
      id: `sample${index + 1}`,
      book: { name, bytes: new Uint8Array(readFileSync(path.join(SAMPLES, name))) },
      prior: null,
      internal: null,
      kept: null,
      mended: null,
      wantsFiles: true,
    }));
}

/** Null where no cell of the book can carry the fault. */
function maybeFaulty({ book, index }: CorpusBook, random: Random): Book['snapshot'] | null {
  try {
    return injectFault(book, random.pick(FAULT_KINDS), index).snapshot;
  } catch {
    return null;
  }
}

/** Null where no edition was in force a year earlier. */
function maybePrior({ book, index }: CorpusBook): NamedFile | null {
  const unit = priorUnit(book.source.unit, index);
  const [edition] = editionsIn(unit.year);
  if (!edition) return null;
  return renamed(bookFile(layOut(unit, { edition: edition.id }).snapshot), '上年');
}

/** Two books of one unit may be called alike. */
function renamed({ name, bytes }: NamedFile, folder: string): NamedFile {
  return { name: `${folder}/${name}`, bytes };
}

const UNIT_KINDS: readonly Filling['unitKind'][] = [
  'administrative',
  'civilServiceManaged',
  'publicInstitution',
  'hospital',
  'school',
  'township',
];

const FORMULAS = [
  '公开01!本年收入合计 = 公开02!合计.本年收入合计',
  '公开07!公务接待费.决算数 <= 公开07!公务接待费.预算数',
  '公开03!合计.基本支出 = 公开03!合计.项目支出',
] as const;

function fillingFor(book: Book, random: Random): Filling {
  return {
    unitKind: random.pick(UNIT_KINDS),
    answers: random.chance(0.5) ? trueAnswers(book) : ({} satisfies BookAnswers),
    textFor: ({ id, kind }) => (random.chance(0.15) ? null : textFor(id, kind, random)),
    formulas: random.some(FORMULAS, 0.6),
    explanation: '口径不同：含上年结转 3.2 万元',
  };
}

function textFor(id: string, kind: string, random: Random): string {
  if (id === 'list/units') return '甲医院\n乙疾控中心\n丙“社区”服务站';
  if (kind === 'count') return String(random.integer(0, 300));
  if (kind === 'amount') return `${random.integer(0, 99_999)}.${random.integer(10, 99)}万元`;
  if (kind === 'reason') return random.pick(['人员增加', '压减一般性支出', '𠮷田项目“一次性”结算 & <竣工>']);
  return random.pick(['贯彻落实相关政策', '第一行\n第二行', '——另见附件②']);
}
