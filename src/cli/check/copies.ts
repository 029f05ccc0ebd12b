import { reportHtml, resultSheet, reviewDocument, reviewWorkbook, type ReportSource } from '../../document/report';
import type { Mark } from '../../host/host';
import { marksOf } from '../../host/marks-of';
import { stemOf, type BookFile } from '../input';
import type { Outputs } from '../outputs';
import { TEXTS } from '../texts';
import type { CheckedBook } from './checked-book';

/** What was written about a book, in words: paths, and what a copy lacks. */
export type WrittenNotes = readonly string[];

/** What is written beside the marked copy and the report, where it is asked for. */
export interface CopyWishes {
  /** 核对结果 in the copy, with or without formulas. */
  readonly sheet: 'plain' | 'formulas' | null;
  /** The 审核意见单. */
  readonly review: boolean;
}

/** Writes a marked copy of each file of a book, its report, and what else is wished. */
export async function writeCopies(
  { book, checked }: CheckedBook,
  source: ReportSource,
  wishes: CopyWishes,
  outputs: Outputs,
): Promise<WrittenNotes> {
  const marks = marksOf(checked.findings);
  const notes: string[] = [];
  const write = async (stem: string, ending: string, content: Uint8Array | string): Promise<void> => {
    notes.push(`已写出 ${await outputs.write(stem, ending, content)}`);
  };
  for (const file of book.files) {
    await file.host.mark(marks.flatMap((mark) => inFile(mark, file.ownSheetName(mark.sheet))));
    if (book.files.length === 1) await addResult(file, source, wishes);
    const copy = await file.host.save();
    await write(stemOf(file.name), '.marked.xlsx', copy.bytes);
    if (copy.note !== null) notes.push(copy.note);
  }
  if (wishes.sheet !== null && book.files.length > 1) notes.push(TEXTS.noSheetAcrossFiles(book.path));
  await write(book.stem, '.report.html', reportHtml(source));
  if (wishes.review) {
    await write(book.stem, '.审核意见单.xlsx', reviewWorkbook(source));
    await write(book.stem, '.审核意见单.docx', await reviewDocument(source));
  }
  return notes;
}

async function addResult({ host }: BookFile, source: ReportSource, { sheet }: CopyWishes): Promise<void> {
  if (sheet !== null) await host.writeOwnSheet(resultSheet(source, { withFormulas: sheet === 'formulas' }));
}

function inFile(mark: Mark, sheet: string | null): readonly Mark[] {
  return sheet === null ? [] : [{ ...mark, sheet }];
}
