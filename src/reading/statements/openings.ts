import type { Statement } from '../../model';
import {
  ADDED,
  AFTER_ASIDE,
  AMONG,
  ASIDE,
  BEFORE_SUBJECT,
  BESIDES,
  DIVIDED_BELOW,
  DIVIDES,
  IS_TOPIC,
  ITS_PARTS,
  LIST_OPENED,
  MADE_OF,
  NO_PART,
  WITHIN,
} from './clause/words';
import type { StatementFlow } from './flow';
import { FARTHEST_TELLING } from './part-heads';
import type { Scene } from './scene';
import { endsInList } from './so-far';

/** The flow after the words of a clause that open a reason, or parts. */
export function openedBy(scene: Scene, words: string): StatementFlow {
  const { flow, statements, depth } = scene;
  const made = isMadeOf(scene, words);
  const head = headNamed(scene, words);
  const isNamed = head !== null && (IS_TOPIC.test(words) || DIVIDED_BELOW.test(words));
  const among = made || opensParts(scene, words) || isNamed;
  const isAside =
    (ASIDE.test(words) && !opensList(scene, words)) || (flow.isAside && !among && !AFTER_ASIDE.test(words));
  const isBeside = ADDED.test(words) || BESIDES.test(words) || (NO_PART.test(words) && depth > 0);
  const outer = made ? (flow.outer ?? { partsFrom: flow.partsFrom }) : flow.outer;
  if (!among) return { ...flow, isAside, outer, partsFrom: isBeside ? null : flow.partsFrom };
  return { ...flow, isAside, outer, partsFrom: statements.length, head };
}

/** “其中”, “分款来看，”, “具体为：” behind the whole, “…万元中，”: whether words lead to parts. */
function opensParts(scene: Scene, words: string): boolean {
  if (AMONG.test(words) && !isOfList(scene, words)) return true;
  return opensList(scene, words) || (WITHIN.test(words) && isBehindAmount(scene));
}

/**
 * The amount of this passage, or of one before in its section, that words name whose parts follow; null where they name
 * none.
 */
function headNamed({ statements, passageFrom, sectionFrom }: Scene, words: string): number | null {
  const from = DIVIDED_BELOW.test(words) ? sectionFrom : passageFrom;
  const found = statements
    .slice(Math.max(from, statements.length - FARTHEST_TELLING))
    .filter((each) => each.predicate === 'value' && !each.isAside && opensPartsOf(each.subject, words))
    .at(-1);
  return found ? statements.lastIndexOf(found) : null;
}

/** “当年收入构成如下：”, “其中项目支出包括”: whether words that begin with a name lead to the parts of what it names. */
function opensPartsOf(name: string, words: string): boolean {
  const at = name.length > 2 ? words.indexOf(name) : -1;
  return (
    at >= 0 && words.slice(0, at).replace(BEFORE_SUBJECT, '') === '' && ITS_PARTS.test(words.slice(at + name.length))
  );
}

/** Whether words lead to a list and to no reason: right behind how the whole is divided, or behind the whole itself. */
function opensList({ flow, statements, sentence }: Scene, words: string): boolean {
  if (!LIST_OPENED.test(words) || flow.isAside) return false;
  const last = statements.at(-1);
  return (
    flow.partsFrom === statements.length ||
    (last?.predicate === 'value' && last.sentence === sentence && last.partOf === null)
  );
}

/** Whether words divide what no one figure of the list before them is. */
function isOfList({ statements }: Scene, words: string): boolean {
  return DIVIDES.test(words) && endsInList(statements);
}

/** Whether words right behind an amount, or behind the share that it is, say what it is made of. */
function isMadeOf(scene: Scene, words: string): boolean {
  return MADE_OF.test(words) && (isBehindAmount(scene) || isBehindShare(scene));
}

/** “人员经费895.84万元，占基本支出的82.39%，主要包括…”: whether a share of the amount before it stands right before a clause. */
function isBehindShare({ flow, statements, sentence }: Scene): boolean {
  const [amount, share] = statements.slice(-2);
  const isBehind = flow.pending.length === 0 && !flow.isAside && share?.predicate === 'share';
  return isBehind && amount?.predicate === 'value' && [amount, share].every((each) => each.sentence === sentence);
}

/** Whether an amount of this sentence stands right before a clause, which is part of no reason. */
function isBehindAmount({ flow, statements, sentence }: Scene): boolean {
  const last: Statement | undefined = statements.at(-1);
  const isBehind = flow.pending.length === 0 && !flow.isAside;
  return isBehind && last?.predicate === 'value' && last.sentence === sentence;
}
