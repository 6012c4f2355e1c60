/** Builds three modules for Node: the command, the library, and the rules. Packages and Node's own modules stay outside. */
import {chmodSync, readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {defineConfig} from 'vite'

const {dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {dependencies: Record<string, string>}

export default defineConfig({
  // `npx report-protocol` in a fresh checkout runs the file itself, so it must be executable; Windows takes no notice.
  plugins: [{name: 'executable', writeBundle: () => { chmodSync(new URL('dist/report-protocol.js', import.meta.url), 0o755) }}],
  build: {
    target: 'node20',
    minify: false,
    // `tsc -b` leaves the types in dist/types.
    emptyOutDir: false,
    lib: {
      entry: {'report-protocol': 'src/cli/main.ts', index: 'src/index.ts', lints: 'lints/index.ts'},
      formats: ['es'],
    },
    rolldownOptions: {
      external: (name) => isBuiltin(name) || Object.keys(dependencies).some((each) => name === each || name.startsWith(`${each}/`)),
      output: {entryFileNames: '[name].js', chunkFileNames: 'chunk-[name].js'},
    },
  },
})
