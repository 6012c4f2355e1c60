/** Builds three modules for Node: the command, the library, and the rules. Packages and Node's own modules stay outside. */
import {readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {defineConfig} from 'vite'

const {dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {dependencies: Record<string, string>}

export default defineConfig({
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
