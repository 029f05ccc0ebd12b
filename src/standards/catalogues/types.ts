/** A published set of accounts as its list of contents shows it. */
export interface Catalogue {
  /** Null for the central departments. */
  readonly region: string | null;
  /** The account year. */
  readonly year: number;
  /** Whose accounts they are, as the page is titled. */
  readonly title: string;
  /** Null where the published file itself was read and its page was not. */
  readonly address: string | null;
  /** Titles of the tables in their order; empty where the list was not seen. */
  readonly tables: readonly string[];
  /** Headings below 情况说明 in their order, without numbers; empty where they were not seen. */
  readonly sections: readonly string[];
  /** Read in a copy that another site keeps; the address is the copy's. */
  readonly copied?: true;
  /** What was read breaks off within the list of sections: nothing is known of those behind. */
  readonly cutShort?: true;
  /** How this place departs from what most of its province prints: such a list is known and is not the model. */
  readonly differs?: string;
}
