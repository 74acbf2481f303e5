"""The words that stand for bytes in fingerprints: 256 in English, 256 in French, in alphabetical order.

Plain things that are told apart over a bad telephone line; none of them speaks of fighting. French words are without
accents, so that any keyboard writes them. The order is part of the format: a word's place is its byte.
"""

_ENGLISH = """
acorn airport album almond amber anchor ankle apple apron arch atlas autumn baker balcony bamboo banana barley basket
beach beaver bicycle biscuit blanket bottle bread bridge bucket butter cabbage camel candle canoe carpet carrot castle
cedar cellar chalk cherry chimney cinnamon clay clover coconut comet copper coral cotton cricket crystal cup daisy
dancer desk diamond dinner dolphin donkey door dragonfly drum eagle easel eclipse eel elbow elephant emerald envelope
evening falcon feather fence fern festival fiddle fig finger flamingo flour flute forest fountain fox frost galaxy
garden garlic gate ginger giraffe glacier glove goat grape guitar gull hammock harbour harvest hazel hedge helmet
heron hill honey horizon hotel iceberg igloo inkwell iris iron island ivory jacket jar jasmine jelly jigsaw juniper
kayak kettle kitchen kiwi knee ladder lagoon lake lantern laurel lemon leopard lettuce library lily linen lizard
lobster magnet mango maple marble market meadow melon mill mirror moon mosaic mountain museum mushroom napkin needle
nest north nutmeg oak oasis oat ocean office olive onion opera orange orchid otter oven owl paddle palace panda paper
parsley peach pebble pelican pencil pepper piano pillow pine planet plum pocket pond poppy potato pumpkin quail quarry
quilt rabbit radio raft rainbow raven ribbon river robin roof rose rowan rug saddle saffron salmon sand sardine saucer
scarf school seal shadow shelf silver sparrow spoon square stable sugar sunday swan table tailor teapot temple thimble
thunder tiger tomato tower tulip turtle umbrella uncle valley vanilla velvet village violin waffle wagon walnut water
whale willow window winter yarn yellow yogurt zebra zipper
"""
_FRENCH = """
abeille abricot agenda agneau aiguille ail album amande ananas ancre ardoise arrosoir aurore automne avion avoine
badge bagage balcon bambou banane barque bateau betterave beurre biscuit bonbon bouquet bouteille bracelet brioche
brouette buffet bureau cabane cadeau cahier caillou calme canard carotte cascade cerise chaise chameau chapeau chaton
cigale ciment cinq citron clavier cloche colline comptoir coquille corail coton coussin cristal cuisine cygne dauphin
demain dentelle dessin diamant dimanche dindon domino dortoir douche dragon ecureuil encre enfant enveloppe escalier
escargot estrade facteur faisan famille farine faucon fenouil ferme festival feuille figue flamant flocon flotte
fontaine forge fourmi fraise framboise fromage fusain galet garage gazon gingembre girafe glacier gomme goudron grange
grenier guitare hamac haricot hiver homard horloge huile iglou image iris ivoire jacinthe jardin jasmin jongleur jour
jumelles jupe kayak kilo kimono kiwi lagune laine lampe lanterne lavande lessive lettre lilas limace linge loutre
lundi maison mangue marbre matin melon menuisier miel miroir mouette moulin mouton muguet musique nappe navette neige
noisette nombre noyer nuage oasis ocarina oignon oiseau olive ombre orange orchestre orge ours outil paille palmier
panier papillon parasol patate peigne pelote perle phare piano pigeon piment pinceau plage plume poire pomme pont
potager poulain prairie puits quai quatre quille radis raisin rameau renard rideau rivage robinet romarin rosier ruban
ruche sable safran salade samedi sapin saumon savon serrure sifflet sirop soleil sommet souris tabouret talus tambour
tapis tartine tasse taureau terrasse tilleul tiroir tomate tonneau tortue tournesol train tulipe usine vache valise
vallon vanille velours verger vigne village violon voile volcan wagon yaourt zeste
"""

ENGLISH = tuple(_ENGLISH.split())
FRENCH = tuple(_FRENCH.split())
