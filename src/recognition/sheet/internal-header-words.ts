import { economicCodesNamed, normaliseHeader, remember } from '../../standards';
import { isFrameWord, isHeaderWord, type HeaderWords } from './header-words';

/** In the 财决 workbook the names of the economic classification head columns, too. */
export const INTERNAL_HEADER_WORDS: HeaderWords = {
  isHeader: remember((text) => isHeaderWord(text) || economicCodesNamed(normaliseHeader(text)).length > 0),
  isFrame: isFrameWord,
};
