import { groupBy, type Passage, type ReadText, type Section, type Statement } from '../../model';
import { UNIT_END } from '../names/unit-end';
import { OWN, OWNER } from './clause/owner';

/** At the head of a section: “二、委本级收支情况”. */
const IN_TITLE = new RegExp(
  `^(${OWNER})(?:20\\d{2}年度?)?(?:部门|单位)?(?=收支|收入|支出|决算|三公|“三公|财政拨款|基本情况)`,
);
/** Whose accounts the headings tell that a section stands under, the nearest first. */
export function ownerOf(sections: readonly Section[], from: number): string | null {
  for (let at: number | null = from; at !== null; at = sections[at]?.parent ?? null) {
    const [, owner] = IN_TITLE.exec(sections[at]?.title ?? '') ?? [];
    if (owner !== undefined && !OWN.test(owner)) return owner;
  }
  return null;
}

/**
 * The statements, those of another unit bound to nothing: where a text tells of one of its units what it tells of the
 * whole as well, “局本级公务接待费2万元” is no other telling of 公务接待费. A unit whose figures all agree with the others
 * is the text's own.
 */
export function boundToOwn(
  statements: readonly Statement[],
  owners: readonly (string | null)[],
  { passages, figures }: Pick<ReadText, 'passages' | 'figures'>,
): readonly Statement[] {
  const titles = ownNames(passages);
  const own = NAMES_A_UNIT.test(titles) ? titles : `${titles}，${firstNamed(owners) ?? ''}`;
  const told = statements.flatMap((statement, at) => {
    const owner = owners[at] ?? null;
    const [fact] = statement.facts;
    const isAmount = AMOUNTS.includes(statement.predicate);
    const { value, unit } = figures[statement.figure] ?? {};
    const printed = `${statement.direction ?? ''}${value ?? ''}${unit ?? ''}`;
    return fact === undefined || !isAmount ? [] : [{ fact, owner: isOwn(owner, own) ? null : owner, printed }];
  });
  const disputed = [...groupBy(told, ({ fact }) => fact).values()].filter(
    (group) => differ(group, ({ owner }) => owner) && differ(group, ({ printed }) => printed),
  );
  const others = new Set(disputed.flatMap((group) => group.flatMap(({ owner }) => owner ?? [])));
  if (others.size === 0) return statements;
  return statements.map((statement, at) =>
    others.has(owners[at] ?? '') ? { ...statement, about: [], facts: [] } : statement,
  );
}

/** A unit by a name of its own, not by how it belongs to another one. */
const NAMES_A_UNIT = new RegExp(`[一-龥]{2}(?:${UNIT_END})`);
/** Units by how they belong to one. */
const BELONGS = /本级$|^(?:所属|下属|直属|行政|事业|参公|其他)|[级直](?:部门)?$/;

/** The unit that a text without a title names first: an excerpt tells of it. */
function firstNamed(owners: readonly (string | null)[]): string | null {
  const first = owners.find((owner) => owner !== null) ?? null;
  return first === null || BELONGS.test(first) ? null : first;
}

/** What is told once of each: two of one name are of two units, or one of them is wrong. */
const AMOUNTS: readonly Statement['predicate'][] = ['value', 'count', 'change'];

/**
 * What stands above the first numbered section: the title names whose accounts the text tells. Where nothing is
 * numbered only the title itself does.
 */
function ownNames(passages: readonly Passage[]): string {
  const isNumbered = passages.some(({ section }) => section !== 0);
  return passages
    .filter(({ section, isHeading, text }, at) => {
      const isTitle = isHeading || !/[，。；]/.test(text);
      return isNumbered ? section === 0 || (isHeading && at < FIRST_LINES) : isTitle && at < FIRST_LINES;
    })
    .map(({ text }) => text)
    .join('，');
}

/** A title stands among so many lines at the beginning. */
const FIRST_LINES = 3;

function isOwn(owner: string | null, own: string): boolean {
  return owner === null || own.includes(owner);
}

/** Whether some things differ in what is asked of them. */
function differ<Item>(items: readonly Item[], ask: (item: Item) => unknown): boolean {
  return new Set(items.map(ask)).size > 1;
}
