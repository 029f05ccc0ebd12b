import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPdf } from '../../src/document/pdf/engine/open-pdf';
import { readPdf } from '../../src/document/pdf/read-pdf';
import { draftToText } from '../../src/language';
import { recognise } from '../../src/recognition';
import type { PageDoubtKind, TextDocument } from '../../src/model';
import { answered } from '../../test/support/texts/round-trip';
import type { Book } from '../../test/support/generator';
import { bookOf, maybePriorReport } from './books';
import { browserFile } from './printed/browser-file';
import { calcFile } from './printed/calc-file';
import { judgePdf, type PrintedVerdict } from './printed/judge-pdf';
import { PRINT_LAYOUTS, type PrintLayout } from './printed/layouts';
import { printedSheets } from './printed/printed-sheet';
import { toPdfs, type Printable } from './printed/to-pdf';
import { judgeWhole, type WholeVerdict } from './printed/whole-file';
import { writerFile } from './printed/writer-file';

/** So many are printed at once: LibreOffice takes longer to begin than to print one. */
const AT_ONCE = 30;
/** So many figures of a book are named. */
const NAMED = 6;

type Verdict = PrintedVerdict & WholeVerdict;

interface Printed {
  readonly index: number;
  readonly layout: PrintLayout;
  readonly book: Book;
}

/**
 * Books printed to PDF by LibreOffice, a browser and what prints PDFs again, in all layouts in turn, and read back: figures right, said to be unreadable, lost
 * and wrong, and what is told of the whole file, tables and text, that is not so. JUESUAN_PRINTED_FROM is the first number, JUESUAN_PRINTED_INTO a folder in which the PDFs are
 * kept and found again, JUESUAN_PRINTED_ONLY the names of layouts, parted by commas, that are printed alone.
 */
export async function benchPrinted(books: number): Promise<void> {
  const from = Number(process.env.JUESUAN_PRINTED_FROM ?? '0');
  const verdicts: (Printed & Verdict)[] = [];
  for (let at = from; at < from + books; at += AT_ONCE) {
    const own = Array.from({ length: Math.min(AT_ONCE, from + books - at) }, (_, index) => printedBook(at + index));
    for (const [index, bytes] of pdfsOf(own).entries()) {
      const printed = own[index];
      if (printed === undefined) continue;
      const document = await maybeRead(bytes);
      const verdict = {
        ...judgePdf(document, await doubtedWords(bytes, document), printed.book),
        ...judgeWhole(document, printed.book),
      };
      verdicts.push({ ...printed, ...verdict });
      tellWrong(printed, verdict);
    }
  }
  print(verdicts);
}

const ONLY = process.env.JUESUAN_PRINTED_ONLY?.split(',');
const LAYOUTS = PRINT_LAYOUTS.filter(({ name }) => ONLY === undefined || ONLY.includes(name));

function printedBook(index: number): Printed {
  const layout = LAYOUTS[index % LAYOUTS.length];
  if (layout === undefined) throw new RangeError('no layouts');
  // Another book under each layout in each round.
  const seed = index + Math.floor(index / LAYOUTS.length) + 1;
  return { index, layout, book: bookOf(seed, layout.noise) };
}

function printable({ layout, book }: Printed): Printable {
  const sheets = printedSheets(book);
  const { program, isTurned, driver } = layout;
  if (program === 'calc') return { kind: 'fods', content: calcFile(sheets, layout), isTurned, driver };
  const text = textOf(book);
  return program === 'writer'
    ? { kind: 'fodt', content: writerFile(sheets, text, layout), isTurned, driver }
    : { kind: 'html', content: browserFile(sheets, text, layout), isTurned, driver };
}

/** The text that is drafted from a book, with every blank filled in. */
function textOf(book: Book): readonly string[] {
  const report = recognise(book.snapshot, { unitName: book.truth.unitName, year: book.truth.year });
  const { draft } = answered(report, maybePriorReport(book) ?? report, undefined, 'administrative');
  return draftToText(draft).split('\n');
}

/** Null where the PDF as a whole cannot be read, which is said. */
async function maybeRead(bytes: Uint8Array): Promise<TextDocument | null> {
  try {
    return await readPdf('决算.pdf', bytes);
  } catch {
    return null;
  }
}

/** Of such pages the rest is read: what is doubted there stands by itself. */
const READ_ALL_THE_SAME: readonly PageDoubtKind[] = ['unruled', 'hashes', 'nameless', 'overprinted'];

/** What stands on the pages that are said not to be read: without blanks, each word by itself. */
async function doubtedWords(bytes: Uint8Array, document: TextDocument | null): Promise<string> {
  const doubts = (document?.print?.doubts ?? []).filter(({ kind }) => !READ_ALL_THE_SAME.includes(kind));
  const pages = new Set(doubts.flatMap((doubt) => doubt.pages));
  if (pages.size === 0) return '';
  const pdf = await openPdf(bytes, true);
  const words: string[] = [];
  for (const number of pages) {
    const { items } = await (await pdf.page(number)).getTextContent();
    words.push(...items.map((item) => ('str' in item ? item.str.replace(/\s+/g, '') : '')));
  }
  await pdf.close();
  return words.join('\n');
}

/** Their PDFs; those that were kept are not printed again. */
function pdfsOf(own: readonly Printed[]): readonly Uint8Array[] {
  const folder = process.env.JUESUAN_PRINTED_INTO;
  if (folder === undefined) return toPdfs(own.map(printable));
  const paths = own.map(({ index, layout }) =>
    path.join(folder, `${String(index).padStart(4, '0')}${layout.name}.pdf`),
  );
  if (!paths.every(existsSync)) {
    mkdirSync(folder, { recursive: true });
    toPdfs(own.map(printable)).forEach((bytes, index) => {
      writeFileSync(paths[index] ?? '', bytes);
    });
  }
  return paths.map((place) => new Uint8Array(readFileSync(place)));
}

function tellWrong({ index, layout }: Printed, { figures, right, told, wrong, lost, broken, texts }: Verdict): void {
  if (right === figures && [wrong, broken, texts].every((each) => each.length === 0)) return;
  console.log(`${index} ${layout.name}：${right}/${figures}，说了 ${told}，漏 ${lost.length}，错 ${wrong.length}`);
  for (const words of wrong.slice(0, NAMED)) console.log(`    错 ${words}`);
  for (const words of lost.slice(0, NAMED)) console.log(`    漏 ${words}`);
  for (const words of broken.slice(0, NAMED)) console.log(`    不平 ${words}`);
  for (const words of texts.slice(0, NAMED)) console.log(`    稿件 ${words}`);
}

function print(verdicts: readonly (Printed & Verdict)[]): void {
  console.log('\n印成 PDF 再读回：数对、说了读不出、漏了没说、错了没说、误报的不平、误报的稿件问题');
  const names = [...new Set(verdicts.map(({ layout }) => layout.name)), '合计'];
  for (const name of names) {
    const own = verdicts.filter(({ layout }) => name === '合计' || layout.name === name);
    const sum = (count: (verdict: Verdict) => number): number => own.reduce((all, each) => all + count(each), 0);
    const [figures, right] = [sum((each) => each.figures), sum((each) => each.right)];
    const lists = (['lost', 'wrong', 'broken', 'texts'] as const).map((list) => sum((each) => each[list].length));
    const counts = [right, sum(({ told }) => told), ...lists];
    console.log(
      `${name}\t${own.length} 份\t${figures} 个数\t${counts.join('\t')}\t${((100 * right) / figures).toFixed(2)}%`,
    );
  }
}
