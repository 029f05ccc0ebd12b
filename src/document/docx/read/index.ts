export { readDocx, type ReadDocx } from './read-docx';
