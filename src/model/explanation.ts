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
