import type { SectionKind } from '../../model';
import { headingEntry, LEFT_OUT, orderEntry, type Template, type TemplateSection } from '../../language';
import { kindOfTitle } from '../../reading';
import type { EditionLine, EditionProblem } from './lines';
import { EDITION_WORDS } from './words';

/** A section of a template and the part that it stands in. */
interface Standing {
  readonly parent: TemplateSection;
  readonly section: TemplateSection;
}

/** A template held against a list of headings. */
export interface EditionMatch {
  readonly template: Template;
  readonly pairs: readonly (Standing & { readonly line: EditionLine })[];
  readonly unknown: readonly EditionLine[];
  readonly score: number;
}

/** The template that has most of the headings, in their words and their order; of equals the first. */
export function bestMatch(templates: readonly Template[], headings: readonly EditionLine[]): EditionMatch | null {
  const matches = templates.map((template) => matchOf(template, headings)).filter(({ pairs }) => pairs.length > 0);
  const best = Math.max(...matches.map(({ score }) => score));
  return matches.find(({ score }) => score === best) ?? null;
}

const SAME_WORDS = 3;
const SAME_KIND = 2;

function matchOf(template: Template, headings: readonly EditionLine[]): EditionMatch {
  const open = template.parts.flatMap((parent) => (parent.sections ?? []).map((section) => ({ parent, section })));
  const all = [...open];
  const taken = new Map<EditionLine, Standing>();
  const take = (line: EditionLine, at: number): void => {
    const [found] = open.splice(at, 1);
    if (found) taken.set(line, found);
  };
  for (const line of headings) {
    const at = open.findIndex(({ section }) => section.heading === line.text);
    if (at >= 0) take(line, at);
  }
  const same = taken.size;
  for (const line of headings) {
    const kind = taken.has(line) ? null : kindOfTitle(line.text, null);
    const at = kind === null ? -1 : open.findIndex(({ section }) => kindOf(section) === kind);
    if (at >= 0) take(line, at);
  }
  const pairs = headings.flatMap((line) => {
    const found = taken.get(line);
    return found ? [{ ...found, line }] : [];
  });
  const inOrder = pairs.filter(
    (pair, index) => index === 0 || all.indexOf(standingIn(all, pair)) > all.indexOf(standingIn(all, pairs[index - 1])),
  ).length;
  const score = same * SAME_WORDS + (pairs.length - same) * SAME_KIND + inOrder - open.length;
  return { template, pairs, unknown: headings.filter((line) => !taken.has(line)), score };
}

function standingIn(all: readonly Standing[], pair: Standing | undefined): Standing {
  const found = all.find(({ section }) => section === pair?.section);
  if (!found) throw new RangeError('a section of another template');
  return found;
}

function kindOf({ heading }: TemplateSection): SectionKind | null {
  return kindOfTitle(heading.replace(/[{}]/g, ''), null);
}

/** The match as entries of 助手资料: own headings, their order, what is left out; and what could not be matched. */
export function editionEntries({ template, pairs, unknown }: EditionMatch): {
  readonly texts: Readonly<Record<string, string>>;
  readonly leftOut: readonly string[];
  readonly problems: readonly EditionProblem[];
} {
  const leftOut: string[] = [];
  const texts: Record<string, string> = {};
  for (const { section, line } of pairs) {
    if (section.heading !== line.text) texts[headingEntry(template.id, section.id)] = line.text;
  }
  const matched = new Set(pairs.map(({ section }) => section));
  for (const parent of template.parts) {
    const own = pairs.filter((pair) => pair.parent === parent).map(({ section }) => section);
    const printed = (parent.sections ?? []).filter((section) => matched.has(section));
    if (own.some((section, index) => section !== printed[index])) {
      texts[orderEntry(template.id, parent.id)] = own.map(({ heading }) => heading).join('\n');
    }
    // A part of which nothing was listed may only not have been listed.
    if (own.length === 0) continue;
    for (const { id, heading } of (parent.sections ?? []).filter((section) => !matched.has(section))) {
      texts[headingEntry(template.id, id)] = LEFT_OUT;
      leftOut.push(heading);
    }
  }
  return {
    texts,
    leftOut,
    problems: unknown.map(({ text, line }) => ({
      line,
      message: kindOfTitle(text, null) === null ? EDITION_WORDS.unknownSection(text) : EDITION_WORDS.sectionTwice(text),
    })),
  };
}
