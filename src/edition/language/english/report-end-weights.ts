/**
 * How much each trait of a place speaks for a report ending there.
 *
 * Weights in hundredths of a logit: a family of traits, then `parts weight` with semicolons between, heaviest first.
 * Learned from annotated articles by `npm run learn:reports -- --write`, not written by hand.
 */
export const REPORT_END_WEIGHTS: Readonly<Record<string, string>> = {
  all: `-225`,
  at: `clause have -102; clause be -92; clause past -92; clause word -86; plan word -83; clause with -79;
    clause s -78; clause report -71; clause ed -71; clause capital -69; clause to -66; clause this -65;
    clause adverb -61; thing capital -60; thing dash 60; loose word -57; plan dash 57; clause for -56;
    clause at -55; noun past 54; clause colon 54; clause ing -54; noun comma 54; clause modal -52;
    plan comma 51; thing s -51; about comma 49; about word -49; clause dash 49; loose because 48;
    clause comma 48; clause semicolon 47; loose that -46; plan semicolon 46; clause the -45;
    clause time -43; clause day -43; thing comma 43; noun be 42; thing word -42; clause a -41; loose s -40;
    about dash 40; clause not -40; loose capital -39; about semicolon 39; thing ed -39; about capital -38;
    about when 37; plan in -37; loose comma 37; thing when 36; plan capital -34; clause question 33;
    thing be -33; thing semicolon 32; thing to -28; loose after 28; thing ing -28; thing during 26;
    thing after 26; clause in -26; clause he -25; thing closing 24; plan colon 24; clause but 24;
    loose adverb -24; loose but 22; plan s -22; thing but 21; loose ed -21; clause from -21; noun word -21;
    plan to -20; noun that 20; clause that -20; about s -19; loose and 19; about and 18; thing before 18;
    clause by -18; clause closing 17; clause number -17; thing that -14; clause and 14; plan on -14;
    thing as -13; thing the -12; thing of -12; about to -11; thing modal -11; thing while 11; thing a -10;
    loose colon 8; thing in 8; clause on -8; thing at 7; thing with 6; thing by 5`,
  between: `clause number comma -74; thing capital in 62; loose number comma -44; plan word be 42; about word be 40;
    about word dash 38; about s comma 38; thing s word 35; thing word comma 30; clause word and 28;
    loose word comma 26; plan capital comma 25; thing number comma -24; clause report comma -23;
    loose that comma -22; about capital word 22; about word comma 22; plan word and 22;
    clause word comma 20; about capital and -20; loose word be 18; loose report comma 18; loose s dash 17;
    loose word after 17; plan s comma -17; about word word 16; plan number comma -14; thing capital by 13;
    thing the word -12; about capital comma 11; clause object comma 10; clause s comma 10; loose word in -9;
    noun capital comma 9; noun word comma 9; plan word have 8; clause day comma 7; plan word comma 6;
    about word on 6; thing capital on 6; thing word semicolon 5; loose word to 5; thing s from 5`,
  commas: `none thing comma 98; none plan comma 94; none about comma 84; none clause comma 80; none loose comma 78;
    one thing comma -71; none clause have -60; none loose and 59; none clause be -59;
    none thing semicolon 59; none thing dash 57; none noun comma 57; none noun past 54;
    one clause comma -54; none clause semicolon 53; none plan word -52; none loose because 50;
    none noun be 50; none clause word -48; none clause ed -48; none about semicolon 46; one loose comma -46;
    none thing when 43; none plan dash 43; none clause modal -41; none thing and 40; none about and 40;
    none clause colon 39; none clause past -39; none clause capital -38; none clause and 38;
    none about when 37; none loose after 36; none clause not -36; none clause to -34; none thing after 34;
    none clause but 32; none clause dash 30; none thing capital -30; none thing s -30; none thing word -29;
    none thing during 28; none clause report -27; none loose in 27; none about word -26; none about to -25;
    none clause adverb -25; none loose word -23; none loose but 22; none about capital -20;
    none thing before 20; none noun that 20; none thing in 20; one plan comma -18; none thing as -18;
    none plan and 16; one clause and -14; none thing ed -13; none thing at 13; none clause question 12;
    none loose capital -12; none thing by 12; none thing while 11; none plan on -10; none loose on 10;
    none about have 10; none thing ing -10; one about comma -10; one thing and -9; none about in 9;
    none thing with 9; none plan in -9; none about dash 8; none plan to -8; none plan colon 7;
    none clause closing 7; none loose dash 6; none thing that -6; none clause at -6; none noun word -5;
    none loose s -5`,
  further: `no loose comma 85; no thing comma 65; no clause modal -62; yes thing word -59; no noun comma 58;
    no about comma 56; no clause comma 54; no loose word -51; no clause in -47; yes loose comma -46;
    no about dash 46; no plan comma 41; no clause be -37; no loose and 36; no plan word -35;
    no clause word -34; no clause question 33; yes about word -30; no loose after 28; no thing dash 27;
    no thing after 26; no noun be 25; no plan dash 24; no loose because 24; yes clause word -24;
    no clause semicolon 23; no clause colon 23; no loose but 22; yes clause dash 20; no about and 20;
    no clause dash 20; no thing and 19; no loose dash 18; no clause to -18; no clause on -16;
    yes thing opening 15; no clause and 15; no thing word -15; yes loose in 15; no clause but 14;
    no loose on 12; no thing while 11; yes thing for -9; yes thing comma -8; no about word -8;
    no thing day 8; no thing when 7; no loose time 6`,
  length: `clause 40 -184; clause 20 -148; clause 5 -139; loose 40 -131; loose 20 -130; clause 1 -127;
    about 40 -121; thing 40 -116; clause 12 -114; noun 2 108; plan 40 -107; clause 8 -103; clause 3 -102;
    thing 1 88; loose 12 -87; thing 20 -85; clause 2 -84; about 20 -79; about 1 75; plan 1 -75; about 2 72;
    thing 2 72; noun 1 69; plan 20 -69; thing 12 -66; about 12 -51; loose 8 -48; plan 12 -48; loose 2 45;
    noun 3 45; noun 5 37; plan 2 -36; loose 1 34; about 8 -28; plan 5 -22; thing 8 -18; about 3 15;
    plan 8 -13; thing 3 10`,
  quoted: `no the -333; no of -308; no possessive -299; no capital -285; yes comma 258; no s -256; no owner -242;
    no ing -229; no a -207; no semicolon 190; no word -184; no her -174; no object -171; no question 160;
    no about -149; no this -145; no it -145; no he -145; no report -136; no dash 134; yes and 126;
    no ed -120; no but 118; no not -117; yes capital -107; no for -106; no to -106; yes dash 102;
    no number -99; no who -98; yes word -95; no closing 90; no adverb -87; no colon 85; no she -84;
    no they -83; no opening 78; no do -70; no that -69; no against -69; no comma 67; no after 64; no or -63;
    no into -63; no when 62; no over -59; no between -57; yes s -56; no from -54; yes in 54; no with -50;
    yes the -47; yes of -44; no as -40; no how -37; yes possessive -32; no past -32; no before 32;
    no mark -31; no while 30; no during 30; no what -20; no despite 17; no like -17; no and 16; no than -13;
    no in -13; no have -12; no until 11; no if -8; no on -8; yes ing -7`,
  three: `question end end 163; comma word and -136; comma capital ed 118; comma capital comma -116;
    closing point end 110; and word s -96; comma capital report 95; semicolon end end 92;
    comma capital and -84; comma ing that 82; comma and that -80; comma word word -80;
    comma capital point -78; in a word 77; and the word -76; comma number s -76; comma this as -73;
    and word point -71; comma and ed 58; comma but he 57; comma ing word -55; comma to word -55;
    colon end end 49; dash a word 48; at a word 48; during a word 48; mark number word -46; a word word -45;
    comma number capital -43; and word ed 40; comma and he 39; on day comma 38; and ed to 35;
    comma s and -28; word point end -28; number point end 25; on day point 25; comma word as 24;
    comma capital past 23; comma word s -23; comma a word 22; and word word -20; comma ing a 19;
    comma there be 19; comma ing to 18; comma he modal -17; for s point 17; comma the word 15;
    time time comma 15; in day point 14; comma capital capital -14; comma he ed 12; comma ing object 12;
    comma and word -12; as a word -11; on capital point 10; comma which he 10; in day comma 10;
    comma and this 9; comma but not -8; in the capital -7; and capital point -7`,
  two: `loose and report 100; thing and ed 94; clause and ed 89; thing in a 69; thing and capital -65;
    thing comma number -64; thing comma but 63; clause and report 59; plan comma but 58;
    clause and word -58; clause comma adverb -55; clause comma a 55; thing word word -51;
    about comma ing 46; plan and word -46; clause comma in -40; loose on day 39; clause comma which 39;
    loose comma number -38; clause question end 38; loose comma and 35; plan comma word -33;
    clause comma word -33; thing comma capital -32; loose and word -31; thing and ing 29;
    loose comma but 29; about comma word -28; about and ed 27; clause comma number -26;
    about comma which 23; plan comma number -22; loose and ed 21; thing comma word -21; clause comma who 20;
    clause comma report 19; about on day 19; clause and capital -19; loose comma ing 18;
    clause comma but 18; clause dash a 18; clause comma and 16; clause comma ing 15; loose comma word -15;
    thing on day 14; clause comma not -13; clause comma the 13; plan number point 13; loose in day 12;
    loose and s -12; about comma number -11; thing in the -10; loose in capital -9; thing comma and 9;
    loose and capital -9; clause comma he 9; about comma but 9; about in capital -8; thing comma ing 8;
    thing to word -7; thing comma which 7; loose on capital 7; about and word -5; loose to word -5;
    clause comma while 5; about comma and 5; clause comma capital 5`,
  verb: `yes clause comma 60; yes clause dash 59; no thing semicolon 59; no noun comma 57; yes clause word -49;
    no thing comma 47; no about comma 45; yes clause in -45; no thing capital -42; no noun past 41;
    no loose because 39; yes clause semicolon 39; no loose after 38; yes clause colon 38; no thing dash 37;
    no loose and 36; no thing when 36; no noun word -35; yes clause on -35; no about be 33;
    no plan word -33; no noun be 32; no loose on 32; yes clause to -30; no thing during 30;
    no clause be -29; no thing after 29; no thing s -28; yes loose comma 26; no plan comma 26;
    no noun that 23; yes plan comma 23; no thing word -23; no clause modal -22; no about in 22;
    no thing before 22; no about have 21; no loose word -20; yes clause time -18; no thing at 18;
    no plan dash 16; no thing by 14; no about and 14; no about capital -14; yes loose be -13;
    no thing with 13; no thing while 12; no thing and 12; no clause comma -10; no loose comma 10;
    no clause word -9; yes about be -8; yes about dash 8; yes loose dash 8; no thing as -8; no plan and 8;
    yes clause but 7; no about dash 7; no thing in 7; no thing ing -7; yes clause as -7; no plan be 7;
    yes clause and 6; yes clause be -6; no about on 5; no thing on 5`,
}
