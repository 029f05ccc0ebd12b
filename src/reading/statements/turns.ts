import { namesIn } from '../names/concepts';
import { PAIRED_NAMES } from '../names/name-words';
import { subjectIn, type ClauseSubject } from './clause/subject';
import {
  COMPARED_PHRASE,
  FIGURES_BEHIND,
  IN_TURN,
  NAME_JOINTS,
  RATE_VERB,
  RATES_BEHIND,
  SHARES_IN_TURN,
  SHARES_OF_ALL,
} from './clause/words';
import { toldSoFar, type Scene } from './scene';

/**
 * Whom the figures belong to that follow one another behind some words, in their order; fewer than two where nothing is
 * told in turn. `end` is where the first of them ends in its passage.
 */
export function namesInTurn(scene: Scene, words: string, end: number): readonly ClauseSubject[] {
  if (IN_TURN.test(words)) return namedInTurn(scene, words, end);
  const each = scene.flow.subject?.each ?? [];
  // “A（项）、B（项）年初预算3.00万元、4.00万元”: as many figures as names need no 分别.
  if (each.length > 1 && figuresFrom(scene, end) === each.length) return each;
  return RATE_VERB.test(words) ? growersInTurn(scene, end) : sharersInTurn(scene, words, end);
}

/** “分别增加1万元和2万元，增长3%和4%”: whose changes were told in turn right before, where as many rates follow. */
function growersInTurn({ input, statements, subjects }: Scene, end: number): readonly ClauseSubject[] {
  const [behind = ''] = RATES_BEHIND.exec(input.passage.text.slice(end)) ?? [];
  const changes = statements.slice(-1 - (behind.match(/%/g) ?? []).length);
  const isList = changes.every((each) => each.predicate === 'change' && each.subjectOrigin === 'list');
  return isList ? changes.flatMap(({ figure }) => subjects.get(figure) ?? []) : [];
}

/**
 * The names right before “分别为”: a pair that has one name (“收、支总计”), names joined by 、和与及, else the names of the list
 * before, or of the values before.
 */
function namedInTurn(scene: Scene, words: string, end: number): readonly ClauseSubject[] {
  const head = words.replace(IN_TURN, '').replace(SHARES_OF_ALL, '').replace(COMPARED_PHRASE, '');
  const each = subjectIn(head, null, scene.setting)?.subject.each;
  if (each) return each;
  const alias = namesIn(head).at(-1)?.alias;
  const paired = alias === undefined ? undefined : PAIRED_NAMES[alias];
  const names = paired ?? head.split(NAME_JOINTS);
  const subjects = names.flatMap((name) => subjectIn(name, null, scene.setting)?.subject ?? []);
  if (subjects.length > 1) return subjects;
  if (head !== '' && subjects.length > 0) return [];
  const listed = lastNames(scene);
  if (listed.length > 1) return listed;
  return scene.flow.subject?.each ?? lastValues(scene, end);
}

/** How many figures alike stand in a row, from the one that ends here. */
function figuresFrom({ input }: Scene, end: number): number {
  const { text } = input.passage;
  const further = text[end - 1] === '%' ? FIGURES_BEHIND.rates : FIGURES_BEHIND.money;
  const [behind = ''] = further.exec(text.slice(end)) ?? [];
  return 1 + (behind.match(/元|%/g) ?? []).length;
}

/** “会议费5万元，培训费8万元，较上年分别增加1万元、2万元”: whom as many of the last values are told of as figures follow. */
function lastValues(scene: Scene, end: number): readonly ClauseSubject[] {
  const { subjects, depth } = scene;
  const count = figuresFrom(scene, end);
  const values = toldSoFar(scene).filter(
    (each) => each.predicate === 'value' && each.period !== 'prior' && each.depth === depth,
  );
  return values.length < count ? [] : values.slice(-count).flatMap(({ figure }) => subjects.get(figure) ?? []);
}

/** The parts whose shares follow one another: as many of the last ones as there are shares. */
function sharersInTurn(scene: Scene, words: string, end: number): readonly ClauseSubject[] {
  const { input, subjects, depth } = scene;
  if (!SHARES_IN_TURN.test(words)) return [];
  const [behind = ''] = RATES_BEHIND.exec(input.passage.text.slice(end)) ?? [];
  const count = 1 + (behind.match(/%/g) ?? []).length;
  const parts = toldSoFar(scene).filter((each) => each.predicate === 'value' && each.depth === depth);
  return parts.length < count ? [] : parts.slice(-count).flatMap(({ figure }) => subjects.get(figure) ?? []);
}

/** Whom the last list of the sentence told of, each once. */
function lastNames(scene: Scene): readonly ClauseSubject[] {
  const listed = toldSoFar(scene).filter(
    ({ subjectOrigin, predicate }) => subjectOrigin === 'list' && predicate !== 'growth',
  );
  const names = [...new Set(listed.map(({ figure }) => scene.subjects.get(figure)))];
  return names.flatMap((name) => name ?? []);
}
