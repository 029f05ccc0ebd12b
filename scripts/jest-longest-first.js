const Sequencer = require('@jest/test-sequencer').default;

/**
 * Tests that take a minute though their files are small. Where jest does not know yet how long each takes, it begins
 * large files first, and one processor would wait for these at the end.
 */
const LONGEST = ['browser/states', 'browser/excel-pane', 'browser/loop', 'answers/answers', 'hostile/hostile'];

/** Jest's order, with the longest before all others. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => Number(!LONGEST.some((name) => path.replaceAll('\\', '/').endsWith(`/${name}.test.ts`)));
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}

module.exports = LongestFirst;
