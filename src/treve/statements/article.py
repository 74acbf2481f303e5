"""What goes in and what comes out: an article with its offsets, statements, pledges, dated events.

All spans inside this room index `Article.text`; `Article.raw` turns one into code points of the raw file, end
exclusive.
"""

import datetime as dt
from array import array
from bisect import bisect_left
from typing import Literal

import msgspec

Precision = Literal["day", "days", "week", "month", "year"]
StatementKind = Literal["direct", "indirect", "mixed"]
Status = Literal[
    "wished", "declared", "agreed", "acted_on", "suspended", "refused", "resumed", "kept", "broken", "lapsed", "not_yet"
]
Presence = Literal["joined", "absent", "refused", "left"]
Span = tuple[int, int]


class Dated(msgspec.Struct, frozen=True, omit_defaults=True):
    """An interval of civil days, inclusive, no narrower than what was written, with the words it came from."""

    earliest: dt.date
    latest: dt.date
    precision: Precision
    words: str = ""
    source: str = ""


class Article(msgspec.Struct, frozen=True):
    """A text to be read: cleaned, but every character of it can be found again in the raw file.

    `blocks` are the paragraphs that belong to the article, `boilerplate` what was passed over. `published` is `None`
    where no date was found. `starts` and `ends` give the raw place of each character; `None` where text and file are
    one. `original` is the SHA-256 of the file, in hex, where it is known.
    """

    file_name: str
    text: str
    language: str
    outlet: str | None
    published: Dated | None
    blocks: tuple[Span, ...]
    boilerplate: tuple[Span, ...] = ()
    starts: "array[int] | None" = None
    ends: "array[int] | None" = None
    original: str = ""

    def raw(self, start: int, end: int) -> Span:
        """Return a span of the text as code points of the raw file."""
        if self.starts is None or self.ends is None or end <= start:
            return start, end
        return self.starts[start], self.ends[end - 1]

    def place(self, start: int, end: int) -> Span:
        """Return a span of the raw file as one of the text, within its bounds."""
        if self.starts is None or self.ends is None:
            first, last = start, end
        else:
            first, last = bisect_left(self.starts, start), bisect_left(self.ends, end) + 1
        size = len(self.text)
        return min(max(first, 0), size), min(max(last, 0), size)


class Statement(msgspec.Struct, frozen=True):
    """Somebody said something: the span is the content, without its quotation marks.

    `mention` is how the article names the speaker, `speakers` the canonical names, empty where nobody could be told;
    `decided` says how (named, role, pronoun, counterpart, elided, continued, anonymous, body). `confidence` is 1 to 3.
    """

    start: int
    end: int
    quotes: tuple[Span, ...]
    kind: StatementKind
    cue: str
    cue_class: str
    level: int
    mention: str
    mention_span: Span | None
    speakers: tuple[str, ...]
    role: str | None
    decided: str
    confidence: int
    anonymous: bool
    negated: bool
    denial: bool
    negated_cue: bool
    question: bool
    said: Dated | None
    occasion: str | None
    via: str | None


class Pledge(msgspec.Struct, frozen=True):
    """A statement or a told fact that commits somebody, with its condition and deadline as written.

    `to`: to whom it was made, where that is written. `subject`: who is to do it, as written, where that may be somebody
    else than who speaks.
    """

    start: int
    end: int
    who: tuple[str, ...]
    to: str | None
    status: Status
    condition: str | None
    deadline: str | None
    statement: int | None
    subject: str | None = None


class Delegation(msgspec.Struct, frozen=True):
    """What a text tells of one side at a meeting: whether it came, who led it, and the span of the words."""

    who: str
    how: Presence
    head: str | None
    start: int
    end: int


class DatedEvent(msgspec.Struct, frozen=True):
    """Something that happened, was to or did not, in the article's words; `when` is `None` where no date can be given.

    `state`: scheduled, held, postponed or cancelled ("did not take place"), as far as the article tells. `was` is the
    day from which something was put off. `words` are the words of time, also where they give no date ("le 3 octobre"
    in an article without one). `number` is that of a round, `phase` of a ceasefire: begins, extended, ends.
    `levels` (heads, ministers, military, experts, envoys) and `delegations` are of calls, meetings and rounds.
    """

    start: int
    end: int
    what: str
    when: Dated | None
    parties: tuple[str, ...]
    state: str = "held"
    place: str | None = None
    was: Dated | None = None
    words: str = ""
    number: int | None = None
    phase: str | None = None
    levels: tuple[str, ...] = ()
    delegations: tuple[Delegation, ...] = ()
