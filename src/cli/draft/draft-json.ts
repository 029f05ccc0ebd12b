import { toA1, type Draft, type Run } from '../../model';

/** One line of `draft --format json`. */
export function draftJson({ template, title, sections, missing }: Draft): object {
  return {
    template,
    title,
    sections: sections.map(({ id, heading, paragraphs }) => ({
      id,
      heading,
      paragraphs: paragraphs.map(({ runs }) => ({ runs: runs.map(runJson) })),
    })),
    missing: missing.map(({ id, kind, prompt, where }) => ({ id, kind, prompt, where })),
  };
}

/** A figure brings its formula and cells along, so that a program can check it; words stand by themselves. */
function runJson({ text, figure, blank }: Run): object {
  if (figure) {
    const { value, unit, formula, doubt } = figure;
    const sources = figure.sources.map(({ sheet, row, column }) => ({ sheet, address: toA1(row, column) }));
    return { text, figure: { value, unit, formula, sources, ...(doubt !== undefined && { doubt }) } };
  }
  if (blank) return { text, blank: { id: blank.id, kind: blank.kind, prompt: blank.prompt } };
  return { text };
}
