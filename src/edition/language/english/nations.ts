import { namesOfRegions, regionOf } from './regions.ts'

/**
 * Countries by the words news puts for them: name, people, capital, seat of power. The first word of a line
 * is the key; forms of several words are written with a low line.
 */
const LINES = `
us u.s usa america american americans washington united_states north_american pentagon white_house
russia russian russians moscow kremlin
ukraine ukrainian ukrainians kyiv kiev
china chinese beijing
britain british briton britons uk u.k london united_kingdom downing_street whitehall english england
scotland scottish edinburgh
wales welsh cardiff
ireland irish dublin
france french paris elysee
germany german germans berlin
italy italian italians rome
spain spanish madrid
portugal portuguese lisbon
netherlands dutch hague amsterdam
belgium belgian belgians
austria austrian austrians vienna
switzerland swiss bern
poland polish poles warsaw
czechia czech czechs prague
slovakia slovak slovaks bratislava
hungary hungarian hungarians budapest
romania romanian romanians bucharest
bulgaria bulgarian bulgarians sofia
greece greek greeks athens
turkey turkish turks ankara turkiye
serbia serbian serbs belgrade
croatia croatian zagreb
kosovo kosovar pristina
sweden swedish swedes stockholm
norway norwegian norwegians oslo
denmark danish danes copenhagen
finland finnish finns helsinki
estonia estonian tallinn
latvia latvian riga
lithuania lithuanian vilnius
belarus belarusian belarusians minsk
moldova moldovan chisinau
georgia georgian georgians tbilisi
armenia armenian armenians yerevan
azerbaijan azerbaijani azeri baku
kazakhstan kazakh astana
uzbekistan uzbek tashkent
israel israeli israelis jerusalem
palestine palestinian palestinians ramallah gaza
lebanon lebanese beirut
syria syrian syrians damascus
jordan jordanian amman
iraq iraqi iraqis baghdad
iran iranian iranians tehran
saudi saudis riyadh saudi_arabia
yemen yemeni sanaa
qatar qatari doha
emirates emirati uae abu_dhabi
egypt egyptian egyptians cairo
libya libyan tripoli
tunisia tunisian tunis
algeria algerian algiers
morocco moroccan rabat
sudan sudanese khartoum
ethiopia ethiopian addis_ababa
kenya kenyan nairobi
uganda ugandan kampala
rwanda rwandan kigali
congo congolese kinshasa
nigeria nigerian abuja
ghana ghanaian accra
senegal senegalese dakar
mali malian bamako
zimbabwe zimbabwean harare
southafrica pretoria south_african south_africa
india indian indians new_delhi delhi
pakistan pakistani pakistanis islamabad
afghanistan afghan afghans kabul
bangladesh bangladeshi dhaka
nepal nepali kathmandu
lanka lankan colombo sri_lanka sri_lankan
myanmar burmese naypyidaw burma
thailand thai bangkok
vietnam vietnamese hanoi
cambodia cambodian phnom_penh
malaysia malaysian
singapore singaporean
indonesia indonesian jakarta
philippines philippine filipino filipinos manila
japan japanese tokyo
korea korean koreans seoul south_korean south_korea
northkorea pyongyang north_korean north_korea
taiwan taiwanese taipei
mongolia mongolian
australia australian australians canberra
newzealand wellington new_zealand
canada canadian canadians ottawa
mexico mexican mexicans
cuba cuban cubans havana
haiti haitian
guatemala guatemalan
honduras honduran
salvador salvadoran el_salvador
nicaragua nicaraguan managua
panama panamanian
colombia colombian bogota
venezuela venezuelan caracas
ecuador ecuadorian quito
peru peruvian lima
bolivia bolivian
chile chilean santiago
argentina argentine argentinian buenos_aires
brazil brazilian brazilians brasilia
uruguay uruguayan montevideo
paraguay paraguayan
vatican holy_see
europe european europeans brussels eu e.u
`

const BY_WORD = new Map<string, string>()
for (const line of LINES.trim().split('\n')) {
  const [key, ...forms] = line.split(' ') as [string, ...string[]]
  for (const form of [key, ...forms]) BY_WORD.set(form.replaceAll('_', ' '), key)
}

/** First words of longer names: "new", "saudi". */
const FIRST_OF_SEVERAL = new Set(
  [...BY_WORD.keys(), ...namesOfRegions()]
    .filter((name) => name.includes(' '))
    .map((name) => name.split(' ')[0]),
)

/** Returns every name of a country, of its people and its capital, lower case. */
export function namesOfNations(): Iterable<string> {
  return BY_WORD.keys()
}

/** Returns whether a longer name of a place may begin with a lower-case word: "new". */
export function beginsPlace(normal: string): boolean {
  return FIRST_OF_SEVERAL.has(normal)
}

/** Returns the key of the country or region two lower-case words stand for, or nothing. */
export function nationOfTwo(first: string, second: string): string | undefined {
  return beginsPlace(first) ? nationOf(`${first} ${second}`) : undefined
}

/**
 * Returns the key of the country or region (`region:vermont`) a lower-case word (or two words parted by a blank) stands
 * for, or nothing.
 */
export function nationOf(normal: string): string | undefined {
  const word = normal.includes("'") ? normal.replace(/'s?$/u, '') : normal
  return BY_WORD.get(word) ?? regionOf(word)
}

/** Whether two places exclude each other as somebody's home: two countries, or two regions, that are not the same. */
export function placesApart(one: string, others: ReadonlySet<string>): boolean {
  if (others.size === 0 || others.has(one)) return false
  const region = one.startsWith('region:')
  for (const other of others) if (other.startsWith('region:') === region) return true
  return false
}
