/**
 * How much each trait of a place speaks for a report ending there.
 *
 * Weights in hundredths of a logit: a family of traits, then `parts weight` with semicolons between, heaviest first.
 * Learned from annotated articles by `npm run learn:reports -- --write`, not written by hand.
 */
export const REPORT_END_WEIGHTS: Readonly<Record<string, string>> = {
  all: `-232`,
  at: `clause report -76; clause past -74; clause have -73; plan word -69; clause word -68; clause s -58;
    claim word -58; clause not -57; noun past 56; noun comma 53; thing s -52; thing semicolon 51;
    clause be -51; thing dash 50; clause with -47; loose word -45; clause capital -44; clause this -44;
    clause colon 44; plan dash 44; thing capital -44; clause ed -43; clause to -43; thing when 42;
    clause comma 42; about comma 42; thing comma 40; clause modal -40; clause dash 40; plan comma 39;
    clause adverb -39; loose because 39; about word -38; plan semicolon 37; noun be 37; about dash 35;
    loose s -35; clause semicolon 35; thing word -32; clause for -32; loose comma 32; claim dash 32;
    clause but 30; loose but 30; loose after 29; clause at -29; noun have 28; claim comma 27;
    about semicolon 25; clause day -24; loose ed -24; loose and 23; thing during 23; loose capital -22;
    plan in -22; thing ed -21; clause time -21; clause by -20; about capital -20; thing be -20;
    clause closing 20; clause a -20; thing closing 18; noun that 17; thing before 17; noun dash 17;
    thing after 17; plan s -16; thing while 15; clause and 15; clause the -15; about to -14; clause he -14;
    about when 14; loose adverb -13; plan capital -13; thing in 12; claim in -12; thing as -11;
    clause number -11; thing at 10; noun word -10; about and 9; thing that -9; clause from -9;
    thing opening 8; thing of -8; loose that -7; thing ing -7; about s -7; plan on -7; clause in -6;
    clause ing -5; loose colon 5`,
  commas: `none thing comma 87; none clause comma 74; none about comma 72; none loose comma 70; none plan comma 62;
    none loose and 61; none noun comma 61; none claim comma 57; none noun past 56; none thing semicolon 51;
    none thing when 49; none thing dash 48; one thing comma -46; none noun be 43; none clause have -42;
    none thing and 40; none loose because 40; none clause but 39; none clause semicolon 37;
    none loose after 37; none claim dash 36; none plan dash 35; none clause and 34; none plan word -31;
    none clause colon 31; none loose but 30; none noun have 30; none about and 29; none clause word -28;
    none clause be -28; none clause to -26; none thing s -25; none loose in 25; none thing during 24;
    one clause comma -24; none thing after 23; none clause modal -22; none clause report -22;
    one loose comma -21; none thing before 20; none thing in 20; none thing as -20; none about word -19;
    none clause dash 18; none noun that 17; none noun dash 17; none thing while 15; none about when 14;
    none thing word -14; none clause capital -14; none loose word -13; none thing at 13;
    none thing capital -13; none plan and 13; none loose on 12; none clause ed -12; none clause not -11;
    none clause closing 10; one about comma -10; none about be 10; none clause adverb -10; none thing by 8;
    none loose time 8; one clause dash 8; none loose s -6; none about in 6; none thing with 6;
    none plan on -5`,
  further: `no loose comma 90; no thing comma 63; no about comma 62; yes loose comma -60; no loose word -45;
    no clause modal -42; no plan comma 42; yes thing word -40; no clause in -40; no about dash 39;
    no clause be -39; no noun comma 39; no clause comma 37; no loose after 29; no loose because 28;
    no clause semicolon 28; no thing dash 25; no loose and 24; no clause colon 24; no clause dash 22;
    no clause but 22; no thing and 20; no clause and 19; no thing while 19; no plan dash 19;
    yes about word -17; no loose but 16; no claim comma 14; no thing after 14; no loose time 13;
    yes thing in 13; yes loose in 13; no thing semicolon 12; no loose in -11; no noun be 11;
    no thing day 11; no loose report 9; no clause word -9; no thing to -8; yes thing comma -6;
    yes noun word -6; no thing as -6; no thing when 6`,
  length: `clause 40 -174; clause 5 -149; clause 20 -144; clause 1 -126; loose 20 -125; loose 40 -115;
    plan 40 -111; clause 12 -111; about 40 -109; clause 8 -106; noun 2 103; noun 1 90; thing 1 89;
    thing 40 -88; clause 3 -86; clause 2 -83; about 20 -81; thing 20 -78; loose 12 -73; about 2 71;
    plan 20 -71; noun 5 70; thing 12 -70; plan 1 -69; thing 2 68; claim 2 -64; about 1 61; loose 2 55;
    claim 12 -55; plan 12 -45; claim 3 -44; claim 5 -39; about 12 -37; claim 40 -36; loose 8 -35;
    loose 1 34; noun 3 33; claim 20 -26; plan 5 -22; about 3 19; about 8 -18; plan 8 -17; thing 8 -16;
    plan 2 -14; thing 3 12; claim 1 -9; thing 5 8; about 5 -7`,
  opening: `they none comma 95; a none word -87; to none comma 84; the none word -79; capital none dash 69;
    the none but 61; capital none in 57; capital none and 50; he none comma 46; he none dash 43;
    the none capital -43; capital none after 40; the none comma 38; the one comma -32; word none comma 29;
    owner none comma 27; it none comma 26; a none comma 25; possessive none comma 25; object none comma 24;
    ing none comma -22; number none comma -21; comma none comma -21; word none modal 20;
    capital one comma -20; capital none report 19; a none dash 18; capital none comma 17; the none to -17;
    she none comma 17; capital none but 17; her none on 16; the none and 16; a none on -16;
    capital none capital -15; she none and 14; the none dash 14; capital none semicolon 13;
    possessive none and 13; to none be 13; the none of -12; possessive none word -12; the none after 11;
    what none comma 10; s none as 10; the none before 9; a none at 8; her none and 8; her none in 8;
    to none word -8; s none in -8; it none in 8; the none have -7; capital none by 6; word none have 6;
    capital none before 6; to none and 5`,
  quoted: `no the -350; no of -305; no possessive -293; no capital -289; no ing -283; yes comma 253; no s -249;
    no owner -241; no a -211; no semicolon 202; no word -182; no her -173; no object -169; no he -147;
    no question 144; no it -144; no about -144; no this -136; no dash 131; no ed -118; no number -116;
    yes and 111; no not -110; yes capital -109; no for -108; no to -108; no but 99; no report -93;
    no who -93; yes dash 93; no adverb -92; no closing 86; no colon 86; yes word -85; no that -84;
    no they -82; no opening 77; no she -77; no do -73; no comma 71; no against -69; no after 65;
    no into -64; yes s -61; no from -61; no over -58; yes the -57; no or -56; no between -54; no when 52;
    no with -46; yes in 43; yes of -40; no how -35; no mark -34; no past -33; no before 32; no in -30;
    no as -29; no during 27; no while 27; no have -25; yes possessive -24; yes ing -23; no be -23;
    no modal -22; no despite 15; no what -14; no like -14; no time -13; no on -13; no than -11; no and 11;
    no until 10; no because 9; no preposition -8`,
  saying: `clause comma yes 114; thing comma yes 86; clause and yes 79; clause be no -79; plan word no -74;
    loose and yes 59; clause ed no -55; about comma yes 54; about word no -44; clause word no -43;
    clause past no -43; loose comma yes 41; clause dash yes 39; clause but yes 39; thing s no -36;
    clause report no -33; loose word no -32; clause to no -32; noun comma yes 32; noun past no 31;
    claim word no -31; thing capital no -31; clause modal no -30; clause have no -29; noun be no 28;
    plan dash no 28; clause colon no 26; plan comma yes 26; about semicolon no 25; clause semicolon no 25;
    clause with no -25; about dash no 24; clause s no -23; thing word no -23; clause at no -23;
    thing during no 23; clause capital no -22; thing closing no 21; clause and no -21; thing while no 18;
    thing semicolon no 17; thing before no 17; loose on no 17; noun dash no 17; thing after no 17;
    clause adverb no -16; thing ed no -16; clause this no -16; about capital no -15; clause not no -13;
    plan to no -12; noun comma no 12; plan comma no 12; claim dash no 11; thing as no -11; thing dash no 11;
    thing at no 10; clause for no -10; thing dash yes 10; loose s no -9; about comma no 9; clause a no -9;
    clause day no -8; thing opening no 8; plan in no -8; about and yes 7; noun that no 7; clause time no -7;
    about to no -6; clause by no -6; loose capital no -6; about modal no 5`,
  three: `question end end 145; comma word and -127; closing point end 109; comma capital comma -92;
    semicolon end end 89; and word s -87; comma capital ed 86; comma capital report 85; comma number s -81;
    comma word word -81; comma ing that 78; in a word 78; and word point -69; comma capital point -68;
    comma capital and -67; comma this as -67; comma and that -67; and the word -67;
    comma number capital -63; comma but he 60; and report that 49; colon end end 48; dash a word 48;
    comma to word -43; a word word -43; at a word 40; comma ing word -40; during a word 38;
    mark number word -37; comma a word 36; on day comma 36; comma and he 33; word point end -31;
    comma capital past 31; comma s and -26; comma word as 26; on day point 25; comma the word 24;
    for s point 24; time time comma 21; in day point 21; comma word s -18; comma ing to 17;
    comma ing object 16; comma but the 15; comma and this 15; comma and report 15; and ed s 15;
    and word word -13; comma ed with 12; comma but not -10; as a word -8; in day comma 8;
    comma capital capital -8; in the capital -8; comma and word -7; and capital point -7; comma and ed 6;
    comma ing a 5; modal have ed 5`,
  two: `loose and report 90; clause and report 89; thing and ed 80; thing in a 68; thing comma but 59;
    plan comma but 57; thing and capital -54; clause comma a 54; clause comma number -53;
    thing comma number -52; loose on day 52; clause comma which 51; about comma ing 49;
    clause comma word -48; thing word word -44; clause comma adverb -40; loose comma but 33;
    thing and ing 33; clause and word -33; loose and ed 32; loose comma number -32; plan comma word -32;
    loose comma and 29; thing comma capital -28; plan and word -27; thing during a 27; thing comma word -26;
    clause comma who 25; thing to word -25; clause comma the 24; plan comma number -23; loose and word -20;
    clause and capital -20; clause dash a 18; clause comma not -16; clause comma in -16; thing comma ing 16;
    loose in day 14; about comma word -13; thing in capital -13; noun and word -11; clause comma but 11;
    thing by ing 10; loose comma word -10; loose comma ing 10; thing on day 9; loose comma the 9;
    thing in word -9; loose and capital -9; about comma but 9; clause comma ing 8; loose in a 6;
    clause comma and 6; about comma and 6; about and ed 5; clause and have 5`,
  verb: `yes clause dash 62; yes clause on -58; yes clause word -56; yes clause in -55; yes about and -48;
    no thing comma 46; no thing when 44; no loose because 43; yes clause comma 42; no thing semicolon 42;
    no about and 40; no about comma 40; no loose after 38; no thing dash 37; no thing by 36; no about be 35;
    no thing during 35; yes clause colon 34; no noun have 33; no loose on 33; yes clause semicolon 32;
    no about in 32; no noun past 31; no thing after 29; no loose and 27; no thing in 27; yes clause to -24;
    no noun that 24; no loose be 23; no thing with 22; no noun be 22; no noun comma 21; no thing while 19;
    no clause in 19; yes clause time -16; no loose but 16; no noun dash 15; no clause be -14;
    no thing at 14; no loose comma 13; yes loose be -13; no thing as -12; no plan comma 12;
    no thing word -12; yes plan comma 12; yes about dash 12; yes claim comma 11; yes noun comma 10;
    no thing on 10; no clause dash -10; no thing capital -9; no plan and 8; yes clause by -8; no about on 8;
    no clause modal -7; yes loose comma 7; no loose time 6; yes clause and 6; no thing s -6;
    yes clause as -6; no about modal 6; no noun in 6`,
}
