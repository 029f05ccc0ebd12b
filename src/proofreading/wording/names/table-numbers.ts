import { groupBy, type PublicTableId } from '../../../model';
import { EDITIONS } from '../../../standards';
import type { TextCheck, TextContext } from '../../check';
import { hitsOf, spanIn, type Hit } from '../hits';
import type { QuotedPlace } from '../together';
import {
  NUMBER_BEFORE_TITLE,
  SUBJECT_BEFORE_NUMBER,
  NO_TITLE,
  TABLES_BY_WORDS,
  TITLE_BEFORE_NUMBER,
} from './table-number-words';

/** A table's number with what the words beside it call the table. */
interface Numbered extends QuotedPlace {
  readonly number: number;
  /** The name, without what changes from text to text. */
  readonly title: string;
  readonly table: PublicTableId;
}

/** NR-X05: a table goes by one number, and a number is one table's. */
export const tableNumbers: TextCheck = {
  id: 'NR-X05',
  title: '公开表的表号与表名对应',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板：各表有自己的表号；表号以本稿别处和各地表样为准' },
  defaultOn: true,
  run: ({ read }, report) => {
    const told = numberedIn(read);
    const wrong = contradicted(told);
    for (const { one, other } of wrong) {
      report({
        span: one.span,
        otherSpans: [other.span],
        message: `此处${one.words}，别处${other.words}，表号和表名对不上，请核对。`,
        stated: one.words,
      });
    }
    // Where a text contradicts itself its own numbers show no order of tables.
    for (const { span, words } of wrong.length > 0 ? [] : told.filter(isPrintedNowhere)) {
      const message = `此处${words}，见过的各年各地表样里它都不是这个表号，请核对。`;
      report({ span, message, stated: words });
    }
  },
};

/** The mentions that others contradict: those told less often, else the later ones. */
function contradicted(told: readonly Numbered[]): readonly { readonly one: Numbered; readonly other: Numbered }[] {
  return told.flatMap((one, at) => {
    const rivals = rivalsOf(one, told);
    const [own, others] = [supportOf(one, told), rivals.map((other) => supportOf(other, told))];
    const isRarer = others.some((each) => each > own);
    const isLater = others.every((each) => each === own) && rivalsOf(one, told.slice(0, at)).length > 0;
    const [other] = rivals;
    return other && (isRarer || isLater) ? [{ one, other }] : [];
  });
}

/** Whether no edition gives a table that number; 国有资产 has many. */
function isPrintedNowhere({ number, table }: Numbered): boolean {
  return table !== 'stateAssets' && !PRINTED.has(`${table} ${number}`);
}

/** Every number that a table has in one of the editions. */
const PRINTED: ReadonlySet<string> = new Set(
  EDITIONS.flatMap(({ tables }) => tables.map(({ table, number }) => `${table} ${Number(number)}`)),
);

/** The numbers of tables that a text tells with their names, each place once. */
function numberedIn(read: TextContext['read']): readonly Numbered[] {
  const patterns = [
    { pattern: NUMBER_BEFORE_TITLE, number: 0, title: 1 },
    { pattern: TITLE_BEFORE_NUMBER, number: 1, title: 0 },
    { pattern: SUBJECT_BEFORE_NUMBER, number: 1, title: 0 },
  ];
  const found = patterns.flatMap(({ pattern, number, title }) =>
    hitsOf(read, pattern, ({ role }) => role !== 'tableCell').flatMap((hit) => numberedBy(hit, number, title)),
  );
  const places = groupBy(found, ({ span }) => span.start);
  return [...places.values()].flatMap(([first]) => first ?? []).sort((a, b) => a.span.start - b.span.start);
}

function numberedBy({ passage, start, groups }: Hit, number: number, title: number): readonly Numbered[] {
  const printed = groups[number] ?? '';
  const name = (groups[title] ?? '').replace(/20\d{2}年度?/g, '');
  const table = TABLES_BY_WORDS.find(({ says }) => says.test(name))?.table ?? null;
  if (table === null) return [];
  const at = passage.text.indexOf(`公开${printed}`, start);
  const words = `“${name}”是公开${printed}表`;
  return [
    {
      span: spanIn(passage, at, at + printed.length + 3),
      words,
      number: Number(printed),
      title: name.replace(NO_TITLE, ''),
      table,
    },
  ];
}

/** Those that a mention cannot be true with: another table of the number, or the same one by another number. */
function rivalsOf(one: Numbered, all: readonly Numbered[]): readonly Numbered[] {
  return all.filter((other) =>
    other.number === one.number
      ? other.table !== one.table
      : other.table === one.table && areAlike(other.title, one.title),
  );
}

/** Whether two titles are of one table: of one budget a region may print its accounts and its expenditure. */
function areAlike(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

/** How often a text says the same. */
function supportOf(one: Numbered, all: readonly Numbered[]): number {
  return all.filter(({ number, table }) => number === one.number && table === one.table).length;
}
