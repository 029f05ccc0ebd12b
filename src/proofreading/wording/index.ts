import type { TextCheck } from '../check';
import { directionContradictions } from './direction/contradictions';
import { changeWithoutReason, circularReason } from './direction/reasons';
import { unchosen } from './direction/unchosen';
import { conversionLeftovers, placeholders } from './leftovers/placeholders';
import { punctuation } from './leftovers/punctuation';
import { slips } from './leftovers/slips';
import { templateNotes } from './leftovers/template-notes';
import { accountsAsBudget } from './names/budget-words';
import { citedDocuments } from './names/documents';
import { economicNamesWrong } from './names/economic';
import { groupsMixed } from './names/economic-groups';
import { functionalNamesOld, functionalNamesWrong } from './names/functional';
import { oldTerms } from './names/old-terms';
import { otherUnit } from './names/other-unit';
import { tableNumbers } from './names/table-numbers';
import { twoSpellings } from './names/unit-names';
import { namesOfHelped, notForThePublic, personalNumbers } from './privacy/personal-data';
import { annexesThere } from './structure/annexes';
import { sectionElements } from './structure/elements';
import { contentsAgree, emptySections, headingTerms, requiredSections } from './structure/headings';
import { declaredCounts, ratingsAddUp, twiceListed } from './structure/lists';
import { itemNumbers, partsInOrder, partsInWords, sectionNumbers } from './structure/numbering';
import { emptyTables, tablesAgree, tablesSayMeasure } from './structure/printed-tables';
import { brokenThousands, countingWords, missingPercent, missingYuan } from './units/amounts';
import { strayBlanks } from './units/blanks';
import { wrongYear } from './years/year';

/** Checks of words, outline and leftovers, which need no statements. */
export const WORDING_CHECKS: readonly TextCheck[] = [
  partsInOrder,
  partsInWords,
  sectionNumbers,
  requiredSections,
  headingTerms,
  contentsAgree,
  itemNumbers,
  emptySections,
  annexesThere,
  sectionElements,
  declaredCounts,
  twiceListed,
  ratingsAddUp,
  emptyTables,
  tablesSayMeasure,
  tablesAgree,
  citedDocuments,
  twoSpellings,
  tableNumbers,
  directionContradictions,
  unchosen,
  changeWithoutReason,
  circularReason,
  missingYuan,
  missingPercent,
  countingWords,
  brokenThousands,
  strayBlanks,
  placeholders,
  conversionLeftovers,
  templateNotes,
  slips,
  punctuation,
  wrongYear,
  otherUnit,
  functionalNamesWrong,
  functionalNamesOld,
  economicNamesWrong,
  groupsMixed,
  oldTerms,
  accountsAsBudget,
  personalNumbers,
  namesOfHelped,
  notForThePublic,
];
