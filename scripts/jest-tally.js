const { writeFileSync } = require('node:fs');

/** Jest reporter: one plain line with the totals, the last that is written; into the file of TALLY_FILE if it names one. */
class JestTally {
  onRunComplete(_contexts, results) {
    // A file that could not be loaded has no tests to fail, yet it is a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${failed} failed\n`;
    const file = process.env.TALLY_FILE;
    // Jest writes its own summary after every reporter has been told.
    if (!file) process.once('exit', () => process.stdout.write(line));
    else writeFileSync(file, line);
  }
}

module.exports = JestTally;
