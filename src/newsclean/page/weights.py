"""Weights of `page_blocks`, learned by `training/train_page_blocks.py`. Not edited by hand.

Boosted trees: a line's score is the sum of what each says of its measures, numbered as in `features.FEATURES`.
Above zero it is rather article.

Learned from WCXB's development split (CC-BY-4.0), Zyte's article-extraction-benchmark (MIT), Mozilla Readability's
test pages (Apache-2.0) and trafilatura's evaluation set (Apache-2.0), the development halves of each. What speaks
loudest:
above centre; in centre; in wide centre; prose share of alike; before last prose; branch's prose; below
centre's path; lines in parent; branch's links; times on page; tag; alike.
"""
from __future__ import annotations

from collections.abc import Sequence

__all__ = ["score_first", "score_rest"]


def score_first(f: Sequence[float]) -> float:
    """Return what the 25 trees that know most say."""
    (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23,
     f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45,
     f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67,
     f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84, f85, f86, f87, f88) = f
    return sum((
((((((((1.204 if f66<=9.5 else .970) if f12<=0 else .631) if f35<=0.7113 else .866) if f30<=0.007267 else 1.278) if
f19<=0 else .661) if f39<=537.5 else (.706 if f70<=8.5 else 1.276)) if f6<=1.5 else (.761 if f34<=0.328 else
1.006)) if f28<=0 else ((.619 if f29<=0 else (.885 if f35<=0.115 else .650)) if f30<=0.01282 else (.735 if
f58<=-4.5 else (.976 if f29<=0 else 1.228)))),
(((-.346 if f0<=198.5 else (.019 if f57<=6.5 else -.321)) if f52<=0.2527 else (.121 if f57<=18.5 else (.021 if
f26<=6.5 else -.330))) if f27<=0 else ((((.095 if f19<=0 else -.333) if f40<=398 else -.243) if f26<=2.5 else
(((-.023 if f66<=8.5 else -.216) if f57<=342.5 else -.295) if f1<=0.8896 else -.262)) if f52<=0.1674 else ((.137 if
f1<=0.6549 else -.218) if f57<=342.5 else -.191))),
((-.290 if f31<=0.02374 else -.174) if f29<=0 else ((((.056 if f66<=6.5 else -.099) if f30<=0.006842 else (.138 if
f48<=197.5 else -.294)) if f68<=430.5 else (-.078 if f44<=0.7644 else -.331)) if f26<=3.5 else (((-.013 if f26<=6.5
else -.161) if f36<=0.04572 else (-.123 if f26<=5.5 else -.264)) if f42<=0.8297 else (((-.051 if f55<=0.8119 else
.100) if f63<=0.3575 else -.142) if f7<=1.5 else -.306)))),
(-.232 if f29<=0 else ((((.129 if f50<=18.5 else -.201) if f46<=0.5497 else -.189) if f39<=406 else (-.041 if
f44<=0.7788 else -.298)) if f26<=2.5 else (((((.113 if f50<=8.5 else (-.069 if f41<=226.5 else -.256)) if f18<=0
else .084) if f55<=0.8791 else (-.096 if f58<=0 else .120)) if f7<=1.5 else -.210) if f46<=0.111 else (-.247 if
f58<=0 else (-.187 if f55<=0 else -.025))))),
((((-.194 if f51<=6.5 else .008) if f46<=0.04835 else -.201) if f33<=0.3098 else ((-.149 if f51<=2.5 else ((.106 if
f46<=0.6328 else -.109) if f7<=1.5 else -.154)) if f8<=6.5 else (.071 if f38<=0.0123 else -.208))) if f49<=0.8319
else (((-.005 if f33<=0.07874 else (.130 if f51<=161 else (.154 if f44<=0.8298 else (-.413 if f38<=0.0175 else
.046)))) if f8<=7.5 else -.066) if f39<=537.5 else -.177)),
((-.130 if f60<=0.05649 else -.205) if f58<=0 else (((-.166 if f69<=2.5 else (-.096 if f39<=5.5 else .057)) if
f54<=0.855 else -.198) if f43<=0 else (((((((.119 if f39<=161.5 else .065) if f65<=0.8708 else (-.079 if f54<=0
else .085)) if f20<=0 else -.192) if f1<=0.6007 else -.086) if f13<=0 else -.213) if f39<=406 else (.142 if
f25<=6.5 else -.170)) if f6<=1.5 else -.104))),
((-.169 if f27<=0 else (((.069 if f35<=0.978 else -.093) if f7<=1.5 else -.088) if f8<=5.5 else ((.017 if
f40<=160.5 else -.170) if f8<=8.5 else -.186))) if f52<=0.2527 else (((((-.037 if f34<=0.8153 else .131) if
f40<=4.5 else ((-.079 if f72<=4.5 else .128) if f66<=25.5 else -.413)) if f1<=0.7024 else -.144) if f40<=398 else
(.080 if f44<=0.7788 else -.226)) if f7<=1.5 else -.129)),
((-.167 if f31<=0.04377 else ((-.198 if f68<=0 else .101) if f57<=6.5 else -.104)) if f27<=0 else (((((.061 if
f48<=146.5 else (.050 if f44<=0.7644 else -.201)) if f19<=0 else -.201) if f1<=0.8033 else -.089) if f67<=5.5 else
-.072) if f49<=0.8816 else (((.130 if f68<=79.5 else (.083 if f61<=0.9743 else (.090 if f39<=147.5 else -.501))) if
f19<=0 else -.190) if f68<=342.5 else -.120))),
(((-.081 if f62<=0.08859 else -.164) if f27<=0 else (-.131 if f69<=0 else (((.053 if f35<=0.1027 else -.038) if
f6<=12.5 else -.237) if f66<=5.5 else ((-.001 if f38<=0.00779 else -.159) if f34<=0.976 else .008)))) if
f52<=0.2527 else ((((.121 if f26<=5.5 else .029) if f56<=0.8453 else .016) if f41<=452.5 else ((.171 if f69<=2.5
else -.173) if f33<=0.9993 else .138)) if f6<=1.5 else -.084)),
(((-.094 if f31<=0.04377 else .023) if f46<=0.1011 else -.154) if f27<=0 else (((-.148 if f51<=3.5 else ((.074 if
f1<=0 else -.043) if f41<=357.5 else -.072)) if f26<=5.5 else (-.050 if f53<=75.3 else -.225)) if f3<=0 else
((((-.104 if f72<=4.5 else (.116 if f46<=0.1284 else .018)) if f13<=0 else -.154) if f40<=398 else (.032 if
f43<=0.8208 else -.215)) if f6<=1.5 else -.109))),
((((-.079 if f51<=4.5 else (.040 if f57<=342.5 else -.082)) if f8<=7.5 else -.146) if f28<=1.5 else -.137) if
f52<=0.1052 else (((((.029 if f51<=14.5 else -.365) if f84<=0 else ((-.205 if f73<=1.5 else .053) if f0<=100.5 else
(-.004 if f41<=3.5 else .110))) if f40<=376.5 else (.097 if f69<=2.5 else -.141)) if f28<=3.5 else (.075 if
f57<=14.5 else -.140)) if f6<=1.5 else -.084)),
(((-.065 if f58<=0 else (((-.322 if f74<=8.5 else (-.374 if f85<=1.5 else .035)) if f41<=8.5 else (((.022 if
f51<=3.5 else .112) if f66<=24.5 else -.350) if f6<=3.5 else -.089)) if f57<=129.5 else (-.240 if f69<=0 else (.058
if f69<=2.5 else (.018 if f31<=0.1218 else -.148))))) if f8<=6.5 else -.080) if f46<=0.1866 else (-.146 if f27<=0
else (-.092 if f51<=36.5 else .029))),
(((-.074 if f51<=36.5 else (.065 if f16<=1.5 else (.106 if f14<=0 else -.290))) if f62<=0.1732 else -.127) if
f32<=0.06666 else (((-.133 if f55<=0.9916 else .054) if f51<=1.5 else (((.099 if f19<=0 else -.158) if f51<=173.5
else (-.192 if f25<=7.5 else .064)) if f56<=0.8288 else .006)) if f57<=166.5 else ((.031 if f53<=286.1 else (-.078
if f43<=0.9023 else -.421)) if f48<=79.5 else -.165))),
((-.134 if f29<=0 else ((-.136 if f51<=4.5 else (-.181 if f47<=0.003234 else -.022)) if f51<=139.5 else .104)) if
f32<=0.0439 else (((-.091 if f55<=0.8905 else (-.045 if f32<=0.3462 else .097)) if f51<=4.5 else (((.094 if
f35<=0.1485 else -.012) if f51<=173.5 else (.071 if f31<=0.9962 else -.189)) if f65<=0.5792 else -.011)) if
f68<=162.5 else ((.048 if f69<=2.5 else -.084) if f47<=0.1122 else -.126))),
((((-.035 if f21<=0 else .085) if f18<=0 else .062) if f46<=0.04555 else (-.118 if f27<=0 else -.046)) if
f52<=0.2527 else ((((-.189 if f3<=0 else .001) if f34<=0.5032 else -.348) if f40<=5.5 else .070) if f34<=0.6944
else (((.110 if f67<=25.5 else -.416) if f1<=0.2784 else -.076) if f40<=168.5 else (.051 if f55<=0.9771 else (-.635
if f40<=175 else (.136 if f54<=0.00534 else -.166)))))),
((-.046 if f56<=0.8927 else -.128) if f58<=0 else (((((-.018 if f0<=131.5 else -.207) if f34<=0.328 else ((.042 if
f38<=0.07327 else -.083) if f8<=1.5 else (.094 if f48<=269.5 else -.155))) if f3<=0 else (((.045 if f0<=131.5 else
.108) if f39<=537.5 else -.071) if f56<=0.7969 else .016)) if f6<=1.5 else -.052) if f8<=6.5 else ((-.055 if
f35<=0.02024 else -.130) if f52<=0.6869 else .125))),
(((((((((-.043 if f53<=239.7 else .141) if f51<=6.5 else .051) if f39<=366 else -.078) if f19<=0 else -.148) if
f6<=16.5 else -.212) if f26<=6.5 else -.063) if f56<=0.909 else -.086) if f49<=0.8448 else (((.046 if f66<=23.5
else -.375) if f39<=3.5 else .111) if f68<=79.5 else (.021 if f61<=0.9743 else (-.088 if f5<=10.5 else -.565)))) if
f28<=3.5 else (-.141 if f15<=0 else -.053)),
((-.110 if f58<=2.5 else (-.143 if f68<=0 else (-.111 if f53<=14.17 else (-.020 if f51<=36.5 else .051)))) if
f32<=0.07716 else ((((-.007 if f49<=0.9954 else .115) if f51<=8.5 else .089) if f46<=0.2591 else -.061) if
f68<=123.5 else (.007 if f43<=0.804 else (((.047 if f16<=2.5 else -.409) if f43<=0.9546 else (-.559 if f73<=2.5
else (-.350 if f25<=8.5 else .096))) if f41<=377.5 else -.208)))),
((((-.049 if f57<=196.5 else -.213) if f69<=0 else (((-.003 if f34<=0.1066 else (.095 if f1<=0.2633 else -.027)) if
f57<=64.5 else ((.034 if f16<=2.5 else -.221) if f12<=0 else -.170)) if f65<=0.8346 else -.038)) if f8<=6.5 else
(.014 if f38<=0.01615 else -.088)) if f28<=3.5 else (-.132 if f15<=0 else ((-.065 if f45<=0.04478 else .163) if
f57<=12.5 else (-.134 if f31<=0.2162 else .173)))),
(((-.121 if f68<=0 else (((-.017 if f69<=2.5 else .062) if f32<=0.1153 else .089) if f68<=79.5 else (((((-.098 if
f41<=3.5 else .043) if f41<=579.5 else -.117) if f32<=0.9714 else .092) if f59<=0.9734 else (.084 if f41<=169.5
else -.248)) if f47<=0.1122 else -.066))) if f8<=6.5 else (-.116 if f47<=0.01403 else (-.073 if f34<=0.9611 else
.029))) if f56<=0.909 else (-.125 if f29<=0 else -.051)),
(((-.103 if f56<=0.02114 else ((-.032 if f53<=317.9 else -.338) if f39<=3.5 else .014)) if f3<=0 else (((((.026 if
f11<=0 else -.353) if f40<=6.5 else (.096 if f39<=147.5 else (.080 if f42<=0.8989 else (.140 if f56<=0.3215 else
(.113 if f53<=286.1 else -.319))))) if f40<=398 else (.138 if f69<=1.5 else -.112)) if f63<=0.8782 else -.052) if
f7<=1.5 else -.109)) if f56<=0.9433 else -.091),
(((-.067 if f25<=12.5 else .080) if f46<=0.03033 else -.101) if f58<=0 else (((.002 if f39<=406 else -.115) if
f26<=7.5 else -.072) if f52<=0.1674 else (((((-.312 if f34<=0.8153 else .091) if f74<=8.5 else .103) if f40<=168.5
else (.088 if f43<=0.8208 else (-.152 if f70<=3.5 else .096))) if f46<=0.03141 else (-.074 if f36<=0.03451 else
(.054 if f55<=0.9916 else -.101))) if f6<=2.5 else -.085))),
((((((-.065 if f39<=5.5 else -.003) if f18<=0 else (.088 if f25<=13.5 else -.015)) if f54<=0.855 else -.089) if
f21<=0 else .075) if f3<=0 else (((-.109 if f72<=4.5 else ((.068 if f40<=398 else -.029) if f11<=0 else -.406)) if
f7<=1.5 else -.088) if f67<=9.5 else -.023)) if f28<=3.5 else (-.121 if f15<=0 else (.056 if f57<=12.5 else (-.123
if f31<=0.2162 else .155)))),
((((-.058 if f69<=0 else (((((.027 if f67<=4.5 else .074) if f66<=6.5 else -.012) if f7<=10.5 else -.181) if
f28<=4.5 else -.069) if f12<=0 else -.154)) if f67<=9.5 else -.049) if f65<=0.795 else (-.044 if f28<=1.5 else
-.111)) if f49<=0.9933 else ((-.350 if f74<=2.5 else (.107 if f11<=0 else -.321)) if f41<=169.5 else (.075 if
f44<=0.8298 else (-.148 if f70<=3.5 else .061)))),
((-.112 if f68<=0 else ((((-.033 if f45<=0.3495 else .111) if f51<=16.5 else .055) if f39<=4.5 else (.082 if
f1<=0.2633 else -.043)) if f68<=75.5 else (((((-.066 if f70<=7.5 else .047) if f47<=0.02501 else .041) if
f32<=0.9773 else .067) if f59<=0.9675 else -.098) if f47<=0.1122 else (-.086 if f45<=0.3495 else .014)))) if
f56<=0.909 else ((-.113 if f70<=2.5 else .074) if f38<=0.01459 else -.082)),
    ))


def score_rest(f: Sequence[float]) -> float:
    """Return what the others say."""
    (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23,
     f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45,
     f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67,
     f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84, f85, f86, f87, f88) = f
    return sum((
(((-.051 if f69<=0 else ((((.034 if f12<=0 else -.138) if f28<=4.5 else (-.082 if f48<=74.5 else .138)) if f6<=3.5
else -.065) if f49<=0.9933 else ((.106 if f11<=0 else -.271) if f41<=169.5 else (-.133 if f41<=189.5 else (.110 if
f69<=2.5 else -.018))))) if f65<=0.8346 else (-.112 if f29<=0 else (-.081 if f51<=11.5 else .001))) if f8<=7.5 else
(-.079 if f30<=0.05119 else .014)),
((((-.012 if f55<=0.9386 else .062) if f33<=0.9539 else (.081 if f65<=0 else -.007)) if f46<=0 else ((-.104 if
f73<=1.5 else ((-.109 if f68<=0 else ((.060 if f4<=0.1216 else -.016) if f39<=147.5 else -.040)) if f7<=1.5 else
-.067)) if f56<=0.8453 else (-.075 if f68<=430.5 else (-.122 if f34<=0.02061 else .189)))) if f8<=6.5 else ((-.089
if f39<=1.5 else .086) if f38<=0.01459 else -.069)),
(((-.041 if f66<=8.5 else -.120) if f30<=0.1884 else .099) if f58<=0 else ((((-.058 if f51<=4.5 else (.037 if
f52<=0.7527 else (-.157 if f52<=0.8003 else .009))) if f30<=0.0156 else ((-.289 if f33<=0.1025 else .015) if f3<=0
else (-.296 if f74<=2.5 else .073))) if f6<=3.5 else -.071) if f8<=6.5 else ((-.100 if f47<=0.01311 else (-.102 if
f73<=6.5 else .004)) if f52<=0.6869 else .112))),
(((-.065 if f53<=176.2 else .029) if f51<=4.5 else ((((((.033 if f68<=38.5 else -.135) if f37<=0.0172 else (.122 if
f38<=0.07327 else -.024)) if f86<=6.5 else ((((.064 if f5<=2.5 else -.162) if f75<=5.5 else .083) if f38<=0.01615
else (.036 if f8<=5.5 else -.024)) if f28<=6.5 else -.092)) if f48<=197.5 else -.064) if f6<=10.5 else -.111) if
f19<=0 else -.128)) if f38<=0.6613 else -.103),
((((-.114 if f73<=2.5 else .002) if f33<=0.1025 else (.015 if f5<=1.5 else .084)) if f68<=75.5 else ((-.056 if
f52<=0.783 else -.569) if f74<=3.5 else (((((.048 if f34<=0.1294 else -.167) if f73<=2.5 else (-.202 if f88<=2.5
else .044)) if f38<=0.01459 else -.054) if f37<=0.03878 else (.032 if f26<=5.5 else -.051)) if f15<=1.5 else
.160))) if f63<=0.8782 else (-.100 if f27<=0 else -.017)),
(((-.059 if f56<=0.02114 else (.042 if f14<=0 else (-.001 if f16<=1.5 else (.044 if f48<=8.5 else -.213)))) if
f0<=177.5 else ((-.018 if f41<=5.5 else (((.104 if f56<=0.4679 else .031) if f67<=25.5 else -.239) if f40<=513 else
-.051)) if f48<=197.5 else -.102)) if f56<=0.6601 else (((-.085 if f41<=2.5 else (.079 if f1<=0 else -.141)) if
f38<=0.01459 else -.029) if f28<=3.5 else -.105)),
((-.038 if f64<=11.5 else (((((-.055 if f57<=309.5 else .152) if f53<=269.4 else .053) if f58<=2.5 else ((.027 if
f53<=317.9 else -.279) if f55<=0.8859 else (-.268 if f87<=0 else (.013 if f52<=0.1674 else .085)))) if f39<=147.5
else (((.072 if f68<=62.5 else (-.232 if f15<=0 else -.008)) if f35<=0.1485 else -.705) if f40<=185.5 else -.003))
if f19<=0 else -.105)) if f1<=0.6007 else -.050),
(((-.098 if f68<=0 else (((-.008 if f70<=7.5 else (.059 if f48<=51.5 else .257)) if f39<=4.5 else .061) if
f68<=129.5 else -.032)) if f56<=0.5335 else (-.100 if f51<=1.5 else (((-.068 if f86<=8.5 else .046) if f39<=143.5
else (((.126 if f70<=4.5 else -.273) if f39<=182 else .053) if f43<=0.7898 else -.111)) if f46<=0.03033 else (-.039
if f51<=322.5 else .160)))) if f60<=0.856 else -.096),
(((-.067 if f53<=111.2 else (.067 if f56<=0.05495 else -.040)) if f51<=4.5 else (((-.011 if f49<=0.05413 else .054)
if f56<=0.305 else ((((.020 if f51<=66.5 else .105) if f8<=6.5 else ((.046 if f41<=334 else (-.184 if f51<=447 else
.156)) if f35<=0.03345 else -.118)) if f53<=75.3 else -.019) if f48<=197.5 else -.090)) if f28<=8.5 else -.140)) if
f49<=0.995 else (.096 if f68<=75.5 else .000)),
(((((((-.000 if f52<=0.7527 else -.169) if f75<=8.5 else .028) if f63<=0 else -.064) if f58<=6.5 else (((-.013 if
f32<=0.02522 else .040) if f47<=0.09855 else .091) if f68<=220.5 else (.113 if f78<=8.5 else ((.017 if f40<=39.5
else -.105) if f36<=0.1517 else .117)))) if f6<=3.5 else -.049) if f65<=0.8346 else -.035) if f8<=6.5 else ((-.108
if f47<=0.005457 else -.031) if f52<=0.6279 else .097)),
((-.032 if f58<=6.5 else (-.095 if f68<=0 else ((((((-.153 if f47<=0.003757 else -.001) if f32<=0.08865 else .054)
if f40<=327 else -.166) if f34<=0.9714 else (-.011 if f39<=2.5 else .057)) if f39<=155.5 else ((-.109 if f40<=185.5
else (-.039 if f32<=0.9731 else .079)) if f47<=0.01504 else (-.133 if f46<=0.0872 else .074))) if f6<=16.5 else
-.154))) if f49<=0.995 else (.091 if f68<=75.5 else .000)),
(((-.124 if f83<=8.5 else (.026 if f16<=0 else ((.006 if f56<=0.3376 else -.126) if f30<=0.0958 else .160))) if
f69<=0 else ((-.145 if f74<=2.5 else (-.253 if f80<=1.5 else (-.074 if f72<=4.5 else ((.019 if f49<=0.995 else
.062) if f7<=12.5 else -.180)))) if f8<=6.5 else (-.064 if f70<=5.5 else ((.074 if f38<=0.05331 else -.036) if
f69<=8.5 else -.092)))) if f60<=0.856 else -.087),
((-.038 if f69<=0 else (-.049 if f73<=1.5 else ((((.009 if f69<=2.5 else -.097) if f47<=0.01132 else ((.043 if
f70<=3.5 else -.133) if f83<=6.5 else .028)) if f51<=66.5 else ((((.046 if f66<=5.5 else -.267) if f34<=0.9438 else
.112) if f51<=173.5 else -.088) if f70<=3.5 else ((.113 if f36<=0.02757 else -.203) if f9<=11 else .086))) if
f6<=16.5 else -.135))) if f60<=0.856 else -.080),
(((((((-.165 if f4<=0 else (.114 if f35<=0.0146 else .027)) if f46<=0.03141 else (-.006 if f2<=0.87 else (.026 if
f55<=0.8547 else -.392))) if f50<=6.5 else -.033) if f53<=298.8 else -.077) if f45<=0.02349 else ((.012 if
f48<=15.5 else (.082 if f18<=0 else -.125)) if f40<=225.5 else -.043)) if f17<=0 else (-.157 if f53<=12.83 else
.054)) if f26<=6.5 else (-.041 if f2<=0.06022 else .062)),
((-.079 if f68<=0 else (((((-.021 if f51<=84.5 else -.224) if f51<=86.5 else .097) if f28<=2.5 else .092) if
f41<=14.5 else (-.002 if f51<=6.5 else .057)) if f68<=141.5 else -.021)) if f56<=0.6601 else ((-.096 if f51<=1.5
else (((-.066 if f41<=2.5 else .078) if f46<=0.02031 else -.090) if f38<=0.01459 else ((-.205 if f68<=59.5 else
.181) if f85<=2.5 else -.018))) if f28<=3.5 else -.088)),
((((-.043 if f73<=5.5 else .047) if f70<=3.5 else (-.143 if f51<=69.5 else .088)) if f83<=5.5 else (((.016 if
f49<=0.995 else .081) if f39<=155.5 else (.071 if f73<=8.5 else ((-.063 if f70<=4.5 else (-.072 if f51<=72.5 else
((-.839 if f51<=108.5 else -.241) if f59<=0.9304 else .024))) if f39<=196.5 else (-.062 if f51<=64.5 else .072))))
if f6<=1.5 else -.026)) if f38<=0.6613 else -.073),
(-.107 if f74<=3.5 else ((((((-.036 if f53<=120.5 else .064) if f57<=4.5 else -.056) if f5<=11.5 else -.394) if
f51<=4.5 else (.027 if f56<=0.5335 else (((-.003 if f54<=0.9996 else .227) if f45<=0.0939 else .091) if f45<=0.1284
else ((.003 if f43<=0.9691 else -.125) if f46<=0.1284 else -.151)))) if f48<=197.5 else -.134) if f45<=0.3495 else
((-.208 if f48<=179.5 else .132) if f82<=3.5 else .075))),
((((((((((-.038 if f53<=248.9 else -.229) if f78<=1.5 else -.004) if f40<=357.5 else -.129) if f54<=0.001597 else
((-.012 if f58<=10.5 else .027) if f2<=0.87 else (.041 if f46<=0 else -.144))) if f5<=19.5 else -.195) if
f48<=197.5 else -.133) if f51<=447 else .140) if f45<=0.3495 else ((-.191 if f48<=179.5 else .109) if f82<=3.5 else
.074)) if f54<=0.855 else -.054) if f21<=0 else .062),
(-.095 if f74<=3.5 else (((((-.014 if f86<=3.5 else -.167) if f86<=7.5 else (((.026 if f70<=5.5 else (-.293 if
f83<=5.5 else -.022)) if f46<=0.111 else -.097) if f39<=161.5 else -.077)) if f37<=0.03878 else (.002 if
f49<=0.9891 else .081)) if f70<=6.5 else ((-.048 if f52<=0.9989 else -.559) if f83<=4.5 else ((-.059 if f53<=17.02
else .064) if f35<=0.03159 else .001))) if f28<=8.5 else -.110)),
(-.036 if f69<=0 else ((((-.004 if f44<=0.8783 else -.196) if f74<=8.5 else (((.011 if f39<=537.5 else -.067) if
f19<=0 else -.105) if f5<=19.5 else -.217)) if f70<=6.5 else (.054 if f35<=0.0268 else ((((-.534 if f50<=1.5 else
-.019) if f75<=8.5 else (.119 if f25<=6.5 else -.083)) if f61<=0.6557 else .022) if f35<=0.2115 else (.016 if
f39<=12.5 else .149)))) if f28<=4.5 else -.053)),
(-.030 if f64<=11.5 else (((((.048 if f28<=3.5 else -.127) if f68<=170.5 else (.065 if f16<=0 else -.132)) if
f86<=5.5 else (-.224 if f53<=104.9 else .037)) if f86<=6.5 else ((-.045 if f83<=0 else .024) if f23<=0 else -.134))
if f1<=0 else (((-.078 if f68<=11.5 else (-.039 if f58<=8.5 else (.026 if f53<=298.8 else -.120))) if f53<=338.8
else .077) if f55<=0.9771 else -.094))),
(((((((.002 if f0<=256.5 else .077) if f43<=0.8921 else ((.043 if f68<=29.5 else (-.120 if f75<=8.5 else -.011)) if
f63<=0 else -.098)) if f41<=452.5 else (-.079 if f54<=0.1737 else .191)) if f70<=6.5 else ((((.028 if f40<=357.5
else -.149) if f53<=120.5 else -.039) if f0<=268.5 else .067) if f41<=452.5 else .119)) if f7<=12.5 else -.160) if
f12<=0 else -.119) if f60<=0.856 else -.065),
((.052 if f84<=6.5 else ((-.086 if f64<=11.5 else -.017) if f5<=11.5 else -.271)) if f41<=6.5 else (((-.054 if
f68<=6.5 else ((.097 if f87<=6.5 else -.003) if f50<=16.5 else (.064 if f37<=0.4415 else -.096))) if f55<=0.8119
else -.044) if f0<=148.5 else (.051 if f68<=50.5 else ((.034 if f37<=0.01605 else (-.010 if f55<=0.9771 else
-.139)) if f37<=0.03734 else (.065 if f67<=3.5 else -.014))))),
((-.112 if f76<=4.5 else ((-.121 if f68<=0 else ((.046 if f46<=0.05099 else .228) if f54<=0.855 else -.099)) if
f57<=-18.5 else ((-.005 if f17<=0 else (.071 if f25<=12.5 else (((.075 if f68<=113.5 else -.045) if f46<=0.1284
else -.094) if f25<=18.5 else .138))) if f26<=7.5 else ((-.083 if f25<=23.5 else .102) if f52<=0.08489 else
.012)))) if f21<=0 else (.034 if f25<=16.5 else .181)),
((-.171 if f74<=0 else (((((.011 if f67<=0 else (-.043 if f51<=66.5 else .022)) if f47<=0.03138 else ((-.009 if
f51<=9.5 else (-.146 if f74<=5.5 else .064)) if f16<=0 else ((-.011 if f52<=0.738 else (-.239 if f35<=0.06679 else
.108)) if f55<=0.9044 else .037))) if f51<=322.5 else (-.125 if f73<=3.5 else .142)) if f6<=16.5 else -.123) if
f48<=197.5 else -.058)) if f55<=0.9997 else .126),
((-.016 if f26<=7.5 else -.104) if f69<=0 else ((-.040 if f25<=16.5 else (-.131 if f26<=4.5 else .039)) if f41<=6.5
else (((.011 if f52<=0.738 else (-.148 if f52<=0.8003 else ((-.103 if f25<=17.5 else .111) if f40<=74.5 else
.046))) if f0<=157.5 else (((.078 if f57<=22.5 else .028) if f66<=17.5 else -.131) if f40<=513 else (.131 if
f25<=7.5 else -.086))) if f61<=0.9813 else -.064))),
(((-.055 if f53<=12.83 else (.029 if f53<=58.93 else ((-.056 if f37<=0 else .015) if f4<=0.1008 else -.071))) if
f49<=0.995 else .055) if f56<=0.6601 else ((((.170 if f85<=2.5 else (-.325 if f85<=4.5 else ((.019 if f44<=0.8041
else -.033) if f45<=0.0939 else .062))) if f45<=0.234 else (-.220 if f85<=5.5 else -.049)) if f45<=0.3885 else
.114) if f60<=0.04782 else (-.027 if f49<=0.9363 else -.104))),
((((((.055 if f84<=4.5 else -.064) if f31<=0.1427 else (-.050 if f0<=100.5 else .092)) if f51<=72.5 else .104) if
f57<=196.5 else (.013 if f51<=22.5 else -.165)) if f69<=0 else ((-.104 if f77<=5.5 else (((.022 if f6<=16.5 else
-.117) if f16<=2.5 else -.089) if f67<=9.5 else (.077 if f57<=-4.5 else -.032))) if f8<=6.5 else (-.053 if f70<=5.5
else -.002))) if f11<=0 else -.151),
((-.160 if f74<=0 else ((-.082 if f68<=0 else ((.136 if f51<=86.5 else -.110) if f57<=-18.5 else (((-.114 if
f64<=3.5 else (-.010 if f49<=0.9924 else .073)) if f50<=11.5 else (-.097 if f86<=6.5 else (-.004 if f51<=7.5 else
.115))) if f0<=268.5 else ((.090 if f42<=0.8706 else (-.089 if f61<=0.7755 else .017)) if f70<=5.5 else .101)))) if
f56<=0.5335 else -.008)) if f12<=0 else -.112),
((((-.093 if f53<=261.2 else .062) if f74<=8.5 else .016) if f41<=334 else (.106 if f78<=8.5 else (.016 if f14<=0
else ((.114 if f27<=0 else -.114) if f41<=726.5 else (-.167 if f43<=0.3212 else .054))))) if f1<=0 else ((-.079 if
f29<=0 else (.032 if f44<=0.6649 else (-.044 if f0<=281.5 else (.044 if f49<=0.9861 else -.129)))) if f52<=0.9714
else (-.125 if f66<=1.5 else .037))),
((-.104 if f76<=4.5 else ((-.007 if f70<=6.5 else ((.048 if f69<=7.5 else -.040) if f38<=0.07713 else (((-.441 if
f25<=9.5 else -.130) if f58<=14.5 else (-.172 if f54<=0.001597 else .058)) if f38<=0.08878 else (((.161 if
f38<=0.152 else (.080 if f57<=46.5 else -.397)) if f81<=7.5 else .042) if f66<=9.5 else -.052)))) if f12<=0 else
-.106)) if f21<=0 else (.031 if f25<=16.5 else .161)),
((((((-.072 if f29<=0 else .015) if f53<=58.93 else -.022) if f0<=281.5 else (-.063 if f3<=0 else (-.120 if
f78<=1.5 else ((.110 if f68<=65.5 else -.101) if f30<=0.01054 else .044)))) if f25<=16.5 else ((-.149 if f74<=8.5
else .053) if f16<=1.5 else ((-.235 if f9<=28 else .137) if f25<=20.5 else (-.136 if f25<=27.5 else .111)))) if
f37<=0.9978 else .256) if f60<=0.856 else -.053),
(((((-.038 if f0<=81.5 else .038) if f57<=4.5 else -.048) if f5<=11.5 else -.249) if f45<=0.3495 else .072) if
f51<=4.5 else (.023 if f53<=51.78 else (((-.066 if f53<=317.9 else -.212) if f33<=0.1475 else (.049 if f53<=111.2
else -.047)) if f3<=0 else ((-.075 if f53<=225 else .112) if f86<=6.5 else ((-.196 if f78<=7.5 else -.001) if
f0<=93.5 else (.017 if f54<=0.07445 else .090)))))),
((-.083 if f77<=5.5 else ((((.001 if f56<=0.909 else -.049) if f47<=0.03138 else (.050 if f56<=0.2064 else (((.041
if f16<=0 else -.205) if f85<=2.5 else (-.025 if f33<=0.7787 else (.047 if f55<=0.9992 else -.144))) if f57<=97.5
else (.173 if f85<=2.5 else (.053 if f48<=30.5 else (-.030 if f35<=0.9981 else .278)))))) if f48<=197.5 else -.048)
if f28<=8.5 else -.099)) if f55<=0.9997 else .122),
((-.025 if f69<=0 else ((((.019 if f8<=1.5 else .074) if f69<=4.5 else (-.012 if f41<=209.5 else -.151)) if f46<=0
else -.000) if f8<=6.5 else ((-.075 if f41<=4.5 else (.086 if f28<=4.5 else -.138)) if f38<=0.01459 else ((.017 if
f15<=0 else (-.129 if f51<=447 else .067)) if f46<=0 else (.105 if f35<=0.0146 else (-.045 if f40<=743 else
.163)))))) if f22<=0 else -.125),
(((((.033 if f50<=4.5 else (-.005 if f35<=0.02231 else ((-.061 if f0<=93.5 else .118) if f70<=2.5 else -.085))) if
f25<=17.5 else .048) if f54<=0.001597 else ((((.038 if f48<=24.5 else -.146) if f54<=0.02826 else (-.230 if
f54<=0.03367 else -.040)) if f69<=3.5 else .073) if f37<=0.004108 else .038)) if f1<=0 else (-.070 if f35<=0.02866
else (-.014 if f0<=295.5 else .043))) if f7<=12.5 else -.149),
(-.088 if f76<=4.5 else (-.141 if f74<=0 else ((((.015 if f44<=0.969 else ((-.109 if f58<=117.5 else .125) if
f48<=5.5 else .104)) if f67<=1.5 else ((-.098 if f39<=101.5 else .014) if f47<=0.004876 else -.004)) if f50<=11.5
else ((-.053 if f54<=0.9904 else .157) if f48<=2.5 else ((.067 if f41<=452.5 else (.123 if f74<=8.5 else -.085)) if
f28<=4.5 else -.116))) if f12<=0 else -.098))),
((((.026 if f54<=0.09495 else -.055) if f70<=3.5 else ((.043 if f30<=0.03834 else -.150) if f15<=0 else (-.108 if
f30<=0.08048 else -.376))) if f83<=5.5 else ((((-.146 if f86<=6.5 else ((-.019 if f15<=0 else .114) if f1<=0.08482
else -.117)) if f73<=1.5 else .052) if f26<=7.5 else -.055) if f73<=8.5 else ((-.332 if f83<=8.5 else -.061) if
f70<=0 else .001))) if f7<=12.5 else -.144),
(((.013 if f53<=51.78 else (-.022 if f30<=0.009669 else ((-.172 if f38<=0.00779 else .005) if f55<=0.8119 else
(((-.145 if f74<=8.5 else .001) if f53<=202.3 else ((((.046 if f60<=0.04327 else -.165) if f69<=0 else .080) if
f55<=0.9869 else (.050 if f35<=0.00218 else (-.149 if f39<=4.5 else -.000))) if f7<=1.5 else -.108)) if f39<=537.5
else -.081)))) if f22<=0 else -.116) if f55<=0.9997 else .119),
((.023 if f53<=40.73 else -.214) if f80<=2.5 else (.098 if f80<=7.5 else ((-.031 if f51<=1.5 else ((.025 if
f53<=51.78 else (((-.042 if f53<=248.9 else .098) if f52<=0.1052 else (.032 if f46<=0.03141 else (-.094 if
f37<=0.02803 else ((.142 if f53<=120.5 else -.066) if f51<=22.5 else (-.071 if f9<=28 else .047))))) if f4<=0.1442
else -.077)) if f45<=0.3495 else .053)) if f6<=1.5 else -.022))),
((((.053 if f75<=3.5 else -.105) if f83<=0 else (((((-.005 if f57<=149.5 else -.139) if f45<=0.02349 else ((-.130
if f3<=0 else .063) if f83<=3.5 else .044)) if f56<=0.3539 else (.096 if f57<=2.5 else (.040 if f87<=8.5 else
-.016))) if f19<=0 else -.146) if f50<=16.5 else ((-.144 if f87<=3.5 else .040) if f50<=24.5 else -.099))) if
f21<=0 else .042) if f11<=0 else -.141),
((-.225 if f8<=0 else .004) if f80<=2.5 else (.089 if f80<=7.5 else ((-.144 if f41<=39.5 else (.087 if f43<=0.8447
else (.066 if f68<=65.5 else -.176))) if f72<=4.5 else (((.001 if f69<=4.5 else (-.112 if f47<=0.005457 else
(((.122 if f53<=58.93 else -.126) if f46<=0.03885 else -.289) if f37<=0.02803 else .060))) if f47<=0.01865 else
(.018 if f39<=147.5 else -.051)) if f6<=1.5 else -.020)))),
((((.134 if f24<=0 else (-.114 if f73<=6.5 else (.105 if f56<=0.8585 else -.102))) if f87<=6.5 else (.026 if
f57<=-4.5 else (-.084 if f78<=2.5 else (.032 if f78<=6.5 else -.019)))) if f32<=0.9773 else ((((-.209 if f24<=0
else -.024) if f15<=0 else .036) if f58<=2.5 else .048) if f31<=0.9955 else -.011)) if f25<=16.5 else ((-.125 if
f74<=8.5 else .035) if f16<=2.5 else -.076)),
((-.181 if f74<=0 else ((((.005 if f43<=0.9546 else ((.015 if f45<=0.1005 else (-.385 if f45<=0.1078 else -.037))
if f46<=0.1527 else -.177)) if f23<=0 else (.050 if f48<=11.5 else -.160)) if f25<=18.5 else (((-.138 if
f33<=0.01557 else .084) if f40<=1.5 else .085) if f16<=1.5 else (.102 if f33<=0 else (-.116 if f25<=27.5 else
.119)))) if f7<=12.5 else -.136)) if f60<=0.7645 else -.041),
(-.081 if f76<=4.5 else ((-.158 if f73<=1.5 else ((.073 if f56<=0.07162 else ((.063 if f73<=6.5 else -.195) if
f70<=5.5 else (.164 if f37<=0.07314 else -.079))) if f25<=12.5 else (((.095 if f46<=0.49 else -.211) if f57<=123.5
else -.142) if f48<=3.5 else (-.050 if f29<=0 else .145)))) if f84<=4.5 else (-.064 if f82<=0 else ((.182 if
f85<=1.5 else .010) if f73<=8.5 else -.006)))),
((-.071 if f77<=5.5 else (((-.000 if f40<=299.5 else (((.125 if f69<=1.5 else -.061) if f8<=3.5 else -.142) if
f36<=0.2111 else .121)) if f32<=0.9773 else (((.075 if f34<=0.9964 else -.031) if f55<=0.942 else .037) if f69<=1.5
else (.071 if f69<=2.5 else (.132 if f36<=0.007089 else (.007 if f42<=0.9395 else (-.317 if f42<=0.9921 else
.055)))))) if f61<=0.9813 else -.052)) if f55<=0.9997 else .115),
((.007 if f56<=0.6601 else (((-.110 if f52<=0.6651 else .065) if f86<=7.5 else .028) if f38<=0.0304 else ((-.005 if
f41<=47.5 else -.136) if f38<=0.03845 else (((-.022 if f41<=169.5 else -.363) if f81<=7.5 else (.002 if
f45<=0.08789 else ((.047 if f67<=1.5 else -.078) if f31<=0.8643 else ((-.559 if f49<=0.9798 else -.083) if
f45<=0.1556 else .032)))) if f41<=189.5 else .031)))) if f38<=0.9984 else -.127),
(((-.056 if f57<=25.5 else (.021 if f56<=0.9433 else -.064)) if f83<=8.5 else (.012 if f39<=155.5 else ((-.044 if
f26<=1.5 else -.189) if f39<=196.5 else ((.126 if f34<=0.9929 else (.030 if f47<=0.0687 else -.168)) if f57<=196.5
else (-.026 if f43<=0.9023 else -.261))))) if f26<=9.5 else (((-.114 if f71<=2.5 else (-.018 if f39<=8.5 else
.215)) if f34<=0.1576 else -.160) if f25<=21.5 else .058)),
(((((-.074 if f36<=0.1517 else .079) if f60<=0.2232 else (-.046 if f41<=4.5 else (.149 if f36<=0.04572 else
-.024))) if f47<=0.08168 else (-.019 if f66<=3.5 else .156)) if f41<=30.5 else -.054) if f51<=1.5 else (((((-.084
if f53<=232.4 else .089) if f32<=0.1002 else -.275) if f41<=1.5 else ((.001 if f30<=0.1884 else .051) if
f55<=0.9997 else .111)) if f11<=0 else -.137) if f21<=0 else .049)),
(((-.026 if f47<=0.08168 else (-.087 if f53<=34.47 else ((-.086 if f41<=3.5 else .054) if f38<=0.1693 else (.229 if
f68<=56.5 else -.018)))) if f51<=4.5 else (-.074 if f68<=3.5 else ((.130 if f51<=75.5 else -.092) if f57<=-4.5 else
((.097 if f53<=194.5 else -.003) if f84<=4.5 else (.001 if f15<=1.5 else .111))))) if f28<=8.5 else ((.266 if
f31<=0 else -.107) if f47<=0.01736 else -.124)),
(((((((-.270 if f42<=0.5806 else .071) if f61<=0.3718 else .056) if f25<=11.5 else ((-.161 if f32<=0.9579 else
.046) if f57<=76.5 else .037)) if f83<=5.5 else (-.172 if f77<=2.5 else ((-.156 if f57<=107.5 else .178) if
f85<=1.5 else .025))) if f39<=161.5 else (-.171 if f39<=182 else (.056 if f43<=0.804 else (-.005 if f69<=2.5 else
-.204)))) if f58<=117.5 else .045) if f67<=1.5 else -.007),
((((.003 if f26<=9.5 else ((.089 if f84<=2.5 else -.094) if f25<=21.5 else (-.113 if f29<=0 else .100))) if
f51<=322.5 else (.119 if f31<=0.06054 else -.111)) if f48<=197.5 else (.226 if f9<=12.5 else ((-.199 if f58<=51.5
else (((-.044 if f51<=60.5 else .152) if f36<=0.458 else -.135) if f31<=0.935 else -.144)) if f57<=459.5 else
(-.071 if f61<=0 else .214)))) if f7<=12.5 else -.132),
((((-.138 if f24<=0 else (-.113 if f31<=0.02048 else .092)) if f76<=4.5 else (((((.055 if f75<=0 else -.008) if
f28<=0 else ((.014 if f25<=12.5 else .078) if f54<=0.855 else -.081)) if f37<=0.9898 else ((-.127 if f71<=2.5 else
.192) if f8<=10.5 else .407)) if f49<=0.995 else (.053 if f28<=4.5 else -.291)) if f56<=0.6601 else -.008)) if
f55<=0.9997 else .108) if f11<=0 else -.134),
((-.034 if f34<=0.6944 else .156) if f88<=7.5 else (((((.018 if f26<=6.5 else -.012) if f61<=0.9813 else -.056) if
f58<=364.5 else (-.144 if f48<=40.5 else .085)) if f41<=334 else (.094 if f78<=8.5 else (-.155 if f9<=11 else
(((.133 if f34<=0.9854 else -.003) if f48<=28.5 else (-.097 if f41<=726.5 else .092)) if f69<=3.5 else -.084)))) if
f1<=0 else (-.016 if f58<=563.5 else .107))),
(((-.005 if f49<=0.8915 else ((-.071 if f42<=0.9961 else -.262) if f61<=0.8664 else -.001)) if f51<=1.5 else
((-.037 if f61<=0.9813 else -.337) if f68<=3.5 else ((((-.016 if f38<=0.08393 else .140) if f47<=0.1245 else .172)
if f68<=91.5 else -.133) if f57<=-4.5 else ((-.032 if f69<=0 else ((.098 if f51<=79.5 else -.031) if f87<=8.5 else
-.001)) if f50<=11.5 else .029)))) if f22<=0 else -.104),
((((.061 if f60<=0.1609 else -.097) if f70<=0 else ((.176 if f69<=2.5 else -.106) if f40<=1.5 else -.141)) if
f83<=0 else (.007 if f1<=0 else ((-.015 if f37<=0.02241 else ((-.317 if f46<=0.3493 else .011) if f68<=15.5 else
-.064)) if f37<=0.03193 else (-.109 if f68<=0 else (-.010 if f58<=105.5 else ((.141 if f75<=5.5 else -.014) if
f70<=8.5 else .099)))))) if f12<=0 else -.089),
(((((((-.043 if f51<=36.5 else .044) if f68<=187.5 else .046) if f83<=8.5 else .006) if f51<=62.5 else -.070) if
f51<=66.5 else ((((.030 if f66<=5.5 else -.294) if f82<=6.5 else .052) if f39<=155.5 else ((-.004 if f70<=4.5 else
-.198) if f39<=196.5 else ((-.265 if f34<=0.8546 else .127) if f51<=153.5 else -.042))) if f16<=1.5 else -.092)) if
f38<=0.9984 else -.124) if f11<=0 else -.132),
((((-.038 if f53<=176.2 else -.192) if f53<=269.4 else .108) if f74<=3.5 else ((.052 if f54<=0.9981 else .363) if
f74<=4.5 else (((-.074 if f29<=0 else .052) if f53<=38.54 else ((-.015 if f54<=0.02681 else (-.199 if f54<=0.03367
else .018)) if f37<=0.004108 else (((-.006 if f43<=0.9308 else -.082) if f58<=117.5 else .040) if f30<=0.01504 else
.034))) if f67<=0 else -.006))) if f7<=12.5 else -.128),
(((.048 if f38<=0.03706 else (-.028 if f44<=0.6032 else (-.209 if f66<=8.5 else .008))) if f77<=5.5 else (((-.006
if f70<=6.5 else (((.053 if f38<=0.07327 else (.006 if f55<=0.9984 else -.357)) if f36<=0.02381 else ((-.110 if
f24<=0 else .007) if f62<=0.01048 else (.000 if f40<=299.5 else .104))) if f26<=10.5 else -.076)) if f21<=0 else
.033) if f6<=16.5 else -.087)) if f55<=0.9997 else .105),
((-.000 if f69<=7.5 else (((-.068 if f51<=43.5 else -.385) if f51<=48.5 else .020) if f0<=268.5 else .063)) if
f25<=16.5 else (((.171 if f50<=7.5 else ((-.015 if f51<=5.5 else .074) if f48<=108.5 else -.135)) if f30<=0.03834
else (-.157 if f75<=8.5 else ((-.244 if f37<=0.08032 else .032) if f53<=162.5 else .117))) if f68<=87.5 else ((.107
if f53<=32.79 else -.133) if f48<=11.5 else .024))),
((-.055 if f60<=0 else .133) if f88<=7.5 else (((-.038 if f51<=10.5 else -.182) if f31<=0.8643 else .039) if f83<=0
else ((((-.136 if f82<=3.5 else (-.107 if f83<=2.5 else (.047 if f38<=0 else (.031 if f29<=0 else (-.027 if
f38<=0.09569 else -.155))))) if f38<=0.1146 else (-.028 if f75<=8.5 else .068)) if f63<=0.9603 else -.070) if
f51<=4.5 else (.222 if f79<=1.5 else .004)))),
((((.001 if f45<=0.234 else ((-.037 if f40<=43.5 else .146) if f7<=1.5 else -.170)) if f45<=0.3495 else ((.041 if
f46<=0.02594 else -.152) if f46<=0.03354 else (.131 if f8<=8.5 else (.105 if f54<=0.08132 else -.139)))) if
f54<=0.9996 else .153) if f48<=197.5 else (-.121 if f45<=0.3122 else ((.081 if f58<=-128.5 else -.188) if f58<=51.5
else ((.115 if f54<=0.855 else -.138) if f44<=0.7513 else -.134)))),
(((.005 if f35<=0.0867 else ((.093 if f87<=8.5 else (-.115 if f73<=1.5 else (((-.109 if f40<=11.5 else .023) if
f30<=0.05119 else -.333) if f83<=5.5 else (((-.047 if f70<=4.5 else .201) if f44<=0.4857 else -.021) if f83<=8.5
else (.013 if f68<=250.5 else -.075))))) if f44<=0.7513 else ((.020 if f25<=9.5 else -.071) if f30<=0.06985 else
.111))) if f7<=12.5 else -.121) if f11<=0 else -.129),
(((-.002 if f50<=11.5 else (-.057 if f73<=2.5 else ((-.041 if f47<=0.007187 else (.102 if f6<=12.5 else -.140)) if
f36<=0.03584 else ((-.082 if f32<=0.9714 else .046) if f57<=31.5 else ((.107 if f47<=0.059 else (-.054 if
f68<=513.5 else .163)) if f33<=0.9957 else ((-.005 if f70<=8.5 else (-.320 if f46<=0.3493 else .015)) if
f44<=0.8783 else .182)))))) if f11<=0 else -.126) if f22<=0 else -.093),
(((-.002 if f5<=6.5 else -.100) if f52<=0.2527 else ((((.094 if f62<=0.06857 else -.111) if f56<=0.4679 else -.148)
if f51<=69.5 else .076) if f75<=6.5 else ((.041 if f42<=0.651 else -.031) if f5<=0 else .027))) if f62<=0.7866 else
((((-.067 if f64<=13.5 else (-.049 if f83<=8.5 else .068)) if f46<=0.896 else (-.097 if f44<=0.8832 else .176)) if
f58<=563.5 else .157) if f52<=0.9989 else -.234)),
    ))
