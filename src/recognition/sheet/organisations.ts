/** How names of budget units end. */
const ORGANISATION_END =
  /(?:局|委|委员会|院|校|中心|办|办公室|会|厅|部|处|所|站|队|团|馆|园|社|府|镇|乡|街道|公司|学|场|联|委办|室|科|区|县|市|省|本级|机关|汇总)$/;

/** Whether a text may be a unit's name: it ends as such names do. */
export function endsLikeOrganisation(text: string): boolean {
  return ORGANISATION_END.test(text);
}

/** A shorter text before a year is more likely a prefix. */
const LEAST_NAME = 4;

/** The unit's name at the beginning of a title or a file's name, before the year; null where none is there. */
export function nameBeforeYear(text: string): string | null {
  const name = /^(?:\d+[-_、.])?(.+?)(?:20\d\d)年/.exec(text)?.[1] ?? '';
  // （本级） behind a name hides how it ends.
  const bare = name.replace(/\([^()]*\)$/, '');
  return bare.length >= LEAST_NAME && endsLikeOrganisation(bare) ? name : null;
}
