/** Letters of the scripts that names of places are read in: Latin, Greek, Cyrillic. */
const upper = 'A-Z\\u00c0-\\u00de\\u0100-\\u024f\\u0386-\\u03ab\\u0400-\\u042f'
const letter = 'A-Za-z\\u00aa-\\u024f\\u0300-\\u036f\\u0370-\\u04ff'
const inner = `${letter}0-9.'\\u2019\\u02bb`

/** The word that a letter begins. */
export const word = new RegExp(`[${inner}]+`, 'y')
/** A further word of a name, behind one space, line break, hyphen or slash. */
export const nextWord = new RegExp(`[ \\u00a0\\n]?[-\\u2010\\u2011/ ]?([${letter}&][${inner}]*)`, 'y')
/** What stands between a city and its region: a comma, spaces, a parenthesis, a hyphen before two capitals. */
export const regionGap = /,[ \u00a0\n]{0,2}| [-\u2013\u2014] |[ \u00a0\n]{1,2}\(?|-(?=[A-Z]{2}\b)/y
/** Up to four words with capitals, a comma behind them, at the end of the text. */
export const nameBefore = new RegExp(`((?:[${upper}][${inner}-]{0,25} ){0,3}[${upper}][${inner}-]{0,25}),[ \\u00a0\\n]$`)
