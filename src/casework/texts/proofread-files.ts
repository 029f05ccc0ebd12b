import { proofreadHtml, type ProofreadSource } from '../../reports';
import { ENDINGS } from '../file-names';

/** A file about a text, by the end of its name. */
export interface ProofreadFile {
  readonly ending: string;
  readonly content: Uint8Array | string;
}

/** The report on a text. */
export function proofreadFiles(source: ProofreadSource): readonly ProofreadFile[] {
  return [{ ending: ENDINGS.proofreadHtml, content: proofreadHtml(source) }];
}
