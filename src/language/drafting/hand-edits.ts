import type { DraftSection, Run, Supplement } from '../../model';
import { handEditId, isHandEdit } from '../variant/entry-ids';

/**
 * The sections with figures that were changed by hand: they say what the person wrote, know what they would say
 * otherwise, and are taken from no cell any more.
 */
export function withHandEdits(sections: readonly DraftSection[], { texts }: Supplement): readonly DraftSection[] {
  if (!Object.keys(texts).some(isHandEdit)) return sections;
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ runs }) => ({ runs: runs.map((run) => edited(run, section.id, texts)) })),
  }));
}

/** A run whose figure was overwritten keeps that figure as `detached`, so that the hand edit can be taken back. */
function edited(run: Run, section: string, texts: Supplement['texts']): Run {
  const { figure } = run;
  const written = figure && texts[handEditId(section, figure)]?.trim();
  return figure && written ? { text: written, detached: figure } : run;
}
