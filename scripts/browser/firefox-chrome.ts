import type { Browser } from 'puppeteer-core';

/** The part of Puppeteer's connection that is used here; Puppeteer itself keeps it to itself. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value: string };
  exceptionDetails?: { text: string };
}

/**
 * The code of Firefox's own window: what is run here may do all that the browser may. Needs a
 * Firefox started with `--remote-allow-system-access`.
 */
export class ChromeScope {
  readonly #connection: Connection;
  readonly #context: string;

  private constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async of(browser: Browser): Promise<ChromeScope> {
    const { connection } = browser as unknown as { connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (result as { contexts: { context: string }[] }).contexts;
    if (!window) throw new Error('Firefox has no window');
    return new ChromeScope(connection, window.context);
  }

  /** Runs a function in the browser's window. Arguments and result travel as JSON. */
  call<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.#run(`(${work})(...${JSON.stringify(args)})`);
  }

  /**
   * Runs a function on something that lives in the browser's window, and that the expression finds
   * there; what it finds is the function's first argument.
   */
  callOn<T, A extends unknown[], R>(
    expression: string,
    work: (found: T, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return this.#run(`(${work})(${expression}, ...${JSON.stringify(args)})`);
  }

  async #run<R>(code: string): Promise<R> {
    const { result } = await this.#connection.send('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify((await ${code}) ?? null)`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const { type, result: value, exceptionDetails } = result as Evaluated;
    if (type === 'exception' || !value) throw new Error(exceptionDetails?.text ?? 'Firefox gave no answer');
    return JSON.parse(value.value) as R;
  }
}
