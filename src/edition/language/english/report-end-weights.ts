/**
 * How much each trait of a place speaks for a report ending there.
 *
 * Weights in hundredths of a logit: a family of traits, then `parts weight` with semicolons between, heaviest first.
 * Learned from annotated articles by `npm run learn:reports -- --write`, not written by hand.
 */
export const REPORT_END_WEIGHTS: Readonly<Record<string, string>> = {
  all: `-230`,
  at: `clause have -98; clause word -95; clause past -90; clause s -89; clause with -83; clause report -82;
    plan word -82; clause be -81; clause capital -78; clause to -74; clause this -73; clause ed -73;
    thing capital -70; thing dash 62; clause adverb -61; thing s -60; clause for -59; clause ing -58;
    plan comma 57; clause at -56; about capital -56; loose word -55; clause colon 55; clause dash 52;
    loose capital -51; about comma 50; plan dash 47; clause semicolon 47; clause comma 47; loose because 47;
    clause not -46; about dash 45; loose comma 45; thing comma 45; about word -45; clause day -44;
    plan semicolon 44; thing word -44; clause the -42; about semicolon 42; clause modal -41; loose s -41;
    clause a -40; plan capital -40; thing when 38; thing semicolon 35; thing ed -34; clause question 34;
    plan in -32; plan colon 30; clause but 28; thing during 28; thing ing -27; clause time -27;
    clause he -27; loose that -27; plan s -26; loose ed -26; about when 26; thing but 26; about past 25;
    loose after 25; plan on -25; loose but 25; thing after 25; loose and 23; clause from -23;
    thing closing 23; about s -23; clause on -21; thing be -21; loose adverb -21; thing before 20;
    clause by -20; clause and 18; about be 18; about during 17; clause closing 17; plan to -15;
    about have 15; thing of -14; thing to -14; about and 14; clause in -14; about of -14; thing as -13;
    loose of -12; thing in 12; thing while 11; thing at 8; about that 7; thing with 6; about to -6;
    about modal 6; clause number -5; about day 5; thing opening 5`,
  between: `clause number comma -76; about word be 67; thing capital in 64; about word past 53; plan word be 50;
    about word dash 49; loose number comma -45; thing s word 34; thing word comma 32; clause word and 32;
    about capital word 30; about word comma 30; about word modal 29; about word to -27; loose word comma 26;
    clause report comma -25; loose that comma -24; about word word 24; loose word be 23; about s be 23;
    about word during 22; loose report comma 21; plan capital comma 21; plan word comma 20;
    about s comma 20; clause word comma 19; thing number comma -18; loose s dash 18; about capital comma 16;
    loose word after 16; thing the word -13; loose word in -12; plan word have 12; about capital in 11;
    clause s comma 10; about capital and -10; clause day comma 8; clause object comma 8; plan s comma -7;
    thing word in -7; clause word but 6`,
  commas: `none thing comma 102; none clause comma 84; none plan comma 83; none about comma 81;
    none loose comma 80; one thing comma -65; none thing semicolon 60; none thing dash 60;
    none loose and 58; none clause have -56; none clause semicolon 54; one clause comma -53;
    none clause be -51; none clause word -50; none plan word -50; none clause ed -49; none loose because 49;
    one loose comma -47; none thing when 46; none about semicolon 44; none clause capital -43;
    none thing word -42; none thing and 42; none clause and 41; none clause colon 39; none clause dash 38;
    none clause but 37; none about and 35; none loose after 35; none clause to -35; none plan dash 34;
    none about capital -34; none clause past -34; none thing after 33; none thing capital -32;
    none about past 29; none thing during 28; none thing s -28; none loose word -28; none about be 28;
    none clause not -27; none about word -27; none about when 26; none loose in 25; none loose but 25;
    none about have 24; none about dash 23; none thing before 23; none clause report -21; none thing as -21;
    none thing in 20; none loose capital -20; none clause modal -20; none plan on -19;
    none clause adverb -19; none loose s -18; none about during 17; none clause question 16;
    none clause number -14; none plan colon 13; one clause and -12; none thing ed -12; none about to -12;
    none about s -12; none thing with 11; none loose on 11; none clause s -11; none thing while 11;
    none thing ing -11; none thing at 11; none loose dash 9; none about that 9; none plan and 9;
    none plan in -8; one thing and -8; none thing by 7; one clause dash 7; none about in 7;
    none loose time 7; none thing time 6; none about day 6; none loose at 6`,
  further: `no loose comma 89; no clause modal -77; no about comma 68; no thing comma 67; no clause in -57;
    no clause comma 55; no loose word -55; yes about word -54; no about dash 45; no plan comma 45;
    yes loose comma -41; no clause be -39; no clause word -38; no loose and 36; no clause question 34;
    yes thing word -32; no thing dash 30; no plan dash 29; no clause colon 27; no loose after 25;
    no thing after 25; no loose but 25; no plan word -25; no clause semicolon 25; no loose dash 24;
    no loose because 23; no clause but 22; yes clause word -21; no thing and 20; yes about have 19;
    no loose time 18; no about and 17; no clause to -16; yes clause dash 16; no about word -16;
    no thing while 15; no clause dash 15; no about that 14; yes about past 14; no about to -14;
    yes thing opening 13; no thing to -13; yes loose in 11; yes thing for -10; no loose on 8;
    no thing when 8; no clause and 8; no thing day 7; no thing before 7; yes thing dash 6; no clause on -6;
    no clause have -6`,
  length: `clause 40 -177; clause 20 -142; clause 5 -136; about 40 -127; clause 1 -126; loose 40 -126;
    loose 20 -125; thing 40 -117; clause 12 -110; clause 8 -98; about 2 97; clause 3 -96; plan 40 -95;
    thing 1 88; plan 1 -87; thing 20 -85; about 1 84; clause 2 -83; loose 12 -82; about 20 -75; thing 2 73;
    thing 12 -66; plan 20 -65; loose 2 50; plan 12 -44; loose 8 -44; about 12 -39; plan 2 -39; loose 1 38;
    about 3 34; about 5 17; about 8 -17; thing 8 -17; thing 3 11; plan 8 -8; plan 3 -7; loose 3 6; plan 5 -5`,
  quoted: `no the -335; no of -296; no possessive -296; yes comma 257; no capital -255; no owner -240; no s -235;
    no ing -223; no a -208; no semicolon 188; no word -176; no her -170; no object -165; no question 158;
    no about -150; no he -142; no it -138; no this -136; no report -128; yes and 123; no not -121;
    no ed -118; no dash 115; yes dash 109; no who -106; no number -103; no to -100; no but 100; no for -99;
    no closing 94; no adverb -93; no that -92; no they -88; yes word -84; yes capital -82; no colon 81;
    no she -79; no opening 77; no against -67; no after 67; no comma 64; no over -63; no or -62; no do -61;
    no into -59; no between -58; yes in 54; no when 53; no from -52; yes the -50; no with -45; yes s -40;
    no mark -40; no past -39; yes of -38; no how -37; yes possessive -33; no as -32; no while 32;
    no during 30; no than -24; no have -22; no modal -18; no what -17; no despite 16; no be -15; no and 13;
    no before 12; no on -12; no until 11; no in -10; no like -10; no without 5; no if -5`,
  three: `question end end 161; comma word and -137; comma capital comma -122; comma capital ed 110;
    closing point end 103; comma capital report 98; and word s -92; semicolon end end 91;
    comma word word -84; comma ing that 82; comma capital and -80; comma capital point -78;
    and the word -77; comma and that -77; in a word 71; comma this as -66; comma number s -64;
    and word point -62; comma but he 60; dash a word 54; during a word 49; colon end end 49;
    comma ing word -48; comma and ed 47; and ed to 44; comma to word -42; at a word 42; a word word -40;
    comma and he 38; comma number capital -38; word point end -37; mark number word -36; and word ed 36;
    on day comma 34; comma s and -26; comma capital past 25; on day point 23; comma a word 23;
    comma ing a 20; comma word as 19; as a word -19; comma ing to 19; comma there be 18;
    on capital point 18; comma the word 18; comma he modal -17; comma number comma -15;
    comma capital capital -14; comma and this 13; comma which he 13; in day point 12; comma but not -12;
    and word word -11; for s point 10; and owner word -10; in the capital -10; in day comma 9;
    and capital point -8; comma he ed 8; and to word 7; comma word s -6`,
  two: `loose and report 100; thing and ed 94; clause and ed 86; thing in a 73; thing and capital -71;
    thing comma but 67; thing comma number -63; clause comma adverb -60; clause and word -59;
    clause and report 58; clause comma a 53; thing word word -52; plan comma word -45;
    plan comma number -44; loose comma number -43; about comma word -42; clause comma in -41;
    about and word -41; clause comma which 40; clause question end 39; loose and word -38; thing at a 38;
    loose comma and 38; about comma which 36; loose on day 35; plan and word -34; clause comma number -33;
    clause comma word -31; loose comma but 29; about in capital -28; clause and capital -26;
    thing comma capital -25; thing and ing 23; about and ed 23; clause comma report 23; thing to word -23;
    plan comma and 22; loose comma ing 21; clause comma but 19; loose and ed 19; clause dash a 18;
    clause comma who 18; thing comma word -18; about comma ing 17; about on day 17; about comma but 15;
    loose in day 14; clause modal word -14; clause comma ing 14; thing in the -13; clause comma not -13;
    thing on day 13; loose comma word -13; clause comma and 13; clause comma the 12; thing comma and 12;
    loose and s -11; plan comma ing 11; loose to word -10; loose and capital -10; thing comma which 10;
    thing comma ing 10; loose in capital -10; clause comma he 9; about comma number -9; loose on capital 9;
    clause comma while 9; about comma and 8`,
  verb: `yes clause comma 67; yes clause dash 60; no thing semicolon 60; yes clause in -57; no thing comma 49;
    no about comma 48; no thing capital -46; yes clause word -45; no about be 44; yes clause colon 42;
    yes clause semicolon 40; no thing when 40; no thing dash 39; no loose because 38; no loose and 37;
    no plan comma 37; no loose after 36; no clause be -36; no thing s -34; no about past 33;
    no about have 32; yes clause on -32; no loose on 32; no about capital -31; no thing during 31;
    no thing after 29; no about that 28; yes clause to -28; no thing word -27; yes clause time -26;
    no plan word -25; no thing before 24; no plan be 24; no loose word -23; yes loose comma 22;
    no clause modal -20; no about in 19; no thing at 16; yes about dash 16; no thing and 15;
    yes clause by -15; no thing with 15; yes clause be -14; no thing by 13; no about and 12;
    no thing while 12; no about word -11; no loose comma 10; no thing in 9; no loose capital -8;
    no plan dash 8; no thing ing -7; yes plan comma 7; yes clause but 7; no clause word -7; no about by 6;
    no thing as -6; no about during 6; no about dash 6; no thing on 5; yes loose be -5; no thing time 5`,
}
