const { libraryOf } = require('./index');

module.exports = function libraryLoader(source) {
  return libraryOf(this.resourcePath).asModule(source);
};
