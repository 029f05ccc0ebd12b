import { namesIn } from '../names/concepts';
import { PAIRED_NAMES } from '../names/name-words';
import { subjectIn, type ClauseSubject } from './clause';
import { IN_TURN, NAME_JOINTS, RATES_BEHIND, SHARES_IN_TURN } from './clause-words';
import type { Scene } from './scene';

/**
 * Whom the figures belong to that follow one another behind some words, in their order; fewer than two where nothing is
 * told in turn. `end` is where the first of them ends in its passage.
 */
export function namesInTurn(scene: Scene, words: string, end: number): readonly ClauseSubject[] {
  return IN_TURN.test(words) ? namedInTurn(scene, words) : sharersInTurn(scene, words, end);
}

/**
 * The names right before “分别为”: a pair that has one name (“收、支总计”), names joined by 、和与及, else the names of the list
 * before.
 */
function namedInTurn(scene: Scene, words: string): readonly ClauseSubject[] {
  const head = words.replace(IN_TURN, '');
  const alias = namesIn(head).at(-1)?.alias;
  const paired = alias === undefined ? undefined : PAIRED_NAMES[alias];
  const names = paired ?? head.split(NAME_JOINTS);
  const subjects = names.flatMap((name) => subjectIn(name, null, scene.setting)?.subject ?? []);
  if (subjects.length > 1) return subjects;
  return head === '' || subjects.length === 0 ? lastNames(scene) : [];
}

/** The parts whose shares follow one another: as many of the last ones as there are shares. */
function sharersInTurn(
  { input, statements, sentenceFrom, subjects }: Scene,
  words: string,
  end: number,
): readonly ClauseSubject[] {
  if (!SHARES_IN_TURN.test(words)) return [];
  const [behind = ''] = RATES_BEHIND.exec(input.passage.text.slice(end)) ?? [];
  const count = 1 + (behind.match(/%/g) ?? []).length;
  const parts = statements.slice(sentenceFrom).filter(({ predicate }) => predicate === 'value');
  return parts.length < count ? [] : parts.slice(-count).flatMap(({ figure }) => subjects.get(figure) ?? []);
}

/** Whom the last list of the sentence told of, each once. */
function lastNames({ statements, sentenceFrom, subjects }: Scene): readonly ClauseSubject[] {
  const listed = statements
    .slice(sentenceFrom)
    .filter(({ subjectOrigin, predicate }) => subjectOrigin === 'list' && predicate !== 'growth');
  const names = [...new Set(listed.map(({ figure }) => subjects.get(figure)))];
  return names.flatMap((name) => name ?? []);
}
