/** How many of the slowest postings are named. */
const named = 5

/** Where the time went, for `--stats`. Lengths are bytes, times milliseconds. */
export function timingsOf(
  times: readonly { readonly path: string; readonly length: number; readonly ms: number }[],
  total: number,
): string {
  const checking = times.reduce((sum, { ms }) => sum + ms, 0)
  const bytes = times.reduce((sum, { length }) => sum + length, 0)
  const slowest = [...times].sort((a, b) => b.ms - a.ms).slice(0, named)
  const per = times.length === 0 ? 0 : checking / times.length
  return [
    `${times.length} read, ${(bytes / 1024).toFixed(0)} KiB, ${total.toFixed(0)} ms in all, of which ${checking.toFixed(0)} ms for checking (${per.toFixed(1)} ms each)`,
    ...slowest.map(
      ({ path, ms, length }) => `  ${ms.toFixed(1).padStart(8)} ms  ${(length / 1024).toFixed(1).padStart(8)} KiB  ${path}`,
    ),
    '',
  ].join('\n')
}
