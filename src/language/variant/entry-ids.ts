/** Ids of the entries of 助手资料 that hold a unit's own variant of a template; all are texts. */

/** Which template was chosen, by its title or id. */
export const TEMPLATE_ENTRY = 'template';

/** What stands for a sentence or a section that is left out. */
export const LEFT_OUT = '（不写）';

/** The own heading of a section. */
export function headingEntry(template: string, section: string): string {
  return `sentence:${template}/${section}/heading`;
}

/** The own text of a section's paragraph, by its place from 0; a place behind the last adds one. */
export function paragraphEntry(template: string, section: string, place: number): string {
  return `sentence:${template}/${section}/${place + 1}`;
}

/** The own order of the sections below a part or section: their headings, one a line. */
export function orderEntry(template: string, parent: string): string {
  return `order:${template}/${parent}`;
}

export function switchEntry(template: string, name: string): string {
  return `switch:${template}/${name}`;
}

/** Whether an entry belongs to a variant of a template. */
export function isVariantEntry(id: string): boolean {
  return id === TEMPLATE_ENTRY || /^(sentence|order|switch):/.test(id);
}
