import { DocumentFault } from '../../document';
import { commentDocx } from '../../document/docx';
import { proofreadHtml, textComments, type ProofreadSource } from '../../reports';
import { ENDINGS } from '../file-names';
import { PROOFREAD_WORDS } from './words';

/** A file about a text, by the end of its name. */
export interface ProofreadFile {
  readonly ending: string;
  readonly content: Uint8Array | string;
}

/** What is handed out about a text, and in one sentence why there is no Word copy where one would be. */
export interface ProofreadFiles {
  readonly files: readonly ProofreadFile[];
  readonly note: string | null;
}

/**
 * The report on a text; before it, where the text is a Word file with findings, a copy of it with our remarks at their
 * words and everything else as it was.
 * @param original the text's file; null where it was pasted
 */
export function proofreadFiles(source: ProofreadSource, original: Uint8Array | null): ProofreadFiles {
  const report = { ending: ENDINGS.proofreadHtml, content: proofreadHtml(source) };
  const comments = textComments(source.open);
  if (original === null || source.document.format !== 'docx' || comments.length === 0) {
    return { files: [report], note: null };
  }
  try {
    return { files: [{ ending: ENDINGS.proofread, content: commentDocx(original, comments) }, report], note: null };
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    return { files: [report], note: PROOFREAD_WORDS.noCopy(error.code === 'signed') };
  }
}
