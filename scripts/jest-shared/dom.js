const { TestEnvironment } = require('jest-environment-jsdom');
const shared = require('./environment');

/** A page that every test file finds empty. */
module.exports = class SharedPage extends shared(TestEnvironment) {
  async setup() {
    await super.setup();
    const { document, localStorage, sessionStorage } = this.global;
    document.body.replaceChildren();
    localStorage.clear();
    sessionStorage.clear();
  }
};
