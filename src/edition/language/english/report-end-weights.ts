/**
 * How much each trait of a place speaks for a report ending there.
 *
 * Weights in hundredths of a logit: a family of traits, then `parts weight` with semicolons between, heaviest first.
 * Learned from annotated articles by `npm run learn:reports -- --write`, not written by hand.
 */
export const REPORT_END_WEIGHTS: Readonly<Record<string, string>> = {
  all: `-233`,
  at: `clause have -75; clause past -72; clause report -69; thing s -67; clause be -64; claim word -63;
    plan word -62; clause word -61; clause s -59; noun past 57; noun comma 54; thing dash 52;
    clause not -51; clause with -51; thing semicolon 51; clause colon 48; clause comma 48; clause to -43;
    plan dash 43; about comma 43; thing capital -43; clause modal -42; clause this -42; thing when 41;
    about word -41; loose s -40; clause capital -39; loose because 39; thing comma 38; plan semicolon 37;
    clause semicolon 37; clause ed -37; noun be 36; clause dash 36; thing word -36; clause adverb -36;
    loose comma 35; loose word -35; plan comma 35; about dash 33; clause for -32; claim dash 31;
    claim comma 30; loose but 29; clause at -28; plan in -28; loose after 27; noun have 27; loose ed -27;
    thing ed -26; about semicolon 26; thing be -25; loose capital -25; clause by -24; thing during 23;
    clause day -22; clause a -21; clause but 21; about capital -20; clause the -20; clause and 20;
    thing before 19; noun dash 19; about to -18; loose and 17; noun that 17; clause closing 17;
    claim in -16; clause time -16; thing after 16; thing closing 15; thing while 14; plan s -13;
    thing that -13; loose adverb -13; thing as -12; about when 12; loose that -11; thing opening 10;
    clause that -9; clause ing -9; noun word -8; about modal 8; thing at 8; about s -8; thing to -7;
    clause he -7; thing in 7; plan capital -6; plan on -6; thing ing -6; about and 5; about for 5;
    loose colon 5`,
  commas: `none thing comma 87; none clause comma 75; none about comma 74; none plan comma 66; none loose comma 65;
    none noun comma 60; none loose and 59; none noun past 57; none claim comma 56; none thing semicolon 51;
    none thing dash 50; none thing when 49; one thing comma -46; none clause have -44;
    none loose because 41; none noun be 41; none clause and 40; none clause be -38; none thing and 38;
    none loose after 37; none clause semicolon 36; none claim dash 35; none plan word -34;
    none about and 33; none clause colon 32; none plan dash 31; none loose but 29; none clause ed -29;
    none noun have 29; none clause but 28; one clause comma -27; none clause word -26;
    none clause report -25; none thing during 24; none thing after 24; none clause modal -21;
    none about word -21; none loose in 20; none thing s -20; none thing before 20; none noun dash 19;
    none noun that 17; none thing as -17; one loose comma -16; none thing in 16; none thing word -16;
    none clause dash 16; none clause to -16; none thing capital -15; none thing at 14; none thing while 14;
    none about when 12; none clause not -11; none loose time 11; none plan and 11; none loose word -10;
    none loose on 10; two clause comma -10; one clause dash 9; none clause capital -9; one about comma -9;
    none thing by 8; none clause adverb -8; none thing with 6; none loose dash 5; none about for 5`,
  further: `no loose comma 87; no thing comma 63; no about comma 63; yes loose comma -55; no clause in -50;
    no plan comma 42; no about dash 40; no loose word -40; no clause comma 40; no noun comma 34;
    no clause be -33; no clause modal -32; no loose because 32; yes thing word -32; no clause semicolon 31;
    no loose after 27; no loose and 27; no clause but 25; no thing dash 24; no clause and 22;
    no thing and 22; no clause colon 21; no thing while 19; no loose in -18; no clause dash 17;
    no loose time 16; no thing after 16; no claim comma 16; no plan dash 15; no thing semicolon 15;
    no loose dash 15; yes thing in 14; no loose but 14; no plan word -13; no thing day 11;
    no clause word -11; yes loose in 11; yes about word -10; no loose report 10; no thing before 9;
    no noun be 8; yes noun word -7; yes thing comma -6; no clause to -6`,
  length: `clause 40 -171; clause 5 -146; clause 20 -143; clause 1 -120; loose 20 -114; clause 12 -109; noun 2 106;
    about 40 -105; clause 8 -103; loose 40 -102; plan 40 -102; thing 1 94; noun 1 89; clause 3 -86;
    thing 40 -83; clause 2 -83; about 20 -78; about 2 77; thing 20 -77; thing 2 72; noun 5 71; loose 12 -70;
    plan 20 -65; thing 12 -64; about 1 63; loose 2 61; plan 1 -61; claim 2 -48; claim 12 -48; loose 1 41;
    plan 12 -39; claim 3 -38; claim 5 -37; noun 3 35; claim 40 -35; loose 8 -34; about 12 -31; claim 20 -27;
    about 3 23; plan 5 -17; thing 3 16; about 8 -14; thing 8 -12; plan 2 -12; plan 8 -11; thing 5 10;
    loose 3 6`,
  opening: `a none word -96; they none comma 93; to none comma 85; the none word -82; capital none dash 70;
    the none but 57; capital none in 56; capital none and 49; he none dash 47; he none comma 43;
    capital none after 41; the none capital -40; the none comma 39; it none comma 28; word none comma 28;
    owner none comma 28; word none modal 28; a none comma 26; possessive none comma 25;
    object none comma 22; ing none comma -22; capital none comma 22; number none comma -21;
    capital one comma -21; the one comma -21; capital none report 20; a none on -18; capital none but 18;
    her none on 16; possessive none and 15; a none dash 15; s none in -15; the none after 15;
    the none and 14; comma none comma -14; capital none semicolon 13; the none dash 12;
    capital none capital -12; possessive none word -11; she none comma 11; word none have 11; to none be 11;
    to none word -10; s none as 10; to none dash 9; what none comma 9; capital none by 8; a none in -8;
    to none and 8; the none to -8; the none have -7; her none and 7; she none and 7; the none before 7;
    the none of -6; her none in 6; if none comma 5`,
  quoted: `no the -343; no of -317; no capital -298; no possessive -295; no ing -279; yes comma 250; no s -245;
    no owner -238; no a -203; no semicolon 201; no word -176; no her -173; no object -170; no he -154;
    no it -146; no about -145; no question 145; no this -139; no dash 130; no not -117; no ed -116;
    yes capital -113; no to -113; no but 112; no number -109; yes and 106; no for -103; no who -97;
    yes dash 96; no report -96; no adverb -94; no closing 90; no they -89; no colon 86; no she -82;
    yes word -77; no opening 76; no that -75; no comma 72; no or -72; no do -70; no after 67; no from -64;
    no into -63; no against -60; yes s -59; no over -55; no between -53; no when 53; yes the -51;
    no with -49; yes in 48; yes of -44; no past -37; no modal -37; no how -36; no as -33; no mark -30;
    no before 28; no while 28; yes possessive -26; no during 25; no have -24; no time -24; no than -21;
    yes ing -19; no like -16; no what -15; no be -15; no and 14; no until 14; no despite 13; no on -13;
    no in -9; no because 7`,
  saying: `clause comma yes 109; thing comma yes 86; clause and yes 73; plan word no -72; loose and yes 62;
    clause be no -59; about comma yes 57; loose word no -52; clause word no -51; clause ed no -51;
    loose comma yes 44; about word no -42; clause dash yes 42; clause past no -40; noun comma yes 35;
    thing s no -34; clause report no -34; noun past no 33; clause to no -31; claim word no -30;
    thing capital no -30; clause modal no -30; clause have no -28; thing word no -28; clause colon no 27;
    noun be no 27; clause semicolon no 26; about semicolon no 26; plan dash no 25; clause s no -25;
    clause but yes 24; plan comma yes 23; thing during no 23; about dash no 23; clause at no -22;
    clause with no -22; thing ed no -20; thing before no 19; noun dash no 19; thing closing no 19;
    clause capital no -18; clause and no -18; thing semicolon no 17; thing while no 16; thing after no 16;
    clause for no -16; clause this no -15; thing dash no 15; noun comma no 14; loose on no 14;
    clause adverb no -14; plan in no -14; clause not no -13; about capital no -13; plan to no -12;
    claim dash no 12; clause a no -12; about comma no 11; thing as no -11; loose s no -11;
    thing opening no 10; thing dash yes 9; about modal no 9; about to no -8; thing at no 8;
    clause day no -8; plan comma no 8; claim in no -8; noun have no 7; noun that no 7; clause by no -7;
    loose ed no -7; about and yes 6; about for no 5; thing to no -5`,
  three: `question end end 146; comma word and -125; closing point end 109; comma capital comma -91;
    semicolon end end 90; comma capital ed 83; comma capital report 82; comma word word -80; and word s -78;
    comma number s -77; in a word 76; comma capital and -74; comma ing that 73; comma capital point -69;
    comma this as -68; comma and that -65; and the word -65; and word point -65; comma number capital -62;
    and report that 51; comma but he 51; colon end end 48; a word word -48; dash a word 47;
    comma ing word -45; mark number word -44; at a word 43; comma to word -43; during a word 40;
    comma a word 34; comma and he 33; on day comma 32; word point end -30; comma s and -29;
    comma capital past 28; comma word as 27; comma the word 26; for s point 22; in day point 22;
    time time comma 22; on day point 22; comma and report 20; as a word -17; comma ing object 17;
    comma and this 17; comma word s -16; comma but the 15; number point end 15; comma ing to 14;
    comma ing a 13; comma and word -11; comma capital capital -9; in the capital -9; comma ed with 8;
    and capital point -8; in day comma 8; comma and capital 6; and ed s 6; comma and ed 6;
    and capital capital -6`,
  two: `loose and report 86; clause and report 83; thing and ed 83; thing in a 67; plan comma but 59;
    thing comma but 59; clause comma number -56; clause comma a 55; thing comma number -53; loose on day 53;
    about comma ing 52; clause comma which 50; clause comma word -49; thing and capital -47;
    loose comma number -46; clause and word -45; thing word word -44; clause comma adverb -38;
    thing and ing 36; clause comma who 33; plan and word -32; thing comma capital -32; plan comma word -32;
    loose comma and 31; loose and ed 29; thing during a 29; loose comma word -25; loose comma but 24;
    clause dash a 23; loose and word -22; plan comma number -22; thing comma word -21; clause comma the 21;
    thing comma ing 20; thing to word -19; clause and capital -18; about comma but 16; clause comma not -16;
    clause comma in -16; loose in day 14; loose and capital -14; loose comma ing 13; clause comma ing 12;
    noun and word -11; thing a word -11; about comma word -11; about comma and 10; thing in capital -9;
    loose comma the 9; loose comma capital 8; thing on day 7; clause comma and 7; clause and have 6;
    thing on capital 5; thing in word -5; thing by ing 5`,
  verb: `yes clause in -87; yes clause dash 67; yes clause on -63; yes clause word -59; yes about and -51;
    yes clause comma 48; no about and 46; no thing semicolon 43; no thing when 42; no thing comma 42;
    no loose because 41; no about comma 37; no loose after 37; yes clause colon 36; no about be 36;
    no thing by 35; no loose and 35; no loose on 34; no thing dash 34; no thing during 34; no noun have 33;
    no noun past 33; yes clause semicolon 33; no thing after 27; no clause dash -26; no noun be 24;
    no thing in 24; no thing with 23; no noun that 23; no noun comma 23; yes clause to -23;
    yes loose be -19; no thing while 19; no clause be -18; no about in 18; no loose be 18;
    no loose comma 18; no thing at 17; yes clause time -16; no plan comma 16; no thing word -16;
    no noun dash 14; no loose but 14; yes plan comma 13; yes claim comma 13; no about modal 12;
    yes about dash 12; no thing on 12; no plan and 11; yes clause and 10; yes noun comma 10;
    no thing capital -10; no thing time 9; yes clause by -9; no loose time 8; no about on 8; no thing as -7;
    no clause in 6; yes clause adverb -6; no about for 5`,
}
