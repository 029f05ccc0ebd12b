/**
 * One environment for all tests of a worker, since it holds the modules they share (./runtime.js).
 *
 * @param Environment one of jest's own, that is new for each test file
 */
module.exports = function shared(Environment) {
  let one;
  return class SharedEnvironment extends Environment {
    isShared = true;

    constructor(...args) {
      if (one !== undefined) return one;
      super(...args);
      one = this;
    }

    async teardown() {
      // The next test file goes on in it.
    }
  };
};
