/**
 * Parts of a city or county that has a law of its own. A line: the city or county, tab, its parts. A part of a city is that city, and
 * counts only where its state is named with it; with a star, also alone. A county's towns are what is within it and has its law.
 */
export const localParts = `
US-NY/New York	Bronx*|The Bronx*|Brooklyn*|Manhattan*|Queens*|Staten Island*|Bellerose|Chelsea|DUMBO|East Side|Flushing*|Hudson Yards|Inwood|Little Italy|Lower East Side*|Midtown|Midtown Manhattan*|New York City*|Red Hook|Rockaway Park|Roosevelt Island|SoHo|South Ozone Park|South Richmond Hill|Tottenville|Tribeca|Upper East Side*|Upper West Side*|West Village
US-CA/Los Angeles	Arleta|Bel Air|Boyle Heights|Brentwood|Canoga Park|Century City|Chatsworth|Crenshaw|Eagle Rock|Echo Park|Encino|Granada Hills|Hollywood|Koreatown*|Los Feliz|Mar Vista|Mission Hills|North Hills|North Hollywood|Northridge|Pacific Palisades|Pacoima|Panorama City|Playa del Rey|Playa Vista*|Porter Ranch|Reseda|San Pedro|Sherman Oaks|Silver Lake|Studio City|Sun Valley|Sunland|Sylmar|Tarzana|Toluca Lake|Tujunga|Valley Village|Van Nuys*|Venice|Watts|West Hills|West Los Angeles*|Westwood|Wilmington|Winnetka|Woodland Hills
US-CA/Los Angeles County	Acton|Agua Dulce|Alondra Park|Altadena|Avocado Heights|Castaic|Charter Oak|Citrus|Del Aire|East Los Angeles*|East Pasadena|East San Gabriel|Florence-Graham|Hacienda Heights*|La Crescenta|La Crescenta-Montrose|Ladera Heights|Lake Los Angeles|Lennox|Littlerock|Marina del Rey*|Quartz Hill|Rowland Heights*|South San Gabriel|South Whittier|Stevenson Ranch|Topanga|Val Verde|Valinda|View Park-Windsor Hills|View Park|Walnut Park|West Athens|West Carson|West Puente Valley|West Whittier-Los Nietos|Westmont|Willowbrook
US-NY/Westchester County	Ardsley|Armonk|Bedford|Bedford Hills|Briarcliff Manor|Bronxville|Buchanan|Chappaqua|Cortlandt|Cortlandt Manor|Croton-on-Hudson|Dobbs Ferry|Eastchester|Elmsford|Greenburgh|Harrison|Hartsdale|Hastings-on-Hudson|Hawthorne|Irvington|Katonah|Larchmont|Lewisboro|Mamaroneck|Mohegan Lake|Mount Kisco|Mount Pleasant|Mount Vernon|New Castle|New Rochelle|North Castle|North Salem|Ossining|Peekskill|Pelham|Pleasantville|Port Chester|Pound Ridge|Purchase|Rye|Rye Brook|Scarsdale|Sleepy Hollow|Somers|Tarrytown|Tuckahoe|Valhalla|White Plains|Yonkers|Yorktown|Yorktown Heights
US-NY/Albany County	Albany|Altamont|Berne|Bethlehem|Coeymans|Cohoes|Colonie|Delmar|Glenmont|Green Island|Guilderland|Latham|Loudonville|Menands|New Scotland|Ravena|Rensselaerville|Selkirk|Slingerlands|Voorheesville|Watervliet|Westerlo
`

/** Counties that are read by name alone. */
export const counties = ['US-NY/Albany County', 'US-NY/Westchester County', 'US-CA/Los Angeles County'] as const

/** Cities below the floor of the city data that have a law of their own or are the seat of a state or province. A line: area, tab, cities. */
export const smallCities = `
US-ME	Augusta
US-VT	Montpelier
US-SD	Pierre
US-KY	Frankfort
CA-PE	Charlottetown
`
