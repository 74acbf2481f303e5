"""What is due, was said and happened about the day, in words; nothing where there is nothing to say."""

from treve.base.lang import Lang
from treve.products.around import Around, MovedLine, SaidLine
from treve.products.daily_shape import Daily
from treve.products.phrased import Run, Runs, Section
from treve.products.words import coded, say
from treve.timeline.shapes import HappeningRow
from treve.timeline.tracker_say import move_words
from treve.timeline.words import (
    STATUSES,
    day_words,
    described,
    from_whom,
    kind_words,
    one_side,
    own_words,
    pick,
    quoted,
)

LONGEST = 320
"""Words beyond so many signs are cut with a mark; the export has them whole."""


def around_the_day(daily: Daily) -> tuple[Section, ...]:
    """Return up to five lists: what is due, what happened, which pledges moved, who stays away, what was said."""
    lang, known = daily.lang, daily.around
    if known is None:
        return ()
    lists = (
        ("around_due", [_happening(row, lang, due=True) for row in known.due], known.n_due),
        ("around_happened", [_happening(row, lang) for row in known.happened], known.n_happened),
        ("around_moved", [_moved(line, lang) for line in known.moved], known.n_moved),
        ("around_suspended", [_moved(line, lang) for line in known.suspended], known.n_suspended),
        ("around_said", [_said(line, lang) for line in known.said], known.n_said),
    )
    return tuple(
        Section(say(key, lang), (*lines, *_more(n - len(lines), known, lang))) for key, lines, n in lists if lines
    )


def _more(n: int, known: Around, lang: Lang) -> list[Runs]:
    return [coded(say("around_more", lang, n))] if n > 0 and not known.is_empty else []


def _happening(row: HappeningRow, lang: Lang, *, due: bool = False) -> Runs:
    promised = row["what"] in ("pledge", "deadline")
    days = (row["due_earliest"], row["due_latest"]) if due and promised else (row["earliest"], row["latest"])
    kind = kind_words(row, lang)
    head = f"{day_words(*days, lang)}, {kind}"
    absent = [name for name in row["parties"] if name not in row["text"]]
    if absent:
        head += f" ({', '.join(absent)})"
    if row["place"]:
        head += f", {row['place']}"
    colon = ": " if lang == "en" else "\u00a0: "
    rest = described(row, lang)
    return (
        Run(f"{head[:1].upper()}{head[1:]}", "strong"),
        Run(f"{colon}{_words(own_words(row, lang), lang)}{'.' if rest else ''} "),
        *((Run(f"{rest} "),) if rest else ()),
        Run(f"({from_whom(row, lang)})"),
    )


def _moved(line: MovedLine, lang: Lang) -> Runs:
    """Return a pledge and what moved it: who promised, in which words, then the move with what it rests on."""
    colon = ": " if lang == "en" else "\u00a0: "
    who = ", ".join(line.pledge["who"]) or ("nobody named" if lang == "en" else "sans auteur nommé")
    move = move_words(line.move, lang)
    own = f"{_words(line.pledge['text'], lang)} " if line.move["text"] != line.pledge["text"] else ""
    return Run(who, "strong"), Run(f"{colon}{own}– {move}" if own else f"{colon}{move}")


def _said(line: SaidLine, lang: Lang) -> Runs:
    colon = ": " if lang == "en" else "\u00a0: "
    where = f"{line.outlet}, {line.document}" if line.outlet else line.document
    side = f" – {one_side(line.one_side, lang)}" if line.one_side else ""
    status = f"{pick(STATUSES[line.status], lang)}, " if line.status else ""
    told = f"{_stance(line, lang)}{colon}{_words(line.text, lang)}"
    return (
        Run(", ".join(line.speakers), "strong"),
        Run(f"{told} ({status}{day_words(line.day, line.day, lang)}, {where}{side})"),
    )


def _stance(line: SaidLine, lang: Lang) -> str:
    """Return that the words that follow are what somebody denied, or the words by which the speaker did not say them.

    Without it a denial would read as an admission.
    """
    if line.not_cue:
        return f" ({quoted(line.not_cue, lang)})"
    return f" ({'a denial' if lang == 'en' else 'démenti'})" if line.denied else ""


def _words(text: str, lang: Lang) -> str:
    """Return the words of a source between quotation marks, cut where they are long; never changed otherwise."""
    whole = " ".join(text.split())
    if len(whole) > LONGEST:
        whole = whole[:LONGEST].rsplit(" ", 1)[0] + " […]"
    return quoted(whole, lang)
