/**
 * Runs a script of this project on a machine that has only Node 20.19 or newer and npm: installs
 * the dependencies when they are missing or out of date, then hands over to the Node that is one of
 * them. Plain JavaScript without imports from npm, because there is nothing else yet.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const wanted = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.installed-lock.json');

function upToDate() {
  return (
    existsSync(node) &&
    existsSync(installed) &&
    readFileSync(wanted, 'utf8') === readFileSync(installed, 'utf8')
  );
}

if (!upToDate()) {
  console.error('Installing dependencies …');
  // Not `npm ci`: the lockfile names the optional packages of the platform it was made on, and other
  // platforms have to add theirs.
  const { status, error } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // Standard output belongs to the script itself.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) console.error(`npm could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(wanted, installed);
}

const [script, ...options] = process.argv.slice(2);
const bin = join(root, 'node_modules', '.bin');
const { status, signal, error } = spawnSync(node, [join(root, script), ...options], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    // Where the user called from, for files named on the command line.
    VAKKOMPAS_CWD: process.env.INIT_CWD ?? process.cwd(),
    PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    NODE_NO_WARNINGS: '1',
    WXT_TELEMETRY_DISABLED: '1',
  },
});
if (error) console.error(`${node} could not be started: ${error.message}`);
process.exit(signal ? 1 : (status ?? 1));
