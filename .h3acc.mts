import {parseDocument} from './src/document/markdown.ts'
import {placeLines} from './src/facts/places/place-lines.ts'
import {cuesOfLines,cuesOfText,readRemote} from './src/facts/places/remote.ts'
import {readFileSync} from 'node:fs'
const C='/work/shared/corpus/'
const rows=['labels.jsonl','labels-more.jsonl'].flatMap(f=>readFileSync(C+f,'utf8').trim().split('\n').map(l=>JSON.parse(l)))
const half=process.argv[2]
let ok=0,n=0
const conf:Record<string,number>={}
rows.forEach((r,i)=>{ if(half==='dev'&&i%2||half==='test'&&!(i%2)) return; n++
 const d=parseDocument(readFileSync(C+r.file,'utf8'),r.file)
 const lines=placeLines(d); const got=readRemote(d,lines)
 const k=`${r.remote}->${got.remote}`; conf[k]=(conf[k]??0)+1
 if(got.remote===r.remote) ok++
 else if(process.argv[3]) { console.log(`## want ${r.remote} got ${got.remote} «${got.words?.text}» ${r.file.slice(9)} ${JSON.stringify(r.locations)} ${r.notes.slice(0,150)}`)
  console.log('   L',lines.map(l=>l.origin+':'+l.text.slice(0,80).replace(/\n/g,' ')).join(' || ')); console.log('   T',cuesOfText(d).map(c=>c.means+':'+c.words.text).join(' || ')) }
})
console.log(half,ok,n,(ok/n).toFixed(4),JSON.stringify(conf))
