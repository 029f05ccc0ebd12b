export { decodeText } from './decode-text';
export { readLines } from './lines';
