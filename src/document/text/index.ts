export { decodeText } from './decode-text';
export { plainLines } from './lines';
