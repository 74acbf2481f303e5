"""The closed classes of English words; its verbs stand in `english_verbs`."""

from treve.base.time import MONTHS
from treve.statements.english_verbs import FORMS
from treve.statements.lexicon import Language, words


def _plain(text: str, mark: str = "") -> dict[str, str]:
    return dict.fromkeys(text.split(), mark)


ENGLISH = Language(
    code="en",
    forms=FORMS,
    have=words("has have had having"),
    be=words("is are was were be been being am"),
    finite=words(
        "is are was were has have had will would can cannot could may might must shall should does did do been be being remains "
        "remained spoke speaks met meets arrived leads led heads took takes came went made makes began begins became becomes "
        "died fell refused declined failed struck fired killed shows showed stands stood disagree concurred concurs lies lay says "
        "include includes contain contains consist consists involve involves depend depends seem seems belong belongs exist "
        "exists knew grew gave drew drove flew ate chose rose ran sank sat saw slept threw wore woke wrote forgot became got "
        "keeps kept sends sent brought bought caught fought sought taught thought went goes lost won"
    ),
    finite_endings=(),
    negations=words("not n't never no none nobody nothing neither nor without"),
    adverbs=words(
        "also then later again already now still even just however nevertheless nonetheless meanwhile therefore thus not never "
        "always often once earlier yet too so further instead all both each first long ever only almost rather separately "
        "firmly today yesterday tomorrow too twice either afterwards afterward overnight beforehand"
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
        "used refused declined continued wanted wants began sought seeks continues hastened tried appeared went rushed "
        "prefers preferred prefer"
    ),
    to=words("to"),
    of=words("of"),
    roles=_plain(
        "minister president director secretary-general representative ambassador envoy mediator negotiator secretary chief head general colonel "
        "commander captain lieutenant major brigadier admiral marshal spokesman spokesperson governor mayor king prince emir "
        "sheikh sultan pope cardinal bishop imam lawmaker senator diplomat official leader coordinator doctor professor "
        "researcher analyst expert historian lawyer judge prosecutor activist journalist officer militiaman commissioner "
        "chancellor facilitator rapporteur supervisor treasurer nuncio consul rector prefect undersecretary patriarch councillor councilor councilman sheriff delegate co-chair administrator inspector founder member deputy counterpart opposite vice-president speaker whip "
        "ministers presidents leaders diplomats officials adviser advisor aide premier prime foreign attaché observer "
        "sergeant corporal magistrate clerk reporter chairman chairperson monitor chair archbishop "
        "col. gen. lt. maj. capt. sgt. adm. brig. cdr. cmdr. gov. sen. dr. "
        "col gen lt maj capt sgt adm brig cdr cmdr gov lt-gen lt-col maj-gen brig-gen"
    )
    | _plain("spokeswoman queen princess chairwoman actress nurse", "f"),
    bodies=words(
        "ministry ministries government governments army armies mission opposition council committee commission coalition "
        "organisation organization union command presidency delegation delegations movement front group rebels rebellion regime "
        "agency embassy parliament assembly party parties authorities authority capital junta militia militias forces "
        "insurgents fighters police federation office sides side guarantors alliance league panel department cabinet monitors "
        "state nations guerrillas troops separatists houthis taliban kurds military commanders observatory court corps watch guard brigade battalion navy senate tribunal newspaper network broadcaster television tv radio charity "
        "university faction factions kingdom republic neighbours neighbors "
        "wing branch observers bloc centre center institute foundation network groups charities ngos organisations organizations agencies unions"
    ),
    people=words(
        "paramilitary paramilitaries "
        "source sources resident residents witness witnesses official officials diplomat diplomats officer officers doctor "
        "analyst analysts observer observers expert experts aide aides neighbour neighbor member members nurse soldier soldiers "
        "fighter fighters trader spokesman spokeswoman spokesperson ambassador ambassadors farmer teacher driver worker "
        "workers villager villagers man woman student volunteer delegate negotiator activist activists commander mother "
        "person persons porter porters widow widower waiter waitress fisherman fishermen boatman builder baker grocer carpenter engineer technician surveyor cartographer geographer pensioner schoolteacher schoolboy schoolgirl pupil cousin uncle aunt nephew niece grandmother grandfather grandson granddaughter guard guards prisoner prisoners detainee detainees hostage survivor survivors translator interpreter photographer midwife surgeon pharmacist priest pastor monk nun teenager boy girl stretcher-bearer paramedic firefighter deminer deminers smuggler herder shepherd miller "
        "father shopkeeper refugee refugees lawmaker adviser advisor insider colleague medic medics envoy"
        " politician politicians politico economist economists sociologist sociologists scientist scientists academic"
        " academics scholar scholars lecturer professors columnist commentator commentators pundit pundits blogger"
        " bloggers author writer novelist poet filmmaker artist singer musician painter architect psychologist"
        " psychiatrist paediatrician pediatrician dentist vet orderly caregiver rescuer rescuers paramedics campaigner"
        " campaigners protester protesters demonstrator demonstrators dissident dissidents unionist striker entrepreneur"
        " businessman businesswoman businessmen banker accountant broker merchant merchants vendor seller hawker"
        " hotelier cook barber hairdresser tailor cobbler plumber electrician mechanic cabbie motorist commuter trucker"
        " sailor seafarer sailors pilot pilots miner miners logger hunter beekeeper grower growers farmers herders nomad"
        " elder elders notable patriarch archbishop priests rabbi cleric clerics preacher muezzin chaplain worshipper"
        " pilgrim believer notary policeman policewoman policemen detective investigator investigators inspector"
        " prosecutors judges lawyers attorney barrister solicitor juror conscript conscripts reservist reservists gunner"
        " tankman sniper infantryman paratrooper legionnaire mercenary mercenaries rebel insurgent guerrilla guerrillero"
        " partisan jihadist islamist terrorist defector defectors deserter evacuee evacuees returnee returnees exiles"
        " migrant migrants expatriate orphan orphans widows wife husband fiancé fiancée brother sister brothers sisters"
        " twin son daughter parent parents child children kid kids mum mom dad mothers fathers grandparents relative"
        " relatives youth youths graduate undergraduate headteacher headmaster librarian correspondent correspondents"
        " journalist journalists editor editors reporters influencer user users netizen supporter supporters sympathiser"
        " sympathizer voter voters pollster candidate candidates councillor councilor councilman councilwoman mp mps"
        " legislator legislators lawmakers congressman congresswoman senator senators colleagues comrade comrades"
        " compatriot friend friends rival rivals opponent opponents critic critics detractor backer backers ally allies"
        " insiders connoisseur visitor visitors tourist tourists tenant landlord landowner citizen citizens townsman"
        " local locals passenger passengers passer-by bystander bystanders onlooker engineers technicians labourer"
        " laborer labourers employee employees staffer staffers boss bosses foreman manager negotiators mediators"
        " facilitator facilitators envoys speaker speakers participant participants panellist panelist signatory"
        " delegates emissary emissaries bureaucrat technocrat strategist strategists forecaster doctors nurses surgeons"
        " patients veteran veterans captive captives inmate inmates suspect defendant eyewitness eyewitnesses presenter"
        " anchor moderator newcomer old-timer commanders generals colonels spokespeople spokespersons trustee chairman"
        " mandarin grandee mandarins heavyweight hardliner hardliners moderates conservatives liberals nationalist"
        " nationalists adversary adversaries women men girls boys teenagers pensioners shopkeepers traders butcher"
        " bakers father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law stepfather stepmother"
        " godfather godmother stepson stepdaughter"
    ),
    relations=words(
        "office spokesman spokeswoman spokesperson deputy husband wife brother sister son daughter aides team family "
        "leader chief commanders lawyer adviser cabinet delegation foreign minister government party head envoy "
        "representative ambassador president negotiator"
    ),
    counterparts=words("counterpart counterparts opposite"),
    particles=words("al el bin ibn ben ag von van der de la le di da abu ould bint ter mac"),
    titles={
        "sir": "m1",
        "dame": "f1",
        "lord": "m1",
        "lady": "f1",
        "mr": "m1",
        "mr.": "m1",
        "mrs": "f1",
        "mrs.": "f1",
        "ms": "f1",
        "ms.": "f1",
        "dr": "",
        "dr.": "",
        "miss": "f1",
        "msgr": "m1",
        "msgr.": "m1",
        "rev": "",
        "rev.": "",
        "prof": "",
        "prof.": "",
        "reverend": "",
        "atty": "",
        "atty.": "",
        "alhaji": "m1",
        "alhaja": "f1",
        "hajiya": "f1",
        "mallam": "m1",
        "malam": "m1",
        "mzee": "m1",
        "cllr": "",
        "cllr.": "",
        "hon": "",
        "hon.": "",
        "amb.": "",
        "engr": "",
        "engr.": "",
    },
    time_words=words(
        "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow morning evening afternoon night noon "
        "january february march april may june july august september october november december week month year weekend "
        "last next earlier late early midday"
    ),
    weekdays={
        d: i for i, d in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
    },
    months={m.lower(): i for i, m in enumerate(MONTHS["en"], 1)}
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
        (("according", "to", "whom"), "whom"),
        (("for", "whom"), "whom"),
        (("in", "the", "words"), "of"),
        (("in", "the", "view"), "of"),
        (("in", "the", "eyes"), "of"),
        (("in", "the", "opinion"), "of"),
        (("in", "the", "telling"), "of"),
        (("in", "the", "estimation"), "of"),
        (("in", "the", "judgment"), "of"),
        (("in", "the", "judgement"), "of"),
        (("by", "the", "account"), "of"),
        (("from", "the", "perspective"), "of"),
        (("per",), ""),
        (("for",), "start"),
        (("for", "the", "first", "time"), "none"),
        (("for", "the", "time"), "none"),
        (("as",), "none"),
    ),
    opposite=("while", "whereas", "even as", "though", "although", "a claim", "a charge", "an allegation", "a move"),
    stop_words=words(
        "that who which whom whose where and or but nor if because when while as than though although since"
    ),
    never_names=words(
        "unless let lets please thanks hello i good dear morning around amid meanwhile "
        "the a an this that these those he she it they we you i and but or nor if in on at by for with from of to as after "
        "before when while where who what why how however meanwhile asked speaking none nobody no not there here his her its "
        "their our my your some several two three four five six seven eight nine ten eleven twelve "
        "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty "
        "sixty seventy eighty ninety hundred thousand dozens hundreds thousands scores many one another both neither either all "
        "everyone everybody anyone anybody someone each reports q a yes live if speaking according to under over during despite although though since until only "
        "appointed asked given pressed reached elected born unlike like because still yet later earlier soon today yesterday "
        "last next forty-one thirty once even just then so somebody share follow read monday tuesday wednesday thursday "
        "friday saturday sunday january february march april may june july august september october november december"
    ),
)
