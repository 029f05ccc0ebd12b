import type { RowKey } from '../../model';

const MARK = 'project=';

/** The row of a project in 财决06: its name below the code that it was spent under, without the signs of ids. */
export function projectRow(code: string | null, name: string): RowKey {
  return `${MARK}${code ?? ''}=${name.replaceAll('/', '／').replaceAll(':', '：').replaceAll('#', '＃')}`;
}

/** The name in the key of such a row; null for any other row. A name that comes again under its code has a number. */
export function projectOfRow(key: RowKey): string | null {
  if (!key.startsWith(MARK)) return null;
  const name = key.slice(key.indexOf('=', MARK.length) + 1);
  return name.replace(/#\d+$/, '');
}
