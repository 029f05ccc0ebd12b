import type {
  Draft,
  DraftSection,
  FactTable,
  MissingInput,
  Paragraph,
  ReportModel,
  Run,
  Supplement,
} from '../../model';
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
import { numberedHeading } from './number-headings';
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

/** Where a blank of a heading is wanted. */
const HEADINGS = '标题';

/** What drafting collects on its way through the template. */
interface Writing {
  readonly context: DraftContext;
  readonly sentences: CompiledTemplate;
  readonly sections: DraftSection[];
  readonly missing: Map<string, MissingInput>;
}

/**
 * The text that a template makes of facts: every number with its cells, everything else that it needs as a blank.
 * @throws TemplateError for a template that cannot be read.
 */
export function writeDraft(parts: DraftParts): WrittenDraft {
  const { template, supplement } = parts;
  const writing = startWriting(parts);
  const title = write(writing, template.documentTitle, null, HEADINGS);
  writeSections(writing, template.parts, 1);
  const draft = {
    template: template.id,
    title: title.map(({ text }) => text).join(''),
    sections: withHandEdits(writing.sections, supplement),
    missing: [...writing.missing.values()],
  };
  return { draft, context: writing.context };
}

/** Compiles the template and sets up what all its sentences share. */
function startWriting(parts: DraftParts): Writing {
  const { language, template, report, supplement, facts, isOptional = () => false } = parts;
  const sections: DraftSection[] = [];
  const { switches } = template;
  // Asked for while the text grows: terms are explained that stand in the sections before.
  const written = () => sections.flatMap(({ paragraphs }) => paragraphs.map(plainText)).join('\n');
  const priorName = switches.priorName === 'year' && report.year !== null ? `${report.year - 1}年度` : '上年';
  const context = { language, report, supplement, facts, template, switches, priorName, written, isOptional };
  return { context, sentences: compileTemplate(language, template), sections, missing: new Map() };
}

/** Sections that do not apply are left out before they are numbered. */
function writeSections(writing: Writing, sections: readonly TemplateSection[], level: 1 | 2 | 3): void {
  const applying = sections.filter(({ when }) => when === undefined || holds(writing.context, when));
  applying.forEach((section, index) => writeSection(writing, section, level, index + 1));
}

/** A section and those below it, pushed in reading order. The template's numbering goes down three levels. */
function writeSection(writing: Writing, section: TemplateSection, level: 1 | 2 | 3, number: number): void {
  const { context } = writing;
  const bare = write(writing, section.heading, null, HEADINGS);
  const pattern = context.template.numbering[level - 1] ?? '#';
  const heading = numberedHeading(pattern, number, bare.map(({ text }) => text).join(''));
  const paragraphs = (section.paragraphs ?? []).flatMap((paragraph) => writeParagraph(writing, paragraph, heading));
  writing.sections.push({ id: section.id, level, heading, paragraphs, tables: section.tables ?? [] });
  if (level < 3) writeSections(writing, section.sections ?? [], level === 1 ? 2 : 3);
}

/** None where its condition fails; one for each entry of its list; one blank where the list itself is not known. */
function writeParagraph(writing: Writing, paragraph: TemplateParagraph, heading: string): readonly Paragraph[] {
  const { context } = writing;
  if (paragraph.when !== undefined && !holds(context, paragraph.when)) return [];
  if (paragraph.each === undefined) return unlessEmpty(writeBody(writing, paragraph.text, null, heading));
  const entries = context.language.lists.get(paragraph.each)?.entries(context) ?? [];
  if ('kind' in entries) return unlessEmpty(printBody(writing, [entries], heading));
  return entries.flatMap((entry, index) =>
    unlessEmpty(writeBody(writing, paragraph.text, { entry, number: index + 1 }, heading)),
  );
}

/** A sentence whose conditions left nothing of it is no paragraph. */
function unlessEmpty(runs: readonly Run[]): readonly Paragraph[] {
  return runs.length === 0 ? [] : [{ runs }];
}

function write(writing: Writing, sentence: string, frame: Frame | null, where: string): readonly Run[] {
  return print(writing, render(writing, sentence, frame), where);
}

function render({ context, sentences }: Writing, sentence: string, frame: Frame | null): readonly Segment[] {
  return renderNodes(context, sentences.get(sentence) ?? [], frame);
}

/** A sentence below a heading, without what the user does not want filled, and what it can do without. */
function writeBody(writing: Writing, sentence: string, frame: Frame | null, where: string): readonly Run[] {
  return printBody(writing, render(writing, sentence, frame), where);
}

/** What is waived is asked for no more; what is optional is asked for, and left out as long as it is open. */
function printBody(writing: Writing, segments: readonly Segment[], where: string): readonly Run[] {
  const { supplement, isOptional = () => false } = writing.context;
  const wanted = leaveOut(segments, ({ id }) => supplement.waived.includes(id));
  noteMissing(writing, wanted, where);
  return printRuns(writing.context, leaveOut(wanted, isOptional));
}

function print(writing: Writing, segments: readonly Segment[], where: string): readonly Run[] {
  noteMissing(writing, segments, where);
  return printRuns(writing.context, segments);
}

/** Each blank is asked for once, where the text first wants it; what the user has waived is not asked for. */
function noteMissing({ context, missing }: Writing, segments: readonly Segment[], where: string): void {
  const asked = segments.flatMap((segment) => (segment.kind === 'blank' ? [segment, ...(segment.besides ?? [])] : []));
  for (const { blank, why } of asked) {
    if (missing.has(blank.id) || context.supplement.waived.includes(blank.id)) continue;
    missing.set(blank.id, { ...blank, where, why });
  }
}
