"""The tracker in words, English and French: labels for page, report and calendar, and the list of a command."""

from collections.abc import Mapping, Sequence

from treve.base.lang import Lang
from treve.names.topics import Topics
from treve.timeline.due_say import STANDS
from treve.timeline.pledge_shapes import MoveRow, PledgeRow
from treve.timeline.shapes import DelegationRow
from treve.timeline.tracker_shapes import FLAGS, SECTIONS, TrackRow
from treve.timeline.words import KINDS, STATES, STATUSES, day_words, pick, quoted

_N = "\u00a0"

SECTION_WORDS: Mapping[str, tuple[str, str]] = {
    "contact": ("Calls, meetings and rounds", "Appels, rencontres et cycles"),
    "participation": ("Participation suspended and resumed", "Participation suspendue et reprise"),
    "body": ("Working groups and joint bodies", "Groupes de travail et organes conjoints"),
    "plan": ("Plans: who answers for what, by when", "Plans\u202f: qui répond de quoi, pour quand"),
}
LEVEL_WORDS: Mapping[str, tuple[str, str]] = {
    "heads": ("heads of state or government", "chefs d’État ou de gouvernement"),
    "ministers": ("ministers", "ministres"),
    "military": ("military", "militaires"),
    "experts": ("experts", "experts"),
    "envoys": ("envoys", "envoyés"),
}
PRESENCE_WORDS: Mapping[str, tuple[str, str]] = {
    "joined": ("came", "présent"),
    "absent": ("did not come", "absent"),
    "refused": ("refused to come", "a refusé de venir"),
    "left": ("walked out", "a quitté la séance"),
}
FLAG_TITLES: Mapping[str, tuple[str, str]] = {
    "agreed_not_begun": ("Agreed, and no beginning told", "Convenu, sans début rapporté"),
    "lapsed": ("Lapsed, or called off", "Caduc ou annulé"),
    "passed_untold": ("The day has passed, and nobody says what came of it", "Date passée, suites inconnues"),
}
BODY_STATES: Mapping[str, tuple[str, str]] = {
    "decided": ("decided; not known to have been set up", "décidé\u202f; on ignore s’il a été créé"),
    "set_up": ("set up; no sitting is told", "créé\u202f; aucune séance rapportée"),
    "met": ("has met", "s’est réuni"),
}
BODY_KINDS: Mapping[str, tuple[str, str]] = {
    "working_group": ("working group", "groupe de travail"),
    "commission": ("commission", "commission"),
    "committee": ("committee", "comité"),
    "task_force": ("task force", "cellule de coordination"),
    "coordination_centre": ("joint centre", "centre conjoint"),
    "hotline": ("hotline", "ligne directe"),
    "mission": ("mission", "mission"),
}
MIND: tuple[tuple[str, str], ...] = (
    (
        "What is not here may have happened all the same. That a day has passed without a word is no breach, and no "
        "party is ranked.",
        "Ce qui n’est pas ici a pu se produire tout de même. Qu’une date soit passée sans un mot n’est pas un "
        f"manquement{_N}; aucune partie n’est classée.",
    ),
)  # fmt: skip


def state_words(row: TrackRow, lang: Lang) -> str:
    """Return how a line stands, in words."""
    if row["section"] == "contact":
        return pick(STATES[row["state"]], lang)
    if row["section"] == "body":
        return pick(BODY_STATES[row["state"]], lang)
    if row["what"] == "commitment":
        return pick(STANDS[row["state"]], lang)
    return pick(STATUSES[row["state"]], lang)


def what_words(row: TrackRow, lang: Lang) -> str:
    """Return what a line is: "round of talks 2", "working group", "commitment"."""
    if row["section"] == "body":
        return pick(BODY_KINDS.get(row["what"], (row["what"], row["what"])), lang)
    if row["section"] == "participation":
        return "participation"
    if row["what"] == "commitment":
        return "commitment" if lang == "en" else "engagement de l’accord"
    if row["what"] == "pledge":
        return "pledge" if lang == "en" else "engagement"
    words = pick(KINDS[row["what"]], lang)
    return f"{words} {row['number']}" if row["number"] is not None else words


def text_of(row: TrackRow, lang: Lang) -> str:
    """Return the words of a line; an agreement's in the language asked for."""
    return " ".join((row["text_fr"] if lang == "fr" and row["text_fr"] is not None else row["text"]).split())


def delegation_words(one: DelegationRow, lang: Lang) -> str:
    """Return a delegation: "Tolden, led by Otto Lins: came"."""
    led = (", led by " if lang == "en" else ", conduite par ") + one["head"] if one["head"] else ""
    return f"{one['who']}{led}{':' if lang == 'en' else _N + ':'} {pick(PRESENCE_WORDS[one['how']], lang)}"


def course_words(row: TrackRow, lang: Lang) -> str:
    """Return the steps of a meeting, where there is more than one day or state: what was announced, put off, held."""
    steps = [
        f"{day_words(one['earliest'], one['latest'], lang)} ({_step(one['state'], lang)})" for one in row["course"]
    ]
    return " → ".join(dict.fromkeys(steps)) if len(set(steps)) > 1 else ""


_STEPS: Mapping[str, tuple[str, str]] = {
    "scheduled": ("announced", "annoncé"),
    "postponed": ("put off", "reporté"),
    "held": ("held", "tenu"),
    "cancelled": ("called off", "annulé"),
    "disputed": ("disputed", "disputé"),
    "suspended": ("suspended", "suspendu"),
    "resumed": ("resumed", "repris"),
}


def _step(state: str, lang: Lang) -> str:
    return pick(_STEPS[state], lang)


def move_words(move: MoveRow, lang: Lang) -> str:
    """Return what moved a pledge, in one sentence that says on what it rests."""
    day = day_words(move["earliest"], move["latest"], lang) if move["earliest"] else ""
    head = f"{pick(STATUSES[move['status']], lang)}{', ' + day if day else ''}"
    en = lang == "en"
    colon = ":" if en else _N + ":"
    if move["by"] == "incident":
        finding = ("an adopted" if move["finding"] == "adopted" else "an apparent") if en else ""
        readings = ", ".join(move["readings"])
        if en:
            return (
                f"{head}{colon} incident {move['ref'][:8]}, attributed to them, is {finding} violation of "
                f"{move['agreement']}, {move['clause']}, under {readings}."
            )
        adopted = "adoptée" if move["finding"] == "adopted" else "apparente"
        return (
            f"{head}{colon} l’incident {move['ref'][:8]}, qui leur est attribué, est une violation {adopted} de "
            f"{move['agreement']}, {move['clause']}, selon {readings}."
        )
    text = move["text_fr"] if not en and move["text_fr"] else move["text"]
    words = quoted(" ".join(text.split()), lang)
    if move["by"] == "word":
        says = "as {who} says" if en else "selon {who}"
        return f"{head}{colon} {words} ({says.format(who=move['who'])})."
    if move["by"] == "deadline":
        passed = (
            "its day has passed, and nobody tells of a deed" if en else "sa date est passée, et nul ne dit de suite"
        )
        return f"{head}{colon} {passed} ({words})."
    if move["by"] == "agreement":
        return f"{head}{colon} {words} ({move['agreement']}, {move['clause']})."
    return f"{head}{colon} {words}" + (f" ({move['document']})." if move["document"] else ".")


def pledge_lines(row: PledgeRow, lang: Lang) -> list[str]:
    """Return a pledge and what moved it, in lines."""
    en = lang == "en"
    colon = ":" if en else _N + ":"
    who = ", ".join(row["who"]) or ("nobody named" if en else "sans auteur nommé")
    to = (" to " if en else " à ") + row["to"] if row["to"] else ""
    head = f"{who}{to}{colon} {quoted(' '.join(row['text'].split()), lang)} – {pick(STATUSES[row['status']], lang)}"
    if row["of_another"]:
        head += f" ({of_another_words(row['of_another'], lang)})"
    told = row["moves"] if len(row["moves"]) > 1 else []
    return [head, *(f"   {move_words(move, lang)}" for move in told)]


def of_another_words(who: str, lang: Lang) -> str:
    """Return that such words bind nobody."""
    return f"said of {who}, who is not bound by it" if lang == "en" else f"dit de {who}, que cela n’engage pas"


def listed(rows: Sequence[TrackRow], topics: Topics, lang: Lang) -> list[str]:
    """Return the tracker in lines: the four sections, then what carries a flag, then what to bear in mind."""
    lines: list[str] = []
    colon = ":" if lang == "en" else _N + ":"
    for section in SECTIONS:
        mine = [row for row in rows if row["section"] == section]
        if mine:
            lines.append(pick(SECTION_WORDS[section], lang) + colon)
            for row in mine:
                lines += _lines(row, topics, lang)
    for flag in FLAGS:
        flagged = [row for row in rows if flag in row["flags"]]
        if flagged:
            lines.append(pick(FLAG_TITLES[flag], lang) + colon)
            lines += [f"   {what_words(row, lang)} – {_cut(text_of(row, lang))}" for row in flagged]
    if not lines:
        lines.append("Nothing is told of." if lang == "en" else "Rien n’est rapporté.")
    return [*lines, *(pick(words, lang) for words in MIND)]


def _lines(row: TrackRow, topics: Topics, lang: Lang) -> list[str]:
    if row["section"] == "plan":
        days = day_words(row["due_earliest"], row["due_latest"], lang) if row["due_latest"] else row["deadline"] or ""
        if lang == "fr" and not row["due_latest"] and row["deadline_fr"]:
            days = row["deadline_fr"]
    else:
        days = day_words(row["earliest"], row["latest"], lang)
    who = ", ".join(row["responsible"] or row["members"] or row["parties"])
    where = f", {row['place']}" if row["place"] else ""
    levels = ", ".join(pick(LEVEL_WORDS[one], lang) for one in row["levels"])
    facts = " – ".join(each for each in (days, who, levels, state_words(row, lang)) if each)
    lines = [f"   {what_words(row, lang)}{where} – {facts}", f"      {quoted(_cut(text_of(row, lang)), lang)}"]
    course = course_words(row, lang)
    if course and row["section"] in ("contact", "participation"):
        lines.append(f"      {course}")
    lines += [f"      {delegation_words(one, lang)}" for one in row["delegations"]]
    if row["topics"]:
        lines.append(f"      [{', '.join(topics.name(one, lang) for one in row['topics'])}]")
    return lines


def _cut(text: str, most: int = 160) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"
