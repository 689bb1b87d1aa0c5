import type { Document } from '../document/document.js'
import { fieldsNamed, textOf } from './fields.js'
import { passagesOf } from './passages.js'

/** The commonest small words of each language, none of which is an English word. */
const smallWords: Readonly<Record<string, string>> = {
  de: 'und der die das den dem ein eine einen mit für von zu im auf ist sind sie wir nicht oder bei als auch deine dich du unser unsere werden',
  fr: 'et le la les des du une un pour dans avec vous nous est sur au aux votre notre que qui par plus sont ou en ce cette vos nos',
  es: 'y el la los las de del que en un una para con por se su es como más nuestro nuestra tu tus sus al o lo son trabajo',
  it: 'e il lo la gli le di del della dei che un una per con non sono nel nella si come più nostro nostra da alla al tua tuo anche',
  pt: 'e o os as de do da dos das que em um uma para com por não se sua seu são como mais nosso nossa você ao na no nas nos',
  nl: 'en de het een van voor met je bent wij jij onze ons zijn naar bij ook niet dat die aan op te uit als jouw wordt werken',
  pl: 'i w z na do się nie jest oraz dla od po przez co jak lub są twoje praca pracy nas naszym jako o że',
  lt: 'ir į su iš kad yra mes tu jūsų apie kaip bei už dėl mūsų darbo darbą siūlome nuo iki ar taip',
  lv: 'un ar par no uz ir mēs tu jūs mūsu kas kā vai darba lai pie tiek būs piedāvājam',
  sk: 'a v na s sa je pre do za ako alebo sú práca práce od že aj vo pri po náš našej ponúkame',
  cs: 'a v na s se je pro do za jako nebo jsou práce od že i ve při po náš naší nabízíme který',
  sv: 'och att det som en på är för med av till den du vi har inte ett om eller vår dig din våra',
  da: 'og at det som en på er for med af til den du vi har ikke et om eller vores dig din der',
  no: 'og at det som en på er for med av til den du vi har ikke et om eller vår deg din på',
  fi: 'ja on ei se että tai sekä kanssa ovat sinulla meillä työ työn olet voit mukaan hyvä kuin myös',
  mt: 'u il ta li ma fi għal huwa hija dan din bil mill minn għandu xogħol',
  ro: 'și de la în cu pe pentru din o un care este sunt sau mai nu ce vei noi fi al',
  hu: 'és a az egy hogy nem is van vagy mint meg munka akik való számára',
}
const smallEnglish = new Set(
  'the and of to in for with you we our is are your will be on as or an this that by from have at it'.split(' '),
)
const foreign = Object.entries(smallWords).map(([code, words]) => ({ code, words: new Set(words.split(' ')) }))

/** Scripts that Latin stop words do not reach; kana before Han, which Japanese uses too. */
const scripts: readonly { readonly code: string; readonly letters: RegExp }[] = [
  { code: 'uk', letters: /[іїєґ]/giu },
  { code: 'ru', letters: /\p{Script=Cyrillic}/gu },
  { code: 'el', letters: /\p{Script=Greek}/gu },
  { code: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { code: 'ko', letters: /\p{Script=Hangul}/gu },
  { code: 'zh', letters: /\p{Script=Han}/gu },
  { code: 'ar', letters: /\p{Script=Arabic}/gu },
  { code: 'he', letters: /\p{Script=Hebrew}/gu },
  { code: 'th', letters: /\p{Script=Thai}/gu },
]

/** How much of the text is looked at, in characters, and how few words are too few to tell. */
const sample = 4000
const fewestWords = 30

const ofScript = (text: string): string | null => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 40) return null
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / letters
  const latin = share(/\p{Script=Latin}/gu)
  if (latin > 0.5) return null
  return (
    scripts.find(({ code, letters: pattern }) => share(pattern) > (code === 'uk' ? 0.02 : code === 'ja' ? 0.1 : 0.4))?.code ??
    null
  )
}

/**
 * The language of the text when it is not English and so cannot be read.
 * @returns ISO 639-1, of the body, or of the `language` field where the body is too short to tell; null for English and for what cannot be told
 */
export function readUnread(document: Document): string | null {
  const passages = passagesOf(document)
  const words = passages.reduce((sum, passage) => sum + passage.words, 0)
  const ours = passages.reduce((sum, passage) => sum + passage.english, 0)
  if (words >= fewestWords && ours / words > 0.12) return null
  const text = passages
    .map(({ block }) => block.text.slice(0, sample))
    .join('\n')
    .slice(0, sample)
  const script = ofScript(text)
  if (script) return script
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (said.length < fewestWords) return declared(document)
  let best = { code: '', hits: 0 }
  for (const { code, words: small } of foreign) {
    const hits = said.filter((word) => small.has(word)).length
    if (hits > best.hits) best = { code, hits }
  }
  const english = said.filter((word) => smallEnglish.has(word)).length
  return best.hits > english * 2 && best.hits / said.length > 0.1 ? best.code : null
}

const declared = (document: Document): string | null => {
  const [field] = fieldsNamed(document, 'language')
  const code = field ? textOf(field.value).toLowerCase().slice(0, 2) : ''
  return /^[a-z]{2}$/.test(code) && code !== 'en' ? code : null
}
