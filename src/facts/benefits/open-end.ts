/** Words that say a list is longer than it is: "and more", "etc.", "and other benefits". */
const openEnds =
  /(?:,? ?(?:\band|&|\+|\bplus) (?:(?:so|much|many|lots|a lot|even|plenty|loads) ){0,2}more\b(?! (?:than|of|about|information|details?|from|at|on|in|to|effective|efficient|\w{2,12}ing\b))|,? ?\betc\b\.?|,? ?\band so on\b|,? ?\bamong (?:others|other (?:benefits|things|perks))\b|,? ?(?:\band|&|\bplus|\bas well as|\balong with) (?:\w{3,14} ){0,2}other (?:\w{3,14},? ){0,2}(?:benefits?|perks)\b(?! (?:in compliance|required|as required|under))|,? ?(?:\band|&|\bplus|\bas well as|\balong with) an? (?:wide )?(?:range|variety|host|set|number|suite) of (?:other )?(?:\w{3,14} ){0,2}(?:and )?(?:benefits|perks)\b|\bbut (?:is |are )?not limited to\b|\b(?:just )?to name a few\b)/g

/** Finds the words in a sentence that leave a list open. */
export function findOpenEnds(sentence: string): readonly { readonly from: number; readonly to: number }[] {
  return [...sentence.matchAll(openEnds)].map(({ 0: words, index }) => ({ from: index, to: index + words.length }))
}
