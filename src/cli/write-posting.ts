import { rmSync } from 'node:fs'
import { access, constants, type FileHandle, open, readFile, realpath, rename, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { faultOf } from './faults.js'

const faults: Readonly<Record<string, string>> = {
  EACCES: 'This file could not be written: you may not change it or its folder.',
  EPERM: 'This file could not be written: you may not change it or its folder.',
  EROFS: 'This file could not be written: its disk is read-only.',
  ENOSPC: 'This file could not be written: the disk is full.',
  ENOENT: 'This file could not be written: its folder is not there.',
  EISDIR: 'This could not be written: it is a folder.',
}

/**
 * Puts a mended posting in the place of the old one, whole or not at all: a new file beside it, given its mode and owner, flushed to the
 * disk, then renamed over it. A symbolic link stays, and its target is replaced.
 *
 * @param before the bytes that were read; a file that holds others by now is left alone
 * @returns null when it is done, else a sentence that says why not
 */
export async function writePosting(file: string, before: Uint8Array, text: string): Promise<string | null> {
  try {
    const target = await realpath(file)
    if (!(await stat(target)).isFile())
      return 'This is not a file that can be written to. Give its text on standard input instead.'
    const now = await readFile(target)
    if (!now.equals(before)) return 'This file changed while it was checked, so it was left alone. Run again.'
    await access(target, constants.W_OK)
    await replace(target, text)
    return null
  } catch (problem) {
    return faultOf(problem, faults, 'This file could not be written')
  }
}

/** Writes a report to a file, new or not, in the same way. */
export async function writeReport(file: string, text: string): Promise<string | null> {
  try {
    const about = await stat(file).catch(() => null)
    // A pipe or a device (`/dev/stderr`) has no place of its own to be renamed over.
    if (about !== null && !about.isFile()) await writeThrough(file, text)
    else await replace(await realpath(file).catch(() => file), text)
    return null
  } catch (problem) {
    return faultOf(problem, faults, 'This file could not be written')
  }
}

async function writeThrough(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w')
  try {
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}

async function replace(target: string, text: string): Promise<void> {
  const about = await stat(target).catch(() => null)
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.paylint`)
  const stop = () => {
    rmSync(beside, { force: true })
    process.exit(130)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    const handle = await open(beside, 'wx', about?.mode ?? 0o666)
    try {
      await handle.writeFile(text)
      if (about !== null) await likeness(handle, about)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, target)
  } catch (problem) {
    rmSync(beside, { force: true })
    throw problem
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

/** Owner where we may, then mode: changing the owner clears bits of the mode. */
async function likeness(handle: FileHandle, about: { uid: number; gid: number; mode: number }): Promise<void> {
  const mine = await handle.stat()
  if (mine.uid !== about.uid || mine.gid !== about.gid) await handle.chown(about.uid, about.gid).catch(() => undefined)
  await handle.chmod(about.mode & 0o7777)
}
