import type { Mark } from '../../host/host';
import { marksOf } from '../../host/marks-of';
import { stemOf } from '../input';
import type { Outputs } from '../outputs';
import type { CheckedBook } from './checked-book';
import { reportHtml } from './report-html';

/** What was written about a book, in words: paths, and what a copy lacks. */
export type WrittenNotes = readonly string[];

/** Writes a marked copy of each file of a book, and its report. */
export async function writeCopies(checkedBook: CheckedBook, outputs: Outputs): Promise<WrittenNotes> {
  const { book, checked } = checkedBook;
  const marks = marksOf(checked.findings);
  const notes: string[] = [];
  for (const file of book.files) {
    await file.host.mark(marks.flatMap((mark) => inFile(mark, file.ownSheetName(mark.sheet))));
    const copy = await file.host.save();
    notes.push(`已写出 ${await outputs.write(stemOf(file.name), '.marked.xlsx', copy.bytes)}`);
    if (copy.note !== null) notes.push(copy.note);
  }
  notes.push(`已写出 ${await outputs.write(book.stem, '.report.html', reportHtml(checkedBook))}`);
  return notes;
}

function inFile(mark: Mark, sheet: string | null): readonly Mark[] {
  return sheet === null ? [] : [{ ...mark, sheet }];
}
