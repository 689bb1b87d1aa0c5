import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'language/family-metaphor',
  title: 'Say what the team is like instead of “a family”',
  why: 'A family has no hours and no wages, and nobody is let go from one. Some readers like the word, others read that limits will not be kept; say what you mean by it.',
  severity: 'info',
  phrases: [
    {
      say: [
        "(we're|we are|feels? like|more like|just like|treats? ~2 like) (a|an|one|one big|a big|a real) (~1 )?family",
        'work family',
        '(join|part of) (our|the) (team )?family',
      ],
      not: [
        'family (owned|run|friendly|office|law|medicine|practice|of|business|leave|foundation|court|planning|doctor|physician|services|support|room|members?|dollar|fun|company|oriented|focused|centric|first|style|practices?|medical|health)',
        'family-(owned|run|friendly|oriented|focused|operated)( and ~1 )?( compan(y|ies)| business)?',
        '(job|product|software) family',
        'the ~2 family of companies',
      ],
      why: 'blurs what is work and what is not',
      source: 'own; Textio 2017 found that “our family” did no harm with women',
    },
  ],
  examples: {
    bad: ['# Baker\n\nTulsa, OK. We are a family here.\n'],
    good: ['# Baker\n\nTulsa, OK. We are a family-owned bakery.\n'],
  },
})
