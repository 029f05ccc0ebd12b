import { DocumentFault } from '../../document';
import { TEXT_ENDING, type Revision } from '../../model';
import { REVISED_FILE } from './file-words';
import { revisedDocx, type RevisedDocument } from './revised-docx';
import type { RevisedText } from './update-text';

/** The file of a revised text, by what was done with it. */
export function revisedName({ document, year }: RevisedText, way: 'update' | 'follow'): string {
  const stem = document.name.replace(TEXT_ENDING, '');
  return `${stem}${way === 'update' ? REVISED_FILE.updated(year) : REVISED_FILE.followed}`;
}

/** A revision in a copy of its document, or in one Chinese sentence why it cannot be written. */
export function maybeRevisedDocx(
  original: Uint8Array,
  revision: Revision,
  now: Date,
): RevisedDocument | { readonly problem: string } {
  try {
    return revisedDocx(original, revision, now);
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    return { problem: REVISED_FILE.cannotWrite(error.code === 'signed') };
  }
}
