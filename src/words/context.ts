/** Sentences longer than this are looked at in part. */
const reach = 300

/** The sentence around words of a block, cut where it runs on. */
export function sentenceAround(text: string, from: number, to: number): string {
  return text.slice(sentenceStart(text, from), sentenceEnd(text, to))
}

function sentenceStart(text: string, from: number): number {
  const least = Math.max(0, from - reach)
  const before = text.slice(least, from)
  const ends = [...before.matchAll(/[.!?](?=[\s”"])|\n/g)].filter(
    ({ index, 0: sign }) => sign === '\n' || !abbreviated(before, index),
  )
  const last = ends.at(-1)
  return last === undefined ? least : least + last.index + 1
}

/** "U.S." and "e.g." end no sentence. */
function abbreviated(text: string, at: number): boolean {
  return /(?:\b\p{L}|\b(?:inc|co|mr|mrs|ms|dr|st|vs|etc|no))$/iu.test(text.slice(Math.max(0, at - 5), at))
}

function sentenceEnd(text: string, to: number): number {
  const after = /[.!?](?=\s|$)|\n/.exec(text.slice(to, to + reach))
  return after === null ? Math.min(text.length, to + reach) : to + after.index
}

const denied =
  /(?:^|[^\p{L}])(?:no|not|never|nor|without|don['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t|won['’]?t|avoid|over|than|instead of|beyond)(?:[^\p{L}.!?;]{1,3}[\p{L}'’-]{1,20}){0,3}[^\p{L}.!?;]{1,3}$/iu

/** Whether the words are denied: "we hire no ninjas", "culture add, not culture fit". */
export function isDenied(text: string, from: number): boolean {
  return denied.test(text.slice(Math.max(0, from - 80), from))
}

/** Whether the words stand between quotation marks within their block. */
export function isQuoted(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - reach), from)
  const after = text.slice(to, to + reach)
  if (before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”')) return true
  const opening = [...before.matchAll(/(?<!\d)"/g)].length
  return opening % 2 === 1 && after.includes('"')
}

/** Whether the words belong to an address, a file name or a tag. */
export function isAddress(text: string, from: number, to: number): boolean {
  if (/[_#@=]/.test(text.charAt(from - 1)) || /^[_@]|^\.(?!\s)\w/.test(text.slice(to, to + 3))) return true
  const head = /\S{0,80}$/.exec(text.slice(Math.max(0, from - 80), from))?.[0] ?? ''
  const tail = /^\S{0,80}/.exec(text.slice(to, to + 80))?.[0] ?? ''
  return /:\/\/|@|\bwww\.|\.(?:com|org|net|gov|edu|io)\b/i.test(`${head}${text.slice(from, to)}${tail}`)
}

const capital = /^[^\p{L}]?\p{Lu}/u

/** Whether the words are part of a name: capitalised beside another capitalised word, away from the head of the sentence. */
export function isName(text: string, from: number, to: number): boolean {
  if (!capital.test(text.slice(from, to))) return false
  const before = text.slice(sentenceStart(text, from), from)
  const last = /(\S{1,40})\s{1,3}$/.exec(before)?.[1]
  const next = /^\s{1,3}(\S{1,40})/.exec(text.slice(to))?.[1]
  const inside = before.trim() !== ''
  return (
    (inside && last !== undefined && capital.test(last) && !/[.,:;]$/.test(last)) ||
    (inside && next !== undefined && capital.test(next))
  )
}
