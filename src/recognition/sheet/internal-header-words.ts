import {
  economicCodesNamed,
  INTERNAL_STANDARDS,
  normaliseHeader,
  remember,
  type InternalStandard,
} from '../../standards';
import { isFrameWord, isHeaderWord, type HeaderWords } from './header-words';

/** Headers that only the 财决 workbook has: parts of balances, projects' marks. */
const KNOWN = new Set(INTERNAL_STANDARDS.flatMap(wordsOf).map(normaliseHeader));

/** In the 财决 workbook the names of the economic classification head columns, too. */
export const INTERNAL_HEADER_WORDS: HeaderWords = {
  isHeader: remember((text) => {
    if (isHeaderWord(text)) return true;
    const header = normaliseHeader(text);
    return KNOWN.has(header) || economicCodesNamed(header).length > 0;
  }),
  isFrame: isFrameWord,
};

/** Of forms with a row for each code or project; those of labelled rows name their columns as the public tables do. */
function wordsOf({ form }: InternalStandard): readonly string[] {
  if (form.layout === 'matrix' || form.layout === 'blocks') return [];
  return [...form.columns.flatMap(({ labels }) => labels), ...form.groups, ...form.ignored];
}
