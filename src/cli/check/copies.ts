import { reportHtml, resultSheet, reviewDocument, reviewWorkbook, type ReportSource } from '../../reports';
import type { Mark } from '../../host/host';
import { marksOf } from '../../host/marks-of';
import { stemOf, type BookFile } from '../input';
import { TEXTS } from '../texts';
import type { CheckedBook } from './checked-book';

/** A file to be written, by its name in two parts. */
export interface OutputFile {
  readonly stem: string;
  readonly ending: string;
  readonly content: Uint8Array | string;
}

/** A file about a book, or what a copy lacks, in words. */
export type Copy = OutputFile | string;

/** What is written beside the marked copy and the report, where it is asked for. */
export interface CopyWishes {
  /** 核对结果 in the copy, with or without formulas. */
  readonly sheet: 'plain' | 'formulas' | null;
  /** The 审核意见单. */
  readonly review: boolean;
}

/** A marked copy of each file of a book, its report, and what else is wished. */
export async function copiesOf(
  { book, checked }: CheckedBook,
  source: ReportSource,
  wishes: CopyWishes,
): Promise<readonly Copy[]> {
  const marks = marksOf(checked.findings);
  const { stem } = book;
  const copies: Copy[] = [];
  for (const file of book.files) {
    await file.host.mark(marks.flatMap((mark) => inFile(mark, file.ownSheetName(mark.sheet))));
    if (book.files.length === 1) await addResult(file, source, wishes);
    const copy = await file.host.save();
    copies.push({ stem: stemOf(file.name), ending: '.marked.xlsx', content: copy.bytes });
    if (copy.note !== null) copies.push(copy.note);
  }
  if (wishes.sheet !== null && book.files.length > 1) copies.push(TEXTS.noSheetAcrossFiles(book.path));
  copies.push({ stem, ending: '.report.html', content: reportHtml(source) });
  if (!wishes.review) return copies;
  return [
    ...copies,
    { stem, ending: '.审核意见单.xlsx', content: reviewWorkbook(source) },
    { stem, ending: '.审核意见单.docx', content: await reviewDocument(source) },
  ];
}

async function addResult({ host }: BookFile, source: ReportSource, { sheet }: CopyWishes): Promise<void> {
  if (sheet !== null) await host.writeOwnSheet(resultSheet(source, { withFormulas: sheet === 'formulas' }));
}

function inFile(mark: Mark, sheet: string | null): readonly Mark[] {
  return sheet === null ? [] : [{ ...mark, sheet }];
}
