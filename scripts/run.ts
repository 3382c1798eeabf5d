import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** How a command ended: its exit status, and all it printed. */
export interface Ended {
  readonly status: number;
  readonly output: string;
}

/** Runs a command without a shell. With `show`, what it prints is passed on as it comes. */
export function run(command: string, options: readonly string[], show = false): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(command, options, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (show) process.stderr.write(text);
      });
    }
    child.on('error', (error) => done({ status: 127, output: output + error.message }));
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

/** A path as the user wrote it, from the folder they called the command in. */
export function userPath(path: string): string {
  return resolve(process.env.VAKKOMPAS_CWD ?? '.', path);
}
