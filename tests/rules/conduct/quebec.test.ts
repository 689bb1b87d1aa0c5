import version from '../../../rules/conduct/french-version.js'
import reason from '../../../rules/conduct/language-reason.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const french =
  'Vous préparez le pain avec les collègues de notre équipe et vous servez nos clients. Le poste est pour une personne qui aime le travail dans la boulangerie.'

testRule(version, {
  law: ['ca-qc'],
  on: '2026-11-22',
  valid: [
    { posting: `# Baker\n\nLaval, QC. You bake rolls.\n\n# Boulanger\n\n${french}\n`, note: 'both languages in one file' },
    { posting: `# Boulanger\n\nLaval, QC. ${french}\n`, note: 'French alone' },
    { posting: '# Baker\n\nOttawa, ON. You bake rolls.\n', note: 'across the river' },
  ],
  invalid: [
    {
      posting: '# Baker\n\nLaval, QC. You bake rolls with the best team in town.\n',
      finds: '3:1 This posting holds no French. (warning ca-qc)',
      note: 'English alone',
    },
  ],
})

testRule(reason, {
  law: ['ca-qc'],
  on: '2026-11-22',
  valid: [
    { posting: '# Baker\n\nLaval, QC. English is required because our suppliers speak it.\n', note: 'with a reason' },
    { posting: '# Boulanger\n\nLaval, QC. Anglais exigé pour répondre aux fournisseurs.\n', note: 'with a reason, in French' },
    { posting: '# Baker\n\nLaval, QC. French required.\n', note: 'French needs none' },
    { posting: '# Baker\n\nOttawa, ON. English required.\n', note: 'elsewhere' },
  ],
  invalid: [
    {
      posting: '# Baker\n\nLaval, QC. You bake rolls. English required.\n',
      finds: '3:28 “English required” asks for a language other than French and gives no reason. (ca-qc)',
      note: 'without one',
    },
    {
      posting: '# Boulanger\n\nLaval, QC. Anglais exigé.\n',
      finds: '3:12 “Anglais exigé” asks for a language other than French and gives no reason. (ca-qc)',
      note: 'without one, in French',
    },
  ],
})
