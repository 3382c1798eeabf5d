import { readFile } from 'node:fs/promises';
import { run } from './run.ts';

/** Whether programs can be installed from Debian's own packages. Not on Ubuntu: some of its packages are snaps. */
export async function canInstallFromDebian(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  const about = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID=debian$/m.test(about);
}

/** Installs packages, as root; throws with the last thing that the package manager said. */
export async function installFromDebian(what: string, packages: readonly string[]): Promise<void> {
  console.error(`Installing ${what} from Debian's packages …`);
  for (const options of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, output } = await run('apt-get', options);
    if (status !== 0)
      throw new Error(`apt-get ${options.join(' ')} failed: ${output.trim().split('\n').at(-1)}`);
  }
}
