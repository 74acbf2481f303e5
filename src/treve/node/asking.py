"""What a view asks of people: the links whose answer would settle most, and why two reports would be one or not."""

import os
import re

from treve.base.lang import Lang
from treve.incidents.explain import Explanation
from treve.incidents.parameters import Parameters, read_parameters
from treve.incidents.questions import MOST, Question, explain_pair, questions
from treve.incidents.said_links import judged_pairs, unsure
from treve.node.view import View


def asked(seen: View, most: int = MOST) -> list[Question]:
    """Return the questions of a view, the most settling first. Cost: some seconds for 100,000 reports."""
    here = frozenset(seen.reports["report"].to_list())
    judged, doubts = judged_pairs(seen.said.links, here), unsure(seen.said.links)
    threads = os.cpu_count() or 1
    return questions(seen.reports, seen.members, seen.findings, _fusion(seen), judged, doubts, most, threads)


def weighed(seen: View, one: str, other: str) -> Explanation | None:
    """Return what speaks for and against two reports of a view being one; `None` where nothing can be compared."""
    return explain_pair(seen.reports, _fusion(seen), one, other)


def in_words(why: Explanation, seen: View, lang: Lang) -> str:
    """Return an explanation in a sentence, actors and kinds as people call them."""
    text = why.sentences[lang]
    for part in why.parts:
        if not isinstance(part.value, str) or not part.value:
            continue
        if part.code.startswith("kind.") and seen.kinds.known(part.value):
            text = text.replace(f"({part.value})", f"({seen.kinds.label(part.value, lang)})")
        if part.code.startswith("sides."):
            labels = ", ".join(seen.actors.label(actor, lang) for actor in part.value.split(", "))
            text = re.sub(rf"(\(|\bname |\bnomment ){re.escape(part.value)}(?!\w)", lambda m: m[1] + labels, text)  # noqa: B023
    return text


def _fusion(seen: View) -> Parameters:
    return read_parameters(seen.parameters["fusion"].encode())
