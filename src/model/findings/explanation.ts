/** 出错说明: why a 核实性 check may fail in this book. Part of 助手资料. */
export interface Explanation {
  /** Id of the finding that it explains. */
  readonly finding: string;
  /** Fingerprint of the figures that it was written for; with other figures it counts no longer. */
  readonly figures: string;
  readonly text: string;
  /** Who wrote it; null where nobody said. */
  readonly by: string | null;
}

/** What a remark on the forms of a draft begins with: the check that found it. */
const OF_CHECK = /^\[(JX\d\d)\] /;

/**
 * By what a remark on a form is known again though its figures change: its check and its words. Null for a remark that
 * is no finding of a check.
 */
export function remarkId(remark: string): string | null {
  const check = OF_CHECK.exec(remark)?.[1];
  return check === undefined ? null : `${check}@${remark.replace(OF_CHECK, '').replace(/\d[\d,.]*/g, '#')}`;
}
