import type { Figure } from '../../model';

/** Ids of the entries of 助手资料 that hold what a unit wrote in its own words; all are texts. */

/** Which template of 情况说明, and of 绩效自评报告, was chosen, by its title or id. */
export const TEMPLATE_ENTRY = 'template';
export const EVALUATION_ENTRY = 'template/evaluation';

/** The titles of the tables that the unit publishes, in its own order, one a line. */
export const PUBLIC_TABLES_ENTRY = 'tables/published';

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

/** The own choice of a switch, in words. */
export function switchEntry(template: string, name: string): string {
  return `switch:${template}/${name}`;
}

/** Whether an entry belongs to a variant of a template. */
export function isVariantEntry(id: string): boolean {
  return [TEMPLATE_ENTRY, EVALUATION_ENTRY, PUBLIC_TABLES_ENTRY].includes(id) || /^(sentence|order|switch):/.test(id);
}

/** What a person wrote in place of a figure of a section. */
export function handEditId(section: string, figure: Pick<Figure, 'fact'>): string {
  return `figure:${section}/${figure.fact}`;
}

/** Whether an entry stands in place of a figure. */
export function isHandEdit(id: string): boolean {
  return id.startsWith('figure:');
}
