import type { PublicTableId } from '../../model';
import { TABLE_STANDARDS, tableTitle } from '../../standards';
import { tablesInCaption, tablesInName } from '../sheet/caption';
import type { OtherTitle } from '../sheet/titles';
import { ranking, tablesHinted, type TableCandidate, type RankedTable } from './candidates';

/** What one candidate is taken for, before the others are looked at. */
export type TableJudgement =
  | { readonly kind: 'taken'; readonly table: PublicTableId; readonly confidence: number }
  | {
      readonly kind: 'ask';
      readonly options: readonly PublicTableId[];
      readonly why: string;
      /** Whether the options fit equally well and nothing else speaks for one of them. */
      readonly isAlike: boolean;
      /** The option that title or name state, where it is only the content that casts doubt. */
      readonly stated: PublicTableId | null;
    }
  | { readonly kind: 'none'; readonly reason: string };

/** Least fit at which a stated title is believed, and at which content alone is. */
const STATED_FIT = 0.4;
const ALONE_FIT = 0.75;
const POSSIBLE_FIT = 0.5;
/** Confidence before the fit is added: in a printed title, in a sheet's name, in content alone. */
const PRINTED = 0.7;
const NAMED = 0.65;
const UNSTATED = 0.6;
/** Two fits closer than this do not tell two tables apart. */
const NEAR = 0.15;
/** A rival has to fit so much better before it casts doubt on a stated title. */
const RIVAL_LEAD = 0.3;

const PUBLIC_TABLES: readonly PublicTableId[] = TABLE_STANDARDS.map(({ id }) => id);

/** Judges a candidate by its printed title, its sheet's name and its content, in this order of weight. */
export function judgeTable(candidate: TableCandidate): TableJudgement {
  const { caption, named } = candidate;
  const printed = caption.verdict;
  if (printed?.kind === 'other') return judgeFurther(candidate, printed, `《${caption.title ?? ''}》`);
  if (named?.kind === 'other') return judgeFurther(candidate, named, '工作表名说明它');
  if (printed?.kind === 'foreign') return judgeForeign(candidate, printed.text);
  const byTitle = printed?.kind === 'table' ? printed.table : null;
  const byName = named?.kind === 'table' ? named.table : null;
  if (byTitle !== null && byName !== null && byTitle !== byName) return judgeConflict(candidate, byTitle, byName);
  const stated = byTitle ?? byName;
  return stated === null ? judgeByContent(candidate) : judgeStated(candidate, stated, byTitle !== null);
}

/** A region's own table is taken by its title, as the one of that title that its content fits best. */
function judgeFurther(candidate: TableCandidate, { tables = [], reason }: OtherTitle, what: string): TableJudgement {
  const ranked = tables.map((table) => ({ table, fit: candidate.fitOf(table) })).sort((a, b) => b.fit - a.fit);
  const [best] = ranked;
  return best !== undefined && best.fit >= STATED_FIT
    ? take(best.table, PRINTED + 0.3 * best.fit)
    : none(`${what}${reason}`);
}

/**
 * Believed as far as the content does not speak against it: too little that fits, or another table that fits much
 * better.
 */
function judgeStated(candidate: TableCandidate, stated: PublicTableId, isPrinted: boolean): TableJudgement {
  const fit = candidate.fitOf(stated);
  const confidence = (isPrinted ? PRINTED : NAMED) + 0.3 * fit;
  // No table fits better than 1: beside a good fit there is no rival to look for.
  if (fit + RIVAL_LEAD > 1) return take(stated, confidence);
  const rival = ranking(candidate).find(({ table }) => table !== stated);
  const where = isPrinted ? '标题' : '工作表名';
  if (fit < STATED_FIT && (rival?.fit ?? 0) < POSSIBLE_FIT) {
    return ask([stated], null, `${where}是《${tableTitle(stated)}》，但表头和行次对不上`);
  }
  if (rival !== undefined && rival.fit >= fit + RIVAL_LEAD) {
    return ask(
      [stated, rival.table],
      stated,
      `${where}是《${tableTitle(stated)}》，内容却像《${tableTitle(rival.table)}》`,
    );
  }
  return take(stated, confidence);
}

/** Title and name disagree: content decides only where it is clear. */
function judgeConflict(candidate: TableCandidate, byTitle: PublicTableId, byName: PublicTableId): TableJudgement {
  const [titleFit, nameFit] = [candidate.fitOf(byTitle), candidate.fitOf(byName)];
  if (titleFit >= nameFit + RIVAL_LEAD) return judgeStated(candidate, byTitle, true);
  if (nameFit >= titleFit + RIVAL_LEAD && titleFit < STATED_FIT) return judgeStated(candidate, byName, false);
  return ask([byTitle, byName], null, `标题是《${tableTitle(byTitle)}》，工作表名却是《${tableTitle(byName)}》`);
}

/** The title of another table is believed, unless the content fits one of ours very well: then it is asked. */
function judgeForeign(candidate: TableCandidate, title: string): TableJudgement {
  const near = nearBest(candidate, ALONE_FIT);
  const [best] = near;
  if (best === undefined) return none(`《${title}》不在九张公开表之列`);
  // Its words may name a table that others fit as well: 政府性基金支出决算表.
  const named = PUBLIC_TABLES.filter((table) => tablesInName(title).has(table) && !near.includes(table));
  return ask([...named, ...near], null, `标题《${title}》不在九张公开表之列，内容却像《${tableTitle(best)}》`);
}

/**
 * Without any title. Notes and the sheet's name may hint at one of several that fit alike; one that is left is taken,
 * several are asked about.
 */
function judgeByContent(candidate: TableCandidate): TableJudgement {
  const fitting = nearBest(candidate, POSSIBLE_FIT);
  if (fitting.length === 0) return none('没有公开表的标题，表头也对不上任何一张公开表');
  const said = PUBLIC_TABLES.filter((table) => tablesInCaption(candidate.caption).has(table));
  const near = said.length > 0 ? fitting.filter((table) => said.includes(table)) : fitting;
  const [best] = near;
  if (best === undefined) return ask([...said, ...fitting], null, '标题没有印全，与内容像的表也不是同一张');
  const hints = tablesHinted(candidate);
  const hinted = near.filter((table) => hints.has(table));
  const [only, second] = hinted.length > 0 ? hinted : near;
  const fit = candidate.fitOf(best);
  if (only !== undefined && second === undefined && fit >= ALONE_FIT) return take(only, UNSTATED + 0.25 * fit);
  return { kind: 'ask', options: near, why: '没有标题，只能按内容判断', isAlike: fit >= ALONE_FIT, stated: null };
}

/** The best fitting table and those that fit about as well; none where the best does not fit enough. */
function nearBest(candidate: TableCandidate, least: number): readonly PublicTableId[] {
  const ranked: readonly RankedTable[] = ranking(candidate);
  const best = ranked[0]?.fit ?? 0;
  return best < least ? [] : ranked.filter(({ fit }) => fit >= best - NEAR).map(({ table }) => table);
}

function take(table: PublicTableId, confidence: number): TableJudgement {
  return { kind: 'taken', table, confidence: Math.min(1, Math.round(confidence * 100) / 100) };
}

function ask(options: readonly PublicTableId[], stated: PublicTableId | null, why: string): TableJudgement {
  return { kind: 'ask', options, why, isAlike: false, stated };
}

function none(reason: string): TableJudgement {
  return { kind: 'none', reason };
}
