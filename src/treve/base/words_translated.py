"""French words, a colon, and the English ones that mean the same, '=' before a twin; for `translations`.

Made by scripts/translations.py from dictionaries of FreeDict and WikDict (Karl Bartel; wikdict.com, freedict.org),
edition 2022.11.18, which are taken from Wiktionary by its contributors, by way of DBnary: French and English with
Finnish, Greek, Bulgarian and Japanese. This file is an adaptation of them and, unlike the program, is under the
Creative Commons Attribution-ShareAlike 3.0 Unported licence: https://creativecommons.org/licenses/by-sa/3.0/legalcode.
"""

TABLE = """
abaissement: =relegation demotion
abaisser: underrate
abalourdir: stupefy
abandon: =abandonment negligence
abandonnement: concession
abandonner: =derelict forlorn forgo abandon abandoned renounce relinquish despair desert leave
abaque: =abaci
abasie: =abasia
abasourdir: =flabbergast astound astonished
abasourdissement: stupefaction
abat: =vitiation hormone
abat-jour: =lampshade
abat-son: =resonator
abattage: massacre slaughter lumbering logging butchery
abattement: dejection
abatteur: slaughterer slayer
abattoir: =slaughterhouse abattoir
abbaye: =abbey monastery cloister convent priory abbacy
abbesse: =abbess prioress
abbé: =abbot
abcès: =abscess
abdication: =abdication abdicate resignation
abdiquer: =abdicate
abdomen: =abdomen belly stomach gut
abdominal: =abdominal
abducteur: =abductor
abduction: =abduction
abeille: =bee honeybee
aberrant: =aberrant crazy mad insane excursive
aberration: aberration
abime: abyss
abiogenèse: =abiogenesis
abjection: =disgracefulness
abjuration: =repudiation renunciation denunciation
abkhaze: =abkhaz abkhazian
ablactation: =ablactation
ablatif: =ablative
ablation: subtraction
ablette: bleak
ablution: =ablution
aboi: woof bark
aboiement: woof bark
abolition: =abolition abatement
abominable: awful
abomination: =abomination loathing hatred
abominer: =abominate
abondamment: =abundantly copiously plentifully
abondance: =abundance profusion inflation
abondant: =copious plentiful abundant ample wealthy affluent bountiful
abonder: abound
abonnement: =subscription
abonné: =subscriber
abordable: =affordable
aborder: disembark
aborigène: =aborigine aboriginal
aboulie: =abulia
aboulique: =irresolute
aboutir: achieve reach
aboyer: bark yap
abracadabra: =abracadabra hocus-pocus
abrasif: abrasive
abrasion: =abrade detrition abrasion
abri: shelter refuge cover protection
abriter: =shelter house
abrogatif: =invalidating
abrogation: abolition abatement
abrupt: steep abrupt precipitous arduous blunt precipitate bluff vertical
abrutissant: stupefying
abrutissement: stupefaction
abréviation: =abbreviation abridgement
abscisse: =abscissa
absence: =absence absenteeism no-show
absent: =absent preoccupied absentee
absentéisme: =truancy absenteeism
absolu: =absolute unquestioning unconditional
absolument: =absolutely
absolution: =absolution
absolutisme: =absolutism autocracy
absolutiste: imperious absolutist
absorbant: =absorbent absorbing
absorber: =absorb absorbed
absorption: =absorption
absoudre: excuse
abstenir: =abstain
abstention: =abstention sobriety
abstentionnisme: abstention
abstinence: abstinence abstention
abstraction: =abstraction subtraction
abstractionnisme: =abstractionism
abstrait: =abstract abstractive
absurde: =absurd absurdity
absurdité: =absurdity ineptitude irrationality
abus: =abuse
abuser: abuse
abyssal: =abysmal
abysse: abyss maelstrom
abâtardissement: degeneration
abécédaire: =primer reader
abêtir: =stupefy
abêtissant: =stupefying
abêtissement: stupefaction sluggishness
abîme: =abyss gulf chasm
abîmer: =inoperative broken
académicien: =academician academic
académie: =academy
académique: =academic
acajou: =mahogany
acarien: =mite tick
accablant: overwhelming crushing devastating smashing
accabler: overwhelm
accent: =accent stress highlight pronunciation
accentuation: =accentuation
accentuer: accent stress stressed percussive accentuate
acceptabilité: =acceptability
acceptable: acceptable tolerable
acceptation: =acceptance admission
accepter: =accept receive acquiesce accede accepted
accessibilité: =accessibility
accessible: =accessible approachable
accessoire: =accessory
accident: =accident casualty incident
accidentel: unexpected unforeseen random
accidentellement: incidentally
accise: excise
acclamation: cheer
acclamer: cheer acclaim
acclimatation: acclimatization acclimatisation acclimation
acclimater: =acclimatize acclimate
accommodation: =acclimatization adaptation
accompagnement: =accompaniment chord
accompagner: =accompany consort
accomplir: =finished accomplish complete
accomplissement: =completion accomplishment achievement fulfillment ending crew
accord: =chord accord pact agreement
accordage: =tuning
accorder: grant agree tune attune accord assign
accordeur: =tuner
accordé: bridegroom betrothed
accordéon: =accordion
accordéoniste: =accordionist
accoster: coast
accotement: kerb
accotoir: =armrest
accouchement: =childbirth parturition delivery birth labour
accoucher: beget birth
accoucheur: midwife
accoutumance: addiction
accoutumer: =habituate accustom
accro: =workaholic addicted
accrochage: hostility
accroche-cœur: =ringlet
accrocher: hang catch suspend
accroupir: =squat hunker
accréditation: =accreditation
accréditer: =accredit
accrétion: accession accretion
accueillant: hospitable
accueillir: greet receive accept
accumulateur: =accumulator battery
accumulation: =buildup accumulation
accumuler: =accumulate accrete
accusateur: =accuser accusatory
accusatif: =accusative
accusation: =accusation charge prosecution
accuser: =accuse prosecute blame charge denounce
accusé: =accused
accès: access approach
accéder: access
accélérateur: =accelerator rev
accélération: =acceleration accelerate festination expedition
accélérer: =quicken accelerate expedite hasten precipitate
accéléromètre: =accelerometer
acerbe: tart sharp acrimonious
achat: purchase
acheter: =buy purchase prettify
acheteur: buyer purchaser
achromatique: =achromatic
aciculaire: =needle-shaped acicular
acide: =acid acidic sour
acidification: =acidification
acidifier: =acidify
acidité: =acidity sourness
acidose: =acidosis
aciduler: =subacid
acier: =steel steely
acmé: =acme apex
acné: =acne pimple
acolyte: =acolyte
acompte: advance
acouphène: =tinnitus
acoustique: =acoustics acoustic audibility
acquiescer: =acquiesce
acquis: =acquired
acquisition: =acquisition purchase
acquittement: acquittal
acquitter: acquit
acquéreur: =buyer purchaser
acquérir: =acquire buy purchase score gain
acre: =acre
acrimonieux: acrimonious
acrobate: =acrobat
acrobatie: =acrobatics
acrobatique: =acrobatic
acrocentrique: =acrocentric
acrocyanose: =acrocyanosis
acromégalie: =acromegaly
acronyme: =acronym
acrophobie: =acrophobia
acropole: =acropolis
acrotère: cape
actant: argument
acte: act deed action proceeding
acteur: =actress actor player
actif: =active energetic assets
actinide: =actinoid
actinium: =radian
actinomètre: =actinometer
action: =share stock action act
actionnaire: =shareholder stockholder shareowner
activation: =activation
activer: =activate
activisme: =activism
activiste: =activist
activité: =activity incumbent employment
actuaire: =actuary
actualiser: =update
actualité: =newsreel timeliness
actuel: current existing orthodox
actuellement: now currently
acupuncture: =acupuncture
acyclique: =acyclic
acéphale: =headless
acétique: =acetic
acétone: =acetone
adaptabilité: =adaptability
adaptable: =adaptable adaptative
adaptateur: =adapter adaptor
adaptation: =adaptation
adapter: =adapt adjust
addict: =addicted
addiction: addiction
additif: =additive complement
addition: =addition check bill prostheses account
additionnel: =additional
additionner: add sum
adelphe: sibling
adhérent: stickler proponent
adhérer: accede cling
adhésion: cohesion adhesion membership
adiabatique: =adiabatic
adieu: =goodbye farewell
adipeux: =sebaceous aliphatic adipose
adipose: corpulence
adjacent: =adjacent
adjectif: =adjective adjectival epithet
adjectival: attacker
adjoint: helper assistant
adjonction: accession
adjuger: award
admettre: =admit accept concede grant allow
administrateur: =administrator
administratif: =administrative
administration: =administration management government administer
administrer: =administer prescribe
admirable: =admirable wondrous
admirablement: =superbly splendidly excellently admirably adorably
admirateur: admirer
admiration: =admiration astonishment
admirer: =admire marvel
admis: admit
admissible: =admissible acceptable
admission: =admission ingress
admonester: preach edify
adné: =adnate accrete
adolescence: =adolescence puberty juvenility
adolescent: =teenager adolescent teenage juvenile youth
adonis: =adonis
adopter: =adopt espouse accept embrace
adoption: =adoption
adopté: =foster
adorable: delightful lovely
adorateur: =admirer pilgrim
adoration: =worship adore pilgrimage
adoré: =adored
adouber: dub devote
adoucir: =sweeten
adressage: =outreach
adresse: address dexterity facility
adresser: =address
adroit: =dexterous skillful crafty
adroitement: skillfully
adsorption: =adsorption
adulation: flattery adulation
adulte: =adult big
adultère: =adultery fornication adulterous adulterer adulteress
adultérin: illegitimate
adverbe: =adverb adverbial
adverbial: =adverbial
adverbialement: =adverbially
adversaire: adversary opponent rival
adénite: =adenitis adenopathy
adénome: =adenoma
adénopathie: =adenopathy
adénoïde: =adenoid
adéquat: =adequate
adéquation: sufficiency adequacy
affable: amiable affable gracious kind
affabulation: fiction
affaiblir: =weaken enervate emasculate unnerve invalidate
affaiblissement: =weakening enfeeblement enervation
affaire: business affair case thing affairs
affamé: =hungry ravenous
affectation: assignment substitution pretence
affecter: =affect pretentious
affection: =affection love
affectueux: =affectionate selfless loving fond
affermir: establish
affiche: =poster placard
affidé: =underling apprentice
affin: =affine
affinité: =affinity
affirmatif: positive affirmative plus
affirmation: =affirmation assertion allegation confirmation predication
affirmativement: =affirmatively
affirmer: pronounce allege declare predicate assert profess asseverate affirm
affixe: =affix suffix
affluent: =tributary affluent influent
afflux: =influx inflow
affranchir: =liberate release
affranchissement: =postage
affreux: horrible
affriqué: affricate
affriquée: =affricate
affût: stock
afghan: =afghan afghani afghanistani
aficionado: =adherent
africain: =african
afrikaans: =afrikaans
afrikaner: =afrikaner
afro-américain: =african-american afro-american
agacer: =irritate peeve
agalactie: =agalactia
agate: =agate
agaçant: annoying
agence: =agency bureau
agenda: agenda
agenouiller: =kneel genuflect knee
agenouillé: =kneeling
agent: =agent factor procurator nark
agglomération: =settlement
aggloméré: =fiberboard
agglutination: =agglutination
aggravation: deterioration
aggraver: =aggravated worsen
agha: tyrant
agilité: =agility
agir: act
agitateur: =agitator activist
agitation: =commotion
agiter: =agitate
agité: uneasy concerned
agneau: =lamb
agnelet: =suckling lamb
agnosie: =agnosia
agnosticisme: =agnosticism
agnostique: =agnostic
agonie: =agony
agoniser: =agonize throe
agoraphobie: =agoraphobia
agrafe: =staple buckle
agrafer: staple
agrafeur: =stapler
agrammatical: =ungrammatical
agrandir: enlarge
agrandissant: magnify
agrandissement: =magnification enlargement
agresseur: invader aggressor
agressif: =aggressive offensive confrontational militant
agression: aggression invasion attack
agressivement: offensively aggressively
agressivité: =aggression aggressiveness
agricole: =agricultural
agriculteur: =agriculturist farmer
agriculture: =agriculture agrarian tilth farming husbandry
agripper: =grasp snag
agrologie: pedology agrology
agronome: =agronomist
agronomie: =agronomy agrology
agronomique: =agronomic
agréable: =pleasant agreeable nice pleasing
agréablement: =pleasantly nicely
agréer: accept
agrégat: =aggregate
agrément: consent
aguerrir: indurate harden
aguicheur: =sassy frisky
aide: =assistance help aid helper relief assistant
aider: =assist help aid avail
aigle: =eagle
aigre: acid sour sharp
aigrir: =embitter acidify
aigu: =acute sharp penetrating
aigue-marine: =aqua
aiguille: =needle indicator pointer cursor syringe hand index
aiguisage: sharpen
aiguiser: =sharpen whet hone
aile: =wing feather sweep flap sail
aileron: =aileron
ailier: =winger
ailleurs: =off-site elsewhere
ailé: =alar winged
aimable: =amiable dear affable gracious kind gentle nice
aimant: =magnet
aimanter: magnetize
aimer: love fond like care cherish loving
aine: =groin
ainsi: =so thereby thus
air: =air aria atmosphere expression
aire: =area
aisance: affluence
aisselle: =armpit underarm axillary
aisé: affluent wealthy
aisément: easily
ajour: =hemstitch
ajourer: perforate
ajournement: =postponement procrastination
ajourner: =adjourn postpone defer
ajout: =accession addition
ajouter: =add
ajustement: modification
ajuster: =adjust snug close-fitting
ajusteur: mechanic fitter
akinésie: immobility
alacrité: vitality stamina
alambic: =alembic
alanguir: =languish
alarme: =alarm alert
alarmer: alarm
alarmiste: =scaremonger alarmist
albanais: =albanian
albatros: =albatross
albinisme: =albinism
albinos: =albino
album: =album scrapbook
albumine: =albumin
albuminurie: =albuminuria
albâtre: =alabaster
albédo: =albedo
alcalin: =alkaline basic
alcalinité: =alkalinity
alchimie: =alchemy
alchimiste: =alchemist
alcool: =alcohol spirit
alcoolique: =alcoholic spirituous
alcooliser: alcoholic
alcoolisme: =alcoholism dipsomania
alcyon: =halcyon
alcôve: =alcove niche
alentour: =allover environs around
alerte: alert
alexie: =alexia
alezan: sorrel bay roan chestnut
alfa: alpha
algonquin: =algonquin
algorithme: =algorithm
algorithmique: =algorithmic
algue: =seaweed
algèbre: =algebra
algébrique: =algebraical algebraic
algérien: =algerian
alibi: =alibi
alidade: alidade
alien: extraterrestrial alien
alignement: =alignment collimation alinement
aligner: =align lined aligned
aliment: nourishment food
alimentaire: =alimentary
alimentation: nutrition dinner
alimenter: =feed
aliphatique: =aliphatic
aliénation: =estrangement alienation expropriation
aliéner: =estrange alienate
aliéné: =lunatic madman nut
allaitement: =lactation breastfeed nursing suckle
allemand: =german
aller: =go walk become repair match suit drive ride understood
allergie: =allergy allergic intolerance
allergique: =allergic
allergologie: =allergology
alliage: =alloy composition
alliance: =alliance affinity
allier: ally
alligator: =alligator
allitération: =alliteration
allié: =ally allies allied
allocation: =grant relaxation allocation
allogamie: =allogamy cross-fertilization
allonger: =prolate elongate
allopathie: =allopathy
allopathique: =allopathic
allophone: =allophone
allotropie: =allotropy
allotropique: =allotropic
allumage: lighting inflammation ignition
allumer: =ignite inflame kindle light combust
allumette: =matchstick match matchbox
allure: =gait
allusif: =allusive
allusion: =allusion hint
alluvial: =alluvial
alluvion: =alluvia
alléchant: ravishing beguiling
allée: alley avenue
allégation: =allegation
alléger: =lighten alleviate assuage allay ease relieve soothe palliate disencumber
allégorie: =allegory trope
allégorique: =allegorical allegoric
allégoriquement: =allegorically
alléguer: =allege assert maintain
alléluia: =hallelujah
almanach: =almanac yearbook miscellany
alors: =then goodbye
alouette: =skylark lark
alourdir: =burden
alpe: =alp
alpha: =alpha
alphabet: =alphabet
alphabétique: =alphabetical alphabetic
alphabétiquement: =alphabetically
alphabétisation: =literacy
alphanumérique: =alphanumeric alphanumerical
alpin: =alpine
alpinisme: =mountaineering
alpiniste: =mountaineer alpinist
alsacien: =alsatian
altercation: =recrimination altercation
alternance: =alternation succession
alternateur: inverter
alternatif: =alternative option
alternativement: =alternately
alterner: =alternate
altesse: =highness
althée: =hollyhock
altier: lofty
altimètre: altitude
altitude: =altitude height
altocumulus: =altocumuli
altostratus: =altostrati
altruisme: =altruism
altruiste: =altruist altruistic
altération: =accidental alteration
altérer: taint debase
altérité: =otherness
aluminium: =aluminum
alun: =miser
alvéolaire: =alveolar
alène: icepick
aléa: =washout
aléatoire: random chance
aléser: =ream
alésoir: =reamer
alêne: =icepick
amabilité: =amiability
amadouer: =wheedle
amalgame: incorporation amalgamation
amant: =lover
amasser: heap collect gather
amateur: =amateur layperson amateurish
amateurisme: =amateurism
amazone: =amazon
ambage: periphrases circumlocution
ambassade: =embassy legation
ambassadeur: =ambassador emissary
ambiance: =ambiance atmosphere
ambidextre: =ambidextrous
ambidextrie: =ambidexterity
ambigu: =ambiguous equivocal oracular
ambiguïté: clearly
ambitieusement: =ambitiously
ambitieux: =ambitious
ambition: =ambition
ambitionner: =aspire
ambivalence: =ambivalence
ambivalent: =ambivalent
amble: =amble
amblyopie: =amblyopia
ambon: ambo
ambre: =amber
ambrer: amber
ambulance: =ambulance
amendable: =modifiable
amende: =fine amercement mulct forfeit
amendement: amendment
amener: bring
amer: =bitter acrid
amertume: =bitterness
amharique: =amharic
ami: friend boyfriend mate buddy pal
amiante: =unpolluted
amibiase: =amebiasis
amical: =friendly
amicalement: friendly
amicalité: friendliness
amidon: =starch
amidonner: =stiffen starch crisp
amiral: =admiral
amirauté: =admiralty
amitié: =friendship amity camaraderie
amnistie: =amnesty
amnistier: amnesty
amnésie: =amnesia
amok: =amok
amont: =upstream upriver
amoral: =unethical
amoralisme: =amorality amoralism
amorce: detonator primer lighter
amorcer: activate
amorphe: =amorphous shapeless
amortissement: =amortization
amortisseur: =damper
amour: =love affection charity darling sweetheart
amour-propre: =self-respect self-esteem
amourette: dalliance
amoureux: =enamored amorous
amovible: =removable
amphibie: =amphibious
amphibien: =amphibian
amphictyonie: =amphictyony
amphithéâtre: =amphitheatre amphitheater
amphitryon: host
amphore: =amphora
amphétamine: =amphetamine
ample: =ample wide spacious broad
amplement: =popularly widely
ampleur: range magnitude
amplificateur: =amplifier intensifier booster
amplification: =amplification
amplifier: =enlarge magnify amplify augment
amplitude: =amplitude
ampoule: =ampoule bulb
amputation: =amputation ablation
amputer: =amputate
amputé: amputee amputate
ampère-heure: =ampere-hour
ampèremètre: =ammeter
amulette: =amulet charm
amusant: =entertaining amusing
amusement: amusement pastime
amuser: =entertain amuse divert
amygdalectomie: =tonsillectomy
amygdalite: tonsillitis quinsy
amylacé: =starchy farinaceous
amène: kind
amèrement: =bitterly
amélioration: =improvement betterment
améliorer: =improve amend mend
aménité: politeness
aménorrhée: =amenorrhoea amenorrhea
américain: =american
américaniser: =americanize
amérindien: indian
améthyste: =amethyst
amétropie: =ametropia
an: year old volume
anabolique: =anabolic
anabolisme: =anabolism
anachorète: recluse hermit anchorite
anachronique: =anachronistic
anachronisme: =anachronism
anaconda: =anaconda
anagogique: convert
anagramme: =anagram
anal: =anal
analeptique: =analeptic
analgésie: =analgesia
analgésique: =analgesic analgetic painkiller
analogie: =analogy
analogique: =analog analogue analogical proportional
analogiquement: =proportionately proportionally
analogue: analog
analphabète: =illiterate illiteracy uneducated unlettered unschooled
analphabétisme: =illiteracy
analyse: =analyses dissection assay
analyser: =analyze parse
analyste: =analyst
analysé: =analyzed
analytique: =analytic analytical subtle fine-grained
analytiquement: =elaborately
anamnèse: =anamneses
anapeste: =anapest
anaphore: =anaphor anaphora
anaphylaxie: =anaphylaxis
anarchie: =anarchy
anarchique: anarchist
anarchisme: =anarchism
anarchiste: =anarchist
anastomose: =anastomoses
anathème: anathema excommunication
anatomie: =anatomy
anatomique: =anatomical anatomic
anatomiste: =anatomist
anaérobie: =anaerobic
ancestral: ancestral
ancien: =ancient former
anciennement: =anciently
ancillaire: =menial
ancolie: =columbine
ancrage: =anchorage roadstead mooring
ancre: =anchor
ancrer: anchor
ancêtre: =ancestor ancestress ancestral
andain: swath
andalou: =andalusian
andante: =andante
andorran: =andorran
andouille: =nincompoop booby dolt doodle clot goof snipe
androgynie: =androgyny
androphobie: =androphobia
androïde: =android
anecdote: =anecdote
anesthésie: =anesthesia narcosis
anesthésier: =anesthetize
ange: =angel cherub
angine: =angina tonsillitis quinsy
angiographie: =angiography
angiome: =angioma
anglais: =english british
anglaiser: english british
angle: =angle corner
angliciser: =anglicise anglicize
anglo-saxon: =anglo-saxon
anglophile: =anglophile
angoisser: =angst
angoissé: stress
angolais: =angolan
angulaire: =angular
anguleux: angular
angéite: =angiitis
angélique: =seraphic angelical angelic
angéliquement: =angelically
anhédonie: =anhedonia
animal: =animal beast bestial
animalité: =beastliness
animation: =animation
animer: animate encourage
animisme: =animism
animiste: =animist
animosité: =animosity unfriendliness
animé: =animate vivacious lively
anion: =anion
anisotropie: =anisotropy
ankylose: =ankylosis
ankylostome: hookworm
annales: =annals
anneau: ring earthen
annexe: annex addenda appendix supplement
annexer: =annex append
annexion: =annexation
annihilateur: =annihilator
annihilation: =annihilation
annihiler: annihilate
anniversaire: =birthday anniversary
annonce: =announcement notification
annoncer: =announce apprise state communicate report
annonciation: =annunciation
annotation: annotation
annoter: =annotate
annuaire: =yearbook almanac
annuel: =annual yearly
annuellement: =yearly perennially annually
annulaire: =annular
annulation: =cancellation
annuler: =revoke cancel annul nullify invalidate rescind deface overrule void cancelled abolish
année: =year perennial volume
année-lumière: =light-year
anoblir: =ennoble
anode: =anode
anodin: painless
anodique: =anodic upward
anomalie: =anomaly
anonymat: =anonymity
anonyme: =anonymous
anonymement: =anonymously
anorak: =anorak parka
anorexie: =anorexia
anormal: =anomalous abnormal aberrant
anormalement: =abnormally irregularly
anosmie: =anosmia
anoxie: =anoxia
anse: =haft grip handle
antagonisme: =antagonism
antarctique: =antarctic
antenne: =aerial antenna feeler yard tentacle
anthologie: =anthology florilegia
anthrax: carbon
anthropocentrisme: =anthropocentrism
anthropologie: =anthropology
anthropologique: =anthropological
anthropologue: =anthropologist
anthropomorphique: =anthropomorphic
anthropomorphisme: =anthropomorphism
anthropométrie: =anthropometry
anthropométrique: =anthropometric anthropometrical
anthropophage: =man-eater cannibal
anthropophagie: =anthropophagy inhumanity cannibalism
anthropoïde: humanoid anthropoid
anti-inflammatoire: =anti-inflammatory
anti-inflationniste: deflationary
anti-sous-marin: =antisubmarine
antiaméricain: =anti-american
antibiotique: =antibiotic
antichambre: =antechamber vestibule lobby hall entry anteroom
antichrétien: =unchristian
anticipation: =festination expedition
anticoagulant: =anticoagulant
anticonformiste: =nonconformist
anticonstitutionnel: =unconstitutional
anticonstitutionnellement: =unconstitutionally
anticorps: =antibody
anticyclone: =anticyclone
antidote: =antidote
antidouleur: analgesic painkiller
antidémocratique: =undemocratic
antidépresseur: =antidepressant
antiféministe: =antifeminist antifeminism
antigène: =antigen
antihistaminique: =antihistamine
antihéros: =antihero
antilope: =antelope
antimicrobien: =antimicrobic antimicrobial
antinational: unpatriotic
antinaturel: =unnatural
antinomie: =antinomy
antinomique: conflicting
antipape: =antipope
antiparasite: =parasiticidal
antiparticule: =antiparticle
antipathie: =antipathy dislike aversion repulsion
antipathique: =repugnant repulsive antipathetic
antipatriotique: =unpatriotic
antiphlogistique: =antiphlogistic anti-inflammatory
antiphrase: =antiphrasis
antipode: =antipode
antiproton: =antiproton
antipyrétique: =antipyretic
antiquark: =antiquark
antique: ancient
antiquité: =antiquity seniority smuggler
antisepsie: =antisepsis
antiseptique: =antiseptic
antisocial: =unsocial antisocial
antispasmodique: =spasmolytic
antisymétrique: asymmetrical
antisyphilitique: =antisyphilitic
antisèche: crib
antisémite: =anti-semite anti-semitic
antisémitisme: =antisemitism
antithèse: =antitheses
antithétique: contrasting conflicting
antitoxique: =antitoxic
antitussif: =antitussive
antitétanique: tetanus
antiviral: =antiviral
antiémétique: =antiemetic
antonyme: =antonym opposite
antre: =lair den cave hideaway
antécédence: =antecedence
antécédent: =forebear
antédiluvien: =antediluvian
anténatal: prenatal antenatal
antépénultième: =antepenultimate
antérieur: =preceding previous anterior front forward former foregoing
antérieurement: =previously before
antériorité: anterior
anurie: =anuria
anxieux: =anxious stressed
anxiogène: stress stressor
anéantir: vanish disappear
anéantissement: =extermination
anémie: =anemia anaemia
anémique: =anemic anaemic bloodless exsanguine
anémomètre: =anemometer
anévrisme: =aneurism aneurysm
anévrysme: aneurism
aoriste: =aorist
aorte: =aorta
aortique: =aortic
aout: august
août: =august
apache: =apache
apaisement: =appeasement
apaiser: =appease placate
apartheid: =apartheid
apathie: =apathy
apathique: =apathetic
apathiquement: =apathetically
apatride: =stateless unpatriotic
apercevable: noticeable
aperçu: foretaste
apesanteur: =weightlessness
apeurer: scared afraid
apex: =apex peak
aphasie: =aphasia
aphonie: =aphonia speechlessness
aphorisme: =aphorism apothegm excommunication
aphotique: =aphotic
aphrodisiaque: =aphrodisiac
aphte: thrush
aphélie: =aphelia
apiculteur: =beekeeper apiarist
apiculture: =beekeeping
apitoiement: mercy
aplanir: level
aplanissement: smooth
apnée: =apnea
apoapse: =apoapsis
apocalypse: =apocalypse revelation
apocalyptique: =revelatory revealing
apocope: =apocope
apocryphe: =apocryphal
apogée: pinnacle apogee
apolitique: =apolitical
apologie: =apology plea
apologétique: =apologetic
apophatique: negative
apophtegme: quote
apoplectique: =apoplectic
apoptose: =apoptosis
aporie: =koan
apostasie: =apostasy
apostasier: =apostatize
apostat: apostate renegade
apostolique: =apostolic apostolical
apostrophe: =apostrophe
apostropher: heckle
apothicaire: pharmacist druggist
apothéose: =apotheoses deification
apparaitre: =reappear
apparaître: =appear emerge
appareil: system apparatus device appliance gadget
appareillage: sailing
apparemment: =obviously
apparence: =appearance seeming guise
apparent: =ostensible apparent seeming
apparenter: =related simulate cognate emulate
apparition: appearance apparition emergence
appartement: =apartment room condominium
appartenance: =membership
appartenir: =belong inhere appertain audible
appauvrir: =impoverish
appauvrissement: impoverishment
appeau: pitchman
appel: call shout cry
appelant: =appellant
appeler: =call dub summon hail
appellation: =appellation
appendice: =appendix annex
appendicite: =appendicitis
appentis: visor awning
applaudir: =applaud cheer clap acclaim
applaudissement: =applause
appli: application
applicable: =applicable practicable
applicateur: =applicator
application: =application implementation
appliquer: =apply enclose
apporter: =bring
apprenant: =learner
apprendre: =learn teach
apprenti: =apprentice
apprentissage: =learning
apprivoiser: =tame domestic
approbation: =approval consent assent accord approbation
approbativement: =approvingly
approche: =access approach approximation
approcher: =approach nigh near
approfondir: =deepen
approprier: applicable suitable appropriate
approuver: =approve condone
approvisionnement: replenish
approvisionner: purvey supply
approximatif: =approximate rough
approximation: =approximation
approximativement: =roughly approximately
approximer: approximate approximative
appréhender: apprehend
appui: support buttress backing footing
appuyer: lean
appât: =bait bloodthirstiness
appâter: bait entice lure
appétence: appetite
appétissant: =tasty appetising appetizing palatable
appétit: =appetite
après-midi: =afternoon
apside: =apsis
apte: =apt
aptitude: worth
apurer: balance
apétale: =apetalous
apôtre: =apostle
aquarelle: =watercolour
aquarium: =aquaria
aquatique: =aquatic aqueous
aqueduc: =aqueduct plumbing
aqueux: aquatic watery runny aqueous
aquifère: =aquifer
aquilin: =aquiline
arabe: =arabic arabian
arabesque: =arabesque
arabique: arabian arabic
arable: =arable
arachide: peanut
arachnophobie: =arachnophobia
arachnoïde: =arachnoid
arachnéen: =gossamer
araignée: =spider
araméen: =aramaic
arbalète: =crossbow ballista
arbitrage: =arbitration mediation
arbitraire: =arbitrary random arbitrariness extrajudicial
arbitre: =umpire referee judge
arboriculture: =arboriculture
arboriste: =arborist
arbre: =tree lumber wood timber
arbrisseau: shrub bush
arbuste: shrub bush sapling
arc: =arch bow arc longbow
arc-en-ciel: =rainbow arc
arcade: =arcade archway
arcane: rarefied
archange: =archangel
archangélique: archangel
archaïque: =archaic antique ancient archaistic dated
archaïser: =archaize
archaïsme: =archaism
arche: =ark
archer: =archer bowman
archet: =bow
archevêque: =archbishop primate
archidiocèse: =archdiocese archbishopric
archiduc: =archduke
archiduché: =archduchy
archimandrite: =archimandrite
archipel: =archipelago
archiprêtre: =archpriest
architecte: =architect
architectonique: architectural
architectural: =architectural
architecture: =architecture
architrave: =architrave
archive: archive
archiver: =archive
archiviste: archivist
archonte: lord
archéologie: =archaeology archeology
archéologique: =archaeological
archéologue: =archaeologist
archétype: =archetype exemplar
arctique: =arctic
ardemment: severely
ardent: fervent
ardeur: zeal
ardoise: =slate
ardu: =arduous soul-destroying laborious difficult
ardûment: =painfully
are: =are
argent: =argent money silver currency
argenter: silver silvery
argentin: =argentine argentinian
argilacé: =loamy argillaceous
argile: =clay
argon: =argon
argonaute: =argonaut
argot: =argot slang jargon cant
argument: =argument
argumentaire: argumentation
argumentation: =argumentation documentation testify
argumenter: =argue
aria: =aria air
aride: arid waterless bone-dry
aristocrate: =aristocrat noble
aristocratie: =aristocracy
aristocratique: =aristocratic posh
arithmétique: =arithmetic
arlequin: =harlequin
armada: =armada
armateur: =shipowner
armature: fixture carcass
arme: =weapon weaponry arm gun
armement: weaponry armament
armer: =armed arm arming
armistice: =truce armistice cease-fire
armoire: =cupboard closet locker wardrobe
armoise: =sagebrush
armure: =armor armour armored
armée: =army military troops armament host
arménien: =armenian
arnaque: =rip-off
aromate: herb
aromathérapie: =aromatherapy
aromatique: =fragrant aromatic sweet-smelling
arpège: harp
arquebuse: =harquebus
arquer: =arched
arracher: =snatch grab
arrangement: =arrangement
arranger: =arrange adapt transcribe fit
arrangeur: =arranger
arrestation: =arrest
arrhes: =earnest
arriver: =arrive come reach happen get
arrivée: =arrival advent coming
arrière: defender back advocate guard
arrière-garde: =rearguard
arrière-goût: =aftertaste
arrière-plan: =background
arriéré: =backward
arrogance: =haughtiness arrogance cocksureness hubris
arrogant: =arrogant haughty supercilious bumptious lofty cocky proud
arrondi: round rounding
arrondir: =round
arrondissement: =rounding
arroser: =irrigate water
arrosoir: can
arrêt: stop
arrêter: stop halt desist quit cease pause arrest withhold check hold
arrêté: decision
arsenal: =arsenal armoury materiel
arsenic: =arsenic
arsénique: chi
art: =art craft
arthralgie: =arthralgia
arthrite: =arthritis gout arthralgia
arthropathie: =arthropathy
article: =article item piece paper entry
articulaire: =articular
articulation: =articulation joint
articuler: =articulate articulated articular
artifice: =gimmick wile
artificiel: =artificial man-made factitious false synthetic faux
artillerie: =artillery ordnance
artilleur: =gunner cannoneer artilleryman
artiodactyle: =artiodactyl
artisan: =craftsman artisan tradesman handicraft
artisanat: =handicraft handiwork
artiste: =artist
artistement: artistically
artistique: =artistic
artistiquement: =artistically
artère: =artery
artéfact: =artefact artifact
artériel: =arterial
artériosclérose: =arterioscleroses
aryen: =aryan
arythmie: =arrhythmia
arène: =arena ring sand
arête: edge
arôme: =aroma
as: =ace
ascendance: ancestry beginning
ascendant: =ascendant
ascenseur: =lift elevator
ascension: =ascension
ascèse: =asceticism asceses
ascète: =ascetic
ascétique: ascetic
ascétisme: asceticism
asexualité: =asexuality
asexuel: =asexual
asiatique: =asian asiatic
asile: =asylum refuge shelter
aspect: =aspect
asperger: sprinkle
asphalte: =asphalt faultless
asphyxiant: =asphyxiating
asphyxie: =asphyxia suffocation
asphyxier: asphyxiate
aspirant: =would-be wannabe aspiring
aspirateur: =hoover
aspiration: inhalation ambition
aspirer: envision
aspirine: =aspirin
assaillir: invade attack charge assail
assainissement: sanitation
assaisonner: season
assamais: =assamese
assassin: murderer killer homicide assassin
assassinat: =assassination
assassiner: =assassinate murder kill
assaut: =foray assault attack offensive onset raid charge
assemblage: connection
assembler: =assemble
assembleur: =assembler
assemblée: =assembly gathering meeting convention
asseoir: sit
assertion: =predication assertion
asservir: =enslave subjugate unconquered slave
assesseur: =juror
assez: enough so-so
assibilation: =assibilation
assidu: =assiduous industrious diligent
assiduité: diligence
assidûment: =diligently industriously assiduously
assiette: =plate dish
assigner: =assign
assimilation: =assimilation anabolism
assimiler: =assimilate
assistance: assistance aid relief help
assistant: =aide assistant helper attendee functionary
assister: =attend
assiéger: =besiege beleaguer
associatif: =associative
association: =association affiliation
associationnisme: =associationism
assoiffé: =thirsty parched
assomption: =assumption
assortiment: =assortment
assourdissant: =earsplitting deafening thundering thunderous
assujettissement: =subjugation
assumer: =assume borrow
assurance: =insurance assurance averment
assurer: =insure ensure secure indemnify assure convince persuade reassure
assureur: =insurer
assuré: =uninsured
assèchement: =desiccation
assécher: drain
aster: star
asthmatique: =wheezy asthmatic
asthme: =asthma
asthénique: =weakling
asthénosphère: =asthenosphere
asticot: worm
astigmatisme: =astigmatism astigmatic
astragale: ankle
astral: =astral stellar
astre: star
astrobiologie: =astrobiology
astrolabe: =astrolabe
astrologie: =astrology rune
astrologique: =astrological
astrologue: =astrologer
astronaute: =astronaut cosmonaut
astronautique: =astronautics
astronef: =spaceship spacecraft
astronome: =astronomer
astronomie: =astronomy
astronomique: =astronomical astronomic
astronomiquement: =astronomically
astrophysique: =astrophysics
astérisque: =asterisk star
astéroïde: =asteroid planetoid
asymptomatique: =symptomless asymptomatic
asymptote: asymptotic asymptote
asymptotique: =asymptotic
asymétrie: =asymmetry
asymétrique: =asymmetric unsymmetrical asymmetrical
asymétriquement: =asymmetrically
asynchrone: =asynchronous
atavique: =atavistic
atavisme: =atavism
ataxique: =classless
atelier: =atelier studio workshop
athlète: =athlete sportswoman
athlétique: =athletic
athlétisme: =athletics track
athrepsie: malnutrition
athée: =atheist atheistic
athéisme: =atheism atheistic infidelity
athéiste: =atheistic atheist
athénien: =athenian
atlantique: =atlantic
atlas: =atlas
atmosphère: =atmosphere ambiance
atmosphérique: =atmospheric aerial
atoll: =atoll
atome: =atom
atomique: =atomic
atomisme: =atomism
atomiste: =individualist
atomistique: individualistic atomistic
atonal: =atonal
atonique: atonal feeble
atopie: =atopy
atout: =trump
atrium: =patio
atroce: =cruel atrocious fierce
atrophie: =atrophy
atrophier: atrophy
atrophique: =atrophied atrophic
atropine: =atropine
atrésie: =atresia
attache: linkage interconnection
attachement: =fixation
attacher: =attach bind tie
attaquant: =attacker
attaque: =attack raid foray offensive assault invasion aggression onset hit
attaquer: attack assault charge
attardé: delayed retarded
atteignable: =doable
atteindre: reach achieve
attelage: yoke
atteler: yoke harness
attelle: =splint bus narthex
attendre: =wait await expect anticipate abide tend look
attendrissant: touching poignant
attendu: =expected
attentat: decency assassination
attente: =expectation expectancy wait suspense standby
attentif: =attentive circumspect cautious thoughtful careful considerate observant
attention: =attention caution heed remark notice care
attentivement: =gingerly carefully attentively
atterrir: land
atterrissage: =landing touchdown
atterrisseur: =lander
attestation: certificate attestation verification certification
attester: certify
attique: attic
attirail: accoutrement accessory
attirance: =attraction
attirer: =attract allure draw pull drag
attisement: =incitement instigation
attitude: =stance attitude
attractif: =attractive alluring
attraction: attraction allure traction pull magnetism
attraper: =catch
attribuer: attribute render
attribut: =attribute property quality feature predicative
attrister: =sadden
au-delà: =beyond afterworld afterlife above
au-dessus: above on upstairs
aubain: =windfall jackpot
aube: dawn daybreak alb
auberge: =inn
aubergine: =eggplant
aubergiste: =innkeeper landlord
aubépine: may
audace: =audacity daring intrepidity
audacieux: =audacious bold brave valiant
audible: =perceivable audible
audience: =audience hearing rating
audiogramme: =audiogram
audiomètre: =audiometer
audiovisuel: =audiovisual
auditeur: =listener
auditif: acoustic auditory
audition: hearing audition casting
auditionner: audition
auditoire: audience
auditorium: =auditoria
augmentation: increase growth rise augmentation
augmenter: increase augment add
augure: =augur augury
augustement: =imposingly
aujourd'hui: =today
aulne: =splinter
aumône: =alms handout
aumônier: chaplain
aune: ell cubit
aura: =aura
auriculaire: =auricular
aurifère: =gold-bearing auriferous
aurore: =dawn aurora sunrise daybreak
auréole: halo nimbi gloriole glory aureole
auscultation: =auscultation
ausculter: =auscultate
auspice: auspices aegis
aussi: =also too likewise
aussière: =hawser
austral: =southern south southerly austral southward
australien: =australian
austère: =austere strict severe rigorous ascetic
austérité: =austerity acerbity
autarcie: =self-sufficiency
autel: =altar stall
auteur: =authoress author writer maker perpetrator originator
authenticité: =authenticity
authentification: =authentication
authentifier: =authenticate
authentique: =genuine authentic real
autisme: =autism
autiste: =autistic
auto: car automobile carriage
auto-immun: =autoimmune
auto-stop: =hitchhiker hitchhike
autobiographie: =autobiography memoir
autobiographique: =autobiographical
autobus: bus omnibus bass
autochtone: =autochthon native local
autoclave: furnace
autocollant: label adhesive
autocontrôle: =self-control
autocrate: =autocrat
autocratie: =autocracy
autocratique: =imperious absolutist
autocritique: =self-criticism
autodestruction: =self-destruction
autodidacte: =self-made self-educated autodidact
autodiscipline: =willpower self-discipline
autodétermination: =self-determination autonomy
autoflagellation: =self-flagellation
autofécondation: =self-fertilization
autogamie: =autogamy self-pollination
autogestion: =self-rule self-government
autogire: =autogyro autogiro gyroplane
autographe: =autograph
autographique: =autographic
autolimitation: =self-restraint
autolyse: =autolysis
automate: =automata robot automatic
automatique: =automatic
automatiquement: =automatically
automatisation: =automation
automatiser: =automate automatize
automatisme: =automatism automation
automnal: =autumnal autumn
automne: =autumn autumnal fall
automobile: =automobile car carriage automotive
automobilisme: =motoring
automobiliste: =motorist automobilist
autonome: =autonomous self-contained freestanding
autonomie: =autonomy autonomous originality
autopollinisation: =self-pollination
autoportrait: =self-portrait
autoproclamer: =self-proclaimed
autopsie: =autopsy necropsy
autorisation: =authorization licence warranty
autoriser: =authorize
autoritaire: =authoritarian autocratic
autoritairement: =authoritatively
autoritarisme: =authoritarianism imperiousness
autorité: prestige authority power cardinality
autoroute: =motorway highway expressway freeway
autosatisfaction: self-satisfaction
autostop: =hitchhike
autosuffisant: =self-sufficient
autosuggestion: =autosuggestion
autotomie: =autotomy
autour: hawk
autoérotisme: =autoeroticism self-love
autre: =other another different
autrefois: once
autrement: =otherwise
autrichien: =austrian
autruche: =ostrich
auxiliaire: ancillary
avalanche: =avalanche
avaler: swallow gulp absorb
avance: =prepayment advance deposit
avancer: advance advanced
avancée: advance
avanie: humiliation
avant: =before ago front
avant-bras: =forearm
avant-coureur: forerunner
avant-dernier: penultimate
avant-garde: =vanguard
avant-gardiste: =trailblazer pioneer
avant-goût: =foretaste
avant-poste: =outpost
avant-première: preview
avant-projet: stub
avantage: =advantage benefit edge
avantageusement: =profitably
avantageux: profitable advantageous
avare: =greedy avaricious miserly rapacious stingy gluttonous cheap voracious
avarice: =avarice greed thriftiness cupidity
avarie: accident average
avenir: future hereafter
avent: =advent
aventure: =adventure venture peril
aventureux: adventurous
aventurier: =adventurer adventuress gambler entrepreneur
avenue: =avenue boulevard
averse: shower downpour
aversion: =abhorrence aversion revulsion
avertir: =warn forewarn
avertissement: =warning monition caveat advisory alert notice
aveu: confession
aveuglant: =blinding
aveugle: =blind indiscriminate
aveuglement: blindness
aveugler: blind
aveuglément: =blindly
aviateur: =aviator pilot airwoman
aviation: =aviation aeronautics
avide: greedy passionate vehement fervent
avidement: =fervently
avidité: =avidity
avion: =airplane aircraft aeroplane plane
aviron: =rowing boating
avis: opinion advice verdict counsel sentence view announcement notice mind
avitaminose: =avitaminoses
avocat: =avocado lawyer attorney barrister advocate pleader solicitor
avocatier: avocado
avoine: =oat
avoir: =have own obtain be sit imam
avoisiner: neighbor
avortement: =abortion miscarriage termination
avorter: =miscarry abort
avorton: monstrosity
avouer: confess
avunculaire: =avuncular
axe: =axes axle kingpin
axial: =axial
axiologie: =axiology
axiomatique: =axiomatic
axiome: =axiom
ayatollah: =ayatollah
azerbaïdjanais: azerbaijani
azimut: =azimuth
azote: =nitrogen
azoté: =nitrogenous nitric
azoïque: =azoic
azur: azure cyan
azyme: =unleavened
azéri: =azerbaijani
aération: ventilation
aérer: air
aérien: aerial airspace
aérobie: =aerobic
aérobiose: =aerobiosis aerobics
aérobique: aerobic
aérodrome: =airfield aerodrome airport
aérodynamique: =aerodynamics aerodynamic streamlined
aéroglisseur: hovercraft
aérographe: =airbrush
aérolite: aerolite meteorite
aérolithe: =aerolite meteorite
aérologie: =aerology
aéronaute: =aeronaut
aéronautique: =aeronautics aeronautical
aéronef: aircraft airship zeppelin airplane
aérophagie: =aerophagia
aéroplane: airplane aeroplane plane
aéroport: =airport airfield aerodrome
aéroréfrigérant: =air-cooled
aérosol: =aerosol
aérospatial: =aerospace
aérostat: balloon
aîné: =firstborn great
aï: sloth
aïeul: =forefather
aïkido: =aikido
babiole: =bagatelle bauble gewgaw gaud
baby-sitter: =babysitter babysitting
babylonien: =babylonian
bac: vessel
baccalauréat: certificate
baccara: =baccarat
bacchante: mustache bacchanal
backgammon: =backgammon table
bacon: =bacon
bactéricide: =bactericidal
bactérie: =bacteria bacterial
bactérien: =bacterial
bactériologie: =bacteriology
bactériologique: =bacteriological
bactériologiste: =bacteriologist
bactériologue: bacteriologist
bactériémie: =bacteremia
badigeonneur: =plasterer
badin: switch playful
badiner: joke banter
badminton: =badminton
bafouer: =deride
bafouillage: stammer
bafouiller: chew
bagage: =luggage baggage
bagatelle: sex bagatelle
bague: ring retainer braces
baguette: baton stick chopstick ramrod
bahreïni: =bahraini
baht: =baht bath
bai: gulf cove bay inlet bight sound embayment
baignade: bathing swim
baigner: =bathe bath
baigneur: =bather swimmer
baignoire: =bathtub bath
bail: =lease rental
bailler: ajar
bailleur: =lessor
bain: bath bathroom
bain-marie: =bain-marie
baise: =fuck marry
baiser: =kiss fuck smooch bang screw
baiseur: =fucker
baissier: =falling descending
bakchich: baksheesh
bal: =ball
balade: saunter ramble
balader: promenade perambulate
balai: =besom broom sweeper
balalaïka: =balalaika
balance: =scale balance
balancer: rock swing compensate oscillate
balancier: pendulum
balanite: =balanitis
balançoire: =swing cradle
balayage: sweeping
balayer: =sweep wipe
balayette: =whisk
balayeur: scanner cleaner
balbutiant: stutterer stammerer
balbutiement: stutter
balcon: =balcony
baldaquin: canopy baldachin
baleine: =whale cetacean
baleinier: =whaleboat whaler
balisage: =signaling
balise: buoy beacon
baliste: =ballista crossbow
balistique: =ballistic ballistics
baliverne: =hogwash
balkaniser: =balkanize balkanise
ballade: =ballad
ballast: ballast
balle: =bullet projectile chaff slug sphere ball
balle-molle: softball
ballerine: =ballerina
ballet: =ballet balletic
ballon: =balloon ball bauble
ballot: =bale
ballottement: =lurch jarring
baltique: =baltic
baluchon: bundle
balustrade: =balustrade railing
balustre: =baluster
bambin: toddler
banal: =trite banal quotidian mundane
banalité: =banality commonplace
banane: =banana
bananier: banana
banc: =bench shoal workbench school bank
bandage: =bandage swathe dress
bandaison: hard-on
bande: gang strip rout band ribbon tape
bande-annonce: trailer
bandeau: =blindfold
bander: tension boner
banderole: banner
bandit: thief gangster
banditisme: =banditry
bandonéon: =bandoneon
bandoulière: =baldric sling
bang: =bong
bangladais: =bangladeshi
bangladeshi: bangladeshi
banjo: =banjo
banlieue: =suburb suburban outskirts environs
banlieusard: suburban
bannissement: banishment
bannière: banner
banque: =bank banker
banqueroute: bankruptcy
banquet: =banquet dinner
banquier: =banker molar
banshee: =banshee
baptiser: =christen baptize
baptiste: =baptismal
baptistère: =baptistry
baptisé: =baptized
baptême: =baptism christening
baquet: vessel
bar: =bar pub crowbar
baraque: barrack
baratte: =churn
baratter: churn
barbacane: =barbican
barbare: =barbarian barbaric savage
barbarie: =barbarity
barbarisme: =barbarism
barbe: =beard chin
barbecue: =barbecue grill
barbier: barber
barbiturique: =barbiturate
barbouiller: =smear
barbu: =bearded
barcarolle: =barcarole
bardane: =dock
barde: =bard
barge: barge
baril: =barrel cask
barillet: =keg
barioler: =pied dappled colourful
barmaid: waitress
barman: =bartender barman mixologist
baromètre: =barometer
barométrique: =barometric
baron: =baron
baronner: =baroness
baronnet: =baronet
baronnie: =barony
baroque: =baroque
baroudeur: fighter
barque: boat
barrage: =barrage dam
barre: =rudder helm bar wheel forearm crossbar
barrer: bar barred delete
barricade: =barricade
barricader: barricade
barrière: =hurdle barrier bar
barycentre: =barycenter centroid
baryon: =baryon
baryton: =barytone baritone
baryum: =barium
bas: =bass low low-pitched stocking sock short deep
bas-bleu: =bluestocking
bas-fond: shallow
bas-relief: relief
base: base fundamental groundwork bases ground roots
base-ball: baseball
baseball: =baseball
baser: =base rely
basilic: =basilisk
basilique: =basilica
basique: =basic
basket: basketball
basket-ball: =basketball
basse-cour: henhouse
bassin: =pelves basin bowl pelvic lowland
bassine: tub firkin
bassiste: =bassist
basson: =bassoon bassoonist
bastingage: parapet
bastion: =bastion
bastonnade: =beating drubbing
bataille: =combat battle struggle fight action
bataillon: =battalion
batch: =batch
bateau: =boat vessel ship rowboat
bateau-citerne: tanker
batelier: =ferryman
bathymètre: =bathymeter bathometer
bathymétrie: =bathymetry
bathyscaphe: =bathyscaphe
bathysphère: =bathysphere
batik: =batik
batiste: =batiste
battage: =backlash
battant: tongue language clapper
batte: battledore
battement: =throb pulsation
batterie: =battery drum cell
batteur: =thresher drummer
battoir: =battledore
battre: =thresh beat win defeat smite
battue: =battue
baud: =baud
baudroie: =angler
baume: =balsam
bavard: =babbler blabber
bavardage: garrulity
bavarder: =natter babble gabble yak
bavarois: =bavarian
bave: =slobber drool drivel
baver: effervesce
bavette: bib
bavoir: =bib
bazar: =bazaar
bazooka: =bazooka
baïonnette: =bayonet
beau-fils: =stepson son-in-law
beau-frère: =brother-in-law son-in-law
beau-père: =father-in-law stepfather
beaucoup: =many much lot very plenty filled abound
beaupré: =bowsprit
beauté: =beauty belle
bec: =beak bill nib nose
bedonnant: potbellied paunchy
beffroi: =campanile
beige: =beige
bel: =beautiful pretty nice handsome fair fine smart well-favoured good-looking bell
belette: =weasel
belge: =belgian
belle-fille: =daughter-in-law sister-in-law
belle-mère: =mother-in-law stepmother
belle-sœur: =sister-in-law
belles-lettres: =belles-lettres
bellicisme: =militancy belligerence
belligérant: =warring belligerent
belliqueux: =bellicose martial belligerent warlike
bengalais: bengali
bengali: =bengali
benoît: =benedict
benthos: =benthos
benzine: gas
benzodiazépine: =benzodiazepine
benêt: puppy cub
berceau: =cradle swing womb
berceuse: =lullaby
berge: bank
berger: =shepherd herder
bergerie: pen sheepfold playpen
berline: compartment
berlinois: =berlin
besoin: necessity need
best-seller: =bestseller
bestiaire: =bestiary
bestialité: =bestiality beastliness
bestiole: =creepy-crawly
beugler: =bellow moo
beurre: =butter
beurrer: butter
beuverie: piss-up
bibelot: =knickknack
bible: =bible
bibliographie: =bibliography codex
bibliomanie: =bibliomania
bibliothèque: =bookcase library bookshelf
bibliothécaire: =librarian
biblique: =biblical
bicaméral: =bicameral
bicamérisme: bicameral
biceps: =biceps
biche: =hind doe
bicolore: =bicoloured
biconcave: =biconcave
bicycle: bicycle
bicyclette: =bicycle bike
bidet: =bidet
bidimensionnel: =two-dimensional
bidirectionnel: =bidirectional duplex two-way
bidonville: =slum shantytown
bidule: =contraption gizmo widget
bien: good commodity well fine ok right belongings
bien-pensant: =self-righteous
bien-être: =well-being weal welfare wellness healthiness
bienfaiteur: =benefactor
bienheureux: =blessed
biennal: =biennial
bientôt: =soon presently shortly
bienveillant: =benevolent
bienvenu: =welcome beneficial
biface: two-faced double-faced
bifteck: =steak burger
bifurquer: =bifurcate
bigamie: =bigamy
bigarrer: variegated
bigle: =cross-eyed
bigleux: =nitwit
bigoudi: =roller curler
bijou: jewel
bijoutier: =jeweler
bikini: =bikini
bilabial: =bilabial
bilabié: =bilabiate
bilatéral: =bilateral
bile: =bile irritability
biliaire: acrimonious
bilingue: =bilingual
bilinguisme: =bilingualism
billard: =billiards billiard
bille: marble ball taw globule leather
billet: =ticket
billion: =trillion billion
billot: block gawk
bimestre: =bimester
bimestriel: =bimonthly
bimétallisme: =bimetallism
binaire: =binary dyadic
binette: hoe
binôme: =binomial
bio: organic biological
biochimie: =biochemistry
bioclimatologie: =bioclimatology
biodiversité: =biodiversity
biodégradable: =biodegradable
biogenèse: =biogenesis
biographe: =biographer
biographie: =biography
biographique: =biographical
biogéographie: =biogeography
biologie: =biology
biologique: =biological organic
biologiste: =biologist
bioluminescence: =bioluminescence
biome: =biome
biomédecine: =biomedicine
biomédical: =biomedical
bionomie: =bionomics
biophysique: =biophysics
biopiratage: biopiracy
biopiraterie: =biopiracy
biopsie: =biopsy
biopuce: =biochip
biosphère: =biosphere
biotechnologie: =biotechnology
bipartite: =bipartisan bipartite
biper: =bleep beep
bipolaire: =bipolar
bipède: =bipedal two-footed
birman: =burmese
bis: =encore
biscuit: =cookie biscuit
biseau: =bevel
bisexualité: =bisexuality
bisexuel: =bisexual
bison: buffalo
bisou: kiss
bissextil: leap
bistrot: =bistro
bit: =bit
bite: dick prick cock
bitte: bollard bitt
bitume: asphalt tar
bivalve: =bivalve
bivouac: =bivouac
bizarre: =peculiar bizarre funny
bizut: =freshman fresher
bizutage: =haze hardship
bière: =beer
biélorusse: =belarusian
blackout: occultation
blague: joke
blaireau: =badger
blairer: digest
blanc: =minim white blank white-haired
blanc-bec: =greenhorn newbie
blancheur: =whiteness
blanchir: =blanch bleach whiten whitewash
blanchissant: =whitening bleach
blanchissement: discoloration
blanchisserie: laundry
blanchâtre: =whitish off-white
blason: heraldry
blasphème: =blasphemy blaspheme
blasphématoire: =blasphemous blasphemer
blasphémer: =blaspheme imprecate
blatte: =cockroach roach baker
blazer: =blazer
blennorragie: =gonorrhea clap
blesser: =injure wound hurt
blessure: =wound injury trauma sore scar
blessé: =wounded miffed
blet: =overripe
bleu: =blue azure bruise son
blizzard: =blizzard whiteout
bloc: =bloc
blockbuster: =blockbuster
blocus: =blockade
blog: blog
blogue: =blog
bloguer: blog
blogueur: =blogger
blond: =blond fair blonde
blondeur: =yellowness
bloomer: =bloomers
bloquer: =block bar check jam trapped
blouse: =blouse shirt
blouson: jacket smock jumper anorak
blues: =blues
bluff: =bluff
bluffer: bluff
bluffeur: =bluffer
blâmer: blame
blé: =wheat
blépharospasme: =blepharospasm
blême: sallow
boa: =boa
bobine: =coil
bobsleigh: =bobsleigh
bocage: grove
bocal: =fishbowl
bogue: bug
bohème: =bohemia bohemian
boire: =drink imbibe tope absorb
bois: forest wood timber lumber tree woods woodland
boiser: =wooded woody forested bosky
boisson: =beverage drink drinking
boiter: =limp hobble
boiteux: =lame
bol: =bowl cup
bolchevik: bolshevik
bolchevique: bolshevik
bolchévik: bolshevik
bolchévique: =bolshevik
bolide: =fireball bolide meteor
bolivien: =bolivian
bollard: =bollard bitt
bombarde: bombard
bombardement: =bombing
bombarder: =bombard bomb pelt
bombe: =bomb bombshell volatile cannonball
bon: good kind fine yummy
bonbon: =candy sweet
bonder: =packed
bonheur: =happiness bliss luck fortune
bonjour: hello hi cheerio
bonnet: =skullcap
bonté: =goodness kindness
bonus: =bonus premium
booléen: =boolean
boom: boom
boomer: woofer
boomerang: =boomerang
booster: amplification
bord: =edge brink brim lip hem rim boundary end curb margin border fringe
bordeaux: claret
bordel: =brothel bordello whorehouse pigsty
bordure: =curb kerb
bordé: =broadside
borgne: =one-eyed
borner: =small-minded pigheaded
boréal: northern north
borée: =boreas
bosco: =boatswain
bosniaque: bosnian
bosnien: =bosnian
boson: =boson
bosquet: =grove coppice
bosse: =hump lump hunch humpback
bosseur: =workhorse
bossu: =hunchbacked humpback hunchback
botanique: =botany botanical
botaniste: =botanist herbalist
botte: =boot galosh
bottillon: =bootee
botulisme: =botulism
bouc: goat
boucanier: =buccaneer
bouche: =mouth orifice
bouche-pores: putty stucco
boucher: =butcher slaughterer
bouchon: =bung stopper
bouchée: =mouthful bite morsel
boucle: =curl loop noose tuft
boucler: =curly hasp clasp
bouclier: =shield screen
bouddhique: buddhist
bouddhisme: buddhist
bouddhiste: =buddhist
bouder: =sulk pout mope
boudeur: =stuffy sulky
boudoir: =boudoir
boue: =mud slime
boueux: =muddy
bouffe: grub chow
bouffer: =snarf
bouffon: =jester buffoon clown
bouffée: draught
bouger: move stir wiggle
bougie: candle candlepower catheter
bouillie: =mush
bouillir: =boil seethe
bouilloire: kettle boiler teapot teakettle
bouillon: =liquor gravy
bouillonner: =ferment bubble seethe
boulanger: =baker bakery
boulangerie: =bakery bakehouse
boule: sphere orb globe ball globule
bouleau: =birch
bouledogue: =bulldog
boulet: faggot fatso
boulevard: =boulevard
bouleversant: shocking mind-boggling
bouleversement: disruption
bouleverser: =disrupt upset overturn untune overwhelm
boulier: abaci
boulimie: =bulimia
boulonner: =bolt
boulot: job business work
boum: explosion
bouquet: =bouquet nosegay bundle bunch
bouquin: book quire
bourbier: =quagmire mire
bourde: =blunder
bourdon: =bumblebee drone
bourdonnement: hum whirr buzz
bourdonner: =hum whirr buzz bombinate
bourg: town
bourgeois: citizen burgess townsman
bourgeoisie: =bourgeoisie burgher bourgeois
bourgeon: =bud pustule pock sprout
bourgeonner: bud
bourgogne: =burgundy
bourlinguer: thresh
bourrache: watercress
bourrasque: =gale
bourreau: =hangman executioner headsman
bourrer: overstuff
bourse: exhibition scholarship grant
bousculade: =shove
bousculer: push
boussole: =compass
boustrophédon: =boustrophedon
bout: end edge tip point peak
bouteille: =bottle
boutique: =boutique shop store
boutiquier: shopkeeper
bouton: =button pimple peony
boutonnage: button
boutonner: button
boutonnier: =buttonhole grommet
bouverie: cowshed cowhouse byre
bouvier: =drover
bouvreuil: =bullfinch
bouée: =buoy
bovidé: cattle
bovin: =bovine cattle bovid
bowling: =bowling
boxe: =boxing
boxer: =boxer box
boxeur: boxer pugilist
boyau: gut
boycott: boycott
boycottage: boycott
boycotter: =boycott
boîte: =box case
bracelet: =bracelet wristband hryvnia
bracelet-montre: wristwatch
brachial: =brachial
braconnage: =poaching poach
braconner: poach
bradycardie: =bradycardia
braguette: fly zipper shop
brahmane: =brahmin
braille: =braille
brailler: weep cry
braiment: bray
brainstorming: brainstorming
braire: =bray yammer hee-haw
braise: =ember fervency
braiser: =braise stew
brancard: stretcher
brancarder: stretcher
brancardier: =stretcher-bearer
branche: =bough branch stick twig
branchement: =ramification
brancher: connect couple bind link hip
branchial: =branchial
branchie: =gill
branchu: =branchy
brandir: =brandish wave manipulate
brandy: =brandy
branler: =wank masturbate
branleur: =wanker
bras: =arm hand earpiece
brasero: =brazier
brasier: brazier
brassage: =brewing
brassard: =armband
brasse: =breaststroke fathom
brasserie: =brewery brasserie
brasseur: =brewer
brassière: brassiere bra
brassée: =armful
bravade: aggro
braver: =defy flout
bravoure: bravery
brebis: =ewe sheep
bredouiller: mutter falter
bredouilleur: =lisper
bref: =short low brief low-pitched
bretelle: =suspender epaulet gallus
breuvage: beverage
brevet: =patent
breveter: patent
bribe: =leftover
bride: =bridle rein broadside halter
bridge: bridge
brigade: =brigade
brigadier: brigadier
brigand: =brigand bandit robber marauding gangster
brigandage: heist marauding
brigantin: =brigantine
brillant: =bright brilliant lucid luminous clear
briller: =shine blaze
brimade: haze hardship
brimer: wrong
brindille: =twig spray brickbat limb
brique: =brick tome
briquet: =lighter detonator fuse primer
briqueterie: =brickyard
bris: =shattering
brise: =breeze
brise-glace: =icebreaker
brise-lames: =breakwater groyne
briser: =shatter bust crush crack
briseur: strikebreaker
britannique: =british briton english imperial britannic
brocarder: pillory
brocart: =brocade
broche: =brooch skewer spit
brocher: =paperback
brochet: =pike
brochette: =skewer spit
brochure: =brochure pamphlet handout booklet
broder: =embroider
broderie: =embroidery needlework fancywork
bronche: =bronchi
bronchiolite: =bronchiolitis
bronchite: =bronchitis
bronzage: =suntan
bronze: =bronze
bronzer: =tan bronze blacken
brosse: brush paintbrush
brosser: =brush
brouette: =wheelbarrow
brouillard: =fog mist haze
brouillardeux: hazy
brouiller: confuse encode codify
brouillon: =draft
broussaille: =shrubbery coppice
brouter: =browse herd
broutille: =minutia flea
bru: daughter-in-law bride
bruant: =bunting sparrow
brucellose: =brucellosis
bruiner: =drizzle
bruire: crinkle hum deflagrate
bruissement: babble
bruisser: hum
bruit: =noise fuss
brume: mist fog haze
brumeux: =hazy
brun: brown brunet
brunch: =brunch
brunéien: =bruneian
brusque: abrupt curt
brusquement: suddenly abruptly
brut: raw gross
brutal: cruel brutal
brutalité: brutality
brute: =brute
bruyant: =noisy obstreperous tumultuous
brème: =bream
brésil: =brazil
brésilien: =brazilian
bréviaire: =breviary
brûlant: burning
brûler: =burn incinerate
brûlure: burn heartburn combustion incineration cremation scald
buanderie: washhouse
bubale: buffalo
bubonique: inguinal bubonic
buccin: =whelk
budget: =budget estimation
budgétaire: fiscal
buffet: =buffet sideboard cupboard
buffle: =buffalo
bugne: punch
buisson: =shrub bush
bulbe: =bulb
bulbeux: swollen gibbous
bulgare: =bulgarian
bulldozer: =bulldozer
bulle: bull bubble
bulletin: =newsletter bulletin
bunker: =bunker blockhouse
bure: frieze
bureau: =desk bureau office desktop
bureaucrate: =bureaucrat
bureaucratie: =bureaucracy
burette: =burette
burger: =burger
burgrave: =burgrave
burin: chisel
burlesque: =burlesque
burnous: =burnous burnoose
burqa: =burka burqa
bursite: =bursitis
burundais: =burundian
bus: =bus omnibus bass
busard: =harrier
busc: =busk
buse: falcon hawk
buste: =bust
but: =goal target objective aim finish end
buter: =pigheaded
butin: =booty prey
buvable: =drinkable potable
buveur: =drinker
byzantin: =byzantine
bâbord: port larboard
bâche: =tarpaulin tarp sackcloth oilcloth mackintosh
bâcler: =slipshod perfunctory
bâillement: =yawn gape yawning
bâiller: yawn
bâillon: gag muzzle
bâillonner: muzzle
bât: =packsaddle
bâtard: =bastard hybrid extramarital mongrel
bâtiment: =building construction
bâtir: build construct built baste
bâtisseur: =builder bricklayer
bâton: baton stick club wand
bâtonner: club
béatement: =blissfully
bébé: =infant baby toddler babe
bébête: gullible
bécane: bicycle bike
bécarre: natural revocation
bécassine: snipe
bécher: beaker
bédéiste: cartoonist
béer: gape yawn gasp
bégaiement: =stutter stammer
bégayer: =stammer stutter hesitate
bégayeur: =stutterer stammerer
béhaviorisme: =behaviorism
béhémoth: =behemoth
bélier: =ram ovine
bémol: =flat weird
bénin: =benign
béninois: =beninese
bénir: =bless blessed
bénédictin: =benedictine
bénédiction: =blessing benison benediction
bénéfice: benefit profit gain revenue
bénéficier: benefit profit
bénévole: volunteer voluntary
béotien: =boeotian
béquille: =crutch buttress
béret: =beret
béribéri: =beriberi
béryllium: =beryllium
bétail: =cattle livestock neat
béton: =concrete
bévue: =blooper blunder gaffe
bêche: =spade plough shovel
bêlement: =bleat
bêler: =baa bleat
bêta: =beta
bêtatron: =betatron
bête: =beast animal
bêtise: =mischief impishness
bôme: boom
bûche: billet
bûcher: =pyre bonfire
bûcheron: =woodcutter lumberjack lumberman logger
bœuf: =ox beef cow
c: c
cabale: =cabal conspiracy collusion
cabaliste: =cabalist
cabalistique: =cabalistic
cabane: hut cabin cot cottage
cabaret: =cabaret
cabestan: =capstan
cabine: =cabin
cabinet: restroom lavatory toilet cabinet
cabosser: =dent
cabotage: =cabotage
cabriolet: =convertible cabriolet
caca: shit
cacahuète: =peanut
cacatoès: =cockatoo
cache: hideout
cache-col: scarf
cachemire: =cashmere
cachemiri: =kashmiri
cacher: =hide conceal skulk
cacheter: =sealed
cachette: eavesdrop hideout
cachexie: atrophy
cachot: =dungeon bastille
cacophonie: =cacophony
cacophonique: =cacophonous
cadastre: =cadastre
cadavre: =cadaver corpse stiff carcass
cadavérique: =cadaveric cadaverous ghastly
caddie: cart go-cart wheelbarrow
cadeau: =gift donation talent present boon endowment
cadenas: =padlock
cadence: =cadence
cadet: =cadet junior
cadran: =dashboard dial
cadre: frame framework cadre stretcher forehead
cadreur: cameraman
caducifolié: =deciduous
caducée: =caducei
cafard: cockroach roach
cafardeux: melancholic
cafetan: kaftan
caftan: =kaftan
café: =coffee coffeehouse
caféier: coffee
cafétéria: =cafeteria coffeehouse
cage: =cage cab
cageot: crate
cagoule: hood cowl balaclava
cahier: =notebook
caille: =quail
cailler: card
caillot: clot
caillou: gravel
cairn: =cairn
caisse: case crate trunk chest box
caissier: =cashier treasurer
caisson: crate
cake: =fruitcake
calamité: =calamity disaster
calandre: =calender
calcification: =calcification
calcifier: =calcify
calcium: =calcium
calcul: =computation calculation
calculateur: =calculator computer
calculer: =compute calculate reckon
calculette: calculator
caldeira: =caldera
cale: =wedge
calebasse: =gourd
calembour: =pun wordplay
calendaire: =calendrical
calendrier: =calendar calender
calepin: =ledger notebook
caleçon: =underpants briefs pantie pants
calfatage: caulk
calfater: =caulk
calfeutrage: =wad
calfeutrer: caulk
calibre: =calibre caliber
calibrer: =calibrate
calice: =chalice cup
calicot: =calico
califat: =caliphate
calife: =caliph
californien: =californian
calligraphe: =calligrapher
calligraphie: =calligraphy penmanship
calligraphique: =calligraphic
callipyge: =callipygian
calmant: analgesic painkiller
calme: calm quiet tranquil still cool windless
calmement: =calmly
calmer: =calm abate quiet
calomniateur: =slanderer defamer
calomnie: calumny slander
calomnier: =slander vilify traduce asperse
calorifique: =calorific
calorifère: stove
calot: =bicorne
calque: =calque
calquer: trace
calvaire: =calvary
calviniste: =calvinist
calvitie: =baldness
calèche: carriage
camarade: =comrade fellow mate associate
camaraderie: =companionship camaraderie
cambodgien: =cambodian
cambrien: =cambrian
cambriolage: =burglary break-in
cambrioleur: =burglar
cambrure: =droop camber
cambuse: =caboose galley
camerounais: =cameroonian
camion: =truck lorry
camion-citerne: tanker
camionneur: =trucker
camouflage: =camouflage camo concealment
camoufler: camouflage
camp: =encampment camp bearing
campagne: =campaign countryside country
camper: =camp
campeur: =camper
camping: =campsite campground camping
campus: =campus lyceum
campêche: =sandalwood
caméléon: =chameleon chamaeleon
caméra: =camera camcorder
caméraman: =cameraman
caméscope: =camcorder
canada: canadian
canadien: =canadian
canaille: =scoundrel ruffian
canal: =canal channel duct bus
canaliser: channel
canapé: =couch sofa settee
canard: =duck mug
canari: =canary
canasta: =canasta
cancaner: tattle gossip
cancanier: =gossiper
cancer: =cancer crab tumor
cancrelat: cockroach
cancéreux: =cancerous
cancérigène: carcinogenic
candeur: goodness
candidat: =candidate nominee
candidature: =candidacy candidature
candidose: =candidiasis
candélabre: candlestick candelabra
cane: duck bedpan
caneton: duck bedpan
canette: tin can
canevas: canvas
canicule: heat swelter
canif: =penknife pocketknife
canin: canine
canine: fang canine
caniveau: =gully
cannabis: hashish
canne: =cane stick khan
cannibale: =cannibal
cannibalisme: =cannibalism anthropophagy
canon: =cannon barrel gun ordnance
canonisation: canonisation
canoniser: saint canonise sanctify
canonnier: =gunboat
canot: canoe
canoë: =canoe
cantaloup: melon
cantate: =cantata
cantine: canteen cafeteria
canton: =canton
cantonnier: kappa
canular: farce
caoutchouc: =rubber
cap: promontory cape headland ness
capable: =capable able apt
capacité: =capacity ability skill
cape: =cape cloak mantlet
capillaire: =capillary
capitaine: =captain master
capital: capital fund uppercase fundamental
capitalisation: =capitalisation
capitaliser: =capitalize
capitalisme: =capitalism
capitaliste: =capitalist financier
capitulation: =capitulation surrender
capodastre: =capo
caporal: =corporal
capot: =bonnet hood cowl
capote: hood condom capote
caprice: =whim quirk whimsy fancy caprice freak capricci
capricieux: =crotchety
capsule: =capsule
capteur: sensor
captivant: thrilling exciting
captiver: bewitch captivate enthrall
captivité: =captivity
capture: capture
capturer: =capture catch bag captivate
capuche: hood cowl bonnet
capuchon: lid
capucin: =capuchin
capétien: =capetian
caqueter: =cackle guffaw cluck chortle
carabine: =carbine rifle clevis
carabinier: =carabinier
caractère: =character feature characteristic property temper
caractérisation: =characterization
caractériser: =characterize
caractéristique: =characteristic trait attribute feature quality property specification distinctive
carafe: =carafe decanter pitcher
carafon: =decanter carafe
carambolage: =carom cannon
caramel: =caramel candy sweet toffee
carapace: shell eggshell
caraque: =carrack
carat: =carat karat
caravane: =caravan trailer
caravansérail: =caravanserai caravansary
carbonate: =carbonate
carbone: =carbon coal charcoal
carbonique: =carbonic carbonate
carbonisation: =carbonization char
carboniser: =carbonize
carburant: =fuel
carburateur: =carburetor carburettor
carburation: combustion
carcajou: =wolverine
carcasse: carcass
carcinogène: =carcinogenic
carcinome: =carcinoma
cardan: =gimbal
carder: card
cardiaque: =cardiac pacemaker
cardinal: =cardinal
cardinalité: =cardinality density concentration
cardio-pulmonaire: cardiopulmonary
cardiogramme: cardiogram
cardiographe: =cardiograph
cardiologie: =cardiology
cardiologue: =cardiologist
cardiomégalie: =megalocardia cardiomegaly
cardiopulmonaire: =cardiopulmonary
cardiovasculaire: =cardiovascular
carence: =deficiency avitaminoses
caresse: caress
caresser: =fondle caress pet stroke
cariatide: =carides
caricature: =caricature cartoon satire takeoff
caricaturiste: =caricaturist
carie: =cavity caries
carieux: =carious
carillon: chime
caritatif: =charitable
carminer: =carmine
carnage: =carnage bloodshed bloodbath massacre slaughter
carnassier: =carnivorous
carnaval: =carnival
carnet: notebook
carnivore: carnivorous
caroline: =caroline
carolingien: =carolingian
carotide: =carotid
carpe: =carp
carquois: =quiver armamentaria
carre: knife edge
carreau: diamond tile square
carrefour: =crossroads intersection crossing
carrelage: =tiling facing
carrier: =career quarry quarryman quarrier
carriérisme: =careerism
carriériste: =careerist
carrosse: =carriage coach trailer chariot
carrosserie: =bodywork body
carrousel: =merry-go-round carousel
carré: =square block squared quadrangular
carrément: =squarely
cartable: =satchel
carte: =map card gambler
cartel: =cartel
cartilage: =cartilage
cartographie: =cartography
cartographique: =cartographic
carton: =cardboard
cartouche: =cassette cartridge cartouche coffer
caryatide: carides
carène: =carina
carénage: fair
caréner: =careen
carême: =lend
cas: =case occasion event affair maturity
casanier: =homebody
cascade: waterfall cataract
caserne: =barrack
caserner: =billet quarter
casher: =kosher
casier: registry
casino: =casino
casque: =helmet
cassage: fracture
cassant: curt
casse: burglary break-in
casse-noisette: nutcracker
casse-noix: =nutcracker
casse-pied: =spastic
casse-tête: conundrum unpleasantness headache disappointment
casser: =broken break fracture
casserole: =saucepan pan pot
cassette: cassette
casseur: looter
caste: =caste
casting: =casting
castor: =beaver
castration: =castration orchiectomy emasculation
castrer: castrate splay emasculate
casuistique: =casuistic
catabolisme: =catabolism
cataclysmique: cataclysmal
catacombe: =catacomb
catadioptre: reflector
catafalque: =catafalque bier
catalan: =catalan
catalepsie: =catalepsy numbness
cataleptique: =cataleptic
catalogue: =catalogue list catalog
catalyseur: accelerator
catalytique: =catalytic
catamaran: =catamaran
cataplasme: =poultice
catapulte: =catapult catapultic
catapulter: catapult
cataracte: =cataract waterfall curtain
catarrhe: catarrh
catastrophe: =catastrophe disaster destruction
catastrophique: =catastrophic
catatonie: =catatonia
catatonique: =catatonic
catch: =wrestling
catcheur: wrestler
catharsis: =catharsis cleansing
cathartique: laxative cathartic
cathode: =cathode
catholique: =catholic
cathédral: cathedral
cathédrale: =cathedral
cathéter: =catheter cannula probe
catin: slut
cation: =cation
catéchiser: =catechize indoctrinate
catéchisme: =catechism indoctrination
catéchumène: =catechumen
catéchèse: indoctrination
catégorie: =category
catégorique: =categorical unconditional emphatic
catégorisation: =categorization classification
catégoriser: =categorize classify compartmentalize
caucasien: =caucasian
cauchemar: =nightmare incubi
cauchemardesque: =nightmarish
causal: =causal causative
causalité: =causality
causatif: =causative
cause: =cause reason
causer: =inflict wreak cause
caustique: =caustic
cautérisation: =cauterization
cautériser: =sear cauterize
cavalcade: =cavalcade
cavalerie: =cavalry
cavalier: knight horseman rider cavalier cavalryman horse
cave: cellar basement
cavité: cavity hollow
ceinture: =belt zone girdle band
celer: =yon yonder
cellier: =cellar pantry off-licence
cellophane: =cellophane
cellulaire: =cellular
cellule: =cell cellular
cellulose: =cellulose
celluloïd: =celluloid
celte: celtic
celtique: =celtic gaelic
cendre: =ash cinder
cendrer: =ashen ashy
cendrier: =ashtray
cenelle: =haw
cens: census
censeur: =censor critic
censure: =censorship censorial
censurer: censor
censément: allegedly
cent: =hundred cent
centaine: hundred
centaure: =centaur
centenaire: =centenary centennial centenarian
centime: cent
centième: =hundredth
central: =central
centralisateur: centralized
centralisation: =centralization
centraliser: =centralized
centre: =center centre middle core central tailstock
centre-ville: centre center
centrer: center
centrifugation: =centrifugation
centrifuge: =centrifugal
centrifugeur: =centrifuge liquidiser
centripète: =centripetal
centriste: =centrist
centurie: century
centurion: =centurion
cependant: though however yet still
cerbère: watchdog
cerceau: felloe
cercle: =circle round circumference circuit ring roundel
cercueil: =coffin casket ark
cerf: =deer stag
cerf-volant: =kite
cerise: =cherry
cerisier: cherry
certain: =sure certain
certainement: =certainly
certificat: =certificate
certifier: certify validate
certitude: =certainty certitude
cerveau: =brain
cervelet: =cerebella
cervelle: brain
cervidé: deer
cessation: =cessation
cesser: quit cease stop
cessez-le-feu: =cease-fire truce
cession: =assignment cession cede concession
chagrin: sadness grief chagrin
chagriner: granulation
chahut: =horseplay flack
chair: =flesh meat
chaire: =pulpit ambo
chaise: =chair seat
chaland: =barge keel
chalaze: chalazion
chalazion: =chalazion
chaldéen: =chaldean
chalengeur: challenger
chalet: =chalet
chaleur: =heat warmth temperature
chaleureux: warm
challenger: challenger
challengeur: =challenger
chalumeau: =chanter flute blowjob
chaluter: =trawl creep
chalutier: =trawler
chaman: =shaman
chamane: shaman
chamanisme: =shamanism
chambardement: =disruption
chambre: =chamber bedroom room dormitory
chambrier: whip lash
champ: =field
champagne: =champagne
champagniser: =sparkling
champignon: =mushroom
champion: =champion
championnat: =championship virtuosity
chance: =odds opportunity chance fortune luck
chanceler: stagger
chancelier: =chancellor chancellorship
chancellerie: =chancellorship
chanceux: =lucky fortuitous providential
chandelier: =candlestick candelabra
chandelle: =candle
changement: change transition shift alter
changer: =change
chanson: =song ode
chansonnier: =songbook
chant: =singing song
chantage: =extortion blackmail exaction tightening racketeering
chanter: =sing crow
chanteur: =singer songster vocalist songstress
chantonner: croon
chantourner: turn
chantre: chanter cantor chorister
chaos: =chaos mess disorder pandemonium turmoil snafu disarray havoc
chaotique: =chaotic shambolic
chaparder: pilfer
chapardeur: =pickpocket
chapeau: =hat cap
chapelain: =chaplain
chapelet: rosary
chapelier: =hatter
chapelle: =chapel
chapiteau: =capital
chapitre: =chapter
char: =tank chariot
charabia: =gibberish nonsense jabberwocky gobbledygook
charbon: =coal carbon charcoal anthrax
charbonnage: coal bunker
charbonner: coal bunker
charbonnier: =collier
charcuterie: =charcuterie
charge: =load charge loading
charger: assign load charge entrust
chargeur: =charger
chargé: =loaded
charia: =sharia
charismatique: =charismatic
charisme: =charisma enchantment allure
charité: =charity benefaction alms graciousness
charlatan: =charlatan mountebank quack imposter humbug shyster
charlatanisme: =charlatanism
charlotte: =charlotte
charmant: =charming
charme: charm
charmer: =captivate charm enchant
charmeur: =charmer witch
charnel: =carnal
charnière: =hinge
charnu: =fleshy
charognard: scavenge
charogne: =carcass
charpenter: whittle
charpenterie: =carpentry woodcraft
charpentier: =carpenter
charretier: =carter cabman
charrette: wagon carriage cart dray tumbril
charrier: carry
charron: =wheelwright
charrue: =plough plow aura
charte: map charter
chasse: hunt hunting chase
chasse-neige: =snowplow snowplough
chasser: =hunt prey
chasseur: =hunter huntsman predator
chassie: sleep
chaste: =chaste virtuous
chasteté: =chastity purity
chasuble: =chasuble cassock
chat: =cat feline tom queen
chatoiement: =shimmer
chaton: =kitten kitty catkin kit
chatouiller: =tickle
chatter: cat cunt twat pussy queen chat
chaud: =warm hot
chaudière: =boiler
chaudron: =cauldron
chauffage: =heating warming radiator
chauffant: heating
chauffer: warm heat twig
chauffeur: =stoker chauffeur driver
chaume: =thatch straw
chausse-pied: =shoehorn
chausser: shoe
chaussette: =sock stocking mantle
chausson: =slipper
chaussure: =shoe footwear
chauve: =bald baldhead baldy
chauve-souris: =bat opportunist
chauvinisme: =chauvinism xenophobia
chaux: =lime
chavirage: overthrow
chavirer: =capsize tumble
chaîne: =chain catena train warp
check-up: =checkup
chef: chef chief boss cook leader commander head
chef-d'œuvre: =masterpiece
cheik: =sheik sheikh
cheikh: =sheikh sheik
chemin: road path footpath way trail route
chemineau: itinerant
cheminement: tramp
cheminot: =railwayman
cheminée: =chimney fireplace smokestack
chemise: =shirt folder directory file
chemisier: blouse shirt
chenapan: =urchin
chenille: =caterpillar
chenu: snow-clad hoary
cher: =expensive dear costly pricey darling beloved lover
chercher: =seek search prospect look
chercheur: =researcher investigator
cherté: dearness
cheval: =horse knight
cheval-vapeur: =horsepower
chevaleresque: chivalrous chivalric
chevalerie: =chivalry knighthood gallantry
chevalet: =easel sawhorse trestle
chevalier: =knight cavalier chivalrous
chevauchement: overlap
chevaucher: =ride contend
chevelure: hair balderdash
cheveu: =hair
cheville: =ankle
chevreau: =kid thief
chevreuil: doe
chevrier: =goatherd
chevron: =rafter mil
chevronner: skilled
chevêche: owl
chewing-gum: gum
chiasme: =chiasmi
chic: elegant dapper posh stylish dressy classy chic swell knack
chicane: =chicane chicanery
chicaner: =quibble cavil
chichement: =stingily
chichi: affectation
chicorée: dandelion
chien: =dog hound canine
chienner: =slut bitch
chier: shit crap
chiffonner: =rumple
chiffonnier: =ragpicker dresser
chiffre: =numeral digit figure number cipher
chiffrement: =encryption code
chignon: =topknot chignon
chili: =chile
chiliasme: =chiliasm millenarism
chilien: =chilean
chimie: =chemistry stink
chimiothérapie: =chemotherapy
chimique: =chemical chemist
chimiste: =chemist chemical
chimère: =chimera
chimérique: =chimeric
chine: =china chinese
chinetoque: =chink
chinois: =chinese
chinoiser: chinese
chiot: =puppy pup snapdragon cub whelp
chiotte: =outhouse
chiper: =pilfer
chipoteur: begrudge
chiromancie: =palmistry chiromancy
chiromancien: =palmist
chiropraticien: =chiropractor
chirurgical: =surgical
chirurgie: =surgery
chirurgien: =surgeon
chiton: =chiton
chlore: =chlorine
chloroforme: =chloroform
chloroquine: =chloroquine
chlorure: =chloride
choc: shock collision impact concussion
chocolat: =chocolate
chocolaté: chocolate
choir: shoot
choisir: =choose select elect pick opt single name take chosen
choix: =choice selection election option preference pick
cholestérol: =cholesterol
choléra: =cholera
choper: =glom
choquant: =shocking appalling agitating
choquer: =shock horrify
choral: chorus choir chorale
choriste: =chorister
chorée: =chorea
chorégraphe: =choreographer
chorégraphie: =choreography
chorégraphier: =choreograph
chorégraphique: =choreographic
chose: =thing object
chou: =cabbage greens
chou-navet: rutabaga
choucas: =jackdaw bitch
chouette: owl exquisitely
chrestomathie: =chrestomathy reader
christ: =christ
christianiser: =christianize
christianisme: christian
chromatique: =chromatic
chrome: =chromium chrome cripple
chromer: =chromium-plate chrome
chromolithographie: =chromolithography
chromosome: =chromosomal
chronique: =chronicle chronic permanent annals
chronologie: =chronology timeline
chronologique: =chronological
chronomètre: =stopwatch chronometer
chronométrer: time
chronométreur: =timekeeper
chronophage: =time-consuming
chronotachygraphe: =tachograph
chrysalide: =cocoon
chrysanthème: =chrysanthemum
chrétien: =christian
chrême: =chrism
chuchotement: =whisper murmur
chuchoter: whisper
chute: =fall rainfall hailstorm
chypriote: =cypriot
châle: =shawl scarf headscarf
châsse: =shrine
châtaigne: chestnut
châtaignier: =chestnut
château: =castle fortress
château-fort: castle
châtier: punish chastise
châtiment: penalty punishment
châtrer: emasculate castrate
chèque: =cheque check
chèvre: =goat kid
chèvrefeuille: =honeysuckle
chéneau: gutter
chérubin: =cherub
chêne: =oak
chômage: =unemployment
chômeur: =unemployed jobless
chœur: =chorus choir
ci-dessous: =hereinafter downstairs
ci-dessus: =above
ci-inclus: =enclosed
cible: =target aim goal objective
cicatrice: =scar
cicatriser: scar heal
cicérone: =cicerone
ciel: =sky heaven heavens firmament paradise
cierge: candle candlepower
cigale: =cicada harvester
cigare: =cigar cheroot
cigarette: =cigarette tobacco
cigogne: heron
cil: =cilia
ciller: =nictate
cimaise: =cyma ripple
cime: =treetop
ciment: =cement
cimenter: cement
cimeterre: =scimitar yataghan
cimetière: =graveyard cemetery necropolis
cinabre: =cinnabar
cingalais: =sinhalese
cinoche: cinema
cinquantième: =fiftieth
cinquième: =fifth
cintre: =hanger peg
ciné: cinema
cinéma: =cinema movie picture film
cinématique: =kinematics
cinématographie: =cinematography cinema
cinématographique: =cinematic
circadien: circadian
circoncire: =circumcise
circoncision: =circumcision
circonflexe: =caret
circonférence: circumference periphery
circonlocution: periphrases circumlocution
circonscription: =constituency
circonscrire: restrict confine limit curtail
circonspect: cautious
circonspection: =circumspection wariness chariness
circonstance: =circumstance
circonstanciel: occasional incidental casual adventitious
circuit: =circuit catena
circulation: =circulation bloodstream
circulatoire: =circulatory
circuler: =circulate
circumnavigation: =circumnavigation
cire: =wax
cireux: =waxy wax waxen
cirque: =circus cirque corrie
cirrhose: =cirrhosis
cirrocumulus: =cirrocumuli
cirrostratus: =cirrostrati
ciré: =mackintosh oilcloth raincoat
cisaille: shears
cisaillement: shear
ciseau: =scissors shears scissor chisel pincer
ciseler: =chisel excavate graven
citadelle: =citadel fort roundel
citadin: urban townsman
citation: =citation quotation quote subpoena summons
citer: =quote cite
citerne: tank
cithare: =zither
citoyen: =citizen townsman
citoyenneté: =citizenship nationality
citrique: =citric
citron: =lemon
citronnier: lemon
citrouille: squash gourd
cité: city town
civil: civilian
civilisation: =civilization civilisation culture
civiliser: =civilized civilise well-mannered humanize
civique: =civilian civic
civière: =stretcher
claie: wattle
clair: =lucid clear bright apparent luminous light blond
clair-obscur: =chiaroscuro shading
clairance: purification
clairement: =clearly distinctly
clairière: =glade clearing
clairon: =bugle
clairvoyance: =clairvoyance
clameur: outcry clamour
clamp: =forceps
clan: =clan clique kindred
clandestin: clandestine illegal stowaway
clap: =clapperboard
clapoter: =swash slosh plash
clapotis: =rote
claque: =claque
claquer: =snap
claquet: clapperboard clapboard steppe
clarification: =clarification disambiguation
clarifier: =clarify elucidate
clarinette: =clarinet
clarinettiste: =clarinetist clarinettist
clarté: =clarity
classe: =class classroom grade year kind type rate panache
classement: =ranking investing
classer: gradient
classicisme: =classicism
classiciste: =classicist
classificateur: =classifier
classification: =classification taxonomy
classifier: =classify itemize
classique: =classic classical cadet
clause: =clause item
claustrophobie: =claustrophobia
clavarder: chat
clavecin: =harpsichord
clavicorde: clavichord
clavier: =keyboard keypad
clayonnage: =wattle
clef: key clef
clepsydre: =clepsydra hourglass bleb
cleptomanie: =kleptomania
clergé: =clergy priesthood cleric clergyman
clic: click
cliché: =cliche commonplace
client: =client customer guest patron punter buyer
clienter: customer
clientèle: =clientele patronage
clignotant: =winker blinker
clignotement: =flashing
clignoter: flicker blink
climat: =climate
climatique: =climatic
climatologie: =climatology
climatologue: =climatologist
clinique: =clinical clinic infirmary
clique: =clique faction
cliquer: =click
clitoridien: =clitoral
clochard: =tramp
cloche: =bell chime
clocher: =belfry steeple campanile
clonage: =cloning
clone: clone bough
cloner: =clone
clope: cigarette smoke
clou: =nail peg
clouer: nail
cloueur: =nailer
clown: =clown jester
cloître: =cloister monastery convent priory abbey
club: =club
clé: key clef
clébard: =pooch
clémence: leniency graciousness
clément: merciful
clérical: ecclesiastical ecclesiastic
cléricalisme: =clericalism
clôture: fence closure hedge
coaching: =coaching
coagulation: =coagulation
coaguler: clot
coalition: =coalition
coassement: croak
coasser: =croak
coauteur: =coauthor
coaxial: =coaxial
cocarde: =cockade
cocaïne: =cocaine
cocher: =charioteer cabdriver coachman
cochléaire: =cochlear
cochon: =hog pig
cockpit: =cockpit
coco: =coconut
cocorico: =cock-a-doodle-doo
cocotte: cauldron
cocu: =cuckold
cocufier: =two-time
code: =code
coder: =encode codify code scramble encrypt
codex: =codex
codicille: =codicil
codification: =encoding codification
codifier: =codify encode
codéine: =codeine
coefficient: =coefficient factor rate index multiplier contributor
coercitif: mandatory
coercition: violence
coexistence: =coexistence
coexister: =coexist
coffre: trunk chest coffer box
coffre-fort: =safe
cogitation: =cogitation
cognac: brandy
cognat: =cognate
cognitif: =cognitive
cohabitation: =cohabitation
cohabiter: =cohabit
cohérence: =coherence cohesion
cohérent: =coherent
cohésion: =cohesion
coi: skulk
coiffer: comb
coiffeur: =hairdresser barber
coiffure: =hairdo coiffure
coin: angle corner wedge
coin-coin: quack
coincer: trapped cramped
coing: =cockle
coke: =coke
cokéfier: coke
col: =collar defile neck gap lapel
colchicine: =colchicine
colifichet: =trinket bauble finery
colique: =colic bloat bellyache
colis: luggage
colite: =colitis
collabo: =collaborationist
collaborateur: =collaborator collaborationist
collaboratif: collective
collaboration: =collaboration cooperation collaborative
collaborer: =collaborate cooperate coact
collage: =collage mosaic
collant: =tights pantyhose tricot leotard
collation: =snack
collatéral: =collateral
colle: =glue adhesive
collecte: =offertory
collecter: collect
collecteur: =collector
collectif: =collective
collection: =collection
collectionner: =collect gather
collectionneur: collector
collectivisation: =collectivization
collectivisme: =collectivism
collectivité: collective community
coller: =paste glue stick stickler
collier: =necklace collar pendant
collimateur: =gunsight
colline: =hill knoll barrow
collision: =collision impact bump collide wreck conflict crash smash crush
collocation: =collocation
collyre: =collyria
collège: =gymnasia
collègue: =colleague
colocataire: roommate
colombe: dove pigeon
colombien: =colombian
colombier: pigeonhole dovecote columbaria
colon: =settler colonist planter
colonel: =colonel
colonial: =colonial
colonialisme: =colonialism
colonialiste: =colonialist
colonie: =colony community
colonisateur: =colonizer colonist
colonisation: =colonization colonisation
coloniser: =colonize
colonnade: =colonnade
colonnaire: =columnar
colonne: =column pillar post pier file
colonoscopie: colonoscopy
colophane: =rosin
coloration: dynamics
colorer: =colorful color colourful paint interesting
colorier: =tint color pigment
colorimètre: =colorimeter
coloscopie: =colonoscopy
colossal: =colossal gigantic
colosse: =colossi
colpocèle: =colpocele
colporter: =peddle disseminate
colère: =anger ire wrath angriness
coléoptère: beetle
coléreux: =testy
colérique: testy
coma: =coma
comateux: =comatose
combat: combat battle struggle fight
combatif: =combative
combativité: =combativeness belligerence
combattant: =fighter wrestler
combattre: combat strive
combe: =gulch glen
combinaison: =combination confluence composite
combine: jobbery fetch
combiner: combine match
combiné: =corselet handset
combustible: fuel combustible
combustion: =combustion burning
comestible: =edible comestible
comique: =comic funny humorous comedienne comedian
comitialité: epilepsy
comité: =committee commission board
commandant: major commandant
commande: order
commandement: =command behest commandment statement order instruction ordinance leadership
commander: order command
commando: =commando
comme: =like as
commencement: =beginning start initiation
commencer: =begin commence start initiate
commensal: commensal guest
commensurable: =commensurate
comment: =wherewithal
commentaire: comment annotation observation note commentary scholia
commentateur: =commentator reviewer
commenter: =comment remark notate annotate
commerce: =commerce trade marketing merchandise market
commercer: peddle merchandise
commercial: =commercial mercantile
commercialisation: commercialisation
commerçant: merchant
commettre: =perpetrate commit
commis: functionary
commissaire: =commissioner commissar commissary
commission: =commission committee
commisération: commiseration
commode: =convenient dresser handy undemanding
commodité: comfort
commodore: =commodore
commodément: =cosily comfortably
commotion: =concussion
commun: =common municipality commune township parish community communal public
communautaire: communal collective community
communauté: =community society commonwealth
communication: =communication announcement
communier: communion communicate
communion: =communion marriage
communiquer: =communicate
communiqué: =communique
communisme: =communism
communiste: =communist communistic
communément: =commonly
commutateur: switch commutator
commutatif: =commutative
commutation: transduction switching
commère: madam magpie gossiper
commémoratif: =commemorative
commémoration: =commemoration reminder
commémorer: =commemorate remind
commérer: =gossip tattle
compact: =compact dense
compagnie: =company
compagnon: comrade
comparable: =comparable
comparaison: =simile comparison
comparatif: =comparative
comparativement: =comparatively
comparer: =liken compare juxtapose collate contrast parallel
comparse: extra
compartiment: compartment
compas: compass
compassion: =compassion mercy
compatibilité: =compatibility
compatible: =compatible consistent reconcilable mating coincident
compatir: =condole commiserate sympathize sympathise
compatissant: =merciful
compatriote: =compatriot countryman patriot
compensation: =compensation offset indemnity recompense reparation
compenser: =offset compensate countervail
compilateur: =compiler
compiler: =compile build garner
complaisance: =complacency
complaisant: =regressive
complet: =full total suit unabridged complete blanket perfect oeuvre
complexe: =complex enclosure
complexité: =intricacy complexity
complication: =complication trouble
complice: =accomplice
complicité: =complicity
complies: =compline evensong
compliment: =compliment courtesy flattery
compliquer: =complicated intricate complex complicate
complot: =conspiracy plot
comploter: =waylay conspire collude
complètement: =thoroughly completely fully totally downright stark clean altogether quite wide plumb rigorously
complément: supplement
compléter: =complement supplement complete
complétude: =completeness
comportement: =demeanor behavior behaviour demean
comportementalisme: behaviorism
comporter: behave
composant: =ingredient component constituent
composer: =typeset constitute compose form
compositeur: =composer
composition: =composition composite constitution typeset
compost: =compost
composé: =compound composite complex
comprendre: =understand comprehend savvy apprehend appreciate perceive twig realize fathom grasp get conceive see catch know
compresse: =compress poultice patch
compresseur: =compressor supercharger
compression: containment
comprimer: compress compact
comprimé: pill
compromettant: =compromising accepting
compréhensible: =understandable comprehensible intelligible fathomable
compréhensif: =congenial
compréhension: =comprehension understanding apprehension grasp
comptabilité: =accountancy accounting payroll countinghouse
comptable: =accountant bookkeeper
comptage: measurement
compte: =account compute check calculate bill tab
compte-goutte: dropper
compte-gouttes: =dropper pipette
compte-pas: pedometer
compte-rendu: practically
compter: count reckon numerate
compteur: =counter meter speedometer
compère: =presenter compere
compétence: =skill ability province
compétent: =competent able qualified
compétition: =competition
compétitivité: =competitiveness
comte: =countess earl count
comté: =county shire
comète: =comet
comédie: =comedy
con: =twat cunt pussy
concave: =concave bottom
concentrateur: hub
concentration: =concentration pool concentrate
concentrer: =concentrate condense focus
concentré: condense concentrated concentrate pulp
concept: =concept notion
conception: =conception
conceptualisation: =conceptualisation
conceptualisme: =conceptualism
conceptuel: =conceptual notional notion
concerner: =pertain regard
concert: =concert concerti
concerto: =concerti
concession: =concession
concessionnaire: =dealer
concevoir: =conceive contrive
conciliant: =conciliatory
conciliateur: conciliatory
concilier: conciliate
concis: brief short laconic
concision: =brevity conciseness
conclave: =conclave
concluant: decisive probative evidential apodictic
conclure: =conclude infer
conclusion: =inference conclusion ending
concocter: =concoct
concomitant: =concomitant
concordat: =concordat
concorde: =concord
concourir: compete
concours: =contest competition
concret: concrete touchable
concubin: =concubine roommate
concupiscence: =lust concupiscence lechery
concupiscent: lecherous
concurrence: competition antagonism
concurrencer: compete
concurrent: =competitor rival
concéder: grant admit concede assign allow
condamnable: =reprehensible
condamnation: =condemnation sentence reprehension
condamner: =condemn sentence convict disapprove censure reprobate denounce damn
condamné: convict sentence
condensat: =condensation
condensateur: =capacitor condenser capacitance
condensation: liquefaction
condenser: condense liquefy
condensé: condense
condescendance: =condescension snobbery
condition: =condition fettle prerequisite state term shape
conditionnel: =conditional
conditionner: standardized
condoléance: =condolence
condominium: =condominium
conductance: =conductance
conducteur: =chauffeur driver
conductibilité: =conductivity
conduction: conductivity conduction
conduire: =behave drive carry propel conduct lead guide operate run adjure
conduit: =driving behaviour
confesser: =confess shrive
confesseur: =confessor
confession: =confession shrift
confessionnal: =confessional
confiance: =confidence trust belief credit self-confident self-confidence self-assurance credence
confiant: =confident self-confident self-assured cocksure unfaltering
confidence: confidence
confidentiel: =confidential esoteric
confidentiellement: =confidentially
confier: =entrust confide trust charge
configuration: =configuration manifold
configurer: =configure
confinement: =lockdown containment
confirmation: =confirmation
confirmer: =confirm
confiscation: =confiscation seizure foreclosure
confiserie: confection sweet
confisquer: =confiscate levy impound expropriate
confiture: =jam preserve jelly marmalade conserve
conflictuel: =confrontational
conflit: =conflict strife collision dispute
confondre: =astonish confuse
conformation: =edification
conformer: =conform comply
conformisme: =conformism
conformiste: =conformist
conformité: =conformity conformance congruence accordance
confort: =convenience comfort comforts expediency
confortable: =comfortable cozy
confortablement: =comfortably
confrontation: =confrontation
confronter: compare
confrère: colleague
confrérie: craft
confus: =confused hazy
confusion: =confusion bewilderment
confédération: =confederation
conférence: =conference congress session meeting assembly
conférer: =confer
congeler: refrigerate frozen solidification induration congelation deep-freeze
congestif: =congestive
congestion: congestion
conglomérat: =conglomerate conglomeration
congolais: =congolese
congrès: =congress conference convention colloquia
congère: =snowdrift
congé: leave
congélateur: =freezer
congénital: =congenital innate
congénère: homogeneous
conifère: =coniferous
conique: =conical
conjectural: =conjectural speculative presumptive putative
conjecture: =conjecture guess preconception anticipate surmise
conjecturer: =presume suppose conjecture assume guess speculate
conjoint: spouse
conjointement: together
conjonction: =conjunction
conjonctivite: =conjunctivitis
conjoncturel: coincidental
conjugaison: =conjugation declension
conjugal: =conjugal connubial
conjuguer: =conjugate inflect decline
conjurer: imprecate
conjuré: conspirator
connaissance: =knowledge cognition acquaintance cognizance scholarship awareness science
connaissement: =waybill
connaisseur: =connoisseur expert
connaître: know recognize
connecter: =connect
connexion: =connection relationship nexus link communication liaison
connotation: =connotation
connu: =known acquaintance
conquistador: conqueror
conquérant: =conqueror
conquérir: =conquer
conquête: =conquest
consacrer: =consecrate sanctify hallow
consanguin: =consanguineous
consanguinité: =consanguinity
consciemment: knowingly consciously
conscience: =conscience awareness consciousness
consciencieusement: dutifully conscientiously
consciencieux: =conscientious dutiful diligent earnest
conscient: =conscious witting cognizant
conscription: =conscription
conseil: =council advice advise soviet counsel board tip
conseiller: =adviser advise counsel
consensus: =consensus unanimity concurrence agreement accord
consentement: =consent
conservateur: =conservative repairman old-fashioned
conservation: preservation conservation upkeep maintenance
conservatisme: =conservatism
conservatoire: =conservatoire conservatory
conserver: preserve keep
considérable: =considerable
considérablement: =significantly considerably
considération: =inconsiderate considerate consideration
considérer: =consider considered
consistance: =consistency consistence
consistant: composed
consister: =consist
consolateur: comforter
consolation: =consolation comfort
console: console
consoler: =comfort console solace
consolidation: =consolidation
consolider: =consolidate
consommable: expendable consumable
consommateur: =consumer
consommation: =consumption
consommer: =consume consummate
consonant: =assonant consonant
consonne: =consonant
consortium: =consortia
conspirateur: =conspirator
conspiration: conspiracy cabal
conspirationniste: =conspiratorial
conspirer: =conspire collude
conspuer: jeer boo
constable: constable
constamment: =constantly permanently invariably
constant: constant
constante: =constant steadily invariant quorum
constat: determination
constatation: determination
constater: ascertain
constellation: =constellation asterism
consternation: =consternation dismay
consterner: flabbergast
constipation: =constipation
constituant: =constituent
constituer: =constitute form composed typeset
constitutif: constituent constitutive
constitution: =constitution
constitutionnaliser: =constitutionalize
constitutionnel: =constitutional
constitutionnellement: =constitutionally
constricteur: =clamp
constrictif: =obstruent
constructeur: =constructor
constructif: =constructive
construction: =construction building
constructivisme: =constructivism
construire: =construct build built
consul: =consul
consulaire: consular
consulat: =consulate
consultatif: =consultative advisory
consultation: =consultation
consulter: =consult
consumer: =devour consume absorb
consumérisme: =consumerism
consécutif: =consecutive repetitious
consécutivement: consecutively
conséquemment: =consequently
conséquence: =consequence corollary consequent effect consistency inquest
consœur: colleague
contact: =contact touch contiguity
contacter: bond communicate
contagieux: =contagious
contagion: infection transmission
contamination: =contamination pollution commixture
contaminer: =contaminate pollute taint
conte: =tale story narrative
contemplation: =contemplation
contemporain: =contemporary concurrent
contenance: capacity capacitance
contenant: container
conteneur: =container
contenir: =contain include restrain hold
content: satisfied pleased happy joyful glad
contentement: contentment gratification
contenter: content
contenu: =contents content
contestataire: dissident
contestation: contestation
contester: dispute disputed controvert
conteur: =storyteller fabulist
contexte: =context
contigu: =contiguous
continent: =continent mainland
continental: =continental mainland
continu: =continua continual
continuation: =continuation continuity sequel
continuellement: =continuously incessantly
continuer: =continue resume extend last endure keep proceed
continuité: =continuity intermittency continuance
continuo: =continuo
contondant: obtuse blunt dull
contorsion: =contortion
contour: =contour outline profile
contournement: detour
contraceptif: =contraceptive
contraception: =contraception contraceptive
contracter: contract contracted covenant
contractile: =contractile
contraction: =contraction synaeresis
contractuel: compatible
contradiction: =contradiction conflict paradox
contradictoire: =contradictory contrasting
contraignant: forcible
contraindre: compel
contrainte: =coercion compulsion necessity duress constraint enforcement
contraire: antonym opposite contrary
contrairement: =conversely
contrarier: sad
contraste: =contrast juxtaposition
contraster: contrast
contrat: =contract covenant treaty convention agreement
contravention: fine mulct
contre: opposite
contre-amiral: =brigadier
contre-argument: =counterargument
contre-attaque: =counteraction
contre-espionnage: =counterespionage counterintelligence
contre-exemple: counterexample
contre-indication: =contraindication
contre-lettre: rejoinder
contre-manifestation: =counterdemonstration
contre-mesure: =countermeasure
contre-proposition: =counterproposal counteroffer
contre-révolutionnaire: =counterrevolutionary
contre-torpilleur: destroyer
contre-transfert: =countertransference
contrebalancer: =counterbalance equilibrate
contrebande: =contraband smuggling smuggle
contrebandier: =smuggler
contrebasse: =contrabass
contrebasson: =contrabassoon
contreculture: =counterculture
contredire: contradict
contrefacteur: counterfeiter
contrefaction: counterfeit
contrefaire: counterfeit forge fake
contrefaçon: =counterfeit
contrefilet: =sirloin
contrefort: =prop
contrepartie: offset retribution
contreplaqué: =plywood
contrepoids: =counterweight counterpoise
contrepoison: antidote
contrepèterie: =spoonerism
contresens: =misapprehension
contresigner: =countersign cosign
contrevenant: =offender violator con
contrevent: =frontispiece
contrexemple: =counterexample
contribuable: =taxpayer
contribuer: =contribute conduce
contributeur: =contributor benefactor
contribution: =contribution
contrit: =contrite
controverse: dispute
controverser: =controversial
contrée: country land
contrôler: =control check superintend checked
contrôleur: =conductor controller
contusion: =contusion
contusionner: =hamstring crock
convaincant: persuasive
convaincre: =convince persuade assure reassure
convaincu: =convinced
convalescence: =recuperation recuperative infirmary convalescence
convalescent: =convalescent
convecteur: =convector
convection: =convection
convenable: =apropos
convenir: =fit agree recommend interlock
convention: =convention treaty
conventionnel: =conventional mainstream
convergence: =convergence
convergent: =convergent congruent
converger: =converge focalise
conversation: =conversation talk chat discussion discourse
conversationnel: =conversational colloquial informal
converser: converse
conversion: modification conversion proselytism
convertible: convertible
convertir: convert proselytize
convexe: =convex gibbous projecting
conviction: belief persuasion
convive: guest commensal
convivialité: =friendliness
convocation: =convocation calling
convoi: =convoy escort
convoquer: summon convene
convoyer: convoy
convulsion: =convulsion agony
cool: =cool
coolie: =coolie
cooptation: =co-option
coopératif: cooperative
coopération: =cooperation collaboration
coopérative: =cooperative cooperation
coopérer: =cooperate collaborate coact
coordination: =coordination tuning
coordonner: coordinate coordinated
coordonnée: =coordinate
copain: =friend boyfriend buddy mate companion guy pal
copeau: =shaving scraping
copie: =copy replica reproduction duplicate imitation
copier: copy xerox emulate replicate rip mimic imitate
copieux: ample abundant bounteous
copilote: =copilot
copiner: =hobnob
copiste: =copyist copier
coplanaire: =coplanar
coprolithe: =coprolite
copulation: =intercourse coitus copulation mating
copule: =copula copulative
copyright: =copyright
coq: =rooster cock
coque: =hull shell body cockle
coquelicot: =poppy
coqueluche: =pertussis
coquerelle: cockroach roach
coquet: =coquettish
coquetier: =eggcup
coquillage: shell
coquille: =eggshell shell typo husk
cor: =callus corn horn
corail: =coral
corallien: coral
corallin: coral
corbeau: =raven crow
corbeille: basket
corbillard: =hearse
corde: =rope cord string
cordial: cordial hearty warm cardiac
cordialement: =cordially
cordier: =tailpiece
cordon: =cordon tightrope
cordonnier: =shoemaker cobbler
coriace: hardy
corne: =horn
corneille: =crow
cornemuse: =bagpipe
cornemuseur: =bagpiper
corner: corner
cornet: =cornet
cornettiste: =cornetist
corniche: =cornice ledge brim
cornichon: =pickle
cornouiller: =dogwood
cornu: =horned retort
corollaire: corollary
corolle: whorl chaplet
coronaire: =coronary
corporal: corporal
corporatif: =corporate
corporation: =corporation body
corporel: =bodily physical
corps: =body field
corpulence: =fatness thickness corpulence
corpulent: heavyset stout
corpus: =corpus corps
correct: correct right proper
correctement: =correctly properly right
correctif: =corrective
correction: =correction amendment
correctionnel: =correctional
correspondance: =correspondence epistolary
correspondant: corresponding pertinent correspondent
correspondre: =correspond
corrida: bullfighting bullfight
corridor: corridor aisle hall passage
corriger: =correct amend rectify right
corroboration: =strengthening
corroder: =corrode corroded erode
corrompre: bribe corrupt deprave debauch
corrosif: =corrosive
corruptible: wearable
corruption: =corruption depravation bribe
corrélatif: =correlative
corrélation: correlation
corréler: =correlate connect
corsage: =corsage bodice blouse waist
corsaire: =privateer corsair
corse: =corsican
corser: =pungent intense
corset: =corset
cortège: =cortege retinue procession train
corvette: =corvette
corvée: =corvee
coréen: =korean
cos: =kos
cosinus: =cosine
cosmique: =cosmic universal
cosmogonie: =cosmogony cosmogeny
cosmologie: =cosmology
cosmonaute: =cosmonaut spaceman
cosmopolite: =cosmopolitan cosmopolite
cosmos: =cosmos universe
cosmétique: =cosmetic decorative
cosse: lug
costaud: strong
costume: =costume garb suit dress
costumer: =masquerader
cotangente: =cotangent tangent
cote: odds
coter: =denominate
coterie: faction
cotisation: subscription due contribution
coton: =cotton
cotonnade: cotton
cotre: =cutter yacht
cottage: =cottage
cou: =neck throat
cou-de-pied: ankle
couac: empiric
couard: coward
couche: =diaper layer nappy strata film tier ply sheet blanket
couci-couça: =so-so
coucou: =cuckoo
coude: =elbow cubit
coudre: =sew stitch
coudée: =cubit yardstick ell forearm
couette: =duvet comforter
couille: ball
couiner: creak
couler: =flow sink submerge run pour stream immerse leak founder roll
couleur: =color hue colour suit
coulisse: =offstage
couloir: =corridor hall aisle passage lane cloister
coup: =knock blow stroke hit strike punch shock
coupable: =culpable guilty criminal
coupe: cup crater haircut cut heart bowl tankard
couper: =shear cut carve scissor knife slit
couperet: =cleaver chopper
coupeur: cutter
couple: =torque couple pair
couplement: =coupling
couplet: couplet
coupole: =cupola dome
coupon: =coupon voucher
coupure: cut
coupé: =compartment
cour: =court courtyard yard tribunal judicature
courage: =bravery courage valour prowess gallantry hardihood
courageux: =brave valiant gallant intrepid bold courageous gallantry
couramment: =fluently smoothly
courant: =current stream flow tide
courbe: =curve
courber: =curved bend hump
courbure: =curvature camber droop
courette: =skylight
courge: squash gourd
courgette: marrow
courir: =run running
couronne: =corona crown diadem head crownwork
couronnement: =coronation
couronner: =crown crownwork coronate
courriel: =email e-mail
courrier: mail
courroie: =strap belt leash
courroux: retaliation retribution
cours: vector course lesson tack class ongoing lecture
course: =running race shopping racing
coursier: =courier
court: =brief short court summary curt
courtine: curtain
courtisan: =courtier courtly courtesan
courtois: polite courteous chivalrous chivalric
courtoisement: politely
courtoisie: =courtesy politeness
cousin: cousin
cousiner: =cousin
coussin: pillow cushion bolster
couteau: =knife snoot colter
couter: cost
coutume: =custom habit usage practice
couture: =seam stitch tailoring dressmaking
couturier: =seamstress dressmaker
couvent: =convent nunnery monastery cloister priory abbey
couver: =brood smoulder smolder
couvercle: =lid top cap cover
couvert: =flatware covered cutlery
couverture: =blanket cover rug
couveuse: incubator hatchery windbag
couvre-chef: =headdress headgear
couvre-feu: =curfew lockdown
couvrir: =cover
covalent: =covalent
covariance: =covariance
cow-boy: cowboy
coyote: =coyote
coéquipier: =teammate
coïncidence: =coincidence happenstance concurrence
coïncider: =coincide concur
coût: cost price fee
coûter: =cost
coûteux: expensive costly dear
crabe: =crab cancer
crac: =earful
crachat: saliva gob spit
cracher: =spit gob
crachin: =spatter
crachiner: drizzle
crachoir: =spittoon
crachoter: spit
craie: =chalk crayon
craindre: fear afraid
crainte: =fear dread
craintif: timid
cramoisi: =crimson magenta
crampe: =cramp crick twitch pang
crampon: =hanger-on hobnail intruder spike
cran: tier pluck
crapahuter: =shamble traipse
crapaud: =toad frog
crapule: scoundrel
crapuleux: =felonious nefarious
craquage: =cracking
craquement: banging crack
craquer: =creak
crash: crash
cratère: =crater
cravache: whip
cravate: =necktie tie
crayon: =pencil crayon
credo: credo believe
crescendo: =crescendo
cresson: =watercress
creuser: =dig delve paw
creuset: =crucible
creux: =hollow dented
crevasse: =crevice
crever: burst
crevette: =shrimp prawn crustacean
cri: =scream shriek vociferation shout cry call yelp
criailler: clamor
criant: =gaudy manifest
criard: squeaky shrill
crible: sieve
cribler: riddle strafe
cric: jack
cricket: cricket
crier: =yell shout squeal bawl scream cry bray bellow shriek roar
crieur: =yeller bidder
crime: =felony crime
criminaliser: =criminalize
criminalité: =criminality crime
criminel: =criminal
criminologie: =criminology
crin: =excelsior
crinière: =mane crest
crinoline: =crinoline farthingale
crique: =cove creek bight inlet sound
crise: =crises judgment
crispation: contraction
crisper: unnerve
crisser: creak
cristal: =crystal quartz
cristallin: =lens crystalline crystal
cristallisation: =crystallization crystallisation
cristalliser: =crystallized crystallize crystallise
cristallographie: =crystallography
criticisme: criticism
critique: =criticism critical critique
critiquer: =criticize judge animadvert
critère: =criteria standard touchstone hallmark square
croassement: =caw squawk croaking
croate: =croatian
croc: =fang tusk
croche: =quaver eighth
crochet: =hook
crochu: arched aquiline hooked
croire: =believe trust creed understand credit confide imagine depend unbelievable believable credo
croisade: =crusade crusader jihad
croiser: cross crucify
croiseur: =cruiser
croisillon: hash
croisière: =cruise
croissance: growth increase development
croissant: =crescent increasing
croisé: =crusader crossed
croix: =cross
croquant: =crispy cartilaginous
croque-mitaine: =bogeyman
croque-mort: gravedigger
croquer: =roughcast jot
croquet: =croquet
croquette: croquet
croquis: sketch
crosse: stick butt gunstock
crotale: =rattlesnake
croupe: =rump
croupier: =croupier
croupir: stagnate
croustillant: crispy cartilaginous
croustiller: =scrunch crunch
croyable: =believable probable
croyance: =belief creed conviction faith confidence credit
croître: =increase accrue grow wax
croûte: =crust scab daub
cru: =raw uncooked crude harsh green draft
cruauté: =cruelty atrocity brutality heartlessness
crucial: =crucial critical captious
crucifier: =crucify
crucifix: =rood crucifix
crucifixion: =crucifixion
cruciforme: =cruciform crucial
cruel: cruel atrocious fierce implacable brutal
cruellement: =bluntly cruelly
crustacé: =crustacean
cryostat: =cryostat
cryptanalyse: =cryptanalysis
crypte: =crypt
cryptographie: =cryptography encryption
cryptographique: =cryptographic
cryptologie: =cryptology
cryptorchidie: =cryptorchidism
crâne: =skull
crânien: =cranial
crèche: manger nursery crib
crème: =cream sunblock
crève-cœur: =heartbreak
créance: =receivable
créancier: =creditor
créateur: =creator maker animator
créatif: =creative blue-sky
création: =creation create
créationnisme: =creationism
créativité: =creativity
créature: =creature being wight entity
crécelle: clapper
crécerelle: falcon
crédibilité: reliability dependability credibility
crédible: =trustworthy credible
crédit: =credit trust
crédo: =credo creed
crédule: =gullible credulous trustful
crédulité: =gullibility
créer: =create make
crémaillère: crotch dentate
crémation: =cremation cremate incineration
crématoire: crematoria
crématorium: =crematoria crematory incinerator
créneau: embrasure loophole crenel
créole: =creole
crépi: mortar stucco
crépissage: granulation
crépitement: =crackle
crépiter: =crepitate creak crackle
crépu: =frizzy curly
crépuscule: =dusk twilight gloaming crepuscule
crétacé: =cretaceous chalk
crétin: =cretin foolish stupid
crêpe: =crepe
crête: =crest comb
crûment: roughly grossly crudely
cubain: =cuban
cube: =cube
cubilot: cupola
cubique: =cubic
cubisme: =cubism
cubiste: =cubist
cueillette: =picking collecting
cueilleur: =picker
cueillir: =pick gather pluck
cuiller: spoon
cuillerée: =spoonful
cuillère: =spoon spoonful tablespoon
cuir: =leather skin hide pelt fur razor
cuirasse: =cuirass breastplate
cuirassier: =cuirassier
cuirassé: =battleship
cuire: cook prepare cooked bake
cuisine: =kitchen cooking cookery
cuisiner: cook cooked
cuisinier: =cook chef
cuisse: =thigh femoral
cuivre: =copper
cuivrer: honey
cul: =ass butt bum rear behind rump backside
cul-de-sac: =impasse deadlock
culasse: chamber
culminer: =culminate
culotte: =pantie underpants briefs knickers pants
culpabilité: =guilt blame fault guiltiness
culte: =cult worship
cultivable: =cultivable arable
cultiver: =cultivate
cultural: cultural
culture: =culture civilization cultivation cultural
culturel: =cultural civilized
culturellement: =culturally
culturisme: =bodybuilding
culturiste: =bodybuilder
cumulateur: =addend augend
cumulatif: =cumulative
cumulonimbus: =cumulonimbi
cunnilingus: =cunnilingus
cunéiforme: =cuneiform
cupide: greedy mercenary
cupidement: =insatiably
cupidité: =greed avarice avidity
cupidon: =cupid
curable: =curable
curatif: curative healing
cure: parish
cure-dent: =toothpick
curette: =curette excavator
curieusement: curiously weirdly uncannily
curieux: =curious inquisitive weird strange
curiosité: =curiosity curious solicitude sight
curling: =curling
curry: =curry
curseur: =cursor
cursif: cursive italic
curé: =parson priest
cuscute: =dodder
cutané: =cutaneous
cuticule: quick
cyan: =cyan
cyanose: =cyanosis
cyberespace: =cyberspace
cybernétique: =cybernetics
cyborg: =cyborg
cycle: =cycle circle
cyclique: =cyclic
cyclisme: =cycling
cycliste: =cyclist bicyclist
cyclomoteur: moped
cyclone: =cyclone
cyclope: =cyclops
cyclothymie: =cyclothymia
cyclothymique: =temperamental manic-depressive
cygne: =swan pen
cylindre: =cylinder
cylindrique: =cylindrical cylindric
cylindrée: cubism
cymbale: =cymbal
cynique: =cynical cynic
cyniquement: =cynically
cynisme: =cynicism
cyphose: =kyphosis
cyrillique: =cyrillic alphabet
cystique: =cystic vesicular
cytolyse: =cytolysis
cytoplasme: =cytoplasm
cytoplasmique: =cytoplasmic
czar: tsar czar
câble: =cable
câbler: wire
câlin: =cuddle embrace hug clip
câpre: =caper
cæcum: =caecal
cécité: =blindness blind
cédille: =cedilla
cédrat: =citron
cédratier: citron
célesta: =celesta
céleste: =heavenly celestial stellar supernal divine skyward
célibat: =celibacy bachelorhood celibate
célibataire: =celibate unmarried bachelor single sole unoccupied
célèbre: =celebrated famous renowned
célébration: =celebration festivity churchgoing performance
célébrer: =celebrate
célébrité: =celebrity
célérité: speed velocity
cénotaphe: =cenotaph
cénozoïque: =cenozoic
céphalalgie: headache
céphalopode: =cephalopod
céphalée: =headache
céramique: =ceramic ceramics pottery
céruléen: =cerulean
cérumen: =alveoli
céréale: =cereal grain corn
cérébral: =cerebral
cérémonial: =ceremonial
cérémonie: =ceremony
césure: =caesura
cétacé: =cetacean cetaceous
cétose: =ketosis
côlon: cola
cône: =cone
côte: =rib coast seashore seaside shore coastland chop beach strand brim
côtelette: =chop
côtelé: =corduroy
côté: =side facet flank edge part
cœur: =heart hearts cordially
dactyle: =dactyl
dactylographie: =typing
dactylographier: =typewrite type
dada: =dada
dague: =dagger poniard
daguerréotype: =daguerreotype
daigner: =deign condescend
dalle: slab tile
dalmate: =dalmatian
daltonien: =green-blind
daltonisme: =achromatism
damas: =damask
dame: =draughts dame queen madam lady checkers oak hopscotch
dame-jeanne: =demijohn carboy
damer: tread
damnation: =damnation
damner: tempt punish
dan: =in inside within
dandiner: =waddle
danger: =danger peril jeopardy hazard risk risky
dangereusement: =dangerously
dangereux: precarious dangerous risky
dangerosité: =dangerousness
danois: =danish
dansant: ball
danse: dance boogie ballet
danser: =dance
danseur: =dancer terpsichorean manakin
dard: sting
datation: =dating
datcha: =dacha
date: date
dater: date undated dateless dated
datif: =dative
datte: =date
davantage: more
debout: =stand
dedans: =inside within indoors
degré: =degree grade
dehors: outside out abroad
delta: =delta
deltoïde: =shaped
demain: =tomorrow
demande: =demand application request
demander: =ask wonder inquire query request question seek demand requested
demandeur: =applicant
demi: half
demi-cadratin: hyphen
demi-cercle: =semicircle
demi-dieu: =demigod
demi-droite: ray beam gleam
demi-finale: =semifinal
demi-finaliste: =semifinalist
demi-heure: =half-hour
demi-jour: twilight
demi-lune: crescent
demi-siècle: =half-century
demi-teinte: =undertone
demi-ton: =semitone halftone
demi-tour: semicircle
demi-vie: =half-life
dengue: =dengue
denim: =denim
denrée: foodstuff
dense: =dense thick
densité: =density consistence
dent: =teeth cog fang
dentaire: =dental
dental: dental
dentale: dental
dentelle: =lace lathe
dentier: denture
dentifrice: =toothpaste dentifrice
dentiste: =dentist orthodontist
denture: =denture dentition
denté: =dentate
dermatologie: =dermatology
dermatologue: =dermatologist
dermique: =leathery furry dermal cutaneous
dernier: =latter last final ultimate closing extreme
dernièrement: recently lately
derrière: after rear back
derviche: =dervish
descendant: =descendant offspring
descendre: =descend alight lower dismount unload
descente: =descent declivity dive
descriptif: =descriptive
description: =description narration account
descriptivisme: =descriptivism
design: =design
designer: =designer
despote: =despot
despotique: =despotic high-handed
despotisme: =despotism
dessalement: desalination
dessaler: =desalt desalinate
desserrer: =loosen relax
dessert: =dessert sweet
dessin: =drawing sketch
dessinateur: designer drawer
dessiner: =draw design depict emblazon
dessous: =beneath under below underneath
dessous-de-plat: =trivet
dessus: =up on
dessécher: chap
destin: =destiny fate fatality fortune lot
destinataire: recipient
destination: =destination
destiner: =destine destined
destinée: destiny destination
destituer: depose
destrier: charger
destroyer: =destroyer
destructif: =destructive ruinous
destruction: =destruction
destructivité: =destructiveness
dette: =debt liability indebtedness duty
deuil: =mourning bereavement
deux-points: =cola
deuxième: second
deuxièmement: =secondly
devant: before ahead
devenir: =become happen come get
devin: =seer oracle soothsayer
deviner: =guess divine
devineresse: prophetess
devis: estimate
devise: =motto slogan device maxim
devoir: must homework duty need owe
dextérité: =dexterity
diable: =devil deuce demon imp bogie
diablotin: imp
diabolique: =demonic fiendish satanic
diabète: =diabetes
diabétique: =diabetic
diachronie: =diachrony
diachronique: =diachronic
diachroniquement: diachronic
diaconesse: =deaconess
diacre: =deacon
diadème: =diadem tiara coronet circlet coronal
diagnostic: =diagnoses
diagnostique: =diagnostic
diagnostiquer: =diagnose
diagonal: =diagonal
diagonalement: =diagonally
diagramme: =diagram scheme graph
dialectal: =dialectal
dialecte: =dialect vernacular brogue
dialectique: =dialectical dialectic
dialectologie: =dialectology
dialogue: =dialogue
dialoguer: =converse
dialyse: =dialyses haemodialyses
diamagnétisme: =diamagnetism
diamant: =diamond
diamètre: =diameter
diamétral: =diametrical
diapason: =diapason
diaphane: diaphanous gauzy
diaphragme: =diaphragm aperture
diarrhée: =diarrhea diarrhoea shit run
diaspora: =diaspora dissemination
diatomée: =diatom
diatonique: =diatonic
dicastère: tribunal
dichotomie: =dichotomy bisection
dichotomique: =dichotomous
dicotylédone: =dicotyledonous
dictateur: =dictator
dictatorial: =dictatorial
dictature: =dictatorship autocracy
dicter: =dictate
dictionnaire: =dictionary lexicon wordbook
dicton: byword
dictée: =dictation dictate orthography
didactique: =didactics
diesel: =diesel
dieu: =god deity lord
diffamation: =defamation calumny slander
diffamatoire: =slanderous libelous defamatory calumnious injurious
diffamer: =defame
difficile: =difficult hard tough taxing uneasy tricky
difficulté: =difficulty hardship trouble
diffraction: refraction diffraction
diffus: =pervasive
diffuser: disseminate diffuse circulate propagate broadcast spread scatter
diffusion: =diffusion transmission delivery
différemment: =differently otherwise
différence: =difference distinction disparity variation
différenciation: =differentiation diversification
différencier: =differentiate differ
différent: =different differ various unequal distinct diverse
différentiation: differentiation
différentiel: =differential derivative
différentier: differentiate
différer: =differ diverge
digeste: =digestible
digestif: =digestive
digestion: =digestion digest
digital: digital filial fingerstall
digitigrade: =digitigrade
diglossie: bilingualism
dignement: =worthily decorously
dignitaire: =dignitary
dignité: =dignity
digression: =digression deviation detour departure
digue: breakwater
digérer: =digest stomach
dilatant: =expansile
dilatation: =dilatation dilation
dilater: =dilate expand
dilatoire: =dilatory
dilemme: =dilemma quandary fix conundrum
dilettante: =dabbler dilettante
diligence: =diligence
dilution: =dilution rarefaction solution
diluvien: =cataclysmal
dimension: =dimension dimensional
dimensionner: dimension
diminuer: =decrease reduce overwhelm irreducible
diminutif: =diminutive nickname
diminution: decrease diminution reduction
dimère: =bipartite
dinandier: =coppersmith
dinde: =turkey
dindon: turkey
dinghy: =dinghy
dingo: =goofy
diocèse: =diocese see bishopric
diode: =diode
dioptrie: =dioptre diopter
diorama: diorama
diphtongue: =diphthong
diphtonguer: =diphthongize
diphtérie: =diphtheria
diplomate: =diplomat
diplomatie: =diplomacy
diplomatique: =diplomatic
diplopie: =diplopia
diplôme: =diploma
diplômé: bachelor
dipsomanie: dipsomania
diptyque: =diptych
dire: =tell say speak
direct: =direct immediate right firsthand directly
directement: =directly straight right
directeur: =director manager manageress headmistress administrator conductive
directif: =directive instruction mandate
direction: =direction heading bearing
directorat: =directorate
dirham: =dirham
dirigeable: =dirigible airship blimp
diriger: direct guide conduct lead manage run head
dirigiste: =directional
discernement: =discernment discreteness
disciple: =disciple follower henchman apostle
disciplinaire: =disciplinary
discipline: =discipline
disco: =disco
discographie: =discography
discontinu: =discontinuous
discontinuité: =discontinuity
discorde: =discord dissension
discothèque: =discotheque disco
discours: =speech parlance
discourtois: =rude ill-bred impolite
discoïde: =discoid
discret: =discreet tactful
discrimination: =discrimination distinction
discriminer: =discriminate
discrètement: =discreetly
discrédit: =disrepute
discréditer: =discredit unrespectable disreputable compromise
discrétion: =discretion subtlety
discursif: =discursive
discussion: =discussion conversation debate colloquy chat deliberation contentious
discutable: =debatable
discuter: discuss talk
discuteur: =talker
disert: eloquent
disette: famine dearth
disgracieux: =ungraceful
disjoindre: =unconnected
disjonction: =disjunction
dislocation: metastases
disparate: =disparate unparalleled matchless incomparable
disparaître: =vanish disappear evanesce
disparition: =disappearance
disparité: inequality
dispensaire: =dispensary
disperser: =disperse strew scatter diffuse disintegrate
dispersion: =dispersion spillage
disponibilité: =availability
disponible: =available
disposer: =peckish disposed
disposition: =disposition predisposition
disproportion: =disproportion
disproportionner: =disproportionate
dispute: =altercation dispute contestation controversy hassle word quarrel argument contest
disqualification: =disqualification
disqualifier: =disqualify
disque: =disk disci disc vinyl record tray
disquette: =floppy diskette
disruptif: =disruptive
dissection: necropsy dissection
dissemblable: disparate
dissemblance: dissimilarity
dissertation: dissertation
dissident: =dissident
dissimilation: =dissimilation
dissimilitude: =dissimilarity
dissimulation: hypocrisy dissimulation concealment
dissimuler: =conceal
dissocier: separate
dissolu: =unsorted dissolute disordered
dissonance: =dissonance discord discordance
dissoudre: =dissolve demobilize disband
dissuader: =dissuade
dissuasif: =deterrent aversive
dissuasion: =deterrence
dissyllabe: disyllabic
dissyllabique: =disyllabic
disséminer: =disseminate intersperse
disséquer: =dissect anatomize analyze
distal: =distal
distance: =distance interval
distant: abstain
distillat: essence distillation
distillateur: =distiller retort
distillation: =distillation distill distil abstraction
distiller: =distill distil
distillerie: =distillery
distinct: =discrete distinct
distinctement: =distinctly
distinctif: =distinctive distinguish characteristic discreet
distinction: distinction discrimination
distinguer: =distinguished distinguish eminent prominent excel discern
distique: =distich couplet
distorsion: =distortion deformation
distraction: =amusement entertainment
distraire: =distract amuse entertain
distrayant: entertaining
distribuer: =distribute allocate deal apportion
distributeur: automata atm
distributif: =distributive
distribution: =distribution
dit: =said
dithyrambique: =dithyrambic
dito: =ditto
diurne: =diurnal
diva: =diva
divan: =divan daybed sofa
divergence: =divergence
diverger: =diverge
divers: =various diverse miscellaneous
diversement: =diversely
diversification: =diversification
diversifier: =diversify intersperse differentiate differ
diversion: =distraction diversion sabotage
diversité: =diversity variety
diverticulose: =diverticulosis
divertir: entertain amuse divert
divertissant: =amusing entertaining
dividende: =dividend divisible
divin: =divine supernal godlike
divinisation: deification
divinité: =divinity deity
diviser: =divide share split divided
diviseur: =divisor
divisibilité: =divisibility
divisible: =divisible severable unsolvable insolvable
division: =division cleavage partition divide
divorce: =divorce separation
divorcer: divorce
divorcé: =divorced
dix-huitième: =eighteenth
dix-neuvième: =nineteenth
dix-septième: =seventeenth
dixième: =tenth decile
dizaine: dozen
dièse: =sharp
diète: diet parliament
diélectrique: insulate
diésel: diesel
diététicien: =dietician
diététique: =dietetics
djiboutien: =djiboutian
djihad: =jihad
djinn: =genie jinn gin djinn
do: do c
docile: obedient tractable yielding
docilité: conformity compliance
docimasie: ordeal
dock: dock
docker: =stevedore longshoreman dockworker
docteur: =doctor physician
doctoral: =doctoral
doctorat: =doctorate
doctrinal: doctrinal
doctrine: =doctrine dogma denomination
document: document deed paper
documentaire: =documentary
documentation: =documentation
documenter: =document
dodeliner: =drowse nod
dodo: =dodo
dodécagone: =dodecagon
dodécaèdre: =dodecahedron
doge: =doge
dogmatique: =dogmatic opinionated doctrinal
dogmatiser: indoctrinate
dogmatisme: =dogmatism
dogme: =dogma tenet doctrine denomination
doigt: =digit finger toe
doigté: =fingering
dolent: ailing
dolichocéphalie: =dolichocephaly
doline: =sinkhole
dollar: =dollar buck
dolmen: =dolmen
domaine: =domain estate sphere field area grounds
domestication: =domestication
domestique: domestic household maid servant homely
domestiquer: tame
domicile: =domicile residence
dominance: =dominance
dominant: =dominant prevalent
dominateur: overbearing domineering
domination: =dominion domination predominance
dominer: =dominate reign overrule control
dominicain: =dominican
dominical: =dominical
dominion: dominion
domino: =dominoes domino
dommage: =damage
dommageable: =damaging detrimental
dommages-intérêts: =damages compensation
dompter: tame
dompteur: =tamer
don: =don donation endowment gift
donateur: benefactor donor
donation: =donation endowment offertory
donjon: keep
donner: =give provide afford allow bear given fried
donneur: =giver donor
donnée: =data
dopage: =dope
doper: dope
doping: dope
dorer: =gild
dorique: =doric
dormeur: =sleeper
dormir: =sleep roost
dorsal: =dorsal
doré: =gilded golden gold
dorénavant: henceforth
dos: =back spine backstroke backside
dosage: =dosage dose
dose: =dose dosage instalment
dosimètre: =dosimeter
dossier: =folder dossier directory file
dot: =dowry dower
doter: =endow bestow donate
douaire: =dower
douane: =customs
doublage: =dubbing dub
double: doppelganger double
double-croche: =semiquaver
doublement: =twice doubly
doubler: =double geminate invest
doublet: doublet doubleton
doublon: =doubloon
doublure: =stand-in lining understudy
douce-amère: =bittersweet
doucement: =quietly
douceur: sweet
douche: =douche shower
doucher: drip
doucine: =ogee
douelle: stave
douleur: =ache pain affliction grief anguish sadness sorrow distress
douloureusement: heavily grievously painfully
douloureux: =painful sore
doute: doubt misgiving suspicion question suspicious
douter: =doubt suspect question query disbelieve
douteux: =doubtful dubious suspicious apocryphal equivocal sketchy smelly fishy questionable
douve: =moat stave fosse
doux: =meek soft mild sweet fresh pulpy smooth clement tender genial balmy dulcet
douzaine: =dozen
douzième: =twelfth
doué: gifted
doxologie: =doxology
doyen: =dean provost
doyenné: =deanery
drache: downpour
drachme: =drachma
draconien: =draconian
dragon: =dragon dragoon
drague: harpoon dredger
draguer: court dredge
dragueur: =dredger promiscuous minesweeper
drainage: draining
drainer: drain
draisine: =handcar
dramatique: =dramatic thespian
dramatisation: =dramatization
dramatiser: =dramatize
dramaturge: =playwright dramatist
drame: =drama
drap: =sheet
drapeau: =flag banner switch ensign
draper: =drape
drastique: =drastic
dressage: =dressage
drill: drill
drisse: =halyard
drogman: =dragoman
drogue: =drug narcotic
droguer: drug
drogué: =junky junkie
droit: =right straightforward dexter jurisprudence law straight upright justice permission correct fair just
droitier: =right-wing
droiture: rectitude
drone: =drone
dronte: dodo
dryade: =dryad
drôle: funny
dualité: =duality
dubitatif: tentative loath hesitant
duc: =duke owl
duchesse: =duchess
duché: =duchy dukedom
ductile: =ductile malleable
ductilité: =ductility
duel: =duel dual
duelliste: =dueler gladiator
dument: duly
dumping: =dumping
dune: =dune
duo: =duet twosome dui
duodécimal: =duodecimal
duper: =deceive trick cheat
duplex: =maisonette
duplication: =duplication
duplicité: =duplicity
dupliquer: replicate
dur: hard rigid firm stiff
durable: =lasting durable stout long-lived
durcir: harden toughen
durcissement: =induration
durer: last hold
dureté: =hardness
durée: =duration indefinitely
duvet: =fuzz fluff down nap moss
duveteux: =mossy glaucous downy
dyade: dyad pair
dyadique: =dyadic binary
dyarchie: =diarchy
dynamique: =dynamic dynamics potency
dynamite: =dynamite
dynamo: =dynamo
dynamomètre: =dynamometer
dynastie: =dynasty empire
dynastique: =dynastic
dyne: =dyne
dysarthrie: =dysarthria
dyscalculie: =dyscalculia
dysenterie: =dysentery
dysfonctionnel: =dysfunctional
dysfonctionnement: =impairment malfunction dysfunction
dysfonctionner: =malfunction dysfunction
dysgraphie: =dysgraphia agraphia
dysharmonique: =disharmonious
dyslexie: =dyslexia
dyslexique: =dyslexic
dyspepsie: dyspepsia indigestion
dyspeptique: =dyspeptic
dysphagie: =dysphagia
dysphasie: =dysphasia
dysphonie: =dysphonia
dysphorie: =dysphoria
dyspnée: =dyspnea
dystopie: =dystopia
dèche: degradation
dé: die dice
déambulateur: walker go-cart
déballer: =unwrap uncoil
débardeur: =singlet
débarquement: =disembarkation landing
débarquer: =disembark land
débat: =debate discussion contentious
débatteur: =debater
débattre: debate discuss writhe negotiate
débaucher: =vitiate
débenture: =debenture
débiliter: enervate debilitate
débit: =debit
débiteur: =debtor
débogage: debug
déboguer: =debug
débogueur: =debugger
déboisement: denudation
débordement: =overflow
déborder: =protrude
déboucher: =uncork
déboucler: unbutton unbuckle
déboutonner: =unbutton unbuckle
débrancher: =unplug
débrayage: clutch
débrider: =unbridled
débriefing: =debriefing
débris: =wreckage rubble
débroussailleur: =trimmer
début: =debut beginning initiation outset inception start birth origin opening
débutant: =beginner novice tyro debutante
débâcle: debacle
décadence: =decadence
décadent: =decadent effete
décadentisme: decadence
décagone: =decagon
décalcification: =decalcification
décalcifier: =decalcify
décalcomanie: =decalcomania
décamètre: =decametre
décanter: =decant
décapitation: =decapitation beheading
décapiter: =behead decapitate
décapotable: convertible cabriolet buggy
décarboxylation: =decarboxylation
décathlon: =decathlon
décaèdre: =decahedron
décelable: trackable
décence: =propriety decency
décennie: =decade
décent: respectable proper presentable dignified
décentralisateur: =decentralizing
décentralisation: =decentralization
décentraliser: =decentralize bestow
déception: =disappointment frustration letdown
décervelage: =brainwash
décevant: =disappointing disheartening
décevoir: =disappointed frustrated disappoint
décharge: landfill tip
décharger: =unload
décharner: emaciated scrawny
déchaîner: =turbulent wild
déchet: garbage trash refuse litter waste sludge
déchiffrer: =decipher
déchirer: tear torn pluck
déchirure: tear rip
décibel: =decibel
décider: =decide choose elect resolve
décideur: mastermind
décimal: =decimal denary
décimer: decimate
décisif: =decisive determined
décision: =decision solution award resolution answer
décisivement: =decisively
déclamer: =declaim
déclaratif: =declarative
déclaration: =declaration proclamation avowal pronouncement
déclarer: =declare announce proclaim pronounce state profess undeclared
déclassification: delist declassification
déclassifier: =delist declassify
déclencher: =initiate trigger launch
déclin: =decay decline decadence
déclinaison: =declension declination conjugation
décliner: inflect decline conjugate
déclive: =downhill
déclivité: declivity
décoder: =decode decipher
décollage: =takeoff liftoff
décolleté: =decollete
décolonisation: =decolonization
décoloniser: =decolonize
décoloration: =discoloration discolouration
décomposer: =decompose disjoint disassemble disarticulate
décomposition: =decomposition putrefaction rot
décompression: =decompression
décomprimer: =decompress
déconcertant: =perplexing baffling
déconcerter: embarrass
décongeler: defrost thaw
déconnecter: =disconnect disengage
déconnexion: =disconnection
déconstruction: =deconstruction disintegration
déconstruire: =deconstruct
décontenancer: =embarrass
décontracter: relaxed
déconvenue: mishap
décor: =scenery decor set framing backdrop
décorateur: =decorator
décoratif: decorative ornamental
décoration: =decoration ornament
décorer: =decorate adorn ornament decorated
décorum: =decency
décote: haircut
découdre: =unravel
découpage: =scission
découpler: =decouple
décourageant: =discouraging disheartening
découragement: =discouragement
décourager: =discourage dispirit dishearten dash discouraged despondent
découvert: =discovery finding invention overdraft discover
découvreur: =finder
découvrir: discover uncover find
décret: =decree edict ordinance
décriminaliser: =decriminalize
décrire: =describe depict circumscribe represent delete
décroissant: =lowering decline
décryptage: =decryption
décrépit: =decrepit overwhelm
décrépitude: analyses disintegration
décréter: decree
décès: death decease
décéder: =decease die
décélération: =deceleration letup
dédaigner: demean
dédaigneusement: scornfully
dédaigneux: =demeaning
dédain: snobbery
dédale: labyrinth maze
dédaléen: =mazy labyrinthine
dédicace: =dedication inscription
dédicacer: devote dedicate
dédier: =dedicate devote letter
dédommager: =compensated indemnify
déduction: =deduction
déduire: =infer deduce conclude derive gather
déesse: =goddess
défaillance: intermittence
défaite: =defeat loss frustration lesion
défaitisme: =defeatism
défaitiste: =defeatist
défaut: =default shortcoming defect drawback imperfection flaw fault error mistake wrong bug
défaveur: =disfavour
défavorable: =unfavourable
défavorisé: =underprivileged disadvantaged
défection: =defection tergiversation apostasy
défectueux: =defective faulty insufficient inadequate flawed
défendre: =defend protect champion guard assert apologize
défenestration: =defenestration
défense: =defense defence rearguard tusk
défenseur: =defender back advocate guard supporter proponent
défensif: =defensive
défiance: =distrust mistrust suspicion suspiciousness inkling
défibrillateur: =defibrillator
défibrillation: =defibrillation
déficience: flaw fault
déficit: =deficit
défier: defy provoke challenge cause dare
défigurer: =disfigured deformed distort
défilé: parade
définir: =definite define defined
définitif: =definitive final definite
définition: =definition
déflagrer: =deflagrate singe
déflation: =deflation disinflation
déflationniste: =deflationary
défloration: defloration
déflorer: deflower
défolier: =defoliate
défoncer: =stoned
déforestation: =denudation
déformation: distortion deformation
déformer: =deform distort distorted disfigured deformed
défoulement: =shindig revelry jamboree
défrayer: defray
défroquer: =defrock
défunt: =deceased late lifeless dead departed
défécation: =defecation defecate
déféquer: =defecate egest
déférer: refer
dégager: =emit
dégarnir: depilate
dégel: =thaw
dégivrage: defrost
dégivrer: =defrost
dégonfler: deflate
dégoulinade: =trickle
dégoutter: drip
dégoût: =revulsion abhorrence loathing disgust
dégoûter: =disgust disgusted
dégradation: =degradation
dégraissage: degrease
dégraisser: =degrease
dégringolade: =downswing
dégringoler: fall tumble
dégroupage: =unchain unbind
déguisement: disguise
déguiser: =disguise disguised costumed
dégustation: =tasting
dégénératif: =degenerative degenerate
dégénérer: impoverish degenerate
dégénérescence: =degeneration
déictique: =deictic
déification: =deification
déifier: =deify god
déisme: =deism
déjeuner: =breakfast lunch dinner
déjà: =already yet hitherto heretofore
délabrer: =ramshackle unsound
délation: =denunciation
délectable: =enjoyable delightful
délibération: conference
délibérer: consider negotiate
délibéré: =measured deliberate advised intentional voluntary
délicat: =delicate frail tender
délicatesse: sensitivity sensibility delicacy
délice: pleasure delight
délicieusement: =exquisitely
délicieux: =delicious delightful scrumptious
délimiter: =delimit define
délinquance: criminality
délinquant: perpetrator delinquent wandering wander deviant
délirant: =frenetic
délire: =delirium raving
délirer: =maunder
délit: =crime offense misdemeanor
délié: =undone
déloger: =displace supersede dislodge
déluge: =deluge cataract
déluré: =brazen
délégation: =delegation delegacy authorization
déléguer: delegate
délégué: =delegate deputy
délétion: deletion
délétère: harmful
démagnétisation: =demagnetization
démagnétiser: =demagnetize
démagogie: =demagogy demagoguery
démagogique: =demagogic
démagogue: =demagogue
démangeaison: itch
démanteler: fragmentize
démarcation: =demarcation delimitation
démarche: gait
démarrer: commence start
démasquer: =unmask
dématérialiser: disembody
démembrement: =dismemberment
démembrer: =dismember mangle fragmentize
démence: =dementia imbecility hebetude
démener: writhe
dément: =demented
démenti: =disclaimer disproof confutation
démentir: deny contradict refute
démilitariser: =demilitarize demilitarise
démission: =resignation
démiurge: maker demiurge
démiurgique: =blue-sky creative
démocrate: =democrat populist
démocratie: =democracy republic
démocratique: =democratic populist
démocratiser: =democratize
démocratisme: democracy
démoder: =old-fashioned outdated outmoded antiquated dated unfashionable
démographe: =demographer
démographie: =demography
démographique: =demographic population
démolir: =demolish
démolition: =demolition
démon: =demon fiend devil imp
démoniaque: demonic fiendish
démonstratif: =sporty
démonstration: =demonstration show proof
démontable: unattached
démonter: =dismount alight
démontrer: =demonstrate prove
démoralisant: =disheartening
démoralisation: discouragement
démoraliser: discourage dishearten deject
démotique: =demotic municipal
démunir: destitute wanting
démystifier: =debunk demystify
démythification: =disillusionment demythologization
déménagement: move removal relocation
démérite: =worthlessness
dénationalisation: denationalisation privatisation
dénationaliser: =denationalisation privatisation
dénaturation: transubstantiation
dénaturer: fabricate
dénazification: =denazify denazification
déneigeur: snowplow snowplough
dénombrable: =countable
dénombrement: census
dénombrer: numerate
dénominateur: =denominator nominator
dénomination: denomination
dénommer: name
dénoncer: =denounce
dénouer: untie
dénuder: strip
dénuement: =uncovering stripping
dénégation: negation denial
déodorant: =deodorant
déontologie: ethics
dépanneur: =wrecker
dépareiller: =discrepant
départ: =departure start demise decease beginning death leave passing
dépassement: passing
dépasser: =surpass pass stale
dépendance: =dependence addiction depend
dépendant: dependent addicted
dépendre: =depend
dépense: =expense consumption
dépenser: spend consume exhaust expend
dépensier: =wasteful prodigal
dépiauter: flense flay
dépiler: depilate
déplacement: =displacement translocation relocation
déplacer: move transfer shift
déplaire: =displease
déplantoir: pitchfork
déplier: unfold
déplorable: woeful
déplorer: =bewail bemoan
déployer: unfold
dépopulation: =depopulation
déportation: displacement
déporter: =deport
déporté: deport
déposer: =deposit depose lay trademark
dépositaire: fiduciary depositary
déposition: =testimony deposition statement
dépossession: deposition
dépotoir: =landfill dump tip junkyard
dépouiller: =rob
dépravation: corruption
dépressif: melancholic depressive
dépression: =depression funk
déprimant: =depressing melancholic depressive
déprimer: depress
dépréciatif: =slighting
dépréciation: devaluation depreciation
dépucelage: =defloration
dépuceler: =deflower
député: =congresswoman assemblywoman deputy delegate
dépêche: dispatch
dépêcher: hurry rush hasten hustle
dépêtrer: =untangle
dépôt: depot deposit
déracinement: uproot
déraciner: uproot
déraciné: =uproot
déraillement: =derailment
dérailler: =derail
déraison: absurdity irrationality
déraisonnable: =unreasonable
dérangement: =bother nuisance annoyance
déranger: bother disturb
déraper: =skid
dérision: =derision
dérisoirement: =humiliatingly
dérivable: =differentiable
dérivation: diversion
dérive: =driftage drift
dériver: =derivative drift differentiate
dérivée: derivative
dérobade: evasion
dérober: =nick
déroger: =transgress
déroulement: =conducting
dérouler: =unfold evolve unwind
dérouter: =veer deviate
dérégler: =derange
dérégulation: =deregulation
désaccord: =disagreement discrepancy incongruity
désactivation: =disablement deactivation
désactiver: =disable deactivate
désaffecter: untrodden
désagréable: =disagreeable unpleasant obnoxious distasteful
désalinisation: =desalination
désaltérer: relieve gratify assuage
désappointer: disappointed frustrated
désapprendre: =unlearn
désapprobateur: =disapproving
désapprobation: =disapproval disapprobation displeasure
désapprouver: =disapprove condemn convict sentence censure reprobate denounce damn judge
désarmant: =ingratiating disarming
désarmement: =disarmament
désarmer: =disarm unarmed
désarticuler: =disarticulate
désassembler: dismantle disassemble
désassortir: discrepant
désastre: =disaster
désastreux: =disastrous catastrophic
désavantage: =disadvantage handicap drawback demerit
désavantageux: =unprofitable
désavouer: =disavow repudiate renounce disclaim recant disown
désaxer: unbalance
désembuer: clear
désemparer: =unaided
désemprisonner: release discharged
désenchanter: disappoint
désengager: =disengage release
désensibilisation: =desensitization
désert: =desert wasteland waste
déserter: =defect desert
déserteur: =deserter
désertification: =desertification desolation
désertion: =desertion
désespoir: =despair desperation hopelessness disappointment disappointed consternation
désespérance: consternation
désespérant: dismal
désespérer: despair desolate
désespéré: =hopeless desperate undaunted
désespérément: =desperately hopelessly
déshabiller: =undress dismantle disrobe strip negligee unclothe
désherber: =weed
déshonorant: =inglorious ignominious dishonourable
déshonorer: =disgrace dishonor
déshydratation: =dehydration
déshydrater: =dehydrated dehydrate
déshériter: =disinherit
déshérité: outcast
désignation: =designation
désigner: =define designate note
désillusion: disillusionment
désillusionner: disappoint
désincarner: =disembody
désinfectant: =disinfectant
désinfecter: =disinfect sanitize
désinfection: =disinfection disinfect
désinformation: =disinformation misinformation
désinformer: misinform
désintoxication: =detoxification
désintoxiquer: =detoxify
désintégration: collapse
désintégrer: =disintegrate ravel
désintéressement: =disinterestedness unselfishness selflessness
désintéresser: =unselfish selfless
désinvestir: =disinvest
désinvestissement: =disinvestment
désinvolte: =glib
désir: =desire yearning wish hope want urge
désirable: desirable
désirer: desire yearn crave covet hunger long pine coveted
désireux: unwilling anxious
désobéir: =disobey
désobéissance: =noncompliance disobedience contumacy
désobéissant: =disobedient unruly recalcitrant
désolation: =desolation
désorber: =desorb stripping
désordonner: =disorderly
désordre: =mess
désorganisation: =discomposure disarray
désorientation: =disorientation
désorienter: =disorient
désormais: =henceforth
désorption: =desorption
désosser: bone debone devour
déstabilisation: =destabilization destabilisation
déséquilibre: =imbalance disequilibrium impermanence
déséquilibré: =unbalance
détachement: =detachment isolation separation
détacher: untie
détail: =detail particular
détaillant: shopkeeper
détailler: =detailed detail
détectable: =trackable
détecteur: =detector
détection: =detection
détective: =detective gumshoe tracker
détenir: =detain
détente: appeasement
détenteur: owner
détenu: =detainee prisoner inmate
détergent: =detergent
déterminant: =determinant determiner conclusive determinative
détermination: =determination definition
déterminer: =determine define assess specify designate set single-minded
déterminisme: =determinism
déterministe: =deterministic
déterrer: exhume unearth dig
déterreur: =graverobber
détersif: detergent
détestable: hateful hated
détester: =detest hate abominate abhor
détonateur: =detonator primer
détonation: =gunshot
détournement: embezzlement diversion
détourner: =divert avert embezzle defalcate defraud
détracteur: =detractor
détrempe: tempera
détresse: distress
détriment: detriment
détroit: =strait channel sound
détruire: =destroy terminate
détérioration: =deterioration exacerbation decay
détériorer: =worsen deteriorate exacerbate
dévaliser: rob
dévaloriser: underrate downgrade degraded
dévaluation: =devaluation
dévaluer: =devalue
dévastateur: =wasting devastating unanswerable irrefutable
dévastation: =devastation havoc ravage
dévaster: devastate desolate bereaved
développement: =development evolution progress
développer: =develop evince elaborate
dévergondé: brazen
déverrouiller: =unlocked unlock
déverser: pour
déviant: =excursive aberrant
déviation: =aberration deviation diversion divergence detour declination
dévider: unwrap unroll
dévidoir: swift spool
dévier: =deflect deviate stray divert
dévisser: =unscrew
dévoiler: =unveil
dévolution: induction
dévorer: devour
dévot: pious pietistic
dévotion: piety devotion godliness
dévouement: devotion
dévouer: =loyal
dévoyé: =wandering wander deviant
dîner: =supper lunch dinner
dôme: =dome cupola canopy
dû: =owing due
dûment: =duly
eau: =water aqueous
eau-de-vie: brandy
eau-forte: =etching
ecchymose: =ecchymoses bruise
ecclésiastique: =ecclesiastical ecclesiastic
ecstasy: =ecstasy
eczéma: =eczema
effacer: =erase wipe
effarement: dread
effaroucher: =distraught
effectif: valid
effectivement: indeed really
effendi: =effendi
effervescence: =effervescence boiling
effet: =effect result outcome influence
efficace: =efficient effective efficacious drastic
efficacement: =efficiently effectively profitably
efficacité: =efficacy effectiveness efficiency
efficient: efficient effective
effigie: =effigy
effluve: fragrance
effondrement: =collapse breakdown demolition
efforcer: =strive
effort: =effort exertion endeavor push
effraction: =break-in burglary
effrayant: =frightening intimidating scared frightful fearful
effrayer: =frighten terrified frightened intimidate scare scared faze
effroi: =awe
effrontément: =insolently
effroyable: hair-raising
effusion: diffusion effusion
efféminé: =effeminate feminine womanish womanly
ego: =ego
eidétique: =eidetic
elfe: =elf sprite pixie
ellipse: =ellipse ellipses lack
elliptique: =elliptical elliptic
emballage: =wrapping wrapper packaging facing casing packing
emballer: wrap pack swathe concatenate
embarcadère: pier
embargo: =embargo
embarquement: =boarding embarkation
embarras: =embarrassment
embarrassant: ponderous cumbersome
embauche: =uptake intake employ
embaucher: hire
embauchoir: =last shoetree
embaumer: =embalm
embaumeur: =embalmer
embellir: =beautify embellish prettify
emblème: =emblem allegory
emblématique: symbolic emblematic figurative
embobiner: =bake
embole: =emboli
embolie: =embolism thrombosis thrombi
embonpoint: fatness
embouchure: estuary mouth
embourber: =embroil
embouteillage: =gridlock congestion jam
embouteiller: bottle
embranchement: =phyla
embraser: afire deflagrate
embrasser: kiss embrace smooch hug espouse
embrasure: =embrasure loophole crenel
embrayage: =clutch
embrayer: clutch interlink
embrocher: skewer
embrouiller: =fluster confuse
embryologie: =embryology
embuscade: =ambush offside
embusquer: ambush
emmerdeur: brat
emmêler: =complicate
empalement: =impalement
empaler: =impale
empan: =span hand
empanner: wear tack
empaquetage: packaging
empathie: =empathy sympathy commiseration
empathique: =empathic
empattement: =wheelbase serif
empeigne: =upper
empereur: =emperor king imperial
emphase: =emphases pomposity pomp
emphatique: =emphatic pompous grandiloquent bombastic
emphatiquement: =emphatically
emphysème: =emphysema
empiler: =heap stack typeset stile
empire: =empire
empirer: =exacerbate worsen deteriorate aggravate
empirique: =empirical experiential empiric
empirisme: =empiricism
empiriste: =sensationalistic sensationalist
empiétement: =impingement trespass
empiéter: =overlap encroach trespass
emploi: =employment job work occupation
employer: =employ apply
employeur: =employer
employé: =employee
emplâtrer: bandage
empocher: pocket
empoisonnement: poisoning addiction
empoisonner: =poison
empreinte: impression imprint impress print trace track sign
empressement: =eagerly
empresser: rush
emprisonnement: =imprisonment closing
emprisonner: =imprison imprisoned prisoner incarcerate
emprunt: =loanword loan borrow
emprunter: =borrow borrower
emprunteur: =borrower quoter
empâter: paste
empêcher: =prevent
en-tête: =header letterhead rubric
enamourer: absorbed
encablure: cable
encadrer: =frame
encaissable: receivable
encart: =insert
encastrer: =immure inbuilt built-in
enceindre: beleaguer
enceinte: =pregnant gravid conceive
encens: =incense
encenser: =cense
encensoir: =censer thurible
encerclement: circuit
encercler: =encircle surround encompass ring encircled
enchanteur: =enchanting spectacular sorceress
enchaîner: =enchain
enchère: offer bid tender auction
enclave: =enclave
enclin: =inclined prone
enclos: pen sheepfold playpen
enclume: =anvil
encombrant: =cumbersome onerous unmanageable ponderous
encombrer: =blocked
encore: =yet again more even still encore
encourageant: =encouraging
encouragement: =encouragement incitement
encourager: =encourage hearten embolden
encrage: melanoma
encre: =ink
encrier: =inkwell
encyclopédie: =encyclopedia encyclopaedia
encyclopédiste: =encyclopedist
encéphale: brain
encéphalite: =encephalitis
encéphalomyélite: =encephalomyelitis
endeuiller: =bereaved
endiabler: irrepressible
endocrine: endocrine
endocrinien: =endocrine
endocrinologie: =endocrinology
endocrinologue: =endocrinologist
endoctrinement: =indoctrination
endoctriner: =proselytize
endogamie: =endogamy
endommager: harm injure damage mutilate
endométriose: =endometriosis
endormir: =asleep sluggish
endoscope: =endoscope
endoscopie: =probing endoscopy
endoscopique: =endoscopic
endossement: =endorsement
endosser: =endorse shoulder
endothermique: =endothermic
endroit: =loci place topoi
enduire: smear
endurance: =endurance durability bottom restraint
endurcir: =harden indurate unrepentant impenitent
endurcissement: =heartlessness
endurer: =tolerate endure stomach abide stand
endémique: =endemic native
enfance: =childhood
enfant: =child kid offspring cub
enfantement: =childbearing
enfantillage: =childishness immaturity
enfantin: =childish
enfer: =hell inferno underworld perdition netherworld
enfin: finally ultimately eventually already
enfler: =swell swollen
enfléchure: =ratline
enfouir: =undercut tuck
enfouissement: interment
enfreindre: =infringe violate trespass offend breach
engagement: =commitment interconnectedness dibs
engager: =hire employ engage retain
engelure: frostbite chilblain
engendrer: sire cause beget father engender
engin: gadget device sweeper
engourdir: =numb insensible insensate stiffen
engourdissement: =numbness tingle
engrais: =fertilizer manure
engraisser: =fatten batten brawn stall fat
engrenage: =gear sprocket cogwheel
engueulade: scolding
enivrant: =intoxicating
enivrer: =intoxicate inebriate
enjambement: gait straddle
enjamber: =stride lope bestride straddle
enjeu: stake
enjoindre: order command tell
enjolivement: =retouch landscaping embellishment beautification
enjoliver: prettify intersperse interlard
enjôleur: =flattering ceremonious
enlacer: embrace entwine
enlaidir: =uglify disfigure
enlever: deprive abridge snatch kidnap
enluminure: =illumination
enlèvement: abduction kidnapping removal hijacking
enneiger: =snow-clad snow
ennemi: =enemy foe hostile adversary opponent
ennui: =boredom ennui tedium tediousness trouble tedious bored weariness
ennuyeux: =boring tedious mundane ho-hum
ennéagone: =nonagon
enquête: questionnaire inquiry investigation survey research probe poll enquiry
enquêter: =investigate research
enquêteur: =pollster
enraciner: root
enragé: rabid fierce
enregistrement: =registration recording
enregistrer: record tape store save register log book
enrichir: =enrich wash
enrichissement: =enrichment screening
enrouer: husky
enrouler: roll convolute
enrôlement: ranking
enrôler: recruit enlist
ensanglanter: bloody
enseignant: =schoolmaster
enseigne: sign
enseignement: =teaching tuition education training
enseigner: =teach educate instruct
ensemble: =together ensemble jointly along tandem band
ensevelir: =buried
ensoleillement: =insolation
ensoleiller: =sunny solar
ensorceler: =bewitch hex charm
ensuite: after then afterwards
ensuivre: =supervene ensue approaching
entacher: =besmirch
entamer: commence start
entarter: pie
entasser: stack
entendement: =noesis intellection
entendre: =hear listen read understand communicate
entente: concord consensus understanding agreement acceptance
enterrement: burial interment funeral
enterrer: =bury inter entomb earth
enthousiasme: =enthusiasm excitement fervor ardor elation
enthousiasmer: =enthuse
enthousiaste: =enthusiastic
entier: =entire whole integer total all complete full
entité: =entity
entièrement: fully entirely
entièreté: =wholeness whole oneness
entomologie: =entomology
entomologique: =entomological
entomologiste: =entomologist
entomophage: insectivorous
entonnoir: =funnel
entorse: =sprain twist
entortiller: swathe wrap
entourage: =surroundings
entourer: =surround encircle encompass ring encircled
entracte: interlude
entraide: help
entrailles: inside
entrant: incoming
entrave: obstacle hurdle obstruction unobstructed
entraver: =hamper hinder nonplus cumber
entraînant: =catchy
entraînement: =training workout drill rehearsal practice exercise
entraîneur: =trainer coach tamer handler
entre-temps: =meanwhile
entrebâiller: =ajar
entrejambe: =crotch
entrelacer: =interweave intertwine interlace
entremetteur: matchmaker
entremettre: =mediate liaise
entreposer: store stockpile
entreprenant: =enterprising
entreprendre: =undertake embark
entrepreneur: =entrepreneur contractor
entreprise: =enterprise business company firm endeavour
entrepôt: =warehouse stowage store depot repository storage storeroom
entrer: =enter between entry
entretenir: =maintain
entrevoir: =glimpse perceive
entrevue: interview
entropie: =entropy
entrée: =entrance entry inlet ingress admittance gateway input starter admission
entériner: =consummate
entérite: =enteritis
entéropathie: =enteropathy
entêtement: stubborn pigheadedness stubbornness obstinacy
envahir: =invade occupy
envahissement: invasion
envahisseur: =invader
enveloppe: =envelope bag
envelopper: =wrap swathe envelop
enviable: =enviable
envie: jealousy envy desire
envier: =envy begrudge enviable
envieux: =envious jealous green-eyed
environ: =approximately about thereabout around some environs
environnement: =environment milieu
environnemental: =environmental
envisager: =envision envisage
envoyer: =send ship consign dispatch
envoyeur: sender
enzyme: =enzyme
epsilon: =epsilon
erg: =erg
ergodique: =ergodic
ergonomie: =ergonomics
ergonomique: =ergonomic
ergot: =ergot key
ermitage: =hermitage
ermite: =hermit recluse anchorite
errant: =maverick
erratique: erratic
errer: =wander roam ramble
erreur: =error mistake fault slip goof wrong trip bug
erroné: =erroneous incorrect wrong false mistaken
escadre: squadron
escadron: =squadron squad
escalade: =escalation climbing
escalader: climb scramble scale
escalateur: escalator
escalator: =escalator
escale: =downtime
escalier: =stairs staircase stairway stair ladder flight
escapade: horseplay escapade
escargot: =snail
escarmouche: =skirmish
escarpe: =escarp scarp escarpment
escarper: =steep abrupt rapid arduous precipitous bluff precipitously hastily
escarpin: pump
escarre: slough
eschatologie: =eschatology
eschatologique: =eschatological
esclandre: scandal
esclavage: =slavery servitude bondage thralldom
esclave: =slave servile bondman thrall
escompter: anticipate
escorte: retinue entourage escort
escorter: escort
escouade: squad brigade
escrime: =fencing swordplay
escrimeur: =fencer swordsman
escroc: =impostor crook criminal
escroquerie: fraud deceit profiteer
espace: =space universe interval room gap blank
espacer: space
espagnol: =spanish
esperluette: =ampersand
espion: =spy
espionnage: =espionage undercover spying
espionner: spy
espiègle: =noncompliant disobedient
esplanade: =esplanade
espoir: hope expectation prospect trust
esprit: =esprit spirit mind soul sprite ghost spook soulfulness
espèce: =species type genre kind strain sort variety
espérance: hope expectation wish prospect trust expectancy
espérer: =hope wish
esquisse: =sketch outline draft overview plat
esquisser: =delineate outline sketch adumbrate
esquiver: avoid
essai: =essay try test trial attempt proof challenge
essaim: =swarm hive
essayer: try attempt rehearse
esse: id
essence: =essence gasoline gas substance
essentiel: =essential
essieu: =axle
essoreur: =mangle wringer
essuie: towel
essuyer: =wipe sweep
est: =east eastern orient
establishment: =establishment
estacade: pier
estamper: imprint
ester: =ester sue
esthète: =aesthete
esthésie: =aesthesia
esthéticien: =beautician
esthétique: =aesthetic aesthetics beautician
esthétiquement: =aesthetically
estimation: =assessment estimation appraisal evaluation estimate
estimer: treasure assess evaluate value reckon judge criticize appraise estimate appreciate cherish
estival: =estival summery summer
estiver: summer
estomac: =stomach belly
estonien: =estonian
estrade: platform dais
estragon: dragoon
estropié: cripple
estuaire: =estuary mouth firth
estudiantin: student
ethnique: =ethnic national
ethnocentrique: =ethnocentric
ethnocentrisme: =ethnocentrism
ethnographe: =ethnographer
ethnographie: =ethnography
ethnographique: =ethnographic
ethnologie: =ethnology
ethnologique: =ethnological ethnologic
eucharistie: communion
euclidien: =euclidean
eugénique: eugenics
eugénisme: =eugenics
eunuque: =eunuch castrati
euphonie: =euphony
euphonique: =euphonic
euphorie: =euphoria healthiness
euphuisme: =euphuism
euphémiser: placate
euphémisme: =euphemism
euro: =euro range
européen: =european continental
euthanasie: =euthanasia
eutrophisation: =eutrophication
ex: =ex quondam
ex-libris: =bookplate
ex-voto: =oblation
exacerbation: acidification
exact: punctual accurate exact consistent
exactement: =exactly precisely right
exactitude: =punctuality accuracy dearness
exagération: =exaggeration hyperbole overkill
exagérer: =overstate exaggerate overdo
exaltation: excitement
exalter: =fascinate enthral enrapture
examen: =examination test inspection trial pinched exam
examinateur: =examiner
examiner: =examine research investigate probe explore study
exanthème: rash
exarchat: =exarchate
exaspérant: infuriating
exaspérer: =infuriate exasperate
exaucer: hearken grant satisfy
excavateur: backhoe excavator
excavation: excavation
excaver: =excavate
excellence: =excellence excellency
excellent: =excellent preeminent super superior exceptional great admirable
excentrer: eccentric
excentricité: =eccentricity
excentrique: =eccentric oddball cam
excepter: except exempt
exception: =exception exemption
exceptionnel: =exceptional banner uncommon singular
excessif: =excessive
excitabilité: =excitability
excitable: =excitable
excitant: =stimulant excitative irritative
excitation: =excitation irritation excitement titillation
exciter: =excite arouse
excité: =excited
exclamation: =exclamation interjection
exclamer: =exclaim whoop
exclure: =exclude
exclusif: =exclusive dedicated
exclusion: =exclusion barring
exclusivement: =exclusively
exclusivité: =exclusiveness
excommunication: =excommunication aphorism
excommunier: =excommunicate
excorier: =decorticate excoriate
excroissance: protuberance
excrément: =dropping
excréter: =excrete secrete evolve
excrétion: =excretion
excrétoire: =excretory
excursion: =excursion outing
excuse: excuse justification apology pretext plea
excuser: forgive pardon condone excuse unforgivable allow
excès: =overage
excédent: surplus overage
excédentaire: =surplus adventitious
exemplaire: =exemplary copy preeminent exemplar
exemple: =example instance illustration specimen
exemplification: illustration exemplification
exempter: =exempt
exemption: =exemption liberation acquittal discharge
exercer: exercise train drill wield
exercice: =exercise practise practice rehearsal drill
exhalation: =expiry
exhaler: exude emit
exhaustif: =exhaustive full-scale
exhiber: exhibit
exhibitionnisme: =exhibitionism
exhibitionniste: =exhibitionist
exhortation: =exhortation
exhorter: =exhort urge
exhumation: =exhumation
exhumer: =exhume disinter
exigeant: =demanding
exiger: demand require exact ask claim
exigu: =straiten closed
exil: =exile banishment
exiler: exile emigrate
exilé: exile expatriate
existant: existing extant disposable existent ready
existence: =existence entity being life
existentialisme: =existentialism
existentialiste: =existentialist existential
existentiel: =existential
exister: =exist be preexist
exobiologie: =exobiology astrobiology
exode: =exodus exit
exogamie: =exogamy
exorbitant: costly
exorciser: =exorcise
exorcisme: =exorcism
exorciste: =exorcist
exosphère: =exosphere
exothermique: =ectothermic
exotique: =exotic foreign
exotisme: =exoticism
exotérique: popular external
expansif: =effusive demonstrative
expansion: =expansion distension
expansionnisme: =expansionism
expectoration: =expectoration
expectorer: =expectorate
expert: =expert specialist pundit judge tradesman
expiation: =expiation atonement
expiatoire: =expiatory
expiration: =expiration
expirer: =exhale expire
explicatif: =explanatory hermeneutic
explication: =explanation description account explain
explicite: =explicit express definite
explicitement: =overtly explicitly
expliciter: purify
expliquer: =expound explain descriptive
exploit: =feat exploit achievement
exploitation: =exploitation utilization
exploiter: =exploit
explorateur: =explorer
explorer: =explore research probe investigate examine study
exploser: =explode burst detonate blast
explosif: =explosive
explosion: =explosion detonation burst blast bang explode detonate blow
exponentiel: =exponential
export: export
exportation: =export
exporter: export
exposant: =exponent exhibitor
exposer: =expose exhibit disclose declare denote show
exposition: =exhibition exposition exhibit display show exposure
exposé: =exposed
express: =express
expressif: =expressive eloquent demonstrative
expression: =expression phrase locution
expressionnisme: =expressionism
expressionniste: =expressionist
expressivement: =expressively
exprimer: express phrase
expropriation: =expropriation estrangement alienation
exproprier: =expropriate
exprès: =intentionally
expulsion: =eviction expulsion deportation
expéditeur: =sender
expédition: =expedition forwarding
expérience: =experience experiment trial
expérimental: =experimental tentative
expérimentalement: =empirically
expérimentation: experience
expérimenter: =experiment experienced skilled try
exsangue: =exsanguine anemic
exsudat: =exudate
exsuder: =exude exudate
extase: =rapture
extatique: =ecstatic
extensibilité: =scalability
extensible: =extensible
extension: =extension sprawl outreach
exterminateur: =exterminator killer
exterminer: =annihilate exterminate decimate destroy extinguish
externe: =external outside exterior outer outdoor outward
extincteur: =extinguisher
extinction: =extinction
extorquer: =extort wrest uproot
extorsion: extortion
extra: extra
extra-scolaire: extracurricular
extraconjugal: =extramarital
extraction: =extraction obtain
extrader: =extradite
extradition: =extradition
extraire: extract
extrait: =extract offprint essence
extrajudiciaire: =extrajudicial
extrapolation: generalization
extraterrestre: =extraterrestrial alien
extraterritorial: =extraterritorial
extravagant: =high-flown extravagant
extraversion: =extroversion
extraverti: =extrovert
extremum: =extrema
extrusion: =extrusion
extrémisme: =extremism
extrémiste: =extremist
extrémité: =extremity end
extrême: drastic extreme ultimate
extrêmement: =extremely extreme
exténuant: exhausting
exténuation: =depletion
exténuer: exhaust
exténué: =exhausted
extérieur: external outside exterior outer outdoor outward
extérieurement: =externally outwardly
extérioriser: =externalize
exultation: =jubilation elation exultation
exulter: rejoice exult jubilate delight
exécrablement: =reprehensibly appallingly
exécration: =execration
exécutable: =executable
exécuter: =execute perform run
exécuteur: =executor executioner
exécutif: =executive
exécution: =execution performance executive
exégèse: explanation
exégète: =exegete interpreter
fa: =f fa
fable: =fable
fabricant: manufacturer
fabrication: =manufacture production
fabrique: factory plant
fabriquer: prepare fabricate manufacture produce construct
fabulation: forgery fantasy
fabuleusement: =unimaginably
fabuleux: =fabulous
fac-similé: facsimile
face: =face head
facette: =facet bezel
facetter: facet
facial: =facial personal obverse
facile: =easy effortless
facilement: =easily doubtless
facilitation: =facilitation
faciliter: =facilitate advantage
facilité: =easiness ease facility convenience nimbleness legerity
facteur: factor mailman coefficient postman
faction: =faction clique
factoriel: =factorial
factorisation: =factorization
factoriser: =factor factorize
facture: =invoice bill
facturer: invoice
facultatif: =optional facultative
facultativement: =optionally
faculté: =faculty department
facétie: farce
fade: =tasteless tawdry
faiblard: powerless
faible: =feeble powerless weak faint low
faiblement: =vaguely faintly dimly
faiblesse: =weakness foible fragility
faillible: =fallible
faillite: =bankruptcy bankrupt
faim: =hunger hungry
fainéant: =layabout lazybones
fainéanter: =frivol
fainéantise: laziness
fair-play: sportsmanship
faire: =do make get fix let
faire-part: information card
faire-valoir: =sidekick
faisabilité: =feasibility practicability applicability
faisable: feasible
faisan: =pheasant
faisceau: bundle beam
fait: =fact formed
fakir: =fakir faqir
falaise: =cliff precipice
falbala: =furbelow
falloir: must
falsificateur: falsifier counterfeiter
falsification: =forgery
falsifier: falsify fabricate forge fake
fameux: famous prominent fame
familial: family familial related household
familiariser: familiarize
familiarité: =habituation familiarity intimacy
familier: =familiar
famille: =family kin people
famine: =famine starvation dearth hunger poverty shortage scarcity
fan: fan
fanatique: =fanatic fanatical bigot maniac
fanatiquement: =fanatically
fanatiser: =indoctrinate
fanatisme: =fanaticism
faner: =wither wilt
fanfare: =fanfare
fanfaron: =boaster highfalutin
fanfaronnade: =boastfulness
fanfaronner: =brag boast
fange: =mire
fanion: streamer pennon pennant
fantaisie: =fantasy imagination fantasia
fantasmagorique: =phantasmagoric
fantasme: =phantasm fantasy
fantasmer: =fantasize imagine
fantasque: =fanciful
fantassin: =infantryman infantry
fantastique: =fantastic imaginary
fantastiquement: =fantastically
fantasy: fantasy imagination
fantomatique: =spooky ghostly spectral phantasmal
fantôme: =specter ghost wraith spirit haunted
faon: =fawn joist
farce: =farce filling stuff mischievous
farcir: =overstuff stuffed
fardeau: =encumbrance
farine: =flour meal powder
farineux: =mealy floury
farsi: persian
fascicule: issue
fasciner: =magnetize
fascisme: =fascism
fasciste: =fascist nazi
faste: opulence
fatal: =fateful fatal baneful lethal fated
fatalisme: =fatalism
fataliste: =fatalist
fatalité: destiny
fatidique: fateful fated
fatigant: =tiring wearing tiresome gruelling tire
fatigue: =tiredness fatigue weariness lassitude
fatiguer: =tired weary tire fatigue wear tiresome knackered exhausting
fatras: pastiche
fatwa: =fatwa
faucher: mow scythe cut filch broke
faucheur: =mower
faucille: =sickle scythe hook
faucon: =falcon hawk
fauconnerie: =falconry
fauconnier: =falconer
faufiler: =slink baste
faune: =fauna faun
faussaire: =counterfeiter falsifier forger
fausser: =falsify fake
fausset: =falsetto
fausseté: =falsity
faustien: =faustian
faute: =fault error guilt culpability
fauteuil: =armchair chair seat
fauteur: troublemaker rioter
fautif: guilty
fauve: =tawny
faux: =scythe false untrue incorrect fake phony spurious bogus counterfeit illegitimate fraudulent
faux-fuyant: evasion
faux-monnayeur: counterfeiter
faveur: =favor service
favisme: =favism
favorable: =favourable propitious favorable
favorablement: =charitably
favori: =favorite favourite fondling bookmark whisker
favoriser: favor
favorite: favorite
favoritisme: =favoritism favouritism
favus: =favus
fax: fax facsimile
façade: =facade frontage front face frontal
façon: =way mode manner fashion
façonner: =mold shape
faïence: =faience
feedback: feedback
feindre: pretend feign simulate dissimulate
feinte: feint
feinter: =feint
fellation: =fellatio blowjob fellate
felouque: =felucca
femelle: =female feminine
femme: wife woman spouse lady feminine female madam
fente: =slit cleft
fenêtre: =window
fer: =iron ferrous manacle
ferme: =farm homestead solid
fermement: =steadfastly
fermentation: =fermentation
fermenter: ferment
fermer: =shut closed close lock landlocked
fermeture: =closure coda envelope casing
fermier: =farmer agriculturist
fermion: =fermion
ferraille: =scrap hardware
ferrailleur: =ironworker
ferrer: shoe
ferreux: ferrous irony
ferroviaire: =railroad railway
ferry: =ferry ferryboat
fertile: =fertile prolific fruitful
fertilisant: fertilizer
fertilisation: fertilization fertilisation
fertiliser: =fertilize
fertilité: =fertility fecundity
fervent: =fervent ardent ablaze impassioned
ferveur: zeal
fesse: ass behind butt backside gluteal
fesser: =spank thrash beat
fessée: =spanking discipline
festif: =festive
festival: =festival feast
feta: slice
feu: =fire conflagration burning signal light
feuillage: =foliage
feuille: =leaf page sheet
feuilleter: thumb riffle skim browse
feuillu: =foliaceous
feutre: =felt
feutrer: felt
fez: =fez
fiabilité: =reliability dependability credibility
fiable: =dependable reliable trustworthy
fiacre: cabdriver
fiancer: =betroth engage
fiancé: =bridegroom fiancee bride
fiançailles: =betrothal engagement betrothed betroth engaged
fiasco: =fiasco flop debacle
fibre: =fiber
fibreux: =threadlike fibrous
fibrome: =fibroma
fibrose: =fibrosis
ficelle: =cord string twine
fiche: =plug
fichier: =file folder
fictif: =fictitious fictional
fiction: =fiction figment
fiduciaire: =fiduciary
fidèle: =believer faithful religious
fidèlement: =faithfully
fidélité: =fidelity attachment
fief: =fief
fier: =proud
fierté: pride
fifre: =fife
figer: inflexible
figue: =fig
figuier: fig
figurant: =walk-on extra
figuratif: =figurative
figurer: imagine
fil: =yarn thread wire blade edge
filandreux: =veined stringy
file: queue line file
filer: =spin joyride
filet: =net network web mesh grid screening tenderloin
fileur: =spinster
filial: =subsidiary daughterly filial
filigrane: =watermark filigree
fille: =daughter girl
fillette: girl lass
film: =movie film picture cinema
filmer: film
filon: =lode vein
fils: =son
filtrant: filter
filtrat: filtrate
filtration: =filtration
filtre: =filter strainer canister
filtrer: =percolate filtrate filter
fin: =end finish thin ending conclusion final fine close
final: final
finale: =finale final
finalement: =finally lastly eventually
finance: =finance
financement: =funding financing
financer: =fund finance bankroll
financeur: financier
financier: =fiscal financial economic financier
financièrement: economics economically
finir: over finish end finite
finissage: =finishing
finlandais: finnish
finnois: =finnish
fiole: =vial flask
fiord: fjord fiord
firmament: =firmament welkin sphere
fiscal: fiscal
fission: =fission
fissure: =flaw rift crack
fistule: =syrinx fistula
fixation: fixation
fixer: =fasten define fix
fièrement: =proudly jauntily
fièvre: =fever temperature bug
fiévreusement: feverishly
fiévreux: =feverish hectic
fjord: =fjord fiord
flagellation: =whipping flogging
flagrant: =flagrant
flamand: =flemish
flambeau: =torch
flamme: =flame blaze
flanc: side flank mountainside
flanelle: =flannel jersey
flaque: =puddle pool
flash: =flashgun
flashback: =flashback
flasque: =relaxed slack
flatter: =flatter soft-soap fawn
flatterie: =flattery adulation
flatulence: flatulence
flegmatique: =phlegmatic slothful
flemme: lazy sloth
flet: =flounder
fleur: =flower blossom
fleuret: rapier
fleurir: =bloom flower blossom thrive burgeon
fleuriste: =florist
fleuve: river
flexibilité: =flexibility
flexible: =flexible
flibustier: =filibuster
flicage: police
flingue: =firearm shooter handgun
flipper: =pinball flipper freak
fliquer: police
flirt: =flirt dalliance flirtation
flirter: flirt molest
flocon: =flake
floraison: =blossoming
floral: =floral
flore: =flora herbaria
florentin: =florentine
floriculture: =floriculture
florilège: florilegia anthology
florin: =florin
flottant: =soaring
flottation: =flotation
flotte: =fleet shipping navy armada
flotter: =float waft
flotteur: float
flottille: =flotilla
flou: =unclear fuzzy indistinct dim faint ambiguous indefinite
fluage: creep
fluctuation: =fluctuation
fluctuer: fluctuate
fluet: =svelte
fluide: liquid fluid
fluidité: liquidity
fluor: =fluorine
fluoration: fluoridation
fluorescence: =fluorescence
fluorescent: =phosphorescent fluorescent fluorescence
fluorescer: =fluoresce
fluorisation: =fluoridation
fluorure: =fluoride
fluvial: =fluvial river
flux: =flux feed flow stream tide
flâner: wander
flèche: =arrow sagitta
fléau: =flail woe
fléchir: =flex inflect bend conjugate bow decline
flûte: =flute whistle pipe
flûtiste: =flutist flautist
foc: =jib foresail
focal: =focal
focalisation: =focussing focus
focaliser: =focus focalize
focus: focus
foi: =faith creed belief credit
foie: =liver
foin: =hay
foire: =fair market
fois: time once one-off
foisonner: =abound
fol: bishop officer mad insane batty
folie: =madness insanity lunacy craziness dementia
foliole: =leaflet
folk: fork folk
folklore: =folklore
folâtrer: lark
fomite: =fomite
foncer: darken
fonction: =function
fonctionnaire: =functionary official officer
fonctionnalisme: =functionalism
fonctionnalité: =functionality feature
fonctionnel: =functional liturgical
fonctionnement: function
fonctionner: function
fond: =bottom ground background
fondamental: basic fundamental radical
fondamentalisme: =fundamentalism
fondamentaliste: =fundamentalist
fondateur: =founder
fondation: =foundation
fondement: =groundwork bases foundation basic base radically fundament
fonder: =found constitute institute build establish
fonderie: =foundry smeltery smelter
fondeur: =caster
fondre: smelt melt dissolve
fonds: fund capital
fongible: =fungible
fontaine: =fountain source spring
foot: soccer football
football: =soccer football
footballeur: =footballer
footballistique: soccer football
force: =strength force power vigour energy forte might potency
forcené: fierce
forcer: =constrain force oblige compel forced
forcir: press force
forcément: obligatorily
foreur: drill rig
forfait: felony
forfanterie: =aggro
forge: =forge smithy
forger: forge invent hammer devise manufacture hammered wrought coin
forgeron: =blacksmith smith forge
formaliser: seriously
formalisme: formality formalism
formaliste: =formalistic
formalité: =formality formalism ceremonial
format: =format formatting
formateur: instructor educational
formation: drafting
forme: =shape form fettle mold morphology
formel: =formal official
formellement: =formally
former: constitute form compose
formidable: =superb splendid excellent
formulaire: =form
formulation: =formulation postulation
formule: =formula formal
formuler: =formulate state
fornication: =whoredom harlotry fornication
forniquer: =fornicate
fort: fort strong powerful potent fortress loud mighty vigorous robust forcible hard stiff skillful
forte: forte
fortement: =strongly loudly soundly
forteresse: =fortress fort stronghold
fortification: =fortification
fortifier: =fortify enforce
fortuit: =coincidental
fortuitement: =randomly
fortune: riches fortune wealth means lot money
fortuné: =affluent well-fixed
forum: =fora
forêt: =forest woods woodland wood
fosse: =pit pothole hole
fossette: =dimple
fossile: =fossil petrifaction
fossiliser: =fossilized fossilize fossilise fossilised
fossoyeur: =gravedigger
fossé: =ditch gutter moat
foudre: lightning thunderbolt bolt
fouet: =whip scourge quirt lash crop rod
fouetter: cat
fouille: =excavation dig
fouiller: =rummage ransack search
fouillis: pastiche
fouine: ferret
foulage: =winepress
foulard: =kerchief headscarf
foule: =crowd throng mob heap
fouler: =tread step dislocate trample
four: =oven furnace kiln bakery stove
fourbir: =accoutrement accessory
fourbure: =laminitis
fourche: =pitchfork fork villa hayfork
fourchette: =fork
fourmi: =ant
fourmilier: =anteater
fourmilière: =anthill formicary
fourneau: stove oven
fournil: bakery bakehouse
fournisseur: =supplier purveyor
fourrage: =fodder feed forage
fourreau: =scabbard
fourreur: =furrier
fourrure: =fur fell
fourré: =stuffed
foxtrot: =foxtrot
foyer: =foyer fireplace household lobby hearth focus domestic
fracas: =banging
fracasser: break hammer pulverise dash overwhelm smash
fractale: =fractal
fraction: =fraction
fractionnaire: =fractional
fractionnel: fractional
fractionnement: =slicing partitioning
fractionner: =fractionate piecemeal fragmentize
fracturation: fracture
fracture: =fracture break
fracturer: crumb
fragile: =fragile breakable frail brittle crumbly friable delicate frangible
fragilité: =fragility friability
fragment: =fragment scrap piece smithereens jag
fragmentation: =fragmentation slicing partitioning
fragrance: =fragrance
frais: =fresh expense outlay cool cost vernal
fraise: =strawberry ruff
fraisier: strawberry
fraisure: =countersink
framework: framework
franc: =franc frank sincere
franc-maçon: mason
franc-maçonnerie: =freemasonry
franchement: =sincerely frankly straightforwardly candidly
franchisage: =franchise
franchise: sincerity
francique: =frankish
franciscain: =franciscan
frange: =bang fringe kerb
frangin: sister
français: =french
frapper: strike smite slam knock hit bang
frappeur: batter
fraternel: =fraternal brotherly
fraternisation: =fraternization
fraterniser: =fraternize
fraternité: =brotherhood fraternity sodality
fratricide: =fratricide
fraude: =fraud deceit
freak: freak
fredonner: =croon
freelance: =freelance
frein: brake
freinage: =brake
freiner: brake
frelater: =adulterated
frelon: bumblebee wasp
fresque: =fresco mural
fret: =freight
frette: =fret
friable: crumbly
friandise: candy confection
fricatif: =fricative
friction: =friction rub
frigide: =frigid frosty
frigidité: =frigidity
frigo: refrigerator fridge
frire: =fry fried deep-fry
frise: =frieze
frison: =frisian frieze
frisson: =shudder shiver
frissonner: shiver quiver tremble
frite: potato chip
friture: =frying
frivole: frivolous vain impractical
froc: cowl
froid: cold chilly coldness frigid frosty icy freeze
froidement: =coldly
froideur: =coldness
froissement: friction
froisser: =crinkle crumple crumpled seriously
fromage: =cheese
froment: wheat
froncement: =scowl frown
froncer: =shirr shrivel
fronde: =slingshot catapult sling
front: =forehead front battlefront
frontal: =frontal
frontière: =frontier border boundary limit barrier bound
fronton: =pediment gable
frottement: friction abrade
frotter: =rub chafe scour
froufrou: =rustle
froufrouter: crinkle rustle sough
fructifier: =fructify
fructifère: fruitful
fructueux: =fecund fruitful fertile prolific
frugal: economical frugal thrifty
frugalité: frugality
fruit: =fruit
fruitier: fruit
frustration: deprivation frustration
frustre: surly uncouth
frustrer: =disappoint frustrate
frustré: wrong
frère: =brother friar
frégate: =frigate
frémir: shiver quiver pulsate vibrate
frénésie: =frenzy unreason madness
fréquemment: frequently often oft
fréquence: =frequency
fréquent: =frequent frequently
fréquentation: attendance
fréquenter: =socialize frequent fraternize communicate
frêne: ash
fugace: fleeting
fugitif: =fugitive outlaw refugee
fugu: =blowfish
fugue: =fugue
fuir: leak flee
fuite: =escape leak flight issue getaway
fumer: =smoke smoking
fumeron: cinder
fumeur: =smoker
fumier: =dung manure dropping
fumiger: =fumigate
fumé: smoke fume smoked
funeste: =pernicious calamitous baneful fateful fated baleful
funiculaire: funicular
funèbre: funereal
funéraille: =funeral burial removal
funéraire: =funerary
furet: =ferret
fureteur: =lurker
fureur: ire
furieusement: =furiously angrily
furieux: =fierce violent vehement furious rabid angry
fusible: cartridge
fusiforme: =spindly fusiform
fusil: =gun rifle shotgun
fusillade: salvo fusillade volley
fusiller: shoot
fusion: =fusion incorporation thaw merging merger
fusionner: =merge
fusée: rocket missile
futaine: =fustian velveteen
futile: vain idle footling
futilité: =futility
futon: =futon mattress
futur: =future
futurisme: =futurism
futuriste: =futurist futuristic
futurologie: =futurology
fuyard: fugitive
fâcheusement: unfortunately
fâcheux: =uninvited
fébrilement: =feverishly
fébrilité: anxiety impatience
fécond: fecund
fécondation: =fertilization fertilisation
fédéral: =federal federate
fédéralisme: =federalism
fédératif: federal
fédération: =federation commonwealth
fédérer: =federate
fée: =fairy fay sprite elf pixie
félicitation: =congratulations congratulation celebration
féliciter: =congratulate commend
félicité: =bliss
félin: =feline cattish
féminin: =feminine female womanly
féminisme: =feminism
féministe: =feminist
féminité: =femininity feminineness
fémoral: =femoral
fémur: =thighbone
féodal: =feudal feudatory
féodalisme: =feudalism
féroce: =wild savage
fétiche: =fetish charm fetich amulet
fétichisme: =fetishism fetichism
fétichiste: =fetishist
fétide: fetid
fête: festival holiday party feast celebration
fêter: celebrate
fût: cask
fœtal: =foetal fetal embryonic
gabardine: =gabardine
gabonais: =gabonese
gadget: =gadget widget gizmo
gaffe: =gaffe blooper
gage: =pledge
gagnant: winner
gagne-pain: =livelihood breadwinner subsistence
gagner: =earn win gain vanquish triumph defeat overcome beat
gai: cheerful gay
gaiement: =merrily gaily
gaillard: =forecastle
gaillardise: =loquacity bluntness
gain: win profit gain margin
gaine: =girdle
gala: =gala
galactique: =galactic
galanterie: chivalry gallantry
galaxie: =galaxy
gale: =scabies mange
galerie: =gallery salon culvert
galet: =pebble cobblestone cobble
galetas: =mansard loft garret cockloft
galette: pie
galeux: =mangy scabby
galion: galleon
galipette: =somersault
gallinacé: =fowl
gallois: =welsh
gallon: =gallon
galon: gallon insignia
galop: gallop canter
galoper: =gallop
galopin: =guttersnipe gamin
galvanique: =galvanic voltaic
galvanisation: =galvanization galvanisation
galvaniser: electrify
galvauder: squander
galère: =galley
gambade: gambol hop
gambader: =gambol frisk
gambit: =gambit
gamin: =tuberous
gamma: =gamma
gammare: =strider
gamme: scale gamma
gan: gin
gang: =gang
gangrener: =corroded putrefy
gangreneux: gangrenous
gangrène: =gangrene necrosis
gangréneux: =gangrenous
gant: =glove muff muffle
gantelet: =gauntlet
garage: =garage
garance: =madder
garant: =guarantor
garantie: =guarantee warranty bail security
garantir: guarantee assure
garce: =bitch slut
garde: guard
garde-boue: =mudguard fender
garde-chasse: =gamekeeper
garde-côte: =coastguardsman coastguard
garde-manger: =pantry
garde-robe: =wardrobe locker coatroom cloakroom
garder: =guard watchdog guardant protected
gardien: =guardian
gardon: =roach
gare: =depot station terminal
garer: park
gargariser: =gargle
gargouille: =gargoyle
garnement: =scamp whippersnapper urchin brat bam
garnison: =garrison
garnissage: coating
garou: lycanthrope
garrot: wither turnstile tourniquet luck
gars: =guy man
garçon: =boy lad boyish waiter
garçonnier: efficiency
gasconnade: =gasconade
gasoil: diesel
gaspillage: =waste loss
gastrique: =gastric
gastrite: =gastritis
gastro-entérite: =gastroenteritis
gastro-entérologie: =gastroenterology
gastroentérite: gastroenteritis
gastroentérologie: gastroenterology
gastronomie: =gastronomy
gastronomique: =gastronomic gastronomical
gastroscopie: =gastroscopy
gauche: =left left-wing sinister
gaucher: =left-hander left-handed leftist
gaucherie: =left-handedness left-handed
gauchir: warp
gaude: weld
gaufre: =waffle wafer
gaufrette: =wafer
gaulois: =gallic
gaver: =force-feed overfeed glut
gay: homosexual gay
gaz: =gas vapor gaseous
gaze: =gauze tissue voile gossamer
gazer: gauze
gazette: newspaper gazette
gazeux: =carbonated fizzy gaseous gassy
gazole: diesel
gazon: =lawn grass
gazouiller: =twitter
gazéification: gasify vaporize evaporate
gazéifier: =gasify
gaîner: =sheath
geai: =jay
geignard: =grumbler complainer bellyacher
geindre: mumble murmur
geisha: =geisha
gel: =gel frost jelly freeze
geler: =freeze ice chill frozen deep-freeze
gelure: =frostbite chilblain
gelée: jelly
gemme: =gem stone jewel
gencive: =gum periodontal wreath
gendarme: =gendarme gendarmerie
gendarmerie: police gendarmerie
gendre: =son-in-law brother-in-law
genette: =genet
genou: =knee lap
genre: =genre species kin kind gens genus gender type strain sort
gens: =people men
gentiane: =gentian
gentil: kind friendly sweet gentle
gentilhomme: =gentleman nobleman
gentillesse: =kindness
gentrification: =ennoblement
genèse: =geneses origin
genêt: spiny broom
gerbe: =sheaf bundle bunch batch
gercer: chap
germain: =sibling
germanique: german germanic
germanium: =germanium
germe: sprout
germer: =sprout
germinal: =germinal
germé: =sprouted
gestation: =gestation pregnancy
geste: gesture sign
gesticuler: =gesticulate gesture
gestion: administration management handling
geyser: =geyser
ghanéen: =ghanaian
ghetto: =ghetto
gibbon: =gibbon
giberne: =bandolier
gibier: game
gicler: splatter
gifle: =slap denounce
gifler: slap
gigantesque: giant
gigaoctet: =gigabyte
gilet: =waistcoat vest cardigan
gin: =gin jinn genie jean
gingembre: =ginger
ginkgo: =ginkgo
giroflier: cleave
giron: =lap knee bosom
girouette: =weathercock turncoat
gisement: lode
gitan: =gitana gypsy
givre: =rime frost
glabre: =hairless
glace: =ice mirror
glacer: =chill glaze ice frozen
glacial: frigid chilly glacial chilling
glacier: =glacier
glacière: cooler
gladiateur: =gladiator dueler
glaire: mucus slime phlegm
glande: =gland
glandulaire: =glandular
glaner: =glean
glaneur: =gleaner
glas: =funereal
glasnost: =glasnost
glaucome: =glaucoma
glauque: =glaucous
glaçage: glaze
glaçant: =ice-cold frosty
glaçon: =icicle
glaçure: glaze
glioblastome: =glioblastoma
gliome: =glioma
glissant: =slippery slick slithery lubricious
glissement: =slippage
glisser: =slip slide glide
glissoire: rink
global: global holistic
globe: globe world
globe-trotter: globetrotter
globetrotteur: =globetrotter
globule: droplet
gloire: =glory
glorieux: =glorious renowned
glorification: =exaltation encomia
glorifier: glorify celebrate
glose: =gloss
glossaire: =glossary vocabulary
glossite: =glossitis
glossolalie: =glossolalia
glottique: lingual linguistic
glouglouter: =purl burble
glousser: =cluck
glouton: wolverine glutton guzzler
gloutonnerie: =gluttony voracity
gluant: =slimy tacky gluey tenacious
glucinium: beryllium
glume: chaff
gluon: =gluon
glycérine: =glycerol glycerine
glycérol: =glycerine
glyphe: glyph
glyptique: =glyptics
gnome: =gnome gremlin
gnose: =gnoses learning cognition
gnostique: =gnostic cognitive
gnôle: matchstick
go: go
goal: keeper goalkeeper goalie
gobelet: =beaker
gobelin: goblin
gode: dildo
godemichet: =dildo vibrator
godemiché: dildo
godet: =pannikin
gogol: =googol
goitre: =goitre goiter
golem: =golem
golf: =golf
golfe: =gulf bay bight embayment
golfeur: =golfer
gomme: =eraser rubber gum
gond: hinge
gondole: =gondola
gonfalon: banner
gonflement: =swelling
gonfler: =inflate swell swollen
gong: =gong
gonorrhée: gonorrhea clap
gorge: =throat gorge neck
gorgone: mermaid
gorgée: =sip draught swallow gulp draft
gorille: bodyguard
gosse: child brat
gotique: =gothic
gouache: =gouache tempera
goudron: =tar pitch
gouge: =gouge
goujaterie: rudeness
goulag: =gulag
goule: vampire
goulot: throat
goulûment: =voraciously
goupil: fox vixen
gourd: =canteen flask
gourdin: =cudgel bludgeon club
gourmand: voracious greedy gluttonous
gourmandise: =delicacy gluttony dainty
gourmet: =gourmet foodie epicure
gousse: cleave
gousset: =piton scotch
goutte: =drop teardrop drip dribble gout droplet snot
goutte-à-goutte: system
gouttelette: =droplet
gouvernail: rudder
gouvernance: =governance government
gouvernant: =governess duenna housekeeper parlourmaid housemaid
gouvernement: =government administration governmental
gouvernemental: =governmental
gouverner: =govern control rule dominate reign master administer manage run
gouverneur: =governor gubernatorial
goéland: moocher gull
goélette: =schooner
goétie: charm
goût: =taste savour flavour flavor
goûter: taste
gracieux: =graceful svelte
gradient: gradient
gradin: radii
graduation: =graduation
graduel: =gradual
graduellement: gradually
graffiti: =graffiti
graillon: slime
grain: =berry grain granule scintilla
graine: =seed pip grain
graisse: =grease tallow fat
graisser: grease oil
graminée: grass
grammaire: =grammar syntax
grammairien: =grammarian grammatical
grammatical: =grammatical grammatic grammarian
grammaticalement: =grammatically
gramophone: =gramophone
grand: =large big tall high great lofty grand
grand-angle: =wide-angle
grand-duc: archduke
grand-mère: =grandmother grandma midwife
grand-père: =grandfather grandpa
grand-rue: =thoroughfare
grand-voile: =mainsail
grandement: =considerably
grandeur: =greatness grandeur size magnificence
grandiloquence: magniloquence grandiloquence
grandiloquent: =magniloquent puffy grandiloquent
grandiose: =grandiose magnificent imposing
grandir: =grow vegetate
grange: =barn hayloft
granit: granite
granite: =granite
granulaire: =granular
granulation: =granulation
granule: =granule
granuleux: granular grain
graphe: =graph earl
graphie: spelling handwriting
graphique: =graphic graphics graphical
graphite: =graphite
graphologie: =graphology
graphème: =grapheme
grappe: =cluster bunch
grappin: grapple gaff fishhook grapnel
gras: =greasy fat fatty grease bold
gratifier: reward
gratitude: =gratefulness gratitude thankfulness appreciation thanks
gratte-ciel: =skyscraper
gratter: =scratch scrabble scrape scuff
grattoir: =scraper
gratuit: =complimentary gratuitous free
gratuitement: =free
grave: serious grave sombre solemn
graveleux: =sandy arenaceous gritty
graver: =engrave etch incise grave chase graven
gravide: pregnant gravid
gravier: =gravel
gravifique: gravitational
gravitation: =gravitation gravity
gravitationnel: =gravitational
graviton: =graviton
gravité: =seriousness gravity gravitation graveness earnest
gravure: =engraving
grec: =greek hellenic
grecquer: meander greek
greffon: =graft
grelot: bell
grelotter: tremble shiver
grenade: =grenade
grenadier: =grenadier
grenier: =granary attic garret loft
grenouille: =frog toad
gribouiller: =scribble doodle
griffe: claw fingernail nail toenail
griffer: scratch scrabble
griffon: =griffin
grignoter: gnaw
gril: barbecue grill barbeque
grillage: railing
grille: =gridiron grill grate
grille-pain: =toaster
griller: grill toast roast overdo
grillon: =cricket
grimace: =grimace
grimacer: grimace
grimoire: =grimoire
grimper: =climb
grincer: creak
grincheux: =grouchy grumpy twisted
gringalet: weakling
griot: cherry griot
grippe: =influenza flu grippe
gris: =gray grey hoary
griser: gray grizzle
grison: =greyish grey
grisâtre: =grayish
grive: =thrush
grogne: =gripe grouch beef
grognement: =snuffle snort
grogner: =snarl grunt growl rumble oink
grognon: =mirthless grumpy surly
groin: =oink muzzle
gronder: hum
gronderie: =scolding
gros: =gross fat big thick large
groseille: =currant
grossesse: =pregnancy maternity gestation gravidity
grossier: rude uncouth heavy-handed
grossir: fatten lard
grossissant: magnify
grossoyer: =engross
grotesque: =grotesque antic
grotte: =grotto cave cavern
grouillant: =crowded
groupe: =group band cluster squad complex company gang
groupement: =grouping
grouper: group batch
groupie: =groupie
grue: =crane derrick
grumeau: lump clot clod nugget
grumeleux: =lumpy
grunge: =grunge
grâce: =grace mercy favor
grèbe: =loon
grès: =sandpit
grève: =strike strikebreaker
gréco-romain: =greco-roman graeco-roman
gréement: =rigging rig cordage sail
grégaire: =gregarious
grégorien: =gregorian
grésillement: =stridulation sizzle
grésiller: =sizzle
gréviste: =striker
grêle: =hail hailstorm
grêler: hail
grêlon: hail
guatémaltèque: =guatemalan
guerre: =war warfare belligerent
guerrier: =warrior fighter soldier
guetter: =lurk
gueule: mouth snout face mug nose gob
gueule-de-loup: =snapdragon puppy
guibre: =galleon
guidage: lead
guide: driver guide
guider: =guide conduct lead
guidon: =handlebar
guignol: stooge
guilde: =guild
guillaume: will
guillemet: quote
guillotine: =guillotine
guimbarde: harp
guinée: =guinea
guirlande: =garland festoon
guitare: =guitar
guitariste: =guitarist
guivre: wyvern
guttural: =guttural throaty laryngeal
gué: =ford shoal
guérilla: =guerrilla
guérir: =heal cure remedy medicate
guérison: =cure convalescence
guérisseur: quack
guêpe: =wasp
guêtre: =gaiter spat
gym: gym
gymnase: =gym gymnasia
gymnasiarque: principal
gymnaste: =gymnast
gymnastique: =gymnastics calisthenics gymnastic
gynécologie: =gynecology
gynécologique: =gynecological gynaecological
gynécologue: =gynaecologist gynecologist
gynécomastie: =gynecomastia
gypse: =cast plaster
gyroscope: =gyroscope
gâcher: =squander
gâchette: =trigger
gâteau: =cake confection cookie
gâter: =pamper spoil spoiled indulge
gène: =gen
géant: =giant colossi
gélatineux: =gelatinous
gélule: capsule
gémeau: twin
gémination: =gemination duplication doubling
gémir: sigh moan whine
gémissement: =yelp whimper moan groan
génial: exquisitely
génie: =genii brainiac
génisse: vaccine smallpox
génital: =genital
géniteur: birthplace
génitif: =genitive
génocide: =genocide
génome: =genome
génuflexion: =genuflection
généalogie: =genealogy
généalogique: =genealogical
généalogiste: =genealogist
général: =general common
généralement: =generally mostly
généralisation: =generalization
généraliser: =generalize summarize
généralissime: =generalissimo
généralité: =generality
générateur: =birthplace generator
génératif: productive generative
génération: =generation age
générer: =generate
généreux: =generous munificent liberal unstinting
générique: =generic subtitle
générosité: =generosity
génésique: genetic generative
généticien: =geneticist
génétique: =genetics genetic genital
géocentrique: =geocentric
géochimie: =geochemistry
géode: =geode
géodésie: =geodesy
géodésique: =geodetic geodesic
géographe: =geographer
géographie: =geography
géographique: =geographic geographical geologic
géologie: =geology
géologique: =geological geologic
géologiquement: =geologically
géologue: =geologist
géomorphologie: =geomorphology
géométrie: =geometry
géométrique: =geometric
géophysicien: =geophysicist
géophysique: =geophysics geophysical geophysicist
géopolitique: =geopolitics geopolitical
géorgien: =georgian
géothermique: =geothermal
gérer: manage
gériatrie: =geriatrics
gériatrique: =geriatric
gérondif: =gerund
gérontocratie: =gerontocracy
gérontologie: =gerontology
gênant: =troublesome pesky
gêner: =miffed annoyed
gîte: lodging
habile: dexterous handy skilled slick able expert competent dexterity
habilement: =ably skillfully
habileté: skill caliber
habillage: =upholstery outfit
habillement: =outfit
habiller: =clothe dress attire
habilleur: dresser
habit: costume dress clothing garment
habitable: =inhabitable habitable
habitant: =resident inhabitant denizen occupant citizen
habitat: =habitat
habitation: settling populate inhabit
habiter: =inhabit reside dwell live inhabited
habitude: =habit custom habitude wont quirk
habituel: =usual habitual ordinary regular
habituellement: =usually
habitué: =accustomed regular
hache: =axe hatchet
hacher: =mince hash shred
hachette: =hatchet tomahawk axe
hachis: =hash mince
hachoir: =mincer
hadith: =hadith
hadj: hajj
hadji: =hajji pilgrim
hadron: =hadron
hagiographie: =hagiography
haie: =hedge fence quickset hedgerow
haillon: =rag
haine: =hatred rancor hate loathing detestation
haineux: hostile hateful
hajj: =hajj
haleine: breath breathing respiration
haler: tow tote tug haul drag pull draw
haleter: =pant gasp
hall: hall
hallebarde: =halberd bill
hallucination: hallucination
halluciner: =hallucinate
hallucinogène: =hallucinogenic hallucinogen
halo: =halo giddy
halogène: =halogen
halte: =halt stop
haltère: =dumbbell barbell weight
haltérophilie: =weightlifting
hamac: =hammock
hamadryade: =hamadryad
hameau: =hamlet
hameçon: fishhook
hampe: =flagstaff
hamster: =packrat
han: khan
hanche: =hip haunch thigh
handball: =handball
handicap: =handicap disability
handicapé: disabled cripple
hangar: =hangar
hanneton: bumblebee
hanter: =haunt haunted
haploïde: =haploid
happening: =happening
hara-kiri: =hara-kiri seppuku
harangue: =harangue diatribe
harceler: =harass molest badger annoy hassle bother
harceleur: pursuer
harcèlement: =harassment bullying vexation annoyance
hardi: bold daring
hardiesse: =boldness
harem: =harem seraglio
hargne: =crankiness angriness choler
haricot: =bean
harmonica: =harmonica
harmonie: =harmony accordance accord concordance
harmonieusement: =harmonically
harmonieux: harmonic
harmonique: =harmonic symphonious tuneful
harmoniser: =harmonize dovetail
harnacher: =harness
harnais: harness armour armor
harpe: =harp
harpie: =harpy beldame
harpon: =harpoon spear lance
harponner: spear
hasard: =fortuity accident incidental chance
haschich: =hashish
hase: hare
hausser: lift
haussier: =incremental
haut: =high tall lofty aloud
haut-de-forme: cylinder
haut-fond: reef
haut-le-cœur: =retch gag nausea
haut-parleur: =speaker loudspeaker megaphone
hautainement: =scornfully
hautbois: =oboe
hautboïste: =oboist
hauteur: height altitude elevation
havresac: =haversack
hawaïen: =hawaiian
haïku: =haiku
haïr: hate
haïssable: =hateful hated
haïtien: =haitian
heaume: helmet
hebdomadaire: =weekly
hectare: =hectare
hectique: =hectic
hellène: hellenic
hellénique: =hellenic
hellénistique: =hellenistic
helminthe: =hookworm
helvète: swiss
helvétique: swiss
hennir: =neigh bray
hennissement: neigh nicker
henné: =henna
heptagone: =heptagon
herbe: =grass weed plant herb
herbier: =herbaria rumen
herbivore: =herbivorous phytophagous
herculéen: =herculean
hermaphrodite: =hermaphrodite
hermine: =miniver
herminette: =adze
hermès: mercury
herméneutique: =hermeneutics
hermétique: =hermetic impermeable
hernie: =hernia rupture
herpès: =herpes
herpétologie: =herpetology
herpétologiste: =herpetologist
herse: =harrow
herser: harrow
hertzien: =hertzian
heur: luck happiness
heure: =hour time o'clock period
heureusement: =fortunately luckily happily auspiciously
heureux: =happy apposite
heuristique: =heuristic
heurt: impact hit blow strike punch stroke knock
heurter: collide conflict
heurtoir: =knocker buffer
hexagonal: =hexagonal hexagon
hexagone: =hexagon
hexagramme: =hexagram
hexaèdre: =hexahedron
hiatus: =hiatus
hibernation: =hibernation
hibou: =owl batty
hideux: =hideous odious disgusting
hidjab: =hijab
hier: =yesterday
high-tech: =hi-tech
hilarant: =hilarious sidesplitting
hilarité: =wry
hindi: =hindi
hindou: hindu
hindouiste: =hindu
hindoustani: =hindustani
hippie: hippy
hippique: =equine equestrian
hippocampe: =seahorse
hippocratique: =hippocratic
hippodrome: =hippodrome racecourse
hippopotame: =hippo
hippy: =hippy
hirondelle: =swallow martin
hirsutisme: =hirsutism
hispanique: spanish
hispanophone: =spanish-speaking
hisser: attract raise pull
histogramme: =histogram
histoire: =history story tale narrative
histologie: =histology
histologique: =histological histologic
historien: =historian historical historic
historique: =historical historic history
historiquement: =historically
histrionique: theatrical histrionic
hitlérien: =hitlerian
hiver: =winter
hivernal: =hibernal brumal wintry
hiverner: winter hibernate
hiérarchie: =hierarchy
hiérarchique: =hierarchical
hiérarque: =hierarch
hiératique: =hieratic
hiéroglyphe: =hieroglyph
hiéroglyphique: =hieroglyphic
hobby: =hobby taste
hobereau: parvenu hobby
hochement: =nutation nod
hochequeue: wryneck minx
hochet: =rattle
hockey: =hockey
holisme: =holism
holistique: =holistic
hollandais: dutch
holocauste: =holocaust
holographie: =holography
holonymie: =holonymy
holster: =holster
homicide: =homicide murder
hominidé: =hominid
hommage: =obeisance
homme: =man husband male human boy person one
homme-grenouille: =frogman
homographe: =homograph
homogène: =homogeneous uniform homogenous
homogénéiser: =homogenize
homogénéité: =homogeneity uniformity
homologation: ratification
homologie: =homology
homologue: =counterpart
homomorphisme: =homomorphism
homonyme: =homonym namesake homonymous
homonymie: =homonymy homonym
homophile: =homophile
homophobe: =homophobic
homophobie: =homophobia
homophone: homophone
homosexualité: =homosexuality
homosexuel: =homosexual gay
homozygote: =homozygous
homélie: =sermon speech
homéopathie: =homeopathy
homéopathique: =homeopathic
homéostasie: =homeostasis
homéostatique: =homeostatic
homéotherme: =warm-blooded hot-blooded
homérique: =homeric
hondurien: =honduran
hongre: =gelding
hongrer: =geld
hongrois: =hungarian
honneur: =honor kudos glory frequent emeritus prestige
honnête: =honest sincere sincerity
honnêtement: =honestly fairly
honnêteté: =honesty veracity sincerity
honorabilité: honesty
honorable: =honorable honourable
honoraire: =fee pay honoraria
honorer: =venerate revere reverence esteem honor honour honoree honored esteemed approved
honorifique: =honorific honorary
honte: =shame disgrace ignominy reproach
honteux: =ashamed shy abashed embarrassed bashful
hooligan: =hooligan
hooliganisme: =hooliganism
hoquet: =hiccup
horaire: timetable
horde: =horde
horizon: =horizon skyline
horizontal: =horizontal
horloge: clock timepiece watch
horloger: =watchmaker clockmaker
horlogerie: =horology
hormonal: =hormonal
hormone: =hormone
horoscope: =horoscope
horreur: =horror
horrible: =horrible terrible gruesome awful dire frightening terrific lurid
horriblement: =horribly
horrifique: =horrific hair-raising appalling
horripilant: =infuriating
hors: outside out
hors-d'œuvre: =starter
hors-jeu: =offside out limbo
hors-la-loi: =outlaw escapee
hors-sol: groundless
hors-série: extra
hors-taxe: imperfect
horticulture: =horticulture
hosanna: =hosanna
hospitalier: =hospitable
hospitalisation: =hospitalisation
hospitaliser: =hospitalize
hospitalité: =hospitality treat
hostie: =host wafer
hostile: =hostile enemy virulent
hostilité: hostility
hotte: rosette
houblon: =hop
houe: =hoe mattock adze plough
houer: hoe
houille: carbon
houle: =surge
houlette: =crook
houri: =houri
hourra: =hurrah
house: greenhouse
hovercraft: =hovercraft
hub: hub
hublot: =porthole
huer: =hoot boo jeer
huilage: =backhander bribe
huile: =oil
huiler: grease oil
huileux: =oily
huissier: =janitor usher
huitième: =eighth
huitre: oyster
humain: =human man person humane
humaniser: =humanize
humanisme: =humanism humanitarianism humanities
humanitaire: =humanitarian humanistic
humanitarisme: humanism humanitarianism
humanité: =humanity mankind man civility
humanoïde: =humanoid anthropoid
humble: =humble lowly
humblement: =humbly
humer: sniff
humeur: =mood temper humour cheer
humide: =moist humid dank wet damp wetland
humidifier: damp sparge rain
humidité: =humidity moisture damp dampness wetness moistness
humiliant: =humbling
humiliation: =humiliation abasement descent
humilier: =humiliate
humilité: =humility humbleness servility submission modest
humoriste: =comedian humorist humourist gagwriter gagman
humour: =humour humor humorous
hune: mar
hunier: =topsail
hurlement: =howl ululation
hurler: howl ululate scream bawl shout yell wail cry roar
husky: =husky
hussard: =hussar
hutte: =hut cabin cot cottage
huître: =oyster
hyacinthe: hyacinth
hybride: =hybrid
hydrargyre: quicksilver mercury
hydratation: moisturise hydration
hydrate: hydrate
hydrater: =moisturise hydrate
hydraulique: =hydraulic hydraulics plumber
hydravion: =seaplane hydroplane
hydre: =hydra
hydrocarbure: =hydrocarbon
hydrocéphale: =hydrocephalic
hydrodynamique: =hydrodynamics hydrodynamic
hydrofuge: =water-resistant
hydroglisseur: hovercraft
hydrographie: =hydrography
hydrogène: =hydrogen
hydrogéner: =hydrogenate
hydrolyse: =hydrolysis
hydromel: =mead
hydrophile: =hydrophilic
hydrophobe: =hydrophobic
hydrophobie: hydrophobia
hydropisie: =dropsy
hydroponie: =hydroponics aquaculture
hydroponique: =hydroponic
hydroptère: =hydrofoil
hydrostatique: =hydrostatics hydrostatic
hydrothérapie: =hydrotherapy
hydroxyde: =hydroxide
hydroélectrique: =hydroelectric
hydrure: =hydride
hygiène: =hygiene sanitation hygienics
hygiénique: =hygienic sanitary healthy
hygiéniquement: =hygienically
hygiéniste: =hygienist
hygromètre: =hygrometer
hygroscope: =hygroscope
hymen: =hymen
hymne: =anthem hymn hymnody
hyoscyamine: =hyoscyamine
hyperactif: =hyperactive overactive
hyperactivité: =hyperactivity
hyperbole: =hyperbola hyperbole exaggeration overstatement
hyperbolique: =hyperbolic
hypercapnie: =hypercapnia
hyperglycémie: =hyperglycemia hyperglycaemia
hyperlien: =hyperlink link
hypermétropie: =farsightedness
hyperonyme: =hypernym
hyperphagie: =overeating binge
hypersensibilité: =hypersensitivity
hypersomnie: =hypersomnia
hypertendu: hypertensive
hypertensif: =hypertensive
hypertension: =hypertension
hypertexte: =hypertext
hyperthermie: =hyperthermia
hyperthyroïdie: =hyperthyroidism
hypertrophie: =hypertrophy
hyperventilation: =hyperventilation
hypnagogique: =hypnagogic
hypnose: =hypnoses
hypnothérapie: =hypnotherapy
hypnotique: =mesmeric hypnotic
hypnotiser: =hypnotize mesmerize mesmerized hypnotized hypnotised dazed
hypnotiseur: =hypnotist
hypnotisme: =hypnotism
hypocondriaque: =hypochondriac hypochondriacal
hypocondrie: =hypochondria
hypocoristique: diminutive
hypocrisie: =hypocrisy duplicity double-dealing
hypocrite: =hypocrite hypocritical two-faced janus-faced duplicitous
hypocritement: =hypocritically
hypodermique: subcutaneous hypodermic percutaneous
hypogastre: =underbelly
hypoglosse: sublingual
hypoglycémie: =hypoglycemia hypoglycaemia
hypokaliémie: =hypokalemia
hyponyme: =hyponym
hyponymie: =hyponymy
hypostase: =hypostases
hypotendu: =hypotensive
hypotension: =hypotension
hypothalamus: =hypothalami
hypothermie: =hypothermia
hypothermique: =hypothermic
hypothèque: =mortgage
hypothèse: =hypotheses conjecture theory
hypothéquer: mortgage hypothecate
hypothétique: =hypothetical theorize hypothetic conditional theoretic
hypotonique: =hypotonic flaccid
hypoténuse: =hypotenuse
hypoxie: =hypoxia
hystérectomie: =hysterectomy
hystérie: =hysteria conniption
hystérique: =hysterical
hystérésis: =hysteresis
hâbleur: =braggart
hâler: =sunburnt
hâte: =hurry haste hustle scramble rush hastiness
hâtif: =rushed
hâtivement: hurriedly
hébergement: housing
hébraïque: hebrew jewish hebraic
hébreu: =hebrew
hécatombe: =hecatomb
hédonisme: =hedonism
hédoniste: =hedonist
hégémonie: =hegemony supremacy
hégémonique: princely overbearing
hélice: =propeller screw
hélicon: =helicon
hélicoptère: =helicopter chopper
hélicoïdal: =helical spiral
héliocentrique: =heliocentric
héliopause: =heliopause
héliosphère: =heliosphere
héliothérapie: =heliotherapy
héliport: =heliport
hélium: =helium
hématocrite: =haematocrit
hématologie: =haematology hematology
hématome: =hematoma
hématurie: =hematuria
hémicycle: semicircle
hémione: onager
hémiplégie: =hemiplegia
hémisphère: =hemisphere
hémisphérique: =hemispherical
hémodialyse: =hemodialyses haemodialyses
hémodynamique: =hemodynamics
hémoglobine: =hemoglobin
hémolyse: =hemolyses
hémophilie: =haemophilia
hémoptysie: =haemoptyses
hémorragie: =hemorrhage bleeding haemorrhage bleed
hémorragique: =hemorrhagic
hémorroïde: =haemorrhoid hemorrhoid
hémostase: =hemostasis
héméralopie: =hemeralopia
hépatique: =hepatic consular
hépatite: =hepatitis
hépatomégalie: =hepatomegaly
héraldique: =heraldry heraldic
héraut: =herald
héritage: =inheritance heritage legacy patrimony succession
hériter: =inherit succeed
héritier: =heir inheritor
héron: =heron
héros: =hero protagonist
héroïne: =heroin heroine junk
héroïque: valiant heroic
héroïsme: =heroism
héréditaire: =hereditary inborn inherited
hérédité: inheritance heredity
hérésie: =heresy heterodoxy heterodox
hérétique: =heretical heretic
hésitant: =hesitant tentative loath
hésitation: =hesitation
hésiter: =hesitate vacillate waver dither hover
hétérodoxe: =heterodox heretical
hétérodoxie: =heterodoxy
hétérogène: =heterogeneous
hétérogénéité: =heterogeneity
hétérosexualité: =heterosexuality
hétérosexuel: =heterosexual
hétérozygote: =heterozygous
hêtre: =beech
hôpital: =hospital infirmary
hôte: host guest master
hôtel: =hotel
hôtellerie: hospitality
iambe: iambus iamb
iambique: =iambic
iatrogène: iatrogenic
iatrogénique: =iatrogenic
ibuprofène: =ibuprofen
ibère: iberian
ibérique: =iberian
iceberg: =iceberg
ichtyologie: =ichthyology
ici: =here herein
iconique: virtual
iconoclasme: =iconoclasm
iconoclaste: =iconoclast
iconographe: =illustrator
iconographie: =iconography
iconoscope: =iconoscope
icosaèdre: =icosahedra
ictère: jaundice icterus
icône: =icon
identificateur: =identifier
identification: =identification authentication
identifier: =identify
identique: =identical duplicate
identité: =identity id identification
ides: =ides
idiolecte: =idiolect
idiomatique: =idiomatic
idiome: idiom
idiosyncrasie: idiosyncrasy
idiot: =idiot silly stupid foolish dumbass sucker sap goon wanker
idiotie: =idiocy
idiotisme: =idiom
idole: =idol fetish icon
idolâtre: =idolatrous idolater
idolâtrie: =idolatry
idylle: =idyll romance
idyllique: =idyllic
idéal: =ideal
idéalement: =ideally
idéalisation: =idealization
idéaliser: =idealize idealise
idéalisme: =idealism
idéaliste: =idealist
idée: =idea thought concept
idéogramme: =ideogram ideography ideograph logograph
idéographie: =ideography
idéographique: =ideographic
idéologie: =ideology
idéologique: =ideological
idéologue: =ideologue
igloo: =igloo
iglou: igloo
ignare: =ignoramus unlearned
ignifuge: =fireproof refractory fire-resisting
ignition: =ignition
ignominie: =opprobrium shame phi
ignorance: =ignorance nescience
ignorer: =ignore ignored
illettrisme: illiteracy
illettré: =unlettered illiterate
illicite: =illicit unauthorized
illico: immediately instantaneous
illimitable: unfinished
illimité: =unlimited boundless limitless
illogique: =illogical implausible
illumination: illumination
illuminer: illuminate lighten enlighten light spotlight radiate
illuminé: =illuminated
illusion: =illusion hallucination self-deception delusion phantom
illusoire: deceptive illusory delusive
illustration: =illustration
illustre: eminent glorious
illustrer: =illustrate portray
illégal: =illegal illegitimate unlawful illicit lawless illegally arbitrary illegality
illégalement: =illegally unlawfully
illégalité: =illegality
ilote: =helot
iléon: =ileum
image: image icon picture statue
imaginaire: fictitious fictional imaginary notional
imaginatif: =imaginative whimsical
imagination: =imagination
imaginer: =imagine
imagisme: =imagism
imam: =imam
imbattable: invincible unbeatable
imberbe: =beardless hairless
imbiber: imbue
imbuvable: =undrinkable
imbécile: =imbecile dumb dimwit
imitateur: =impersonator imitator
imitation: =imitation
imiter: =emulate imitate
immaculé: =immaculate pristine unexceptionable untainted
immanence: =immanence
immature: =immature juvenile
immaturité: =immaturity
immatérialité: =immateriality
immatériel: =immaterial incorporeal
immense: enormous immense monstrous tremendous vast
immensité: =vastness
immerger: immerse implicate
immersion: =immersion
immigration: =immigration migration
immigrer: migrate immigrate
immigré: =immigrant
imminent: =imminent
immiscible: =immiscible
immobile: =motionless immobile
immobilisation: =immobilization
immobiliser: =immobilize
immobilité: =immobility
immodeste: shameless immodest brazen
immolation: immolation sacrifice
immoral: =immoral base
immoralité: =immorality
immortaliser: =immortalize immortalise
immortalité: =immortality
immortel: =immortal deathless undying
immun: =immune
immuniser: =immunize
immunisé: =immunized
immunité: =immunity privilege
immunodéficience: immunosuppression immunodeficiency
immunologie: =immunology
immunosuppresseur: immunosuppressive immunosuppressant
immunosuppressif: =immunosuppressive
immunosuppression: =immunosuppression immunodeficiency
immédiat: =immediate instantaneous direct instant speedy
immédiatement: =immediately instantaneous
immédiateté: =closeness immediateness immediacy
immémorial: =immemorial ancient archaic
impact: =influence effect impact agency
impair: =odd uneven
impalpable: inaudible impalpable
impardonnable: =inexcusable unforgivable
imparfait: =imperfect incomplete deficient lacking
impartial: =impartial unbiased detached indifferent candid evenhanded
impartialité: indifference impartiality
impasse: impasse deadlock finesse
impassible: =unperturbed passionless impassive dispassionate
impatiemment: =impatiently
impatience: =impatience anxiety
impatient: =impatient eager
impayé: =unpaid unreciprocated
impeccable: =impeccable irreproachable
impeccablement: perfectly
impensable: inconceivable
imperceptible: =indiscernible
imperfectif: =imperfective
impermanence: =impermanence
imperméabilisation: waterproof
imperméable: =raincoat waterproof watertight rainproof water-resistant
impersonnel: =impersonal
imperturbable: =untrammelled
impie: =impious ungodly godless atheistic
impitoyable: =merciless ruthless pitiless mercilessness
impitoyablement: =ruthlessly
impiété: =profanity blasphemy iniquity impiety
implant: =implant
implication: =involvement implication embroilment
implicature: implication connotation
implicite: implicit
impliquer: presuppose
implorant: suppliant beseeching
implorer: request implore beseech plead beg
imploser: explode
implosion: =implosion
impoli: =impolite rude uncivil inconsiderate
impolitesse: rudeness
impondérable: =weightless
impopulaire: =unpopular
importance: =importance significance
important: =important significant considerable major essential unimportant
importateur: =importer
importation: =import introductory
importer: =introduce import imported
importun: =obtrusive meddlesome intrusive haunting
imposable: taxpayer taxable
imposant: =imposing
imposer: enforce impose incumbent imposed
imposition: taxation imposition
impossibilité: =impossibility
impossible: =impossible impossibility infeasibility
impotent: unable
impraticable: =pathless
imprescriptible: =indefeasible
impression: =impression image impress imprinting printing
impressionnant: =impressive
impressionner: =impress
impressionniste: =impressionist impressionistic
imprimable: =printable
imprimante: =printer
imprimer: =print press
imprimerie: =printing
imprimeur: printer
imprimé: press
improbabilité: =unlikeliness improbability
improbable: =unlikely improbable
improductif: =unproductive
impromptu: improvisation impromptu
impropre: =objectionable inappropriate
impropriété: unsuitability
improvisation: =improvisation impromptu
improviser: =improvise wing improvised ad-lib extemporize
imprudence: carelessness
imprudent: =imprudent unwise
imprécis: =inexact inaccurate imprecise
imprécision: =inaccuracy inexactness imprecision haziness fuzziness
imprédictibilité: =unpredictability
imprégnation: irrigation
imprégner: =impregnate drench
imprévisibilité: =surprisingness
imprévisible: =unpredictable incalculable
imprévisiblement: unexpectedly
imprévoyance: =improvidence imprudence
imprévu: =unforeseen unexpected unpredictable
impudent: =impudent
impudique: audacious
impuissance: =debility helplessness
impuissant: powerless helpless
impulsif: =impulsive provocative excitant
impulsion: pulse throb stimulant
impulsivement: spontaneously impulsively
impuni: =unpunished
impunité: =impunity
impur: immoral impure
imputabilité: =rationality responsibility
imputation: =imputation debit
impécunieux: penniless moneyless impecunious
impédance: =impedance
impénitent: unrepentant impenitent
impénétrable: =impenetrable impermeable
impératif: =imperative overbearing
impérativement: imperatively
impératrice: =empress
impérial: =imperial
impérialisme: =imperialism
impérialiste: =imperialist imperialistic
impérieusement: =imperatively
impérieux: imperative imperious
impétueusement: severely
impôt: tax impost taxation
inabordable: unassailable inexpugnable
inacceptable: =unacceptable inadmissible ineligible
inaccessibilité: =inaccessibility
inaccessible: =unreachable inaccessible roadless unattainable
inaccompli: =unfulfilled
inachevé: =unfinished incomplete incompleteness uncompleted
inactif: =inactive idle
inaction: =inaction
inadmissibilité: =inadmissibility
inadmissible: =inadmissible impermissible
inadvertance: inadvertence
inadéquat: =inadequate unsatisfactory
inaliénable: =inalienable
inaltéré: =unalterable
inamovible: =fixed
inanimé: =lifeless inanimate dead insentient exanimate
inanition: =inanition
inaperçu: =unnoticed unobserved
inapproprié: =inappropriate improper inappropriateness
inapte: incapable unworthy
inaptitude: inability incapability
inattaquable: =unassailable
inattendu: =unexpected unforeseen unexpectedly
inattentif: =inattentive careless
inattention: =inadvertence
inaudible: =inaudible impalpable
inaugural: =inaugural prefatory introductory
inauguration: =inauguration
inaugurer: =inaugurate
inavouable: =unmentionable
incalculable: =incalculable
incantation: =incantation
incapable: =unable incapable
incapacité: =inability incompetent inefficiency incapability inept incapacity
incarcération: =incarceration imprisonment
incarnation: =embodiment incarnation epitome personification
incassable: =unbreakable infrangible shatterproof
incendiaire: =incendiary arsonist
incendie: fire conflagration arson
incendier: =afire
incertain: uncertain indeterminate indecisive indefinite vague
incertitude: =uncertainty insecurity
incessant: =incessant ceaseless uninterrupted
inceste: =incest
incestueux: =incestuous
inchangé: immutable
incidemment: =incidentally
incident: =incident accident occurrence
incinérateur: =incinerator
incinération: cremation incineration deflagration
incinérer: =incinerate cremate
incisif: =astute sharp incisive clear-sighted
incision: =incision cut section
incisive: cutter
incitant: motive motivation
incitation: =instigation exhortation
inciter: =instigate motivate incite abet impel urge stimulate egg
incivilité: rudeness
incliner: =incline tilt leaning
inclure: =included include
inclusion: =inclusion
incognito: =incognito
incohérence: =inconsequence incoherence inconsistency
incohérent: =incoherent
incolore: =colourless colorless bleak blank
incombustible: =incombustible
incommodité: =unsuitability
incomparable: =incomparable peerless unequalled unparalleled inestimable unrepeatable matchless
incomparablement: =incomparably
incompatibilité: =incompatibility
incompatible: =incompatible defiant
incomplet: =incomplete imperfect uncompleted
incompréhensible: incomprehensible inconceivable
incompétence: =incompetence
incompétent: =incompetent unversed ineligible unqualified inadmissible
inconcevable: =inconceivable unimaginable
inconciliable: incompatible defiant
inconditionnel: =unconditional
inconditionnellement: =unreservedly
inconduite: =misbehavior molestation lewdness lechery
inconfort: disadvantage inconvenience
inconfortable: =uncomfortable unwieldy incommodious
inconnu: =stranger unknown strange
inconsciemment: =unconsciously unwittingly
inconscience: anesthesia
inconscient: =unconscious senseless
inconsidérément: =thoughtlessly
inconsistant: nonexistent groundless
inconsolable: =inconsolable comfortless
inconstance: =indecision inconstancy
inconstant: =fickle
inconstitutionnalité: unconstitutional
inconstitutionnel: unconstitutional
inconséquence: =inconsistency
inconséquent: =inconsistent
incontestable: indisputable
incontestablement: =arguably undoubtedly
incontesté: =indisputable incontrovertible undeniable
incontinence: =incontinence
incontinent: =incontinent libertine
incontrôlable: ungovernable uncontrollable
incontrôlé: =uncontrolled uncontrollable runaway
inconvenance: immodesty
inconvénient: harm detriment
incorporation: =incorporation combination
incorporel: =incorporeal
incorporer: =incorporate built-in embedded include
incorrect: impolite
incorrectement: =wrongly
incorrection: rudeness
incorrigible: =incorrigible uncorrected irreparable irredeemable irrecoverable
incorruptible: =incorruptible untouchable
incrimination: incrimination
incriminer: incriminate implicate
incroyable: =unbelievable incredible incredulous unheard-of
incroyablement: =unbelievably incredibly
incruster: =encrust
incrédule: =incredulous distrustful
incrédulité: =incredulity unbelief disbelief
incubateur: =incubator hatchery
incubation: =incubation
incube: =incubi succubi nightmare
incuber: =incubate
incuit: =uncooked
inculpation: =incrimination
inculper: =incriminate implicate
inculpé: =defendant
inculquer: =inculcate
incunable: archetype
incurable: =incurable
incurablement: =incurably
incursion: invasion raid incursion foray
indemne: =unharmed unscathed undamaged unhurt lossless
indemnisation: compensation
indemniser: indemnify
indemnité: benefit indemnity recompense compensation
indentation: =serration
indescriptible: =indescribable
indestructible: =indestructible imperishable
index: =forefinger index cursor indicator
indexer: =index
indicateur: cursor indicator forefinger
indicatif: =indicative
indication: indication
indice: index indication pointer
indicible: =inexpressible unspeakable untold unutterable
indiction: =indiction
indien: =indian
indifféremment: =indifferently
indifférence: =indifference nonchalance
indifférent: =indifferent unmoved unimpressed unconcerned unemotional
indigence: =indigence poverty pauperism need want destitution
indigent: =indigent
indigeste: =indigestible unconsumed
indigestion: =indigestion dyspepsia
indignation: =indignation resentment
indigne: =unworthy undeserving
indigner: =resent tire
indignité: =unworthiness
indigné: =indignant resentful
indigo: =indigo
indigène: =indigenous native
indiquer: =indicate demonstrate evince denote point show display exhibit appear
indirect: =indirect imply implicit indirectness mediate
indirectement: =indirectly
indiscret: =indiscreet prying indelicate impolitic
indiscriminé: =indiscriminate
indiscrètement: =tactlessly indiscreetly imperceptibly
indiscrétion: =indiscretion blab
indispensable: indispensable necessary required
indisponible: inaccessible unavailable unapproachable
indisposition: =indisposition
indissoluble: =indissoluble
indissolublement: =inseparably
individu: =individual atom
individualiser: individualize tailored customize
individualisme: =individualism
individualiste: =individualistic
individualité: =individuality
individuel: individual atomic
individuellement: =individually
indivisible: inseparable
indo-européen: =indo-european aryan
indolence: indolence
indolent: languorous languid
indolore: =painless
indomptable: =indomitable
indonésien: =indonesian
indu: indian
indubitablement: =undoubtedly arguably
inductance: =inductance self-inductance
inducteur: =inductor
inductif: =inductive
induction: =induction
induire: =induce
indulgence: =indulgence leniency
indulgent: =indulgent complaisant unresentful forbearing
indument: =unduly
industrialisation: =industrialization
industrialiser: =industrialize industrialise
industrie: =industry
industriel: =industrial
industrieux: industrious hardworking diligent diligence
indécence: =immodesty
indécent: =indecent indecorous improper undignified ribald
indécis: =undecided indecisive
indécision: vacillation
indéclinable: =uninflected invariable
indécrottable: uncouth
indéfendable: =unpardonable undefended unforgivable indefensible defenseless
indéfini: =indefinite indeterminate undefined vague
indéfiniment: =indefinitely
indélébile: =indelible indelibly
indéniable: watertight undeniable incontestable
indéniablement: =undeniably
indénombrable: =countless uncounted innumerable
indépendamment: =independently
indépendance: =independence autonomy
indépendant: =independent substantive absolute irrespective self-employed
indésirable: =undesirable unwanted desirable objectionable
indétectable: =undetectable
indétermination: =indetermination
indéterminé: =undefined indeterminate undetermined indefinite indefinitely
ineffable: =ineffable
ineffaçable: =indelibly indelible
inefficacité: =ineffectiveness
inerte: inert motionless
inertie: =inertia inactivation passivity
inesthétique: =unaesthetic
inestimable: =priceless invaluable
inexactitude: inaccuracy
inexcusable: inexcusable
inexcusablement: =unpardonably unforgivably inexcusably
inexistant: =nonexistent
inexistence: nonexistence
inexpiable: =inexpiable
inexplicable: =inexplicable unaccountable insoluble
inexploré: =uncharted
inexpressif: =expressionless glassy
inexprimablement: seldom rarely
inexpérience: =inexperience
inexpérimenté: =inexperienced callow raw green unpracticed infinite
inextricable: =inextricable
inextricablement: =inextricably
infaillible: =infallible faultless inerrant unerring
infaisable: infeasible infeasibility ignominious dishonourable
infanterie: =infantry antipersonnel infantryman
infanticide: =infanticide
infantile: childish
infantiliser: dodder
infarctus: =infarct
infatigable: =tireless untiring indefatigable unflagging
infecter: =infect plague
infectieux: =infectious virulent contagious
infection: =infection
infernal: =hellish infernal stygian
infertile: infertile
infestation: infection
infidèle: =unfaithful unbeliever infidel
infidèlement: =treacherously
infidélité: =infidelity unfaithfulness falsity
infiltration: =infiltration seepage penetration
infiltrer: =infiltrate
infini: =infinity infinite endless unending
infiniment: =infinitely indefinitely forever
infinitif: =infinitive
infinité: infinity infiniteness
infinitésimal: =infinitesimal
infirme: =disabled cripple forceless
infirmer: =recant rescind
infirmerie: =infirmary clinic
infirmier: =nurse
infirmité: =infirmity disability debility
infixe: =infix
inflammable: =inflammable combustible flammable
inflammation: =inflammation eruption
inflammatoire: =inflammatory
inflation: =inflation
inflationniste: =inflationary
inflexibilité: intransigence
inflexible: =inflexible
inflexiblement: =unwaveringly
infliger: =enforce impose necessitate
inflorescence: =inflorescence
influence: influence effect
influencer: influence
influent: =influential eminent
influenza: flu influenza
influer: influence
influx: influx inflow
infléchissement: divergence
infondé: =unfounded groundless baseless unsupported causeless
informalité: =informality
informatif: =informative
information: =information data
informatique: =informatics
informatiser: =computerize
informel: =informal untypical unstructured atypical
informer: =inform advertise notify
infortune: misfortune
infortuné: =unlucky unfortunate wretched unhappy ill-fated
infraction: =misdemeanor violation infraction infringement contravention
infranchissable: =unbridgeable
infrarouge: =infrared
infrastructure: =infrastructure
infroissable: =unwrinkled
infructueux: =unfruitful jejune infertile
infusion: tea
infâme: notorious infamous
infécond: sterile
infécondité: =sterility
inféoder: =dependent
inférieur: =inferior lower smaller
infériorité: =inferiority
ingambe: =nimble agile
ingestion: =ingestion swallow deglutition imbibition
ingouvernable: =ungovernable uncontrollable
ingrat: =ungrateful unthankful thankless
ingratitude: =ingratitude ungratefulness
ingrédient: ingredient component
inguinal: =inguinal bubonic
ingénierie: =engineering technique
ingénieur: =engineer technician machinist
ingénieusement: =slyly cunningly
ingénieux: ingenious resourceful
ingéniosité: =ingenuity
ingénu: naive
ingénuité: =naivety
ingénument: =naively
ingérence: =interference
ingérer: =ingest
inhabileté: =clumsiness awkwardness
inhabituel: =unusual extraordinary unaccustomed
inhabituellement: =unusually
inhabité: =uninhabited uninhabitable
inhalateur: =inhaler
inhalation: =inhalation inspiration
inhaler: inhale
inhiber: =inhibit suspend stopped arrest checked
inhibition: =inhibition
inhospitalier: =inhospitable
inhumain: =inhuman
inhumainement: =inhumanely
inhumanité: =inhumanity
inhumer: =inter entomb bury
inhérent: =inherent intrinsic
inimaginable: =unimaginable inconceivable
inimitable: =inimitable
inimitié: =hostility
ininflammable: =nonflammable fireproof
inintelligible: =incomprehensible unintelligible impenetrable unfathomable inconceivable
inintelligiblement: =unintelligibly
inique: unjust
iniquité: injustice
initial: primordial
initialement: =initially
initialer: =initial
initialisation: =initialization
initialiser: =initialize
initiative: =initiative
initier: initiate
injecter: =inject syringe
injecteur: =injector
injection: =injection jab shot
injonctif: imperative
injonction: behest command injunction order
injuste: =unjust unfair
injustice: =injustice
injustifiable: =unjustifiable gratuitous
injustifié: =unjustified
inlassable: =untiring indefatigable tireless uninjured unflagging
innocemment: =innocently
innocence: =innocence
innocent: =innocent guiltless blameless fair innocence
innocenter: acquit
innombrable: =uncounted innumerable
innovant: =groundbreaking pioneer
innovation: =innovation novelty
innover: =innovate
inné: =inborn innate
inoccupé: =unoccupied
inoculation: vaccination inoculation
inodore: =scentless inodorous odourless
inoffensif: =innocuous harmless
inondation: =inundation flooding flood spate deluge
inonder: =inundate flood
inopiné: =undeclared unannounced
inopportun: untimely
inorganique: =inorganic
inorganisé: =unorganized haphazard disorganized
inoubliable: =unforgettable memorable
inouï: unbelievable
inoxydable: =rustproof rustless stainless
inquiet: =concerned worried apprehensive anxious solicitous uneasy fraught agonizing
inquisition: =inquisition
inquiéter: trouble worry bother
insalubre: =insalubrious unwholesome unhealthy unhealthful
insatiable: =voracious insatiable gluttonous
insatisfaction: =discontent
insatisfaisant: =unsatisfactory inadequate
insatisfait: =unsatisfied
insaturé: =unsaturated insatiable
inscription: =inscription lettering registration
inscrire: =inscribe register enroll enrol
inscrit: =inscribed
insecte: =insect bug
insecticide: =insecticidal
insectivore: =insectivorous
insensible: =insensitive insensible unfeeling callous insensitivity
insertion: interposition insertion
insidieux: insidious specious
insigne: =insignia
insignifiant: =inconsiderable insignificant trivial meaningless exiguous indifferent
insincère: =disingenuous insincere
insincérité: mendacity insincerity
insinuation: =insinuation innuendo allusion
insinuer: =insinuate imply allude intimate hint suggest
insipide: =tastelessly
insistant: =insistent persistent
insister: =insist persist
insolation: =sunstroke
insolence: =insolence impudence
insolvable: =insolvent
insomniaque: =sleepless
insomnie: =insomnia sleeplessness
insouciance: =carefreeness abandon unconcern
insouciant: =carefree nonchalant careless incautious lighthearted
insoumis: refractory rebellious
insoupçonné: =unsuspecting
insoutenable: =unsupported unbearable
inspecter: =inspect scrutinize
inspecteur: =inspector
inspection: =inspection examination revue
inspiration: =inspiration inhalation
inspirer: =inspire inhale
instabilité: =instability
instable: =unstable uncertain wobbly
installation: =installation fixture install
installer: =install
instance: =instance
instant: =moment instant minute second point tick
instantané: =snapshot instantaneous momentary
instaurer: establish
instigation: instigation
instiller: =instill
instinct: =instinct intuition
instinctif: =instinctive
instinctivement: =instinctively
instituant: =founding charter
instituer: =enact
institut: =institute institution
instituteur: =instructor teacher
institution: =institution institute
institutionnel: =institutional
instructeur: instructor
instructif: =instructive
instruction: directive instruction guideline
instruire: educate train
instrument: tool instrument implement apparatus
instrumental: =instrumental ablative
instrumentiste: =instrumentalist
insubmersible: =unsinkable
insubordonné: =undisciplined
insuffisamment: insufficient inadequate
insuffisance: =paucity insufficiency deficiency
insuffisant: =insufficient scanty
insulaire: =insular islander
insularité: =insularity
insuline: =insulin
insulte: =insult affront
insupportable: =unbearable insufferable unendurable
insupportablement: =unbearably
insurgé: insurgent
insurmontable: =insurmountable insuperable
insurrection: =uprising insurrection rebellion revolt rising
insécurité: =insecurity
insémination: breeding
inséparable: =inseparable integral
intact: =intact untouched
intangibilité: immateriality
intangible: =intangible impalpable
intarissable: inexhaustible unfailing
intellectuel: =intellectual intelligentsia brain spiritual
intelligemment: =intelligently cleverly
intelligence: =intelligence intellect brain esprit cleverness
intelligent: =clever smart intelligent bright
intelligentsia: =intelligentsia
intempestif: =untimely inopportune
intemporel: timeless
intempérie: =storminess
intendant: janitor caretaker
intense: =intense
intensif: =intensive
intensification: =intensification
intensifier: =intensify strengthen
intension: intension deepness
intensité: =intensity strength intension
intensivement: =intensively
intensément: =intensely
intention: =intention intend notion purpose aim intent design tendentiousness
intentionnel: intentional
intentionnellement: intentionally deliberately
interactif: =interactive
interaction: =interaction interplay interact
interagir: =interact
intercalaire: =intercalary expletive
intercaler: =intercalate interpolate
intercellulaire: =intercellular
intercepter: =intercept obstruct
intercepteur: =interceptor
intercession: intercession advocacy
interchangeable: =interchangeable replaceable
interconnecter: =interlink interconnected
interconnexion: linkage interconnection
intercontinental: =intercontinental
interdiction: =ban prohibition forbidding
interdire: =forbid prohibit ban
interdisciplinaire: =interdisciplinary
interdit: =interdict forbidden illicit taboo
interdépendance: =interdependence
interface: =interface
interférer: =interfere
interféromètre: =interferometer
intergalactique: =intergalactic
interjection: =interjection
interligne: leading
interlocuteur: =interlocutor
interlope: illegal
interloquer: dumbfound
interlude: =interlude
interminable: =interminable endless unending
intermittence: intermittence
intermittent: discontinuous intermittent fitful
intermède: =intermezzi
intermédiaire: =intermediate intermediary mediator broker agent interstitial
international: =international internationally
internationalement: =internationally
internationalisation: =internationalization
internationaliser: =internationalize
internationalisme: =internationalism
internationaliste: =internationalist
interne: =internal inward inside inner interior
internet: =internet
interniste: =diagnostician
interopérabilité: =interoperability
interpellation: =interpellation
interpersonnel: =interpersonal
interphone: =intercom
interplanétaire: =interplanetary
interpoler: =interpolate
interposition: =interposition insertion
interprète: =interpreter translator linguist
interprétable: =interpretable explicable
interprétatif: =interpretative
interprétation: =interpretation rendition interpreting decipherment
interpréter: =interpret
interpréteur: interpreter
interpénétration: =interpenetration
interracial: =interracial
interrogatif: =interrogative
interrogation: question
interrogatoire: =interrogation interrogate
interroger: =interrogate
interrompre: =interrupt heckle
interrupteur: =switch selector
interruption: =interruption outage stopover discontinuation
interrègne: =interregna
intersection: =intersection transient
intersexué: =intersex
intersidéral: interstellar
interspécifique: =interspecific
interstellaire: =interstellar
interurbain: =long-distance
intervalle: =interval gap space
intervenir: =intervene
intervention: =intervention
interview: =interview
interviewé: =interviewee interview
interétatique: =interstate
intestin: =gut hose bowels intestinal
intestinal: =intestinal enteric
intime: =intimate
intimement: deeply
intimidation: =intimidation menace
intimider: =intimidate frighten overawe
intimité: =familiarity privacy intimacy
intituler: =entitle
intolérable: unbearable intolerable insufferable unendurable
intolérance: =intolerance bigotry intransigence
intolérant: =intolerant
intonation: =intonation tone
intouchable: =untouchable unapproachable
intoxication: =poisoning
intoxiqué: poison
intra-utérin: =intrauterine
intraduisible: =untranslatable
intramusculaire: =intramuscular
intransférable: =nontransferable
intransigeance: =intransigence
intransitif: =intransitive
intraveineux: =intravenous
intrigue: =plot intrigue machination scheme
intriguer: intrigue
intrinsèque: internal inside
introductif: =introductory
introduction: =introduction
introduire: introduce
introniser: =enthrone
introspectif: =self-conscious introspective introvert
introversion: =introversion
introverti: =introverted introvert introspective
introït: =introit
intrus: invader intruder
intrusion: =intrusion
intrépide: =intrepid undaunted
intrépidement: =fearlessly
intubation: =intubation
intuber: =intubate
intuitif: =intuitive transcendental
intuition: =hunch intuition
intégral: integral
intégrale: =integral
intégralement: altogether
intégration: =integration
intégrer: =integrated integrate affiliate
intégrité: =integrity
intéressant: =interesting advantageous
intéresser: interest
intéressé: =interested mercenary attract
intérieur: =domestic interior internal inward inner inside
intérieurement: =internally inside
intériorisation: =internalization
intérioriser: =internalize
intérêt: =interest
inusable: =imperishable
inutile: =useless unnecessary futile needless superfluous otiose ineffectual gratuitous waste unneeded
inutilité: =uselessness
invalidation: =invalidation cancellation
invalide: =invalid
invalidité: =disability invalidity disablement
invariable: =immutable
invariablement: =permanently ever
invasif: =invasive
invasion: =invasion aggression
invendu: =unsold unsalable
inventaire: =inventory
inventer: =invent devise coin
inventeur: =inventor finder
inventif: =inventive resourceful ingenious innovative
invention: =invention conception
inventorier: inventory
inverse: reciprocal reverse
inverser: =reversed reverse
inverseur: =inverter
inversion: =inversion
invertébré: =invertebrate spineless
investigation: =investigation probe research inquisition
investir: =invest
investissement: =investment invest coating
investisseur: =investor
investiture: =investiture
invincibilité: =invincibility
invincible: =invincible unbeatable undefeated invulnerable
inviolable: =inviolable sacrosanct
inviolé: =untrodden
invisibilité: =invisibility
invisible: =invisible unseen
invitation: =invitation invite call
inviter: =invite bid summon
invité: visitor guest invitee
invivable: unbearable
involontaire: =involuntary unintentional inadvertent
involontairement: =inadvertently
invoquer: =invoke plead
invraisemblable: improbable implausible unlikely
invulnérable: =invulnerable unassailable impervious inviolable
invérifiable: =unconfirmed
invétérer: =sworn inveterate unrepentant impenitent confirmed
inébranlable: =unshakable
inédit: =unpublished
inégal: unequal scabrous jagged
inégalable: =unrepeatable
inégalement: =unevenly
inégalité: =inequality disparity unevenness
inéluctable: =ineluctable inevitable
inénarrable: indescribable
inépuisable: =inexhaustible
inéquation: inequality
inéquitable: unjust unfair
inévitable: =unavoidable inevitable inescapable
inévitablement: =inevitably
iode: =iodine
iodure: =iodide
ion: =ion ionic
ionien: ionic
ionique: =ionic ionian
ionisation: =ionization
ionosphère: =ionosphere
iota: =iota
irakien: =iraqi
iranien: =iranian
irascible: =irascible peppery
iris: flag
irisation: =opalescence iridescence
irlandais: =irish
ironie: =irony
ironique: =ironic
ironiquement: =ironically
ironiste: =ironist
irradier: radiate irradiate
irrationalité: =irrationality foolishness
irrationnel: =irrational
irrationnellement: =irrationally
irremplaçable: =irreplaceable indispensable invaluable priceless
irrespect: =impiety
irrespectueux: =disrespectful
irresponsabilité: =irresponsibility
irresponsable: =irresponsible harum-scarum
irrigation: =irrigation
irriguer: irrigate
irritabilité: =irritability irascibility
irritable: irascible irritable
irritant: =irritative excitative
irréalisable: =infeasible unrealizable unattainable infeasibility
irréaliste: unrealistic groundless
irréconciliable: =unrelenting irreconcilable intransigent
irrédentisme: =irredentism
irrédentiste: =irredentist
irréel: =unrealistic
irréellement: =unrealistically
irréfragable: =unquestionable undisputed indisputable irrefutable incontrovertible
irréfutable: indisputable
irrégularité: =irregularity irregular
irrégulier: =irregular anomalous abnormal illegitimate
irrémédiable: incurable
irréparable: =irreparable
irréparablement: =irreparably
irrépressible: =irrepressible irresistible
irréprochable: impeccable paragon irreproachable
irrépréhensible: =inculpable flawless
irrésistible: =irresistible impetuous
irrésolution: =vacillation irresolution
irréversibilité: =irreversibility
irréversible: =irreversible irrevocable lossy irreparable
irrévocable: irrevocable
irénique: =irenic
ischémie: =ischemia ischaemia
ischémique: =ischemic
islamique: =islamic
islamiser: =islamize
islandais: =icelandic
isobare: =isobar
isocèle: =isosceles
isolant: insulate
isolation: =insulation
isolationnisme: =isolationism
isolement: isolation seclusion insulation
isoler: =isolate insulate sequester island disconnect roost
isolé: =isolated remote distant insular
isomorphisme: =isomorphism
isomère: =isomer
isomérie: =isomerism
isomérique: =isomeric
isométrie: =isometry
isostasie: =isostasy
isotherme: =isothermal
isotonique: =isotonic
isotropie: =isotropy
israélien: =israeli
issue: =upshot outcome
isthme: =isthmi
italien: =italian
italique: =cursive italic
itinéraire: =itinerary route
itinérance: =roam homelessness
itinérant: =itinerant
itératif: =iterative repeating repetitive
iule: =catkin
ivoire: =ivory
ivre: =intoxicated drunk drunken soused screw canned
ivresse: =intoxication drunkenness inebriety fuddle
ivrogne: =drunkard inebriate lush drunk alcoholic
jabot: =crop jabot grudge
jachère: =fallow
jacinthe: =hyacinth
jackpot: =jackpot
jade: =jade
jadis: antiquity anciently
jaillir: jet
jaillissement: =outpouring gust
jais: =jet
jalon: =milestone landmark
jalouser: envy jealous begrudge
jalousie: =jealousy envy
jaloux: =jealous
jamais: =never ever
jamaïcain: =jamaican
jambe: =leg foot shin pin
jambon: =ham
jambonneau: ham shank
jamboree: =jamboree
janissaire: =janissary
jante: =rim wheel felloe
japon: =japan japanese
japonais: =japanese japan
japper: yap
jaquette: =cutaway
jardin: =garden yard
jardinage: =gardening
jardiner: garden
jardinier: =gardener horticulturist groundskeeper
jargon: =jargon argot
jarre: pot cruse
jarret: ham hock shank popliteal
jarretière: =garter
jars: goose
jaune: =yellow strikebreaker xanthous
jaunir: yellow yellowed
jaunisse: =jaundice icterus
jaunâtre: =yellowish
java: =java
javanais: =javanese java
javellisation: =chlorination
javelot: =javelin spear lance
jazz: =jazz
jean: =john jean
jeans: jean
jeep: =jeep
jerez: sherry
jersey: =jersey
jet: jet throw
jetable: =expendable disposable
jeter: =throw hurl toss cast launch evict fling
jeton: =token coin chip
jetée: =wharf jetty quay pier
jeu: =game play
jeune: =young small juvenile youth
jeunesse: =youth sapling stripling adolescence
jeûne: =fasting fast
jeûner: =fast
jiu-jitsu: =jujitsu
job: =job
jockey: =jockey
jogging: =jogging jog
joie: =joy mirth delight pleasure joyfulness glee fun
joindre: unite join attach
joint: =gasket
jointure: seam
joker: =joker
joli: beautiful pretty nice
joliment: =prettily
jonc: rush
jonction: =junction copulation
jonglage: juggling
jongler: =juggle
jonglerie: =juggling
jongleur: =juggler
jonque: =junk
jonquille: narcissist
jordanien: =jordanian
jouabilité: possibility capability
joue: =cheek
jouer: play bow flick umpire
jouet: =toy plaything
joueur: =player
joug: =yoke
jouir: =enjoy orgasm
jour: =day diurnal
journal: =diary newspaper gazette journal
journalier: daily diurnal
journalisme: =journalism
journaliste: =journalist reporter gazetteer
journalistique: =journalistic
journellement: daily
journée: day daytime
jouvence: youth
jovial: =jovial
jovialité: =gaiety joviality
joyau: =jewel
joyeux: =joyful gleeful cheerful boon sunny gay bright
joystick: =joystick
jubilation: jubilation
jubiler: =gloat
jubilé: =jubilee anniversary
jubé: gallery
jucher: roost
judas: =judas peephole
judiciaire: =judicial forensic magistrate judicatory
judicieux: =level-headed judicious felicitous
judo: =judo
juge: =judge justice official magistrate
jugement: =judgment adjudication award
juger: judge critique
jugulaire: =jugular
juif: =jewish hebrew
juiverie: usury
juke-box: =jukebox
jules: =endearing
julien: =julian julienne shoestring
jumeau: =twin binoculars
jument: =mare
jungle: =jungle thicket
junte: =junta coup
jupe: =skirt
jupette: skirt miniskirt
jupon: =petticoat
jurassique: =jurassic
jurer: =swear vow
juridiction: =jurisdiction
juridique: legal juridical
jurisprudence: jurisprudence
juriste: =lawyer attorney jurist
juron: swear profanity
juré: juror
jus: =juice
jusant: ebb
justaucorps: =tricot leotard
juste: =just fair right correct true righteous condign
justement: legitimately justifiably justly
justesse: fidelity accuracy
justice: =justice equity fairness
justification: =justification excuse
justifier: =justify apologize vindicate defend excuse justified
jute: =sackful bagful
juteux: =juicy succulent sappy
juvénile: =juvenile boyish youthful
juxtaposer: =juxtapose appose collate
juxtaposition: =juxtaposition apposition
jéjunum: =jejunum
jérémiade: =jeremiad
jésuite: =jesuit
kabbale: =cabala
kafkaïen: =kafkaesque
kaki: =khaki
kaléidoscope: =kaleidoscope
kamikaze: =kamikaze
kana: =ewer
kantien: =kantian
kappa: =kappa cape
karaoké: =karaoke
karaté: =karate
karma: =karma
kart: =go-cart cart
kayak: =kayak
keiretsu: series
ketch: =ketch
keynésien: =keynesian
khan: =khan
khanat: =khanate
khi: =chi
khmer: =kampuchean cambodian
khôl: =kohl
kibboutz: =kibbutz
kidnapper: =kidnap
kidnappé: kidnap abduct
kif: hashish
kiffer: dig
kilo: =kilo kilogram
kilométrer: =kilometre kilometer mile
kilooctet: =kilobyte
kilt: =kilt
kimono: =kimono
kinesthésie: =kinesthetics kinesthesia kinaesthesia
kinésiologie: =kinesiology
kiosque: =kiosk booth gazebo
kiosquier: owner
kippa: =yarmulke
kirghiz: =kyrgyzstani
kit: kit
kitch: kitsch garish
kitsch: =kitsch kitschy garish
klaxon: =klaxon horn
klaxonner: =honk beep
kleenex: tissue
kleptomanie: kleptomania
knock-out: =knockout
koinè: =koine
kolkhoze: =kolkhoz
kopeck: =kopek kopeck
krach: downfall
kremlin: =kremlin
kurde: =kurdish
kyste: =cyst wen
kyudo: =archery
kényan: =kenyan
kératite: =keratitis
kérosène: =kerosene
labeur: =toil
labial: =labial
labialiser: =labialize
labile: =labile
labiodental: labiodental
labiodentale: =labiodental
labo: laboratory
laborantin: laboratory
laboratoire: =laboratory workshop
labourage: =ploughing hoe
labourer: =till plough plow
labyrinthe: =labyrinth maze
lac: =loch lake pond
lacis: lattice
laconique: =laconic
laconisme: =laconism concision conciseness
lactation: lactation breastfeed
lacustre: =lacustrine lake
lacérer: =lacerate
lady: lady
lagune: =lagoon
laid: =ugly unsightly ill-favored
laideron: =unattractiveness
laideur: =ugliness unsightliness
laine: =wool fleece
laineux: =woolen woolly
laisse: =leash lead wristband
laisser: =let bequeath permit admit allow leave
laissez-passer: pass
lait: =milk
laiterie: =dairy
laitier: =slag dairy clinker cinder
laiton: =brass
laitue: =lettuce salad
lama: =lama
lambda: =lambda
lambeau: =shred
lame: =blade edge breaker
lamentable: =woeful
lamentation: =lamentation lament elegy dirge
laminer: =laminate
lampadaire: =streetlight lamppost
lampe: =lamp light
lampion: lantern
lampée: =swig
lance: =spear javelin lance pike pole
lance-flamme: =flamethrower
lance-flammes: flamethrower
lance-pierre: slingshot pachinko
lancement: launch
lancer: =fling launch throw hurl cast toss
lancette: =lancet
lanceur: =pitcher ewer
lancéolé: =lanceolate
land: state
landau: =pram stroller buggy carriage wagon
landgrave: =landgrave
langage: =language tongue word clapper linguistic
langer: =swaddle
langoureux: =languorous
langue: =tongue language clapper
langueur: =atony feebleness
lanière: leash strap
lanterne: =lantern
lanthane: lantern
laotien: =lao laotian
lapalissade: =truism
laparoscopie: =laparoscopy
laper: lap slurp
lapereau: kitten
lapidation: =stoning lapidation
lapider: =stone lapidate
lapin: =rabbit bunny hare
lapiner: doe
lapsus: =flub
laquais: =footman lackey flunkey
laque: =lacquer lake varnish
lard: bacon lard
largage: =launching
large: =broad wide large sweeping spacious
largesse: =munificence largesse prodigality
largeur: =width breadth latitude
larme: =teardrop tear lacrimal
larmoiement: =tearing
larmoyer: tear
larve: =larva grub
laryngite: =laryngitis
laryngoscope: =laryngoscope
larynx: =laryngeal
las: =weary tired
lascif: lecherous
lascivité: lust
laser: =laser
lasso: =lasso
latence: latent tardiness latency
latent: =latent dormant
latin: =latin
latiniser: =romanize
latino-américain: =latino
latitude: =latitude width breadth
latitudinaire: =open-minded latitudinarian large-minded
latte: =lath
latéral: =lateral sidelong collateral
laudanum: =laudanum
laurier-rose: =oleander
lavable: =washable
lavabo: =washbasin sink basin
lavage: =washing wash
lavande: =lavender
lave: fireball
lave-vaisselle: =dishwasher
lavement: =enema clyster
laver: =wash brush
lavoir: =washhouse
laxatif: =laxative purgative cathartic
laxisme: latitude
lazaret: =sickbay lazaretto
laïc: =secular
laïcat: =laity
laïcité: =secularism populism
laïque: folk
leader: =leader leading
leadership: =leadership
leasing: lease
lecteur: =reader lector
lecture: =reading read
legs: inheritance
lei: lei
leitmotiv: =leitmotif
lemme: =lemma posit
lendemain: tomorrow
lent: slow sluggish crude dilatory
lente: =nit
lentement: =slowly leisurely
lenteur: =slowness tardiness
lenticulaire: =lenticular lentiform
lentille: =lentil lens glass eyeglass
lepton: =lepta
lesbianisme: =lesbianism lesbian
lesbien: =lesbian sapphic dyke
lessive: =laundry washing
lessiver: =leach
lessiveur: =trough
lest: =ballast jettison
lestement: =skillfully
letton: =latvian
lettre: =letter epistle character script literature
leu: =lei
leucémie: =leukemia leukaemia
leurre: =decoy lure
lev: =lev
levain: =leaven
levant: =levant
lever: =raise lift
levier: =lever pry
levrette: =buck
lexical: =lexical
lexicographie: =lexicography
lexicographique: lexical
lexicologie: =lexicology
lexique: vocabulary lexicon
lexème: =lexeme
leçon: =lesson
liaison: =bond link connection tie liaison relationship nexus
libanais: =lebanese
libertarianisme: libertarianism
libertarisme: =libertarianism
libertin: =libertine libertarian licentious
liberté: =liberty freedom
libidineux: =libidinous
libido: =libido
libraire: =bookseller
librairie: =bookshop bookstore
libration: =libration
libre: unoccupied vacant free clear
librement: =freely
libretti: libretti
libyen: =libyan
libéral: =liberal tolerance self-employed liberalist
libéralisation: liberation
libéralisme: =liberalism
libérateur: =liberator liberate
libération: liberation release deliverance liberate
libérer: release liberate free discharge deliver loose
licence: =license bachelor licence licensed
licenciement: ousting
licencié: =fired
lichen: =lichen
licite: =lawful legitimate legal
licorne: =unicorn
licou: bridle
lie: dreg lees settling bottom crap
lie-de-vin: =claret
liechtensteinois: =liechtensteiner
lien: link
lier: bind tie truss bundle
lierre: =ivy
liesse: jubilation
lieu: =place location space resort loci site spot position point seat
lieutenant: =lieutenant
ligament: =ligament
ligature: logotype
lignage: =lineage
ligne: =line row
ligneux: woody wooden
lignite: =lignite
ligue: =league
liker: like
lilas: =lilac
limace: =slug
limande: =cleaning
limaçon: snail
limbe: =limbo
lime: lime file
limer: file
limerick: =limerick
limier: =bloodhound tracker sleuth
limitatif: =constrained
limite: =limit frontier boundary borderline barrier verge border bound
limiter: =limited restrict limit confine curtail
limitrophe: contiguous
limoger: depose
limonade: =lemonade
limpide: =limpid
linceul: =shroud pall
linge: =linen
lingerie: =lingerie
lingot: =ingot bullion
lingual: =lingual
linguiste: =linguist philologist
linguistique: =linguistics linguistic
linguistiquement: =linguistically
liniment: =liniment embrocation
linoleum: linoleum
linoléum: =linoleum oilcloth
linteau: =lintel transom girder
linéaire: =linear
linéarité: =linearity
lion: =lion
lipogramme: =lipogram
lipome: =lipoma
liposuccion: =liposuction
liquidation: =liquidation
liquide: =liquid fluid cash
liquider: =liquidate
liquidité: =liquidity
liquéfaction: =liquefaction liquefy condense
liquéfier: =liquefy resolve
lire: =read lira
liseré: =webbing binding
lisibilité: =legibility readability
lisible: =legible readable
lisière: fringe edge
lisse: =smooth sleek slight unruffled
lisser: smooth
liste: =list roster catalogue calendar manifest
lit: =bed riverbed abed bunk
litanie: =litany rogation
lithographe: =lithographer
lithographie: =lithography lithograph
lithosphère: =lithosphere
litige: =litigation lawsuit
litispendance: =abeyance
litière: =litter palanquin handbarrow sedan
litre: =litre liter
littoral: =coastland seaside
littéraire: literary
littéral: =literal
littérature: =literature literary bibliography
lituanien: =lithuanian
liturgie: =liturgy
liturgique: =liturgical
live: live
livraison: =delivery procurement supply
livre: =pound book
livrer: =deliver provide supply purvey
livret: =libretti book booklet
livreur: =deliveryman
livrée: =livery
liège: =cork
lièvre: =hare rabbit
lobby: =lobby
lobbyiste: =lobbyist
lobe: =lobe
lobotomie: =lobotomy
local: =local topical chamber
localement: =locally
localisation: =localization location
localiser: =localize pinpoint locate
localité: location neighbourhood
locataire: =renter tenant
locatif: =locative
location: rent
loch: =log
locomotion: =locomotion
locomotive: =locomotive
locuste: locust
locuteur: speaker
logarithme: =logarithm
loge: =lodge loge
logement: =housing
loggia: =loggia jetty
logiciel: =software
logique: =logic logical
logiquement: =consistently
logis: =homeless
logistique: =logistics bookkeeping accounting
logogramme: =logogram
logorrhée: =logorrhea volubility garrulity
logotype: =logo logotype
loi: =law statute act
loin: =away far afar
lointain: =distant faraway remote far ulterior distal
loir: =sleepyhead
loisir: entertainment
lombaire: =lumbar sacral
long: =long lengthy long-haired
longanimité: abstention
longitude: =longitude
longtemps: long
longue-vue: telescope spyglass binoculars
longuement: long
longueur: =length
longévité: =longevity
lopin: =chunk
loquace: =loquacious chatty
loquacité: =volubility garrulity
loquet: =latch bolt
lordose: =lordosis
losange: =rhombi diamond
loser: =loser
lot: batch
loterie: =lottery lotto
lotion: =lotion conditioner
loto: =tombola lotto
lotus: =lotus
louable: =praiseworthy laudable meritorious commendable
louange: praise encomia eulogy
louche: =ladle scoop dipper bucket tadpole
loucher: =squint
louer: =glorify praise rent lease hire
loup: =lupus wolf lupine
loup-garou: =werewolf lycanthrope
loupe: =loupe lens
lourd: =heavy burdensome ponderous
lourdement: =heavily
lourdeur: =heaviness plummet
louve: lupus wolf
louveteau: puppy
loyal: faithful loyal
loyalement: =loyally
loyauté: =devotion
loyer: =rent lease rental
lubrification: =lubrication
lubrifier: =lubricate
lubrique: =lascivious lewd
lucide: lucid
lucidité: =lucidity
lucratif: =lucrative profitable gainful
lueur: =gleam shimmer
luge: =luge sled
lugubre: macabre ghoulish
lugubrement: =sorrowfully lugubriously
luire: shine
lumbago: =lumbago
luminance: =luminance
luminescence: =luminescence
luminescent: =luminescent photogenic
lumineux: =luminous shiny shining bright light
luminosité: =luminosity lightness brightness
lumière: =light shine skylight
lunaire: =lunar
lune: =moon month
lunette: =spectacles glasses
lupin: =lupine
lupus: lupus wolf
lusophone: portuguese
lustre: =chandelier
luthier: =luthier
luthiste: =lutist lutenist
luthérien: =lutheran
lutin: =goblin
lutrin: =lectern
lutte: wrestling struggle wrestle fight
lutter: =wrestle grapple fight combat strive contend
lutteur: =wrestler
luxation: =dislocation luxation
luxe: =luxury lux extravagance
luxembourgeois: =luxembourgian
luxmètre: =photometer
luxueusement: =luxuriously extravagantly
luxueux: =luxurious sumptuous extravagant gorgeous
luxure: lust
lycanthrope: =lycanthrope werewolf
lycanthropie: =lycanthropy
lycée: lyceum
lymphangiome: =lymphangioma
lymphatique: =lymphatic
lymphocyte: =lymphocyte
lymphome: =lymphoma
lymphopénie: =lymphopenia
lymphœdème: =lymphedema
lynchage: =lynching
lyncher: =lynch
lynx: =lynx
lyophilisation: =lyophilization freeze-drying
lyophiliser: =freeze-dry
lyre: =lyre lira
lyrique: =lyrical lyric lyricist poetic
lyrisme: =lyricism
là: there thither
là-bas: =there thither yonder
lâche: =coward spineless loose slack invertebrate
lèche-bottes: =coaxer
lèche-vitrine: =window-shop
lèpre: =leprosy
lèvre: =lip
lécher: =lick
lécythe: =flask
légal: =legal legitimate lawful
légaliser: =legalize legitimize decriminalize
légalité: legitimacy legality validity
légat: =legate
légataire: =legatee heir successor
légation: =legation embassy
légendaire: =legendary fabled storied
légende: =legend
léger: light lightweight lite lithe
légiférer: =legislate
légion: =legion corps
légionnaire: =legionary legionnaire
législateur: =legislature legislator
législatif: =legislative
législation: =legislation
légitime: =rightful lawful licit legal legitimate justified
légitimement: =legitimately justly
légitimer: =legitimize legalize
légitimité: =legitimacy
léguer: =bequeath devise will
légume: =vegetable
légumier: vegetable
légumineux: =legume leguminous
légèrement: =slightly
légèreté: lightness levity
léonin: =leonine
léopard: panther
lépreux: =leprous leper
lésiner: =stint retrench scrimp skimp
lésion: =lesion
létal: lethal
létalité: =lethality
léthargie: =lethargy torpor drowsiness
léviathan: =leviathan
lévitation: =levitation
lévrier: hound
lézard: =lizard
lézarder: =sunbathe
macabre: =macabre ghoulish
macaroni: =macaroni wop
machiavélique: =machiavellian
machin: thing
machinal: mechanical automatic
machination: =machination intrigue scheme plot node
machine: =machine engine device works
machine-outil: lathe
machinerie: =machinery
machiniste: =machinist
macho: =machismo macho
macrobiotique: =macrobiotics
macrocosme: =macrocosm
macrocosmique: =macrocosmic
macron: =macron
macroscopique: =macroscopic
macroscopiquement: =macroscopically
macroéconomie: =macroeconomics
macroéconomique: =macroeconomic
macule: spot splotch blot
macédoine: macedonian
macédonien: =macedonian
macérer: =macerate
madame: =madam lady ma'am
mademoiselle: =miss maiden damsel
madrier: beam balk rafter
madrigal: =madrigal
mafia: =mafia mob
magasin: =shop store magazine
magasinier: =warehouseman
magazine: =magazine periodical
mage: shaman magi
magenta: =magenta
magicien: =magician wizard sorcerer warlock conjurer sorceress
magie: =magic wizardry witchcraft sorcery enchantment conjuration glamour
magique: magic magical
magistrat: =magistrate
magnanime: =magnanimous
magnat: =tycoon magnate
magnificence: =grandiosity
magnifique: beautiful magnificent superb brilliant splendid smasher beaut lovely
magnitude: =magnitude forcefulness
magnétique: =magnetic
magnétisation: =magnetization
magnétiser: magnetize
magnétisme: =magnetism magnetisation magnetic
magnétomètre: =magnetometer
magnétoscope: video
magnétosphère: =magnetosphere
magouille: =jobbery fetch
mah-jong: =mahjong
maharadja: =maharaja maharajah
maharaja: =maharajah maharaja
maharajah: maharaja
maharani: =maharani
mahométan: muslim
mai: =may but
maigre: =meager skinny lean spare scrawny scraggy
maillet: =mallet
mailloche: mallet
maillon: =link ring
main: =hand arm
main-d'œuvre: =workforce
maintenance: =upkeep maintenance conservation
maintenant: =now presently nowadays
maintenir: =retain maintain preserve espouse support abide
maire: =mayor provost
mairesse: mayor mayoress
maison: =house home household domestic
maisonnette: maisonette
majestueux: =magnificent majesty grandiose
majesté: =majesty greatness
majeur: =major adult main
majordome: =butler headwaiter deacon steward
majorité: =majority
majuscule: capital
makimono: =scroll
mal: =toothache badly evil ill amiss ache pain wrong
malacologie: =malacology
malade: =ill sick diseased patient
maladie: =disease illness sickness malady ill ailment
maladif: weakling sickly
maladresse: ineptitude incompetence
maladroit: =clumsy awkward ungainly footless heavy-handed gawky uncouth
maladroitement: =awkwardly
malais: =malay malayan
malaise: indisposition ill-being malay hardship dysphoria discomfort
malaisien: =malaysian
malaria: =malaria
malchance: =misfortune mishap
malcommode: unwieldy
malencontreux: =unfortunate misfortunate unlucky
malentendu: misunderstanding misinterpretation misapprehension
malfaiteur: =malefactor
malfamé: =disreputable
malfaçon: =botch bungle
malheur: misfortune tribulation
malheureusement: =unfortunately sadly regrettably regretfully
malheureux: unfortunate wretched
malhonnête: =dishonest dishonorable insincere
malhonnêteté: =dishonesty
malien: =malian
malin: =malignant
malléabilité: elasticity
malléable: =malleable pliable ductile
malnutrition: =malnutrition undernourishment
malodorant: =malodorous foul-smelling fetid smelly
malplaisant: sombre regrettable
malpropreté: =untidiness carelessness
malsain: insalubrious unhealthy unwholesome
malt: =malt
maltais: =maltese
malter: maltese malt
malterie: malt
maltraitance: bullying
maltraiter: =maltreat manhandle
malveillance: =malevolence malice
malversation: =embezzlement
malédiction: curse jinx anathema imprecation
maman: =mum mummy mother mommy
mamelle: =mamma
mamelon: teat union
mamelu: busty
mamie: =granny
mammalogie: =mammalogy
mammifère: =mammal mammalian
mammographie: =mammography
mammouth: =mammoth elephant
management: management administer
manager: =manager
manche: =sleeve arm
manchette: =cuff
manchon: muff
manchot: =one-armed handless
mandarin: =tangerine
mandat: =mandate term order
mandataire: =mandatary attorney agent
mandater: authorize
mandibule: =jawbone jaw
mandoline: =mandolin
mandrin: =collet
mangaka: =cartoonist
mangeable: edible
mangeoire: =manger crib birdfeeder
manger: =eat feed
mangeur: =eater
mangonneau: =mangonel
maniable: =unwieldy
manichordion: =clavichord
manie: =mania furore fury
manier: manipulate wield handle
manifestant: =demonstrator
manifestation: =manifestation rally demonstration
manifeste: =manifesto manifest obvious evident transparent apparent blatant patent
manifester: demonstrate appear
manigance: machination scheming
manille: clevis
manipulation: =manipulation handling accidental
manipuler: =manipulate wield handle
manivelle: =crank
manière: =manner mode fashion way affectation
maniérisme: =mannerism
mannequin: =mannequin dummy
manoir: =manor mansion estate messuage demesne
manomètre: =manometer
manque: shortage lack penury poverty shortcoming deficiency want absence
manquer: =lack miss missed
manteau: =mantle coat cloak jacket gown
manticore: =manticore
mantisse: =mantissa
mantra: =mantra yard
manucure: =manicure manicurist
manuel: =manual textbook handbook handmade
manuellement: =manually
manuscrit: =manuscript handwriting
manœuvre: =manoeuvre maneuver ploy
manœuvrer: =maneuver manoeuvre
maoïste: =maoist
maquereau: pimp
maquerelle: =bawd
maquette: =mock-up model
maquillage: =make-up greasepaint
maquis: =chaparral
marais: =marsh bog swamp morass slough
marathon: =marathon
marauder: =maraud
marbre: =marble
marbrer: marble
marc: =mark
marchand: =merchant trader shopkeeper
marchandage: negotiation
marchander: =haggle chaffer
marchandisation: =commercialisation
marchandise: =merchandise good commodity ware
marche: march stair step walking footstep round
marcher: =walk march step walking
marcheur: =walker tramper rambler pedestrian hiker
marché: =market bazaar marketplace agora fair shopping
marcotte: layer
marelle: =hopscotch draughts
marge: =margin
marginal: =marginal
marginalisation: =marginalization
marginaliser: =marginalize
marginalisé: marginalize relegate
margrave: =margrave
marguerite: daisy
mari: =husband spouse man partner
mariage: =wedding marriage bridal matrimony union nuptial
marie-couche-toi-là: slut
marier: =marry wed maria berry
marieur: =matchmaker
marigot: =backwater
marimba: =marimba
marin: =sailor seaman swab tarpaulin
marinade: =marinade
marine: =navy marina
mariner: =marinate
marionnette: =marionette stooge puppet
marionnettiste: =puppeteer
marié: =bride wedded married fiancee
mark: mark markka
marketing: =marketing
marmelade: =marmalade
marmite: cauldron
marocain: =moroccan
marquage: markup
marque: =hallmark mark
marque-page: =bookmark
marquer: mark
marquis: =marquess marchioness marquee marquise marquis awning lean-to
marraine: =godmother godparent
marron: =brown chestnut maroon
marronnier: chestnut
mars: =mar march are
marsupial: =marsupial
marteau: =hammer gavel
marteau-piqueur: =jackhammer
martien: =martian
martin: =martin
martinet: =swift
martini: =martini
martyr: =martyr martyrdom testimonial
martyre: =martyrdom martyr
martèlement: =thud
marxiste: =marxist
marâtre: stepmother
marécage: marsh
maréchal: =marshal
maréchal-ferrant: =farrier blacksmith
maréchale-ferrante: farrier
marée: =tide intertidal
mascarade: =masquerade
mascaret: bore tsunami
mascotte: =mascot talisman amulet
masculin: =masculine male manly
masculinité: =masculinity
masochisme: =masochism
masochiste: =masochist masochistic
masque: =mask
massacre: carnage slaughter massacre
massacrer: =massacre slaughter
massage: =massage
masse: =sledgehammer mass lump bulk heap
masser: massage
masseur: =masseuse masseur
massif: =ridge
masturbation: =masturbation wank
masturber: =masturbate wank
mat: =matte matt checkmate
matador: =matador bullfighter
matamore: =blusterer
match: game match fight tied
matelas: =mattress
matelasser: =quilt
matelot: seaman sailor workman servant deckhand
maternel: =motherly maternal matronly
maternelle: =kindergarten motherly maternal
maternité: =maternity motherhood parentage
math: maths mathematics math
mathématicien: =mathematician mathematical
mathématique: =mathematics mathematical maths math
matin: =morning morrow
matinal: matutinal morning
matines: =matins
matinée: =forenoon
matière: =matter substance material
matou: =tom cat
matraque: =truncheon baton bludgeon
matriarcal: =matriarchal
matriarcat: =matriarchy
matrice: =matrix womb
matricide: =matricide
matricule: registry
matrilinéaire: =matrilineal
matrone: =matron
matronymique: =matronymic
maturation: =maturation
maturité: =ripeness maturity
matutinal: =matutinal
matérialisme: =materialism
matérialiste: =materialist
matériau: =material stuff
matériel: =hardware material
maudire: =curse damn
maudit: =cursed accursed damned wicked
maugréer: =cuss
mauresque: =moorish
mausolée: =mausolea
maussade: subdued drab dour
maussaderie: =glumness
mauvais: =bad evil malign wicked sinister wrong ugly poor mean
mauve: =mauve
mauviette: =wimp
maximal: maxima maximal utmost
maxime: =maxim saying byword aphorism
maximisation: =maximization
maximiser: =maximize
maximum: =maxima peak
mazurka: =mazurka
maçon: =mason bricklayer
maçonnerie: =masonry
maçonnique: =masonic
maître: =mistress lover teacher hostess master lord lady instructor
maître-nageur: lifeguard
maîtrise: =composure
maïeutique: obstetrics midwifery
maïs: corn
mec: guy man hunk
meeting: meeting
meilleur: =better best preferable
melon: =melon
membrane: =membrane diaphragm vellum
membraneux: =membranous
membranophone: =membranophone
membre: =member membership
menace: =threat danger menace
menacer: =threaten menace lour
menaçant: =baleful threatening intimidating grim
mendiant: =beggar mendicant cadger
mendicité: =begging
mendier: =beg
mener: captain guide conduct lead run
meneur: =mastermind
menhir: =menhir
menotte: =handcuff manacle shackle
menotter: handcuff
mensonge: =lie falsehood mendacity
mensonger: =baseless unfounded false
menstruation: =menstruation menses monthly epoch
menstruel: =menstrual
mensuel: =monthly
mensuration: =mensuration
mental: =mental intellectual
mentalement: =mentally
mentalité: =mentality mindset
menteur: =liar
menthe: =mint
mentionner: =mention reference inscribe allude advert
mentir: lie
menton: =chin jaw beard
mentor: =mentor
menu: =menu
menuet: =minuet
menuiserie: carpentry
menuisier: carpenter woodworker joiner cabinetmaker
mer: =sea briny afloat ocean marine
mercantile: =mercantile
mercantilisme: =mercantilism
mercatique: marketing
mercenaire: =mercenary hireling
mercerie: =haberdashery
merci: =thanks thank mercy pity please
mercure: =mercury quicksilver
merde: shit crap goddamn fuck bullshit
merlan: cod
merle: thrush
merlin: =merlin
merlon: =merlon battlement machicolation
merveille: miracle prodigy wonder
merveilleusement: wonderfully
merveilleux: =wonderful magnificent dreamy marvellous
mesquinerie: =narrow-mindedness
message: =message communication
messager: =messenger envoy emissary
messe: =mass churchgoing
messie: =messiah
mesure: =measurement measure
mesurer: =measure weigh gauge
mettable: =wearable
mettre: invest position
meuble: =furniture
meubler: =furnish
meublé: =furnished
meuf: =hunk
meule: =millstone grindstone haystack hayrick haycock
meunier: =miller
meurtre: =murder homicide kill
meurtrier: =murderer killer homicide murderess assassin lethal
meurtrissure: bruise inkblot
meute: =pack herd
mexicain: =mexican
mezzanine: =mezzanine entresol
mi: =mu mi
mi-temps: =half-time half
miaou: =meow miaow
miasme: =miasma impurity defilement
miauler: meow mew miaow
miche: =loaf
micro: microphone mike
micro-onde: =microwave
micro-ondes: microwave
micro-organisme: =microorganism
microbe: =germ microorganism
microbien: =microbial
microbiologie: =microbiology
microbiologiste: =microbiologist
microchirurgie: =microsurgery
microcosme: =microcosm
microcéphale: =microcephalic
microcéphalie: =microcephaly
microfilm: =microfilm
micrologiciel: =firmware
micron: =micron
microordinateur: =microcomputer
microorganisme: microorganism
microphone: =microphone mouthpiece
microprocesseur: =microprocessor
microscope: =microscope
microscopie: =microscopy
microscopique: =microscopic
miction: =urination pissing
midi: =noon midday south noontide
mie: =pith crumb
miel: =honey
mielleux: =suave mellifluous
miellé: =honeyed
miette: =crumb morsel
mieux: better
mignardise: biscuit
mignon: =cute adorable pretty nice darling
migraine: =migraine hemicrania
migrant: immigrant
migrateur: =migratory visitant
migration: =migration
migratoire: =migrant
migrer: emigrate
mijoter: =simmer
mikado: =mikado emperor
mil: mill
milan: kite
mildiou: =mildew
mile: =mile
milice: =militia
milieu: environment milieu media midst middle setting center
militaire: =military warlike serviceman
militant: activist
militarisation: =militarization militarisation
militariser: =militarize militarise
militarisme: =militarism
militariste: =militarist
milk-shake: shake
mille: =thousand mile
millepertuis: balsam
milliard: =billion milliard
milliardaire: =billionaire
milliardième: =billionth
millibar: =millibar
millier: thousand
million: =million
millionième: =millionth
millionnaire: =millionaire millionairess
millième: =thousandth
millénaire: =millennia
millénarisme: =millenarism
milord: =milord
mime: =mime mummer
mimique: =mimetic
mimétisme: =mimicry
minage: =mining
minaret: =minaret
minauder: =simper
mince: =slim slender thin weak fine filmy
mine: =mine lead face expression
miner: undermine
minerai: =ore mineral
minerve: collar
minet: kitten
mineur: =miner minor underage
mini-jupe: miniskirt
miniature: =miniature diorama
minibus: =minibus
minijupe: =miniskirt
minimal: =minimal minima
minimalisme: =minimalism
minimaliste: =minimalist
minimisation: =minimization
minimiser: =minimize
minimum: =minima minimal least
ministre: =minister secretary
ministère: =ministry department
ministériel: =ministerial
minoen: =minoan
minorer: minimize
minorité: =minority
minou: =pussy
minuit: =midnight
minuscule: =minuscule small petite
minute: =minute arcminute
minuterie: =timer timeserver
minutieusement: precisely
minutieux: detailed
minéral: =mineral
minéralogie: =mineralogy
minéralogiste: =mineralogist
mirabelle: plum
miracle: =miracle prodigy wonder
miraculeux: =miraculous
mirador: =watchtower
mirage: =mirage
mire: sight
miroir: =mirror specula
miroiter: =flare-up
misanthrope: =misanthrope
misanthropie: =misanthropy
miser: =ante bet
misogyne: =misogynist
misogynie: =misogyny misogynism
miss: mistake
missile: =missile rocket
mission: =mission
missionnaire: =missionary apostle
missive: =missive epistle proclamation
mistral: =mistral
misère: =misery poverty squalor unhappiness wretchedness misfortune calamity
misérable: =miserable wretched ill-fated
misérablement: =wretchedly infelicitously
miséricorde: =mercy charity
miséricordieux: merciful
mite: =moth
mitose: =mitosis
mitraille: fireball
mitre: =mitre
mixer: =muddle
mixeur: =blender
mixte: =co-ed
mièvre: =soppy
mnémonique: =mnemonic
mnémotechnique: =mnemonics
mobile: =mobile
mobilier: =movable
mobilisation: =mobilization mobilisation
mobiliser: =mobilise
mobilité: =mobility agility
mobylette: moped
mocassin: =moccasin
moche: unsightly ugly
mocheté: ugliness unsightliness
mode: =fashion vogue mood mode trend
modem: =modem
moderne: =modern contemporary fashionable
modernisation: =modernization
moderniser: =modernize
moderniste: =modernist
modernité: =modernity modern
modeste: =modest unassuming unpretentious lowly humble
modestie: =modesty unpretentiousness self-effacement humility
modificateur: =modifier
modification: =modification alteration mutation variation change amendment
modifier: =modify alter change modifier
modiste: =milliner
modulaire: =modular
module: =module moduli
moduler: =modulate
modèle: =model mannequin template example pattern
modéliser: model
modération: =moderation
modérer: =moderate
modéré: middling mediocre
moelle: =marrow
moelleusement: comfortably
moelleux: mellow
moindre: least
moine: =monk friar
moineau: =sparrow
moins: =less minus
moins-que-rien: =pip-squeak nonentity nothingness
mois: =month moon
moisi: mould mold mouldy moldy
moisissure: =mould mold
moissonner: =mow
moissonneur: =harvester
moissonneuse-batteuse: =combine
moitié: =half
moitié-moitié: =fifty-fifty
mol: =soft pulpy flaccid smooth
molaire: =molar banker
moldave: =moldovan
moleskine: =moleskin
molette: =rowel
mollet: calf shin soft-boiled
moléculaire: =molecular
molécule: =molecule numerator
moment: moment instant minute second point tick
momentané: =momentary instant
momie: =mummy
momification: =mummification
momifier: =mummify
monachisme: =monasticism
monarchie: =monarchy
monarchique: =monarchical
monarchisme: =monarchism
monarque: =monarch sovereign
monastique: =monastic regular
monastère: =monastery cloister abbey convent priory
monceau: pile heap
mondain: =worldly secular material socialite
monde: =world people universe earth
mondial: =global worldwide
mondialisation: =globalisation globalization
mongol: =mongolian mongol
mongolien: mongolian
monisme: =monism
moniteur: instructor
monnaie: =currency change money coin cash
monoatomique: =monatomic
monochromatique: monochrome
monochrome: monochrome
monocle: =monocle eyeglass
monocotylédone: =monocotyledonous
monoculture: =monoculture
monocycle: =unicycle
monogamie: =monogamy
monogramme: =monogram
monographie: =monograph
monolingue: monolingual
monolithe: =monolith monolithic
monolithique: =monolithic
monologue: =monologue soliloquy
monologuer: =soliloquize
monomane: =monomaniac stickler
monomanie: =monomania
monomère: =monomer
mononucléose: =mononucleosis
monophysite: =monophysite
monoplan: =monoplane
monopole: =monopoly
monopoliser: =monopolize
monopoliste: =monopolist
monopolistique: =monopolistic
monopsone: =monopsony
monorail: =monorail
monothéisme: =monotheism
monotone: =monotonous monotone
monotonie: =monotony
monoxyle: =dugout
monsieur: =sir gentleman lord master
monstrance: ostensorium monstrance
monstre: =monster beast
monstrueux: =monstrous monster
monstruosité: =monstrosity enormity atrocity
mont: mountain heap highland
mont-de-piété: =pawnshop pawnbroker
montage: =montage editing
montagnard: mountaineer
montagne: =mountain heap mountainside
montagneux: =mountainous mountain
montant: amount quantity
monter: ascend rise ride raise mount install
montgolfière: balloon
montre: =wristwatch clock timepiece watch
montrer: show indicate exhibit evince point display designate demonstrate denote appear
monture: =mount pedestal steed
montée: =ascent acclivity rise
monument: =monument memorial remembrance obelisk
monumental: =monumental
monétaire: =monetary pecuniary
monétarisme: =monetarism
moquer: =mock satirize
moquette: carpet
moqueur: =scoffer mocker
moraine: =moraine
moral: =morale moral morality teaching
moralement: =morally
moralisation: =moralization
moraliser: =moralize
moraliste: =ethicist moralist
moralité: =morality moral
moratoire: =moratoria
moratorium: moratoria
morave: =moravian
morbide: pathological
morbidité: =morbidity morbidness
morceau: =piece lump part track nub blob
mordant: trill
mordre: =bite nibble
morganatique: =morganatic
morgue: =morgue
moribond: moribund
mormon: =mormon saint
morne: =cheerless wintry
morose: =glum downcast
morosité: =gloom
morphe: =morph
morphine: =morphine
morphologie: =morphology
morphologique: =morphological formal
morphème: =morpheme
morpion: =tic-tac-toe
mors: bit
morse: =walrus
morsure: bite biting
mort: =death deceased dead lifeless demise departure
mort-né: =stillborn stillbirth
mortalité: =mortality
mortel: =mortal lethal deadly life-threatening corpse
mortier: =mortar
mortifère: deadly
morue: =cod
morve: =snot
morveux: =snotty whippersnapper snot
mosaïque: =mosaic tessellation
moscovite: =muscovite
mosquée: =mosque
mot: =word
mot-valise: contamination blend
motel: =motel
moteur: =engine motor mover
motif: =motif motive rationale
motivation: =motivation motive incentive reasoning
motiver: =motivate motive drive motivated
moto: motorcycle motorbike bike
motocyclette: =motorcycle motorbike bike
motocyclisme: =motorcycling
motocycliste: =motorcyclist
motoriser: =motorize
mouchard: =informer
mouche: =fly lice
moucheron: mosquito
mouchoir: =handkerchief
moudre: =grind mill masticate
moue: =wince moue pout
mouette: =seagull gull mew moocher
mouffette: =skunk
moufle: =mitten
mouiller: =wet sodden moisten
mouilleur: =minelayer
moujik: =mujik peasantry
moulage: =molding
moulant: =skintight
moule: clam mould mold
mouler: mold
moulin: =mill quern
mourant: =moribund
mourir: =die
mousquet: =musket
mousquetaire: =musketeer bodyguard
mousse: =moss froth foam
mousseline: =muslin
mousser: =effervesce
mousseux: =frothy foamy
mousson: =monsoon
moustache: =mustache
moustique: =mosquito
mouton: =sheep ewe mutton lamb
mouvement: =movement motion move traffic action
mouvoir: move
moyen: =means media way expedient mode middle-aged
moyenner: mean
moyenâgeux: medieval
moyeu: =hub nave
mozambicain: =mozambican
moût: =must
mu: mu
mucus: =mucus slime phlegm
muer: =moult
muet: =mute dumb voiceless unvoiced silent deaf-mute
muezzin: =muezzin
muflerie: =rudeness
muflier: snapdragon
mufti: =mufti
mug: beaker
mugir: =moo bellow bell
mugissement: =bellowing
muguet: candidiasis
mule: =mule
mulet: mule
muletier: =muleteer
multicellulaire: =multicellular
multicolore: polychrome multicolored variegated multicoloured
multiculturalisme: =multiculturalism
multiculturel: =multicultural
multidimensionnel: =multidimensional
multiforme: intricate
multilatéral: =versatile multilateral multifaceted many-sided
multilingue: multilingual
multinational: =multinational multiethnic
multinationale: multinational
multiple: =multiple
multiplet: byte syllable
multiplicande: =multiplicand
multiplicateur: =multiplier
multiplication: =multiplication
multiplicité: =manifold
multiplier: =multiply times
municipal: =municipal urban
municipalité: =municipality community
munir: =outfitted
munition: =ammunition munition ordnance
muon: =muon
muqueux: =mucous slimy
mur: =wall
mural: =mural
murer: cage
muret: =banquette
murir: ripen mature
murmure: =murmur
murmurer: murmur mumble whisper mutter grump grouse
musaraigne: =shrew
muscadier: tree
muscle: =muscle
muscler: muscular brawny muscle-bound sinewy
muscovite: muscovite
musculaire: =muscular muscle
musculeux: brawny
muse: =muse
museau: muzzle snout nose
museler: muzzle
muselière: =muzzle
musellement: =phimosis muzzle gag
musette: haversack nosebag
musical: =musical musician
musicalité: =musicality
musicien: =musician
musicologie: =musicology
musicologue: =musicologist
musique: =music musical
musulman: =muslim
musée: =museum
mutant: =mutant
mutation: =mutation change
muter: =mutate
mutilation: =mutilation amputation
mutilé: =amputee amputate
mutin: =mutineer
mutinerie: mutiny
mutisme: =muteness mutism dumbness
mutualité: reciprocity mutuality
mutuel: reciprocal mutual
mutuellement: =mutually reciprocally
myasthénie: =myasthenia
mycologie: =mycology
mycénien: =mycenaean
mydriase: =mydriasis
myocarde: =myocardia
myocardite: =myocarditis
myopathie: =myopathy
myope: =myopic nearsightedness
myopie: =nearsightedness myopia
myriade: =myriad
myrrhe: =myrrh
myrte: =myrtle
myste: =mystic
mysticisme: =mysticism
mystique: mystic
mystère: =mystery sacrament mystical
mystérieusement: =mysteriously
mystérieux: =mysterious
mythe: =myth
mythique: =mythical
mythologie: =mythology myth mythical
mythomane: fanciful
myxine: hag
mâchefer: clinker cinder
mâcher: =chew champ
mâchicoulis: =machicolation
mâchoire: =jaw jowl chin chap
mâle: male masculine sire man manly
mât: =mast flagpole
mèche: =wick fuse
mème: =meme
mère: =mother mum mummy
méandre: =meander
mécanicien: engineer mechanic
mécanique: =mechanics mechanical mechanic clockwork mechanism engineering
mécanisation: =mechanization
mécaniser: =mechanize
mécanisme: =mechanism
méchanceté: =wickedness spite
méchant: villain evil bad wicked sinister malign mean malevolent
mécompréhension: =misconception
méconnaissable: =unrecognizable
méconnaitre: ignore
méconnaître: ignore
mécontent: =dissatisfied disgruntled
mécréant: =miscreant
mécène: =sponsor patron
médaille: =medal medallion
médaillon: =locket medallion pendant
médaillé: =medalist
médecin: =physician doctor
médecine: =medicine
médersa: =madrasah
médian: =median
médiateur: =mediator intermediary
médical: =medical
médicament: medicine drug remedy
médication: medication
médicinal: healing medicinal
médico-légal: =forensic
médiocre: =mediocre moderate average mean middling
médiocrité: =mediocrity
médire: tattle
médisance: =obloquy badmouth
médisant: gossiper
méditation: =meditation
méditer: =meditate contemplate mull cogitate think
méditerrané: mediterranean
méditerranéen: =mediterranean
médium: =psychic media
médiéval: =medieval
méduse: =medusa
méfait: offense
méfiance: incredulity disbelief
méfiant: suspicious
mégalomanie: =megalomania
mégalopole: megalopolis
mégaoctet: =megabyte
mégaphone: =megaphone loudspeaker
mégapole: =megalopolis
mégatonne: =megaton
mégot: =butt snipe
mégère: =termagant shrew beldame hag harridan
méiose: =meioses
mélancolie: =melancholy melancholia dejection despondency melancholic
mélancolique: =melancholic
mélange: =mixture
mélanger: mix mixed commingle
mélanoderme: negro
mélanome: =melanoma
mélimélo: =gallimaufry
mélodie: =melody tune song
mélodieux: =melodic melodious
mélodique: melodic
mélodramatique: =melodramatic
mélodrame: =melodrama
mémo: =memo
mémoire: =memory memoir recollection remembrance storage retention
mémorable: =memorable unforgettable monumental
mémorandum: =memoranda
mémorial: memorial
mémorisation: =memorization memorisation
mémoriser: =memorize memorise
ménage: =housekeeping housework household
ménager: =housewife homemaker
ménagerie: =menagerie
ménestrel: =minstrel
méningite: =meningitis
ménisque: =half-moon
ménopause: =menopause
méphistophélique: =mephistophelean
méphitique: =mephitic
méprendre: =misunderstand
mépris: =contempt disdain scorn
méprisant: =scornful demeaning
méprise: misunderstanding misapprehension
mépriser: =contemn flout despise scorn
méridien: =meridian longitude
méridional: =southward southern southerly
mérite: =merit deserving
mériter: =deserve worth
méritocratie: =meritocracy
méritocratique: =meritocratic
méronyme: =meronym
mérovingien: =merovingian
mésaventure: mishap
mésinformer: =misinform
mésolithique: =mesolithic
méson: =meson
mésosphère: =mesosphere
mésozoïque: =mesozoic
métabolique: =metabolic
métaboliser: =metabolize
métabolisme: =metabolism
métacentrique: =metacentric
métal: =metal metalworking
métalangage: =metalanguage
métallique: =metallic metal
métallophone: vibraphone
métalloïde: =metalloid
métallurgie: =metallurgy
métallurgique: =metallurgical metallurgic
métamorphique: =metamorphic
métamorphisme: metamorphoses
métamorphose: =metamorphoses transfiguration
métamorphoser: morph
métaphore: =metaphor trope
métaphorique: =metaphorical metaphoric figurative
métaphoriquement: freight figuratively
métaphysique: =metaphysics metaphysical
métastase: =metastases
métayer: =sharecropper
métempsycose: =metempsychoses
méthamphétamine: =methamphetamine
méthode: =method methodology procedure means
méthodique: =methodical systematic
méthodiste: =methodist
méthodologie: methodology
méthylphénidate: =methylphenidate
méticuleusement: precisely
métier: =profession craft occupation career job work
métis: =mestizo
métissage: =miscegenation
métonymie: =metonymy
métonymique: =metonymical metonymic
métrer: =metre meter measure
métrique: =metric metrical
métrite: =metritis
métro: =subway underground tube
métrologie: =metrology
métronome: =metronome
métropole: =metropolis city
métropolitain: =metropolitan
métropolite: metropolitan
métèque: =metic denizen
météore: =meteor fireball
météorique: =meteoric
météorite: =meteorite
météorologie: =meteorology
météorologique: =meteorological
météorologiste: meteorologist
météorologue: =meteorologist
mêler: =mix interfere meddle
même: =same equal even identical kindred selfsame
môle: breakwater jetty groyne
mûr: =ripe mature mellow
mûre: blackberry
mûrir: =ripen mature
mœurs: =mores custom
nabab: =nawab nabob
nadir: =nadir
nage: swimming bathing
nageoire: =fin flipper
nager: =swim swimming
nageur: =swimmer bather
nain: =dwarf pygmy midget gnome
naissance: =birth childbirth nativity
nana: =chick
nanisme: =dwarfism
nanotechnologie: =nanotechnology
naos: temple
napolitain: =neapolitan
napoléon: =napoleon
nappe: =tablecloth covering
napperon: =doily napkin crochet
narcisse: =daffodil narcissist
narcissique: =narcissist
narcissisme: =narcissism narcism
narcolepsie: =narcolepsy
narcose: =narcosis
narcotique: =narcotic drug
nard: =nard spikenard
narguer: =flout
narguilé: =hookah narghile hubble-bubble
narquois: ironic
narquoisement: ironically
narrateur: =narrator storyteller
narratif: =narrative
narration: =narration narrative
narrer: narrate
narthex: =narthex splint vestibule
nasal: =nasal rhinal
nasalisation: =nasalization
nashi: pear
nasse: =creel
natal: genital
natation: =swimming swim natation
natif: =native autochthon
nation: =nation people
national: =national nationwide
nationalisation: =nationalization nationalisation
nationaliser: =nationalise nationalize
nationalisme: =nationalism
nationaliste: =nationalist nationalistic jingoist
nationalité: =nationality citizenship
nativité: =nativity
naturaliser: =naturalize
naturaliste: =naturalist
nature: =nature inwardness
naturel: =natural spontaneous earthy
naturellement: =naturally physically
naturisme: nudism naturism
naufrage: =shipwreck
naufragé: =castaway
nauséabond: =nauseating
nausée: =nausea queasiness
nauséeux: =queasy nauseated liverish nauseous
nautile: =nautili
nautique: =nautical mile
naval: =naval
navet: swede
navette: =shuttle
navigabilité: =navigability airworthiness
navigable: =navigable
navigateur: =browser
navigation: =navigation
naviguer: sail navigate
navire: =ship vessel
nazi: =nazi fascist
nazillon: nazi
nazisme: fascism
naître: =born
naïf: =naive gullible innocent
naïveté: simplicity goodness
ne: not
nectaire: =nectary
nectar: =nectar
nef: =nave bay
neige: =snow
neiger: snow
neigeux: =snowy
nerf: =nerve
nerveux: =neural nervous nervy jumpy
nervosité: =nervousness
net: net
nettement: plainly clearly
netteté: definition
nettoyage: =cleanup housecleaning cleaning
nettoyer: =clean cleanse
neuf: =nine new
neural: neural
neurasthénie: =neurasthenia
neurasthénique: =neurasthenic
neuro-anatomie: =neuroanatomy
neurobiologie: =neurobiology neuroscience
neurochirurgie: =neurosurgery
neurochirurgien: =neurosurgeon
neurologie: =neurology
neurologique: =neurological
neurologiste: neurologist
neurologue: =neurologist
neuropsychologie: =neuropsychology
neuroscience: =neuroscience
neutralisation: =stultification neutralization neutralize
neutraliser: =neutralize neutralized defuse
neutralité: =neutrality impartiality detachment
neutre: =neutral neuter neutrality
neutrino: =neutrino
neutron: =neutron
neuvième: =ninth
neveu: =nephew
nez: =nose cape snout trunk
niaiserie: nincompoop
nicaraguayen: =nicaraguan
niche: =niche kennel alcove bay
nichoir: =birdhouse
nichon: =boob tit
nickel: =nickel
nicotine: =nicotine
nid: =nest lair
nid-de-poule: pothole chuckhole
nidifier: nest
nielle: cockle
nier: =deny refuse negate repudiate proscribe
nigérian: =nigerian
nigérien: =nigerien
nihilisme: =nihilism
nilotique: =nilotic
nimbe: =aureole
ninja: =ninja
nirvana: =nirvana
nitrate: =nitrate
nitrique: =nitric nitrogenous
nitrogène: nitrogen
niveau: =level storey tier floor plane
niveler: level raze
niveleur: =grader
nivellement: smooth
nièce: =niece
noble: =noble nobleman
noblesse: =nobility aristocracy
noce: =nuptials
nocif: =harmful
nocivité: dangerousness
nocturne: =nocturnal overnight nocturne
noir: =crotchet black sable
noircir: =blacken suntan tan
noisetier: =hazel
noisette: hazel tiff
noix: =walnut nut
nom: =noun name surname substantive eminent
nomade: =nomad
nombre: =numbers number numeral figure
nombreux: =numerous multitudinous
nombril: =navel
nomenclature: =nomenclature nomenklatura onomastics
nominal: =nominal
nominalement: nominally
nominalisme: =nominalism
nominatif: =nominative nominal
nomination: =appointment
nominativement: =nominally
nommer: =name designate nominate appoint call assign
nommé: =appointed
non: =no not
non-aligné: =nonaligned unattached
non-existence: =nonexistence
non-figuratif: =nonrepresentational
non-fumeur: =smokeless smoke-free
non-lieu: =rejection
non-linéaire: =nonlinear
non-métal: =nonmetal
non-violence: =nonviolence
nonce: =nuncio
nonchalance: nonchalance carefreeness
nonne: =nun sister
noradrénaline: =noradrenaline
nord: =north northern up upstate
nord-est: =northeast northeastern north-east
nord-ouest: =northwest
nordique: =northern north
normal: =normal regular ordinary natural average
normalement: =normally regularly usually generally
normalisation: =normalization normalisation standardization
normaliser: =normalize normalise standardized
normalité: =normality normalcy smoothness regularity
normand: =norman
normatif: =normative prescriptive
norme: =norm quota specification
norrois: norwegian norse
norvégien: =norwegian
nostalgie: =nostalgia homesickness
nostalgique: =nostalgic homesick
notablement: noticeably
notaire: =notary
notamment: especially particularly
notation: =notation rating
note: =footnote note comment grade rate practically
notification: =notification notice
notifier: =notify
notion: concept notion
notoire: =notorious infamous famed
nouer: =tie bind knot truss bundle intertwine conclude
noueux: =knobbly
nounou: =nanny dada
nourrice: nanny
nourricier: nutritive nutritious
nourrir: feed nurture
nourrissant: nutritive nutritious
nourrisson: infant baby nursling suckling
nourriture: =food nourishment eating dinner grub nurture
nouveau-né: =newborn
nouveauté: =novelty
nouvel: =novella new novel news tide novelty
nova: =nova
novice: =novice beginner
novlangue: =newspeak
noyade: drown
noyau: =nuclei core pip stone pit heart newel
noyer: walnut drown inundate
noétique: =noetic highbrow
noël: =carol
nu: =nude naked bleak bare nu
nuage: =cloud smog
nuageux: =cloudy overcast clouded
nuance: =hue tint tinge shade
nubile: =nubile puberty
nucléaire: =nuclear
nucléole: =nucleoli
nucléon: =nucleon
nucléosynthèse: =nucleosynthesis
nudisme: =nudism naturism
nudité: =nudity nakedness
nuire: =harm
nuisible: harmful
nuit: =night nighttime nocturnal
nul: tied
nullité: =nullity invalidity
numismate: =numismatist
numismatique: =numismatics monetary
numérateur: =numerator molecule
numération: listing
numérique: =digital numerical numeric
numérisation: =digitization digitisation
numériser: =digitize digitise
numériseur: =digitizer
numéro: number figure
numérologie: =numerology
numérotation: =enumeration
numéroter: number paginate
nutriment: =nutrient
nutritif: =nutritive nutritious
nutrition: =nutrition
nutritionnel: =nutritional dietary
nutritionniste: =nutritionist
nycthémère: =circadian
nymphe: =nymph undine
nymphette: =nymphet
nymphomane: nymphomaniac
nymphomanie: =nymphomania
nègre: =negro ghostwriter nigger blackamoor
néanmoins: =nonetheless nevertheless though still however yet
néant: =nothingness annihilate
nébuleuse: galaxy
nébuleux: cloudy
nébulosité: =cloudiness
nécessaire: =necessary indispensable required essential
nécessairement: =necessarily
nécessiter: require need
nécessité: =necessity
nécrologe: necrology obituary
nécrologie: =necrology obituary
nécromancie: =necromancy
nécromancien: =necromancer
nécrophage: =scavenge
nécrophilie: =necrophilia
nécropole: =necropolis
nécropsie: necropsy autopsy
nécrose: =necrosis
néerlandais: =dutch
négatif: =negative minus yin
négation: =negation
négativement: =negatively
négativisme: =negativism negativity
négligeable: =negligible meaningless inconsiderable
négligence: =negligence carelessness
négligent: careless lax neglectful sloppy slack
négliger: =neglect neglected
négociable: =negotiable
négociateur: =negotiator
négociation: =negotiation matchmaking
négocier: =negotiate
nénufar: lotus
nénuphar: lotus
néné: =tit boob busty
néo-classicisme: =neoclassicism
néoclassicisme: neoclassicism
néoclassique: =neoclassical
néocolonialisme: =neocolonialism
néolibéral: =neoliberal
néolibéralisme: =neoliberalism
néolithique: =neolithic
néologisme: =neologism
néoplasme: =neoplasm tumour tumor
népalais: =nepali nepalese
néphrite: =nephritis
néphrologie: =nephrology
néphrotoxique: =nephrotoxic
népotisme: =nepotism cronyism
névrose: =neuroses
névrosé: =neurotic jittery skittish
nœud: =knot node mile
oasis: =oases
obi: =obi
objecter: =contravene
objectif: =objective lens target goal aim
objection: =objection appeal
objectivement: =objectively
objectiver: reify objectify
objectivité: =objectivity
objet: =object thing subject
objurgation: =objurgation
oblation: contribution oblation
obligation: =obligation liability onus debt
obligatoire: =mandatory obligatory compulsory forced
obligatoirement: necessarily obligatorily
obligeance: helpfulness
obliger: =coerce force compel oblige constrain impose obligate
obligé: thankful grateful beholden obliged
oblique: =oblique aslant
oblong: =oblong elongated
obnubiler: =daze infatuate besot
obole: =oboli
obscur: dark obscure sombre gloomy deep black
obscurantisme: =obscurantism
obscurcir: =darken blear
obscurité: =darkness dark night gloom murk
obscène: tawdry
obscénité: =obscenity indecency
observable: =observable visible
observance: =observance
observateur: =looker observer observant observational watcher
observation: =observation surveillance annotation note
observatoire: =observatory lookout
observer: =observe
obsessif: =maniacal obsessive
obsession: =obsession mania
obsidienne: =obsidian
obsolescent: =obsolescent
obsolète: =obsolete outmoded
obstacle: =obstacle hurdle hindrance impediment difficulty barrier hinder hamper obstruction
obstination: =pigheadedness obstinacy stubbornness
obstiner: insist persist
obstiné: obstinate stubborn stiff-necked dogged pigheaded
obstructif: =onerous obstructive
obstruer: =obstruct
obstétricien: =obstetrician
obstétrique: =obstetrics midwifery
obsèques: funeral burial
obsédé: =obsessive
obséquieux: =obsequious servile
obséquiosité: =obsequiousness subservience
obtenir: =procure obtain get
obturateur: =shutter
obtus: =obtuse pointless blunt dull
obus: shell fireball projectile bombshell
obusier: =howitzer
obèse: =obese porcine
obéir: =obey
obéissance: =obedience
obéissant: =obedient tractable
obélisque: =obelisk
obésité: =obesity corpulence overweight
ocarina: =ocarina
occasion: =opportunity occasion chance room secondhand
occasionnel: =opportunistic
occasionnellement: =occasionally intermittently
occasionner: =entail
occident: west occident
occidental: western westerner occidental westerly west
occlusif: =unopened
occultation: =concealment occultation
occulte: =occult apocryphal
occultisme: =occultism occult
occultiste: =occultist
occupation: =occupation profession
occuper: =busy occupy seize occupied engaged
occurrence: occurrence episode happening
ocelle: =eyespot
ocelot: =ocelot
ochlocratie: =ochlocracy mobocracy
ocre: =ochre raddle
octa: eighth
octal: =octal
octant: =octant
octave: =octave
octaèdre: =octahedra
octet: =byte octet
octogonal: =octagonal
octogone: =octagon
octroi: =licence excise
oculaire: =eyepiece ocular
oculiste: ophthalmologist
océan: =ocean
océanique: =oceanic pelagic
océanographe: =oceanographer
océanographie: =oceanography
odalisque: =odalisque
ode: =ode
odeur: =scent odor odour smell perfume aroma
odieux: hateful
odomètre: =odometer
odontologie: =odontology dentistry
odorat: =olfaction smell scent
odyssée: =odyssey
odéon: =conservatory
offensant: offensive insulting
offenser: =offend wound slur insult injure abuse hurt belabour
offensif: aggressive offensive incursive insulting
offensive: offensive assault charge onset attack
offensivement: =offensively aggressively
offensé: =offended insult afflicted
office: =office bureau observance
officiel: =official formal
officiellement: =officially formally cachet
officier: =officer bishop
officieusement: =unofficially
officieux: =unofficial informal
officinal: =pharmaceutical
offrande: victim sacrifice offering
offre: =bid offer supply tender
offrir: =offer treat backache
offshore: =offshore
ogive: shell
ognon: bulb
ogre: =ogre ogress witch
oie: =goose
oignon: bulb
oindre: =anoint grease oil
oint: christ
oiseau: =bird poultry
oiselet: birdie
oisif: =inert unemployed
oisillon: =birdie chick
oisiveté: laziness indolence inaction idleness
olfactif: =olfactory
olfaction: olfaction
oligarchie: =oligarchy
oligarque: =oligarch
oligopole: =oligopoly
olive: =olive
oliveraie: olive
olivier: olive
olographe: =holograph
olympien: olympian
olympique: =olympic olympian
oléandre: oleander
omanais: =omani
ombelle: sunshade
ombilical: =umbilical
omble: =char
ombrager: =shadowy
ombrageux: fearful
ombre: =shadow shade
ombrelle: parasol
omettre: =omit
omicron: =omicron
omission: =omission emission
omnidirectionnel: =omnidirectional
omnipotence: =omnipotence
omnipotent: almighty omnipotent all-powerful
omniprésence: =omnipresence
omniprésent: =omnipresent ubiquitous
omniscience: =omniscience
omniscient: =omniscient
omnivore: =omnivorous omnivore
omoplate: =vane dustpan
oméga: =omega
onagre: =onager
onanisme: =onanism self-satisfaction
once: =ounce
oncle: =uncle
oncologie: =oncology
oncologue: =oncologist
onction: =nomination
onctueux: =viscid oily
onde: wave
ondelette: =wavelet
ondin: =undine nymph fay fairy mermaid
ondoyer: undulate
ondulation: ripple
ondulatoire: wavelike
onduler: =undulate wavy corrugate rippled ripple
onduleux: =wavelike rippled wavy
ondée: downpour
ongle: nail claw fingernail toenail
onguent: unguent ointment
ongulé: =ungulate
oniromancie: =oneiromancy
onomastique: =onomastics
onomatopée: =onomatopoeia
onques: never
ontogenèse: =ontogeny ontogenesis
ontologie: =ontology metaphysics
ontologique: =ontological
onzième: =eleventh eleven
opacité: =opacity
opaque: =opaque fuzzy blurred
ophidien: =serpentine
ophtalmique: =ocular ophthalmic
ophtalmologie: =ophthalmology
ophtalmologiste: ophthalmologist
ophtalmologue: =ophthalmologist oculist
ophtalmoscopie: =ophthalmoscopy
opiacé: =opiate
opiner: opine
opinion: =opinion view
opiomane: =addict
opium: =opium
opportun: opportune
opportunisme: =opportunism expediency
opportuniste: =opportunist
opportunité: opportunity appropriateness tendentiousness
opposable: =opposable
opposant: opponent
opposer: defy
opposition: =opposition contrast
opposé: =opposite contrary
oppressant: oppressive
oppresser: oppress repress
oppresseur: =oppressor
oppressif: =oppressive
oppression: =oppression
opprimer: =oppress
opprobre: =infamy disgrace
optatif: =optative
opter: select opt elect choose pick single
optimal: =optimal optima
optimisation: =optimization optimisation
optimiser: =optimize
optimisme: =optimism hopefulness
optimiste: =optimistic sanguine upbeat
optimum: =optima
option: option
optique: =optics optical optic
optométrie: =optometry
optométriste: =optometrist
opulence: =lushness opulence
opulent: wealthy prosperous swanky
opéra: =opera
opérande: =operand
opérateur: =operator
opération: =operation surgery
opérationnel: =operational enterprise
opératoire: surgery
opérer: =operate
opérette: =operetta shambles
or: =gold golden wealth
oracle: =oracle
orage: =thunderstorm storm tempest
oraison: =oration prayer
oral: =oral spoken verbal
oralement: verbally orally
orange: =orange
oranger: orange
orangerie: =orangery
oratoire: =oratory
oratorio: =oratorio
orbe: orb clew
orbital: =orbital
orbite: =orbit
orchestration: =orchestration
orchestre: =orchestra
orchestrer: =orchestrate
orchidée: =orchid
orchis: orchid
ordalie: theodicy
ordinaire: =ordinary usual normal average habitual commonplace regular plain common
ordinairement: usually
ordinateur: =computer calculator
ordination: =ordination
ordonnance: recipe prescription formula receipt batman
ordonner: order decree command taut
ordre: =order sequence command behest commandment turn series statement arrangement injunction course orderliness
ordure: =garbage trash refuse rubbish litter junk
oreille: =ear
oreiller: =pillow cushion bolster
oreillon: =mumps parotitis
orfèvre: =goldsmith jeweller jeweler
organdi: =organdy
organe: organ
organicisme: =organicism
organigramme: timetable
organique: =organic systemic
organisateur: arranger
organisation: =organization organisation society body organize
organiser: =organize
organisme: =organism
orgasme: =orgasm climax
orge: =barley stye
orgelet: =stye barley
orgiaque: orgiastic
orgiastique: =orgiastic
orgie: orgy
orgue: =organ
orgueil: =pride
orgueilleux: =lofty
orichalque: brass
oriel: =oriel jetty
orient: east eastern
oriental: =oriental eastern east
orientaliste: =orientalist
orientation: =orientation
orienter: =orient
origami: =origami
originairement: originally intrinsically
original: =original script master
originalement: =originally
originalité: =originality novelty
origine: =origin geneses ancestry beginning provenance descent birth root extraction
originel: original
orignal: mousse
orme: =elm
ornement: =ornament decoration adornment
ornemental: =ornamental decorative
ornementation: =ornamentation decoration
orner: ornament decorate adorn lard
ornithologie: =ornithology
ornithologiste: ornithologist
ornithologue: =ornithologist
ornithorynque: =duckbill
ornière: =groove rut
orogenèse: =orogeny
orographie: =orography
orphelin: =orphan
orphelinat: =orphanage
orteil: =toe digit finger
orthodontie: =orthodontics
orthodoxe: =orthodox
orthodoxie: =orthodoxy
orthogonal: orthogonal rectangular right-angled
orthogonalité: =orthogonality
orthographe: =orthography spelling
orthographique: =orthographic
orthopédie: =orthopaedics orthopedics
orthopédique: orthopedic
orthopédiste: =orthopedic
orthoépie: =orthoepy
ortie: =nettle
orwellien: =orwellian
oryctérope: anteater
os: =bone os
oscillateur: =oscillator
oscillation: =oscillation
osciller: =oscillate
oscillogramme: =oscillogram
oscilloscope: =oscilloscope
oseille: =sorrel
oser: =venture dare risk taunt
osmose: =osmosis
osmotique: =osmotic
osseux: =osseous bony
ossification: =ossification
ossifier: =ossify
ossuaire: =ossuary
ostensiblement: =blatantly
ostensoir: =monstrance pyx ostensorium
ostentation: =ostentation show panache
ostentatoire: =ostentatious swanky
ostracisme: =ostracism
ostéologie: =osteology
ostéomyélite: =osteomyelitis
ostéoporose: =osteoporosis
otage: =hostage homer
otalgie: =earache otalgia
otique: =otic auricular
otite: =otitis
oto-rhino-laryngologie: =otolaryngology otorhinolaryngology
oto-rhino-laryngologiste: =otorhinolaryngologist
otorhinolaryngologiste: otorhinolaryngologist
otoscope: =otoscope
ottoman: =ottoman
ouate: wad
oubli: =oblivion forgetfulness oversight omission
oublier: =forget unforgettable
oubliette: dungeon
oublieux: =oblivious forgetful
oublié: =forgotten
oued: =wadi
ouest: =west occident
ougandais: =ugandan
ouguiya: =ouguiya
oui: =yes yeah right
ouistiti: cheese cabbage
ouragan: =hurricane cyclone storm
ourlet: =hem lap
ours: =bear ursine
oursin: urchin
outil: =tool implement instrument toolbox apparatus
outing: =outing
outrage: outrage
outre: =wineskin
outre-mer: overseas
outremer: =ultramarine
outrepasser: surpass
outsider: =underdog outsider
ouvertement: =openly sincerely
ouverture: =opening overture orifice aperture debut
ouvrage: work fancywork embroidery writ
ouvreur: =usher
ouvrier: =workman worker hand
ouvrir: =open undo abroach undone latitudinarian
ouzbek: =uzbekistani
ouï-dire: rumor hearsay
ouïe: =hearing audition
ovale: =oval ovoid egg-shaped
ovarien: =ovarian
ovation: =ovation
ovipare: =oviparous
oviparité: oviparous
ovogenèse: =oogenesis
ovoïde: =ovoid egg-shaped
ovulation: =ovulation
oxford: =oxford
oxydation: =oxidation oxidization
oxyder: =oxidize
oxygène: =oxygen
oxygéner: =oxygenate
oxymore: =oxymora
oxyton: =oxytone
ozone: =ozone
pacage: pasture
pacemaker: =pacemaker
pacha: =pasha
pachinko: =pachinko slingshot
pacificateur: pacifier peacemaker
pacification: =pacification appeasement
pacifier: appease propitiate conciliate
pacifique: =pacific peaceful peaceable quiet calm
pacifiquement: =peacefully
pacifisme: =pacifism
pacifiste: =pacifist pacifistic
pacte: =pact treaty
paf: dick prick cock
pagaie: paddle oar
paganisme: =paganism
pagayer: paddle
page: =page side
pagination: =pagination paging
paginer: number paginate
pagne: =loincloth
pagode: =pagoda
paiement: =payment pay
paillasson: =doormat mat
paille: =straw
paillette: brocade
pain: =bread loaf pan
pair: =pair couple even doublet brace dyad yoke occasional
paisible: pacific peaceful quiet calm
paisiblement: peacefully
paix: =peace calmness serenity calm accord rest pax
pakistanais: =pakistani
palais: =palace
palanquin: =palanquin sedan
palatal: =palatal
palefrenier: =groom stableman ostler
palestinien: =palestinian
palet: =puck
palette: =pallet palette
palier: landing
palilalie: =palilalia
palindrome: =palindrome
palingénésie: rebirth
palissade: =palisade paling
palliatif: =palliative soothing
palme: flipper fin
palmer: =micrometer
palmier: palm
palourde: =clam
palpable: =palpable
palper: =palpate feel grope
palpiter: pulsate
paludisme: malaria
paléoanthropologie: =paleoanthropology
paléographie: =paleography
paléolithique: =paleolithic
paléontologie: =paleontology palaeontology
paléontologique: =paleontological
paléozoïque: =paleozoic
pamphlet: =pamphlet brochure booklet
pan: =pan bread
panache: =panache
panacée: =panacea cure-all
pancréatite: =pancreatitis
pandémie: =pandemic
pandémique: pandemic
pandémonium: pandemonium
panel: panel
paner: bread
panicule: besom
panier: =basket pannier basketful
panifier: bake
panique: =panic funk tizzy
paniquer: =panic-stricken panic
panne: damage
panneau: =panel painting picture table blackboard board
panoplie: =panoply
panoptique: omniscient
panorama: =panorama
panoramique: =panoramic
panse: rumen
pansement: bandage dress plaster
panser: swathe dress bandage
pantalon: =pants underpants trouser
panthère: =panther
panthéisme: =pantheism
panthéon: =pantheon
pantin: stooge
pantocrator: almighty
pantomime: =pantomime mummery mime
pantouflard: homebody
pantoufle: slipper
panégyrique: =panegyric eulogy
paon: =peacock
papa: =dad daddy father
papal: =pontifical papal
paparazzi: =paparazzi
pape: =pope pontiff
papeterie: =stationery stationer
papetier: =stationer
papier: =paper
papillome: =papilloma
papillon: =butterfly
papilloter: flicker
papisme: =papism
papy: grandpa
paquet: =packet parcel package bundle manhood
parabole: =parabola parable
parabolique: =parabolic
paracentèse: =paracentesis
parachute: =parachute chute
parachutisme: =skydiving parachuting skydive
parachutiste: =parachutist skydiver paratrooper
parade: =parade
paradigmatique: exemplary
paradigme: =paradigm example
paradis: =paradise heaven
paradisiaque: =paradisiacal paradisiac
paradoxal: =paradoxical
paradoxalement: strangely paradoxically
paradoxe: =paradox
paragraphe: =paragraph article chapter
paraguayen: =paraguayan
parallaxe: =parallax
parallèle: =parallel latitude collimate
paralléliser: =parallelize collimate
parallélisme: =parallelism
parallélogramme: =parallelogram
parallélépipède: =parallelepiped
paralyser: =paralyze paralyse
paralysie: =paralyses palsy
paralytique: =paralyzed paralyse
paramilitaire: =paramilitary
paramètre: =parameter
paramétrique: =parametric
parangon: specimen
paranoïa: =paranoia
paranoïaque: =paranoid
parapente: parachute
parapet: =parapet breastwork
paraphe: =paraph curlicue scroll
paraphilie: =paraphilia
paraphrase: paraphrase
paraphraser: =paraphrase
parapluie: =umbrella cagoule brolly raincoat
paraplégie: =paraplegia
paraplégique: =paraplegic
parapsychologie: =parapsychology
parascolaire: extracurricular
parasite: =parasite parasitic noise sucker
parasitique: =parasitic
parasitisme: =parasitism
parasol: =parasol umbrella sunshade
paravent: screen
paraître: appear seem
parc: park garden fleet
parcelle: plot precinct
parchemin: =parchment vellum
parcimonie: =frugality
parcimonieux: =parsimonious
parcours: path
pardessus: =overcoat
pardon: =forgiveness sorry
pardonner: =forgive pardon condone excuse absolve remit
pare-balle: bulletproof
pare-balles: =bulletproof
pare-brise: =windshield windscreen
pare-feu: =firewall fire-resisting
pareil: similar same like alike suchlike
pareillement: equally
parent: =parent begetter senior
parental: =parental
parenthèse: =parentheses expletive
parenté: fatherhood parentage kinship
parer: repel beautify
paresse: =laziness indolence sloth listlessness
paresser: =laze
paresseusement: =lazily
paresseux: sloth lazy slothful layabout lazybones sluggish
paresthésie: =paraesthesia
parfait: =perfect perfective
parfaitement: =utterly perfection
parfois: sometimes sometime
parfum: =perfume fragrance aroma scent
parfumer: perfume
pari: wager bet
paria: =pariah outcast
parier: =wager bet
parieur: =punter gambler
parisien: =parisian
parité: =parity
parjure: =perjury perjurer
parking: parking
parlement: =parliament congress
parlementaire: =parliamentary parliamentarian
parler: =speak talk say tell speaking
parloir: =clubroom parlor lounge
parmi: between
parodie: =parody travesty spoof takeoff
parodier: parody mock
paroi: wall
paroisse: =parish
paroissial: =parochial
parole: =lyric speak speech word address text
parolier: =lyricist songwriter
paronomase: =wordplay paronomasia
parotidite: mumps
paroxysme: =paroxysm
paroxyton: =paroxytone
parquer: parked
parquet: =parquet
parrain: =godfather godparent
parrainage: =sponsorship
parrainer: sponsor
parricide: =patricide parricide
parsec: =parsec
parsemer: disseminate
part: share portion piece part proportion partition segment
partager: share partition divide split
partenaire: =partner buddy teammate
partenariat: =partnership companionship
parthénogenèse: =parthenogenesis
parti: =party comma
partial: =biased prejudiced partial bigoted
partialité: =partiality bias
participant: =participant
participatif: =participatory collaborative
participation: =participation involvement
participe: =participle
participer: =participate
particularité: feature property attribute peculiarity particularity distinctiveness
particule: =particle tittle speck
particulier: =idiosyncratic peculiar odd special
particulièrement: =particularly especially
partie: party part
partiel: =partial partitive some fractional
partiellement: =partly
partir: =leave exit
partisan: =partisan guerrilla
partitif: =partitive
partition: =partition score
partout: =everywhere throughout
partouze: =orgy
parure: ornamental adornment
parvenu: =parvenu
parâtre: stepfather
pas: =footstep not step pace no tread
pascal: =pascal paschal
pasquin: lampoon libel
passable: so-so
passage: passage
passager: =passenger fare
passant: =passer-by bandwidth wayfarer
passe: pass
passe-droit: spoil
passe-partout: =passkey passe-partout
passe-temps: =pastime hobby amusement
passeport: =passport
passer: =spend pass go cross
passerelle: bridge
passible: punishable
passif: =passive liabilities
passiflore: passion
passion: =passion ardor fervor
passionnant: =thrilling exciting
passionné: =passionate enthusiastic avid vehement fervent
passionnément: =passionately
passivité: =passivity
passoire: =colander
passé: =past preterite bygone history
pastel: =pastel crayon
pasteur: =pastor reverend
pasteurisation: =pasteurization pasteurisation
pasteuriser: =pasteurize pasteurise
pastiche: =pastiche
pastoral: =pastoral
pastrami: =jerky
pat: =stalemate
patate: =spud potato
pataud: =lumpish
patauger: =wade paddle
patch: =patch
patenter: patent
paternalisme: =paternalism
paternel: =fatherly paternal patronymic
paternité: =fatherhood authorship
pathogénie: =pathogenesis
pathologie: =pathology
pathologique: =pathological
pathologiste: =pathologist
pathos: =pathos sentimentalism
pathétique: =pathetic passive heartfelt
pathétiquement: =pathetically
patience: =patience restraint
patient: =patient
patin: =skate
patinage: =skating
patine: =patina verdigris
patois: dialect
patriarcal: =patriarchal
patriarcat: =patriarchy
patriarche: =patriarch
patricien: =patrician
patrie: =homeland fatherland motherland
patrimoine: heritage legacy inheritance property fortune
patrimonial: property
patriote: =patriot
patriotique: =patriotic
patriotisme: =patriotism
patron: employer boss dexter
patronage: patronage
patronat: employment
patronyme: =patronymic patronym
patronymique: patronymic
patrouille: =patrol
patrouiller: patrol
patrouilleur: vessel
patte: =paw leg foot poultice lice
paume: =palm hand thenar
paumelle: hinge
paumé: =godforsaken
paupière: =eyelid blinker
paupérisation: =impoverishment
pause: =pause break recess hiatus rest
pauvre: =poor indigent needy destitute poorhouse workhouse penurious
pauvreté: =poverty pauperism need want
pavane: =pavane
pavaner: =swagger strut
pavement: pavement
paver: =pave cobble
pavillon: flag switch banner
pavlovien: =pavlovian
pavoiser: =exult
pavot: poppy opium
pavé: =cobblestone paved cobble
payable: =payable
payant: =paid toll pay
payer: =pay defray acquit foot
payeur: =payer drawee
pays: homeland nation country motherland land state home
paysage: =landscape scene scenery
paysan: farmer freeholder yeoman
paysannerie: =peasantry
païen: =pagan heathen ethnic
peau: =skin pelt leather hide fur
peccadille: =peccadillo
peccamineux: sinner sinful
pectoral: thoracic
pedigree: =pedigree genealogy
peigne: =comb scallop
peigner: comb
peignoir: =bathrobe peignoir
peinard: =skulk
peindre: =paint
peine: sadness woe grief sorrow affliction penalty distress punishment pain
peintre: =painter artist
peinture: =painting paint picture
peler: =peel hull
pellagre: =pellagra
pelle: =shovel dustpan excavator spade scoop
peller: shovel
pellet: =pellet
pelleteur: =excavator backhoe
pellicule: =dandruff film dander
pelote: ball clew pellet skein
peloter: grope
peloton: =platoon
pelouse: lawn grass
peluche: =plush
pelure: peel
pelvis: pelves
penaud: =frowning
penchant: torque predisposition
pencher: =tilt lean bowed
pendage: =swath
pendaison: =hanging
pendentif: =pendant
pendre: =hang
pendu: hangman gallows
pendule: =pendulum timepiece clock watch
penny: =pence
penser: =think believe opine thinkable
penseur: =thinker philosopher intellect
pensif: =contemplative musing thoughtful skeptical
pension: pension
pensionnaire: =inmate boarder
pensée: =thought thinking pansy think idea mind
pentagonal: =pentagonal
pentagone: =pentagon
pentagramme: =pentagram
pentaèdre: =pentahedra
pente: =slope inclination gradient batter slant hillside
pentecôtisme: =pentecostalism
penthouse: =penthouse
people: celebrity
percale: =percale
percentile: =percentile
perceptible: =noticeable touchable perceptible audible
perception: =perception understanding apprehension grasp
percer: pierce bore drill leaky holey hole
perceur: drill
percevoir: =perceive
perche: =perch bass
percher: =roost
percolation: =percolation infiltration
percussion: =percussion
percutané: subcutaneous percutaneous
percuter: ram slog
perdant: =defeated
perdre: =lose miss forfeit eradicable
perdu: =lost missing
perestroïka: perestroika
perfectible: =perfectible
perfectif: =perfective
perfection: perfection completeness
perfectionnement: =perfection
perfectionnisme: =perfectionism
perfectionniste: =perfectionist
perfide: =perfidious treacherous guileful
perforateur: =punch
perforation: =perforation fenestration
performance: =performance throughput efficiency
perfusion: =perfusion affusion
pergola: =pergola trellis arbour
perle: =pearl bead
permafrost: =permafrost
permanence: =immutability permanence
permanent: permanent constant standing
permanenter: =permanent perm
permettre: =permit allow let authorize admit empower
permis: permission
permissif: =permissive tolerant
permission: =permission permit authorization authorize
perméabilité: =permeability
perméable: =permeable
pernicieux: malignant
peroxyde: =peroxide
perpendiculaire: perpendicular vertical right
perplexité: =perplexity discombobulation bafflement
perpétrer: perpetrate commit
perpétuation: perpetuation
perpétuel: eternal perpetual undying everlasting
perpétuer: =perpetuate eternize protract eternalize
perpétuité: =lifelong eon eternity
perroquet: =parrot popinjay cockatoo
perruche: =parakeet parrot
perruque: =peruke wig hoax toupee
persan: persian
perse: =persian
persifleur: mocker
persister: =persist adhere abide
personnage: personality person character personage
personnaliser: =individualize tailored customize
personnalité: =personality temperament character personage individuality idiosyncrasy
personne: =person none human someone somebody man face individual one nobody
personnel: =personnel personal staff intimate face-to-face
personnellement: =personally
personnification: =personification personify embodiment anthropomorphism
personnifier: =personify embody incarnate
perspective: =standpoint
perspicace: =discerning perspicacious perceptive incisive sagacious
perspicacité: =insight perspicacity wisdom
persuader: persuade convince
persuasif: =persuasive
persuasion: =persuasion
persécuter: =persecute oppress pursue depress prosecute
persécuteur: pursuer
persécution: =persecution persecute pogrom
persévérance: =insistence persistence tenacity
persévérant: insistent persevering
persévérer: =persevere
perte: =loss casualty
pertinence: =relevance pertinence
pertinent: =felicitous relevant germane pertinent
pertuisane: halberd
perturber: =impede unsettle troubled perturb
pervenche: =periwinkle
pervers: =pervert
perversement: =perversely
perversion: perversity
perversité: =perversity
peser: =weigh
peseta: =peseta
peso: =peso
pessimisme: =pessimism
pessimiste: =pessimist pessimistic downbeat pessimism
peste: =plague epidemic pestilence
pestilentiel: malodorous foul-smelling
pet: fart flatulence wind
petit: =small little young tiny slight
petit-déjeuner: snack
petit-fils: =grandson grandchild
petit-lait: sera
petit-neveu: =grandnephew
petite-fille: =granddaughter grandchild
petite-nièce: =grandniece great-niece
petitement: =hardly least barely
peu: =few little some
peuple: nation people masses
peupler: people populate
peuplier: =vitiligo
peur: =dread fear terror horror scare
peureux: =fearful coward
peut-être: =perhaps maybe
pfennig: =pfennig
phagocyte: =phagocyte
phalange: =phalanx bastinado
phallique: =phallic
phallus: phallic dildo
phare: =lighthouse headlight beacon headlamp
pharisien: =pharisee
pharmaceutique: pharmaceutical
pharmacie: =pharmacy drugstore chemist
pharmacien: =pharmacist apothecary druggist
pharmacologie: =pharmacology
pharmacologique: =pharmacological
pharmacopée: =pharmaceutics pharmacopoeia
pharyngite: =pharyngitis
phase: =phase stage
phi: =phi
philanthrope: =philanthropist
philanthropie: =philanthropy
philanthropique: =philanthropic
philatélie: =philately
philatéliste: =philatelist
philhellène: =philhellene
philippin: =philippine filipino
philippique: =philippic
philologie: =philology
philologique: =philological
philologue: =philologist
philosophe: =philosopher
philosophie: =philosophy
philosophique: =philosophical
phlegmatique: phlegmatic
phloème: cork
phlébite: =phlebitis
phlébotome: =phlebotomist
phlébotomie: =phlebotomy
phobie: =phobia fear
phone: phone sound voice phon
phonie: phony
phonique: =phonic acoustic
phonogramme: =phonogram
phonographe: =phonograph gramophone
phonologie: =phonology phonemic
phonologique: =phonological
phonème: =phoneme
phonémique: =phonemic
phonétique: =phonetics
phoque: =seal
phosphate: =phosphate
phosphore: =phosphorus phosphoric
phosphorescence: =phosphorescence
phosphorique: =phosphoric phosphorous
photo: photograph photo picture photography
photochimie: =photochemistry
photochimique: =photochemical
photoconductivité: =photoconductivity
photocopie: =photocopy
photographe: =photographer
photographie: =photography photograph photo picture
photographier: =photograph photo shoot
photographique: =photographic
photogénique: =photogenic
photomètre: photometer
photomécanique: =photomechanical
photométrie: =photometry
photométrique: =photometric
photon: =photon
photophobie: =photophobia
photoreportage: =photojournalism
photosynthèse: =photosynthesis
photothérapie: =phototherapy
phototropisme: =phototropism
photovoltaïque: =photovoltaic
photoélectrique: =photoelectric
phrase: phrase sentence statement dicta
phrastique: =phrasal
phraséologie: =phraseology wording
phrénologie: =phrenology
phtisie: tuberculosis phthisis
phtisique: =tubercular consumptive
phycologie: =algology phycology
phyla: phyla
phylarque: =chieftain
physicien: =physicist
physiognomonie: physiognomy
physiographie: =physiography
physiologie: =physiology
physiologiste: =physiologist
physionomie: =physiognomy
physiothérapeute: =physiotherapist
physique: =physics physical physique
physiquement: =physically
phénicien: =phoenician
phénix: =phoenix
phénomène: =phenomena appearance
phénoménal: ostensible apparent remarkable
phénoménologie: =phenomenology
pi: =pi pie
piaf: sparrow
piailler: =clamor
pianiste: =pianist
piano: =piano
piastre: =piastre
pic: =woodpecker peak summit
piccolo: =piccolo
pichet: pitcher
pickles: pickle
pickpocket: pickpocket
picorer: =peck
picot: =picot
pictogramme: =pictograph rebus
pictural: =pictorial
pidgin: =pidgin
pie: =magpie jay
pie-grièche: magpie
pied: =foot leg
pied-de-biche: =crowbar
pied-à-terre: =lodging
pier: peter
piercing: =piercing
pierre: =peter rock stone calculi
pierreux: =stony rocky
pieu: stake paling palisade picket pale pile
pieuvre: =taco
pieux: =pious devout god-fearing
pigeon: =dove pigeon sucker
pigeonneau: =squab
pigeonnier: =pigeonhole dovecote columbaria
pigment: =pigment
pignon: sprocket gable
pile: battery stack pile cell pier
pilier: pillar
pillage: =pillage depredation spoliation
pillard: =plunderer looter spoiler
piller: pillage plunder
pilleur: =looter
pilon: =pestle
pilori: =pillory
pilosité: =hairiness
pilotage: navigation
pilote: pilot driver
piloter: =pilot navigate
pilule: =pill
pimbêche: =coquette minx
pin: =pine
pin-up: =pin-up
pinacle: =pinnacle cornice
pince: =pliers
pinceau: =paintbrush brush
pincement: tightening
pincer: =pinch
pincette: =tweezer
pine: dick prick cock
pingrerie: niggardliness
pioche: =pickaxe pick hack
pion: =pawn soldier
pionnier: =pioneer sapper
pipe: =pipe blowjob fellatio
pipeau: flute
pipeline: =conduit
pipette: dropper pipette
pipi: =pee wee wee-wee piss pee-pee
piquant: =piquant spicy poignant zesty
pique: spade lance pike
pique-nique: =picnic
piquenique: picnic
piquer: sting prick smart bite
piquet: =picket stake pale pile piquet
piqué: =swoop
piqûre: =sting jab shot prick stitch
piranha: =piranha
piratage: piracy
pirate: =pirate corsair piracy buccaneer
piraterie: =piracy
pire: =worse worst
pirogue: =pirogue
pirouette: =pirouette twirl
pis: worse
piscicole: vivaria fishpond
piscine: =pool basin tank
piscivore: =piscivorous
pisse: piss
pissenlit: =dandelion
pisser: =piss pee urinate
pistache: peanut
piste: =piste runway track strip
pister: track
pistolet: =pistol handgun gun
piston: =piston plunger
pitance: =dole pittance
pitié: =pity mercy
pitoyable: =piteous pitiable paltry pathetic pitiful deplorable poor sorry
pittoresque: =picturesque scenic
pivert: woodpecker
pivoine: =peony pion
pivoter: =swivel slue rotate revolve pivot
pixel: =pixel
pizza: =pizza
pizzeria: =pizzeria
pizzicati: =pizzicato
pizzéria: pizzeria
pièce: coin piece room part token portion track
piège: =trap snare
piédestal: plinth pedestal
piéger: trap ensnare snare
piémont: =piedmont mountainside
piétinement: =stampede
piétiner: =trample
piéton: =pedestrian walker stroller
piété: =piety devoutness godliness
piézoélectricité: =piezoelectricity
placage: =veneer
placard: =placard
placarder: poster
place: =plaza square loci place position
placebo: =placebo
placement: =placement
placenta: =mandrel
placentaire: =placental
placer: invest place position rank set
placide: calm
placier: rep
plafond: =ceiling roof attic
plage: =beach sand seashore
plagiat: =plagiarism plagiarist
plagier: =plagiarize plagiarism
plaider: =litigate plead attest advocate
plaidoirie: =advocacy
plaidoyer: advocacy
plaie: wound sore
plain-chant: =plainsong
plaindre: =complain pity repine
plainer: =plain champaign flat
plainte: =complaint grievance nagging
plaintif: =querulous
plaire: =please gratify delight
plaisant: pleasant entertaining pleasing
plaisanter: =joke banter kid
plaisanterie: =pleasantry joking
plaisir: =pleasure enjoyment delectation delight amusement pastime entertainment
plan: =plan plane map scheme blueprint project design level
planche: =board etching engraving plank
plancher: =floor flooring
planchiste: =boarder
planeur: =glider
planification: =planning
planifier: plan design planned designed
planque: =stakeout hideout
plant: tomato
plantage: =nosedive
plantation: =plantation planting
planter: =plant vegetable planted
plantigrade: =plantigrade
planton: =batman
plantureux: abundant bounteous
planète: =planet planetary
planétaire: =planetary orrery
planétarium: =planetaria orrery
plaque: =slab plate flagstone disk stick record
plaqueminier: oyster
plaquer: plate
plasma: =plasma creature
plasmatique: fictitious
plasticien: visual
plasticité: =plasticity
plastique: =plastic
plat: dish flat plane plate equal platter punt
plat-bord: =gunwale handrail banister
platane: plane
plate-bande: =flowerbed
plate-forme: platform
plateau: =tray platter plateau mesa salver tableland
plateforme: platform
platine: =platinum turntable
platitude: =platitude blandness
platonique: =platonic
playback: =lip-sync
playboy: =playboy
playlist: =playlist
plectre: =plectra quill pick key
plein: =unabridged replete full absolute complete stark filled
pleur: =cry weeping crying tearing
pleurer: =weep cry
pleurnichard: =crybaby
pleurnicherie: whine
pleurésie: =pleurisy
pleuviner: drizzle
pleuvoir: fall raining rain
plier: =fold crease flex jackknife
plinthe: =baseboard plinth pedestal
plisser: =pleat goffer shrivel
pliure: crease
plomb: =lead shot
plombage: =inlay
plomberie: =hydraulics
plombier: =plumber hydraulic
plongeoir: springboard
plongeon: =dive plunge diving
plonger: =submerge dive immerse sink
plongeur: =diver plunger frogman dishwasher
plongée: =diving plunge dive
plouc: =hick redneck
ploutocratie: =plutocracy
pluie: =rain rainfall rainy
plume: =feather pen plume quill wing
plumer: =pluck fleece moult
plumitif: hack
pluralisme: =pluralism
pluraliste: =pluralistic
pluralité: majority numerous plurality
pluridisciplinaire: interdisciplinary
pluriel: =plural
plus: =more plus most
plus-que-parfait: =pluperfect
plutôt: =rather better
pluvial: rainy
pluvieux: =rainy
pluviomètre: =pluviometer
plâtre: plaster cast
plâtrier: plasterer
plèvre: =pleura
plébiscite: referenda plebiscite
plébéien: =plebeian
pléiade: constellation
plénier: =plenary
plénipotentiaire: =plenipotentiary
pléochroïsme: =pleochroism
pléonasme: =pleonasm
pléonastique: =pleonastic
plérôme: crew
pléthore: =plethora plenitude
pneu: =tyre rubber tire
pneumatique: =pneumatic
pneumoconiose: =pneumoconiosis
pneumonie: =pneumonia
pneumonique: pulmonary
pneumothorax: =pneumothorax
poche: =pocket
pocher: =poach poached
pochoir: template stencil
podium: =podia
podomètre: =pedometer
pogrom: =pogrom
pogrome: pogrom
poids: =weight mass dumbbell
poignard: dagger dirk knife poniard
poignarder: =stab knife shiv
poigne: fist
poignet: =wrist
poignée: =handful handle haft grip hand shaft stem potholder doorknob
poil: hair whisker
poilu: =hirsute hairy
poing: =fist
point: =dot point tittle pip period mark item lace
point-virgule: =semicolon
pointe: pinnacle cusp nose peak vertex apex tip point spire edge
pointer: =gunpoint pointer
pointeur: =pointer cursor indicator index
pointiller: priggishness pedantry
pointilleux: =captious begrudge
pointillisme: =pointillism
pointu: =pointed sharp acute bitter poignant
poinçonner: perforate
poire: =pear
poirier: pear headstand handstand
pois: =pea
poison: poison
poisse: jinx
poisson: =fish
poissonnerie: fishmonger
poissonnier: =fishmonger fisherman
poitrine: =chest bosom breast
poivre: =pepper
poivrer: pepper
poivron: pepper
poivrot: drunkard
poix: tar
poker: =poker
polaire: =polar
polarisation: =polarization polarity
polariser: =polarize
polarité: =polarity
police: =police constabulary
policier: =policewoman constable policeman cop
poliment: =politely
poliomyélite: =polio poliomyelitis
polir: =polite courteous gentle civil polish shine city-state politeness
polisson: =evildoer
politesse: =politeness civility courtesy
politicien: =politician statesman
politique: =political politics policy politically
politiquement: =politically
politiser: =politicize
polka: =polka
pollen: =pollen
pollinisation: =pollination fertilization
polliniser: =pollinate
polluer: =pollute contaminate taint
pollution: =pollution contamination
polo: =polo
polonais: =polish pole polonaise
polyandrie: =polyandry
polychrome: =polychrome multicolored
polygame: =polygamous
polygamie: =polygamy
polyglotte: =multilingual polyglot
polygonal: =polygonal
polygone: =polygon polygonal
polymorphe: =polymorphous multiform
polymérisation: =polymerization
polynésien: =polynesian
polynôme: =polynomial
polype: =polyp
polyphonie: =polyphony
polyphonique: =polyphonic
polysyllabique: =polysyllabic sesquipedalian
polysème: polysemous polysemy
polysémie: =polysemy
polysémique: =polysemous
polytechnique: =polytechnic
polythéisme: =polytheism
polyvalence: =versatility
polyvalent: versatile multilateral many-sided
polyèdre: =polyhedra polyhedral
polémique: =polemic dispute argument controversy
polémiste: =polemist polemicist
pommade: =pomade unguent ointment
pomme: =apple
pommeau: =pommel showerhead
pommeler: =mottled spotted
pommette: =cheekbone
pommier: apple
pompage: pump
pompe: =pump crib
pomper: pump
pompeux: =pompous
pompier: =firefighter fireman
pompon: =bobble
ponce: =pumice holystone
poncho: =poncho
ponctualité: punctuality
ponctuation: =punctuation
ponctuel: =punctual prompt accurate exact opportune
ponctuellement: =punctually betimes
pondre: =lay mannikin
poney: =pony nag
pont: =bridge deck backbend
pont-levis: =brow drawbridge
pontage: =bypass
pontife: =pontiff
pontificat: =pontificate
pop: =pop
pope: priest
popeline: =poplin
populaire: =popular folk vernacular
populariser: =popularise familiarize
popularité: =popularity vogue popular
population: =population
populeux: =populous
populisme: =populism secularism
populiste: =populist
porc: =pork pig hog
porc-épic: =porcupine
porcelaine: =porcelain china
porcelet: pig hog
porcherie: =pigsty piggery sty
porcin: =swinish porcine piggish
pore: =pore
poreux: =porous poriferous spongy
porno: =porn
pornographe: =pornographer
pornographie: =pornography porn porno
pornographique: =pornographic
port: =port harbor haven harbour
portable: =laptop portable mobile notebook cell wearable
portail: =portal gate gantry phyla
portance: lift upthrust
portatif: portable
porte: =door gate gateway portal port goal
porte-drapeau: =standard-bearer ensign
porte-monnaie: purse wallet
porte-parole: =spokesman mouthpiece representative newscaster
porte-étendard: standard-bearer
portefeuille: =portfolio wallet purse roundhouse yard
portemanteau: hanger
portemonnaie: wallet
porter: =convey carry bear transfer wear take
porteur: =porter carrier bearer redcap heaver
portier: =doorkeeper doorman goalie goalkeeper keeper door
portique: =portico
portrait: =portrait effigy
portugais: =portuguese
portée: =range scope staff litter stave brood reach
pose: =pose
poser: pose sober
poseur: =show-off
positif: =positive plus yang
position: =position loci stance locality stand location situation site station place
positivement: =positively
positivisme: =positivism
positivité: =positivity
positon: positron
positron: =positron
posologie: dosage
possesseur: =owner proprietor possessor
possessif: =possessive
possession: =possession
possessivité: =possessiveness
possibilité: =possibility probability opportunity likelihood occasion prospect chance
possible: =possible thinkable potential likely viable
possiblement: presumably possibly
posséder: =possess obtain own have hold
possédé: =possessed
post-scriptum: =postscript
postal: =postal
postdater: =postdate
poste: =mail post position berth
poster: =post poster mail
postface: epilogue
posthite: =posthitis
posthume: =posthumous
postiche: =postiche toupee
postier: =mailman postman
postmoderne: =postmodern
postmodernisme: =postmodernism
postnatal: =postnatal
postposition: =postposition
postulat: =posit postulate
posture: =posture stance pose
postérieur: =rear subsequent posterior later behind back hind
postérité: =posterity
pot: vessel jar pot flowerpot
pot-au-feu: homebody
pot-de-vin: =bribe bribery sop
pot-pourri: =potpourri pastiche
potable: =potable drinkable
potage: soup
potager: garden
potassium: =potassium
pote: =chum buddy
poteau: pole post pylon pillar
potence: =gallows scaffold
potentiel: =potential possible
potentiellement: potentially
potentiomètre: rheostat potentiometer
poterie: pottery
poterne: =postern
potier: =potter
pou: =lice scabies
poubelle: trash dustbin chopstick
pouce: =inch thumb
poud: =pood
poudre: =powder dust
poudrer: =sprinkle
pouf: footstool
pouffer: giggle titter
poulailler: =henhouse coop
poulain: =foal colt pony
poule: =hen chicken gallinaceous
poulet: =chicken hen chick
pouliche: =filly
poulie: =pulley
pouliner: foal
pouls: =pulse heartbeat pulsation
poumon: =lung
poupe: =stern aft
poupée: =doll puppet effigy
pourboire: =tip baksheesh perquisite chip
pourcentage: =percentage
pourparler: =parley
pourpre: purple purpura
pourquoi: =why wherefore
pourrir: =putrid putrefy rot rotten spoil decompose
pourriture: =putrescence
poursuite: =pursuit
poursuivant: =pursuer chaser
poursuivre: =chase pursue continue keep dog follow
pourtant: =however nevertheless yet still
pourvoir: =purvey provide supply
pourvoyeur: supplier purveyor
pousse: =scion shoot sprout
pousse-pousse: =rickshaw
poussepousse: rickshaw
pousser: =propel push urge
poussette: stroller pram perambulator
pousseur: =pusher
poussin: chick
poussière: =dust powder
poussiéreux: =dusty
poussée: push shove
poutre: =beam timber balk
poutrelle: lintel girder
pouvoir: =can power may able authority sway
poème: =poem
poète: =poet bard poetess
poésie: =poetry poem verse
poétique: =poetic poetical poetics
poêle: =skillet stove pan cooker
poïkilotherme: =cold-blooded
pragmatique: =pragmatic
pragmatisme: =pragmatism
pragmatiste: =pragmatist hard-nosed
prairie: =prairie meadow lea
praticabilité: =practicability feasibility
pratique: pragmatic practical praxes practice rehearsal custom usage
pratiquement: =practically usefully
pratiquer: practise
premier: =premiere former first primary prime initial opening foremost
premièrement: first
prendre: =take seize taken grip
preneur: recipient
presbytie: =presbyopia farsightedness
presbytère: =vicarage parsonage manse
prescience: =prescience
prescription: prescribe specification prescription
prescrire: =prescribe
presqu'ile: peninsula
presqu'île: peninsula
presque: =almost nearly virtually approximately near nigh practically virtual about well-nigh
pressage: =squeezing
pressant: urgent pressing hurried
presse: =press print
presse-citron: liquidiser
presse-fruits: =liquidiser
presse-papiers: =clipboard paperweight
pressentiment: =presentiment premonition intuition presage hunch
pressentir: =intuit
presser: =squeeze wring press urgent harried
pression: =pressure
prestance: posture
prestidigitateur: =illusionist prestidigitator conjurer juggler
prestidigitation: =prestidigitation
prestige: =prestige authority
prestigieux: =prestigious
preuve: =evidence proof vindication witness
priapisme: =priapism
prier: =pray request ask beg beseech
prieur: =prior
prieuré: =priory
primaire: =primary primeval pristine
primat: =primate archbishop
primate: primate
primauté: =primacy
prime: dash
primesautier: =unaffected
primeur: =greengrocer fruiterer
primitif: =primeval primitive
primordial: =primordial
prince: =princess prince
princier: =princely
principal: =principal main master
principalement: =principally
principauté: =principality beginning authorities duchy
principe: =principle tenet bylaw groundwork
printanier: spring springlike vernal
printemps: =springtime spring
prion: =prion
prioriser: =prioritize prefix
prioritaire: =preferred
priorité: =priority precedence
prise: =grip grasp take clench
prismatique: =prismatic
prisme: =prism
prison: =prison jail dungeon penitentiary
prisonnier: =captive prisoner inmate
privation: =deprivation
privatisation: =privatization privatisation privatize
privatiser: =privatize privatise
priver: =deprive
privilège: =privilege prerogative perquisite franchise
privilégier: prefer
privilégié: =privileged preferential
privé: =private privacy bereft
prix: =price award prize value worth premium
prière: =prayer pray orison supplication rogation
pro: professional
probabiliste: =probabilistic stochastic
probabilité: =probability likelihood chance prospect likeliness odds
probable: =probable likely
probablement: =probably
probant: =probative evidential apodictic
probe: honorable
problème: =problem trouble glitch
problématique: =problematic dubious uncertain equivocal doubtful questionable questioning
processeur: =processor
procession: =procession
processus: =process procedure task
prochain: =sequent neighbour next subsequent following incoming after fellow
prochainement: soon
proche: =nigh near close nearby familiar
proclamation: =blare
proclamer: =proclaim declare
procrastination: =procrastination
procrastiner: =procrastinate linger
procréation: =procreation proliferation propagation
procurateur: plenipotentiary
procurer: provide
procureur: =prosecutor procurator
procès: =trial case
procès-verbal: minutes protocol minute
procéder: behave proceed act enlist
procédural: =procedural
procédure: =procedure
prodigalité: =profligacy
prodigue: =dissipated prodigal wasteful
prodrome: =prodrome forerunner
producteur: =producer manufacturer
productif: =productive generative
production: =production produce manufacture output
productivité: =productivity productiveness
produire: =produce manufacture yield induce churn
produit: =product produce
profanateur: sacrilegious
profanation: desecration
profane: secular profane
profaner: =desecrate
professeur: =professor teacher instructor schoolmaster schoolmistress
profession: profession occupation calling vocation job task craft
professionnalisme: =professionalism
professionnel: =professional vocational occupational
professionnellement: =professionally
professorat: =professorship
profil: profile
profit: profit gain benefit
profiter: =profit benefit
profond: =deep profound deeply
profondeur: =depth profundity
profondément: =deeply deep
profusion: =profusely
prognathe: =prognathous projecting protuberant
prognathisme: =prognathism
prognostique: =prognostic
programmateur: programmer
programmation: =programming coding
programme: program schedule agenda playbill
programmer: =program
programmeur: =programmer
progresser: progress advance
progressif: =progressive
progressisme: =progressivism
progressivement: =gradually progressively
progrès: =advancement progress headway improvement
progéria: =progeria
prohiber: prohibit forbid prohibited forbidden
prohibitif: =prohibitive negate prohibition
proie: =prey booty spoil sack
projecteur: =projector spotlight
projectile: =projectile shell bombshell
projection: =projection
projet: =project scheme
projeter: project
prolifique: =prolific fertile productive
prolifération: procreation
proliférer: =proliferate
prolixité: verbosity verbiage prolixity
prologue: =prologue
prolongation: =overtime
prolongement: extension extrapolation
prolonger: =prolong lengthen extend prolonged lingering continue
prolégomènes: =prolegomena
prolétaire: =proletarian prole
prolétariat: =proletariat
promenade: stroll saunter rambling
promener: =stroll promenade
promeneur: stroller
promesse: promise word pledge troth
prometteur: =promising budding hopeful
promettre: =promise
promis: betrothed
promontoire: =promontory
promoteur: =promoter advancer
promotion: =promotion forwarding
promouvoir: =promote further
prompt: fast
promptitude: =briskness
promulgation: =promulgation
promulguer: publish promulgate
pronom: =pronoun
prononcer: =pronounce enunciate announce declare sound phonate
prononciation: =pronunciation pronounce accent
prononçable: =pronounceable vocable
pronostic: =prognoses forecast precognition
pronostique: prognostic predictive
pronostiquer: predict foresee forecast
propagande: =propaganda propagandize
propagandiste: agitator
proparoxyton: =proparoxytone
propension: predisposition
prophylactique: =prophylactic
prophylaxie: prevention prophylaxis prophylactic precaution
prophète: =prophet prophetess predictor sibyl seer
prophétie: =prophecy prediction omen
prophétique: =prophetic predictive
propice: gracious
proportion: dimension analogy
proportionnel: =proportional proportionate analogue analog
proposer: propose suggest
proposition: =proposal sentence dicta
propre: =own clean clear cleanliness proper
propreté: =cleanliness
proprioception: =kinesthesia proprioception
propriétaire: =proprietor owner landlord
propriété: =ownership property estate possession quality attribute kind tenure feature
propulser: =stoke
propulsion: =propulsion
proroger: prolong
prose: =prose
prosodie: =prosody
prosodique: =prosodic
prosopopée: =prosopopoeia
prospecteur: =pitman
prospectif: prospective
prospectus: =prospectus
prospérer: =prosper flourish thrive
prospérité: =prosperity bliss weal best-selling
prostate: =prostate protector
prosterner: =grovel
prostituer: prostitute
prostitution: =prostitution
prostitué: =prostitute whore
prosélytisme: =proselytism
protagoniste: =protagonist
protecteur: =protective protector
protection: =protection conservation aegis
protectionnisme: =protectionism
protectorat: =protectorate
protestant: =protestant protest
protestantisme: protestant
protestation: protest remonstrance deprecation
protester: =protest remonstrate
prothèse: =prostheses
protocole: =protocol minutes etiquette minute gopher
protohistoire: =protohistory
proton: =proton
protoplasme: =protoplasm
prototype: =prototype archetype
protubérance: =protuberance protrusion
protéger: =protect defend guard shield safeguard ward brood preserve
protégé: =protected
protéine: =protein
protéique: =protean
protéomique: =proteomics
proue: =prow fore bow
prouvable: =provable
prouver: =prove demonstrate approve proven demonstrated evidence
provenance: origin
provende: fodder
proverbe: =proverb adage byword saying
proverbial: =proverbial
providence: =providence welfare
province: =province region ministry
provincial: rural provincial
provincialisme: =provincialism
provision: =provision viand provisions foodstuff
provisoire: temporary
provisoirement: temporarily
provocateur: =provocateur provocative
provocation: =provocation
provoquer: provoke provocative instigate
proximité: =proximity vicinity neighborhood closeness
proxy: proxy
proxénète: =pimp hustler
proxénétisme: pimp pander
proéminence: protuberance
proéminent: =prominent
prude: prudish
prudemment: gingerly cautiously
prudence: circumspection circumspect
prudent: =cautious careful prudent canny circumspect attentive wary conservative
prune: =plum
pruneau: =prune
prunelle: pupil sloe
prunellier: =sloe
prunier: plum
prurit: =itch pruritus itching scabies
prussien: =prussian
près: =closely near nearby close about
pré: =meadow lea prairie steppe
préadolescent: =preadolescent
préambule: =preamble
précaire: =precarious untrustworthy unreliable undependable
précaution: =precaution
précautionneux: precautionary deterrent
précepte: =precept instruction
précession: =precession
précieux: =precious valuable
préciosité: =valuableness preciosity
précipice: precipice
précipitamment: =hurriedly
précipitation: =precipitation hurry rainfall
précipiter: rush precipitate debouch sediment
précipité: =hasty
précis: =accurate precise exact sensitive
préciser: define clarify
précision: =precision accuracy
précisément: =precisely
précoce: =precocious early forward
précocement: prematurely
précognition: =precognition presentiment
préconception: =preconception
précurseur: =harbinger
précédemment: previously
précédent: previous precedent preceding former bygone fore late unprecedented
précéder: =precede antedate
prédateur: =predator
prédation: =predation
prédestination: =predestination destination
prédestiner: =destined bound
prédicat: =predicate categorem
prédicateur: =preacher
prédicatif: =predicative
prédictibilité: =predictability
prédictif: prognostic predictive
prédiction: prediction
prédilection: preference predilection
prédire: =predict foretell foresee forecast
prédisposition: =predisposition
prédominance: =predominance
prédominant: =prevailing preponderant predominant mainstream
prédominer: =predominate prevail
prédécesseur: =predecessor
prédécéder: =predecease
prédéterminer: =predetermined
préface: =preface prologue
préfacer: preface
préfecture: =prefecture
préfet: =prefect
préfigurer: =prefigure
préfixe: =prefix
préforme: blank
préférable: =preferable favourite
préférence: =preference predilection
préférer: =prefer
préhensile: =prehensile
préhistoire: =prehistory
préhistorique: =prehistoric
préjugé: =prejudice bias
prélat: =prelate
préliminaire: =preliminary
prélude: =prelude lead-in
prélèvement: drawback
prématuré: early premature untimely unripe
prématurément: =prematurely
prémisse: =premise prerequisite precondition
prémonition: intuition
prémonitoire: =premonitory admonitory
préméditer: =premeditate premeditated
prénatal: =prenatal antenatal
prénom: =forename name
prénuptial: =prenuptial premarital
prépaiement: prepayment
préparateur: =technician assistant
préparation: =preparation
préparer: =prepare cook ready fix
prépayer: =prepay
prépondérance: =preponderance
prépositif: preposition
préposition: =preposition prepositionally
prépositionnel: preposition
prérequis: =requirement prerequisite
prérogative: prerogative
présage: =omen prodigy augury
présager: =bode foretell presage augur portend
préscolaire: =preschool
présence: =presence attendance
présent: =present gift donation current
présentable: =presentable
présentateur: =announcer
présentation: =presentation introduction
présenter: introduce exhibit present familiarize
présentoir: =showroom
préservatif: =condom protective rubber raincoat
préservation: =preservation conservation
préserver: protect preserve
présidence: =presidency
président: =president chairman
présidentiel: =presidential
présider: =preside
présidium: =presidium
présumer: presume suppose assume guess alleged
présupposer: =presuppose
préséance: =precedence
présélectionner: default
prétendant: =suitor pretender
prétendre: =pretend assert allege contend maintain claim ostensible
prétendument: supposedly
prétentieux: =pretentious grandiose ambitious orotund
prétention: =affectation pretence
prétexte: =pretext excuse plea
prétexter: pretend
prétérit: =preterite
prévalence: =prevalence
prévalent: =prevalent
prévaloir: predominate prevail
prévarication: =prevarication
prévariquer: =prevaricate equivocate
prévenir: warn notify
préventif: =preventive precautionary deterrent superstitious
prévention: =prevention prolepses
prévisible: =predictable foreseeable
prévision: =prediction prognoses forecast
prévisualisation: =preview
prévoir: =foresee forecast predict anticipate
prévoyance: =forethought
prévoyant: =farsighted prescient forward-looking
prévôt: provost
prééminent: prominent
prêche: sermon homily
prêcher: =preach prophesy
prêcheur: preacher
prêt: ripe loan ready set disposed
prêter: lend loan
prêteur: =lender
prêtre: =priestess priest clergyman cleric minister parson
prôner: praise
psaume: =psalm
pseudo-science: =pseudoscience
pseudonyme: =pseudonym alias pseudonymous sobriquet
pseudoscientifique: =pseudoscientific
psi: =psi
psilocybine: =psilocybin
psoriasis: =psoriasis
psy: =shrink
psychanalyse: =psychoanalysis
psychanalyser: =psychoanalyze
psychanalyste: =psychoanalyst analyst
psychanalytique: =psychoanalytic
psychiatre: =psychiatrist
psychiatrie: =psychiatry
psychiatrique: =psychiatric
psychique: psychic psychical
psychiquement: =psychically
psychologie: =psychology
psychologique: =psychological
psychologiquement: =psychologically
psychologue: =psychologist
psychométrie: =psychometrics
psychonévrose: =psychoneuroses
psychopathe: =psychopath psycho
psychopathie: =psychopathy
psychopathologie: =psychopathology
psychophysiologie: =psychophysiology
psychophysique: =psychophysics
psychose: =psychoses psycho
psychosomatique: =psychosomatic
psychothérapie: =psychotherapy
psychotique: =psychotic
psychromètre: =psychrometer
psyché: =psyche soul
psychédélique: =psychedelic
ptolémaïque: =ptolemaic
puanteur: =stench stink reek pong pungency scent
pub: pub
puberté: =puberty adolescence
public: =public
publication: =publication edition
publicité: =publicity advertisement commercial advertising
publier: =publish issue published print
publiquement: =publicly
puce: =flea
puceau: virgin virginity
pucelage: virginity
pudeur: modesty shame decency
pudibond: =prudish
pudique: modest
puer: stink
puerpéral: =puerperal
pugnace: quarrelsome pugnacious contentious
puis: =afterwards after then
puiser: ladle draw
puissance: strength power force potency might puissance
puissant: =powerful mighty vigorous strong loud flourishing
puits: =well skylight
pull-over: =pullover jumper sweater jersey
pulmonaire: =pulmonary
pulpe: =pulp
pulpeux: =mushy gooey pulpy
pulsar: =pulsar
pulsatif: =pulsing
pulsation: =heartbeat
pulsion: =impulse
pulvériser: =pulverise sputter atomize
punaise: =thumbtack
punch: guts wit
punique: =punic
punir: =punish punishable penalize
punissable: =punishable
punitif: punitive penal
punition: =punishment penalty castigation correction
pupille: pupil
pupitre: lectern desk
pur: =pure clean neat clear plain absolute blunt sanitary straight
pureté: =purity
purgatoire: =purgatory
purge: =purge
purification: =refinement purge clearance purification
purifier: =purify cleanse purge clean rectify refine fine
purisme: =purism
puriste: =purist
puritain: =puritan
purpura: =purpura
purée: =puree mash mush
pus: =pus
pusillanime: =yellow-bellied pusillanimous meanspirited craven
pustule: =pustule blain
putain: =whore prostitute bitch fuck tart
putassier: =whoremonger
putatif: putative
pute: whore
putride: putrid
putréfaction: =sepsis putrefaction
putsch: =putsch
puzzle: =puzzle enigma riddle
puéril: childish
pygmée: =pygmy pigmy
pyjama: =pajama pyjama nightgown
pyramidal: =pyramidal
pyramide: =pyramid
pyrolyse: =pyrolysis
pyromane: arsonist pyromaniac
pyromanie: =pyromania
pyromètre: =pyrometer
pyrotechnie: =pyrotechny
pyrotechnique: =pyrotechnic
python: =python
pyxide: compass
pâle: =pallid pale sallow bleak
pâleur: =pallor
pâlir: =pale
pâque: =easter resurrection
pâquerette: =daisy
pâte: =dough batter paste
pâtisserie: =patisserie confectionary
pâtissier: =confectioner
pâtre: shepherd
pâturage: =pasture meadow paddock
pâture: pasture
pâté: =pasty
pègre: =underworld
pèlerin: =pilgrim
pèlerinage: =pilgrimage
père: =father dad
pèse-personne: scale
péage: toll
péan: =paean
pécher: sin
pécheur: =sinner sinful reprobate peccant
péché: =sin
pédagogie: =pedagogy
pédagogique: =pedagogical pedagogic
pédale: =pedal treadle fag
pédaler: treadle
pédant: =pedantic know-it-all
pédantisme: =priggishness pedantry
pédiatre: =pediatrician
pédiatrie: =pediatrics paediatrics
pédicure: =pedicure
pédiluve: =footbath
pédologie: =pedology agrology
pédophile: =pedophile paedophile
pédophilie: =pedophilia paedophilia
pédé: =queer fag faggot fruit bender
pédéraste: =pederast poof bugger
pédérastie: =pederasty
péjoratif: =pejorative dyslogistic contemptuous slighting
pékan: fisher
pélagique: =pelagic nautical marine
pénal: =penal punitive
pénaliser: punish
pénible: =harrowing painful torturous gruelling anguished
pénicilline: =penicillin
péninsule: =peninsula
pénitence: penance confession confess
pénologie: =penology
pénombre: =penumbra
pénultième: =penultimate penult
pénétrant: =penetrating piercing poignant smart sharp
pénétration: =penetration infiltration intromission
pénétrer: =penetrate enter
péon: =peon
pépie: pip
pépiement: =peep tweet cheep
pépin: =pip
pépinière: =nursery seminary hotbed hothouse
pépite: =nugget inkling
péquenaud: =hillbilly
péremptoire: categorical imperative emphatic peremptory
pérenne: perennial
pérennisation: =perpetuation
pérestroïka: =perestroika
périapse: =periapsis
périgée: =perigee
périhélie: =perihelia
périlleux: =dangerous adventurous risky unsafe perilous hazardous
périmer: =overdue
périmètre: =perimeter circuit
période: =epoch period era age
périodicité: =periodicity
périodique: =periodical periodic
périodiquement: =periodically
périoste: splint
périphrase: =periphrases circumlocution
périphrastique: =periphrastic
périphérie: =periphery circumference
péripétie: =peripeteia adventure
périr: =perish
périscolaire: =extracurricular
périscope: =periscope
périssable: =perishable wearable mortal
péristaltisme: =peristalses
péristyle: =peristyle
péritonite: =peritonitis
pérorer: =perorate
péruvien: =peruvian
pétale: =petal horseshoe
pétaoctet: =petabyte
pétard: =firecracker petard
péter: =fart guff
pétition: application asseveration
pétitionnaire: =petitioner claimant suitor
pétitionner: =petition
pétochard: coward
pétrification: petrify fossil petrifaction
pétrifier: =petrify fossilised
pétrir: =knead
pétroglyphe: =petroglyph
pétrole: oil
pétrologie: =petrology
pétéchie: =petechia
pêche: =peach fishing piscatory angling fishery
pêcher: fish
pêcheur: =fisher fisherman
pêle-mêle: =topsy-turvy pell-mell
pôle: =pole
qi: chi
quad: =quad
quadrangle: quadrilateral
quadrant: =quadrant
quadratique: =quadratic foursquare
quadriceps: =quadriceps
quadrilatère: =quadrilateral quadrangle
quadrille: =quadrille
quadrupler: =quadruplet quadruple fourfold
quadruplet: tetrad quadruplet
quadrupède: =quadruped
quai: wharf platform quay pier dock jetty
quaker: =quaker
qualification: =qualification qualifier characterization
qualifier: =habilitate
qualifié: =skilled qualified
qualitatif: =qualitative quality
qualité: =quality kind
quanta: quanta
quantifiable: =quantifiable
quantificateur: =quantifier
quantification: =quantisation quantization
quantifier: =quantify
quantique: =quanta
quantitatif: =quantitative
quantité: =quantity amount quanta number largeness
quarantaine: =quarantine isolation
quarantième: =fortieth
quark: =quark
quart: quarter
quartette: =quartet
quartier: =neighbourhood district quarter neighborhood block
quartz: =quartz quartzose
quasar: =quasar
quaternaire: =quaternary
quatorzième: =fourteenth fourteen
quatrain: =quatrain
quatre-vingt-dixième: =ninetieth
quatre-vingtième: =eightieth
quatrième: =fourth
quatuor: quartet
quelconque: arbitrary
quelque: =some
quelquefois: =sometimes
quenouille: =distaff
querelle: altercation quarrel
quereller: =quarrel
querelleur: =quarrelsome contentious internecine
questeur: =quaestor
question: =query question inquiry issue ask
questionnaire: =questionnaire
questionnement: =questioning
questionner: inquire ask
queue: =tail queue brush dick prick cock line train
queue-d'aronde: =dovetail
queue-de-pie: =tailcoat swallowtail
quiche: =quiche
quille: =keel carina skittle
quincaillerie: hardware ironware
quinine: =quinine
quint: fifth quint
quintal: =quintal hundredweight
quintette: =quintet
quintillion: =quintillion
quinzaine: =fortnight
quinzième: =fifteenth
quiproquo: =misunderstanding
quitter: leave quit abandon
quiz: =quiz
quiétiste: =quietist
quorum: =quorum
quota: =quota
quotidien: =daily everyday
quotidiennement: daily
quotient: =quotient cleavage
quête: =quest collection
rabais: =discount
rabaissement: humiliation
rabatteur: pitchman
rabbin: =rabbi
rabbinique: =rabbinical
rabot: =planer plane grater
raboter: plane gnaw
rabâchage: rehash rumination
rabâcher: rehash
racaille: =hodgepodge
raccommoder: mend
raccommodeur: =fixer
raccourci: =shortcut cutoff
raccourcir: =abbreviate shorten abridge curtail
raccourcissement: abbreviation foreshorten
race: =race breed strain
rachat: =buyout
rachitisme: =rickets rachitis
racial: =racial clannish
racine: =root radical radix stem roots radically
racisme: =racism apartheid
raciste: =racist
racle: squeegee
raclette: =squeegee
racoler: =tout foist
racoleur: =pitchman
raconter: =narrate recount say speak
racémique: uvular
radar: =radar
rade: =roadstead cove raid
radeau: =raft
radial: =radial radiate
radiateur: =radiator cooler
radiation: radiation
radical: =radical aboriginal
radicalement: =radically
radicalisme: =radicalism
radieux: resplendent
radinerie: =niggardliness
radio: =radio wireless
radioactif: =radioactive
radioactivité: =radioactivity
radiographie: =radiography radiograph
radiologie: =radiology
radiologiste: radiologist
radiologue: =radiologist
radiophonique: radio
radioscopie: =radioscopy
radiosensibilité: =radiosensitivity
radis: =radish
radius: =radii
radoter: =drivel piffle footle
radoteur: =dotard
rafale: volley burst gust
raffermir: =clasp
raffinement: refinement
raffiner: =refine refined
raffinerie: =refinery
rafiot: =tub
rafle: =corncob
rafraîchir: =refresh
rage: =rabies rage hydrophobia wrath outrage fury
ragoût: stew
raid: raid
raide: hard abrupt steep
raidir: stiffen
raie: skate ray
rail: =rail berry
raillerie: derision
railleur: =mocker
raisin: =grape
raison: motif reason cause sake motive score
raisonnable: =intelligent reasonable sensible rational judicious wise sagacious sage prudent
raisonnement: =ratiocination
raisonner: =cerebrate argue
rajeunir: =rejuvenate
rajeunissement: =rejuvenation
ralenti: idle slowdown
ralentir: =retard slow
ralentissement: =slowdown deceleration
rallumer: =rekindle
ramassage: =collecting
ramasser: collect gather pick raise lift
ramassis: =melee
rame: =oar paddle
ramer: =row paddle
rameur: =rower oarsman
rami: =rummy
ramification: sequela
ramoneur: =chimneysweeper chimneysweep
rampe: =ramp railing guardrail banister
ramper: =creep slither unify crawl
rance: =rancid
ranch: =ranch
rancidité: =rancidness
rancune: rancour
rancunier: =rancorous unforgiving
rancœur: rancour rancor animosity
rang: =rank row
ranger: arrange sort tidy stack order ranger
rangée: rank line
rançon: =ransom redemption
rançonner: redeem
rapace: =raptorial predator
rapacité: greed cupidity
rapatriement: =repatriation
rapatrier: =repatriate
rapide: =quick rapid fast speedy swift snappy prompt quickness
rapidement: =swiftly quickly fast quick slapdash jerry-built
rapidité: =rapidity quickness swiftness speediness
rapière: =rapier
rappel: =reminder commemoration commemorative
rappeler: =remind recall remembering resemble
rapport: =ratio relationship report relation attitude regard bearing respect
rapporter: report fetch commentate
rapporteur: =protractor
raquette: =racket rocket racquet snowshoe
rare: =rare scarce
rarement: =rarely seldom infrequently
rareté: =rarity sparsity
raréfaction: dilution
rasage: shave shaving
raser: =shave
rasoir: =razor
rassasier: =sate satiate gratify satisfy content suffice satiated
rassemblement: =gathering assembly coiling
rassembler: =gather collect aggregate meet
rassis: =stale musty
rassurer: reassure
rat: =rat
rater: =spleen
ratification: =ratification
ratifier: =ratify
ratio: ratio
ration: =ration
rationalisation: =rationalization
rationaliser: =rationalize
rationalisme: =rationalism
rationaliste: =rationalistic rationalist
rationalité: rationality
rationnel: =rational reasonable
rationnellement: =rationally
rationnement: =rationing
rature: smudge
raté: missed pass lacuna
rauque: =hoarse raspy husky rasping
ravage: destruction
ravager: =ravage destroy
ravin: =ravine gorge
raviner: =glen ravine
ravir: =abduct
ravissement: rapture enthusiasm
ravisseur: =kidnapper
raviver: rekindle reignite
rayer: =striped
rayon: =ray radii shelf beam rack gleam
rayonnement: =radiation
rayonner: =radiate
rayure: =stripe
raz-de-marée: tsunami
raï: lie
realpolitik: =realpolitik
rebattre: mundane
rebelle: =insurgent rebel rebellious renegade
rebeller: =rebel revolt
rebond: =bounce
rebondir: =ping rebound bounce ricochet skip resile
rebord: ledge sill
rebouteux: quack
rebuffade: =rebuff
recaler: refer
receler: hide
recensement: =census
recension: review
recette: =recipe prescription formula receipt
recevable: =acceptable
receveur: =recipient addressee receiver catcher collector
recevoir: =receive accept take get
rechange: =reserved
rechargeable: =rechargeable
recherche: search research exploration examination disquisition investigation study
rechercher: research seek probe investigate search explore examine study wanted
rechute: =relapse recrudescence recurrence
reclasser: =reclassify reassign
recoin: =nook
recommandation: =recommendation reference commendation
recommander: =recommend suggest
recommencer: resume
reconduite: =deportation
reconfiguration: =rearrangement
reconnaissable: =recognizable
reconnaissance: =recognition reconnaissance scout intelligence identification
reconnaissant: =thankful grateful obliged
reconnaître: =recognize identify
reconsidération: =reconsideration
reconsidérer: =reconsider
reconstruction: =reconstruction rebuilding reorganization
reconstruire: =reconstruct rebuild
reconvention: =countersuit
recopiage: =copying
record: =record
recourir: =resort
recouvrer: =regain recapture recoup
recouvrir: =overlay invest veneer
recroqueviller: =shrivel
recrudescence: backslide
recrue: conscript draftee
recrutement: draft
recruter: =recruit enlist conscript
rectal: =rectal
rectangle: =rectangle oblong right-angled
rectangulaire: =orthogonal rectangular right-angled
recteur: =rector dean provost parson
rectification: reparation
rectitude: =rectitude
recto: =recto
recueil: collection
recueillir: accept
recuire: =annealing
recul: =recoil
reculer: =retract
recyclable: =recyclable
recyclage: =recycling
reddition: tradition
redevable: =beholden
rediffusion: =rerun rebroadcast
redimensionner: =resize
rediriger: =redirect
redistribuer: =redistribute
redistribution: =redistribution
redondant: superfluous surplus redundant additional
redoute: =redoubt
redresser: =rectify erect right unbend
redresseur: =restorer rectifier
redéfinir: =redefine
redéfinition: =redefinition
refaire: =redo rework
refinancement: =refinance
reflet: reflection glint
reflux: =reflux ebb
refléter: =reflect mirror image
refoulement: repulsion
refrain: =refrain chorus
refroidissement: refrigeration cooling chill
refuge: =hideaway refuge shelter
refus: negation denial
refuser: =refuse forbid deny abnegate balk abjure decline
regagner: regain
regard: =look
regarder: behold look view regard
registraire: =archivist
registre: =registry register ledger
regret: repentance regret rue
regrettable: =regrettable
regretter: =regret repent sulk
reiki: aura
rein: =kidney
reine: =queen princess
rejaillir: =splash
rejet: =repulse spurn
rejeter: =reject
rejoindre: =rendezvous meet
relais: =relay
relancer: agitate
relatif: =relative comparative
relation: =relation relationship correlation ratio attitude regard bearing respect connection relevant
relativement: =relatively regard concern
relativiser: =relativize relativise
relativisme: =relativism
relativité: =relativity
relaxation: =looseness slackening relaxation
relevailles: =puerperium childbed
relief: =relief
relier: bind
religieux: =religious monk
religion: =religion
reliquaire: =reliquary
relique: =relic remnant remains
reliure: =bookbinding
relooker: redo
reluire: shine
relâcher: loosen relax
remaniement: modification reshuffle alteration reshape
remanier: =reorganize refashion reconstruct
remarquable: =remarkable noteworthy notable prominent noticeable salient
remarquablement: =signally remarkably admirably adorably
remarque: notation annotation observation remark note hint
remarquer: =notice remark note espial
rembourrage: =padding
rembourrer: =upholster
rembourser: =refund revert return
remerciement: gratitude appreciation thanks acknowledgement thankful grateful
remercier: =thank appreciate
remise: discount
remords: =remorse
remorquage: =tow
remorque: =trailer
remorquer: tow tug haul draw
remorqueur: =tugboat towboat tractor
remous: whirlpool vortex maelstrom
rempart: =rampart
remplacement: =overwrite replacement
remplacer: =replace change commute oust overwrite
remplaçable: =replaceable
remplaçant: deputy
remplir: =fill fulfill complement complete charge farce
remplissage: filling
remue-ménage: pandemonium
remue-méninge: =brainstorming
remuer: stir
remâcher: rehash
remède: =remedy medication medicine drug
remédier: =emend
renaissance: =rebirth
renard: =fox vixen
renarder: =vixen
rencontre: =encounter meeting
rencontrer: =meet
rendement: =yield produce
rendez-vous: appointment date meeting interview rendezvous
rendre: =render yield return surrender
renforcement: strengthening
renforcer: =reinforce strengthened fortify
renfort: amplification
renier: =renege disavow disown refuse renounce deny
renifler: =snort
renom: =fame renown reputation
renommer: =rename
renommée: reputation fame
renoncement: self-sacrifice
renoncer: renounce abandon deny
renouement: =rejoin
renouveau: renewal
renouvelable: =renewable redeemable recurrent retrievable
renouveler: =renew
renouvellement: =renewal
renseignement: announcement information
renseigner: inform
rentabilité: =profitability expeditiousness
rentable: efficient
rentrer: collide conflict
renversement: inversion
renverser: demolish overturn capsize overthrow topple fell pour subvert
renvoi: =dismissal discharge removal
renvoyer: =refer ascribe impute
renâcler: =grudge
renégat: =apostate renegade
renégocier: =renegotiate
repaire: =hideout
repas: =meal
repassage: =ironing
repasser: iron stroke press
repentance: =repentance penitence contrition remorse
repentir: repentance repent regret penance
replier: abridge abbreviate
report: postponement
reportage: =reportage report
reporter: postpone
repos: =rest break immobility
reposant: comfortable
reposer: rest rested
repositionnement: =repositioning
repoussant: odious hideous disgusting
repousser: =repel withhold
reprendre: repeat reprise
reprisage: =darning
repriser: =reprise darn
reproche: =reproach nagging
reprocher: reproach rebuke reprove apply upbraid
reproductible: =reproducible
reproductif: =reproductive
reproduction: =reproduction
reproduire: =reproduce
représailles: retaliation
représentant: =representative spokesperson delegate deputy proxy agent
représentatif: representative
représentation: =representation image display show
représenter: =represent depict image picture
reps: =rep
reptation: =landslide creep
reptile: =reptile
repère: beacon landmark
repérage: localization
repêchage: =repechage
requiem: =requiem commemoration
requin: =shark
requin-marteau: =hammerhead
requis: necessary
requérir: =commandeer co-opt
respect: =respect reverence esteem
respectabilité: =respectability
respectable: =respectable stand-up honorable
respecter: respect observe follow time-honored respected
respectif: =respective corresponding
respectivement: =respectively each correspondingly
respectueusement: =reverently respectfully
respirateur: =respirator snorkel
respiration: breath respiration breathing ventilation
respiratoire: =respiratory
respirer: =breathe
resplendissant: =resplendent
responsabilité: =responsibility accountability liability responsible onus
responsable: =responsible liable accountable
ressac: surf
ressasser: =rehash
ressemblance: =similarity
ressembler: =resemble seem beseem
ressentiment: =rancour
ressentir: feel sense
resserrer: deflate dwarf
ressort: =spring mainspring
ressource: =resource asset
ressusciter: =resurrect
restant: residue
restaurant: =restaurant diner
restaurateur: =restaurateur
restauration: =restoration reparation renovation
reste: =remainder remnant residue balance rest oddment
rester: =remain stay abide
restitution: =restitution
restreindre: restrict contain confine limit curtail restrain check debar
restrictif: constrained restrictive
restriction: =limitation restriction constraint containment
restructuration: restructure
restructurer: =restructure
retard: =delay tardiness latency
retarder: delay
retardé: =delayed retarded
retenir: detain hold
retentir: impact affect deflagrate
retentissement: reverberation echo repercussion
retirer: =withdraw rescind revert revoke
retour: =return recurrence comeback regression
retourner: =flip return turn render
retrait: =withdrawal
retraiter: =retirement pension
retraité: =pensioner retiree
retranchement: =bulwark
retrancher: barricade
retransmetteur: repeater
retransmettre: =retransmit rebroadcast
retrouver: retrieve detect
revaloriser: =upgrade
revanche: =rematch
revendication: =pretension
revendiquer: =necessitate claim exact demand require
revendre: =resell
revenir: return
revenu: =income
revers: =lapel reverse backhand
revigorant: =invigorating
revirement: =conversion
revitalisation: =revitalization
revival: revival
reviviscence: =revival
revolver: revolver
revue: =revue review periodical magazine
revêtement: wrapping facing coating
revêtir: accept
reçu: =counterfoil
rhabdomancie: =dowsing
rhabdomancien: =rhabdomancer
rhapsodie: =rhapsody
rhinocéros: =rhinoceros rhino
rhinoplastie: =rhinoplasty
rhombe: rhombi
rhubarbe: =rhubarb
rhum: =rum rummy
rhumatisme: =rheumatism
rhumatologie: =rheumatology
rhume: =cold catarrh chill sniffle rhinitis
rhénan: =rhenish
rhéostat: =rheostat potentiometer
rhéteur: =orator
rhétorique: =rhetorical rhetoric
rhô: =rho
ric-rac: =marginally
ricain: =ninny
ricanement: =snicker
ricaner: =chuckle giggle grin
riche: =rich wealthy well-to-do affluent prosperous loaded
richesse: =affluence riches richness opulence wealth prosperity
richissime: nabob
rickshaw: =pedicab
ricocher: =ricochet rebound
ride: =wrinkle pucker crease crinkle
rideau: =curtain drape
rider: crumpled
ridicule: =laughable ludicrous ridiculous preposterous
ridiculement: =ridiculously
ridiculiser: =ridicule
rien: =nothing zilch bagatelle naught
rifle: barrel
rigide: rigid intransigent inflexible
rigolo: funny
rigoureux: rigorous fastidious strict
rigueur: =rigour
rime: =rhyme
rimer: rhyme
rincer: =rinse
ring: =ring
rire: =laugh laughter
risible: laughable comical
risque: risk jeopardy hazard peril danger stakes
risquer: =risky risk jeopardize endanger dodgy gamble venture
rite: =rite
ritualiste: =ritualistic ritual
rituel: =ritual rite
rivage: bank
rival: =rival competitor rivalry
rivaliser: =compete vie rival
rivalité: =rivalry competition adversity
rive: =shore bank brim
riverain: =riparian
rivet: =rivet
riveter: rivet
rivière: =river
rivulaire: riparian riverside
rixe: =brawl scrimmage
riz: =rice
rizière: =paddy
robe: =dress frock robe canonical
robert: tit boob busty
robinet: =tap faucet
robot: =robot android
robotique: =robotics robotic
robotiser: automate
robuste: =robust sturdy
robustesse: =robustness
roc: rock
roche: rock petrification
rocher: rock boulder
rocheux: =rugged stony rocky
rock: =rock
rocker: rocker
rockeur: =rocker
rococo: =rococo
rodomontade: =magniloquence grandiloquence
rogner: =scissor excise
rognon: kidney
roi: =king
roitelet: basilisk
rollier: roller
romain: =roman steelyard
roman: =novel
romance: romance
romanche: =romansh
romancier: =novelist
romani: =romani
romantique: =romantic
romantisme: =romanticism
romaïque: =romaic
rompre: break divide split
ronce: =blackberry bramble
rond: =chubby round plump circular spherical semibreve
rondeau: =rondeau
rondelle: =shim
ronflement: snore
ronfler: =snore
ronger: =gnaw
ronronner: =purr whirr
roque: =castling
roquer: castle
roquette: =rocket distaff
rosace: rose
rosaire: =rosary
rose: =pink rose roseate
roseau: cane rush
rosette: =rosette
rosier: rose erysipelas
rosser: =ordain
rossignol: =nightingale
rosée: =dew
rot: burp
rotation: =rotation revolution spin circumvolution
roter: =belch burp eruct
rotonde: =rotunda
rotor: =rotor
rotule: =kneecap
roturier: =commoner
rouan: =roan
rouble: =ruble rouble
roucouler: =coo
roue: =wheel bicycle
rouge: =red
rougeole: =measles
rougeâtre: =reddish foxy
rougir: =blush redden flush
rougissement: redden blush
rouille: =rust
rouiller: rust rusty
rouir: =ret
rouleau: role roller
roulement: =bearing
rouler: circulate roll trundle wind turn
roulette: =roulette
roulotte: trailer caravan
roumain: =romanian
round: round
roupie: =rupee
roupillon: =doze nap catnap
rouste: =hiding beating
route: road way route coke
router: router
routeur: =router
routine: =routine practice
rouvrir: =reopen
roux: =redhead
royal: =royal regal kingly
royaliste: =royalist
royaume: =kingdom realm
royauté: =kingship kingdom
ru: rivulet
ruban: =ribbon sash fillet band
rubis: =ruby
rubrique: rubric
rubéole: =rubella
ruche: =beehive hive
rucher: =apiary
rude: rough surly
rudesse: =wildness
rudiment: =rudiment
rudimentaire: =rudimentary elementary
rue: =street road way
ruelle: =alley
ruer: =debouch
rugby: =rugby
rugir: roar bark
rugissement: =roar roaring
rugosité: =roughness
rugueux: =rough abrasive
ruine: =ruin wreck downfall
ruiner: =devastate
ruisseau: =rivulet brook creek streamlet stream run
ruisselet: streamlet rill
rumen: =rumen
rumeur: =rumor rumour hearsay
ruminant: =ruminant
rumination: =rumination
ruminer: =ruminate
rune: =rune
runique: =runic
rupture: =rupture
rural: =rural rustic
ruse: =ruse trick jiggery-pokery
russe: =russian
rustique: rustic boor
rustre: =uncouth boor gauche rustic
rusé: =crafty cunning
rut: rut
rutabaga: =rutabaga
rwandais: =rwandan
rythme: =rhythm
rythmique: =rhythmic
râler: complain
râpe: =rasp grater
râper: =grate curette
râteau: =rake oar
râtelier: manger
règle: =ruler rule norm menstruation regulation straightedge physiology
règlement: =regulation setting
règne: empire kingdom realm reign
ré: =d nu
réactance: =reactance
réacteur: =reactor
réactif: =reagent reactance reactionary reactant reactor
réaction: =reaction response taxes react reactionism conservatism
réactionnaire: =reactionary
réactiver: =reactivate rekindle reignite
réactivité: =reactivity
réagir: =react interact
réajustement: =readjustment
réal: =real
réalisable: =realizable feasible achievable
réalisateur: director
réaliser: implement fulfil fulfill effectuate execute realize actualize
réalisme: =realism
réaliste: =realistic realist down-to-earth
réalité: =reality
réaménagement: =retrofit
réanimation: liveliness revival revitalization
réanimer: =revitalise revive
réapprovisionner: =replenish populate
réarmer: =rearm
réassurance: =reinsurance
réassurer: =reinsure
rébellion: rebellion mutiny uprising insurrection revolt
rébus: =rebus
récapituler: =recapitulate
récemment: =recently newly recent
récent: =recent new latter novelty
réceptacle: =receptacle container
récepteur: =receiver
réceptif: susceptible amenable perceptive docile
réception: =reception receipt
réceptivité: receptivity
récessif: =recessive
récession: =recession depression
réchauffement: =overheating reheat amelioration
réchauffer: warm
récidive: =backslide
récidiver: =recur
récif: =reef ledge
récipiendaire: recipient
récipient: container
réciprocité: =reciprocity mutuality
réciproque: =reciprocal mutual
réciproquement: =reciprocally mutually
récit: narration narrative recount account
récital: =recital concert recitation
récitatif: =recitative intonation
récitation: =recitation
réciter: =recite declaim
réclamation: complaint
réclame: advertisement commercial
réclamer: =unclaimed
récolte: =harvest crop yield harvesting
récompense: prize repayment reward indemnity compensation recompense reparation
récompenser: =reward
réconciliation: =reconciliation
réconcilier: =reconcile
réconfort: consolation
réconfortant: =comforting
réconforter: console comfort
récréation: =recess break
récréer: entertain
récupération: =recovery recuperation
récurrence: =recurrence
récurrent: =recurrent
rédacteur: =editor
rédaction: =redaction edit
rédempteur: =redeemer saver saviour
rédemption: =redemption amortization salvation atonement
rédiger: compose
réductibilité: =contractility
réductible: =reducible
réduction: =reduction decrease
réduire: =reduce deduct diminish remit decrease abate
réduit: =reduced irreducible
réduplication: =doubling
réel: =actual real substantial positive really true very
réellement: really indeed
réexaminer: =reexamine
réexposition: =recapitulation
réfectoire: =refectory
réflecteur: =reflector
réflexe: =reflex automatically
réflexion: =reflection reflex
réfléchir: =reflexive reflective reflect meditate cogitate think ponder
réformateur: =reformer
réformation: =reformation
réforme: =reform reformation cashier
réformer: reform refresh
réformisme: =reformism
réformiste: =reformist
réfracter: =refract
réfraction: =refraction
réfrigérant: =coolant
réfrigérateur: =refrigerator fridge
réfrigération: =refrigeration cooling
réfrigérer: =refrigerate
réfugié: =refugee
réfutation: =rebuttal refutation confutation
réfuter: deny contradict refute disprove
référence: =reference
référendum: =referenda plebiscite
référent: =referent
référer: refer
régaler: =regale entertain treat enjoy
régalien: royal regal
régate: =regatta
régence: =regency protectorate
régent: =regent viceroy
régenter: =vicereine
régicide: =regicide
régime: =diet regime governance
régiment: =regiment syntagma
région: =region zone district area territory place
régional: =regional native territorial
régionalisme: =localism
régisseur: janitor caretaker
réglage: =adjustment tune setting tuning
régler: =regulate govern lead conduct adjust regularize
régner: =reign
régresser: =regress backwards
régression: =regression retrogression retreat
régularité: =regularity rectitude
régulateur: =regulator dispatcher
régulier: regular normal legitimate
régulièrement: constantly
régénération: rebirth
régénérer: =regenerate rekindle rehabilitate
réhabilitation: =rehabilitation
réhabiliter: =rehabilitate
réification: =reification
réifier: =reify materialize
réincarnation: =reincarnation transmigration rebirth
réinstallation: =reinstall
réjouir: =gladden rejoice delight exult
réjouissant: =joyous
réluctance: =reluctance
rémission: =remission
rémunératoire: =returning requite repay
rénal: =renal nephritic
rénovation: =renovation
rénover: reform renovate remodel renew
réorganisation: =reorganization rearrangement reconstruction
réorganiser: =reorganise regroup
répandre: diffuse spill
réparation: =reparation repair rectification correction
réparer: =repair fix mend
répartir: distribute dispel
répartition: =allot
répercussion: repercussion fallout
répertoire: directory repertoire
répit: =respite rest
réplique: rejoinder answer aftershock effigy
réplétion: satiety repletion
répondeur: telephonist
répondre: =answer respond reply
réponse: =response answer reply rejoinder unanswered
répressif: =suppressive repressive depressive
répression: =repression
réprimande: =reprimand
réprimander: =scold rebuke chide reprove criticize reproach
réprimer: =repress quash
réprobation: disapproval
réprouver: disapprove
répréhensible: =blameworthy reprehensible
républicain: =republican democrat
républicanisme: =republicanism
république: =republic democracy
répudiation: =ousting
répulsion: =repulsion
réputation: =reputation repute odor fame
répéter: =repeat rehearse reiterate reprise renew repeated
répéteur: repeater
répétiteur: =repeater
répétitif: iterative repetitive repeated
répétition: =repetition rehearsal
réquisition: =requisition precept
réquisitoire: =indictment
réseau: =network mesh grid net web screening
réservation: =reservation booking detention
réserve: =stockpile reservation reserve store stock inventory
réserver: book
réservoir: =reservoir tank
résidence: residence habitation abode domicile dwelling
résident: inhabitant resident
résidentiel: =residential
résider: =dwell reside abide stay inhabit
résignation: resignation
résigner: acquiesce
résigné: patient
résilience: resilience flex
résine: pitch tar taken rosin
résistance: =resistor resistance
résistant: =resistant durable
résister: =resist endure
résistivité: =resistivity
résoluble: =dissolvable dissoluble
résolution: =resolution
résonance: =resonance
résonant: resonant high-sounding
résonner: =reverberate resonate
résorber: =resorb blot
résoudre: =resolve untie solve decide unscrupulous unhesitating
résultat: =outcome result consequence effect product conclusion score end causing
résumer: summarize
résumé: =summary rundown synopses outline abstract
résurrection: =resurrection revival resurgence
rétablir: =convalesce restore recuperate recover renovate
rétameur: tinker
réticence: =reticence cautiousness disinclination
réticent: =unwilling
réticule: =reticula reticle
réticulum: network
rétine: =retina
rétracter: retract
rétroactif: =retroactive recursive
rétroaction: =feedback
rétroactivement: =retroactively
rétrogradation: regression relegation demotion
rétronyme: =retronym
rétrospectif: =retrospective recursion
rétrécir: =narrow downsize
réunification: =reunion reunification
réunion: =meeting conference interview convention assembly rendezvous appointment date
réunir: meet
réussir: =succeed thrive achieve successful
réussite: success successful attainment
réutiliser: =reuse recycle
réveil: alarm reveille awakening
réveille-matin: alarm
réveiller: =awake wake awaken evoke rouse arouse
réverbération: reverberation
réverbérer: =resound reflect
réversible: =reversible lossless convertible
révisable: =amendable
réviser: =revise review reconsider
révision: =revision review reconsideration
révisionnisme: =revisionism
révisionniste: =revisionist
révocation: =revocation cancellation
révolte: =mutiny rebellion revolt uprising insurrection
révolter: =revolt rebel rouse
révolution: =revolution reform rebellion
révolutionnaire: =revolutionary subversive
révolutionnairement: =rebelliously
révolutionner: =revolutionize
révolver: =revolver
révoquer: rescind revoke
révélation: revelation detection
révéler: =reveal uncover unveil disclose divulge unfold expose discover betray
révérence: bow curtsey
réécrire: =rewrite
rééditer: =republish
réédition: =republication reissue
réélection: =reelection
réélire: =reelect
rééquilibrage: counterbalance
réévaluation: =revaluation
rêne: =rein
rêvasser: daydream
rêve: dream sleep kip
rêver: =dream daydream
rêverie: =reverie daydream
rêveur: =dreamer daydreamer starry-eyed
rôder: lurk
rôle: =role part
rôti: roast
rôtir: =roast crisp
sabbatique: =sabbatical
sablage: =sandblast
sable: =sand sandstorm sands
sabler: sand
sablier: =hourglass
saborder: dip
sabot: =hoof sabot ungulate clog
sabotage: =sabotage
saboter: sabotage
saboteur: =saboteur
sabre: =sabre saber
sac: =bag poke handbag sackcloth sack
saccharification: =saccharify
sachet: bag packet sachet
sacoche: handbag
sacral: =sacral lumbar
sacralité: sainthood sacredness holiness
sacrement: =sacrament mystery
sacrer: anoint coronate
sacrificateur: sacrificer
sacrifice: sacrifice offering immolation self-sacrifice
sacrificiel: =sacrificial
sacrifier: =sacrifice victimize
sacrilège: =sacrilege sacrilegious desecration
sacristain: =sexton sacristan
sacristie: =sacristy vestry
sacré: holy sacred
sadique: =sadistic sadist
sadisme: =sadism
sadomasochisme: =sadomasochism
sadomasochiste: =sadomasochistic
safari: =safari
saga: =saga
sage: =wise sage sagacious prudent sapient
sage-femme: =midwife obstetrician
sagesse: =wisdom sagacity
saignant: rare
saignement: bleeding
saigner: =bleed
saignée: =bloodletting
saillant: salient
saillie: =protrusion
sain: =healthy sane well hale
saindoux: =lard
saint: =saint holy hallow sacred spiritual
sainteté: =sainthood sacredness holiness
saisie: confiscation seizure foreclosure
saisine: =lashing
saisir: seize confiscate grab
saison: =season
saisonnier: =seasonal epochal
saké: sake
salace: =lecherous
salade: =salad
saladier: salad
salaire: =wage salary pay remuneration
salamandre: =salamander caudate
salant: saline
salarié: paid salaried
salaud: =yob
sale: =dirty squalid filthy unclean sordid nasty foul
saleté: =dirt
salin: saline salty
salir: besmirch
salive: =saliva drivel spit drool
saliver: =salivate
salière: =saltbox
salle: room hall between
salmonellose: =salmonellosis
salon: =parlor salon lounge sarong barbershop
saloon: =saloon
saloperie: vulgarity
salopette: =overall
salpingite: =salpingitis
saluer: =greet salute hail
salut: =hello hi bye greeting
salutation: =greeting
salvateur: saving
salve: =salvo volley fusillade
salé: =salty saline briny salted pickled corned
samizdat: =samizdat
samouraï: =samurai
samovar: =samovar
sanatoria: =sanatorium
sanctification: =sanctification canonisation
sanctifier: =sanctify
sanction: =sanction correction punishment
sanctionner: punish mulct
sanctuaire: =sanctuary altar shrine
sandale: =sandal slipper
sandhi: =sandhi
sandwich: =sandwich
sang: =blood gore bloodstream
sang-froid: =equanimity cool phlegm
sanglant: =bloody gory bloodstained sanguinary
sanglot: =sob sobbing lamentation
sangloter: sob
sangsue: =leech
sanguin: =hematic haematic haemal
sanguinaire: =bloodthirsty slaughterous
sans: less
sans-abri: hobo
sans-cœur: =heartless hard-boiled callous
sans-le-sou: =penniless
santé: =health
sape: undermine
saper: =undermine
sapeur: =sapper pioneer miner
sapeur-pompier: firefighter fireman
saphir: =sapphire
saphisme: lesbianism gayness
sapinière: =sixsome
sarbacane: =blowgun blowpipe
sarcasme: =sarcasm
sarcastique: =sarcastic acerbic
sarcelle: =teal blue-green
sarcome: =sarcoma
sarcophage: =sarcophagi
sarde: =sardinian
sardine: =sardine chevron
sardonique: =sardonic snide ironic
sari: =sari
sarriette: =savory
sataner: =ruddy
satanique: =satanic devilish
satellitaire: satellite
satellite: =satellite moon
satin: sateen atlas satin
satiner: =satin
satinette: =satinette sateen
satire: =satire lampoon
satirique: =satirical
satisfaction: =satisfaction contentment gratification
satisfaire: =satisfied satisfy content fulfill happy
satisfaisant: =satisfactory satisfying sufficient
satiété: satiety saturation repletion
satrape: =satrap
saturation: =saturation satiation satiety
saturer: =imbue saturate impregnate saturated replete sate glut
saturnisme: =plumbism
satyre: =satyr
satyriasis: =nymphomaniac
satyrique: =satyric
sauce: =sauce gravy
saucier: =sauceboat
saucisse: =sausage
saucisson: sausage
sauf: =except safe besides barring
sauge: =sage
saule: =willow
saumon: =salmon
saumure: =brine pickle
saumâtre: =briny brackish sea
sauna: =sauna
saurien: lizard
saut: =jump leap bound
saute-mouton: =leapfrog
sauter: jump leap
sauterelle: =grasshopper locust
sautiller: hop caper
sauvage: =feral savage barbarian wild
sauvagement: =wildly
sauvagerie: =savagery
sauvegarde: preservation
sauvegarder: ensure consolidate
sauver: =save rescue retrieve redeem
sauvetage: rescue salvation
sauveteur: =rescuer lifeguard savior redeemer
sauveur: =saviour redeemer
savane: =savanna savannah
savant: scientist scientific
saveur: =flavour savour taste flavor
savoir: =know learning knowledge unfamiliar inquisitive wit curious
savoir-faire: =know-how
savon: =soap
savonner: soap
savonneux: =lather
savourer: =relish
saxe: pincer chela
saxon: =saxon
saxophone: =saxophone sax
saxophoniste: =saxophonist
scalaire: =scalar
scalpel: =scalpel lancet
scalper: =scalp
scalène: =scalene
scandale: =scandal
scandaleux: =scandalous
scandinave: =scandinavian
scanner: scanner
scanneur: =scanner
scapulaire: =scapular sling
scarabée: =beetle wiretap
scarlatine: =scarlatina
scatologie: =scatology
sceau: =stamp seal
scellement: =sealing filling
sceller: seal
scepticisme: =skepticism scepticism
sceptique: =skeptic skeptical incredulous
sceptre: =scepter sceptre
schilling: shilling schilling
schismatique: =fissiparous
schisme: =schism
schizophrénie: =schizophrenia
schizophrénique: =schizophrenic
schizoïde: =schizoid
schofar: =shofar
schéma: =schema plan
schématique: =schematic
schématiser: =schematize
schématisme: =formation
sciatique: =sciatica sciatic
scie: saw whipsaw sawmill
sciemment: =knowingly consciously wittingly designedly
science: =science chemistry
scientifique: =scientific scientist boffin scholarly
scientifiquement: =scientifically
scier: =saw
scierie: =sawmill
scintiller: =flicker sparkle
sciure: =sawdust
sclérose: =scleroses
scolaire: =scholastic school
scolarisation: =schooling education
scolarité: =studying attending
scolastique: scholastic
scoliose: =scoliosis
scooter: =scooter
scorbut: =scurvy
score: =score
scorie: ember
scorpion: =scorpion
scotch: =sellotape
scots: =scots
scoumoune: =wham
scout: scout
scoutisme: =scouting
scrabble: scrabble
scribe: =scribe amanuenses
script: =script
scrupule: =scruple
scrupuleusement: =dutifully conscientiously
scrutateur: =teller
scruter: =scrutinize
scrutin: voting
sculpter: =sculpt sculpture sculptured sculpted carved carve
sculpteur: =sculptor carver
sculpture: =sculpture statuary
scutellaire: skullcap
scythe: =scythian
scène: =scene stage
scélérat: =villain
scélératesse: felony
scénario: =scenario screenplay script
scénariste: =scriptwriter screenwriter
seau: =bucket pail tub bail
sec: dry arid dried donnish
second: second secondly
secondaire: =secondary nonessential
seconder: =second
secouer: shake
secourir: =succor
secours: =succour
secousse: =jolt tremor
secret: =secret secrecy clandestine confidential mystery underground surreptitious undercover occult
secrétaire: =secretary receptionist
secréter: secrete excrete
sectarisme: =bigotry prejudice
secte: =sect cult denomination
secteur: =sector
segment: =segment snippet
segmentation: fission mitosis
segmenter: segment
seiche: =sepia
seigneur: =lord sir master
sein: =breast bosom bust chest tit
seine: =seine
seizième: =sixteenth
sel: =salt
selle: =saddle stool
seller: saddle
sellier: =saddler
selon: after pursuant
semailles: sow
semaine: =week
sembler: =seem resemble
semelle: =sole
semence: seed
semer: =sow seed
semestre: =semester term
semeur: =sower
semi-voyelle: =semivowel glide
semoule: =grout
sempervirent: =evergreen
sens: =meaning sense significance sensation feeling sentiment importance consequence point bearing
sensation: =sensation feeling
sensationnel: =sensational sensual
senseur: =sensor
sensibilisation: =sensitization
sensibiliser: =sensitize sensitise
sensibilité: =sensitivity receptivity sensibility
sensible: =sensitive thin-skinned vulnerable delicate brittle touchy
sensiblement: =noticeably
sensitif: sensitive
sensoriel: =sensory sensuous
sensorimoteur: =sensorimotor
sensualisme: =sensualism sensationalism
sensualité: =sensuality
sensuel: sensual
sensé: =prudent wise sagacious judicious sage
senteur: fragrance
sentience: experience sentience
sentier: footpath trail path
sentiment: =sentiment emotion feeling sensation sentience
sentimental: =sentimental corny
sentimentalisme: =sentimentalism
sentimentaliste: =sentimentalist
sentinelle: =sentry
sentir: smell feel sense sniff
sept: =seven
septicémie: =septicemia septicaemia
septicémique: =septicemic
septillion: =septillion
septique: =septic cesspool
septième: =seventh septenary
sequin: =sequin
serbe: =serbian
serein: calm
serf: =serf vassal
serge: =serge
sergent: =sergeant
sergent-chef: sergeant
seringue: =syringe squirt
serment: =oath vow
sermon: sermon homily
serpe: billhook
serpent: =serpent snake adder
serpenter: =snakelike
serpentin: =streamer serpentine
serpillière: =mop
serrage: =tightening
serre: =greenhouse hothouse glasshouse conservatory
serre-livre: =bookend
serre-tête: =headband
serrer: =cramped tighten clench tension constrict tight squeeze tense poky
serrure: =lock keyhole
serrurier: =locksmith turnkey
servage: =serfdom
servant: parlourmaid
serveur: =server waitress waiter
serviabilité: =helpfulness
service: =service favour garage
serviette: =napkin towel serviette
servile: =slavish servile
servir: =serve wait
serviteur: =servant
servitude: =easement
sessile: =sessile
session: =session meeting
setter: =setter
seuil: =doorstep threshold doorsill
seul: =alone lone only solitary single
seulement: =only alone simply just solely mere
sevrage: =weaning ablactation
sex-shop: vice
sexagésimal: =sexagesimal
sexe: =gender sex sexuality
sexisme: =sexism
sexiste: =sexist
sextant: =sextant
sexualité: =sexuality
sexuel: =sexual
sexuellement: =sexually
sexy: =sexy foxy
shaker: =shaker
shakespearien: =shakespearean
shako: =shako
shamisen: =shamisen
shampooing: =shampoo bathing
shekel: =shekel
shell: shell
shilling: =shilling schilling
shimmy: oscillation
shinto: shinto
shintoïsme: =shinto
shogun: =shogun warlord
shogunat: =shogunate
shona: =shona
shopping: =shopping
short: =shorts
shot: shot
show: show
shrapnel: =shrapnel
shékel: shekel
shérif: =sheriff
si: yeah yes
siamois: =siamese
sibylle: =sibyl
sic: =sic
sicilien: =sicilian
sida: =aid
sidéral: =sidereal
sidérer: =dumbfound
sidéropénie: =sideropenia
sieste: =siesta nap
sifflant: =sibilant
sifflement: whistle hiss
siffler: =whistle
sifflet: whistle pipe blowjob
sigma: =sigma
sigmoïde: =sigmoid
signal: =signal signalman semaphore
signaler: signal
signalisation: signaling markup
signataire: =signatory
signature: =signature subscription hand signing
signe: gesture sign mark signal
signer: =underwrite sign subscribe
signifiant: =signifier
significatif: significant meaningful
signification: meaning significance sense consequence
signifier: =signified signify mean
silence: =silence hush still quiet peace
silencieux: =silent silencer muffler tacit taciturn coy quiet noiseless
silex: =flint
silhouette: =silhouette shape
siliceux: =siliceous
silicone: =silicone
silicose: =silicosis
sillage: wake wash backwash
sillon: groove furrow rut trough
sillonner: =interbreed crossbreed crisscross
silo: =silo
simagrée: affectation
similaire: =similar alike like
similitude: similarity similitude identification
simonie: =simony
simoun: =simoom sandstorm
simple: =simple easy plain straightforward crude bare low easily
simplement: =simply plainly
simplicité: =simplicity plainness
simplification: =simplification simplify
simplifier: =simplify streamlined simplified facilitate
simplisme: =simplism simpleness
simpliste: =simplistic
simulateur: =simulator
simulation: =simulation
simuler: =simulate pretentious
simultané: =simultaneous synchronous contemporary concurrent coincident
simultanéité: =simultaneousness simultaneity synchronicity concurrency
simultanément: =simultaneously
sincère: =sincere frank candid
sincèrement: sincerely candidly frankly
sincérité: =sincerity candor
singapourien: =singaporean
singe: =monkey ape simian
singularité: =singularity uniqueness oddity
singulier: =singular strange
sinistre: =grim macabre baleful
sinistré: =stricken affected
sinueux: =sinuous snakelike
sinuosité: =sinuosity
sinus: =sine
sinusite: =sinusitis
sinécure: =sinecure
sioniste: =zionist
siphon: =siphon
siphonner: transfuse decant
sirop: =cordial
siroter: sip
sirupeux: =syrupy schmaltzy
sirène: =siren mermaid alarm
sismique: =seismic
sismographe: seismograph
sismographie: =seismography
sismologie: =seismology
sistre: rocker clapper
sit-in: =sit-in
sitar: =sitar
sitcom: =sitcom
site: =site website
situation: =situation context condition state status
situer: position place set
sixième: =sixth
siècle: =century centennial
siège: =seat chair place siege
skateboard: =skateboard
skateur: =skateboarder
sketch: =skit
ski: ski skiing
skier: =ski
skieur: =skier
skinhead: =skinhead
skipper: =skipper
slalom: =slalom
slave: =slav slavic
slavon: =slavic slav
slip: pantie underpants pants briefs
slogan: =slogan watchword
slovaque: =slovakian
slovène: =slovenian
smiley: =smiley
smog: =smog pea-souper
smoking: =tuxedo
smoothie: =smoothie
sniffer: sniff
sniper: =sniper
snob: =snob vulgarian
snobisme: =snobbery
snowboard: =snowboard
sobre: =sober subdued teetotaler temperate low-key abstinent
sobriété: =sobriety abstinence
soc: =plowshare ploughshare
sociabilité: =sociability joviality
sociable: sociable social communicative
social: =social sociable
socialement: =socially
socialisation: =socialization
socialiser: =socialise
socialisme: =socialism
socialiste: =socialist socialistic
socioculturel: =sociocultural
sociolinguistique: =sociolinguistics
sociologie: =sociology
sociologique: =sociological
sociologue: =sociologist
sociopathe: =sociopath
société: =society company association
socle: podia plinth pedestal
socratique: =socratic
sodalité: brotherhood sodality
sodium: =sodium
sodomie: =sodomy
sodomite: =sodomite
sofa: =sofa couch settee
soffite: =soffit
softball: =softball
software: software
soi-disant: =allegedly supposedly
soie: =silk silky
soif: =thirst craving
soigner: heal medicate
soigneusement: =warily gingerly gently carefully industriously diligently assiduously
soigneux: =careful diligent
soin: =care treatment keeping
soir: =evening night even afternoon
soirée: evening soiree social
soixantaine: =sexagenarian
soixante-dixième: =seventieth
soixantième: =sixtieth
sol: floor ground g
solaire: =solar sunblock
soldat: =soldier warrior serviceman private combatant
solde: =balance sales discount sale
sole: sole
soleil: =sun sunshine
solennel: =solemn formal official gala
solfège: =solfeggi
soli: =solo
solidarité: =solidarity goodwill
solide: =solid
solidement: =soundly strongly
solidifier: clot
solidité: =solidity solid-state firmness steadfastness fortitude
soliloque: =soliloquy monologue
solipsisme: =solipsism
soliste: =soloist
solitaire: =lonesome solitary
solitude: =loneliness solitude aloneness privacy
solive: =joist slot fess
sollicitation: =solicitation intercession
solliciter: request
solliciteur: applicant
solstice: =solstice
solubilité: =solubility
soluble: =soluble dissoluble
solution: =solution resolution
solutionner: =untie
solvabilité: =solvency serviceability
solvable: =solvent
solvant: solvent
solvater: =solvate
solécisme: =solecism
solénoïde: =solenoid
somatique: =somatic carnal bodily
sombre: dark obscure dour
sombrer: sink
sommaire: =offhand
sommairement: =briefly
somme: =sum total amount
sommeil: sleep dream kip rest sleeping
sommelier: =sommelier butler
sommet: =summit vertex peak apex top
sommital: leading
somnambule: =somnambulist sleepwalker noctambulist
somnambulisme: =somnambulism sleepwalking
somnifère: =soporific hypnotic somniferous
somnolence: =sleepiness
somnolent: =sleepy somnolent dozy
somnoler: =slumber snooze doze
somptueux: =sumptuous ritzy luxurious extravagant posh
somptuosité: luxury extravagance
son: =sound hi phone sonic tone voice
sonate: =sonata
sondage: =poll
sonde: =probe sounder rover
sonder: auger
sondeur: rig
songer: muse
sonnant: =resonant high-sounding
sonner: chime sound clobber ring hit
sonnerie: =tocsin ring bell
sonnet: =sonnet
sonnette: =doorbell
sonomètre: =sonometer
sonore: =voiced
sophisme: =sophism
sophiste: =sophist
sophistique: =sophistry sophistic
soporifique: =drowsy
soprani: =soprani
sorabe: sorb
sorbier: =sorb
sorcellerie: =witchcraft sorcery wizardry magic
sorcier: =witch sorcerer magician wizard sorceress conjurer hag hex enchanter crone enchantress beldame charmer harridan
sordide: =sordid fastidious
sororité: =sorority sisterhood
sort: =spell
sortant: =outgoing
sortie: =exit exodus output
sortir: exit emerge
sosie: =doppelganger double
sot: =fatuous foolish dumb stupid daft asinine
sot-l'y-laisse: oyster
sou: =under beneath below underneath
soubassement: sandal
soubrette: =soubrette
souche: log
souci: =worry concern anxiety care
soucoupe: =saucer
soudage: =welding
soudain: =sudden suddenly abruptly
soudainement: suddenly abruptly
soudanais: =sudanese
souder: =weld solder
soudeur: =welder
soudoyer: bribe
soudure: welding
souffle: =breath respiration breathing whiff wind breathe
souffler: =blow fan wind
soufflet: =bellows blower
souffleur: =prompter
souffrance: =anguish pain
souffrant: ailing
souffrir: =suffer hurt accept bear
soufi: =sufi
soufre: =sulfur sulphur
souhait: =wish
souhaitable: =desirable optative advisable
souhaiter: wish desire want list covet
souiller: =sully mar
soul: soul
soulagement: relief mitigation letup
soulager: =alleviate mitigate assuage allay relieve ease facilitate soothe palliate lighten relieved
soulier: shoe footwear
souligner: =underline underscore accentuate emphasize accent highlight
soumettre: =submit subject
soumis: obedient
soumission: =submission obedience subordination subjection allegiance
soupape: valve throttle
soupe: =soup
soupente: loft
souper: supper dinner
soupier: =tureen
soupir: =sigh
soupirail: =fanlight outlet blower vent
soupirant: suitor
soupirer: sigh
souple: flexible supple
souplesse: flexibility suppleness
soupçon: =suspicion nuance
soupçonner: =suspect
soupçonneux: suspicious
sourate: =sura
source: =source spring origin well
sourcil: =eyebrow
sourciller: =frown
sourd: =deaf voiceless soundless unvoiced surd
sourd-muet: deaf-mute
souriant: =smiling
souricier: =mousetrap
sourire: =smile
souris: =mouse murine
sournois: =insidious
sous-bois: =undergrowth underbrush
sous-chef: =second-in-command
sous-commission: =subcommittee
sous-continent: =subcontinent
sous-couche: primer
sous-cutané: =subcutaneous hypodermic percutaneous
sous-directeur: manager
sous-développé: =underdeveloped
sous-ensemble: =subset
sous-entendre: =imply allude hint
sous-entendu: innuendo
sous-espèce: =subspecies
sous-estimation: devaluation
sous-estimer: =underestimate undervalue underrate
sous-jacent: =underlying
sous-lieutenant: =ensign
sous-louer: =sublet
sous-marin: =submarine undersea underwater
sous-ordre: =suborder
sous-payer: =underpay
sous-pied: =footstool
sous-produit: =by-product
sous-routine: =subroutine
sous-répertoire: =subdirectory
sous-sol: =subsoil basement
sous-titrage: subtitle
sous-titre: =subtitle subheading
sous-titrer: =surtitle subtitle
sous-traitant: =subcontractor contractor
sous-traiter: =outsource subcontract
sous-verre: =coaster
sous-vêtement: =underwear undergarment underclothes
sous-évaluation: =underrate underestimate
sous-évaluer: underestimate
soustractif: removable abstractive
soustraction: =subtraction extraction
soustraire: =subtract detract deduct derogate
soutage: bunker coal
soutane: =cassock soutane frock
soute: =hold bilge
soutenabilité: =sustainability steadfastness stability constancy
souteneur: pimp
soutenir: support promote opine
souterrain: =subterranean nether underground subway chthonic
soutien: =support solidarity buttress backing
soutien-gorge: =bra brassiere
souvenir: =memento reminiscence keepsake memory remembrance recollection remembering
souvent: =frequently often oft
souverain: =sovereign ruler
souveraineté: =sovereignty domination
soviet: soviet council
soviétique: =soviet
soviétisme: =sovietism
soyeux: =silky
soûl: intoxicated drunken drunk
soûlerie: =piss-up
spam: =spam
sparadrap: =plaster
spartiate: =spartan
spasme: =spasm twitch cramp convulsion
spasmodique: =spasmodic
spasticité: =spasticity
spatial: =spatial three-dimensional
spatule: =spatula
speakeasy: =speakeasy
speaker: announcer
spectacle: =spectacle show
spectaculaire: =spectacular
spectateur: =spectator audience onlooker beholder
spectral: spectral
spectre: =spectra rainbow
spectroscope: =spectroscope
spectroscopie: =spectroscopy
sperme: seed
spermicide: =spermicide
sphinx: =sphinx
sphère: =sphere orb ball globe
sphérique: =spherical
sphéroïde: =spheroid
spinal: vertebral spinal
spiraler: =spiral helix coil
spire: coil
spiritisme: spiritualism
spiritualisme: =spiritualism
spiritualiste: =spiritualist
spiritualité: =supernaturalism spirituality
spirituel: =spiritual pneumatic devotional
spiritueux: spirit
spleen: spleen hump
splendeur: greatness
spline: =spline
splénectomie: =splenectomy
spoiler: =spoiler
spondée: =spondee
spongieux: =fungal spongy
sponsor: sponsor
sponsoriser: =bankroll sponsor
spontané: =spontaneous laid-back
spontanéité: =spontaneity
spontanément: =spontaneously
sporadique: =sporadic rare unary
spore: =spore
sport: =sport exercise
sportif: =sportswoman sportsman sporting athlete athletic
sportivité: =sportsmanship
spoutnik: =sputnik
sprat: =bristle
spray: =spray
sprinter: =sprinter
spécial: =special specific peculiar particular
spécialement: =purposely especially specially
spécialisation: =specialization
spécialiser: =specialize
spécialiste: =specialist professional adept expert tradesman
spécialité: =specialty speciality specialization
spécieux: verisimilar
spécification: =specification
spécificité: =specificity
spécifier: =specify
spécifique: =specific special particular
spécifiquement: =specifically especially
spéculateur: =speculator monger
spéculation: =profiteer
spéculer: =speculate
spéléologie: =speleology
spéléologue: =spelunker speleologist
squale: shark
squash: =squash
squat: squat
squaw: =squaw
squelette: =skeleton framework
stabilisation: =stabilization
stabiliser: =stabilize steady
stabilité: =stability stay steadiness
stable: =stable steady firm
staccato: =staccato
stade: =stadia stage
staff: personnel
stage: =internship traineeship apprenticeship
stagflation: =stagflation
stagiaire: =trainee
stagnant: stationary
stagnation: =stagnation stagnancy inaction
stagner: =stagnate
stalactite: =stalactite
stalagmite: =stalagmite
standard: =standard
standardisation: =standardization
standardiser: =standardize standardized
star: star asterisk
starlette: =starlet
station: =station
stationnaire: =stationary
stationnement: =parking
stationner: =park
stationné: =parked
statique: =static
statisticien: =statistician
statistique: =statistics statistical
statistiquement: =statistically
statuaire: statuary
statue: =statue
statuette: =statuette figurine
statut: =statute status law
statère: =stater
steak: steak
stellaire: astral stellar
steppe: =steppe
sternum: =sterna
stigmatisation: =stigmatization
stigmatiser: =stigmatize
stimulant: stimulant
stimulateur: pacemaker
stimuler: =stimulate incite excite
stimuli: =stimuli spur incentive stimulation stimulate
stipuler: =stipulate
stochastique: =stochastic probabilistic thoughtful
stock: stock inventory
stockage: =storage
stocker: store save
stomachique: stomach
stop: =stopover stop
stoppeur: =closer
store: =louver
stoïcien: stoic
stoïcisme: =stoicism
stoïque: =stoic
strabisme: =strabismus squint squinting
stratagème: =stratagem
stratifier: =stratify
stratigraphie: =stratigraphy
stratosphère: =stratosphere
stratège: =strategist
stratégie: =strategy
stratégique: =strategic
streaming: =streaming
streptomycine: =streptomycin
stress: =stress pressure
stresser: stress angst apprehensive
strict: strict rigorous austere severe
strictement: =strictly severely
strident: =squeaky
strike: strike
strip-tease: =striptease
stroboscope: =stroboscope
strophe: =stanza strophe stave verse
structural: structural
structuralisme: =structuralism
structure: =structure fabric conformation layout cadre
structurel: =structural
structurer: =structured
strychnine: =strychnine
stuc: =stucco putty
studieux: =studious
studio: =studio efficiency
stupa: =stupa
stupeur: =stupor
stupide: dumb stupid pointless dull thick corny
stupidité: =stupidity nincompoop fatuity
stupre: =debauchery
stupéfaction: consternation bemusement
stupéfaire: =discombobulated
stupéfier: =amaze astound astonished
style: =style manner expression air flair
stylet: pen stiletto
stylisme: design
styliste: designer
stylistique: =stylistic
stylite: =stylite
stylo: =pen quill styli
stèle: =stela
stéatite: talc
stéganographie: =steganography
sténographie: =stenography shorthand
sténographique: =stenographic
stérile: =sterile infertile barren fruitless
stérilisateur: sterilize
stérilisation: =sterilization sterilisation
stériliser: =sterilize sterilise
stéréoscopique: =stereoscopic
stéréotype: =stereotype
stéthoscope: =stethoscope
stœchiométrie: =stoichiometry
subalterne: inferior
subconscient: =subconscious
subir: =undergo
subjectif: =subjective
subjectivité: =subjectivity
subjonctif: =subjunctive
sublimation: =sublimation
sublime: =sublime lofty august generous sublimity
sublimer: =sublimate sublime purify
subliminal: =subliminal
sublingual: =sublingual
suborner: bribe
subsaharien: =sub-saharan
subsidiaire: =ancillary secondary
subsistance: livelihood subsistence
subsister: survive subsist live
substance: substance matter
substantiel: =substantial essential material
substantif: noun substantive
substituer: =substitute
substrat: =substrate
subsumer: =subsume include
subséquent: =forthcoming
subtil: intelligent
subtilement: =subtly
subtropical: =subtropics subtropical
suburbain: =suburban
subvention: =subvention subsidy grant
subventionner: =subsidize sponsor
subversif: =subversive surreptitious
suc: nectar
successeur: =successor heir
successif: =successive sequent subsequent
succession: =succession inheritance
successivement: =consecutively
successoral: induction
succinctement: =succinct laconic concise
succion: =sucking
succomber: =succumb yield
succube: =succubi
succulent: succulent juicy
succursale: =branch
succès: =success hit successful attainment achievement
succéder: succeed
sucer: =suck
sucre: =sugar
sucrer: =sweet dulcet fresh sugary sugar
sucrerie: candy
sud: =south southern down
sud-est: =southeast south-east southeastern
sud-ouest: =southwest southwestern
sudation: perspiration
sudoku: =sudoku
sudorifique: =sudorific
suer: sweat perspire
sueur: =sweat sweating perspiration
suffire: =suffice
suffisamment: =sufficiently enough plenty quite adequate
suffisance: =sufficiency adequacy
suffisant: =sufficient self-satisfied smug adequate enough
suffixe: =suffix affix
suffocation: =strangulation stranglehold suffocation
suffoquer: =asphyxiate suffocate choke stifle
suffrage: =suffrage vote franchise
suggérer: =suggest propose recommend offer counsel
suicidaire: =suicidal
suicide: =suicide
suicidé: suicide
suie: =soot
suif: =tallow
suisse: =swiss
suissesse: swiss
suite: =continuance sequence train suite
suivant: =following sequent subsequent next incoming after
suiveur: =tappet eccentric
suivi: follow monitoring
suivre: =follow succeed track observe obey pursue
sujet: =subject topic theme
sujétion: servitude
sulfate: =sulfate
sulfureux: =sulphurous
sulfurique: sulfate
sultan: =sultan
sultanat: =sultanate
sumo: =sumo
super: =perfectly
superbe: =gorgeous stunning magnificent superb brilliant splendid smasher beaut
superbement: =wonderfully
supercherie: =deception
supercorde: =superstring
superficie: area surface
superficiel: =superficial shallow frivolous
superflu: =superfluous surplus redundant
supergéante: =supergiant
superlatif: =superlative
superman: =superman
supermarché: =supermarket
supernova: =supernova
superposition: =superposition
superpuissance: =superpower
supersonique: =supersonic
superstar: =superstar
superstitieux: =superstitious preventive
superstition: =superstition superstitious
superstructure: =superstructure
supersymétrie: =supersymmetry
superviser: inspect
superviseur: =supervisor
supervision: =supervision
supin: =supine
supplanter: =supplant extrude
suppliant: =suppliant beseeching
suppléance: =substitution replenishment
supplément: =supplement adjunct
supplémentaire: additional supplementary extra accessory
supportable: =tolerable
supporter: support stomach endure bear tolerate suffer take stand
supporteur: fan
supposer: =suppose assume presume guess prospective putative
supposition: =supposition hypotheses conjecture assumption guesswork
suppositoire: =suppository
supposément: =presumably possibly
suppression: =deletion erasure attrition
supprimer: obliterate eliminate destroy
suppuration: =suppuration
suppurer: =suppurate fester
suprématie: supremacy
suprême: =supreme paramount topmost
supérieur: paramount
supériorité: =superiority supremacy
sur: =times over acid above on up
surabondance: =excessiveness
surcharge: =overload transshipment overcharge
surcharger: =overburden lumber cram overload overcharge encumber
surchauffer: =overheat
surdité: =deafness
surdoser: =overdose
sureau: =elder
surenchérir: =outbid
surestimer: =overestimate overrate
surexposer: =overexpose
surf: =surfing
surface: =surface
surfer: =surf
surfeur: =surfer
surgeler: refrigerate
surhomme: superman superhuman
surhumain: superhuman inhuman
surir: acidify
surmenage: =overwork overexertion strain
surmoi: =superego
surmonter: =surmount overcome
surnaturel: =supernatural
surnom: =nickname epithet slur alias appellation
surnommer: nickname
surpasser: =outdo best
surplis: =surplice
surplomb: eaves overhang
surplus: =excess surplus
surpoids: =overweight
surpopulation: =overpopulation
surprendre: surprise
surprise: =surprise
surproduction: =overproduction extravaganza
surprotecteur: =overprotective
surprotection: =overprotection
surprotéger: =overprotect
surréalisme: =surrealism
surréaliste: surreal
surréel: =surreal
surtout: especially mainly eminently
surveillance: =surveillance monitoring supervision
surveillant: =proctor
surveiller: =supervise oversee watch
survenir: =upcoming
survie: =survival
survivant: =surviving survivor
survivre: =survive
survoler: fly
surévaluer: overestimate
susceptibilité: =susceptibility earnestness
susceptible: =touchy susceptible
suscription: address
susdit: aforesaid aforementioned
sushi: =sushi
susmentionné: =aforesaid aforementioned
suspect: suspect
suspecter: suspect
suspendre: hang suspend
suspens: =backlog abeyance
suspense: =suspense intensity
suspension: =suspension soaring
suspensoir: =jockstrap
suspicion: suspicion
suture: =suture stitch seam stitchery
suturer: suture
suzerain: =suzerain
suzeraineté: =suzerainty dominion
suède: swedish
suédois: =swedish swede
svastika: =swastika
swastika: swastika
sybarite: =sybarite
sybaritique: =sybaritic
syllabaire: =syllabary
syllabation: hyphenation syllabification syllabication
syllabe: =syllable byte
syllaber: =syllabify
syllogisme: =syllogism
sylviculture: =forestry silviculture
symbiose: =symbiosis
symbole: =symbol glyph character token allegory
symbolique: =symbolic
symboliquement: =symbolically
symboliser: =symbolize symbolise
symbolisme: =symbolism
sympathie: =sympathy liking
sympathique: nice sympathetic decent
symphonie: =symphony
symphonique: =symphonic consonant
symposia: =symposia workshop
symptomatique: =symptomatic coincidental
symptôme: =symptom sign manifestation
symétrie: =symmetry symmetrical
symétrique: =symmetrical symmetric
synagogue: =synagogue
synchronicité: synchronicity
synchronique: synchronic
synchroniquement: =synchronic
synchronisation: =synchronization
synchroniser: =synchronize
synchronisme: synchronicity
synclinal: =synclinal
syncope: =syncope syncopation
syncrétique: =syncretic
syncrétisme: =syncretism
syndicalisme: =syndicalism
syndicaliste: =syndicalist
syndicat: =syndicate combine
syndrome: =syndrome
synecdoque: =synecdoche
synergie: =synergy
synesthésie: =synaesthesia
synode: =synod consistory
synonyme: =synonym namesake
synonymie: =synonymy
synoptique: =synoptic concise succinct
syntagmatique: constitutional
syntagme: =phrase syntagma
syntaxe: =syntax
syntaxique: =syntactic constitutional
synthèse: =syntheses
synthétique: =synthetic
synthétiser: =synthesize
synthétiseur: =synthesizer
syphilis: =syphilis
syrien: =syrian
syrphe: florist
systole: =systole
systolique: =systolic
système: =system establishment scheme
systématique: =systematic organized
systématiser: =systematize arrange
systémique: =systemic organic organized
sèche-linge: =dryer
sècheresse: =drought dryness
sècherie: dryer
sève: =sap juice
séance: session meeting
sécateur: =billhook enforcer
sécession: =secession release
sécessionnisme: =secessionism
séchage: dry
sécher: =dry cut desiccate season wag
sécheresse: drought
sécrétion: =secretion
sécuriser: secure ensure
sécurité: =safety security safe
sédatif: =sedative soporific
sédentaire: =aground sedentary homebody
sédiment: =sediment dreg lees settling bottom
sédimentation: =sedimentation cumuli deposition
séducteur: tempter
séduction: =seduction temptation
séduire: =seduce mislead
séduisant: =ravishing beguiling
séisme: =earthquake quake
séismographe: =seismograph
séjour: sojourn residence stay
séjourner: =sojourn stay
sélecteur: =switcher chooser selector
sélectif: =selective electoral
sélection: =selection pick election choice preference
sélectionner: vet chosen
sélectivité: =selectivity
sélénologie: =selenology
sémantique: =semantic semantics semasiology semantically
sémaphore: semaphore
sémasiologie: semasiology semantics
séminaire: =seminary seminar colloquia
sémiologie: semiotics semiology
sémiologique: semiotic
sémiotique: =semiotics semiotic
sémitique: =semitic
sénat: =senate
sénateur: =senator
sénile: =senile gaga
sénilité: =senility
sénéchal: =seneschal
sénégalais: =senegalese
séparable: =separable
séparation: =separation isolation severance divorce detachment secession
séparatisme: =separatism
séparatiste: =separatist
séparer: =separate
sépia: sepia
sépulcral: =sepulchral
sépulcre: =tomb sepulchre repository
sépulture: tomb grave
séquelle: =sequela
séquence: snapshot
séquestration: =sequestration isolation
sérail: =seraglio
séraphin: =seraph
sérendipité: =randomness serendipity
série: =series streak sequence line order turn
sérieusement: =seriously gravely
sérieux: =serious grave sombre solemn
sérigraphie: =serigraphy
sérum: =sera
sérénade: =serenade
sérénité: =serenity calmness calm peace
sévère: =severe austere rigorous strict stern unadorned
sévèrement: =severely
sévérité: austerity severity
sûr: =secure safe sure certain foolproof
sûrement: certainly surely
sûreté: safety security
sœur: =sister queer sibling
t-shirt: tee shirt
tabac: =tobacco cigarette cigar
tabagisme: smoking
tabatier: =snuffbox
tabernacle: tabernacle
tablature: =tablature
table: =table desk board painting picture
tableau: table painting blackboard picture array matrix board dashboard
tablette: =tablet shelf
tablier: =apron pinafore chaperone
tabou: =taboo
tabouret: =stool tabouret taboret
tache: =smudge stain blot spot blemish smear taint dirt mark
tacher: stain bleach
tachycardie: =tachycardia
tacite: =tacit
tacitement: =tacitly
taciturne: =taciturn reticent quiet untalkative
tact: =tact
tactile: =tactual tactile
tactique: =tactics tactical tactic
tadjik: =tajikistani
taekwondo: =taekwondo
taffetas: =taffeta
tahitien: =tahitian
taie: =pillowcase
taille: =height waist middle size stature altitude elevation
taille-crayon: =sharpener
taille-douce: =intagli gravure copperplate
tailler: =carve whittle prune
tailleur: =tailor sewer seamster clothier
taillis: =thicket
taire: =thou hush
talc: =talc
talent: =talent knack
talentueux: =talented gifted
talisman: =talisman
talkie-walkie: =walkie-talkie radiotelephone
taloche: =hawk
talon: =heel
talonnement: harassment
talweg: =fairway
tambour: =drum
tambourin: =tambourine
tambouriner: drum
tamis: =sieve riddle screen strainer
tamiser: =sift
tamoul: =tamil
tamoxifène: =tamoxifen
tampon: stamp seal
tandem: tandem
tangent: =tangent
tangible: =tangible palpable
tango: =tango
tanguer: =wiggle
tanière: lair
tank: tank
tanker: tanker
tankiste: =tanker
tannage: =tanning
tanner: tan curry
tannerie: =tannery
tanneur: =tanner
tannique: =tannic
tante: =aunt mother
tanzanien: =tanzanian
taoïsme: =taoist
tapage: =fuss trouble
tape-à-l'œil: =showy
tapecul: =seesaw teeter-totter
tapette: =flyswatter
tapeur: =scrounger freeloader cadger
tapis: =carpet rug mat tapestry
tapisser: wallpaper
tapisserie: =tapestry wallpaper
tapoter: =pat tap applaud clap
tapuscrit: =typescript
taquiner: =tease molest
taquinerie: banter teasing
taraud: tap
tarauder: tap
tarbouch: tarboosh
tarbouche: =tarboosh
tard: =late
tarder: =tarry
tare: =tare flaw
tarentelle: =tarantella
tarer: tare
tarif: =tariff customs duty fare
tarière: =auger wilderness
tarot: =tarot
tarse: ankle
tarsien: =tarsal
tartan: tartan
tartane: =tartan
tarte: =pie
tartuferie: =sanctimony
tas: heap pile lump mass
tasse: =cup glass
tata: =auntie
tatie: aunt auntie
tatou: =armadillo ironclad
tatouage: =tattoo
tatouer: tattoo ink
tau: =tau
taupe: =mole
taupin: miner
taupinière: =molehill
taureau: =bull
tauromachie: =bullfighting tauromachy bullfight
tautologie: =tautology
taverne: =tavern pub bar alehouse
taxable: =taxable
taxation: taxation
taxe: =tax impost levy tariff
taxi: =taxi cab
taxidermie: =taxidermy
taxidermiste: =conservator
taximètre: =taximeter
taxinomie: =taxonomy
taxon: =taxa
taxonomiste: =taxonomist
taïwanais: =taiwanese
tchadien: =chadian
tchèque: =czech
tchétchène: =chechen
technicien: =artificer
technique: =technical technique technology chop technically
techniquement: =technically technical
technocrate: =technocrat
technocratie: =technocracy
technologie: =technology
technologique: =technological
technologiquement: =technologically
teck: tic
tectonique: =tectonics tectonic
teigne: =ringworm dermatophytosis
teindre: paint dye stain discolor
teint: =complexion colour
teinter: hue tinge tint shade
teinture: =tincture
tel: =such
tellurien: =chthonic
tempe: =temple
temple: temple tabernacle
temporaire: =temporary provisional short-term
temporairement: =temporarily
temporel: =temporal taxation
temporisation: opportunism
temps: =weather tense time date while
tempérament: =idiosyncrasy
tempérance: =temperance
température: =temperature fever
tempérer: =temperate
tempétueux: =stormy tempestuous gusty
tempête: =tempest storm rainstorm
tenace: =hardy
tenaille: =pincer
tendance: =propensity tendency proclivity aptness
tendinite: =tendinitis
tendon: =tendon ligament bowstring
tendre: =tender taut tense soft tension tend
tendrement: =tenderly affectionately gently
tendresse: =tenderness fondness
teneur: =comprehensiveness content
tenir: hold keep
tennis: =tennis
tenon: cog tenon
tensioactif: =surfactant
tension: =voltage tension stress inquietude
tentacule: =tentacle nerve rib
tentant: =tempting
tentateur: =tempter
tentation: =temptation invitation bait
tentative: =attempt trial assay try hack
tente: =tent tabernacle
tenter: attempt tempt allure
tenue: garb attire dress fitting
tergiverser: =linger procrastinate
terme: =term
terminaison: =termination ending
terminal: final terminal ending
terminateur: =terminator
terminologie: =terminology
terminologique: =terminological
terminus: =termini endpoint
terne: colorless
ternir: darken
terrain: =terrain field arena court ground landscape
terrasse: =terrace
terrassier: =trencher
terre: =earth soil dirt land ground country hinterland
terre-à-terre: =levelheaded
terrestre: =earthly earthbound
terreur: dread terror
terrible: =terrible formidable ghastly horrible
terriblement: =terribly
terrien: =earthling earthy
terrier: =terrier lair
terrifier: frighten
territoire: =territory realm
territorial: =territorial
territorialité: =territoriality
terroriser: =terrorize terrorise hector
terrorisme: =terrorism terrorist
terroriste: =terrorist
tertiaire: =tertiary
tertio: =thirdly
tertre: =knoll mound
test: =test examination trial
testament: =testament will
testamentaire: =testamentary
tester: test
testicule: =testicle
teutonique: =teutonic
texan: =texan
texte: =text script lyric
textile: =textile fabric
textuel: =textual
texture: =texture grain
thalassémie: =thalassemia
thalidomide: =thalidomide
thanatologie: =thanatology
thanatos: death
thaumaturge: miraculous thaumaturge
thaï: =thai
thaïlandais: thai
thermal: =healing
thermique: =thermic thermal
thermochimie: =thermochemistry
thermodynamique: =thermodynamics thermodynamic
thermographe: =thermograph
thermographie: =thermography
thermolyse: decomposition
thermomètre: =thermometer
thermonucléaire: =thermonuclear
thermoplastique: =thermoplastic
thermos: =thermos
thermosphère: =thermosphere
thermostat: =thermostat
thermothérapie: =thermotherapy
thoracique: =thoracic
thorax: breast chest breastplate
thrace: =thracian
thriller: =thriller
thrombose: =thrombosis
thymique: emotional affective limbic
thyroïde: =thyroid
thème: =topic theme subject thematic
thèse: =theses dissertation discourse
thé: =tea
théier: =teapot kettle teakettle
théisme: =theism
thématique: =thematic
théocratie: =theocracy
théocratique: =theocratic
théodicée: =theodicy
théodolite: =theodolite alidade
théologie: =theology
théologien: =theologian
théologique: =theological
théoricien: theoretician theoretical
théorie: =theory
théorique: =theoretic theoretical theoretician
théoriquement: =theoretically
théorème: =theorem
théosophie: =theosophy
thérapeute: =therapist
thérapeutique: =therapeutic curative
thérapie: =therapy
thériaque: panacea
thérémine: =theremin
thésaurus: =thesauri
théurgie: =theurgy
théâtral: =theatrical histrionic
théâtre: =theater theatre
thêta: =theta
tiare: =tiara
tibia: =shinbone shin tibial
tibétain: =tibetan
tic: =tic
ticket: ticket
tierce: third
tiers: third
tige: =stem stalk shaft beam tang
tigre: =tiger
tilde: =tilde
tilleul: =linden
timbale: =timpani kettledrum
timbre: =timbre stamp
timide: =shy timid bashful demure timorous tremulous
timidement: =timidly shyly
timidité: =shyness
timon: =tiller
timonerie: =linkage linkup
tintamarre: pandemonium
tinter: =tingle tinkle ring
tintinnabulement: =tintinnabulation knell
tipi: =teepee
tique: =tick mite
tir: =shot shooting
tirage: printing run
tire-bouchon: =corkscrew
tirebouchon: corkscrew
tirelire: bank
tirer: =pull drag shoot haul tow attract draw
tiret: =dash hyphen indentation
tireur: =shooter gunman
tiroir: =drawer withdrawal
tisonnier: poker
tisser: =weave
tisserand: weaver
tisseur: =weaver
tissu: =tissue fabric textile cloth weave
tissu-éponge: =towelling terry
titan: =titan
titane: titan
titanesque: =titanic
titre: =title headline
tituber: =totter teeter stagger flounder reel
tiède: =lukewarm tepid
toast: =toast
toasteur: toaster
toboggan: slide rink
tocade: fantasy
toccata: =toccata
tohu-bohu: =hubbub
toile: =web sailcloth
toilette: =restroom toilet lavatory
toise: fathom
toison: fleece
toit: =roof ceiling housetop rooftop
toiture: roof
tollé: =outcry clamour
tolérable: tolerable endurable bearable
tolérablement: =tolerably
tolérance: =tolerance
tolérant: =tolerant permissive open-minded
tolérer: tolerate endure stomach take bear
tomahawk: =tomahawk hatchet
tomate: =tomato
tombe: =grave tomb tombstone gravestone hearse
tombeau: tomb grave
tomber: drop fall pitch
tombola: =raffle
tombé: =fallen
tome: =tome volume
tomographie: =tomography
ton: =tone ton melody
tonalité: =tonality
tondre: shear fleece mow crop cut
tong: =thong flip-flop
tonitruant: thunderous
tonnage: =tonnage
tonne: =tonne ton bin
tonneau: =cask barrel kit
tonnelier: =cooper
tonnelle: =arbour
tonner: =boom thunder rumble roll
tonnerre: =thunder thunderous
tonsure: =tonsure
tonte: tonsure haircut
tonton: uncle
topique: local topical
topless: =topless
topographique: =topographic
topologie: =topology
toponyme: =toponym
toponymie: toponym
toquade: =fad craziness
torche: torch
torcol: =wryneck
tordre: dislocate
tore: =tori doughnut
tornade: =tornado twister thrombi siphon
torpeur: =torpor
torpille: torpedo
torpiller: =torpedo
torque: torque
torrent: river
torrentiel: =torrential
torride: hot blistering
torse: torsi
torsion: =torsion twist inconsistency
torticolis: =torticollis
tortiller: writhe
tortionnaire: =torturer
tortue: =turtle testudo
torture: =torture affliction
torturer: torture
toréador: =toreador matador bullfighter
toréro: =bullfighter matador
total: =total overall
totalement: =fully
totalitaire: =totalitarian
totalitarisme: =totalitarianism
totalité: =totality wholeness aggregate
totem: =totem
touchant: =touching moving affecting poignant
touchau: =touchstone
touche: =key fingerboard
touche-à-tout: =busybody
toucher: =touch contact feel
touffe: =tuft tussock hassock tuffet
touffu: =bushy tufted
toujours: =always ever still yet even
toundra: =tundra
toupet: =toupee
toupie: =top whirligig
tour: =tower lathe rook castle trick revolution round turn
tourbe: =turf
tourbillon: =whirlpool maelstrom vortex
tourbillonner: =whirl swirl
tourelle: =turret
tourie: demijohn carboy
tourisme: =tourism travel
touriste: =tourist traveller visitor hiker
touristique: tourist
tourment: =torment affliction
tourmente: commotion
tourmenter: torture torment distress troubled
tournage: =filming
tourner: =turn rotate roll pivot revolve spin twist bend
tourneur: =turner
tournevis: =screwdriver
tourniquet: =turnstile tourniquet
tournoi: =tournament
tournoyer: =swirl
tournure: stature bustle
tournée: =tour serve
tousser: cough expectorate
tout: =all entire whole total
tout-puissant: =almighty omnipotent
toutefois: though however yet
toutou: =bow-wow
toux: =cough
toxicité: =toxicity
toxicologie: =toxicology
toxicologique: =toxicological
toxicologue: =toxicologist
toxine: =toxin
toxique: =toxic
toxoplasmose: =toxoplasmosis
tracasser: harass niggle bustle
trace: =footprint vestige track trace trail scent sign print
trachée: =trachea
tractation: fermentation
tracteur: =tractor
trader: trader
tradition: =tradition heritage lore
traditionnel: =traditional conventional
traditionnellement: =traditionally
traducteur: translator interpreter
traduction: =translation compilation interpretation
traduire: =translate render interpret
traduisible: =translatable
trafic: =traffic movement
trafiquant: smuggler
tragi-comédie: tragicomedy
tragicomique: =tragicomic
tragicomédie: =tragicomedy
tragique: =tragic tragedian
tragédie: =tragedy tragic
tragédien: =tragedian
trahir: =betray
trahison: =treachery treason perfidy fraudulence
train: =train
traineau: sledge
traintrain: monotony
traire: milk breastfeed
trait: =trait attribute
traitement: therapy treatment cure medicine
traiter: treat discourse process
traiteur: =catering
traité: =treaty treatise pact dissertation disquisition theses discourse covenant contract convention agreement
trajectoire: =trajectory orbit path course ballistic orbital
trajet: path
tram: tram streetcar
trame: frame plot weft woof
trampoline: =trampoline
tramway: =tram streetcar taxiway
tranchant: =trenchant blade sharp edge
tranche: =slice
tranchée: =trench fosse
tranquille: =tranquil calm quiet peaceful sedate leisurely serene
tranquillisant: sedative
tranquilliser: =reassure tranquilize calm intoxicate
tranquillité: =tranquility calmness calm serenity peace repose rest
transaction: =transaction
transatlantique: =transatlantic
transbordement: =transshipment
transborder: =transship
transcendance: =transcendence
transcendantal: =transcendental
transcender: =transcend surpass exceed overreach
transcription: =transcription transliteration
transcrire: =transcript transcribe
transducteur: =transducer transformer
transduction: =transduction
transe: =trance
transept: =transept
transfert: transfer transport hyphenation
transfigurer: =transfigure
transformateur: =transformer transducer
transformation: =transformation modification makeover metamorphoses retrofit
transformer: =transform convert transmute morph metamorphose
transformée: transformation transform
transfuge: =defector
transfuser: =transfuse decant
transfusion: =transfusion
transfèrement: transduction switching
transférer: =transfer
transgenre: =transgender
transgresser: infringe
transistor: =transistor
transit: =transit passage
transiter: transit
transitif: =transitive transitional
transition: =transition
translation: translation
translittération: =transliteration
translittérer: =transliterate
translucide: =semitransparent translucent
transmettre: =transmit broadcast convey propagate
transmigrer: =transmigrate
transmissible: contagious
transmission: =transmission conveyance transfer broadcasting
transmuer: =transubstantiate transmute
transmutation: =transmutation
transmuter: transmute
transocéanien: transoceanic
transocéanique: =transoceanic
transparence: =transparency plaque slate
transparent: =transparent diaphanous sheer clear hyaline pellucid
transpercer: penetrate pierce
transpiration: =perspiration sweating sweat hidrosis
transpirer: sweat transpire perspire
transplantation: =transplantation transplant
transplanter: =transplant
transport: =transport transportation
transportation: transportation
transporter: transport convey transfer
transporteur: =transporter porter
transposer: =transpose commute derange
transsexuel: =transsexual
transsubstantiation: =transubstantiation
transvasement: transfusion
transvaser: transfuse decant
trappeur: =trapper
trapu: =heavyset
trapèze: =trapezia trapezoid trapeze
trapézoïde: trapezia
traquer: insinuate slink
trauma: =trauma
traumatique: =traumatic
traumatisme: trauma injury
traumatologie: =traumatology
travail: work job task employment labour occupation business
travailler: =labour work operate inflect
travailleur: =labourer laborer worker hand
traverser: cross penetrate pass transom intersect
traversin: pillow
traversée: =crossing traversal interception
travesti: =transvestite
travestir: distort
traîneau: =sledge sled sleigh
traîner: =lug trail tote drag tug haul
traître: =traitorous insidious
traîtrise: treachery perfidy
treillis: =lattice grid
treizième: =thirteenth
tremblant: =quake wobbly
tremblement: =trembling quivering quavering
trembler: =tremble shiver shake quiver palpitate waver wobble
trempage: =soaked
tremper: =soak dip quench sodden
trempette: dip
tremplin: =springboard
trentième: =thirtieth
tressaillement: gambol frisk
tresse: =braid wisp tuft
treuil: =winch windlass
tri: selection pick sort
triage: =triage
triangle: =triangle
triangulaire: =triangular three-cornered
triangulation: =triangulation
trias: =triassic
tribade: =tribade
tribadisme: =tribadism sapphism
tribal: =tribal
tribalisme: apartheid
tribologie: =tribology
tribord: =starboard
tribu: =tribe race people
tribun: =tribune
tribunal: =tribunal court judicature courthouse
tribune: =grandstand turnout
tricher: =diddle
trichotillomanie: =trichotillomania
tricolore: =tricolour tricolor
tricot: =knitting sweater
tricoter: braid knit weave
tricycle: =tricycle trike
trident: =trident fizgig leister
tridimensionnel: =three-dimensional stereo
trier: vet
trigonométrie: =trigonometry
trigonométrique: =trigonometric
trijumeau: =triplet
trilingue: =trilingual
trille: =trill
trilliard: =sextillion
trillion: quintillion
trilobé: =trilobate
trilogie: =trilogy
trimaran: =trimaran
trimbaler: carry
trimballer: carry
trimer: toil
trimestre: =trimester quarter
trimestriel: =quarterly
trimestriellement: quarterly
tringle: rod
trinidadien: =trinidadian
trinitrotoluène: =trinitrotoluene
trinité: =trinity
triode: =triode
triolet: triplet
triolisme: =threesome
triomphal: =triumphal triumphant
triomphalisme: =exultation
triomphant: =triumphant
triomphe: =triumph exultation
triompher: triumph
tripartite: =tripartite treble ternary
tripe: =guts
tripler: =treble
triplet: triplet
tripode: tripod
triporteur: =trike tricycle
tripoter: palpate grope
triptyque: =triptych
trirème: =trireme
triste: =sad sorrowful dismal sorry
tristesse: =sadness grief sorrow mournfulness
triton: =merman triton
triumvirat: =triumvirate
trière: trireme
troc: =barter
trochaïque: =trochaic
trochée: =trochee
troglodyte: =wren troglodyte
trogne: =pollard lop
trognon: billiard
troisième: =third thirdly
troll: =troll
troller: troll
trolley: =trolley
trombe: =waterspout
trombone: =trombone
trompe: =trunk
tromper: =cheat deceive mislead
tromperie: fraud deceit
trompette: =trumpet bugle
trompettiste: =bugler
trompeur: =deceptive misleading
tronc: trunk torsi stem body
tronquer: =truncate
tronçonneur: =chainsaw
trop: =too overly elapse
trop-plein: =spillover
trophique: food
trophée: =trophy prize spoil
tropical: =tropical tropic
tropique: =tropic tropical
tropopause: =tropopause
troposphère: =troposphere
troquer: barter swap exchange commute trade reciprocate
trot: trot gallop
trotter: =trot
trottiner: =canter tiptoe
trottinette: scooter
trottoir: =sidewalk footpath pavement walkway
trou: =hole orifice pothole burrow pit fossa dimple kennel cavity cave earth
troubadour: =troubadour
trouble: =disturbance haze
troubler: cloud
trouer: =pierce perforate hole
troupe: =troupe crew troops
troupeau: =herd flock pod swarm drove pack
troupier: =trooper
trousseau: dowry
troussequin: =cantle
trouvaille: finding
trouver: =find discover detect
troyen: =trojan
troïka: =troika triad trinity trey
trublion: =troublemaker rioter
truc: stuff
truchement: dragoman
truelle: =trowel
truie: sow
trèfle: =clover club
très: =very much many highly quite well so
trébucher: =stumble trip founder
trébuchet: =trebuchet
tréma: umlaut diaerses
trémolo: =tremolo
trépan: =trephine trepan
trépied: =tripod trivet easel
trésor: =treasure hoard gem riches jewel thesauri
trésorerie: =treasury
trésorier: =treasurer teller
tréteau: =sawhorse sawbuck horse trestle easel
trêve: truce recess hiatus rest
trône: =throne
trôner: =ensconce
tsar: =tsar czar king emperor
tsarine: =tsarina
tsigane: =gypsy rum
tsunami: =tsunami
tuba: =tuba
tube: =tube pipe tuba
tubercule: =tubercle
tuberculeux: tubercular
tuberculose: =tuberculosis phthisis
tuer: =slay kill assassinate murder eliminate butcher whack killing slain
tuerie: carnage
tueur: =slayer killer homicide
tularémie: =tularemia
tulipe: =tulip
tulle: =tulle
tumeur: =tumor neoplasm volume tumour
tumuli: =tumulus tomb mound
tumulte: =ado fuss
tumultueux: tempestuous blustery
tuméfier: =tumefy intumesce
tungstène: =tungsten
tunique: chiton
tunisien: =tunisian
tunnel: =tunnel adit underpass
tuque: =beanie
turban: =turban
turbine: =turbine
turbopropulseur: =turboprop
turbulence: =turbulence
turbulent: =rascal
turc: =turkish turkic
turgide: =turgid
turkmène: =turkmen
turpitude: =turpitude meanness
tutelle: =tutelage
tuteur: =custodian guardian trustee
tutorat: =custody
tutoriel: =tutorial
tutoyer: thou
tuyau: tube pipe hose
tuyère: =nozzle atomizer
tweed: =tweed
tweet: =tweet
type: =type guy sort kind strain phyla
typhon: =typhoon
typhus: =typhus
typique: =typical quintessential
typographie: =typography
typographique: =typographical
typologie: =typology
tyran: =tyrant despot
tyrannicide: =tyrannicide
tyrannie: =tyranny
tyrannique: =tyrannical overbearing
tyranniser: =tyrannize tyrannise pester domineer
tzigane: gitana
tâche: job task to-do assignment mission process
tâter: =afflict
tâtonner: grope
té: =tee
télescope: =telescope spyglass
télé: =telly
téléchargement: =download charge
télécharger: download upload lower
télécommande: =zapper
télécommunication: =telecommunication
téléconférence: =teleconference
télécopieur: =fax facsimile
télédiffusion: =broadcasting
télégramme: =telegram
télégraphe: =telegraph
télémètre: =telemeter rangefinder
télépathie: =telepathy
télépathique: =telepathic
téléphone: =telephone phone digit
téléphoner: telephone phone
téléphoniste: =telephonist
téléphérique: =funicular ropeway
téléportation: =teleportation
télésiège: =chairlift
téléspectateur: =viewer beholder
télétravail: =telecommuting teleworking
téléversement: upload
téléverser: =upload
téléviser: debate
téléviseur: television tv
télévision: =television tv
télévisuel: television
témoignage: testimony testimonial certificate witness perjury
témoigner: =attest testify certify witness bear
témoin: =witness
témérité: =temerity
ténacité: willpower stamina
ténor: =tenor
ténèbre: darkness night dark
téraoctet: =terabyte
tératogenèse: teratogenesis
tératogène: =teratogenic
tératogénie: =teratogenesis
tératologie: =teratology
tétanique: =tetanic
tétanos: =tetanus lockjaw
téter: =suckle suck
tétine: =pacifier teat dummy
tétrade: =tetrad quadruplet
tétrahydrocannabinol: =tetrahydrocannabinol
tétralogie: =tetralogy
tétraèdre: =tetrahedra
têtard: =tadpole
tête: head caput chapter
têtu: =stubborn obstinate
tôt: =early
ubiquité: =ubiquity
uhlan: lance
ukrainien: =ukrainian
ukulélé: =ukulele uke
ulcère: =ulcer
ulcéreux: =ulcerous
ulnaire: =ulnar
ultimatum: =ultimata
ultime: =latest
ultrason: =ultrasound
ultraviolet: =ultraviolet
ultérieur: subsequent
umlaut: =umlaut
un: =one ace certain
unaire: =unary
unanime: =unanimous homophone
unanimement: =unanimously
unanimité: consensus unanimity
unicellulaire: =unicellular single-celled
unicité: uniqueness
unicolore: =monochrome
unicorne: unicorn
unidimensionnel: =one-dimensional
unidirectionnel: =unidirectional one-way
unification: =unification reunification incorporation
unifier: =unify integrate
uniforme: =uniform uniformed
uniformité: =uniformity monotony
uniformément: =smoothly
unilatéral: =unilateral one-sided
unilingue: =monolingual
union: alliance union league conjunction join federation association
unique: =unique only sole singular one-off
unir: =unite join united monochrome
unisson: =assonance unison
unitaire: =undivided
unité: =unity unit section
univers: =universe cosmos world
universalité: =universality
universel: =universal global world-wide
universitaire: university academician academic
université: =university college school
univoque: =univocal unambiguous unequivocal
untel: =so-and-so
uppercut: =uppercut
upsilon: =upsilon
urbain: =urban
urbanisation: =urbanization urbanisation
urgemment: urgently
urgence: =urgency urgently urgent
urgent: =urgent pressing instant clamant hurried
urinaire: =urinary
urine: =urine piss urinary pee
uriner: =urinate pee
urinoir: =urinal
urne: =urn
urologie: =urology
urticaire: =urticaria hives
uruguayen: =uruguayan
urémie: =uraemia uremia
usage: =usage use application shared utilisation
usager: user
user: =worn use corrode
usine: =factory mill plant manufactory works
ustensile: =utensil appliance implement
usufruit: =usufruct
usuraire: =usurious
usure: =usury wear
usurier: =usurer
usurpateur: =usurper
usurper: =usurp usurer
ut: =c
utile: =useful helpful beneficial
utilement: =usefully
utilisable: =usable utilizable practicable
utilisateur: =user consumer
utilisation: use usage utilisation
utiliser: =use apply
utilitarisme: =utilitarianism
utilitariste: =utilitarian
utilité: =usefulness utility
utopie: =utopia
utopique: =utopian
utérin: =uterine
utérus: =womb
uvulaire: =uvular
vacance: =vacation holiday vacancy
vacant: =vacant
vacarme: noise racket
vaccin: =vaccine vaccination
vaccination: =vaccination inoculation immunization grafting vaccine
vaccine: =cowpox
vacciner: =vaccinate inoculate immunize
vache: =cow brute
vacher: =cowboy
vacherie: flack
vacuité: void emptiness vacuum
vagabond: bum hobo loiterer loafer
vagabondage: =vagrancy
vagin: vaginal
vaginal: =vaginal
vaginisme: =vaginismus
vaginite: =vaginitis
vague: =wave
vaguelette: wavelet
vain: vain useless
vaincre: =vanquish defeat win conquer beat overpower lick
vainqueur: =winner
vaisseau: vessel ship
valable: valid
valence: =valence
valentin: =valentine
valet: =jack knave valet
valeter: =barrette
valeur: =value worth price denomination merit
validation: =validation ratification
valide: =valid
valider: validate
validisme: =ableism
validité: =validity
valise: =suitcase case valise
vallée: =valley dale vale lowland glen
valoir: deserve worth
valoriser: =utilize utilise leverage
valse: =waltz
valser: waltz
valve: =valve
valvule: piston
valériane: nard
valétudinaire: hypochondriac
vamp: =vamp
vampire: =vampire
vandale: =vandal
vandalisme: =vandalism
vandoise: maple
vanille: =vanilla
vaniteux: =vain conceited vainglorious
vanité: =vanity
vanne: =floodgate valve
vanner: =winnow fan
vannerie: =wickerwork wicker
vannier: =basketmaker
vantard: braggart
vanter: =boast brag highlight
vapeur: =vapor steam steamship
vaporiser: evaporate vaporize spritz
var: =var
variabilité: =variability mutability
variable: =variable erratic
variant: =fluctuating transmutation
variante: =variant
variation: =variation variability
varicelle: =pox
varier: =vary fluctuate range miscellaneous diverse
variole: =smallpox
variqueux: =varicose distend
variété: =variety diversity assortment
vasculaire: =vascular
vase: =vase
vasectomie: =vasectomy
vaseux: =woozy dizzy
vasoconstriction: =vasoconstriction
vasodilatateur: =vasodilative vasodilator
vasodilatation: =vasodilation
vassal: =vassal tributary subordinate liege dependency
vaste: broad wide
vaudeville: =vaudeville
vaudou: =voodoo
vaurien: =wretch
vautour: =vulture
vautrer: =wallow welter
veau: =calf
vecteur: =vector array
vedette: star vendetta feud
veille: =eve
veilleur: =observer
veinard: fortuitous
veine: =vein
veineux: =venous intravenous
velcro: =velcro
velléité: =velleity
velours: =velvet
vendange: =vintage
vendetta: =vendetta feud
vendeur: =saleswoman seller salesman vendor
vendre: =sell vend
vendu: sold sellout
venelle: alley
vengeance: =vengeance revenge retaliation retribution reprisal
venger: =avenge revenge
vengeur: =avenger
venimeux: poisonous venomous toxic
venin: poison
venir: =come
vent: =wind
vente: =sale vend
venteux: =weather-beaten windy blowy
ventilateur: =fan blower ventilator
ventilation: =ventilation
ventral: abdominal ventral splanchnic
ventre: =belly abdomen stomach gut stomachache
ventriloque: =ventriloquist
ventripotent: potbellied paunchy
ventru: =potbellied paunchy abdominous
venue: advent
ver: =worm
verbal: =verbal
verbalement: =verbally
verbe: =verb
verbosité: =verbosity verbiage prolixity
verdeur: greenness
verdict: =verdict
verdoyant: lush verdant
verdure: =greenness
verge: yard rod
verger: =orchard grove
vergue: yard
vermillon: =vermilion cinnabar red
vermouth: =vermouth
vernaculaire: vernacular
vernir: lacquer varnish
vernis: =varnish lacquer polish
verre: =glass tumbler cup
verrerie: =glassworks
verrouillage: =locking
verrue: =wart verruca nevi
vers: verse line
verser: =pour shed tip
verset: =verse
version: =version
verso: =verso
verste: =verst
vert: =green verdant immature
vert-de-gris: =verdigris patina
vert-jaune: =yellow-green
vertical: =vertical perpendicular erect upright sheer
verticille: =whorl chaplet
vertige: =dizziness vertigo giddiness
vertigineux: =dizzy
vertu: =virtue arete goodness
vertueux: =virtuous
vertébral: =vertebral spinal
vertébré: =vertebrate
verveine: =verbena
vesce: tare
veste: =jacket coat
vestiaire: =cloakroom wardrobe checkroom coatroom
vestibule: vestibule hall entry foyer
vestimentaire: =sartorial
veto: =veto
veuf: =widower widow widowed
veuvage: =widowhood
vexant: =insulting
vexer: offend spite
viabilité: =viability sustainability
viable: =viable
viaduc: =viaduct
viande: =meat flesh body inspection
vibraphone: =vibraphone vibraharp
vibrateur: vibrator
vibration: =vibration trembling
vibrato: =vibrato
vibrer: =vibrate oscillate quiver shake pulsate throb
vibrisse: =whisker
vibromasseur: =vibrator
vicaire: =vicar
vice: =vice perversion
vice-présidence: =vice-presidency
vice-roi: =viceroy regent
vicieux: =vicious wicked
vicissitude: =vicissitude
vicomte: =viscount viscountess
victimaire: =sacrificer
victime: =victim prey sacrifice offering
victoire: =victory win triumph
victorien: =victorian
victorieusement: =victoriously
victorieux: =victorious worsted
vidage: =emptying
vide: =empty emptiness void vacant vacuous blank vacuum hollow vain gap unoccupied space
vider: empty evacuate deplete deflate void exhaust
vidéo: =video videocassette
vidéocassette: =videocassette
vie: =life living lifeless
vieil: =old ancient elderly back ailing stale
vieillard: =geezer elder
vieillesse: age senescence oldness eld
vieillir: age superannuate
vieillissement: =aging senescence
viennois: =viennese
viennoiserie: =bimbo
vierge: =virgin maiden
vietnamien: =vietnamese
vif: =spirited active quick bright ingenious animate smart witty
vif-argent: =quicksilver mercury
vigilance: =vigilance
vigilant: =vigilant alert
vigile: guardian
vigne: =vine grapevine vineyard
vigneron: wine winemaker
vignette: =vignette headpiece
vignoble: =vineyard vine
vigoureusement: =mightily vigorously
vigoureux: sturdy
vigueur: =vigor
vilain: =naughty
vilebrequin: =crankshaft
vilenie: =vileness
villa: =villa pitchfork
village: =village
villageois: =villager
ville: =city town urban
vin: =wine
vinaigre: =vinegar
vindicatif: =vengeful retributive retaliatory
vindicte: accusation
vineux: =vinaceous vinous
vingt-et-unième: =twenty-first
vingtenaire: =twenty
vingtième: =twentieth twenty
vinification: =winemaking
vinyle: =vinyl
viol: =rape
violation: =violation breach
violemment: =violently forcibly
violence: =violence
violent: =violent vehement rough
violer: rape violate abuse
violet: =violet purple
violeur: =rapist raper
violon: =violin fiddle
violoncelle: =cello violoncello
violoniste: =fiddler violinist
vipère: =adder
virage: =flexure
viral: =viral
virement: =remittance
virer: turn
virginal: =virginal
virginité: =virginity maidenhood boyhood
virgule: =comma point dot party
viril: =virile priapic hefty castrated
virilité: =manhood courageousness masculinity manliness majority
virologie: =virology
virologue: =virologist
virtuel: =virtual
virtuellement: virtually
virtuose: =virtuosi
virtuosité: =virtuosity
virure: =strake
virus: =virus
vis: =screw
visa: =visa consideration
visage: face person
viscosité: =viscosity viscous
viscéral: =visceral
viser: =aim sight
viseur: gunsight
visibilité: =visibility visibleness ken
visible: =visible apparent discernible
visiblement: obviously
vision: =vision
visite: visit call
visiter: =visit call
visiteur: =visitor
visière: =visor eaves brim
visqueux: =viscous slimy
visser: screw
visualisation: =visualization
visuel: =visual
vit: dick prick cock
vital: =vital
vitalisme: =vitalism
vitalité: =vitality stamina
vitamine: =vitamin
vite: quickly swiftly fast
vitesse: =velocity speed quickness rate celerity
viticulteur: =viticulturist
viticulture: =viticulture viniculture
vitre: glass pane
vitrer: glass glaze vitrify
vitreux: =vitreous hyaloid
vitrier: =glazier
vitrifier: glaze
vitrine: =showcase case vitrine
vitriol: =vitriol
vitupération: disapproval
vivace: =perennial
vivacité: =liveliness vibrancy verve
vivant: =living zippy alive animate lively vivacious live
vivarium: =vivaria
vive: hurrah
vivier: =fishpond
vivifier: =revive
vivipare: viviparous
viviparité: =viviparous
vivre: =live breathe alive viable reside
vizir: =vizier vizor
vocabulaire: =vocabulary lexicon glossary
vocal: =vocal phonetic
vocalisation: =vocalization
vocatif: =vocative
vocation: vocation
vocifération: vociferation
vogue: popularity vogue
voie: =railway road track way
voile: =sail veil sailing canvas cloth
voiler: veil warp
voilier: =sailboat yacht
voir: =behold see sight view witness watch look
voisin: =neighbour neighbor neighboring
voisinage: neighbourhood
voiture: =car automobile carriage wagon cart coach
voiture-restaurant: diner
voix: =voice vote sound
vol: =theft larceny flight steal heist
volaille: =poultry
volant: =flying
volatil: =volatile
volatile: bird
volcan: =volcano volcanic
volcanique: =volcanic pyrogenic
volcanisme: =volcanism
volcanologie: =volcanology
voler: fly steal thieve snatch rob purloin intercept heist snitch
volet: shutter
voleur: =thief snitch
volière: =aviary
volley: volleyball
volley-ball: =volleyball
volontaire: =volunteer voluntary freewill
volontariat: volunteer
volontarisme: volunteer
volontiers: =willingly lief gladly
volonté: =volition will
voltaïque: =voltaic
volte-face: =u-turn volte-face
voltiger: =flutter flap
volume: =volume
volumineux: =massive hulking
voluptueux: =voluptuous well-proportioned embonpoint
volupté: sensuality concupiscence
volute: =volute helix
volée: staircase
vomir: vomit regurgitate spew
vomissement: =emesis vomit purge
vomissure: =vomit barf
vomitif: nauseous emetic
vorace: voracious greedy ravenous guzzler
voracité: avarice
vortex: =gyre
votant: voter
votation: voting poll vote ballot
vote: vote voting ballot voice
voter: =vote
votif: =votive
vouivre: =wyvern
vouloir: =want desire will list
voussoir: =voussoir
voussure: =vaulting
voyage: =journey voyage travel trip tour travelling
voyager: =travel ride voyage
voyageur: =traveller wayfarer voyager traveler
voyant: psychic flashy seeing
voyelle: =vowel vocal
voyeur: =voyeur
voyou: =lout scamp
voûte: =vault cove
voûter: hump
vrac: bulk
vrai: =true veridical genuine real correct right really just very
vraiment: =indeed really truly quite verily forsooth honestly
vraisemblable: =verisimilar
vraisemblance: =verisimilitude probability
vrille: spin drill tailspin
vrombissement: whirr
vu: =outlook view vista sight prospect vision
vulcain: volcano admiral
vulcanisation: =vulcanization vulcanize
vulcaniser: =vulcanize vulcanization
vulgaire: =vulgar dirty caddish scurrilous
vulgairement: =vulgarly obscenely
vulgarité: =vulgarity salacity
vulnérabilité: =vulnerability insecurity
vulnérable: =vulnerable
vulpin: =vulpine foxy
vé: buoy
végétal: vegetable plant vegetative
végétarien: =vegetarian
végétatif: =vegetative
végétation: =vegetation
végéter: =vegetate
véhiculaire: =vehicular
véhicule: =vehicle conveyance
véhément: =vehement
vélaire: =velar
vélin: vellum parchment
vélo: bicycle bike
vélocité: speed velocity
vélodrome: =velodrome
vélomoteur: =moped
vénal: =venal sold sellout mercenary
véniel: =pardonable forgivable excusable
vénitien: =venetian
vénus: =lucifer
vénéneux: =poisonous venomous toxic
vénézuélien: =venezuelan
véracité: veracity
véranda: =porch veranda verandah
vérifiable: =verifiable
vérification: check confirm verification
vérifier: =ascertain verify check revise
vérifieur: =checker controller
véritable: genuine
vérité: =truth sooth veracity really
vérole: syphilis
vérolé: =pockmarked
vésiculaire: =vesicular
vésicule: =blister cyst
vétille: lice
vétéran: =veteran old-timer
vétérinaire: =veterinarian vet veterinary
vêpres: =evensong compline
vêtement: =garment clothes wear
vêtir: clothe
wagon: =wagon coach carriage van vehicle
wagon-restaurant: =diner
wagonnet: =tramcar
wattmètre: =wattmeter
web: web website
week-end: =weekend
weekend: weekend
western: =western
whisky: =whiskey whisky
whist: =whist
wigwam: =wigwam teepee
winch: winch
windsurf: =windsurf surfboard
wok: =wok
wolfram: tungsten
won: =won
woofer: =woofer
xanthome: =xanthoma
xi: =xi
xiphophore: =swordsman
xylographie: =woodcut
xylophone: =xylophone
xylème: =xylem
xénolithe: =xenolith
xénon: =xenon
xénophile: hospitable
xénophobe: =xenophobic
xénophobie: =xenophobia
xénotransplantation: =xenotransplantation
xérocopie: photocopy
xérodermie: =xeroderma
xérophtalmie: =xerophthalmia
xérès: =sherry
y: there
yacht: =yacht
yakuza: =yakuza
yang: =yang
yankee: =yankee yank
yard: =yard
yatagan: =yataghan
yen: =yen
yeux: ocular
yin: =yin
yoga: =yoga
yougoslave: =yugoslavian
yourte: =yurt gel
yoyo: =yo-yo
yuan: =yuan
yéménite: =yemeni
yéti: =yeti
zaibatsu: =plutocrat
zambien: =zambian
zaïrois: =zairean
zeppelin: =zeppelin
zeste: =scraping zest
zeugma: zeugma
zeugme: =zeugma
zibeline: =sable
ziggourat: =ziggurat
zigzag: =zigzag
zigzaguer: totter
zimbabwéen: =zimbabwean
zinc: =zinc
zip: =zipper
zizi: =wee-wee dick
zloty: =zloty
zoanthropie: =zoanthropy
zob: =dick prick cock
zodiacal: =zodiacal zodiac
zodiaque: =zodiac
zombi: zombie
zombie: =zombie
zona: =shingles
zone: =zone belt region wetland
zoo: =zoo menagerie
zoologie: =zoology zoological
zoologique: =zoological
zoologiste: =zoologist
zoologue: zoologist
zoolâtrie: =zoolatry
zoom: zoom
zoomer: =zoom
zoonose: =zoonoses
zoophilie: =zoophilia bestiality
zoophobie: =zoophobia
zootechnie: husbandry
zozoter: =lisp
zygomatique: =zygomatic
zygomorphe: =zygomorphic
zèle: =zeal
zélote: =zealot
zélé: =zealous keen
zénith: =zenith
zéphyr: =zephyr
zéro: =zero nought nil carbonate aught zippo nonentity
zéroième: =zeroth
zététique: inquiry
zézaiement: lisp
zézayer: lisp
zêta: =zeta
âcre: bitter tart sharp acrid
âge: =age
âgé: =elderly aged
âme: =soul esprit spirit sprite ghost
âne: =donkey jackass ass
âpre: =tart sharp
âtre: =fireplace hearth firebox
ångström: =angstrom
ère: era
ébahissement: frustration
ébattre: =romp
ébauche: draft stub
éblouir: =dazzle
éblouissant: =dazzling
éblouissement: =blur
ébouillanter: =parboil scald
ébouler: avalanche
ébranlement: concussion
ébranler: shake
ébriété: intoxication inebriety drunkenness
ébrécher: cleave
ébréchure: =clink chink
ébullition: =ebullition
ébène: =ebony
ébéniste: =cabinetmaker joiner
écaille: scale flake
écailler: scale exfoliate
écailleux: =scaly flaky
écarlate: =scarlet vermilion cardinal
écarquiller: =goggle
écartement: =spacing
écervelé: =harebrained scatterbrained flighty smitten scatterbrain mindless brainless
échafaud: =scaffold guillotine
échafaudage: scaffold scaffolding
échange: =exchange interchange swap commutation change replacement shift
échangeable: interchangeable
échanger: =swap exchange trade barter commute reciprocate switch
échangeur: interchange
échanson: =cupbearer sommelier
échantillon: =sample specimen
échantillonnage: =sampling
échappatoire: =evasion
échappement: exhaust tailpipe
échapper: flee escape save
écharde: spike
écharpe: scarf bandana waistband sash cummerbund stole shawl headscarf
échasse: =stilt
échauffement: =warm-up
échec: =failure check debacle strikeout
échelle: =ladder stairs scale
échelon: =echelon
écheveau: =hank skein
échinococcose: =echinococcosis
échiquier: =chessboard checkerboard
écho: =echo reverberation
échographie: =ultrasonography
écholalie: =echolalia
échouer: =fail founder unsuccessful beach
échéance: =deadline
échéancier: =timetable
éclabousser: =dabble splatter
éclaboussure: splatter spatter
éclair: =lightning bolt thunderbolt
éclairage: =lighting light
éclairagiste: =gaffer
éclaircir: clarify
éclaircissement: clarification
éclairer: =illuminate lighten enlighten light spotlight radiate enlightened
éclaireur: detector
éclampsie: =eclampsia
éclat: =sparkle eclat
éclatant: =flashy garish
éclater: =burst
éclectique: =eclectic selective choosy
éclipse: =eclipse occultation
écliptique: =ecliptic
éclopé: cripple
éclore: incubate burgeon
écluse: =sluice lock penstock floodgate
école: =school academy
écolier: pupil schoolgirl girl disciple
écologie: =ecology
écologique: =ecological
écologiquement: =ecologically
écologiste: =ecologist ecological
écologue: ecologist conservationist
économe: =frugal economical thrifty housekeeper
économie: =economy economics
économique: =economic financial
économiser: save spare economize
économiste: =economist
économétrie: =econometrics
écorce: =bark cortex peel skin
écorcer: bark
écorcher: =flay skin excoriate flense
écossais: =scottish scotch
écosystème: =ecosystem
écotourisme: =ecotourism
écouter: =listen hear hearken hark eavesdrop
écouteur: =headphone earphone earpiece
écoutille: =scuttle sunroof hatchway porthole
écrabouiller: crumple
écran: =screen monitor
écrasant: =overwhelming crushing devastating smashing
écraser: =crash conflict crush squash
écrevisse: =crawfish cancer crab
écrier: =holler
écrire: =write scribe author
écrit: inscription writing lettering
écriture: =writing script
écrivaillon: hack
écrivain: =writer author penman
écrou: =nut
écu: shield
écubier: =hawsehole hawse
écumage: =skim pilfer
écume: =foam froth spume
écureuil: =squirrel
écurie: stable
écusson: =escutcheon
écuyer: =squire servant esquire
écœurant: nauseating disgusting
écœurement: nausea
écœurer: =sicken disheartened dejected
édenté: =toothless gap-toothed
édification: erection
édifice: =edifice building fabric
édifier: =edify
édit: =edict decree
éditeur: editor publisher
édition: =edition issue publication
éditorial: =editorial
éditorialiste: =editorialist columnist
édredon: duvet comforter
éducateur: =educative
éducatif: =educational
éducation: =education upbringing nurture breeding schooling
éduquer: =educate train
égal: =equal same
également: =equally
égaler: equal
égalisation: =equalization equation
égaliser: =flatten equalize level even grade straighten
égalitarisme: =egalitarianism
égalité: =equality tied equally
égarement: =intermittence
égarer: =misplace delude
égide: =aegis auspices
église: =church temple kirk
égo: =self
égocentrique: =self-absorbed egocentric
égocentrisme: =egocentrism
égorger: slaughter
égout: =sewer drain
égouttage: draining
égouttement: =draining
égoïsme: =egoism selfishness
égoïste: =egoist selfish egotist
égoïstement: =egotistically
égratignure: =graze
égrener: thresh gin
égyptien: =egyptian
égéen: =aegean
égérie: =confidant repository
éhonté: =shameless
éjaculation: =ejaculation ejaculate
éjaculer: =ejaculate
éjection: =ejection
élaboration: =elaboration drafting
élagage: =pruning
élaguer: prune
élan: =momenta mousse impellent
élancement: =twinge
élargir: =widen broaden dilate
élasticité: =elasticity resilience
élastique: =elastic
électeur: =voter chooser
élection: =election selection choice preference pick elect electoral
électoral: =electoral
électorat: =electorate
électricien: =electrician
électricité: =electricity electrification
électrification: =electrification
électrique: =electric electrical
électrisation: electrification
électriser: =electrify
électro-encéphalogramme: electroencephalogram
électroaimant: =electromagnet
électrocardiogramme: =cardiogram
électrochimie: =electrochemistry
électrochimique: =electrochemical
électrochoc: =electroshock
électrode: =electrode
électroencéphalogramme: =electroencephalogram
électrolyse: =electrolysis
électrolytique: =electrolytic
électromagnétique: =electromagnetic
électromagnétisme: =electromagnetism
électromécanicien: =electromechanical
électromécanique: electromechanical
électroménager: =landline
électron: =electron electronic
électronique: =electronics electronic
électrophorèse: =electrophoresis
électroscope: =electroscope
électrostatique: =electrostatics electrostatic
électrum: electron
élevage: =husbandry
élever: =rise ascend raise lift elevate
éleveur: =stockman grazier
éligibilité: =eligibility
élimer: grate
élimination: =elimination expulsion
éliminer: =eliminate
élingue: sling
élire: =elect
élisabéthain: =elizabethan
élision: =elision
élite: =elite
élitisme: =elitism
éloge: =eulogy panegyric encomia praise
éloignement: estrangement remoteness removal alienation
éloigner: =ulterior
éloquence: =eloquence rhetoric
éloquent: =eloquent articulate expressive
élu: =elected elective chosen
élucider: solve inscrutability detect
élytre: =shard
élève: =pupil student disciple schoolboy
élégance: =elegance
élégant: =elegant chic
élégiaque: =elegiac
élégie: =elegy
élément: =element clue
élémentaire: =elementary rudimentary elemental
éléphant: =elephant
élévation: =elevation rise upland eminence
émacier: =emaciated scrawny
émail: =enamel
émailler: enamel
émanation: =emanation fume
émancipation: =emancipation liberation release freeing liberate absolve
émanciper: =emancipate
émaner: =emanate proceed
émasculation: =emasculation castration sterilization
émasculer: =castrate emasculate
émergence: =emergence emersion
émergent: =emerging emergent
émerger: =emerge resurface
émergé: iceberg
émetteur: =transmitter emitter
émeu: =emu
émeute: rebellion
émigration: =emigration migration
émigrer: =migrate immigrate emigrate
éminent: =eminent prominent leading
émir: =emir
émirat: =emirate
émissaire: emissary
émission: =emission broadcast issue programme
émoi: gambol frisk
émoticône: =emoticon smiley
émotion: =emotion feeling sentiment stir
émotionnel: =emotional
émousser: =blunt obtuse dull obtund
émoustiller: gladden
émouvant: touching poignant
émouvoir: =move touch thrilled touched
émulation: =emulation
émétique: =emetic nauseous
énergie: =energy pep vigour steam
énergique: =energetic active
énergivore: intensive consuming
énergétique: energy
énervant: =irritating annoying
énerver: =unnerve demonize
énervé: =irritated
énigmatique: =enigmatic
énigme: =enigma riddle conundrum puzzle mystery
énième: =nth
énoncé: =postulation
énorme: =enormous huge
énormément: =immensely enormously hugely
énumération: =listing
énumérer: numerate
énurésie: =enuresis
éolien: wind
éon: eon
épagneul: =spaniel
épais: dense thick fat deep
épaisseur: =thickness fatness corpulence
épaissir: =thicken
épaississant: =thickening
épaississement: concentration
épandre: =muck
éparchie: province diocese
épargne: =saving savings conservation
épargner: save reserve spare
éparpiller: scattered
épars: =scattered
épaule: =shoulder
épaulette: =epaulette
épave: wreckage shipwreck wreck
épeautre: spell
épenthèse: =epentheses
éperlan: =smelt
éperon: =spur
éperonner: ram
éphore: supervisor
éphémère: =ephemeral short-lived deciduous
épi: ear spike
épice: =spice flavor
épicentre: =epicentre center
épicer: spice season flavor
épicerie: =grocery
épicier: =grocer
épicurisme: =epicureanism
épicycle: =epicycle
épicéa: =spruce
épiderme: =epidermis
épidermique: =epidermal
épidémie: =epidemic pestilence plague
épidémiologie: =epidemiology
épidémiologique: =epidemiological
épidémiologiste: =epidemiologist
épidémique: epidemic
épigenèse: =epigenesis
épigone: posterior descendant
épigrammatique: =epigrammatic
épigraphe: inscription epigraph
épigraphie: =epigraphy
épilation: =epilation depilation
épilepsie: =epilepsy
épileptique: =epileptic
épiler: =depilate
épilogue: =epilogue
épine: =prickle thorn quill spine
épinette: =spinet harpsichord
épineux: =spiny prickly thorny spinous hispid
épingle: needle pin hairpin
épingler: =pin
épiphanie: =epiphany
épique: =epic
épisode: =episode instalment
épissure: =splice
épistaxis: =nosebleed epistaxis
épistolaire: =epistolary
épistémologie: =epistemology
épithète: =epithet adjective
épizootique: =epizootic
épluche-légumes: =peeler
éplucher: shell hull peel
épode: refrain
éponge: =sponge mushroom
éponger: sponge swab mop
éponyme: =eponym eponymous branded
épopée: epic
époque: =era age season epoch
épouser: =wife spouse marry woman
épousseter: dust
épouvantail: =scarecrow bugbear bogey
épouvante: dread
épouvanter: terrified frightened
époux: =spouse husband partner
épreuve: =ordeal proof test trial hardship
éprouver: try tryout cadet
épuisant: =exhausting exhaustive wearing gruelling consumptive
épuisement: =exhaustion
épuiser: =exhaust spend consume expend
épuration: purge
épée: =sword epee sabre saber
épître: =epistle letter
équanimité: self-control equanimity
équateur: =equator line equatorial
équation: =equation equalization
équatorien: =ecuadorian
équerre: square
équiangle: =equiangular
équidistant: =equidistant
équidé: knight
équilatéral: =equilateral
équilibre: =equilibria balance poise
équilibrer: =equilibrate counterbalance balance balanced
équinoxe: =equinox equinoctial
équinoxial: =equinoctial
équipage: =crew equipage
équipe: =team crew
équipement: =equipment equipping
équiper: =equip arm supply
équitation: =equitation
équivalence: =equivalence
équivalent: =equivalent
équivoque: equivocal doubtful
érable: =maple
éradiquer: =obliterate eliminate
érection: =erection hard-on boner
éreintant: exhausting
éreintement: exhaustion
éreinter: exhaust
érinye: fury
éristique: =eristic disputatious combative
éroder: =erode
éros: =eros
érosion: =erosion corrosion
érotique: =erotic steamy sensuous sensual
érotisme: =eroticism erotica
éructation: burp belch
éructer: belch burp
érudit: =erudite learned polymath scholarly scholar well-grounded
érudition: =erudition scholarship learnedness
érythromycine: =erythromycin
érythropoïèse: =erythropoiesis
érythréen: =eritrean
érythème: =rash
ésotérique: =esoteric rarefied occult
étable: =byre stable barn stall cowshed cowhouse
établi: =workbench established
établir: =establish
établissement: foundation establishment
étage: =storey floor tier layer level
étagère: =shelf rack whatnot etagere
étai: =chock
étain: =tin
étal: booth stall
étalon: =stud steed
étalonnage: calibration
étalonnement: =calibration
étambot: =sternpost
étamer: tin tinker
étameur: tinker
étamine: =stamen
étanche: =watertight hermetic
étancher: =stanch sate staunch
étang: =tarn marsh
étape: station
état: =state situation nation country land condition status
état-major: cadre
étatique: governmental
étau: =vise
éteindre: =extinguish quench extinct
étendard: =banner standard flag color
étendre: =extensive broad wide extend elongate
éternel: =eternal timeless perpetual everlasting
éternellement: =eternally
éterniser: =protract perpetuate eternalize
éternité: =eternity eon forever
éternuement: =sneeze
éternuer: sneeze
éthanol: =ethanol
éthiopien: =ethiopian
éthique: =ethics morality ethical chaste
éthologie: =ethology
éthologue: =ethologist
éthylotest: =breathalyzer
éthéré: =ethereal aerial
étincelant: =scintillating sparkling
étincelle: =spark
étiologie: =etiology aetiology
étique: skinny
étiquetage: =markup
étiqueter: label tag
étiquette: =etiquette label decorum tag
étirement: =stretch pandiculation elongation distension stretching
étoffe: =cloth
étoile: =star
étoiler: =starry starlit
étole: =stole
étonnamment: fantastic
étonnement: =astonishment surprise
étonner: =surprised wonder marvel
étouffant: =sultry suffocating stuffy stifling
étouffement: dyspnea suppression constraint
étouffer: asphyxiate stifle suffocate smother
étoupe: caulk
étourderie: =imprudence
étourdir: =stun
étourdissement: =stupefaction dizziness
étrange: =weird uncanny eerie curious strange freakish bizarre cranky uncouth funny fantastic odd kinky
étrangement: =strangely curiously weirdly uncannily
étranger: =foreign alien foreigner abroad stranger strange overseas outlandish extraneous outsider
étrangler: =strangle throttle stifle choke scrag strangulate garrotte
étrave: stem
étreinte: =hug embrace cuddle
étrier: =stirrup
étrille: =currycomb
étroit: narrow tight poky
étude: study learning
étudiant: =student undergraduate scholar academic
étudier: =study learn examine investigate research
étymologie: =etymology ancestor
été: =summer summertime
évacuation: =evacuation
évacuer: =evacuate
évader: escape
évadé: =escapee runaway
évaluateur: =evaluator appraiser
évaluation: =evaluation appraisal assessment estimation valuation
évaluer: =evaluate assess criticize appraise estimate judge value rate weigh
évanescent: fleeting
évangile: =gospel evangel
évangéliste: =evangelist
évanouir: =faint
évaporation: =evaporation muffler
évaporer: =evaporate vaporize
évasif: =fleeting
évasion: =breakout escape
éveiller: arouse awaken
éveillé: awake wakeful
éventail: fan sail
éventrer: =disembowel
éventreur: =ripper
éventualité: =contingent contingency
éventuel: likely
éventuellement: =potentially
éviction: eviction
évidence: sobriety
évident: =obvious evident apparent self-evident transparent manifest conspicuous patent
évier: =sink washbasin
évincer: oust displace
éviscérer: =eviscerate disembowel gut
évitement: =avoidance
éviter: =avoid
évoluer: evolve
évolutif: =evolutionary developmental
évolution: =evolution development advancement
évolué: evolve
évènement: event case fact
événement: =occurrence incident event
évêché: diocese bishopric
évêque: =bishop grenadier prelate
êta: =eta
être: =be being creature exist have
île: =island isle insular
îlien: islander
îlot: =islet
ïambe: =iamb iambus
œcuménique: =ecumenical ecumenism
œcuménisme: =ecumenism
œdème: =edema tumescence oedema distention
œil: =eye peeper ocular
œillet: =carnation cleave pink
œillère: blinker
œsophagite: =oesophagitis esophagitis
œuf: =egg
œuvre: job oeuvre case
"""
