"""Weights of `page_blocks`, learned by `benchmarks/train_page_blocks.py`. Not edited by hand.

Boosted trees: a line's score is the sum of what each says of its measures `f`, numbered as in
`features.FEATURES`. Above zero it is rather article.

Learned from WCXB's development split (CC-BY-4.0), Zyte's article-extraction-benchmark (MIT), Mozilla Readability's
test pages (Apache-2.0) and trafilatura's evaluation set (Apache-2.0), the development halves of each. What speaks
loudest:
above centre; in centre; in wide centre; prose share of alike; before last prose; branch's prose; below
centre's path; lines in parent; branch's links; times on page; tag; alike.
"""
from __future__ import annotations

from collections.abc import Sequence

__all__ = ["first", "rest"]


def first(f: Sequence[float]) -> float:
    """What the 25 trees that know most say."""
    return sum((
((((((((1.204 if f[66]<=9.5 else .970) if f[12]<=0 else .631) if f[35]<=0.7113 else .866) if f[30]<=0.007267 else
1.278) if f[19]<=0 else .661) if f[39]<=537.5 else (.706 if f[70]<=8.5 else 1.276)) if f[6]<=1.5 else (.761 if
f[34]<=0.328 else 1.006)) if f[28]<=0 else ((.619 if f[29]<=0 else (.885 if f[35]<=0.115 else .650)) if
f[30]<=0.01282 else (.735 if f[58]<=-4.5 else (.976 if f[29]<=0 else 1.228)))),
(((-.346 if f[0]<=198.5 else (.019 if f[57]<=6.5 else -.321)) if f[52]<=0.2527 else (.121 if f[57]<=18.5 else (.021
if f[26]<=6.5 else -.330))) if f[27]<=0 else ((((.095 if f[19]<=0 else -.333) if f[40]<=398 else -.243) if
f[26]<=2.5 else (((-.023 if f[66]<=8.5 else -.216) if f[57]<=342.5 else -.295) if f[1]<=0.8896 else -.262)) if
f[52]<=0.1674 else ((.137 if f[1]<=0.6549 else -.218) if f[57]<=342.5 else -.191))),
((-.290 if f[31]<=0.02374 else -.174) if f[29]<=0 else ((((.056 if f[66]<=6.5 else -.099) if f[30]<=0.006842 else
(.138 if f[48]<=197.5 else -.294)) if f[68]<=430.5 else (-.078 if f[44]<=0.7644 else -.331)) if f[26]<=3.5 else
(((-.013 if f[26]<=6.5 else -.161) if f[36]<=0.04572 else (-.123 if f[26]<=5.5 else -.264)) if f[42]<=0.8297 else
(((-.051 if f[55]<=0.8119 else .100) if f[63]<=0.3575 else -.142) if f[7]<=1.5 else -.306)))),
(-.232 if f[29]<=0 else ((((.129 if f[50]<=18.5 else -.201) if f[46]<=0.5497 else -.189) if f[39]<=406 else (-.041
if f[44]<=0.7788 else -.298)) if f[26]<=2.5 else (((((.113 if f[50]<=8.5 else (-.069 if f[41]<=226.5 else -.256))
if f[18]<=0 else .084) if f[55]<=0.8791 else (-.096 if f[58]<=0 else .120)) if f[7]<=1.5 else -.210) if
f[46]<=0.111 else (-.247 if f[58]<=0 else (-.187 if f[55]<=0 else -.025))))),
((((-.194 if f[51]<=6.5 else .008) if f[46]<=0.04835 else -.201) if f[33]<=0.3098 else ((-.149 if f[51]<=2.5 else
((.106 if f[46]<=0.6328 else -.109) if f[7]<=1.5 else -.154)) if f[8]<=6.5 else (.071 if f[38]<=0.0123 else
-.208))) if f[49]<=0.8319 else (((-.005 if f[33]<=0.07874 else (.130 if f[51]<=161 else (.154 if f[44]<=0.8298 else
(-.413 if f[38]<=0.0175 else .046)))) if f[8]<=7.5 else -.066) if f[39]<=537.5 else -.177)),
((-.130 if f[60]<=0.05649 else -.205) if f[58]<=0 else (((-.166 if f[69]<=2.5 else (-.096 if f[39]<=5.5 else .057))
if f[54]<=0.855 else -.198) if f[43]<=0 else (((((((.119 if f[39]<=161.5 else .065) if f[65]<=0.8708 else (-.079 if
f[54]<=0 else .085)) if f[20]<=0 else -.192) if f[1]<=0.6007 else -.086) if f[13]<=0 else -.213) if f[39]<=406 else
(.142 if f[25]<=6.5 else -.170)) if f[6]<=1.5 else -.104))),
((-.169 if f[27]<=0 else (((.069 if f[35]<=0.978 else -.093) if f[7]<=1.5 else -.088) if f[8]<=5.5 else ((.017 if
f[40]<=160.5 else -.170) if f[8]<=8.5 else -.186))) if f[52]<=0.2527 else (((((-.037 if f[34]<=0.8153 else .131) if
f[40]<=4.5 else ((-.079 if f[72]<=4.5 else .128) if f[66]<=25.5 else -.413)) if f[1]<=0.7024 else -.144) if
f[40]<=398 else (.080 if f[44]<=0.7788 else -.226)) if f[7]<=1.5 else -.129)),
((-.167 if f[31]<=0.04377 else ((-.198 if f[68]<=0 else .101) if f[57]<=6.5 else -.104)) if f[27]<=0 else (((((.061
if f[48]<=146.5 else (.050 if f[44]<=0.7644 else -.201)) if f[19]<=0 else -.201) if f[1]<=0.8033 else -.089) if
f[67]<=5.5 else -.072) if f[49]<=0.8816 else (((.130 if f[68]<=79.5 else (.083 if f[61]<=0.9743 else (.090 if
f[39]<=147.5 else -.501))) if f[19]<=0 else -.190) if f[68]<=342.5 else -.120))),
(((-.081 if f[62]<=0.08859 else -.164) if f[27]<=0 else (-.131 if f[69]<=0 else (((.053 if f[35]<=0.1027 else
-.038) if f[6]<=12.5 else -.237) if f[66]<=5.5 else ((-.001 if f[38]<=0.00779 else -.159) if f[34]<=0.976 else
.008)))) if f[52]<=0.2527 else ((((.121 if f[26]<=5.5 else .029) if f[56]<=0.8453 else .016) if f[41]<=452.5 else
((.171 if f[69]<=2.5 else -.173) if f[33]<=0.9993 else .138)) if f[6]<=1.5 else -.084)),
(((-.094 if f[31]<=0.04377 else .023) if f[46]<=0.1011 else -.154) if f[27]<=0 else (((-.148 if f[51]<=3.5 else
((.074 if f[1]<=0 else -.043) if f[41]<=357.5 else -.072)) if f[26]<=5.5 else (-.050 if f[53]<=75.3 else -.225)) if
f[3]<=0 else ((((-.104 if f[72]<=4.5 else (.116 if f[46]<=0.1284 else .018)) if f[13]<=0 else -.154) if f[40]<=398
else (.032 if f[43]<=0.8208 else -.215)) if f[6]<=1.5 else -.109))),
((((-.079 if f[51]<=4.5 else (.040 if f[57]<=342.5 else -.082)) if f[8]<=7.5 else -.146) if f[28]<=1.5 else -.137)
if f[52]<=0.1052 else (((((.029 if f[51]<=14.5 else -.365) if f[84]<=0 else ((-.205 if f[73]<=1.5 else .053) if
f[0]<=100.5 else (-.004 if f[41]<=3.5 else .110))) if f[40]<=376.5 else (.097 if f[69]<=2.5 else -.141)) if
f[28]<=3.5 else (.075 if f[57]<=14.5 else -.140)) if f[6]<=1.5 else -.084)),
(((-.065 if f[58]<=0 else (((-.322 if f[74]<=8.5 else (-.374 if f[85]<=1.5 else .035)) if f[41]<=8.5 else (((.022
if f[51]<=3.5 else .112) if f[66]<=24.5 else -.350) if f[6]<=3.5 else -.089)) if f[57]<=129.5 else (-.240 if
f[69]<=0 else (.058 if f[69]<=2.5 else (.018 if f[31]<=0.1218 else -.148))))) if f[8]<=6.5 else -.080) if
f[46]<=0.1866 else (-.146 if f[27]<=0 else (-.092 if f[51]<=36.5 else .029))),
(((-.074 if f[51]<=36.5 else (.065 if f[16]<=1.5 else (.106 if f[14]<=0 else -.290))) if f[62]<=0.1732 else -.127)
if f[32]<=0.06666 else (((-.133 if f[55]<=0.9916 else .054) if f[51]<=1.5 else (((.099 if f[19]<=0 else -.158) if
f[51]<=173.5 else (-.192 if f[25]<=7.5 else .064)) if f[56]<=0.8288 else .006)) if f[57]<=166.5 else ((.031 if
f[53]<=286.1 else (-.078 if f[43]<=0.9023 else -.421)) if f[48]<=79.5 else -.165))),
((-.134 if f[29]<=0 else ((-.136 if f[51]<=4.5 else (-.181 if f[47]<=0.003234 else -.022)) if f[51]<=139.5 else
.104)) if f[32]<=0.0439 else (((-.091 if f[55]<=0.8905 else (-.045 if f[32]<=0.3462 else .097)) if f[51]<=4.5 else
(((.094 if f[35]<=0.1485 else -.012) if f[51]<=173.5 else (.071 if f[31]<=0.9962 else -.189)) if f[65]<=0.5792 else
-.011)) if f[68]<=162.5 else ((.048 if f[69]<=2.5 else -.084) if f[47]<=0.1122 else -.126))),
((((-.035 if f[21]<=0 else .085) if f[18]<=0 else .062) if f[46]<=0.04555 else (-.118 if f[27]<=0 else -.046)) if
f[52]<=0.2527 else ((((-.189 if f[3]<=0 else .001) if f[34]<=0.5032 else -.348) if f[40]<=5.5 else .070) if
f[34]<=0.6944 else (((.110 if f[67]<=25.5 else -.416) if f[1]<=0.2784 else -.076) if f[40]<=168.5 else (.051 if
f[55]<=0.9771 else (-.635 if f[40]<=175 else (.136 if f[54]<=0.00534 else -.166)))))),
((-.046 if f[56]<=0.8927 else -.128) if f[58]<=0 else (((((-.018 if f[0]<=131.5 else -.207) if f[34]<=0.328 else
((.042 if f[38]<=0.07327 else -.083) if f[8]<=1.5 else (.094 if f[48]<=269.5 else -.155))) if f[3]<=0 else (((.045
if f[0]<=131.5 else .108) if f[39]<=537.5 else -.071) if f[56]<=0.7969 else .016)) if f[6]<=1.5 else -.052) if
f[8]<=6.5 else ((-.055 if f[35]<=0.02024 else -.130) if f[52]<=0.6869 else .125))),
(((((((((-.043 if f[53]<=239.7 else .141) if f[51]<=6.5 else .051) if f[39]<=366 else -.078) if f[19]<=0 else
-.148) if f[6]<=16.5 else -.212) if f[26]<=6.5 else -.063) if f[56]<=0.909 else -.086) if f[49]<=0.8448 else
(((.046 if f[66]<=23.5 else -.375) if f[39]<=3.5 else .111) if f[68]<=79.5 else (.021 if f[61]<=0.9743 else (-.088
if f[5]<=10.5 else -.565)))) if f[28]<=3.5 else (-.141 if f[15]<=0 else -.053)),
((-.110 if f[58]<=2.5 else (-.143 if f[68]<=0 else (-.111 if f[53]<=14.17 else (-.020 if f[51]<=36.5 else .051))))
if f[32]<=0.07716 else ((((-.007 if f[49]<=0.9954 else .115) if f[51]<=8.5 else .089) if f[46]<=0.2591 else -.061)
if f[68]<=123.5 else (.007 if f[43]<=0.804 else (((.047 if f[16]<=2.5 else -.409) if f[43]<=0.9546 else (-.559 if
f[73]<=2.5 else (-.350 if f[25]<=8.5 else .096))) if f[41]<=377.5 else -.208)))),
((((-.049 if f[57]<=196.5 else -.213) if f[69]<=0 else (((-.003 if f[34]<=0.1066 else (.095 if f[1]<=0.2633 else
-.027)) if f[57]<=64.5 else ((.034 if f[16]<=2.5 else -.221) if f[12]<=0 else -.170)) if f[65]<=0.8346 else -.038))
if f[8]<=6.5 else (.014 if f[38]<=0.01615 else -.088)) if f[28]<=3.5 else (-.132 if f[15]<=0 else ((-.065 if
f[45]<=0.04478 else .163) if f[57]<=12.5 else (-.134 if f[31]<=0.2162 else .173)))),
(((-.121 if f[68]<=0 else (((-.017 if f[69]<=2.5 else .062) if f[32]<=0.1153 else .089) if f[68]<=79.5 else
(((((-.098 if f[41]<=3.5 else .043) if f[41]<=579.5 else -.117) if f[32]<=0.9714 else .092) if f[59]<=0.9734 else
(.084 if f[41]<=169.5 else -.248)) if f[47]<=0.1122 else -.066))) if f[8]<=6.5 else (-.116 if f[47]<=0.01403 else
(-.073 if f[34]<=0.9611 else .029))) if f[56]<=0.909 else (-.125 if f[29]<=0 else -.051)),
(((-.103 if f[56]<=0.02114 else ((-.032 if f[53]<=317.9 else -.338) if f[39]<=3.5 else .014)) if f[3]<=0 else
(((((.026 if f[11]<=0 else -.353) if f[40]<=6.5 else (.096 if f[39]<=147.5 else (.080 if f[42]<=0.8989 else (.140
if f[56]<=0.3215 else (.113 if f[53]<=286.1 else -.319))))) if f[40]<=398 else (.138 if f[69]<=1.5 else -.112)) if
f[63]<=0.8782 else -.052) if f[7]<=1.5 else -.109)) if f[56]<=0.9433 else -.091),
(((-.067 if f[25]<=12.5 else .080) if f[46]<=0.03033 else -.101) if f[58]<=0 else (((.002 if f[39]<=406 else -.115)
if f[26]<=7.5 else -.072) if f[52]<=0.1674 else (((((-.312 if f[34]<=0.8153 else .091) if f[74]<=8.5 else .103) if
f[40]<=168.5 else (.088 if f[43]<=0.8208 else (-.152 if f[70]<=3.5 else .096))) if f[46]<=0.03141 else (-.074 if
f[36]<=0.03451 else (.054 if f[55]<=0.9916 else -.101))) if f[6]<=2.5 else -.085))),
((((((-.065 if f[39]<=5.5 else -.003) if f[18]<=0 else (.088 if f[25]<=13.5 else -.015)) if f[54]<=0.855 else
-.089) if f[21]<=0 else .075) if f[3]<=0 else (((-.109 if f[72]<=4.5 else ((.068 if f[40]<=398 else -.029) if
f[11]<=0 else -.406)) if f[7]<=1.5 else -.088) if f[67]<=9.5 else -.023)) if f[28]<=3.5 else (-.121 if f[15]<=0
else (.056 if f[57]<=12.5 else (-.123 if f[31]<=0.2162 else .155)))),
((((-.058 if f[69]<=0 else (((((.027 if f[67]<=4.5 else .074) if f[66]<=6.5 else -.012) if f[7]<=10.5 else -.181)
if f[28]<=4.5 else -.069) if f[12]<=0 else -.154)) if f[67]<=9.5 else -.049) if f[65]<=0.795 else (-.044 if
f[28]<=1.5 else -.111)) if f[49]<=0.9933 else ((-.350 if f[74]<=2.5 else (.107 if f[11]<=0 else -.321)) if
f[41]<=169.5 else (.075 if f[44]<=0.8298 else (-.148 if f[70]<=3.5 else .061)))),
((-.112 if f[68]<=0 else ((((-.033 if f[45]<=0.3495 else .111) if f[51]<=16.5 else .055) if f[39]<=4.5 else (.082
if f[1]<=0.2633 else -.043)) if f[68]<=75.5 else (((((-.066 if f[70]<=7.5 else .047) if f[47]<=0.02501 else .041)
if f[32]<=0.9773 else .067) if f[59]<=0.9675 else -.098) if f[47]<=0.1122 else (-.086 if f[45]<=0.3495 else
.014)))) if f[56]<=0.909 else ((-.113 if f[70]<=2.5 else .074) if f[38]<=0.01459 else -.082)),
    ))


def rest(f: Sequence[float]) -> float:
    """What the others say."""
    return sum((
(((-.051 if f[69]<=0 else ((((.034 if f[12]<=0 else -.138) if f[28]<=4.5 else (-.082 if f[48]<=74.5 else .138)) if
f[6]<=3.5 else -.065) if f[49]<=0.9933 else ((.106 if f[11]<=0 else -.271) if f[41]<=169.5 else (-.133 if
f[41]<=189.5 else (.110 if f[69]<=2.5 else -.018))))) if f[65]<=0.8346 else (-.112 if f[29]<=0 else (-.081 if
f[51]<=11.5 else .001))) if f[8]<=7.5 else (-.079 if f[30]<=0.05119 else .014)),
((((-.012 if f[55]<=0.9386 else .062) if f[33]<=0.9539 else (.081 if f[65]<=0 else -.007)) if f[46]<=0 else ((-.104
if f[73]<=1.5 else ((-.109 if f[68]<=0 else ((.060 if f[4]<=0.1216 else -.016) if f[39]<=147.5 else -.040)) if
f[7]<=1.5 else -.067)) if f[56]<=0.8453 else (-.075 if f[68]<=430.5 else (-.122 if f[34]<=0.02061 else .189)))) if
f[8]<=6.5 else ((-.089 if f[39]<=1.5 else .086) if f[38]<=0.01459 else -.069)),
(((-.041 if f[66]<=8.5 else -.120) if f[30]<=0.1884 else .099) if f[58]<=0 else ((((-.058 if f[51]<=4.5 else (.037
if f[52]<=0.7527 else (-.157 if f[52]<=0.8003 else .009))) if f[30]<=0.0156 else ((-.289 if f[33]<=0.1025 else
.015) if f[3]<=0 else (-.296 if f[74]<=2.5 else .073))) if f[6]<=3.5 else -.071) if f[8]<=6.5 else ((-.100 if
f[47]<=0.01311 else (-.102 if f[73]<=6.5 else .004)) if f[52]<=0.6869 else .112))),
(((-.065 if f[53]<=176.2 else .029) if f[51]<=4.5 else ((((((.033 if f[68]<=38.5 else -.135) if f[37]<=0.0172 else
(.122 if f[38]<=0.07327 else -.024)) if f[86]<=6.5 else ((((.064 if f[5]<=2.5 else -.162) if f[75]<=5.5 else .083)
if f[38]<=0.01615 else (.036 if f[8]<=5.5 else -.024)) if f[28]<=6.5 else -.092)) if f[48]<=197.5 else -.064) if
f[6]<=10.5 else -.111) if f[19]<=0 else -.128)) if f[38]<=0.6613 else -.103),
((((-.114 if f[73]<=2.5 else .002) if f[33]<=0.1025 else (.015 if f[5]<=1.5 else .084)) if f[68]<=75.5 else ((-.056
if f[52]<=0.783 else -.569) if f[74]<=3.5 else (((((.048 if f[34]<=0.1294 else -.167) if f[73]<=2.5 else (-.202 if
f[88]<=2.5 else .044)) if f[38]<=0.01459 else -.054) if f[37]<=0.03878 else (.032 if f[26]<=5.5 else -.051)) if
f[15]<=1.5 else .160))) if f[63]<=0.8782 else (-.100 if f[27]<=0 else -.017)),
(((-.059 if f[56]<=0.02114 else (.042 if f[14]<=0 else (-.001 if f[16]<=1.5 else (.044 if f[48]<=8.5 else -.213))))
if f[0]<=177.5 else ((-.018 if f[41]<=5.5 else (((.104 if f[56]<=0.4679 else .031) if f[67]<=25.5 else -.239) if
f[40]<=513 else -.051)) if f[48]<=197.5 else -.102)) if f[56]<=0.6601 else (((-.085 if f[41]<=2.5 else (.079 if
f[1]<=0 else -.141)) if f[38]<=0.01459 else -.029) if f[28]<=3.5 else -.105)),
((-.038 if f[64]<=11.5 else (((((-.055 if f[57]<=309.5 else .152) if f[53]<=269.4 else .053) if f[58]<=2.5 else
((.027 if f[53]<=317.9 else -.279) if f[55]<=0.8859 else (-.268 if f[87]<=0 else (.013 if f[52]<=0.1674 else
.085)))) if f[39]<=147.5 else (((.072 if f[68]<=62.5 else (-.232 if f[15]<=0 else -.008)) if f[35]<=0.1485 else
-.705) if f[40]<=185.5 else -.003)) if f[19]<=0 else -.105)) if f[1]<=0.6007 else -.050),
(((-.098 if f[68]<=0 else (((-.008 if f[70]<=7.5 else (.059 if f[48]<=51.5 else .257)) if f[39]<=4.5 else .061) if
f[68]<=129.5 else -.032)) if f[56]<=0.5335 else (-.100 if f[51]<=1.5 else (((-.068 if f[86]<=8.5 else .046) if
f[39]<=143.5 else (((.126 if f[70]<=4.5 else -.273) if f[39]<=182 else .053) if f[43]<=0.7898 else -.111)) if
f[46]<=0.03033 else (-.039 if f[51]<=322.5 else .160)))) if f[60]<=0.856 else -.096),
(((-.067 if f[53]<=111.2 else (.067 if f[56]<=0.05495 else -.040)) if f[51]<=4.5 else (((-.011 if f[49]<=0.05413
else .054) if f[56]<=0.305 else ((((.020 if f[51]<=66.5 else .105) if f[8]<=6.5 else ((.046 if f[41]<=334 else
(-.184 if f[51]<=447 else .156)) if f[35]<=0.03345 else -.118)) if f[53]<=75.3 else -.019) if f[48]<=197.5 else
-.090)) if f[28]<=8.5 else -.140)) if f[49]<=0.995 else (.096 if f[68]<=75.5 else .000)),
(((((((-.000 if f[52]<=0.7527 else -.169) if f[75]<=8.5 else .028) if f[63]<=0 else -.064) if f[58]<=6.5 else
(((-.013 if f[32]<=0.02522 else .040) if f[47]<=0.09855 else .091) if f[68]<=220.5 else (.113 if f[78]<=8.5 else
((.017 if f[40]<=39.5 else -.105) if f[36]<=0.1517 else .117)))) if f[6]<=3.5 else -.049) if f[65]<=0.8346 else
-.035) if f[8]<=6.5 else ((-.108 if f[47]<=0.005457 else -.031) if f[52]<=0.6279 else .097)),
((-.032 if f[58]<=6.5 else (-.095 if f[68]<=0 else ((((((-.153 if f[47]<=0.003757 else -.001) if f[32]<=0.08865
else .054) if f[40]<=327 else -.166) if f[34]<=0.9714 else (-.011 if f[39]<=2.5 else .057)) if f[39]<=155.5 else
((-.109 if f[40]<=185.5 else (-.039 if f[32]<=0.9731 else .079)) if f[47]<=0.01504 else (-.133 if f[46]<=0.0872
else .074))) if f[6]<=16.5 else -.154))) if f[49]<=0.995 else (.091 if f[68]<=75.5 else .000)),
(((-.124 if f[83]<=8.5 else (.026 if f[16]<=0 else ((.006 if f[56]<=0.3376 else -.126) if f[30]<=0.0958 else
.160))) if f[69]<=0 else ((-.145 if f[74]<=2.5 else (-.253 if f[80]<=1.5 else (-.074 if f[72]<=4.5 else ((.019 if
f[49]<=0.995 else .062) if f[7]<=12.5 else -.180)))) if f[8]<=6.5 else (-.064 if f[70]<=5.5 else ((.074 if
f[38]<=0.05331 else -.036) if f[69]<=8.5 else -.092)))) if f[60]<=0.856 else -.087),
((-.038 if f[69]<=0 else (-.049 if f[73]<=1.5 else ((((.009 if f[69]<=2.5 else -.097) if f[47]<=0.01132 else ((.043
if f[70]<=3.5 else -.133) if f[83]<=6.5 else .028)) if f[51]<=66.5 else ((((.046 if f[66]<=5.5 else -.267) if
f[34]<=0.9438 else .112) if f[51]<=173.5 else -.088) if f[70]<=3.5 else ((.113 if f[36]<=0.02757 else -.203) if
f[9]<=11 else .086))) if f[6]<=16.5 else -.135))) if f[60]<=0.856 else -.080),
(((((((-.165 if f[4]<=0 else (.114 if f[35]<=0.0146 else .027)) if f[46]<=0.03141 else (-.006 if f[2]<=0.87 else
(.026 if f[55]<=0.8547 else -.392))) if f[50]<=6.5 else -.033) if f[53]<=298.8 else -.077) if f[45]<=0.02349 else
((.012 if f[48]<=15.5 else (.082 if f[18]<=0 else -.125)) if f[40]<=225.5 else -.043)) if f[17]<=0 else (-.157 if
f[53]<=12.83 else .054)) if f[26]<=6.5 else (-.041 if f[2]<=0.06022 else .062)),
((-.079 if f[68]<=0 else (((((-.021 if f[51]<=84.5 else -.224) if f[51]<=86.5 else .097) if f[28]<=2.5 else .092)
if f[41]<=14.5 else (-.002 if f[51]<=6.5 else .057)) if f[68]<=141.5 else -.021)) if f[56]<=0.6601 else ((-.096 if
f[51]<=1.5 else (((-.066 if f[41]<=2.5 else .078) if f[46]<=0.02031 else -.090) if f[38]<=0.01459 else ((-.205 if
f[68]<=59.5 else .181) if f[85]<=2.5 else -.018))) if f[28]<=3.5 else -.088)),
((((-.043 if f[73]<=5.5 else .047) if f[70]<=3.5 else (-.143 if f[51]<=69.5 else .088)) if f[83]<=5.5 else (((.016
if f[49]<=0.995 else .081) if f[39]<=155.5 else (.071 if f[73]<=8.5 else ((-.063 if f[70]<=4.5 else (-.072 if
f[51]<=72.5 else ((-.839 if f[51]<=108.5 else -.241) if f[59]<=0.9304 else .024))) if f[39]<=196.5 else (-.062 if
f[51]<=64.5 else .072)))) if f[6]<=1.5 else -.026)) if f[38]<=0.6613 else -.073),
(-.107 if f[74]<=3.5 else ((((((-.036 if f[53]<=120.5 else .064) if f[57]<=4.5 else -.056) if f[5]<=11.5 else
-.394) if f[51]<=4.5 else (.027 if f[56]<=0.5335 else (((-.003 if f[54]<=0.9996 else .227) if f[45]<=0.0939 else
.091) if f[45]<=0.1284 else ((.003 if f[43]<=0.9691 else -.125) if f[46]<=0.1284 else -.151)))) if f[48]<=197.5
else -.134) if f[45]<=0.3495 else ((-.208 if f[48]<=179.5 else .132) if f[82]<=3.5 else .075))),
((((((((((-.038 if f[53]<=248.9 else -.229) if f[78]<=1.5 else -.004) if f[40]<=357.5 else -.129) if
f[54]<=0.001597 else ((-.012 if f[58]<=10.5 else .027) if f[2]<=0.87 else (.041 if f[46]<=0 else -.144))) if
f[5]<=19.5 else -.195) if f[48]<=197.5 else -.133) if f[51]<=447 else .140) if f[45]<=0.3495 else ((-.191 if
f[48]<=179.5 else .109) if f[82]<=3.5 else .074)) if f[54]<=0.855 else -.054) if f[21]<=0 else .062),
(-.095 if f[74]<=3.5 else (((((-.014 if f[86]<=3.5 else -.167) if f[86]<=7.5 else (((.026 if f[70]<=5.5 else (-.293
if f[83]<=5.5 else -.022)) if f[46]<=0.111 else -.097) if f[39]<=161.5 else -.077)) if f[37]<=0.03878 else (.002 if
f[49]<=0.9891 else .081)) if f[70]<=6.5 else ((-.048 if f[52]<=0.9989 else -.559) if f[83]<=4.5 else ((-.059 if
f[53]<=17.02 else .064) if f[35]<=0.03159 else .001))) if f[28]<=8.5 else -.110)),
(-.036 if f[69]<=0 else ((((-.004 if f[44]<=0.8783 else -.196) if f[74]<=8.5 else (((.011 if f[39]<=537.5 else
-.067) if f[19]<=0 else -.105) if f[5]<=19.5 else -.217)) if f[70]<=6.5 else (.054 if f[35]<=0.0268 else ((((-.534
if f[50]<=1.5 else -.019) if f[75]<=8.5 else (.119 if f[25]<=6.5 else -.083)) if f[61]<=0.6557 else .022) if
f[35]<=0.2115 else (.016 if f[39]<=12.5 else .149)))) if f[28]<=4.5 else -.053)),
(-.030 if f[64]<=11.5 else (((((.048 if f[28]<=3.5 else -.127) if f[68]<=170.5 else (.065 if f[16]<=0 else -.132))
if f[86]<=5.5 else (-.224 if f[53]<=104.9 else .037)) if f[86]<=6.5 else ((-.045 if f[83]<=0 else .024) if f[23]<=0
else -.134)) if f[1]<=0 else (((-.078 if f[68]<=11.5 else (-.039 if f[58]<=8.5 else (.026 if f[53]<=298.8 else
-.120))) if f[53]<=338.8 else .077) if f[55]<=0.9771 else -.094))),
(((((((.002 if f[0]<=256.5 else .077) if f[43]<=0.8921 else ((.043 if f[68]<=29.5 else (-.120 if f[75]<=8.5 else
-.011)) if f[63]<=0 else -.098)) if f[41]<=452.5 else (-.079 if f[54]<=0.1737 else .191)) if f[70]<=6.5 else
((((.028 if f[40]<=357.5 else -.149) if f[53]<=120.5 else -.039) if f[0]<=268.5 else .067) if f[41]<=452.5 else
.119)) if f[7]<=12.5 else -.160) if f[12]<=0 else -.119) if f[60]<=0.856 else -.065),
((.052 if f[84]<=6.5 else ((-.086 if f[64]<=11.5 else -.017) if f[5]<=11.5 else -.271)) if f[41]<=6.5 else (((-.054
if f[68]<=6.5 else ((.097 if f[87]<=6.5 else -.003) if f[50]<=16.5 else (.064 if f[37]<=0.4415 else -.096))) if
f[55]<=0.8119 else -.044) if f[0]<=148.5 else (.051 if f[68]<=50.5 else ((.034 if f[37]<=0.01605 else (-.010 if
f[55]<=0.9771 else -.139)) if f[37]<=0.03734 else (.065 if f[67]<=3.5 else -.014))))),
((-.112 if f[76]<=4.5 else ((-.121 if f[68]<=0 else ((.046 if f[46]<=0.05099 else .228) if f[54]<=0.855 else
-.099)) if f[57]<=-18.5 else ((-.005 if f[17]<=0 else (.071 if f[25]<=12.5 else (((.075 if f[68]<=113.5 else -.045)
if f[46]<=0.1284 else -.094) if f[25]<=18.5 else .138))) if f[26]<=7.5 else ((-.083 if f[25]<=23.5 else .102) if
f[52]<=0.08489 else .012)))) if f[21]<=0 else (.034 if f[25]<=16.5 else .181)),
((-.171 if f[74]<=0 else (((((.011 if f[67]<=0 else (-.043 if f[51]<=66.5 else .022)) if f[47]<=0.03138 else
((-.009 if f[51]<=9.5 else (-.146 if f[74]<=5.5 else .064)) if f[16]<=0 else ((-.011 if f[52]<=0.738 else (-.239 if
f[35]<=0.06679 else .108)) if f[55]<=0.9044 else .037))) if f[51]<=322.5 else (-.125 if f[73]<=3.5 else .142)) if
f[6]<=16.5 else -.123) if f[48]<=197.5 else -.058)) if f[55]<=0.9997 else .126),
((-.016 if f[26]<=7.5 else -.104) if f[69]<=0 else ((-.040 if f[25]<=16.5 else (-.131 if f[26]<=4.5 else .039)) if
f[41]<=6.5 else (((.011 if f[52]<=0.738 else (-.148 if f[52]<=0.8003 else ((-.103 if f[25]<=17.5 else .111) if
f[40]<=74.5 else .046))) if f[0]<=157.5 else (((.078 if f[57]<=22.5 else .028) if f[66]<=17.5 else -.131) if
f[40]<=513 else (.131 if f[25]<=7.5 else -.086))) if f[61]<=0.9813 else -.064))),
(((-.055 if f[53]<=12.83 else (.029 if f[53]<=58.93 else ((-.056 if f[37]<=0 else .015) if f[4]<=0.1008 else
-.071))) if f[49]<=0.995 else .055) if f[56]<=0.6601 else ((((.170 if f[85]<=2.5 else (-.325 if f[85]<=4.5 else
((.019 if f[44]<=0.8041 else -.033) if f[45]<=0.0939 else .062))) if f[45]<=0.234 else (-.220 if f[85]<=5.5 else
-.049)) if f[45]<=0.3885 else .114) if f[60]<=0.04782 else (-.027 if f[49]<=0.9363 else -.104))),
((((((.055 if f[84]<=4.5 else -.064) if f[31]<=0.1427 else (-.050 if f[0]<=100.5 else .092)) if f[51]<=72.5 else
.104) if f[57]<=196.5 else (.013 if f[51]<=22.5 else -.165)) if f[69]<=0 else ((-.104 if f[77]<=5.5 else (((.022 if
f[6]<=16.5 else -.117) if f[16]<=2.5 else -.089) if f[67]<=9.5 else (.077 if f[57]<=-4.5 else -.032))) if f[8]<=6.5
else (-.053 if f[70]<=5.5 else -.002))) if f[11]<=0 else -.151),
((-.160 if f[74]<=0 else ((-.082 if f[68]<=0 else ((.136 if f[51]<=86.5 else -.110) if f[57]<=-18.5 else (((-.114
if f[64]<=3.5 else (-.010 if f[49]<=0.9924 else .073)) if f[50]<=11.5 else (-.097 if f[86]<=6.5 else (-.004 if
f[51]<=7.5 else .115))) if f[0]<=268.5 else ((.090 if f[42]<=0.8706 else (-.089 if f[61]<=0.7755 else .017)) if
f[70]<=5.5 else .101)))) if f[56]<=0.5335 else -.008)) if f[12]<=0 else -.112),
((((-.093 if f[53]<=261.2 else .062) if f[74]<=8.5 else .016) if f[41]<=334 else (.106 if f[78]<=8.5 else (.016 if
f[14]<=0 else ((.114 if f[27]<=0 else -.114) if f[41]<=726.5 else (-.167 if f[43]<=0.3212 else .054))))) if f[1]<=0
else ((-.079 if f[29]<=0 else (.032 if f[44]<=0.6649 else (-.044 if f[0]<=281.5 else (.044 if f[49]<=0.9861 else
-.129)))) if f[52]<=0.9714 else (-.125 if f[66]<=1.5 else .037))),
((-.104 if f[76]<=4.5 else ((-.007 if f[70]<=6.5 else ((.048 if f[69]<=7.5 else -.040) if f[38]<=0.07713 else
(((-.441 if f[25]<=9.5 else -.130) if f[58]<=14.5 else (-.172 if f[54]<=0.001597 else .058)) if f[38]<=0.08878 else
(((.161 if f[38]<=0.152 else (.080 if f[57]<=46.5 else -.397)) if f[81]<=7.5 else .042) if f[66]<=9.5 else
-.052)))) if f[12]<=0 else -.106)) if f[21]<=0 else (.031 if f[25]<=16.5 else .161)),
((((((-.072 if f[29]<=0 else .015) if f[53]<=58.93 else -.022) if f[0]<=281.5 else (-.063 if f[3]<=0 else (-.120 if
f[78]<=1.5 else ((.110 if f[68]<=65.5 else -.101) if f[30]<=0.01054 else .044)))) if f[25]<=16.5 else ((-.149 if
f[74]<=8.5 else .053) if f[16]<=1.5 else ((-.235 if f[9]<=28 else .137) if f[25]<=20.5 else (-.136 if f[25]<=27.5
else .111)))) if f[37]<=0.9978 else .256) if f[60]<=0.856 else -.053),
(((((-.038 if f[0]<=81.5 else .038) if f[57]<=4.5 else -.048) if f[5]<=11.5 else -.249) if f[45]<=0.3495 else .072)
if f[51]<=4.5 else (.023 if f[53]<=51.78 else (((-.066 if f[53]<=317.9 else -.212) if f[33]<=0.1475 else (.049 if
f[53]<=111.2 else -.047)) if f[3]<=0 else ((-.075 if f[53]<=225 else .112) if f[86]<=6.5 else ((-.196 if f[78]<=7.5
else -.001) if f[0]<=93.5 else (.017 if f[54]<=0.07445 else .090)))))),
((-.083 if f[77]<=5.5 else ((((.001 if f[56]<=0.909 else -.049) if f[47]<=0.03138 else (.050 if f[56]<=0.2064 else
(((.041 if f[16]<=0 else -.205) if f[85]<=2.5 else (-.025 if f[33]<=0.7787 else (.047 if f[55]<=0.9992 else
-.144))) if f[57]<=97.5 else (.173 if f[85]<=2.5 else (.053 if f[48]<=30.5 else (-.030 if f[35]<=0.9981 else
.278)))))) if f[48]<=197.5 else -.048) if f[28]<=8.5 else -.099)) if f[55]<=0.9997 else .122),
((-.025 if f[69]<=0 else ((((.019 if f[8]<=1.5 else .074) if f[69]<=4.5 else (-.012 if f[41]<=209.5 else -.151)) if
f[46]<=0 else -.000) if f[8]<=6.5 else ((-.075 if f[41]<=4.5 else (.086 if f[28]<=4.5 else -.138)) if
f[38]<=0.01459 else ((.017 if f[15]<=0 else (-.129 if f[51]<=447 else .067)) if f[46]<=0 else (.105 if
f[35]<=0.0146 else (-.045 if f[40]<=743 else .163)))))) if f[22]<=0 else -.125),
(((((.033 if f[50]<=4.5 else (-.005 if f[35]<=0.02231 else ((-.061 if f[0]<=93.5 else .118) if f[70]<=2.5 else
-.085))) if f[25]<=17.5 else .048) if f[54]<=0.001597 else ((((.038 if f[48]<=24.5 else -.146) if f[54]<=0.02826
else (-.230 if f[54]<=0.03367 else -.040)) if f[69]<=3.5 else .073) if f[37]<=0.004108 else .038)) if f[1]<=0 else
(-.070 if f[35]<=0.02866 else (-.014 if f[0]<=295.5 else .043))) if f[7]<=12.5 else -.149),
(-.088 if f[76]<=4.5 else (-.141 if f[74]<=0 else ((((.015 if f[44]<=0.969 else ((-.109 if f[58]<=117.5 else .125)
if f[48]<=5.5 else .104)) if f[67]<=1.5 else ((-.098 if f[39]<=101.5 else .014) if f[47]<=0.004876 else -.004)) if
f[50]<=11.5 else ((-.053 if f[54]<=0.9904 else .157) if f[48]<=2.5 else ((.067 if f[41]<=452.5 else (.123 if
f[74]<=8.5 else -.085)) if f[28]<=4.5 else -.116))) if f[12]<=0 else -.098))),
((((.026 if f[54]<=0.09495 else -.055) if f[70]<=3.5 else ((.043 if f[30]<=0.03834 else -.150) if f[15]<=0 else
(-.108 if f[30]<=0.08048 else -.376))) if f[83]<=5.5 else ((((-.146 if f[86]<=6.5 else ((-.019 if f[15]<=0 else
.114) if f[1]<=0.08482 else -.117)) if f[73]<=1.5 else .052) if f[26]<=7.5 else -.055) if f[73]<=8.5 else ((-.332
if f[83]<=8.5 else -.061) if f[70]<=0 else .001))) if f[7]<=12.5 else -.144),
(((.013 if f[53]<=51.78 else (-.022 if f[30]<=0.009669 else ((-.172 if f[38]<=0.00779 else .005) if f[55]<=0.8119
else (((-.145 if f[74]<=8.5 else .001) if f[53]<=202.3 else ((((.046 if f[60]<=0.04327 else -.165) if f[69]<=0 else
.080) if f[55]<=0.9869 else (.050 if f[35]<=0.00218 else (-.149 if f[39]<=4.5 else -.000))) if f[7]<=1.5 else
-.108)) if f[39]<=537.5 else -.081)))) if f[22]<=0 else -.116) if f[55]<=0.9997 else .119),
((.023 if f[53]<=40.73 else -.214) if f[80]<=2.5 else (.098 if f[80]<=7.5 else ((-.031 if f[51]<=1.5 else ((.025 if
f[53]<=51.78 else (((-.042 if f[53]<=248.9 else .098) if f[52]<=0.1052 else (.032 if f[46]<=0.03141 else (-.094 if
f[37]<=0.02803 else ((.142 if f[53]<=120.5 else -.066) if f[51]<=22.5 else (-.071 if f[9]<=28 else .047))))) if
f[4]<=0.1442 else -.077)) if f[45]<=0.3495 else .053)) if f[6]<=1.5 else -.022))),
((((.053 if f[75]<=3.5 else -.105) if f[83]<=0 else (((((-.005 if f[57]<=149.5 else -.139) if f[45]<=0.02349 else
((-.130 if f[3]<=0 else .063) if f[83]<=3.5 else .044)) if f[56]<=0.3539 else (.096 if f[57]<=2.5 else (.040 if
f[87]<=8.5 else -.016))) if f[19]<=0 else -.146) if f[50]<=16.5 else ((-.144 if f[87]<=3.5 else .040) if
f[50]<=24.5 else -.099))) if f[21]<=0 else .042) if f[11]<=0 else -.141),
((-.225 if f[8]<=0 else .004) if f[80]<=2.5 else (.089 if f[80]<=7.5 else ((-.144 if f[41]<=39.5 else (.087 if
f[43]<=0.8447 else (.066 if f[68]<=65.5 else -.176))) if f[72]<=4.5 else (((.001 if f[69]<=4.5 else (-.112 if
f[47]<=0.005457 else (((.122 if f[53]<=58.93 else -.126) if f[46]<=0.03885 else -.289) if f[37]<=0.02803 else
.060))) if f[47]<=0.01865 else (.018 if f[39]<=147.5 else -.051)) if f[6]<=1.5 else -.020)))),
((((.134 if f[24]<=0 else (-.114 if f[73]<=6.5 else (.105 if f[56]<=0.8585 else -.102))) if f[87]<=6.5 else (.026
if f[57]<=-4.5 else (-.084 if f[78]<=2.5 else (.032 if f[78]<=6.5 else -.019)))) if f[32]<=0.9773 else ((((-.209 if
f[24]<=0 else -.024) if f[15]<=0 else .036) if f[58]<=2.5 else .048) if f[31]<=0.9955 else -.011)) if f[25]<=16.5
else ((-.125 if f[74]<=8.5 else .035) if f[16]<=2.5 else -.076)),
((-.181 if f[74]<=0 else ((((.005 if f[43]<=0.9546 else ((.015 if f[45]<=0.1005 else (-.385 if f[45]<=0.1078 else
-.037)) if f[46]<=0.1527 else -.177)) if f[23]<=0 else (.050 if f[48]<=11.5 else -.160)) if f[25]<=18.5 else
(((-.138 if f[33]<=0.01557 else .084) if f[40]<=1.5 else .085) if f[16]<=1.5 else (.102 if f[33]<=0 else (-.116 if
f[25]<=27.5 else .119)))) if f[7]<=12.5 else -.136)) if f[60]<=0.7645 else -.041),
(-.081 if f[76]<=4.5 else ((-.158 if f[73]<=1.5 else ((.073 if f[56]<=0.07162 else ((.063 if f[73]<=6.5 else -.195)
if f[70]<=5.5 else (.164 if f[37]<=0.07314 else -.079))) if f[25]<=12.5 else (((.095 if f[46]<=0.49 else -.211) if
f[57]<=123.5 else -.142) if f[48]<=3.5 else (-.050 if f[29]<=0 else .145)))) if f[84]<=4.5 else (-.064 if f[82]<=0
else ((.182 if f[85]<=1.5 else .010) if f[73]<=8.5 else -.006)))),
((-.071 if f[77]<=5.5 else (((-.000 if f[40]<=299.5 else (((.125 if f[69]<=1.5 else -.061) if f[8]<=3.5 else -.142)
if f[36]<=0.2111 else .121)) if f[32]<=0.9773 else (((.075 if f[34]<=0.9964 else -.031) if f[55]<=0.942 else .037)
if f[69]<=1.5 else (.071 if f[69]<=2.5 else (.132 if f[36]<=0.007089 else (.007 if f[42]<=0.9395 else (-.317 if
f[42]<=0.9921 else .055)))))) if f[61]<=0.9813 else -.052)) if f[55]<=0.9997 else .115),
((.007 if f[56]<=0.6601 else (((-.110 if f[52]<=0.6651 else .065) if f[86]<=7.5 else .028) if f[38]<=0.0304 else
((-.005 if f[41]<=47.5 else -.136) if f[38]<=0.03845 else (((-.022 if f[41]<=169.5 else -.363) if f[81]<=7.5 else
(.002 if f[45]<=0.08789 else ((.047 if f[67]<=1.5 else -.078) if f[31]<=0.8643 else ((-.559 if f[49]<=0.9798 else
-.083) if f[45]<=0.1556 else .032)))) if f[41]<=189.5 else .031)))) if f[38]<=0.9984 else -.127),
(((-.056 if f[57]<=25.5 else (.021 if f[56]<=0.9433 else -.064)) if f[83]<=8.5 else (.012 if f[39]<=155.5 else
((-.044 if f[26]<=1.5 else -.189) if f[39]<=196.5 else ((.126 if f[34]<=0.9929 else (.030 if f[47]<=0.0687 else
-.168)) if f[57]<=196.5 else (-.026 if f[43]<=0.9023 else -.261))))) if f[26]<=9.5 else (((-.114 if f[71]<=2.5 else
(-.018 if f[39]<=8.5 else .215)) if f[34]<=0.1576 else -.160) if f[25]<=21.5 else .058)),
(((((-.074 if f[36]<=0.1517 else .079) if f[60]<=0.2232 else (-.046 if f[41]<=4.5 else (.149 if f[36]<=0.04572 else
-.024))) if f[47]<=0.08168 else (-.019 if f[66]<=3.5 else .156)) if f[41]<=30.5 else -.054) if f[51]<=1.5 else
(((((-.084 if f[53]<=232.4 else .089) if f[32]<=0.1002 else -.275) if f[41]<=1.5 else ((.001 if f[30]<=0.1884 else
.051) if f[55]<=0.9997 else .111)) if f[11]<=0 else -.137) if f[21]<=0 else .049)),
(((-.026 if f[47]<=0.08168 else (-.087 if f[53]<=34.47 else ((-.086 if f[41]<=3.5 else .054) if f[38]<=0.1693 else
(.229 if f[68]<=56.5 else -.018)))) if f[51]<=4.5 else (-.074 if f[68]<=3.5 else ((.130 if f[51]<=75.5 else -.092)
if f[57]<=-4.5 else ((.097 if f[53]<=194.5 else -.003) if f[84]<=4.5 else (.001 if f[15]<=1.5 else .111))))) if
f[28]<=8.5 else ((.266 if f[31]<=0 else -.107) if f[47]<=0.01736 else -.124)),
(((((((-.270 if f[42]<=0.5806 else .071) if f[61]<=0.3718 else .056) if f[25]<=11.5 else ((-.161 if f[32]<=0.9579
else .046) if f[57]<=76.5 else .037)) if f[83]<=5.5 else (-.172 if f[77]<=2.5 else ((-.156 if f[57]<=107.5 else
.178) if f[85]<=1.5 else .025))) if f[39]<=161.5 else (-.171 if f[39]<=182 else (.056 if f[43]<=0.804 else (-.005
if f[69]<=2.5 else -.204)))) if f[58]<=117.5 else .045) if f[67]<=1.5 else -.007),
((((.003 if f[26]<=9.5 else ((.089 if f[84]<=2.5 else -.094) if f[25]<=21.5 else (-.113 if f[29]<=0 else .100))) if
f[51]<=322.5 else (.119 if f[31]<=0.06054 else -.111)) if f[48]<=197.5 else (.226 if f[9]<=12.5 else ((-.199 if
f[58]<=51.5 else (((-.044 if f[51]<=60.5 else .152) if f[36]<=0.458 else -.135) if f[31]<=0.935 else -.144)) if
f[57]<=459.5 else (-.071 if f[61]<=0 else .214)))) if f[7]<=12.5 else -.132),
((((-.138 if f[24]<=0 else (-.113 if f[31]<=0.02048 else .092)) if f[76]<=4.5 else (((((.055 if f[75]<=0 else
-.008) if f[28]<=0 else ((.014 if f[25]<=12.5 else .078) if f[54]<=0.855 else -.081)) if f[37]<=0.9898 else ((-.127
if f[71]<=2.5 else .192) if f[8]<=10.5 else .407)) if f[49]<=0.995 else (.053 if f[28]<=4.5 else -.291)) if
f[56]<=0.6601 else -.008)) if f[55]<=0.9997 else .108) if f[11]<=0 else -.134),
((-.034 if f[34]<=0.6944 else .156) if f[88]<=7.5 else (((((.018 if f[26]<=6.5 else -.012) if f[61]<=0.9813 else
-.056) if f[58]<=364.5 else (-.144 if f[48]<=40.5 else .085)) if f[41]<=334 else (.094 if f[78]<=8.5 else (-.155 if
f[9]<=11 else (((.133 if f[34]<=0.9854 else -.003) if f[48]<=28.5 else (-.097 if f[41]<=726.5 else .092)) if
f[69]<=3.5 else -.084)))) if f[1]<=0 else (-.016 if f[58]<=563.5 else .107))),
(((-.005 if f[49]<=0.8915 else ((-.071 if f[42]<=0.9961 else -.262) if f[61]<=0.8664 else -.001)) if f[51]<=1.5
else ((-.037 if f[61]<=0.9813 else -.337) if f[68]<=3.5 else ((((-.016 if f[38]<=0.08393 else .140) if
f[47]<=0.1245 else .172) if f[68]<=91.5 else -.133) if f[57]<=-4.5 else ((-.032 if f[69]<=0 else ((.098 if
f[51]<=79.5 else -.031) if f[87]<=8.5 else -.001)) if f[50]<=11.5 else .029)))) if f[22]<=0 else -.104),
((((.061 if f[60]<=0.1609 else -.097) if f[70]<=0 else ((.176 if f[69]<=2.5 else -.106) if f[40]<=1.5 else -.141))
if f[83]<=0 else (.007 if f[1]<=0 else ((-.015 if f[37]<=0.02241 else ((-.317 if f[46]<=0.3493 else .011) if
f[68]<=15.5 else -.064)) if f[37]<=0.03193 else (-.109 if f[68]<=0 else (-.010 if f[58]<=105.5 else ((.141 if
f[75]<=5.5 else -.014) if f[70]<=8.5 else .099)))))) if f[12]<=0 else -.089),
(((((((-.043 if f[51]<=36.5 else .044) if f[68]<=187.5 else .046) if f[83]<=8.5 else .006) if f[51]<=62.5 else
-.070) if f[51]<=66.5 else ((((.030 if f[66]<=5.5 else -.294) if f[82]<=6.5 else .052) if f[39]<=155.5 else ((-.004
if f[70]<=4.5 else -.198) if f[39]<=196.5 else ((-.265 if f[34]<=0.8546 else .127) if f[51]<=153.5 else -.042))) if
f[16]<=1.5 else -.092)) if f[38]<=0.9984 else -.124) if f[11]<=0 else -.132),
((((-.038 if f[53]<=176.2 else -.192) if f[53]<=269.4 else .108) if f[74]<=3.5 else ((.052 if f[54]<=0.9981 else
.363) if f[74]<=4.5 else (((-.074 if f[29]<=0 else .052) if f[53]<=38.54 else ((-.015 if f[54]<=0.02681 else (-.199
if f[54]<=0.03367 else .018)) if f[37]<=0.004108 else (((-.006 if f[43]<=0.9308 else -.082) if f[58]<=117.5 else
.040) if f[30]<=0.01504 else .034))) if f[67]<=0 else -.006))) if f[7]<=12.5 else -.128),
(((.048 if f[38]<=0.03706 else (-.028 if f[44]<=0.6032 else (-.209 if f[66]<=8.5 else .008))) if f[77]<=5.5 else
(((-.006 if f[70]<=6.5 else (((.053 if f[38]<=0.07327 else (.006 if f[55]<=0.9984 else -.357)) if f[36]<=0.02381
else ((-.110 if f[24]<=0 else .007) if f[62]<=0.01048 else (.000 if f[40]<=299.5 else .104))) if f[26]<=10.5 else
-.076)) if f[21]<=0 else .033) if f[6]<=16.5 else -.087)) if f[55]<=0.9997 else .105),
((-.000 if f[69]<=7.5 else (((-.068 if f[51]<=43.5 else -.385) if f[51]<=48.5 else .020) if f[0]<=268.5 else .063))
if f[25]<=16.5 else (((.171 if f[50]<=7.5 else ((-.015 if f[51]<=5.5 else .074) if f[48]<=108.5 else -.135)) if
f[30]<=0.03834 else (-.157 if f[75]<=8.5 else ((-.244 if f[37]<=0.08032 else .032) if f[53]<=162.5 else .117))) if
f[68]<=87.5 else ((.107 if f[53]<=32.79 else -.133) if f[48]<=11.5 else .024))),
((-.055 if f[60]<=0 else .133) if f[88]<=7.5 else (((-.038 if f[51]<=10.5 else -.182) if f[31]<=0.8643 else .039)
if f[83]<=0 else ((((-.136 if f[82]<=3.5 else (-.107 if f[83]<=2.5 else (.047 if f[38]<=0 else (.031 if f[29]<=0
else (-.027 if f[38]<=0.09569 else -.155))))) if f[38]<=0.1146 else (-.028 if f[75]<=8.5 else .068)) if
f[63]<=0.9603 else -.070) if f[51]<=4.5 else (.222 if f[79]<=1.5 else .004)))),
((((.001 if f[45]<=0.234 else ((-.037 if f[40]<=43.5 else .146) if f[7]<=1.5 else -.170)) if f[45]<=0.3495 else
((.041 if f[46]<=0.02594 else -.152) if f[46]<=0.03354 else (.131 if f[8]<=8.5 else (.105 if f[54]<=0.08132 else
-.139)))) if f[54]<=0.9996 else .153) if f[48]<=197.5 else (-.121 if f[45]<=0.3122 else ((.081 if f[58]<=-128.5
else -.188) if f[58]<=51.5 else ((.115 if f[54]<=0.855 else -.138) if f[44]<=0.7513 else -.134)))),
(((.005 if f[35]<=0.0867 else ((.093 if f[87]<=8.5 else (-.115 if f[73]<=1.5 else (((-.109 if f[40]<=11.5 else
.023) if f[30]<=0.05119 else -.333) if f[83]<=5.5 else (((-.047 if f[70]<=4.5 else .201) if f[44]<=0.4857 else
-.021) if f[83]<=8.5 else (.013 if f[68]<=250.5 else -.075))))) if f[44]<=0.7513 else ((.020 if f[25]<=9.5 else
-.071) if f[30]<=0.06985 else .111))) if f[7]<=12.5 else -.121) if f[11]<=0 else -.129),
(((-.002 if f[50]<=11.5 else (-.057 if f[73]<=2.5 else ((-.041 if f[47]<=0.007187 else (.102 if f[6]<=12.5 else
-.140)) if f[36]<=0.03584 else ((-.082 if f[32]<=0.9714 else .046) if f[57]<=31.5 else ((.107 if f[47]<=0.059 else
(-.054 if f[68]<=513.5 else .163)) if f[33]<=0.9957 else ((-.005 if f[70]<=8.5 else (-.320 if f[46]<=0.3493 else
.015)) if f[44]<=0.8783 else .182)))))) if f[11]<=0 else -.126) if f[22]<=0 else -.093),
(((-.002 if f[5]<=6.5 else -.100) if f[52]<=0.2527 else ((((.094 if f[62]<=0.06857 else -.111) if f[56]<=0.4679
else -.148) if f[51]<=69.5 else .076) if f[75]<=6.5 else ((.041 if f[42]<=0.651 else -.031) if f[5]<=0 else .027)))
if f[62]<=0.7866 else ((((-.067 if f[64]<=13.5 else (-.049 if f[83]<=8.5 else .068)) if f[46]<=0.896 else (-.097 if
f[44]<=0.8832 else .176)) if f[58]<=563.5 else .157) if f[52]<=0.9989 else -.234)),
    ))
