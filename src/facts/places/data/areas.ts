/** States, the federal district, territories and provinces. A line: ISO 3166-2, tab, names, tab, the abbreviations of older style. */
export const areas = `
US-AL	Alabama	Ala
US-AK	Alaska
US-AZ	Arizona	Ariz
US-AR	Arkansas	Ark
US-CA	California|State of California	Calif|Cal
US-CO	Colorado|State of Colorado	Colo
US-CT	Connecticut	Conn
US-DE	Delaware	Del
US-DC	District of Columbia|Washington DC|Washington D.C.|D.C.
US-FL	Florida	Fla
US-GA	Georgia
US-HI	Hawaii|Hawai'i
US-ID	Idaho
US-IL	Illinois	Ill
US-IN	Indiana	Ind
US-IA	Iowa
US-KS	Kansas	Kan|Kans
US-KY	Kentucky	Ken
US-LA	Louisiana
US-ME	Maine
US-MD	Maryland
US-MA	Massachusetts	Mass
US-MI	Michigan	Mich
US-MN	Minnesota	Minn
US-MS	Mississippi	Miss
US-MO	Missouri
US-MT	Montana	Mont
US-NE	Nebraska	Neb|Nebr
US-NV	Nevada	Nev
US-NH	New Hampshire	N.H.
US-NJ	New Jersey	N.J.
US-NM	New Mexico	N.M.|N. Mex.
US-NY	New York State|Upstate New York|N.Y. State|NY State	N.Y.
US-NC	North Carolina	N.C.
US-ND	North Dakota	N.D.|N. Dak.
US-OH	Ohio
US-OK	Oklahoma	Okla
US-OR	Oregon	Ore
US-PA	Pennsylvania	Penn|Penna
US-RI	Rhode Island	R.I.
US-SC	South Carolina	S.C.
US-SD	South Dakota	S.D.|S. Dak.
US-TN	Tennessee	Tenn
US-TX	Texas	Tex
US-UT	Utah
US-VT	Vermont
US-VA	Virginia
US-WA	Washington|Washington State|State of Washington	Wash
US-WV	West Virginia	W.Va.|W. Va.
US-WI	Wisconsin	Wis|Wisc
US-WY	Wyoming	Wyo
US-PR	Puerto Rico
US-GU	Guam
US-VI	U.S. Virgin Islands|US Virgin Islands|Virgin Islands
US-AS	American Samoa
US-MP	Northern Mariana Islands
CA-AB	Alberta	Alta
CA-BC	British Columbia	B.C.
CA-MB	Manitoba	Man
CA-NB	New Brunswick	N.B.
CA-NL	Newfoundland and Labrador|Newfoundland
CA-NS	Nova Scotia	N.S.
CA-NT	Northwest Territories
CA-NU	Nunavut
CA-ON	Ontario	Ont
CA-PE	Prince Edward Island|PEI|P.E.I.
CA-QC	Quebec	Que|PQ
CA-SK	Saskatchewan	Sask
CA-YT	Yukon
`

/** Other names of countries. A line: ISO 3166-1, tab, names. */
export const countryNames = `
US	USA|U.S.A.|U.S.|US|United States of America|the States|continental United States|contiguous United States|continental US|continental U.S.|lower 48
GB	UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|GBR
CA	CAN
MX	MEX
AE	UAE|U.A.E.
TR	Turkey
CI	Ivory Coast
CZ	Czech Republic
KR	Korea|Republic of Korea
NL	Holland|The Netherlands
IE	Republic of Ireland
CD	Democratic Republic of Congo|DR Congo
BA	Bosnia
VN	Viet Nam
PS	Palestine
`
