import { EMPTY_SUPPLEMENT, type Draft, type ReportModel, type Supplement } from '../../../src/model';
import {
  draftToText,
  type Switches,
  type Template,
  type TemplateParagraph,
  DEFAULT_NUMBERING,
  DEFAULT_SWITCHES,
} from '../../../src/language';
import { draftNarrative } from '../../../src/narrative';
import { amountOf } from './book';

export interface Saying {
  readonly prior?: ReportModel;
  readonly supplement?: Partial<Supplement>;
  readonly switches?: Partial<Switches>;
  readonly paragraph?: Omit<TemplateParagraph, 'text'>;
}

/** A template of one section with one paragraph. */
export function templateOf(text: string, saying: Saying = {}): Template {
  return {
    id: 'test',
    title: '一句话',
    edition: { region: null, fromYear: 0, toYear: 9999 },
    documentTitle: '标题',
    numbering: DEFAULT_NUMBERING,
    switches: { ...DEFAULT_SWITCHES, ...saying.switches },
    parts: [{ id: 'only', heading: '说明', paragraphs: [{ text, ...saying.paragraph }] }],
  };
}

export function draftOf(sentence: string, report: ReportModel, saying: Saying = {}): Draft {
  return draftNarrative(report, {
    template: templateOf(sentence, saying),
    prior: saying.prior,
    supplement: { ...EMPTY_SUPPLEMENT, ...saying.supplement },
  });
}

/**
 * What a template sentence becomes over a report; several paragraphs are joined by line breaks. Empty where nothing is
 * said: then the heading is left out too.
 */
export function say(sentence: string, report: ReportModel, saying: Saying = {}): string {
  const lines = draftToText(draftOf(sentence, report, saying))
    .trimEnd()
    .split('\n');
  const heading = lines.indexOf('第一部分　说明');
  return heading < 0 ? '' : lines.slice(heading + 1).join('\n');
}

/** Entries of 助手资料 in 万元, as written. */
export function amounts(entries: Readonly<Record<string, string>>): Supplement['amounts'] {
  return Object.fromEntries(Object.entries(entries).map(([id, shown]) => [id, amountOf(shown)]));
}
