import { reasonId } from '../facts';
import type { FactTable, MissingInput } from '../model';
import type { EntryNames } from './kept-lines';

/**
 * What the entries of 助手资料 are called, by the facts of the report and by what its draft asks for.
 * `asked` may come from several drafts, the first name of an entry wins. `own` names what neither knows: sentences
 * of the unit's own.
 */
export function entryNames(
  facts: FactTable,
  asked: readonly MissingInput[],
  own: ReadonlyMap<string, string>,
): EntryNames {
  const names = new Map<string, { readonly name: string; readonly unit: string; readonly where: string }>();
  for (const [id, name] of own) names.set(id, { name, unit: '', where: '' });
  for (const { id, label, unit } of facts.values()) names.set(id, { name: label, unit: unit ?? '', where: '' });
  for (const { id, label } of facts.values()) names.set(reasonId(id), { name: `${label}的原因`, unit: '', where: '' });
  for (const { id, prompt, where } of [...asked].reverse()) {
    names.set(id, { name: prompt, unit: names.get(id)?.unit ?? '', where });
  }
  return names;
}
