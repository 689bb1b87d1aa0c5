// Writes dist/: the command line as one bundled program, the library with its dependencies outside, and the types.
import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync('dist', { recursive: true, force: true })
const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  outdir: 'dist',
  define: { 'process.env.PAYLINT_VERSION': JSON.stringify(version) },
  logLevel: 'warning',
}
await build({
  ...shared,
  entryPoints: { cli: 'src/cli/bin.ts' },
  splitting: true,
  chunkNames: 'cli/[name]-[hash]',
  minifySyntax: true,
  // Some dependencies are CommonJS and call require() for parts of Node.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
await build({ ...shared, entryPoints: { index: 'src/index.ts' }, packages: 'external' })
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' })
chmodSync('dist/cli.js', 0o755)
