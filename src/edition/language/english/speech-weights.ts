/**
 * How much each sign speaks for marked words being speech.
 *
 * Weights in hundredths of a logit: a trait, then `value weight` with semicolons between, heaviest first. Learned from
 * annotated articles by `npm run learn:speech -- --write`, not written by hand.
 */
export const SPEECH_WEIGHTS: Readonly<Record<string, string>> = {
  again: `plain -52; inside 46; marked -36; nowhere 14`,
  all: `words 54`,
  bare: `no 22`,
  'bare + length': `no, middle 34; no, short 26`,
  'bare + marks': `no, double 49; no, single -24`,
  'before that': `a -61; nothing -46; as 45; -s 43; that 43; is 39; on -37; cue saying 30; and 26; the 23; to 23; of -20;
    Name -18; -ed -16; -ing 13; it 12; for 6; he -5`,
  begins: `preposition 39; s -32; other -30; article -25; ly 22; conjunction 16; possessive 16; adverb -14;
    adjective -12; determiner -10`,
  calls: `yes 26; no -14`,
  'carrier after': `no 28`,
  'carrier near': `no -10`,
  company: `long -27; none -10; short 9`,
  'cue after': `saying bare far -53; holding bare 2 -25; no -20; saying 2 18; saying bare 2 16; saying 12 14;
    saying bare 12 -12; saying 0 10; saying bare 0 -10; saying 5 8; saying far -7`,
  'cue after + length': `saying 5, short 28; holding bare 2, short -26; saying bare 0, short -19; no, middle -18;
    saying 2, middle 15; saying bare 2, short 12; saying 0, middle 11; saying 12, middle 9;
    saying bare 5, short 9; saying bare 12, short -7; saying 5, middle -6; saying 0, short -5`,
  'cue before': `no -54; calling bare 2 42; saying 0 41; saying bare 12 -34; calling bare 5 33; calling 12 31;
    saying 5 31; saying bare 0 31; saying far -31; saying bare far -27; calling 0 -17; holding bare 5 -17;
    saying bare 2 17; holding 5 -15; saying 2 15; calling 2 14; saying 12 13; calling 5 -11`,
  'cue before + length': `saying 2, short 52; no, short -51; calling bare 2, short 40; saying 5, short 31; saying far, short -27;
    no, middle -23; saying bare 12, short -21; holding 5, short -20; calling 5, short -19;
    saying bare 2, middle 19; saying 0, short 18; saying bare 5, short 18; saying bare far, short -17;
    saying bare 0, short 16; saying bare 5, middle -16; saying 0, middle 15; saying 12, short 15;
    saying bare 0, middle 13; saying 2, middle -5`,
  edited: `no 19`,
  ends: `! 44; word -33; , -19; ? -17; . 7`,
  'first person': `yes 12; no -10`,
  'he around': `no -29; yes 14`,
  headline: `no -27`,
  'headline + length': `no, short 12`,
  'headline + opens': `no, no -56; no, yes 32; yes, no 23`,
  'headline + told': `yes, yes 20; yes, no -18; no, yes -14; no, no -9`,
  'headline + trail': `no, upper 32; no, bracket -27; yes, upper -18; yes, lower -7; no, lower 5`,
  helpers: `many 15; none -12`,
  hyphen: `yes 20; no -7`,
  'i around': `no 53; yes -40`,
  lead: `colon 34; stop 31; comma 17; nothing 9`,
  length: `short 33`,
  many: `one -9`,
  marks: `single -24`,
  'naming near': `far 31; no -29`,
  negation: `no 26; yes -13`,
  next: `of 80; for 51; on -42; after a sign -39; and 39; -ing -35; with -34; - -33; the 31; Name -27;
    nothing -27; -s -18; by 17; who -13; that 11; in -8; to 6`,
  only: `adjective -31; other 23; s 13`,
  opens: `yes 11`,
  owned: `no -10`,
  'owned + many': `no, many -41; no, one -10`,
  previous: `Name’s -44; be 40; is 37; for -35; colon 34; cue saying 33; as 31; stop 31; -s 30; - -26;
    cue holding 26; had 25; -ing 21; a 20; and -20; -ed 18; comma 17; were 17; noun’s 13; that 13; his 12;
    to -10; nothing 9; are -8; of -8; Name -6; on -6`,
  'previous + length': `-s, short 71; stop, middle 45; for, short -39; be, short 38; cue saying, short 32; that, short 32;
    and, short 27; as, short 27; is, short 26; -, short -20; of, short -19; nothing, middle 17;
    cue saying, middle 16; stop, short -16; to, middle 16; a, short 14; -ed, short -12; to, short -8;
    was, middle -8; Name, middle -7; a, middle 7; -, middle -6; comma, short -6`,
  'previous + trail': `comma, lower -76; comma, upper 55; stop, upper 49; a, upper 37; a, lower -33; that, lower 31;
    Name’s, lower 30; and, lower -27; as, lower 26; -, lower 24; cue saying, lower 23; was, lower 23;
    nothing, lower 22; Name, upper -20; be, lower 20; the, lower -20; had, lower 19; is, lower 18;
    to, lower 18; -s, lower -16; -, upper -14; to, upper -14; stop, lower -13; cue saying, upper 12;
    an, lower 9; Name, lower 6`,
  'second person': `yes 9`,
  shape: `titled -31; lower 26`,
  'shape + length': `lower, middle 53; lower, short -44; titled, middle -6; upper, short -5`,
  subject: `he 43; none -26; small word -26; plural 20; who -17; she 11; noun -10; Name 6`,
  'subject + length': `Name, short 50; none, short -39; noun, short -29; he, short 28; small word, short -23; noun, middle 19;
    she, short 19; Name, middle -18; none, middle -15; he, middle 14; small word, middle 8`,
  telling: `yes 26; no -15`,
  'term after': `no 14`,
  'term near': `no 58; near -32`,
  'third person': `yes 24; no -15`,
  'title near': `no -9`,
  'title near + many': `no, one -15; no, many -12`,
  told: `no -15; yes 6`,
  'told + length': `yes, middle 18; no, middle -17; yes, short 14`,
  trail: `bracket -27; upper 20`,
  'trail + length': `upper, middle 18; upper, short 14; lower, short -13; dash, short -9; lower, middle 8; mark, middle 7`,
  untold: `yes -49; no 27`,
  verb: `yes 22; no -11`,
  'verb + length': `yes, middle 22; no, middle -21; no, short 8`,
  words: `3 22; 1 -9; 2 5`,
  'work after': `no 29`,
  'work after + many': `no, many 20`,
  'work inside': `yes -55; no 49`,
  'work near': `no 17; far -10`,
  'work near + shape': `no, titled -51; no, upper 38`,
  'you around': `no 69`,
}
