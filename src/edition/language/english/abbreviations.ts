/**
 * Abbreviations that are not the initials of what they stand for, or that are printed with and without points.
 * The key is written in lower case without points. Initials such as WTO need no entry: they are read off the words.
 */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'us: united states',
    'usa: united states of america',
    'uk: united kingdom',
    'eu: european union',
    'un: united nations',
    'uae: united arab emirates',
    'dprk: north korea',
    'prc: china',
    'ussr: soviet union',
    'mr: mister',
    'dr: doctor',
    'gen: general',
    'col: colonel',
    'sen: senator',
    'rep: representative',
    'gov: governor',
    'pres: president',
    'min: minister',
    'prof: professor',
    'st: saint',
    'dept: department',
    'govt: government',
    'jan: january',
    'feb: february',
    'mar: march',
    'apr: april',
    'aug: august',
    'sept: september',
    'sep: september',
    'oct: october',
    'nov: november',
    'dec: december',
    'mon: monday',
    'tue: tuesday',
    'wed: wednesday',
    'thu: thursday',
    'fri: friday',
    'km: kilometres',
    'm: million',
    'bn: billion',
    'pct: percent',
    'etc: and so on',
  ].map((entry): [string, string[]] => {
    const [short = '', words = ''] = entry.split(': ')
    return [short, words.split(' ')]
  }),
)

/** Abbreviations that are words of their own in lower case ("us"): only capitals or points make them short forms. */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'us un st min mar sun mon fri m rep col gen sat dec'.split(' '),
)
