import {parseDocument} from './src/document/markdown.ts'
import {readPlaces} from './src/facts/places/places.ts'
import {readFileSync} from 'node:fs'
for (const f of process.argv.slice(2)) { const t=f.startsWith('/')?readFileSync(f,'utf8'):f.replaceAll('\\n','\n'); const r=readPlaces(parseDocument(t,f)); const s=(p:any)=>p?`${p.text}{${p.codes.length>6?p.codes.length:p.codes}${p.ambiguous?'?':''}}`:null
 console.log(JSON.stringify(f.slice(-90)),'\n  ',r.remote,'«'+(r.remoteWords?.text??'')+'» places:',r.places.map(s).join(' · '),'| in:',r.remoteIn.map(s).join(' · '),'| not:',r.remoteNot.map(s).join(' · '),'| rep:',s(r.reportsTo),'| excl:',r.residentsExcluded.map(e=>JSON.stringify(e.text)+e.places.map(s)).join(' · ')) }
