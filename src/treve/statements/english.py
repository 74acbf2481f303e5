"""The tables of English."""

from collections.abc import Iterator

from treve.statements.lexicon import Language, index_forms, read_verbs, words

_VERBS = """
[say]
say kbq,tell okbq,add kbq,note kbqn,write kbq,tweet q,post q,state kqn,declare kbqn,insist kbqx on,argue kbq
explain kq,stress kqn
emphasise kqn,emphasize kqn,underline kqn,reiterate kqn,observe kq,remark kq,recall kqn,reply kq,respond q
answer q,retort q
counter kq,quip q,shrug q,joke q,sigh q,conclude kq,continue q,claim kbaq,maintain kbq,assert kbq,contend kq
suggest kbqng,believe kbq,think kbq,believe b
describe s,call s,characterise s,brand s,label s,express nq,voice nq,reveal kqn,disclose kqn,repeat kq,go+on q
point+out kq,put+it t
speak qx of,comment q,estimate kbx at,assess k,predict kbq,recount kq,testify kq,confide kq,marvel q,scoff q,muse q
vent q,fume q,boast kq
signal kqn,indicate kqn,report knbq,tell+of n,lament kqn,complain kqn,warn+of n,joke q,snap q,smile q,opine kq
assure okbq,inform ok,remind ok
hint kq,whisper q,grumble q,mutter q,groan q,chuckle q,laugh q,reflect q,allege kbq,stipulate kq,recollect kq,grin q
thank n,credit n,mention knq,cite n,elaborate q,agree+that b,begin q,shout q,murmur q,clarify kq,appear+to t
protest kqn,reckon kbq,underscore kqn,shoot+back q,fire+back q,hit+back q,push+back q,chime+in q,weigh+in q,forecast k
make+clear k,let+slip k,let+it+be+known k,bemoan nq,concur q,interject q,chide q,fret kq,worry kq,blast nqs,deride nqs
mock nq,downplay nq,play+down nq,brush+off n,brush+aside n,shrug+off n,portray s,dub p,volunteer kq,caution+that b
echo nq,lambast nqs,ridicule nqs,point+to n,attribute n,wave+away n,detail n,theorise q,intone q,bellow q
[announce]
announce kqnb,confirm kqnb,propose knqgd,offer an,outline n,unveil n
[admit]
acknowledge kbqn,concede kbqn,admit kbqn,recognise kn,recognize kn
[deny]
deny kbngq,contest n,dispute n,refute n
[reject]
reject nqs,dismiss nqs,rule+out ngk,refuse a,oppose n,rebuff n
[accuse]
accuse od,blame on,denounce nqs,condemn nqs,criticise nq,criticize nq,decry nq,slam nq,regret kqn,deplore knq
[welcome]
welcome nqs,hail nqs,praise nqs,applaud nqs,commend n,endorse n
[promise]
promise akbqno,pledge akqn,vow akq,commit a,guarantee kn,undertake a,swear kabq
[threaten]
threaten a
[warn]
warn kbqox of/against,caution kqx against,fear kb,alert ok
[ask]
urge noaqk,order oa,instruct oa,call+for n,call+on oa,call+upon oa,ask oanqx for,demand knaq,request kn,appeal+for n,appeal+to oa
invite oa,press+for n,recommend kng,exhort oa,plead+for n,plead+with oa,implore oa,beg+to+differ t,beg oaq,advocate n,seek n,want oan,advise oaqk,counsel oaq
[wish]
hope kba,wish ka,expect kab
[agree]
agree akx on/to
[position]
stand+by n,support+publicly n
"""

_IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote written", "go": "went gone", "put": "put", "think": "thought",
    "speak": "spoke spoken", "swear": "swore sworn", "undertake": "undertook undertaken", "stand": "stood",
    "seek": "sought", "shoot": "shot", "hit": "hit", "let": "let", "make": "made", "forecast": "forecast", "begin": "began begun",
}  # fmt: skip


def conjugate(lemma: str) -> Iterator[tuple[str, str]]:
    """Yield the forms of a verb with the name of each.

    >>> dict(conjugate("deny"))["denied"]
    'part'
    """
    third = lemma + "s"
    if lemma.endswith(("s", "sh", "ch", "x")) or lemma in ("go", "undergo"):
        third = lemma + "es"
    past, ing = lemma + "ed", lemma + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        third, past = lemma[:-1] + "ies", lemma[:-1] + "ied"
    elif lemma.endswith("e"):
        past, ing = lemma + "d", lemma[:-1] + "ing"
    elif lemma in (
        "quip",
        "snap",
        "admit",
        "commit",
        "slam",
        "put",
        "begin",
        "rebut",
        "regret",
        "shrug",
        "hit",
        "let",
        "submit",
        "refer",
    ):
        past, ing = lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"
    yield lemma, "many"
    yield lemma, "inf"
    yield third, "one"
    yield ing, "ing"
    for form in _IRREGULAR.get(lemma, past).split():
        yield form, "one"
        yield form, "part"


_VERB_LIST = read_verbs(_VERBS)
_FORMS = {verb.lemma: sorted(set(conjugate(verb.lemma))) for verb in _VERB_LIST}


def _plain(text: str, mark: str = "") -> dict[str, str]:
    return dict.fromkeys(text.split(), mark)


ENGLISH = Language(
    code="en",
    forms=index_forms(_VERB_LIST, _FORMS),
    have=words("has have had having"),
    be=words("is are was were be been being am"),
    finite=words(
        "is are was were has have had will would can could may might must shall should does did do been be being remains "
        "remained spoke speaks met meets arrived leads led heads took takes came went made makes began begins became becomes "
        "died fell refused declined failed struck fired killed shows showed stands stood disagree concurred concurs lies lay says"
    ),
    finite_endings=(),
    negations=words("not n't never no none nobody nothing neither nor without"),
    adverbs=words(
        "also then later again already now still even just however nevertheless nonetheless meanwhile therefore thus not never "
        "always often once earlier yet too so further instead all both each first long ever only almost rather separately "
        "firmly today yesterday tomorrow too twice either"
    ),
    adverb_endings=("ly",),
    that=words("that"),
    whether=words("whether if"),
    relatives=words("who which that whom whose where"),
    ands=words("and or but nor"),
    definite=_plain("the this these those"),
    indefinite=_plain(
        "a an some several two three four five six many one another any no every both either each few most"
    ),
    possessive={"his": "m", "her": "f", "its": "", "their": "", "our": "", "my": "", "your": ""},
    pronouns={"he": "m1", "she": "f1", "it": "n1", "they": "?2", "him": "m1", "them": "?2", "nobody": "?1"},
    objects=words("him them us me it her"),
    prepositions=words(
        "of to in on at by for with from about against into over under after before between during without within through "
        "near since until towards toward despite across along around behind beyond among amid via as inside outside"
    ),
    complements=words("of"),
    reflexives=frozenset(),
    semi=words(
        "refused declined continued wanted wants began sought seeks continues hastened tried appeared went rushed "
        "prefers preferred prefer"
    ),
    to=words("to"),
    of=words("of"),
    roles=_plain(
        "minister president director representative ambassador envoy mediator negotiator secretary chief head general colonel "
        "commander captain lieutenant major brigadier admiral marshal spokesman spokesperson governor mayor king prince emir "
        "sheikh sultan pope cardinal bishop imam lawmaker senator diplomat official leader coordinator doctor professor "
        "researcher analyst expert historian lawyer judge prosecutor activist journalist officer militiaman commissioner "
        "chancellor delegate co-chair administrator inspector founder member deputy counterpart opposite vice-president "
        "ministers presidents leaders diplomats officials adviser advisor aide premier prime foreign attaché observer "
        "sergeant corporal magistrate clerk reporter chairman chairperson monitor col. gen. lt. maj. capt. sgt. gov. sen. dr. chair"
    )
    | _plain("spokeswoman queen princess chairwoman actress nurse", "f"),
    bodies=words(
        "ministry ministries government governments army armies mission opposition council committee commission coalition "
        "organisation organization union command presidency delegation delegations movement front group rebels rebellion regime "
        "agency embassy parliament assembly party parties authorities authority capital junta militia militias forces "
        "insurgents fighters police federation office sides side guarantors alliance league panel department cabinet monitors "
        "state nations guerrillas troops separatists houthis taliban kurds military commanders observatory court corps watch guard brigade battalion navy senate tribunal newspaper network broadcaster television radio charity "
        "university faction factions kingdom republic neighbours neighbors "
        "observers bloc centre center institute foundation network"
    ),
    people=words(
        "source sources resident residents witness witnesses official officials diplomat diplomats officer officers doctor "
        "analyst analysts observer observers expert experts aide aides neighbour neighbor member members nurse soldier soldiers "
        "fighter fighters trader spokesman spokeswoman spokesperson ambassador ambassadors farmer teacher driver worker "
        "workers villager villagers man woman student volunteer delegate negotiator activist activists commander mother "
        "person persons porter porters widow widower waiter waitress fisherman fishermen boatman builder baker grocer carpenter engineer technician surveyor cartographer geographer pensioner schoolteacher schoolboy schoolgirl pupil cousin uncle aunt nephew niece grandmother grandfather grandson granddaughter guard guards prisoner prisoners detainee detainees hostage survivor survivors translator interpreter photographer midwife surgeon pharmacist priest pastor monk nun teenager boy girl stretcher-bearer paramedic firefighter deminer deminers smuggler herder shepherd miller "
        "father shopkeeper refugee refugees lawmaker adviser advisor insider colleague medic medics envoy"
    ),
    relations=words(
        "office spokesman spokeswoman spokesperson deputy husband wife brother sister son daughter aides team family "
        "leader chief commanders lawyer adviser cabinet delegation foreign minister government party head envoy "
        "representative ambassador president negotiator"
    ),
    counterparts=words("counterpart counterparts opposite"),
    particles=words("al el bin ibn ben ag von van der de la le di da abu ould bint ter mac"),
    titles={
        "mr": "m1",
        "mr.": "m1",
        "mrs": "f1",
        "mrs.": "f1",
        "ms": "f1",
        "ms.": "f1",
        "dr": "",
        "dr.": "",
        "miss": "f1",
    },
    time_words=words(
        "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow morning evening afternoon night noon "
        "january february march april may june july august september october november december week month year weekend "
        "last next earlier late early midday"
    ),
    weekdays={
        d: i for i, d in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
    },
    months={
        m: i
        for i, m in enumerate(
            [
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
            ],
            1,
        )
    }
    | {
        "jan": 1,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
    according=(
        (("according", "to"), ""),
        (("in", "the", "words"), "of"),
        (("in", "the", "view"), "of"),
        (("in", "the", "eyes"), "of"),
        (("in", "the", "opinion"), "of"),
        (("for",), "start"),
        (("as",), "none"),
    ),
    opposite=("while", "whereas", "even as", "though", "although", "a claim", "a charge", "an allegation", "a move"),
    stop_words=words(
        "that who which whom whose where and or but nor if because when while as than though although since"
    ),
    never_names=words(
        "the a an this that these those he she it they we you i and but or nor if in on at by for with from of to as after "
        "before when while where who what why how however meanwhile asked speaking none nobody no not there here his her its "
        "their our my your some several two three four five six seven eight nine ten eleven twelve "
        "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty "
        "sixty seventy eighty ninety hundred thousand dozens hundreds thousands scores many one another both neither either all "
        "each reports q a yes live if speaking according to under over during despite although though since until only "
        "appointed asked given pressed reached elected born unlike like because still yet later earlier soon today yesterday "
        "last next forty-one thirty once even just then so somebody share follow read monday tuesday wednesday thursday "
        "friday saturday sunday january february march april may june july august september october november december"
    ),
)
