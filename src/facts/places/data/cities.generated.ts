// Written by make.mjs. City data © GeoNames (https://www.geonames.org), CC BY 4.0.
// A line: folded name, areas that have such a city (largest first; a star where the name alone means that one; a city: a part of it), spelling.
export const cities = `
a coruna	ES	A Coruña
aachen	DE
aba	NG
abadan	IR
abakan	RU
abbotsford	CA-BC
abeokuta	NG
aberdeen	GB|US-SD|US-WA|US-MD
abha	SA
abidjan	CI
abilene	US-TX
abington	US-MA
abobo	CI
abomey calavi	BJ	Abomey-Calavi
abu dhabi	AE
abu ghurayb	IQ	Abū Ghurayb
abuja	NG
acapulco de juarez	MX	Acapulco de Juárez
accra	GH
acton	US-MA
acworth	US-GA
ad damazin	SD	Ad-Damazin
ad diwaniyah	IQ	Ad Dīwānīyah
ada	US-OK
adams morgan	US-DC
adana	TR
adapazarı	TR
addis ababa	ET
addison	US-IL|US-TX
adelaide	AU
adelanto	US-CA
adelphi	US-MD
aden	YE
ado ekiti	NG	Ado-Ekiti
adoni	IN	Ādoni
adrian	US-MI
adıyaman	TR
affton	US-MO
agadir	MA
agartala	IN
agawam	US-MA
ageoshimo	JP
agoura	US-CA
agoura hills	US-CA
agra	IN
aguascalientes	MX
ahmadnagar	IN
ahmedabad	IN
ahvaz	IR
ahwatukee foothills	US-AZ
aiken	US-SC
airdrie	CA-AB
aizawl	IN
ajax	CA-ON
ajman city	AE
ajmer	IN
akashi	JP
akita	JP
akola	IN
akron	US-OH
aksaray	TR
aksu	CN
aktobe	KZ
akure	NG
al ahmadi	KW	Al Aḩmadī
al fallujah	IQ	Al Fallūjah
al fayyum	EG	Al Fayyūm
al hillah	IQ	Al Ḩillah
al hoceima	MA	Al Hoceïma
al hudaydah	YE	Al Ḩudaydah
al hufuf	SA	Al Hufūf
al jubayl	SA
al kharj	SA
al khums	LY
al kut	IQ	Al Kūt
al mahallah al kubra	EG	Al Maḩallah al Kubrá
al mansurah	EG	Al Manşūrah
al minya	EG	Al Minyā
al mubarraz	SA
al qadarif	SD
al ‘amarah	IQ	Al ‘Amārah
alabaster	US-AL
alafaya	US-FL
alameda	US-CA
alamo	US-TX
alamogordo	US-NM
alappuzha	IN
albacete	ES
albany	US-NY|US-GA|US-OR|US-CA
albemarle	US-NC
albert lea	US-MN
albertville	US-AL
albuquerque	US-NM
alcala de henares	ES	Alcalá de Henares
alcorcon	ES	Alcorcón
aldine	US-TX
aleppo	SY
alexandria	EG|US-VA|US-LA
algiers	DZ
algonquin	US-IL
alhambra	US-AZ|US-CA
alicante	ES
alice	US-TX
alief	US-TX
aligarh	IN	Alīgarh
aliso viejo	US-CA
allahabad	IN	Allahābād
allapattah	US-FL
allen	US-TX
allen park	US-MI
allendale	US-MI
allentown	US-PA
alliance	US-OH
allison park	US-PA
alliston	CA-ON
alma	CA-QC
almaty	KZ
almere stad	NL
almeria	ES	Almería
aloha	US-OR
alor setar	MY
alpharetta	US-GA
alsip	US-IL
altadena	US-CA
altamont	US-OR
altamonte springs	US-FL
alto barinas	VE
alton	US-IL|US-TX
altoona	US-PA|US-IA
altus	US-OK
alvin	US-TX
alwar	IN
amadora	PT
amagasaki	JP
amarillo	US-TX
amarnath	IN	Amarnāth
ambato	EC
ambattur	IN	Ambattūr
ambon	ID
american canyon	US-CA
american fork	US-UT
americana	BR
americus	US-GA
ames	US-IA
amesbury	US-MA
amherst	US-NY|US-MA
amherst center	US-MA
amman	JO
amol	IR	Āmol
amos	CA-QC
amravati	IN	Amrāvati
amritsar	IN
amroha	IN
amsterdam	NL|US-NY
anacortes	US-WA
anaheim	US-CA
ananindeua	BR
anantapur	IN
anapolis	BR	Anápolis
anbu	CN
ancaster	CA-ON
anchorage	US-AK
anda	CN
anderson	US-IN|US-SC
andijon	UZ
andover	US-MN
angarsk	RU
angeles city	PH
angers	FR
angleton	US-TX
angra dos reis	BR	Angra dos Reis
anjo	JP	Anjō
ankara	TR
ankeny	US-IA
ann arbor	US-MI
annaba	DZ
annandale	US-VA
annapolis	US-MD
anniston	US-AL
anoka	US-MN
anqing	CN
ansan si	KR	Ansan-si
anshan	CN
anshun	CN
ansonia	US-CT
antakya	TR
antalya	TR
antananarivo	MG
antelope	US-CA
anthem	US-AZ
antioch	US-CA
antipolo	PH
antofagasta	CL
antsirabe	MG
antwerpen	BE
anyang	CN
anyang si	KR	Anyang-si
aomori	JP
apache junction	US-AZ
aparecida de goiania	BR	Aparecida de Goiânia
apex	US-NC
apopka	US-FL
apple valley	US-CA|US-MN
appleton	US-WI
ar raqqah	SY
ar rayyan	QA	Ar Rayyān
aracaju	BR
aracatuba	BR	Araçatuba
arad	RO
arak	IR	Arāk
aral	CN
arapiraca	BR
araraquara	BR
arbutus	US-MD
arcadia	US-CA
arcata	US-CA
archway	GB
ardabil	IR	Ardabīl
arden arcade	US-CA	Arden-Arcade
ardmore	US-OK
arequipa	PE
arhus	DK	Århus
arica	CL
arkhangelsk	RU	Arkhangel’sk
arlington	US-TX|US-VA|US-MA|US-WA
arlington heights	US-IL
armavir	RU
armenia	CO
arnavutkoy	TR	Arnavutköy
arnold	US-MD|US-MO
arrah	IN
arroyo grande	US-CA
arroyo naranjo	CU
artesia	US-CA
arusha	TZ
arvada	US-CO
arvin	US-CA
as samawah	IQ
as sulaymaniyah	IQ	As Sulaymānīyah
asahikawa	JP
asansol	IN	Āsansol
asbury park	US-NJ
ashburn	US-VA
ashdod	IL
asheboro	US-NC
asheville	US-NC
ashgabat	TM
ashikaga	JP
ashland	US-CA|US-KY|US-OR|US-OH|US-MA
ashtabula	US-OH
ashwaubenon	US-WI
asmara	ER
aspen hill	US-MD
astoria	US-NY/New York
astrakhan	RU
asuncion	PY	Asunción
aswan	EG
asyut	EG	Asyūţ
atani	NG
atascadero	US-CA
atascocita	US-TX
atasehir	TR	Ataşehir
athens	GR|US-GA|US-OH|US-AL
atlanta	US-GA
atlantic city	US-NJ
atsiaman	GH
atsugi	JP
attleboro	US-MA
atwater	US-CA
atyrau	KZ
auburn	US-WA|US-AL|US-NY|US-ME|US-MA
auburn hills	US-MI
auburndale	US-FL
auckland	NZ
augsburg	DE
augusta	US-GA|US-ME
aurangabad	IN
aurora	US-CO|US-IL|CA-ON|US-OH
austin	*US-TX|US-MN
austintown	US-OH
avadi	IN	Āvadi
avenel	US-NJ
aventura	US-FL
avocado heights	US-CA
avon	US-OH|US-IN
avon center	US-OH
avon lake	US-OH
avondale	US-AZ
awka	NG
aydın	TR
az zawiyah	LY	Az Zāwīyah
azadshahr	IR	Āzādshahr
azcapotzalco	MX
azusa	US-CA
bab ezzouar	DZ
babol	IR	Bābol
babruysk	BY
bacau	RO	Bacău
back mountain	US-PA
bacolod city	PH
bacoor	PH
badalona	ES
badger	US-AK
bafoussam	CM
bagcılar	TR	Bağcılar
bagerhat	BD
baghdad	IQ
bago	MM
bago city	PH
baguio	PH
bahadurgarh	IN	Bahādurgarh
baharampur	IN
bahawalpur	PK
bahcelievler	TR	Bahçelievler
bahia blanca	AR	Bahía Blanca
bahir dar	ET
bahraigh	IN
baicheng	CN
baie comeau	CA-QC	Baie-Comeau
baileys crossroads	US-VA
bainbridge island	US-WA
baishan	CN
baiyin	CN
bakersfield	US-CA
baku	AZ
balakovo	RU
balashikha	RU
balch springs	US-TX
baldwin	US-NY|US-PA
baldwin park	US-CA
bali	IN	Bāli
balikpapan	ID
ballenger creek	US-MD
ballwin	US-MO
baltimore	US-MD
balıkesir	TR
bamako	ML
bamenda	CM
banda	IN	Bānda
banda aceh	ID
bandar abbas	IR
bandar lampung	ID
bandar seri begawan	BN
bandung	ID
bangkok	TH
bangor	US-ME
bangui	CF
banha	EG	Banhā
bani suwayf	EG	Banī Suwayf
banja luka	BA
banjaran	ID
banjarmasin	ID
banning	US-CA
banqiao	TW
bao loc	VN	Bảo Lộc
baoding	CN
baotou	CN
baqubah	IQ
baranovichi	BY
barasat	IN	Bārāsat
barberton	US-OH
barcelona	ES|VE
barddhaman	IN	Barddhamān
bareilly	IN
bari	IT
barinas	VE
barisal	BD	Barisāl
barnaul	RU
barnstable	US-MA
barquisimeto	VE
barra mansa	BR
barrancabermeja	CO
barranquilla	CO
barreiras	BR
barrie	CA-ON
barrington	US-RI
barstow	US-CA
barstow heights	US-CA
bartlesville	US-OK
bartlett	US-TN|US-IL
bartow	US-FL
barueri	BR
baruta	VE
basaksehir	TR	Başakşehir
basel	CH
basrah	IQ
bata	GQ
batam	ID
batangas	PH
batavia	US-IL|US-NY
bath beach	US-NY/New York
bathinda	IN
batman	TR
batna	DZ
baton rouge	US-LA
battagram	PK
battambang	KH
battle creek	US-MI
battle ground	US-WA
batu pahat	MY
bauchi	NG
bauru	BR
bawshar	OM
bay city	US-MI|US-TX
bay point	US-CA
bay shore	US-NY
bay village	US-OH
bayamo	CU
bayamon	US-PR	Bayamón
bayan nur	CN
baychester	US-NY/New York
bayonet point	US-FL
bayonne	US-NJ
bayou cane	US-LA
bayshore gardens	US-FL
bayside	US-NY/New York|US-CA
baytown	US-TX
bayville	US-NJ
beaconsfield	CA-QC
bear	US-DE
beaumont	US-TX|US-CA
beaver dam	US-WI
beavercreek	US-OH
beaverton	US-OR
beckley	US-WV
bedford	US-TX|US-NH
beersheba	IL
beian	CN	Bei’an
beihai	CN
beijing	CN
beipiao	CN
beira	MZ
beirut	LB
bejaia	DZ	Bejaïa
bekasi	ID
bel air north	US-MD
bel air south	US-MD
belem	BR	Belém
belfast	GB
belford roxo	BR
belgaum	IN
belgorod	RU
belgrade	RS
bell	US-CA
bell gardens	US-CA
bella vista	US-AR
bellaire	US-TX
bellary	IN
belle glade	US-FL
belleville	CA-ON|US-IL|US-NJ
bellevue	US-WA|US-NE|US-WI
bellflower	US-CA
bellingham	US-WA
bellmore	US-NY
bello	CO
bellview	US-FL
bellwood	US-IL
belmont	US-CA|US-MA
belo horizonte	BR
beloeil	CA-QC
beloit	US-WI
belton	US-MO|US-TX
beltsville	US-MD
belvedere park	US-GA
belvidere	US-IL
benbrook	US-TX
bend	US-OR
bengaluru	IN
bengbu	CN
benghazi	LY
bengkulu	ID
benguela	AO
beni	CD
beni mellal	MA
benicia	US-CA
benin city	NG
benito juarez	MX
benoni	ZA
bensenville	US-IL
bensonhurst	US-NY/New York
benton	US-AR
bentonville	US-AR
benxi	CN
berazategui	AR
berbera	SO
berea	US-OH
berezniki	RU
bergen	NO
bergenfield	US-NJ
berkeley	US-CA
berkley	US-MI
berlin	DE
bern	CH
bertoua	CM
berwyn	US-IL
bessemer	US-AL
bethany	US-OR|US-OK
bethel park	US-PA
bethesda	US-MD
bethlehem	US-PA
bethpage	US-NY
betim	BR
bettendorf	US-IA
beverly	US-MA
beverly cove	US-MA
beverly hills	US-CA
bexley	GB
bhadravati	IN	Bhadrāvati
bhagalpur	IN	Bhāgalpur
bharatpur	IN
bharuch	IN	Bharūch
bhatpara	IN	Bhātpāra
bhavnagar	IN
bhayandar	IN
bhilai	IN
bhilwara	IN	Bhīlwāra
bhimbar	PK
bhind	IN
bhiwandi	IN
bhiwani	IN	Bhiwāni
bhopal	IN
bhubaneshwar	IN
bhusaval	IN	Bhusāval
bialystok	PL	Białystok
bida	NG
bidar	IN	Bīdar
biddeford	US-ME
bielefeld	DE
bielsko biala	PL	Bielsko-Biala
bien hoa	VN	Biên Hòa
big spring	US-TX
bihar sharif	IN	Bihār Sharīf
bijapur	IN
bikaner	IN	Bīkaner
bila tserkva	UA
bilaspur	IN	Bilāspur
bilbao	ES
bilimora	IN
billerica	US-MA
billings	US-MT
biloxi	US-MS
binan	PH	Biñan
binangonan	PH
binghamton	US-NY
binjai	ID
bintulu	MY
biratnagar	NP
birjand	IR	Bīrjand
birkenhead	GB
birmingham	GB|US-AL|US-MI
bishkek	KG
biskra	DZ
bismarck	US-ND
bissau	GW
bixby	US-OK
biysk	RU
blackpool	GB
blacksburg	US-VA
blagoveshchensk	RU
blaine	US-MN
blainville	CA-QC
blantyre	MW
blida	DZ
bloemfontein	ZA
bloomfield	US-NJ
bloomingdale	US-FL|US-IL
bloomington	US-MN|US-IN|US-IL|US-CA
blue island	US-IL
blue springs	US-MO
bluffton	US-SC
blumenau	BR
blythe	US-CA
bnei brak	IL
bo	SL
boa vista	BR
boardman	US-OH
bobo dioulasso	BF	Bobo-Dioulasso
boca del mar	US-FL
boca raton	US-FL
bochum	DE
bogor	ID
bogota	CO	Bogotá
bogra	BD
boisbriand	CA-QC
boise	US-ID
bojnurd	IR	Bojnūrd
bokaro	IN	Bokāro
boksburg	ZA
bolingbrook	US-IL
bologna	IT
boma	CD
bon air	US-VA
bonita springs	US-FL
bonn	DE
bonney lake	US-WA
boone	US-NC
bordeaux	FR
bordj bou arreridj	DZ
borivli	IN
borough park	US-NY/New York
borujerd	IR	Borūjerd
boshan	CN
bossier city	US-LA
boston	US-MA
bostonia	US-CA
bothell	US-WA
bothell west	US-WA
botshabelo	ZA
bouake	CI	Bouaké
boucherville	CA-QC
boulder	US-CO
boulder city	US-NV
boumerdas	DZ
bountiful	US-UT
bourbonnais	US-IL
bournemouth	GB
bowie	US-MD
bowling green	US-KY|US-OH
boynton beach	US-FL
bozeman	US-MT
bozhou	CN
bradenton	US-FL
bradford	GB
bradley	US-IL
brahmapur	IN
braila	RO	Brăila
braintree	US-MA
brakpan	ZA
brampton	CA-ON
brandon	US-FL|CA-MB|US-MS
branford	US-CT
brant	CA-ON
brantford	CA-ON
brasilia	BR	Brasília
brasov	RO	Braşov
bratislava	SK
bratsk	RU
braunschweig	DE
brawley	US-CA
brazzaville	CG
brea	US-CA
breda	NL
bremen	DE
bremerton	US-WA
brenham	US-TX
brent	US-FL
brentwood	US-NY|US-CA|US-TN
brescia	IT
brest	BY
briarwood	US-NY/New York
bridgeport	US-CT
bridgeton	US-NJ
bridgetown	BB
bridgeview	US-IL
bridgewater	US-NJ
brigham city	US-UT
brighton	US-CO|US-NY
brighton beach	US-NY/New York
brisbane	AU
bristol	GB|US-CT|US-TN|US-RI|US-VA
brno	CZ
broad ripple	US-IN
broadview heights	US-OH
brockton	US-MA
brockville	CA-ON
broken arrow	US-OK
brook park	US-OH
brookfield	US-WI|US-IL
brookhaven	US-GA
brookings	US-SD
brookline	US-MA
brooklyn	US-NY/New York
brooklyn center	US-MN
brooklyn heights	US-NY/New York
brooklyn park	US-MN
broomfield	US-CO
brossard	CA-QC
brownsburg	US-IN
brownsville	US-TX|US-NY/New York|US-FL
brownwood	US-TX
brunswick	US-OH|US-GA|US-ME
brushy creek	US-TX
brussels	BE
bryan	US-TX
bryansk	RU
bryant	US-AR
bryn mawr skyway	US-WA	Bryn Mawr-Skyway
bucaramanga	CO
bucharest	RO
bucheon si	KR	Bucheon-si
buckeye	US-AZ
buckhall	US-VA
buckingham	CA-QC
budapest	HU
budaun	IN
budta	PH
buena park	US-CA
buenaventura	CO
buenaventura lakes	US-FL
buenavista	MX
buenos aires	AR
buffalo	*US-NY|US-MN
buffalo grove	US-IL
bujumbura	BI
bukan	IR	Būkān
bukavu	CD
bukhara	UZ
bukit mertajam	MY
bulandshahr	IN
bulawayo	ZW
bullhead city	US-AZ
buraydah	SA
burbank	US-CA|US-IL
burewala	PK	Būrewāla
burgas	BG
burgos	ES
burhanpur	IN	Burhānpur
burien	US-WA
burke	US-VA
burleson	US-TX
burlingame	US-CA
burlington	CA-ON|US-NC|US-VT|US-IA|US-MA|US-KY
burnaby	CA-BC
burnsville	US-MN
bursa	TR
burton	US-MI
busan	KR
bushehr	IR
bushwick	US-NY/New York
butembo	CD
butte	US-MT
butuan	PH
buyukcekmece	TR	Büyükçekmece
bydgoszcz	PL
bytom	PL
cabanatuan city	PH
cabimas	VE
cabot	US-AR
cabuyao	PH
cachoeiro de itapemirim	BR	Cachoeiro de Itapemirim
cagayan de oro	PH	Cagayan de Oro
cainta	PH
cairns	AU
cairo	EG
calabar	NG
calabasas	US-CA
calamba	PH
caldwell	US-ID
caledonia	US-WI
calexico	US-CA
calgary	CA-AB
calhoun	US-GA
cali	CO
callao	PE
caloocan city	PH
calumet city	US-IL
calverton	US-MD
camacari	BR	Camaçari
camaguey	CU	Camagüey
camarillo	US-CA
camas	US-WA
camayenne	GN
cambria heights	US-NY/New York
cambridge	GB|CA-ON|US-MA
camden	US-NJ
cameron park	US-CA
camp springs	US-MD
campbell	US-CA
campbell river	CA-BC
campeche	MX
campina grande	BR
campinas	BR
campo grande	BR
campos dos goytacazes	BR	Campos dos Goytacazes
camrose	CA-AB
can giuoc	VN	Cần Giuộc
can tho	VN	Cần Thơ
canarsie	US-NY/New York
canberra	AU
canby	US-OR
cancun	MX	Cancún
candiac	CA-QC
candler mcafee	US-GA	Candler-McAfee
cangzhou	CN
cankaya	TR	Çankaya
canoas	BR
canon city	US-CO	Cañon City
canton	US-MI|US-OH|US-GA|US-MA
canyon lake	US-TX
cape coral	US-FL
cape girardeau	US-MO
cape town	ZA
capiata	PY	Capiatá
caracas	VE
carapicuiba	BR	Carapicuíba
carbondale	US-IL
cardiff	GB
carletonville	ZA
carlisle	US-PA
carlsbad	US-CA|US-NM
carmel	US-IN
carmichael	US-CA
carney	US-MD
carol city	US-FL
carol stream	US-IL
carolina	US-PR
carpentersville	US-IL
carrboro	US-NC
carrollton	US-TX|US-GA
carrollwood	US-FL
carrollwood village	US-FL
carson	US-CA
carson city	US-NV
cartagena	CO|ES
carteret	US-NJ
cartersville	US-GA
caruaru	BR
cary	US-NC|US-IL
casa de oro mount helix	US-CA	Casa de Oro-Mount Helix
casa grande	US-AZ
casablanca	MA
casas adobes	US-AZ
cascavel	BR
casper	US-WY
casselberry	US-FL
castaic	US-CA
castello de la plana	ES	Castelló de la Plana
castle rock	US-CO
castro valley	US-CA
catalina foothills	US-AZ
catania	IT
cathedral city	US-CA
catonsville	US-MD
caucaia	BR
cave spring	US-VA
caxias do sul	BR	Caxias do Sul
cayenne	GF
cebu city	PH
cedar city	US-UT
cedar falls	US-IA
cedar hill	US-TX
cedar park	US-TX
cedar rapids	US-IA
celaya	MX
centennial	US-CO
center point	US-AL
centereach	US-NY
centerville	US-OH|US-UT
central	US-LA
central falls	US-RI
central islip	US-NY
central point	US-OR
centralia	US-WA
centreville	US-VA
centurion	ZA
ceres	US-CA
cergy pontoise	FR	Cergy-Pontoise
cerritos	US-CA
chakwama	NG
chalco	MX
chalmette	US-LA
chambersburg	US-PA
chamblee	US-GA
chambly	CA-QC
champaign	US-IL
champlin	US-MN
chanda	IN	Chānda
chandannagar	IN
chandigarh	IN
chandler	US-AZ
changchun	CN
changde	CN
changji	CN
changsha	CN
changshu city	CN
changwon	KR
changzhi	CN
changzhou	CN
chanhassen	US-MN
channelview	US-TX
chantilly	US-VA
chaoyang	CN
chaozhou	CN
chapeco	BR	Chapecó
chapel hill	US-NC
chapra	IN	Chāpra
charleroi	BE
charleston	US-SC|US-WV|US-IL
charlotte	US-NC
charlottesville	US-VA
charlottetown	CA-PE
chaska	US-MN
chateauguay	CA-QC	Châteauguay
chatham	CA-ON
chattanooga	US-TN
cheboksary	RU
cheektowaga	US-NY
chelmsford	US-MA
chelsea	US-MA
chelyabinsk	RU
chemnitz	DE
chengde	CN
chengdu	CN
chenghua	CN
chengzhong	CN
chennai	IN
chenzhou	CN
cheonan	KR
cheongju si	KR	Cheongju-si
cherepovets	RU
cherkasy	UA
chernihiv	UA
chernivtsi	UA
cherry hill	US-NJ|US-VA
chesapeake	US-VA
cheshire	US-CT
chester	US-PA|US-VA
chesterfield	US-MO
chetumal	MX
cheyenne	US-WY
chiang mai	TH
chiba	JP
chicago	US-IL
chicago heights	US-IL
chickasha	US-OK
chiclayo	PE
chico	US-CA
chicoloapan	MX
chicopee	US-MA
chifeng	CN
chigasaki	JP
chihuahua	MX
chillan	CL	Chillán
chillicothe	US-OH
chilliwack	CA-BC
chillum	US-MD
chilpancingo	MX
chimbote	PE
chimoio	MZ
chinatown	US-NY/New York
chincha alta	PE
chiniot	PK
chinju	KR
chino	US-CA
chino hills	US-CA
chirchiq	UZ
chisinau	MD
chita	RU
chittagong	BD
chitungwiza	ZW
chlef	DZ
chofu	JP	Chōfu
chon buri	TH
chongjin	KP
chongqing	CN
chowchilla	US-CA
christchurch	NZ
christiansburg	US-VA
chula vista	US-CA
chuncheon	KR
chuzhou	CN
ciampea	ID
cibinong	ID
cibolo	US-TX
cicero	US-IL
cienfuegos	CU
cikupa	ID
cileungsir	ID
cimahi	ID
cincinnati	US-OH
cinco ranch	US-TX
ciputat	ID
cirebon	ID
citrus heights	US-CA
citrus park	US-FL
ciudad apodaca	MX
ciudad benito juarez	MX	Ciudad Benito Juárez
ciudad bolivar	VE	Ciudad Bolívar
ciudad del carmen	MX	Ciudad del Carmen
ciudad del este	PY	Ciudad del Este
ciudad general escobedo	MX
ciudad guayana	VE
ciudad lineal	ES
ciudad lopez mateos	MX	Ciudad López Mateos
ciudad madero	MX
ciudad nezahualcoyotl	MX
ciudad obregon	MX	Ciudad Obregón
ciudad victoria	MX
claremont	US-CA
claremore	US-OK
clarence rockland	CA-ON	Clarence-Rockland
clark fulton	US-OH	Clark-Fulton
clarksburg	US-WV
clarksdale	US-MS
clarksville	US-TN|US-IN
clayton	US-NC|US-MO
clearfield	US-UT
clearlake	US-CA
clearwater	US-FL
cleburne	US-TX
clemmons	US-NC
clemson	US-SC
clermont	US-FL
cleveland	US-OH|US-TN
cleveland heights	US-OH
cliffside park	US-NJ
clifton	US-NJ|US-CO
clinton	US-MD|US-IA|US-MS|US-UT
clinton township	US-MI
clive	US-IA
cloverleaf	US-TX
cloverly	US-MD
clovis	US-CA|US-NM
cluj napoca	RO	Cluj-Napoca
coacalco	MX
coachella	US-CA
coalinga	US-CA
coatzacoalcos	MX
cobourg	CA-ON
cochabamba	BO
cochin	IN
cochrane	CA-AB
cockeysville	US-MD
cocoa	US-FL
coconut creek	US-FL
coconut grove	US-FL
coeur dalene	US-ID	Coeur d'Alene
cohoes	US-NY
coimbatore	IN
colchester	US-VT
college park	US-MD
college point	US-NY/New York
college station	US-TX
colleyville	US-TX
collierville	US-TN
collingwood	CA-ON
collinsville	US-IL
collinwood	US-OH
colombo	LK|BR
colonia	US-NJ
colonial heights	US-VA
colorado springs	US-CO
colton	US-CA
columbia	US-SC|US-MO|US-MD|US-TN
columbia heights	US-MN
columbine	US-CO
columbus	US-OH|US-GA|US-IN|US-MS|US-NE
comilla	BD
commack	US-NY
commerce city	US-CO
compton	US-CA
conakry	GN
concepcion	CL	Concepción
conception bay south	CA-NL
concord	US-CA|US-NC|US-NH|US-MA|US-MO
coney island	US-NY/New York
conroe	US-TX
constanta	RO	Constanţa
constantine	DZ
contagem	BR
converse	US-TX
conway	US-AR|US-SC
conyers	US-GA
cookeville	US-TN
coon rapids	US-MN
cooper city	US-FL
coos bay	US-OR
copenhagen	DK
copiague	US-NY
coppell	US-TX
copperas cove	US-TX
coquimbo	CL
coquitlam	CA-BC
coral gables	US-FL
coral springs	US-FL
coral terrace	US-FL
coralville	US-IA
coram	US-NY
corcoran	US-CA
cordoba	AR|ES	Córdoba
corinth	US-TX
cork	IE
corlu	TR	Çorlu
cornelius	US-NC
corner brook	CA-NL
cornwall	CA-ON
coro	VE
corona	US-CA|US-NY/New York
coronado	US-CA
corpus christi	US-TX
corrientes	AR
corsicana	US-TX
cortland	US-NY
corum	TR	Çorum
corvallis	US-OR
costa mesa	US-CA
cotabato	PH
cote saint luc	CA-QC	Côte-Saint-Luc
cotia	BR
cotonou	BJ
cottage grove	US-MN
cottage lake	US-WA
cottonwood heights	US-UT
council bluffs	US-IA
country club	US-FL
country club hills	US-IL
country walk	US-FL
courtenay	CA-BC
coventry	GB|US-RI
covina	US-CA
covington	US-KY|US-WA
coxs bazar	BD	Cox’s Bāzār
coyoacan	MX	Coyoacán
craiova	RO
cranberry township	US-PA
cranbrook	CA-BC
cranford	US-NJ
cranston	US-RI
crawfordsville	US-IN
crawley	GB
crest hill	US-IL
crestview	US-FL
creve coeur	US-MO
criciuma	BR	Criciúma
crofton	US-MD
croix des bouquets	HT	Croix-des-Bouquets
crown point	US-IN
croydon	GB
crystal	US-MN
crystal lake	US-IL
cua	VE	Cúa
cuauhtemoc	MX	Cuauhtémoc
cuautitlan izcalli	MX	Cuautitlán Izcalli
cuautla	MX
cucuta	CO	Cúcuta
cudahy	US-CA|US-WI
cuddalore	IN
cuenca	EC
cuernavaca	MX
cuiaba	BR	Cuiabá
culiacan	MX	Culiacán
cullman	US-AL
culpeper	US-VA
cumana	VE	Cumaná
cumberland	US-RI|US-MD
cupertino	US-CA
curitiba	BR
curug	ID
cusco	PE
cutler	US-FL
cutler bay	US-FL
cutler ridge	US-FL
cuttack	IN
cuyahoga falls	US-OH
cypress	US-CA|US-TX
cypress hills	US-NY/New York
czestochowa	PL	Częstochowa
da nang	VN
dadonghai	CN
dadukou	CN
daegu	KR
daejeon	KR
dagupan	PH
dakar	SN
dale city	US-VA
dalian	CN
daliang	CN
dallas	*US-TX|US-OR
daloa	CI
dalton	US-GA
daly city	US-CA
damanhur	EG	Damanhūr
damascus	*SY|US-MD
dammam	SA
dana point	US-CA
danbury	US-CT
dandong	CN
dania beach	US-FL
danvers	US-MA
danville	US-CA|US-VA|US-IL|US-KY
daphne	US-AL
daqing	CN
dar es salaam	TZ	Dar es Salaam
darbhanga	IN
darien	US-IL|US-CT
dartmouth	CA-NS
dasmarinas	PH	Dasmariñas
dasoguz	TM	Daşoguz
datong	CN
davangere	IN
davao	PH
davenport	US-IA
davie	US-FL
davis	US-CA
dayton	US-OH
daytona beach	US-FL
de pere	US-WI
dearborn	US-MI
dearborn heights	US-MI
debary	US-FL	DeBary
debrecen	HU
decatur	US-IL|US-AL|US-GA
dedham	US-MA
deer park	US-TX|US-NY
deer valley	US-AZ
deerfield	US-IL
deerfield beach	US-FL
defiance	US-OH
dehiwala mount lavinia	LK	Dehiwala-Mount Lavinia
dehra dun	IN	Dehra Dūn
deir ez zor	SY	Deir ez-Zor
dekalb	US-IL	DeKalb
del city	US-OK
del rio	US-TX
deland	US-FL	DeLand
delano	US-CA
delaware	US-OH
delegacion cuajimalpa de morelos	MX	Delegación Cuajimalpa de Morelos
delhi	IN
delmas 73	HT
delray beach	US-FL
delta	CA-BC
deltona	US-FL
denison	US-TX
denizli	TR
denpasar	ID
denton	US-TX
denver	US-CO
depew	US-NY
depok	ID
dera ghazi khan	PK
derby	GB|US-KS
derry	US-NH
derry village	US-NH
des moines	US-IA|US-WA
des plaines	US-IL
desert hot springs	US-CA
desoto	US-TX	DeSoto
detroit	US-MI
detroit shoreway	US-OH	Detroit-Shoreway
deux montagnes	CA-QC	Deux-Montagnes
dewas	IN
deyang	CN
dezhou	CN
dhaka	BD
dhamar	YE	Dhamār
dhanbad	IN	Dhanbād
dhulia	IN	Dhūlia
diadema	BR
diamond bar	US-CA
dickinson	US-ND|US-TX
dickson	US-TN
dieppe	CA-NB
dihok	IQ
dili	TL
dinajpur	BD	Dinājpur
dinapore	IN
dindigul	IN
dingzhou	CN
dinuba	US-CA
dire dawa	ET
divinopolis	BR	Divinópolis
dix hills	US-NY
dixiana	US-AL
dixon	US-CA|US-IL
diyarbakır	TR
djelfa	DZ
djibouti	DJ
djougou	BJ
dnipro	UA
dodge city	US-KS
dodoma	TZ
doha	QA
dollard des ormeaux	CA-QC	Dollard-Des Ormeaux
dolton	US-IL
dombivli	IN
doncaster	GB
donetsk	UA
dongguan	CN
donghai	CN
dongling	CN
donna	US-TX
donostia san sebastian	ES	Donostia / San Sebastián
doral	US-FL
dortmund	DE
dorval	CA-QC
dosquebradas	CO
dothan	US-AL
douala	CM
douglas	US-AZ
douglasville	US-GA
dourados	BR
dover	US-DE|US-NH|US-NJ
downers grove	US-IL
downey	US-CA
dracut	US-MA
draper	US-UT
dresden	DE
drexel heights	US-AZ
drexel hill	US-PA
drummondville	CA-QC
duarte	US-CA
dubai	AE
dublin	IE|US-CA|US-OH|US-GA
dubuque	US-IA
dudley	GB
duisburg	DE
duluth	US-MN|US-GA
dumas	US-TX
dumont	US-NJ
duncan	US-OK|CA-BC
duncanville	US-TX
dundalk	US-MD
dunedin	US-FL
dunwoody	US-GA
duque de caxias	BR	Duque de Caxias
durango	US-CO
durant	US-OK
durban	ZA
durg	IN
durgapur	IN
durham	US-NC
dushanbe	TJ
dusseldorf	DE	Düsseldorf
dyer	US-IN
dyersburg	US-TN
dyker heights	US-NY/New York
dzerzhinsk	RU
eagan	US-MN
eagle	US-ID
eagle mountain	US-UT
eagle pass	US-TX
eagle river	US-AK
easley	US-SC
east brainerd	US-TN
east brunswick	US-NJ
east chattanooga	US-TN
east chicago	US-IN
east cleveland	US-OH
east concord	US-NH
east elmhurst	US-NY/New York
east flatbush	US-NY/New York
east florence	US-AL
east gwillimbury	CA-ON
east hampton	US-VA
east harlem	US-NY/New York
east hartford	US-CT
east haven	US-CT
east hemet	US-CA
east hill meridian	US-WA	East Hill-Meridian
east honolulu	US-HI
east independence	US-MO
east lake	US-FL
east lake orient park	US-FL	East Lake-Orient Park
east lansing	US-MI
east london	ZA
east longmeadow	US-MA
east los angeles	US-CA
east massapequa	US-NY
east meadow	US-NY
east millcreek	US-UT
east moline	US-IL
east naples	US-FL
east new york	US-NY/New York
east northport	US-NY
east norwalk	US-CT
east orange	US-NJ
east palo alto	US-CA
east patchogue	US-NY
east pensacola heights	US-FL
east peoria	US-IL
east point	US-GA
east providence	US-RI
east rancho dominguez	US-CA
east ridge	US-TN
east riverdale	US-MD
east saint louis	US-IL
east setauket	US-NY
east tremont	US-NY/New York
east village	US-NY/New York
east york	CA-ON
easthampton	US-MA
eastlake	US-OH
eastmont	US-WA
easton	US-PA|US-MA|US-MD
eastpointe	US-MI
eastvale	US-CA
eau claire	US-WI
ebute ikorodu	NG
ecatepec de morelos	MX	Ecatepec de Morelos
ech chettia	DZ
edea	CM	Edéa
eden	US-NC
eden prairie	US-MN
edgewater	US-FL
edgewood	US-MD
edina	US-MN
edinburg	US-TX
edinburgh	GB
edison	US-NJ
edmond	US-OK
edmonds	US-WA
edmonton	CA-AB
edmundston	CA-NB
edwardsville	US-IL
efon alaaye	NG	Efon-Alaaye
eggertsville	US-NY
egypt lake leto	US-FL	Egypt Lake-Leto
eindhoven	NL
el achir	DZ
el cajon	US-CA
el centro	US-CA
el cerrito	US-CA
el daein	SD
el dorado	US-AR
el dorado hills	US-CA
el fasher	SD
el mirage	US-AZ
el monte	US-CA
el obeid	SD
el paso	US-TX
el reno	US-OK
el segundo	US-CA
el tigre	VE
elazıg	TR	Elazığ
elche	ES
eldersburg	US-MD
eldoret	KE
elgin	US-IL
elizabeth	US-NJ
elizabeth city	US-NC
elizabethtown	US-KY
elk grove	US-CA
elk grove village	US-IL
elk river	US-MN
elkhart	US-IN
elko	US-NV
elkridge	US-MD
elkton	US-MD
ellensburg	US-WA
ellicott city	US-MD
ellore	IN
elmhurst	US-NY/New York|US-IL
elmira	US-NY
elmont	US-NY
elmwood park	US-IL|US-NJ
eloy	US-AZ
eloy alfaro	EC
elyria	US-OH
embu	BR
emerson hill	US-NY/New York
emporia	US-KS
enchanted hills	US-NM
encinitas	US-CA
enfield	US-CT
engels	RU	Engel’s
englewood	US-CO|US-NJ
enid	US-OK
ennis	US-TX
enschede	NL
ensenada	MX
ensley	US-FL
enterprise	US-NV|US-AL
enugu	NG
envigado	CO
erbil	IQ
erfurt	DE
erie	US-PA|US-CO
erlanger	US-KY
erzurum	TR
escondido	US-CA
esenler	TR
esenyurt	TR
eskisehir	TR	Eskişehir
esmeraldas	EC
espoo	FI
essen	DE
essex	US-MD
estelle	US-LA
estero	US-FL
etawah	IN	Etāwah
etobicoke	CA-ON
euclid	US-OH
eugene	US-OR
euless	US-TX
eureka	US-CA
eustis	US-FL
evans	US-GA|US-CO
evanston	US-IL
evansville	US-IN
everett	US-WA|US-MA
evergreen park	US-IL
ewing	US-NJ
ezhou	CN
fair lawn	US-NJ
fair oaks	US-CA
fairbanks	US-AK
fairborn	US-OH
fairfax	US-VA
fairfield	US-CA|US-CT|US-OH
fairfield heights	US-IN
fairhaven	US-MA
fairhope	US-AL
fairland	US-MD
fairmont	US-WV
fairview heights	US-IL
fairview park	US-OH
fairwood	US-WA
faisalabad	PK
fall river	US-MA
fallbrook	US-CA
fallingbrook	CA-PE
far rockaway	US-NY/New York
fargo	US-ND
faribault	US-MN
faridabad	IN
farmers branch	US-TX
farmington	US-NM|US-CT|US-MN|US-UT|US-MO
farmington hills	US-MI
farmingville	US-NY
farragut	US-TN
farrukhabad	IN	Farrukhābād
fatehpur	IN
fayetteville	US-NC|US-AR|US-GA
federal way	US-WA
feira de santana	BR	Feira de Santana
fendou	CN
fenghuang	CN
fergana	UZ
ferguson	US-MO
fern creek	US-KY
ferndale	US-MI|US-MD
fernley	US-NV
ferraz de vasconcelos	BR	Ferraz de Vasconcelos
ferry pass	US-FL
fes	MA	Fès
fianarantsoa	MG
fillmore	US-CA
financial district	US-NY/New York
findlay	US-OH
firozabad	IN	Fīrozābād
fishers	US-IN
fitchburg	US-MA|US-WI
five corners	US-WA
flagami	US-FL
flagstaff	US-AZ
flatbush	US-NY/New York
flatlands	US-NY/New York
fleming island	US-FL
flint	US-MI
floral park	US-NY
florence	IT|US-AL|US-SC|US-KY|US-AZ
florence graham	US-CA	Florence-Graham
florianopolis	BR	Florianópolis
florida ridge	US-FL
floridablanca	CO
florin	US-CA
florissant	US-MO
flower mound	US-TX
flowing wells	US-AZ
foley	US-AL
folsom	US-CA
fond du lac	US-WI	Fond du Lac
fontana	US-CA
foothill farms	US-CA
fordham	US-NY/New York
fords	US-NJ
forest grove	US-OR
forest hills	US-NY/New York|US-MI
forest lake	US-MN
forest park	US-GA|US-OH
formosa	AR
forney	US-TX
fort bragg	US-NC
fort collins	US-CO
fort de france	MQ	Fort-de-France
fort dodge	US-IA
fort erie	CA-ON
fort hamilton	US-NY/New York
fort hood	US-TX
fort hunt	US-VA
fort lauderdale	US-FL
fort lee	US-NJ
fort leonard wood	US-MO
fort mcmurray	CA-AB	Fort McMurray
fort myers	US-FL
fort pierce	US-FL
fort saint john	CA-BC	Fort St. John
fort smith	US-AR
fort thomas	US-KY
fort walton beach	US-FL
fort washington	US-MD
fort wayne	US-IN
fort worth	US-TX
fortaleza	BR
fortuna foothills	US-AZ
foshan	CN
foster city	US-CA
fountain	US-CO
fountain hills	US-AZ
fountain valley	US-CA
fountainebleau	US-FL
four corners	US-FL|US-OR
foz do iguacu	BR	Foz do Iguaçu
framingham	US-MA
framingham center	US-MA
franca	BR
francisco morato	BR
franconia	US-VA
frankfort	US-KY|US-IL|US-IN
frankfurt am main	DE	Frankfurt am Main
franklin	US-TN|US-WI|US-MA|US-IN
franklin park	US-IL
franklin square	US-NY
frederick	US-MD
fredericksburg	US-VA
frederickson	US-WA
fredericton	CA-NB
freeport	US-NY|US-IL
freetown	SL
freiburg	DE
fremont	US-CA|US-NE|US-OH
fresh meadows	US-NY/New York
fresno	*US-CA|US-TX
fridley	US-MN
friendswood	US-TX
frisco	US-TX
front royal	US-VA
fruit cove	US-FL
fuenlabrada	ES
fuji	JP
fujisawa	JP
fukui	JP
fukuoka	JP
fukushima	JP
fukuyama	JP
fuling	CN
fullerton	US-CA
fuquay varina	US-NC	Fuquay-Varina
fushun	CN
fuxin	CN
fuyang	CN
fuzhou	CN
fyzabad	IN	Fyzābād
gaborone	BW
gadag	IN
gadag betageri	IN	Gadag-Betageri
gadsden	US-AL
gahanna	US-OH
gainesville	US-FL|US-GA|US-TX
gaithersburg	US-MD
gajuwaka	IN
galati	RO	Galaţi
galesburg	US-IL
gallatin	US-TN
gallup	US-NM
galt	US-CA
galveston	US-TX
gandajika	CD
gandhidham	IN	Gāndhīdhām
gandhinagar	IN
ganganagar	IN	Gangānagar
gangneung	KR
ganja	AZ
gaomi	CN
gaoping	CN
gaozhou	CN
garden city	US-KS|US-MI|US-NY
garden grove	US-CA
gardena	US-CA
gardner	US-KS|US-MA
garfield	US-NJ
garfield heights	US-OH
garland	US-TX
garner	US-NC
garoua	CM
gary	US-IN
gasteiz vitoria	ES	Gasteiz / Vitoria
gastonia	US-NC
gates north gates	US-NY	Gates-North Gates
gatesville	US-TX
gatineau	CA-QC
gautier	US-MS
gaya	IN
gaza	PS
gaziantep	TR
gdansk	PL	Gdańsk
gdynia	PL
gebze	TR
geelong	AU
gelsenkirchen	DE
geneina	SD
general santos	PH
geneva	US-IL
geneve	CH	Genève
genoa	IT
gent	BE
george town	MY
georgetown	GY|US-TX|US-KY
germantown	US-MD|US-TN|US-WI
getafe	ES
ghaziabad	IN	Ghāziābād
gifu	JP
gijon	ES	Gijón
gilbert	US-AZ
gillette	US-WY
gilroy	US-CA
gimcheon	KR
giza	EG
glace bay	CA-NS
gladstone	US-MO
glasgow	GB
glassboro	US-NJ
glassmanor	US-MD
glastonbury	US-CT
glen avon	US-CA
glen burnie	US-MD
glen cove	US-NY
glen ellyn	US-IL
glendale	US-AZ|US-CA|US-NY/New York
glendale heights	US-IL
glendora	US-CA
glenvar heights	US-FL
glenview	US-IL
glenville	US-OH
gliwice	PL
gloucester	GB|US-MA
gloversville	US-NY
godfrey	US-IL
goiania	BR	Goiânia
gold coast	AU
golden	US-CO
golden gate	US-FL
golden glades	US-FL
golden valley	US-MN
goldsboro	US-NC
goleta	US-CA
gombe	NG
gomez palacio	MX	Gómez Palacio
gondar	ET
goodings grove	US-IL
goodlettsville	US-TN
goodyear	US-AZ
goose creek	US-SC
gorakhpur	IN
gorgan	IR	Gorgān
gosaba	IN	Gosāba
goshen	US-IN
goteborg	SE	Göteborg
governador valadares	BR
goyang si	KR	Goyang-si
grafton	US-MA
graham	US-WA
gramercy park	US-NY/New York
granada	ES
granby	CA-QC
grand forks	US-ND
grand island	US-NE|US-NY
grand junction	US-CO
grand prairie	US-TX
grand rapids	US-MI
grande prairie	CA-AB
grandview	US-MO
grandville	US-MI
granger	US-IN
granite bay	US-CA
granite city	US-IL
graniteville	US-NY/New York
grants pass	US-OR
grapevine	US-TX
gravatai	BR	Gravataí
gravesend	US-NY/New York
grayslake	US-IL
graz	AT
great bend	US-KS
great falls	US-MT|US-VA
great kills	US-NY/New York
greater napanee	CA-ON
greater noida	IN
greater northdale	US-FL
greater sudbury	CA-ON
greater upper marlboro	US-MD
greeley	US-CO
green	US-OH
green bay	US-WI
green haven	US-MD
green valley	US-AZ
greenacres city	US-FL
greenbelt	US-MD
greenburgh	US-NY
greeneville	US-TN
greenfield	US-WI|US-IN|US-MA|US-CA
greenpoint	US-NY/New York
greensboro	US-NC
greenville	US-NC|US-SC|US-MS|US-TX
greenwood	US-IN|US-SC|US-MS
greenwood village	US-CO
greer	US-SC
grenoble	FR
gresham	US-OR
gretna	US-LA
griffin	US-GA
griffith	US-IN
groningen	NL
grosse pointe woods	US-MI
grove city	US-OH
groves	US-TX
groznyy	RU
guacara	VE
guadalajara	MX
guadalupe	MX
guangshui	CN
guangyuan	CN
guangzhou	CN
guankou	CN
guantanamo	CU	Guantánamo
guarapuava	BR
guarenas	VE
guaruja	BR	Guarujá
guarulhos	BR
guatemala city	GT
guatire	VE
guayaquil	EC
guelph	CA-ON
guilford	US-CT
guilin	CN
guiyang	CN
gujranwala	PK
gujrat	PK
gulbarga	IN
gulfport	US-MS
guli	CN
gumi	KR
guna	IN
gunsan	KR
guntur	IN
gurgaon	IN
guri si	KR	Guri-si
gurnee	US-IL
gusau	NG
gustavo adolfo madero	MX
guwahati	IN
guyong	PH
gwalior	IN
gwangju	KR
gyeongju	KR
hachinohe	JP
hachioji	JP	Hachiōji
hacienda heights	US-CA
hackensack	US-NJ
hadano	JP
haeju	KP
hafar al batin	SA	Hafar Al-Batin
hafizabad	PK
hagen	DE
hagerstown	US-MD
haicheng	CN
haifa	IL
haikou	CN
hail	SA	Ha'il
hailar	CN
haines city	US-FL
haiphong	VN
hakodate	JP
haldia	IN
halifax	CA-NS
hallandale beach	US-FL
haltom city	US-TX
halwan	EG	Ḩalwān
ham lake	US-MN
hamadan	IR	Hamadān
hamah	SY	Ḩamāh
hamamatsu	JP
hamburg	DE
hamden	US-CT
hamhung	KP	Hamhŭng
hamilton	CA-ON|NZ|US-OH
hamm	DE
hammond	US-IN|US-LA
hampton	US-VA
hamtramck	US-MI
hanahan	US-SC
handan	CN
hanford	US-CA
hangu	CN
hangzhou	CN
hannibal	US-MO
hannover	DE
hanoi	VN
hanover	US-MD|US-MA|US-PA
hanover park	US-IL
hanumangarh	IN	Hanumāngarh
haora	IN	Hāora
happy valley	US-OR
hapur	IN	Hāpur
harare	ZW
harbin	CN
hargeysa	SO
haridwar	IN
harker heights	US-TX
harlem	US-NY/New York
harlingen	US-TX
harrisburg	US-PA
harrison	US-NY|US-NJ
harrisonburg	US-VA
hartford	US-CT
harvey	US-IL|US-LA
haslett	US-MI
hastings	US-NE|US-MN
hat yai	TH
hattiesburg	US-MS
hauppauge	US-NY
havana	CU
havelock	US-NC
haverhill	US-MA
hawalli	KW	Ḩawallī
hawthorne	US-CA|US-NJ
hayesville	US-OR
hays	US-KS
hayward	US-CA
hazel dell	US-WA
hazel park	US-MI
hazelwood	US-MO
hazleton	US-PA
hebi	CN
hebron	PS
hefei	CN
hegang	CN
helena	US-MT|US-AL
hells kitchen	US-NY/New York	Hell's Kitchen
helsinki	FI
hemet	US-CA
hempstead	US-NY
henderson	US-NV|US-KY|US-NC
hendersonville	US-TN
hengshui	CN
hengyang	CN
herat	AF	Herāt
hercules	US-CA
hereford	US-TX
hermiston	US-OR
hermitage	US-PA
hermosa beach	US-CA
hermosillo	MX
hernando	US-MS
herndon	US-VA
herne	DE
heroica matamoros	MX
herriman	US-UT
hesperia	US-CA
heze	CN
hialeah	US-FL
hialeah gardens	US-FL
hibbing	US-MN
hickory	US-NC
hicksville	US-NY
higashimurayama	JP
high point	US-NC
highland	US-CA|US-IN|US-UT
highland park	US-IL
highland springs	US-VA
highland village	US-TX
highlands ranch	US-CO
highview	US-KY
hillcrest heights	US-MD
hilliard	US-OH
hillsboro	US-OR
hillside	US-NY/New York|US-NJ
hilo	US-HI
hilton head	US-SC
hilton head island	US-SC
himeji	JP
hinesville	US-GA
hino	JP
hinsdale	US-IL
hirakata	JP
hiratsuka	JP
hirosaki	JP
hiroshima	JP
hisar	IN
hitachi	JP
hitachi naka	JP	Hitachi-Naka
ho chi minh city	VN
hobart	AU|US-IN
hobbs	US-NM
hoboken	US-NJ
hoffman estates	US-IL
hohhot	CN
holbrook	US-NY
holden	US-MA
holguin	CU	Holguín
holiday	US-FL
holladay	US-UT
holland	US-MI
hollis	US-NY/New York
hollister	US-CA
holly springs	US-NC
hollywood	US-FL
holon	IL	H̱olon
holt	US-MI
holtsville	US-NY
holyoke	US-MA
homer glen	US-IL
homestead	US-FL
homewood	US-AL|US-IL
homs	SY
homyel	BY	Homyel'
hong kong	HK
honiara	SB
honolulu	US-HI
hoover	US-AL
hopatcong hills	US-NJ
hope mills	US-NC
hopewell	US-VA
hopkins	US-MN
hopkinsville	US-KY
horizon city	US-TX
horlivka	UA
horn lake	US-MS
hortolandia	BR	Hortolândia
hoshiarpur	IN	Hoshiārpur
hospet	IN
hot springs	US-AR
hot springs national park	US-AR
hough	US-OH
houma	US-LA
houston	US-TX
howard	US-WI
howard beach	US-NY/New York
hrodna	BY
hsinchu	TW
huaian	CN	Huai'an
huaibei	CN
huainan	CN
hualien city	TW
huambo	AO
huancayo	PE
huanggang	CN
huangshi	CN
huangyan	CN
huayin	CN
huber heights	US-OH
hubli	IN
hudson	US-OH
hue	VN	Huế
hueytown	US-AL
hugli	IN
huizhou	CN
hulan ergi	CN
humble	US-TX
humen	CN
hungnam	KP	Hŭngnam
hunt valley	US-MD
huntersville	US-NC
huntington	US-WV|US-NY|US-IN
huntington beach	US-CA
huntington park	US-CA
huntington station	US-NY
huntley	US-IL
hunts point	US-NY/New York
huntsville	US-AL|US-TX|CA-ON
huocheng	CN
hurricane	US-UT
hurst	US-TX
hutchinson	US-KS
hutto	US-TX
huzhou	CN
hwaseong si	KR	Hwaseong-si
hyattsville	US-MD
hybla valley	US-VA
hyderabad	IN|PK
hyesan	KP
iasi	RO	Iaşi
ibadan	NG
ibague	CO	Ibagué
ibaraki	JP
ibb	YE
ica	PE
ichalkaranji	IN
icheon si	KR	Icheon-si
ichihara	JP
ichinomiya	JP
idaho falls	US-ID
idku	EG	Idkū
idylwood	US-VA
ijebu ode	NG	Ijebu-Ode
ijero ekiti	NG	Ijero-Ekiti
ikeja	NG
ikire	NG
ikot ekpene	NG
iksan	KR
ila orangun	NG
ilchester	US-MD
ilesa	NG
ilheus	BR	Ilhéus
iligan	PH
iligan city	PH
iloilo	PH
ilorin	NG
immokalee	US-FL
imperatriz	BR
imperial	US-CA
imperial beach	US-CA
imphal	IN
imus	PH
incheon	KR
indaiatuba	BR
independence	US-MO|US-KY
indian trail	US-NC
indianapolis	US-IN
indianola	US-IA
indio	US-CA
indore	IN
inglewood	US-CA
inglewood finn hill	US-WA	Inglewood-Finn Hill
ingraj bazar	IN	Ingrāj Bāzār
inisa	NG
inkster	US-MI
inver grove heights	US-MN
iona	US-FL
iowa city	US-IA
ipatinga	BR
ipoh	MY
ipswich	GB
iquique	CL
iquitos	PE
irapuato	MX
irbid	JO
irkutsk	RU
irondequoit	US-NY
ironville	US-KY
irvine	US-CA
irving	US-TX
irvington	US-NJ
ise ekiti	NG	Ise-Ekiti
iselin	US-NJ
isfahan	IR
iskenderun	TR	İskenderun
isla vista	US-CA
islamabad	PK
islington	GB
islip	US-NY
ismailia	EG
isparta	TR
issaquah	US-WA
istanbul	TR
itaborai	BR	Itaboraí
itabuna	BR
itagui	CO	Itagüí
itajai	BR	Itajaí
itami	JP
itapecerica da serra	BR	Itapecerica da Serra
itapevi	BR
itaquaquecetuba	BR
ithaca	US-NY
ivano frankivsk	UA	Ivano-Frankivsk
ivanovo	RU
ives estates	US-FL
iwaki	JP
iwo	NG
ixtapaluca	MX
izhevsk	RU
izmir	TR	İzmir
izmit	TR	İzmit
iztacalco	MX
iztapalapa	MX
izumi	JP
jabalpur	IN
jabalya	PS	Jabālyā
jaboatao	BR	Jaboatão
jaboatao dos guararapes	BR	Jaboatão dos Guararapes
jacarei	BR	Jacareí
jackson	US-MS|US-TN|US-NJ|US-MI
jackson heights	US-NY/New York
jacksonville	US-FL|US-NC|US-AR|US-IL
jacksonville beach	US-FL
jacobabad	PK
jaffna	LK
jaigaon	IN
jaipur	IN
jakarta	ID
jalalabad	AF	Jalālābād
jalandhar	IN
jalgaon	IN
jalna	IN	Jālna
jamaame	SO
jamaica	US-NY/New York
jamaica plain	US-MA
jamalpur	BD	Jamālpur
jambi city	ID
jamestown	US-NY|US-ND
jammu	IN
jamnagar	IN
jamshedpur	IN
jamuria	IN	Jāmuria
janesville	US-WI
jasmine estates	US-FL
jasper	US-IN
jaunpur	IN
jeddah	SA
jefferson city	US-MO
jeffersontown	US-KY
jeffersonville	US-IN
jeju city	KR
jember	ID
jenison	US-MI
jenks	US-OK
jeonju	KR
jerez de la frontera	ES	Jerez de la Frontera
jersey city	US-NJ
jerusalem	IL
jessore	BD
jhang sadr	PK
jhansi	IN	Jhānsi
jiamusi	CN
jian	CN	Ji’an
jiangmen	CN
jianshui	CN
jiaozhou	CN
jiaozuo	CN
jiaxing	CN
jieyang	CN
jilin	CN
jimeta	NG
jinan	CN
jincheng	CN
jind	IN	Jīnd
jingdezhen	CN
jingling	CN
jingmen	CN
jingzhou	CN
jining	CN
jinzhou	CN
jiujiang	CN
jiutai	CN
jiutepec	MX
jixi	CN
jizzax	UZ
joao pessoa	BR	João Pessoa
jodhpur	IN
joetsu	JP	Jōetsu
johannesburg	ZA
johns creek	US-GA
johnson city	US-TN
johnston	US-RI|US-IA
johnstown	US-PA
johor bahru	MY
joinville	BR
joliet	US-IL
joliette	CA-QC
jollyville	US-TX
jonesboro	US-AR
joplin	US-MO
jos	NG
jose c paz	AR	José C. Paz
juarez	MX	Juárez
juazeiro do norte	BR	Juazeiro do Norte
juba	SS
juiz de fora	BR	Juiz de Fora
juliaca	PE
junagadh	IN	Jūnāgadh
junction city	US-KS
jundiai	BR	Jundiaí
juneau	US-AK
jupiter	US-FL
jurupa valley	US-CA
kabul	AF
kabwe	ZM
kaduna	NG
kaesong	KP	Kaesŏng
kafr ad dawwar	EG	Kafr ad Dawwār
kagoshima	JP
kahramanmaras	TR	Kahramanmaraş
kahriz	IR	Kahrīz
kahului	US-HI
kaifeng	CN
kailua	US-HI
kaiyuan	CN
kakinada	IN	Kākināda
kakogawacho honmachi	JP	Kakogawachō-honmachi
kalamazoo	US-MI
kaliningrad	RU
kalispell	US-MT
kaluga	RU
kalyan	IN	Kalyān
kamakura	JP
kamarhati	IN	Kāmārhāti
kamensk uralskiy	RU	Kamensk-Ural’skiy
kamianske	UA
kamloops	CA-BC
kamoke	PK
kampala	UG
kampung baru subang	MY
kananga	CD
kanata	CA-ON
kanazawa	JP
kanchipuram	IN
kandahar	AF	Kandahār
kaneohe	US-HI
kanggye	KP
kankakee	US-IL
kannapolis	US-NC
kano	NG
kanpur	IN
kansas city	US-MO|US-KS
kaohsiung	TW
kaolack	SN
kapolei	US-HI
karabaglar	TR	Karabağlar
karachi	PK
karagandy	KZ
karaj	IR
karamay	CN
karbala	IQ
karimnagar	IN	Karīmnagar
karlsruhe	DE
karnal	IN	Karnāl
kashgar	CN
kashiwa	JP
kassala	SD
kassel	DE
kasugai	JP
kasukabe	JP
kasur	PK
kathmandu	NP
katihar	IN
katowice	PL
katsina	NG
katsuta	JP
katy	US-TX
kaukauna	US-WI
kaunas	LT
kawagoe	JP
kawaguchi	JP
kawanishi	JP
kawasaki	JP
kayseri	TR
kaysville	US-UT
kazan	RU
kearney	US-NE
kearns	US-UT
kearny	US-NJ
kediri	ID
keelung	TW
keene	US-NH
keizer	US-OR
keller	US-TX
kelowna	CA-BC
kemerovo	RU
ken caryl	US-CO
kendale lakes	US-FL
kendall	US-FL
kendall west	US-FL
kendari	ID
kenitra	MA
kenmore	US-WA|US-NY
kenner	US-LA
kennesaw	US-GA
kennewick	US-WA
kenora	CA-ON
kenosha	US-WI
kensington	US-NY/New York
kent	US-WA|US-OH
kentwood	US-MI
kerman	IR
kermanshah	IR
kernersville	US-NC
kerrville	US-TX
kettering	US-OH
kew gardens	US-NY/New York
kew gardens hills	US-NY/New York
key west	US-FL
keystone	US-FL
khabarovsk	RU
khamis mushait	SA
khammam	IN
khan yunis	PS	Khān Yūnis
khandwa	IN
kharagpur	IN
kharkiv	UA
khartoum	SD
kherson	UA
khimki	RU
khmelnytskyi	UA
khobar	SA
khomeyni shahr	IR	Khomeynī Shahr
khorramabad	IR
khorramshahr	IR
khouribga	MA
khowy	IR
khulna	BD
kiel	DE
kielce	PL
kigali	RW
kigoma	TZ
kihei	US-HI	Kīhei
kikwit	CD
killeen	US-TX
killingly center	US-CT
kimhae	KR
king of prussia	US-PA	King of Prussia
kingman	US-AZ
kings bridge	US-NY/New York
kings park	US-NY
kingsland	US-GA
kingsport	US-TN
kingston	JM|CA-ON|US-NY
kingston upon hull	GB	Kingston upon Hull
kingsville	US-TX
kinshasa	CD
kinston	US-NC
kirkland	US-WA|CA-QC
kirksville	US-MO
kirkuk	IQ
kirkwood	US-MO
kirov	RU
kiryas joel	US-NY
kisangani	CD
kishiwada	JP
kisi	NG
kismayo	SO
kissimmee	US-FL
kisumu	KE
kitakyushu	JP
kitchener	CA-ON
kitwe	ZM
klaipeda	LT	Klaipėda
klamath falls	US-OR
klang	MY
klerksdorp	ZA
kluang	MY
knoxville	US-TN
kobe	JP
kochi	JP
kofu	JP	Kōfu
kohat	PK
kokomo	US-IN
kolhapur	IN	Kolhāpur
kolkata	IN
kollam	IN
koln	DE	Köln
kolwezi	CD
komaki	JP
komsomolsk on amur	RU	Komsomolsk-on-Amur
konya	TR
korba	IN
korhogo	CI
koriyama	JP	Kōriyama
korla	CN
koshigaya	JP
kosice	SK	Košice
kostanay	KZ
kosti	SD
kostroma	RU
kota	IN
kota bharu	MY
kota kinabalu	MY
kotli	PK
kousseri	CM	Kousséri
kovrov	RU
kowloon	HK
kozhikode	IN
krakow	PL	Kraków
kramatorsk	UA	Kramators’k
krasnodar	RU
krasnoyarsk	RU
krefeld	DE
kremenchuk	UA
kropyvnytskyi	UA
krugersdorp	ZA
kryvyi rih	UA
kuala lumpur	MY
kuala terengganu	MY
kuantan	MY
kuching	MY
kukatpalli	IN	Kūkatpalli
kulim	MY
kultali	IN
kulti	IN
kumagaya	JP
kumamoto	JP
kumasi	GH
kuna	US-ID
kunduz	AF
kunming	CN
kunshan	CN
kupang	ID
kurashiki	JP
kure	JP
kurgan	RU
kurnool	IN
kursk	RU
kurume	JP
kushiro	JP
kutahya	TR	Kütahya
kutaisi	GE
kuwait city	KW
kwangmyong	KR	Kwangmyŏng
kyain seikgyi township	MM
kyiv	UA
kyle	US-TX
kyoto	JP
kyzylorda	KZ
kırıkkale	TR
kızıltepe	TR
la canada flintridge	US-CA	La Cañada Flintridge
la crescenta montrose	US-CA	La Crescenta-Montrose
la crosse	US-WI
la gi	VN
la grange	US-IL
la habra	US-CA
la laguna	ES
la marque	US-TX
la mesa	US-CA
la mirada	US-CA
la palma	US-CA
la paz	BO|MX
la pintana	CL
la plata	AR
la porte	US-TX|US-IN
la prairie	CA-QC
la presa	US-CA
la puente	US-CA
la quinta	US-CA
la rioja	AR
la romana	DO
la serena	CL
la vergne	US-TN
la verne	US-CA
la vista	US-NE
laayoune	EH
labuan bajo	ID
lacey	US-WA
lackawanna	US-NY
laconia	US-NH
ladera ranch	US-CA
ladner	CA-BC
lafayette	US-LA|US-IN|US-CO|US-CA
lages	BR
lagos	NG
lagrange	US-GA	LaGrange
laguna beach	US-CA
laguna hills	US-CA
laguna niguel	US-CA
laguna woods	US-CA
lahore	PK
laiyang	CN
laizhou	CN
lake butler	US-FL
lake charles	US-LA
lake elsinore	US-CA
lake forest	US-CA|US-IL
lake havasu city	US-AZ
lake in the hills	US-IL	Lake in the Hills
lake jackson	US-TX
lake magdalene	US-FL
lake mary	US-FL
lake oswego	US-OR
lake ridge	US-VA
lake ronkonkoma	US-NY
lake shore	US-MD
lake stevens	US-WA
lake wales	US-FL
lake worth	US-FL
lake worth corridor	US-FL
lake zurich	US-IL
lakeland	US-FL
lakeside	US-FL|US-CA
lakeville	US-MN
lakewood	US-CO|US-CA|US-WA|US-NJ|US-OH
lal bahadur nagar	IN
lamont	US-CA
lampang	TH
lancaster	US-CA|US-PA|US-OH|US-TX
lancienne lorette	CA-QC	L'Ancienne-Lorette
land o lakes	US-FL	Land O' Lakes
landover	US-MD
langfang	CN
langford	CA-BC
langley	CA-BC
langley park	US-MD
lanham seabrook	US-MD	Lanham-Seabrook
lankaran	AZ
lansdale	US-PA
lansing	US-MI|US-IL
lanzhou	CN
laohekou	CN
laplace	US-LA
laporte	US-IN	LaPorte
lapu lapu city	PH	Lapu-Lapu City
laramie	US-WY
laredo	US-TX
largo	US-FL
larkana	PK
las cruces	US-NM
las palmas de gran canaria	ES	Las Palmas de Gran Canaria
las pinas	PH	Las Piñas
las tunas	CU
las vegas	US-NV
lassomption	CA-QC	L'Assomption
latakia	SY
latham	US-NY
lathrop	US-CA
latur	IN
lauderdale lakes	US-FL
lauderhill	US-FL
laurel	US-MD|US-MS|US-VA
laurelton	US-NY/New York
laurinburg	US-NC
laval	CA-QC
lawang	ID
lawndale	US-CA
lawrence	US-KS|US-MA|US-IN
lawrenceville	US-GA
lawton	US-OK
layton	US-UT
le havre	FR
le plateau	CA-QC	le Plateau
league city	US-TX
lealman	US-FL
leamington	CA-ON
leander	US-TX
leavenworth	US-KS
leawood	US-KS
lebanon	US-TN|US-PA|US-OH|US-OR|US-IN
leduc	CA-AB
ledyard	US-CT
leeds	GB
lees summit	US-MO	Lee's Summit
leesburg	US-VA|US-FL
leganes	ES	Leganés
legaspi	PH
lehi	US-UT
lehigh acres	US-FL
leicester	GB
leipzig	DE
leisure city	US-FL
lekki	NG
leland	US-NC
lemay	US-MO
lembang	ID
lemon grove	US-CA
lemont	US-IL
lemoore	US-CA
lenexa	US-KS
lennox	US-CA
lenoir	US-NC
leominster	US-MA
leon de los aldama	MX	León de los Aldama
les coteaux	CA-QC
leshan	CN
lethbridge	CA-AB
leverkusen	DE
levis	CA-QC	Lévis
levittown	US-PA|US-NY
lewiston	US-ME|US-ID
lewiston orchards	US-ID
lewisville	US-TX
lexington	US-KY|US-MA|US-SC|US-NC
lexington fayette	US-KY	Lexington-Fayette
lhospitalet de llobregat	ES	L'Hospitalet de Llobregat
lianghu	CN
lianshan	CN
liaocheng	CN
liaoyang	CN
liaoyuan	CN
liberal	US-KS
libertad	PH
liberty	US-MO
libertyville	US-IL
libreville	GA
licheng	CN
liege	BE	Liège
lijiang	CN
likasi	CD
lille	FR
lilongwe	MW
lima	*PE|US-OH
limassol	CY
limeira	BR
limerick	US-PA
lincoln	US-NE|US-CA|US-RI
lincoln park	US-MI
lincolnia	US-VA
linda	US-CA
linden	US-NJ
lindenhurst	US-NY
lindenwold	US-NJ
lindsay	CA-ON
linfen	CN
linhai	CN
lino lakes	US-MN
linton hall	US-VA
linxia chengguanzhen	CN
linyi	CN
linz	AT
lipa city	PH
lipetsk	RU
lisbon	PT
lisle	US-IL
lithia springs	US-GA
little elm	US-TX
little rock	US-AR
littleton	US-CO
liupanshui	CN
live oak	US-CA|US-TX
livermore	US-CA
liverpool	GB
livingston	US-NJ
livonia	US-MI
livorno	IT
ljubljana	SI
lloydminster	CA-AB
loa janan	ID
lobito	AO
lochearn	US-MD
lockport	US-IL|US-NY
lodi	US-CA|US-NJ
lodz	PL	Łódź
logan	US-UT
logan city	AU
logansport	US-IN
logrono	ES	Logroño
loma linda	US-CA
lombard	US-IL
lome	TG	Lomé
lomita	US-CA
lompoc	US-CA
london	GB|CA-ON
londrina	BR
long beach	US-CA|US-NY|US-MS
long branch	US-NJ
long island city	US-NY/New York
long xuyen	VN	Long Xuyên
longfeng	CN
longmeadow	US-MA
longmont	US-CO
longueuil	CA-QC
longview	US-TX|US-WA
loni	IN
lorain	US-OH
lorton	US-VA
los altos	US-CA
los angeles	US-CA
los banos	US-CA
los gatos	US-CA
los lunas	US-NM
los mochis	MX
loudi	CN
louisville	US-KY|US-CO
loum	CM
loveland	US-CO
loves park	US-IL
lowell	US-MA
lower sackville	CA-NS
luancheng	CN
luanda	AO
lubbock	US-TX
lubeck	DE	Lübeck
lublin	PL
lubumbashi	CD
lucena	PH
lucknow	IN
ludhiana	IN	Ludhiāna
ludlow	US-MA
ludwigshafen am rhein	DE	Ludwigshafen am Rhein
lufkin	US-TX
luhansk	UA
lumberton	US-NC
luohe	CN
luoyang	CN
luqiao	CN
lusaka	ZM
lutes mountain	CA-NB
lutherville timonium	US-MD	Lutherville-Timonium
luton	GB
lutsk	UA
lutz	US-FL
luxembourg	LU
luxor	EG
lviv	UA
lynbrook	US-NY
lynchburg	US-VA
lyndhurst	US-NJ
lynn	US-MA
lynn haven	US-FL
lynnwood	US-WA
lynwood	US-CA
lyon	FR
lyubertsy	RU
mabalacat city	PH
mableton	US-GA
macapa	BR	Macapá
macau	MO
maceio	BR	Maceió
machala	EC
machesney park	US-IL
machida	JP
machilipatnam	IN	Machilīpatnam
macomb	US-IL
macon	US-GA
madera	US-CA
madhyamgram	IN
madison	US-WI|US-AL|US-MS|US-CT|US-NJ
madison heights	US-MI
madisonville	US-KY
madiun	ID
madrid	ES
madurai	IN
maebashi	JP
magdalena contreras	MX
magdeburg	DE
magna	US-UT
magnitogorsk	RU
magog	CA-QC
magugpo poblacion	PH
mahabad	IR	Mahābād
mahajanga	MG
mahilyow	BY
mahwah	US-NJ
maiduguri	NG
mainz	DE
maitland	US-FL
makakilo	US-HI
makakilo city	US-HI
makassar	ID
makati city	PH
makhachkala	RU
makiyivka	UA
makurdi	NG
malabo	GQ
malacca	MY
malaga	ES	Málaga
malakal	SS
malang	ID
malatya	TR
malayer	IR	Malāyer
malden	US-MA
male	MV
malegaon	IN	Mālegaon
malingao	PH
malkajgiri	IN
malmo	SE	Malmö
malolos	PH
maltepe	TR
mamaroneck	US-NY
mamoudzou	YT
manado	ID
managua	NI
manama	BH
manassas	US-VA
manassas park	US-VA
manaus	BR
manchester	GB|US-NH|US-CT|US-MO
mandalay	MM
mandaluyong city	PH
mandan	US-ND
mandaue city	PH
mangalore	IN
manhattan	*US-NY/New York|US-KS
manhattan beach	US-CA
manila	PH
manisa	TR
manitowoc	US-WI
manizales	CO
mankato	US-MN
mannheim	DE
mansfield	GB|US-TX|US-OH|US-MA
mansfield city	US-CT
mansilingan	PH
manta	EC
mantampay	PH
manteca	US-CA
manukau city	NZ
maple grove	US-MN
maple heights	US-OH
maple ridge	CA-BC
maple shade	US-NJ
maple valley	US-WA
maplewood	US-MN|US-NJ
maputo	MZ
mar del plata	AR	Mar del Plata
maracaibo	VE
maracanau	BR	Maracanaú
maracay	VE
maradi	NE
marana	US-AZ
marblehead	US-MA
marco island	US-FL
mardan	PK
margate	US-FL
maricopa	US-AZ
marietta	US-GA
marilia	BR	Marília
marina	US-CA
mariners harbor	US-NY/New York
maringa	BR	Maringá
marion	US-IA|US-OH|US-IN|US-IL
mariupol	UA
marka	SO
markham	CA-ON
marlboro	US-NJ
marlborough	US-MA
maroua	CM
marquette	US-MI
marrakesh	MA
marrero	US-LA
marseille	FR
marshall	US-TX
marshalltown	US-IA
marshfield	US-WI
martha lake	US-WA
martinez	US-CA|US-GA
martinsburg	US-WV
maryland city	US-MD
maryland heights	US-MO
marysville	US-WA|US-OH
maryvale	US-AZ
maryville	US-TN
masan	KR
mascara	DZ
mascouche	CA-QC
maseru	LS
mashhad	IR
masina	CD
mason	US-OH
mason city	US-IA
maspeth	US-NY/New York
massapequa	US-NY
massapequa park	US-NY
massillon	US-OH
mastic	US-NY
matadi	CD
mataram	ID
mathura	IN
matola	MZ
matsudo	JP
matsue	JP
matsumoto	JP
matsuyama	JP
matteson	US-IL
matthews	US-NC
mattoon	US-IL
maturin	VE	Maturín
mau	IN
maua	BR	Mauá
mauldin	US-SC
maumelle	US-AR
mawlamyine	MM
mayfield heights	US-OH
maywood	US-CA|US-IL
mazar e sharif	AF	Mazār-e Sharīf
mazatlan	MX	Mazatlán
mbabane	SZ
mbandaka	CD
mbeya	TZ
mbuji mayi	CD	Mbuji-Mayi
mcalester	US-OK	McAlester
mcallen	US-TX	McAllen
mcdonough	US-GA	McDonough
mchenry	US-IL	McHenry
mckeesport	US-PA	McKeesport
mckinleyville	US-CA	McKinleyville
mckinney	US-TX	McKinney
mclean	US-VA	McLean
mcminnville	US-OR	McMinnville
mead valley	US-CA
meadow woods	US-FL
meadowbrook	US-VA
meads	US-KY
mecca	SA
mechanicsville	US-VA
medan	ID
medellin	CO	Medellín
medford	US-OR|US-MA|US-NY
medicine hat	CA-AB
medina	*SA|US-OH
medinipur	IN	Medinīpur
meerut	IN
mehlville	US-MO
meiktila	MM
mejicanos	SV
mekele	ET	Mek'ele
meknes	MA	Meknès
melbourne	*AU|US-FL
melitopol	UA
melrose	US-MA|US-NY/New York
melrose park	US-IL
melville	US-NY
memphis	US-TN
menasha	US-WI
mendoza	AR
menifee	US-CA
menlo park	US-CA
menomonee falls	US-WI
menomonie	US-WI
mentor	US-OH
mentougou	CN
mequon	US-WI
merced	US-CA
mercedes	US-TX
mercer island	US-WA
mercerville hamilton square	US-NJ	Mercerville-Hamilton Square
merida	MX|VE	Mérida
meriden	US-CT
meridian	US-ID|US-MS
merkezefendi	TR
merlo	AR
merrick	US-NY
merrifield	US-VA
merrillville	US-IN
merrimack	US-NH
merritt island	US-FL
mersin	TR
mesa	US-AZ
mesquite	US-TX|US-NV
messina	IT
metairie	US-LA
metairie terrace	US-LA
methuen	US-MA
mexicali	MX
mexico city	MX
meycauayan	PH
miami	US-FL
miami beach	US-FL
miami gardens	US-FL
miami lakes	US-FL
miamisburg	US-OH
mianyang	CN
miass	RU
michigan city	US-IN
middelburg	ZA
middle river	US-MD
middle village	US-NY/New York
middleborough	US-MA
middleburg heights	US-OH
middleton	US-WI
middletown	US-OH|US-CT|US-NY|US-DE|US-RI
midland	US-TX|US-MI|CA-ON
midlothian	US-TX
midrand	ZA
midvale	US-UT
midway	US-FL
midwest city	US-OK
miguel hidalgo	MX
milan	IT
milford	US-CT|US-MA
milford mill	US-MD
mililani town	US-HI
mill creek	US-WA
mill creek east	US-WA
millbrae	US-CA
millbrook	US-AL
millcreek	US-UT
milledgeville	US-GA
millville	US-NJ
milpitas	US-CA
milton	CA-ON|US-GA|US-MA
milton keynes	GB
milwaukee	US-WI
milwaukie	US-OR
minamirinkan	JP
minato	JP
mineola	US-NY
mingora	PK
minna	NG
minneapolis	US-MN
minnetonka	US-MN
minnetonka mills	US-MN
minot	US-ND
minsk	BY
mint hill	US-NC
mirabel	CA-QC
miramar	US-FL
miramichi	CA-NB
miri	MY
mirpur khas	PK
mirzapur	IN	Mirzāpur
mishawaka	US-IN
miskolc	HU
misratah	LY	Mişrātah
mission	US-TX|CA-BC
mission bend	US-TX
mission viejo	US-CA
mississauga	CA-ON
missoula	US-MT
missouri city	US-TX
mitchell	US-SD
mito	JP
mixco	GT
miyazaki	JP
mobile	US-AL
modena	IT
modesto	US-CA
mogadishu	SO
mogi das cruzes	BR	Mogi das Cruzes
mohammedia	MA
mokena	US-IL
mokolo	CM
mokotow	PL	Mokotów
mokpo	KR
moline	US-IL
mombasa	KE
monchengladbach	DE	Mönchengladbach
monclova	MX
moncton	CA-NB
monghyr	IN
monroe	US-LA|US-NC|US-MI|US-WA
monroeville	US-PA
monrovia	LR|US-CA
monsey	US-NY
mont royal	CA-QC	Mont-Royal
mont saint hilaire	CA-QC	Mont-Saint-Hilaire
montclair	US-NJ|US-CA|US-VA
montebello	US-CA
monterey	US-CA
monterey park	US-CA
monteria	CO	Montería
monterrey	MX
montes claros	BR
montevideo	UY
montgomery	US-AL|US-IL
montgomery village	US-MD
montpellier	FR
montreal	CA-QC	Montréal
montrose	US-CO
montville center	US-CT
monywa	MM
moore	US-OK
mooresville	US-NC
moorhead	US-MN
moorpark	US-CA
moose jaw	CA-SK
moradabad	IN	Morādābād
moraga	US-CA
moratuwa	LK
morelia	MX
morena	IN
moreno valley	US-CA
morgan hill	US-CA
morganton	US-NC
morgantown	US-WV
morioka	JP
morningside heights	US-NY/New York
morogoro	TZ
moron	AR	Morón
morris heights	US-NY/New York
morrisania	US-NY/New York
morristown	US-TN|US-NJ
morrisville	US-NC
morton	US-IL
morton grove	US-IL
moscow	*RU|US-ID
moses lake	US-WA
moshi	TZ
mossoro	BR	Mossoró
mostoles	ES	Móstoles
mosul	IQ
mott haven	US-NY/New York
mount clemens	US-MI
mount juliet	US-TN
mount laurel	US-NJ
mount lebanon	US-PA
mount pearl	CA-NL
mount pleasant	US-SC|US-WI|US-MI|US-TX
mount prospect	US-IL
mount vernon	US-NY|US-WA|US-OH|US-IL
mountain brook	US-AL
mountain view	US-CA
mountlake terrace	US-WA
mubi	NG
mucumpiz	VE
mudanjiang	CN
mueang nonthaburi	TH
mukalla	YE
mukilteo	US-WA
mulheim	DE	Mülheim
multan	PK
mumbai	IN
muncie	US-IN
mundelein	US-IL
munich	DE
munster	DE|US-IN	Münster
muratpasa	TR	Muratpaşa
murcia	ES
murfreesboro	US-TN
muridke	PK
murmansk	RU
murphy	US-TX
murray	US-UT|US-KY
murrieta	US-CA
murrysville	US-PA
murwara	IN	Murwāra
musaffah	AE
muscat	OM
muscatine	US-IA
muskego	US-WI
muskegon	US-MI
muskogee	US-OK
mustang	US-OK
mutare	ZW
muzaffarabad	PK	Muzaffarābād
muzaffargarh	PK
muzaffarnagar	IN
muzaffarpur	IN
mwanza	TZ
mwene ditu	CD	Mwene-Ditu
myeik	MM
mykolayiv	UA
mymensingh	BD
myrtle beach	US-SC
myrtle grove	US-FL
mysore	IN
mytishchi	RU
mzuzu	MW
naberezhnyye chelny	RU
nacala	MZ
nacogdoches	US-TX
nadiad	IN	Nadiād
naga	PH
nagano	JP
nagaoka	JP
nagareyama	JP
nagarpur	BD	Nāgarpur
nagasaki	JP
nagercoil	IN	Nāgercoil
nagoya	JP
nagpur	IN
naha	JP
naihati	IN	Naihāti
nairobi	KE
najaf	IQ
najafabad	IR	Najafābād
najafgarh	IN
najran	SA	Najrān
nakhon ratchasima	TH
nakuru	KE
nalchik	RU	Nal’chik
nam đinh	VN	Nam Định
namangan	UZ
nampa	US-ID
nampo	KP	Namp’o
nampula	MZ
nanaimo	CA-BC
nanchang	CN
nanchong	CN
nanded	IN
nandyal	IN	Nandyāl
nangi	IN
nangloi jat	IN	Nāngloi Jāt
nanjing	CN
nanning	CN
nanpiao	CN
nanping	CN
nantes	FR
nantong	CN
nanuet	US-NY
nanyang	CN
napa	US-CA
naperville	US-IL
naples	IT|US-FL
nara	JP
narayanganj	BD	Nārāyanganj
narela	IN
narragansett	US-RI
narsingdi	BD
nashik	IN
nashua	US-NH
nashville	US-TN
nasiriyah	IQ
nassau	BS
natal	BR
natchez	US-MS
natchitoches	US-LA
natick	US-MA
national city	US-CA
natore	BD
naucalpan de juarez	MX	Naucalpan de Juárez
naugatuck	US-CT
navarre	US-FL
navotas	PH
navsari	IN	Navsāri
nawabshah	PK
nay pyi taw	MM
nazarabad	IR	Naz̧arābād
nazran	RU	Nazran’
nazret	ET	Nazrēt
ndalatando	AO	N’dalatando
ndjamena	TD	N'Djamena
ndola	ZM
nederland	US-TX
needham	US-MA
neenah	US-WI
neijiang	CN
neiva	CO
nellore	IN
nepean	CA-ON
netanya	IL
neuquen	AR	Neuquén
neuss	DE
new albany	US-IN
new bedford	US-MA
new berlin	US-WI
new bern	US-NC
new braunfels	US-TX
new brighton	US-MN
new britain	US-CT
new brunswick	US-NJ
new cairo	EG
new canaan	US-CT
new castle	US-PA|US-IN
new city	US-NY
new delhi	IN
new glasgow	CA-NS
new haven	US-CT|US-IN
new hope	US-MN
new iberia	US-LA
new lenox	US-IL
new london	US-CT
new milford	US-NJ
new orleans	US-LA
new philadelphia	US-OH
new port richey	US-FL
new rochelle	US-NY
new smyrna beach	US-FL
new springville	US-NY/New York
new territory	US-TX
new westminster	CA-BC
new york	US-NY
newark	US-NJ|US-OH|US-DE
newberg	US-OR
newburg	US-KY
newburgh	US-NY
newburyport	US-MA
newcastle	ZA|AU
newcastle upon tyne	GB	Newcastle upon Tyne
newington	US-CT
newmarket	CA-ON
newnan	US-GA
newport	GB|US-RI|US-KY
newport beach	US-CA
newport news	US-VA
newton	US-MA|US-KS|US-IA
neyagawa	JP
neyshabur	IR	Neyshābūr
ngaoundere	CM	Ngaoundéré
nha trang	VN
niagara falls	CA-ON|US-NY
niamey	NE
nice	FR
nicholasville	US-KY
nicolas romero	MX	Nicolás Romero
nicosia	CY
niigata	JP
nijmegen	NL
niles	US-IL|US-OH
ningbo	CN
nipomo	US-CA
nis	RS	Niš
nishi tokyo	JP	Nishi-Tokyo
nishinomiya hama	JP	Nishinomiya-hama
niteroi	BR	Niterói
nixa	US-MO
nizamabad	IN	Nizāmābād
nizhnekamsk	RU
nizhnevartovsk	RU
nizhniy novgorod	RU
nizhny tagil	RU
nnewi	NG
noblesville	US-IN
nogales	MX|US-AZ
noida	IN
norco	US-CA
norcross	US-GA
norfolk	US-VA|US-NE
norfolk county	CA-ON
norland	US-FL
normal	US-IL
norman	US-OK
norristown	US-PA
north amityville	US-NY
north andover	US-MA
north arlington	US-NJ
north atlanta	US-GA
north attleborough center	US-MA
north augusta	US-SC
north aurora	US-IL
north babylon	US-NY
north battleford	CA-SK
north bay	CA-ON
north bay shore	US-NY
north bellmore	US-NY
north bergen	US-NJ
north bethesda	US-MD
north canton	US-OH
north charleston	US-SC
north chicago	US-IL
north chicopee	US-MA
north cowichan	CA-BC
north creek	US-WA
north decatur	US-GA
north druid hills	US-GA
north fort myers	US-FL
north haven	US-CT
north highlands	US-CA
north kingstown	US-RI
north la crosse	US-WI
north las vegas	US-NV
north lauderdale	US-FL
north liberty	US-IA
north little rock	US-AR
north massapequa	US-NY
north miami	US-FL
north miami beach	US-FL
north myrtle beach	US-SC
north ogden	US-UT
north olmsted	US-OH
north peoria	US-IL
north plainfield	US-NJ
north platte	US-NE
north port	US-FL
north potomac	US-MD
north providence	US-RI
north richland hills	US-TX
north ridgeville	US-OH
north royalton	US-OH
north salt lake	US-UT
north stamford	US-CT
north tonawanda	US-NY
north tustin	US-CA
north valley stream	US-NY
north vancouver	CA-BC
north york	CA-ON
northampton	GB|US-MA
northbrook	US-IL
northdale	US-FL
northfield	US-MN
northglenn	US-CO
northport	US-AL
norton	US-MA
norton shores	US-MI
norwalk	US-CA|US-CT|US-OH
norwich	GB|US-CT
norwood	US-MA|US-OH
nossa senhora do socorro	BR	Nossa Senhora do Socorro
nottingham	GB
nouakchott	MR
noumea	NC	Nouméa
nova friburgo	BR
nova iguacu	BR	Nova Iguaçu
novato	US-CA
novi	US-MI
novi sad	RS
novo hamburgo	BR
novocherkassk	RU
novokuznetsk	RU
novorossiysk	RU
novosibirsk	RU
nowrangapur	IN
nuevo laredo	MX
nukus	UZ
numazu	JP
nur sultan	KZ	Nur-Sultan
nurnberg	DE	Nürnberg
nutley	US-NJ
nyala	SD
oak bay	CA-BC
oak creek	US-WI
oak forest	US-IL
oak grove	US-OR
oak harbor	US-WA
oak hill	US-VA
oak lawn	US-IL
oak park	US-IL|US-MI
oak ridge	US-TN|US-FL
oakdale	US-MN|US-CA
oakland	US-CA
oakland park	US-FL
oakleaf plantation	US-FL
oakley	US-CA
oakton	US-VA
oakville	CA-ON|US-MO
oaxaca	MX
oberhausen	DE
obihiro	JP
ocala	US-FL
ocean acres	US-NJ
ocean springs	US-MS
oceanside	US-CA|US-NY
ocoee	US-FL
oconomowoc	US-WI
ocumare del tuy	VE	Ocumare del Tuy
odawara	JP
odenton	US-MD
odessa	UA|US-TX
ofallon	US-MO|US-IL	O'Fallon
ogaki	JP	Ōgaki
ogden	US-UT
oildale	US-CA
oita	JP	Ōita
ojo de agua	MX	Ojo de Agua
ojus	US-FL
okara	PK
okayama	JP
okazaki	JP
okemos	US-MI
okene	NG
oklahoma city	US-OK
okolona	US-KY
olathe	US-KS
old bridge	US-NJ
old jamestown	US-MO
oldenburg	DE
olinda	BR
olive branch	US-MS
olney	US-MD
olongapo	PH
olsztyn	PL
olympia	US-WA
omaha	US-NE
omdurman	SD
omsk	RU
onalaska	US-WI
ondo	NG
ongole	IN
onitsha	NG
ontario	US-CA
opa locka	US-FL	Opa-locka
opelika	US-AL
opelousas	US-LA
oradea	RO
orai	IN
oral	KZ
oran	DZ
orange	US-CA|US-NJ|US-TX
orangevale	US-CA
orangeville	CA-ON
orchards	US-WA
orcutt	US-CA
ordos	CN
oregon	US-OH
oregon city	US-OR
orel	RU	Orël
orem	US-UT
orenburg	RU
orillia	CA-ON
orinda	US-CA
orland park	US-IL
orlando	US-FL
ormoc	PH
ormond beach	US-FL
oro valley	US-AZ
oroville	US-CA
orsk	RU
orumiyeh	IR	Orūmīyeh
oruro	BO
osaka	JP
osan	KR
osasco	BR
osh	KG
oshawa	CA-ON
oshkosh	US-WI
oslo	NO
osmaniye	TR
osnabruck	DE	Osnabrück
osogbo	NG
ossining	US-NY
ostrava	CZ
oswego	US-IL|US-NY
ota	JP	Ōta
otsego	US-MN
otsu	JP	Ōtsu
ottawa	*CA-ON|US-IL
ottumwa	US-IA
ouagadougou	BF
oujda angad	MA	Oujda-Angad
overland	US-MO
overland park	US-KS
oviedo	ES|US-FL
owasso	US-OK
owatonna	US-MN
owen sound	CA-ON
owensboro	US-KY
owerri	NG
owings mills	US-MD
owo	NG
oxford	GB|US-MS|US-OH|US-AL
oxnard	US-CA
oxon hill	US-MD
oxon hill glassmanor	US-MD	Oxon Hill-Glassmanor
oyama	JP
oyo	NG
ozark	US-MO
ozone park	US-NY/New York
paarl	ZA
pabna	BD	Pābna
pace	US-FL
pachuca de soto	MX	Pachuca de Soto
pacific grove	US-CA
pacifica	US-CA
padang	ID
padova	IT
paducah	US-KY
pagadian	PH
pahrump	US-NV
painesville	US-OH
pak kret	TH
palatine	US-IL
palembang	ID
palermo	IT
palestine	US-TX
pali	IN	Pāli
palisades park	US-NJ
pallavaram	IN	Pallāvaram
palm bay	US-FL
palm beach gardens	US-FL
palm city	US-FL
palm coast	US-FL
palm desert	US-CA
palm harbor	US-FL
palm river clair mel	US-FL	Palm River-Clair Mel
palm springs	US-CA|US-FL
palm valley	US-FL
palma	ES
palmas	BR
palmdale	US-CA
palmer	US-MA
palmetto bay	US-FL
palmira	CO
palo alto	US-CA
palos hills	US-IL
paltan	BD
palu	ID
pampa	US-TX
pamplona	ES
pamulang	ID
panalanoy	PH
panama	PA	Panamá
panama city	US-FL
panchkula	IN
panihati	IN	Pānihāti
panipat	IN	Pānīpat
panshan	CN
papillion	US-NE
par naogaon	BD	Pār Naogaon
paradise	US-NV|US-CA
paragould	US-AR
parakou	BJ
paramaribo	SR
paramount	US-CA
paramus	US-NJ
parana	AR	Paraná
parauapebas	BR
parbhani	IN
paris	*FR|US-TX
park forest	US-IL
park ridge	US-IL
park slope	US-NY/New York
parkchester	US-NY/New York
parker	US-CO
parkersburg	US-WV
parkland	US-WA|US-FL
parkville	US-MD
parlier	US-CA
parma	US-OH
parma heights	US-OH
parnamirim	BR
parole	US-MD
parsippany	US-NJ
parung	ID
pasadena	US-TX|US-CA|US-MD
pasarkemis	ID
pasay	PH
pascagoula	US-MS
pasco	US-WA
pasig city	PH
paso robles	US-CA
pasragad branch	IR
passaic	US-NJ
passo fundo	BR
pasto	CO
pasuruan	ID
patan	NP	Pātan
pataskala	US-OH
paterson	US-NJ
pathankot	IN	Pathānkot
pathein	MM
patiala	IN	Patiāla
patna	IN
patra	GR	Pátra
patterson	US-CA
paulista	BR
pavlodar	KZ
pawtucket	US-RI
payson	US-UT|US-AZ
peabody	US-MA
peachtree city	US-GA
peachtree corners	US-GA
pearl	US-MS
pearl city	US-HI
pearl river	US-NY
pearland	US-TX
pecan grove	US-TX
pecs	HU	Pécs
peekskill	US-NY
pekalongan	ID
pekanbaru	ID
pekin	US-IL
pelham	US-AL
pelotas	BR
pemalang	ID
pematangsiantar	ID
pembroke	CA-ON
pembroke pines	US-FL
pendleton	US-OR
pennsauken	US-NJ
pensacola	US-FL
penticton	CA-BC
penza	RU
peoria	US-AZ|US-IL
perbaungan	ID
percut	ID
pereira	CO
perm	RU
perris	US-CA
perry	US-GA
perry hall	US-MD
perrysburg	US-OH
perth	AU
perth amboy	US-NJ
peshawar	PK
petah tiqwa	IL	Petaẖ Tiqwa
petaling jaya	MY
petaluma	US-CA
petare	VE
petawawa	CA-ON
peterborough	GB|CA-ON
petersburg	US-VA
petionville	HT	Pétionville
petrolina	BR
petropavl	KZ
petropavlovsk kamchatsky	RU	Petropavlovsk-Kamchatsky
petropolis	BR	Petrópolis
petrozavodsk	RU
pflugerville	US-TX
phan thiet	VN	Phan Thiết
pharr	US-TX
phenix city	US-AL
philadelphia	US-PA
phnom penh	KH
phoenix	US-AZ
phoenixville	US-PA
phra pradaeng	TH
pickering	CA-ON
pickerington	US-OH
picnic point north lynnwood	US-WA	Picnic Point-North Lynnwood
pico rivera	US-CA
piedras negras	MX
pietermaritzburg	ZA
pikesville	US-MD
pikine	SN
pilar	AR
pilsen	CZ
pimpri	IN
pinar del rio	CU	Pinar del Río
pine bluff	US-AR
pine hills	US-FL
pinecrest	US-FL
pinehurst	US-NC
pinellas park	US-FL
pinewood	US-FL
pingdingshan	CN
pingxiang	CN
pinole	US-CA
piqua	US-OH
piracicaba	BR
piraeus	GR
piscataway	US-NJ
pitesti	RO	Piteşti
pitt meadows	CA-BC
pittsburg	US-CA|US-KS
pittsburgh	US-PA
pittsfield	US-MA
piura	PE
placentia	US-CA
plainfield	US-NJ|US-IL|US-IN|US-CT
plainview	US-NY|US-TX
plainville	US-CT
planaltina	BR
plano	US-TX
plant city	US-FL
plantation	US-FL
plattsburgh	US-NY
pleasant grove	US-UT
pleasant hill	US-CA
pleasant prairie	US-WI
pleasanton	US-CA
pleasantville	US-NJ
ploiesti	RO	Ploieşti
plovdiv	BG
plum	US-PA
plumbon	ID
plymouth	GB|US-MN
pocatello	US-ID
podgorica	ME
podolsk	RU
pohang	KR
poinciana	US-FL
point pleasant	US-NJ
pointe claire	CA-QC	Pointe-Claire
pointe noire	CG	Pointe-Noire
pokhara	NP
poltava	UA
pomona	US-CA
pompano beach	US-FL
ponca city	US-OK
ponce	US-PR
ponta grossa	BR
ponte vedra beach	US-FL
pontiac	US-MI
pontianak	ID
poole	GB
pooler	US-GA
popayan	CO	Popayán
poplar bluff	US-MO
port alberni	CA-BC
port angeles	US-WA
port arthur	US-TX
port au prince	HT	Port-au-Prince
port charlotte	US-FL
port chester	US-NY
port colborne	CA-ON
port coquitlam	CA-BC
port de paix	HT	Port-de-Paix
port elizabeth	ZA
port harcourt	NG
port hueneme	US-CA
port huron	US-MI
port louis	MU
port moody	CA-BC
port moresby	PG
port orange	US-FL
port richmond	US-NY/New York
port said	EG
port saint lucie	US-FL
port sudan	SD
port washington	US-NY
portage	US-MI|US-IN
porterville	US-CA
portland	US-OR|US-ME|US-TX
porto	PT
porto alegre	BR
porto novo	BJ	Porto-Novo
porto velho	BR
portoviejo	EC
portsmouth	GB|US-VA|US-NH|US-OH|US-RI
portsmouth heights	US-VA
posadas	AR
post falls	US-ID
potomac	US-MD
pottstown	US-PA
poughkeepsie	US-NY
poway	US-CA
poza rica de hidalgo	MX	Poza Rica de Hidalgo
poznan	PL	Poznań
praga poludnie	PL	Praga Południe
prague	CZ
praia	CV
praia grande	BR
prairie village	US-KS
prairieville	US-LA
prato	IT
prattville	US-AL
prescott	US-AZ
prescott valley	US-AZ
presidente prudente	BR
preston	GB
pretoria	ZA
prichard	US-AL
prince albert	CA-SK
prince edward	CA-ON
prince george	CA-BC
princeton	US-NJ|US-FL
prior lake	US-MN
pristina	XK
prizren	XK
probolinggo	ID
proddatur	IN	Proddatūr
prokopyevsk	RU	Prokop’yevsk
prospect heights	US-IL
prosper	US-TX
providence	US-RI
provo	US-UT
prunedale	US-CA
pskov	RU
pucallpa	PE
puducherry	IN
puebla	MX
pueblo	US-CO
pueblo west	US-CO
puente alto	CL
puerto cabello	VE
puerto la cruz	VE
puerto montt	CL
puerto princesa	PH
puerto vallarta	MX
pullman	US-WA
punasa	IN	Punāsa
pune	IN
punta gorda	US-FL
punta gorda isles	US-FL
puri	IN
purnia	IN
purwakarta	ID
purwodadi	ID
purwokerto	ID
puthia	BD
putian	CN
puyallup	US-WA
puyang	CN
puyang chengguanzhen	CN
pyongyang	KP
qapqal	CN
qarchak	IR
qarshi	UZ
qazvin	IR
qianjiang	CN
qina	EG	Qinā
qingdao	CN
qingyuan	CN
qinhuangdao	CN
qionghai	CN
qiqihar	CN
qom	IR
qo‘qon	UZ
quanzhou	CN
quebec	CA-QC	Québec
queen creek	US-AZ
queens	US-NY/New York
queens village	US-NY/New York
queensbury	US-NY
quelimane	MZ
quetta	PK
quezon city	PH
qui nhon	VN
quilmes	AR
quincy	US-MA|US-IL
quinte west	CA-ON
quito	EC
quthbullapur	IN
rabat	MA
rach gia	VN	Rạch Giá
racine	US-WI
radcliff	US-KY
radford	US-VA
radnor	US-PA
radom	PL
raebareli	IN
rahim yar khan	PK
rahway	US-NJ
raichur	IN	Rāichūr
raiganj	IN	Rāiganj
raipur	IN
raj nandgaon	IN	Rāj-Nāndgaon
rajahmundry	IN	Rājahmundry
rajkot	IN	Rājkot
rajshahi	BD	Rājshāhi
raleigh	US-NC
ramadi	IQ
ramagundam	IN
ramgundam	IN	Rāmgundam
ramona	US-CA
rampur	IN	Rāmpur
ramsey	US-MN|US-NJ
rancagua	CL
ranchi	IN
rancho cordova	US-CA
rancho cucamonga	US-CA
rancho mirage	US-CA
rancho palos verdes	US-CA
rancho san diego	US-CA
rancho santa margarita	US-CA
randallstown	US-MD
randburg	ZA
randolph	US-MA|US-NJ
rangpur	BD
rapid city	US-SD
ras al khaimah city	AE
rasht	IR
ratlam	IN	Ratlām
raurkela	IN
rawalpindi	PK
raymore	US-MO
rayside balfour	CA-ON	Rayside-Balfour
raytown	US-MO
reading	GB|US-PA|US-MA
recife	BR
red deer	CA-AB
red wing	US-MN
redan	US-GA
redding	US-CA
redford	US-MI
redlands	US-CA
redmond	US-WA|US-OR
redondo beach	US-CA
redwood city	US-CA
reedley	US-CA
reggio calabria	IT
regina	CA-SK
rego park	US-NY/New York
reims	FR
reisterstown	US-MD
rengasdengklok	ID
rennes	FR
reno	US-NV
renton	US-WA
repentigny	CA-QC
republic	US-MO
resistencia	AR
reston	US-VA
revere	US-MA
rewa	IN
rexburg	US-ID
reykjavik	IS	Reykjavík
reynoldsburg	US-OH
reynosa	MX
rialto	US-CA
ribeirao das neves	BR	Ribeirão das Neves
ribeirao preto	BR	Ribeirão Preto
richards bay	ZA
richardson	US-TX
richfield	US-MN
richland	US-WA
richmond	US-VA|CA-BC|US-CA|US-IN|US-KY
richmond hill	CA-ON|US-NY/New York
richmond west	US-FL
ridgecrest	US-CA
ridgeland	US-MS
ridgewood	US-NY/New York|US-NJ
riga	LV
rimouski	CA-QC
rio branco	BR
rio claro	BR
rio cuarto	AR	Río Cuarto
rio de janeiro	BR	Rio de Janeiro
rio grande	BR
rio linda	US-CA
rio rancho	US-NM
rio rico	US-AZ
rio verde	BR
ripon	US-CA
rishon leziyyon	IL	Rishon LeẔiyyon
river falls	US-WI
riverbank	US-CA
riverdale	US-GA
riverside	US-CA|US-OH
riverton	US-UT
riverview	US-FL
riviera beach	US-FL
riviere du loup	CA-QC	Rivière-du-Loup
rivne	UA
riyadh	SA
rizhao	CN
roanoke	US-VA
roanoke rapids	US-NC
rochester	US-NY|US-MN|US-NH
rochester hills	US-MI
rock hill	US-SC
rock island	US-IL
rock springs	US-WY
rockford	US-IL
rockland	US-MA
rockledge	US-FL
rocklin	US-CA
rockville	US-MD
rockville centre	US-NY
rockwall	US-TX
rocky mount	US-NC
rocky river	US-OH
rogers	US-AR
rohnert park	US-CA
rohtak	IN
rolla	US-MO
rolling meadows	US-IL
rome	*IT|US-GA|US-NY
romeoville	US-IL
romulus	US-MI
rondonopolis	BR	Rondonópolis
ronkonkoma	US-NY
roodepoort	ZA
roosevelt	US-NY
rosamond	US-CA
rosario	AR
rose hill	US-VA
roseburg	US-OR
rosedale	US-NY/New York|US-MD
roselle	US-IL|US-NJ
rosemead	US-CA
rosemont	US-CA
rosemount	US-MN
rosenberg	US-TX
roseville	US-CA|US-MI|US-MN
rossville	US-NY/New York|US-MD
rostock	DE
rostov na donu	RU	Rostov-na-Donu
roswell	US-GA|US-NM
rotterdam	NL|US-NY
round lake	US-IL
round lake beach	US-IL
round rock	US-TX
rouyn noranda	CA-QC	Rouyn-Noranda
rowland heights	US-CA
rowlett	US-TX
roy	US-UT
royal oak	US-MI
royal palm beach	US-FL
rubidoux	US-CA
rubtsovsk	RU
ruse	BG
ruskin	US-FL
russeifa	JO
russellville	US-AR
ruston	US-LA
rutherford	US-NJ
rutland	US-VT
ryazan	RU	Ryazan’
rybinsk	RU
rye	US-NY
rzeszow	PL	Rzeszów
sa dec	VN
saarbrucken	DE	Saarbrücken
sabadell	ES
sabzevar	IR
sachse	US-TX
saco	US-ME
sacramento	US-CA
saddiqabad	PK
safety harbor	US-FL
safi	MA
saga	JP
saginaw	US-MI|US-TX
saginaw township north	US-MI
saguenay	CA-QC
saharanpur	IN	Sahāranpur
sahiwal	PK
sahuarita	US-AZ
saidpur	BD
saint albert	CA-AB	St. Albert
saint andrews	US-SC
saint augustin de desmaures	CA-QC	Saint-Augustin-de-Desmaures
saint basile le grand	CA-QC	Saint-Basile-le-Grand
saint bruno de montarville	CA-QC	Saint-Bruno-de-Montarville
saint catharines	CA-ON	St. Catharines
saint charles	US-MO|US-MD|US-IL
saint clair shores	US-MI
saint cloud	US-MN|US-FL
saint constant	CA-QC	Saint-Constant
saint denis	RE	Saint-Denis
saint etienne	FR	Saint-Étienne
saint eustache	CA-QC	Saint-Eustache
saint george	US-UT
saint georges	CA-QC	Saint-Georges
saint hyacinthe	CA-QC	Saint-Hyacinthe
saint jean sur richelieu	CA-QC	Saint-Jean-sur-Richelieu
saint jerome	CA-QC	Saint-Jérôme
saint john	CA-NB
saint johns	CA-NL	St. John's
saint joseph	US-MO
saint lazare	CA-QC	Saint-Lazare
saint louis	US-MO|SN	St. Louis
saint louis park	US-MN
saint marys	US-GA	St. Marys
saint matthews	US-KY
saint michael	US-MN
saint paul	US-MN
saint peters	US-MO
saint petersburg	RU|US-FL
saint thomas	CA-ON	St. Thomas
sainte catherine	CA-QC	Sainte-Catherine
sainte julie	CA-QC	Sainte-Julie
sainte therese	CA-QC	Sainte-Thérèse
saitama	JP
sakai	JP
saki	NG
sakura	JP
salaberry de valleyfield	CA-QC	Salaberry-de-Valleyfield
salalah	OM	Şalālah
salamanca	MX|ES
salatiga	ID
salavat	RU
sale	MA
sale al jadida	MA	Salé Al Jadida
salem	IN|US-OR|US-MA|US-NH|US-VA
salina	US-KS
salinas	US-CA
salisbury	US-NC|US-MD
salmon creek	US-WA
salt lake city	US-UT
salta	AR
saltillo	MX
salvador	BR
salzburg	AT
samara	RU
samarinda	ID
samarkand	UZ
samarra	IQ	Sāmarrā’
sambalpur	IN
sambhal	IN
sammamish	US-WA
samsun	TR
samut prakan	TH
san angelo	US-TX
san antonio	US-TX
san benito	US-TX
san bernardino	US-CA
san bernardo	CL
san bruno	US-CA
san carlos	US-CA
san carlos park	US-FL
san clemente	US-CA
san cristobal	VE|DO	San Cristóbal
san cristobal de las casas	MX	San Cristóbal de las Casas
san diego	US-CA
san dimas	US-CA
san fernando	PH
san fernando del valle de catamarca	AR	San Fernando del Valle de Catamarca
san francisco	US-CA
san gabriel	US-CA
san jacinto	US-CA
san jose	US-CA|CR
san jose del monte	PH	San Jose del Monte
san juan	AR|US-PR|US-TX
san juan capistrano	US-CA
san leandro	US-CA
san lorenzo	PY|US-CA
san luis	AR|US-AZ
san luis obispo	US-CA
san luis potosi	MX	San Luis Potosí
san luis rio colorado	MX	San Luis Río Colorado
san marcos	US-CA|US-TX
san mateo	US-CA
san miguel	SV|AR
san miguel de tucuman	AR	San Miguel de Tucumán
san miguel del padron	CU	San Miguel del Padrón
san miguelito	PA
san nicolas de los garza	MX	San Nicolás de los Garza
san pablo	PH|US-CA
san pablo de las salinas	MX	San Pablo de las Salinas
san pedro	PH|CI
san pedro de macoris	DO	San Pedro de Macorís
san pedro sula	HN
san rafael	US-CA
san ramon	US-CA
san salvador	SV
san salvador de jujuy	AR	San Salvador de Jujuy
san tan valley	US-AZ
sanaa	YE
sanandaj	IR
sancaktepe	TR
sand springs	US-OK
sandakan	MY
sandalfoot cove	US-FL
sandusky	US-OH
sandy	US-UT
sandy springs	US-GA
sanford	US-FL|US-NC|US-ME
sanger	US-CA
sangli	IN	Sāngli
sanlıurfa	TR	Şanlıurfa
sanming	CN
sanshui	CN
santa ana	US-CA|SV
santa barbara	US-CA
santa barbara doeste	BR	Santa Bárbara d'Oeste
santa catarina	MX
santa clara	CU|US-CA
santa clarita	US-CA
santa cruz	US-CA
santa cruz de la sierra	BO	Santa Cruz de la Sierra
santa cruz de tenerife	ES	Santa Cruz de Tenerife
santa fe	AR|US-NM
santa fe springs	US-CA
santa luzia	BR
santa maria	BR|US-CA
santa maria chimalhuacan	MX	Santa María Chimalhuacán
santa marta	CO
santa monica	US-CA
santa paula	US-CA
santa rosa	PH|US-CA
santa teresa del tuy	VE	Santa Teresa del Tuy
santander	ES
santarem	BR	Santarém
santee	US-CA
santiago	CL
santiago de cuba	CU	Santiago de Cuba
santiago de los caballeros	DO	Santiago de los Caballeros
santiago de queretaro	MX	Santiago de Querétaro
santiago del estero	AR	Santiago del Estero
santo andre	BR	Santo André
santo domingo	DO
santo domingo de los colorados	EC	Santo Domingo de los Colorados
santo domingo este	DO
santo domingo oeste	DO
santol	PH
santos	BR
sao bernardo do campo	BR	São Bernardo do Campo
sao carlos	BR	São Carlos
sao joao de meriti	BR	São João de Meriti
sao jose	BR	São José
sao jose do rio preto	BR	São José do Rio Preto
sao jose dos campos	BR	São José dos Campos
sao leopoldo	BR	São Leopoldo
sao luis	BR	São Luís
sao paulo	BR	São Paulo
sao tome	ST	São Tomé
sao vicente	BR	São Vicente
sapele	NG
sapporo	JP
sapulpa	US-OK
saqqez	IR
sarajevo	BA
saransk	RU
sarasota	US-FL
saratoga	US-CA
saratoga springs	US-NY|US-UT
saratov	RU
sargodha	PK
sari	IR
sariwon	KP	Sariwŏn
sarnia	CA-ON
sartell	US-MN
sasebo	JP
saskatoon	CA-SK
satna	IN
saugor	IN
saugus	US-MA
sault sainte marie	CA-ON	Sault Ste. Marie
savage	US-MN
savannah	US-GA
saveh	IR	Sāveh
sayama	JP
sayreville	US-NJ
sayreville junction	US-NJ
sayville	US-NY
scaggsville	US-MD
scarborough	CA-ON
scarsdale	US-NY
schaumburg	US-IL
schenectady	US-NY
schererville	US-IN
schertz	US-TX
schofield barracks	US-HI
scotch plains	US-NJ
scottsdale	US-AZ
scranton	US-PA
seabrook	US-MD
seaford	US-NY
seagoville	US-TX
seal beach	US-CA
searcy	US-AR
seaside	US-CA
seatac	US-WA	SeaTac
seattle	US-WA
sebastian	US-FL
secaucus	US-NJ
secunderabad	IN
security widefield	US-CO	Security-Widefield
sedalia	US-MO
seeb	OM
seguin	US-TX
sejong	KR
selden	US-NY
selma	US-CA|US-AL
semarang	ID
semey	KZ
seminole	US-FL
sendai	JP
seogwipo	KR
seongnam si	KR	Seongnam-si
seoul	KR
sepang	MY
sept iles	CA-QC	Sept-Îles
serang	ID
serekunda	GM
seremban	MY
serilingampalle	IN
serra	BR
setauket east setauket	US-NY	Setauket-East Setauket
sete lagoas	BR
setif	DZ	Sétif
sevastopol	UA
seven oaks	US-SC
severn	US-MD
severna park	US-MD
severodvinsk	RU
sevierville	US-TN
sevilla	ES
seymour	US-IN|US-CT
sfax	TN
shafter	US-CA
shagamu	NG
shah alam	MY
shahjanpur	IN	Shāhjānpur
shahkot	PK
shaker heights	US-OH
shakhty	RU
shakopee	US-MN
shanghai	CN
shangqiu	CN
shangrao	CN
shangyu	CN
shantou	CN
shanwei	CN
shaoguan	CN
shaoxing	CN
sharjah	AE
shashi	CN
shaw	US-DC
shawinigan	CA-QC
shawnee	US-KS|US-OK
sheboygan	US-WI
sheepshead bay	US-NY/New York
sheffield	GB
shekhupura	PK
shelby	US-MI|US-NC
shelbyville	US-TN|US-IN|US-KY
shelton	US-CT
shenandoah	US-LA
shengli	CN
shenyang	CN
shenzhen	CN
sherbrooke	CA-QC
sheridan	US-WY
sherman	US-TX
sherrelwood	US-CO
sherwood	US-AR|US-OR
sherwood park	CA-AB
shibganj	BD
shibin al kawm	EG	Shibīn al Kawm
shihezi	CN
shijiazhuang	CN
shikarpur	PK
shimla	IN
shimoga	IN
shimonoseki	JP
shiqi	CN
shiraz	IR
shirley	US-NY
shively	US-KY
shivpuri	IN
shiyan	CN
shizuoka	JP
shoreline	US-WA
shoreview	US-MN
shorewood	US-IL
short pump	US-VA
shreveport	US-LA
shrewsbury	US-MA
shrirampur	IN	Shrīrāmpur
shuangyashan	CN
shyamnagar	IN
shymkent	KZ
si racha	TH
sialkot	PK
sibiu	RO
sibu	MY
sicklerville	US-NJ
sidi bel abbes	DZ	Sidi Bel Abbès
sidney	US-OH
sidon	LB
sierra vista	US-AZ
sihanoukville	KH
sikar	IN	Sīkar
sikeston	US-MO
silchar	IN
siliguri	IN
siloam springs	US-AR
silver firs	US-WA
silver spring	US-MD
silverdale	US-WA
simferopol	UA
simi valley	US-CA
simpsonville	US-SC
sincelejo	CO
singa	SD
singapore	SG
singrauli	IN
sinuiju	KP	Sinŭiju
sioux city	US-IA
sioux falls	US-SD
siping	CN
sirjan	IR
sirsa	IN
sisli	TR	Şişli
sitapur	IN	Sītāpur
sittwe	MM
situbondo	ID
sivas	TR
siverek	TR
skikda	DZ
skokie	US-IL
skopje	MK
slidell	US-LA
slough	GB
smithfield	US-RI
smithtown	US-NY
smolensk	RU
smyrna	US-GA|US-TN
snellville	US-GA
soacha	CO
sobral	BR
socastee	US-SC
sochi	RU
socorro	US-TX
socorro mission number 1 colonia	US-TX
sofia	BG
sohag	EG
soka	JP	Sōka
sokoto	NG
solapur	IN	Solāpur
soledad	CO|US-CA
soledad de graciano sanchez	MX	Soledad de Graciano Sánchez
solingen	DE
solon	US-OH
somerset	US-NJ|US-MA
somerton	US-AZ
somerville	US-MA
songnim	KP
sonipat	IN	Sonīpat
soreang	ID
sorel tracy	CA-QC	Sorel-Tracy
sorocaba	BR
sosnowiec	PL
souk ahras	DZ
sousse	TN
south bend	US-IN
south bradenton	US-FL
south burlington	US-VT
south chicago	US-IL
south el monte	US-CA
south elgin	US-IL
south euclid	US-OH
south gate	US-CA|US-MD
south hadley	US-MA
south hill	US-WA
south holland	US-IL
south houston	US-TX
south jordan	US-UT
south kingstown	US-RI
south lake tahoe	US-CA
south laurel	US-MD
south miami heights	US-FL
south milwaukee	US-WI
south ogden	US-UT
south old bridge	US-NJ
south orange	US-NJ
south pasadena	US-CA
south peabody	US-MA
south plainfield	US-NJ
south portland	US-ME
south portland gardens	US-ME
south riding	US-VA
south river	US-NJ
south saint paul	US-MN
south salt lake	US-UT
south san francisco	US-CA
south san jose hills	US-CA
south suffolk	US-VA
south tangerang	ID
south valley	US-NM
south vineland	US-NJ
south whittier	US-CA
south windsor	US-CT
south yuba city	US-CA
southampton	GB
southaven	US-MS
southbridge	US-MA
southbury	US-CT
southchase	US-FL
southend on sea	GB	Southend-on-Sea
southfield	US-MI
southgate	US-MI
southlake	US-TX
soweto	ZA
soyapango	SV
spanaway	US-WA
spanish fork	US-UT
spanish lake	US-MO
spanish springs	US-NV
sparks	US-NV
sparta	US-NJ
spartanburg	US-SC
split	HR
spokane	US-WA
spokane valley	US-WA
spring	US-TX
spring hill	US-FL|US-TN
spring valley	US-NV|US-NY|US-CA
springboro	US-OH
springdale	US-AR
springfield	US-MO|US-MA|US-IL|US-OR|US-OH|US-VA|US-PA|US-TN
springfield gardens	US-NY/New York
springville	US-UT
spruce grove	CA-AB
squamish	CA-BC
srinagar	IN
stafford	US-TX
stallings	US-NC
stamford	US-CT
stanton	US-CA
starkville	US-MS
staryy oskol	RU
state college	US-PA
staten island	US-NY/New York
statesboro	US-GA
statesville	US-NC
staunton	US-VA
stavropol	RU	Stavropol’
stephenville	US-TX
sterling	US-VA|US-IL
sterling heights	US-MI
sterlitamak	RU
steubenville	US-OH
stevens point	US-WI
stevenson ranch	US-CA
stillwater	US-OK|US-MN
stockbridge	US-GA
stockholm	SE
stockton	US-CA
stoke on trent	GB	Stoke-on-Trent
stonecrest	US-GA
stoneham	US-MA
storrs	US-CT
stoughton	US-MA
stow	US-OH
strasbourg	FR
stratford	US-CT|CA-ON
streamwood	US-IL
streetsboro	US-OH
strongsville	US-OH
stuart	US-FL
stuttgart	DE
sucre	BO
sudbury	US-MA
sudley	US-VA
suez	EG
suffolk	US-VA
sugar hill	US-GA
sugar land	US-TX
suihua	CN
suisun	US-CA
suita	JP
suitland	US-MD
suitland silver hill	US-MD	Suitland-Silver Hill
suizhou	CN
sujangarh	IN	Sūjāngarh
sukabumi	ID
sukkur	PK
suleja	NG
sullana	PE
sulphur	US-LA
sulphur springs	US-TX
sultanah	SA	Sulţānah
sultanbeyli	TR
sultangazi	TR
sumare	BR	Sumaré
sumedang	ID
summerlin south	US-NV
summerville	US-SC
summit	US-NJ
sumqayıt	AZ
sumter	US-SC
sumy	UA
sun city	US-AZ
sun city center	US-FL
sun city west	US-AZ
sun prairie	US-WI
sun valley	US-NV
suncheon	KR
sunchon	KP	Sunch’ŏn
sunderland	GB
sungai petani	MY
sunggal	ID
sunland park	US-NM
sunny isles beach	US-FL
sunnyside	US-NY/New York|US-WA
sunnyvale	US-CA
sunrise	US-FL
sunrise manor	US-NV
sunset	US-FL
sunset park	US-NY/New York
superior	US-WI
surabaya	ID
surakarta	ID
surat	IN	Sūrat
surendranagar	IN
surgut	RU
surprise	US-AZ
surrey	CA-BC
susanville	US-CA
sutton	GB
suva	FJ
suwanee	US-GA
suwon	KR
suzano	BR
suzhou	CN
suzuka	JP
swansea	GB|US-MA
sweetwater	US-FL
swindon	GB
sycamore	US-IL
sydney	*AU|CA-NS
syktyvkar	RU
sylhet	BD
sylvania	US-OH
syosset	US-NY
syracuse	US-NY|US-UT
syzran	RU	Syzran’
szczecin	PL
szeged	HU
taboao da serra	BR	Taboão da Serra
tabriz	IR
tabuk	SA
tacloban	PH
tacna	PE
tacoma	US-WA
taganrog	RU
taguig	PH
tahlequah	US-OK
taian	CN	Tai’an
taichung	TW
taif	SA	Ta’if
taihecun	CN
tainan	TW
taipei	TW
taiping	MY
taiyuan	CN
taizhou	CN
takamatsu	JP
takaoka	JP
takarazuka	JP
takasaki	JP
takatsuki	JP
takeo	KH
takoma park	US-MD
takoradi	GH
talca	CL
talcahuano	CL
talkha	EG	Ţalkhā
talladega	US-AL
tallahassee	US-FL
tallinn	EE
tallmadge	US-OH
tamale	GH
tamarac	US-FL
tambaram	IN
tambov	RU
tamiami	US-FL
tampa	US-FL
tampere	FI
tampico	MX
tanda	EG
tanga	TZ
tangail	BD	Tāngāil
tangerang	ID
tanggu	CN
tangier	MA
tangshan	CN
tanjore	IN
tanjung pinang	ID
tanque verde	US-AZ
taoyuan city	TW
tapachula	MX
taranto	IT
taraz	KZ
tarhuna	LY
tarija	BO
tarlac city	PH
tarpon springs	US-FL
tarsus	TR
tashkent	UZ
tasikmalaya	ID
taubate	BR	Taubaté
taunggyi	MM
taunton	US-MA
tavares	US-FL
tawau	MY
taylor	US-MI|US-TX
taylors	US-SC
taylorsville	US-UT
taytay	PH
ta‘izz	YE
tbilisi	GE
teaneck	US-NJ
tebessa	DZ	Tébessa
tegal	ID
tegucigalpa	HN
tehran	IR
tehuacan	MX	Tehuacán
tel aviv	IL
tema	GH
temara	MA
tembisa	ZA
temecula	US-CA
temirtau	KZ
tempe	US-AZ
tempe junction	US-AZ
temple	US-TX
temple city	US-CA
temple terrace	US-FL
temuco	CL
tepic	MX
teresina	BR
ternopil	UA
terrace	CA-BC
terrace heights	US-NY/New York
terrassa	ES
terre haute	US-IN
terrebonne	CA-QC
terrell	US-TX
terrytown	US-LA
tetouan	MA	Tétouan
tewksbury	US-MA
texarkana	US-TX|US-AR
texas city	US-TX
thane	IN	Thāne
the acreage	US-FL
the bronx	US-NY/New York
the colony	US-TX
the crossings	US-FL
the dalles	US-OR
the hague	NL
the hammocks	US-FL
the villages	US-FL
the woodlands	US-TX
thessaloniki	GR	Thessaloníki
thetford mines	CA-QC	Thetford-Mines
thies	SN	Thiès
thies nones	SN	Thiès Nones
thika	KE
thimphu	BT
thiruvananthapuram	IN
thomasville	US-NC|US-GA
thoothukudi	IN
thornton	US-CO
thorold	CA-ON
thousand oaks	US-CA
three lakes	US-FL
thrissur	IN
throgs neck	US-NY/New York
thunder bay	CA-ON
tianjin	CN
tianshui	CN
tiaret	DZ
tieling	CN
tiffin	US-OH
tifton	US-GA
tigard	US-OR
tijuana	MX
tilburg	NL
tillmans corner	US-AL
timisoara	RO	Timişoara
timmins	CA-ON
tinley park	US-IL
tinton falls	US-NJ
tirana	AL
tiraspol	MD
tiruchirappalli	IN
tirunelveli	IN
tirupati	IN
tiruppur	IN
tiruvottiyur	IN	Tiruvottiyūr
titusville	US-FL
tlahuac	MX	Tláhuac
tlalnepantla	MX
tlalpan	MX
tlaquepaque	MX
toamasina	MG
tokorozawa	JP
tokushima	JP
tokyo	JP
toledo	US-OH|PH
toluca	MX
tolyatti	RU	Tol’yatti
tomakomai	JP
toms river	US-NJ
tomsk	RU
tonala	MX	Tonalá
tongchuanshi	CN
tonghua	CN
tongliao	CN
tongshan	CN
tongzhou	CN
tonk	IN
tooele	US-UT
topeka	US-KS
tordher	PK
toronto	CA-ON
torrance	US-CA
torreon	MX	Torreón
torrington	US-CT
torun	PL	Toruń
tottori	JP
touba	SN
toulon	FR
toulouse	FR
town n country	US-FL	Town 'n' Country
townsville	AU
towson	US-MD
toyama	JP
toyohashi	JP
toyonaka	JP
toyota	JP
trabzon	TR
tracy	US-CA
traverse city	US-MI
tremont	US-NY/New York
trenton	US-NJ|US-MI
trieste	IT
tripoli	LY|LB
trois rivieres	CA-QC	Trois-Rivières
trotwood	US-OH
troutdale	US-OR
troy	US-MI|US-NY|US-OH|US-AL
truckee	US-CA
trujillo	PE
trumbull	US-CT
truro	CA-NS
trussville	US-AL
tsawwassen	CA-BC
tshikapa	CD
tsu	JP
tsuen wan	HK
tsukuba	JP
tualatin	US-OR
tuckahoe	US-VA
tucker	US-GA
tucson	US-AZ
tukwila	US-WA
tula	RU
tulare	US-CA
tullahoma	US-TN
tulsa	US-OK
tulua	CO	Tuluá
tumkur	IN	Tumkūr
tumwater	US-WA
tungi	BD
tunis	TN
tupelo	US-MS
turin	IT
turkmenabat	TM	Türkmenabat
turku	FI
turlock	US-CA
turmero	VE
turpan	CN
tuscaloosa	US-AL
tustin	US-CA
tuxtla	MX
tver	RU
twentynine palms	US-CA
twin falls	US-ID
twinsburg	US-OH
tyler	US-TX
tysons corner	US-VA
tyumen	RU
ube	JP
uberaba	BR
uberlandia	BR	Uberlândia
udaipur	IN
udon thani	TH
udupi	IN
ufa	RU
ugep	NG
uijeongbu si	KR	Uijeongbu-si
uitenhage	ZA
uji	JP
ujjain	IN
ukiah	US-CA
ulan bator	MN
ulan ude	RU	Ulan-Ude
ulanhot	CN
ulhasnagar	IN
ulsan	KR
ulyanovsk	RU
umraniye	TR
umuahia	NG
union	US-NJ
union city	US-CA|US-NJ|US-GA
union hill novelty hill	US-WA	Union Hill-Novelty Hill
uniondale	US-NY
unionport	US-NY/New York
universal city	US-TX
university	US-FL
university city	US-MO
university heights	US-NY/New York
university park	US-FL|US-TX
university place	US-WA
unnao	IN	Unnāo
upland	US-CA
upper alton	US-IL
upper arlington	US-OH
upper saint clair	US-PA
urbana	US-IL
urbandale	US-IA
urganch	UZ
uruapan	MX
urumqi	CN	Ürümqi
usak	TR	Uşak
uskudar	TR	Üsküdar
ussuriysk	RU
ust kamenogorsk	KZ	Ust-Kamenogorsk
utica	US-NY
utrecht	NL
utsunomiya	JP
uvalde	US-TX
uvira	CD
uyo	NG
vacaville	US-CA
vadodara	IN
val dor	CA-QC	Val-d'Or
valdosta	US-GA
valencia	VE|ES|US-CA
valinda	US-CA
valladolid	ES
valledupar	CO
vallejo	US-CA
valley east	CA-ON
valley station	US-KY
valley stream	US-NY
valparaiso	CL|US-IN	Valparaíso
valrico	US-FL
van	TR
van buren	US-AR
van nest	US-NY/New York
vancouver	CA-BC|US-WA
vandalia	US-OH
vanderbijlpark	ZA
vanier	CA-ON
vantaa	FI
varamin	IR	Varāmīn
varanasi	IN
varennes	CA-QC
varna	BG
varzea grande	BR	Várzea Grande
vaudreuil dorion	CA-QC	Vaudreuil-Dorion
vaughan	CA-ON
velikiy novgorod	RU
vellore	IN
venice	US-FL
ventura	US-CA
veracruz	MX
veraval	IN	Verāval
vereeniging	ZA
vernon	CA-BC
vernon hills	US-IL
vero beach	US-FL
vero beach south	US-FL
verona	IT
vestavia hills	US-AL
viamao	BR	Viamão
vicksburg	US-MS
victoria	CA-BC|US-TX
victoria de durango	MX	Victoria de Durango
victoriaville	CA-QC
victorville	US-CA
vienna	*AT|US-VA
vientiane	LA
vigo	ES
vijayawada	IN
vila velha	BR
villa nueva	GT
villa park	US-IL
villahermosa	MX
villavicencio	CO
vilnius	LT
vina del mar	CL	Viña del Mar
vincennes	US-IN
vincent	US-CA
vincentown	US-NJ
vineland	US-NJ
vineyard	US-CA
vinh	VN
vinnytsia	UA
viransehir	TR	Viranşehir
virar	IN	Virār
virginia beach	US-VA
visakhapatnam	IN
visalia	US-CA
vista	US-CA
vitebsk	BY
vitoria	BR	Vitória
vitoria da conquista	BR	Vitória da Conquista
vizianagaram	IN
vladikavkaz	RU
vladimir	RU
vladivostok	RU
volgodonsk	RU
volgograd	RU
vologda	RU
volta redonda	BR
volzhskiy	RU
voorhees	US-NJ
voronezh	RU
vryheid	ZA
vung tau	VN	Vũng Tàu
waco	US-TX
wad medani	SD
wade hampton	US-SC
wadi as sir	JO	Wādī as Sīr
wadsworth	US-OH
wafangdian	CN
wahiawa	US-HI	Wahiawā
wailuku	US-HI
waipahu	US-HI
wakayama	JP
wake forest	US-NC
wakefield	US-NY/New York|US-MA
waldorf	US-MD
walker	US-MI
walla walla	US-WA
wallingford	US-CT
wallingford center	US-CT
walnut	US-CA
walnut creek	US-CA
walnut grove	CA-BC
walnut park	US-CA
walsall	GB
waltham	US-MA
wantagh	US-NY
wanxian	CN
warangal	IN
warner robins	US-GA
warren	US-MI|US-OH
warren township	US-NJ
warrensburg	US-MO
warri	NG
warrington	GB
warsaw	PL
warwick	US-RI
wasco	US-CA|US-IL
washington	US-UT|US-IL
washington heights	US-NY/New York
washougal	US-WA
watauga	US-TX
waterbury	US-CT
waterford	US-MI|US-CT
waterloo	CA-ON|US-IA
watertown	US-MA|US-NY|US-WI|US-SD
waterville	US-ME
watsonville	US-CA
waukee	US-IA
waukegan	US-IL
waukesha	US-WI
wausau	US-WI
wauwatosa	US-WI
waverly	US-MI
waxahachie	US-TX
wayne	US-NJ|US-PA|US-MI
waynesboro	US-VA
weatherford	US-TX
webster groves	US-MO
weifang	CN
weihai	CN
weinan	CN
weirton	US-WV
weirton heights	US-WV
wekiwa springs	US-FL
welkom	ZA
welland	CA-ON
wellesley	US-MA
wellington	NZ|US-FL
wenatchee	US-WA
wenshan city	CN
wentzville	US-MO
wenzhou	CN
weslaco	US-TX
wesley chapel	US-FL
west albany	US-NY
west allis	US-WI
west and east lealman	US-FL	West and East Lealman
west babylon	US-NY
west bend	US-WI
west bloomfield township	US-MI
west carson	US-CA
west chester	US-PA
west chicago	US-IL
west columbia	US-SC
west coon rapids	US-MN
west covina	US-CA
west des moines	US-IA
west elkridge	US-MD
west end	CA-BC
west falls church	US-VA
west fargo	US-ND
west gulfport	US-MS
west hartford	US-CT
west haven	US-CT
west hempstead	US-NY
west islip	US-NY
west jordan	US-UT
west kelowna	CA-BC
west lafayette	US-IN
west lake sammamish	US-WA
west lake stevens	US-WA
west linn	US-OR
west little river	US-FL
west lynchburg	US-VA
west melbourne	US-FL
west memphis	US-AR
west mifflin	US-PA
west milford	US-NJ
west new york	US-NJ
west odessa	US-TX
west orange	US-NJ
west palm beach	US-FL
west park	US-FL
west pensacola	US-FL
west puente valley	US-CA
west sacramento	US-CA
west saint paul	US-MN
west scarborough	US-ME
west seneca	US-NY
west springfield	US-MA|US-VA
west torrington	US-CT
west university place	US-TX
west valley city	US-UT
west vancouver	CA-BC
west warwick	US-RI
west whittier los nietos	US-CA	West Whittier-Los Nietos
westbrook	US-ME
westbury	US-NY
westchase	US-FL
westchester	US-FL|US-IL
westerly	US-RI
westerville	US-OH
westfield	US-MA|US-IN|US-NJ
westford	US-MA
westlake	US-OH
westland	US-MI
westminster	US-CO|US-CA|US-MD
westmont	US-CA|US-IL
westmount	CA-QC
weston	US-FL|US-WI
westonaria	ZA
westport	US-CT
wethersfield	US-CT
weymouth	US-MA
wheat ridge	US-CO
wheaton	US-IL|US-MD
wheeling	US-IL|US-WV
white bear lake	US-MN
white oak	US-OH|US-MD
white plains	US-NY
white rock	CA-BC
white settlement	US-TX
whitehall	US-OH
whitehall township	US-PA
whitehorse	CA-YT
whitestone	US-NY/New York
whitney	US-NV
whittier	US-CA
wichita	US-KS
wichita falls	US-TX
wiesbaden	DE
wigan	GB
wildomar	US-CA
wildwood	US-MO
wilkes barre	US-PA	Wilkes-Barre
wilkinsburg	US-PA
willemstad	CW
williamsburg	US-NY/New York|US-VA
williamsport	US-PA
williamstown	US-NJ
willimantic	US-CT
willingboro	US-NJ
williston	US-ND
willmar	US-MN
willoughby	US-OH
willow grove	US-PA
willowbrook	US-CA
willowdale	CA-ON
wilmette	US-IL
wilmington	US-NC|US-DE|US-MA
wilmington island	US-GA
wilson	US-NC
wilsonville	US-OR
wilton	US-CT
winchester	US-NV|US-VA|US-MA|US-KY
winder	US-GA
windham	US-CT
windhoek	NA
windsor	CA-ON|US-CT|US-CA|US-CO
winejok	SS
winnipeg	CA-MB
winona	US-MN
winston salem	US-NC	Winston-Salem
winter garden	US-FL
winter gardens	US-CA
winter haven	US-FL
winter park	US-FL
winter springs	US-FL
winthrop	US-MA
wisconsin rapids	US-WI
witbank	ZA
woburn	US-MA
wolcott	US-CT
wolf trap	US-VA
wollongong	AU
wolverhampton	GB
wonju	KR	Wŏnju
wonsan	KP	Wŏnsan
woodbridge	US-NJ
woodburn	US-OR
woodbury	US-MN
woodhaven	US-NY/New York
woodland	US-CA
woodlands	SG
woodlawn	US-MD|US-VA
woodmere	US-NY
woodridge	US-IL
woodrow	US-NY/New York
woodside	US-NY/New York
woodstock	CA-ON|US-GA|US-IL
woonsocket	US-RI
wooster	US-OH
worcester	US-MA
wright	US-FL
wroclaw	PL	Wrocław
wuhai	CN
wuhan	CN
wuhu	CN
wuppertal	DE
wusong	CN
wuwei	CN
wuxi	CN
wuxue	CN
wuzhou	CN
wyandotte	US-MI
wyckoff	US-NJ
wylie	US-TX
wyoming	US-MI
xalapa de enriquez	MX	Xalapa de Enríquez
xenia	US-OH
xiamen	CN
xian	CN	Xi’an
xiangtan	CN
xiangyang	CN
xianning	CN
xiantao	CN
xianyang	CN
xiaogan	CN
xico	MX
xindi	CN
xingtai	CN
xinhui	CN
xining	CN
xinpu	CN
xintai	CN
xinxiang	CN
xinyang	CN
xinyuan	CN
xinzhou	CN
xiuying	CN
xochimilco	MX
xuchang	CN
yakima	US-WA
yakutsk	RU
yamagata	JP
yamoussoukro	CI
yamunanagar	IN	Yamunānagar
yanbu	SA
yancheng	CN
yangchun	CN
yangjiang	CN
yangju	KR
yangon	MM
yangquan	CN
yangshuo	CN
yangzhou	CN
yanji	CN
yantai	CN
yao	JP
yaounde	CM	Yaoundé
yarmouth	US-MA
yaroslavl	RU
yazd	IR
yekaterinburg	RU
yellowknife	CA-NT
yeosu	KR
yerevan	AM
yibin	CN
yichang	CN
yichun	CN
yinchuan	CN
yingkou	CN
yiyang	CN
yogyakarta	ID
yokkaichi	JP
yokohama	JP
yokosuka	JP
yonkers	US-NY
yono	JP
yorba linda	US-CA
york	GB|US-PA
yorkton	CA-SK
yorkville	US-IL
yoshkar ola	RU	Yoshkar-Ola
youngstown	US-OH
ypsilanti	US-MI
yuba city	US-CA
yucaipa	US-CA
yucca valley	US-CA
yuci	CN
yueyang	CN
yukon	US-OK
yuma	US-AZ
yuncheng	CN
yunfu	CN
yuzhno sakhalinsk	RU	Yuzhno-Sakhalinsk
zabrze	PL
zachary	US-LA
zagazig	EG
zagreb	HR
zahedan	IR
zamboanga	PH
zanesville	US-OH
zanjan	IR	Zanjān
zanzibar	TZ
zaoyang	CN
zaozhuang	CN
zapopan	MX
zaporizhia	UA
zaragoza	ES
zaria	NG
zarqa	JO
zawiya	LY
zelenograd	RU
zemun	RS
zenica	BA
zeytinburnu	TR
zhangjiakou	CN
zhangjiakou shi xuanhua qu	CN
zhangzhou	CN
zhanjiang	CN
zhaodong	CN
zhaoqing	CN
zhengzhou	CN
zhenjiang	CN
zhenzhou	CN
zhicheng	CN
zhongshan	CN
zhoukou	CN
zhu cheng city	CN
zhuhai	CN
zhumadian	CN
zhuzhou	CN
zhytomyr	UA
zibo	CN
zigong	CN
ziguinchor	SN
zinder	NE
zion	US-IL
zionsville	US-IN
zlatoust	RU
zoucheng	CN
zunyi	CN
zurich	CH	Zürich
ða lat	VN	Ðà Lạt
đuc trong	VN	Đưc Trọng
‘ewa gentry	US-HI	‘Ewa Gentry`
