/** Short names of cities and what they mean without more. A line: code, tab, names. */
export const cityNicknames = `
US-NY/New York	NYC|N.Y.C.|New York City|Midtown Manhattan|Lower Manhattan|Downtown Brooklyn
US-CA/San Francisco	SF|S.F.|San Fran
US-CA/Los Angeles	LA|L.A.|DTLA|Downtown Los Angeles
US-PA/Philadelphia	Philly
US-NV/Las Vegas	Vegas
US-LA/New Orleans	NOLA
US-GA/Atlanta	ATL
US-UT/Salt Lake City	SLC
GB/London	London
GB/Manchester	Greater Manchester
CA-BC/Vancouver	Metro Vancouver
CA-ON/Toronto	GTA|Greater Toronto Area
IN/Bengaluru	Bengaluru|Bangalore
IN/Gurugram	Gurgaon|Gurugram
IN/Mumbai	Bombay
MX/Mexico City	CDMX|Ciudad de México
DE/Munich	München
DE/Cologne	Cologne
DE/Nuremberg	Nuremberg
DE/Frankfurt	Frankfurt
AT/Vienna	Wien
IT/Milan	Milano
IT/Turin	Torino
IT/Rome	Roma
IT/Naples	Napoli
IT/Florence	Firenze
IT/Genoa	Genova
PL/Warsaw	Warszawa
CZ/Prague	Praha
PT/Lisbon	Lisboa
DK/Copenhagen	København
BE/Brussels	Bruxelles|Brussel
CH/Geneva	Genève|Genf
NL/The Hague	Den Haag
SE/Gothenburg	Göteborg
RO/Bucharest	București
UA/Kyiv	Kyiv|Kiev
`

/** Areas that are no one state, or less than one. A line: codes, tab, names. All of the codes are meant. */
export const regions = `
US-NY US-NJ US-CT	tri-state|tri-state area|tristate|tristate area|New York metro|New York metro area|NYC metro|NYC metro area|New York metropolitan area|greater New York area|greater New York City area
US-CA	Bay Area|San Francisco Bay Area|SF Bay Area|SFBA|East Bay|Silicon Valley|SoCal|Southern California|Inland Empire|Northern California|NorCal|Central Valley
US-DC US-MD US-VA	DMV|DMV area|Washington DC metro|Washington DC metro area|DC metro|DC metro area|Washington DC area|DC area|D.C. area|greater Washington|greater Washington DC area|National Capital Region
US-MN	Twin Cities|Minneapolis-St. Paul|Minneapolis/St. Paul
US-NC	Research Triangle|Research Triangle Park
US-TX	Dallas-Fort Worth|Dallas/Fort Worth|DFW
US-IL	Chicagoland
US-CO	Front Range
US-WA	Puget Sound|Eastern Washington|Western Washington
US-NY	Long Island|Hudson Valley
US-CT US-MA US-ME US-NH US-RI US-VT	New England
US-OR US-WA	Pacific Northwest|PNW
US-KS US-MO	Kansas City metro|Kansas City metro area|Kansas City area
US CA MX	North America
US CA MX BR AR CL CO PE UY EC CR PA	Americas
MX BR AR CL CO PE UY PY BO EC VE CR PA GT HN NI SV DO	Latin America|LATAM|South America|Central America
AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK	EU|E.U.|European Union
AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO RS SE SI SK UA	Europe|EMEA
AT CH DE	DACH
AU CN HK ID IN JP KR MY NZ PH SG TH TW VN	APAC|Asia Pacific|Asia
EG GH KE MA NG RW ZA	Africa
`

/** What people of a state are called. A line: code, tab, names. */
export const peoples = `
US-CO	Coloradans|Coloradan|Coloradoans
US-CA	Californians|Californian
US-NY	New Yorkers
US-WA	Washingtonians
US-MD	Marylanders
US-NJ	New Jerseyans
US-IL	Illinoisans
US-MN	Minnesotans
US-VT	Vermonters
US-TX	Texans
US-FL	Floridians
US-VA	Virginians
US-OH	Ohioans
US-HI	Hawaiians
US-CT	Connecticuters
CA-ON	Ontarians
CA	Canadians
US	Americans
`
