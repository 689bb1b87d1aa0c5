import {parseDocument} from './src/document/markdown.ts'
import {readPlaces} from './src/facts/places/places.ts'
import {passagesOf} from './src/facts/passages.ts'
import {readdirSync,readFileSync} from 'node:fs'
const dir='/work/shared/corpus/postings/'
const texts=readdirSync(dir).map(f=>readFileSync(dir+f,'utf8'))
console.log(texts.reduce((a,t)=>a+t.length,0))
const docs=texts.map(t=>parseDocument(t,'x')); docs.forEach(d=>passagesOf(d))
for(let i=0;i<12;i++) for(const d of docs)readPlaces(d)
