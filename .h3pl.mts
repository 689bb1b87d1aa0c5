import {parseDocument} from './src/document/markdown.ts'
import {readPlaces} from './src/facts/places/places.ts'
import {findPlaces} from './src/facts/places/find.ts'
import {isWithin} from './src/facts/places/gazetteer.ts'
import {readFileSync} from 'node:fs'
const C='/work/shared/corpus/'
const rows=['labels.jsonl','labels-more.jsonl'].flatMap(f=>readFileSync(C+f,'utf8').trim().split('\n').map(l=>JSON.parse(l)))
const half=process.argv[2]
let tp=0,fn=0,fp=0,rem=0,n=0
rows.forEach((r,i)=>{ if(half==='dev'&&i%2||half==='test'&&!(i%2)) return
 n++
 const d=parseDocument(readFileSync(C+r.file,'utf8'),r.file)
 const got=readPlaces(d); if(got.remote===r.remote) rem++
 const want=r.locations.flatMap((l:string)=>findPlaces(l,'field').map(p=>({t:l,codes:p.place.codes})))
 const rel=(a:readonly string[],b:readonly string[])=>a.some(x=>b.some(y=>isWithin(x,y)||isWithin(y,x)))
 const miss=want.filter((w:any)=>!got.places.some(g=>rel(g.codes,w.codes)))
 const extra=got.places.filter(g=>!want.some((w:any)=>rel(g.codes,w.codes)))
 tp+=want.length-miss.length; fn+=miss.length; fp+=extra.length
 if(process.argv[3]&&(miss.length||extra.length)) console.log(`${r.file.slice(9)} want ${JSON.stringify(r.locations)} MISS ${miss.map((m:any)=>m.t)} EXTRA ${extra.map(e=>e.text+'{'+e.codes.slice(0,3)+'}')}`)
})
console.log(half,{tp,fn,fp,P:(tp/(tp+fp)).toFixed(3),R:(tp/(tp+fn)).toFixed(3),remote:(rem/n).toFixed(4)})
