"""The gate of a centre with members: who is signed in, what each sees, and the note of it.

While nobody has a role the operator of the machine is let in to everything, as on the first day; from the first
register of members on, each request is one of a member or of the public.
"""

import datetime as dt
import threading
from collections import OrderedDict
from collections.abc import Callable

from fastapi import Request

from treve.base.errors import Busy, Refused
from treve.node.accounts import Known
from treve.node.centre import Centre, open_centre
from treve.node.edition import edition_of
from treve.node.held_back import HOUR_S
from treve.node.history import between, story
from treve.node.judge import Asked, foretold, judge
from treve.node.link import AskedLink, foretold_link, link, sayable_links
from treve.node.past import Past
from treve.node.reads import Noted, Read, Reads, stamp
from treve.node.registers import defaults_of
from treve.node.review_statement import Asked as Reviewing
from treve.node.review_statement import foretold_review, may_review, review_marking, review_statement
from treve.node.sayable import Offer, sayable
from treve.node.sight import Sight, members_of, sight_of
from treve.node.sign_in import SignIn
from treve.node.view import View, view
from treve.release.marking import NOBODY, Marking, make
from treve.release.members import Members
from treve.release.predicate import OPERATOR
from treve.statements.article import Article
from treve.terms.model import Terms
from treve.web.adapt import book_of, prover, reader
from treve.web.gate import ALONE, PASSER_BY, At, Visitor
from treve.web.model import Book, Proof
from treve.web.model_links import SayingLink
from treve.web.model_press import ReviewSaying
from treve.web.model_terms import PastAsked, PastFound, Saying
from treve.web.query import BadQuery

AUDIENCES = 12
"""How many audiences' books are kept; those of a centre with more are made anew as they come back."""

ANSWERED = 32
"""How many comparisons of earlier states are kept for each audience."""


class Loaded:
    """The views of an opened centre, one for each audience, derived anew when the log has grown or the hour changes."""

    def __init__(self, centre: Centre, again: Callable[[], Centre] | None = None) -> None:
        """Keep the centre; nothing is derived yet.

        Args:
            centre: opened.
            again: opens it a second time, to work out earlier states while others read the present one.
        """
        self._centre = centre
        self._again = again or (lambda: open_centre(centre.path))
        self._back = threading.Lock()
        self._prove = prover(centre)
        self._read = reader(centre)
        self._lock = threading.RLock()
        self._members: tuple[int, Members] | None = None
        self._sights: dict[str | None, tuple[tuple[int, int], Sight]] = {}
        self._views: OrderedDict[str, tuple[tuple[int, str], View]] = OrderedDict()
        self._books: OrderedDict[str, tuple[tuple[int, str], Book]] = OrderedDict()

    def members(self) -> Members:
        """Return who the members are now. Cost: a look at the checkpoint, unless the log has grown."""
        with self._lock:
            size = self._centre.refresh()
            if self._members is None or self._members[0] != size:
                self._members = (size, members_of(self._centre))
            return self._members[1]

    def size(self) -> int:
        """Return how many entries the log has."""
        with self._lock:
            return self._centre.refresh()

    def view(self, who: str | None = None) -> View:
        """Return the view of an audience; without one, that of whoever keeps this machine."""
        with self._lock:
            size = self._centre.refresh()
            return self._view(self._sight(who, size), size)

    def book(self, who: str) -> Book:
        """Return the book of an audience. Cost: a look at the log, unless there is something new."""
        with self._lock:
            size = self._centre.refresh()
            sight = self._sight(who, size)
            key = (size, sight.key)
            held = self._books.get(who)
            if held is None or held[0] != key:
                seen = self._view(sight, size)
                held = (key, book_of(seen, self.prove, self.read, self._root(sight), self._past_of(who, key)))
                self._books[who] = held
            self._books.move_to_end(who)
            while len(self._books) > AUDIENCES:
                self._books.popitem(last=False)
            return held[1]

    def _past_of(self, who: str, key: tuple[int, str]) -> Callable[[PastAsked], PastFound]:
        """What compares two states of the log for an audience; what was asked once is kept with the book."""
        now = dt.datetime.now(dt.UTC)
        answered: dict[PastAsked, PastFound] = {}

        def past(asked: PastAsked) -> PastFound:
            if (known := answered.get(asked)) is not None:
                return known
            # One at a time, and nobody waits, so that those who ask do not take the machine from those who read.
            if not self._back.acquire(blocking=False):
                raise Busy("Another earlier state is being worked out.", remedy="Ask again in a minute.")
            try:
                with self._again() as centre:
                    found = compared(Past(centre, who, now=now), asked, key[0])
            finally:
                self._back.release()
            if len(answered) >= ANSWERED:
                answered.clear()
            answered[asked] = found
            return found

        return past

    def sayable(self, who: str, terms: Terms) -> tuple[Offer, ...]:
        """Return what a person may say of a finding under these terms."""
        return sayable(self.members(), who, terms)

    def say(self, who: str, asked: Asked, *, write: bool) -> Saying:
        """Write down what a person says of a finding, or only say what would be written.

        What they say rests on what they see themselves.

        Raises:
            Refused: they may not, or it cannot be said.
            Busy: somebody else is writing.
        """
        with self._lock:
            seen, members = self.view(who), self.members()
            marking = self._marking(members, who, defaults_of(self._centre).of("judgements"))
            node, on = self._centre.origin, dt.datetime.now(dt.UTC).date()
            if not write:
                judgement, again = foretold(self._centre, seen, members, asked, who, marking)
                return Saying(judgement, who, node, marking or NOBODY, on, None, again)
            with open_centre(self._centre.path, to_write=True) as writing:
                done = judge(writing, seen, members, asked, who, marking)
            return Saying(done.judgement, who, node, marking or NOBODY, on, done.entry, done.entry is None)

    def sayable_links(self, who: str) -> tuple[str, ...]:
        """Return in whose name a person may speak of links."""
        return sayable_links(self.view(who), self.members(), who)

    def say_link(self, who: str, asked: AskedLink, *, write: bool) -> SayingLink:
        """Write down what a person says of links, or only say what would be written.

        Raises:
            Refused: they may not, or it cannot be said.
            Busy: somebody else is writing.
        """
        with self._lock:
            seen, sight, members = self.view(who), self._sight(who, self._centre.refresh()), self.members()
            marking = self._marking(members, who, defaults_of(self._centre).of("judgements"))
            about = (who, self._centre.origin, marking or NOBODY, dt.datetime.now(dt.UTC).date())
            if not write:
                done = foretold_link(self._centre, seen, sight, asked, who)
                return SayingLink(done.linking, *about, done.counts, done.doubts, None, done.entry is None)
            with open_centre(self._centre.path, to_write=True) as writing:
                done = link(writing, seen, sight, asked, who, marking)
            return SayingLink(done.linking, *about, done.counts, done.doubts, done.entry, done.entry is None)

    def reviewable(self, who: str) -> tuple[str, ...]:
        """Return the bodies in whose name a person may review statements."""
        with self._lock:
            return may_review(self.view(who), self.members(), who)

    def review(self, who: str, asked: Reviewing, *, write: bool) -> ReviewSaying:
        """Write down what a person says of a statement, or only say what would be written.

        Raises:
            Refused: they may not, or it cannot be said.
            Busy: somebody else is writing.
        """
        with self._lock:
            seen, members = self.view(who), self.members()
            marking = self._marking(members, who, review_marking(self._centre))
            node, on = self._centre.origin, dt.datetime.now(dt.UTC).date()
            if not write:
                made, text, again = foretold_review(self._centre, seen, members, asked, who)
                return ReviewSaying(made, text, who, node, marking or NOBODY, on, None, again)
            with open_centre(self._centre.path, to_write=True) as writing:
                done = review_statement(writing, seen, members, asked, who, marking)
            again = done.entry is None
            return ReviewSaying(done.review, done.text, who, node, marking or NOBODY, on, done.entry, again)

    def _marking(self, members: Members, who: str, found: Marking | None) -> Marking | None:
        """Return to whom a judgement or review goes: by the centre's default, else so that who says it sees it.

        What the node signs is the word of who keeps it, so that a person of another organisation would not see, nor
        could take back, what they have said.
        """
        person = members.people.get(who)
        if found is None and person is not None and members.own and person.organisation != members.own:
            return make("amber+strict", (members.own, person.organisation))
        return found

    def prove(self, entry: int) -> Proof | None:
        """Return the proof of an entry; never while the centre is taking note of new ones."""
        with self._lock:
            return self._prove(entry)

    def read(self, document: str, file_name: str) -> Article | None:
        """Return an article of the centre; never while the centre is taking note of new ones."""
        with self._lock:
            return self._read(document, file_name)

    def _sight(self, who: str | None, size: int) -> Sight:
        """What an audience may see now: the same within the hour, as long as the log does not grow."""
        now = dt.datetime.now(dt.UTC)
        at = (size, int(now.timestamp()) // HOUR_S)
        held = self._sights.get(who)
        if held is None or held[0] != at:
            self._sights = {each: kept for each, kept in self._sights.items() if kept[0] == at}
            held = self._sights[who] = (at, sight_of(self._centre, who, now))
        return held[1]

    def _view(self, sight: Sight, size: int) -> View:
        who, key = sight.audience.who, (size, sight.key)
        held = self._views.get(who)
        if held is None or held[0] != key:
            held = (key, view(self._centre, sight=sight))
            self._views[who] = held
        self._views.move_to_end(who)
        while len(self._views) > AUDIENCES:
            self._views.popitem(last=False)
        return held[1]

    def _root(self, sight: Sight) -> str:
        """The log's root, for those who keep the log: it hangs on what others may not see."""
        own = sight.sees_all or (sight.own is not None and sight.audience.organisation == sight.own)
        return self._centre.root(self._centre.size).hex() if own else ""


def compared(past: Past, asked: PastAsked, size: int) -> PastFound:
    """Return what changed between two states; `size`: of the log now.

    Raises:
        BadQuery: a state, an edition or an incident that is none.
    """
    try:
        field = "edition"
        first = edition_of(past, asked.edition).edition.size if asked.edition else None
        field = "since"
        since = past.size_at(asked.since or None, end=False) if first is None else first
        field = "until"
        until = min(past.size_at(asked.until or None, end=True), size)
        field = "incident" if asked.incident else "since"
        found = story(past, asked.incident, since, until) if asked.incident else between(past, since, until)
    except Refused as why:
        raise BadQuery(field) from why
    return PastFound(tuple(found.rows), past.erased_since(since))


class Keeper:
    """The gate of an opened centre."""

    def __init__(self, loaded: Loaded, accounts: Callable[[], SignIn], reads: Callable[[], Reads], at: At) -> None:
        """Keep what the gate asks; accounts and audit are opened when there are members.

        Args:
            loaded: the views of the centre.
            accounts: opens its accounts.
            reads: opens its audit of reads.
            at: where it is reached.
        """
        self.at = at
        self._loaded = loaded
        self._open_accounts, self._open_reads = accounts, reads
        self._accounts: SignIn | None = None
        self._reads: Reads | None = None
        self._lock = threading.Lock()

    def close(self) -> None:
        """Close what was opened."""
        for each in (self._accounts, self._reads):
            if each is not None:
                each.close()

    @property
    def sign_in(self) -> SignIn | None:
        """Accounts, once there are members."""
        if self._loaded.members().is_empty:
            return None
        with self._lock:
            self._accounts = self._accounts or self._open_accounts()
            return self._accounts

    def visitor(self, request: Request) -> Visitor:
        """Return who asks, by the register of members as it stands now."""
        members = self._loaded.members()
        accounts = self.sign_in
        if accounts is None:
            return ALONE
        token = request.cookies.get(self.at.cookie, "")
        session = accounts.session(token)
        if session is None:
            kept = request.cookies.get(self.at.form_cookie, "")[:100]
            return PASSER_BY._replace(form=accounts.form_of(kept) if kept else "")
        person = members.people.get(session.person)
        if person is None:  # taken out of the register since
            return PASSER_BY
        roles = tuple(sorted(person.roles))
        duties = members.duties(person.id)
        return Visitor(person.id, person.name, person.organisation, roles, duties, session, token, session.form)

    def is_own(self, origin: str, host: str) -> bool:
        """Say whether a form that is sent to this host, which the door has let in, came from a page of ours."""
        here = f"{'https' if self.at.tls else 'http'}://{host}"
        return bool(origin) and origin.lower() in (here.lower(), self.at.address)

    def book(self, visitor: Visitor) -> Book:
        """Return the book of what a visitor may see; somebody with no role that reads sees what the public does."""
        if visitor.who == OPERATOR:
            return self._loaded.book(OPERATOR)
        reads = visitor.signed_in and visitor.may("reader")
        return self._loaded.book(visitor.who if reads else PASSER_BY.who)

    def sayable(self, visitor: Visitor, terms: Terms) -> tuple[Offer, ...]:
        """Return what a visitor may say of a finding; nobody speaks for the operator."""
        return self._loaded.sayable(visitor.who, terms) if visitor.signed_in else ()

    def say(self, visitor: Visitor, asked: Asked, *, write: bool) -> Saying:
        """Write down what a visitor says of a finding, or only say what would be written."""
        return self._loaded.say(visitor.who, asked, write=write)

    def sayable_links(self, visitor: Visitor) -> tuple[str, ...]:
        """Return in whose name a visitor may speak of links; nobody speaks for the operator."""
        return self._loaded.sayable_links(visitor.who) if visitor.signed_in else ()

    def say_link(self, visitor: Visitor, asked: AskedLink, *, write: bool) -> SayingLink:
        """Write down what a visitor says of links, or only say what would be written."""
        return self._loaded.say_link(visitor.who, asked, write=write)

    def reviewable(self, visitor: Visitor) -> tuple[str, ...]:
        """Return the bodies in whose name a visitor may review statements; nobody speaks for the operator."""
        return self._loaded.reviewable(visitor.who) if visitor.signed_in else ()

    def review(self, visitor: Visitor, asked: Reviewing, *, write: bool) -> ReviewSaying:
        """Write down what a visitor says of a statement, or only say what would be written."""
        return self._loaded.review(visitor.who, asked, write=write)

    def note(self, visitor: Visitor, route: str, of: str, count: int | None, status: int) -> None:
        """Note a read; what cannot be noted is not answered."""
        deed = "signed_in" if route == "/sign-in" else "page"
        self._audit().note(Read(stamp(), visitor.who, visitor.who, deed, route, of, count, status))

    def noted(self, before: int | None) -> list[Noted]:
        """Return the latest of the audit of reads."""
        return self._audit().latest(NOTED_ROWS, before)

    def known(self) -> list[Known]:
        """Return what is told of the accounts."""
        accounts = self.sign_in
        return accounts.known() if accounts else []

    def log_size(self) -> int:
        """Return how many entries the log has."""
        return self._loaded.size()

    def _audit(self) -> Reads:
        with self._lock:
            self._reads = self._reads or self._open_reads()
            return self._reads


NOTED_ROWS = 100
