import { parseSentence } from '../grammar/parse';
import type { SentenceNode, SentenceProblem } from '../grammar/syntax';
import type { Language } from '../language';
import { isCondition } from '../rendering/holds';
import type { Template, TemplateSection } from '../template';
import { problemsIn } from './check-sentence';

/** A problem and the sentence of the template in which it stands. */
export interface TemplateProblem extends SentenceProblem {
  /** Id of the section; '' for the document's title. */
  readonly section: string;
  readonly sentence: string;
}

/** Thrown for a template that cannot be used; `problems` says what is wrong at which character. */
export class TemplateError extends Error {
  constructor(readonly problems: readonly TemplateProblem[]) {
    super(problems.map(describe).join('\n'));
    this.name = 'TemplateError';
  }
}

function describe({ section, sentence, at, message }: TemplateProblem): string {
  const place = section === '' ? '标题' : `“${section}”`;
  return `模板${place}第${at.start + 1}个字：${message}原文：${sentence}`;
}

/** Everything that is wrong with a template, in its order; empty for a usable one. */
export function problemsOfTemplate(language: Language, template: Template): readonly TemplateProblem[] {
  return [
    ...problemsOf(language, '', template.documentTitle, null),
    ...template.parts.flatMap((section) => sectionProblems(language, section)),
  ];
}

/** Heading, condition and paragraphs of a section, then the sections below it. */
function sectionProblems(language: Language, section: TemplateSection): readonly TemplateProblem[] {
  return [
    ...problemsOf(language, section.id, section.heading, null),
    ...conditionProblems(language, section.id, section.when),
    ...(section.paragraphs ?? []).flatMap((paragraph) => [
      ...conditionProblems(language, section.id, paragraph.when),
      ...listProblems(language, section.id, paragraph.each),
      ...problemsOf(language, section.id, paragraph.text, paragraph.each ?? null),
    ]),
    ...(section.sections ?? []).flatMap((below) => sectionProblems(language, below)),
  ];
}

function problemsOf(
  language: Language,
  section: string,
  sentence: string,
  each: string | null,
): readonly TemplateProblem[] {
  return problemsIn(language, sentence, each).map((problem) => ({ ...problem, section, sentence }));
}

function conditionProblems(
  language: Language,
  section: string,
  condition: string | undefined,
): readonly TemplateProblem[] {
  if (condition === undefined || isCondition(language, condition)) return [];
  return [{ ...wholeOf(condition), section, message: `没有“${condition}”这个条件。` }];
}

function listProblems({ lists }: Language, section: string, list: string | undefined): readonly TemplateProblem[] {
  if (list === undefined || lists.has(list)) return [];
  return [{ ...wholeOf(list), section, message: `没有名为“${list}”的名单。` }];
}

/** A condition or a list stands alone: all of it is what is wrong. */
function wholeOf(sentence: string) {
  return { sentence, at: { start: 0, length: sentence.length } };
}

/** The sentences of a template, each parsed once. */
export type CompiledTemplate = ReadonlyMap<string, readonly SentenceNode[]>;

/** By language first, as the same sentences name other things in another one. */
const COMPILED = new WeakMap<Language, WeakMap<Template, CompiledTemplate>>();

/**
 * Parses and checks a template; the same template is only read once in each language.
 * @throws TemplateError where a sentence cannot be read or names what does not exist.
 */
export function compileTemplate(language: Language, template: Template): CompiledTemplate {
  const ofLanguage = COMPILED.get(language) ?? new WeakMap<Template, CompiledTemplate>();
  COMPILED.set(language, ofLanguage);
  const known = ofLanguage.get(template);
  if (known) return known;
  const problems = problemsOfTemplate(language, template);
  if (problems.length > 0) throw new TemplateError(problems);
  const compiled = new Map([template.documentTitle, ...template.parts.flatMap(sentencesOf)].map(parsed));
  ofLanguage.set(template, compiled);
  return compiled;
}

function parsed(sentence: string): readonly [string, readonly SentenceNode[]] {
  return [sentence, parseSentence(sentence).nodes];
}

/** Every sentence of a section and of those below; equal ones are read once. */
function sentencesOf(section: TemplateSection): readonly string[] {
  const paragraphs = (section.paragraphs ?? []).map(({ text }) => text);
  return [section.heading, ...paragraphs, ...(section.sections ?? []).flatMap(sentencesOf)];
}
