import type { Supplement } from '../../model';
import type { Template, TemplateSection } from '../template';
import {
  EVALUATION_ENTRY,
  headingEntry,
  isHandEdit,
  orderEntry,
  paragraphEntry,
  PUBLIC_TABLES_ENTRY,
  switchEntry,
  TEMPLATE_ENTRY,
} from './entry-ids';
import { SWITCH_CHOICES } from './switch-choices';

/** What the entries of 助手资料 that hold own wording and figures written by hand are called, by their ids. */
export function ownEntryNames(templates: readonly Template[], texts: Supplement['texts']): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(texts).flatMap((id) => {
      const name = entryName(templates, id);
      return name === null ? [] : [[id, name] as const];
    }),
  );
}

/**
 * What an entry of a variant of one of the templates, or of a figure written by hand, is called where 助手资料 is
 * shown; null for others.
 */
function entryName(templates: readonly Template[], id: string): string | null {
  if (id === TEMPLATE_ENTRY) return '情况说明的模板';
  if (id === EVALUATION_ENTRY) return '绩效自评报告的模板';
  if (id === PUBLIC_TABLES_ENTRY) return '公开表的名称和次序';
  if (isHandEdit(id)) return '手工改数';
  const template = templates.find((each) => id.includes(`:${each.id}/`));
  if (!template) return null;
  const choice = SWITCH_CHOICES.find(({ key }) => switchEntry(template.id, key) === id);
  const told = choice?.title ?? nameBelow(template.id, { id: '', heading: '', sections: template.parts }, id);
  return told === null ? null : `模板“${template.title}”：${told}`;
}

/** Looks for the section that an entry belongs to, itself first, then those below it; null where none does. */
function nameBelow(template: string, section: TemplateSection, id: string): string | null {
  if (id === orderEntry(template, section.id)) return `${section.heading}各节的次序`;
  if (id === headingEntry(template, section.id)) return `${section.heading}（标题）`;
  const prefix = paragraphEntry(template, section.id, 0).slice(0, -1);
  if (id.startsWith(prefix) && /^\d+$/.test(id.slice(prefix.length))) {
    return `${section.heading}（第${id.slice(prefix.length)}段）`;
  }
  for (const child of section.sections ?? []) {
    const name = nameBelow(template, child, id);
    if (name !== null) return name;
  }
  return null;
}
