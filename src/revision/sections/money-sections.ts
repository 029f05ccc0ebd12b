import type { FactTable, Passage, SectionKind } from '../../model';
import { placeId, placeIn, shownFen } from '../../facts';
import { kindsOf } from '../../reading';
import type { TextBinding } from '../bind';
import type { Canvas } from '../canvas';
import { strikeLines } from '../lists/paragraphs';
import { linesOf, plainSpan, type Setting } from '../setting';
import { statementsIn } from '../statements-in';
import { worthOf } from '../values/worth';
import { REVISION_WORDS } from '../words';
import type { DraftedSection, DraftedSections } from '../drafted';
import { NOTHING_TOLD } from './section-words';

/** Money that many units have none of, of which a text says so in a sentence of its own. */
const MONEY = [
  { table: 'governmentFund', name: '政府性基金' },
  { table: 'stateCapital', name: '国有资本经营' },
] as const;
type Money = (typeof MONEY)[number];

/**
 * Sections of money that a unit had none of and has this year, or the other way: what they say is struck, and our
 * draft's words for this year's books are put in. Where no draft has such a section it is only asked about.
 */
export function reviseMoney(
  setting: Setting,
  bindings: readonly TextBinding[],
  drafts: DraftedSections | null,
  canvas: Canvas,
): void {
  for (const money of MONEY) {
    const drafted = drafts?.fresh.find(({ kind }) => kind === money.table) ?? null;
    if (hasSome(setting.fresh, money)) tellSome(setting, money, drafted, canvas);
    else if (hasSome(setting.old, money)) tellNone(setting, bindings, money, drafted, canvas);
  }
}

/** “无政府性基金收入和支出”, where there is some this year. */
function tellSome(setting: Setting, money: Money, drafted: DraftedSection | null, canvas: Canvas): void {
  for (const passage of setting.read.passages) {
    const [match] = passage.isHeading ? [] : passage.text.matchAll(NOTHING_TOLD);
    if (!match || !isAbout(setting, passage, money)) continue;
    const lines = linesOf(setting, passage);
    const isInTables = kindsOf(setting.read.sections, passage.section).includes('tables');
    if (isInTables && OF_TABLE.test(passage.text)) strikeLines(setting, lines, REVISION_WORDS.noLongerEmpty, canvas);
    else if (isOwn(setting, passage, money) && drafted !== null) replace(setting, lines, drafted, canvas);
    else {
      const span = plainSpan(passage, match.index, match.index + match[0].length);
      canvas.leave('asked', span, REVISION_WORDS.noLongerNothing(money.name));
    }
  }
}

/** A remark below a table that holds nothing. */
const OF_TABLE = /表无数据|本表(?:为空|无)/;

/** All that a section tells of money of which there is none this year. */
function tellNone(
  setting: Setting,
  bindings: readonly TextBinding[],
  money: Money,
  drafted: DraftedSection | null,
  canvas: Canvas,
): void {
  if (!drafted?.paragraphs.some(({ text }) => text.search(NOTHING_TOLD) >= 0)) return;
  const own = setting.read.passages.flatMap((passage, at) => (isOwn(setting, passage, money) ? [{ passage, at }] : []));
  const tells = own.some(({ at }) =>
    statementsIn(setting.read, at).some((each) => tableOf(bindings[each.at]) === money.table),
  );
  if (!tells) return;
  replace(
    setting,
    own.flatMap(({ passage }) => linesOf(setting, passage)),
    drafted,
    canvas,
  );
}

/** The table that a figure is bound to; null for all others. */
function tableOf(binding: TextBinding | undefined): string | null {
  return !binding || binding.how === 'none' ? null : (placeIn(binding.fact)?.table ?? null);
}

/** Whether a passage is the body of the section of this money, and tells no other. */
function isOwn({ read }: Setting, { isHeading, role, section, text }: Passage, { table, name }: Money): boolean {
  if (isHeading || role !== 'body' || kindsOf(read.sections, section)[0] !== table) return false;
  return text.includes(name) || !MONEY.some((each) => text.includes(each.name));
}

/** Strikes paragraphs, and puts the draft's behind the last of them. */
function replace(setting: Setting, lines: readonly number[], { paragraphs }: DraftedSection, canvas: Canvas): void {
  const behind = Math.max(...lines);
  strikeLines(setting, lines, REVISION_WORDS.sectionTurned, canvas);
  for (const paragraph of paragraphs) {
    canvas.insertParagraph({ kind: 'insert', behind, ...paragraph, note: REVISION_WORDS.drafted });
  }
}

/**
 * Whether a passage speaks of a kind of money: by its name, else by its section. One that names another kind does not.
 */
function isAbout({ read }: Setting, { text, section }: Passage, { table, name }: Money): boolean {
  if (MONEY.some((each) => text.includes(each.name))) return text.includes(name);
  return kindsOf(read.sections, section).includes(table);
}

/** Whether a section tells money that many units have none of. */
export function isMoneyKind(kind: SectionKind): boolean {
  return MONEY.some(({ table }) => table === kind);
}

/** Whether some books hold income or spending of the money that a section tells. */
export function hasSomeOf(facts: FactTable, kind: SectionKind): boolean {
  const money = MONEY.find(({ table }) => table === kind);
  return money !== undefined && hasSome(facts, money);
}

/** Whether some books hold income or spending of it. */
function hasSome(facts: FactTable, { table }: Money): boolean {
  return ['currentIncome', 'total'].some(
    (column) => shownFen(worthOf(facts, placeId(table, 'total', column))?.value ?? 0) !== 0,
  );
}
