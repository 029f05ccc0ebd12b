/** Jest reporter: one plain line with the totals, the last that is written. */
class JestTally {
  onRunComplete(_contexts, results) {
    // A file that could not be loaded has no tests to fail, yet it is a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest writes its own summary after every reporter has been told.
    process.once('exit', () => process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`));
  }
}

module.exports = JestTally;
