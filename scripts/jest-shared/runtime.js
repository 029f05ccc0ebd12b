const { default: Runtime } = require('jest-runtime');

/** What arranges something before or after the tests of a file when it is loaded. */
const OWN = /\.test\.tsx?$|[/\\]@testing-library[/\\]react[/\\]/;

/**
 * Loads sources and libraries once for all test files of a worker that share an environment, where jest would for
 * each: half of the time of small tests. A test file itself, what is set up before it, and jest's own modules stay its
 * own.
 */
class SharedRuntime extends Runtime {
  constructor(config, environment, ...args) {
    if (environment.isShared !== true) return new Runtime(config, environment, ...args);
    if (environment.runtime !== undefined) return environment.runtime.begin(...args);
    super(config, environment, ...args);
    environment.runtime = this;
  }

  begin(_resolver, _transformer, _cacheFS, _coverage, testPath) {
    this._testPath = testPath;
    this._mainModule = null;
    this._internalModuleRegistry.clear();
    const own = [...this._moduleRegistry.keys()].filter(
      (file) => OWN.test(file) || this._config.setupFilesAfterEnv.includes(file),
    );
    own.forEach((file) => this._moduleRegistry.delete(file));
    return this;
  }

  teardown() {
    this.restoreAllMocks();
  }
}

module.exports = { default: SharedRuntime, __esModule: true };
