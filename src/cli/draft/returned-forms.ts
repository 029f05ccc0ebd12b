import { mergeForms } from '../../casework';
import type { Supplement } from '../../model';
import { normaliseText } from '../../standards';
import { unitList, type Collected } from '../../supplement';
import type { Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

/**
 * 助手资料 with what the 收集表 of its subordinate units brought; what was not taken is said.
 * @param isOnly one book is drafted: all forms are its own; else those of the units that its 助手资料 lists
 */
export function withForms(
  path: string,
  year: number | null,
  supplement: Supplement,
  forms: readonly Collected[],
  isOnly: boolean,
  machine: Machine,
): Supplement {
  const listed = new Set(unitList(supplement).map(normaliseText));
  const own = isOnly ? forms : forms.filter(({ from }) => listed.has(normaliseText(from)));
  if (own.length === 0) return supplement;
  const merged = mergeForms(supplement, own, year);
  for (const conflict of merged.conflicts) machine.complain(`${CLI_TEXTS.remark(path, conflict)}\n`);
  machine.complain(`${CLI_TEXTS.remark(path, CLI_TEXTS.formsTaken(own.map(({ from }) => from)))}\n`);
  return merged.supplement;
}
