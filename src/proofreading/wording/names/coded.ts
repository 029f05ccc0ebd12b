import { functionalCodesNamed, functionalName, functionalNames } from '../../../standards';
import type { RawFinding, TextContext } from '../../check';
import { hitsOf, isBody, type Hit } from '../hits';
import { CODE_BEFORE_NAME, NAME_BEFORE_CODE } from './words';

/** “2080505机关事业单位职业年金缴费支出”: a code and the name of another. A name that no code has is let pass. */
export function codesOfOtherNames({ read, year }: TextContext): readonly RawFinding[] {
  const before = hitsOf(read, CODE_BEFORE_NAME, isBody).map((hit) => pairOf(hit, 0, 1));
  const behind = hitsOf(read, NAME_BEFORE_CODE, isBody).map((hit) => pairOf(hit, 1, 0));
  return [...before, ...behind].flatMap(({ hit, code, name }) => {
    const [own] = functionalNames(code);
    const known = longestKnown(name);
    if (own === undefined || known === null || functionalCodesNamed(known).includes(code)) return [];
    const right = functionalName(code, year) ?? own.name;
    return [
      {
        span: hit.span,
        message: `科目代码${code}是“${right}”，这里写的却是“${known}”，请核对代码和名称。`,
        stated: hit.words,
        about: `${code} ${known}`,
      },
    ];
  });
}

interface Pair {
  readonly hit: Hit;
  readonly code: string;
  readonly name: string;
}

function pairOf(hit: Hit, code: number, name: number): Pair {
  return { hit, code: hit.groups[code] ?? '', name: hit.groups[name] ?? '' };
}

/** The words themselves, or without what leads from a name to its amount, where the classification has them. */
function longestKnown(words: string): string | null {
  const shorter = words.replace(/(?:支出)?(?:决算|预算)?(?:数)?为?$/, '');
  return [words, shorter].find((each) => functionalCodesNamed(each).length > 0) ?? null;
}
