import {parseDocument} from './src/document/markdown.ts'
import {readPlaces} from './src/facts/places/places.ts'
import {findPlaces} from './src/facts/places/find.ts'
import {passagesOf} from './src/facts/passages.ts'
import {placeLines} from './src/facts/places/place-lines.ts'
import {spokenPlaces} from './src/facts/places/spoken.ts'
import {readRemote} from './src/facts/places/remote.ts'
import {unified} from 'unified'; import remarkParse from 'remark-parse'
import {readdirSync,readFileSync} from 'node:fs'
const dir='/work/shared/corpus/postings/'
const texts=readdirSync(dir).map(f=>readFileSync(dir+f,'utf8'))
const docs=texts.map(t=>parseDocument(t,'x'))
const time=(n:string,f:()=>void)=>{ f(); const ts=[]; for(let i=0;i<5;i++){const t=performance.now(); f(); ts.push(performance.now()-t)} ts.sort((a,b)=>a-b); console.log(n,ts[0]!.toFixed(0),ts[2]!.toFixed(0)) ; return ts[0]!}
const p=unified().use(remarkParse)
const base=time('remark-parse',()=>{for(const t of texts)p.parse(t)})
docs.forEach(d=>passagesOf(d))
const all=time('readPlaces',()=>{for(const d of docs)readPlaces(d)})
time('findPlaces',()=>{for(const d of docs)for(const q of passagesOf(d))findPlaces(q.block.text)})
time('lines',()=>{for(const d of docs)placeLines(d)})
time('spoken',()=>{for(const d of docs)spokenPlaces(d)})
time('remote',()=>{for(const d of docs)readRemote(d,[])})
console.log((all/base*100).toFixed(2)+'%')
const ratios=docs.map((d,i)=>{const b=[0,1,2].map(()=>{const t=performance.now();p.parse(texts[i]!);return performance.now()-t}).sort((a,b)=>a-b)[0]!;const r=[0,1,2].map(()=>{const t=performance.now();readPlaces(d);return performance.now()-t}).sort((a,b)=>a-b)[0]!;return r/b}).sort((a,b)=>a-b)
console.log('median',(ratios[ratios.length>>1]!*100).toFixed(2)+'%','p90',(ratios[Math.floor(ratios.length*.9)]!*100).toFixed(2)+'%')
