"""Quotations inside quotations: who is quoted by whom, one level."""

from treve.statements.cues import cues
from treve.statements.entities import NOBODY, Speaker
from treve.statements.mention import Mention
from treve.statements.mentions import mentions
from treve.statements.raw import Raw
from treve.statements.sentences import Sentence
from treve.statements.subjects import left_subject
from treve.statements.tokens import Token, tokens
from treve.statements.writing import Writing

_NESTED_REACH = 600
"""Letters before a quotation inside another within which its speaker is looked for; a sentence is hardly longer."""

_OURS = frozenset(("my", "our", "mon", "ma", "mes", "notre", "nos"))
_MOST_NESTED = 40


class Nested(Writing):
    """Takes down what a speaker quotes."""

    def _for_them(self, mention: Mention) -> bool:
        """Return whether a body speaks for the speaker, whose own word it is: "My delegation rejects “occupation”"."""
        return mention.kind == "body" and mention.determiner in _OURS

    def _nested(self, number: int, sentence: Sentence, before: int) -> None:
        """Read quotations inside quotations: who is quoted by whom, one level."""
        deep = [q for q in sentence.quotes if q.depth == 1 and q.inner_start < q.inner_end]
        for quote in deep[:_MOST_NESTED]:
            outer = next(
                (q for q in sentence.quotes if q.depth == 0 and q.start <= quote.start and quote.end <= q.end), None
            )
            if outer is None:
                continue
            host = next(
                (r for r in self.raw[before:] if r.start <= quote.inner_start and quote.inner_end <= r.end), None
            )
            begin = max(outer.inner_start, quote.start - _NESTED_REACH)
            stop = max((self.text.rfind(mark, begin, quote.start) for mark in ".!?;"), default=-1)
            row = tokens(self.text, max(begin, stop + 1), quote.start)
            row.append(
                Token(
                    self.text[quote.start : quote.end],
                    quote.start,
                    quote.end,
                    "quote",
                    (quote.inner_start, quote.inner_end),
                )
            )
            found = cues(row, self.lang)
            if not found:
                continue
            people = mentions(row, {at for c in found for at in range(c.first, c.after)}, self.lang)
            mention = left_subject(row, found[-1], people, found[:-1], self.lang)
            if mention is None or mention.head == "on" or self._for_them(mention):
                continue
            focus = list(self.registry.focus)
            who = NOBODY if mention.kind == "pronoun" else self.resolve(number, row, mention, [])
            if host is not None and who.entities == host.speaker.entities and not mention.names:
                words = self.words(row, mention).removeprefix(mention.determiner).strip(" '’")
                who = Speaker((words,), None, "role", 1, False, ())  # nobody tells of himself: "Le chef m'a dit"
            self.registry.focus = focus
            cue = found[-1]
            via = host.speaker.names[0] if host is not None and host.speaker.names else None
            self.raw.append(
                Raw(
                    quote.inner_start,
                    quote.inner_end,
                    ((quote.inner_start, quote.inner_end),),
                    "direct",
                    self.text[row[cue.first].start : row[cue.after - 1].end],
                    cue.verb.kind,
                    who,
                    self.words(row, mention),
                    (row[mention.first].start, row[mention.after - 1].end),
                    cue.negated,
                    number,
                    quote.start,
                    row[cue.first].start,
                    1,
                    via,
                )
            )
