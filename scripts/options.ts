import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Reads the options of a command. A wrong one prints the usage and ends with status 2, without a stack
 * trace: it is the caller's mistake and not ours.
 */
export function readOptions<Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs<Config>(config);
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
