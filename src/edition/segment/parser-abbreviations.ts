/** Abbreviations behind which the parser ends no sentence, in whatever case. */
const ANY_CASE: ReadonlySet<string> = new Set(
  'apr aug bbl bbls cu dec doz feb fl fri ft gal gr gro hr in inc jan jul jun kt lb lbs ltd mar mi min mon nov oct oz pt qt sat sec sep sept sq sun tbsp thu thurs tsp tue tues wed yd yds'.split(
    ' ',
  ),
)
/** The same, written as here. */
const AS_WRITTEN: ReadonlySet<string> = new Set(
  [
    'Ala Alta Amb Amd Ariz Ark Atty Ave Beds Berks Bldg Bldgs Blvd Br Brig Bucks Cal Calif Cambs Capt Cdr Ches Co Col Colo Conn',
    'Corn Cumb Dak Del Derbs Derbys Dev Dor Dr Dur Fla Fr Ft Fwy Ga Gen Glos Gov Hants Here Heref Herts Hon Hunts Hwy Ia Id Ida Ill',
    'Ind Jr Kan Kans Ken Ky La Lancs Leics Lincs Lt M Maj Man Mass Md Mddx Me Messrs Mex Mgr Mich Middx Minn Miss Mlle Mme Mmes Mo',
    'Mont Mr Mrs Ms Mses Msgr Mss Mt Mx Nat Natl Neb Nebr Nev Norf Northants Northd Northumb Notts Ok Okla Ont Ore Oxon Pa Pen Penn',
    'Penna Ph Pk Pkwy Po Pres Prof Pt Que Rd Rep Rev Rt Rte Rut Salop Sask Sec Sen Sgt Shrops Snr Som Sq Sr Ssx St Staf Staffs Suff',
    'Supt Sx Sy Tenn Terr Tex Treas Ut Va Vt War Warks Warw Wash Westm Wilts Wis Wisc Wo Worcs Wyo Yorks Yuk',
  ].flatMap((line) => line.split(' ')),
)
/** Behind these it ends one if a mark or a bracket closes it, in whatever case; so too behind a letter, and a number of three figures at most. */
const UNLESS_CLOSED: ReadonlySet<string> = new Set(
  'al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat tem viz'.split(' '),
)

/** No abbreviation is longer, and none of small letters. */
const LONGEST = 9
const LONGEST_SMALL = 5

/**
 * Returns whether the parser lets a sentence go on behind the plain letters and figures from `from` to `to`, and a stop: as it would if they
 * are the whole word. If they never do so, no longer word that ends with them does.
 */
export function mayGoOn(text: string, from: number, to: number): 'always' | 'unless closed' | 'never' {
  const length = to - from
  if (length > LONGEST || (length > LONGEST_SMALL && text.charCodeAt(from) > 96)) return 'never'
  const word = text.slice(from, to)
  if (AS_WRITTEN.has(word)) return 'always'
  const small = word.toLowerCase()
  if (ANY_CASE.has(small)) return 'always'
  return length === 1 || UNLESS_CLOSED.has(small) || (length < 4 && /^\d+$/.test(word))
    ? 'unless closed'
    : 'never'
}
