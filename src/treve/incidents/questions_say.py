"""What a question about a link is worth, in words: how things stand, and what the other answer would change."""

from treve.base.lang import Lang
from treve.incidents.questions import SHIFTS, Question


def settles(question: Question, lang: Lang) -> str:
    """Return how open a question is and what the other answer changes, in straight apostrophes and plain spaces."""
    count = round(question.together_ppm * len(SHIFTS) / 1_000_000)
    if lang == "fr":
        head = (
            f"Un seul incident à présent ; {count} partitions sur {len(SHIFTS)} le laissent entier. S'il y en a deux : "
            if question.is_one
            else f"Deux incidents à présent ; {count} partitions sur {len(SHIFTS)} n'en font qu'un. S'il n'y en a "
            "qu'un : "
        )
    else:
        head = (
            f"One incident now; {count} of {len(SHIFTS)} partitions keep it whole. If it is two: "
            if question.is_one
            else f"Two incidents now; {count} of {len(SHIFTS)} partitions make them one. If it is one: "
        )
    return head + ", ".join(_changes(question, lang)) + "."


def _changes(question: Question, lang: Lang) -> list[str]:
    if lang == "fr":
        plus = "de plus" if question.is_one else "de moins"
        changes = [_many(question.reports, "signalement change d'incident", "signalements changent d'incident")]
        changes.append(f"un incident {plus}")
        if question.verdicts:
            changes.append(_many(question.verdicts, "verdict en dépend", "verdicts en dépendent"))
        return changes + ["une corroboration en dépend"] * question.corroboration
    changes = [_many(question.reports, "report moves", "reports move")]
    changes.append(f"one incident {'more' if question.is_one else 'less'}")
    if question.verdicts:
        changes.append(_many(question.verdicts, "verdict hangs on it", "verdicts hang on it"))
    return changes + ["a corroboration hangs on it"] * question.corroboration


def _many(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
