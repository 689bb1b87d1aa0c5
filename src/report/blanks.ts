import type { Fix } from '../engine/finding.js'

/** A blank that a fix leaves for the author: `[lowest]`, not a link. */
const blank = /\[[^\][\n]{1,80}\](?![([])/g
const words = ['', 'a blank', 'two blanks', 'three blanks', 'four blanks', 'five blanks', 'six blanks']

/** How many blanks a fix leaves to fill in, in words; empty when none. */
export function blanksIn(fix: Fix): string {
  const count = fix.edits.reduce((sum, edit) => sum + (edit.text.match(blank)?.length ?? 0), 0)
  return words[count] ?? `${count} blanks`
}
