import { normaliseText } from './text';

const YEAR = /^(20\d\d)年?度?$/;

/** The account year that somebody wrote: “2020”, “2020年”, “2020 年度”; null for anything else. */
export function maybeYear(text: string): number | null {
  const [, year] = YEAR.exec(normaliseText(text)) ?? [];
  return year === undefined ? null : Number(year);
}
