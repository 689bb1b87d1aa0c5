/** How far along a title says that the job is, lowest first. */
export type Seniority =
  | 'intern'
  | 'entry'
  | 'associate'
  | 'unlabelled'
  | 'senior'
  | 'manager'
  | 'lead'
  | 'staff'
  | 'principal'
  | 'director'
  | 'executive'

/** Words of a title by the level they tell of; the first that fits counts. */
const levels: readonly { readonly level: Seniority; readonly says: RegExp }[] = [
  {
    level: 'executive',
    says: /\b(?:chief|c[efotim]o|president|vp|svp|evp|vice president|head of|partner|executive director|general counsel)\b/i,
  },
  { level: 'director', says: /\bdirectors?\b/i },
  { level: 'principal', says: /\bprincipal\b/i },
  { level: 'staff', says: /^(?:senior )?staff (?=\w)/i },
  { level: 'lead', says: /\b(?:team |tech(?:nical)? )?lead\b/i },
  { level: 'senior', says: /\b(?:senior|sr)\b/i },
  { level: 'intern', says: /\b(?:intern|internship|apprentice|apprenticeship|trainee)\b/i },
  { level: 'entry', says: /\b(?:entry[- ]level|junior|jr|graduate)\b/i },
  { level: 'manager', says: /\bmanager\b/i },
  { level: 'associate', says: /\bassociate\b/i },
]

/** Words in which a level means something else: "Senior Living Coordinator", "Staff Accountant", "Lead Generation". */
const otherwise =
  /\b(?:senior (?:living|center|services|care|housing|citizens?|community|nutrition)|junior (?:achievement|college|high|league)|graduate (?:school|program|programs|studies|medical|admissions|assistant)|intern architect|lead (?:generation|paint|abatement|safe)|staff (?:accountant|nurse|attorney|services|development|writer|assistant|analyst|member|scientist|officer|pharmacist|physician|engagement)|(?:school|assistant|elementary) principal|principal investigator|(?:account|project|program|product|case|community|office|social media|content|property|relationship|territory|store|shift|event|events|marketing) manager|executive (?:assistant|chef|secretary|coordinator|administrator)|chief (?:clerk|of staff)|business partner|(?:hr|people) partner)\b/gi

/** The level that a title names; `unlabelled` where it names none. */
export function seniorityOf(title: string): Seniority {
  const words = title.slice(0, 200).replace(otherwise, ' ')
  return levels.find(({ says }) => says.test(words.trim()))?.level ?? 'unlabelled'
}
