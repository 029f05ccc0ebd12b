const { TestEnvironment } = require('jest-environment-node');
const shared = require('./environment');

module.exports = shared(TestEnvironment);
