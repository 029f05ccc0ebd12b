import type { Passage, ReadText } from '../../../model';
import type { TextCheck } from '../../check';
import { leadingNumber } from '../../../reading';
import { apart, hitsOf, isBody, isProse, spanIn, spanOfPassage } from '../hits';
import { reportTogether, type QuotedPlace } from '../together';
import { EXPLAIN_HERE, HANDED_FIGURES, NOTE_AT_NONE, SENTENCE_TWICE, TEMPLATE_NOTES } from './words';

/** Shorter passages (“无。”, “本部门无此项支出。”) may well stand twice. */
const LONG_ENOUGH = 20;
/** A clause shorter than this says nothing by which it would be known again. */
const CLAUSE = 6;

/** NR-L03: notes of the template to its filler, and paragraphs that stand twice in one part. */
export const templateNotes: TextCheck = {
  id: 'NR-L03',
  title: '没有模板的填写提示、没有整段重复',
  severity: 'warning',
  basis: { kind: 'form', text: '公开模板里给填写人看的话，定稿不得留着' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const { span, words } of apart(TEMPLATE_NOTES.flatMap((pattern) => hitsOf(read, pattern, isProse)))) {
      report({ span, message: `“${words}”像是模板给填写人的提示，请改成本单位的内容或删去。`, stated: words });
    }
    for (const { span, words } of hitsOf(read, EXPLAIN_HERE, isBody)) {
      report({ span, label: 'review', message: `“${words}”像是模板的提示语，请核对是否要改写。`, stated: words });
    }
    for (const { span, words } of hitsOf(read, HANDED_FIGURES, isBody)) {
      const message = `“${words}”不像本单位自己的口吻，请核对是否要改写。`;
      report({ span, severity: 'info', label: 'review', message, stated: words });
    }
    for (const { span, words } of hitsOf(read, NOTE_AT_NONE, isBody)) {
      report({ span, message: `“${words}”：数是0，括号里的注释应删去，或把数补上。`, stated: words });
    }
    for (const { passage, start, end, groups } of hitsOf(read, SENTENCE_TWICE, isBody)) {
      const span = spanIn(passage, end - (groups[0] ?? '').length, end);
      report({
        span,
        otherSpans: [spanIn(passage, start, end - (groups[0] ?? '').length)],
        message: '这句话连写了两遍，请删去一遍。',
      });
    }
    for (const { span } of copiesIn(read)) {
      report({ span, message: '这一段与本节前面的一段逐字相同，是重复的，请删去。' });
    }
    reportTogether(report, repeatedIn(read), (quotes) => `${quotes}这段话在同一部分里前面已经写过，请核对是否重复。`);
  },
};

/** Passages with figures that stand word for word, but for their list number, above them in the same section. */
function copiesIn({ passages }: ReadText): readonly Pick<QuotedPlace, 'span'>[] {
  const seen = new Set<string>();
  return passages.flatMap((passage) => {
    const { text, section } = passage;
    if (!isBody(passage) || text.length < LONG_ENOUGH || !/\d(?:万元|元|%)/.test(text)) return [];
    const key = `${section}|${text.slice(leadingNumber(text)?.length ?? 0)}`;
    if (seen.has(key)) return [{ span: spanOfPassage(passage) }];
    seen.add(key);
    return [];
  });
}

/** Passages that say nothing but what stands above them in the same part. */
function repeatedIn({ passages, sections }: ReadText): readonly QuotedPlace[] {
  const partOf = (section: number): number => {
    const above = sections[section]?.parent ?? null;
    return above === null || above === 0 ? section : partOf(above);
  };
  const seen = new Map<number, string[]>();
  return passages.flatMap((passage) => {
    if (isStatutory(sections, passage.section)) return [];
    const part = partOf(passage.section);
    const before = seen.get(part) ?? [];
    seen.set(part, before);
    const clauses = clausesOf(passage);
    const isRepeated = clauses !== null && before.some((text) => clauses.every((clause) => text.includes(clause)));
    if (isBody(passage)) before.push(passage.text);
    return isRepeated ? [{ span: spanOfPassage(passage), words: `${passage.text.slice(0, LONG_ENOUGH)}…` }] : [];
  });
}

/** Reasons may well be the same from section to section. */
function isStatutory(sections: ReadText['sections'], section: number): boolean {
  for (let at: number | null = section; at !== null; at = sections[at]?.parent ?? null) {
    if (sections[at]?.kind === 'explanation') return true;
  }
  return false;
}

/** The clauses of a passage that says enough to be known again; null where figures or brevity let it recur. */
function clausesOf(passage: Passage): readonly string[] | null {
  const { text } = passage;
  if (!isBody(passage) || text.length < LONG_ENOUGH || /\d/.test(text)) return null;
  const clauses = text.split(/[，。；、]/).filter((clause) => clause !== '');
  return clauses.length >= 2 && clauses.every((clause) => clause.length >= CLAUSE) ? clauses : null;
}
