/** "1 error", "1,136 infos". */
export function plural(count: number, one: string, more = `${one}s`): string {
  const digits = count < 1000 ? String(count) : count.toLocaleString('en-US')
  return `${digits} ${count === 1 ? one : more}`
}
