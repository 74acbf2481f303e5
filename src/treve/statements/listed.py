"""Lists of what was agreed, asked or found, as communiqués set them. Each item is a statement of who opens it.

"Les participants sont convenus :" or "The Council:" stands above; an item begins with its dash, bullet, letter or
number, and with a verb of its own ("- condemns ...") or without ("- de se réunir ...").
"""

import re
from typing import NamedTuple

from treve.statements.cue import Cue
from treve.statements.entities import Speaker
from treve.statements.frames import View
from treve.statements.mention import Mention
from treve.statements.raw import Raw, trim
from treve.statements.subjects import left_subject
from treve.statements.walk import after_cue
from treve.statements.writing import Writing

ITEM = re.compile(r"\s*(?:[-–—•*▪◦‣·]\s*|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\s?[.)°]\s+)(?=\S)")
_ENDS = re.compile(r"\s*(?:[;,.]|[;,]?\s(?:et|and|ainsi que))\s*$")
_THESE = re.compile(r"suivante?s?$|following(?: \w+)?$", re.I)
"""What only announces the list: "précise les points suivants"."""
_FEW = 2
"""Tokens before an item's own verb: "also", "se"."""


class _Opening(NamedTuple):
    who: Speaker
    words: str
    span: tuple[int, int]
    cue: Cue | None
    cue_words: str
    begin: int
    block: int
    mark: str = ""
    taken: bool = True


class Listed(Writing):
    """Takes down the items of lists."""

    opening: _Opening | None = None

    def _opens_list(self, number: int, view: View, people: list[Mention]) -> None:
        """Keep who says what a sentence with a colon at the end of its paragraph leaves to the items below it."""
        row, sentence = view.tokens, self.sentences[number]
        last = number + 1 >= len(self.sentences) or self.sentences[number + 1].block != sentence.block
        if not last or not row or row[-1].text != ":" or sentence.block + 1 >= len(self.article.blocks):
            return
        if ITEM.match(self.text, *self.article.blocks[sentence.block + 1]) is None:
            return
        cue = view.cues[-1] if view.cues and view.cues[-1].clitic is None else None
        subject = left_subject(row, cue, people, view.cues[:-1], self.lang) if cue is not None else None
        subject = subject or next((m for m in people if m.first >= view.begin and not m.governed and m.speaks), None)
        if subject is None or not subject.speaks:
            return
        who = self.resolve(number, row, subject, [])
        words = self.text[row[cue.first].start : row[cue.after - 1].end] if cue is not None else ""
        span = (row[subject.first].start, row[subject.after - 1].end) if subject.first >= 0 else (0, 0)
        self.opening = _Opening(who, self.words(row, subject), span, cue, words, sentence.start, sentence.block)

    def _item(self, number: int, view: View) -> bool:
        """Take down an item of the list that is open; return whether the sentence belongs to one."""
        opened, sentence = self.opening, self.sentences[number]
        if opened is None:
            return False
        if sentence.block == opened.block and opened.taken:
            return True  # a second sentence of an item
        start, end = self.article.blocks[sentence.block]
        mark = ITEM.match(self.text, start, end)
        if mark is None or sentence.block - opened.block != opened.taken:
            self.opening = None
            return False
        if sentence.end <= mark.end():
            self.opening = opened._replace(block=sentence.block, taken=False)
            return True  # "1." by itself
        own = next((c for c in view.cues if c.first - view.begin <= _FEW and c.clitic is None), None)
        own = own if own is not None and own.shape in ("finite", "joined") else self._opening_verb(view, mark.end())
        found = after_cue(view, own) if own is not None else None
        small = self.text[mark.end()].islower() or '"' in self.text[mark.end()] or found is not None
        like = re.sub(r"\w+", "a" if mark.group().strip(" (.)°").isalpha() else "1", mark.group().strip())
        if (opened.mark and like != opened.mark) or not (small or mark.group().strip() not in "-–—"):
            self.opening = None
            return False
        self.opening = opened._replace(block=sentence.block, mark=like, taken=True)
        if not opened.mark:
            self.raw = [
                r for r in self.raw if not (r.start >= opened.begin and _THESE.search(self.text, r.start, r.end))
            ]
        who, row = opened.who, view.tokens
        if found is not None and own is not None:
            self.cue_at = row[own.first].start
            words = self.text[row[own.first].start : row[own.after - 1].end]
            self._add(number, view, found, who, None, words, own.verb.kind, own.negated, set())
            self.raw[-1] = self.raw[-1]._replace(mention=opened.words, span=opened.span)
            return True
        stop = _ENDS.search(self.text, mark.end(), end)
        start, end = trim(self.text, mark.end(), stop.start() if stop is not None else end)
        quotes = tuple((q.inner_start, q.inner_end) for q in sentence.quotes if q.depth == 0)
        cue = opened.cue
        if end > start and cue is not None:
            self.raw.append(
                Raw(
                    start, end, quotes, "mixed" if quotes else "indirect", opened.cue_words, cue.verb.kind, who,
                    opened.words, opened.span, cue.negated, number, start,
                )
            )  # fmt: skip
        return True

    def _opening_verb(self, view: View, start: int) -> Cue | None:
        """Return the verb that opens an item and whose subject stands above it: "2. Calls upon the parties to"."""
        row = view.tokens
        at = next((i for i, token in enumerate(row) if token.start >= start), len(row))
        reflexive = at < len(row) and row[at].low in self.lang.reflexives
        at += reflexive
        for form in self.lang.forms.get(row[at].low, ()) if at < len(row) else ():
            after = at + 1 + len(form.verb.rest)
            rest = tuple(token.low for token in row[at + 1 : after])
            if form.form in ("one", "many") and rest == form.verb.rest and form.verb.reflexive == reflexive:
                return Cue(at, after, form.verb, "finite", form.form == "many", None, False, at)
        return None
