"""Quotations of every style, with their depth; what was left open or never opened is repaired and says so.

Guillemets, curly and straight quotation marks, and lines that begin with a dash (dialogue). A quotation never leaves
its paragraph: one that was not closed ends with it.
"""

import re
from typing import NamedTuple

_OPEN = {"«": "»", "“": "”", "„": "“”", "‹": "›"}
_CLOSE = frozenset("»”›")
_MARK = re.compile('[«»“”„‹›"]')
_DIALOGUE = re.compile(r"[—–-][ \u00a0\u202f]+(?=[^\s\d])")
_SAID = re.compile(
    r",\s+(?:a|ont|avait|avaient|s['’]est|se sont)(?:-t-\w+)?\s+\w"
    r"|,\s+(?:\w+-t-|dit|dit-|affirme|explique|assure|said|says)\b"
)
_BLANK = " \t\n\r\u00a0\u202f\u2009"
_STOP = re.compile(r"[.!?…:;]\s")
_DEEPEST = 8
_GOES_ON = r"(?=\s[a-zà-ÿ](?:[^‘'’\n]|(?<=\w)['’](?=\w)){0,300}?[.,!?…]['’](?!\w))"
"""Behind a plural's apostrophe: the quotation closes further on, "'The generals' plan has failed,' he said"."""
_SINGLE = re.compile(
    rf"(?<![\w’'])[‘'](?=[^\W\d_])((?:[^‘'’\n]|(?<=\w)['’](?=\w)|(?<=s)['’]{_GOES_ON}){{1,1500}}?[.,!?…\w”\"])"
    rf"(?!(?<=s)['’]{_GOES_ON})['’](?!\w)"
)
_LEAST_SINGLE = 2


class Quote(NamedTuple):
    """A quotation: with its marks, without them, how deep it lies (0 outermost), whether a mark was missing."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    repaired: bool = False


def quotes(text: str, start: int, end: int) -> list[Quote]:
    r"""Return the quotations of a paragraph, by place, outer before inner. Cost: about 0.2 us a character.

    >>> [(q.inner_start, q.inner_end, q.depth) for q in quotes('« Il dit : "non". »', 0, 19)]
    [(2, 17, 0), (12, 15, 1)]
    """
    found: list[Quote] = []
    waiting: list[tuple[str, int]] = []
    for match in _MARK.finditer(text, start, end):
        at, mark = match.start(), match.group()
        if _repeated(text, at, mark, waiting):
            continue
        if mark == '"' and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit():
            continue
        if _closes(text, at, mark, waiting):
            depth = _opener(waiting, mark)
            if depth is None:
                if mark != '"':
                    begin = _unopened(text, start, at, found)
                    found.append(_quote(text, begin, at + 1, begin, at, 0, True))
                continue
            begin = waiting[depth][1]
            del waiting[depth:]
            found.append(_quote(text, begin, at + 1, begin + 1, at, depth))
        else:
            waiting.append((mark, at))
            # Nobody quotes so deep: of a row of thousands of opening marks the first ones open nothing.
            del waiting[:-_DEEPEST]
    for depth, (mark, begin) in enumerate(waiting):
        if mark == '"' and depth == 0 and any(q.start > begin for q in found):
            continue
        said = _SAID.search(text, begin + 1, end)
        stop = said.start() if said and depth == 0 else end
        found.append(_quote(text, begin, stop, begin + 1, stop, depth, True))
        break
    kept: list[Quote] = []
    free = start
    for quote in sorted(found, key=lambda q: (q.start, -q.end, q.depth)):
        if quote.depth == 0 and quote.start < free:
            continue  # two repairs claimed the same words: the first one stands
        kept.append(quote)
        free = quote.end if quote.depth == 0 else free
    return kept


def _repeated(text: str, at: int, mark: str, waiting: list[tuple[str, int]]) -> bool:
    """Return whether a mark only repeats, at the head of a line, the one that opened the quotation, as French does."""
    if mark not in "«»" or not waiting or waiting[0][0] != "«":
        return False
    line = text.rfind("\n", 0, at)
    return line > waiting[0][1] and not text[line + 1 : at].strip()


def single_quotes(text: str, start: int, end: int, taken: list[Quote]) -> list[Quote]:
    """Return the quotations between single marks, as British papers set them; apostrophes are passed over.

    One opens before a letter and after a blank, and closes after its own punctuation, or else before what is no
    letter; a single word so marked is a term and no speech.
    """
    found: list[Quote] = []
    free = start
    for match in _SINGLE.finditer(text, start, end):
        at, after = match.span()
        if at < free:
            continue
        inner = match.group(1)
        crossed = [q for q in taken if q.start < after and at < q.end]
        if crossed and all(at < q.start and q.end < after for q in crossed) and len(inner.split()) > _LEAST_SINGLE:
            found.append(_quote(text, at, after, at + 1, after - 1, 0))  # ‘He said: “Come back.”’
            free = after
            continue
        if crossed:
            within = any(q.inner_start < at and after <= q.end and q.depth == 0 for q in taken)
            if within and text[at - 2 : at - 1] in (":", ",") and len(inner.split()) > _LEAST_SINGLE:
                found.append(_quote(text, at, after, at + 1, after - 1, 1))  # “A man told my driver: ‘Come back,’”
            continue
        if len(inner.split()) < _LEAST_SINGLE and inner[-1] not in ",.?!…":
            continue
        found.append(_quote(text, at, after, at + 1, after - 1, 0))
        free = after
    return found


def nested(marks: list[Quote]) -> list[Quote]:
    """Return quotations by place, outer before inner, each as deep as it lies: within single marks, one deeper."""
    found: list[Quote] = []
    outer: Quote | None = None
    for quote in sorted(marks, key=lambda q: (q.start, -q.end)):
        if outer is not None and quote.end <= outer.end:
            found.append(quote._replace(depth=max(1, quote.depth)))
            continue
        outer = quote if quote.depth == 0 else outer
        found.append(quote)
    return found


def dialogue(text: str, start: int, end: int) -> int | None:
    """Return where the speech of a line of dialogue begins, after its dash, or `None`."""
    dash = _DIALOGUE.match(text, start, end)
    return dash.end() if dash else None


def _closes(text: str, at: int, mark: str, waiting: list[tuple[str, int]]) -> bool:
    if mark in _CLOSE:
        return True
    if mark in _OPEN:
        return mark == "“" and any(open_mark == "„" for open_mark, _ in waiting)
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if not any(open_mark == '"' for open_mark, _ in waiting):
        return False
    return not (
        before in (" ", "(", "\n", "", "'", "’", "\u00a0") and after.strip() != "" and after not in ",.;:)"
    ) or (len(waiting) > 0 and after in ("", *_BLANK))


def _opener(waiting: list[tuple[str, int]], mark: str) -> int | None:
    for depth in range(len(waiting) - 1, -1, -1):
        opening = waiting[depth][0]
        if mark in _OPEN.get(opening, opening):
            return depth
    return None


def _unopened(text: str, start: int, at: int, found: list[Quote]) -> int:
    """Return where a quotation probably began whose opening mark is missing: after a colon, else the sentence."""
    # Each ends where its closing mark was met, so that the last one found reaches furthest.
    begin = max(start, found[-1].end) if found else start
    colon = text.rfind(":", begin, at)
    if colon >= 0:
        begin = colon + 1
    elif begin > start:
        for stop in _STOP.finditer(text, begin, at - 1):
            begin = stop.end()
            break
    while begin < at and text[begin] in _BLANK + ",.":
        begin += 1
    return begin


def _quote(
    text: str, start: int, end: int, inner_start: int, inner_end: int, depth: int, repaired: bool = False
) -> Quote:
    while inner_start < inner_end and text[inner_start] in _BLANK:
        inner_start += 1
    while inner_end > inner_start and text[inner_end - 1] in _BLANK:
        inner_end -= 1
    return Quote(start, end, inner_start, inner_end, depth, repaired)
