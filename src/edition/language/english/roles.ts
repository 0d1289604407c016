/**
 * Nouns for people by what they do, in families: a person called by one noun of a family may be called by
 * another ("the foreign minister" … "the diplomat"). `general` nouns fit anybody.
 */
const FAMILIES = {
  diplomat: `secretary minister diplomat ambassador envoy chancellor consul negotiator emissary representative counterpart`,
  head: `president premier chancellor leader head chief chairman chairwoman chair king queen prince princess ruler
    commander-in-chief boss director directress supremo ceo founder owner executive manager administrator principal master
    governor mayor monarch emir sultan pope pontiff dictator strongman chairperson commissioner superintendent warden dean rector provost`,
  lawmaker: `senator congressman congresswoman representative lawmaker legislator mp deputy councillor councilman
    councilwoman assemblyman delegate parliamentarian speaker whip`,
  candidate: `candidate nominee frontrunner front-runner hopeful contender businessman businesswoman mogul tycoon billionaire
    magnate politician republican democrat conservative liberal socialist independent challenger incumbent`,
  spokesman: `spokesman spokeswoman spokesperson aide adviser advisor strategist surrogate consultant pollster
    manager staffer assistant publicist`,
  lawyer: `lawyer attorney prosecutor judge justice counsel barrister solicitor magistrate advocate defender`,
  police: `officer sergeant detective lieutenant captain sheriff policeman policewoman constable inspector
    investigator trooper marshal agent`,
  soldier: `general admiral colonel major commander soldier marine veteran pilot airman sailor corporal private`,
  scholar: `professor scientist researcher economist historian analyst expert scholar academic psychologist sociologist
    engineer physicist biologist doctor physician surgeon nurse psychiatrist author writer novelist poet biographer
    lecturer teacher student epidemiologist astronomer chemist climatologist theologian philosopher`,
  press: `reporter journalist correspondent anchor host columnist editor commentator pundit broadcaster presenter
    blogger moderator interviewer photographer publisher`,
  artist: `actor actress singer director filmmaker producer musician rapper artist comedian star celebrity designer
    model dancer composer conductor painter showrunner screenwriter`,
  athlete: `player quarterback coach athlete striker goalkeeper captain manager forward midfielder defender boxer
    golfer swimmer runner driver rider footballer pitcher trainer`,
  kin: `father mother son daughter wife husband brother sister widow widower uncle aunt cousin grandfather
    grandmother grandson granddaughter parent fiance fiancee partner boyfriend girlfriend mum mom dad nephew niece`,
  cleric: `priest bishop archbishop cardinal pastor rabbi imam reverend minister monk nun cleric preacher vicar`,
  worker: `worker docker driver farmer shopkeeper clerk foreman baker fisherman cook waiter waitress bartender
    mechanic electrician plumber carpenter unionist firebrand organizer organiser activist campaigner volunteer protester
    striker employee`,
  general: `official man woman person boy girl resident neighbour neighbor friend colleague ally critic opponent
    supporter voter source insider witness passenger commuter victim survivor witness local bystander customer owner
    member figure representative participant caller user guest patient native counterpart leader predecessor successor
    questioner reader narrator voice-over voiceover child kid spectator marcher demonstrator onlooker viewer listener observer confidant
    confidante operative donor backer loyalist detractor skeptic sceptic foe fan attendee retiree progressive moderate centrist evangelical
    operator respondent commenter poster heckler chanter rallygoer caucusgoer commentator lobbyist regulator negotiator bureaucrat
    shadow tutor mentor pupil apprentice disciple lieutenant netizen parliamentarian
    guard barista vendor trader barber janitor cleaner cabbie skipper keeper backbencher frontbencher bouncer shepherd angler gardener
    staffer tenant landlord pensioner migrant refugee inmate detainee defendant plaintiff juror hostage captive rebel militant fighter
    rival deputy veteran speaker secretary-general democrat republican youngster teenager`,
} as const

const BY_NOUN = new Map<string, Set<string>>()
for (const [family, nouns] of Object.entries(FAMILIES)) {
  for (const noun of nouns.split(/\s+/u)) BY_NOUN.set(noun, (BY_NOUN.get(noun) ?? new Set()).add(family))
}

/** Returns the families a lower-case singular noun belongs to, or nothing when it names no role. */
export function roleFamilies(noun: string): ReadonlySet<string> | undefined {
  return BY_NOUN.get(noun.includes('-') ? noun.replace(/^(?:co|vice|ex)-/u, '') : noun)
}

/** Returns every noun for somebody by what they do, lower case. */
export function roleNouns(): Iterable<string> {
  return BY_NOUN.keys()
}

const IRREGULAR_PLURALS = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'person'],
  ['policemen', 'policeman'],
  ['wives', 'wife'],
  ['congressmen', 'congressman'],
  ['spokesmen', 'spokesman'],
  ['lawmakers', 'lawmaker'],
  ['firemen', 'fireman'],
  ['children', 'child'],
  ['folks', 'person'],
])

/** Returns the singular of a plural role noun ("officials" → "official", "men" → "man"), or nothing. */
export function singularRole(plural: string): string | undefined {
  const known = IRREGULAR_PLURALS.get(plural)
  if (known || !plural.endsWith('s')) return known
  for (const [ending, end] of [
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
  ] as const) {
    if (plural.endsWith(ending)) {
      const singular = plural.slice(0, -ending.length) + end
      if (BY_NOUN.has(singular)) return singular
    }
  }
  return undefined
}

/** Returns every word that `singularRole` may know, and some that it does not. */
export function* roleNounsInPlural(): Iterable<string> {
  yield* IRREGULAR_PLURALS.keys()
  for (const noun of BY_NOUN.keys()) {
    yield `${noun}s`
    yield `${noun}es`
    if (noun.endsWith('y')) yield `${noun.slice(0, -1)}ies`
  }
}

/** Nouns of one gender, for pronouns. */
export const FEMALE_NOUNS = new Set(
  `woman girl mother daughter wife sister widow aunt grandmother granddaughter actress queen princess congresswoman spokeswoman chairwoman councilwoman businesswoman policewoman waitress directress mum mom girlfriend niece nun fiancee`.split(
    ' ',
  ),
)
export const MALE_NOUNS = new Set(
  `man boy father son husband brother widower uncle grandfather grandson king prince congressman spokesman chairman councilman businessman policeman waiter dad boyfriend nephew monk pope`.split(
    ' ',
  ),
)

/** Written before a name, not a role of itself. The value is the gender it tells, or ''. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | ''> = new Map(
  Object.entries<'m' | 'f' | ''>({
    mr: 'm',
    mrs: 'f',
    ms: 'f',
    miss: 'f',
    mx: '',
    sir: 'm',
    dame: 'f',
    lord: 'm',
    lady: 'f',
    dr: '',
    prof: '',
    sen: '',
    rep: '',
    gov: '',
    gen: '',
    lt: '',
    col: '',
    sgt: '',
    capt: '',
    cmdr: '',
    maj: '',
    adm: '',
    rev: '',
    fr: 'm',
    hon: '',
    pres: '',
    sec: '',
    atty: '',
    supt: '',
    det: '',
    señor: 'm',
    señora: 'f',
    monsieur: 'm',
    madame: 'f',
    herr: 'm',
    frau: 'f',
    mme: 'f',
    st: '',
  }),
)

/** The office an honorific stands for, so that "the senator" finds Sen. Roe. */
export const OFFICE_OF_HONORIFIC: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'congressman',
  gov: 'governor',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  sgt: 'sergeant',
  capt: 'captain',
  maj: 'major',
  adm: 'admiral',
  cmdr: 'commander',
  prof: 'professor',
  dr: 'doctor',
  rev: 'reverend',
  det: 'detective',
  pres: 'president',
  atty: 'attorney',
}

/** Words that stand before a role noun in a title and are not part of the name after it. */
export const TITLE_WORDS = new Set(
  `foreign prime vice deputy former acting assistant senior junior chief first second general attorney defence defense
  interior finance trade transport health justice energy education state press national security supreme
  high executive managing federal regional local presidential republican democratic independent conservative labour ex then
  then-president ex-president co-chair secretary-general house senate majority minority leader speaker campaign communications
  staff union party harbour port police fire ranking top retired incoming outgoing interim late special under lead governing opposition
  homeland treasury commerce labor agriculture housing environment culture home cabinet business political economic
  military army navy air force intelligence county city town village district world`.split(/\s+/u),
)
