import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'language/vague-pace',
  title: 'Describe the pace in facts',
  why: 'Every other posting is fast-paced. How many tickets, clients or deadlines a week is something that a reader can weigh. One finding a posting, with a count.',
  severity: 'info',
  once: true,
  silentIn: ['eeo', 'benefits'],
  phrases: [
    {
      say: [
        'fast-paced',
        '(wear|wears|wearing) (many|multiple|several|a lot of|different)( different)? hats',
        'hit(ting)? the ground running',
        'self-starters?',
        '(work|works|working|perform|performs|thrive|thrives|calm|remain calm|function) (well |effectively )?under pressure',
        'tight deadlines',
        'sense of urgency',
        'go-getters?',
      ],
      why: 'says nothing about the pace that could be checked',
      source: 'Textio 2016; joblint, lib/rules.js; startupkit.app guide',
    },
  ],
  examples: {
    bad: ['# Agent\n\nTulsa, OK. A fast-paced place where you wear many hats.\n'],
    good: ['# Agent\n\nTulsa, OK. You check blood pressure and pressure vessels, forty a day.\n'],
  },
})
