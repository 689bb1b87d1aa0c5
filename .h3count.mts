import {parseDocument} from './src/document/markdown.ts'
import {findPlaces} from './src/facts/places/find.ts'
import {passagesOf,sentencesOf} from './src/facts/passages.ts'
import {readdirSync,readFileSync} from 'node:fs'
const dir='/work/shared/corpus/postings/'
const docs=readdirSync(dir).map(f=>parseDocument(readFileSync(dir+f,'utf8'),'x'))
let np=0,nf=0,n=0,chars=0,fc=0
const ps=docs.flatMap(d=>passagesOf(d))
for(const p of ps){np++;chars+=p.plain.length; const f=findPlaces(p.block.text); if(f.length){nf++;n+=f.length;fc+=p.plain.length}}
console.log({np,nf,n,chars,fc})
const time=(n:string,f:()=>void)=>{ for(let i=0;i<3;i++)f(); const ts=[]; for(let i=0;i<7;i++){const t=performance.now(); f(); ts.push(performance.now()-t)} console.log(n,Math.min(...ts).toFixed(1)) }
const A=/remote|hybrid|on-?site|tele-?work|tele-?commut|working? from|work(?:s|ing)? (?:at|from) home|in[- ](?:the |our )?office|in[- ]person|wfh|home[- ]based|virtual|distributed|anywhere|office-based|days (?:a|per|each) week|days in/
const B=/remote|hybrid|onsite|on-site|telewo|teleco|home|office|person|wfh|virtual|distribut|anywhere|days/
const words=['remote','hybrid','site','tele','home','office','person','wfh','virtual','distribut','anywhere','days']
time('A',()=>{let k=0;for(const p of ps)if(A.test(p.plain))k++;return k})
time('B',()=>{let k=0;for(const p of ps)if(B.test(p.plain))k++})
time('includes',()=>{let k=0;for(const p of ps)if(words.some(w=>p.plain.includes(w)))k++})
time('chars',()=>{let k=0;for(const p of ps){const t=p.block.text;for(let i=0;i<t.length;i++){const c=t.charCodeAt(i);if(c>=65&&c<=90)k++}}})
time('money',()=>{let k=0;for(const p of ps)if(/[$€£]/.test(p.plain))k++})
const R=/[A-Z]/g
time('capregex',()=>{let k=0;for(const p of ps){R.lastIndex=0;while(R.test(p.block.text))k++}})
time('sentences',()=>{for(const p of ps)sentencesOf(p)})
