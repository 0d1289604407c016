/**
 * How much each trait of a place speaks for a report ending there.
 *
 * Weights in hundredths of a logit: a family of traits, then `parts weight` with semicolons between, heaviest first.
 * Learned from annotated articles by `npm run learn:reports -- --write`, not written by hand.
 */
export const REPORT_END_WEIGHTS: Readonly<Record<string, string>> = {
  all: `-232`,
  at: `clause have -93; clause word -92; clause past -92; plan word -88; clause s -82; clause with -82;
    clause report -82; clause be -80; clause to -79; clause capital -75; thing s -72; clause ed -72;
    thing capital -68; clause this -68; thing dash 62; clause not -60; plan comma 57; clause colon 56;
    about capital -56; clause for -55; clause at -53; clause adverb -52; loose word -52; about word -51;
    clause modal -50; clause dash 50; about comma 50; clause comma 50; clause ing -49; plan dash 49;
    loose s -47; thing word -47; loose capital -47; clause semicolon 47; loose because 46; about dash 45;
    loose that -45; clause a -45; thing comma 44; plan semicolon 43; loose comma 43; clause the -42;
    clause day -41; thing when 39; about semicolon 39; plan in -37; plan capital -37; thing ed -36;
    clause question 35; thing semicolon 32; clause time -31; about past 30; clause but 29; thing but 29;
    thing during 29; loose but 28; about when 27; clause by -27; thing after 27; thing ing -26;
    loose after 25; plan colon 25; plan s -22; about s -22; loose ed -22; plan on -22; thing before 22;
    about during 21; loose and 20; clause that -20; thing closing 20; thing that -20; loose adverb -19;
    thing to -19; thing as -16; clause from -16; about be 16; plan to -16; clause and 15; thing be -15;
    clause closing 14; about have 14; clause in -14; thing of -12; clause he -11; about and 11;
    about modal 10; loose report -10; thing while 9; thing at 9; thing in 8; about day 7; thing with 7;
    clause on -6; thing a -6; about to -6; about of -6; thing on 5; thing the -5`,
  between: `clause number comma -82; thing capital in 70; about word be 69; about word past 51; about word dash 45;
    plan word be 44; loose number comma -42; about word to -33; thing s word 32; clause word and 32;
    thing word comma 31; about capital word 31; about word comma 28; about s be 28; loose word comma 26;
    about word word 26; about word modal 26; loose that comma -24; loose word be 23; clause word comma 23;
    clause report comma -21; plan capital comma 20; thing number comma -20; loose report comma 20;
    about word during 20; loose word after 19; plan word comma 18; about s comma 17; loose s dash 16;
    thing the word -13; about capital in 13; clause object comma 13; clause s comma 12; thing capital on 12;
    about capital comma 12; plan word have 10; loose word in -9; clause capital comma 9; clause word but 8;
    plan s comma -8; thing capital by 7; about capital and -6; thing word semicolon 6; clause day comma 5;
    thing s from 5`,
  commas: `none thing comma 101; none loose comma 86; none about comma 86; none plan comma 83;
    none clause comma 79; one thing comma -73; none thing semicolon 61; none loose and 60;
    none thing dash 58; one clause comma -57; none clause have -53; none clause semicolon 52;
    none clause be -51; none plan word -51; none loose because 50; none clause word -48; none thing when 46;
    none thing and 45; one loose comma -44; none about semicolon 43; none clause capital -40;
    none clause colon 40; none clause but 39; none loose after 37; none clause and 37; none loose word -36;
    none clause to -35; none about past 35; none about and 34; none plan dash 34; none thing after 34;
    none about capital -34; none clause ed -33; none clause dash 32; none thing capital -32;
    none about be 31; none thing during 30; none clause report -30; none loose but 28; none loose in 28;
    none about word -27; none about when 27; none thing word -27; none clause modal -27; none about dash 24;
    none thing before 24; none clause not -24; none clause adverb -22; none about during 21;
    none about have 20; none clause past -19; one clause and -19; none clause s -18; none loose capital -18;
    none thing as -18; none thing s -18; none thing in 18; none plan on -16; none about to -14;
    none clause question 13; none thing at 13; none loose on 13; none loose dash 12; none thing with 10;
    none thing by 10; none thing ed -10; none thing while 9; none about s -9; none plan colon 9;
    none plan in -8; none about day 8; one thing and -8; none loose at 7; none about in 7;
    none clause closing 7; none clause number -7; none loose s -7; none thing on 7; none plan and 6;
    none about by 6`,
  further: `no loose comma 84; no about comma 66; no thing comma 64; no clause in -59; no clause comma 58;
    no loose word -53; no clause modal -51; yes loose comma -46; no about dash 44; no plan comma 43;
    yes about word -43; no clause be -39; no clause question 35; no loose and 35; yes thing word -32;
    no clause word -31; no thing dash 30; no loose but 28; no clause colon 28; no plan dash 27;
    no clause semicolon 26; no loose after 25; no loose because 24; no thing after 24; yes clause dash 22;
    yes about have 21; no clause dash 21; no thing and 21; no loose dash 21; no clause but 18;
    no clause on -16; no plan word -15; yes about past 15; yes clause word -14; no about and 14;
    yes thing opening 14; no loose on 14; no thing while 14; no clause ed -13; no clause and 12;
    no clause to -11; yes loose in 11; no thing when 10; no thing day 10; no clause have -8; no thing to -8;
    no loose time 7; yes thing comma -6; no about that 6; no thing before 6; yes thing for -6`,
  length: `clause 40 -179; clause 20 -141; clause 5 -133; clause 1 -127; loose 40 -121; loose 20 -120;
    about 40 -116; thing 40 -112; clause 12 -107; about 2 100; clause 8 -97; clause 3 -94; thing 1 92;
    plan 40 -91; about 1 86; clause 2 -80; thing 20 -79; loose 12 -79; plan 1 -79; thing 2 75; about 20 -71;
    thing 12 -63; plan 20 -60; loose 2 53; loose 1 42; plan 12 -41; loose 8 -39; about 12 -37; about 3 37;
    plan 2 -32; about 5 19; about 8 -15; thing 3 13; thing 8 -13; plan 3 -9; thing 5 8; loose 3 6`,
  quoted: `no the -332; no of -313; no possessive -292; no capital -261; yes comma 260; no owner -241; no s -237;
    no ing -231; no a -197; no semicolon 190; no word -179; no her -172; no object -166; no question 157;
    no he -154; no about -151; no it -142; no this -141; yes and 127; no report -122; no ed -120;
    no dash 115; no number -112; no not -108; yes dash 108; no to -106; no for -105; no who -98;
    no closing 96; yes word -92; no adverb -92; no but 91; no they -86; yes capital -85; no colon 78;
    no opening 78; no she -73; no or -69; no that -69; no against -69; no comma 66; no over -66;
    no after 65; no from -61; no do -60; no into -59; no between -58; yes in 53; yes of -50; no past -50;
    no when 50; yes the -49; no with -46; yes s -41; no how -37; no while 35; no mark -33;
    yes possessive -32; no as -30; no during 29; no than -27; no be -22; no modal -21; no on -20;
    no have -18; no what -17; no before 15; no and 13; no despite 12; no until 12; no in -11; no like -9;
    yes ing -7; no because 5`,
  three: `question end end 160; comma word and -137; comma capital comma -124; comma capital ed 113;
    closing point end 102; comma capital report 92; semicolon end end 90; comma word word -88;
    and word s -88; comma capital and -86; comma ing that 81; comma and that -77; comma capital point -76;
    and the word -76; in a word 73; comma this as -68; comma number s -64; and word point -63;
    comma but he 60; dash a word 55; comma ing word -53; colon end end 50; during a word 49;
    a word word -47; and ed to 45; comma and ed 42; mark number word -42; comma to word -41; at a word 39;
    comma and he 38; and word ed 37; comma number capital -37; on day comma 35; word point end -28;
    comma s and -26; comma capital past 25; on day point 23; comma a word 23; comma word as 22;
    on capital point 21; comma ing to 20; comma the word 17; comma ing a 17; comma he modal -16;
    comma capital capital -14; comma number comma -14; comma there be 14; in day point 13;
    and word word -12; for s point 12; as a word -12; comma which he 11; in day comma 11; comma but not -10;
    comma he ed 9; number point end 9; comma and this 9; and capital point -8; and owner word -8;
    and to word 7; in the capital -7; comma and word -7; modal be ed 5; word at the 5`,
  two: `loose and report 99; thing and ed 94; clause and ed 86; thing in a 71; thing and capital -65;
    thing comma but 65; thing comma number -64; clause and word -59; clause and report 59;
    clause comma adverb -54; clause comma a 52; thing word word -51; loose and word -47;
    plan comma word -46; plan comma number -43; loose comma number -42; about comma word -42;
    loose comma and 41; clause comma in -41; clause question end 40; loose on day 39; clause comma which 39;
    thing at a 38; about comma which 35; about and word -35; clause comma word -34; plan and word -33;
    thing and ing 31; about in capital -29; loose comma but 28; about and ed 27; clause comma report 25;
    thing comma capital -23; clause and capital -23; loose comma ing 23; plan comma and 21;
    clause comma number -21; about on day 20; thing comma word -20; about comma ing 19; loose and ed 18;
    thing on day 18; about comma but 17; clause comma who 17; clause comma but 17; clause dash a 16;
    thing to word -15; clause comma and 15; loose and capital -15; loose and s -15; clause comma not -14;
    clause comma ing 14; about comma number -13; clause comma the 13; plan comma ing 13; thing in the -12;
    thing comma and 12; loose comma word -11; loose in day 11; clause comma he 10; about comma and 10;
    loose in capital -10; thing comma ing 9; clause comma capital 8; thing a word -7; loose on capital 7;
    clause comma while 5; thing comma which 5`,
  verb: `yes clause comma 66; yes clause dash 63; no thing semicolon 61; yes clause in -56; no about be 52;
    no thing comma 50; yes clause word -48; no thing capital -48; no about comma 42; yes clause colon 41;
    no thing when 41; no thing dash 40; yes clause semicolon 39; no loose after 39; no loose because 39;
    no loose and 36; no about past 34; no about have 33; no thing during 32; no loose on 31;
    no plan comma 31; no thing after 31; no clause be -30; no thing word -30; yes clause on -29;
    no thing s -28; no about capital -27; yes clause time -25; no thing before 24; yes clause to -24;
    no plan be 23; no plan word -22; yes loose comma 21; no about in 19; no thing at 19;
    no clause modal -18; no loose word -18; yes about dash 18; no about that 16; yes clause but 14;
    no thing and 13; no thing with 13; no about and 13; yes clause as -13; no thing by 12;
    no clause word -12; no about word -11; no thing as -11; no thing while 10; no about dash 10;
    no loose be 9; no loose comma 9; no about by 8; yes clause be -8; no plan dash 8; no clause have -8;
    yes loose dash 7; no thing on 7; no loose s -7; no thing in 7; no about during 7; no clause comma -6;
    yes clause ed -5; no thing day 5`,
}
