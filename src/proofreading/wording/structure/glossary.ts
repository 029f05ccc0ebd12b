import type { ReadText } from '../../../model';
import type { Report } from '../../check';
import { hitsOf, isBody, spanIn, type Hit } from '../hits';
import { EXPLAINED_NAME } from './words';

/** Names that 名词解释 explains twice. 科目 are told with their 类, 款 and 项, of which one may stand below several. */
export function explainedTwice(read: ReadText, report: Report): void {
  const seen = new Map<string, Hit>();
  const isGlossary = ({ section }: { readonly section: number }): boolean =>
    read.sections[section]?.kind === 'glossary';
  for (const hit of hitsOf(read, EXPLAINED_NAME, (passage) => isBody(passage) && isGlossary(passage))) {
    const [name = ''] = hit.groups;
    const before = seen.get(name);
    seen.set(name, before ?? hit);
    if (!before) continue;
    report({
      span: nameSpan(hit),
      otherSpans: [nameSpan(before)],
      severity: 'warning',
      message: `“${name}”在名词解释里解释了两次，请删去一处，或者核对其中一处是不是别的名词。`,
      stated: name,
      about: name,
    });
  }
}

/** The name alone, without its number. */
function nameSpan({ passage, end, groups }: Hit): Hit['span'] {
  return spanIn(passage, end - (groups[0] ?? '').length, end);
}
