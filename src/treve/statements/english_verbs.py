"""The English verbs and phrases that report what somebody said, and how they are conjugated."""

from collections.abc import Iterator

from treve.statements.lexicon import index_forms, read_verbs, words

_VERBS = """
[say]
say kbq,tell okbqa,add kbq,note kbqn,write kbq,tweet kq,post kq,state kqn,declare kbqn,insist kbqx on,argue kbq
explain kq,stress kqn
emphasise kqn,emphasize kqn,underline kqn,reiterate kqn,reaffirm kqn,observe kq,remark kq,recall kqn,reply kq,respond q
answer q,retort q
counter kq,quip q,shrug q,joke q,sigh q,conclude kq,continue q,claim kbaq,maintain kbq,assert kbq,contend kq
suggest kbqng,believe kbq,think kbq,believe b
describe s,call s,characterise s,brand s,label s,express nq,voice nq,reveal kqn,disclose kqn,repeat kq,go+on q
point+out kq,put+it kt
speak qx of,comment q,estimate kbx at,assess k,predict kbq,recount kq,testify kq,confide kq,marvel q,scoff q,muse q
vent q,fume q,boast kq
signal kqn,indicate kqn,report knbq,tell+of n,lament kqn,complain kqn,warn+of n,joke q,snap q,smile q,opine kq
assure okbq,inform ok,remind ok
hint kq,whisper q,grumble q,mutter q,groan q,chuckle q,laugh q,reflect q,allege kbq,stipulate kq,recollect kq,grin q
thank n,credit n,mention knq,cite n,elaborate q,agree+that b,begin q,shout q,murmur q,clarify kq,appear+to t
protest kqn,reckon kbq,underscore kqn,shoot+back q,fire+back q,hit+back q,push+back q,chime+in q,weigh+in q,forecast k
make+clear k,keep+saying kb,keep+repeating k,keep+insisting k,let+slip k,let+it+be+known k,bemoan nq,concur q,interject q,chide q,fret kq,worry kq,blast nqs,deride nqs
mock nq,downplay nq,play+down nq,brush+off n,brush+aside n,shrug+off n,portray s,dub p,term s,volunteer kq,caution+that b,decide q
echo nq,lambast nqs,ridicule nqs,point+to n,attribute n,wave+away n,detail n,theorise q,intone q,bellow q
affirm kbq,avow k,bark q,beam q,blurt+out q,blurt q,boom q,brag kq,bristle q,cackle q,carp q,cheer q,chirp q
chortle q,coo q,crack q,croak q,crow q,cry q,cry+out q,deadpan q,declaim q,demur q,drawl q,enthuse q,exclaim q
explode q,exult q,flare q,fulminate q,gasp q,giggle q,gloat q,growl q,gripe q,grouse q,grunt q,gush q,hiss q
holler q,howl q,huff q,insinuate kq,intimate kq,jest q,jibe q,lash+out qx at/against,lecture q,mumble q,nod q
plead q,pipe+up q,pray kq,preach kq,proclaim kqn,profess kq,prophesy kq,purr q,quaver q,query q,rage q
rail qx against/at,rant q,rasp q,rave q,recite q,rejoin q,relate kq,remonstrate q,riposte q,roar q,rue nq,scold q
scream q,seethe q,smirk q,sneer q,snarl q,sniff q,snort q,sob q,spell+out n,spit q,splutter q,sputter q,stammer q
storm q,stutter q,summarise q,summarize q,surmise kbq,sympathise q,sympathize q,taunt q,tease q,thunder q,trumpet q
venture q,wail q,weep q,whimper q,whine q,whoop q,wince q,wonder q,yell q,yelp q,bellyache q,burst+out q,breathe q
cringe q,crisply+note k,relay kn,divulge kn,list n,document kn,catalogue n,circulate q,deem s,consider k,feel kbq
find k,figure kb,foresee kn,guess kb,hold k,imagine kb,infer k,judge k,posit k,presume kb,project k,rate s,reason kq
speculate kq,suspect kb,suppose kb,trust kb,doubt kb,calculate k,make+it+clear k,make+plain k,make+the+case k
make+the+point k,make+known k,take+issue x with,take+aim x at,take+a+swipe x at,point+the+finger x at
pour+cold+water x on,cast+doubt x on,call+into+question n,call+out n,raise+concerns x about/over
raise+concern x about/over,raise+alarm x about/over,raise+the+alarm x over/about,sound+the+alarm x over/about
raise+doubts x about/over,set+out n,lay+out n,hit+out x at,speak+out x against/about,come+out x against
double+down qx on,go+further q,give+assurances k,give+an+assurance k,draw+attention x to,pay+tribute x to
heap+praise x on,lay+blame x on,lay+the+blame x on,put+the+blame x on,walk+back n,shoot+down n,slap+down n
talk+down n,talk+up n,own+up x to,confess kqx to,fess+up q,allow k,grant k,tell+it+like t,strike+back q,chip+in q
cut+in q,break+in q,press+on q,sum+up q,sum+it+up q,put+it+bluntly t,put+it+this+way t,liken s,see+it+as t
refer x to,hark+back x to,touch+on n,dwell+on n,elaborate+on n,expand+on n,comment+on n,remark+on n,reflect+on n
allude x to
[announce]
announce kqnb,confirm kqnb,propose knqgd,offer an,outline n,unveil n
[admit]
acknowledge kbqn,concede kbqn,admit kbqn,recognise kn,recognize kn
[deny]
deny kbngq,contest n,dispute n,refute n
repudiate n,rebut n,disown n,disavow n,contradict nq,distance+himself x from,distance+herself x from
distance+itself x from,distance+themselves x from
[reject]
reject nqs,dismiss nqs,rule+out ngk,refuse a,oppose n,rebuff n
spurn n,scorn nq,disapprove x of,decline a,veto n,pan n,give+short+shrift x to,turn+down n,rubbish n,pooh-pooh n
[accuse]
accuse od,blame on,denounce nqs,condemn nqs,criticise nq,criticize nq,decry nq,slam nq,regret kqn,deplore knq
lambaste nqs,castigate nqs,excoriate nq,berate nq,rebuke nq,chastise nq,pillory n,assail nqs,vilify n,charge k
censure n,upbraid nq,denigrate n,rip+into n,tear+into n,lash n,fault n,finger n,lay+into n
[welcome]
welcome nqs,hail nqs,praise nqs,applaud nqs,commend n,endorse n
salute nq,laud nqs,extol n,congratulate n,celebrate q,back+publicly n,warmly+welcome n
[promise]
promise akbqno,pledge akqnb,vow akqb,commit a,guarantee kn,undertake a,swear kabq
be+of+the+view k,be+of+the+opinion k,be+of+the+firm+view k,be+quick+to+add k,be+quick+to+point+out k,be+at+pains+to+say k
be+at+pains+to+stress k,be+adamant k,be+convinced k,be+in+no+doubt k,be+clear+that b,be+confident k,be+certain k,be+sceptical x about/of,give+his+word k,give+her+word k,give+their+word k,give+its+word k
resolve a
[threaten]
threaten a
[warn]
warn kbqoax of/against,caution kqx against,fear kb,alert ok
dread kn,sound+a+warning x about/over,sound+a+note x of
[ask]
urge noaqk,order oa,instruct oa,call+for n,call+on oa,call+upon oa,ask okanqx for,demand knaq,request kn,appeal+for n,appeal+to oax for
invite oa,press+for n,recommend kng,exhort oa,plead+for n,plead+with oa,implore oa,beg+to+differ t,beg oaq,advocate n,seek n,want oa,advise oaqk,counsel oaq
encourage oa,beseech oa,entreat oa,press oa,push+for n,lobby x for,petition oa,command oa,direct oa,enjoin oa
challenge oa,forbid oa,insist+on n,insist+upon n,petition+for n,appeal a,desire n,require k,pray+for n,clamour+for n
clamor+for n,agitate+for n
[wish]
hope kba,wish ka,expect kab
look+forward x to,long x for,dream x of,yearn x for
[agree]
agree akx on/to
consent a,accept k,sign+off x on,settle x on
[position]
stand+by n,support+publicly n
side x with,speak+up x for,lean+towards n,come+down x against
"""

_IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote written", "go": "went gone", "put": "put", "think": "thought",
    "speak": "spoke spoken", "swear": "swore sworn", "undertake": "undertook undertaken", "stand": "stood",
    "seek": "sought", "shoot": "shot", "hit": "hit", "let": "let", "make": "made", "forecast": "forecast", "begin": "began begun",
    "spit": "spat", "weep": "wept", "feel": "felt", "find": "found", "hold": "held", "foresee": "foresaw foreseen", "lay": "laid",
    "set": "set", "give": "gave given", "take": "took taken", "come": "came come", "throw": "threw thrown", "draw": "drew drawn",
    "pay": "paid", "cast": "cast", "see": "saw seen", "strike": "struck", "burst": "burst", "spell": "spelled spelt",
    "break": "broke broken", "tear": "tore torn", "forbid": "forbade forbidden", "cut": "cut",
}  # fmt: skip


_DOUBLING = words(
    "quip snap admit commit slam put begin rebut regret shrug hit let submit refer beg brag concur confer demur dub "
    "fret grin infer jab nod rap rip set sob tip chip cut pan sum"
)
"""Verbs that double their last letter before "-ed" and "-ing"."""
_DOUBLING_IN_BRITAIN = frozenset(("signal", "label", "counsel", "marvel"))
"""Verbs that do so in Britain alone."""


def conjugate(lemma: str) -> Iterator[tuple[str, str]]:
    """Yield the forms of a verb with the name of each.

    >>> dict(conjugate("deny"))["denied"]
    'part'
    """
    if lemma == "be":
        yield from (
            ("be", "inf"),
            ("being", "ing"),
            ("been", "part"),
            ("is", "one"),
            ("was", "one"),
            ("are", "many"),
            ("were", "many"),
        )
        return
    third = lemma + "s"
    if lemma.endswith(("s", "sh", "ch", "x")) or lemma in ("go", "undergo"):
        third = lemma + "es"
    past, ing = lemma + "ed", lemma + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        third, past = lemma[:-1] + "ies", lemma[:-1] + "ied"
    elif lemma.endswith("e"):
        past, ing = lemma + "d", lemma[:-1] + "ing"
    elif lemma in _DOUBLING:
        past, ing = lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"
    elif lemma in _DOUBLING_IN_BRITAIN:
        yield lemma + "led", "one"
        yield lemma + "led", "part"
        yield lemma + "ling", "ing"
    yield lemma, "many"
    yield lemma, "inf"
    yield third, "one"
    yield ing, "ing"
    past, *participles = _IRREGULAR.get(lemma, past).split()
    yield past, "one"
    for form in participles or [past]:
        yield form, "part"


_LIST = read_verbs(_VERBS)
FORMS = index_forms(_LIST, {verb.lemma: sorted(set(conjugate(verb.lemma))) for verb in _LIST})
