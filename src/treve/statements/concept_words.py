"""The table of concepts: a row is one, in French and English; names of several words that are written as one; small words."""

from treve.statements.lexicon import words

ROWS = """
cessez-le-feu treve armistice ceasefire cease-fire truce pause lull accalmie
accord entente traite deal agreement accord pact treaty
guerre war
paix peace
armee armees army armies
soldat troupe troupes militaire soldier troop troops
arme armes armement weapon arms gun guns
rebelle rebelles insurge insurges insurgent rebel rebels
combattant combattants fighter fighters belligerent belligerents
otage otages hostage hostages
prisonnier prisonniere detenu detenus prisoner detainee captive captif detenue detenues
liberer liberation libere liberes libre freed free release released freeing liberees relacher relache relaches
echange echanger exchange swap
enfant enfants child children
femme femmes woman women
homme hommes man men
mort morts tue tues tuee deces dead killed death deaths die died tuees fatalities
blesse blesses blessure wounded injured hurt blessees
civil civils civilian civilians
victime victimes victim casualty casualties
bilan toll
ecole school ecoles schools schooling
hopital hopitaux hospital hospitals
pont bridge ponts bridges
route road roads chaussee roadway highway highways
frontiere frontalier border borders
ville cite town city
village villages
fleuve riviere river
eau eaux water waters
mer sea
navire bateau navires ship vessel ships boat cargo cargos freighter
avion avions plane planes aircraft jet
helicoptere helicopter
char chars tank tanks
mine mines demineur mined minee minees minait mining
obus shell shells
tir tirs tirer fire firing fired shot shots shoot
bombarder bombarde bombardement pilonner pilonnage frappe frappes bomb bombing bombed shelling shelled strike strikes airstrike
artillerie artillery
attaque attaquer assaut attack assault attacked attaques attacks assailants assaillants attacker attackers
offensive
riposte riposter represailles repondre reponse response respond retaliate retaliation responded answer reply replied
violation violer breach violate
blocus siege blockade
camion camions truck trucks lorry lorries
convoi convois convoy
ambulance ambulances
aide humanitaire secours aid humanitarian relief
nourriture vivres food alimentaire alimentaires
farine flour
ble wheat grain
medicament medical medicaux medicine
croix-rouge redcross
onu nations-unies un unitednations
otan nato
union-europeenne ue eu europeanunion europeen european
union
africain africaine african
medecin medecins doctor doctors
ministre minister
ministere ministry
gouvernement gouvernemental government
gouverneur governor
president presidente
premier premiere prime first
defense defence
interieur interior
justice
etrangeres etranger etrangers foreign
porte-parole spokesman spokeswoman spokesperson
general generaux generals
amiral admiral
etat-major etats-majors staff staffs
chef dirigeant leader chief head
mediateur mediatrice mediation mediator mediate
negociation negocier negociateur pourparlers discussion discussions talks negotiation negotiating negotiate negotiator negociations negociateurs negotiations negotiators
dialogue
rencontre reunion entretien meeting meet
sommet summit
table
delegation
camp camps parties partie cote side sides party
littoral coast coastal
observateur surveillance moniteur monitor monitors monitoring observer
ingenieur ingenieurs engineer engineers
expert experts
enquete enqueter investigation inquiry probe
international internationale
commission
preuve preuves evidence proof
plainte plaintes complaint complaints
liste list
carte cartes map maps
calendrier timetable calendar schedule
date
delai delay deadline
retard
jour jours day days
nuit night nights
minuit midnight
midi noon
semaine semaines week weeks
mois month months
an ans annee annees year years
heure heures hour hours
matin morning
soir evening
fin end
debut start beginning debuter begun began begins starting started starts
demain tomorrow
hier yesterday
printemps spring
ete summer
hiver winter
noel christmas
retrait retirer retire withdrawal withdraw pullout pull reculer recul replier repli pullback
retour retourner revenir return
partir depart quitter leave departure quit
rester demeurer stay remain
ouvrir ouverture rouvrir rouvert reouverture open opened reopen reopening ouvert ouverte ouverts ouvertes opens rouvrira
fermer ferme fermeture close closed closure shut fermee fermes fermees fermera fermerait closing
passer passage passent passeront crossing cross pass let
entrer entree enter entry into
sortir exit
bloquer bloque bloques immobilise immobilises blocked held stuck stranded
attendre attente wait waiting
pret prete prets prepare ready willing prepared stands stood
possible
necessaire necessaires necessity necessary needed need
immediat immediate immediatement urgent urgence sans-delai once immediately
nouveau nouvelle nouveaux new
second deuxieme
troisieme third
commun commune conjoint conjointe joint common
direct directe ligne-directe hotline
langage langue language
canonniere gunboat
patience
limite limites limit limits
parole mot word words
promesse promettre engagement promise pledge commitment
tenir respecter honorer keep honour respect kept
cout coute prix cost price
jouer joue montre temps play playing time
ligne line
zone region
nord northern north
sud southern south
est east eastern
ouest west western
lever levee lift lifting lifts
etat state
urgence emergency
sanction sanctions
confiance trust confidence
espoir esperer hope hoped hopes
crainte craindre peur fear feared fears
inquietude preoccupation concern worry concerned
condamner condamnation condemn condamne denounce denounced denoncer denonce
menace menacer threat threaten menaces threats threatened
danger risque risk
provocation
mensonge faux mentir lie lies false mensonges untrue
fable conte
deguise disguise
sabotage saboter sabote saboteur
barrage dam
vanne vannes sluice sluices
coupure couper cut
electricite power electricity
habitant habitants resident residents inhabitant
deplace deplaces displaced
refugie refugies refugee
vote election elections
loi law
decision decider decide
plan
cadre framework
reprise reprendre resume resumption
suspension suspendre suspend
participation
echec fail failure failures failing
succes success
pas stage step
decisif decisive
historique historic
garantie garant guarantee guarantor
desarmer desarmement disarm disarmament
desescalade deescalation
escorter escorte escort
controle controles check checks control
trafic traffic trafficking smuggling
empecher stop prevent
tampon tampons stamp stamps
pourrir pourrit rotting rot
recevoir recu recue transmis transmise receive received given recevra
demander demande ask request appeler appelle call urge urged calls exhorter
moindre slightest least
proximite vicinity near nearby
impasse stalemate deadlock
rumeur rumour rumor
carburant essence fuel
argent fonds money funds
milliard billion
million millions
camionneur transporteur
compensation indemnite
verite truth
seul seule only alone
dernier derniere last
chance
porte door
main hand
yeux eye eyes
larme tear
sang blood
dieu god
mere mother
pere father
fils son
fille daughter
maison house home
maintenir maintain
mesurer mesure measure
ordre ordres order orders
publier publie publique publiques public published publish publiquement publicly
resultat resultats conclusion conclusions result results finding findings
ruban tape
ami amis friend friends
ennemi ennemis enemy enemies
voisin voisins neighbour neighbours neighbor
peuple people populaire populaires
nation nations
pays country countries
monde world
gens people
eglise church
mosquee mosque
marche market
travail travailler work job
salaire salaires wage wages pay
usine factory
ecouter listen
voir view see seen saw
savoir know known
croire believe
vouloir want wish
pouvoir able
devoir duty
oublier oublie forget forgotten
perdre perdu lose lost perte pertes loss losses losing
gagner win won
payer pay paid
vivre vie live life lives
survivre survive
proteger protection protect protected
soutenir soutien support
cesser arreter arret stop stopped halt end
commencer begin start
continuer poursuivre continue
construire build built
detruire destruction destroy destroyed
tomber chute fall fell
trouver find found
montrer show showed
compter compte count
double doubler double
moitie half
tiers
quart quarter
cent hundred
centaine centaines hundreds
dizaine dizaines dozens tens
millier milliers thousands
plusieurs several
chaque each every
toujours always still
jamais never
rien nothing
personne nobody
ensemble together
libertes liberte freedom liberty
pardon excuses apology apologise apologize
honte shame
colere anger angry
fin-de-mois
petrole oil
gaz gas
terre land earth
montagne mountain mountains
colline hill
plaine plain
foret forest
aeroport airport
capitale capital
quartier quartiers district neighbourhood neighborhood voisinage
gare station
police policier
juge judge
tribunal cour court
proces trial
crime crimes
coupable guilty
responsable responsabilite responsible responsibility blame blamed responsables
reprocher accuser accuse accused accuses accusing accusation accusations
auteur auteurs perpetrator perpetrators
temoin temoins witness witnesses
ambassadeur ambassade ambassador embassy
visite visiter visit
invite invitation invite
lettre letter
message
discours speech
reponse-negative refus refuser refuse refusal reject refusent rejeter rejette rejected rejects
accepter accept accepte accepts accepted
signer signature sign signed
condition conditions
prealable precondition preconditions
projet draft project
texte text
article clause
annexe annex
salle salles room rooms
mandat mandats mandate mandates
parlement parlementaire parlementaires parliament parliamentary lawmaker lawmakers
roi reine king queen
envoye emissaire emissaires envoy envoys emissary
aube dawn
automne autumn
pain bread
medecine medicine medicines drugs
infirmier infirmiere infirmiers infirmieres nurse nurses
malade malades sick patient patients
port harbour
rail railway railways ferroviaire ferroviaires ferree ferrees
disparu disparus disparue disparues missing
remettre remis remise remises remettront remettrait remettraient handover handed
deployer deploiement deployes deploy deployment deployed
pecheur pecheurs fisherman fishermen
envoyer envoi enverra enverrons send sent dispatch
retablir retablissement restore restored
mur wall walls
balle balles bullet bullets
roquette roquettes rocket rockets
droit droits right rights
silence silencieux silent
tournant virage turning watershed
regret regrets regretter regretted deplorer deplore lament complained complain
erreur erreurs mistake mistakes error errors
rompre rompu rupture break broken broke
defendre defendu defend defended
reconstruire reconstruction rebuild rebuilding
vendre vendu sell sold sale
acheter achete buy bought
reconnaitre reconnaissance reconnu reconnait recognise recognize recognition recognised recognized
bureau office
terroriste terroristes terrorisme terrorist terrorists terrorism
massacre massacres tuerie tueries massacred killings
juger jugement prosecute prosecuted
artisan craftsman
population populations
famille familles family families
journaliste journalistes journalist journalists reporter reporters
reporte reportee ajourner ajourne postpone postponed delayed adjourned
allies allie ally
conseil council
securite security safety
milice milices militia militias militiaman militiamen milicien miliciens
groupe groupes group groups
mouvement mouvements movement movements
chambre assemblee assembly
citoyen citoyens citizen citizens
province provincial provinces
gouvernorat governorate
ciel sky airspace
terrestre ground
aerien aerienne air
naval navale
drone drones uav
missile missiles
explosif explosifs explosive explosives
piege pieges booby trap traps
deminage demining clearance clearing
bataille combat combats fighting battle clash clashes affrontement affrontements
ennui trouble
progres progress
avance avancer avancee advance advanced
tenable hold holds holding
lendemain aftermath
unilateral unilaterale unilateralement unilaterally
inconditionnel inconditionnelle unconditional unconditionally
souverainete sovereignty
territoire territoires territory territories
integrite integrity
independance independence independent
autonomie autonomy
autorite autorites authority authorities
fonctionnaire official officials
officier officer officers
capitaine captain
commandant commander commandement command
brigade brigades
bataillon battalion
gendarme gendarmes gendarmerie
gardien guard guards garde gardes
patrouille patrouilles patrol patrols patrolling
poste postes post posts checkpoint checkpoints
position positions
base bases
depot depots warehouse warehouses entrepot entrepots
maire mayor
pretre priest
religieux religious
ancien anciens elder elders former
notable notables
tribu tribus tribe tribes tribal
clan clans
chirurgie chirurgien surgery surgeon surgeons surgical
epidemie cholera outbreak
faim famine hunger starvation
soif thirst
abri abris shelter shelters
tente tentes tent tents
bebe nourrisson baby babies infant infants
etudiant etudiants student students
enseignant professeur instituteur teacher teachers
paysan paysans agriculteur agriculteurs farmer farmers
betail cattle livestock
recolte recoltes harvest crops
bois wood firewood
voiture voitures vehicule vehicules car cars vehicle vehicles
bus autocar autocars buses
tracteur tractor
bouclier shield
bombe bombes bombs
incendie blaze
cadavre cadavres corps body bodies remains depouilles
tombe tombes grave graves
deuil mourning
enterrer enterrement bury buried burial funeral
enlever enlevement enlevements kidnap kidnapped abduct abducted abduction abductions kidnapping
rancon ransom
fuir fuite flee fled fleeing
expulser expulsion expel expelled
arrestation arrestations arrest arrests arrested
torture tortures tortured
viol viols rape raped
pillage piller loot looted looting
voler stolen steal theft
bruler brule brules burn burnt burned
frapper hit
viser vise vises target targeted targeting cible cibles
victoire victory
defaite defeat
humiliation humilie humiliating humiliated
trahir trahison betray betrayed betrayal traitre traitres traitor traitors
courage courageux brave courageous courageusement
fatigue fatigues tired
dormir sleep slept
manger eat eaten
boire drink
ecrire ecrit write written wrote
lire read
informer information informations inform
avertir avertissement warn warned warning
proposer proposition propositions propose proposed proposal offre offrir offer offered
suggerer suggestion suggest
conclure conclude concluded
echouer echoue collapse collapsed failed
reussir succeed
appliquer application implement implemented implementation
surveiller surveille watch watched
verifier verification verify verified
nuage cloud
pluie pluies rain rains
saison season
neige snow
inondation inondations crue crues flood floods flooding
seisme earthquake
pauvre poor pauvrete poverty
riche rich
chomage unemployment
banque bank
dette debt
subvention grant
dollar dollars
petit petite small little
grand grande large big great
long longue lengthy
courte short
fort forte strong
faible weak
facile easy easily
difficile difficult hard
dangereux dangereuse dangerous
vrai vraie true real
bon bonne good
mauvais mauvaise bad
trop too
tonne tonnes ton tons
kilometre kilometres km kilometer kilometers
metre metres meter meters
vigueur takeseffect
capitulation capituler surrender surrendered
insuffisant insuffisants insuffisante insufficient inadequate
suffisant suffire enough sufficient
lache lachete coward cowardice cowardly
espion espions espionnage spy spies spying
complice complices complicite accomplice complicity
captivity captivite
jail prison prisons
foe foes
partenaire partenaires partner partners
tolerer tolerate tolerated
pardonner forgive forgiven
reconcilier reconciliation reconcile
dialoguer converse
compromis compromise
concession concessions
exigence exigences exiger demands demanded demanding
revendication revendiquer claimed claiming
nier dementir dement denied deny denies denial
avouer admettre admit admitted admits
remercier thank thanked thanks
feliciter congratulate congratulated
saluer welcome welcomed welcomes hailed praised
prudence prudent caution cautious
premature prematuree
inacceptable unacceptable
intolerable intolerables
impossible impossibles
probable likely
certain certaine sure
etonnant surprising surprised surprise surpris
evident obvious
secret secrete secretly secrets
officiel officiellement officially
provisoire temporaire temporary interim
definitif definitive permanent permanente lasting durable
immuniser immunity immunite
amnistie amnesty
peine penalty
convicted conviction
innocent innocents
honneur honor
dignite dignity
humanite humanity
heros hero heroes heroic
martyr martyrs
drapeau flag flags
frere freres brother brothers
soeur sister
epouse wife
mari husband
parent parents relatives
orphelin orphans orphan
vieux vieille old elderly
jeune jeunes young youth
garcon boy boys
fillette girl girls
ventre stomach
pied pieds foot feet
genou knees
dos back
coeur heart
larmes tears
cri cris scream screams
bruit noise
fumee smoke
poussiere dust
sable sand
pierre pierres stone stones
toit roof roofs
fenetre fenetres window windows
lit lits bed beds
cave basement cellar
rue rues street streets
jardin garden
champ champs field fields
puits wells
lac lake
ile iles island islands
vallee valley
tunnel tunnels
cloture clotures fence fences barriere barrier barriers
barbele wire
sac sacs bag bags
caisse caisses crate crates box boxes
colis parcel parcels
ration rations
riz rice
huile cooking
sucre sugar
sel salt
lait milk
viande meat
legume legumes vegetables
fruit fruits
vaccin vaccins vaccination vaccine vaccines vaccinated
sanitaire sanitaires health sante
malnutrition malnourished
enceinte pregnant
accouchement birth births naissance
electeur electeurs voter voters
scrutin ballot poll polls
urne urnes
depute deputes senateur senateurs senator senators
opposant opposants opposition opponent opponents
parti partis
coalition coalitions
regime regimes
dictature dictator dictatorship
putsch coup
revolution revolutionary
manifester manifestation manifestations manifestant manifestants protest protests protesters demonstration demonstrators
exporter exportation exportations export exports
importer importation imports import
impot impots tax taxes
budget budgets
aider help helped
nourrir feed fed
soigner soins treat treated treatment care
heberger hebergement housed
accueillir accueil host hosted hosting
transporter transport carried carry
conduire driver drivers chauffeur chauffeurs drive drove
marcher walk walked
courir run ran
sauter jump
pousser push pushed
cacher hide hid hidden
chercher search searching searched look
fouiller fouille searches
perquisition raided raid raids
infiltrer infiltration infiltrators infiltrate
encercler encerclement surround surrounded encircled
assieger assiege assiegee besieged
evacuer evacuation evacuations evacuees evacuate evacuated
sauver secourir rescue rescued save saved
secouriste secouristes rescuers rescuer paramedics
abattre abattu abattus downed
ecraser ecrase crash crashed
couler coule sank sunk sink
exploser explosion explosions explode exploded blast blasts
endommager degats damage damaged damages
renforcer renfort renforts reinforce reinforcements reinforcement
mobiliser mobilisation mobilise mobilize mobilization
recruter recrutement recruit recruits recruited
deserter deserteur deserteurs deserters
entrainer entrainement trained training
couvrefeu curfew curfews
stock stocks reserve reserves supplies
epuise epuises epuisee epuisement exhausted exhaust depleted
charge chargee charges chargement loaded load
intercepter intercepte intercepted intercept
contact contacts
unite unites unit units
caserne casernes barracks
garnison garrison
couloir couloirs corridor corridors
brancard brancards stretcher stretchers
plein remplis rempli full
infonde infondee infondees infondes groundless unfounded baseless
gracier gracie grace pardoned clemency
convict convicts
retraite retired
claquer snap
venir venu venus come came coming comes
epargner epargne spare spared
implorer supplier beg begged pleaded plead
eglises churches
ambassadrice ambassadors
americain americaine americains american americans etatsunis us
russe russes russie russian russia moscou moscow kremlin
ukrainien ukrainiens ukraine ukrainian kiev kyiv
chinois chinoise chine chinese china pekin beijing
turc turque turquie turkish turkey ankara
iranien iran iranian teheran tehran
syrien syriens syrienne syrie syrian syria damas damascus
israelien israeliens israel israeli
palestinien palestiniens palestinian
francais francaise france french paris
britannique britanniques uk british londres london
allemand allemagne german germany berlin
egyptien egypte egyptian egypt caire cairo
libyen libye libyan libya
soudanais soudan sudanese sudan
ethiopien ethiopie ethiopian ethiopia
tchadien tchad chadian chad
yemenite yemen yemeni
libanais liban lebanese lebanon
georgien georgie georgian georgia
armenien armenie armenian armenia
azerbaidjanais azerbaidjan azerbaijani azerbaijan bakou baku
birman birmans birmanie myanmar burmese
colombien colombie colombian colombia
europeens europeenne europe
onusien onusienne
mondial mondiale global worldwide
alimentation feeding
charognard vulture
presidence presidency
royal royale royaume kingdom
chaos chaotique chaotic
famines starving
blessures wounds injuries
soignant caregiver
douane douanes douanier customs
passeport passeports passport passports
visa visas
vol vols flight flights
piste runway
quai quais dock docks pier
peche fishing
fusil fusils rifle rifles
mitrailleuse machinegun
grenade grenades
couteau couteaux knife knives
poison poisoned
chimique chimiques chemical
nucleaire nuclear
enrichissement enrichment
inspecteur inspecteurs inspection inspections inspector inspectors inspected
satellite satellites
image images picture pictures photo photos photographies photograph
video videos footage
camera cameras
enregistrement recording recordings
telephone phone
lettres letters
papier paper papers
stylo pen
encre ink
nom noms name names
adresse address
couleur colour color
rouge red
vert verte green
bleu bleue blue
blanc blanche white
noir noire black
froid cold
chaud chaleur heat hot
lumiere light
ombre shadow
mensuel monthly
quotidien daily
annuel annual yearly
prochain prochaine next
terminer termine finir finished finish finishes complete completed
annuler annule annulation cancel cancelled canceled cancellation scrapped
prolonger prolonge prolongation prolongee extend extended extension
reduire reduit reduction reduce reduced cuts
augmenter augmente augmentation hausse increase increased rise rising
partager partage sharing shared
separer separe separation separate separated
unir uni unie united unity
diviser division divisions divided divide
rejoindre rejoint join joined
refaire redo
reparer reparation reparations repair repairs repaired
nettoyer clean cleaned cleaning
couvrir couvert cover covered
decouvrir decouvert decouverte discover discovered discovery
enterre interred
fosse fosses pit
charnier charniers
tuer tueur tueurs killer killers
executer execution executions executed execute
pendre pendu hanged
fusiller fusille
assassiner assassine assassinat murder murdered assassinated assassination
venger vengeance revenge
haine hate hatred
amour love
joie joy
tristesse sadness
fier fierte proud pride
moquer mock mocked
rire laugh laughed
pleurer weep wept cry cried
prier priere prayer pray prayed
foi faith
eveque bishop
patriarche patriarch
moine monk
cimetiere cemetery
"""
JOINED = (
    ("programme alimentaire mondial", "worldfoodprogramme"),
    ("world food programme", "worldfoodprogramme"),
    ("world food program", "worldfoodprogramme"),
    ("organisation mondiale de la sante", "worldhealth"),
    ("world health organization", "worldhealth"),
    ("world health organisation", "worldhealth"),
    ("medecins sans frontieres", "doctorswithout"),
    ("doctors without borders", "doctorswithout"),
    ("haut commissariat des nations unies pour les refugies", "unrefugees"),
    ("haut commissariat aux refugies", "unrefugees"),
    ("united nations high commissioner for refugees", "unrefugees"),
    ("refugee agency", "unrefugees"),
    ("unhcr", "unrefugees"),
    ("union africaine", "africanunion"),
    ("african union", "africanunion"),
    ("ligue arabe", "arableague"),
    ("arab league", "arableague"),
    ("cour penale internationale", "criminalcourt"),
    ("international criminal court", "criminalcourt"),
    ("conseil de securite", "securitycouncil"),
    ("security council", "securitycouncil"),
    ("gardes cotes", "coastguard"),
    ("garde cotes", "coastguard"),
    ("coast guard", "coastguard"),
    ("take effect", "takeseffect"),
    ("takes effect", "takeseffect"),
    ("took effect", "takeseffect"),
    ("come into force", "takeseffect"),
    ("comes into force", "takeseffect"),
    ("came into force", "takeseffect"),
    ("enter into force", "takeseffect"),
    ("enters into force", "takeseffect"),
    ("prend effet", "takeseffect"),
    ("prendra effet", "takeseffect"),
    ("pull back", "pullback"),
    ("pulled back", "pullback"),
    ("pull out", "pullback"),
    ("pulled out", "pullback"),
    ("united states", "etatsunis"),
    ("etats unis", "etatsunis"),
    ("handed over", "handover"),
    ("hand over", "handover"),
    ("hands over", "handover"),
    ("handing over", "handover"),
    ("comite international de la croix rouge", "redcross"),
    ("international committee of the red cross", "redcross"),
    ("cicr", "redcross"),
    ("icrc", "redcross"),
    ("organisation des nations unies", "onu"),
    ("red cross", "redcross"),
    ("united nations", "unitednations"),
    ("nations unies", "nations-unies"),
    ("european union", "europeanunion"),
    ("union europeenne", "union-europeenne"),
    ("de escalation", "deescalation"),
    ("ligne directe", "ligne-directe"),
    ("sans delai", "sans-delai"),
    ("cessez le feu", "cessez-le-feu"),
    ("porte parole", "porte-parole"),
    ("croix rouge", "croix-rouge"),
    ("couvre feu", "couvrefeu"),
    ("etat major", "etat-major"),
    ("etats majors", "etats-majors"),
)
"""Folded words that follow each other, and what they are together."""
EMPTY = words(
    "le la les l un une des du de d et ou mais que qu qui dont a au aux en dans par pour sur avec sans est sont "
    "ete etre avoir ont il elle ils elles on nous vous je ce cette ces se s ne n pas plus son sa ses leur leurs "
    "notre nos y the an of and or but that which who to in by for with without is are was were be been being has "
    "have had it he she they we you i this these not no his her its their our as at from would will could can may "
    "should must if any all up out off over about than then there aussi bien tout tous toute toutes comme si peut "
    "peuvent doit doivent fait faire sera seront serait seraient avait avaient lui eux meme ni ici la cela celui "
    "ceux entre apres avant depuis jusqu aucun aucune avoir quoi quel quelle into"
)
"""Folded words, in either language, that say nothing by themselves."""
