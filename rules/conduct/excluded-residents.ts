import { concerns, defineRule, listed } from '../../src/kit.js'

export default defineRule({
  id: 'conduct/excluded-residents',
  title: 'Do not shut out the people of a state to avoid its law',
  why: 'A remote job of an employer with people in Colorado must follow Colorado’s law even if the posting says that Coloradans will not be considered; Washington reads its law the same way. The sentence avoids nothing and draws attention.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'residents-welcome',
  examples: {
    bad: ['# Pump Designer\n\nRemote (US). You design pumps. Not available to residents of Colorado.\n'],
    good: ['# Pump Designer\n\nRemote (US). You design pumps.\n'],
  },
  check({ facts, owed }, report) {
    for (const shut of facts.residentsExcluded) {
      const because = owed.filter((law) => shut.places.some((place) => concerns(place, law)))
      const names = listed(because.map(({ jurisdiction }) => jurisdiction.name))
      if (because.length > 0) report(shut, `Applicants from ${names} are shut out.`, { because })
    }
  },
})
