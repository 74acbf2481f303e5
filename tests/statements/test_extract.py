"""One invented sentence a phenomenon: what is said, and by whom."""

import datetime as dt

import pytest

from treve.statements.article import Article, Dated
from treve.statements.extract import extract
from treve.statements.sounds import sounds_alike

DAY = dt.date(2019, 3, 12)  # a Tuesday
Said = list[tuple[str, str]]


def article(text: str, language: str = "fr", published: dt.date | None = DAY) -> Article:
    when = Dated(published, published, "day") if published else None
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append((at, at + len(part)))
        at += len(part) + 2
    return Article("x.txt", text, language, None, when, tuple(blocks))


def said(text: str, language: str = "fr") -> Said:
    return [
        (text[s.start : s.end].strip(' «»“”"\u00a0'), " & ".join(s.speakers)) for s in extract(article(text, language))
    ]


FRENCH: dict[str, tuple[str, Said]] = {
    "a quotation, its verb, an inverted subject": (
        "« Nous partirons », a déclaré mardi à la presse le colonel Aldo Ferri.", [("Nous partirons", "Aldo Ferri")]),
    "an inverted subject after a parenthesis": (
        "« Rien n'est signé », a fait valoir, devant les caméras, sa conseillère juridique, Nadia Benali.",
        [("Rien n'est signé", "Nadia Benali")]),
    "a clause before its verb": (
        "Le port rouvrira lundi, a assuré la directrice du port, Mona Khalil.", [("Le port rouvrira lundi", "Mona Khalil")]),
    "a clause after que": ("Le maire Paul Roche a dit que la route était coupée.", [("la route était coupée", "Paul Roche")]),
    "an infinitive": ("Le gouverneur Adam Saleh nie avoir donné l'ordre de tirer.", [("avoir donné l'ordre de tirer", "Adam Saleh")]),
    "an accusation": (
        "Le président Ivo Maric a accusé l'armée voisine d'avoir franchi la ligne.", [("avoir franchi la ligne", "Ivo Maric")]),
    "a rejected noun phrase": ("Moscou a écarté toute reprise des pourparlers.", [("toute reprise des pourparlers", "Moscou")]),
    "a negated cue": ("Le général Darko Ilic n'a pas exclu un retrait partiel.", [("un retrait partiel", "Darko Ilic")]),
    "selon, before": ("Selon le médiateur Jan Peeters, l'accord est proche.", [("l'accord est proche", "Jan Peeters")]),
    "selon, after": ("L'accord est proche, selon le médiateur Jan Peeters.", [("L'accord est proche", "Jan Peeters")]),
    "de source": ("De source militaire, deux blindés ont été détruits.", [("deux blindés ont été détruits", "source militaire")]),
    "aux yeux de": ("Aux yeux de Berlin, la trêve a vécu.", [("la trêve a vécu", "Berlin")]),
    "pour lui": (
        "L'avocat Marc Dumas est amer. Pour lui, le texte ne protège personne.", [("le texte ne protège personne", "Marc Dumas")]),
    "à l'en croire": (
        "Le ministre Karl Weber a parlé. À l'en croire, la frontière est sûre.", [("la frontière est sûre", "Karl Weber")]),
    "an elided subject": (
        "« C'est fini », a dit Anna Roth. Et d'ajouter que personne ne reviendrait.",
        [("C'est fini", "Anna Roth"), ("personne ne reviendrait", "Anna Roth")]),
    "avant de": (
        "« On verra », a lancé Anna Roth, avant de conclure : « Demain, peut-être. »",
        [("On verra", "Anna Roth"), ("Demain, peut-être.", "Anna Roth")]),
    "a shared auxiliary": (
        "La ministre Ewa Nowak a salué un geste courageux et demandé que les tirs cessent.",
        [("un geste courageux", "Ewa Nowak"), ("les tirs cessent", "Ewa Nowak")]),
    "a gerund": (
        "La ministre Ewa Nowak a salué ce geste, ajoutant que rien n'était acquis.",
        [("ce geste", "Ewa Nowak"), ("rien n'était acquis", "Ewa Nowak")]),
    "a fixed phrase": ("Le médecin Ali Omar a fait état de douze blessés.", [("douze blessés", "Ali Omar")]),
    "a quotation of one word": ("« Absurde », a balayé l'ambassadeur Piotr Lem.", [("Absurde", "Piotr Lem")]),
    "two quotations around the verb": (
        "« Nous attendons », a répété Anna Roth, « mais pas toujours ».",
        [("Nous attendons", "Anna Roth"), ("mais pas toujours", "Anna Roth")]),
    "a quotation that was never closed": (
        "« Nous restons ici jusqu'au bout, a dit Anna Roth.", [("Nous restons ici jusqu'au bout", "Anna Roth")]),
    "an anonymous source": (
        "Un officier, qui a requis l'anonymat, raconte que les vivres manquent.", [("les vivres manquent", "Un officier")]),
    "on, at a place": ("À Lomza, on se dit prêt à négocier.", [("prêt à négocier", "Lomza")]),
    "a metonym through its spokesman": (
        "Ankara, par la voix de son porte-parole Emre Demir, a promis de retirer ses troupes.",
        [("retirer ses troupes", "Emre Demir")]),
    "the counterpart, named later": (
        "Le président Ivo Maric a signé. Son homologue slave hésite. Dans un discours, Petar Kos a dit que rien ne pressait.",
        [("rien ne pressait", "Petar Kos")]),
    "a role named before": (
        "Le ministre de la Défense, Karl Weber, est arrivé. Le ministre a promis de rester.", [("rester", "Karl Weber")]),
    "ce dernier": (
        "Le maire a reçu l'ambassadeur Piotr Lem. Ce dernier a dit que la ville était sûre.",
        [("la ville était sûre", "Piotr Lem")]),
    "two who speak together": (
        "Paul Roche et Anna Roth ont promis de rouvrir le pont.", [("rouvrir le pont", "Paul Roche & Anna Roth")]),
    "they": (
        "Paul Roche et Anna Roth se sont vus. Ils ont promis de rouvrir le pont.", [("rouvrir le pont", "Paul Roche & Anna Roth")]),
    "a colon without a verb of speech": (
        "Le commandant Luc Faure se montre prudent : « Rien n'est gagné. »", [("Rien n'est gagné.", "Luc Faure")]),
    "a noun that reports": (
        "La réponse du gouvernement est tombée : « Jamais. »", [("Jamais.", "gouvernement")]),
    "a matrix verb": (
        "La porte-parole Nadia Benali a tenu à préciser que la date n'était pas fixée.", [("la date n'était pas fixée", "Nadia Benali")]),
    "scare quotes are nobody's statement": ("Le texte exclut les « groupes étrangers » de la trêve.", []),
    "a noun is no verb": ("La demande de trêve et la menace de guerre restent vives.", []),
    "a nested quotation": (
        "« Il m'a dit : \"Fuyez\", et j'ai fui », raconte une habitante.",
        [("Il m'a dit : \"Fuyez\", et j'ai fui", "une habitante"), ("Fuyez", "")]),
    "dialogue": ("— On a froid, murmure un berger.", [("On a froid", "un berger")]),
    "a verb before que-clause with an addressee": (
        "Le négociateur Tomas Berg a affirmé au journal Vesti que les cartes étaient prêtes.",
        [("les cartes étaient prêtes", "Tomas Berg")]),
    "an appeal to somebody": (
        "Bruxelles a exhorté les deux camps à respecter la trêve.", [("respecter la trêve", "Bruxelles")]),
    "a warning": ("L'ONU met en garde contre une famine imminente.", [("une famine imminente", "ONU")]),
    "a parenthesis of country": (
        "M. BALOGUN (Nigéria) a souligné que le mandat expirait en juin.", [("le mandat expirait en juin", "Balogun")]),
    "a title": ("Mme Roth a jugé « inacceptable » cette réponse.", [("inacceptable » cette réponse", "Roth")]),
}  # fmt: skip

ENGLISH: dict[str, tuple[str, Said]] = {
    "said after": ('"We will leave," said Colonel Aldo Ferri.', [("We will leave", "Aldo Ferri")]),
    "the subject before said": ('"We will leave," Colonel Aldo Ferri said on Monday.', [("We will leave", "Aldo Ferri")]),
    "told": ('"We will leave," the mayor, Paul Roche, told reporters.', [("We will leave", "Paul Roche")]),
    "a bare clause": ("Mayor Paul Roche said the road was cut.", [("the road was cut", "Paul Roche")]),
    "a bare clause after the time": (
        "The army said in a statement on Monday it had pulled back.", [("it had pulled back", "army")]),
    "that": ("Anna Roth insisted that nothing was signed.", [("nothing was signed", "Anna Roth")]),
    "told somebody that": ("Anna Roth told the newspaper Vesti that nothing was signed.", [("nothing was signed", "Anna Roth")]),
    "according to": ("According to two diplomats, the deal is close.", [("the deal is close", "two diplomats")]),
    "according to, after": ("The deal is close, according to a senior official.", [("The deal is close", "a senior official")]),
    "an accusation": ("The rebels accused the army of shelling a school.", [("shelling a school", "rebels")]),
    "a pledge": ("President Ivo Maric has pledged to open the road.", [("to open the road", "Ivo Maric")]),
    "ruled out": ("Moscow ruled out any new talks.", [("any new talks", "Moscow")]),
    "would not rule out": ("Foreign Minister Ewa Nowak would not rule out a summit.", [("a summit", "Ewa Nowak")]),
    "a denial": ("The coalition denied striking the hospital.", [("striking the hospital", "coalition")]),
    "urged to": ("London urged both sides to stop.", [("to stop", "London")]),
    "called for": ("The envoy, Jan Peeters, called for an inquiry.", [("an inquiry", "Jan Peeters")]),
    "in somebody's view": ("In Berlin's view, the truce is over.", [("the truce is over", "Berlin")]),
    "an interrupted quotation": (
        '"We wait," said Anna Roth, "but not forever."', [("We wait", "Anna Roth"), ("but not forever.", "Anna Roth")]),
    "anonymous": (
        "A Western official, who declined to be named, said talks were stalled.", [("talks were stalled", "A Western official")]),
    "a pronoun": (
        "Mayor Anna Roth arrived late. She said the bridge was safe.", [("the bridge was safe", "Anna Roth")]),
    "adding": (
        "Anna Roth said the bridge was safe, adding that buses were running.",
        [("the bridge was safe", "Anna Roth"), ("buses were running", "Anna Roth")]),
    "a noun is no verb": ("Reports of shelling and claims of victory filled the day.", []),
    "both cues of one subject": (
        "Anna Roth welcomed the pledge but warned that time was short.",
        [("the pledge", "Anna Roth"), ("time was short", "Anna Roth")]),
}  # fmt: skip


@pytest.mark.parametrize("name", FRENCH)
def test_a_french_sentence_gives_what_was_said_and_by_whom(name: str) -> None:
    text, wanted = FRENCH[name]
    assert said(text) == wanted


@pytest.mark.parametrize("name", ENGLISH)
def test_an_english_sentence_gives_what_was_said_and_by_whom(name: str) -> None:
    text, wanted = ENGLISH[name]
    assert said(text, "en") == wanted


MORE: dict[str, tuple[str, str, Said]] = {
    "a metonym through somebody's mouth": ("fr", "Sofia, par la bouche de Petar Kos, a promis de retirer ses troupes.", [("retirer ses troupes", "Petar Kos")]),
    "a name after brackets": ("fr", "La coprésidente (partie B), Mme Salma Kadi, nie avoir signé.", [("avoir signé", "Salma Kadi")]),
    "after pour, the pronoun is the one whose view it was": (
        "fr", "Pour la chercheuse Aline Noury, la trêve a vécu. « C'est fini », ironise-t-elle.", [("la trêve a vécu", "Aline Noury"), ("C'est fini", "Aline Noury")]),
    "asked somebody to": ("en", "Anna Roth asked the guarantors to provide maps.", [("to provide maps", "Anna Roth")]),
    "a participle between subject and verb": (
        "en", "Anna Roth, noting that maps were ready, rejected a delay.", [("maps were ready", "Anna Roth"), ("a delay", "Anna Roth")]),
    "an impersonal verb before its source": (
        "fr", "La trêve sera prolongée de dix jours, a-t-on appris de source diplomatique.", [("La trêve sera prolongée de dix jours", "source diplomatique")]),
    "what something is called": ("fr", "Berlin a qualifié ces accusations d'« absurdes ».", [("absurdes", "Berlin")]),
    "a phrase inside the verb": ("fr", "L'ambassadeur Neil Hart a, de son côté, plaidé pour une prolongation.", [("pour une prolongation", "Neil Hart")]),
    "two subjects, each with a name beside it": (
        "fr", "Le ministre norvanien, Ivo Pek, et son homologue turc, Emre Demir, ont réaffirmé leur attachement à la trêve.",
        [("leur attachement à la trêve", "Ivo Pek & Emre Demir")]),
    "a source with a participle": (
        "fr", "Selon une source proche citée par Reuters, l'accord est mort.", [("l'accord est mort", "une source proche")]),
    "described as": ("en", 'The ministry described the attack as "a war crime".', [("a war crime", "ministry")]),
    "an addressee that is none": ("en", "Oslo, meanwhile, has urged restraint.", [("restraint", "Oslo")]),
    "a quotation after is": ("en", 'The truce is "holding, just," said Maria Lopez.', [('The truce is "holding, just,', "Maria Lopez")]),
    "a spokesman with his name beside": ("en", "A spokesman for the rebels, Abu Nour, said the road was cut.", [("the road was cut", "Abu Nour")]),
}  # fmt: skip


@pytest.mark.parametrize("name", MORE)
def test_further_sentences_give_what_was_said_and_by_whom(name: str) -> None:
    language, text, wanted = MORE[name]
    assert said(text, language) == wanted


LATER: dict[str, tuple[str, str, Said]] = {
    "a clause that ends in a quotation": (
        "fr", "Le barrage restera gardé « jusqu'au printemps », a promis le préfet, Alban Roux.",
        [("Le barrage restera gardé « jusqu'au printemps", "Alban Roux")]),
    "a clause that ends in a quotation, in English, from a name between commas": (
        "en", 'The gates will stay shut "until spring", its keeper, Major Alban Rowe, pledged.',
        [('The gates will stay shut "until spring', "Alban Rowe")]),
    "a relative clause after the speaker is not what is said": (
        "fr", "Des dizaines de tirs près du moulin depuis midi, signalent les riverains, dont deux ont été blessés.",
        [("Des dizaines de tirs près du moulin depuis midi", "riverains")]),
    "who is known by a trade": (
        "fr", "Les obus tombaient encore, dit un cartographe de la mission.", [("Les obus tombaient encore", "un cartographe de la mission")]),
    "a count is its maker's": (
        "fr", "Six ponts sont coupés, d'après le décompte de l'Institut Veras.", [("Six ponts sont coupés", "Institut Veras")]),
    "to see somebody is no view": ("fr", "Le maire Paul Roche se tait. Les gens n'ont pas vu de médecin depuis mars.", []),
    "a counterpart who is named after his words": (
        "fr", "Son homologue lorvien s'est montré plus prudent : « Rien n'est joué », a glissé Ivo Santar.", [("Rien n'est joué", "Ivo Santar")]),
    "a counterpart known by the country beside a name": (
        "en", "The text was signed by Ivo Santar for Lorvia. Her Lorvian counterpart voiced hope.", [("hope", "Ivo Santar")]),
    "a name that somebody goes by": (
        "fr", "Le capitaine des dragons, connu sous le nom de Faucon, jure que ses hommes dormaient.", [("ses hommes dormaient", "Faucon")]),
    "an inverted past whose participle looks like a present": (
        "fr", "Anna Berg est là. « Il faudra du temps », a-t-elle dit, « et de la patience ».",
        [("Il faudra du temps", "Anna Berg"), ("et de la patience", "Anna Berg")]),
    "a rank is no office, and tells no gender": (
        "fr", "Le colonel Ines Varga est arrivée lundi. La cheffe de la mission a annoncé que la route était libre.",
        [("la route était libre", "Ines Varga")]),
    "a view that is somebody's": (
        "en", "Commander Alban Rowe kept silent. In his view, the line lies further east.", [("the line lies further east", "Alban Rowe")]),
    "whom a passive sentence is about": (
        "en", "The list was read out by Ana Brook. Nobody was missing, she said.", [("Nobody was missing", "Ana Brook")]),
    "one of them": ("en", "The bridge is closed, said one of them.", [("The bridge is closed", "one of them")]),
    "an adverb before a gerund": (
        "en", "Ana Brook accused the guards of deliberately burning the ferry.", [("deliberately burning the ferry", "Ana Brook")]),
    "a gerund that reports nothing": ("en", "Ana Brook did not rule out calling new talks.", [("calling new talks", "Ana Brook")]),
    "a verb between a subject and its quotation": (
        "en", 'The council, said Ana Brook, "counts what it likes".', [("counts what it likes", "Ana Brook")]),
    "nobody says what nobody could say": ("en", "Nobody could say who had opened the gate.", []),
    "told by telephone": ("en", "Two men drowned, Dr Alban Rowe told River Post by telephone.", [("Two men drowned", "Alban Rowe")]),
    "what a thing far from its verb is called": (
        "en", 'Ana Brook calls the reports from the lock "a bad joke".', [("a bad joke", "Ana Brook")]),
    "lines of dialogue, every second one the same person's": (
        "fr", "— Vous restez longtemps ? demande la veuve.\n\n— Le temps qu'il faudra.\n\n— Alors fermez la porte.",
        [("Vous restez longtemps", "veuve"), ("Le temps qu'il faudra.", ""), ("Alors fermez la porte.", "veuve")]),
}  # fmt: skip


@pytest.mark.parametrize("name", LATER)
def test_sentences_read_later_give_what_was_said_and_by_whom(name: str) -> None:
    language, text, wanted = LATER[name]
    assert said(text, language) == wanted


def test_spellings_with_and_without_a_glide_sound_alike() -> None:
    assert sounds_alike(("ingebjorg", "sal"), ("ingeborg", "saal"))
    assert sounds_alike(("livia", "moretsz"), ("livia", "moretz"))
    assert not sounds_alike(("najib", "sal"), ("nabib", "saal"))


def test_an_interview_that_names_its_voices_once_gives_every_answer_to_the_one_who_is_asked() -> None:
    text = (
        "ENTRETIEN. La ministre Anna Berg répond à nos questions.\n\nLe Phare : La trêve tient-elle ?\n\n"
        "Anna Berg : Elle tient.\n\nPour combien de temps ?\n\nJusqu'en mai au moins. Paul Roche m'a dit que son pays signerait.\n\n"
        "Et après ?\n\nNous verrons.\n\nCraignez-vous l'hiver ?\n\nComme tout le monde."
    )
    assert said(text) == [
        ("Elle tient.", "Anna Berg"),
        ("Jusqu'en mai au moins. Paul Roche m'a dit que son pays signerait.", "Anna Berg"),
        ("son pays signerait", "Paul Roche"),
        ("Nous verrons.", "Anna Berg"),
        ("Comme tout le monde.", "Anna Berg"),
    ]
    assert [s.via for s in extract(article(text)) if s.level == 1] == ["Anna Berg"]


def test_a_day_that_belongs_to_the_topic_or_hangs_on_a_noun_is_not_the_day_of_the_words() -> None:
    for text in (
        "S'agissant du raid mené le 4 mars sur le port, Anna Berg a déclaré que rien n'était établi.",
        "Anna Berg a démenti avoir ordonné la frappe du 4 mars, puis elle a ajouté que rien n'était établi.",
    ):
        rows = extract(article(text))
        assert rows
        assert all(s.said is not None and s.said.earliest == DAY for s in rows)
    spoken = "Dans son discours du 4 mars, Anna Berg a déclaré que rien n'était établi."
    assert [s.said.earliest for s in extract(article(spoken)) if s.said] == [dt.date(2019, 3, 4)]


def test_words_that_follow_a_dated_announcement_take_its_day() -> None:
    text = "The ministers of Lorvia and Norvania issued this statement on Saturday.\n\n“We welcome the truce.”"
    rows = extract(article(text, "en"))
    assert [s.said.earliest for s in rows if s.said] == [dt.date(2019, 3, 9)]


def test_a_surname_that_is_the_word_of_a_rank_stays_in_the_name() -> None:
    assert said("Le général Paul Maréchal affirme que la trêve tient.") == [("la trêve tient", "Paul Maréchal")]
    assert said("General Peter Major said that the truce holds.", "en") == [("the truce holds", "Peter Major")]
    assert said("Norvania Foreign Minister Anna Berg said that the truce holds.", "en") == [
        ("the truce holds", "Anna Berg")
    ]
