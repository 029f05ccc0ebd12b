import { economicCodesNamed, functionalCodesNamed } from '../../../standards';
import { THE_REST } from '../claims/group-words';
import { lessTerm, plus, total } from '../equations';
import type { Told } from '../told';

/** Of longer lists not every choice of parts is tried. */
const MOST_PARTS = 8;

/**
 * Whether parts that are more than their whole may only be told in two ways at once, or one within another: where some of
 * them are all of the whole, or all of another part, the rest need not be added to them.
 */
export function mayOverlap(whole: Told, parts: readonly Told[]): boolean {
  if (parts.length > MOST_PARTS) return true;
  return (
    hasChoice(whole, parts, 1) ||
    parts.some((sum) =>
      hasChoice(
        sum,
        parts.filter((part) => part !== sum),
        2,
      ),
    )
  );
}

/** Whether so many of the parts or more add up to a sum, as exactly as all are printed. */
function hasChoice(sum: Told, parts: readonly Told[], fewest: number): boolean {
  for (let choice = 0; choice < 2 ** parts.length; choice += 1) {
    const chosen = parts.filter((_, at) => Math.floor(choice / 2 ** at) % 2 === 1);
    if (chosen.length < fewest) continue;
    const { value, half } = total([plus(sum), ...chosen.map(lessTerm)]);
    if (Math.abs(value) <= half) return true;
  }
  return false;
}

/** A level behind the name of one of its things. */
const LEVEL_MARK = /（[类款项]）/g;

/**
 * Whether no part can be within another by what they are called: names of one level of one classification, or a list
 * with all the rest at its end. “财政性教育经费、一般公共预算教育经费” are within one another, and only their authors know.
 */
export function areApart(parts: readonly Told[]): boolean {
  const last = parts.at(-1);
  if (last && THE_REST.test(last.statement.subject)) return true;
  return [functionalCodesNamed, economicCodesNamed].some((codesNamed) => {
    const levels = parts.map(({ statement }) => levelsOf(codesNamed, statement.subject.replace(LEVEL_MARK, '')));
    return (levels[0] ?? []).some((level) => levels.every((each) => each.includes(level)));
  });
}

/** How long the codes are that a name stands for, with 支出 at its end or without. */
function levelsOf(codesNamed: (label: string) => readonly string[], name: string): readonly number[] {
  return [name, `${name}支出`, `对${name}`].flatMap((each) => codesNamed(each).map((code) => code.length));
}
