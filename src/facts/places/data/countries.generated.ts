// Written by make.mjs. Country names: Unicode CLDR. A line: ISO 3166-1, tab, names.
export const countries = `
AD	Andorra
AE	United Arab Emirates
AF	Afghanistan
AG	Antigua & Barbuda
AI	Anguilla
AL	Albania
AM	Armenia
AO	Angola
AQ	Antarctica
AR	Argentina
AT	Austria|Österreich
AU	Australia
AW	Aruba
AX	Åland Islands
AZ	Azerbaijan
BA	Bosnia & Herzegovina
BB	Barbados
BD	Bangladesh
BE	Belgium|België|Belgique
BF	Burkina Faso
BG	Bulgaria|България
BH	Bahrain
BI	Burundi
BJ	Benin
BL	St. Barthélemy
BM	Bermuda
BN	Brunei
BO	Bolivia
BQ	Caribbean Netherlands
BR	Brazil|Brasil
BS	Bahamas
BT	Bhutan
BW	Botswana
BY	Belarus
BZ	Belize
CA	Canada
CD	Congo - Kinshasa
CF	Central African Republic
CG	Congo - Brazzaville
CH	Switzerland|Schweiz|Suisse|Svizzera
CI	Côte d’Ivoire
CK	Cook Islands
CL	Chile
CM	Cameroon
CN	China
CO	Colombia
CR	Costa Rica
CU	Cuba
CV	Cape Verde
CW	Curaçao
CX	Christmas Island
CY	Cyprus|Κύπρος
CZ	Czechia|Česko
DE	Germany|Deutschland
DJ	Djibouti
DK	Denmark|Danmark
DM	Dominica
DO	Dominican Republic
DZ	Algeria
EC	Ecuador
EE	Estonia|Eesti
EG	Egypt
EH	Western Sahara
ER	Eritrea
ES	Spain|España
ET	Ethiopia
FI	Finland|Suomi
FJ	Fiji
FK	Falkland Islands
FM	Micronesia
FO	Faroe Islands
FR	France
GA	Gabon
GB	United Kingdom
GD	Grenada
GF	French Guiana
GG	Guernsey
GH	Ghana
GI	Gibraltar
GL	Greenland
GM	Gambia
GN	Guinea
GP	Guadeloupe
GQ	Equatorial Guinea
GR	Greece|Ελλάδα
GT	Guatemala
GW	Guinea-Bissau
GY	Guyana
HK	Hong Kong SAR China|Hong Kong
HN	Honduras
HR	Croatia|Hrvatska
HT	Haiti
HU	Hungary|Magyarország
ID	Indonesia
IE	Ireland|Éire
IL	Israel
IM	Isle of Man
IN	India
IQ	Iraq
IR	Iran
IS	Iceland
IT	Italy|Italia
JM	Jamaica
JO	Jordan
JP	Japan
KE	Kenya
KG	Kyrgyzstan
KH	Cambodia
KI	Kiribati
KM	Comoros
KN	St. Kitts & Nevis
KP	North Korea
KR	South Korea
KW	Kuwait
KY	Cayman Islands
KZ	Kazakhstan
LA	Laos
LB	Lebanon
LC	St. Lucia
LI	Liechtenstein
LK	Sri Lanka
LR	Liberia
LS	Lesotho
LT	Lithuania|Lietuva
LU	Luxembourg|Luxemburg
LV	Latvia|Latvija
LY	Libya
MA	Morocco
MC	Monaco
MD	Moldova
ME	Montenegro
MF	St. Martin
MG	Madagascar
MH	Marshall Islands
MK	North Macedonia
ML	Mali
MM	Myanmar
MN	Mongolia
MO	Macao SAR China|Macao
MQ	Martinique
MR	Mauritania
MS	Montserrat
MT	Malta
MU	Mauritius
MV	Maldives
MW	Malawi
MX	Mexico|México
MY	Malaysia
MZ	Mozambique
NA	Namibia
NC	New Caledonia
NE	Niger
NF	Norfolk Island
NG	Nigeria
NI	Nicaragua
NL	Netherlands|Nederland
NO	Norway|Norge
NP	Nepal
NR	Nauru
NU	Niue
NZ	New Zealand
OM	Oman
PA	Panama
PE	Peru
PF	French Polynesia
PG	Papua New Guinea
PH	Philippines
PK	Pakistan
PL	Poland|Polska
PM	St. Pierre & Miquelon
PN	Pitcairn Islands
PS	Palestinian Territories
PT	Portugal
PW	Palau
PY	Paraguay
QA	Qatar
RE	Réunion
RO	Romania|România
RS	Serbia
RU	Russia
RW	Rwanda
SA	Saudi Arabia
SB	Solomon Islands
SC	Seychelles
SD	Sudan
SE	Sweden|Sverige
SG	Singapore
SH	St. Helena
SI	Slovenia|Slovenija
SK	Slovakia|Slovensko
SL	Sierra Leone
SM	San Marino
SN	Senegal
SO	Somalia
SR	Suriname
SS	South Sudan
ST	São Tomé & Príncipe
SV	El Salvador
SX	Sint Maarten
SY	Syria
SZ	Eswatini
TC	Turks & Caicos Islands
TD	Chad
TG	Togo
TH	Thailand
TJ	Tajikistan
TK	Tokelau
TL	Timor-Leste
TM	Turkmenistan
TN	Tunisia
TO	Tonga
TR	Türkiye
TT	Trinidad & Tobago
TV	Tuvalu
TW	Taiwan
TZ	Tanzania
UA	Ukraine
UG	Uganda
US	United States
UY	Uruguay
UZ	Uzbekistan
VA	Vatican City
VC	St. Vincent & Grenadines
VE	Venezuela
VG	British Virgin Islands
VN	Vietnam
VU	Vanuatu
WF	Wallis & Futuna
WS	Samoa
XK	Kosovo
YE	Yemen
YT	Mayotte
ZA	South Africa
ZM	Zambia
ZW	Zimbabwe`
