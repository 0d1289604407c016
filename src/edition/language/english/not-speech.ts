/** Nouns of works: marked words after one of them are its title. */
export const WORKS = new Set(
  `film movie documentary book novel memoir album song single anthem hymn poem play musical opera show series sitcom
  episode podcast programme program magazine newspaper newsletter essay article report column editorial paper study
  painting exhibition exhibit video game app website blog comic cartoon thriller drama comedy ballad tune track hit
  classic bestseller survey biography autobiography trilogy segment op-ed piece headlined chapter lecture sermon`.split(
    /\s+/u,
  ),
)

/** Words before marks that give a thing or a person a name. */
export const NAMING = new Set(
  `nicknamed dubbed known alias aka named christened codenamed code-named called titled entitled headlined subtitled
  billed styled`.split(/\s+/u),
)

/** Words before marks that make the marked words a word talked about. */
export const TERMS = new Set(
  `word words term terms phrase label labels labelled labeled concept expression so-called socalled meaning means
  definition acronym abbreviation translation verb noun adjective name nickname moniker title category tag
  codename euphemism notion buzzword`.split(/\s+/u),
)

/** Things that carry a motto. */
export const CARRIERS = new Set(
  `slogan motto banner banners sign signs placard placards poster posters hat hats cap caps shirt shirts t-shirt
  t-shirts sticker stickers hashtag tagline catchphrase mantra button buttons billboard graffiti inscription
  flag flags reading`.split(/\s+/u),
)
