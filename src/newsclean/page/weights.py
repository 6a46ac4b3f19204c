"""Weights of `page_blocks`, learned by `training/train_page_blocks.py`. Not edited by hand.

Boosted trees: a line's score is the sum of what each says of its measures, numbered as in `features.FEATURES`.
Above zero it is rather article.

Learned from WCXB's development split (CC-BY-4.0), Zyte's article-extraction-benchmark (MIT), Mozilla Readability's
test pages (Apache-2.0), trafilatura's evaluation set (Apache-2.0), Fundus' parser tests (MIT) and defuddle's fixtures
(MIT), the development parts of each. What speaks loudest:
in centre; prose share of alike; prose share of 2nd; classes below centre's path; above centre; in wide
centre; before last prose; tag; branch's prose; after first prose; prose in alike; branch's links.
"""
from __future__ import annotations

from .features import LineMeasures

__all__ = ["score_first", "score_rest"]


def score_first(f: LineMeasures) -> float:
    """Return what the 25 trees that know most say."""
    ((f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11), (f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22,
     f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44,
     f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64), (f65, f66,
     f67, f68, f69), (f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84, f85), (f86, f87,
     f88, f89, f90, f91, f92, f93, f94, f95, f96, f97, f98, f99, f100, f101, f102, f103, f104, f105)) = f
    return sum((
(((.506 if f72<=0 else (.549 if f71<=0 else ((.919 if f7<=1 else .651) if f21<=0 else .481))) if f49<=0.1554 else
.468) if f46<=0.03137 else ((.856 if f34<=0 else .561) if f72<=0 else ((.542 if f71<=0 else (1.038 if f64<=4 else
.823)) if f69<=0.06848 else (((1.043 if f7<=1 else .732) if f21<=0 else .522) if f71<=375 else (.540 if f48<=0.9993
else .960))))),
(((-.327 if f66<=0.01357 else (-.052 if f30<=3 else -.282)) if f66<=0.258 else (.114 if f30<=6 else -.208)) if
f31<=0 else (((((((-.042 if f65<=4 else .079) if f62<=220 else -.281) if f6<=2 else -.164) if f50<=0.4415 else
-.194) if f81<=9 else -.204) if f38<=0 else -.325) if f66<=0.1681 else ((.154 if f55<=413 else (.139 if f58<=0.7788
else -.352)) if f6<=2 else -.169))),
((((-.276 if f100<=0 else .036) if f60<=0.04298 else -.157) if f45<=0.007653 else (((((.104 if f53<=32 else (-.006
if f57<=0.9436 else -.514)) if f21<=0 else -.232) if f45<=0.5766 else .150) if f60<=0.566 else -.182) if f53<=406
else (-.245 if f47<=0.9993 else (.166 if f64<=6 else -.403)))) if f32<=0 else (-.265 if f45<=0.04456 else ((-.172
if f67<=112.5 else .102) if f71<=6 else -.178))),
(((-.139 if f60<=0.09931 else -.239) if f63<=0.8139 else (.061 if f71<=20 else -.143)) if f31<=0 else (((-.221 if
f45<=0.09727 else -.024) if f65<=4 else (((.079 if f55<=335 else (-.132 if f49<=0.03775 else .113)) if f60<=0.6388
else -.116) if f30<=5 else (.005 if f60<=0.04647 else -.171))) if f63<=0.829 else ((-.065 if f100<=0 else .139) if
f54<=414 else (.092 if f58<=0.7788 else -.264)))),
((((-.108 if f47<=0.3208 else (-.224 if f28<=0 else (-.076 if f75<=0.0 else .067))) if f8<=8 else -.210) if
f68<=0.8063 else -.215) if f66<=0.1681 else ((((((-.233 if f48<=0.1066 else .086) if f3<=0 else .137) if f13<=0
else -.293) if f80<=25 else -.355) if f6<=1 else -.057) if f43<=0.3349 else ((.107 if f6<=1 else -.240) if
f42<=0.07221 else (-.244 if f47<=0.503 else .145)))),
(((-.195 if f69<=0.02989 else (-.152 if f46<=0.278 else .030)) if f63<=0.829 else (-.124 if f46<=0.1133 else .065))
if f31<=0 else (((((.013 if f8<=1 else .101) if f68<=0.9312 else -.125) if f44<=0.007068 else (.130 if f54<=559
else (.162 if f69<=0.9077 else -.219))) if f6<=1 else -.082) if f8<=5 else (((.055 if f54<=160 else -.152) if f8<=8
else -.185) if f69<=0.8985 else .051))),
((((-.139 if f63<=0.9912 else .083) if f65<=1 else ((.087 if f51<=0.1221 else -.018) if f63<=0.829 else (.131 if
f81<=25 else -.393))) if f53<=406 else (-.159 if f52<=0.1471 else .120)) if f34<=1 else (-.181 if f33<=0 else
((-.132 if f65<=16 else ((.043 if f53<=80 else -.122) if f34<=4 else -.103)) if f63<=0.843 else (-.105 if f65<=4
else (.096 if f38<=0 else -.217))))),
((((.091 if f49<=0.6399 else -.172) if f34<=0 else -.045) if f34<=1 else (-.169 if f33<=0 else (-.107 if f2<=0.0
else .047))) if f66<=0.1681 else ((((.127 if f81<=25 else -.294) if f82<=99 else ((.089 if f55<=363 else -.020) if
f73<=0.975 else (.020 if f27<=0.9978 else (-.023 if f69<=0.9743 else -.751)))) if f60<=0.6388 else -.190) if f34<=4
else (-.124 if f31<=0 else .026))),
(((-.168 if f66<=0.01015 else -.086) if f33<=0 else ((((-.106 if f39<=0.0 else .013) if f47<=0.3208 else ((-.021 if
f8<=1 else .092) if f53<=406 else -.193)) if f49<=0.6399 else -.119) if f8<=7 else -.148)) if f66<=0.1896 else
(((.026 if f77<=0.2074 else -.176) if f47<=0.07857 else ((.115 if f80<=25 else -.229) if f53<=406 else (.156 if
f29<=9 else -.172))) if f7<=1 else -.115)),
((-.159 if f75<=0.6618 else (-.144 if f67<=122.4 else .018)) if f33<=0 else (((-.105 if f72<=0 else (-.149 if
f67<=12.02 else ((-.083 if f65<=2 else .045) if f14<=0 else -.214))) if f8<=8 else -.136) if f3<=0 else (-.111 if
f72<=-11 else ((((.114 if f70<=0.9096 else .016) if f21<=0 else -.172) if f54<=414 else (.021 if f57<=0.8306 else
-.231)) if f7<=1 else -.147)))),
((.074 if f34<=0 else (-.152 if f72<=0 else (-.161 if f82<=0 else ((-.133 if f67<=15.08 else (.025 if f53<=146 else
-.139)) if f8<=8 else -.117)))) if f66<=0.258 else (((.119 if f82<=99 else (.048 if f75<=0.9761 else -.224)) if
f34<=3 else (-.105 if f72<=4 else (((-.331 if f90<=1 else .132) if f67<=327.8 else -.666) if f69<=0.8178 else
.086))) if f1<=0.6577 else -.194)),
(((.069 if f64<=4 else (-.071 if f39<=0.0 else (.029 if f6<=1 else -.072))) if f60<=0.1271 else (-.148 if f31<=0
else -.056)) if f66<=0.258 else (((.005 if f47<=0.102 else (((.089 if f69<=0.9743 else ((-.454 if f46<=0.657 else
.106) if f55<=165 else (-.055 if f57<=0.9563 else -.477))) if f59<=0.02094 else .121) if f80<=25 else -.284)) if
f6<=1 else -.062) if f1<=0.6577 else -.160)),
((((-.142 if f82<=0 else ((.062 if f92<=0 else -.159) if f100<=0 else .012)) if f70<=0.9267 else -.107) if
f60<=0.1697 else (-.056 if f32<=0 else -.144)) if f66<=0.1681 else (((.114 if f80<=25 else -.259) if f82<=78 else
(-.288 if f89<=4 else ((.085 if f66<=0.3509 else -.080) if f66<=0.6216 else .079))) if f60<=0.1092 else (-.099 if
f46<=0.278 else (-.080 if f44<=0.0 else .088)))),
((((.093 if f49<=0.01145 else (-.002 if f58<=0.9698 else -.333)) if f44<=0.007068 else ((.104 if f64<=18 else (.056
if f43<=0.2148 else -.314)) if f6<=3 else -.284)) if f55<=413 else (.036 if f58<=0.7788 else -.184)) if f34<=1 else
((-.128 if f31<=0 else -.058) if f69<=0.8178 else (((-.171 if f100<=1 else .043) if f34<=3 else -.079) if
f41<=0.3067 else (.085 if f6<=1 else -.155)))),
((((.092 if f53<=366 else (.068 if f58<=0.8036 else -.183)) if f70<=0.8921 else -.033) if f8<=6 else ((.117 if
f52<=0.01642 else -.140) if f66<=0.2214 else .112)) if f34<=1 else (((-.106 if f67<=122.4 else .134) if f28<=2 else
-.134) if f33<=0 else (((-.108 if f67<=17.6 else .003) if f67<=61.35 else -.125) if f3<=0 else ((-.017 if f65<=16
else .087) if f7<=1 else -.166)))),
(((.067 if f101<=8 else -.090) if f60<=0.2651 else -.142) if f33<=0 else ((((.082 if f60<=0.0 else -.101) if f64<=6
else (((-.008 if f57<=0.9911 else -.230) if f52<=0.05694 else -.134) if f20<=0 else .084)) if f60<=0.04647 else
-.057) if f3<=0 else (((.094 if f82<=144 else (.072 if f58<=0.829 else -.081)) if f70<=0.7628 else (.053 if
f60<=0.03141 else -.053)) if f6<=1 else -.085))),
((((-.098 if f82<=0 else ((((.104 if f70<=0.4013 else ((-.667 if f28<=2 else ((.003 if f55<=110 else -.549) if
f71<=29 else .067)) if f46<=0.7896 else .080)) if f60<=0.6388 else -.034) if f7<=4 else -.135) if f71<=446 else
-.102)) if f70<=0.9433 else -.075) if f8<=6 else (-.092 if f28<=7 else .034)) if f34<=3 else (-.129 if f33<=0 else
(-.064 if f58<=0.8834 else .027))),
((-.052 if f49<=0.02804 else -.128) if f72<=0 else ((-.132 if f82<=0 else ((.069 if f34<=0 else -.007) if f38<=0
else -.132)) if f66<=0.1681 else (((-.328 if f102<=1 else (.055 if f1<=0.6577 else -.108)) if f63<=0.9538 else
((.080 if f82<=63 else -.457) if f89<=4 else .106)) if f82<=144 else (-.258 if f86<=0 else ((.068 if f44<=0.1978
else -.393) if f67<=304.5 else -.103))))),
(((((.006 if f76<=0.1823 else -.099) if f72<=20 else (((.065 if f54<=414 else -.073) if f58<=0.9698 else -.173) if
f6<=16 else -.220)) if f44<=0.009217 else (((.009 if f72<=0 else .089) if f53<=537 else -.083) if f6<=3 else
-.200)) if f8<=6 else (.069 if f52<=0.015 else -.078)) if f34<=3 else ((-.094 if f72<=2 else (-.042 if f69<=0.8985
else .052)) if f52<=0.2104 else -.125)),
((((.086 if f81<=25 else -.222) if f53<=158 else (((.095 if f59<=0.2515 else -.162) if f86<=2 else -.115) if
f57<=0.9563 else (.066 if f82<=70 else -.431))) if f34<=0 else ((-.076 if f59<=0.07006 else .002) if f65<=9 else
(((-.008 if f59<=0.003752 else .085) if f55<=229 else -.033) if f34<=4 else -.032))) if f1<=0.6036 else ((-.092 if
f55<=116 else .041) if f32<=0 else -.130)),
(((((-.077 if f23<=0 else .047) if f67<=232.8 else .046) if f65<=7 else ((((.058 if f38<=0 else -.134) if
f50<=0.786 else -.076) if f71<=202 else -.036) if f66<=0.5817 else (-.511 if f28<=4 else -.000))) if f32<=3 else
-.106) if f66<=0.6216 else ((-.110 if f9<=28 else (-.050 if f55<=19 else .064)) if f63<=0.9538 else (.117 if
f71<=66 else (.047 if f67<=490.7 else -.507)))),
((-.037 if f60<=0.2651 else -.130) if f33<=0 else ((((((.036 if f60<=0.2651 else -.061) if f65<=66 else (.119 if
f18<=1 else -.163)) if f7<=1 else -.069) if f8<=5 else -.040) if f79<=0.843 else -.065) if f63<=0.9538 else (((.055
if f55<=59 else (-.339 if f39<=0.0 else .106)) if f46<=0.7896 else .106) if f55<=165 else ((.135 if f51<=0.007387
else -.102) if f51<=0.03675 else .094)))),
((-.014 if f74<=0.05663 else -.113) if f72<=0 else ((-.101 if f33<=0 else ((-.088 if f67<=12.02 else (.042 if
f53<=366 else -.135)) if f67<=70.05 else (-.022 if f30<=5 else -.137))) if f3<=0 else (-.001 if f44<=0.009665 else
((((-.047 if f67<=122.4 else .062) if f53<=32 else (.137 if f87<=4 else (-.345 if f28<=4 else .004))) if
f46<=0.7896 else .087) if f53<=537 else -.104)))),
((((-.065 if f65<=4 else (((.053 if f0<=52 else -.027) if f39<=10.5 else -.108) if f65<=66 else .063)) if f3<=0
else (((.023 if f0<=131 else .104) if f70<=0.4013 else (((.025 if f47<=0.9975 else -.256) if f47<=0.9993 else .092)
if f75<=0.9827 else -.118)) if f77<=0.8827 else (.014 if f43<=0.2148 else -.220))) if f6<=1 else -.053) if
f70<=0.9096 else (.002 if f52<=0.02954 else -.098)),
((((.058 if f101<=6 else -.048) if f65<=34 else (.077 if f34<=4 else -.035)) if f53<=4 else (((-.028 if f72<=12
else .047) if f63<=0.829 else ((.084 if f53<=32 else (-.492 if f58<=0.7788 else (.069 if f47<=0.9993 else -.259)))
if f46<=0.657 else (.099 if f65<=184 else -.315))) if f53<=146 else ((.010 if f37<=0 else -.134) if f56<=0.9306
else -.189))) if f74<=0.8054 else -.116),
    ))


def score_rest(f: LineMeasures) -> float:
    """Return what the others say."""
    ((f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11), (f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22,
     f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44,
     f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64), (f65, f66,
     f67, f68, f69), (f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84, f85), (f86, f87,
     f88, f89, f90, f91, f92, f93, f94, f95, f96, f97, f98, f99, f100, f101, f102, f103, f104, f105)) = f
    return sum((
((-.103 if f44<=0.013 else (.076 if f70<=0.07177 else -.104)) if f33<=0 else ((-.051 if f59<=0.3408 else .112) if
f65<=4 else (((.077 if f38<=0 else -.140) if f82<=137 else -.055) if f70<=0.3375 else ((((-.114 if f103<=6 else
.036) if f51<=0.06173 else (-.137 if f65<=11 else .005)) if f53<=4 else .046) if f53<=146 else ((.007 if
f61<=0.0479 else -.114) if f75<=0.9647 else -.194))))),
((((-.024 if f78<=33 else (.027 if f54<=382 else (.060 if f86<=2 else -.155))) if f38<=0 else -.110) if f66<=0.8003
else (((.041 if f84<=4.5 else ((-.022 if f27<=0.9641 else -.400) if f61<=0.03328 else .008)) if f63<=0.9363 else
(.105 if f54<=168 else (.123 if f67<=273.1 else (.131 if f82<=63 else (.123 if f57<=0.9006 else -.261))))) if
f13<=0 else -.316)) if f1<=0.5541 else -.074),
(((((((((-.042 if f61<=0.08651 else .133) if f0<=187 else .097) if f70<=0.3539 else (.011 if f48<=0.978 else
-.072)) if f8<=1 else .062) if f6<=3 else -.095) if f8<=5 else -.030) if f66<=0.8003 else (-.022 if f44<=0.007917
else ((.036 if f40<=0.2929 else -.345) if f55<=8 else .102))) if f70<=0.8921 else (-.062 if f20<=0 else .040)) if
f68<=0.8063 else (-.025 if f32<=0 else -.123)),
(((.019 if f52<=0.02954 else -.068) if f72<=0 else ((((((.079 if f55<=413 else -.255) if f88<=8 else ((-.027 if
f8<=1 else .049) if f0<=167 else (.110 if f71<=4 else ((-.205 if f69<=0.8178 else .016) if f49<=0.02493 else
.072)))) if f77<=0.8827 else -.023) if f71<=332 else (.076 if f29<=9 else -.110)) if f13<=0 else -.538) if f8<=5
else -.022)) if f52<=0.652 else -.112),
((((-.095 if f82<=0 else (((((.134 if f71<=-13 else (.006 if f67<=410.4 else .096)) if f64<=16 else (.094 if
f67<=490.7 else -.165)) if f53<=406 else -.080) if f64<=21 else -.084) if f6<=16 else -.171)) if f70<=0.9433 else
-.057) if f63<=0.9939 else (.086 if f82<=74 else ((.082 if f55<=413 else -.074) if f57<=0.9563 else (-.168 if
f86<=2 else .078)))) if f34<=7 else -.096),
((((((.170 if f104<=8 else (-.031 if f9<=20 else .041)) if f27<=0.1224 else ((-.347 if f52<=0.003088 else -.072) if
f27<=0.4417 else ((.019 if f62<=187 else -.096) if f32<=6 else -.140))) if f76<=0.8268 else -.105) if f63<=0.9949
else .059) if f8<=7 else (-.056 if f66<=0.445 else .090)) if f79<=0.843 else ((-.132 if f55<=3 else (-.046 if
f87<=7 else .051)) if f32<=1 else -.102)),
(((((-.095 if f28<=0 else (.031 if f8<=5 else (((.083 if f52<=0.008307 else -.047) if f27<=0.9941 else -.199) if
f27<=0.9993 else .062))) if f63<=0.9939 else (-.061 if f100<=1 else (.103 if f73<=0.9584 else -.011))) if f38<=0
else -.104) if f70<=0.6618 else ((.047 if f52<=0.015 else ((-.019 if f61<=0.1499 else -.101) if f61<=0.3201 else
.109)) if f83<=1.5 else -.101)) if f52<=0.652 else -.103),
(((-.043 if f61<=0.05678 else .023) if f65<=7 else ((((.023 if f41<=0.995 else (-.336 if f27<=0.9993 else .075)) if
f48<=0.1066 else .075) if f60<=0.08529 else -.020) if f82<=78 else ((.063 if f27<=0.9184 else ((((.091 if f90<=6
else -.130) if f27<=0.9946 else .038) if f67<=251.1 else (.069 if f65<=38 else -.145)) if f61<=0.06161 else .098))
if f61<=0.1316 else -.051))) if f34<=7 else -.085),
((((-.058 if f55<=241 else -.290) if f48<=0.9975 else .010) if f86<=0 else ((((-.013 if f55<=6 else ((.031 if
f41<=0.3436 else ((.059 if f41<=0.9162 else -.523) if f91<=3 else (-.018 if f52<=0.0 else .093))) if f7<=12 else
-.235)) if f75<=0.9827 else -.059) if f81<=9 else -.028) if f8<=6 else ((-.054 if f55<=6 else .092) if f52<=0.01642
else -.050))) if f76<=0.8268 else -.083),
((((.042 if f34<=0 else -.088) if f100<=1 else ((-.081 if f82<=0 else (.147 if f71<=-13 else (.046 if f16<=0 else
((((-.169 if f9<=11 else .055) if f34<=3 else -.080) if f27<=0.9617 else ((-.383 if f27<=0.9641 else -.027) if
f86<=4 else -.216)) if f27<=0.9993 else .035)))) if f63<=0.9924 else .078)) if f70<=0.6459 else (-.087 if f33<=0
else -.007)) if f74<=0.8054 else -.094),
((((((((.019 if f64<=5 else -.042) if f65<=69 else .053) if f61<=0.02304 else (.053 if f7<=1 else -.048)) if
f62<=220 else -.078) if f13<=0 else -.405) if f38<=0 else -.084) if f70<=0.6459 else ((((-.055 if f57<=0.3811 else
.057) if f43<=0.7688 else .184) if f51<=0.01232 else ((-.026 if f56<=0.9991 else -.338) if f61<=0.3201 else .105))
if f32<=3 else -.092)) if f74<=0.8054 else -.088),
(((((-.004 if f27<=0.9617 else -.077) if f46<=0.9691 else .015) if f61<=0.01984 else ((((((-.082 if f51<=0.0 else
.021) if f47<=0.09021 else .045) if f43<=0.01211 else (.090 if f50<=0.07219 else (.017 if f64<=22 else -.355))) if
f77<=0.8516 else -.034) if f53<=379 else -.120) if f13<=0 else -.218)) if f6<=1 else -.032) if f79<=0.843 else
(-.096 if f33<=0 else (-.069 if f68<=0.02946 else .019))),
((((((-.061 if f82<=0 else .037) if f70<=0.4013 else ((-.084 if f86<=0 else ((((.071 if f32<=4 else -.130) if
f41<=0.2331 else -.240) if f52<=0.015 else (-.080 if f51<=0.04165 else -.004)) if f41<=0.3647 else .040)) if
f46<=0.9993 else .040)) if f1<=0.4307 else -.043) if f6<=6 else -.093) if f42<=0.464 else ((-.019 if f52<=0.1647
else .273) if f32<=0 else -.092)) if f52<=0.652 else -.087),
((((((-.064 if f9<=28 else (((-.032 if f61<=0.03574 else .020) if f58<=0.9822 else (-.049 if f45<=0.1511 else
-.418)) if f77<=0.8516 else -.079)) if f37<=0 else .059) if f72<=44 else .013) if f23<=0 else .060) if f63<=0.9949
else ((-.012 if f66<=0.258 else .107) if f82<=51 else ((.064 if f54<=414 else -.083) if f57<=0.9563 else (.047 if
f27<=0.9978 else -.178)))) if f52<=0.8398 else -.097),
(((((((-.008 if f62<=4 else (.008 if f27<=0.9993 else .068)) if f63<=0.9949 else (.086 if f82<=74 else (.093 if
f27<=0.9863 else (.079 if f57<=0.8306 else (.118 if f51<=0.007387 else (-.177 if f51<=0.04165 else .115)))))) if
f13<=0 else -.318) if f38<=0 else -.076) if f70<=0.9267 else (-.051 if f71<=143 else .032)) if f6<=3 else (-.032 if
f28<=18 else -.197)) if f32<=6 else -.081),
((((-.300 if f69<=0.8985 else -.069) if f90<=4 else -.035) if f51<=0.01785 else .014) if f103<=6 else ((-.061 if
f27<=0.9907 else .039) if f55<=4 else (((.036 if f42<=0.05172 else -.296) if f51<=0.02284 else (.039 if f90<=7 else
(-.072 if f51<=0.04165 else (-.030 if f3<=0 else (.043 if f43<=0.3924 else -.135))))) if f41<=0.3067 else (.089 if
f27<=0.02563 else (-.205 if f27<=0.4417 else .022))))),
(((.063 if f101<=7 else ((-.037 if f71<=251 else .128) if f63<=0.9964 else .073)) if f65<=7 else ((((.084 if
f103<=2 else -.111) if f103<=6 else ((-.050 if f46<=0.05767 else -.753) if f91<=2 else .027)) if f53<=32 else
(-.046 if f49<=0.1959 else .131)) if f46<=0.9761 else ((.092 if f60<=0.06767 else -.003) if f53<=146 else (.023 if
f65<=157 else -.119)))) if f34<=7 else -.063),
(((-.073 if f58<=0.9698 else -.460) if f91<=3 else ((((-.042 if f23<=0 else .039) if f67<=168.4 else (.042 if
f39<=5.5 else (.050 if f47<=0.9788 else -.192))) if f65<=7 else (.062 if f67<=23.85 else ((((-.077 if f67<=225.8
else .052) if f39<=0.0 else (.048 if f42<=0.06275 else -.034)) if f65<=256 else -.184) if f47<=0.9528 else .028)))
if f6<=10 else -.100)) if f74<=0.8752 else -.082),
(((((((.058 if f34<=0 else .011) if f55<=363 else (-.010 if f43<=0.1323 else -.195)) if f1<=0.2633 else -.042) if
f42<=0.2197 else .087) if f38<=0 else -.074) if f70<=0.6618 else (((.036 if f34<=1 else (-.062 if f41<=0.3222 else
.029)) if f43<=0.7688 else .114) if f49<=0.01145 else ((-.054 if f72<=0 else .061) if f90<=7 else -.046))) if
f34<=7 else (-.074 if f45<=0.06164 else .082)),
(-.111 if f93<=4 else ((((((-.109 if f87<=5 else (.109 if f7<=1 else -.131)) if f68<=0.03076 else -.232) if
f51<=0.01785 else .030) if f103<=6 else ((.020 if f25<=0 else -.149) if f53<=158 else ((-.558 if f45<=0.8632 else
-.116) if f53<=182 else ((.053 if f44<=0.0448 else -.102) if f86<=2 else -.077)))) if f7<=12 else -.169) if
f70<=0.8762 else (-.097 if f92<=6 else -.013))),
((-.091 if f91<=3 else ((((-.097 if f100<=8 else .004) if f71<=202 else (-.090 if f63<=0.9457 else -.358)) if
f86<=0 else ((((.006 if f8<=9 else -.051) if f61<=0.06161 else ((.028 if f71<=96 else .107) if f62<=73 else -.053))
if f32<=4 else (-.082 if f16<=0 else .099)) if f7<=12 else -.173)) if f61<=0.3201 else (.148 if f63<=0.4933 else
.006))) if f74<=0.8752 else -.074),
(((((((.005 if f8<=9 else (-.061 if f39<=3.5 else .020)) if f61<=0.2101 else ((-.137 if f72<=-11 else .178) if
f90<=4 else -.086)) if f61<=0.399 else .197) if f42<=0.464 else ((.220 if f58<=0.6649 else -.021) if f32<=0 else
-.100)) if f59<=0.3408 else ((.087 if f27<=0.2345 else (-.053 if f71<=446 else .270)) if f27<=0.9993 else .130)) if
f13<=0 else -.194) if f52<=0.8398 else -.082),
(((((((.012 if f27<=0.9617 else (.060 if f92<=8 else -.081)) if f27<=0.9993 else .046) if f69<=0.4425 else (-.051
if f5<=0 else (-.131 if f69<=0.6027 else ((.035 if f57<=0.8917 else (.014 if f69<=0.9887 else -.064)) if f6<=3 else
-.152)))) if f59<=0.3408 else .043) if f85<=0 else (-.063 if f59<=0.383 else -.393)) if f63<=0.9956 else (.009 if
f52<=0.05468 else .092)) if f74<=0.8752 else -.066),
((-.047 if f0<=123 else (.061 if f73<=0.0 else ((-.067 if f60<=0.08529 else .037) if f59<=0.2515 else .098))) if
f65<=4 else (((-.026 if f103<=3 else -.262) if f103<=6 else ((.071 if f73<=0.9819 else -.128) if f60<=0.1271 else
-.121)) if f90<=1 else (-.089 if f89<=4 else ((-.132 if f91<=2 else (.038 if f90<=8 else (.033 if f51<=0.02284 else
-.004))) if f7<=12 else -.157)))),
(((-.038 if f55<=3 else (((.145 if f27<=0.6915 else .001) if f104<=8 else (((((-.007 if f72<=361 else -.205) if
f62<=67 else .114) if f50<=0.02914 else -.051) if f55<=98 else (.021 if f86<=4 else (-.014 if f55<=413 else
-.216))) if f44<=0.02875 else (-.065 if f100<=8 else (.076 if f71<=24 else -.023)))) if f29<=16 else .041)) if
f75<=0.9827 else -.067) if f23<=0 else .050),
((((-.192 if f60<=0.012 else .073) if f87<=0 else ((-.048 if f48<=0.95 else .083) if f29<=14 else .133)) if f101<=4
else (((.106 if f105<=8 else (-.082 if f89<=4 else (.000 if f6<=3 else -.052))) if f25<=0 else -.154) if f29<=18
else (-.139 if f100<=3 else ((.064 if f92<=7 else -.167) if f92<=8 else .079)))) if f32<=6 else (-.114 if f17<=0
else .059)),
(-.125 if f82<=-42 else (.019 if f70<=0.3375 else (-.076 if f33<=0 else (((.049 if f34<=6 else -.070) if f80<=5
else -.024) if f69<=0.4425 else ((-.023 if f66<=0.7715 else (((-.011 if f53<=158 else -.751) if f69<=0.8888 else
-.144) if f18<=0 else .102)) if f66<=0.8003 else ((-.220 if f65<=34 else .028) if f69<=0.8372 else ((.008 if
f65<=157 else -.148) if f87<=4 else .066))))))),
((-.099 if f93<=4 else ((((.044 if f75<=0.9827 else -.061) if f34<=0 else ((.032 if f0<=60 else -.127) if f100<=1
else (-.004 if f43<=0.8717 else .143))) if f60<=0.03024 else (-.043 if f0<=123 else ((.005 if f32<=2 else .126) if
f43<=0.2005 else (-.024 if f67<=304.5 else -.221)))) if f72<=56 else ((.008 if f39<=29.5 else -.116) if
f42<=0.02194 else .051))) if f13<=0 else -.189),
(((.085 if f97<=7 else (((-.084 if f72<=432 else .220) if f41<=0.7079 else .042) if f90<=1 else ((-.008 if f65<=46
else ((.053 if f7<=1 else -.033) if f53<=158 else ((.123 if f90<=8 else -.174) if f53<=197 else ((.078 if
f57<=0.8684 else -.082) if f65<=256 else -.110)))) if f29<=18 else (-.003 if f41<=0.01012 else .097)))) if f84<=9.5
else -.085) if f14<=0 else -.120),
((((.044 if f101<=4 else ((.132 if f47<=0.8886 else (.136 if f58<=0.7362 else -.097)) if f104<=7 else (((-.005 if
f63<=0.9713 else -.073) if f77<=0.8827 else -.071) if f65<=14 else .007))) if f63<=0.9956 else ((-.064 if f100<=5
else .095) if f65<=25 else ((.087 if f46<=0.278 else -.209) if f46<=0.657 else (.082 if f54<=168 else -.024)))) if
f13<=0 else -.191) if f34<=7 else -.047),
((((((.023 if f87<=1 else -.112) if f100<=5 else (.043 if f53<=1 else -.034)) if f53<=4 else ((-.067 if f70<=0.0
else (.054 if f16<=0 else -.004)) if f44<=0.04188 else .090)) if f62<=15 else ((.070 if f53<=158 else -.118) if
f7<=1 else -.033)) if f70<=0.614 else ((-.000 if f62<=78 else -.086) if f83<=1.5 else -.069)) if f62<=187 else
(.100 if f99<=8 else -.079)),
(((((((-.113 if f43<=0.09998 else .156) if f97<=4 else .169) if f97<=7 else ((-.001 if f1<=0.2789 else (-.013 if
f66<=0.7389 else -.111)) if f42<=0.464 else .066)) if f43<=0.8883 else ((-.052 if f33<=0 else (-.213 if f103<=4
else .169)) if f41<=0.08021 else .333)) if f34<=7 else (-.092 if f66<=0.02104 else (.063 if f43<=0.3924 else
-.098))) if f69<=0.9998 else .123) if f23<=0 else .045),
((((((((-.028 if f27<=0.9966 else .071) if f67<=70.05 else (-.013 if f9<=13 else (-.294 if f95<=8 else -.085))) if
f39<=18.5 else -.191) if f9<=28 else .003) if f5<=19 else -.188) if f59<=0.3408 else (.083 if f8<=4 else (.029 if
f41<=0.4762 else -.198))) if f39<=23.5 else (.138 if f39<=29.5 else ((.071 if f48<=0.459 else -.178) if f48<=0.9745
else .101))) if f6<=16 else -.108),
(-.117 if f82<=-42 else ((-.036 if f82<=0 else ((.143 if f82<=98 else -.031) if f73<=0.8933 else -.225)) if
f71<=-13 else (((-.088 if f100<=8 else (-.041 if f66<=0.01357 else (.060 if f69<=0.9973 else ((-.402 if f82<=27
else -.067) if f26<=0 else .114)))) if f71<=202 else -.120) if f86<=0 else (.008 if f81<=9 else ((-.007 if
f49<=0.9663 else .198) if f52<=0.2104 else -.088))))),
(((((-.040 if f9<=28 else ((-.006 if f66<=0.5817 else -.139) if f66<=0.6216 else .027)) if f79<=0.5437 else (-.032
if f57<=0.8584 else (-.421 if f51<=0.0 else -.097))) if f20<=0 else (.002 if f54<=63 else .083)) if f28<=7 else
((((-.016 if f29<=25 else -.391) if f54<=294 else -.189) if f72<=432 else .213) if f100<=3 else (.029 if f32<=4
else -.050))) if f14<=0 else -.109),
(((((-.011 if f61<=0.1316 else ((-.430 if f50<=0.004922 else .066) if f64<=7 else (.106 if f1<=0.8957 else -.051)))
if f0<=267 else .055) if f70<=0.3375 else ((((-.071 if f51<=0.03028 else -.289) if f51<=0.03526 else -.002) if
f29<=7 else -.013) if f46<=0.9993 else (.148 if f54<=13 else (.019 if f69<=0.9935 else -.089)))) if f23<=0 else
(.024 if f29<=16 else .165)) if f69<=0.9998 else .122),
(((((-.009 if f53<=537 else -.115) if f65<=66 else ((.104 if f66<=0.7389 else ((-.273 if f53<=197 else .079) if
f66<=0.8003 else (.104 if f65<=151 else -.046))) if f35<=0 else -.072)) if f28<=7 else ((.018 if f69<=0.9692 else
.078) if f55<=229 else -.063)) if f6<=1 else (-.043 if f39<=7.5 else (-.022 if f48<=0.7661 else (.049 if f8<=8 else
.290)))) if f13<=0 else -.180),
(-.112 if f82<=-42 else ((((-.012 if f82<=131 else -.173) if f65<=69 else .071) if f61<=0.02875 else .032) if
f70<=0.3375 else (((-.071 if f29<=14 else .194) if f50<=0.0 else -.099) if f33<=0 else (((.043 if f81<=0 else
((.025 if f65<=256 else -.143) if f27<=0.7398 else -.073)) if f27<=0.9993 else .054) if f69<=0.3159 else ((-.515 if
f29<=6 else -.055) if f69<=0.6027 else -.006))))),
((((((.003 if f7<=12 else -.157) if f51<=0.9978 else (.481 if f52<=0.9709 else -.016)) if f34<=8 else -.071) if
f59<=0.383 else ((.195 if f63<=0.6126 else (.064 if f65<=60 else -.102)) if f40<=0.7836 else -.145)) if f62<=187
else (-.138 if f59<=0.3408 else (-.096 if f72<=53 else .047))) if f85<=0 else (((.002 if f83<=2.5 else -.197) if
f72<=24 else .065) if f19<=0 else -.187)),
((((-.014 if f81<=9 else -.064) if f62<=3 else ((((.006 if f40<=0.2929 else ((-.117 if f88<=2 else .026) if
f39<=9.5 else -.155)) if f46<=0.953 else -.139) if f46<=0.9794 else .043) if f67<=410.4 else (.126 if f62<=154 else
-.125))) if f23<=0 else .036) if f63<=0.9939 else (((.064 if f82<=22 else (-.114 if f39<=0.0 else .056)) if
f46<=0.7896 else .044) if f60<=0.0 else -.160)),
(((((-.128 if f41<=0.7079 else .039) if f55<=37 else (-.044 if f17<=0 else .069)) if f90<=1 else ((((.012 if
f75<=0.9827 else (-.037 if f69<=0.9519 else -.429)) if f36<=0 else .133) if f63<=0.9894 else (.088 if f13<=0 else
-.195)) if f90<=8 else (.130 if f104<=1 else (-.010 if f41<=0.3222 else .016)))) if f84<=9.5 else (.029 if
f44<=0.009665 else -.122)) if f69<=0.9998 else .119),
(((.007 if f69<=0.3159 else ((-.174 if f90<=5 else ((-.122 if f72<=287 else .101) if f26<=0 else .042)) if f72<=432
else .173)) if f67<=225.8 else (-.091 if f65<=1 else .120)) if f103<=6 else (((((.034 if f34<=1 else -.070) if
f100<=8 else ((.064 if f79<=0.9618 else -.051) if f56<=0.9991 else -.139)) if f82<=414 else .176) if f81<=6 else
-.023) if f90<=8 else -.003)),
((-.022 if f41<=0.8656 else -.231) if f91<=3 else ((((((-.000 if f43<=0.3349 else -.109) if f71<=202 else -.112) if
f86<=0 else (-.001 if f61<=0.06161 else .023)) if f61<=0.4791 else (.143 if f49<=0.09657 else -.060)) if f62<=187
else (-.135 if f59<=0.3408 else ((-.217 if f72<=53 else ((.151 if f49<=0.4549 else -.152) if f63<=0.6806 else
-.142)) if f71<=446 else .189))) if f24<=0 else -.107)),
(-.106 if f82<=-42 else (.051 if f71<=-13 else (((((.183 if f72<=-134 else (.015 if f80<=5 else -.018)) if f84<=0.0
else (-.038 if f78<=289 else .071)) if f0<=281 else (.077 if f71<=41 else .000)) if f57<=0.9316 else ((-.028 if
f61<=0.1748 else -.137) if f86<=2 else (-.017 if f0<=243 else .084))) if f34<=7 else ((-.088 if f35<=0 else .198)
if f57<=0.9316 else .064)))),
(((((-.003 if f63<=0.9964 else (.079 if f82<=51 else -.002)) if f34<=7 else ((-.114 if f66<=0.7834 else .162) if
f35<=0 else .180)) if f29<=17 else ((-.094 if f100<=3 else .074) if f66<=0.6465 else (.078 if f27<=0.9978 else
(((.116 if f71<=6 else -.145) if f55<=26 else .136) if f82<=78 else -.219)))) if f51<=0.9978 else .207) if
f74<=0.8752 else (-.072 if f41<=0.0953 else .084)),
(((-.004 if f3<=0 else (-.355 if f0<=157 else -.062)) if f94<=5 else (((((-.038 if f62<=6 else .104) if f71<=-13
else (-.002 if f38<=0 else -.101)) if f64<=11 else ((((-.378 if f99<=6 else -.008) if f62<=1 else .065) if f64<=20
else (-.041 if f69<=0.9935 else .110)) if f67<=410.4 else -.117)) if f12<=0 else -.149) if f62<=187 else -.049)) if
f69<=0.9998 else .116),
((.094 if f97<=7 else .004) if f1<=0.0 else ((-.096 if f82<=3 else (-.047 if f51<=0.03845 else (((.037 if f8<=7
else (-.086 if f42<=0.3014 else .096)) if f63<=0.634 else ((-.001 if f58<=0.5464 else -.170) if f57<=0.6849 else
(-.067 if f55<=45 else .038))) if f0<=295 else (-.153 if f56<=0.5602 else .078)))) if f2<=0.2648 else (-.001 if
f0<=64 else (-.151 if f63<=0.8689 else -.387)))),
((-.074 if f72<=-11 else (.066 if f45<=0.1877 else -.017)) if f101<=4 else ((((.188 if f102<=3 else -.006) if
f59<=0.2515 else -.111) if f77<=0.0 else ((.061 if f50<=0.02681 else -.090) if f66<=0.6465 else -.242)) if f55<=3
else (.098 if f105<=8 else (-.070 if f91<=3 else ((((-.021 if f55<=116 else .011) if f59<=0.07006 else .017) if
f34<=8 else -.116) if f29<=17 else .039))))),
(((-.126 if f91<=0 else (.010 if f58<=0.8087 else ((((((.010 if f69<=0.9987 else (.138 if f86<=8 else -.188)) if
f61<=0.2101 else -.068) if f54<=160 else (.037 if f18<=0 else (.081 if f70<=0.4681 else -.238))) if f42<=0.01336
else -.043) if f72<=90 else .048) if f54<=382 else -.122))) if f85<=0 else ((.013 if f83<=4.5 else -.140) if f19<=0
else -.173)) if f6<=16 else -.095),
((((-.011 if f69<=0.9994 else .125) if f41<=0.1154 else -.187) if f41<=0.1607 else ((.080 if f41<=0.7354 else
(-.018 if f69<=0.9077 else .063)) if f69<=0.9973 else -.091)) if f28<=7 else ((.067 if f82<=86 else (.051 if f17<=0
else ((((-.078 if f55<=8 else (.058 if f49<=0.3501 else -.171)) if f55<=218 else -.117) if f43<=0.3616 else -.211)
if f43<=0.5393 else .126))) if f30<=6 else -.014)),
((((((((((-.003 if f62<=5 else .124) if f54<=160 else (.073 if f81<=6 else -.136)) if f63<=0.3955 else -.043) if
f69<=0.8985 else .063) if f69<=0.9663 else ((-.255 if f69<=0.9743 else -.076) if f63<=0.9924 else .044)) if f32<=0
else (.001 if f0<=123 else .087)) if f18<=1 else .076) if f39<=23.5 else .143) if f27<=0.1224 else (-.075 if f26<=0
else .003)) if f7<=12 else -.141),
((-.096 if f82<=-42 else (((((.128 if f76<=0.005783 else .047) if f27<=0.759 else ((.024 if f53<=6 else ((-.183 if
f51<=0.0 else -.024) if f15<=0 else .140)) if f36<=0 else .172)) if f47<=0.8559 else ((.009 if f80<=6 else -.166)
if f48<=0.95 else (.001 if f42<=0.01739 else .086))) if f74<=0.8752 else (-.063 if f41<=0.0953 else .092)) if
f73<=0.3847 else -.004)) if f24<=0 else -.101),
(((-.027 if f66<=0.258 else .070) if f78<=246 else (.114 if f64<=7 else -.004)) if f65<=4 else ((((-.035 if f78<=10
else (-.027 if f9<=20 else .012)) if f64<=11 else (.290 if f64<=13 else (.065 if f57<=0.8129 else (-.133 if f90<=2
else (.082 if f49<=0.0417 else (-.119 if f65<=29 else .088)))))) if f64<=20 else (-.013 if f57<=0.843 else -.194))
if f23<=0 else .070)),
(((.038 if f69<=0.9743 else ((-.115 if f46<=0.9993 else .077) if f69<=0.9817 else ((.068 if f56<=0.9878 else -.327)
if f82<=3 else (.093 if f49<=0.007076 else -.018)))) if f34<=0 else -.004) if f1<=0.0 else ((-.074 if f49<=0.02804
else (((-.044 if f67<=251.1 else (.090 if f58<=0.8598 else -.062)) if f55<=116 else .015) if f67<=348.2 else (-.173
if f57<=0.5886 else .093))) if f37<=0 else .087)),
((-.116 if f91<=0 else (((.018 if f3<=0 else (-.072 if f54<=17 else -.336)) if f94<=2 else ((-.139 if f26<=0 else
.038) if f93<=4 else (.015 if f58<=0.6649 else ((-.001 if f43<=0.8883 else .143) if f54<=370 else -.071)))) if
f6<=16 else -.086)) if f85<=0 else (((-.082 if f27<=0.9993 else .059) if f54<=20 else -.213) if f54<=30 else (.065
if f76<=0.3204 else -.157))),
(((((.085 if f48<=0.9466 else ((.036 if f71<=91 else -.249) if f48<=0.9532 else ((((.119 if f87<=2 else -.263) if
f64<=1 else .026) if f45<=0.9263 else (.051 if f65<=151 else -.106)) if f29<=8 else (.079 if f58<=0.7788 else
.012)))) if f34<=0 else -.003) if f1<=0.0 else (-.050 if f50<=0.03575 else (.016 if f84<=0.0 else -.042))) if
f14<=0 else -.093) if f13<=0 else -.153),
(((((((-.016 if f69<=0.9723 else ((.043 if f88<=3 else -.147) if f65<=14 else (.115 if f65<=36 else (-.726 if
f71<=6 else -.055)))) if f63<=0.9956 else .055) if f74<=0.09203 else .017) if f70<=0.7977 else (.159 if f71<=4 else
-.050)) if f71<=251 else .097) if f55<=134 else .016) if f28<=8 else ((-.107 if f91<=8 else (.040 if f40<=0.01443
else -.029)) if f55<=165 else -.065)),
(((-.004 if f41<=0.0168 else -.046) if f28<=8 else ((-.010 if f26<=0 else .054) if f55<=165 else -.071)) if
f41<=0.3222 else ((((-.161 if f102<=1 else (.065 if f65<=75 else -.063)) if f59<=0.4758 else -.159) if f41<=0.99
else -.081) if f55<=12 else (.073 if f46<=0.278 else ((.069 if f7<=1 else -.109) if f81<=1 else ((.033 if
f52<=0.0632 else -.126) if f54<=58 else .010))))),
((.029 if f101<=4 else ((-.061 if f67<=90.6 else (.108 if f63<=0.6126 else -.031)) if f65<=1 else (.074 if f28<=1
else (.013 if f67<=70.05 else (-.039 if f3<=0 else ((((-.069 if f66<=0.6636 else .001) if f28<=7 else .034) if
f68<=0.01866 else (((.005 if f66<=0.9989 else -.384) if f52<=0.03345 else .073) if f70<=0.7808 else -.012)) if
f2<=0.8775 else -.127)))))) if f7<=12 else -.135),
(((.106 if f104<=8 else ((-.187 if f87<=3 else .072) if f102<=4 else ((.034 if f61<=0.399 else .198) if
f50<=0.01389 else (((.022 if f81<=1 else -.034) if f58<=0.914 else (-.094 if f66<=0.9989 else -.620)) if f0<=281
else .054)))) if f27<=0.1224 else ((-.152 if f71<=96 else .153) if f27<=0.4417 else ((.098 if f102<=8 else -.002)
if f32<=6 else -.104))) if f24<=0 else -.095),
((-.008 if f64<=16 else ((-.092 if f103<=6 else .089) if f52<=0.0446 else (((-.012 if f57<=0.7945 else ((-.170 if
f52<=0.1471 else .078) if f49<=0.9963 else .181)) if f66<=0.1681 else (.090 if f66<=0.7389 else -.130)) if
f39<=16.5 else .107))) if f78<=162 else ((.013 if f27<=0.9957 else (.057 if f52<=0.0126 else (.088 if f57<=0.6652
else (.087 if f67<=28.19 else -.102)))) if f45<=0.7887 else .037)),
(((-.213 if f100<=6 else (.114 if f76<=0.2029 else -.123)) if f97<=4 else .161) if f97<=7 else (((-.021 if
f68<=0.05058 else -.263) if f94<=5 else .003) if f6<=1 else (((-.051 if f82<=16 else (.235 if f103<=0 else .016))
if f3<=0 else ((-.167 if f95<=5 else (-.120 if f30<=1 else .048)) if f71<=62 else (-.110 if f71<=446 else .139)))
if f28<=24 else -.122))),
((((-.017 if f8<=9 else -.138) if f100<=0 else (-.008 if f39<=3.5 else ((.037 if f42<=0.06275 else -.009) if
f55<=335 else (-.107 if f50<=0.02914 else .040)))) if f78<=220 else ((.021 if f50<=0.03035 else -.057) if
f45<=0.06897 else ((.072 if f70<=0.7291 else .004) if f57<=0.9316 else (.034 if f55<=59 else -.081)))) if f62<=269
else ((.096 if f50<=0.3492 else -.112) if f57<=0.6068 else -.130)),
((((-.052 if f78<=3 else .005) if f79<=0.843 else (((-.006 if f57<=0.9281 else (-.176 if f73<=0.8621 else -.011))
if f57<=0.9776 else .100) if f2<=0.08625 else (.025 if f57<=0.7012 else -.190))) if f53<=537 else (((.135 if f8<=4
else -.130) if f55<=579 else -.175) if f45<=0.9686 else .088)) if f72<=581 else ((.038 if f53<=4 else -.215) if
f48<=0.9851 else (-.088 if f67<=17.6 else .141))),
(((-.005 if f69<=0.9994 else (.133 if f41<=0.2331 else -.091)) if f41<=0.3222 else ((((-.049 if f78<=10 else (.143
if f86<=5 else (-.037 if f44<=0.01354 else .142))) if f27<=0.2345 else ((.076 if f62<=73 else -.141) if
f68<=0.02946 else (.027 if f86<=1 else -.144))) if f41<=0.99 else (-.041 if f67<=304.5 else -.165)) if f55<=12 else
(.045 if f1<=0.1273 else -.013))) if f7<=12 else -.130),
    ))
