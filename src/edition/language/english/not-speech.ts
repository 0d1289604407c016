/** Nouns of works: marked words after one of them are its title. */
export const WORKS = new Set(
  `film movie documentary book novel memoir album song single anthem hymn poem play musical opera show series sitcom
  episode podcast programme program magazine newspaper newsletter essay article report column editorial paper study
  painting exhibition exhibit video game app website blog comic cartoon thriller drama comedy ballad tune track hit
  classic bestseller survey biography autobiography trilogy segment op-ed piece headlined chapter lecture sermon
  channel station broadcaster tabloid daily weekly agency party newspapers magazines`.split(/\s+/u),
)

/** Words before marks that give a thing or a person a name. */
export const NAMING = new Set(
  `nicknamed dubbed known alias aka named christened codenamed code-named called titled entitled headlined subtitled
  billed styled`.split(/\s+/u),
)

/** Words before marks that make the marked words a word talked about. */
export const TERMS = new Set(
  `word words term terms phrase label labels concept expression so-called socalled meaning means
  definition acronym abbreviation translation verb noun adjective name nickname moniker title category tag
  codename euphemism notion buzzword`.split(/\s+/u),
)

/** Things that carry a motto. */
export const CARRIERS = new Set(
  `slogan motto banner banners sign signs placard placards poster posters hat hats cap caps shirt shirts t-shirt
  t-shirts sticker stickers hashtag tagline catchphrase mantra button buttons billboard graffiti inscription
  flag flags reading`.split(/\s+/u),
)

/** Words before marks that make a run of capitals the title of something one watches, reads, hears or makes. */
export const NEAR_TITLES = new Set(
  `interview interviewed appearance appeared appearing host hosts co-host hosted anchor author star stars starred starring
  creator director producer directed produced editor episode aired airs guest edition broadcast segment version watch
  watching performance performed performs sang sings cast fan fan writer publisher publishes published read told`.split(
    /\s+/u,
  ),
)

/** Words beside a cue that show speech is being reported. */
export const TELLING = new Set(
  'according statement remarks comments words interview speech opinion view per'.split(' '),
)

/** Words that papers and programmes have in their names: “Harbour Tonight”, “The Morning Post”. */
export const TITLE_WORDS = new Set(
  `news today tonight morning evening night week weekly day daily times post hour press nation world live minutes story
  stories tales adventures chronicles diaries guide initiative act project`.split(/\s+/u),
)

/** Things that have names of their own in marks before them: bring its “CareBuddy” platform. */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  'platform law act bill case programme program project initiative fund app tool campaign scheme operation affair brand collection ship boat ferry rocket satellite missile drone system software'.split(
    ' ',
  ),
)
