import { readFile, stat } from 'node:fs/promises'
import { faultOf } from './faults.js'

/** A posting as it stood in its file, its byte-order mark included, or why it could not be read. */
export type ReadPosting = { readonly text: string; readonly bytes: Uint8Array } | { readonly error: string }

/** No posting is this long; what is, is another file. In bytes. */
const longest = 64 * 1024 * 1024

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'This file is no longer there.',
  EACCES: 'This file may not be read by you. Change its permissions.',
  EPERM: 'This file may not be read by you. Change its permissions.',
  EISDIR: 'This is a folder, not a file.',
  ELOOP: 'This link leads back to itself.',
}

/** Reads one file as UTF-8. What cannot be read as text is told in a sentence; nothing is thrown. */
export async function readPosting(file: string): Promise<ReadPosting> {
  try {
    const about = await stat(file)
    if (!about.isFile() && !about.isFIFO()) return { error: 'This is not a file that can be read.' }
    if (about.size > longest) return { error: 'This file is larger than 64 MB, so it is not a posting.' }
    return decode(await readFile(file))
  } catch (problem) {
    return { error: faultOf(problem, faults, 'This file could not be read') }
  }
}

/** Text from bytes; the byte-order mark of UTF-8 is kept. */
export function decode(bytes: Uint8Array): ReadPosting {
  if (bytes.length > longest) return { error: 'This is larger than 64 MB, so it is not a posting.' }
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { error: 'This file is UTF-16; save it as UTF-8.' }
  }
  if (bytes.includes(0)) return { error: 'This file is not text: it holds zero bytes.' }
  try {
    return { text: strict.decode(bytes), bytes }
  } catch {
    const { line, byte } = firstWrong(bytes)
    return { error: `This file is not UTF-8 (line ${line}, byte 0x${byte.toString(16).padStart(2, '0')}); save it as UTF-8.` }
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The line of the first byte that is not UTF-8. Lines end at byte 10, which no longer letter holds. */
function firstWrong(bytes: Uint8Array): { readonly line: number; readonly byte: number } {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start)
    const part = bytes.subarray(start, end === -1 ? bytes.length : end + 1)
    try {
      strict.decode(part)
    } catch {
      return { line, byte: part.find((byte) => byte > 0x7f) ?? 0 }
    }
    start += part.length
  }
  return { line, byte: 0 }
}
