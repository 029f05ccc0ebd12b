import { CODE_OF_LEVEL, QUOTES } from './words';

/** Words without quotation marks and codes of levels, as all clauses are read. */
export function unquoted(words: string): string {
  return words.replace(QUOTES, '').replace(CODE_OF_LEVEL, '（');
}
