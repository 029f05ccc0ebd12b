export { allotTexts, type PublishedBook } from './allot-texts';
export { disclosureOf, formSections, type Published } from './disclosure-of';
export { bulletinOf, type PlacedEntry } from './hold';
export { publishedUnits } from './published-units';
export { isRoster, rosterIn, rosterRoundIn } from './read';
