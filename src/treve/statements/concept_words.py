"""Small words of French and English that say nothing by themselves: a table, read by `concepts`."""

from treve.statements.lexicon import words

EMPTY = words(
    "le la les l un une des du de d et ou mais que qu qui dont a au aux en dans par pour sur avec sans est sont ete "
    "etre avoir ont il elle ils elles on nous vous je ce cette ces se s ne n pas plus son sa ses leur leurs notre nos "
    "y the an of and or but that which who to in by for with without is are was were be been being has have had it he "
    "she they we you i this these not no his her its their our as at from would will could can may should must if any "
    "all up out off over about than then there aussi bien tout tous toute toutes comme si peut peuvent doit doivent "
    "fait faire sera seront serait seraient avait avaient lui eux meme ni ici cela celui ceux entre apres avant "
    "depuis jusqu aucun aucune quoi quel quelle into them what non mon ma mes ton ta tes votre vos tant still within "
    "when own moi toi oui yes does did do done him me us much those such alors back down able chez car donc cet sous "
    "where while whom whose why how because though although however yet very too also just only even here now like "
    "well let lets say said says told mine yours ours theirs each other one ones none both lequel laquelle lesquels "
    "celles ca etc via until unless during among between upon toward towards jusque jusqua lorsque puisque quand "
    "pendant tandis ainsi parce afin lors dès hors sauf malgre everything cannot cant wont didnt doesnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt im ive theyre weve youre hes shes thats theyve youve ill"
    ""
)
"""Folded words, in either language, that say nothing by themselves."""
NOTHING = frozenset(("etre", "avoir", "be", "have", "devoir", "pouvoir"))
"""Dictionary words of which no form says anything by itself."""
SKIPPED = words(
    "le la les l un une des du de d mon ma mes notre nos votre vos son sa ses leur leurs ce cet cette ces "
    "the a an its my our your their his her of"
)
"""Words that may stand inside a phrase of the table: "répondre de leurs actes", "kept its promise"."""
