"""An agreement laid out by clauses, as lines for people and as plain values for machines."""

from typing import Any

from treve.base.errors import Refused
from treve.terms.hang import Article, Chapter, Hung, chapters
from treve.terms.loose import like
from treve.terms.model import Terms
from treve.terms.wording import NOTHING, listed, say


def chosen(terms: Terms, clause: str | None) -> tuple[Chapter, ...]:
    """Return all of an agreement laid out, or one clause with those under it.

    Raises:
        Refused: it has no such clause.
    """
    found = chapters(terms)
    if clause is None:
        return found
    for chapter in found:
        for index, article in enumerate(chapter.articles):
            if article.clause.id == clause:
                rest = chapter.articles[index + 1 :]
                until = next((k for k, each in enumerate(rest) if each.depth <= article.depth), len(rest))
                return (chapter._replace(articles=(article, *rest[:until])),)
    known = [each.id for each in terms.clauses]
    raise Refused(f"There is no clause `{clause}`.", remedy=f"It has {', '.join(known)}.{like(clause, known)}")


def as_lines(terms: Terms, lang: str, clause: str | None = None) -> list[str]:
    """Return an agreement to read: texts, clauses in their order, and under each what hangs on it."""
    lines = [f"{terms.name.say(lang)} ({terms.agreement}, {terms.version})"]
    for chapter in chosen(terms, clause):
        lines += ["", chapter.instrument.title.say(lang)]
        lines += [f"  {each.say(lang)}" for each in chapter.details]
        for article in chapter.articles:
            indent = "  " * article.depth
            lines += ["", f"{indent}[{article.clause.id}] {article.clause.summary.say(lang)}"]
            for one in article.hung:
                lines += [f"{indent}    {each}" for each in _hung(one, lang)]
    return lines


def _hung(one: Hung, lang: str) -> list[str]:
    standing = say("stands", standing=say(one.standing)) if one.standing not in (None, "agreed") else NOTHING
    lines = [say("hung", part=say(one.part), id=one.id, standing=standing, text=one.text).say(lang)]
    lines += [f"  {each.say(lang)}" for each in one.details]
    if one.points:
        lines.append(f"  {say('points', points=listed(one.points)).say(lang)}")
    return lines


def as_values(terms: Terms, lang: str, clause: str | None = None) -> dict[str, Any]:
    """Return the same as plain values; texts in one language."""
    return {
        "agreement": terms.agreement,
        "version": terms.version,
        "name": terms.name.say(lang),
        "instruments": [
            {
                "instrument": chapter.instrument.id,
                "title": chapter.instrument.title.say(lang),
                "says": [each.say(lang) for each in chapter.details],
                "clauses": [_article(each, lang) for each in chapter.articles],
            }
            for chapter in chosen(terms, clause)
        ],
    }


def _article(one: Article, lang: str) -> dict[str, Any]:
    return {
        "clause": one.clause.id,
        "under": one.clause.under,
        "summary": one.clause.summary.say(lang),
        "hangs": [
            {
                "part": each.part,
                "id": each.id,
                "standing": each.standing,
                "text": each.text.say(lang),
                "says": [detail.say(lang) for detail in each.details],
                "points": list(each.points),
            }
            for each in one.hung
        ],
    }
