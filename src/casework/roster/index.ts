export { disclosureOf, formSections, type Published } from './disclosure-of';
export { bulletinOf, type PlacedEntry } from './hold';
export { rosterIn, rosterRoundIn } from './read';
