export { comparisonClip } from './clip';
export { comparisonHtml } from './comparison-html';
export { comparisonWorkbook } from './comparison-workbook';
export { addressText, comparedFigure, plainFigure } from './figures';
export type { ComparisonSource } from './source';
export {
  CHANGE_NAMES,
  changePlace,
  COMPARISON_TITLES,
  comparisonRemarks,
  comparisonSentence,
  FIGURE_STATE_NAMES,
  sealSentence,
  turnText,
  versionLine,
} from './words';
