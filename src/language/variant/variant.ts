import type { Supplement } from '../../model';
import { problemsIn } from '../compiling/check-sentence';
import type { Language } from '../language';
import type { Switches, Template, TemplateParagraph, TemplateSection } from '../template';
import { headingEntry, LEFT_OUT, orderEntry, paragraphEntry, switchEntry } from './entry-ids';
import { SWITCH_CHOICES } from './switch-choices';

type Texts = Supplement['texts'];

/** A template as the unit writes it, and in Chinese what of the unit's own could not be used. */
export interface Variant {
  readonly template: Template;
  readonly remarks: readonly string[];
}

/** What applying a variant reads from and adds to. */
interface Applying {
  readonly language: Language;
  readonly template: string;
  readonly texts: Texts;
  readonly remarks: string[];
}

/**
 * The template with the unit's own headings, sentences, order and switches from 助手资料. What cannot be read
 * there is left as the template has it, and said: a slip in one sentence must not stop the whole text.
 * The template itself where nothing of it was changed.
 */
export function variantIn(language: Language, template: Template, texts: Texts): Variant {
  const mark = `:${template.id}/`;
  if (!Object.keys(texts).some((id) => id.includes(mark))) return { template, remarks: [] };
  const applying: Applying = { language, template: template.id, texts, remarks: [] };
  const parts = ownSections(applying, '', template.parts);
  return {
    template: { ...template, switches: ownSwitches(applying, template.switches), parts },
    remarks: applying.remarks,
  };
}

/** Sections in the unit's order, without those whose heading it leaves out; with them goes all that stands below. */
function ownSections(
  applying: Applying,
  parent: string,
  sections: readonly TemplateSection[],
): readonly TemplateSection[] {
  return inOwnOrder(applying, parent, sections).flatMap((section) => {
    const heading = ownSentence(applying, headingEntry(applying.template, section.id), section.heading, null);
    return heading === LEFT_OUT ? [] : [ownSection(applying, { ...section, heading })];
  });
}

/** A section that had no paragraphs may get its first ones from the unit. */
function ownSection(applying: Applying, section: TemplateSection): TemplateSection {
  return {
    ...section,
    ...(section.paragraphs || addedParagraphs(applying, section).length > 0
      ? { paragraphs: ownParagraphs(applying, section) }
      : {}),
    ...(section.sections && { sections: ownSections(applying, section.id, section.sections) }),
  };
}

/**
 * The template's paragraphs as the unit words them, then those that it adds. An added one has no list and no condition.
 */
function ownParagraphs(applying: Applying, section: TemplateSection): readonly TemplateParagraph[] {
  const own = (section.paragraphs ?? []).flatMap((paragraph, place) => {
    const entry = paragraphEntry(applying.template, section.id, place);
    const text = ownSentence(applying, entry, paragraph.text, paragraph.each ?? null);
    return text === LEFT_OUT ? [] : [{ ...paragraph, text }];
  });
  return [...own, ...addedParagraphs(applying, section).map((text) => ({ text }))];
}

/** Paragraphs that the template does not have, in the order of their places, behind its own. */
function addedParagraphs(
  { language, template, texts, remarks }: Applying,
  section: TemplateSection,
): readonly string[] {
  const added: string[] = [];
  for (let place = section.paragraphs?.length ?? 0; ; place += 1) {
    const text = texts[paragraphEntry(template, section.id, place)]?.trim();
    if (text === undefined || text === '') return added;
    const [problem] = problemsIn(language, text);
    if (problem) remarks.push(unusable(text, problem.at.start, problem.message));
    else if (text !== LEFT_OUT) added.push(text);
  }
}

/** The unit's own sentence where it can be read, else the template's. */
function ownSentence(
  { language, texts, remarks }: Applying,
  entry: string,
  original: string,
  each: string | null,
): string {
  const own = texts[entry]?.trim();
  if (own === undefined || own === '') return original;
  const [problem] = own === LEFT_OUT ? [] : problemsIn(language, own, each);
  if (!problem) return own;
  remarks.push(unusable(own, problem.at.start, problem.message));
  return original;
}

function unusable(sentence: string, start: number, message: string): string {
  return `自己改的模板句子没有采用，仍按原句：第${start + 1}个字：${message}原文：${sentence}`;
}

/** Sections that the order does not name keep their place behind those that it names. */
function inOwnOrder(
  { template, texts, remarks }: Applying,
  parent: string,
  sections: readonly TemplateSection[],
): readonly TemplateSection[] {
  const order = texts[orderEntry(template, parent)];
  if (order === undefined) return sections;
  const wanted = order
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const named = wanted.flatMap((heading) => sections.find((section) => section.heading === heading) ?? []);
  const unknown = wanted.filter((heading) => !sections.some((section) => section.heading === heading));
  remarks.push(...unknown.map((heading) => `自定的章节次序里没有这一节：“${heading}”，没有采用。`));
  return [...new Set([...named, ...sections])];
}

/** The template's switches with the unit's choices; words that are no choice are said and passed over. */
function ownSwitches({ template, texts, remarks }: Applying, switches: Switches): Switches {
  return SWITCH_CHOICES.reduce((all, { key, title, options }) => {
    const words = texts[switchEntry(template, key)]?.trim();
    if (words === undefined || words === '') return all;
    const option = options.find((each) => each.words === words);
    if (option) return { ...all, ...option.set };
    remarks.push(`“${title}”不能填“${words}”，可以填：${options.map((each) => each.words).join('、')}。`);
    return all;
  }, switches);
}
