"""Speech under a label, "Q:", "Anna Berg :", and lines of dialogue: who speaks stands before it, or two lines up."""

import re

from treve.statements.before import said_before
from treve.statements.entities import NOBODY, Speaker
from treve.statements.frames import View
from treve.statements.label import Label
from treve.statements.mention import Mention
from treve.statements.not_said import supposed
from treve.statements.raw import Raw, trim
from treve.statements.sentences import Sentence
from treve.statements.subjects import left_subject
from treve.statements.tokens import tokens
from treve.statements.walk import after_cue
from treve.statements.writing import Writing

_OURS = frozenset(("my", "our", "mon", "ma", "mes", "notre", "nos"))
VOICES_OF = frozenset(("porte-parole", "spokesman", "spokeswoman", "spokesperson"))
_STAGE = re.compile(r"\s*\([A-ZÀ-Ý][^()\n]{2,30}\)(?:\s+[A-ZÀ-Ý]\w+[.,]?){0,2}$")
"""What a stenographer adds at the end of an answer, and who is asked to speak next: "(Laughter.) Daphne."."""
_LONGEST_STAGE = 70
_LETTERS = frozenset(("a", "r", "answer", "réponse", "reponse"))
"""Labels that say only that somebody answers."""
_LINE = re.compile(r"[—–]\s+(?=[A-ZÀ-Ý«“\"])")


_TOLD_ME = re.compile(
    r"\b(?:m['’]|nous )(?:a|ont|avait|avaient) (?:\w+ )?(?:dit|juré|promis|assuré|répondu|répété|affirmé|confié"
    r"|expliqué|annoncé|garanti|raconté|écrit|certifié|prévenue?s?|avertie?s?)\b"
    r"|\b(?:told|promised|assured|warned) (?:me|us)\b"
)
"""How somebody says what others said to them."""
_PARTS = re.compile(r"[^.!?…]+[.!?…]*")


def _is_a_clause(text: str, raw: Raw) -> bool:
    """Return whether what somebody was told stands behind "que" or "that"."""
    return (
        raw.kind != "direct"
        and re.search(r"\b(?:que |qu['’]|that )\W*$", text[max(0, raw.start - 8) : raw.start]) is not None
    )


class Labelled(Writing):
    """Takes down what stands under labels and dashes."""

    def _tells_of_it(self, block: int) -> bool:
        """Return whether an answer is told rather than written down: "R. – « ... », a répondu le porte-parole"."""
        if block not in self.told_answers:
            rows = [v for s, (v, _, _) in zip(self.sentences, self.parsed, strict=True) if s.block == block]
            self.told_answers[block] = any(
                row.tokens[cue.first - 2 : cue.first - 1][:1]
                and row.tokens[cue.first - 1].text == ","
                and row.tokens[cue.first - 2].kind == "quote"
                for row in rows
                for cue in row.cues
                if cue.first > 1
            )
        return self.told_answers[block]

    def _answered(self, label: Label, block: int, number: int) -> None:
        """Take down a sentence of an answer that is told; one without quotation and report is the answer's own."""
        view, sentence = self.parsed[number][0], self.sentences[number]
        if number == 0 or self.sentences[number - 1].block != block:
            self.registry.spoke(self._who_is_labelled(label))
        if view.cues or any(t.kind == "quote" for t in view.tokens):
            return
        start, end = trim(self.text, max(label.after, sentence.start), sentence.end)
        if end > start:
            who = self._who_is_labelled(label)
            self.raw.append(
                Raw(start, end, (), "direct", label.words, "say", who, label.words, None, False, number, start)
            )

    def _labelled(self, label: Label, block: int, number: int) -> None:
        end = self.article.blocks[block][1]
        start, end = trim(self.text, label.after, end)
        stage = _STAGE.search(self.text, max(start, end - _LONGEST_STAGE), end)
        if stage is not None:
            end = stage.start()
        if not label.speaker or end <= start:
            return
        who = self._who_is_labelled(label)
        self.registry.spoke(who)
        self.raw.append(Raw(start, end, (), "direct", label.words, "say", who, label.words, None, False, number, start))

    def _who_is_labelled(self, label: Label) -> Speaker:
        if label.speaker.lower() in _LETTERS:
            return NOBODY  # "R :" where nobody is known to answer
        entity = next((e for e in self.registry.entities if e.is_person and e.name == label.speaker), None)
        if entity is None:
            source = next((e for e in self.people if e.name == label.speaker), None)
            if source is not None:
                entity = source
                entity.order = len(self.registry.entities)
                self.registry.take_in(entity)
        role = (entity.role if entity else None) or label.role
        return Speaker((label.speaker,), role, "label", 2, False, (entity,) if entity else ())

    def _told_me(self, number: int, view: View, people: list[Mention], label: Label) -> None:
        """Take in what a speaker says that others said to them: "X m'a répondu : ...", "X told me that ..."."""
        row, via, after = view.tokens, label.speaker, label.after
        for index, cue in enumerate(view.cues):
            near = [t.low for t in row[cue.first : cue.after + 1]]
            if cue.clitic is not None and "m'" in near:
                left = said_before(view, cue, people, view.begin, len(row), set())
                if left is not None and left[0] is not None and left[1] is not None:  # "les mines, m'a-t-il écrit, ..."
                    self.cue_at = row[cue.first].start
                    who = self.resolve(number, row, left[1], [])
                    words = self.text[row[cue.first].start : row[cue.after - 1].end]
                    before = len(self.raw)
                    self._add(number, view, left[0], who, left[1], words, cue.verb.kind, cue.negated, set())
                    if via:
                        self.raw[before:] = [raw._replace(level=1, via=via) for raw in self.raw[before:]]
                continue
            if cue.clitic is not None:
                continue
            mention = left_subject(row, cue, people, view.cues[:index], self.lang)
            named_in = row
            found = after_cue(view, cue)
            if mention is not None and mention.kind == "pronoun" and found is not None and found.shape == "quote":
                mention = self._one_before(number)  # "Un ministre m'avait appelé. Il m'a dit : « ... »"
                named_in = self.sentences[number - 1].tokens
            if mention is None or found is None or not mention.speaks or mention.kind == "pronoun":
                continue
            if named_in is row and row[mention.first].start < after:
                continue  # the label itself: "Paul Karim – I tell this house that"
            if (
                mention.determiner in _OURS and mention.kind == "body"
            ):  # "My delegation rejects ...": the speaker's own word
                continue
            told = any(low in ("m'", "me", "us", "nous") for low in near)
            if not told and (found.shape not in ("clause", "quote", "infinitive") or supposed(row, mention, cue)):
                continue
            before = len(self.raw)
            words = self.text[row[cue.first].start : row[cue.after - 1].end]
            self.cue_at = row[cue.first].start
            who = self.registry.named_or_called(named_in, mention)
            beside = mention if named_in is row else None
            self._add(number, view, found, who, beside, words, cue.verb.kind, cue.negated, set())
            if via:
                self.raw[before:] = [raw._replace(level=1, via=via) for raw in self.raw[before:]]

    def _told_within(self, number: int, before: int) -> None:
        """Take in what a quoted speaker was told: "« Mon voisin m'a juré que ... », raconte-t-elle"."""
        for raw in self.raw[before:]:
            if raw.kind != "direct" or raw.level or _TOLD_ME.search(self.text, raw.start, raw.end) is None:
                continue
            via = raw.speaker.names[0] if raw.speaker.names else ""
            for part in _PARTS.finditer(self.text, raw.start, raw.end):
                if _TOLD_ME.search(self.text, *part.span()) is None:
                    continue
                row = tokens(self.text, *part.span())
                if not row:
                    continue
                inner = Sentence(row[0].start, row[-1].end, row, self.sentences[number].block, [])
                view, _, people = self._parse(inner)
                had = len(self.raw)
                self._told_me(number, view, people, Label(via, "", inner.start))
                # Words in marks within it are read by themselves; "il m'a dit de courir" is the speaker's story.
                self.raw[had:] = [each for each in self.raw[had:] if _is_a_clause(self.text, each)]

    def _one_before(self, number: int) -> Mention | None:
        """Return whom the sentence before in the same paragraph is about."""
        if not number or self.sentences[number - 1].block != self.sentences[number].block:
            return None
        view, _, people = self.parsed[number - 1]
        return next((m for m in people if m.first >= view.begin and not m.governed and m.speaks), None)

    def _so_spoke(self, first: dict[int, int], block: int) -> Speaker:
        """Return whom a paragraph gives the line before it to: "Ainsi parle X"."""
        who = self._words_taken_up(first[block]) if first.get(block) else None
        return who if who is not None else NOBODY

    def _untagged_lines(self) -> None:
        """Take in lines of dialogue that do not say who speaks: every second line is the same person's."""
        lines = {
            number for number, (start, _) in enumerate(self.article.blocks) if _LINE.match(self.text, start) is not None
        }
        spoken: dict[int, Speaker] = {}
        for raw in self.raw:
            if raw.kind == "direct":
                spoken.setdefault(self.sentences[raw.sentence].block, raw.speaker)
        first: dict[int, int] = {}
        for number, sentence in enumerate(self.sentences):
            first.setdefault(sentence.block, number)
        for number in sorted(lines - set(spoken)):
            near = {number - 1, number + 1} & set(spoken) & lines
            if number not in first or not (near or self._so_spoke(first, number + 1).names):
                continue
            start, end = self.article.blocks[number]
            match = _LINE.match(self.text, start)
            start, end = trim(self.text, match.end() if match is not None else start, end)
            if end <= start or self.text[end - 1] not in ".?!…":
                continue
            who = spoken.get(number - 2, NOBODY) if number - 2 in lines else self._so_spoke(first, number + 1)
            spoken[number] = who
            self.raw.append(Raw(start, end, (), "direct", "", "say", who, "", None, False, first[number], start))
        self.raw.sort(key=lambda raw: raw.sentence)
