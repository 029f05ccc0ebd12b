import type { ReadText, Section } from '../../../model';
import type { TextCheck } from '../../check';
import { hitsOf, isBody } from '../hits';
import { SEE_ANNEX, TABLES_ANNEXED } from './words';

/** NR-S09: what a text says is annexed stands there. An excerpt, which ends before its annexes, says nothing of them. */
export const annexesThere: TextCheck = {
  id: 'NR-S09',
  title: '说了见附件的自评报告、自评表，附件里有',
  severity: 'info',
  basis: { kind: 'form', text: '公开模板的第五部分：附件' },
  defaultOn: true,
  isOfAccounts: true,
  run: ({ read }, report) => {
    const glossary = read.sections.findIndex(({ kind }) => kind === 'glossary');
    const behind = read.sections.slice(glossary + 1);
    const annexes = behind.filter(
      ({ kind, title }) => kind === 'evaluation' || (kind === 'annex' && !TABLES_ANNEXED.test(title)),
    );
    if (glossary < 0) return;
    for (const annex of annexes.filter(({ kind, level }) => kind === 'annex' && level === 1)) {
      if (annexes.at(-1) !== annex || hasWords(read, annex)) continue;
      report({
        span: annex.heading,
        message: '这一部分只有标题，附件没有放进来；另附的请写明在哪里。',
        about: 'empty annex',
      });
    }
    const [promised] = annexes.length > 0 ? [] : hitsOf(read, SEE_ANNEX, isBody);
    if (!promised) return;
    const { span, words } = promised;
    report({
      span,
      message: `写了“${words}”，后面没有附件这一部分；另附的请写明在哪里。`,
      stated: words,
      about: 'annex',
    });
  },
};

/** Whether anything stands below a heading. */
function hasWords({ passages, sections }: ReadText, { span, heading }: Section): boolean {
  return passages.some(({ text, origin, section, isHeading }) => {
    const start = origin[0] ?? 0;
    const isBelow = start >= heading.end && start < span.end && sections[section] !== undefined;
    return isBelow && !isHeading && text !== '';
  });
}
