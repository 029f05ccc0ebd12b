import type { Draft, FactTable, Paragraph, ReportModel, Run, Supplement } from '../../model';
import { compileTemplate, type CompiledTemplate } from '../compiling/compile';
import type { DraftContext, Language } from '../language';
import { holds } from '../rendering/holds';
import { leaveOut } from '../rendering/leave-out';
import { printRuns } from '../rendering/print';
import { renderNodes, type Frame } from '../rendering/render';
import type { Template, TemplateParagraph, TemplateSection } from '../template';
import type { IsOptional } from '../wording/context';
import type { Segment } from '../wording/segment';
import { withHandEdits } from './hand-edits';
import { laidOut, type Asked, type WrittenSection } from './lay-out-sections';
import { plainText } from './to-text';

/** What a draft is made of. */
export interface DraftParts {
  readonly language: Language;
  readonly template: Template;
  readonly report: ReportModel;
  readonly supplement: Supplement;
  readonly facts: FactTable;
  /** Blanks that are asked for and that the text goes without as long as they are open; none where not given. */
  readonly isOptional?: IsOptional;
}

/** A draft, and the context in which whoever remarks on it can look further. */
export interface WrittenDraft {
  readonly draft: Omit<Draft, 'presumed' | 'remarks' | 'templateReason' | 'asksTemplate'>;
  readonly context: DraftContext;
}

/** What drafting collects on its way through the template. */
interface Writing {
  readonly context: DraftContext;
  readonly sentences: CompiledTemplate;
  /** Of the sections before the one that is being written. */
  readonly told: Paragraph[];
  /** By id of the blank. */
  readonly asked: Map<string, Asked>;
}

/** The section that a sentence is written for; null for a heading, which asks for no section's sake. */
type Where = WrittenSection | null;

/**
 * The text that a template makes of facts: every number with its cells, everything else that it needs as a blank.
 * @throws TemplateError for a template that cannot be read.
 */
export function writeDraft(parts: DraftParts): WrittenDraft {
  const { template, supplement } = parts;
  const writing = startWriting(parts);
  const title = writeHeading(writing, template.documentTitle);
  const written = writeSections(writing, template.parts);
  const { sections, missing } = laidOut(written, template.numbering, [...writing.asked.values()]);
  const draft = { template: template.id, title, sections: withHandEdits(sections, supplement), missing };
  return { draft, context: writing.context };
}

/** Compiles the template and sets up what all its sentences share. */
function startWriting(parts: DraftParts): Writing {
  const { language, template, report, supplement, facts, isOptional = () => false } = parts;
  const told: Paragraph[] = [];
  const { switches } = template;
  // Asked for while the text grows: terms are explained that stand in the sections before.
  const written = () => told.map(plainText).join('\n');
  const priorName = switches.priorName === 'year' && report.year !== null ? `${report.year - 1}年度` : '上年';
  const context = { language, report, supplement, facts, template, switches, priorName, written, isOptional };
  return { context, sentences: compileTemplate(language, template), told, asked: new Map() };
}

/** Sections that do not apply are not written. */
function writeSections(writing: Writing, sections: readonly TemplateSection[] = []): readonly WrittenSection[] {
  return sections
    .filter(({ when }) => when === undefined || holds(writing.context, when))
    .map((section) => writeSection(writing, section));
}

/** A section and those below it, in reading order. */
function writeSection(writing: Writing, section: TemplateSection): WrittenSection {
  const paragraphs: Paragraph[] = [];
  const heading = writeHeading(writing, section.heading);
  const below: WrittenSection[] = [];
  const written = { id: section.id, heading, paragraphs, tables: section.tables ?? [], below };
  paragraphs.push(...(section.paragraphs ?? []).flatMap((paragraph) => writeParagraph(writing, paragraph, written)));
  writing.told.push(...paragraphs);
  below.push(...writeSections(writing, section.sections));
  return written;
}

function writeHeading(writing: Writing, sentence: string): string {
  return print(writing, render(writing, sentence, null), null)
    .map(({ text }) => text)
    .join('');
}

/** None where its condition fails; one for each entry of its list; one blank where the list itself is not known. */
function writeParagraph(writing: Writing, paragraph: TemplateParagraph, where: Where): readonly Paragraph[] {
  const { context } = writing;
  if (paragraph.when !== undefined && !holds(context, paragraph.when)) return [];
  if (paragraph.each === undefined) return unlessEmpty(writeBody(writing, paragraph.text, null, where));
  const entries = context.language.lists.get(paragraph.each)?.entries(context) ?? [];
  if ('kind' in entries) return unlessEmpty(printBody(writing, [entries], where));
  return entries.flatMap((entry, index) =>
    unlessEmpty(writeBody(writing, paragraph.text, { entry, number: index + 1 }, where)),
  );
}

/** A sentence whose conditions left nothing of it is no paragraph. */
function unlessEmpty(runs: readonly Run[]): readonly Paragraph[] {
  return runs.length === 0 ? [] : [{ runs }];
}

function render({ context, sentences }: Writing, sentence: string, frame: Frame | null): readonly Segment[] {
  return renderNodes(context, sentences.get(sentence) ?? [], frame);
}

/** A sentence below a heading, without what the user does not want filled, and what it can do without. */
function writeBody(writing: Writing, sentence: string, frame: Frame | null, where: Where): readonly Run[] {
  return printBody(writing, render(writing, sentence, frame), where);
}

/** What is waived is asked for no more; what is optional is asked for, and left out as long as it is open. */
function printBody(writing: Writing, segments: readonly Segment[], where: Where): readonly Run[] {
  const { supplement, isOptional = () => false } = writing.context;
  const wanted = leaveOut(segments, ({ id }) => supplement.waived.includes(id));
  noteMissing(writing, wanted, where);
  return printRuns(writing.context, leaveOut(wanted, isOptional));
}

function print(writing: Writing, segments: readonly Segment[], where: Where): readonly Run[] {
  noteMissing(writing, segments, where);
  return printRuns(writing.context, segments);
}

/** Each blank is asked for once, where the text first wants it; what the user has waived is not asked for. */
function noteMissing({ context, asked }: Writing, segments: readonly Segment[], where: Where): void {
  const open = segments.flatMap((segment) => (segment.kind === 'blank' ? [segment, ...(segment.besides ?? [])] : []));
  for (const { blank, why } of open) {
    if (asked.has(blank.id) || context.supplement.waived.includes(blank.id)) continue;
    asked.set(blank.id, { blank, why, where });
  }
}
