import type { Supplement } from '../model';

/** The subordinate units that the user listed, one a line; none where there are none. */
export function unitList({ texts }: Supplement): readonly string[] {
  const listed = texts['list/units']?.trim() ?? '';
  if (listed === '无') return [];
  return listed
    .split(/[\n；;、]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
