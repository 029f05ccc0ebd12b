import { commentDocx } from '../../document/docx/comments';
import { proofreadHtml, textComments, type ProofreadSource } from '../../reports';
import { ENDINGS } from '../file-names';

/** A file about a text, by the end of its name. */
export interface ProofreadFile {
  readonly ending: string;
  readonly content: Uint8Array | string;
}

/** The text as it was with our remarks at their words, where it is a Word file with any, and the report. */
export async function proofreadFiles(source: ProofreadSource, original: Uint8Array): Promise<readonly ProofreadFile[]> {
  const comments = textComments(source.open);
  const copy =
    source.document.format === 'docx' && comments.length > 0
      ? [{ ending: ENDINGS.proofread, content: await commentDocx(original, comments) }]
      : [];
  return [...copy, { ending: ENDINGS.proofreadHtml, content: proofreadHtml(source) }];
}
