/**
 * How much each trait of a place speaks for a report ending there.
 *
 * Weights in hundredths of a logit: a family of traits, then `parts weight` with semicolons between, heaviest first.
 * Learned from annotated articles by `npm run learn:reports -- --write`, not written by hand.
 */
export const REPORT_END_WEIGHTS: Readonly<Record<string, string>> = {
  all: `-232`,
  at: `clause report -73; clause have -73; clause past -71; plan word -69; claim word -66; thing s -63;
    clause not -63; clause s -62; noun past 60; clause be -59; noun comma 55; thing dash 51;
    thing semicolon 51; clause word -49; loose word -47; clause colon 46; thing capital -46;
    clause capital -44; clause comma 44; clause with -44; thing comma 43; plan dash 43; about comma 42;
    clause ed -42; thing when 42; clause to -42; plan semicolon 41; clause this -40; clause adverb -40;
    loose s -40; about word -40; plan comma 38; thing word -37; loose comma 37; clause modal -36;
    clause semicolon 36; noun be 36; about dash 36; loose because 35; clause dash 34; clause for -32;
    claim dash 31; loose ed -30; noun have 30; clause at -29; claim comma 29; loose but 28; thing ed -28;
    thing be -28; loose after 27; about semicolon 26; plan in -26; clause day -26; loose capital -25;
    thing closing 24; thing during 22; loose that -20; thing before 20; clause a -20; clause but 20;
    clause closing 19; about capital -19; clause by -18; clause time -18; noun that 18; noun dash 18;
    loose and 16; thing after 16; plan s -16; clause the -16; about to -16; clause and 16; claim in -16;
    thing while 15; about when 14; plan capital -13; thing that -12; clause that -12; thing as -11;
    clause on -10; noun word -9; loose adverb -9; about and 9; about s -9; clause number -9; thing in 9;
    thing opening 8; about modal 8; clause he -7; clause from -7; thing at 6; clause ing -6; plan have 5;
    thing ing -5`,
  commas: `none thing comma 86; none about comma 74; none clause comma 72; none plan comma 62; none noun comma 61;
    none loose comma 61; none noun past 60; none loose and 56; none claim comma 55; none thing semicolon 51;
    one thing comma -50; none thing dash 50; none clause be -49; none thing when 49; none clause have -41;
    none noun be 41; none loose because 40; none plan word -39; none thing and 37; none clause and 37;
    none clause modal -37; none clause semicolon 36; none claim dash 36; none loose after 35;
    none plan dash 33; none noun have 31; none about and 31; none clause colon 31; none clause but 29;
    none loose but 28; one clause comma -28; none thing after 26; none thing s -23; none thing during 23;
    one loose comma -22; none clause report -21; none thing before 21; none clause word -20;
    none noun that 18; none thing word -18; none thing as -18; none noun dash 18; none about word -17;
    none loose word -15; none thing in 15; none thing while 15; none clause to -15; none thing capital -15;
    none about when 14; none thing by 13; none clause capital -13; none plan and 12; none clause dash 12;
    none loose in 12; two clause comma -12; none thing at 12; none loose on 10; none loose s -8;
    none thing with 8; none clause ed -8; none loose time 7; one plan comma -6; none clause closing 6;
    one clause dash 6; one about comma -6; none loose ed -6; none thing ed -5; none plan have 5`,
  further: `no loose comma 91; no clause in -74; no thing comma 64; no about comma 58; no loose word -56;
    yes loose comma -52; no plan comma 42; no about dash 40; no clause comma 38; no clause be -36;
    no noun comma 35; no clause modal -33; no clause semicolon 32; yes thing word -30; no clause and 28;
    no loose after 27; no loose because 27; no thing dash 26; no clause but 26; no clause colon 24;
    no loose and 24; yes loose in 19; no thing while 19; yes noun word -19; no thing and 18;
    no loose dash 17; no thing after 16; no clause dash 16; no plan dash 15; no thing semicolon 15;
    no clause to -13; no loose but 13; no claim comma 12; yes thing in 12; no loose time 10; no thing by 9;
    no loose report 8; no clause word -8; no thing day 7; no noun be 7; yes about have 7; no loose in -6;
    no thing before 6; yes about word -6; no thing when 6; yes thing comma -5`,
  length: `clause 40 -173; clause 5 -151; clause 20 -149; clause 1 -125; loose 20 -117; plan 40 -115;
    clause 12 -115; about 40 -110; clause 8 -109; loose 40 -104; noun 2 97; clause 3 -91; clause 2 -91;
    thing 40 -89; noun 1 89; thing 1 86; thing 20 -82; about 20 -81; plan 20 -75; loose 12 -72;
    thing 12 -70; about 2 70; thing 2 66; noun 5 66; plan 1 -64; claim 12 -61; about 1 59; loose 2 58;
    claim 2 -58; plan 12 -50; claim 3 -44; claim 5 -41; about 12 -40; loose 1 39; claim 40 -39; loose 8 -37;
    noun 3 30; claim 20 -28; plan 5 -24; about 8 -22; plan 8 -20; plan 2 -18; about 3 18; thing 8 -17;
    thing 3 10; plan 3 -9; claim 1 -8; thing 5 6; about 5 -5`,
  opening: `the none word -96; they none comma 95; a none word -89; to none comma 82; capital none dash 71;
    capital none in 60; the none but 59; capital none and 49; he none dash 44; the none capital -41;
    he none comma 41; the none comma 40; capital none after 38; word none comma 29; owner none comma 27;
    word none modal 27; it none comma 26; possessive none comma 25; a none comma 25; object none comma 24;
    number none comma -22; capital one comma -21; capital none comma 21; ing none comma -21;
    capital none report 21; the one comma -19; capital none but 17; a none on -17; possessive none and 16;
    the none and 16; comma none comma -15; the none to -15; a none dash 14; what none comma 14;
    possessive none word -13; to none word -13; her none on 13; the none dash 12; she none comma 12;
    capital none semicolon 12; the none before 11; the none after 11; to none be 11; s none as 10;
    the none that -10; to none dash 8; capital none capital -8; capital none by 8; her none and 8;
    her none in 7; she none and 7; word none have 7; to none and 6; the none have -6; s none in -6`,
  quoted: `no the -350; no of -319; no possessive -292; no capital -287; no ing -282; yes comma 248; no s -239;
    no owner -236; no a -212; no semicolon 200; no her -173; no object -169; no word -169; no he -156;
    no about -145; no question 145; no it -144; no this -142; no dash 130; no not -122; no to -112;
    no but 107; no ed -106; yes capital -105; no number -105; yes and 103; no for -101; no adverb -98;
    yes dash 97; no report -97; no who -90; no they -89; no colon 87; no closing 86; no she -85;
    no opening 78; yes word -76; no comma 70; no against -68; no do -68; no or -65; no that -65;
    no after 64; no into -62; no from -61; yes s -55; no over -55; yes the -55; no between -53; no when 52;
    no with -49; yes of -46; no past -45; yes in 45; no as -39; no how -35; no modal -33; no before 30;
    no during 29; no have -28; no while 27; yes possessive -24; yes ing -21; no in -19; no mark -18;
    no and 17; no than -17; no despite 17; no like -14; no until 14; no what -14; no be -13; no time -10;
    no because 10; no on -9; no by -7; no preposition -7`,
  saying: `clause comma yes 107; thing comma yes 87; plan word no -73; clause ed no -72; loose and yes 63;
    clause be no -61; clause and yes 60; about comma yes 53; clause word no -50; loose comma yes 45;
    clause and no -44; clause dash yes 44; about word no -41; clause past no -38; thing s no -37;
    noun past no 35; clause report no -35; thing capital no -34; claim word no -32; noun comma yes 32;
    clause to no -31; clause have no -29; loose word no -28; thing word no -27; plan dash no 27;
    clause s no -27; noun be no 27; clause colon no 26; about semicolon no 26; plan comma yes 26;
    thing closing no 26; clause modal no -26; clause semicolon no 25; clause at no -24; clause with no -24;
    clause but yes 23; clause capital no -23; about dash no 22; thing ed no -22; thing during no 22;
    thing before no 20; clause adverb no -18; clause for no -18; thing while no 18; noun dash no 18;
    thing semicolon no 17; thing after no 16; clause this no -15; loose s no -15; loose on no 13;
    plan in no -12; plan comma no 12; claim dash no 12; about capital no -12; thing dash no 12;
    loose ed no -12; noun comma no 12; plan to no -11; thing as no -11; about modal no 9; thing dash yes 9;
    loose capital no -9; clause time no -9; clause day no -8; about to no -8; thing opening no 8;
    thing by no 7; about comma no 7; claim in no -6; thing at no 6; thing with no 6; thing that no -6;
    noun and no -5; plan have no 5`,
  three: `question end end 146; comma word and -124; closing point end 108; semicolon end end 89;
    comma capital comma -87; comma capital ed 85; comma capital report 85; and word s -84;
    comma word word -82; comma number s -82; in a word 76; comma ing that 75; comma capital point -70;
    and word point -69; comma capital and -69; and the word -66; comma this as -66;
    comma number capital -63; comma and that -62; mark number word -54; comma but he 52; and report that 49;
    colon end end 47; dash a word 47; a word word -44; comma ing word -44; comma to word -44; at a word 42;
    during a word 40; comma a word 35; on day comma 34; comma and he 33; comma word as 33;
    word point end -31; comma the word 29; comma capital past 27; comma s and -25; time time comma 23;
    comma and report 22; on day point 21; comma but the 18; in day point 17; for s point 17;
    comma ing object 17; comma ing a 16; comma and this 16; number point end 15; comma word s -14;
    comma ing to 13; s point end -11; and ed s 11; and capital point -9; comma capital capital -9;
    in day comma 8; and word word -8; comma and capital 8; comma and word -8; comma ed with 7; as a word -7;
    in the capital -6; comma and ed 6`,
  two: `loose and report 85; thing and ed 82; clause and report 77; thing in a 66; thing comma but 59;
    loose on day 56; clause comma a 55; plan comma but 55; clause comma which 53; thing and capital -52;
    thing comma number -51; about comma ing 50; clause comma number -49; clause comma word -48;
    loose comma number -45; thing word word -40; clause comma adverb -39; plan comma word -37;
    clause comma who 35; plan and word -33; loose and ed 33; thing and ing 31; loose comma and 31;
    thing comma capital -31; thing during a 28; clause and word -28; loose comma word -27;
    thing to word -25; loose comma but 25; thing comma ing 23; clause dash a 22; loose and word -21;
    thing comma word -21; plan comma number -20; clause comma the 19; clause comma in -17;
    about comma but 15; clause comma not -15; loose comma ing 15; noun and word -13; thing by ing 12;
    loose and capital -12; about comma word -12; clause comma ing 12; loose in day 11; thing in capital -9;
    thing in word -8; thing on day 8; loose in capital -7; clause and capital -6; about comma and 6;
    loose comma capital 6; loose comma the 6; noun comma word -6; clause comma and 5; loose in a 5;
    about and ed 5; thing comma this -5`,
  verb: `yes clause word -90; yes clause dash 70; yes clause on -55; yes about and -51; yes clause in -49;
    yes clause comma 44; no thing comma 44; no about and 44; no thing when 44; no thing semicolon 43;
    no loose because 43; no thing by 42; no loose after 38; no about be 36; yes clause colon 36;
    no noun past 36; no about comma 36; no noun have 35; no thing dash 35; no thing during 33;
    no loose and 32; no loose on 31; yes clause semicolon 31; no thing after 27; yes clause time -25;
    yes clause to -25; no thing in 24; no thing with 23; no about in 23; no clause dash -23; no noun be 22;
    no noun that 21; yes loose be -21; no thing while 21; no loose comma 21; no noun comma 20;
    no loose be 17; no clause be -17; no noun dash 15; no thing at 14; no clause in 14; yes about dash 13;
    no loose but 13; no plan comma 13; yes plan comma 12; yes claim comma 11; no thing on 10;
    yes clause and 9; no thing word -9; no plan and 8; no thing capital -8; no about modal 8;
    yes noun comma 7; yes clause by -6; yes plan have 6; no loose word -6; no about on 6; no thing as -6;
    yes clause with -6`,
}
