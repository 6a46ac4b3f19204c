"""Weights of `page_blocks`, learned by `training/train_page_blocks.py`. Not edited by hand.

Boosted trees: a line's score is the sum of what each says of its measures, numbered as in `features.FEATURES`.
Above zero it is rather article.

Learned from WCXB's development split (CC-BY-4.0), Zyte's article-extraction-benchmark (MIT), Mozilla Readability's
test pages (Apache-2.0), trafilatura's evaluation set (Apache-2.0), Fundus' parser tests (MIT) and defuddle's fixtures
(MIT), the development parts of each. What speaks loudest:
in centre; prose share of alike; above centre; classes below centre's path; prose share of parent; branch's
links; in wide centre; tag; alike; branch's prose; lines in parent; after headline.
"""
from __future__ import annotations

from collections.abc import Sequence

__all__ = ["score_first", "score_rest"]


def score_first(f: Sequence[float]) -> float:
    """Return what the 25 trees that know most say."""
    (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23,
     f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45,
     f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67,
     f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84, f85, f86, f87, f88, f89,
     f90, f91, f92, f93, f94, f95, f96, f97, f98, f99, f100, f101, f102, f103) = f
    return sum((
((.471 if f43<=0.04456 else ((.734 if f66<=0.07582 else .488) if f61<=0.8129 else .930)) if f29<=0 else ((.643 if
f63<=16.5 else (((.742 if f84<=1.5 else .964) if f36<=0 else .467) if f66<=0.8063 else .608)) if f43<=0.007653 else
(((.751 if f63<=2.5 else (.976 if f14<=0 else .468)) if f61<=0.8278 else (1.053 if f36<=0 else .523)) if f51<=406
else (.590 if f45<=0.9993 else .995)))),
((((.094 if f36<=0 else -.321) if f32<=1.5 else ((-.089 if f36<=0 else -.338) if f47<=0.1964 else -.278)) if
f43<=0.007653 else ((((-.049 if f63<=1.5 else (.151 if f32<=3.5 else .056)) if f36<=0 else -.307) if f52<=382.5
else (-.224 if f45<=0.9993 else .116)) if f7<=1.5 else -.182)) if f30<=0 else (-.321 if f43<=0.02432 else ((-.251
if f42<=0 else .070) if f69<=6.5 else -.251))),
((-.260 if f43<=0.04456 else (-.209 if f65<=113.3 else (-.209 if f70<=-9.5 else .084))) if f29<=0 else ((.060 if
f32<=1.5 else (-.263 if f65<=17.38 else (-.244 if f63<=4.5 else -.062))) if f42<=0.003 else ((((.148 if f78<=25.5
else -.372) if f32<=2.5 else ((-.027 if f63<=16.5 else .122) if f51<=146.5 else -.282)) if f51<=537.5 else (-.275
if f63<=66.5 else .108)) if f36<=0 else -.269))),
(((((-.225 if f80<=0 else .103) if f68<=0.9433 else -.159) if f8<=6.5 else -.202) if f32<=1.5 else (-.236 if f31<=0
else ((-.061 if f66<=0.8063 else -.222) if f8<=7.5 else -.225))) if f64<=0.1683 else (((((.065 if f57<=0.007047
else .145) if f79<=25.5 else -.284) if f52<=414 else (.118 if f55<=0.7885 else -.255)) if f6<=2.5 else -.157) if
f32<=4.5 else (-.153 if f55<=0.8679 else .048))),
((((((.131 if f78<=25.5 else -.273) if f52<=414 else (.161 if f27<=9.5 else -.165)) if f28<=3.5 else (-.008 if
f0<=177.5 else .094)) if f58<=0.6388 else -.183) if f8<=5.5 else (((.053 if f52<=160.5 else (-.291 if f38<=0.2404
else .108)) if f8<=8.5 else -.162) if f57<=0.2515 else .065)) if f30<=0 else ((-.144 if f0<=123.5 else (.088 if
f68<=0.5666 else -.109)) if f58<=0.1166 else -.215)),
(((-.118 if f0<=157.5 else ((-.231 if f98<=6.5 else .129) if f69<=20.5 else -.112)) if f58<=0.1166 else -.195) if
f29<=0 else ((((-.125 if f20<=0 else .030) if f51<=3.5 else ((.077 if f6<=1.5 else -.038) if f14<=0 else -.248)) if
f1<=0.5541 else -.165) if f3<=0 else ((((.126 if f1<=0.8969 else -.174) if f15<=0 else -.175) if f51<=537.5 else
-.125) if f6<=1.5 else -.167))),
(((.086 if f47<=0.6399 else -.185) if f32<=0 else (-.179 if f31<=0 else ((-.125 if f63<=4.5 else -.026) if
f50<=0.08285 else -.136))) if f64<=0.1683 else ((.035 if f32<=2.5 else -.147) if f70<=0 else ((((.074 if f0<=344.5
else -.326) if f42<=0.007508 else .131) if f41<=0.3349 else (.065 if f67<=0.9908 else (.149 if f49<=0.01232 else
-.362))) if f52<=414 else (.167 if f67<=0.8775 else -.128)))),
(((-.081 if f63<=4.5 else ((.060 if f21<=0 else -.192) if f53<=363.5 else -.142)) if f58<=0.04931 else (-.165 if
f64<=0 else -.076)) if f64<=0.1683 else (((((-.507 if f27<=7.5 else .075) if f45<=0.6454 else .128) if f51<=406
else (.158 if f27<=9.5 else -.139)) if f7<=1.5 else (.017 if f58<=0 else -.255)) if f58<=0.1853 else (-.158 if
f45<=0.3208 else (.085 if f58<=0.6388 else -.183)))),
((((((.032 if f51<=379 else -.167) if f47<=0.6399 else -.101) if f7<=1.5 else -.119) if f36<=0 else -.177) if
f30<=0 else (-.161 if f67<=0.1294 else (-.001 if f80<=27.5 else -.143))) if f64<=0.258 else (-.033 if f45<=0.07867
else ((.127 if f80<=74.5 else (.084 if f71<=0.975 else (.133 if f53<=110.5 else ((-.004 if f5<=9.5 else -.817) if
f55<=0.9706 else -.828)))) if f7<=1.5 else -.096))),
(((((((.116 if f71<=0.949 else -.349) if f87<=4.5 else .120) if f32<=0 else (.081 if f8<=8.5 else -.114)) if
f79<=24.5 else -.280) if f53<=363.5 else (-.113 if f49<=0.03845 else .068)) if f1<=0.4312 else -.103) if f32<=1.5
else (((.038 if f77<=0.9987 else -.099) if f8<=5.5 else -.105) if f30<=0 else (-.155 if f43<=0.01256 else ((.076 if
f8<=3.5 else -.140) if f69<=2.5 else -.122)))),
(((.084 if f8<=6.5 else -.085) if f32<=0 else (-.152 if f70<=0 else (((.018 if f32<=3.5 else -.065) if f72<=0.8075
else -.148) if f8<=8.5 else -.135))) if f64<=0.1683 else (((.033 if f72<=0.07134 else -.136) if f70<=0 else (((.111
if f78<=25.5 else -.222) if f1<=0.6588 else -.128) if f69<=332.5 else (.141 if f27<=9.5 else -.169))) if f6<=1.5
else (-.178 if f85<=5.5 else .012))),
((-.148 if f0<=123.5 else (.034 if f68<=0.876 else -.156)) if f31<=0 else ((((-.060 if f63<=116.5 else .113) if
f53<=34.5 else (.052 if f60<=79.5 else (.097 if f93<=7.5 else -.151))) if f8<=8.5 else -.123) if f3<=0 else
(((-.066 if f65<=139.6 else .063) if f40<=0.1479 else -.144) if f52<=4.5 else ((.105 if f68<=0.8919 else .015) if
f52<=414 else (.047 if f55<=0.8306 else -.204))))),
(((.117 if f80<=74.5 else ((.071 if f65<=410.5 else (-.054 if f71<=0.9635 else -.464)) if f54<=0.9737 else (-.423
if f54<=0.9801 else .066))) if f62<=3.5 else (-.078 if f31<=0 else ((-.024 if f45<=0.07867 else ((.066 if
f80<=219.5 else (-.003 if f59<=0.2135 else -.247)) if f50<=0.2104 else -.096)) if f62<=21.5 else -.115))) if
f58<=0.1853 else (-.143 if f29<=0 else (-.110 if f70<=20.5 else .006))),
((-.141 if f42<=0 else (.029 if f69<=4.5 else -.126)) if f31<=0 else ((-.102 if f63<=4.5 else ((.030 if f49<=0.1222
else -.049) if f6<=3.5 else -.104)) if f3<=0 else ((((-.030 if f63<=16.5 else .095) if f51<=54.5 else -.704) if
f45<=0.6454 else ((.108 if f62<=18.5 else -.083) if f69<=117.5 else (.074 if f56<=0.829 else (-.175 if f85<=3.5
else .085)))) if f6<=1.5 else -.118))),
((.059 if f32<=0 else ((-.062 if f39<=0.3054 else .019) if f58<=0.1697 else -.120)) if f64<=0.258 else (((((.103 if
f13<=0 else -.458) if f63<=157.5 else (((.159 if f68<=0.1892 else -.288) if f40<=0.004673 else .070) if f85<=3.5
else .140)) if f68<=0.8919 else -.006) if f41<=0.2148 else (((-.427 if f100<=1.5 else .093) if f37<=17.5 else
-.323) if f67<=0.9887 else -.181)) if f1<=0.6588 else -.146)),
(((-.132 if f42<=0.009665 else -.006) if f31<=0 else ((-.088 if f23<=0 else .072) if f63<=7.5 else (.023 if
f28<=6.5 else -.068))) if f61<=0.8278 else ((((-.462 if f55<=0.7609 else .132) if f55<=0.9706 else -.615) if
f28<=1.5 else (-.026 if f63<=6.5 else (.081 if f41<=0.4524 else (.041 if f39<=0.2331 else -.274)))) if f43<=0.5766
else (.118 if f69<=78.5 else (.057 if f65<=348.2 else -.158)))),
((((((-.119 if f101<=6.5 else .005) if f36<=0 else -.148) if f74<=0.1827 else -.103) if f63<=89.5 else .081) if
f44<=0.08676 else ((((-.166 if f80<=0 else (.062 if f68<=0.7456 else -.050)) if f41<=0.2005 else -.171) if f63<=7.5
else (.108 if f80<=66.5 else (.051 if f71<=0.975 else -.106))) if f80<=219.5 else (-.315 if f84<=0 else (.040 if
f84<=2.5 else -.116)))) if f1<=0.604 else -.113),
(((-.012 if f50<=0.02954 else -.127) if f70<=0 else (-.141 if f80<=0 else ((((-.026 if f60<=16.5 else .062) if
f45<=0.1811 else .072) if f6<=2.5 else -.102) if f8<=6.5 else -.072))) if f61<=0.8792 else (((.098 if f36<=0 else
-.110) if f78<=24.5 else -.208) if f80<=74.5 else (((-.272 if f93<=4.5 else .050) if f53<=165.5 else (.021 if
f65<=273.1 else -.202)) if f48<=0.03728 else .078))),
(((-.037 if f72<=0.04066 else -.123) if f70<=0 else (-.137 if f80<=0 else ((((.009 if f45<=0.09028 else .068) if
f14<=0 else -.178) if f7<=1.5 else (-.028 if f0<=52.5 else -.196)) if f8<=6.5 else -.063))) if f61<=0.8792 else
((.111 if f28<=1.5 else (.054 if f78<=23.5 else -.207)) if f80<=74.5 else ((-.148 if f53<=3.5 else (.064 if
f52<=414 else -.074)) if f73<=0.9761 else -.131))),
((((-.024 if f63<=2.5 else (((((.020 if f38<=0.2929 else -.290) if f84<=0 else .065) if f43<=0.4662 else ((-.335 if
f48<=0.03575 else .128) if f43<=0.5766 else .051)) if f43<=0.7887 else .111) if f51<=158.5 else ((.089 if f84<=2.5
else -.076) if f67<=0.977 else -.115))) if f6<=1.5 else -.060) if f8<=6.5 else -.049) if f58<=0.1385 else ((-.057
if f63<=36.5 else .051) if f30<=0 else -.115)),
(((-.130 if f80<=0 else (((-.059 if f60<=7.5 else .123) if f72<=0.04768 else -.106) if f70<=0 else ((.037 if f21<=0
else -.107) if f51<=406 else -.090))) if f64<=0.8003 else ((.095 if f74<=0 else -.074) if f42<=0.007068 else .102))
if f32<=3.5 else ((-.093 if f70<=2.5 else ((-.021 if f38<=0.2929 else -.142) if f59<=0.2509 else (.121 if
f80<=159.5 else -.080))) if f58<=0.566 else -.127)),
(((-.079 if f63<=2.5 else (.028 if f1<=0.06033 else (-.118 if f70<=12.5 else .008))) if f5<=0 else ((.016 if
f51<=3.5 else .090) if f53<=165.5 else ((.042 if f60<=36.5 else -.104) if f56<=0.9512 else -.225))) if f32<=3.5
else (-.117 if f31<=0 else (-.054 if f39<=0.3436 else (((.054 if f37<=8.5 else (-.086 if f67<=0.5034 else -.394))
if f67<=0.8178 else .062) if f41<=0.01789 else .098)))),
((((.055 if f67<=0.9743 else ((-.173 if f44<=0.9993 else .079) if f67<=0.9817 else (-.216 if f90<=4.5 else .078)))
if f57<=0.03039 else (.087 if f79<=25.5 else -.175)) if f32<=0 else ((((-.081 if f84<=2.5 else .000) if
f57<=0.07055 else .024) if f76<=38.5 else ((-.066 if f8<=1.5 else .029) if f3<=0 else .055)) if f8<=8.5 else
-.071)) if f1<=0.813 else (-.125 if f29<=0 else -.045)),
((.009 if f50<=0.02954 else -.100) if f70<=0 else (-.120 if f80<=0 else (((((-.036 if f63<=4.5 else .043) if
f0<=148.5 else ((((-.078 if f70<=2.5 else .090) if f44<=0.5167 else (.028 if f80<=51.5 else -.218)) if f38<=0.2929
else -.087) if f44<=0.7896 else .097)) if f51<=158.5 else ((.024 if f54<=0.9549 else -.169) if f35<=0 else -.153))
if f36<=0 else -.120) if f6<=1.5 else -.050))),
((((((.039 if f36<=0 else -.142) if f75<=0.8827 else -.037) if f61<=0.9949 else (.116 if f80<=70.5 else ((-.175 if
f45<=0.79 else (.084 if f52<=414 else -.077)) if f73<=0.9827 else -.156))) if f32<=3.5 else (((-.034 if f65<=327.8
else (-.416 if f67<=0.9077 else -.030)) if f65<=410.5 else .173) if f61<=0.9198 else .061)) if f8<=6.5 else -.047)
if f74<=0.5494 else (-.099 if f61<=0.9911 else .056)),
    ))


def score_rest(f: Sequence[float]) -> float:
    """Return what the others say."""
    (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23,
     f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45,
     f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67,
     f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84, f85, f86, f87, f88, f89,
     f90, f91, f92, f93, f94, f95, f96, f97, f98, f99, f100, f101, f102, f103) = f
    return sum((
((((-.069 if f63<=66.5 else .080) if f70<=0 else (-.110 if f80<=0 else (.125 if f69<=-13.5 else (((.004 if
f63<=256.5 else -.134) if f20<=0 else ((.073 if f83<=0 else -.243) if f78<=5.5 else -.085)) if f69<=332.5 else
-.070)))) if f64<=0.8003 else ((((-.089 if f46<=0.1068 else .064) if f55<=0.9316 else -.112) if f2<=0.8775 else
-.160) if f61<=0.9363 else .089)) if f50<=0.6537 else -.116),
(((-.113 if f80<=0 else (-.087 if f98<=0 else (((.000 if f59<=0.01851 else (-.035 if f9<=14.5 else .083)) if
f68<=0.3374 else ((.023 if f64<=0.7527 else (-.192 if f44<=0.953 else .060)) if f81<=0 else (.067 if f80<=22.5 else
-.124))) if f7<=1.5 else -.060))) if f64<=0.8003 else ((.080 if f1<=0.6588 else -.113) if f13<=0 else -.452)) if
f68<=0.8919 else (-.004 if f50<=0.02954 else -.094)),
((((((((((.041 if f4<=0.06316 else -.037) if f8<=1.5 else .073) if f0<=187.5 else .087) if f68<=0.7798 else .010)
if f73<=0.9827 else (.054 if f68<=0.4009 else -.102)) if f13<=0 else -.299) if f77<=0.8449 else -.038) if f8<=5.5
else (.043 if f50<=0.015 else (-.063 if f64<=0.687 else .092))) if f6<=1.5 else ((-.014 if f6<=16.5 else -.200) if
f32<=6.5 else -.124)) if f68<=0.9266 else -.074),
((((-.053 if f59<=0.05678 else (.034 if f75<=0.8827 else -.081)) if f63<=7.5 else (((-.047 if f84<=0 else .028) if
f51<=366 else (-.114 if f50<=0.1472 else .065)) if f7<=10.5 else -.188)) if f61<=0.9939 else (((((-.103 if f3<=0
else .091) if f51<=32.5 else -.253) if f43<=0.5766 else .110) if f52<=168.5 else (.079 if f56<=0.829 else -.080))
if f13<=0 else -.451)) if f50<=0.6537 else -.108),
(((((.003 if f58<=0.03141 else -.083) if f42<=0.1978 else .121) if f70<=0 else ((.032 if f65<=70.05 else -.057) if
f3<=0 else ((((((-.104 if f93<=4.5 else .026) if f44<=0.9181 else .073) if f60<=16.5 else .109) if f53<=363.5 else
(-.126 if f48<=0.03412 else .055)) if f44<=0.9964 else -.148) if f44<=0.9993 else .085))) if f6<=1.5 else -.038) if
f66<=0.8063 else (-.125 if f31<=0 else -.034)),
((((((.061 if f85<=0 else -.129) if f98<=0 else (((.022 if f54<=0.526 else (-.187 if f98<=5.5 else -.030)) if f3<=0
else .038) if f6<=1.5 else (-.005 if f42<=0.002253 else (.024 if f68<=0.3538 else -.161)))) if f77<=0.8449 else
-.052) if f23<=0 else .082) if f61<=0.9949 else (((.145 if f27<=9.5 else -.122) if f98<=1.5 else .072) if f13<=0
else -.350)) if f68<=0.9266 else -.062),
(((((((-.082 if f66<=0.03076 else -.318) if f49<=0.01785 else .031) if f101<=6.5 else ((.035 if f64<=0.7715 else
((.059 if f49<=0.02139 else -1.045) if f50<=0.02954 else -.040)) if f8<=5.5 else (-.135 if f59<=0.005219 else (.044
if f54<=0 else (-.015 if f52<=348.5 else -.168))))) if f36<=0 else -.093) if f64<=0.8003 else (-.028 if f46<=0.8153
else .071)) if f68<=0.8919 else -.037) if f72<=0.8075 else -.103),
(((((.031 if f85<=1.5 else (-.159 if f43<=0.5766 else .047)) if f98<=1.5 else (-.053 if f65<=14.89 else ((-.035 if
f41<=0.01211 else .072) if f53<=8.5 else (.026 if f57<=0.04991 else .081)))) if f60<=197.5 else -.096) if
f68<=0.661 else (((.015 if f41<=0.7718 else (.127 if f30<=0 else .389)) if f48<=0.01142 else -.028) if f30<=3.5
else -.101)) if f32<=7.5 else (-.100 if f57<=0.383 else .069)),
(((-.053 if f65<=176.7 else (-.123 if f98<=1.5 else .052)) if f63<=4.5 else (((((-.222 if f88<=4.5 else -.032) if
f49<=0.01785 else .048) if f101<=6.5 else ((((-.009 if f44<=0.9767 else .056) if f65<=251.1 else -.073) if
f57<=0.02237 else (-.246 if f89<=2.5 else .040)) if f62<=11.5 else (.115 if f65<=490.7 else -.149))) if f6<=6.5
else -.079) if f62<=20 else -.092)) if f72<=0.8075 else -.095),
(((-.086 if f80<=0 else (((-.002 if f60<=16.5 else .089) if f51<=5.5 else (.063 if f58<=0.566 else -.060)) if
f80<=131.5 else (.090 if f93<=8.5 else (((.081 if f56<=0.523 else -.081) if f41<=0.1323 else -.183) if f40<=0.01477
else .045)))) if f68<=0.661 else ((-.016 if f79<=9.5 else -.082) if f27<=14.5 else ((.062 if f58<=0.03359 else
-.044) if f41<=0.8111 else .190))) if f32<=7.5 else -.079),
((((-.037 if f0<=231.5 else .038) if f63<=4.5 else ((.084 if f16<=0 else .021) if f68<=0.3374 else ((((.020 if
f25<=0 else -.196) if f40<=0.464 else (.019 if f51<=2.5 else .282)) if f81<=1.5 else (.006 if f63<=14.5 else
-.141)) if f51<=146.5 else (-.003 if f56<=0.8036 else (-.159 if f47<=0.03627 else .095))))) if f50<=0.8383 else
-.100) if f30<=4.5 else (-.095 if f39<=0.3222 else .072)),
(((((((-.300 if f88<=1.5 else -.068) if f47<=0 else .020) if f101<=6.5 else ((.014 if f52<=104.5 else ((.040 if
f33<=0 else -.228) if f46<=0.9372 else .091)) if f51<=158.5 else (.057 if f88<=8.5 else -.069))) if f6<=16.5 else
-.161) if f82<=0 else -.031) if f32<=7.5 else (-.105 if f27<=18.5 else .008)) if f61<=0.9939 else (.079 if
f80<=66.5 else (.025 if f73<=0.9761 else -.121))),
(((-.051 if f39<=0.8897 else -.318) if f89<=3.5 else ((((-.087 if f88<=1.5 else ((.026 if f59<=0.3283 else .394) if
f88<=8.5 else -.015)) if f57<=0.3408 else .060) if f67<=0.9994 else .112) if f39<=0.3436 else ((-.290 if f102<=0
else (((-.142 if f67<=0.8178 else .037) if f84<=2.5 else .068) if f50<=0 else (.074 if f67<=0.9994 else -.096))) if
f1<=0.1348 else -.039))) if f72<=0.8075 else -.084),
(((((((-.023 if f37<=3.5 else (-.184 if f103<=1.5 else .105)) if f17<=0 else -.028) if f59<=0.06161 else (((.039 if
f25<=0 else -.159) if f66<=0.8063 else (-.111 if f47<=0.9984 else .236)) if f51<=146.5 else -.083)) if f83<=0 else
(-.123 if f37<=12.5 else .129)) if f23<=0 else .067) if f61<=0.9949 else .044) if f30<=4.5 else (-.108 if f17<=0
else (-.022 if f59<=0.4985 else .214))),
(((.038 if f32<=0 else (-.089 if f98<=1.5 else ((.005 if f32<=8.5 else -.093) if f51<=158.5 else (.019 if f63<=22.5
else -.204)))) if f64<=0.258 else ((((.032 if f0<=281.5 else .113) if f13<=0 else -.235) if f63<=25.5 else (.028 if
f55<=0.9372 else ((-.059 if f46<=0.6232 else .115) if f51<=29.5 else -.100))) if f1<=0.2635 else (-.138 if
f63<=36.5 else .029))) if f77<=0.8449 else -.039),
((((.059 if f99<=6.5 else (((-.022 if f42<=0.0772 else .049) if f75<=0.8827 else -.076) if f63<=9.5 else ((-.018 if
f38<=0.2929 else (-.256 if f27<=16.5 else .042)) if f53<=6.5 else ((.006 if f38<=0.1742 else .106) if f39<=0.1789
else ((.098 if f63<=57.5 else (-.216 if f85<=1.5 else -.016)) if f101<=6.5 else .075))))) if f30<=8.5 else -.129)
if f6<=16.5 else -.145) if f72<=0.8757 else -.084),
(((((.088 if f88<=8.5 else (.036 if f64<=0.5817 else (-.220 if f64<=0.6216 else .004))) if f32<=0 else (-.084 if
f98<=1.5 else ((.002 if f64<=0.8296 else (-.349 if f50<=0.05468 else .049)) if f51<=146.5 else -.105))) if f2<=0
else .036) if f64<=0.8414 else ((.057 if f5<=19.5 else -.226) if f2<=0.3915 else -.122)) if f68<=0.8919 else (.035
if f50<=0.015 else (-.062 if f69<=251.5 else .040))),
(((-.083 if f87<=4.5 else (((((.137 if f102<=8.5 else .019) if f56<=0.6649 else (.001 if f58<=0.2579 else -.080))
if f44<=0.9868 else -.200) if f44<=0.9877 else (.019 if f0<=281.5 else (.100 if f71<=0.9819 else (.127 if
f52<=168.5 else -.167)))) if f60<=378.5 else -.125)) if f78<=9.5 else ((-.046 if f67<=0.9987 else .141) if
f42<=0.06152 else (-.128 if f93<=1.5 else .081))) if f30<=4.5 else -.055),
((((.111 if f99<=1.5 else (-.038 if f80<=16.5 else (.047 if f80<=94.5 else -.036))) if f0<=187.5 else (-.032 if
f3<=0 else .072)) if f68<=0.4009 else (((-.090 if f101<=6.5 else ((.024 if f85<=7.5 else .099) if f30<=4.5 else
-.105)) if f50<=0.015 else (-.104 if f50<=0.01795 else (-.092 if f31<=0 else (-.013 if f40<=0.464 else .126)))) if
f40<=0.9988 else .291)) if f50<=0.8383 else -.090),
(((-.001 if f3<=0 else .043) if f68<=0.3374 else (((-.001 if f51<=45.5 else (-.349 if f53<=63.5 else -.098)) if
f27<=7.5 else (-.025 if f39<=0.3222 else (((.087 if f72<=0.05668 else -.009) if f37<=10.5 else ((-.048 if
f45<=0.07867 else .078) if f39<=0.996 else (-.324 if f37<=12.5 else -.014))) if f53<=363.5 else -.132))) if
f44<=0.9993 else (.039 if f6<=3.5 else -.101))) if f72<=0.8757 else -.073),
((((-.040 if f39<=0.8897 else (-.064 if f80<=70.5 else -.449)) if f89<=3.5 else (((((.059 if f99<=4.5 else -.005)
if f64<=0.5817 else (-.175 if f39<=0.5459 else .128)) if f64<=0.6216 else ((-.185 if f100<=5.5 else (-.022 if
f0<=115.5 else .053)) if f2<=0.8775 else (-.014 if f0<=56.5 else -.270))) if f13<=0 else -.200) if f27<=17.5 else
.046)) if f74<=0.8277 else -.055) if f6<=10.5 else -.098),
(((.024 if f68<=0.3374 else ((((.006 if f73<=0.9761 else -.077) if f79<=9.5 else -.050) if f59<=0.3283 else .130)
if f60<=79.5 else ((.029 if f79<=6.5 else -.149) if f56<=0.7504 else -.153))) if f8<=9.5 else (-.073 if f60<=4.5
else (((-.160 if f59<=0.004649 else (.080 if f66<=0.09788 else -.125)) if f60<=197.5 else -.136) if f48<=0.1073
else (.117 if f59<=0.02148 else -.087)))) if f23<=0 else .057),
(-.073 if f80<=0 else ((((.026 if f30<=2.5 else .176) if f73<=0.6046 else (((-.053 if f0<=123.5 else .047) if
f64<=0.09281 else -.170) if f63<=6.5 else .021)) if f0<=267.5 else .066) if f68<=0.3374 else (((-.015 if f63<=151.5
else (-.502 if f70<=61.5 else -.032)) if f38<=0.2929 else -.163) if f84<=0 else ((.096 if f80<=14.5 else -.095) if
f63<=1.5 else (.000 if f23<=0 else .084))))),
(((((-.034 if f45<=0.9765 else -.152) if f45<=0.9975 else .027) if f84<=0 else ((((.029 if f78<=6.5 else -.015) if
f55<=0.9563 else (-.055 if f84<=2.5 else .047)) if f79<=9.5 else (.068 if f99<=6.5 else -.036)) if f8<=9.5 else
((-.059 if f39<=0.1956 else (.077 if f48<=0.135 else -.119)) if f40<=0.9988 else (.376 if f98<=8.5 else -.104))))
if f30<=8.5 else -.114) if f7<=12.5 else -.168),
((((((.105 if f95<=8.5 else (((.066 if f56<=0.8087 else -.034) if f85<=3.5 else (-.131 if f51<=58.5 else .071)) if
f98<=5.5 else .004)) if f60<=16.5 else ((.055 if f51<=366 else -.166) if f7<=1.5 else (.017 if f67<=0.5622 else
-.161))) if f32<=6.5 else -.040) if f59<=0.4985 else .131) if f60<=197.5 else -.063) if f83<=0 else ((-.112 if
f63<=12.5 else .057) if f19<=0 else -.197)),
(((((-.004 if f51<=537.5 else -.106) if f63<=66.5 else ((((.035 if f35<=0 else -.320) if f86<=8.5 else .101) if
f52<=160.5 else (((((.099 if f64<=0.7715 else -.499) if f64<=0.8129 else .119) if f52<=185.5 else .128) if
f63<=96.5 else -.057) if f40<=0.00207 else .092)) if f18<=1.5 else (.108 if f26<=0 else -.175))) if f7<=12.5 else
-.161) if f23<=0 else .050) if f82<=9.5 else -.092),
((((.014 if f6<=1.5 else (.002 if f3<=0 else -.081)) if f75<=0.8827 else -.047) if f27<=17.5 else (((-.260 if
f89<=8.5 else .087) if f28<=6.5 else -.070) if f41<=0.00406 else (-.124 if f98<=3.5 else .115))) if f1<=0 else
((-.075 if f31<=0 else ((-.047 if f47<=0.1554 else (.008 if f46<=0.9466 else .121)) if f56<=0.6247 else (-.059 if
f42<=0.009217 else .012))) if f5<=12.5 else -.181)),
((((((-.167 if f70<=434.5 else .193) if f101<=6.5 else -.006) if f88<=1.5 else ((.025 if f34<=0 else .166) if
f88<=8.5 else (-.041 if f53<=3.5 else ((.071 if f32<=2.5 else -.003) if f50<=0.015 else ((-.121 if f65<=13.27 else
(.073 if f47<=0.02837 else (-.256 if f50<=0.02381 else .005))) if f53<=26.5 else -.014))))) if f82<=9.5 else -.079)
if f6<=16.5 else -.112) if f50<=0.8383 else -.077),
((((-.101 if f91<=5.5 else (-.005 if f25<=0 else -.145)) if f27<=17.5 else ((-.103 if f98<=3.5 else .090) if
f66<=0.02946 else ((-.043 if f9<=14.5 else .100) if f64<=0.6452 else (-.160 if f44<=0.1703 else .126)))) if f14<=0
else -.124) if f61<=0.9939 else (((-.102 if f3<=0 else .040) if f64<=0.5817 else -.124) if f64<=0.6216 else ((.070
if f13<=0 else -.244) if f1<=0 else -.177))),
(((((-.058 if f31<=0 else (-.106 if f76<=3.5 else .026)) if f65<=61.1 else ((-.027 if f65<=410.5 else (.107 if
f46<=0.9944 else -.023)) if f81<=6.5 else (-.063 if f0<=94.5 else .073))) if f57<=0.383 else (-.135 if f97<=2.5
else .065)) if f83<=0 else (-.013 if f57<=0.04726 else (-.081 if f45<=0.8559 else -.332))) if f61<=0.9939 else
(-.055 if f98<=5.5 else (.017 if f50<=0.06001 else .093))),
((((((.009 if f95<=4.5 else .171) if f95<=7.5 else ((-.003 if f41<=0.8883 else (.379 if f100<=3.5 else .013)) if
f40<=0.464 else (.024 if f52<=68.5 else .204))) if f32<=8.5 else (-.082 if f64<=0.7834 else .124)) if f57<=0.383
else ((.177 if f61<=0.5884 else (.057 if f38<=0.7836 else -.207)) if f83<=0 else -.291)) if f13<=0 else -.171) if
f60<=197.5 else (.111 if f101<=8.5 else -.093)),
(((((.093 if f99<=2.5 else .008) if f71<=0.3399 else ((((-.012 if f6<=3.5 else -.106) if f81<=0 else (-.090 if
f43<=0.1512 else ((.047 if f2<=0.3449 else -.153) if f52<=58.5 else -.121))) if f35<=0 else (.078 if f52<=26.5 else
-.056)) if f70<=81.5 else .018)) if f61<=0.9956 else (.053 if f52<=168.5 else -.025)) if f23<=0 else .045) if
f72<=0.8757 else (-.135 if f70<=2.5 else -.010)),
((((((-.066 if f76<=307.5 else .071) if f0<=88.5 else (-.103 if f98<=1.5 else ((-.156 if f53<=2.5 else .039) if
f16<=0 else .103))) if f69<=4.5 else -.046) if f57<=0.383 else .094) if f63<=4.5 else ((.111 if f99<=2.5 else
-.042) if f76<=10.5 else ((.019 if f51<=146.5 else ((.048 if f69<=62.5 else -.102) if f51<=189.5 else .009)) if
f36<=0 else -.074))) if f30<=8.5 else -.106),
(((((.023 if f69<=189.5 else .156) if f102<=8.5 else ((-.001 if f39<=0.02336 else (-.080 if f20<=0 else .014)) if
f41<=0.8111 else (.158 if f50<=0.015 else -.002))) if f18<=2.5 else -.091) if f30<=4.5 else -.054) if f39<=0.3436
else (-.045 if f53<=3.5 else ((.053 if f6<=6.5 else (.101 if f65<=22.03 else -.138)) if f38<=0.2929 else ((-.227 if
f58<=0.06713 else .021) if f53<=8.5 else .016)))),
((((-.005 if f37<=29.5 else (-.242 if f40<=0.02194 else .101)) if f27<=18.5 else (.072 if f63<=43.5 else -.100)) if
f63<=66.5 else ((-.116 if f46<=0.95 else .007) if f85<=1.5 else (((((-.091 if f46<=0.9993 else .157) if f63<=107.5
else -.200) if f9<=12.5 else .027) if f38<=0.2183 else .120) if f40<=0.02088 else .101))) if f60<=197.5 else
((-.029 if f80<=489.5 else .266) if f101<=8.5 else -.086)),
((-.084 if f91<=5.5 else ((((((-.025 if f70<=321.5 else (-.007 if f37<=3.5 else -.263)) if f59<=0.005219 else (.010
if f52<=294.5 else (-.158 if f48<=0.03035 else (.069 if f52<=743 else -.177)))) if f44<=0.9767 else (.034 if
f60<=269.5 else -.121)) if f82<=0 else (-.054 if f59<=0.03086 else (-.058 if f45<=0.06772 else .018))) if
f76<=186.5 else .023) if f73<=0.9827 else -.055)) if f67<=0.9998 else .123),
(((((.066 if f55<=0.9372 else -.028) if f1<=0.3008 else (.114 if f0<=28.5 else -.112)) if f32<=0 else .003) if
f69<=151.5 else ((.058 if f55<=0.526 else (-.085 if f67<=0.922 else .056)) if f41<=0.1323 else -.102)) if
f68<=0.661 else ((.026 if f53<=363.5 else -.102) if f50<=0.02954 else ((.122 if f69<=4.5 else (-.034 if f81<=2.5
else -.114)) if f69<=251.5 else (.248 if f100<=2.5 else .027)))),
((-.007 if f57<=0.0421 else -.145) if f89<=3.5 else (((.070 if f66<=0.9983 else .458) if f89<=4.5 else ((-.039 if
f60<=6.5 else ((.204 if f64<=0.005637 else (.093 if f66<=0.08365 else -.155)) if f66<=0.8063 else -.082)) if
f69<=-13.5 else ((-.011 if f64<=0.258 else (.026 if f58<=0.03031 else (-.008 if f2<=0.8775 else -.195))) if f23<=0
else (.068 if f78<=8.5 else -.036)))) if f7<=12.5 else -.148)),
((((((.102 if f32<=0 else .017) if f65<=327.8 else -.215) if f55<=0.4398 else (((((-.020 if f4<=0.05042 else -.069)
if f27<=17.5 else .069) if f0<=417.5 else .041) if f69<=59.5 else .008) if f76<=222.5 else ((.000 if f51<=11.5 else
.094) if f63<=25.5 else -.030))) if f50<=0.6537 else -.076) if f70<=91.5 else (-.005 if f66<=0.001597 else (.050 if
f60<=237.5 else -.045))) if f14<=0 else -.108),
((.035 if f99<=6.5 else ((-.011 if f38<=0.2929 else ((-.124 if f64<=0.7527 else .125) if f77<=0.9618 else -.292))
if f84<=0 else ((.015 if f65<=61.1 else (((.082 if f102<=6.5 else -.066) if f64<=0.258 else ((-.003 if f58<=0.03031
else (-.148 if f32<=0 else -.022)) if f76<=46.5 else .016)) if f62<=16.5 else .030)) if f0<=281.5 else (.070 if
f56<=0.8087 else .003)))) if f30<=8.5 else -.098),
((((-.090 if f73<=0.8991 else .071) if f80<=0 else ((((.063 if f86<=7.5 else -.002) if f65<=61.1 else ((-.098 if
f50<=0.01642 else .029) if f4<=0.07768 else -.100)) if f65<=122.9 else (-.020 if f3<=0 else ((-.315 if f80<=6.5
else (.109 if f50<=0.01642 else (-.067 if f66<=0.01866 else .075))) if f72<=0.02155 else .065))) if f68<=0.4009
else -.005)) if f14<=0 else -.102) if f7<=12.5 else -.142),
((-.108 if f65<=194.5 else .119) if f91<=5.5 else ((((-.110 if f89<=7.5 else .152) if f84<=8.5 else -.080) if
f61<=0.5689 else (-.239 if f72<=0.00376 else .017)) if f69<=-13.5 else ((-.139 if f89<=0 else (-.002 if f19<=0 else
(-.102 if f65<=17.38 else (.075 if f84<=2.5 else .002)))) if f83<=0 else ((.023 if f81<=2.5 else (-.199 if
f65<=202.1 else .043)) if f19<=0 else -.170)))),
(((-.141 if f98<=8.5 else .083) if f95<=4.5 else .162) if f95<=7.5 else ((((((.004 if f60<=73.5 else (.062 if
f68<=0.3374 else -.091)) if f59<=0.4985 else .084) if f77<=0.8449 else (-.019 if f2<=0.08625 else (.006 if
f64<=0.1914 else -.206))) if f63<=354.5 else .092) if f51<=406 else ((-.068 if f44<=0.9737 else .131) if f8<=3.5
else -.152)) if f70<=583.5 else (-.129 if f86<=8.5 else .116))),
(((((((.004 if f51<=54.5 else (-.195 if f51<=58.5 else -.010)) if f38<=0.1742 else .066) if f38<=0.2929 else ((.005
if f1<=0.2317 else -.101) if f65<=262.8 else (-.217 if f45<=0.102 else (.084 if f79<=3.5 else -.204)))) if
f44<=0.9767 else .017) if f73<=0.9827 else ((.023 if f45<=0.979 else -.175) if f43<=0.7887 else (.075 if f51<=158.5
else -.063))) if f7<=12.5 else -.136) if f13<=0 else -.170),
((.095 if f103<=7.5 else ((((-.110 if f9<=11 else .013) if f41<=0.4364 else ((.113 if f49<=0.07533 else -.105) if
f29<=0 else .125)) if f84<=7.5 else ((-.042 if f39<=0.02336 else -.184) if f64<=0.08489 else .110)) if f56<=0.6247
else ((-.011 if f41<=0.3924 else -.072) if f41<=0.8883 else .108))) if f39<=0.3436 else (.067 if f86<=2.5 else
((.118 if f39<=0.596 else .006) if f41<=0.3349 else -.130))),
(((((-.039 if f61<=0.9623 else -.282) if f65<=210.1 else .073) if f89<=3.5 else ((((.020 if f29<=0 else (-.011 if
f40<=0.464 else .102)) if f32<=8.5 else -.094) if f27<=17.5 else (.057 if f63<=43.5 else (.085 if f16<=0 else
-.069))) if f61<=0.9939 else ((.040 if f65<=251.1 else -.047) if f57<=0.02855 else (-.011 if f63<=5.5 else .077))))
if f13<=0 else -.164) if f24<=0 else -.112),
(((((.009 if f58<=0.03663 else (-.107 if f76<=165.5 else .093)) if f88<=1.5 else ((.141 if f100<=8.5 else (((-.021
if f68<=0.1062 else (.056 if f38<=0.3167 else (-.155 if f40<=0.03135 else .035))) if f54<=0.9991 else -.118) if
f68<=0.9433 else -.051)) if f88<=8.5 else (-.016 if f59<=0.02658 else .008))) if f82<=9.5 else (-.100 if
f68<=0.9995 else .080)) if f24<=0 else -.104) if f67<=0.9998 else .120),
(((-.008 if f59<=0.06161 else (((((((-.169 if f91<=7.5 else .104) if f80<=30.5 else .004) if f56<=0.9835 else
-.172) if f34<=0 else -.312) if f26<=0 else (-.088 if f97<=2.5 else .076)) if f51<=80.5 else -.045) if f40<=0.04671
else (((.043 if f51<=2.5 else -.170) if f50<=0.02381 else (-.001 if f42<=0.02637 else .130)) if f41<=0.157 else
-.074))) if f26<=1.5 else .104) if f23<=0 else .034),
((-.041 if f93<=4.5 else ((-.000 if f61<=0.9964 else .057) if f63<=43.5 else (-.154 if f66<=0.0703 else .082))) if
f63<=46.5 else (.077 if f93<=6.5 else (((.062 if f64<=0.3509 else -.135) if f101<=6.5 else ((.069 if f53<=335.5
else (.037 if f41<=0.1273 else -.214)) if f75<=0.02822 else -.041)) if f51<=122.5 else (-.076 if f66<=0.01866 else
(.088 if f27<=10.5 else (.036 if f68<=0.7282 else -.332)))))),
(((((.158 if f100<=1.5 else ((-.013 if f63<=116.5 else .117) if f64<=0.02098 else -.062)) if f64<=0.3744 else .076)
if f64<=0.7715 else (-.674 if f67<=0.7835 else -.060)) if f98<=5.5 else ((.001 if f62<=16.5 else (.103 if
f55<=0.5885 else (.097 if f50<=0.0446 else ((-.168 if f67<=0.7045 else .033) if f63<=18.5 else .060)))) if
f62<=21.5 else (.049 if f50<=0.04364 else -.130))) if f67<=0.9998 else .118),
(((-.308 if f101<=8.5 else -.045) if f92<=5.5 else ((((.001 if f40<=0.464 else (-.133 if f32<=0 else (-.073 if
f31<=0 else .124))) if f50<=0.9269 else -.098) if f49<=0.9978 else (-.087 if f85<=3.5 else (-.066 if f28<=6.5 else
(.084 if f40<=0.3037 else (1.160 if f37<=3.5 else -.031))))) if f32<=7.5 else (-.070 if f64<=0.02098 else (.119 if
f61<=0.4882 else -.018)))) if f67<=0.9998 else .116),
((.039 if f74<=0.037 else -.100) if f80<=0 else ((((-.150 if f93<=5.5 else .042) if f58<=0.07294 else (.238 if
f81<=6.5 else .058)) if f80<=86.5 else -.122) if f69<=-13.5 else (((((-.006 if f61<=0.9939 else .021) if f5<=19.5
else -.142) if f17<=1.5 else ((-.135 if f9<=20.5 else .071) if f60<=15.5 else .172)) if f23<=0 else (.064 if
f78<=8.5 else -.026)) if f81<=8.5 else -.065))),
(((((-.034 if f93<=4.5 else ((((-.005 if f65<=202.1 else (.038 if f40<=0.1064 else -.137)) if f38<=0.05409 else
(-.101 if f53<=12.5 else .016)) if f63<=34.5 else (-.240 if f101<=4.5 else .075)) if f63<=43.5 else (-.039 if
f38<=0.3167 else -.280))) if f63<=46.5 else ((.078 if f93<=6.5 else -.006) if f38<=0.1742 else .082)) if f6<=16.5
else -.088) if f13<=0 else -.149) if f66<=0.9997 else -.144),
((.082 if f102<=1.5 else -.006) if f39<=0.3436 else (-.109 if f89<=3.5 else (((((-.106 if f31<=0 else .038) if
f15<=0 else -.111) if f6<=6.5 else (.066 if f61<=0.786 else -.128)) if f38<=0.2929 else ((-.176 if f27<=13.5 else
(.090 if f28<=7.5 else -.124)) if f50<=0.01795 else (.118 if f50<=0.02954 else (.019 if f55<=0.9039 else (-.145 if
f27<=14.5 else .106))))) if f61<=0.9923 else .093))),
(((-.041 if f68<=0.0391 else .046) if f64<=0.005637 else (((.024 if f26<=0 else (.077 if f68<=0.3214 else (-.134 if
f77<=0.1064 else -.432))) if f27<=7.5 else ((-.026 if f5<=4.5 else -.159) if f64<=0.1914 else (-.056 if f50<=0 else
.024))) if f50<=0.09865 else ((-.466 if f57<=0.02532 else -.054) if f96<=7.5 else (.060 if f41<=0.3349 else
-.112)))) if f79<=1.5 else (.075 if f100<=2.5 else -.009)),
((((-.155 if f88<=1.5 else .040) if f99<=6.5 else (-.004 if f20<=0 else (((-.050 if f66<=0.189 else -.318) if
f49<=0.01615 else .007) if f88<=4.5 else (-.059 if f65<=17.38 else ((-.003 if f32<=0 else .139) if f65<=39.04 else
.026))))) if f66<=0.9997 else -.139) if f83<=0 else (((.030 if f59<=0.007597 else -.160) if f65<=202.1 else (-.154
if f76<=14.5 else .091)) if f37<=3.5 else .066)),
((((.075 if f64<=0 else -.079) if f66<=0.04495 else (-.065 if f64<=0.03123 else -.495)) if f92<=2.5 else ((((-.079
if f43<=0.9693 else .137) if f50<=0.01795 else .021) if f101<=6.5 else ((-.001 if f41<=0.01789 else (.089 if
f57<=0.2268 else (.064 if f41<=0.6362 else -.192))) if f50<=0.01642 else ((-.004 if f41<=0.2148 else -.075) if
f66<=0.02031 else .014))) if f6<=16.5 else -.089)) if f40<=0.9992 else -.167),
((((.012 if f56<=0.6247 else ((.023 if f43<=0.03996 else ((-.051 if f5<=0 else (((-.026 if f50<=0.05694 else .043)
if f41<=0.02801 else .118) if f41<=0.2148 else -.085)) if f76<=235.5 else ((-.041 if f43<=0.1085 else .078) if
f80<=63.5 else -.015))) if f47<=0.1169 else -.038)) if f72<=0.8757 else ((-.036 if f56<=0.9032 else .232) if
f43<=0.09727 else -.136)) if f12<=0 else -.156) if f67<=0.9998 else .112),
((((-.004 if f39<=0.1293 else (((-.082 if f27<=11.5 else .126) if f35<=0 else -.205) if f50<=0.09142 else -.212))
if f67<=0.9994 else .141) if f39<=0.1607 else ((.029 if f67<=0.9994 else (.122 if f78<=2.5 else (.028 if
f50<=0.06801 else -.173))) if f38<=0.2929 else (((-.184 if f44<=0.1138 else .003) if f27<=13.5 else (-.192 if
f98<=6.5 else .069)) if f46<=0.6232 else .012))) if f24<=0 else -.096),
(((-.019 if f66<=0.05058 else (-.056 if f63<=12.5 else -.401)) if f92<=5.5 else ((((.003 if f40<=0.998 else (.209
if f32<=5.5 else -.091)) if f60<=197.5 else ((((-.058 if f63<=52.5 else .172) if f66<=0.8063 else -.133) if
f68<=0.3374 else (-.173 if f60<=308 else .007)) if f68<=0.8454 else (.355 if f50<=0.07146 else -.069))) if f24<=0
else -.089) if f40<=0.9992 else -.162)) if f30<=8.5 else -.088),
(((.135 if f102<=2.5 else .013) if f56<=0.6247 else (((((-.044 if f63<=57.5 else .099) if f93<=4.5 else (.021 if
f51<=35.5 else -.012)) if f66<=0.2319 else ((-.033 if f19<=0 else -.155) if f53<=77.5 else .043)) if f40<=0.1064
else -.045) if f53<=512.5 else -.097)) if f32<=6.5 else (((-.067 if f33<=0 else .156) if f42<=0.06152 else .090) if
f27<=18.5 else (.047 if f27<=27.5 else -.161))),
(((.117 if f100<=8.5 else ((((((.088 if f36<=0 else -.093) if f28<=7.5 else -.070) if f66<=0.02791 else (-.143 if
f66<=0.05981 else .097)) if f52<=17.5 else (-.214 if f52<=34.5 else (.058 if f80<=90.5 else -.076))) if f66<=0.189
else -.194) if f49<=0.01785 else (((.056 if f67<=0.6027 else -.001) if f78<=8.5 else -.046) if f61<=0.9911 else
.097))) if f88<=8.5 else -.004) if f30<=8.5 else -.082),
((((-.087 if f89<=0 else (-.060 if f43<=0.01085 else .126)) if f30<=3.5 else -.125) if f39<=0.8656 else -.145) if
f89<=3.5 else ((.358 if f52<=1.5 else .050) if f89<=4.5 else ((-.001 if f27<=17.5 else ((-.064 if f98<=6.5 else
.066) if f63<=43.5 else (-.107 if f70<=42.5 else (-.313 if f63<=46.5 else .047)))) if f50<=0.9269 else (-.091 if
f70<=221.5 else (.306 if f66<=0.9304 else -.076))))),
((((.098 if f46<=0.9951 else (.083 if f50<=0.03936 else (-.204 if f72<=0.2088 else .068))) if f95<=4.5 else .146)
if f95<=7.5 else (.000 if f12<=0 else -.152)) if f83<=0 else ((((-.296 if f50<=0.07146 else (-.162 if f63<=9.5 else
.094)) if f70<=2.5 else (-.223 if f68<=0 else (-.045 if f48<=0.01541 else .133))) if f8<=3.5 else -.150) if
f37<=3.5 else (.128 if f67<=0.5622 else -.061))),
((((((-.072 if f30<=1.5 else ((.516 if f82<=0 else -.003) if f61<=0.1286 else -.038)) if f46<=0.459 else (.095 if
f7<=1.5 else -.080)) if f60<=12.5 else (.050 if f18<=0 else ((.044 if f46<=0.9745 else -.149) if f63<=24.5 else
-.120))) if f63<=157.5 else -.109) if f86<=1.5 else (.002 if f8<=9.5 else ((-.061 if f67<=0.9147 else .013) if
f63<=55.5 else .128))) if f7<=12.5 else -.126),
    ))
