export { commentDocx, type DocxComment } from './comment-docx';
