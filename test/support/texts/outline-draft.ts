import type { Draft, DraftSection } from '../../../src/model';

/** A draft by its headings, each with the paragraphs below it. */
export function draftOf(sections: Readonly<Record<string, readonly string[]>>): Draft {
  const made = Object.entries(sections).map(([heading, lines], index): DraftSection => {
    const level = heading.startsWith('第') ? 1 : 2;
    return { id: String(index), level, heading, paragraphs: lines.map((text) => ({ runs: [{ text }] })), tables: [] };
  });
  const nothing = { missing: [], presumed: [], remarks: [], templateReason: null, asksTemplate: false };
  return { template: 'own', title: '说明', sections: made, ...nothing };
}
