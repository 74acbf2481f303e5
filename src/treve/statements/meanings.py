# ruff: noqa: E501
"""What words mean, in French and English: a family of words a line, French | English. A table, read by `concepts`.

A family holds what articles say for one another: roots with what is derived from them, and near synonyms of the matter
("livrer livraison | deliver delivery"). Words stand as a dictionary has them (infinitive, masculine singular); those
joined by `_` are one where they follow each other, small words between them aside. A word stands in one family of its
language. "- " opens a family of everyday words, which are shared by chance.
"""

TABLE = """
# war and arms
cessez_le_feu trêve armistice accalmie répit cessation_des_hostilités silence_des_armes | ceasefire cease_fire truce armistice pause lull cessation_of_hostilities silence_of_the_guns respite
guerre guerrier belliqueux belligérance | war warfare wartime warring warlike
paix pacifique pacifier pacification | peace peaceful pacify peacetime
armée militaire militairement | army military militarily
soldat homme troupe élément fantassin conscrit appelé effectif | soldier man troop serviceman conscript infantryman personnel
arme armement armer | weapon arm arms armament weaponry gun firearm
désarmer désarmement démilitariser démilitarisation | disarm disarmament demilitarise demilitarize demilitarisation demilitarization
démobiliser démobilisation cantonner cantonnement | demobilise demobilize demobilization cantonment
rebelle rébellion insurgé insurrection insurrectionnel guérilla maquis | rebel rebellion insurgent insurgency guerrilla
combattant guerrillero djihadiste jihadiste moudjahidine | fighter combatant jihadist jihadi
combattre combat bataille affrontement affronter accrochage escarmouche battre heurt | fight fighting battle combat clash skirmish confrontation firefight
mercenaire paramilitaire supletif | mercenary paramilitary auxiliary
milice milicien | militia militiaman
terrorisme terroriste terroriser terreur | terrorism terrorist terrorise terrorize terror
attaque attaquer assaut agresser agression assaillir assaillant raid incursion | attack assault aggression attacker assailant raid incursion storm
offensive contre_offensive | offensive counteroffensive onslaught
embuscade guet_apens | ambush
riposte riposter représailles represaille | retaliate retaliation reprisal retaliatory counterattack
bombarder bombardement obus pilonner pilonnage frappe frapper raid_aérien | bomb bombing bombard bombardment shell shelling strike airstrike air_strike pound
mortier artillerie canon roquette lance_roquettes batterie obusier | mortar artillery cannon rocket howitzer battery artillery_piece
tir tirer tireur coup_de_feu faire_feu ouvrir_le_feu fusillade sniper | fire firing shoot shooting shot gunfire sniper open_fire gunshot
missile balistique antimissile | missile ballistic
drone aéronef uav | drone uav unmanned
char blindé tank véhicule_blindé | tank armour armor armored armoured
mine miner démineur déminage déminer munition_non_explosée | mine landmine demining deminer demine minefield unexploded clear_mines mine_clearance
explosion exploser explosif détonation bombe engin_explosif grenade charge_explosive attentat kamikaze | explosion explode explosive blast detonate detonation grenade suicide_bombing bomber
balle cartouche munition projectile | bullet cartridge ammunition munition projectile
fusil mitrailleuse kalachnikov pistolet revolver | rifle machine_gun kalashnikov pistol revolver
avion aviation chasseur bombardier aérien | plane aircraft airplane jet warplane airliner aviation
hélicoptère | helicopter chopper
navire bateau vaisseau frégate cargo vedette bâtiment pétrolier paquebot canonnière | ship vessel boat frigate freighter cargo tanker gunboat
marine naval maritime amiral flotte | navy naval maritime admiral fleet
sous_marin | submarine
front ligne_de_front ligne_de_contact première_ligne | front frontline front_line line_of_contact
tranchée fortification retranchement | trench fortification
base caserne garnison casernement caserner | base barracks garrison
position poste avant_poste | position post outpost
barrage_routier poste_de_contrôle check_point checkpoint point_de_contrôle | checkpoint roadblock
patrouille patrouiller ronde | patrol
déployer déploiement redéployer redéploiement | deploy deployment redeploy redeployment
retrait retirer replier repli reculer recul désengager désengagement éloigner | withdraw withdrawal pull_back pull_out pullback pullout retreat disengage disengagement move_away move_out
quitter départ partir vider en_aller déguerpir | leave depart departure vacate quit go_away walk_out
avancer avancée progression | advance push forward
encercler encerclement assiéger siège blocus embargo boycott | surround encircle besiege siege blockade embargo boycott
occuper occupation occupant emparer capturer capture prise conquérir conquête | occupy occupation occupier seize seizure capture conquer conquest overrun
libérer libération relâcher relaxe élargir élargissement remettre_en_liberté libre | free release liberate liberation let_go freed set_free
otage captif captivité | hostage captive captivity
prisonnier geôlier détenu détenir détention prison incarcérer incarcération emprisonner emprisonnement geôle cellule écrou pénitentiaire retenir | prisoner jailer detainee detain detention prison jail inmate imprison imprisonment cell custody incarcerate pow
arrestation interpeller interpellation appréhender garde_a_vue rafle | arrest apprehend round_up
enlever enlèvement kidnapper rapt ravisseur séquestrer séquestration | kidnap kidnapping abduct abduction abductor kidnapper
échange échanger troc troquer | exchange swap trade trading
tuer mort mourir décès décéder trépas abattre tuerie massacre massacrer assassiner assassinat meurtre meurtrier victime_mortelle périr succomber défunt égorger | kill dead death die fatality slain slay massacre murder murderer murderous assassinate assassination killing slaughter perish deadly killer
exécuter exécution fusiller pendre décapiter | execute execution hang behead
blesser blessure blessé mutiler amputer | wound wounded injure injury injured hurt maim
victime | victim casualty
bilan décompte | toll tally count
disparaître disparition disparu | missing disappear disappearance vanish
cadavre corps dépouille charnier fosse_commune restes | body corpse remains mass_grave
enterrer enterrement inhumer inhumation obsèques funérailles tombe cimetière sépulture deuil linceul | bury burial funeral grave cemetery mourning mourn tomb
génocide nettoyage_ethnique extermination exterminer | genocide ethnic_cleansing extermination
torture torturer sévices maltraiter supplice mauvais_traitement | torture mistreat ill_treatment abuse
viol violence_sexuelle | rape sexual_violence
piller pillage pillard saccager mettre_a_sac détrousser | loot looting plunder ransack pillage
voler voleur dérober larcin détourner détournement | steal theft thief rob robbery divert diversion stolen
brûler incendie incendier feu brasier embraser flamme | burn blaze arson set_fire ablaze torch flame
détruire destruction dévaster ravage ravager anéantir raser démolir ruine décombre gravats | destroy destruction devastate devastation ravage wreck raze demolish ruin rubble
dégât endommager abîmer sinistre | damage harm
sabotage saboter saboteur torpiller | sabotage saboteur torpedo
piège piéger tromper tromperie ruse | trap booby_trap trick deceive deceit
espion espionnage espionner renseignement agent_de_renseignement | spy espionage intelligence
commandement commandant commander état_major chef_d_état_major haut_commandement | command commander chief_of_staff commanding high_command
officier grade gradé rang galon capitaine lieutenant sergent colonel général brigadier maréchal | officer rank grade captain lieutenant sergeant colonel general brigadier marshal
brigade bataillon régiment compagnie escadron peloton unité | brigade battalion regiment squadron platoon unit
reconstituer reconstitution reformer | reconstitute
quota contingent proportion pourcentage | quota contingent proportion percentage
recruter recrutement enrôler enrôlement | recruit recruitment enlist
mobiliser mobilisation | mobilise mobilize mobilisation mobilization call_up
déserter déserteur désertion transfuge défection | desert deserter desertion defect defector defection
entraîner entraînement instructeur exercice manœuvre | training drill exercise manoeuvre maneuver instructor
renfort renforcer renforcement consolider | reinforce reinforcement strengthen bolster
capituler capitulation reddition déposer_les_armes | surrender capitulate capitulation lay_down_arms
vaincre victoire victorieux triomphe vainqueur l_emporter | victory win victorious triumph
défaite déroute débâcle | defeat rout debacle
ennemi adversaire adverse hostile hostilité | enemy foe adversary opponent hostile hostility opposing
menacer menace intimider intimidation ultimatum chantage | threaten threat intimidate intimidation ultimatum blackmail menace
provocation provocateur | provocation provocative provoke
escalade escalader envenimer surenchère engrenage embrasement | escalate escalation spiral flare_up
désescalade apaisement apaiser détente calmer accalmer | deescalate deescalation de_escalation ease defuse soothe calm_down
violer violation enfreindre infraction transgresser manquement bafouer contrevenir | violate violation breach infringe infringement break_the_truce
zone_tampon zone_démilitarisée zone_de_séparation | buffer_zone demilitarised_zone demilitarized_zone
casque_bleu maintien_de_la_paix soldat_de_la_paix | peacekeeper peacekeeping blue_helmet
observateur observer surveiller surveillance moniteur contrôleur vérifier vérification mission_d_observation | observer monitor monitoring surveillance verify verification watch supervise
tunnel souterrain | tunnel underground
couvre_feu | curfew
état_d_urgence état_de_siège loi_martiale | state_of_emergency martial_law
putsch coup_d_état putschiste junte | coup junta putsch
sang sanglant ensanglanter bain_de_sang | blood bloody bloodshed bloodbath
nucléaire atomique enrichissement uranium centrifugeuse | nuclear atomic enrichment uranium centrifuge
chimique | chemical
venger vengeance revanche | revenge avenge vengeance
quartier_général qg | headquarters
sécurité sécuritaire sécuriser sûreté | security safety secure safe
danger dangereux péril périlleux | danger dangerous peril perilous hazard hazardous
protéger protection protecteur abriter | protect protection protective
défendre défense défenseur défensif | defend defence defense defender defensive
escorter escorte | escort
intercepter interception arraisonner | intercept interception
disperser dispersion éparpiller | disperse scatter
viser cible cibler | target aim
portée_de_tir hors_de_portée | out_of_range within_range
# talks and agreements
accord entente pacte accorder convenir tomber_d_accord arrangement protocole_d_accord | agreement agree accord deal pact arrangement understanding memorandum
traité convention charte | treaty convention charter
négocier négociation négociateur pourparler tractation discussion discuter marchander palabre | negotiate negotiation negotiator talks bargain bargaining discussion discuss haggle
dialogue dialoguer concertation | dialogue
médiation médiateur bons_offices intercession entremise facilitateur intermédiaire | mediation mediator mediate broker facilitator intermediary go_between good_offices
rencontre rencontrer réunion réunir retrouver entretien entretenir tête_a_tête entrevue revoir | meet meeting encounter reconvene sit_down face_to_face
conférence colloque symposium | conference
session séance | session sitting
round cycle | round
ordre_du_jour | agenda
délégation délégué déléguer représentant représenter plénipotentiaire | delegation delegate representative represent
émissaire envoyé envoyé_spécial | envoy emissary special_envoy
ambassadeur ambassade ambassadrice diplomate diplomatie diplomatique consul consulat | ambassador embassy diplomat diplomacy diplomatic consul consulate
signer signature signataire parapher paraphe apposer_signature contresigner | sign signature signatory initial countersign put_names sign_off
ratifier ratification entériner valider validation | ratify ratification endorsement validate
texte document papier projet_de_texte écrit écrire écriture rédiger rédaction | text document paper draft write writing written
clause article disposition alinéa paragraphe | clause article provision paragraph
annexe appendice | annex appendix
lettre courrier missive | letter missive
communiqué déclaration_commune | communique statement press_release
condition conditionner conditionnel subordonner moyennant pour_peu_que a_condition a_condition_que pourvu_que sous_réserve | condition conditional provided proviso as_long_as subject_to
préalable précondition prérequis | precondition prerequisite
inconditionnel sans_condition sans_conditions | unconditional unconditionally without_conditions no_strings
garantie garantir garant assurance gage | guarantee guarantor assurance surety
promettre promesse engagement engager serment jurer parole_donnée | promise pledge commit commitment vow swear undertake undertaking oath
respecter respect honorer tenir_parole tenir_promesse conformer | respect honour honor comply compliance abide adhere adherence keep_word keep_promise keep_pledge keep_commitment
renier reniement dédire revenir_sur trahir trahison traître manquer_a_parole parjure | renege go_back_on betray betrayal traitor treachery backtrack treason
rompre rupture | break_off rupture rip_up tear_up sever
refuser refus rejeter rejet décliner repousser éconduire récuser opposer_une_fin_de_non_recevoir écarter exclure | refuse refusal reject rejection decline rebuff turn_down rule_out spurn dismiss exclude
accepter acceptation consentir consentement agréer acquiescer assentiment souscrire | accept acceptance consent assent acquiesce
proposer proposition offre offrir suggérer suggestion | propose proposal offer suggest suggestion
compromis concession concéder céder transiger | compromise concession concede give_in yield
demande demander requête solliciter sollicitation réclamer exiger exigence revendication requérir | ask request demand require requirement solicit
appeler appel exhorter exhortation enjoindre | call urge appeal exhort plea
inviter invitation convier | invite invitation
consulter consultation | consult consultation
impasse blocage piétiner piétinement enlisement enliser point_mort | deadlock impasse stalemate standstill gridlock stall
progrès progresser percée | progress headway breakthrough make_progress
échec échouer avorter faire_long_feu capoter avorté | fail failure founder break_down fall_through
réussir réussite succès aboutir aboutissement parvenir | succeed success successful achieve achievement manage reach
reprendre reprise relancer relance renouer | resume resumption restart relaunch revive
suspendre suspension geler gel interrompre interruption | suspend suspension freeze frozen interrupt interruption put_on_hold
reporter report ajourner ajournement différer remettre_a_plus_tard | postpone postponement delay adjourn adjournment defer put_off push_back
annuler annulation décommander | cancel cancellation call_off scrap
prolonger prolongation proroger prorogation reconduire reconduction étendre extension renouveler renouvellement | extend extension prolong renew renewal rollover
expirer expiration échéance arriver_a_terme terme | expire expiry expiration run_out lapse term
appliquer application mettre_en_œuvre mise_en_œuvre concrétiser | implement implementation apply application enforce enforcement carry_out put_into_practice
entrer_en_vigueur entrée_en_vigueur prendre_effet vigueur | take_effect come_into_force enter_into_force go_into_effect came_into_effect come_into_effect into_force
participer participation prendre_part participant | participate participation take_part participant
boycotter claquer_la_porte | storm_out
confiance confier méfiance méfier défiance | trust confidence distrust mistrust
crédible crédibilité | credible credibility
adhérer adhésion rallier ralliement rejoindre | join accession rally membership
concilier réconcilier réconciliation | reconcile reconciliation
feuille_de_route | roadmap road_map
plan planifier planification | plan planning
cadre | framework
mécanisme dispositif | mechanism
commission comité groupe_de_travail | commission committee panel working_group
calendrier échéancier | timetable calendar schedule timeline
délai date_limite date_butoir fixer_une_date | deadline time_limit time_frame cutoff
liste registre répertoire | list register roster
trilatéral tripartite | trilateral tripartite
conjoint commun conjointement | joint common jointly shared
contrepartie en_retour en_échange_de gratuitement gratuit | in_return in_exchange quid_pro_quo for_nothing
# politics and institutions
gouvernement gouvernemental gouverner cabinet exécutif | government governmental govern cabinet administration
ministre | minister secretary
ministère | ministry department
président présidence présidentiel chef_de_l_état | president presidency presidential head_of_state chairman chair
premier_ministre primature chef_du_gouvernement chancelier | prime_minister premier chancellor
gouverneur gouvernorat | governor governorate
préfet préfecture sous_préfet wali | prefect prefecture
maire mairie municipalité municipal bourgmestre | mayor municipality municipal town_hall city_hall
parlement parlementaire député assemblée sénat sénateur législateur législatif | parliament parliamentary lawmaker assembly senate senator congress congressman legislator legislative mp legislature
conseil conseiller | council councillor counsellor
conseil_de_sécurité | security_council
advisor | adviser advisor
élection électoral élire électeur scrutin vote voter urne bulletin référendum suffrage | election electoral elect elector voter vote ballot poll referendum
parti | party
opposition opposant | opposition
coalition alliance allié allier | coalition alliance ally allied
régime | regime
dictature dictateur tyran tyrannie despote | dictatorship dictator tyrant tyranny despot
monarchie roi reine royal royaume monarque prince émir émirat sultan | monarchy king queen royal kingdom monarch prince emir emirate sultan
révolution révolutionnaire | revolution revolutionary
manifestation manifester manifestant protestation protester défilé cortège sit_in rassemblement rassembler | protest protester demonstrate demonstration demonstrator march sit_in
émeute émeutier trouble soulèvement soulever révolte | riot rioter unrest uprising revolt
démission démissionner | resign resignation step_down
nommer nomination désigner désignation | appoint appointment designate nominate nomination
limoger limogeage destituer renvoyer révoquer révocation démettre | sack oust
succéder succession successeur remplacer remplacement remplaçant | succession successor replace replacement
pouvoir puissance puissant | power powerful
autorité autorités | authority
officiel fonctionnaire | official officially civil_servant
porte_parole | spokesman spokeswoman spokesperson
chef dirigeant leader diriger direction numéro_un patron | leader chief head lead leadership boss
adjoint vice | deputy vice
intérimaire intérim provisoire temporaire transitoire transition | interim acting provisional temporary transitional transition caretaker
souveraineté souverain | sovereignty sovereign
indépendance indépendant autonomie autonome | independence independent autonomy autonomous
sécession séparatiste séparatisme indépendantiste | secession separatist separatism breakaway
intégrité | integrity
état étatique | state
pays | country
patrie | homeland motherland fatherland
loi législation légal légalité illégal illégalité légitime légitimité | law legislation legal legality illegal legitimate legitimacy lawful unlawful
constitution constitutionnel | constitution constitutional
décret arrêté ordonnance | decree ordinance executive_order
règle règlement réglementation régler | rule regulation regulate settle settlement
résolution | resolution
sanction sanctionner pénalité pénaliser | sanction penalty penalise penalize
amnistie amnistier gracier grâce pardonner pardon | amnesty pardon clemency forgive forgiveness
justice judiciaire juge juger jugement magistrat répondre_de_acte rendre_des_comptes | justice judicial judge judgment prosecute prosecution accountable accountability magistrate hold_to_account
tribunal cour audience | court tribunal hearing
cour_pénale_internationale cpi | international_criminal_court icc
procès accusé inculper inculpation mise_en_examen | trial defendant indict indictment
avocat plaider plaidoirie | lawyer attorney plead barrister
procureur parquet | prosecutor
coupable culpabilité condamné | guilty guilt convict conviction sentence
innocent innocence innocenter | innocent innocence exonerate
crime criminel criminalité délit | crime criminal offence offense
impunité impuni | impunity unpunished
punir punition châtier châtiment | punish punishment
extorquer extorsion racket racketter rançonner rançonnement | extort extortion shake_down shakedown racket
démonter démontage démanteler démantèlement | dismantle dismantlement
preuve prouver témoigner témoignage témoin | proof prove evidence witness testify testimony
enquête enquêter enquêteur investigation | investigation investigate investigator inquiry probe
plainte porter_plainte | complaint file_a_complaint
auteur instigateur commanditaire | perpetrator author mastermind instigator
responsable responsabilité imputer incomber | responsible responsibility blame blameworthy liable liability
droit droits | right rights entitled
droits_de_l_homme droits_humains défense_des_droits défense_des_droits_humains défense_des_droits_de_l_homme droit_de_l_homme | human_rights rights_group rights_groups
liberté | freedom liberty
corruption corrompu corrompre pot_de_vin | corruption corrupt bribe bribery
police policier gendarme gendarmerie forces_de_l_ordre | police policeman gendarme gendarmerie law_enforcement
douane douanier | customs
frontière frontalier transfrontalier | border frontier cross_border
immigration immigrer émigrer migrant migration migratoire | immigration immigrate migrant migration emigrate
visa | visa
réforme réformer | reform
politique politicien | politics political politician policy
islam islamique islamiste musulman | islam islamic islamist muslim
chrétien église catholique prêtre évêque patriarche pape abbé curé pasteur | christian church catholic priest bishop patriarch pope pastor
juif judaïsme synagogue | jew jewish synagogue
mosquée imam mufti cheikh dignitaire ouléma | mosque imam mufti sheikh cleric
dieu divin | god divine
prier prière | pray prayer
tribu tribal clan clanique chefferie | tribe tribal clan tribesman
notable sage | notable elder
communauté communautaire | community communal
minorité minoritaire | minority
majorité majoritaire | majority
# organisations
onu nations_unies onusien organisation_des_nations_unies | onu united_nations
otan | nato
union_européenne ue européen europe bruxelles | european_union eu european europe brussels
union_africaine ua | african_union au
ligue_arabe | arab_league
cedeao | ecowas
croix_rouge cicr comité_international_de_la_croix_rouge | red_cross icrc international_committee_of_the_red_cross
croissant_rouge | red_crescent
programme_alimentaire_mondial pam | world_food_programme world_food_program wfp
organisation_mondiale_de_la_santé oms | world_health_organization world_health_organisation
médecins_sans_frontières msf | doctors_without_borders msf
médecins_du_monde | doctors_of_the_world
haut_commissariat_aux_réfugiés hcr haut_commissariat_des_nations_unies_pour_les_réfugiés | refugee_agency unhcr united_nations_high_commissioner_for_refugees
banque_mondiale | world_bank
fmi fonds_monétaire_international | imf international_monetary_fund
ong organisation_non_gouvernementale | ngo nongovernmental nonprofit charity
garde_côtes gardes_côtes | coast_guard coastguard
groupe_de_contact | contact_group
états_unis américain amerique washington maison_blanche | united_states american america washington white_house
russie russe moscou kremlin | russia russian moscow kremlin
ukraine ukrainien kiev kyiv | ukraine ukrainian kyiv kiev
chine chinois pékin | china chinese beijing
turquie turc ankara | turkey turkish ankara turkiye
iran iranien teheran | iran iranian tehran
syrie syrien damas | syria syrian damascus
israel israélien hébreu état_hébreu tsahal | israel israeli idf
palestine palestinien | palestine palestinian
gaza gazaoui | gaza gazan
liban libanais beyrouth | lebanon lebanese beirut
france français paris | france french paris
royaume_uni britannique grande_bretagne londrès anglais angleterre | uk britain british london united_kingdom english england
allemagne allemand berlin | germany german berlin
egypte égyptien caire le_caire | egypt egyptian cairo
libye libyen tripoli | libya libyan tripoli
soudan soudanais khartoum | sudan sudanese khartoum
ethiopie éthiopien addis_abeba | ethiopia ethiopian addis_ababa
tchad tchadien ndjamena | chad chadian ndjamena
yemen yéménite sanaa | yemen yemeni sanaa
houthi houthis houthiste | houthi houthis
arabie_saoudite saoudien ryad riyad | saudi_arabia saudi riyadh
émirats émirien émirats_arabes_unis abou_dhabi | uae emirates emirati united_arab_emirates abu_dhabi
qatar qatari qatarien doha | qatar qatari doha
jordanie jordanien amman | jordan jordanian amman
irak irakien bagdad | iraq iraqi baghdad
kurde kurdistan | kurd kurdish kurdistan
armenie arménien erevan | armenia armenian yerevan
azerbaidjan azerbaïdjanais bakou azéri | azerbaijan azerbaijani baku azeri
georgie géorgien tbilissi | georgia georgian tbilisi
bielorussie belarus biélorusse minsk | belarus belarusian minsk
donbass donetsk donbas | donbas donbass donetsk
birmanie birman | myanmar burma burmese
inde indien new_delhi | india indian new_delhi
pakistan pakistanais islamabad | pakistan pakistani islamabad
afghanistan afghan kaboul taliban | afghanistan afghan kabul taliban
colombie colombien bogota | colombia colombian bogota
venezuela vénézuélien caracas | venezuela venezuelan caracas
mali malien bamako | mali malian bamako
niger nigérien niamey | niger nigerien niamey
burkina burkinabé ouagadougou | burkina burkinabe ouagadougou
algerie algérien alger | algeria algerian algiers
maroc marocain rabat | morocco moroccan rabat
tunisie tunisien tunis | tunisia tunisian tunis
senegal sénégalais dakar | senegal senegalese dakar
nigeria nigérian abuja | nigeria nigerian abuja
congo congolais kinshasa rdc | congo congolese kinshasa drc
rwanda rwandais kigali | rwanda rwandan kigali
centrafrique centrafricain bangui | central_african bangui
somalie somalien mogadiscio | somalia somali mogadishu
kenya kényan nairobi | kenya kenyan nairobi
ouganda ougandais kampala | uganda ugandan kampala
erythree érythréen asmara | eritrea eritrean asmara
soudan_du_sud sud_soudanais djouba | south_sudan south_sudanese juba
grece grec athenes | greece greek athens
chypré chypriote | cyprus cypriot
serbie serbe belgrade | serbia serbian serb belgrade
kosovo kosovar | kosovo kosovar
suisse geneve helvétique | switzerland swiss geneva
norvege norvégien oslo | norway norwegian oslo
suède suédois stockholm | sweden swedish stockholm
italie italien rome | italy italian rome
espagne espagnol madrid | spain spanish madrid
vatican saint_siège | vatican holy_see
pologne polonais varsovie | poland polish warsaw
japon japonais tokyo | japan japanese tokyo
coree coréen seoul pyongyang | korea korean seoul pyongyang
afrique africain | africa african
arabe | arab arabic
occident occidental | west western
mer_rouge | red_sea
mer_noire | black_sea
méditerranée méditerranéen | mediterranean
mascate oman omanais | muscat oman omani
djeddah | jeddah
# humanitarian
aide humanitaire secours assistance | aid humanitarian relief assistance
nourriture vivres alimentaire alimentation aliment nourrir denrée ration repas | food feed foodstuff ration meal
faim famine affamé affamer sous_alimentation malnutrition malnutri dénutrition | hunger famine starve starvation malnutrition malnourished hungry
soif assoiffer | thirst thirsty
eau potable | water drinking_water
médicament médecine médical pharmacie médicinal soluté sérum perfusion | medicine medical drug medication pharmacy saline pharmaceutical
médecin docteur | doctor physician medic
infirmier infirmière soignant | nurse caregiver health_worker
chirurgie chirurgien chirurgical | surgery surgeon surgical
hôpital clinique dispensaire centre_de_santé hospitalier maternité | hospital clinic dispensary health_centre health_center maternity
santé sanitaire | health sanitary
malade maladie patient | sick illness disease patient ill
épidémie choléra rougeole paludisme contagion pandémie | epidemic outbreak cholera measles malaria contagion pandemic
soin soigner guérir guérison | care treat treatment heal cure
ambulance ambulancier brancard brancardier | ambulance stretcher
secouriste sauveteur sauvetage secourir sauver | rescue rescuer save paramedic first_responder
convoi colonne | convoy column
camion poids_lourd camionnette semi_remorque | truck lorry
voiture véhicule automobile pick_up | car vehicle pickup automobile
bus autobus autocar car | bus coach
chauffeur conducteur conduire camionneur | driver drive trucker
passage corridor couloir couloir_humanitaire point_de_passage franchir traverser traversée franchissement poste_frontière | crossing cross corridor humanitarian_corridor border_post passage
accès accéder accessible | access accessible
laisser_passer laisser_entrer autoriser_le_passage | let_through let_in allow_in let_pass allow_through wave_through
acheminer acheminement livrer livraison distribuer distribution fournir fourniture approvisionner approvisionnement ravitailler ravitaillement | deliver delivery distribute distribution supply provide bring_in ship_in
transporter transport transit transiter | transport carry haul transit ferry
colis caisse carton sac sachet | parcel crate box bag package
largage parachuter larguer | airdrop parachute
farine blé céréale grain pain riz mil sorgho maïs | flour wheat cereal grain bread rice millet sorghum corn
huile sucre sel lait viande légume fruit | sugar salt milk meat vegetable fruit
carburant essence gazole fioul diesel fuel combustible | fuel petrol gasoline diesel
pétrole brut hydrocarbure raffinerie | oil crude refinery petroleum
gaz gazoduc | gas pipeline
électricité électrique courant centrale_électrique réseau_électrique groupe_électrogène générateur | electricity electric power_plant power_station grid generator outage
abri héberger hébergement refuge | shelter refuge
tente bâche | tent tarpaulin
couverture | blanket
réfugié exilé | refugee exile
déplacé déplacer déplacement | displace displaced displacement
fuir fuite exode fuyard | flee exodus
retour retourner revenir rentrer rapatrier rapatriement | return come_back go_back go_home repatriate repatriation
enfant gamin fillette enfance | child kid childhood minor
bébé nourrisson nouveau_né | baby infant newborn
fille | girl daughter
femme féminin | woman female
masculin mâle | male
- peuple populaire population personne gens individu être_humain | people popular population person individual human_being nobody no_one
mère maman maternel | mother mum mom maternal
père papa paternel | father dad paternal
parent familial famille | family relative parent household
sœur | sister
fils | son
mari époux épouse | husband wife spouse
veuve veuf orphelin | widow widower orphan
jeune jeunesse adolescent | young youth teenager teenage
vieux vieil vieillard âgé vieillesse personne_âgée | old elderly aged
handicapé invalide infirme | disabled handicapped invalid
accoucher accouchement naissance naître enceinte grossesse | birth born pregnant pregnancy give_birth childbirth
habitant résident riverain villageois citadin | resident inhabitant villager dweller
maison logement habitation domicile demeure chambre_a_coucher foyer appartement immeuble | house home housing dwelling bedroom apartment building flat
école scolaire écolier lycée collège université classe | school schooling university classroom college pupil
étudiant | student
enseignant professeur instituteur maître_d_école | teacher professor schoolteacher
pauvre pauvreté misère indigent démuni | poor poverty destitute misery
don donateur bailleur | donation donate donor
fonds financer financement subvention financier budget budgétaire | fund funding finance financial grant subsidy budget
argent monnaie somme franc dollar euro devise | money cash currency dollar euro coin sum penny
payer paiement payant verser versement rémunérer rémunération | pay payment paid disburse
prix coût coûter cher tarif onéreux | price cost expensive costly tariff
salaire paie | salary wage paycheck
impôt taxe fiscal taxation | tax levy taxation
dette endetter créance | debt owe
commerce commercial commerçant négoce marchand marchandise | commerce commercial merchant trader goods merchandise
marché foire souk bazar boutique magasin | market fair bazaar shop store
acheter achat acquérir | buy purchase acquire bought
vendre vente vendeur monnayer | sell sale seller
entreprise société firme | company business firm enterprise
banque bancaire | bank banking
compensation indemniser indemnité indemnisation dédommager dédommagement | compensation compensate reparation indemnity
agriculture agriculteur paysan fermier agricole cultivateur | farmer farming agriculture agricultural peasant
récolte moisson culture semence semer | harvest crop seed sow
bétail troupeau vache mouton chèvre éleveur berger | cattle livestock herd sheep goat herder shepherd cow
pêche pêcheur poisson | fishing fisherman fish fishery
usine industrie industriel fabrique | factory plant industry industrial
ouvrier travailleur salarié employé | worker employee staff
travail travailler emploi œuvre métier | work job employment labour labor
grève gréviste | walkout
# places and things
ville urbain cité agglomération localité bourg commune chef_lieu | city town urban
village hameau | village hamlet
quartier arrondissement | neighbourhood neighborhood district
capitale | capital
région régional zone secteur contrée | region regional area zone sector
province provincial | province provincial
route chaussée autoroute axe_routier routier | road highway roadway motorway route
rue avenue boulevard ruelle trottoir | street avenue boulevard alley pavement sidewalk
tronçon portion_de_route | stretch
pont viaduc passerelle | bridge viaduct
port portuaire quai dock rade | port harbour harbor dock quay pier
aéroport aéroportuaire aérodrome piste_d_atterrissage tarmac | airport airfield airstrip runway tarmac
atterrir atterrissage | landing touch_down
vol espace_aérien survoler survol | flight fly airspace overfly overflight
train ferroviaire rail chemin_de_fer gare wagon | train railway rail railroad station
fleuve rivière cours_d_eau rive berge | river riverbank stream
mer marin océan | sea ocean marine
côte littoral côtier | coast coastal shore coastline
île îlot | island isle
lac | lake
barrage vanne digue retenue_d_eau | dam sluice dyke levee
puits forage | borehole
montagne mont montagneux | mountain mount mountainous
colline hauteur | hill height heights
plaine | plain lowland
désert désertique sable dune | sand dune
forêt bois arbre | forest wood tree
terre sol terrain foncier | land soil ground
camp campement | camp encampment
bureau officine | office
salle chambre | room chamber
table | table
fauteuil chaise | seat
porte portail | door gate
fenêtre vitre | window
mur muraille paroi | wall
toit toiture plafond | roof ceiling
cave sous_sol | cellar basement
route_côtière | coastal_road
nord septentrional | north northern
sud méridional | south southern
est oriental levant | east eastern
ouest | western_part
centre central | centre center central
lisière périphérie | edge outskirts periphery
intersection carrefour rond_point | crossroads junction roundabout
entrepôt dépôt hangar réserve stock | warehouse depot storage stock stockpile reserve
drapeau étendard fanion | flag banner
uniforme treillis | uniform fatigues
clôture barrière barbelé grillage | fence barrier barbed_wire
pierre caillou | stone rock
fer métal acier | iron metal steel
clef clé | key
cheval | horse
lion loup vautour | lion wolf vulture
œil yeux regard regarder | eye look gaze
main poing doigt | fist finger
bras épaule | shoulder
tête | skull
cœur cardiaque | heart
ventre estomac | stomach belly
pied genou jambe | foot knee leg
visage face figure | face
voix | voice
bouche lèvre | mouth lip tongue
larme pleurer pleur sanglot | weep cry sob
rire sourire | laugh smile laughter
dormir sommeil | sleep asleep
manger dîner déjeuner | eat dinner lunch breakfast
boire boisson | drink
vêtement habit chaussure | clothes clothing shoe garment
lit matelas | bed mattress
téléphone téléphonique coup_de_fil appel_téléphonique portable | telephone phone mobile
image photo photographie photographier cliché | image photo photograph picture
vidéo film filmer enregistrement enregistrer | video film footage recording
radio | radio
télévision télé télévisé | television tv televised
journal presse journaliste correspondant média médiatique | newspaper press journalist reporter media correspondent newsman
internet réseau_social en_ligne page_facebook tweet | internet online social_media website tweet
carte cartographie cartographier | map chart
ordinateur informatique | computer
machine engin appareil | machine device
ingénieur technicien technique | engineer technician technical technically
expert spécialiste expertise | expert specialist expertise
science scientifique chercheur | science scientist scientific researcher
météo climat climatique intempérie | weather climate
pluie pleuvoir averse orage | rain shower
inondation crue inonder | flood flooding
sécheresse | drought
froid | cold
chaud chaleur canicule | heat hot warm
vent tempête ouragan cyclone | wind hurricane cyclone
séisme tremblement_de_terre secousse | earthquake quake tremor
catastrophe désastre calamité cataclysme | catastrophe disaster calamity catastrophic disastrous
lumière éclairer lampe | light lamp
ombre obscurité | shadow darkness dark
bruit bruyant vacarme | noise noisy
silence silencieux taire mutisme | silence silent keep_quiet
fumée | smoke
# time
jour journée quotidien quotidiennement | day daily
semaine hebdomadaire huit_jours | week weekly
an année annuel | year yearly annual annually
heure horaire | hour hourly
minute | minute
matin matinée aube aurore lever_du_jour lever_du_soleil | morning dawn daybreak sunrise
midi mi_journée | noon midday
âpres_midi | afternoon
soir soirée crépuscule coucher_du_soleil | evening dusk sunset tonight
nuit nocturne | night overnight
hier veille | yesterday eve
aujourd_hui | today
demain lendemain | tomorrow
week_end | weekend
printemps printanier | spring springtime
estival | summer
hiver hivernal | winter
noël | christmas
nouvel_an | new_year
aid | eid
pâques | easter
fête fêtes célébrer célébration | feast holiday celebrate celebration
prochain suivant prochainement | next following upcoming
dernier | last
premier d_abord première_fois | first firstly
deuxième second | second
troisième | third
quatrième | fourth
cinquième | fifth
moitié demi | half
tiers | one_third
quart | quarter
double doubler | double twice
dizaine | ten_or_so dozens
douzaine | dozen
centaine | hundreds
millier | thousands
million | million
milliard | billion
début commencer commencement débuter entamer démarrer amorcer | begin start beginning commence onset kick_off get_under_way starting
fin finir terminer achever achèvement prendre_fin conclusion conclure conclu | end finish complete completion conclude conclusion
cesser arrêter arrêt mettre_fin stopper faire_cesser cessation | stop halt cease cessation put_an_end
continuer poursuivre poursuite persister continuation | continue pursue carry_on go_on persist continuation
durer durée durable définitif permanent pérenne pour_toujours éternel | duration lasting permanent durable definitive everlasting
illimité indéfini sine_die indéfiniment | indefinite unlimited indefinitely open_ended
bref court de_courte_durée momentané | brief short short_lived momentary
rapide vite rapidement prompt accélérer accélération | fast quick rapid quickly swift swiftly speed accelerate soon_as
lent lentement ralentir ralentissement | slow slowly slow_down
immédiat immédiatement sans_délai sur_le_champ aussitôt sans_attendre sans_tarder | immediate immediately at_once right_away without_delay instantly
urgence urgent d_urgence pressant | urgency urgent emergency urgently pressing
retard tarder tardif en_retard | late belated lag
tôt précoce plus_tôt prématuré prématurément | early earlier premature prematurely
attendre attente patienter patience | wait await patience
d_avance a_l_avance | in_advance beforehand
récent récemment | recent recently
ancien ex précédent auparavant | former ex previous previously
historique histoire | historic historical history
avenir futur | future
passé par_le_passé | past
moment instant | moment instant
stade étape phase pas_en_avant | stage phase step
jusqu_a_nouvel_ordre | until_further_notice
jamais | never
toujours sans_cesse constamment | always constantly forever
souvent fréquent fréquemment | often frequent frequently
encore de_nouveau a_nouveau | again once_more
désormais dorénavant | from_now_on henceforth
une_fois | once
# mind and speech
espoir espérer souhaiter souhait vœu | hope hopeful wish
crainte craindre peur redouter effrayer effroi appréhension | fear afraid scare scared dread apprehension
inquiet inquiétude inquiéter préoccuper préoccupation alarmer souci | worry worried concern concerned alarm anxious anxiety
regret regretter déplorer désoler navré helas | regret deplore sorry lament alas regrettable
colère scandaliser furieux indigner indignation fureur | anger angry furious outrage outraged fury appalled
honte honteux humilier humiliation humiliant déshonneur | shame shameful humiliate humiliation disgrace humiliating ashamed
fier fierté orgueil | proud pride
joie heureux bonheur réjouir satisfait satisfaction | joy happy happiness rejoice glad satisfied satisfaction pleased
triste tristesse chagrin | sad sadness sorrow grief
courage courageux brave bravoure | courage courageous brave bravery
lâche lâcheté | coward cowardly cowardice
haine haïr détester | hate hatred
amour aimer ami amitié amical | love friend friendship friendly
souffrir souffrance douleur douloureux | suffer suffering pain painful
désespoir désespéré | despair desperate
prudence prudent précaution | caution cautious careful prudence prudent
optimisme optimiste | optimism optimistic
sceptique scepticisme douter doute dubitatif | sceptical skeptical scepticism skepticism doubt doubtful
sûr certain certitude | sure certain certainty
vrai vérité véritable réel réalité réaliste réalisme | true truth real reality realistic genuine
faux mensonge mentir menteur mensonger fausse_nouvelle désinformation invention inventer fable | false lie liar untrue fake disinformation fabrication falsehood make_up fable
infondé sans_fondement dénué_de_fondement | groundless unfounded baseless
démentir démenti nier contester réfuter | deny denial refute dispute contest
confirmer confirmation | confirm confirmation
reconnaître reconnaissance admettre avouer aveu | acknowledge recognise recognize recognition admit admission confess
accuser accusation reprocher reproche incriminer | accuse accusation reproach allege allegation
critiquer critique blâmer | criticise criticize criticism critical fault
condamner condamnation dénoncer dénonciation stigmatiser fustiger | condemn condemnation denounce denunciation slam decry
saluer féliciter félicitation applaudir louer éloge | welcome hail congratulate applaud praise commend
remercier remerciement gratitude gré | thank gratitude grateful
soutenir soutien appuyer appui | support backing supporter endorse
encourager encouragement | encourage encouragement
avertir avertissement prévenir mettre_en_garde mise_en_garde | warn warning
rassurer rassurant | reassure reassuring
insister marteler souligner | insist stress emphasise emphasize underline
rappeler rappel | recall remind reminder
expliquer explication | explain explanation
informer information | inform information
révéler révélation dévoiler | reveal disclose unveil revelation
cacher dissimuler secret clandestin | hide conceal secret clandestine
publier publication rendre_public public publiquement | publish publication make_public public publicly
présenter_comme qualifier | describe_as present_as
question interrogation interroger | question query
réponse répondre répliquer | answer reply respond response
mot parole phrase propos | word phrase remark
discours allocution | speech address
rumeur | rumour rumor
nouvelle | news
rapport compte_rendu | report
écouter entendre | listen hear
comprendre compréhension | understand
savoir connaître connaissance | know knowledge
ignorer ignorance | ignore ignorance unaware
croire croyance penser pensée estimer | believe belief think thought
imaginer imagination | imagine
souvenir mémoire | remember memory
oublier oubli | forget oblivion forgotten
apprendre | learn
décider décision trancher | decide decision
choisir choix opter | choose choice opt
volonté détermination déterminé résolu | willingness determination determined resolve resolved
prêt disposé tenir_prêt disponible | ready prepared stand_ready willing available disposed
intention projeter envisager prévoir prévu | intend intention envisage consider expect foresee
objectif but dessein | goal objective purpose
prétexte alibi prétexter | pretext excuse
raison motif cause | reason cause motive
erreur faute méprise | mistake error
excuse excuser | apology apologise apologize
recommander recommandation préconiser | recommend recommendation advise
préférer préférence | prefer preference
accueillir accueil hôte | host hosting reception
assister présent présence | attend attendance present presence
aider coup_de_main | help
empêcher entraver entrave obstacle faire_obstacle | prevent obstruct obstacle hinder obstruction hamper impede
bloquer immobiliser coincer | block stuck strand immobilise hold_up stranded park parked
ouvrir ouvert ouverture rouvrir réouverture | open opening reopen reopening
fermer ferme fermeture clore | close closed closure shut
lever levée | lift
imposer | impose
autoriser laisser autorisation permettre permission permis | authorise authorize authorization permit permission allow let
interdire interdiction prohiber bannir | ban forbid prohibit prohibition forbidden
obliger obligation contraindre contrainte forcer | oblige obligation compel constrain coerce
besoin nécessaire nécessité nécessiter indispensable | need necessary necessity necessitate indispensable essential
possible possibilité éventuel éventualité | possible possibility
impossible | impossible
probable vraisemblable | likely probable
facile facilement aisé | easy easily
difficile difficulté ardu dur | difficult difficulty hard tough
dure rude sévère sévérité | harsh severe
grave gravité sérieux sérieusement | serious seriously gravity
important importance majeur crucial essentiel | important importance major crucial
décisif déterminant tournant virage | decisive turning_point watershed
inacceptable intolérable inadmissible | unacceptable intolerable
insuffisant trop_peu | insufficient inadequate too_little not_enough
suffire suffisant suffisamment assez | enough sufficient suffice
manquer manque pénurie faire_défaut faute_de carence | lack shortage run_short scarcity short_of
épuiser épuisement a_court_de | exhaust run_out_of deplete exhaustion depleted
vide | empty
plein remplir rempli | full fill filled
partager partage partition | share sharing partition
séparer séparation diviser division | separate separation divide division split
unir union uni | unite unity union united
changer changement modifier modification | change modify alter
transformer transformation | transform transformation
augmenter augmentation hausse accroître accroissement croître | increase rise raise grow growth
baisse baisser diminuer diminution réduire réduction | decrease reduce reduction cut drop fewer
limiter limite restreindre restriction | limit restrict restriction
aggraver aggravation empirer détériorer détérioration | worsen aggravate deteriorate deterioration
améliorer amélioration | improve improvement
réparer | repair fix
reconstruire reconstruction rebâtir | rebuild reconstruction reconstruct
construire construction bâtir | build construction construct
maintenir maintien garder conserver préserver | maintain keep preserve maintenance retain
rétablir rétablissement restaurer restauration | restore restoration
créer création établir établissement instaurer | create creation establish establishment set_up
organiser organisation | organise organize
préparer préparatif préparation | prepare preparation
contrôler contrôle maîtriser | control check
inspecter inspection fouiller fouille perquisition | inspect inspection search
chercher rechercher recherche | search_for seek look_for
trouver découvrir découverte | find discover discovery
perdre perte | lose loss
gagner gain | gain
- donner obtenir recevoir transmettre transmission | give obtain receive receipt get transmit
remettre remise rendre restituer restitution | hand hand_over handover turn_over restitution give_back
envoyer envoi expédier dépêcher | send dispatch
prendre saisir | take grab
apporter amener | bring
tenir | hold
toucher atteindre | touch affect hit
échapper échappatoire | escape
tomber chute effondrement effondrer | fall collapse
monter gravir | climb
jouer jeu | play game
monnaie_d_échange | bargaining_chip
arithmétique calcul calculer | arithmetic calculation calculate
compter comptable compte | account
dépendre dépendance tributaire | depend dependence hinge
lier lien attacher rattacher | bind bound link tie attach
en_aucun_cas | in_no_way by_no_means
seul seulement uniquement | only alone sole merely
ensemble tous | together
solidarité solidaire | solidarity
# weight and measure
tonne | ton tonne
kilogramme kilo | kilogram kilo
kilomètre km | kilometre kilometer km
mètre | metre meter
mile | mile
litre | litre liter
pour_cent pourcent | percent per_cent
nombre chiffre chiffrer numéro | number figure digit
nombreux | many numerous
plusieurs | several
taille ampleur échelle étendue envergure | size scale extent magnitude scope
# everyday
- dire parler affirmer déclarer déclaration annoncer annonce indiquer assurer ajouter préciser | say tell speak talk declare declaration announce announcement add
- faire réaliser effectuer accomplir | do make perform accomplish
- aller voyager voyage | go travel trip
- venir arriver arrivée | come arrive arrival
- mettre poser placer | put place
- voir voyant | see
- vouloir | want
- rester demeurer | stay remain
- considérer | deem
- entrer entrée pénétrer | enter entry
- sortir sortie | exit get_out
- passer | pass
- porter | wear bear
- suivre | follow
- montrer | show
- essayer tenter tentative | try attempt
- utiliser utilisation usage user | use usage
- fois | time times
- chose affaire | thing matter
- façon manière | way manner
- grand immense énorme vaste | big large great huge vast
- petit | small little
- long | long lengthy
- large | broad
- haut élève | high
- bas | low
- fort | strong
- faible faiblesse | weak weakness
- bon bien | good well
- mauvais mal | bad badly
- nouveau neuf | new
- autre | other another
- même | same
- quelque | some
- tout entier | whole entire all
- global complet total totalement entièrement | comprehensive total global overall totally entirely
- partie part morceau | part piece
- point | point
- côté bord | side
deux_camp deux_partie deux_côté deux_belligérant belligérant | both_side two_side warring_side warring_party belligerent both_party both_camp two_party
- fond | bottom
- cas | case
- situation | situation
- problème | problem issue
- solution résoudre | solution solve
- effort | effort
- exemple | example
- groupe | group
- mouvement | movement
- force | force
- membre | member
- monde mondial mondialement | world worldwide
- international | international
- local localement | local locally
- étranger extérieur | foreign outside abroad external
- intérieur interne | interior internal inside domestic
- chaque | each every
- rien | nothing
- quelqu_un | somebody someone
- âpres | after
- avant | before
- entre | between
- pendant durant | during
- depuis | since
- vers | toward towards
- contre | against
- selon | according
- proche près voisin voisinage proximité | near close_to neighbour neighbor nearby vicinity
- loin lointain distance | far distant distance away
- derrière | behind
- plus davantage | more
- moins | less
- très fortement | very strongly
- presque quasi | almost nearly
- environ approximativement | about approximately roughly
- vie vivre vivant | life live alive
- nom | name
- idée notion | idea notion
- sens signification signifier | meaning mean
- rôle | role
- niveau | level
- service | service
- système | system
- ligne | line
- moyen | means
- valoir valeur | worth value
- type genre sorte | kind type sort
- moindre | slightest least any
- exactement exact précis précisément | exact exactly precise
- simple simplement | simple simply
- direct directement | direct directly
- devenir | become
- sembler paraître | seem appear
# further
langage langue linguistique idiome | language
déguiser déguisement travestir | disguise
risque risquer | risk risky
trafic trafiquant contrebande contrebandier trafiquer | trafficking trafficker smuggle smuggling smuggler contraband
tampon cachet | stamp
pourrir pourriture avarier périmer moisir | rot rotten spoil
chance malchance | luck chance
ordre ordonner | order
résultat conséquence | result outcome finding consequence
survivre survivant survie rescapé | survive survivor survival
visite visiter | visit
cent | hundred
trente_ans | decade
artisan | craftsman
terrestre | overland
expulser expulsion déporter déportation | expel expulsion deport deportation evict
garde gardien vigile | guard
tracteur | tractor
fatigue fatiguer las lassitude | tired fatigue weary
nuage | cloud
riche richesse fortune | rich wealth wealthy fortune
trop excessif excès | too_many excessive excess
complice complicité | accomplice complicit complicity
surprise surprendre étonner étonnement stupéfaction | surprise surprising astonish stun
évident manifeste | obvious clear
dignité digne | dignity dignified
humanité | humanity
héros héroïque héroïsme | hero heroic heroism
martyr | martyr
cri crier hurler | scream shout cry_out yell
jardin | garden
importer importation | import
marcher marche_a_pied | walk
courir course | run race
sauter | jump leap
pousser | shove
couler naufrage sombrer | sink shipwreck
crash écraser | crash crush
contact contacter joindre | contact
épargner | spare
supplier implorer conjurer | beg implore
chaos chaotique anarchie désordre | chaos chaotic anarchy disorder
couteau poignard machette | knife dagger machete
poison empoisonner | poison
caméra | camera
stylo encre | pen ink
couleur | colour color
vert | green
blanc | white
noir | black
propre nettoyer nettoyage | clean cleanse
couvrir | cover
fosse trou | pit hole ditch
moquer dérision railler | mock ridicule taunt
foi croyant | faith believer
violence violent brutal brutalité | violence violent brutal brutality
cruel cruauté barbare barbarie inhumain atrocité atroce horreur horrible | cruel cruelty barbaric barbarity inhuman atrocity horror horrific
lutte lutter | struggle
conflit | conflict
crise | crisis
tension tendu | tension tense
stable stabilité stabiliser instabilité | stable stability stabilise stabilize instability
équilibre | balance equilibrium
pression presser | pressure
influence influencer | influence
intérêt | interest
avantage bénéficier bénéfice profit profiter | advantage benefit profit
opportunité occasion | opportunity occasion
défi relever_le_défi | challenge
enjeu | stake
bonne_volonté bonne_foi mauvaise_foi | goodwill good_faith bad_faith
geste symbole symbolique signe signal | gesture symbol symbolic signal
test épreuve éprouver mettre_a_l_épreuve | test ordeal
essai | trial_run
stratégie stratégique tactique | strategy strategic tactic tactical
opération opérer opérationnel | operation operational operate
campagne | campaign
programme | programme program
initiative | initiative
action agir | action act
activité actif | activity active
passivité inaction inertie passif né_rien_faire | passivity inaction inertia passive do_nothing
réagir réaction | react reaction
intervenir intervention ingérence immiscer | intervene intervention interference interfere meddle meddling
appui_feu | fire_support
neutre neutralité impartial impartialité | neutral neutrality impartial impartiality
juste équitable injuste injustice équité | unfair unjust injustice fairness
égal égalité inégalité | equal equality inequality
discriminer discrimination | discriminate discrimination
sommer sommation | summon
désobéir indiscipline obéir obéissance | obey obedience disobey
intransigeant intransigeance inflexible ligne_rouge | intransigent intransigence inflexible red_line
souple souplesse flexible flexibilité | flexible flexibility
radical extrémiste extrémisme fanatique | radical extremist extremism fanatic
modéré modération retenue | moderate moderation restraint
complexe compliqué compliquer | complex complicated complicate
clair clarté clarifier clarification éclaircir | clarity clarify clarification
flou vague ambigu ambiguïté imprécis | vague ambiguous ambiguity unclear
détail détaillé | detail detailed
résumé résumer synthèse | summary summarise summarize
titre intituler | title
page feuille | page sheet
livre ouvrage | book
lire lecture | read reading
consigne instruction directive | instruction directive guideline
traduire traduction interprète | translate translation interpreter
malentendu quiproquo | misunderstanding
cortège_funèbre | funeral_procession
théâtre spectacle comédie mise_en_scène mascarade | theatre theater spectacle comedy charade
musique chanter chant chanson | music sing song
danse danser | dance
sport football match | sport football match
poésie poème poète | poetry poem poet
écrivain romancier | writer novelist
artiste art | artist art
acteur protagoniste | actor player
citer citation | quote quotation cite
rebrousser_chemin faire_demi_tour refouler demi_tour | turn_back turn_around
détour contourner | detour bypass
attester certificat certifier | certify certificate
légaliser | legalise
tarir | dry_up
percer | pierce
fuite_d_information | leak
surnommer sobriquet | nickname
jeter lancer | throw hurl launch
lancement | launching
poursuites | lawsuit
mine_antipersonnel | antipersonnel_mine
artificier | bomb_disposal
dégager_la_route déblayer déblaiement dégager | clear_the_road clear_away
trier tri | triage
peser poids lourd | weigh weight heavy
profond profondeur | deep depth
superficiel | shallow
pur | pure
sale saleté ordure déchet | dirty dirt garbage waste rubbish
égout assainissement | sewage sanitation
latrine toilette | latrine toilet
savon hygiène | soap hygiene
charbon bois_de_chauffe | coal charcoal firewood
chauffage chauffer | heating
gouffre abîme précipice | abyss brink
paradis | paradise heaven
destin sort | fate destiny
malheur malheureux tragédie tragique drame dramatique | misfortune tragedy tragic drama dramatic
cauchemar rêve rêver | nightmare dream
illusion mirage | illusion mirage delusion
plaie cicatrice | scar
os squelette | bone skeleton
sueur suer | sweat
ongle cheveu | nail hair
remède panser pansement | remedy bandage
lait_en_poudre | powdered_milk
biberon | bottle_feed
cantine cuisine cuisiner | canteen kitchen cook
boulangerie boulanger four | bakery baker oven
grenier silo | granary silo
verger olivier olive | orchard olive
irriguer irrigation | irrigate irrigation
pompe pomper | pump
citerne réservoir | cistern
tuyau canalisation conduite | pipe
câble fil | cable
panne coupure_de_courant | blackout
antenne relais | antenna relay
chaîne | chain
roue pneu | wheel tyre tire
moto motocyclette | motorcycle motorbike
bicyclette vélo | bicycle bike
âne mulet chameau | donkey mule camel
bagage valise | luggage suitcase
passager voyageur | passenger traveller traveler
pilote piloter | pilot
capitainerie | harbourmaster
détroit canal | strait canal channel
golfe baie | gulf bay
péninsule presqu_île | peninsula
continent | continent
oasis | oasis
col | mountain_pass
cime crête | peak ridge
pente flanc | slope
faubourg banlieue | suburb
ghetto bidonville | slum ghetto
monument statue | monument statue
musée patrimoine | museum heritage
palais château forteresse citadelle | palace castle fortress citadel
hôtel auberge | hotel inn
restaurant café | restaurant cafe coffee
cour_intérieure | courtyard
escalier | stairs staircase
étage | floor
clou marteau | hammer
matériel équipement équiper | equipment gear equip hardware
infrastructure | infrastructure
chantier travaux | worksite roadworks
ciment béton brique | cement concrete brick
bulldozer pelleteuse | bulldozer excavator
contrat contractuel | contract
licence | licence license
achat_public appel_d_offres | tender
caisse_noire | slush_fund
compte_bancaire | bank_account
inflation | inflation
monopole | monopoly
concurrence concurrent rival rivalité | competition competitor rival rivalry
actionnaire | shareholder
assurance_maladie assureur | insurance insurer
pension retraité | pension retirement
syndicat syndical | trade_union
coopération coopérer collaborer collaboration | cooperation cooperate collaborate collaboration
coordonner coordination coordinateur coordonnateur | coordinate coordination coordinator
relation rapports | relation relations ties relationship
normaliser normalisation | normalise normalize normalization
isoler isolement | isolate isolation
exclusion | exclusion
intégrer | integrate
éviter | avoid
évoquer mentionner mention | mention evoke
juger_bon | see_fit
quantité | quantity
standard norme | standard norm
principe de_principe | principle in_principle
valeurs | values
morale éthique moral | moral ethics ethical
esprit | spirit mind
conscience | conscience consciousness
sacrifice sacrifier | sacrifice
consensus unanimité unanime | consensus unanimous unanimously
abstenir abstention | abstain abstention
amendement amender | amendment amend
préjugé | prejudice
sondage | survey
statistique donnée | statistic data
moyenne | average
maximum | maximum
minimum | minimum
papiers_d_identité | identity_papers
témoin_oculaire | eyewitness
récompense | reward bounty
médaille décorer | medal decorate
prix_nobel | nobel
chasse chasser traquer | chase hunt drive_out
poursuivre_en_justice | sue
surprendre_en_flagrant | caught_red_handed
empreinte trace | trace print footprint
prélever prélèvement échantillon | sample sampling
laboratoire | laboratory lab
radiation radioactif | radiation radioactive
toxique | toxic
environnement écologie | environment ecology
animal | animal beast
insecte criquet | insect locust
fleur plante | flower
anniversaire | anniversary birthday
commémorer commémoration hommage | commemorate commemoration tribute
minute_de_silence | minute_s_silence
mariage marier | wedding marry marriage
héritier hériter héritage | heir inherit
génération | generation
cousin oncle tante neveu | cousin uncle aunt nephew
collègue confrère homologue | colleague counterpart
camarade compagnon | comrade companion
chef_de_file chef_de_délégation | lead_negotiator
négociateur_en_chef | chief_negotiator
membre_du_bureau_politique | politburo
branche aile faction groupuscule | branch wing faction splinter
cadre_du_parti | cadre
militant activiste | activist militant
sympathisant partisan | sympathiser sympathizer
base_arrière | rear_base
sanctuaire | sanctuary haven
corridor_aérien | air_corridor
no_fly | no_fly
porte_avions | aircraft_carrier
téléphone_rouge ligne_directe | hotline
- bouger mouvoir | move
- avoir_lieu dérouler produire survenir | take_place happen occur
- maintenant actuellement actuel | now currently current
calme tranquille tranquillité | quiet calm
équipe | team
liaison | liaison
constater noter remarquer constat | note notice
abandonner abandon renoncer renonciation | abandon abandonment give_up renounce relinquish
volontaire bénévole bénévolat | volunteer voluntary benevolent
tort | wrong wrongful
éteindre | extinguish put_out
intégration | integration
ramener | bring_back
nettoyer_un_champ_de_mines | clear_a_minefield
mettre_bas déposer_arme | put_down_weapon
reste restant | rest remainder remaining
consister comporter composer | consist comprise contain
appartenir appartenance | belong
exister existence | exist existence
apparaître apparition | emerge emergence
subir endurer | undergo endure sustain
provoquer causer occasionner | trigger
résulter découler | result_from stem_from
comparer comparaison | compare comparison
distinguer différence différent | differ difference different distinguish
semblable similaire pareil | similar alike
spécial particulier | special particular
globalement | generally
habituel habitude ordinaire normal normalement | usual habit ordinary normal normally
étrange bizarre | strange odd
utile inutile | useful useless
efficace efficacité | effective efficient effectiveness
charge charger fardeau | load burden
verser_le_sang | shed_blood
ressource | resource
écart | gap
frapper_a_la_porte | knock
répartir répartition | allocate allocation
redistribuer | redistribute
substance substantiel | substance substantial
contenu contenir | content
tirer_profit | take_advantage
consoler condoléance | condolence console
compatir compassion compatissant | sympathy compassion
mérite mériter | deserve merit
persécuter persécution | persecute persecution
colon colonie colonisation coloniser | settler colony colonise colonize colonization
annexer annexion | annexation
envahir invasion envahisseur | invade invasion invader
déborder | overflow overwhelm
isolé | isolated remote
intact indemne | intact unharmed unscathed
coup porter_un_coup | blow
abuser abus | misuse
méfait | wrongdoing
négligence négliger | neglect negligence
omettre omission | omit omission
esquiver éluder | dodge evade
précaire fragile fragilité vulnérable | fragile precarious vulnerable fragility
solide robuste | solid robust
dissuader dissuasion | deter deterrence dissuade
persuader convaincre conviction | persuade convince
espérance | expectation
exemplaire | exemplary
loyal loyauté fidèle | loyal loyalty faithful
sincère sincérité honnête honnêteté | sincere sincerity honest honesty
hypocrite hypocrisie cynique cynisme | hypocrite hypocrisy cynical cynicism
absurde absurdité ridicule | absurd ridiculous nonsense
fou folie insensé | mad crazy madness insane
bête idiot stupide | stupid idiot foolish
naïf naïveté | naive
compétent compétence incompétent | competent competence incompetent
capable capacité incapable | capable capacity ability unable
faire_face | cope
surmonter | overcome
repousser_attaque repousser_assaut | repel repulse fend_off
# expressions and what was left
main_lourde | heavy_handed heavy_hand
décoller décollage | take_off takeoff lift_off
au_sol | on_the_ground
événement | event happening
répéter répétition réitérer redire | repeat reiterate repetition
raconter récit conter narration | recount story tale narrative
secrétaire secrétariat | secretariat
corriger correction rectifier | correct correction rectify
exprimer expression | express expression
servir | serve
mener | conduct
adopter adoption approuver approbation | adopt adoption approve approval
avis opinion point_de_vue | opinion view viewpoint
supplémentaire | additional extra further
original origine originaire provenance | original origin
diffuser diffusion émission émettre | broadcast spread
rapporteur | rapporteur
inconnu | unknown
chemin voie itinéraire | path
inscrire inscription | enrol enroll
couper coupure | cut_off
concret concrètement tangible | tangible
candidat candidature | candidate candidacy
étude étudier analyse analyser analyste | study analyse analyze analysis analyst
formuler formulation libeller | wording formulate
statut | status
gauche | left_wing left
droite | right_wing
effet impact | effect impact
sentir sentiment ressentir | feel feeling sentiment
défaut lacune | flaw shortcoming
faveur favoriser favorable | favour favor favourable favorable
circuler circulation | traffic circulate circulation
communiquer communication | communicate communication
signaler signalement | flag_up
commissaire | commissioner
distinct | distinct
débloquer | unblock
descendre descente | descend descent
désaccord divergence diverger | disagreement disagree divergence
priorité prioritaire | priority
rôder | prowl
scandale scandaleux | scandal scandalous outrageous
liste_noire | blacklist
bougie | candle candlelight
manquer_de à_court | run_low running_low
interview interviewer | interview
disputer dispute querelle | quarrel
argument argumenter | argue argument
obtempérer | obey_orders
occasionnel | occasional
lieu endroit site emplacement | site location spot
jeter_un_pont | bridge_the_gap
porter_atteinte atteinte nuire préjudice | undermine detriment
promouvoir promotion | promotion
gérer gestion | management
archive | archive
accomplissement | accomplishment
compléter complément | supplement complement
choquer choc choquant | shock shocking
terrible affreux épouvantable effroyable | terrible awful dreadful appalling
soupçon soupçonner suspect suspicion | suspect suspicion suspicious
net nettement | clear_cut
franchement franchise | frank frankly candid candour
prétendre prétendu soi_disant | pretend so_called alleged
revendiquer | claim claim_responsibility
vigilance vigilant | vigilance vigilant
considérable considérablement | considerable considerably
massif massivement | massive massively
intégral | in_full
partiel partiellement | partial partially partly
progressif progressivement graduel par_étape étape_par_étape graduellement peu_à_peu | gradual gradually progressive step_by_step phased
assouplir assouplissement alléger allègement | loosen relax easing
durcir durcissement | harden toughen tighten
subitement soudain soudainement brusque | sudden suddenly abrupt
simultané simultanément en_même_temps | simultaneous simultaneously
provisoirement | temporarily
réciproque réciproquement mutuel mutuellement | mutual mutually reciprocal
secrètement en_secret à_huis_clos huis_clos | secretly behind_closed_doors in_private
volontairement délibérément sciemment | deliberately intentionally knowingly
involontaire accidentel accident accidentellement par_erreur | accident accidental accidentally by_mistake
inévitable | inevitable unavoidable
potentiel potentiellement | potential potentially
apparent apparemment | apparent apparently
pratique | practice practical
expérience expérimenter | experience experiment
exercer | exert
classer classement | classify
comparaître comparution | appear_in_court
verdict | verdict
acquitter acquittement | acquit acquittal
extrader extradition | extradite extradition
mandat_d_arrêt | arrest_warrant
caution | bail
grâce_à | thanks_to
coupe_feu | firebreak
patrouilleur | patrol_boat
cargaison fret | shipment freight
conteneur | container
embarquer embarquement | embark board
débarquer débarquement | disembark
escale | stopover
banquet | banquet
poignée_de_main serrer_la_main | handshake shake_hands
toast | toast
photographe | photographer
caméraman | cameraman
lecteur | reader
auditeur | listener
auditoire | audience
foule | crowd
file_d_attente queue | queue
panique paniquer | panic
sirène alerte alerter | siren alert
refuge_souterrain bunker | bunker
débris éclat shrapnel | debris shrapnel fragment
cratère | crater
pelle | shovel
bétonner | concreted
canal_diplomatique canaux | back_channel
contacts_secrets | secret_contacts
lever_du_blocus | lifting_of_the_blockade
monnaie_unique | single_currency
devises_étrangères | foreign_exchange
prêt_bancaire emprunt emprunter prêter | loan borrow lend
rembourser remboursement | repay refund reimbursement
gratuité | free_of_charge
bon_marché | cheap
détresse | distress
prouesse exploit | feat
record_absolu | all_time
pénible | laborious
tenable intenable | tenable untenable
viable viabilité | viable viability sustainable
faisable faisabilité réalisable | feasible feasibility
réversible | reversible
vital | vital
mortel fatal | lethal fatal
inhabitable | uninhabitable
surpeuplé | overcrowded
saturé saturation | saturated saturation
hors_service | out_of_service out_of_order
en_panne | broken_down
remettre_en_marche remettre_en_état | put_back_into_service
rétroactif | retroactive
ultérieur ultérieurement | later_on subsequent subsequently
antérieur antérieurement | prior earlier_on
entre_temps | meantime
éternellement | eternally
génération_future | future_generation
quantifier | quantify
estimation | estimate estimation
double_jeu | double_game
mauvaise_volonté | ill_will
mainmise | stranglehold
ingérence_étrangère | foreign_interference
protectorat | protectorate
impérialisme | imperialism
propagande | propaganda
censure censurer | censorship censor
liberté_de_la_presse | press_freedom
passe_droit | privilege
privilège privilégier | privileged
manière_forte | strong_arm
fermeté | firmness firm_stance
obstination obstiné entêtement têtu | stubborn stubbornness obstinate obstinacy
bonne_entente | harmony
rendre_hommage | pay_tribute
reconnaissant | thankful
prendre_au_sérieux | take_seriously
prendre_à_la_légère | take_lightly
fermer_les_yeux | turn_a_blind_eye look_the_other_way
ouvrir_les_yeux | open_one_s_eye
tourner_la_page | turn_the_page
faire_pression | put_pressure pressurise
gagner_du_temps jouer_la_montre | play_for_time buy_time playing_for_time
perdre_patience | lose_patience
perdre_son_temps perdre_du_temps | waste_time
jeter_l_éponge | throw_in_the_towel
rendre_visite | pay_a_visit
tendre_la_main main_tendue | hold_out_a_hand outstretched_hand
tirer_la_leçon leçon | lesson
payer_le_prix | pay_the_price
faire_le_nécessaire | do_what_is_needed
prendre_note prendre_acte | take_note
avoir_besoin | in_need
avoir_peur | be_afraid
mettre_en_doute remettre_en_cause remettre_en_question | call_into_question
mettre_en_danger | endanger jeopardise jeopardize put_at_risk
mettre_à_disposition | make_available
mettre_en_place | put_in_place
donner_le_feu_vert feu_vert | green_light go_ahead
porter_secours | come_to_the_aid
prendre_en_otage | take_hostage
prendre_pour_cible | single_out
prendre_la_fuite | run_away
ouvrir_la_voie | pave_the_way
faire_un_pas pas_de_plus | take_a_step
compte_à_rebours | countdown
dernière_minute dernière_chance | last_minute last_chance
coûte_que_coûte quoi_qu_il_en_coûte à_tout_prix | at_all_costs at_any_cost whatever_the_cost
tôt_ou_tard | sooner_or_later
à_long_terme long_terme | long_term in_the_long_run
à_court_terme court_terme | short_term
dans_l_immédiat pour_l_instant pour_le_moment | for_now for_the_time_being for_the_moment
à_l_unanimité | unanimous_vote
en_toute_sécurité | safely
hors_de_question pas_question | out_of_the_question no_question
ligne_dure | hardliner hard_line
homme_fort | strongman
bras_de_fer | standoff stand_off showdown
fait_accompli | fait_accompli
cercle_vicieux | vicious_circle
point_de_non_retour | point_of_no_return
pomme_de_discorde pierre_d_achoppement point_d_achoppement | stumbling_block sticking_point bone_of_contention
terrain_d_entente | common_ground
"""
