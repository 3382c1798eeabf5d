import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { packLibrary } from '../core/guidance/pack.ts';
import { GUIDANCE_FOLDER, GUIDANCE_TABLES, MODEL, readLibrary, THESAURUS } from '../scripts/library.ts';

const ID = 'virtual:guidance';
const RESOLVED = `\0${ID}`;

/**
 * Compiles the cards and their search index into one module, so that nothing is parsed from
 * Markdown or indexed when a panel opens. A broken card fails the build with file, line and reason.
 */
export default defineWxtModule({
  name: 'guidance',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [guidance()] }));
  },
});

function guidance(): Plugin {
  return {
    name: 'vakkompas:guidance',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return;
      for (const table of Object.values(GUIDANCE_TABLES)) this.addWatchFile(resolve(GUIDANCE_FOLDER, table));
      // A string that JSON.parse reads starts faster than the same data as a JavaScript literal.
      const library = await readLibrary();
      const packed = JSON.stringify(JSON.stringify(packLibrary(library)));
      const { thesaurus, model } = library;
      const beside = JSON.stringify(JSON.stringify({ thesaurus, model }));
      for (const file of [THESAURUS, MODEL]) this.addWatchFile(resolve(file));
      return [
        `import { unpackLibrary } from ${JSON.stringify(resolve('core/guidance/pack.ts'))};`,
        `export default unpackLibrary(JSON.parse(${packed}), JSON.parse(${beside}));`,
      ].join('\n');
    },
    configureServer(server) {
      server.watcher.add(GUIDANCE_FOLDER);
    },
    handleHotUpdate({ file, server }) {
      if (!relative(GUIDANCE_FOLDER, file).startsWith('..')) {
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      }
    },
  };
}
