/** Stands in for imported style sheets, which jsdom has no use for. */
module.exports = {};
