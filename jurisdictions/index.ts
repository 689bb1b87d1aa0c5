// Written by `npm run generate` from the files beside it.
import type { Jurisdiction } from '../src/law/jurisdiction.js'
import us from './us.js'
import usCa from './us-ca.js'
import usCaLaCounty from './us-ca-la-county.js'
import usCaLosAngeles from './us-ca-los-angeles.js'
import usCaSanFrancisco from './us-ca-san-francisco.js'
import usCo from './us-co.js'
import usNy from './us-ny.js'
import usNyNyc from './us-ny-nyc.js'
import usWa from './us-wa.js'
import usWaSeattle from './us-wa-seattle.js'

/** Every law that ships with paylint, sorted by id. */
export const jurisdictions: readonly Jurisdiction[] = [
  us,
  usCa,
  usCaLaCounty,
  usCaLosAngeles,
  usCaSanFrancisco,
  usCo,
  usNy,
  usNyNyc,
  usWa,
  usWaSeattle,
]
