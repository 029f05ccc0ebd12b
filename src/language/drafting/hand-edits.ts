import type { DraftSection, Figure, Run, Supplement } from '../../model';

/** The entry of 助手资料 that holds what a person wrote in place of a figure. */
export function handEditId(section: string, figure: Pick<Figure, 'fact'>): string {
  return `figure:${section}/${figure.fact}`;
}

/**
 * The sections with figures that were changed by hand: they say what the person wrote, know what they would say
 * otherwise, and are taken from no cell any more.
 */
export function withHandEdits(sections: readonly DraftSection[], { texts }: Supplement): readonly DraftSection[] {
  if (!Object.keys(texts).some((id) => id.startsWith('figure:'))) return sections;
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ runs }) => ({ runs: runs.map((run) => edited(run, section.id, texts)) })),
  }));
}

function edited(run: Run, section: string, texts: Supplement['texts']): Run {
  const { figure } = run;
  const written = figure && texts[handEditId(section, figure)]?.trim();
  return figure && written ? { text: written, detached: figure } : run;
}
