export { categoryList, itemList } from './code-lists';
export { economicList } from './economic-list';
export { missingTable, named } from './list';
export { typedList } from './typed-list';
export { wordList } from './word-list';
