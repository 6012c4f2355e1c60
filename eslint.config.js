/** Lint: TypeScript at its strictest, and the layers of the design. */
import {readFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import tseslint from 'typescript-eslint'

const root = dirname(fileURLToPath(import.meta.url))
const layers = JSON.parse(readFileSync(new URL('test/house/layers.json', import.meta.url), 'utf8'))
const byDepth = Object.keys(layers).sort((a, b) => b.length - a.length)

/** The layer a file belongs to: the deepest folder in the table that holds it. */
function layerOf(file) {
  const path = relative(root, file).split(sep).join('/')
  return byDepth.find((layer) => path.startsWith(`${layer}/`))
}

/** Every import points down, type-only imports too. The message names what the layer may import. */
const importsPointDown = {
  create(context) {
    const layer = layerOf(context.filename)
    if (!layer) return {}
    const allowed = layers[layer]
    function check({source}) {
      if (!source) return
      const name = source.value
      const target = name.startsWith('.') ? layerOf(resolve(dirname(context.filename), name)) : null
      const fits = target === null
        ? allowed.packages.some((each) => name === each || name.startsWith(each.endsWith(':') ? each : `${each}/`))
        : target === layer || allowed.layers.includes(target)
      if (!fits) context.report({node: source, message: `${layer} may import only: ${[...allowed.layers, ...allowed.packages].join(', ') || 'nothing'}.`})
    }
    return {ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check}
  },
}

export default tseslint.config(
  {ignores: ['dist/', 'coverage/', 'node_modules/']},
  {linterOptions: {noInlineConfig: true, reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
    plugins: {house: {rules: {'imports-point-down': importsPointDown}}},
    rules: {
      'house/imports-point-down': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      'no-console': 'error',
      eqeqeq: 'error',
      // Line numbers and counts are put into sentences everywhere; a number reads the same as text.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `(text) => stream.write(text)` and `return find(…)` say what they do; braces would only lengthen them.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true}],
      // `for (;;)` is a loop left from inside.
      '@typescript-eslint/no-unnecessary-condition': ['error', {allowConstantLoopConditions: 'only-allowed-literals'}],
      // A string is spread into code points, which is what Unicode patterns count; nothing here cuts words for show.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // `_` names what a pattern or a loop gives and nobody wants.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
    },
  },
)
