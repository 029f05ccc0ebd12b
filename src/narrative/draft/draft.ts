import {
  EMPTY_SUPPLEMENT,
  type Draft,
  type DraftSection,
  type MissingInput,
  type Paragraph,
  type ReportModel,
  type Run,
  type Supplement,
} from '../../model';
import { gatherFacts } from '../../facts';
import type { Template, TemplateParagraph, TemplateSection } from '../templates/template';
import type { Segment } from '../wording/segment';
import { TEMPLATE_ENTRY } from '../variant/entry-ids';
import { variantOf, type Variant } from '../variant/variant';
import { chooseTemplate, keptChoice } from './choose-template';
import { compileTemplate, type CompiledTemplate } from './compile';
import { holds } from './conditions';
import type { DraftContext } from './context';
import { withHandEdits } from './hand-edits';
import { maybeList } from './lists';
import { numbered } from './number-headings';
import { printRuns } from './print';
import { remarksOn } from './remarks';
import { renderNodes, type Frame } from './render';

export interface DraftOptions {
  /**
   * Id of a template in TEMPLATES, or a template of one's own; when not given the one that 助手资料 names, else by
   * year and place.
   */
  readonly template?: string | Template | undefined;
  readonly prior?: ReportModel | undefined;
  readonly supplement?: Supplement | undefined;
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
 * The 情况说明 of a report: every number with its cells, everything else that it needs as a blank.
 * @throws TemplateError for a template of one's own that cannot be read.
 * @throws RangeError for a template id that does not exist.
 */
export function draftNarrative(report: ReportModel, options: DraftOptions = {}): Draft {
  const { template, remarks } = templateFor(report, options);
  const writing = startWriting(report, template, options);
  const title = write(writing, template.documentTitle, null, HEADINGS);
  writeSections(writing, template.parts, 1);
  return {
    template: template.id,
    title: title.map(({ text }) => text).join(''),
    sections: withHandEdits(writing.sections, writing.context.supplement),
    missing: [...writing.missing.values()],
    remarks: [...remarks, ...remarksOn(writing.context, options.prior)],
  };
}

/** The template asked for, else the one that 助手资料 names, else by year and place; with the unit's own sentences. */
function templateFor(report: ReportModel, { template, supplement }: DraftOptions): Variant {
  const texts = supplement?.texts ?? {};
  const kept = keptChoice(report, template === undefined ? texts[TEMPLATE_ENTRY] : undefined);
  const variant = variantOf(kept.template ?? chooseTemplate(report, template), texts);
  return kept.remark === null ? variant : { ...variant, remarks: [kept.remark, ...variant.remarks] };
}

function startWriting(report: ReportModel, template: Template, options: DraftOptions): Writing {
  const supplement = options.supplement ?? EMPTY_SUPPLEMENT;
  const facts = gatherFacts(report, { prior: options.prior, supplement });
  const sections: DraftSection[] = [];
  const { switches } = template;
  const written = () => sections.flatMap(({ paragraphs }) => paragraphs.map(plainText)).join('\n');
  const priorName = switches.priorName === 'year' && report.year !== null ? `${report.year - 1}年度` : '上年';
  const context = { report, supplement, facts, template, switches, priorName, written };
  return { context, sentences: compileTemplate(template), sections, missing: new Map() };
}

/** Sections that do not apply are left out before they are numbered. */
function writeSections(writing: Writing, sections: readonly TemplateSection[], level: 1 | 2 | 3): void {
  const applying = sections.filter(({ when }) => when === undefined || holds(writing.context, when));
  applying.forEach((section, index) => writeSection(writing, section, level, index + 1));
}

function writeSection(writing: Writing, section: TemplateSection, level: 1 | 2 | 3, number: number): void {
  const { context } = writing;
  const bare = write(writing, section.heading, null, HEADINGS);
  const pattern = context.template.numbering[level - 1] ?? '#';
  const heading = numbered(pattern, number, bare.map(({ text }) => text).join(''));
  const paragraphs = (section.paragraphs ?? []).flatMap((paragraph) => writeParagraph(writing, paragraph, heading));
  writing.sections.push({ id: section.id, level, heading, paragraphs, tables: section.tables ?? [] });
  if (level < 3) writeSections(writing, section.sections ?? [], level === 1 ? 2 : 3);
}

function writeParagraph(writing: Writing, paragraph: TemplateParagraph, heading: string): readonly Paragraph[] {
  const { context } = writing;
  if (paragraph.when !== undefined && !holds(context, paragraph.when)) return [];
  if (paragraph.each === undefined) return unlessEmpty(write(writing, paragraph.text, null, heading));
  const entries = maybeList(paragraph.each)?.entries(context) ?? [];
  if ('kind' in entries) return [{ runs: print(writing, [entries], heading) }];
  return entries.map((entry, index) => ({
    runs: write(writing, paragraph.text, { entry, number: index + 1 }, heading),
  }));
}

/** A sentence whose conditions left nothing of it is no paragraph. */
function unlessEmpty(runs: readonly Run[]): readonly Paragraph[] {
  return runs.length === 0 ? [] : [{ runs }];
}

function write(writing: Writing, sentence: string, frame: Frame | null, where: string): readonly Run[] {
  return print(writing, renderNodes(writing.context, writing.sentences.get(sentence) ?? [], frame), where);
}

function print(writing: Writing, segments: readonly Segment[], where: string): readonly Run[] {
  noteMissing(writing, segments, where);
  return printRuns(writing.context, segments);
}

/** Each blank is asked for once, where the text first wants it; what the user has waived is not asked for. */
function noteMissing({ context, missing }: Writing, segments: readonly Segment[], where: string): void {
  for (const segment of segments) {
    if (segment.kind !== 'blank') continue;
    const { blank, why } = segment;
    if (missing.has(blank.id) || context.supplement.waived.includes(blank.id)) continue;
    missing.set(blank.id, { ...blank, where, why });
  }
}

export function plainText({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}
