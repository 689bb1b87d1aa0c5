import {parseDocument} from './src/document/markdown.ts'
import {placeLines} from './src/facts/places/place-lines.ts'
import {spokenPlaces} from './src/facts/places/spoken.ts'
import {readFileSync} from 'node:fs'
for (const f of process.argv.slice(2)){ const d=parseDocument(readFileSync('/work/shared/corpus/postings/'+f,'utf8'),f); console.log('#####',f); for(const b of d.blocks.slice(0,6)) console.log(b.kind,b.zone,b.depth,JSON.stringify(b.label),JSON.stringify(b.text.slice(0,160)))
 console.log(placeLines(d).map(l=>l.origin+':'+l.text.slice(0,90)+' => '+l.places.map(p=>p.place.codes.slice(0,3)))); console.log(spokenPlaces(d).map(s=>s.role+':'+s.words.text+' <= '+s.sentence.text.slice(0,150))) }
