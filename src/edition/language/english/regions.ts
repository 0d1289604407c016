/**
 * Parts of countries that news names people by: "the Vermont senator", "Roe (R-Ky.)". The first word of a line is the
 * key; forms of several words are written with a low line. Postal forms that are words of their own (in, or, me, oh) are left out:
 * inside the brackets of a party they are read by `regionOfParty`.
 */
const LINES = `
alabama alabamian ala al
alaska alaskan ak
arizona arizonan ariz az
arkansas arkansan ark ar
california californian calif ca
colorado coloradan colo co
connecticut conn ct
delaware del de
florida floridian fla fl
hawaii hawaiian hi
idaho idahoan id
illinois ill il
indiana hoosier ind in
iowa iowan ia
kansas kansan kan ks
kentucky kentuckian ky
louisiana louisianan la
maine mainer me
maryland md
massachusetts mass ma
michigan michigander mich mi
minnesota minnesotan minn mn
mississippi mississippian miss ms
missouri missourian mo
montana montanan mont mt
nebraska nebraskan neb ne
nevada nevadan nev nv
new_hampshire n.h nh
new_jersey n.j nj
new_mexico n.m nm
new_york n.y ny new_yorker
north_carolina n.c nc
north_dakota n.d nd
ohio ohioan oh
oklahoma oklahoman okla ok
oregon oregonian ore or
pennsylvania pennsylvanian pa
rhode_island r.i ri
south_carolina s.c sc
south_dakota s.d sd
tennessee tennessean tenn tn
texas texan tex tx
utah utahn ut
vermont vermonter vt
virginia virginian va
west_virginia w.va wv
wisconsin wis wi
wyoming wyo wy
puerto_rico pr
ontario ont
quebec que
british_columbia b.c
alberta alta
manitoba
saskatchewan
nova_scotia
new_brunswick
new_south_wales nsw
queensland
tasmania
catalonia catalan
bavaria bavarian
crimea crimean
donbas donbass
chechnya chechen
punjab punjabi
kashmir kashmiri
`

/** Short forms that are words or names of their own outside brackets. */
const ONLY_IN_BRACKETS = new Set(
  'al ak ark ar co ct del de hi id ill il ind in ia la me ma mass mi miss mo mont mt ms ne nc neb ok or ore pa pr ri sc sd tn va vt wa wis wi md mn nd nm nh nj ny nv ut tx tex tenn oh ks ky ca fl az wv wy que ont b.c'.split(
    ' ',
  ),
)

const BY_WORD = new Map<string, string>()
const IN_BRACKETS = new Map<string, string>()
for (const line of LINES.trim().split('\n')) {
  const forms = line.split(' ')
  const key = `region:${forms[0]}`
  for (const form of forms) {
    const words = form.replaceAll('_', ' ')
    IN_BRACKETS.set(words, key)
    if (!ONLY_IN_BRACKETS.has(words)) BY_WORD.set(words, key)
  }
}

/** Returns the key (`region:vermont`) of the region a lower-case word or words stand for, or nothing. */
export function regionOf(normal: string): string | undefined {
  return BY_WORD.get(normal)
}

/** Returns every name of a region, lower case. */
export function namesOfRegions(): Iterable<string> {
  return BY_WORD.keys()
}

/** Returns the key of a region in its shortest forms ("Ky", "d-mo", "r-ohio"), or nothing. */
export function regionOfParty(normal: string): string | undefined {
  return IN_BRACKETS.get(normal.replace(/^[a-z]{1,3}-/u, ''))
}
