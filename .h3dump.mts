import {parseDocument} from './src/document/markdown.ts'
import {passagesOf, sentencesOf} from './src/facts/passages.ts'
import {readFileSync,writeFileSync} from 'node:fs'
// every sentence with a remote-ish word in labelled files, with the label
const C='/work/shared/corpus/'
const rows=['labels.jsonl','labels-more.jsonl'].flatMap(f=>readFileSync(C+f,'utf8').trim().split('\n').map(l=>JSON.parse(l)))
const re=/\b(remote|hybrid|on-?site|telework|telecommut|work(ing)? from|in[- ]office|in[- ]person|wfh|home[- ]based|virtual|distributed|anywhere)/
const out:string[]=[]
rows.forEach((r,i)=>{ if(i%2) return; const d=parseDocument(readFileSync(C+r.file,'utf8'),r.file)
 out.push(`## ${r.remote.toUpperCase()} ${r.file.slice(9)} ${JSON.stringify(r.locations)} ${r.notes.slice(0,140)}`)
 for(const f of d.fields) if(/loc|remote|benef|title/i.test(f.name)) { const t=d.text.slice(f.start,f.end); if(re.test(t.toLowerCase())||/loc/i.test(f.name)) out.push('   F '+t.slice(0,160).replace(/\n/g,' ')) }
 for(const p of passagesOf(d)) if(re.test(p.plain)) for(const s of sentencesOf(p)) if(re.test(s.plain)) out.push(`   ${p.block.zone}/${p.block.kind[0]} ${s.plain.trim().slice(0,260)}`)
})
writeFileSync('/tmp/H3/remote-sentences.txt',out.join('\n'))
