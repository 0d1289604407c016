/**
 * How much each trait of a place speaks for a report ending there.
 *
 * Weights in hundredths of a logit: a family of traits, then `parts weight` with semicolons between, heaviest first.
 * Learned from annotated articles by `npm run learn:reports -- --write`, not written by hand.
 */
export const REPORT_END_WEIGHTS: Readonly<Record<string, string>> = {
  all: `-231`,
  at: `clause have -87; clause past -72; clause report -71; claim word -65; thing s -63; clause s -62;
    plan word -62; clause word -60; noun past 57; clause be -55; clause not -54; thing semicolon 52;
    noun comma 50; thing dash 50; clause comma 47; clause colon 46; loose s -46; clause with -45;
    clause ed -44; clause capital -43; about comma 43; clause to -42; plan dash 42; about word -41;
    clause modal -41; thing comma 40; clause adverb -40; thing when 40; loose word -39; thing capital -38;
    clause dash 38; plan comma 38; loose because 38; plan semicolon 38; clause semicolon 35; loose comma 35;
    clause this -35; claim comma 33; about dash 33; loose ed -33; noun be 33; thing word -32;
    clause for -31; about capital -31; loose capital -30; about when 30; loose but 30; clause at -29;
    loose after 29; claim dash 28; noun have 28; clause but 26; thing during 26; thing be -25;
    clause question 25; about semicolon 24; thing ed -24; plan in -23; clause day -22; loose and 22;
    clause by -21; thing closing 21; clause a -20; about to -19; thing before 19; clause and 19;
    thing after 18; plan capital -18; noun dash 17; claim in -17; clause closing 16; clause ing -15;
    clause the -15; noun that 15; clause number -15; loose that -14; plan s -14; thing while 14;
    clause from -13; loose adverb -13; clause he -12; thing ing -12; about and 11; thing that -11;
    clause that -11; thing as -10; thing of -10; thing to -9; thing at 9; clause time -8; thing opening 8;
    thing in 8; noun word -6; thing with 5; loose colon 5; about than 5`,
  commas: `none thing comma 86; none clause comma 71; none about comma 68; none loose comma 64; none loose and 60;
    none noun comma 59; none plan comma 57; none noun past 57; none thing semicolon 52; none claim comma 50;
    one thing comma -49; none thing dash 48; none clause have -46; none thing when 45; none clause and 44;
    none loose because 42; none noun be 40; none thing and 38; none clause modal -38;
    none clause semicolon 37; none loose after 36; none clause colon 35; none clause word -34;
    none claim dash 34; none clause but 34; none clause be -33; none plan word -32; none plan dash 32;
    none about and 31; none about when 30; none loose but 30; none noun have 29; none thing after 27;
    none thing during 27; one clause comma -25; none about word -22; one loose comma -21; none thing s -21;
    none thing capital -20; none thing as -20; none loose word -19; none clause report -19;
    none thing before 19; none clause to -18; none noun dash 17; none thing in 15; none plan and 15;
    none clause dash 15; none noun that 15; none clause ed -14; none thing word -14; none thing while 14;
    none thing at 13; none clause capital -13; none loose in 12; none loose on 11; none thing with 10;
    none thing by 9; none clause not -9; one plan comma -9; none clause adverb -8; none clause past -7;
    two clause comma -7; none loose s -7; none clause closing 6; none plan as 5; one clause dash 5`,
  further: `no loose comma 89; no clause in -73; yes loose comma -65; no thing comma 61; no about comma 60;
    no loose word -56; no plan comma 45; no clause comma 43; no noun comma 42; no clause modal -42;
    no clause be -40; no about dash 38; no clause semicolon 32; no loose after 29; no loose because 26;
    no thing dash 26; yes thing word -26; no clause word -25; no clause question 25; no loose and 24;
    no clause and 23; no loose report 22; no thing and 22; no clause colon 20; no claim comma 19;
    no thing while 19; no clause but 18; yes about word -18; no thing after 18; no clause dash 18;
    no thing semicolon 17; no plan dash 15; yes thing in 15; no loose but 14; yes noun word -13;
    no thing day 12; yes loose in 11; no noun be 10; no plan word -9; no loose in -9; yes thing comma -8;
    no about and 8; no thing before 8; no clause to -8; yes clause word -7; no loose time 7; no thing when 6`,
  length: `clause 40 -175; clause 20 -146; clause 5 -145; loose 20 -122; clause 1 -120; loose 40 -118;
    plan 40 -117; about 40 -115; clause 12 -110; clause 8 -105; noun 2 101; thing 1 89; noun 1 89;
    thing 40 -87; clause 2 -86; clause 3 -83; thing 20 -82; plan 1 -77; about 2 76; loose 12 -74;
    plan 20 -74; about 20 -74; thing 12 -70; thing 2 68; about 1 67; claim 2 -65; noun 5 65; loose 2 57;
    plan 12 -50; claim 3 -48; claim 5 -44; claim 12 -44; claim 40 -40; about 12 -39; loose 1 38;
    loose 8 -35; noun 3 30; plan 5 -26; plan 2 -24; about 3 21; plan 8 -20; about 8 -20; claim 20 -20;
    thing 8 -18; claim 1 -11; thing 3 10; plan 3 -8; thing 5 8`,
  opening: `they none comma 100; a none word -99; to none comma 80; the none word -79; capital none dash 69;
    capital none in 58; the none but 56; capital none and 48; the none capital -45; he none comma 45;
    he none dash 44; capital none after 37; the none comma 36; owner none comma 32; capital none report 29;
    capital one comma -28; word none comma 28; possessive none comma 27; it none comma 26; a none comma 25;
    ing none comma -25; capital none capital -25; word none modal 22; what none comma 21;
    number none comma -21; object none comma 21; comma none comma -21; the none and 20; the one comma -20;
    a none on -20; her none on 18; capital none comma 17; capital none but 17; possessive none word -16;
    the none of -15; a none dash 13; possessive none and 13; she none comma 12; word none have 12;
    capital none semicolon 11; the none before 11; the none after 11; to none be 11; she none and 11;
    the none have -10; to none word -9; s none in -9; the none dash 8; capital none by 8; the none s -7;
    to none dash 6; to none and 6; s none as 6; capital none time 6; the none possessive -6; her none in 6;
    word none that 5; her none and 5; it none in 5`,
  quoted: `no the -352; no of -301; no possessive -289; no capital -279; no ing -272; yes comma 254; no owner -245;
    no s -241; no a -208; no semicolon 202; no word -176; no her -171; no object -170; no question 162;
    no this -152; no he -151; no about -145; no it -144; no dash 135; no not -118; no to -112;
    no number -111; no report -111; yes and 110; no but 107; no ed -106; no for -105; yes capital -100;
    no who -100; yes dash 94; no adverb -93; no closing 87; no they -86; no colon 83; no she -82;
    yes word -80; no opening 77; no that -77; no comma 75; no do -73; no against -67; no when 64; no or -63;
    no into -62; no after 61; yes the -57; no between -55; yes s -54; no with -54; no from -53; no over -53;
    yes in 48; yes of -38; no how -34; no past -32; no as -32; no before 29; no while 28;
    yes possessive -23; no modal -23; no have -20; no in -20; no during 19; no mark -18; no what -17;
    no despite 17; no than -17; no be -16; no until 16; yes ing -16; no on -13; no like -12; no and 7;
    no preposition -7; no because 6`,
  saying: `clause comma yes 112; clause be no -82; thing comma yes 81; clause and yes 73; plan word no -71;
    loose and yes 60; clause ed no -56; about comma yes 54; loose comma yes 53; about word no -45;
    clause past no -44; clause dash yes 39; clause word no -39; clause but yes 38; thing s no -36;
    clause capital no -36; noun comma yes 32; clause to no -32; noun past no 31; clause modal no -30;
    clause and no -29; claim word no -29; clause colon no 28; thing capital no -28; clause report no -28;
    thing during no 26; clause have no -26; plan dash no 25; clause semicolon no 25; plan comma yes 25;
    clause question no 25; about semicolon no 24; noun be no 23; clause at no -23; about capital no -23;
    clause with no -22; thing closing no 22; clause s no -22; thing word no -21; loose word no -20;
    about dash no 19; thing before no 19; thing ed no -19; thing semicolon no 19; thing after no 18;
    noun dash no 17; thing while no 17; clause for no -14; loose on no 14; claim dash no 13;
    clause adverb no -13; clause not no -12; loose capital no -12; loose s no -11; clause this no -11;
    plan comma no 11; plan in no -11; thing dash no 10; thing as no -10; thing dash yes 9; about to no -9;
    plan to no -9; thing at no 9; thing ing no -8; thing opening no 8; about comma no 7; claim in no -7;
    thing to no -7; loose ed no -7; clause a no -7; thing with no 7; noun comma no 6; clause day no -6;
    thing by no 6; clause by no -6; about than no 5`,
  three: `question end end 165; comma word and -122; closing point end 109; comma capital comma -91;
    semicolon end end 89; comma capital report 88; and word s -86; comma capital ed 84; comma number s -81;
    comma ing that 81; comma word word -78; in a word 76; comma capital and -71; comma capital point -68;
    comma this as -67; and word point -67; and the word -65; comma number capital -64; comma but he 60;
    comma and that -59; mark number word -55; comma to word -50; and report that 48; a word word -46;
    colon end end 46; dash a word 43; at a word 43; comma ing word -42; during a word 40; on day comma 35;
    comma a word 34; comma and he 33; comma there be 32; word point end -30; comma capital past 28;
    comma s and -28; comma word as 25; comma the word 25; on day point 22; comma and report 17;
    comma ing object 17; comma ing to 17; as a word -16; comma word s -15; comma and this 14;
    in day point 14; for s point 13; time time comma 13; comma and word -12; and ed s 12;
    comma capital capital -11; comma but not -10; comma but the 9; in day comma 8; and capital point -8;
    and word word -7; and capital capital -7; number point end 7; in the capital -7; comma ed with 6;
    s point end -5`,
  two: `loose and report 90; clause and report 89; thing and ed 81; thing in a 67; thing comma but 57;
    clause comma a 57; plan comma but 57; thing and capital -55; thing comma number -53;
    clause comma number -52; loose on day 52; clause comma which 52; about comma ing 50;
    thing word word -45; clause comma adverb -45; loose comma but 44; clause comma word -44;
    clause and word -36; plan comma word -35; loose and ed 32; loose comma and 32; plan and word -31;
    clause question end 31; thing and ing 29; loose comma number -28; loose and word -25;
    thing comma word -25; thing comma capital -24; thing during a 24; clause comma who 24;
    clause comma the 22; about comma word -21; plan comma number -20; thing comma ing 18; clause dash a 17;
    clause comma not -16; thing to word -15; clause comma in -14; loose to word -13; loose comma ing 12;
    thing in capital -11; noun and word -11; loose in day 11; clause comma and 10; about comma and 9;
    clause and capital -9; clause and have 8; loose comma word -8; clause comma but 7; thing on day 7;
    thing in word -6; thing by ing 6; loose comma the 6; about on day 5; clause comma capital 5`,
  verb: `yes clause dash 63; yes clause on -62; yes clause time -50; yes clause comma 47; yes clause word -47;
    yes clause in -46; no thing semicolon 45; no loose because 45; no thing when 42; no about and 42;
    no thing comma 42; no about comma 38; no loose after 38; yes about and -38; no about be 37;
    no thing during 36; no thing dash 36; no thing by 35; yes clause colon 35; no loose on 33;
    yes clause semicolon 32; no thing after 32; no noun past 31; no noun have 31; no loose and 30;
    no noun comma 27; yes clause to -24; no thing with 24; no noun that 23; no thing in 22; no noun be 21;
    no clause dash -21; no about in 20; no clause in 19; yes loose be -18; no thing capital -17;
    no loose comma 17; no thing while 17; no plan comma 17; no thing at 15; no loose be 14;
    no clause be -14; yes clause and 14; no loose but 14; no thing word -14; yes claim comma 13;
    no plan and 13; no thing on 12; yes noun comma 12; yes plan comma 12; no noun dash 12; yes about dash 9;
    yes clause by -9; no thing as -9; no thing day 9; yes clause ed -8; no about on 8; yes loose comma 7;
    no plan as 5`,
}
