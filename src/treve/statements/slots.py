"""What an account says of its event, thing by thing, and which two of them cannot both be so. Pure."""

import re
from typing import NamedTuple

from treve.statements.accounts import Account, Counted, numbers_meet
from treve.statements.sounds import name_words, sound_key

_PRECISE_DAYS = 4


class Slot(NamedTuple):
    """What an account says of one thing: the field, its value, what it is compared by, and then either of these.

    `number` is how many; `bounds` are of a day (ordinals), or 0 and 1 for denied and done; `names` places or persons.
    """

    field: str
    value: str
    what: str
    bounds: tuple[int, int] | None = None
    names: tuple[str, ...] = ()
    number: Counted | None = None


def slots_of(row: Account) -> list[Slot]:
    """Return what an account says, each thing once; what it says twice of one thing is left out."""
    found = []
    if row.put_off and row.when is not None:
        found.append(Slot("told", "postponed", "told", (0, 0)))
    if row.told != "ahead" and not row.carried:
        done = int(row.told != "denied")
        found.append(Slot("told", "held" if done else "denied", "told", (done, done)))
    when = row.when
    if row.told == "denied":
        return [*found, *_place(row)]
    if when is not None and when.source == "text" and (when.latest - when.earliest).days < _PRECISE_DAYS:
        first, last = when.earliest.isoformat(), when.latest.isoformat()
        bounds = when.earliest.toordinal(), when.latest.toordinal()
        found.append(Slot("date", first if first == last else f"{first}/{last}", f"date {row.told}", bounds))
    found += _place(row)
    for what in sorted({each.what for each in row.counts}):
        mine = [each for each in row.counts if each.what == what]
        if len(mine) == 1:
            found.append(_number(mine[0]))
    if row.signed:
        found.append(Slot("signed", ", ".join(row.signed), "signed", names=row.signed))
    if row.signers:
        found.append(Slot("signed", row.signers, "signed by", (1, 1), (row.signers,)))
    elif row.left_out:
        found.append(Slot("signed", "without " + ", ".join(row.left_out), "signed by", (0, 0), row.left_out))
    for who, head in row.led:
        found.append(Slot("led", f"{head} ({who})", f"led {_side(who)}", names=tuple(name_words(head)[-1:])))
    for who, how in row.presence:
        key = f"took part {_side(who)}"
        found.append(Slot("took part", f"{who}: {how}", key, (int(how == "joined"),) * 2))
    return found


def _place(row: Account) -> list[Slot]:
    return [Slot("place", row.place, f"place {row.told}", names=(row.place,))] if row.place else []


def _side(who: str) -> str:
    return sound_key(name_words(who)) or who


def _number(each: Counted) -> Slot:
    harmed = each.what in ("killed", "injured", "missing")
    field = each.what if harmed else f"number of {each.what if ' ' in each.what else each.word}"
    return Slot(field, _bounds(each), f"number {each.what}", number=each)


def agree(one: Slot, other: Slot) -> bool:
    """Return whether both can be so."""
    if one.number is not None and other.number is not None:
        return numbers_meet(one.number, other.number)
    if one.what == "signed by":
        out, listed = sorted((one, other), key=lambda slot: slot.bounds or (0, 0))
        return out.bounds == listed.bounds or not any(
            re.search(rf"\b{re.escape(name)}\b", listed.names[0], re.IGNORECASE) for name in out.names
        )
    if one.bounds is not None and other.bounds is not None:
        return one.bounds[0] <= other.bounds[1] and other.bounds[0] <= one.bounds[1]
    if one.what == "signed":  # an article may leave signatories out, but not name others in their place
        few, many = sorted((one.names, other.names), key=len)
        return all(any(_one_name(a, b) for b in many) for a in few)
    return any(_one_name(a, b) for a in one.names for b in other.names)


def _one_name(one: str, other: str) -> bool:
    a, b = one.casefold(), other.casefold()
    return a in b or b in a or sound_key(name_words(one)) == sound_key(name_words(other))


def _bounds(each: Counted) -> str:
    if each.high is None:
        return f"{each.low}+"
    return str(each.low) if each.low == each.high else f"{each.low}-{each.high}"
