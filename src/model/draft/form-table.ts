/** A cell of a form: what it shows, and the number where it holds one. */
export interface FormCell {
  readonly text: string;
  readonly number?: number;
  /** What it holds: the entry of 助手资料 that a form which comes back fills. */
  readonly id?: string;
  /** Asks a person for what is to stand here. */
  readonly isOpen?: true;
}

/** Lines of a form under one header; no cell reaches over another. */
export interface FormBlock {
  /** Printed above the header; null where the header says enough. */
  readonly heading: string | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly FormCell[])[];
}

/** A form that is handed in with a text, as plain data. Widths in characters, one for each column of the widest block. */
export interface FormTable {
  /** Short: the name of its sheet. */
  readonly name: string;
  readonly title: string;
  readonly widths: readonly number[];
  readonly blocks: readonly FormBlock[];
  readonly notes: readonly string[];
  /** It holds no amounts, and so prints no unit of money. */
  readonly isOfWords?: true;
}
