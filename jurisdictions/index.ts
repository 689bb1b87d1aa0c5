// Written by `npm run generate` from the files beside it.
import type { Jurisdiction } from '../src/law/jurisdiction.js'
import at from './at.js'
import caBc from './ca-bc.js'
import caNb from './ca-nb.js'
import caOn from './ca-on.js'
import caPe from './ca-pe.js'
import caQc from './ca-qc.js'
import de from './de.js'
import eu from './eu.js'
import it from './it.js'
import lt from './lt.js'
import lv from './lv.js'
import mt from './mt.js'
import pl from './pl.js'
import sk from './sk.js'
import us from './us.js'
import usCa from './us-ca.js'
import usCaLaCounty from './us-ca-la-county.js'
import usCaLosAngeles from './us-ca-los-angeles.js'
import usCaSanFrancisco from './us-ca-san-francisco.js'
import usCo from './us-co.js'
import usCt from './us-ct.js'
import usDc from './us-dc.js'
import usDe from './us-de.js'
import usFlGainesville from './us-fl-gainesville.js'
import usHi from './us-hi.js'
import usIl from './us-il.js'
import usMa from './us-ma.js'
import usMd from './us-md.js'
import usMe from './us-me.js'
import usMn from './us-mn.js'
import usMoStLouis from './us-mo-st-louis.js'
import usNj from './us-nj.js'
import usNjJerseyCity from './us-nj-jersey-city.js'
import usNv from './us-nv.js'
import usNy from './us-ny.js'
import usNyNyc from './us-ny-nyc.js'
import usOhCincinnati from './us-oh-cincinnati.js'
import usOhCleveland from './us-oh-cleveland.js'
import usOhColumbus from './us-oh-columbus.js'
import usOhToledo from './us-oh-toledo.js'
import usOr from './us-or.js'
import usPaPhiladelphia from './us-pa-philadelphia.js'
import usRi from './us-ri.js'
import usTxAustin from './us-tx-austin.js'
import usVa from './us-va.js'
import usVt from './us-vt.js'
import usWa from './us-wa.js'
import usWaSeattle from './us-wa-seattle.js'

/** Every law that ships with paylint, sorted by id. */
export const jurisdictions: readonly Jurisdiction[] = [
  at,
  caBc,
  caNb,
  caOn,
  caPe,
  caQc,
  de,
  eu,
  it,
  lt,
  lv,
  mt,
  pl,
  sk,
  us,
  usCa,
  usCaLaCounty,
  usCaLosAngeles,
  usCaSanFrancisco,
  usCo,
  usCt,
  usDc,
  usDe,
  usFlGainesville,
  usHi,
  usIl,
  usMa,
  usMd,
  usMe,
  usMn,
  usMoStLouis,
  usNj,
  usNjJerseyCity,
  usNv,
  usNy,
  usNyNyc,
  usOhCincinnati,
  usOhCleveland,
  usOhColumbus,
  usOhToledo,
  usOr,
  usPaPhiladelphia,
  usRi,
  usTxAustin,
  usVa,
  usVt,
  usWa,
  usWaSeattle,
]
