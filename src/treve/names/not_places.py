"""Words with a capital that are no place where they stand, though some town bears them: titles, days, months, calls.

A gazetteer of all the world holds a town for nearly every word. These lists are short because the signs of the text do
most of the work (see names/place_reading.py); what they hold are words that those signs do not rule out.
"""

import re

OPENERS = frozenset(
    # words that begin a sentence and are no part of a name
    "a an the in on at to of for from by with near after before since when while as and but or if it its this that these those "
    "there here he she they we i you all some many most both each two three four five six seven eight nine ten several "
    "around between over under across inside outside about against during until through his her their our no not yet "
    "le la les l un une des du de d au aux en dans a et mais ou ou si ce cet cette ces il elle ils elles on nous vous "
    "je qui que quand lorsque apres avant depuis pres vers pour par sur sous avec sans entre chez contre selon pendant "
    "deux trois quatre cinq six sept huit neuf dix plusieurs hors loin alors aussi plus moins tout tous toute toutes "
    "son sa ses leur leurs notre nos c s n j m t y dont ou vers pro anti ex".split()
)

TITLES = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|m|mm|mme|mmes|mlle|me|st|ste|gen|col|lt|sgt|prof|gen[eé]ral|g[eé]n[eé]ral|colonel|commandant|commander"
    r"|capitaine|captain|lieutenant|major|sergeant|pr[ée]sident|presidente?|ministre|minister|senator|s[ée]nateur"
    r"|roi|king|reine|queen|prince|princesse|princess|pape|pope|imam|abbé|père|father|frère|brother|sir|lord|lady"
    r"|monsieur|madame|docteur|doctor|professeur|professor|ma[iî]tre)\.?|\b(?:mgr|hon)\.)\s+$",
    re.I,
)

NEVER = frozenset(
    "january february march april may june july august september october november december "
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
    "monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche "
    "noel paques ramadan aid eid islam islamic allah koran coran bible internet facebook twitter "
    "police reading split nice of mobile normal union liberty independence freedom liberte republique nation nations state "
    "etat etats conseil council front army armee force forces security securite ministry ministere parliament parlement "
    "north south east west nord sud est ouest central centre center orient occident "
    "english french russian syrian turkish arab arabe russe syrien turc iranien kurde kurd international national "
    "president general major colonel captain minister ministre war guerre peace paix god dieu church eglise "
    "monde world times post news radio television agence agency press presse journal express figaro "
    "marie jean pierre paul jacques michel andre louis charles henri joseph martin bernard thomas robert richard david "
    "daniel simon laurent vincent francois nicolas philippe antoine alain claude christian georges gerard sophie anne "
    "catherine isabelle julie claire alice florence charlotte victoria elizabeth william george james john peter mark luke "
    "stephen steven michael anthony edward arthur frank ali omar hassan hussein hussain mohammad mohammed mohamed muhammad "
    "ahmed ahmad ibrahim mahmoud mustafa khalid khaled abdullah abdallah salem saleh said sayed fatima mariam youssef yusuf "
    "ivan vladimir sergei dmitri mikhail olga natalia elena anna maria ana jose juan carlos luis pedro diego santiago "
    "santos silva victor oscar max leon leo emma lea".split()
)
"""Folded single words that are found only where the text calls them a place ("the village of Ibrahim")."""

VOICES = frozenset(
    "abidjan|abu dhabi|abou dhabi|abuja|accra|addis ababa|addis abeba|algiers|alger|amman|amsterdam|ankara|antananarivo|asmara|astana|"
    "asuncion|athens|athenes|baghdad|bagdad|baku|bakou|bamako|bangkok|bangui|beijing|pekin|beirut|beyrouth|belgrade|berlin|berne|"
    "bichkek|bishkek|bissau|bogota|brasilia|bratislava|brazzaville|brussels|bruxelles|bucharest|bucarest|budapest|buenos aires|"
    "bujumbura|cairo|le caire|canberra|caracas|chisinau|colombo|conakry|copenhagen|copenhague|dakar|damascus|damas|dhaka|"
    "djibouti|doha|dublin|dushanbe|douchanbe|erevan|yerevan|freetown|gaborone|hanoi|harare|havana|la havane|helsinki|islamabad|"
    "jakarta|djakarta|jerusalem|juba|djouba|kabul|kaboul|kampala|kathmandu|katmandou|khartoum|kiev|kyiv|kigali|kinshasa|kuala lumpur|"
    "libreville|lilongwe|lima|lisbon|lisbonne|ljubljana|lome|london|londres|luanda|lusaka|madrid|managua|manama|manila|manille|"
    "maputo|minsk|mogadishu|mogadiscio|monrovia|montevideo|moscow|moscou|mascate|muscat|nairobi|naypyidaw|ndjamena|n djamena|new delhi|"
    "niamey|nicosia|nicosie|nouakchott|oslo|ottawa|ouagadougou|panama|paris|phnom penh|podgorica|port au prince|prague|pretoria|"
    "pristina|pyongyang|quito|rabat|ramallah|reykjavik|riga|riyadh|riyad|rome|sanaa|san jose|san salvador|santiago|sarajevo|seoul|singapore|"
    "singapour|skopje|sofia|stockholm|tallinn|tashkent|tachkent|tbilisi|tbilissi|tehran|teheran|tel aviv|tirana|tokyo|tripoli|"
    "tunis|ulaanbaatar|oulan bator|vienna|vienne|vientiane|vilnius|warsaw|varsovie|washington|yaounde|zagreb".split("|")
)
"""Capitals as they are folded: a text that says "Bamako denies" means a government, and not the town."""

AROUND = re.compile(
    r"(?:\b(?:in|at|near|towards?|inside|outside|around|across|into|throughout|over|in and around|reached|entered|left|besieged"
    r"|captured|retook|seized|shelled|bombed|bombarded|struck|hit|attacked|stormed|from|to"
    r"|[àa]|dans|vers|depuis|jusqu['\u2019][àa]|sur|chez|devant|hors\s+de|quitt[ée]s?|visant|contre|pilonn[ée]+s?|bombard[ée]+s?)"
    r"\s+(?:the\s+|la\s+|le\s+|l['\u2019])?)$",
    re.I,
)
"""Words after which a name is where something is, rather than who speaks."""

OF = re.compile(r"(?:\b(?:of|de|du|des|en|au|aux|par|through|via|by|on)\s+|\b[dl]['\u2019])$", re.I)

ARTICLE = re.compile(r"(?:\b(?:the|la|le|les|du|des|au|aux)\s+|\bl['\u2019])$", re.I)
"""An article before a name: countries and provinces have one, towns do not unless it is part of the name."""

GENERIC = frozenset(
    "governorate gouvernorat province region region district oblast city town village ville countryside rural rif reef greater "
    "grand grande upper lower old new vieille vieux haut haute bas basse northern southern eastern western north south east west "
    "nord sud est ouest northeastern northwestern southeastern southwestern central airport aeroport base camp hospital hopital "
    "bridge pont dam barrage mount mont jabal jebel lake lac river fleuve state etat county department departement road route "
    "highway autoroute international military valley vallee plain plaine hills mountains desert suburb suburbs banlieue area "
    "zone basin quartier neighborhood neighbourhood subdistrict raion rayon wilaya cercle".split()
)
"""Words with a capital beside a name that leave it a place ("Rural Damascus", "Aleppo International Airport")."""

TOWNS = frozenset(
    "village villages town towns city cities hamlet hamlets locality settlement settlements neighborhood neighbourhood ville villes "
    "hameau hameaux localite localites bourgade bourgades bourg bourgs cite cites commune communes".split()
)
"""Words that call what follows a town, as they are folded."""
