/** Words that a blank in brackets names: what belongs in its place. */
export const blanks: ReadonlySet<string> = new Set(
  `company companies name names title role position date day salary amount min max minimum maximum range low high number city state
  location locations email e-mail phone link url department team manager supervisor benefits benefit currency percent percentage job
  employer organization organisation address website industry segment product products service services skill skills tool tools tbd
  todo deadline hours level field degree recruiter contact person pay rate wage compensation bonus equity stipend perk perks value
  values mission town region country zip code telephone extension client clients customer description summary requirement requirements
  qualification qualifications responsibility responsibilities duty duties reason area office street figure xx xxx recipient pronoun
  pronouns firstname lastname plan hour period`.split(/\s+/),
)

/** Words that may stand beside them and say nothing alone. */
export const smallWords: ReadonlySet<string> = new Set(
  `of the your our a an and or to in for at here by per with if applicable any first last full hiring start end closing annual hourly base
  year month week x y n z # remote hybrid onsite on-site short brief relevant specific other number type closes apply application target
  years months weeks days total legal exact lowest highest health retirement paid off time hourly`.split(/\s+/),
)

/** Verbs that tell the writer what to put in. */
export const imperatives: ReadonlySet<string> = new Set(
  'insert add enter your specify describe list choose select fill include provide replace write state put mention delete tbd todo'.split(
    ' ',
  ),
)

/** What stands in brackets in finished texts. */
export const keptInBrackets: ReadonlySet<string> = new Set(
  'sic at dot preferred required optional redacted link video pdf remote hybrid onsite on-site new closed urgent here i ii iii iv v sc m f d w f/m/d m/f/d m/w/d w/m/d h/f f/h all genders ... …'.split(
    ' ',
  ),
)

/** Names of HTML elements, which markup may use; a name in angle brackets that is none of these can be a blank. */
export const htmlNames: ReadonlySet<string> = new Set(
  `a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col colgroup data datalist
  dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe
  img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress
  q rp rt ruby s samp script search section select slot small source span strong style sub summary sup svg table tbody td template textarea
  tfoot th thead time title tr track u ul var video wbr`.split(/\s+/),
)
