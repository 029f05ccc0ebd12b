const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');

/** Where `npx office-addin-dev-certs install` puts the certificate that this machine then trusts. */
const FOLDER = path.join(homedir(), '.office-addin-dev-certs');

/** The trusted certificate for https://localhost; null where none was installed. */
function developerCertificate() {
  const files = { key: path.join(FOLDER, 'localhost.key'), cert: path.join(FOLDER, 'localhost.crt') };
  if (!existsSync(files.key) || !existsSync(files.cert)) return null;
  return { key: readFileSync(files.key), cert: readFileSync(files.cert) };
}

module.exports = { developerCertificate };
