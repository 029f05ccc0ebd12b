export { leadingNumber, type LeadingNumber } from './numbering';
export { readText } from './read-text';
export { changeVerbIn, type ChangeVerb } from './statements/verbs';
export { COMPARISON_DIRECTIONS, ITEM_ALONE } from './statements/clause-words';
export { hanNumber } from './figures/words';
export { isOfAccounts, namesAnywhere, type NameAnywhere } from './names/concepts';
export { kindsOf } from './statements/read-statements';
export { kindOfTitle } from './sections/headings';
export { TOP_KINDS } from './sections/kind-words';
