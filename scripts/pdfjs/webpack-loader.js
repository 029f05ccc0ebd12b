const { prepare } = require('./prepare');

module.exports = function pdfjsLoader(source) {
  return prepare(source);
};
