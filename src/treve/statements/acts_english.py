"""English words for acts: verbs that tell that one happened, and nouns that say which; see acts_french.py.

English has one form for the past and the participle, so what stands before a verb ("will be", "to", "could have")
decides whether it tells of something.
"""

from treve.statements.act_tables import ActTables, Verb


def _told(past: str, going: str = "", now: str = "") -> tuple[str, str]:
    """Return the telling forms; an "-ing" tells after an accusation, after "after", and with "were"."""
    told = rf"\b(?:{past})\b"
    if going:
        told += rf"|\b(?:of|for|after|was|were|has been|have been|by|of having) (?:{going})\b"
    return told, now


_VERBS = (
    Verb("shelling", *_told(r"shelled|bombarded|pounded", r"shelling|bombarding|pounding"), ""),
    Verb("air_strike", *_told(r"bombed|carpet-bombed", r"bombing"), ""),
    Verb("small_arms_fire", *_told(r"opened fire(?: on| at)?|fired (?:on|at|upon)|machine-gunned|gunned down|exchanged fire|shot dead|shot and (?:killed|wounded)|shot at", r"firing (?:on|at)|opening fire"), ""),
    Verb("shelling", *_told(r"fired (?:[\w-]+ ){0,4}?(?:shells?|rockets?|missiles?|mortars?|projectiles?|rounds)|lobbed (?:[\w-]+ ){0,4}?(?:shells?|mortars?)"), ""),
    Verb("", *_told(r"hit|struck|targeted|rocked|shook|ripped through|tore through|destroyed|damaged|flattened|levelled|leveled|devastated|came under|come under|slammed into|landed (?:on|in)|fell (?:on|within|in|near)|tore apart|crashed into|(?:carried out|launched|conducted|mounted|staged|unleashed|claimed responsibility for)", r"hitting|striking|targeting|carrying out|launching"), "weapon"),
    Verb("ground_assault", *_told(r"attacked|raided|stormed|ambushed|assaulted|overran|repelled (?:an? |the |two |several )?(?:\w+ )?(?:attack|assault|offensive|raid|incursion)s?|repulsed (?:an? )?(?:attack|assault)s?", r"attacking|storming|raiding"), ""),
    Verb("air_strike", *_told(r"dropped (?!leaflets)(?:[\w-]+ ){0,3}?(?:bombs?|barrels?|barrel bombs?|grenades?|munitions?|explosives?)|bombs? dropped", r"dropping (?:[\w-]+ ){0,3}?(?:bombs?|barrels?)"), ""),
    Verb("explosion", *_told(r"exploded|went off|blew up|detonated"), ""),
    Verb("ied_or_mine", *_told(r"(?:hit|struck|drove over|stepped on|ran over|triggered|set off) an? (?:[\w-]+ ){0,3}?(?:mine|landmine|bomb|ied|device|booby trap|explosive)"), ""),
    Verb("suicide_attack", *_told(r"blew (?:himself|herself|themselves|itself) up|detonated (?:his|her|their|its|an?) (?:[\w-]+ ){0,2}?(?:vests?|belts?|explosives)"), ""),
    Verb("armed_clash", *_told(r"clashed|skirmished|traded fire|battled", r"clashing|battling"), ""),
    Verb("", *_told(r"broke out|erupted|took place|raged|lasted|continued|occurred|resumed|happened|(?:was|were) (?:reported|heard|recorded|registered|observed)|followed", r""), "event"),
    Verb("territory_taken", *_told(r"seized|captured|recaptured|retook|took (?:the )?(?:village|town|city|district|base|airport|hill)|took (?:full )?control|wrested|took over|overran|drove (?:[\w-]+ ){1,4}?(?:from|out)|pushed (?:[\w-]+ ){1,4}?out of|fell to", r"seizing|capturing"), "place"),
    Verb("abduction", *_told(r"abducted|kidnapped|took (?:[\w-]+ ){0,4}?hostage|taken hostage|(?:seized|held) (?:[\w-]+ ){0,4}?(?:hostages?)", r"abducting|kidnapping"), ""),
    Verb("aid_obstructed", *_told(r"blocked|turned back|stopped|halted|looted|seized|prevented|held up|delayed|denied|refused|barred", r"blocking"), "aid"),
    Verb("aid_delivered", *_told(r"reached|delivered|arrived|entered|distributed|unloaded|got through|airdropped|crossed into", r"delivering"), "aid"),
    Verb("displacement", *_told(r"fled|(?:was|were|been) (?:displaced|evacuated|uprooted)|displaced|evacuated|forced (?:[\w,-]+ ){1,6}?(?:to flee|from their homes|to leave)|driven from their|left their homes|took refuge", r"fleeing"), "people"),
    Verb("detainees_exchanged", *_told(r"crossed|(?:were|been) (?:exchanged|swapped|freed|released|handed over)"), "captives"),
    Verb("weapons_seen", *_told(r"(?:was|were|been) (?:still )?(?:seen|spotted|observed|deployed|parked)|stood|reported seeing|saw"), "arms"),
    Verb("uav_over", *_told(r"crossed|flew over|hovered|circled|overflew"), "drone"),
    Verb("demining", *_told(r"(?:cleared|defused|removed|neutralised|neutralized|destroyed|disposed of) (?:[\w-]+ ){0,4}?(?:mines?|landmines?|devices?|ordnance|explosives|munitions)|demined", r""), ""),
    Verb("detainees_exchanged", *_told(r"(?:exchanged|swapped|freed|released) (?:[\w-]+ ){0,5}?(?:prisoners?|detainees?|hostages?|captives?)"), ""),
    Verb("withdrawal_seen", *_told(r"withdrew|pulled (?:out|back)|retreated", r"withdrawing"), "place"),
    Verb("aircraft_over", *_told(r"flew over|overflew|violated (?:\w+ )?airspace", r"flying over"), "place"),
    Verb("movement_denied", *_told(r"(?:denied|refused|barred|blocked) (?:[\w-]+ ){0,4}?(?:access|passage|entry)|(?:prevented|stopped|blocked|barred) (?:[\w-]+ ){0,6}?from (?:reaching|entering|passing|accessing|visiting|crossing)|turned back"), "monitors"),
    Verb("infrastructure_damaged", *_told(r"damaged|destroyed|knocked out|cut"), "works"),
)  # fmt: skip

_NOUNS = (
    ("suicide_attack", r"suicide (?:bomb(?:er|ing|ings|ers|s)?|attacks?|attackers?|blasts?|vests?|car)|suicide car bomb(?:er|ing|s)?|(?:blew|blowing) (?:himself|herself|themselves) up"),
    ("ied_or_mine", r"(?:car|truck|roadside|motorcycle|improvised|home-made|homemade|parcel|magnetic) bombs?(?:ings?)?|booby[- ]trap(?:ped)?(?: \w+)?|explosive devices?|(?:improvised )?explosive devices?|ieds?|land ?mines?|(?<!coal )(?<!gold )(?<!salt )mines?|anti-(?:tank|personnel) mines?|unexploded (?:shells?|ordnance|bombs?|munitions?)|car bombing|bombs? (?:buried|planted|hidden|laid|placed)|hand grenades?|explosives-laden \w+"),
    ("drone_strike", r"drone (?:strikes?|attacks?|raids?)|(?:armed|kamikaze|explosive|fpv|attack) drones?|loitering munitions?|drones? (?:dropped|hit|struck|fired|targeted|attacked)"),
    ("air_strike", r"air ?strikes?|air raids?|air attacks?|air-?strikes?|aerial (?:bombardments?|bombings?|attacks?|raids?)|air(?: \w+)? bombardments?|barrel bombs?|warplanes?|war planes?|fighter jets?|jets?|bombing raids?|helicopters?|(?:government|military|army|air force|bomber|russian|syrian) (?:planes?|aircraft)|raids?|bombs? dropped|strikes?(?! (?:deal|by workers))|bombing campaign"),
    ("mlrs", r"grad rockets?|multiple[- ](?:launch(?:er)?|rocket)[- ]\w+(?: \w+)?|katyushas?|mlrs"),
    ("mortar", r"mortars?(?: (?:fire|shells?|rounds?|attacks?|bombs?|shelling))?"),
    ("tank_fire", r"tanks? (?:[\w-]+ ){0,4}?(?:opened fire|fired|shelled)|tank (?:fire|shells?|rounds?)"),
    ("sniping", r"snipers?(?: fire| shots?| bullets?)?|sharpshooters?|marksm[ae]n"),
    ("shelling", r"shelling|shells?|artillery(?: (?:fire|shells?|rounds?|barrages?))?|bombardments?|rocket (?:fire|attacks?|barrages?)|rockets?|missiles?(?: (?:strikes?|attacks?))?|barrages?|cannon fire"),
    ("fire_exchanged", r"exchanges? of (?:fire|gunfire)|crossfire"),
    ("ground_assault", r"assaults?|offensives?|incursions?|infiltrations?|ambush(?:es)?|counter-?attacks?|counter-?offensives?|storming"),
    ("armed_clash", r"clashes|armed clash|clash|fighting|firefights?|gun ?battles?|skirmish(?:es)?|battles?|combat"),
    ("small_arms_fire", r"gun ?fire|small[- ]arms fire|machine[- ]gun fire|shootings?|gunshots?|shots|sub-?machine guns?"),
    ("abduction", r"abductions?|kidnappings?|hostage[- ]taking"),
    ("detainees_exchanged", r"prisoner (?:swaps?|exchanges?)|(?:swaps?|exchanges?) of (?:prisoners|detainees)"),
    ("exercise_announced", r"(?:military|live-fire|joint|naval) (?:exercises?|drills?)"),
    ("demining", r"demining|mine clearance"),
    ("explosion", r"explosions?|blasts?|detonations?|bomb attacks?|bombings?|twin blasts|bombs?"),
    ("ground_assault", r"attacks?(?! on the (?:deal|plan|proposal))|under (?:attack|fire)"),
)  # fmt: skip

ENGLISH = ActTables(
    verbs=_VERBS,
    nouns=_NOUNS,
    passive=r"\b(?:was|were|been|being|got)\b",
    modal=r"(?:\b(?:to|to be|will|would|could|can|may|might|must|should|shall|not|never|be|(?:would|could|might) have(?: been)?|not been)|n't) $",
    rumour=r"\b(?:reportedly|allegedly|alleged|unconfirmed|is said to|are said to|purportedly|apparently)\b",
    unreal=r"\b(?:if|unless|whether|in case|as if|in the event|would have|could have|until they|before they)\b",
    denied=r"\b(?:den(?:y|ies|ied|ying)|rejects?|rejected|dismiss(?:es|ed)?|refut(?:es|ed)|disput(?:es|ed))\b(?: [^.,;:]{0,40}?)?\b(?:\w+ing|that|any|the|it|its|his|their)\b",
    negation=r"(?:\b(?:not|never|neither|nor|hardly|without|no|nobody|none)\b|n't)(?: \w+)?\s*$",
    negated_noun=r"\b(?:no|any|without|never|not an?|fewer|nor)\s*(?:\w+ )?$",
    any_noun=r"\b(?:any|further|future|possible|potential|threat of|risk of|plan for|plans for|stop the|stop|halt to|halt the|end to|end of|end the|end|against|condemned|condemn|condemns|condemning|prevent|such|halting|ending)\s*(?:the |all )?(?:\w+ )?$",
    ancient=r"\b(?:\S+ )?(?:years?|decades?) (?:ago|earlier|of (?:war|conflict)|after)\b|\bsince (?:19|20)\d\d\b|\bin (?:19|20)\d\d\b|\bin the (?:19|20)\d0s\b|\bsince the (?:start|beginning|war|conflict|uprising|outbreak)|\bthe (?:war|conflict) (?:has|had|that|in)\b|\bover the (?:past|last) (?:\S+ )?(?:years|decade)",
    again=r"\b(?:toll|of them|of those|of the dead|among (?:them|the)|the (?:attack|attacks|blast|blasts|explosion|bombing|bombings|strike|strikes|raid|raids|assault|shelling|bombardment|clashes|fighting|ambush|abduction|shooting|dead|victims|wounded)|these|this|that attack|it came|it was|it said|others|it happened|the claim)\b",
    more=r"\b(?:separately|elsewhere|another|also|meanwhile|in a separate|in addition|later|further)\b",
    same_place=r"\b(?:the (?:town|city|village|area|district|neighbourhood|neighborhood|camp|settlement|hamlet)|on the spot|at the scene|there)\b",
    aid=r"\b(?:convoys?|(?:humanitarian|food|medical|relief) (?:aid|supplies|assistance)|aid|trucks?|supplies|relief|food)\b",
    monitors=r"\b(?:observers?|patrols?|monitors?|inspectors?|mission|peacekeepers?|osce|teams?)\b",
    works=r"\b(?:power (?:plant|station|line|lines)|water (?:plant|pipe|pipeline|supply|station)|pipeline|bridge|dam|grid|substation|electricity)\b",
    captives=r"\b(?:prisoners?|detainees?|hostages?|captives?)\b",
    arms=r"\b(?:howitzers?|tanks?|(?:rocket )?launchers?|artillery pieces?|guns|heavy weapons|armoured vehicles|mortars)\b",
    drone=r"\b(?:drones?|uavs?)\b",
    counted=r"\b(?:violations?|incidents?|explosions?|strikes?|air ?strikes?|raids?|attacks?|cases?|breaches|shellings?|clashes|abductions?)\b",
    period=r"\bin (?:an?|one|two|three|four|five|six|seven|ten|\d+) (?:weeks?|months?|days|years?)\b|\bsince (?:\d{1,2} \w+|\w+ \d{1,2}\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the start|january|february|march|april|may|june|july|august|september|october|november|december|last)|\bbetween (?:\S+ ){1,3}and (?:\S+ ){1,3}|\b(?:over|in|during) the (?:past|last|previous) (?:\S+ )?(?:days|weeks?|months?)|\blast (?:week|month)\b|\b(?:this|that) month\b|\b(?:a|per|each|every) (?:day|week|month)\b|\b(?:weekly|monthly) report|\bfrom \d{1,2}(?: \w+)? to \d{1,2} \w+",
    often=r"\b(?:repeatedly|regularly|almost daily|on a daily basis|daily (?:shelling|attacks|strikes|raids|bombardments?)|almost every day|a series of|frequently|dozens of times|again and again|several times)\b",
)  # fmt: skip
