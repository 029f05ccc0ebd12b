import type { Statement } from '../../model';
import { BALANCE_NAME } from '../names/name-words';
import { isOfOneBudget, type ClauseSubject } from './clause/subject';
import { ADJUSTMENT } from './clause/words';
import type { Scene } from './scene';
import { isLeftOrGiven } from './subject-finder';

/** What a sentence that has ended leaves for the next one to speak of. */
export function subjectBehind(scene: Scene): ClauseSubject | null {
  const { statements, sentenceFrom, subjects, flow, item } = scene;
  if (item) return item;
  const told = statements
    .slice(sentenceFrom)
    .filter(
      ({ depth, isAside, subject }) =>
        depth === 0 &&
        !isAside &&
        !ADJUSTMENT.test(subject) &&
        !isLeftOrGiven({ text: subject, concept: null, fact: null }),
    );
  // “本年支出按功能分类分为四类：A…；B…。”: all of them are of what its first words name.
  if (flow.topic && new Set(told.map(({ subject }) => subject)).size > 1) return flow.topic;
  const parted = opensWithParts(scene, told) ? wholeOf(scene, told) : undefined;
  const first =
    parted ??
    toldAlone(scene, told) ??
    spentOf(scene, told) ??
    told.find(({ partOf }) => partOf === null) ??
    wholeOf(scene, told);
  return first ? (subjects.get(first.figure) ?? null) : flow.subject;
}

/** “年初结转…，本年收入…，本年支出…，年末结转…” of a fund: what follows speaks of what was spent of it. */
function spentOf({ setting }: Scene, told: readonly Statement[]): Statement | undefined {
  const [first] = told;
  const isRoll = first !== undefined && BALANCE_NAME.test(first.subject) && setting.kinds.some(isOfOneBudget);
  return isRoll ? told.find(({ subject, predicate }) => predicate === 'value' && subject.endsWith('支出')) : undefined;
}

/** What a passage begins with that tells one part of a passage before: it speaks of that part. */
function toldAlone({ statements }: Scene, told: readonly Statement[]): Statement | undefined {
  const [first] = told;
  const head = statements[first?.partOf ?? -1];
  const sisters = told.filter(({ partOf, predicate }) => partOf === first?.partOf && predicate === 'value');
  const isAlone = new Set(sisters.map(({ subject }) => subject)).size < 2;
  return head && head.passage !== first?.passage && isAlone ? first : undefined;
}

/** Whether a sentence begins with parts of what the one before told: what it counts beside them is none of its own. */
function opensWithParts({ statements }: Scene, [first]: readonly Statement[]): boolean {
  const head = statements[first?.partOf ?? -1];
  return head !== undefined && head.passage === first?.passage && head.sentence < first.sentence;
}

/** Of a sentence that only told the parts of something, that something. */
function wholeOf({ statements }: Scene, parts: readonly Statement[]): Statement | undefined {
  const [{ partOf } = { partOf: null }] = parts;
  const values = parts.filter(({ predicate }) => predicate === 'value');
  const areParts = new Set(values.map(({ subject }) => subject)).size > 1;
  return partOf !== null && areParts ? statements[partOf] : undefined;
}
