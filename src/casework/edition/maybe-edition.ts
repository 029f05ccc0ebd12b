import { decodeText } from '../../document';
import { isEditionText, readEdition, type ReadEdition } from './read-edition';

/** Whether a file may be a bureau's own edition: those are plain texts. */
export function isEditionFile(name: string): boolean {
  return /\.txt$/i.test(name);
}

/** A bureau's own edition from the bytes of its file; null where it is another text, or none. */
export function maybeEdition(bytes: Uint8Array): ReadEdition | null {
  const text = decodeText(bytes);
  return text === null || !isEditionText(text) ? null : readEdition(text);
}
