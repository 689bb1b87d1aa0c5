import { describe, expect, it } from 'vitest'
import { read } from './posting.js'

const texts: Readonly<Record<string, readonly [string, string | null]>> = {
  German: [
    'Wir suchen eine Köchin oder einen Koch für unsere Küche in Bremen. Du arbeitest mit einem kleinen Team und bist für die warmen Speisen da. Wir bieten eine faire Bezahlung und freie Tage. Bitte sende deine Bewerbung an uns.',
    'de',
  ],
  French: [
    'Nous cherchons une cuisinière ou un cuisinier pour notre restaurant à Lyon. Vous travaillez avec une petite équipe et vous êtes responsable des plats chauds. Nous offrons un salaire juste et des jours libres. Merci de nous envoyer votre lettre.',
    'fr',
  ],
  Spanish: [
    'Buscamos un cocinero para nuestro restaurante en Denver. El trabajo es de tiempo completo y se paga por hora. Ofrecemos seguro médico y vacaciones. Envíe su solicitud por correo a la dirección de la empresa antes del quince de mayo.',
    'es',
  ],
  Lithuanian: [
    'Ieškome virėjo į mūsų restoraną Vilniuje. Dirbsite su maža komanda ir būsite atsakingi už karštus patiekalus. Siūlome teisingą atlyginimą ir laisvas dienas. Prašome siųsti savo paraišką mums. Darbo vieta yra centre ir darbas yra nuolatinis.',
    'lt',
  ],
  'Cyrillic letters': [
    'Ищем повара в наш ресторан. Вы работаете с небольшой командой и отвечаете за горячие блюда. Мы предлагаем честную оплату и выходные дни.',
    'ru',
  ],
  English: [
    'We need a cook for our kitchen in Tacoma. You work with a small team and look after the hot dishes. We pay a fair wage and give you two days off each week. Please send us a letter and tell us why.',
    null,
  ],
  'English with a sentence of French': [
    'We need a cook for our kitchen in Tacoma. You work with a small team and look after the hot dishes. We pay a fair wage and give you two days off each week. Nous parlons français avec les clients et dans la cuisine.',
    null,
  ],
  'too short to tell': ['Koch gesucht', null],
  'names of tools': [
    'JavaScript TypeScript React Node Postgres Redis Docker Kubernetes Terraform Kafka Python Rust Java Scala Spark Hadoop Airflow Snowflake BigQuery Looker Tableau Figma Jira Jenkins Bash Linux Nginx Grafana Vault Consul Ansible Puppet',
    null,
  ],
}

describe('the language of a posting, where it is not read', () => {
  for (const [name, [text, wanted]] of Object.entries(texts)) it(name, () => expect(read(text).unread).toBe(wanted))
  it('front matter says it where the text is too short', () =>
    expect(read('---\nlang: de-DE\n---\n\nKoch gesucht').unread).toBe('de'))
})
