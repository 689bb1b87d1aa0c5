import {parseDocument} from './src/document/markdown.ts'
import {readPlaces} from './src/facts/places/places.ts'
import {readdirSync,readFileSync} from 'node:fs'
const dir='/work/shared/corpus/postings/'
const s=(p:any)=>p?`${p.text.replace(/\n/g,'⏎')}{${p.codes.length>4?p.codes.length:p.codes}${p.ambiguous?'?':''}}`:''
for (const f of readdirSync(dir).sort()) { const t=readFileSync(dir+f,'utf8'); const d=parseDocument(t,f); const r=readPlaces(d)
 for (const p of [...r.places,...r.remoteIn,...r.remoteNot,...(r.reportsTo?[r.reportsTo]:[]),...r.residentsExcluded,...(r.remoteWords?[r.remoteWords]:[])]) if (t.slice(p.start,p.end)!==p.text) console.log('BAD SPAN',f,p)
 console.log(f.slice(0,80),'|',r.remote,'«'+(r.remoteWords?.text??'').slice(0,50).replace(/\n/g,'⏎')+'» |',r.places.map(s).join(' · '),r.remoteIn.length?'| in: '+r.remoteIn.map(s).join(' · '):'',r.remoteNot.length?'| NOT: '+r.remoteNot.map(s).join(' · '):'',r.reportsTo?'| REP: '+s(r.reportsTo):'',r.residentsExcluded.length?'| EXCL '+r.residentsExcluded.map(e=>e.text.slice(0,120)):'') }
