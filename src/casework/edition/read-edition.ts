import { EMPTY_SUPPLEMENT } from '../../model';
import { PUBLIC_TABLES_ENTRY, SWITCH_CHOICES, switchEntry, TEMPLATE_ENTRY, type Template } from '../../language';
import { TEMPLATES } from '../../narrative';
import { readRuleFile, type CustomRule } from '../../rules/custom';
import {
  EDITIONS,
  FURTHER_TABLES,
  maybeYear,
  nearestName,
  normaliseText,
  REGIONS,
  TABLE_STANDARDS,
} from '../../standards';
import { NOTHING_KEPT, type KeptData } from '../kept/kept-data';
import { editionLines, type EditionLine, type EditionProblem } from './lines';
import { bestMatch, editionEntries } from './best-match';
import { contentsOf } from './outline';
import { EDITION_WORDS, KNOWN_UNREAD, RULE_PLACE } from './words';

export { isEditionText } from './lines';

/** An edition file as 助手资料 keeps it, and in Chinese what is off in it, each at its line. */
export interface ReadEdition {
  readonly kept: KeptData;
  readonly problems: readonly string[];
  /** What whoever opens the file should know though nothing is wrong: sections that are not written any more. */
  readonly notices: readonly string[];
}

interface Found<Kept> {
  readonly kept: Kept;
  readonly problems: readonly EditionProblem[];
}

/**
 * Reads a bureau's own edition: its list of contents, its switches and its formulas as plain text. It becomes entries
 * of 助手资料 (which template, own headings, their order, what is left out, switches) and rules of one's own, so that
 * everything else goes on as ever. What is off at a line is said and left out; the rest is used.
 */
export function readEdition(text: string): ReadEdition {
  const lines = editionLines(text);
  const { tables, sections } = contentsOf(lines.contents);
  const region = regionOf(lines.keys.get(EDITION_WORDS.keys.region));
  const year = yearOf(lines.keys.get(EDITION_WORDS.keys.year));
  const titles = tablesOf(tables);
  const match = bestMatch(templatesFor(region.kept, year.kept), sections);
  const outline = match === null ? null : editionEntries(match);
  const switches = switchesOf(match?.template ?? null, lines.wording);
  const rules = rulesOf(lines.formulas);
  const problems = [
    ...lines.problems,
    ...region.problems,
    ...year.problems,
    ...titles.problems,
    ...(outline?.problems ?? [{ line: lines.contents[0]?.line ?? 1, message: EDITION_WORDS.noContents }]),
    ...switches.problems,
    ...rules.problems,
  ];
  const texts = {
    ...(match && { [TEMPLATE_ENTRY]: match.template.title }),
    ...(titles.kept.length > 0 && { [PUBLIC_TABLES_ENTRY]: titles.kept.join('\n') }),
    ...outline?.texts,
    ...switches.kept,
  };
  const leftOut = outline?.leftOut ?? [];
  return {
    notices: leftOut.length > 0 ? [EDITION_WORDS.leftOut(leftOut)] : [],
    kept: { ...NOTHING_KEPT, supplement: { ...EMPTY_SUPPLEMENT, texts }, customRules: rules.kept },
    problems: [...problems]
      .sort((one, other) => one.line - other.line)
      .map(({ line, message }) => EDITION_WORDS.at(line, message)),
  };
}

/** The templates that may be meant: those of the year, the region's own first. */
function templatesFor(region: string | null, year: number | null): readonly Template[] {
  const ofYear = TEMPLATES.filter(
    ({ edition: { fromYear, toYear } }) => year === null || (fromYear <= year && year <= toYear),
  );
  const isOwn = ({ edition }: Template): boolean => edition.region === region;
  return [...ofYear.filter(isOwn), ...ofYear.filter((template) => !isOwn(template))];
}

function regionOf(line: EditionLine | undefined): Found<string | null> {
  if (line === undefined || line.text === '') return { kept: null, problems: [] };
  const known = REGIONS.find((region) => line.text.startsWith(region)) ?? null;
  if (known !== null) return { kept: known, problems: [] };
  const near = nearestName(line.text, REGIONS);
  return { kept: null, problems: [{ line: line.line, message: EDITION_WORDS.unknownRegion(line.text, near) }] };
}

function yearOf(line: EditionLine | undefined): Found<number | null> {
  if (line === undefined || line.text === '') return { kept: null, problems: [] };
  const year = maybeYear(line.text.slice(0, 4));
  if (year !== null) return { kept: year, problems: [] };
  return { kept: null, problems: [{ line: line.line, message: EDITION_WORDS.badYear(line.text) }] };
}

/** Every title that some edition prints, and every other one under which a table is published. */
const TITLES: ReadonlyMap<string, string> = new Map(
  [
    ...EDITIONS.flatMap(({ tables, unread = [] }) => [...tables.map(({ title }) => title), ...unread]),
    ...[...TABLE_STANDARDS, ...FURTHER_TABLES.map(({ standard }) => standard)].flatMap(({ titles }) => titles),
  ].map((title) => [normaliseText(title), title]),
);

function tablesOf(lines: readonly EditionLine[]): Found<readonly string[]> {
  const problems: EditionProblem[] = [];
  const kept: string[] = [];
  for (const { text, line } of lines) {
    const plain = normaliseText(text);
    const isKnown = TITLES.has(plain) || KNOWN_UNREAD.some((words) => plain.includes(words));
    if (!isKnown)
      problems.push({ line, message: EDITION_WORDS.unknownTable(text, nearestName(text, TITLES.values())) });
    else if (kept.includes(text)) problems.push({ line, message: EDITION_WORDS.tableTwice(text) });
    else kept.push(text);
  }
  return { kept, problems };
}

function switchesOf(template: Template | null, lines: readonly EditionLine[]): Found<Readonly<Record<string, string>>> {
  const problems: EditionProblem[] = [];
  const kept: Record<string, string> = {};
  const titles = SWITCH_CHOICES.filter(({ isForEvaluation }) => isForEvaluation !== true).map(({ title }) => title);
  for (const { text, line } of lines) {
    const [title = '', words] = text.split(/[：:]/, 2).map((part) => part.trim());
    const choice = SWITCH_CHOICES.find((each) => each.title === title);
    const options = choice?.options.map((option) => option.words) ?? [];
    const say = (message: string): void => void problems.push({ line, message });
    if (words === undefined) say(EDITION_WORDS.noColon(text));
    else if (!choice) say(EDITION_WORDS.unknownSwitch(title, nearestName(title, titles), titles));
    else if (!options.includes(words)) say(EDITION_WORDS.badSwitch(title, words, options));
    else if (template) kept[switchEntry(template.id, choice.key)] = words;
  }
  return { kept, problems };
}

function rulesOf(lines: readonly EditionLine[]): Found<readonly CustomRule[]> {
  const read = lines.map(({ text, line }, index) => {
    const id = EDITION_WORDS.ruleId(index + 1);
    const { rules, problems } = readRuleFile(JSON.stringify({ version: 1, rules: [{ id, formula: text }] }));
    return { rules, problems: problems.map((message) => ({ line, message: message.replace(RULE_PLACE, '') })) };
  });
  return { kept: read.flatMap(({ rules }) => rules), problems: read.flatMap(({ problems }) => problems) };
}
