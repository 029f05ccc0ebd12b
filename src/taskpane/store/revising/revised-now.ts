import type { PaneData } from '../state';

/**
 * Whether a revision was made with what the pane holds now. By identity: every new check, entry or book makes its
 * changes old ones.
 */
export function isRevisedNow({
  revision,
  result,
  supplement,
  others,
  oldVersion,
}: Pick<PaneData, 'revision' | 'result' | 'supplement' | 'others' | 'oldVersion'>): boolean {
  if (revision === null) return false;
  const { basis } = revision;
  return (
    basis.check === result?.check &&
    basis.supplement === supplement &&
    basis.others === others &&
    basis.oldVersion === oldVersion
  );
}
