import type { PickedFile } from '../../../host/host';
import type { TextDocument } from '../../../model';
import type { Casework } from '../casework';
import type { Notice } from '../state';

/** A text that came as a file. */
export interface TextFile {
  readonly document: TextDocument;
  /** The file as it came. */
  readonly original: Uint8Array;
}

/** Reads a text that is a file, unless it was read already; or says why there is none. */
export async function readTextFile(
  casework: Pick<Casework, 'openText'>,
  { name, read, document }: PickedFile,
): Promise<TextFile | Notice> {
  const original = await read();
  if (document !== undefined) return { document, original };
  const opened = await casework.openText(name, original);
  return opened.kind === 'fault' ? { kind: 'warning', text: opened.sentence } : { document: opened.text, original };
}
