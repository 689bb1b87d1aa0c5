/** How names of people at work end. */
const endings = /(?:er|or|ist|ant|ian|ive|eer|ician|ee|ete|man|woman|ologue)s?$/
/** Names of people at work that end otherwise. */
const others = new Set(
  'nurse clerk cook chef analyst janitor driver barista aide guard pilot architect counsel medic host hostess associate technologist mechanic secretary hygienist attendant intern extern fellow apprentice judge dean steward aide temp assistant coach therapist pharmacist agent lead chief head staff volunteer'.split(
    ' ',
  ),
)

/** Whether a word can be the name of someone at work: "Director", "Interns", "Counsel". */
export function isOccupation(word: string): boolean {
  const plain = word.toLowerCase()
  return endings.test(plain) || others.has(plain) || others.has(plain.replace(/s$/, ''))
}
