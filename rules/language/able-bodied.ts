import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'language/able-bodied',
  title: 'Name the task, not the state of a body',
  why: 'Whether somebody is healthy is no business of an ad; whether they can do an essential task, with or without an accommodation, is. Name the task.',
  severity: 'warning',
  silentIn: ['eeo', 'benefits', 'company'],
  phrases: [
    {
      say: [
        'able-bodied',
        'physically fit',
        '(in )?(good|excellent|perfect) (physical )?(health|physical condition)',
        'no (physical |medical )?(disabilit(y|ies)|handicaps?|health (issues|problems))',
        'healthy (individuals?|candidates?|persons?)',
      ],
      not: [
        '(good|excellent|perfect) health (insurance|care|plans?|benefits?|coverage|outcomes?|and ~3 |systems?|services?|information|records?|literacy|status)',
        'for good health',
        'good health (is|of|for|to|begins|starts)',
      ],
      unless:
        /\b(?:insurance|patients?|clients?|residents?|members?|communit(?:y|ies)|animals?|plants?|trees|children|helps?|promot\w+|maintain)\b/i,
      why: 'asks about the body, not about a task',
      source: 'EEOC, ADA Title I Technical Assistance Manual; HR Dive 2022',
    },
  ],
  examples: {
    bad: ['# Loader\n\nTulsa, OK. Seeking able-bodied workers in good health.\n'],
    good: ['# Loader\n\nTulsa, OK. You move boxes of up to 30 pounds, with or without reasonable accommodation.\n'],
  },
})
