"""Weights of `page_blocks`, learned by `benchmarks/train_page_blocks.py`. Not edited by hand.

Boosted trees: a line's score is the sum of what each says of its measures `f`, numbered as in
`features.FEATURES`. Above zero it is rather article.

Learned from WCXB's development split (CC-BY-4.0), Zyte's article-extraction-benchmark (MIT), Mozilla Readability's
test pages (Apache-2.0) and trafilatura's evaluation set (Apache-2.0), the development halves of each. What speaks
loudest:
in centre; above centre; prose share of 2nd; prose share of alike; in wide centre; tag; before last prose;
branch's links; branch's prose; times on page; after first prose; alike.
"""
from __future__ import annotations

from collections.abc import Sequence

__all__ = ["first", "rest"]


def first(f: Sequence[float]) -> float:
    """What the 40 trees that know most say."""
    return sum((
((((1.002 if f[58]<=0 else 1.166) if f[8]<=7.5 else .934) if f[46]<=0.06823 else (.877 if f[58]<=0 else (.896 if
f[57]<=0 else 1.045))) if f[32]<=0.02396 else (.982 if f[58]<=0 else (((((.902 if f[57]<=0 else 1.238) if f[68]<=0
else 1.239) if f[6]<=2.5 else 1.077) if f[40]<=505.5 else ((1.218 if f[54]<=0.9999 else .882) if f[44]<=0.7858 else
.923)) if f[8]<=5.5 else (1.194 if f[38]<=0.02321 else 1.036)))),
((-.225 if f[31]<=0.04418 else (-.032 if f[54]<=0.1055 else -.221)) if f[27]<=0 else (((((-.082 if f[50]<=16.5 else
.056) if f[50]<=22.5 else -.204) if f[51]<=32.5 else (.037 if f[7]<=1.5 else -.096)) if f[54]<=0.807 else -.172) if
f[31]<=0.008864 else (((.047 if f[17]<=1.5 else -.184) if f[49]<=0.8414 else .079) if f[41]<=348.5 else (-.165 if
f[37]<=0.03596 else (-.252 if f[9]<=14 else (-.030 if f[51]<=46.5 else .074)))))),
((-.191 if f[31]<=0.04418 else (-.001 if f[8]<=0 else -.148)) if f[27]<=0 else ((((-.007 if f[33]<=0.03302 else
(((.073 if f[46]<=0.6831 else -.068) if f[48]<=146.5 else (-.141 if f[46]<=0.02 else .067)) if f[40]<=505.5 else
(.056 if f[43]<=0.7883 else -.174))) if f[12]<=0 else -.208) if f[35]<=0.5572 else -.108) if f[8]<=6.5 else (-.136
if f[55]<=0.06346 else ((.024 if f[40]<=357.5 else -.189) if f[19]<=0 else -.214)))),
((-.165 if f[52]<=0.2561 else (-.096 if f[34]<=0.6784 else .070)) if f[27]<=0 else ((((-.009 if f[33]<=0.03302 else
.075) if f[57]<=132.5 else ((.041 if f[48]<=146.5 else (.058 if f[49]<=0.6067 else -.173)) if f[40]<=505.5 else
((.084 if f[15]<=0 else -.194) if f[33]<=0.9993 else .075))) if f[1]<=0.6593 else -.087) if f[8]<=5.5 else (((-.004
if f[39]<=309.5 else -.209) if f[8]<=8.5 else -.144) if f[52]<=0.2106 else .072))),
(-.155 if f[29]<=0 else ((((((-.012 if f[32]<=0.04495 else (.053 if f[39]<=405.5 else -.101)) if f[48]<=29.5 else
-.039) if f[50]<=19.5 else (-.011 if f[44]<=0.459 else -.163)) if f[67]<=9.5 else -.096) if f[1]<=0.6219 else
-.111) if f[52]<=0.2561 else ((.074 if f[57]<=130.5 else ((.053 if f[45]<=0.2935 else (.062 if f[44]<=0.61 else
-.147)) if f[40]<=505.5 else (-.159 if f[32]<=0.975 else .080))) if f[1]<=0.7943 else -.131))),
(((((((.041 if f[46]<=0.08212 else -.060) if f[33]<=0.03145 else .070) if f[40]<=505.5 else (.081 if f[25]<=9.5
else -.111)) if f[46]<=0.6124 else -.059) if f[8]<=5.5 else (.005 if f[37]<=0.02425 else (-.123 if f[33]<=0.9725
else -.031))) if f[6]<=1.5 else ((-.097 if f[32]<=0.3463 else (.013 if f[51]<=294 else -.140)) if f[6]<=12.5 else
-.186)) if f[28]<=0 else (-.138 if f[0]<=170.5 else (.046 if f[57]<=20.5 else -.118))),
((((((-.167 if f[0]<=3.5 else .045) if f[41]<=340.5 else -.045) if f[46]<=0.04867 else (-.030 if f[50]<=19.5 else
-.174)) if f[8]<=8.5 else -.109) if f[52]<=0.1672 else (((.070 if f[1]<=0.6119 else -.072) if f[57]<=335.5 else
(.077 if f[25]<=9.5 else -.122)) if f[6]<=1.5 else -.066)) if f[28]<=0 else ((-.131 if f[53]<=204 else (-.123 if
f[58]<=-1.5 else .025)) if f[52]<=0.2561 else (.067 if f[57]<=18.5 else -.079))),
(((-.057 if f[46]<=0.03195 else -.128) if f[58]<=0 else ((-.118 if f[55]<=0.2515 else -.025) if f[57]<=0 else
(((((.050 if f[18]<=2.5 else -.217) if f[67]<=5.5 else -.012) if f[19]<=0 else -.148) if f[1]<=0.6336 else -.060)
if f[7]<=1.5 else -.089))) if f[49]<=0.8414 else ((-.053 if f[58]<=0 else ((.069 if f[6]<=1.5 else -.048) if
f[19]<=0 else -.127)) if f[40]<=505.5 else (.080 if f[25]<=8.5 else -.110))),
((((((.038 if f[40]<=404.5 else -.066) if f[6]<=1.5 else -.041) if f[19]<=0 else -.131) if f[46]<=0.04867 else
-.056) if f[52]<=0.1672 else ((((.069 if f[18]<=1.5 else -.093) if f[1]<=0.715 else -.070) if f[40]<=505.5 else
(.079 if f[25]<=9.5 else -.098)) if f[6]<=1.5 else -.055)) if f[28]<=0 else (-.113 if f[31]<=0.04418 else ((-.117
if f[58]<=-1.5 else (-.106 if f[52]<=0.01477 else .047)) if f[52]<=0.2561 else .039))),
(-.108 if f[29]<=0 else ((((((-.102 if f[50]<=5.5 else (-.061 if f[51]<=4.5 else .050)) if f[40]<=229.5 else -.155)
if f[37]<=0.1282 else -.069) if f[33]<=0.2478 else (((.068 if f[44]<=0.9737 else (.061 if f[57]<=62.5 else -.361))
if f[56]<=0.9192 else -.000) if f[40]<=505.5 else (.086 if f[15]<=0 else -.065))) if f[6]<=1.5 else -.050) if
f[8]<=6.5 else (-.085 if f[32]<=0.9779 else (.019 if f[39]<=362.5 else -.131)))),
(((((-.059 if f[58]<=6.5 else .011) if f[19]<=0 else -.119) if f[66]<=9.5 else -.083) if f[46]<=0.08038 else -.097)
if f[32]<=0.0403 else ((-.020 if f[46]<=0.0309 else -.100) if f[58]<=0 else ((((-.065 if f[68]<=0 else (.061 if
f[48]<=304.5 else -.136)) if f[13]<=0 else -.102) if f[1]<=0.4585 else -.047) if f[57]<=211.5 else ((.032 if
f[39]<=405.5 else -.066) if f[47]<=0.1388 else (-.140 if f[47]<=0.3938 else .022))))),
((-.102 if f[29]<=0 else ((((.038 if f[26]<=3.5 else -.014) if f[39]<=405.5 else -.107) if f[65]<=0.8234 else
-.066) if f[8]<=8.5 else -.087)) if f[52]<=0.1012 else (((((.069 if f[53]<=766.3 else (.057 if f[57]<=69.5 else
-.242)) if f[51]<=165 else (.032 if f[44]<=0.9737 else -.266)) if f[57]<=340.5 else (.071 if f[25]<=9.5 else
-.099)) if f[46]<=0.08349 else (.029 if f[26]<=5.5 else -.096)) if f[6]<=1.5 else -.069)),
((-.097 if f[29]<=0 else (((-.063 if f[51]<=2.5 else ((.034 if f[26]<=6.5 else -.036) if f[39]<=405.5 else -.102))
if f[65]<=0.8577 else -.062) if f[8]<=8.5 else -.081)) if f[52]<=0.1012 else ((((((.066 if f[17]<=2.5 else -.169)
if f[23]<=0 else -.138) if f[51]<=165 else (.033 if f[44]<=0.908 else -.210)) if f[39]<=490.5 else -.050) if
f[46]<=0.1148 else (-.078 if f[33]<=0.367 else .028)) if f[6]<=1.5 else -.059)),
((-.088 if f[49]<=0.8299 else -.007) if f[27]<=0 else (((((-.020 if f[41]<=9.5 else ((.039 if f[39]<=405.5 else
-.042) if f[50]<=24.5 else -.107)) if f[19]<=0 else -.108) if f[1]<=0.6119 else -.048) if f[7]<=1.5 else -.062) if
f[49]<=0.8414 else ((((.065 if f[13]<=0 else -.108) if f[53]<=766.3 else (.059 if f[39]<=147.5 else -.198)) if
f[6]<=1.5 else -.048) if f[41]<=379 else (.070 if f[25]<=9.5 else -.058)))),
((((.019 if f[41]<=340.5 else (-.107 if f[33]<=0.9953 else -.003)) if f[46]<=0.04867 else -.040) if f[52]<=0.1694
else (((.064 if f[51]<=169.5 else (-.205 if f[58]<=116.5 else .038)) if f[1]<=0.715 else -.061) if f[68]<=161.5
else ((((.046 if f[23]<=0 else -.213) if f[25]<=23.5 else -.251) if f[40]<=505.5 else (.080 if f[25]<=9.5 else
-.116)) if f[6]<=1.5 else -.084))) if f[28]<=0 else (-.084 if f[49]<=0.8299 else -.003)),
((((((.038 if f[7]<=12.5 else -.171) if f[19]<=0 else -.097) if f[41]<=403.5 else (-.096 if f[33]<=0.9758 else
.010)) if f[46]<=0.007655 else (-.074 if f[41]<=6.5 else -.014)) if f[30]<=0.007206 else (((.062 if f[13]<=0 else
-.105) if f[67]<=5.5 else (.019 if f[5]<=15.5 else -.164)) if f[7]<=1.5 else -.087)) if f[28]<=0 else (-.084 if
f[31]<=0.04418 else ((-.103 if f[68]<=0 else .055) if f[57]<=7.5 else -.056))),
(((-.055 if f[46]<=0.2234 else -.092) if f[52]<=0.2561 else (.063 if f[26]<=6.5 else -.063)) if f[27]<=0 else
((((-.025 if f[39]<=1.5 else .038) if f[41]<=340.5 else (-.110 if f[34]<=0.9952 else (-.127 if f[9]<=28 else
.047))) if f[46]<=0.01359 else -.029) if f[52]<=0.1694 else ((((.062 if f[43]<=0.9577 else .025) if f[18]<=1.5 else
-.101) if f[41]<=375 else (.054 if f[43]<=0.7855 else -.058)) if f[1]<=0.715 else -.061))),
(((-.059 if f[31]<=0.02379 else (-.045 if f[58]<=-2.5 else .035)) if f[46]<=0.1486 else -.087) if f[27]<=0 else
(((-.095 if f[51]<=2.5 else ((.021 if f[26]<=5.5 else (.008 if f[53]<=76.25 else -.132)) if f[54]<=0.9997 else
-.123)) if f[3]<=0 else (((.022 if f[53]<=360.3 else -.150) if f[45]<=0.007301 else (.008 if f[33]<=0.05055 else
.062)) if f[40]<=505.5 else -.050)) if f[6]<=1.5 else (-.031 if f[6]<=16.5 else -.130))),
((-.028 if f[46]<=0.1486 else -.084) if f[27]<=0 else (((((-.002 if f[51]<=4.5 else .062) if f[57]<=76.5 else
((.043 if f[40]<=505.5 else (.070 if f[25]<=9.5 else -.093)) if f[53]<=360.3 else (-.010 if f[42]<=0.9336 else
-.208))) if f[65]<=0.7633 else -.014) if f[7]<=1.5 else -.046) if f[8]<=5.5 else ((((-.062 if f[34]<=0.9565 else
-.001) if f[51]<=131.5 else .071) if f[41]<=340.5 else -.097) if f[51]<=447 else .067))),
((-.075 if f[27]<=0 else (.041 if f[50]<=4.5 else -.028)) if f[52]<=0.03094 else ((-.011 if f[60]<=0.06139 else
-.079) if f[58]<=-1.5 else (((.000 if f[40]<=3.5 else (((.062 if f[23]<=0 else -.148) if f[40]<=168.5 else ((.051
if f[26]<=4.5 else -.116) if f[43]<=0.9577 else (-.212 if f[58]<=100.5 else -.000))) if f[1]<=0.689 else -.036)) if
f[40]<=505.5 else (-.063 if f[37]<=0.1429 else .087)) if f[7]<=1.5 else -.059))),
(-.074 if f[29]<=0 else (((-.046 if f[58]<=1.5 else ((((-.009 if f[41]<=9.5 else .041) if f[46]<=0.9999 else -.102)
if f[19]<=0 else -.095) if f[66]<=5.5 else -.017)) if f[6]<=1.5 else (-.070 if f[34]<=0.3606 else -.021)) if
f[49]<=0.8807 else ((-.010 if f[52]<=0.04398 else .066) if f[57]<=70.5 else ((.036 if f[57]<=406.5 else -.069) if
f[61]<=0.9745 else (.056 if f[41]<=168.5 else (-.041 if f[44]<=0.886 else -.219)))))),
(((-.045 if f[51]<=4.5 else ((.029 if f[7]<=2.5 else -.044) if f[66]<=6.5 else -.024)) if f[46]<=0.06823 else
((-.059 if f[34]<=0.9159 else (-.058 if f[51]<=6.5 else .006)) if f[56]<=0.915 else -.080)) if f[52]<=0.2561 else
(((.053 if f[55]<=0.8632 else (.007 if f[51]<=165 else -.061)) if f[1]<=0.8488 else -.071) if f[30]<=0.007206 else
(((.061 if f[39]<=558.5 else -.032) if f[56]<=0.8587 else .008) if f[48]<=39.5 else -.019))),
(((-.078 if f[51]<=4.5 else (((-.019 if f[55]<=0.94 else .052) if f[51]<=135.5 else .070) if f[6]<=1.5 else -.048))
if f[28]<=1.5 else -.074) if f[32]<=0.0403 else (-.044 if f[58]<=0 else (((-.053 if f[55]<=0.6501 else .032) if
f[51]<=4.5 else (.055 if f[40]<=167 else (.037 if f[44]<=0.9512 else (.058 if f[56]<=0.3421 else -.187)))) if
f[41]<=340.5 else ((-.029 if f[32]<=0.9811 else .041) if f[47]<=0.08663 else -.062)))),
((-.074 if f[0]<=180.5 else (-.079 if f[58]<=-1.5 else .054)) if f[29]<=0 else ((((-.000 if f[41]<=6.5 else .055)
if f[41]<=452.5 else -.011) if f[46]<=0 else ((-.025 if f[58]<=6.5 else (((.037 if f[17]<=2.5 else -.153) if
f[1]<=0.8488 else -.019) if f[12]<=0 else -.108)) if f[7]<=1.5 else -.054)) if f[8]<=6.5 else (((-.015 if
f[41]<=340.5 else -.102) if f[32]<=0.9955 else .040) if f[36]<=0.03727 else -.067))),
((-.076 if f[0]<=122.5 else (.046 if f[56]<=0.8252 else -.079)) if f[29]<=0 else ((((-.025 if f[44]<=0.9165 else
.036) if f[41]<=11.5 else (.051 if f[56]<=0.8732 else -.006)) if f[68]<=119.5 else (.011 if f[44]<=0.8124 else
(.007 if f[41]<=169.5 else ((-.095 if f[43]<=0.8306 else (.044 if f[54]<=0.02649 else (.021 if f[55]<=0.9293 else
-.271))) if f[53]<=360.3 else -.157)))) if f[8]<=6.5 else (-.047 if f[52]<=0.6323 else .073))),
((-.066 if f[27]<=0 else ((.004 if f[1]<=0.2177 else -.048) if f[66]<=9.5 else -.054)) if f[33]<=0.0812 else
(((-.040 if f[58]<=4.5 else ((-.072 if f[55]<=0.2619 else .008) if f[8]<=1.5 else ((.012 if f[33]<=0.9709 else
.057) if f[48]<=389.5 else -.097))) if f[30]<=0.008479 else ((.001 if f[58]<=0 else (.058 if f[5]<=13.5 else (.038
if f[59]<=0.9834 else -.145))) if f[48]<=234.5 else -.089)) if f[8]<=6.5 else -.036)),
((((.011 if f[62]<=0.2737 else -.074) if f[8]<=7.5 else -.050) if f[46]<=0.08038 else (-.067 if f[34]<=0.5209 else
-.025)) if f[32]<=0.05986 else (((.052 if f[46]<=0.1209 else .000) if f[57]<=106.5 else ((.034 if f[57]<=605.5 else
-.071) if f[43]<=0.7978 else ((.034 if f[44]<=0.9512 else -.111) if f[41]<=257.5 else ((-.072 if f[36]<=0.03288
else .057) if f[25]<=12.5 else -.125)))) if f[8]<=5.5 else (.004 if f[36]<=0.03108 else -.058))),
((-.073 if f[52]<=0.0119 else (-.054 if f[14]<=0 else .050)) if f[29]<=0 else ((-.056 if f[51]<=4.5 else (((-.027
if f[58]<=0 else ((.003 if f[33]<=0.1717 else .035) if f[48]<=389.5 else -.080)) if f[19]<=0 else -.093) if
f[6]<=1.5 else -.029)) if f[49]<=0.8831 else (.057 if f[68]<=77.5 else ((.036 if f[41]<=379 else (-.066 if
f[33]<=0.9993 else .075)) if f[44]<=0.9512 else (.025 if f[41]<=168.5 else -.166))))),
((((((.014 if f[12]<=0 else -.102) if f[53]<=360.3 else -.061) if f[65]<=0.7633 else -.041) if f[8]<=7.5 else
-.053) if f[30]<=0.008269 else (((-.012 if f[17]<=1.5 else -.143) if f[54]<=0.03398 else .039) if f[49]<=0.8414
else ((((-.034 if f[61]<=0.2041 else .045) if f[49]<=0.9939 else .065) if f[57]<=406.5 else -.055) if f[53]<=766.3
else (.059 if f[57]<=74.5 else -.158)))) if f[28]<=3.5 else (-.074 if f[31]<=0.08323 else -.009)),
((-.071 if f[55]<=0.6199 else -.019) if f[29]<=0 else (((-.050 if f[51]<=3.5 else ((((.035 if f[65]<=0.9618 else
-.013) if f[16]<=2.5 else -.084) if f[48]<=146.5 else -.036) if f[8]<=6.5 else -.023)) if f[26]<=6.5 else (-.111 if
f[50]<=5.5 else -.032)) if f[49]<=0.8807 else ((-.010 if f[52]<=0.06666 else .061) if f[68]<=75.5 else ((-.002 if
f[32]<=0.9528 else .051) if f[53]<=360.3 else (.046 if f[39]<=147.5 else -.109))))),
((((-.080 if f[50]<=5.5 else ((-.121 if f[64]<=1.5 else (-.031 if f[41]<=3.5 else .021)) if f[8]<=7.5 else -.042))
if f[67]<=9.5 else -.046) if f[1]<=0.9035 else -.065) if f[32]<=0.08046 else (((-.010 if f[8]<=1.5 else (.032 if
f[60]<=0.8468 else -.069)) if f[8]<=5.5 else (.011 if f[36]<=0.03108 else -.076)) if f[30]<=0.008479 else ((.048 if
f[53]<=766.3 else -.049) if f[41]<=340.5 else (-.068 if f[36]<=0.03391 else .031)))),
((((-.001 if f[34]<=0.5906 else ((((.053 if f[16]<=2.5 else -.045) if f[67]<=9.5 else -.004) if f[4]<=0.1068 else
.006) if f[51]<=165 else ((.074 if f[56]<=0.1718 else -.083) if f[36]<=0.01815 else ((-.352 if f[40]<=280.5 else
.054) if f[58]<=59.5 else .067)))) if f[8]<=5.5 else (((-.037 if f[39]<=6.5 else .014) if f[51]<=55.5 else .036) if
f[39]<=158.5 else -.070)) if f[1]<=0.6504 else -.041) if f[56]<=0.9192 else -.055),
((-.067 if f[14]<=0 else (-.051 if f[52]<=0 else .043)) if f[29]<=0 else (((-.038 if f[58]<=1.5 else (((.010 if
f[50]<=16.5 else .053) if f[13]<=0 else -.037) if f[48]<=200.5 else -.064)) if f[52]<=0.2561 else ((.054 if
f[1]<=0.306 else -.038) if f[57]<=68.5 else ((.031 if f[40]<=505.5 else (.069 if f[25]<=9.5 else -.083)) if
f[59]<=0.9757 else -.082))) if f[6]<=1.5 else (-.022 if f[6]<=16.5 else -.103))),
((-.065 if f[0]<=122.5 else (.036 if f[57]<=7.5 else -.060)) if f[29]<=0 else ((-.043 if f[51]<=4.5 else ((.014 if
f[19]<=0 else -.070) if f[47]<=0.1191 else ((.032 if f[54]<=0.8344 else -.070) if f[49]<=0.5676 else ((-.029 if
f[2]<=0.03716 else .064) if f[57]<=174.5 else -.081)))) if f[49]<=0.8807 else ((.004 if f[40]<=4.5 else .056) if
f[57]<=69.5 else (.015 if f[61]<=0.9782 else (.040 if f[41]<=168.5 else -.116))))),
(((((((.008 if f[12]<=0 else -.103) if f[51]<=104.5 else -.149) if f[51]<=119.5 else .071) if f[6]<=1.5 else -.040)
if f[65]<=0.9338 else -.055) if f[34]<=0.7357 else ((-.054 if f[51]<=2.5 else ((.019 if f[39]<=405.5 else -.048) if
f[6]<=16.5 else -.105)) if f[0]<=128.5 else ((.056 if f[19]<=0 else -.069) if f[39]<=146.5 else (.042 if
f[53]<=312.8 else (-.081 if f[37]<=0.04034 else .025))))) if f[56]<=0.9192 else -.049),
(((((((-.021 if f[41]<=6.5 else (-.033 if f[56]<=0.03791 else .028)) if f[41]<=340.5 else -.024) if f[1]<=0.3527
else -.024) if f[7]<=12.5 else -.110) if f[56]<=0.9192 else -.044) if f[0]<=124.5 else ((.005 if f[34]<=0.3149 else
.058) if f[56]<=0.4129 else ((.011 if f[60]<=0.05328 else (-.023 if f[52]<=0.7609 else -.188)) if f[52]<=0.7973
else (.049 if f[39]<=168.5 else (.060 if f[42]<=0.9021 else -.111))))) if f[28]<=3.5 else -.061),
(((-.073 if f[68]<=0 else ((.011 if f[6]<=12.5 else -.077) if f[8]<=8.5 else -.031)) if f[52]<=0.2561 else ((((.050
if f[46]<=0.08349 else (.018 if f[43]<=0.9534 else -.135)) if f[23]<=0 else -.123) if f[51]<=165 else ((.051 if
f[40]<=505.5 else -.061) if f[55]<=0.9551 else -.090)) if f[6]<=1.5 else (.031 if f[56]<=0.3583 else -.063))) if
f[56]<=0.9192 else (-.068 if f[29]<=0 else (-.099 if f[51]<=2.5 else -.017))),
((((-.045 if f[0]<=245.5 else .046) if f[51]<=4.5 else ((((((.085 if f[27]<=0 else .013) if f[51]<=112.5 else .058)
if f[65]<=0.9646 else -.016) if f[16]<=2.5 else -.088) if f[66]<=6.5 else -.017) if f[7]<=1.5 else (-.017 if
f[49]<=0.8128 else -.095))) if f[49]<=0.8447 else ((-.005 if f[52]<=0.0932 else .053) if f[68]<=80.5 else (.020 if
f[53]<=360.3 else (.045 if f[39]<=147.5 else -.086)))) if f[28]<=3.5 else -.058),
(-.041 if f[58]<=0 else ((-.069 if f[68]<=0 else (((.002 if f[8]<=4.5 else -.096) if f[53]<=17.08 else .020) if
f[8]<=5.5 else (-.071 if f[47]<=0.005105 else (-.002 if f[52]<=0.08498 else -.074)))) if f[52]<=0.1603 else (((.019
if f[53]<=329.6 else (-.329 if f[31]<=0.1527 else -.034)) if f[3]<=0 else .045) if f[68]<=165.5 else (.022 if
f[43]<=0.8043 else (.009 if f[16]<=0 else (-.005 if f[33]<=0.2952 else -.113)))))),
((((-.004 if f[41]<=11.5 else (.018 if f[0]<=170.5 else (.050 if f[7]<=1.5 else -.097))) if f[68]<=149.5 else
(((.010 if f[7]<=12.5 else -.109) if f[39]<=405.5 else -.052) if f[47]<=0.1225 else (-.005 if f[39]<=38.5 else
-.077))) if f[35]<=0.1302 else ((-.033 if f[39]<=177.5 else (-.455 if f[35]<=0.1558 else .033)) if f[41]<=290.5
else ((-.028 if f[37]<=0.1397 else .065) if f[57]<=699.5 else -.080))) if f[28]<=3.5 else -.054),
    ))


def rest(f: Sequence[float]) -> float:
    """What the others say."""
    return sum((
(((-.015 if f[51]<=64.5 else .082) if f[46]<=0.03154 else (-.056 if f[42]<=0.9978 else .090)) if f[58]<=0 else
((-.057 if f[68]<=5.5 else (((-.019 if f[51]<=120.5 else .046) if f[39]<=3.5 else (((.002 if f[34]<=0.9707 else
.034) if f[53]<=351.1 else -.061) if f[39]<=405.5 else -.043)) if f[7]<=11.5 else -.098)) if f[30]<=0.00908 else
((.044 if f[68]<=76.5 else (.022 if f[61]<=0.9802 else -.071)) if f[51]<=294 else -.094))),
(((((-.043 if f[56]<=0.01503 else ((((.012 if f[1]<=0.2757 else -.043) if f[8]<=1.5 else (.033 if f[48]<=389.5 else
-.072)) if f[16]<=2.5 else -.080) if f[7]<=12.5 else -.106)) if f[30]<=0.008479 else ((.055 if f[56]<=0.4695 else
.022) if f[48]<=217.5 else -.081)) if f[8]<=6.5 else -.016) if f[26]<=6.5 else (-.090 if f[50]<=5.5 else (-.011 if
f[54]<=0.8207 else -.066))) if f[56]<=0.9192 else (-.065 if f[29]<=0 else -.022)),
((((-.019 if f[41]<=6.5 else (((-.005 if f[53]<=185.2 else .045) if f[51]<=11.5 else (.052 if f[1]<=0.2591 else
.004)) if f[57]<=86.5 else (((.029 if f[7]<=12.5 else -.104) if f[59]<=0.9739 else -.070) if f[47]<=0.2018 else
-.041))) if f[8]<=6.5 else (.032 if f[38]<=0.01287 else -.026)) if f[26]<=6.5 else (-.019 if f[18]<=1.5 else
-.084)) if f[56]<=0.9192 else (-.064 if f[29]<=0 else (-.084 if f[51]<=2.5 else -.012))),
(((-.039 if f[0]<=233.5 else .019) if f[51]<=4.5 else ((((.040 if f[41]<=297.5 else (.050 if f[25]<=9.5 else (.062
if f[15]<=0 else -.080))) if f[46]<=0.08038 else (.005 if f[43]<=0.932 else -.093)) if f[39]<=158.5 else ((.026 if
f[56]<=0.3293 else (-.101 if f[41]<=184.5 else (-.475 if f[55]<=0.9195 else .055))) if f[40]<=184.5 else (-.019 if
f[31]<=0.9877 else .040))) if f[6]<=1.5 else -.016)) if f[28]<=3.5 else -.050),
((-.062 if f[68]<=0 else ((-.007 if f[41]<=11.5 else (((.039 if f[19]<=0 else -.045) if f[6]<=3.5 else -.025) if
f[46]<=0.5869 else -.021)) if f[68]<=121.5 else (((((-.130 if f[48]<=3.5 else .013) if f[41]<=3.5 else (.021 if
f[8]<=6.5 else -.026)) if f[6]<=19 else -.095) if f[48]<=35.5 else -.029) if f[16]<=2.5 else -.115))) if
f[56]<=0.8901 else ((.036 if f[38]<=0.008192 else -.033) if f[28]<=3.5 else -.070)),
((((-.051 if f[68]<=0 else ((((.028 if f[50]<=6.5 else -.026) if f[50]<=16.5 else .059) if f[45]<=0.01488 else
(.045 if f[6]<=3.5 else -.032)) if f[19]<=0 else -.067)) if f[68]<=139.5 else -.011) if f[56]<=0.6594 else ((.016
if f[39]<=161.5 else (-.114 if f[39]<=196.5 else (.030 if f[53]<=286.1 else -.093))) if f[46]<=0.01359 else ((-.067
if f[54]<=0.007069 else -.019) if f[68]<=439.5 else .043))) if f[54]<=0.8571 else -.046),
(((-.030 if f[51]<=4.5 else (((((.036 if f[65]<=0.7396 else -.020) if f[1]<=0.4774 else -.007) if f[56]<=0.7731
else (-.011 if f[58]<=71.5 else -.202)) if f[68]<=123.5 else (.003 if f[48]<=35.5 else (-.007 if f[49]<=0.6897 else
(.085 if f[46]<=0.01472 else -.084)))) if f[19]<=0 else -.073)) if f[49]<=0.9947 else (.059 if f[57]<=66.5 else
((.043 if f[51]<=165 else -.050) if f[0]<=566.5 else -.069))) if f[28]<=3.5 else -.046),
((((((((.004 if f[52]<=0.7609 else ((-.060 if f[56]<=0.3068 else -.408) if f[37]<=0.04891 else -.048)) if
f[53]<=204 else .029) if f[50]<=16.5 else .044) if f[19]<=0 else -.058) if f[57]<=211.5 else -.023) if
f[52]<=0.8002 else ((.050 if f[53]<=766.3 else -.055) if f[51]<=153.5 else (.056 if f[53]<=266.2 else -.079))) if
f[56]<=0.8901 else (-.062 if f[51]<=3.5 else -.011)) if f[1]<=0.8488 else (-.046 if f[40]<=103.5 else .008)),
(((((-.012 if f[52]<=0.08498 else (.033 if f[42]<=0.9993 else -.164)) if f[6]<=1.5 else -.037) if f[63]<=0 else
-.039) if f[39]<=3.5 else (((.025 if f[56]<=0.7684 else -.036) if f[49]<=0.9356 else .055) if f[57]<=70.5 else
(((.014 if f[6]<=16.5 else -.092) if f[39]<=405.5 else (.066 if f[25]<=6.5 else (-.080 if f[38]<=0.1477 else
.066))) if f[61]<=0.9728 else -.061))) if f[1]<=0.6433 else (-.065 if f[29]<=0 else -.019)),
((((.005 if f[32]<=0.1024 else (.042 if f[46]<=0.3574 else -.026)) if f[68]<=77.5 else ((((((.013 if f[12]<=0 else
-.083) if f[51]<=165 else (.018 if f[42]<=0.8194 else -.071)) if f[66]<=9.5 else -.037) if f[23]<=0 else -.102) if
f[51]<=367.5 else .074) if f[16]<=2.5 else -.094)) if f[8]<=6.5 else (-.011 if f[35]<=0.1519 else -.061)) if
f[63]<=0.9244 else (-.066 if f[29]<=0 else (-.012 if f[55]<=0.9995 else -.192))),
(((-.020 if f[51]<=3.5 else (((((.047 if f[53]<=55.87 else (-.246 if f[33]<=0.003309 else -.015)) if f[41]<=237.5
else -.075) if f[47]<=0.005105 else .038) if f[46]<=0.02837 else (((.010 if f[66]<=9.5 else -.033) if f[51]<=110.5
else -.120) if f[51]<=112.5 else .059)) if f[39]<=158.5 else (-.085 if f[40]<=184.5 else (.029 if f[39]<=405.5 else
-.030)))) if f[6]<=1.5 else -.018) if f[28]<=3.5 else (-.054 if f[31]<=0.08323 else .013)),
(((-.025 if f[64]<=11.5 else ((.065 if f[57]<=-10.5 else (.007 if f[18]<=2.5 else -.088)) if f[65]<=0.8234 else
(-.036 if f[18]<=0 else ((-.009 if f[40]<=110.5 else .092) if f[54]<=0.9997 else -.083)))) if f[49]<=0.9947 else
(.058 if f[57]<=66.5 else ((.037 if f[40]<=412.5 else -.037) if f[59]<=0.9757 else (.062 if f[40]<=168.5 else
-.083)))) if f[28]<=3.5 else ((-.070 if f[68]<=0 else .018) if f[57]<=45.5 else -.067)),
(((-.027 if f[41]<=4.5 else (((-.004 if f[51]<=65.5 else .038) if f[0]<=150.5 else (.041 if f[23]<=0 else -.115))
if f[39]<=158.5 else (((.040 if f[56]<=0.3293 else -.087) if f[26]<=1.5 else -.270) if f[40]<=184.5 else (((.007 if
f[56]<=0.721 else (-.001 if f[42]<=0.852 else (-.015 if f[35]<=0.03032 else -.355))) if f[33]<=0.9944 else .046) if
f[51]<=304.5 else -.063)))) if f[26]<=6.5 else -.022) if f[56]<=0.9192 else -.031),
(((((((-.045 if f[47]<=0.03143 else .006) if f[18]<=0 else (.019 if f[52]<=0.5912 else -.078)) if f[39]<=4.5 else
(.017 if f[39]<=370 else ((.052 if f[42]<=0.7855 else -.044) if f[48]<=1.5 else -.073))) if f[52]<=0.7609 else
((-.363 if f[41]<=13.5 else (.004 if f[39]<=167 else -.191)) if f[55]<=0.94 else .024)) if f[52]<=0.8002 else .026)
if f[6]<=16.5 else -.076) if f[28]<=3.5 else (-.050 if f[31]<=0.08811 else .019)),
((((((.001 if f[2]<=0.08348 else .050) if f[52]<=0.2561 else .043) if f[68]<=77.5 else ((((.013 if f[47]<=0.1191
else (-.016 if f[68]<=495.5 else .172)) if f[28]<=4.5 else -.059) if f[39]<=405.5 else (.070 if f[25]<=6.5 else
-.057)) if f[53]<=629.8 else -.065)) if f[1]<=0.2451 else (-.032 if f[65]<=0.1341 else (-.045 if f[36]<=0.1341 else
.048))) if f[12]<=0 else -.088) if f[65]<=0.8482 else (-.042 if f[34]<=0.9758 else -.004)),
((((-.037 if f[53]<=112.9 else .009) if f[51]<=4.5 else (((((.016 if f[51]<=44.5 else (-.155 if f[41]<=32.5 else
(.058 if f[37]<=0.1397 else -.126))) if f[53]<=95.28 else -.064) if f[45]<=0.008734 else (.032 if f[65]<=0.8482
else -.037)) if f[51]<=65.5 else .038) if f[39]<=146.5 else (.027 if f[56]<=0.3274 else ((.035 if f[41]<=169.5 else
-.095) if f[40]<=184.5 else -.005)))) if f[26]<=6.5 else -.019) if f[56]<=0.954 else -.035),
(((((((-.034 if f[53]<=12.64 else .023) if f[53]<=76.25 else (-.026 if f[0]<=124.5 else .010)) if f[0]<=233.5 else
.035) if f[39]<=146.5 else (((.066 if f[68]<=64.5 else -.045) if f[35]<=0.0683 else -.133) if f[40]<=185.5 else
((.030 if f[53]<=286.1 else -.028) if f[48]<=28.5 else -.041))) if f[66]<=9.5 else -.017) if f[19]<=0 else -.061)
if f[28]<=3.5 else ((-.069 if f[68]<=0 else .016) if f[57]<=48.5 else -.065)),
((((.014 if f[7]<=1.5 else ((.024 if f[7]<=12.5 else -.084) if f[0]<=33.5 else (.132 if f[58]<=-206.5 else -.068)))
if f[8]<=6.5 else (.025 if f[38]<=0.0164 else ((-.032 if f[32]<=0.9795 else .022) if f[39]<=128.5 else -.075))) if
f[67]<=9.5 else ((-.046 if f[52]<=0.9208 else .041) if f[47]<=0.03143 else .001)) if f[28]<=3.5 else ((-.070 if
f[31]<=0.2344 else .068) if f[58]<=-7.5 else (-.067 if f[68]<=0 else .025))),
(((.032 if f[43]<=0.8043 else (-.016 if f[43]<=0.9993 else -.185)) if f[46]<=0.05213 else -.038) if f[58]<=2.5 else
(-.054 if f[68]<=0 else (((((.049 if f[8]<=8.5 else -.021) if f[27]<=0 else (.023 if f[50]<=9.5 else -.023)) if
f[51]<=17.5 else ((-.012 if f[49]<=0.1123 else ((-.084 if f[36]<=0.004546 else .012) if f[50]<=5.5 else .038)) if
f[50]<=16.5 else .059)) if f[49]<=0.9931 else .042) if f[68]<=149.5 else -.009))),
((-.034 if f[52]<=0.04627 else (-.091 if f[40]<=1.5 else .022)) if f[51]<=4.5 else ((((((.016 if f[33]<=0.6235 else
.039) if f[39]<=158.5 else (-.075 if f[40]<=184.5 else .024)) if f[41]<=340.5 else (-.100 if f[9]<=14 else (-.032
if f[33]<=0.9993 else (.061 if f[47]<=0.3021 else -.045)))) if f[46]<=0.07883 else ((-.009 if f[43]<=0.932 else
-.085) if f[41]<=290.5 else .037)) if f[7]<=4.5 else -.041) if f[50]<=19.5 else -.045)),
((-.054 if f[68]<=0 else (.058 if f[57]<=-12.5 else (((((-.030 if f[14]<=0 else .013) if f[42]<=0.9993 else -.189)
if f[40]<=4.5 else ((.007 if f[45]<=0.01445 else (.035 if f[40]<=327 else -.026)) if f[57]<=188.5 else (.025 if
f[44]<=0.5401 else -.022))) if f[6]<=16.5 else -.072) if f[26]<=6.5 else ((-.016 if f[2]<=0.009852 else .050) if
f[34]<=0.1295 else -.054)))) if f[56]<=0.9192 else (-.035 if f[45]<=0.07967 else .021)),
((((-.027 if f[64]<=11.5 else ((-.014 if f[68]<=12.5 else (.029 if f[68]<=93.5 else .001)) if f[19]<=0 else -.052))
if f[0]<=186.5 else .034) if f[56]<=0.5368 else (((.012 if f[41]<=340.5 else (-.107 if f[9]<=28 else (.032 if
f[44]<=0.7361 else (.054 if f[41]<=379 else -.066)))) if f[35]<=0.09965 else -.035) if f[60]<=0.05328 else (-.032
if f[41]<=282.5 else .024))) if f[60]<=0.7938 else (-.053 if f[58]<=503.5 else .064)),
(((-.014 if f[41]<=6.5 else ((((((((((-.036 if f[9]<=28 else .024) if f[26]<=6.5 else (-.101 if f[50]<=10.5 else
.002)) if f[47]<=0.4747 else .086) if f[35]<=0.1302 else -.022) if f[40]<=397.5 else -.030) if f[1]<=0 else (-.038
if f[36]<=0.03617 else .004)) if f[41]<=731 else -.108) if f[41]<=760 else .057) if f[7]<=12.5 else -.087) if
f[23]<=0 else -.094)) if f[12]<=0 else -.076) if f[60]<=0.7938 else -.044),
(((-.021 if f[51]<=4.5 else (((.021 if f[50]<=5.5 else -.070) if f[47]<=0.003353 else .022) if f[56]<=0.3346 else
(.002 if f[48]<=80.5 else ((((.064 if f[49]<=0.5873 else (-.091 if f[57]<=496.5 else .163)) if f[54]<=0.9997 else
-.074) if f[67]<=6.5 else -.067) if f[49]<=0.6123 else -.068)))) if f[49]<=0.9947 else ((.056 if f[43]<=0.9993 else
-.091) if f[57]<=65.5 else (.018 if f[61]<=0.9782 else -.064))) if f[28]<=4.5 else -.039),
((((.019 if f[38]<=0.00802 else ((.016 if f[65]<=0.9101 else -.046) if f[68]<=45.5 else ((-.030 if f[39]<=4.5 else
.011) if f[16]<=0 else ((-.115 if f[37]<=0.00831 else .010) if f[55]<=0.03215 else -.056)))) if f[54]<=0.007069
else ((-.004 if f[43]<=0.9823 else (-.006 if f[47]<=0.1191 else -.277)) if f[58]<=9.5 else (-.005 if
f[47]<=0.008187 else .033))) if f[12]<=0 else -.080) if f[1]<=0.6119 else (-.060 if f[29]<=0 else -.012)),
(((((((.011 if f[17]<=0 else -.099) if f[53]<=12.64 else (.017 if f[51]<=68.5 else .064)) if f[53]<=52.98 else
((.006 if f[46]<=0.00612 else -.029) if f[0]<=124.5 else ((((.001 if f[26]<=5.5 else -.208) if f[3]<=0 else .030)
if f[37]<=0.01688 else -.018) if f[36]<=0.03543 else .027))) if f[66]<=9.5 else -.021) if f[8]<=6.5 else (-.005 if
f[54]<=0.5422 else -.053)) if f[12]<=0 else -.081) if f[60]<=0.8351 else -.041),
(((-.003 if f[21]<=0 else .036) if f[0]<=186.5 else ((-.103 if f[33]<=0.6235 else .007) if f[3]<=0 else (.036 if
f[7]<=1.5 else -.064))) if f[56]<=0.6594 else (.002 if f[60]<=0.05242 else (((-.051 if f[42]<=0.9962 else .155) if
f[27]<=0 else (.016 if f[44]<=0.6225 else (-.012 if f[36]<=0.1377 else ((-.064 if f[32]<=0.09898 else -.220) if
f[38]<=0.1721 else .007)))) if f[43]<=0.9019 else (-.088 if f[54]<=0.9916 else .099)))),
(((((-.049 if f[33]<=0.9871 else .001) if f[45]<=0.07673 else .007) if f[64]<=11.5 else (((.006 if f[42]<=0.9985
else -.072) if f[49]<=0.9923 else .038) if f[56]<=0.6594 else (.003 if f[60]<=0.05406 else ((-.031 if f[39]<=173.5
else (.030 if f[25]<=10.5 else (-.024 if f[44]<=0.7517 else -.197))) if f[41]<=399.5 else .047)))) if f[50]<=16.5
else (.039 if f[40]<=505.5 else (.073 if f[32]<=0.9495 else -.058))) if f[50]<=19.5 else -.041),
((((-.026 if f[52]<=0.04627 else .019) if f[51]<=4.5 else ((.009 if f[25]<=16.5 else .054) if f[16]<=0 else
(((((-.029 if f[33]<=0.1186 else .025) if f[57]<=77.5 else (.013 if f[43]<=0.7978 else ((.015 if f[45]<=0.2218 else
(.061 if f[57]<=148.5 else -.094)) if f[40]<=168.5 else -.097))) if f[28]<=1.5 else .074) if f[26]<=6.5 else -.034)
if f[44]<=0.9586 else .047))) if f[12]<=0 else -.079) if f[38]<=0.7878 else -.049),
((((((.042 if f[45]<=0.05523 else -.051) if f[50]<=6.5 else ((-.023 if f[25]<=25.5 else -.196) if f[45]<=0.01944
else (.018 if f[54]<=0.9968 else -.080))) if f[53]<=58.93 else (-.001 if f[46]<=0.00612 else -.032)) if f[0]<=170.5
else (.037 if f[68]<=32.5 else ((.034 if f[46]<=0 else -.002) if f[43]<=0.9577 else ((-.075 if f[55]<=0.92 else
.015) if f[40]<=168.5 else -.080)))) if f[50]<=16.5 else .030) if f[50]<=19.5 else -.037),
(((-.047 if f[68]<=0 else (.062 if f[57]<=-12.5 else (((-.004 if f[51]<=104.5 else -.070) if f[51]<=112.5 else
((.081 if f[16]<=0 else .016) if f[40]<=309.5 else (-.071 if f[37]<=0.07452 else .067))) if f[32]<=0.9765 else
(((.021 if f[49]<=0.9949 else .062) if f[61]<=0.984 else -.037) if f[51]<=153.5 else (.052 if f[39]<=180.5 else
-.053))))) if f[6]<=16.5 else -.067) if f[56]<=0.9192 else (-.029 if f[45]<=0.07967 else .017)),
(((((.002 if f[53]<=123.8 else .030) if f[56]<=0.3583 else ((((.001 if f[53]<=208.5 else .027) if f[53]<=766.3 else
-.058) if f[47]<=0.2132 else ((-.167 if f[47]<=0.2329 else .027) if f[41]<=84.5 else -.076)) if f[62]<=0.148 else
-.021)) if f[1]<=0.3104 else (-.027 if f[41]<=540.5 else .052)) if f[50]<=16.5 else (((.011 if f[5]<=5.5 else
-.182) if f[58]<=12.5 else .054) if f[41]<=507.5 else -.018)) if f[50]<=19.5 else -.036),
(((((-.013 if f[64]<=11.5 else ((.020 if f[1]<=0.306 else (.026 if f[44]<=0.6225 else -.037)) if f[39]<=370 else
(-.062 if f[54]<=0.01971 else .011))) if f[19]<=0 else -.044) if f[56]<=0.6594 else (((((-.018 if f[39]<=6.5 else
-.317) if f[33]<=0.009903 else .018) if f[56]<=0.712 else (.042 if f[1]<=0 else -.063)) if f[28]<=4.5 else -.071)
if f[38]<=0.01385 else -.013)) if f[12]<=0 else -.078) if f[38]<=0.7878 else -.047),
((((((-.023 if f[51]<=67.5 else .035) if f[33]<=0.0186 else .018) if f[65]<=0 else -.009) if f[41]<=340.5 else
(((-.080 if f[9]<=14 else .044) if f[44]<=0.771 else (.072 if f[41]<=397.5 else (-.075 if f[35]<=0.02752 else
.011))) if f[48]<=31.5 else -.056)) if f[19]<=0 else -.049) if f[35]<=0.09965 else ((-.052 if f[29]<=0 else (-.005
if f[34]<=0.9876 else .034)) if f[44]<=0.7517 else (-.127 if f[44]<=0.7586 else -.029))),
(-.019 if f[64]<=11.5 else ((((-.044 if f[68]<=0 else ((.058 if f[57]<=-12.5 else (.001 if f[0]<=172.5 else (.035
if f[44]<=0.9686 else -.035))) if f[50]<=16.5 else .044)) if f[57]<=211.5 else (.010 if f[49]<=0.6067 else -.050))
if f[56]<=0.6594 else (.012 if f[38]<=0.03157 else (((-.001 if f[44]<=0.8033 else -.147) if f[44]<=0.9028 else
.032) if f[38]<=0.03678 else (-.053 if f[29]<=0 else -.001)))) if f[19]<=0 else -.054)),
(((((((((-.001 if f[45]<=0.04337 else .032) if f[51]<=76.5 else .062) if f[41]<=336 else (((-.063 if f[40]<=404.5
else .031) if f[64]<=68.5 else .042) if f[47]<=0.07348 else -.073)) if f[44]<=0.9737 else -.037) if f[18]<=0 else
.047) if f[35]<=0.06735 else ((-.061 if f[41]<=202.5 else .014) if f[54]<=0.0318 else .005)) if f[16]<=0 else
(-.003 if f[18]<=1.5 else -.066)) if f[6]<=16.5 else -.066) if f[67]<=9.5 else -.018),
(((((((-.017 if f[58]<=8.5 else .000) if f[47]<=0.4747 else (.074 if f[48]<=156.5 else -.015)) if f[17]<=0 else
(.045 if f[46]<=0.007655 else (-.005 if f[40]<=60.5 else .040))) if f[17]<=2.5 else -.081) if f[49]<=0.995 else
((-.019 if f[40]<=4.5 else .054) if f[40]<=168.5 else ((.017 if f[55]<=0.9551 else -.056) if f[37]<=0.03687 else
.048))) if f[6]<=16.5 else -.060) if f[62]<=0.811 else (-.041 if f[58]<=503.5 else .076)),
(((-.038 if f[53]<=13.01 else (.046 if f[53]<=23.62 else ((.006 if f[57]<=330.5 else -.076) if f[49]<=0.9941 else
.037))) if f[56]<=0.6594 else (.010 if f[44]<=0.6651 else -.013)) if f[8]<=6.5 else ((((-.028 if f[41]<=6.5 else
(-.018 if f[48]<=5.5 else (.053 if f[36]<=0.03108 else (-.078 if f[50]<=10.5 else .023)))) if f[56]<=0.9265 else
-.049) if f[41]<=340.5 else (-.074 if f[41]<=760 else .041)) if f[54]<=0.5422 else -.053)),
(((-.015 if f[51]<=4.5 else (((.041 if f[48]<=217.5 else -.083) if f[38]<=0.01806 else (-.067 if f[38]<=0.01891
else (.003 if f[51]<=114 else ((.069 if f[32]<=0.8453 else -.035) if f[44]<=0.459 else .065)))) if f[16]<=0 else
(.027 if f[56]<=0.1718 else ((((-.010 if f[38]<=0.03598 else -.088) if f[38]<=0.03906 else .012) if f[28]<=0 else
.048) if f[48]<=28.5 else -.033)))) if f[6]<=16.5 else -.061) if f[28]<=8.5 else -.067),
(((((((((.014 if f[26]<=6.5 else -.008) if f[47]<=0.4747 else .089) if f[65]<=0.9415 else -.012) if f[16]<=2.5 else
(.023 if f[57]<=50.5 else -.087)) if f[8]<=6.5 else (-.007 if f[39]<=340.5 else -.075)) if f[54]<=0.9996 else .104)
if f[54]<=0.9997 else -.077) if f[66]<=9.5 else ((((-.030 if f[47]<=0.02041 else .018) if f[56]<=0.496 else -.037)
if f[52]<=0.7609 else -.231) if f[52]<=0.7817 else .041)) if f[23]<=0 else -.069),
(((((((((.000 if f[28]<=2.5 else (.000 if f[49]<=0.6786 else (.022 if f[68]<=145.5 else .150))) if f[41]<=731 else
-.098) if f[41]<=760 else .042) if f[49]<=0.9947 else (.056 if f[68]<=54.5 else ((.023 if f[40]<=505.5 else -.039)
if f[0]<=931 else -.072))) if f[54]<=0.9996 else .095) if f[54]<=0.9997 else -.077) if f[7]<=12.5 else -.078) if
f[19]<=0 else (.077 if f[25]<=8.5 else -.057)) if f[28]<=3.5 else -.029),
((((-.070 if f[68]<=-3.5 else .046) if f[57]<=-6.5 else ((-.033 if f[32]<=0.1106 else .002) if f[51]<=4.5 else
((-.031 if f[53]<=9.255 else (.008 if f[51]<=44.5 else .081)) if f[53]<=23.62 else ((.005 if f[19]<=0 else -.051)
if f[48]<=77.5 else (-.048 if f[45]<=0.3408 else ((.019 if f[57]<=214.5 else (.018 if f[45]<=0.4745 else -.114)) if
f[68]<=495.5 else .107)))))) if f[7]<=12.5 else -.075) if f[60]<=0.8703 else -.037),
((.046 if f[57]<=-12.5 else ((-.024 if f[52]<=0.06666 else .021) if f[51]<=4.5 else ((((.009 if f[1]<=0.3104 else
-.017) if f[50]<=16.5 else .027) if f[19]<=0 else -.049) if f[39]<=158.5 else ((-.046 if f[26]<=1.5 else -.190) if
f[39]<=185.5 else ((.028 if f[51]<=304.5 else -.084) if f[57]<=196.5 else ((-.037 if f[51]<=165 else -.199) if
f[39]<=268.5 else (.046 if f[39]<=370 else -.029))))))) if f[28]<=4.5 else -.031),
((-.033 if f[25]<=15.5 else (-.007 if f[47]<=0.3272 else .086)) if f[41]<=4.5 else ((((((.003 if f[48]<=9.5 else
-.068) if f[47]<=0.01636 else ((.020 if f[48]<=30.5 else -.021) if f[25]<=11.5 else (.085 if f[27]<=0 else .031)))
if f[26]<=6.5 else ((.038 if f[35]<=0.02752 else -.053) if f[16]<=0 else -.030)) if f[1]<=0 else (-.001 if
f[55]<=0.9677 else -.049)) if f[6]<=16.5 else -.055) if f[12]<=0 else -.071)),
((((.001 if f[52]<=0.7005 else ((-.329 if f[46]<=0.07332 else -.062) if f[34]<=0.08162 else (.001 if f[35]<=0.1023
else -.094))) if f[42]<=0.9962 else -.134) if f[3]<=0 else (((-.000 if f[58]<=6.5 else .024) if f[40]<=505.5 else
(.016 if f[44]<=0.7885 else -.067)) if f[63]<=0.9294 else (-.052 if f[42]<=0.9934 else .056))) if f[6]<=1.5 else
((.006 if f[35]<=0.1693 else -.037) if f[3]<=0 else (.087 if f[58]<=-124.5 else -.053))),
((((.005 if f[0]<=274.5 else .037) if f[56]<=0.3539 else (((.013 if f[44]<=0.6651 else ((-.003 if f[40]<=103.5 else
.043) if f[41]<=169.5 else (-.047 if f[37]<=0.03834 else (-.116 if f[39]<=1.5 else .017)))) if f[37]<=0.9008 else
-.054) if f[66]<=9.5 else ((-.064 if f[41]<=2.5 else (-.063 if f[51]<=2.5 else .025)) if f[37]<=0.06762 else (-.032
if f[17]<=0 else -.115)))) if f[28]<=8.5 else -.062) if f[22]<=0 else -.078),
((((((.031 if f[53]<=51.1 else ((-.014 if f[49]<=0.9702 else .040) if f[44]<=0.8642 else -.036)) if f[50]<=10.5
else (-.051 if f[47]<=0.007105 else (-.009 if f[51]<=63.5 else -.128))) if f[51]<=66.5 else ((-.101 if f[53]<=10.4
else .019) if f[44]<=0.9737 else -.062)) if f[47]<=0.03143 else ((.015 if f[7]<=1.5 else (.007 if f[49]<=0.8004
else -.065)) if f[54]<=0.8571 else -.030)) if f[22]<=0 else -.077) if f[28]<=8.5 else -.063),
(((-.059 if f[68]<=-3.5 else (.007 if f[49]<=0.9939 else .037)) if f[56]<=0.5368 else (((.013 if f[6]<=2.5 else
-.030) if f[59]<=0.9288 else (-.089 if f[41]<=2.5 else ((.016 if f[1]<=0.1539 else -.059) if f[41]<=168.5 else
((-.007 if f[53]<=286.1 else -.098) if f[36]<=0.03543 else .022)))) if f[60]<=0.05328 else ((-.019 if f[49]<=0.9023
else -.066) if f[41]<=399.5 else (.047 if f[39]<=610 else -.045)))) if f[12]<=0 else -.073),
(((((((((-.012 if f[64]<=11.5 else ((.007 if f[49]<=0.9923 else .035) if f[39]<=158.5 else (-.057 if f[40]<=185.5
else ((.037 if f[44]<=0.7753 else (-.037 if f[31]<=0.9877 else .039)) if f[48]<=28.5 else -.056)))) if f[19]<=0
else -.035) if f[28]<=8.5 else -.065) if f[41]<=731 else -.098) if f[41]<=760 else .043) if f[17]<=2.5 else -.082)
if f[6]<=16.5 else -.054) if f[12]<=0 else -.068) if f[60]<=0.8351 else -.033),
(((-.015 if f[63]<=0.9225 else -.056) if f[30]<=0.0459 else (.028 if f[43]<=0.9976 else -.086)) if f[51]<=4.5 else
(((((-.012 if f[51]<=56.5 else -.090) if f[42]<=0.2528 else .042) if f[53]<=11.84 else (.010 if f[51]<=39.5 else
(.084 if f[38]<=0.8091 else -.058))) if f[53]<=23.62 else ((((.053 if f[25]<=6.5 else -.008) if f[45]<=0.01766 else
.007) if f[17]<=2.5 else -.080) if f[6]<=10.5 else -.057)) if f[54]<=0.9997 else -.074)),
(((.033 if f[62]<=0.03059 else -.061) if f[68]<=0 else ((.001 if f[8]<=5.5 else -.061) if f[47]<=0.004361 else
((-.007 if f[46]<=0.07332 else ((.063 if f[48]<=34.5 else .165) if f[68]<=83.5 else -.057)) if f[57]<=-12.5 else
.014))) if f[56]<=0.3539 else ((((-.002 if f[16]<=2.5 else -.045) if f[47]<=0.4747 else .066) if f[23]<=0 else
-.069) if f[48]<=197.5 else (-.067 if f[68]<=495.5 else (.094 if f[48]<=389.5 else -.051)))),
((((((-.001 if f[63]<=0.9646 else (-.039 if f[55]<=0.9995 else -.245)) if f[44]<=0.9748 else -.130) if
f[56]<=0.8542 else -.039) if f[48]<=3.5 else (((-.007 if f[55]<=0.9985 else (.113 if f[48]<=12.5 else .011)) if
f[34]<=0.9056 else -.053) if f[34]<=0.9497 else (((.034 if f[55]<=0.9971 else (-.212 if f[25]<=10.5 else .067)) if
f[35]<=0.003029 else -.011) if f[38]<=0.09769 else .035))) if f[49]<=0.9937 else .015) if f[21]<=0 else .027),
((((-.010 if f[18]<=0 else (.033 if f[25]<=10.5 else (((-.077 if f[39]<=2.5 else .079) if f[37]<=0.00309 else
-.074) if f[50]<=5.5 else ((-.020 if f[47]<=0.06621 else .026) if f[25]<=17.5 else (.053 if f[47]<=0.4281 else
-.108))))) if f[21]<=0 else .024) if f[0]<=184.5 else (((.037 if f[7]<=1.5 else -.050) if f[67]<=3.5 else -.002) if
f[43]<=0.8903 else (.005 if f[63]<=0 else -.036))) if f[23]<=0 else -.060),
((((((.002 if f[18]<=0 else (.041 if f[36]<=0.06761 else ((-.050 if f[54]<=0.07251 else ((.075 if f[49]<=0.6238
else -.084) if f[28]<=0 else -.050)) if f[44]<=0.7066 else -.039))) if f[66]<=24.5 else -.190) if f[16]<=0 else
(-.008 if f[28]<=2.5 else (.066 if f[67]<=9.5 else -.032))) if f[54]<=0.9996 else .080) if f[54]<=0.9997 else
-.075) if f[28]<=4.5 else ((-.036 if f[15]<=0 else .041) if f[56]<=0.6594 else -.055)),
((.006 if f[56]<=0.5368 else ((.006 if f[43]<=0.8908 else (((((-.063 if f[45]<=0.07435 else .026) if f[41]<=124.5
else .032) if f[45]<=0.1667 else -.087) if f[40]<=257.5 else -.119) if f[44]<=0.904 else (-.007 if f[57]<=162.5
else .047))) if f[35]<=0.1351 else ((-.063 if f[29]<=0 else (.035 if f[55]<=0.8737 else -.046)) if f[25]<=10.5 else
((-.032 if f[34]<=0.9993 else .059) if f[44]<=0.7242 else -.070)))) if f[22]<=0 else -.070),
((((((((((-.002 if f[34]<=0.1667 else -.042) if f[34]<=0.9766 else .016) if f[59]<=0.8964 else -.040) if
f[55]<=0.9996 else -.167) if f[64]<=11.5 else ((.005 if f[17]<=2.5 else -.075) if f[60]<=0.8468 else -.027)) if
f[42]<=0.9989 else (((-.202 if f[40]<=6.5 else -.007) if f[55]<=0.9598 else .046) if f[38]<=0.06844 else -.134)) if
f[6]<=16.5 else -.049) if f[55]<=0.9998 else .068) if f[12]<=0 else -.062) if f[28]<=7.5 else -.050),
(((.004 if f[66]<=5.5 else ((-.016 if f[41]<=324.5 else -.081) if f[34]<=0.9758 else (.029 if f[35]<=0.014 else
-.016))) if f[52]<=0.7609 else (((-.237 if f[58]<=83.5 else -.010) if f[37]<=0.04891 else -.066) if f[55]<=0.94
else (.059 if f[33]<=0.996 else (-.001 if f[46]<=0.04129 else -.267)))) if f[52]<=0.8002 else (((-.031 if
f[55]<=0.8065 else -.425) if f[55]<=0.8107 else (.028 if f[52]<=0.9714 else -.022)) if f[66]<=0 else .036)),
(((-.019 if f[68]<=12.5 else (.004 if f[45]<=0.3182 else (.067 if f[54]<=0.5422 else -.044))) if f[0]<=186.5 else
.028) if f[56]<=0.3539 else (((.006 if f[39]<=146.5 else -.015) if f[35]<=0.2518 else -.032) if f[60]<=0.1083 else
((-.026 if f[34]<=0.9453 else ((.059 if f[28]<=1.5 else -.040) if f[39]<=558.5 else -.046)) if f[44]<=0.6618 else
(((-.051 if f[54]<=0.05292 else .011) if f[37]<=0.1257 else -.073) if f[68]<=439.5 else .069)))),
((((((-.002 if f[25]<=11.5 else (-.020 if f[68]<=97.5 else (-.019 if f[53]<=27.02 else -.113))) if f[31]<=0.003526
else (-.018 if f[64]<=49.5 else .010)) if f[51]<=66.5 else (.030 if f[31]<=0.01747 else ((((-.026 if f[53]<=165.7
else .051) if f[51]<=153.5 else -.031) if f[38]<=0.1523 else -.120) if f[41]<=572.5 else .071))) if f[47]<=0.03091
else (.009 if f[18]<=1.5 else -.049)) if f[12]<=0 else -.059) if f[28]<=8.5 else -.060),
((((((.008 if f[44]<=0.8033 else (.000 if f[41]<=507.5 else -.063)) if f[6]<=10.5 else -.057) if f[4]<=0.1165 else
(((((.005 if f[37]<=0.7053 else .102) if f[37]<=0.8688 else -.066) if f[37]<=0.9974 else .187) if f[28]<=1.5 else
-.043) if f[53]<=41.03 else (((-.027 if f[0]<=174.5 else .017) if f[42]<=0.999 else -.142) if f[4]<=0.3303 else
-.110))) if f[21]<=0 else .024) if f[22]<=0 else -.064) if f[11]<=0 else -.098),
((-.052 if f[68]<=-1.5 else (.042 if f[57]<=-12.5 else ((-.005 if f[51]<=63.5 else -.073) if f[51]<=65.5 else
((.059 if f[37]<=0.001334 else (.031 if f[51]<=95.5 else (-.054 if f[51]<=112.5 else ((.000 if f[60]<=0.06757 else
.044) if f[39]<=370 else -.046)))) if f[16]<=1.5 else (.067 if f[51]<=73.5 else -.083))))) if f[49]<=0.9947 else
(.046 if f[68]<=75.5 else ((.055 if f[37]<=0.008015 else -.039) if f[37]<=0.03687 else .043))),
((((((((-.023 if f[56]<=0.01503 else (.015 if f[53]<=71.42 else ((-.050 if f[48]<=11.5 else .000) if f[41]<=117.5
else .011))) if f[30]<=0.01447 else .025) if f[56]<=0.5368 else (.002 if f[60]<=0.06139 else (((-.048 if f[27]<=0
else .033) if f[53]<=34.03 else -.028) if f[41]<=396 else .048))) if f[48]<=270.5 else -.048) if f[41]<=731 else
-.076) if f[41]<=760 else .040) if f[54]<=0.9997 else -.072) if f[7]<=12.5 else -.070),
((-.016 if f[51]<=1.5 else (.008 if f[39]<=158.5 else ((-.165 if f[9]<=28 else (.056 if f[34]<=0.9777 else -.049))
if f[39]<=185.5 else ((.007 if f[56]<=0.721 else (.002 if f[42]<=0.852 else -.148)) if f[33]<=0.9944 else (-.019 if
f[53]<=98.15 else .051))))) if f[6]<=1.5 else ((.005 if f[35]<=0.1302 else -.028) if f[30]<=0.002406 else (((-.067
if f[34]<=0.9464 else .036) if f[56]<=0.8542 else .095) if f[44]<=0.793 else -.067))),
(((((((.012 if f[56]<=0.3539 else (.013 if f[38]<=0.01429 else (((-.067 if f[52]<=0.1012 else .059) if f[51]<=119.5
else -.084) if f[38]<=0.01891 else (-.020 if f[34]<=0.6631 else ((.017 if f[26]<=4.5 else -.108) if f[56]<=0.7992
else -.013))))) if f[4]<=0.1165 else (-.009 if f[55]<=0.9993 else -.134)) if f[21]<=0 else .023) if f[7]<=12.5 else
-.068) if f[22]<=0 else -.067) if f[55]<=0.9998 else .072) if f[12]<=0 else -.065),
((((((-.009 if f[51]<=66.5 else (.013 if f[44]<=0.9737 else -.051)) if f[47]<=0.03207 else (((.063 if f[39]<=122.5
else (.056 if f[38]<=0.02321 else -.101)) if f[49]<=0.01145 else (.024 if f[56]<=0.1913 else (((.003 if
f[38]<=0.07843 else -.022) if f[32]<=0.9765 else .037) if f[39]<=370 else -.077))) if f[46]<=0.8937 else -.060)) if
f[54]<=0.9996 else .072) if f[54]<=0.9997 else -.072) if f[22]<=0 else -.065) if f[11]<=0 else -.104),
((((((((.027 if f[50]<=6.5 else ((-.005 if f[40]<=309.5 else -.064) if f[18]<=0 else (-.057 if f[53]<=17.08 else
.030))) if f[53]<=63.17 else -.012) if f[53]<=213.5 else (((-.017 if f[5]<=0 else .022) if f[14]<=1.5 else (-.017
if f[35]<=0.03684 else -.235)) if f[7]<=1.5 else -.071)) if f[41]<=731 else -.076) if f[41]<=760 else .039) if
f[54]<=0.9997 else -.071) if f[23]<=0 else -.052) if f[7]<=12.5 else -.070),
(((-.012 if f[13]<=0 else -.062) if f[47]<=0.3157 else (.069 if f[47]<=0.5948 else -.065)) if f[41]<=6.5 else
((((.015 if f[16]<=1.5 else (.049 if f[14]<=0 else (.100 if f[57]<=6.5 else -.155))) if f[44]<=0.6273 else
((((-.118 if f[44]<=0.683 else -.001) if f[58]<=9.5 else .014) if f[41]<=375 else -.029) if f[35]<=0.1351 else
(-.038 if f[41]<=194.5 else .021))) if f[7]<=12.5 else -.069) if f[28]<=8.5 else -.063)),
(((-.001 if f[45]<=0.07967 else ((((-.073 if f[37]<=0.05346 else -.267) if f[45]<=0.1628 else .022) if
f[43]<=0.6846 else (-.058 if f[34]<=0.7786 else .050)) if f[50]<=10.5 else ((.061 if f[45]<=0.4745 else -.185) if
f[34]<=0.1004 else ((.044 if f[37]<=0.03436 else (.040 if f[67]<=0 else (-.006 if f[43]<=0.9258 else -.119))) if
f[43]<=0.9823 else -.053)))) if f[6]<=1.5 else (-.003 if f[30]<=0.002406 else -.041)) if f[19]<=0 else -.040),
(((.004 if f[67]<=1.5 else ((-.024 if f[57]<=-58.5 else .051) if f[57]<=-12.5 else (((-.012 if f[44]<=0.6555 else
-.089) if f[5]<=0 else -.007) if f[67]<=2.5 else (-.008 if f[49]<=0.9845 else -.071)))) if f[50]<=11.5 else ((.025
if f[66]<=23.5 else -.173) if f[50]<=21.5 else -.022)) if f[49]<=0.9905 else (((.002 if f[52]<=0.2561 else .053) if
f[43]<=0.9993 else -.078) if f[57]<=65.5 else (.026 if f[44]<=0.8297 else -.021))),
(((((((.026 if f[50]<=6.5 else (-.031 if f[47]<=0.0186 else (-.012 if f[46]<=0.03221 else .020))) if f[53]<=61.66
else -.020) if f[0]<=124.5 else ((-.002 if f[26]<=5.5 else -.123) if f[3]<=0 else .009)) if f[50]<=16.5 else
((-.095 if f[40]<=1.5 else .031) if f[43]<=0.8128 else (-.037 if f[54]<=0.001405 else (.054 if f[35]<=0.1243 else
-.041)))) if f[47]<=0.5259 else .044) if f[60]<=0.7938 else -.024) if f[12]<=0 else -.059),
(((((.001 if f[28]<=0 else (((.025 if f[25]<=12.5 else (.097 if f[49]<=0.9004 else -.010)) if f[46]<=0.2409 else
-.013) if f[47]<=0.2132 else (-.046 if f[68]<=495.5 else .096))) if f[58]<=1185 else -.136) if f[66]<=9.5 else
((-.055 if f[58]<=0 else (-.015 if f[55]<=0.9927 else .034)) if f[30]<=0.1633 else .052)) if f[15]<=1.5 else .046)
if f[28]<=4.5 else ((-.067 if f[58]<=-14.5 else -.013) if f[47]<=0.5259 else .054)),
((((((-.002 if f[45]<=0.2856 else (-.078 if f[39]<=7.5 else (.042 if f[68]<=153.5 else -.071))) if f[45]<=0.3408
else ((.051 if f[45]<=0.4874 else (.008 if f[68]<=220.5 else -.118)) if f[1]<=0.4517 else -.036)) if f[50]<=16.5
else (((.030 if f[40]<=505.5 else -.023) if f[50]<=19.5 else -.010) if f[55]<=0.9996 else -.188)) if f[55]<=0.9998
else .066) if f[23]<=0 else (-.076 if f[25]<=18.5 else .065)) if f[11]<=0 else -.103),
(((((.008 if f[67]<=1.5 else ((((.007 if f[18]<=0 else .044) if f[57]<=406.5 else -.056) if f[58]<=249.5 else
(-.082 if f[34]<=0.9758 else .034)) if f[46]<=0.01359 else (-.024 if f[67]<=4.5 else (-.032 if f[60]<=0.01662 else
(-.036 if f[58]<=-9.5 else (.014 if f[49]<=0.9276 else -.056)))))) if f[51]<=282 else -.079) if f[51]<=343 else
.037) if f[60]<=0.8351 else (-.038 if f[58]<=503.5 else .071)) if f[7]<=12.5 else -.068),
((-.067 if f[68]<=-3.5 else (.054 if f[51]<=77.5 else -.039)) if f[57]<=-12.5 else ((-.000 if f[53]<=119 else
((-.041 if f[39]<=8.5 else -.280) if f[44]<=0.2632 else -.013)) if f[53]<=213.5 else (((-.032 if f[53]<=335.8 else
-.220) if f[34]<=0.6784 else -.003) if f[3]<=0 else ((((.033 if f[53]<=766.3 else -.042) if f[39]<=410 else -.040)
if f[63]<=0.9646 else (.003 if f[38]<=0.1683 else -.170)) if f[51]<=165 else -.050)))),
(((((((.003 if f[58]<=413.5 else -.042) if f[63]<=0.005279 else (-.008 if f[43]<=0.9019 else -.053)) if
f[54]<=0.1647 else (-.013 if f[36]<=0.05965 else .033)) if f[54]<=0.5928 else ((-.049 if f[29]<=0 else .005) if
f[45]<=0.03517 else -.045)) if f[21]<=0 else .022) if f[49]<=0.9937 else ((((.053 if f[56]<=0.1452 else -.055) if
f[36]<=0.01761 else .055) if f[33]<=0.9511 else .047) if f[56]<=0.7309 else -.004)) if f[61]<=0.984 else -.032),
(.006 if f[56]<=0.5368 else (((.022 if f[43]<=0.9562 else ((.020 if f[45]<=0.2856 else -.084) if f[40]<=168.5 else
-.090)) if f[41]<=348.5 else -.044) if f[38]<=0.03157 else ((.003 if f[56]<=0.721 else ((-.055 if f[41]<=121.5 else
-.175) if f[14]<=0 else -.012)) if f[38]<=0.03678 else (((.010 if f[56]<=0.8372 else -.050) if f[68]<=60.5 else
.011) if f[26]<=3.5 else (-.013 if f[41]<=36.5 else (-.084 if f[57]<=496.5 else .073)))))),
((((-.002 if f[52]<=0.2561 else .012) if f[52]<=0.7609 else ((-.171 if f[53]<=199.6 else -.041) if f[59]<=0.8685
else .002)) if f[52]<=0.8002 else (((.054 if f[53]<=143.8 else (-.402 if f[35]<=0.08777 else .016)) if
f[55]<=0.8107 else .034) if f[52]<=0.9714 else (.008 if f[1]<=0.02354 else (-.205 if f[35]<=0.01194 else -.032))))
if f[28]<=4.5 else (-.052 if f[15]<=0 else ((.059 if f[68]<=14.5 else -.092) if f[28]<=5.5 else .031))),
((((-.008 if f[63]<=0.7323 else -.044) if f[55]<=0.9971 else -.077) if f[52]<=0.0598 else (-.058 if f[40]<=1.5 else
(.040 if f[41]<=74.5 else -.037))) if f[51]<=4.5 else (((((.002 if f[60]<=0.3154 else -.045) if f[51]<=181 else
.068) if f[48]<=16.5 else ((-.041 if f[29]<=0 else .038) if f[48]<=160.5 else -.020)) if f[16]<=0 else ((.035 if
f[51]<=6.5 else -.009) if f[44]<=0.9586 else .045)) if f[6]<=16.5 else -.043)),
((.002 if f[0]<=274.5 else (.028 if f[43]<=0.999 else -.067)) if f[56]<=0.5368 else (((.001 if f[26]<=7.5 else
-.030) if f[43]<=0.8908 else ((.034 if f[34]<=0.1706 else ((.004 if f[56]<=0.721 else -.095) if f[43]<=0.904 else
(.003 if f[47]<=0.2045 else (-.108 if f[25]<=14.5 else .031)))) if f[60]<=0.06241 else (((-.011 if f[34]<=0.9916
else -.117) if f[36]<=0.04354 else .037) if f[30]<=0.02734 else -.109))) if f[30]<=0.1895 else .048)),
((((((((-.000 if f[26]<=8.5 else (-.055 if f[52]<=0.2776 else .053)) if f[25]<=17.5 else ((((.022 if f[52]<=0.6546
else -.047) if f[45]<=0.4874 else -.169) if f[34]<=0.2717 else .058) if f[16]<=2.5 else -.052)) if f[49]<=0.995
else ((-.002 if f[33]<=0.9523 else .039) if f[57]<=406.5 else -.063)) if f[61]<=0.9782 else -.023) if f[54]<=0.9996
else .066) if f[54]<=0.9997 else -.069) if f[7]<=12.5 else -.065) if f[11]<=0 else -.102),
(-.009 if f[51]<=4.5 else (((.100 if f[34]<=0.03605 else (.144 if f[58]<=-34.5 else -.001)) if f[51]<=5.5 else
(((((-.013 if f[34]<=0.4689 else -.127) if f[40]<=173.5 else .051) if f[64]<=1.5 else ((-.003 if f[39]<=4.5 else
(.015 if f[2]<=0.9718 else (.004 if f[0]<=67.5 else -.127))) if f[39]<=158.5 else (-.054 if f[40]<=185.5 else
.004))) if f[55]<=0.9998 else .069) if f[58]<=1185 else -.115)) if f[28]<=7.5 else -.062)),
((((-.050 if f[68]<=-3.5 else (-.028 if f[53]<=9.255 else ((-.015 if f[27]<=0 else .026) if f[53]<=23.62 else
(((((-.063 if f[43]<=0.5698 else .021) if f[53]<=29.04 else .004) if f[63]<=0 else ((-.037 if f[37]<=0.03834 else
(.002 if f[37]<=0.1282 else -.036)) if f[55]<=0.9995 else -.133)) if f[37]<=0.199 else .016) if f[6]<=10.5 else
-.049)))) if f[55]<=0.9998 else .069) if f[5]<=19.5 else -.065) if f[11]<=0 else -.107),
(((.005 if f[67]<=9.5 else ((((.009 if f[62]<=0.04016 else (-.003 if f[32]<=0.01248 else -.091)) if f[47]<=0.06013
else .037) if f[57]<=5.5 else -.066) if f[51]<=2.5 else ((((.011 if f[56]<=0.437 else -.024) if f[33]<=0.9876 else
(.042 if f[44]<=0.8534 else -.034)) if f[44]<=0.9165 else (-.010 if f[60]<=0.04501 else -.145)) if f[42]<=0.9921
else .042))) if f[59]<=0.9475 else -.016) if f[42]<=0.9989 else (-.059 if f[33]<=0.9523 else .068)),
(((((((((((-.024 if f[64]<=36.5 else -.000) if f[54]<=0.07794 else .009) if f[47]<=0.03207 else (.006 if f[18]<=1.5
else -.050)) if f[49]<=0.9845 else (.012 if f[44]<=0.8264 else (-.114 if f[64]<=90.5 else -.020))) if f[49]<=0.9905
else (.017 if f[1]<=0 else -.063)) if f[19]<=0 else -.028) if f[54]<=0.9996 else .064) if f[54]<=0.9997 else -.069)
if f[55]<=0.9998 else .070) if f[12]<=0 else -.055) if f[11]<=0 else -.103),
((-.048 if f[68]<=-3.5 else ((.009 if f[48]<=34.5 else ((.154 if f[33]<=0.003309 else .053) if f[51]<=47.5 else
-.019)) if f[57]<=-5.5 else (((-.002 if f[51]<=63.5 else -.062) if f[51]<=66.5 else ((((-.178 if f[9]<=28 else
(.021 if f[33]<=0.9396 else -.139)) if f[33]<=0.9511 else .043) if f[45]<=0.05144 else .081) if f[51]<=77.5 else
(.012 if f[48]<=15.5 else -.013))) if f[15]<=1.5 else .050))) if f[61]<=0.9745 else -.022),
(((-.003 if f[42]<=0.9989 else (.083 if f[58]<=-9.5 else -.085)) if f[53]<=208.5 else ((.055 if f[26]<=3.5 else
-.151) if f[55]<=0.8107 else (((.014 if f[14]<=0 else (-.067 if f[51]<=63.5 else .020)) if f[5]<=0 else (((.030 if
f[63]<=0.9618 else (.014 if f[38]<=0.1572 else -.139)) if f[5]<=19.5 else -.075) if f[51]<=165 else (-.069 if
f[58]<=116.5 else .046))) if f[40]<=505.5 else -.044))) if f[21]<=0 else .022),
(((((((.001 if f[27]<=0 else -.026) if f[64]<=231.5 else .024) if f[51]<=4.5 else (((.002 if f[37]<=0.4222 else
(-.046 if f[29]<=0 else (-.014 if f[54]<=0.02583 else .070))) if f[37]<=0.8907 else -.053) if f[37]<=0.9898 else
(.108 if f[51]<=39.5 else -.018))) if f[54]<=0.9997 else -.068) if f[44]<=0.9973 else .049) if f[11]<=0 else -.106)
if f[19]<=0 else ((-.016 if f[42]<=0.5272 else .174) if f[52]<=0.004316 else -.060)),
(((.003 if f[4]<=0.7901 else -.065) if f[58]<=1185 else -.115) if f[66]<=9.5 else (((((-.083 if f[14]<=0 else (.073
if f[25]<=11.5 else -.047)) if f[40]<=18.5 else .035) if f[18]<=1.5 else .097) if f[47]<=0.02081 else ((.065 if
f[56]<=0.9561 else -.043) if f[26]<=6.5 else (-.014 if f[25]<=24.5 else .128))) if f[36]<=0.01675 else (((-.091 if
f[36]<=0.02477 else -.008) if f[58]<=564.5 else .063) if f[56]<=0.4914 else -.041))),
(((.003 if f[44]<=0.8817 else ((.012 if f[42]<=0.9983 else -.048) if f[41]<=50.5 else (((.037 if f[37]<=0.02369
else -.349) if f[44]<=0.8912 else .002) if f[37]<=0.02865 else -.053))) if f[55]<=0.9995 else .059) if
f[65]<=0.9646 else ((((-.023 if f[55]<=0.9996 else -.128) if f[2]<=0.1406 else -.097) if f[42]<=0.9777 else .030)
if f[54]<=0.1647 else (-.044 if f[29]<=0 else (.044 if f[47]<=0.01667 else (-.030 if f[40]<=11.5 else .023))))),
(-.012 if f[64]<=11.5 else ((((.003 if f[16]<=0 else (.002 if f[25]<=12.5 else (-.014 if f[67]<=5.5 else -.076)))
if f[16]<=1.5 else ((.065 if f[35]<=0.3401 else -.074) if f[14]<=0 else ((-.107 if f[25]<=14.5 else .022) if
f[32]<=0.05986 else .018))) if f[25]<=16.5 else (((.029 if f[37]<=0.8573 else -.057) if f[17]<=2.5 else -.072) if
f[16]<=2.5 else (.043 if f[68]<=87.5 else -.089))) if f[22]<=0 else -.058)),
((.003 if f[8]<=5.5 else (((((((.001 if f[51]<=35.5 else -.121) if f[39]<=7.5 else (-.200 if f[34]<=0.8887 else
.011)) if f[51]<=55.5 else (.062 if f[38]<=0.03867 else (.062 if f[8]<=6.5 else -.097))) if f[37]<=0.005049 else
(.037 if f[32]<=0.03595 else -.009)) if f[54]<=0.5422 else -.037) if f[52]<=0.08498 else ((.035 if f[38]<=0.03964
else -.057) if f[51]<=54.5 else -.102)) if f[52]<=0.6944 else .061)) if f[11]<=0 else -.104),
(((.000 if f[56]<=0.8695 else -.020) if f[25]<=25.5 else -.096) if f[47]<=0.03091 else ((((((((-.193 if f[25]<=8.5
else -.046) if f[38]<=0.1365 else .038) if f[50]<=5.5 else .004) if f[42]<=0.9992 else -.179) if f[53]<=208.5 else
((-.265 if f[35]<=0.06604 else -.034) if f[55]<=0.8155 else .030)) if f[2]<=0 else (.069 if f[32]<=0.05612 else
.016)) if f[7]<=1.5 else (.003 if f[49]<=0.8128 else -.059)) if f[18]<=1.5 else -.048)),
(.005 if f[56]<=0.5269 else ((((((-.022 if f[45]<=0.1891 else -.081) if f[32]<=0.08504 else (.019 if f[56]<=0.755
else -.014)) if f[57]<=92.5 else ((.020 if f[25]<=9.5 else -.009) if f[45]<=0.07967 else ((.065 if f[45]<=0.1294
else (-.031 if f[14]<=0 else .048)) if f[31]<=0.3632 else -.090))) if f[45]<=0.3865 else .048) if f[58]<=403.5 else
-.099) if f[48]<=79.5 else ((.050 if f[58]<=-206.5 else -.047) if f[58]<=705.5 else .057))),
(((-.032 if f[29]<=0 else ((-.024 if f[53]<=9.255 else .022) if f[40]<=160.5 else -.011)) if f[53]<=37.49 else
(((.015 if f[1]<=0.4948 else -.026) if f[56]<=0.7779 else (.027 if f[44]<=0.6651 else -.021)) if f[26]<=3.5 else
(((-.002 if f[68]<=86.5 else (-.105 if f[47]<=0.01829 else -.027)) if f[53]<=317.9 else -.130) if f[3]<=0 else
((.018 if f[63]<=0.005279 else -.025) if f[6]<=1.5 else -.043)))) if f[22]<=0 else -.055),
(((.000 if f[52]<=0.7609 else (-.101 if f[53]<=199.6 else (.038 if f[46]<=0.0371 else -.065))) if f[52]<=0.8002
else (((.052 if f[53]<=143.8 else (-.236 if f[35]<=0.0623 else -.013)) if f[55]<=0.8107 else ((.044 if f[1]<=0.306
else (-.055 if f[41]<=105.5 else .068)) if f[53]<=766.3 else -.053)) if f[52]<=0.9714 else (.004 if f[2]<=0.02874
else ((-.193 if f[2]<=0.6033 else -.032) if f[35]<=0.03895 else .001)))) if f[11]<=0 else -.101),
(((((.010 if f[36]<=0.01565 else (((.025 if f[68]<=64.5 else ((.067 if f[41]<=182.5 else -.079) if f[37]<=0.03196
else -.225)) if f[58]<=433.5 else .082) if f[36]<=0.01815 else (-.009 if f[54]<=0.0007337 else (.035 if f[39]<=36.5
else (.011 if f[46]<=0.03195 else -.052))))) if f[58]<=503.5 else -.040) if f[54]<=0.08112 else .028) if
f[62]<=0.8228 else -.043) if f[1]<=0 else (-.033 if f[36]<=0.03617 else (-.042 if f[68]<=5.5 else .001))),
(((((.044 if f[57]<=-24.5 else (-.001 if f[28]<=2.5 else ((((-.030 if f[0]<=79.5 else .057) if f[57]<=45.5 else
-.066) if f[57]<=496.5 else .092) if f[16]<=0 else (.080 if f[67]<=9.5 else -.014)))) if f[28]<=4.5 else (((.048 if
f[41]<=19.5 else -.045) if f[57]<=44.5 else -.048) if f[48]<=25.5 else -.067)) if f[47]<=0.5259 else (.053 if
f[36]<=0.1642 else -.040)) if f[38]<=0.9983 else -.069) if f[11]<=0 else -.101),
((((.002 if f[43]<=0.9285 else -.011) if f[26]<=8.5 else (((-.072 if f[45]<=0.3553 else .017) if f[51]<=343 else
.041) if f[52]<=0.2776 else .051)) if f[25]<=18.5 else ((((-.043 if f[34]<=0.01452 else .044) if f[40]<=2.5 else
.050) if f[17]<=2.5 else -.071) if f[16]<=1.5 else (((-.124 if f[36]<=0.0292 else (.057 if f[56]<=0.4695 else
-.074)) if f[25]<=27.5 else .059) if f[58]<=104.5 else .091))) if f[22]<=0 else -.053),
((((.006 if f[53]<=41.03 else -.006) if f[53]<=213.5 else (((.017 if f[55]<=0.8065 else -.191) if f[55]<=0.8107
else (.031 if f[38]<=0.06185 else ((.030 if f[35]<=0.0168 else ((-.079 if f[45]<=0.226 else .040) if f[64]<=61.5
else .003)) if f[52]<=0.787 else ((.057 if f[55]<=0.934 else (-.044 if f[52]<=0.9989 else -.234)) if f[0]<=158.5
else .059)))) if f[7]<=1.5 else -.057)) if f[59]<=0.9475 else -.012) if f[7]<=12.5 else -.060),
(((-.058 if f[68]<=-3.5 else (-.008 if f[46]<=0.07472 else (.031 if f[48]<=34.5 else .124))) if f[57]<=-12.5 else
((((.014 if f[50]<=9.5 else (-.022 if f[45]<=0.3553 else .020)) if f[68]<=256.5 else (.045 if f[46]<=0.2107 else
-.047)) if f[51]<=16.5 else (((.009 if f[52]<=0.9336 else .046) if f[52]<=0.9823 else (-.007 if f[65]<=0.2162 else
-.087)) if f[57]<=194.5 else -.013)) if f[15]<=1.5 else .044)) if f[48]<=270.5 else -.032),
(.005 if f[67]<=1.5 else ((.055 if f[28]<=3.5 else -.061) if f[25]<=6.5 else ((((.027 if f[44]<=0.3081 else -.058)
if f[17]<=0 else .012) if f[0]<=279.5 else .018) if f[67]<=2.5 else (((-.001 if f[6]<=1.5 else -.024) if
f[34]<=0.9489 else -.071) if f[34]<=0.9528 else ((.032 if f[38]<=0.04032 else (-.055 if f[9]<=14 else (.012 if
f[43]<=0.9142 else -.076))) if f[44]<=0.8642 else (-.051 if f[61]<=0.6618 else -.002)))))),
((((((.013 if f[7]<=1.5 else -.046) if f[68]<=495.5 else .093) if f[27]<=0 else (-.024 if f[68]<=12.5 else ((.028
if f[38]<=0.01806 else (-.006 if f[54]<=0.07794 else .020)) if f[16]<=0 else -.007))) if f[60]<=0.7938 else ((-.043
if f[61]<=0.9219 else (.118 if f[31]<=0.03986 else -.036)) if f[58]<=503.5 else .092)) if f[54]<=0.9989 else (-.032
if f[27]<=0 else (.088 if f[31]<=0.01589 else -.061))) if f[54]<=0.9997 else -.068),
((((((-.065 if f[41]<=184.5 else -.292) if f[47]<=0.002165 else -.032) if f[8]<=0 else -.017) if f[47]<=0.004508
else ((-.007 if f[54]<=0.01333 else (.018 if f[54]<=0.6998 else (-.137 if f[54]<=0.7227 else -.014))) if
f[43]<=0.999 else -.062)) if f[39]<=4.5 else (.005 if f[58]<=763.5 else (-.121 if f[46]<=0.4532 else .042))) if
f[39]<=405.5 else ((.068 if f[47]<=0.01216 else (-.073 if f[58]<=627.5 else .052)) if f[44]<=0.5564 else -.039)),
((((-.011 if f[51]<=69.5 else (((-.092 if f[27]<=0 else .057) if f[16]<=1.5 else -.080) if f[37]<=0.01688 else
.001)) if f[47]<=0.03207 else ((((.050 if f[45]<=0.02531 else -.001) if f[48]<=133.5 else .054) if f[56]<=0.3388
else ((.008 if f[37]<=0.06616 else -.016) if f[40]<=78.5 else -.032)) if f[32]<=0.9774 else (-.041 if f[58]<=-5.5
else .037))) if f[48]<=270.5 else -.034) if f[21]<=0 else (.010 if f[25]<=15.5 else .069)),
(((-.001 if f[51]<=294 else -.074) if f[51]<=343 else .029) if f[50]<=16.5 else (((-.083 if f[41]<=3.5 else ((.066
if f[38]<=0.03056 else (((.028 if f[51]<=55.5 else (.007 if f[38]<=0.08756 else -.086)) if f[5]<=5.5 else -.083) if
f[51]<=74.5 else .051)) if f[41]<=507.5 else (-.051 if f[38]<=0.04413 else .021))) if f[44]<=0.9562 else -.067) if
f[50]<=19.5 else ((.018 if f[46]<=0.1445 else -.048) if f[68]<=175.5 else -.052))),
((((((((.017 if f[25]<=12.5 else .049) if f[16]<=2.5 else -.045) if f[42]<=0.9978 else .123) if f[43]<=0.9009 else
(((.064 if f[48]<=19.5 else -.031) if f[8]<=3.5 else -.046) if f[41]<=15.5 else -.058)) if f[63]<=0.2952 else
-.015) if f[27]<=0 else ((.019 if f[25]<=8.5 else (-.016 if f[44]<=0.9256 else -.068)) if f[51]<=4.5 else (.001 if
f[21]<=0 else .030))) if f[60]<=0.8351 else -.022) if f[28]<=8.5 else -.051),
((((-.001 if f[52]<=0.9004 else ((.016 if f[51]<=39.5 else (.022 if f[34]<=0.9993 else -.327)) if f[51]<=44.5 else
.045)) if f[52]<=0.9823 else (((-.005 if f[51]<=61.5 else -.220) if f[51]<=63.5 else .019) if f[4]<=0.1058 else
-.095)) if f[49]<=0.9933 else ((.040 if f[54]<=0.04279 else -.030) if f[40]<=164.5 else (.054 if f[68]<=77.5 else
((-.017 if f[31]<=0.9717 else .051) if f[42]<=0.893 else -.041)))) if f[19]<=0 else -.032),
((((((.053 if f[9]<=11 else -.049) if f[36]<=0.02793 else (-.079 if f[36]<=0.07966 else .047)) if f[9]<=28 else
((.008 if f[65]<=0 else (.001 if f[43]<=0.8878 else -.032)) if f[1]<=0.2153 else (-.022 if f[62]<=0.2958 else (.025
if f[55]<=0.9243 else -.072)))) if f[50]<=16.5 else (((.014 if f[52]<=0.3575 else -.065) if f[52]<=0.3655 else
.057) if f[66]<=21.5 else -.109)) if f[26]<=7.5 else -.011) if f[7]<=12.5 else -.060),
((((.022 if f[67]<=2.5 else -.020) if f[53]<=17.08 else .030) if f[53]<=23.62 else (((-.003 if f[8]<=5.5 else
(-.075 if f[65]<=0.6971 else .103)) if f[53]<=29.04 else (((.063 if f[46]<=0.9287 else -.076) if f[33]<=0.4966 else
-.005) if f[53]<=37.49 else (-.021 if f[52]<=0.03094 else ((-.000 if f[38]<=0.1299 else -.036) if f[54]<=0.07794
else .028)))) if f[28]<=0 else .014)) if f[28]<=4.5 else (-.047 if f[15]<=0 else .002)),
((((.004 if f[53]<=52.98 else ((((-.042 if f[40]<=205.5 else .022) if f[14]<=0 else .025) if f[15]<=0 else .005) if
f[4]<=0.1058 else -.025)) if f[0]<=670.5 else -.121) if f[53]<=213.5 else ((.033 if f[53]<=261.2 else (((((.022 if
f[25]<=9.5 else -.253) if f[53]<=262.8 else .001) if f[25]<=17.5 else .069) if f[14]<=1.5 else -.114) if f[16]<=1.5
else .055)) if f[7]<=1.5 else -.045)) if f[61]<=0.9802 else -.024),
(((((-.068 if f[29]<=0 else .051) if f[46]<=0.05213 else ((.020 if f[25]<=12.5 else (.111 if f[58]<=385.5 else
.002)) if f[46]<=0.6014 else -.041)) if f[57]<=-12.5 else -.003) if f[50]<=11.5 else ((.066 if f[34]<=0.4944 else
(-.112 if f[41]<=3.5 else (((.069 if f[43]<=0.6111 else -.023) if f[58]<=10.5 else (.040 if f[51]<=188.5 else
-.022)) if f[6]<=10.5 else -.062))) if f[50]<=19.5 else -.009)) if f[12]<=0 else -.053),
((((((((((.072 if f[58]<=-206.5 else .000) if f[36]<=0.9334 else -.064) if f[37]<=0.5409 else (-.032 if f[29]<=0
else .052)) if f[38]<=0.9063 else -.068) if f[37]<=0.9898 else (.013 if f[58]<=193.5 else .126)) if f[60]<=0.995
else -.056) if f[4]<=0.7901 else -.051) if f[54]<=0.9989 else (-.034 if f[27]<=0 else ((-.065 if f[41]<=119.5 else
.058) if f[25]<=15.5 else .172))) if f[54]<=0.9997 else -.066) if f[11]<=0 else -.098),
((((.002 if f[52]<=0.7609 else (.032 if f[51]<=35.5 else (-.105 if f[59]<=0.8685 else -.004))) if f[52]<=0.8002
else (-.008 if f[0]<=85.5 else (((-.024 if f[38]<=0.03232 else .054) if f[56]<=0.8456 else ((-.241 if f[57]<=26.5
else -.034) if f[53]<=257.8 else .034)) if f[51]<=69.5 else .062))) if f[44]<=0.9019 else (((-.102 if
f[31]<=0.03048 else .030) if f[56]<=0.721 else -.113) if f[44]<=0.904 else -.003)) if f[22]<=0 else -.060),
(((((-.000 if f[26]<=8.5 else ((.048 if f[9]<=20.5 else (-.082 if f[48]<=99.5 else -.001)) if f[52]<=0.2776 else
.046)) if f[25]<=17.5 else (((.055 if f[17]<=2.5 else -.067) if f[8]<=2.5 else .004) if f[52]<=0.7005 else (.040 if
f[54]<=0.03144 else (.054 if f[57]<=6.5 else -.123)))) if f[61]<=0.9782 else (-.041 if f[58]<=61.5 else (.060 if
f[42]<=0.9751 else -.028))) if f[11]<=0 else -.096) if f[55]<=0.9998 else .059),
(((.001 if f[16]<=2.5 else -.058) if f[67]<=9.5 else -.020) if f[47]<=0.03207 else (.035 if f[47]<=0.03616 else
(((((.036 if f[47]<=0.05408 else (.036 if f[57]<=110.5 else -.289)) if f[47]<=0.06013 else .129) if f[47]<=0.07676
else -.007) if f[49]<=0.4076 else (((-.005 if f[35]<=0.04769 else (-.075 if f[40]<=15.5 else .004)) if f[40]<=146.5
else .049) if f[57]<=214.5 else -.052)) if f[15]<=0 else (-.012 if f[48]<=7.5 else .013)))),
((-.034 if f[53]<=33.56 else ((.018 if f[41]<=29.5 else -.015) if f[5]<=6.5 else -.069)) if f[51]<=2.5 else ((.010
if f[53]<=41.03 else (-.046 if f[53]<=43.41 else (.029 if f[53]<=52.98 else (((((-.040 if f[43]<=0.8784 else .009)
if f[2]<=0 else .011) if f[53]<=242.6 else .047) if f[52]<=0.144 else (.012 if f[56]<=0.6887 else (.046 if
f[53]<=90.13 else -.011))) if f[4]<=0.3303 else -.104)))) if f[19]<=0 else -.035)),
(((((.063 if f[58]<=-206.5 else (.002 if f[35]<=0.08847 else ((-.017 if f[37]<=0.07843 else (-.033 if f[53]<=95.28
else -.183)) if f[37]<=0.08541 else .000))) if f[17]<=2.5 else -.069) if f[37]<=0.5409 else (-.030 if f[53]<=18.53
else (((.101 if f[62]<=0.6306 else .022) if f[55]<=0.2745 else -.027) if f[60]<=0.8078 else -.043))) if
f[38]<=0.9214 else -.051) if f[37]<=0.9974 else ((.152 if f[24]<=0 else -.002) if f[38]<=0.9983 else -.066)),
(((-.002 if f[31]<=0.9877 else .036) if f[31]<=0.9964 else ((.029 if f[4]<=0.1068 else -.190) if f[31]<=0.9973 else
((-.019 if f[39]<=187.5 else (.033 if f[8]<=9.5 else -.074)) if f[48]<=29.5 else -.075))) if f[49]<=0.9947 else
(.033 if f[68]<=75.5 else (((((-.029 if f[34]<=0.9993 else .055) if f[31]<=0.8546 else .053) if f[60]<=0.04994 else
(-.081 if f[37]<=0.04014 else .009)) if f[68]<=439.5 else -.052) if f[44]<=0.9512 else -.049))),
(((((((((.004 if f[35]<=0.08847 else -.005) if f[42]<=0.9989 else (-.044 if f[33]<=0.9523 else .067)) if f[41]<=731
else -.062) if f[41]<=760 else ((.068 if f[8]<=6.5 else (.039 if f[36]<=0.253 else -.087)) if f[16]<=0 else -.098))
if f[54]<=0.9997 else -.065) if f[55]<=0.9998 else .061) if f[23]<=0 else (-.063 if f[52]<=0.6279 else .060)) if
f[7]<=12.5 else -.056) if f[22]<=0 else (-.063 if f[57]<=377.5 else .089)),
((((.031 if f[25]<=6.5 else -.004) if f[45]<=0.07967 else ((-.060 if f[55]<=0.94 else .029) if f[50]<=5.5 else
(((.001 if f[25]<=10.5 else .039) if f[49]<=0.8069 else ((.003 if f[7]<=1.5 else -.059) if f[55]<=0.9971 else
-.074)) if f[25]<=13.5 else (.050 if f[45]<=0.1628 else (-.065 if f[58]<=-14.5 else .022))))) if f[19]<=0 else
((-.021 if f[5]<=0 else .113) if f[52]<=0.003692 else -.059)) if f[12]<=0 else -.055),
(((((((.003 if f[63]<=0 else (-.001 if f[44]<=0.8754 else -.028)) if f[35]<=0.1189 else (-.005 if f[49]<=0.7949
else (-.052 if f[52]<=0.8707 else .036))) if f[38]<=0.2963 else (((.041 if f[32]<=0.9765 else -.028) if f[49]<=0
else -.030) if f[0]<=94.5 else .049)) if f[38]<=0.9214 else -.056) if f[36]<=0.986 else ((-.027 if f[67]<=4.5 else
.049) if f[2]<=0.05278 else .169)) if f[38]<=0.9983 else -.066) if f[22]<=0 else -.050),
(((-.001 if f[26]<=8.5 else (-.046 if f[52]<=0.2776 else .046)) if f[25]<=17.5 else (.018 if f[52]<=0.7005 else
-.027)) if f[49]<=0.995 else (((.050 if f[62]<=0.2085 else -.015) if f[45]<=0.1667 else (-.097 if f[55]<=0.9383
else (-.073 if f[52]<=0.5999 else .062))) if f[57]<=66.5 else ((((.049 if f[36]<=0.01675 else -.058) if
f[30]<=0.005891 else .036) if f[60]<=0.1578 else -.080) if f[53]<=360.3 else (-.056 if f[60]<=0.01616 else .032)))),
((((.003 if f[1]<=0 else ((-.012 if f[47]<=0.01383 else ((.005 if f[37]<=0.01692 else (-.072 if f[33]<=0.9993 else
(-.105 if f[39]<=58.5 else -.351))) if f[42]<=0.9608 else .015)) if f[36]<=0.03543 else .033)) if f[54]<=0.03307
else -.058) if f[35]<=0.06735 else -.025) if f[54]<=0.03398 else ((.005 if f[55]<=0.9293 else (-.106 if
f[53]<=153.1 else ((.013 if f[44]<=0.9748 else -.117) if f[14]<=1.5 else -.124))) if f[55]<=0.9461 else .043)),
((((.014 if f[53]<=53.85 else (((.048 if f[52]<=0.0381 else -.144) if f[38]<=0 else -.011) if f[55]<=0.8107 else
.006)) if f[54]<=0.9975 else -.068) if f[54]<=0.9989 else .084) if f[67]<=1.5 else (((.001 if f[44]<=0.6651 else
(-.001 if f[25]<=9.5 else (-.024 if f[34]<=0.9881 else -.106))) if f[0]<=258.5 else .020) if f[67]<=2.5 else
((-.006 if f[51]<=37.5 else -.077) if f[53]<=11.84 else (.001 if f[23]<=0 else -.059)))),
(((((((.056 if f[50]<=7.5 else -.052) if f[68]<=253.5 else .037) if f[34]<=0.01676 else ((.008 if f[25]<=25.5 else
-.089) if f[66]<=6.5 else -.023)) if f[47]<=0.03091 else (-.011 if f[25]<=9.5 else (.025 if f[26]<=6.5 else
-.004))) if f[1]<=0.2153 else (-.028 if f[46]<=0.4153 else .008)) if f[63]<=0 else -.011) if f[38]<=0.2816 else
((-.057 if f[62]<=0.003903 else .024) if f[28]<=1.5 else (.007 if f[68]<=85.5 else -.058))),
(((.018 if f[35]<=0.003029 else (((-.006 if f[53]<=127.5 else (-.275 if f[61]<=0.8361 else ((.019 if f[40]<=75.5
else -.263) if f[57]<=23.5 else .052))) if f[38]<=0.08221 else (-.016 if f[40]<=91.5 else -.118)) if f[40]<=109.5
else (-.048 if f[53]<=78.47 else (.056 if f[57]<=61.5 else -.058)))) if f[68]<=98.5 else ((.042 if f[28]<=1.5 else
-.053) if f[51]<=101.5 else -.031)) if f[25]<=7.5 else (.001 if f[51]<=343 else .055)),
((((-.001 if f[51]<=60.5 else (((.005 if f[61]<=0.8447 else -.079) if f[34]<=0.9703 else -.096) if f[32]<=0.9702
else (-.097 if f[55]<=0.0284 else .017))) if f[51]<=66.5 else ((.009 if f[47]<=0.03091 else .067) if f[51]<=74.5
else (-.002 if f[50]<=16.5 else (.045 if f[55]<=0.6778 else -.021)))) if f[48]<=270.5 else ((.025 if f[41]<=8.5
else -.064) if f[41]<=768.5 else (.056 if f[57]<=699.5 else -.059))) if f[55]<=0.9998 else .068),
(((.004 if f[64]<=927.5 else -.060) if f[63]<=0 else ((-.027 if f[29]<=0 else .019) if f[44]<=0.6155 else (-.009 if
f[43]<=0.9285 else -.041))) if f[6]<=3.5 else ((-.070 if f[62]<=0.2737 else .031) if f[4]<=0.0381 else (((.071 if
f[36]<=0.001293 else .007) if f[5]<=0 else -.091) if f[15]<=0 else ((-.045 if f[55]<=0.8366 else .041) if
f[4]<=0.1476 else (-.031 if f[44]<=0.3719 else (.049 if f[42]<=0.8194 else -.037)))))),
((((.106 if f[58]<=35.5 else ((.009 if f[55]<=0.9971 else -.130) if f[25]<=10.5 else .046)) if f[54]<=0.05713 else
-.012) if f[57]<=-8.5 else (-.004 if f[21]<=0 else .015)) if f[50]<=16.5 else ((-.082 if f[34]<=0.9953 else .062)
if f[40]<=1.5 else (((-.011 if f[47]<=0.004949 else .036) if f[62]<=0.1382 else (-.010 if f[54]<=0.9994 else .081))
if f[57]<=269.5 else (.066 if f[58]<=-206.5 else (.052 if f[15]<=0 else -.053))))),
((-.001 if f[0]<=287.5 else ((((-.089 if f[38]<=0.02384 else (.063 if f[60]<=0.04169 else -.013)) if f[55]<=0.9398
else ((.026 if f[49]<=0.921 else -.069) if f[51]<=2.5 else .040)) if f[63]<=0.07913 else -.047) if f[39]<=7.5 else
(.054 if f[57]<=62.5 else (((-.106 if f[55]<=0.7294 else .035) if f[7]<=1.5 else -.055) if f[59]<=0.963 else
-.053)))) if f[39]<=405.5 else ((.077 if f[33]<=0.9906 else -.034) if f[57]<=70.5 else -.032)),
((-.004 if f[2]<=0 else ((.039 if f[0]<=33.5 else (((-.001 if f[36]<=0.09661 else -.088) if f[36]<=0.2114 else
.053) if f[13]<=0 else .097)) if f[54]<=0.9894 else .126)) if f[53]<=213.5 else (.024 if f[43]<=0.8585 else (-.111
if f[55]<=0.8473 else (.024 if f[36]<=0.008167 else (((.003 if f[39]<=63.5 else .056) if f[57]<=196.5 else (.065 if
f[33]<=0.9867 else -.073)) if f[55]<=0.9765 else (-.071 if f[42]<=0.9386 else -.015)))))),
((((.001 if f[1]<=0.3104 else (.002 if f[45]<=0.006049 else (-.037 if f[41]<=379 else .037))) if f[36]<=0.4236 else
(-.013 if f[53]<=27.02 else (.047 if f[45]<=0.3553 else -.045))) if f[36]<=0.8452 else (((-.018 if f[51]<=16.5 else
(.142 if f[40]<=4.5 else -.024)) if f[51]<=21.5 else (-.070 if f[25]<=19.5 else .028)) if f[41]<=290.5 else .062))
if f[37]<=0.9974 else ((.066 if f[53]<=87.89 else .264) if f[24]<=0 else -.037)),
(.005 if f[67]<=0 else (-.019 if f[67]<=2.5 else ((((((-.001 if f[41]<=134.5 else (.028 if f[23]<=0 else -.070)) if
f[48]<=81.5 else -.027) if f[58]<=220.5 else ((-.096 if f[38]<=0.03526 else -.013) if f[48]<=14.5 else (.030 if
f[56]<=0.07842 else (-.046 if f[48]<=107.5 else .023)))) if f[51]<=203.5 else .053) if f[40]<=309.5 else ((.035 if
f[56]<=0.154 else -.062) if f[37]<=0.1397 else .051)) if f[32]<=0.9765 else .011))),
((-.022 if f[53]<=11.84 else ((((.000 if f[48]<=13.5 else -.082) if f[48]<=14.5 else ((-.048 if f[52]<=0.06666 else
.034) if f[46]<=0.03224 else (.038 if f[48]<=197.5 else -.029))) if f[41]<=424.5 else -.034) if f[51]<=68.5 else
(.069 if f[53]<=24.01 else ((.038 if f[51]<=167.5 else (.042 if f[56]<=0.1772 else -.023)) if f[26]<=5.5 else (.034
if f[34]<=0 else (-.078 if f[51]<=120.5 else .019)))))) if f[56]<=0.5368 else -.004),
((((((.009 if f[25]<=25.5 else -.087) if f[46]<=0.03224 else -.020) if f[62]<=0.0541 else (-.061 if f[34]<=0.003563
else -.016)) if f[54]<=0.07794 else .009) if f[47]<=0.0304 else -.079) if f[47]<=0.03091 else (((((.173 if
f[62]<=0.6863 else -.021) if f[57]<=31.5 else -.031) if f[51]<=5.5 else (.007 if f[26]<=3.5 else -.059)) if
f[25]<=12.5 else (.071 if f[46]<=0.8499 else -.063)) if f[45]<=0.005828 else (.002 if f[54]<=0.9968 else -.053))),
((.002 if f[47]<=0.4747 else .036) if f[35]<=0.09965 else ((((((((.021 if f[35]<=0.9904 else -.076) if
f[37]<=0.9959 else .136) if f[46]<=0.8573 else (.022 if f[24]<=0 else -.069)) if f[68]<=215.5 else -.049) if
f[32]<=0.005211 else .059) if f[44]<=0.3962 else ((.021 if f[8]<=8.5 else -.071) if f[68]<=143.5 else -.073)) if
f[34]<=0.9899 else ((-.186 if f[35]<=0.1302 else .002) if f[25]<=7.5 else .044)) if f[44]<=0.6555 else -.020)),
(((-.000 if f[23]<=0 else -.060) if f[25]<=16.5 else ((((((.054 if f[8]<=2.5 else .001) if f[34]<=0.657 else -.093)
if f[16]<=1.5 else (.034 if f[51]<=25.5 else -.110)) if f[34]<=0.7115 else .057) if f[48]<=100.5 else -.081) if
f[68]<=87.5 else ((((-.021 if f[48]<=11.5 else .050) if f[46]<=0.06942 else -.040) if f[16]<=2.5 else -.098) if
f[36]<=0.03492 else (.016 if f[0]<=26.5 else -.056)))) if f[4]<=0.7538 else -.046),
(((((.111 if f[8]<=9.5 else -.017) if f[25]<=16.5 else -.002) if f[40]<=12.5 else ((-.048 if f[32]<=0.8555 else
.048) if f[68]<=506.5 else .076)) if f[58]<=-31.5 else -.000) if f[28]<=3.5 else (((-.055 if f[31]<=0.2344 else
.068) if f[58]<=-7.5 else ((-.037 if f[47]<=0.01437 else (((.210 if f[39]<=2.5 else -.018) if f[44]<=0 else .032)
if f[26]<=8.5 else -.035)) if f[40]<=5.5 else -.029)) if f[25]<=20.5 else .049)),
((((.009 if f[40]<=236.5 else -.018) if f[58]<=403.5 else -.035) if f[35]<=0.01282 else ((-.004 if f[55]<=0.9663
else (((-.256 if f[42]<=0.9284 else -.071) if f[32]<=0.9993 else .008) if f[35]<=0.02117 else -.017)) if
f[58]<=106.5 else .010)) if f[42]<=0.9983 else (((-.040 if f[52]<=0.7669 else -.161) if f[55]<=0.9598 else (-.078
if f[51]<=4.5 else .051)) if f[34]<=0.9511 else (.069 if f[38]<=0.04462 else (-.118 if f[37]<=0.0475 else .043)))),
(((.013 if f[48]<=48.5 else .080) if f[53]<=21.71 else ((.014 if f[52]<=0.01119 else (-.129 if f[55]<=0.6199 else
-.014)) if f[41]<=9.5 else ((-.002 if f[36]<=0.01692 else .031) if f[34]<=0.9865 else (.067 if f[41]<=19.5 else
((.017 if f[44]<=0.6955 else (-.009 if f[25]<=12.5 else (-.021 if f[41]<=149.5 else -.155))) if f[31]<=0.01399 else
.001))))) if f[67]<=1.5 else (-.021 if f[67]<=2.5 else (-.001 if f[22]<=0 else -.084))),
    ))
