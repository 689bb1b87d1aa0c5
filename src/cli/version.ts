import { readFileSync } from 'node:fs'

/** The version of paylint: written in by the build, else read from the package. */
export const version: string = process.env.PAYLINT_VERSION ?? ofPackage()

function ofPackage(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return version
}
