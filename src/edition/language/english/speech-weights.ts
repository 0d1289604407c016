/**
 * How much each sign speaks for marked words being speech.
 *
 * Weights in hundredths of a logit: a trait, then `value weight` with semicolons between, heaviest first. Learned from
 * annotated articles by `npm run learn:speech -- --write`, not written by hand.
 */
export const SPEECH_WEIGHTS: Readonly<Record<string, string>> = {
  again: `plain -51; inside 41; marked -41; nowhere 15`,
  all: `words 49`,
  bare: `no 78`,
  'bare + length': `no, short 63; no, middle 41`,
  'bare + marks': `no, double 53; no, single 15`,
  'before that': `a -62; nothing -47; as 45; that 42; -s 41; is 40; on -36; and 31; cue saying 30; to 22; of -20; the 20;
    -ed -18; Name -18; -ing 12; it 10; he -7`,
  begins: `preposition 40; s -40; article -35; other -32; ly 20; conjunction 16; possessive 16; adjective -14;
    adverb -12; determiner -6; pronoun 5`,
  calls: `yes 22; no -9`,
  'carrier after': `no 28`,
  'carrier near': `no -11`,
  company: `long -28; none -12; short 5`,
  'cue after': `holding bare 2 -24; saying 2 22; saying 12 17; no -15; saying bare 2 15; saying 0 11;
    saying bare 12 -11; saying 5 10; saying bare 0 -10; saying far -6`,
  'cue after + length': `saying 5, short 29; holding bare 2, short -25; no, middle -21; saying bare 0, short -18;
    saying 2, middle 16; saying 0, middle 11; saying bare 2, short 11; saying 12, middle 9;
    saying bare 5, short 9; saying 12, short 8; saying 5, middle -7; saying bare 12, short -6`,
  'cue before': `no -51; calling bare 2 43; saying 0 41; saying bare 12 -34; calling bare 5 33; calling 12 31;
    saying 5 31; saying far -31; saying bare 0 30; saying bare far -26; calling 0 -18; holding bare 5 -17;
    saying bare 2 17; holding 5 -15; saying 2 14; saying 12 13; calling 2 12; calling 5 -11`,
  'cue before + length': `no, short -57; saying 2, short 52; calling bare 2, short 40; saying 5, short 30; saying far, short -27;
    no, middle -22; saying bare 12, short -21; calling 5, short -20; holding 5, short -20;
    saying bare 5, short 19; saying 0, short 18; saying bare 2, middle 18; saying bare far, short -17;
    saying bare 5, middle -16; saying 0, middle 15; saying 12, short 15; saying bare 0, short 15;
    saying bare 0, middle 13; saying 2, middle -7`,
  edited: `no 21`,
  ends: `word -28; ! 27; , -20; ? -11`,
  'first person': `yes 12; no -8`,
  'he around': `no -35; yes 7`,
  headline: `no -28`,
  'headline + opens': `no, no -63; no, yes 25; yes, no 14`,
  'headline + told': `yes, no -21; yes, yes 21; no, no -19; no, yes -19`,
  'headline + trail': `no, bracket -27; no, upper 27; yes, upper -18; yes, lower -8`,
  helpers: `many 14; none -13`,
  hyphen: `yes 19`,
  'i around': `no 55; yes -39`,
  lead: `colon 39; stop 32; comma 17`,
  length: `short 32`,
  many: `one -14`,
  marks: `single -56; double 33`,
  'naming near': `no -32; far 30; near 6`,
  negation: `no 24; yes -11`,
  next: `of 78; for 50; after a sign -48; on -43; and 38; - -35; -ing -35; with -33; the 31; nothing -29;
    Name -28; -s -19; by 15; who -14; that 10; to 7`,
  only: `adjective -32; other 20; s 11`,
  opens: `yes 10`,
  owned: `no -9`,
  'owned + many': `no, many -49; no, one -14`,
  previous: `Name’s -45; be 40; colon 39; is 37; for -35; cue saying 34; as 32; stop 32; -s 31; - -26;
    cue holding 26; had 25; -ing 23; and -21; a 19; -ed 18; comma 17; were 17; his 13; that 13; to -11;
    are -10; noun’s 9; of -7; on -6; Name -5`,
  'previous + length': `-s, short 72; stop, middle 44; for, short -39; be, short 38; cue saying, short 33; that, short 32;
    is, short 27; and, short 26; as, short 26; nothing, middle 20; -, short -19; of, short -18;
    cue saying, middle 16; to, middle 16; nothing, short -14; stop, short -14; a, short 13; -ed, short -11;
    to, short -9; was, middle -8; -, middle -7; Name, middle -6; a, middle 6; comma, short -6; as, middle 5;
    the, short 5`,
  'previous + trail': `comma, lower -79; comma, upper 58; stop, upper 52; a, upper 37; nothing, lower 36; a, lower -33;
    Name’s, lower 31; that, lower 31; and, lower -29; as, lower 26; nothing, upper -26; -, lower 24;
    cue saying, lower 23; was, lower 23; the, lower -20; Name, upper -19; be, lower 19; had, lower 19;
    to, lower 19; is, lower 17; -s, lower -16; stop, lower -15; to, upper -15; -, upper -13;
    cue saying, upper 13; an, lower 8; -ed, lower 6; Name, lower 6`,
  'second person': `yes 14; no -6`,
  shape: `titled -35; lower 26; upper -9`,
  'shape + length': `lower, middle 50; lower, short -46; titled, middle -11; upper, short -8`,
  subject: `he 43; small word -26; none -20; plural 20; she 12; noun -11; Name 6`,
  'subject + length': `Name, short 48; none, short -45; noun, short -30; he, short 28; small word, short -24; noun, middle 19;
    she, short 19; Name, middle -17; none, middle -16; he, middle 15; small word, middle 9`,
  telling: `yes 30; no -17`,
  'term after': `no 13`,
  'term near': `no 55; near -33`,
  'third person': `yes 30; no -20`,
  'title near': `no -7`,
  'title near + many': `no, many -20; no, one -18`,
  told: `no -19`,
  'told + length': `no, middle -17; yes, middle 16; no, short -13; yes, short 11`,
  trail: `bracket -27; upper 20; lower -7`,
  'trail + length': `upper, middle 17; lower, short -16; mark, middle 13; upper, short 11; dash, short -8; mark, short -7;
    lower, middle 6`,
  untold: `yes -43; no 10`,
  verb: `yes 20; no -10`,
  'verb + length': `no, middle -19; yes, middle 18`,
  words: `3 17; 1 -14`,
  'work after': `no 30`,
  'work after + many': `no, many 11; no, one -9`,
  'work inside': `yes -56; no 48`,
  'work near': `no 17; far -13`,
  'work near + shape': `no, titled -54; no, upper 30; no, lower -6`,
  'you around': `no 72`,
}
