export { leadingNumber, type LeadingNumber } from './numbering';
export { readText } from './read-text';
