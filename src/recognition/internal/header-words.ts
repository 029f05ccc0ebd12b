import { economicCodesNamed, normaliseHeader, remember } from '../../standards';
import { isHeaderWord } from '../header-words';

/** In the 财决 workbook the names of the economic classification head columns, too. */
export const isInternalHeader = remember(
  (text) => isHeaderWord(text) || economicCodesNamed(normaliseHeader(text)).length > 0,
);
