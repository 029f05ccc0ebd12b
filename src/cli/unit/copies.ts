import { ENDINGS, reportBytes } from '../../casework';
import { resultSheet, type ReportSource } from '../../reports';
import type { Mark } from '../../host/host';
import { marksOf } from '../../host/marks-of';
import { stemOf, type BookFile, type OpenedBook } from '../inputs/input';
import { CLI_TEXTS } from '../texts';

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

/** A marked copy of each file of a book, its report, and what else is wished. Of a document there is no copy. */
export async function copiesOf(book: OpenedBook, source: ReportSource, wishes: CopyWishes): Promise<readonly Copy[]> {
  const marks = marksOf(source.checked.findings);
  const { stem } = book;
  const copies: Copy[] = [];
  for (const file of book.text === null ? book.files : []) {
    await file.host.mark(marks.flatMap((mark) => inFile(mark, file.ownSheetName(mark.sheet))));
    if (book.files.length === 1) await addResult(file, source, wishes);
    const copy = await file.host.save();
    copies.push({ stem: stemOf(file.name), ending: ENDINGS.marked, content: copy.bytes });
    if (copy.note !== null) copies.push(copy.note);
  }
  if (wishes.sheet !== null && book.files.length > 1) copies.push(CLI_TEXTS.noSheetAcrossFiles(book.path));
  for (const kind of wishes.review ? REPORTS_WITH_REVIEW : REPORTS) {
    copies.push({ stem, ending: ENDINGS[kind], content: await reportBytes(source, kind) });
  }
  return copies;
}

/** Always written. */
const REPORTS = ['html'] as const;
/** With the letter in both forms; only the workbook can be read again in the next round. */
const REPORTS_WITH_REVIEW = ['html', 'reviewXlsx', 'reviewDocx'] as const;

/** Only in a book of one file: of several none could hold it. */
async function addResult({ host }: BookFile, source: ReportSource, { sheet }: CopyWishes): Promise<void> {
  if (sheet !== null) await host.writeOwnSheet(resultSheet(source, { withFormulas: sheet === 'formulas' }));
}

/** Marks on sheets of other files are left to those. */
function inFile(mark: Mark, sheet: string | null): readonly Mark[] {
  return sheet === null ? [] : [{ ...mark, sheet }];
}
