/**
 * How much each trait of a place speaks for a report ending there.
 *
 * Weights in hundredths of a logit: a family of traits, then `parts weight` with semicolons between, heaviest first.
 * Learned from annotated articles by `npm run learn:reports -- --write`, not written by hand.
 */
export const REPORT_END_WEIGHTS: Readonly<Record<string, string>> = {
  all: `-232`,
  at: `clause have -79; clause past -73; clause report -72; clause word -64; clause not -63; thing s -61;
    noun past 59; claim word -58; clause s -56; clause be -55; plan word -52; noun comma 51;
    thing semicolon 51; thing dash 50; loose word -48; clause comma 46; clause colon 46; clause with -46;
    clause capital -45; clause modal -45; thing capital -45; thing comma 44; plan dash 42; about comma 42;
    clause ed -42; thing when 41; clause this -41; clause to -40; plan comma 39; clause adverb -39;
    loose because 39; loose s -38; plan semicolon 38; noun be 37; clause dash 35; clause semicolon 35;
    about dash 34; about word -32; claim dash 31; loose comma 31; noun have 30; clause for -30;
    clause at -29; loose after 28; about capital -28; clause but 27; thing word -27; loose but 27;
    loose ed -27; about semicolon 25; clause time -24; clause day -24; thing be -24; thing during 24;
    thing ed -24; loose and 23; loose capital -23; claim comma 23; plan in -22; clause by -22;
    thing before 21; clause a -19; noun that 19; thing closing 18; clause and 17; noun dash 16;
    plan capital -16; thing after 15; about to -15; thing while 14; plan s -14; clause closing 14;
    clause he -14; about when 13; thing in 13; clause on -12; loose adverb -12; thing as -12;
    clause from -12; claim in -12; clause the -12; thing at 11; thing opening 9; loose that -9; about and 9;
    plan on -7; thing of -7; about s -7; about modal 7; clause number -6; noun word -6; thing with 6;
    loose of -5; clause that -5`,
  commas: `none thing comma 88; none about comma 73; none clause comma 68; none loose comma 62; none plan comma 61;
    none noun past 59; none noun comma 58; none loose and 58; none claim comma 56; none thing semicolon 51;
    none thing when 48; none thing dash 47; none clause have -44; one thing comma -43;
    none loose because 42; none noun be 42; none thing and 42; none clause and 41; none about word -38;
    none loose after 36; none claim dash 36; none clause but 36; none clause semicolon 35;
    none clause be -33; none plan dash 33; none noun have 32; none clause colon 32; one loose comma -29;
    none plan word -28; none loose but 27; none about and 26; one clause comma -26; none clause word -26;
    none thing after 25; none clause modal -24; none thing during 24; none thing s -22;
    none clause report -22; none thing before 22; none thing in 20; none thing as -19; none noun that 19;
    none noun dash 16; none plan and 15; none thing capital -15; none loose in 15; none clause capital -15;
    none clause to -15; none thing word -15; none clause dash 15; none thing while 14; none thing at 14;
    none about when 13; none loose word -12; none clause ed -11; none clause adverb -10; none loose on 10;
    none thing by 8; none thing with 8; none loose time 8; none clause closing 7; none plan on -6;
    one about comma -6; one clause dash 6; none about modal 6; none clause not -5`,
  further: `no loose comma 95; no thing comma 63; no about comma 61; yes loose comma -57; no clause in -45;
    no loose word -43; no plan comma 42; no noun comma 39; no clause modal -37; no about dash 37;
    no plan word -36; no clause comma 34; no loose because 30; no clause to -29; no clause be -29;
    no loose after 28; no clause semicolon 28; no thing dash 25; no loose and 23; no thing and 22;
    yes thing word -22; no clause dash 21; no clause but 20; no clause colon 19; no thing while 19;
    no clause and 18; no loose but 17; no plan dash 16; no thing after 16; no thing semicolon 15;
    yes loose in 15; no claim comma 15; yes thing in 15; no clause word -13; no thing before 13;
    no loose report 11; no loose time 10; no thing day 10; yes noun word -9; yes thing comma -7;
    yes about have 6; no thing to -5; no clause closing 5; no thing when 5; no thing by 5`,
  length: `clause 40 -177; clause 5 -149; clause 20 -146; clause 1 -128; loose 20 -124; loose 40 -116;
    plan 40 -115; about 40 -112; clause 12 -111; clause 8 -106; noun 2 102; thing 40 -92; noun 1 91;
    thing 1 90; clause 3 -87; clause 2 -85; thing 20 -81; about 20 -78; plan 20 -75; about 2 74;
    loose 12 -73; thing 12 -71; noun 5 67; thing 2 67; plan 1 -66; claim 2 -64; about 1 62; loose 2 57;
    claim 12 -53; plan 12 -48; claim 3 -42; claim 40 -40; claim 5 -40; loose 1 38; about 12 -36;
    loose 8 -33; noun 3 32; claim 20 -30; plan 5 -24; about 3 21; plan 2 -19; thing 8 -19; plan 8 -18;
    about 8 -16; claim 1 -12; thing 3 12; plan 3 -7; thing 5 7`,
  opening: `they none comma 95; a none word -95; the none word -84; to none comma 83; capital none dash 66;
    the none but 59; capital none in 57; capital none and 49; he none dash 46; he none comma 45;
    the none capital -44; capital none after 42; the none comma 40; word none comma 29;
    capital one comma -28; the one comma -28; it none comma 27; owner none comma 27; a none comma 26;
    object none comma 25; possessive none comma 25; word none modal 23; ing none comma -21;
    number none comma -21; the none to -20; a none on -19; comma none comma -18; capital none report 18;
    a none dash 18; capital none comma 17; she none comma 16; the none and 16; capital none but 14;
    the none dash 13; capital none semicolon 13; the none after 13; to none word -13; to none be 13;
    capital none capital -12; possessive none and 12; her none on 12; what none comma 10; she none and 10;
    the none of -10; s none in -9; possessive none word -9; the none before 9; her none in 7;
    word none have 6; to none and 6; her none and 6; capital none by 6; the none have -6; s none as 5`,
  quoted: `no the -350; no of -297; no possessive -293; no ing -286; no capital -281; yes comma 256; no s -245;
    no owner -234; no a -207; no semicolon 202; no word -178; no her -170; no object -167; no he -145;
    no question 144; no about -142; no it -141; no this -140; no dash 137; no number -121; no ed -120;
    yes and 112; no not -112; no for -110; no but 107; yes capital -106; no to -104; no report -97;
    yes dash 95; no who -91; no closing 91; yes word -91; no adverb -90; no colon 87; no they -85;
    no she -81; no opening 80; no that -80; no comma 75; no do -71; no against -69; no after 65; no or -62;
    no into -61; yes s -58; no over -57; no when 57; yes the -57; no from -54; no between -53; no with -52;
    yes in 48; no past -37; yes of -35; no how -34; no before 32; no while 28; no during 28; no have -27;
    no as -27; no modal -24; yes possessive -24; yes ing -24; no in -21; no mark -19; no than -19;
    no despite 17; no until 14; no what -14; no be -13; no like -12; no time -10; no and 9; no because 8;
    no on -7`,
  saying: `clause comma yes 112; clause and yes 80; thing comma yes 79; clause be no -75; plan word no -65;
    loose and yes 62; clause ed no -55; about comma yes 52; clause dash yes 44; clause past no -42;
    clause word no -42; loose comma yes 41; about word no -37; clause but yes 37; thing s no -36;
    thing capital no -36; noun past no 34; noun comma yes 32; clause report no -32; claim word no -31;
    clause modal no -31; clause to no -30; loose word no -28; plan dash no 28; clause have no -27;
    noun be no 27; clause colon no 26; clause capital no -26; clause semicolon no 25; about semicolon no 25;
    clause s no -25; plan comma yes 25; thing during no 24; clause at no -23; thing closing no 22;
    clause with no -21; thing before no 21; about dash no 20; thing word no -20; about capital no -20;
    thing semicolon no 18; thing ed no -18; clause and no -17; thing while no 17; clause adverb no -16;
    clause this no -16; noun dash no 16; thing after no 15; loose on no 14; plan to no -14;
    claim dash no 12; thing as no -12; loose s no -11; noun comma no 11; thing dash no 11; thing at no 11;
    thing dash yes 11; thing opening no 9; clause time no -9; plan in no -9; clause a no -9;
    clause for no -8; loose capital no -8; clause not no -8; about to no -7; about modal no 7;
    clause by no -7; clause day no -7; thing with no 6; about comma no 6; thing by no 6; plan comma no 5;
    noun in no 5`,
  three: `question end end 145; comma word and -127; closing point end 110; comma capital comma -96;
    semicolon end end 88; and word s -87; comma capital ed 85; comma word word -85; comma capital report 80;
    comma number s -76; comma ing that 75; in a word 75; comma capital point -69; comma capital and -68;
    and the word -67; and word point -67; comma and that -66; comma this as -66; comma number capital -63;
    comma but he 60; mark number word -50; colon end end 48; and report that 47; dash a word 46;
    a word word -44; comma to word -44; at a word 43; during a word 43; comma ing word -43; on day comma 35;
    comma a word 35; comma and he 34; comma capital past 30; comma word as 30; word point end -29;
    comma s and -27; comma the word 26; on day point 21; for s point 21; comma ing object 21;
    comma and this 18; time time comma 17; comma but the 15; in day point 15; comma word s -15;
    comma ing to 14; comma and report 12; in day comma 12; comma but not -11; comma capital capital -10;
    comma and ed 9; comma ed with 9; and ed s 8; and word word -8; number point end 8; as a word -8;
    comma and word -8; in the capital -7; comma ing it 5; comma and capital 5`,
  two: `loose and report 90; clause and report 89; thing and ed 81; thing in a 69; thing and capital -59;
    thing comma but 58; plan comma but 58; clause comma a 56; clause comma number -56;
    thing comma number -54; loose on day 52; clause comma which 51; clause comma word -50;
    about comma ing 49; clause comma adverb -40; thing word word -38; plan comma word -35;
    loose comma number -32; loose comma but 32; thing and ing 32; clause and word -32; thing to word -32;
    loose and ed 31; loose comma and 29; plan and word -28; thing comma word -27; thing during a 26;
    clause comma who 26; thing comma capital -24; clause and capital -24; plan comma number -23;
    loose and word -22; clause comma the 20; clause comma in -19; clause dash a 18; thing comma ing 18;
    loose in day 15; clause comma not -15; about comma word -13; loose comma word -12; thing in capital -12;
    loose comma ing 11; thing in word -10; noun and word -10; about and ed 10; about comma but 9;
    loose comma the 9; clause comma but 9; loose and capital -8; thing on day 8; clause comma ing 7;
    loose in a 7; thing by ing 7; thing comma this -6; thing comma and 5; about on day 5; about comma and 5`,
  verb: `yes clause word -64; yes clause dash 59; yes clause in -52; yes clause on -52; yes about and -49;
    yes clause comma 46; no thing comma 45; no about and 44; no loose because 44; no thing when 43;
    no thing semicolon 42; no about be 42; no about comma 38; no thing dash 38; no loose after 37;
    no thing by 36; no noun have 36; no thing during 35; yes clause colon 35; no noun past 34;
    no loose and 31; yes clause semicolon 31; no loose on 28; no thing after 27; no about in 27;
    no thing in 27; no thing with 26; no thing word -25; no noun that 24; yes clause to -24; no noun be 22;
    no clause be -22; yes loose be -22; no loose be 21; no thing while 19; no noun comma 19;
    no loose but 17; no thing capital -16; no plan comma 16; no clause in 15; yes plan comma 14;
    no loose comma 14; yes claim comma 14; yes clause time -12; no thing at 12; no noun dash 12;
    yes about dash 12; no loose capital -12; no thing as -11; no plan and 11; no thing on 10;
    no clause dash -9; yes clause by -9; yes clause and 9; yes noun comma 7; yes loose comma 7;
    no thing day 6; no about modal 6; no noun in 5; no loose time 5`,
}
