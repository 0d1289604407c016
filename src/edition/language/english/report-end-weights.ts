/**
 * How much each trait of a place speaks for a report ending there.
 *
 * Weights in hundredths of a logit: a family of traits, then `parts weight` with semicolons between, heaviest first.
 * Learned from annotated articles by `npm run learn:reports -- --write`, not written by hand.
 */
export const REPORT_END_WEIGHTS: Readonly<Record<string, string>> = {
  all: `-231`,
  at: `clause have -88; clause report -85; clause past -80; clause s -73; clause this -71; clause word -69;
    clause be -69; claim word -69; clause not -67; plan word -63; noun past 57; clause capital -57;
    thing dash 53; noun comma 52; clause with -51; clause adverb -50; clause to -49; clause colon 49;
    thing s -48; loose because 47; plan comma 46; plan dash 46; loose word -46; about word -45;
    clause ed -45; thing capital -45; about comma 43; clause comma 43; clause modal -43; clause ing -42;
    clause dash 41; clause for -40; loose but 40; plan semicolon 39; thing when 38; thing comma 38;
    loose comma 37; clause semicolon 36; clause at -35; loose s -34; claim dash 34; about semicolon 34;
    claim comma 34; thing word -33; noun be 32; clause day -32; about dash 32; about when 32;
    thing semicolon 31; clause the -30; loose after 30; noun have 29; loose capital -29; about capital -28;
    clause a -27; plan in -27; thing during 24; clause question 24; thing closing 24; noun that 22;
    clause but 21; loose and 21; thing after 21; loose ed -21; thing ed -21; clause time -20;
    plan capital -20; noun dash 19; about and 19; thing before 18; clause by -18; clause and 17;
    loose adverb -17; about to -17; clause he -16; clause in -16; thing ing -16; noun word -15;
    clause closing 15; about s -15; clause number -15; plan s -13; thing be -12; clause from -12;
    thing at 11; clause that -11; loose that -10; thing to -9; plan on -9; thing while 9; claim in -9;
    thing in 8; plan to -8; thing of -8; thing as -8; thing with 6; thing opening 5; about have 5`,
  between: `clause number comma -81; thing capital in 72; loose number comma -45; about word be 42;
    about word dash 38; clause word and 36; thing s word 35; thing word comma 32; loose word comma 30;
    thing number comma -29; plan number comma -28; plan capital comma 26; about s comma 26;
    claim word be 25; loose word be 20; loose word after 19; noun word word 19; about word comma 18;
    loose report comma 18; claim word comma 18; clause report comma -18; clause word comma 17;
    loose capital report 17; clause day comma 16; loose s dash 15; about capital and -14;
    loose that comma -14; clause capital comma 13; thing the word -13; plan word and 12; plan s comma -11;
    thing capital on 11; loose word in -11; about word on 10; plan word comma 9; about s and 9;
    about capital comma 8; clause s comma 7; noun word comma 7; clause object comma 5`,
  commas: `none thing comma 93; none plan comma 83; none clause comma 78; none about comma 78; none loose comma 77;
    one thing comma -74; none noun comma 64; none claim comma 63; none thing semicolon 60;
    none loose and 57; none noun past 57; one clause comma -51; none thing dash 50; none loose because 50;
    none clause have -49; one loose comma -46; none clause semicolon 44; none thing when 44;
    none noun be 42; none thing and 42; none clause be -42; none about and 41; none clause and 40;
    none loose but 40; none claim dash 39; none loose after 36; none plan word -35; none clause word -35;
    none plan dash 32; none about when 32; none clause colon 31; none noun have 31; one plan comma -31;
    none clause but 30; none loose in 30; none thing after 28; none about word -26; none thing during 25;
    none thing in 24; none clause dash 23; none noun that 22; none clause capital -22; none clause to -21;
    none clause report -21; none clause modal -21; none noun dash 19; none thing before 19;
    one clause and -18; none thing word -17; none thing at 16; none thing capital -15; none plan and 15;
    none clause adverb -14; none loose word -14; none clause not -13; none thing s -12; none clause ed -12;
    none thing with 11; none thing as -11; one about comma -9; none clause past -9; none thing while 9;
    none thing by 9; none loose dash 8; none loose capital -8; none loose on 7; one thing and -7;
    none clause closing 6; none thing time 6; none thing on 6; none plan on -6; none about have 5;
    none about in 5`,
  further: `no loose comma 80; no thing comma 67; no about comma 60; yes loose comma -54; no loose word -48;
    no clause modal -47; no clause comma 46; no plan comma 42; no clause be -41; no noun comma 40;
    no about dash 39; no clause in -39; no claim comma 33; no loose and 31; yes thing word -30;
    no loose after 30; no thing dash 26; no clause semicolon 26; no clause question 24; no loose because 23;
    no thing after 23; no clause colon 22; no clause and 22; no clause word -20; no clause dash 19;
    no thing and 18; yes thing opening 18; no noun be 16; no loose dash 16; no clause but 15;
    yes about word -15; no thing while 14; no about and 14; yes loose report -14; yes loose in 14;
    no plan dash 13; yes clause word -12; no clause to -10; no clause on -10; no plan word -9;
    no thing word -9; no thing when 9; no thing day 8; no loose on 7; no thing before 7; yes clause in 7;
    no loose time 6; yes clause dash 6; yes thing comma -6; yes thing in 6`,
  length: `clause 40 -172; clause 20 -141; about 40 -135; clause 5 -134; loose 20 -127; loose 40 -125;
    thing 40 -113; clause 1 -109; plan 40 -106; clause 12 -104; noun 2 103; clause 8 -100; thing 1 87;
    clause 3 -87; noun 1 87; thing 20 -86; loose 12 -81; about 2 78; plan 20 -73; about 20 -73; thing 2 70;
    thing 12 -69; noun 5 68; clause 2 -66; about 1 65; plan 1 -64; claim 2 -63; loose 2 51; plan 12 -47;
    claim 40 -45; claim 12 -43; claim 3 -41; claim 5 -40; about 12 -40; loose 1 39; loose 8 -37; noun 3 29;
    about 3 27; claim 20 -26; plan 2 -21; plan 5 -20; about 8 -19; thing 8 -18; claim 1 -14; plan 8 -12;
    loose 3 7; thing 5 6; thing 3 6`,
  quoted: `no the -346; no of -323; no possessive -295; no capital -292; no s -254; yes comma 252; no owner -249;
    no ing -227; no a -215; no semicolon 190; no word -188; no object -176; no her -175; no question 161;
    no he -161; no about -151; no it -150; no dash 138; no this -138; no ed -131; no report -124;
    no not -120; yes capital -119; yes and 118; no to -116; no but 116; no who -109; yes word -107;
    yes dash 105; no for -104; no number -98; no they -93; no that -91; no adverb -90; no closing 86;
    no she -79; no colon 79; no comma 73; no opening 73; no do -72; no or -72; no against -68; no into -66;
    yes the -63; no after 63; yes s -61; no when 58; no from -58; no between -58; no over -57; no with -56;
    yes of -53; yes in 43; no past -38; no how -37; no as -34; no while 33; yes possessive -29; no mark -28;
    no before 28; no during 27; no be -24; no in -22; no have -21; no what -21; no modal -19; no like -19;
    no until 17; no despite 14; no and 13; no on -12; yes ing -10; yes ed -6; no if -6; no than -5`,
  saying: `clause comma yes 104; plan word no -71; clause and yes 69; loose and yes 66; clause be no -65;
    about comma yes 64; thing comma yes 63; loose comma yes 57; noun comma yes 55; clause ed no -53;
    clause dash yes 51; clause word no -43; about word no -42; clause past no -41; thing capital no -32;
    clause to no -32; noun past no 32; clause modal no -31; clause but yes 31; clause have no -30;
    clause capital no -29; clause report no -27; plan dash no 26; clause with no -26; clause colon no 26;
    clause semicolon no 26; clause and no -26; thing closing no 25; thing during no 24; thing word no -24;
    clause question no 24; noun be no 23; claim word no -23; plan comma yes 23; thing s no -22;
    plan to no -22; thing after no 21; thing dash no 21; loose word no -20; clause at no -20;
    claim dash no 20; plan comma no 20; noun dash no 19; thing as no -19; clause for no -18;
    thing before no 18; clause adverb no -18; about capital no -18; about dash no 16; clause ing no -14;
    about to no -13; plan in no -13; thing ed no -13; loose on no 12; loose capital no -12; thing at no 11;
    thing ing no -11; thing while no 10; loose s no -9; noun that no 9; clause day no -9; clause time no -8;
    thing with no 8; thing to no -8; about and yes 8; clause a no -6; clause not no -6; thing opening no 5;
    thing semicolon no 5`,
  three: `question end end 164; comma word and -128; comma capital comma -112; closing point end 109;
    comma capital report 103; and word s -93; semicolon end end 91; comma capital ed 80;
    comma word word -80; comma ing that 79; in a word 78; comma capital and -76; and the word -76;
    comma capital point -71; comma this as -71; and word point -66; comma and that -65; comma number s -62;
    comma but he 53; comma to word -53; dash a word 53; colon end end 52; and report that 48;
    comma ing word -48; mark number word -47; comma number capital -46; during a word 46; at a word 44;
    a word word -43; comma and he 37; comma and report 34; on day comma 32; word point end -32;
    comma capital past 29; comma a word 27; comma s and -25; number point end 25; comma ing a 22;
    comma word s -21; comma word as 20; on day point 20; comma the word 19; comma ing to 19;
    comma there be 18; time time comma 18; in day point 15; comma and this 15; as a word -14;
    comma ing object 14; on capital point 14; and word word -14; comma and ed 13; for s point 13;
    comma capital capital -12; comma and word -10; in day comma 9; and ed s 8; comma but not -8;
    comma he modal -7; comma ed with 7; and to word 6; and capital point -6`,
  two: `loose and report 95; clause and report 84; thing and ed 75; clause comma a 72; thing in a 68;
    thing and capital -63; thing comma number -60; plan comma but 59; thing comma but 59;
    thing word word -50; clause and word -50; about comma ing 49; clause comma which 47;
    clause comma adverb -44; loose comma and 42; loose comma number -40; loose and word -39;
    loose on day 38; loose comma but 37; plan comma word -36; clause comma word -36; plan and word -34;
    thing and ing 30; thing comma capital -29; clause question end 29; about comma word -27;
    clause comma ing 26; clause comma in -26; clause comma who 24; loose and ed 23; loose in day 22;
    thing comma word -21; loose comma ing 21; plan comma number -19; clause comma number -18;
    clause dash a 17; clause and ed 17; loose comma word -16; clause comma but 15; loose and s -14;
    about and ed 14; plan number point 14; thing comma ing 14; clause comma not -13; clause comma the 12;
    clause and capital -11; thing to word -11; noun and word -10; thing on day 9; clause comma and 8;
    loose and capital -7; thing in the -7; clause and have 6; clause modal word -6; thing comma this -6;
    about comma and 6; about on day 6`,
  verb: `yes clause comma 63; no thing semicolon 60; yes clause on -58; yes clause in -54; yes clause word -48;
    no thing comma 46; yes clause dash 46; no noun past 44; no loose and 42; no about comma 41;
    no thing when 39; no noun comma 39; no loose because 38; no loose after 37; no noun have 35;
    no noun be 34; yes clause colon 33; no thing dash 33; no loose on 30; no thing during 29;
    no about be 29; yes clause time -27; no thing after 26; yes loose comma 26; no noun that 26;
    no thing capital -25; yes clause to -25; no thing at 24; no clause modal -22; yes plan dash 22;
    no thing before 20; yes clause semicolon 19; no clause comma -19; no about in 19; no thing with 18;
    no thing s -17; no about and 16; yes plan comma 16; no loose be 15; no thing and 14; no plan comma 14;
    no thing word -14; no thing while 12; no thing by 11; yes clause as -10; no plan word -10;
    no loose comma 10; yes claim comma 8; yes clause by -8; no loose word -8; no thing on 7; no noun ed 6;
    no plan and 6; no thing ing -5; no about have 5`,
}
