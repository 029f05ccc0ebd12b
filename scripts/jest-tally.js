/** Jest reporter: one plain line with the totals after jest's own summary. */
class JestTally {
  onRunComplete(_contexts, results) {
    // A file that could not be loaded has no tests to fail, yet it is a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
  }
}

module.exports = JestTally;
