"""Spellings of one person in three scripts, and persons whose names are near: how many may be one by their sound.

usage: python benchmarks/names.py [--wrong]

`worked with` are the names of the tests, by which the classes of sounds were chosen; `set aside` were written
afterwards and measured once, at the end. Every pair of spellings of one person should be one, every pair of near names
two. `--wrong` prints the pairs of the first set that are not so.
"""

import argparse
import importlib.util
import sys
import time
from itertools import combinations
from pathlib import Path

from treve.names.person_key import may_be_one

ROOT = Path(__file__).parents[1]

LATER_ONE = """
Mikhaïl Gorbatchev|Mikhail Gorbachev|Michail Gorbatschow|Михаил Горбачёв
Dmitri Peskov|Dmitry Peskov|Dmitrij Peskow|Дмитрий Песков
Mikhaïl Bogdanov|Mikhail Bogdanov|Michail Bogdanow|Михаил Богданов
Boris Eltsine|Boris Yeltsin|Boris Jelzin|Борис Ельцин
Alexandre Loukachenko|Alexander Lukashenko|Alexander Lukaschenko|Александр Лукашенко
Petro Porochenko|Petro Poroshenko|Petro Poroschenko|Петро Порошенко
Nouri al-Maliki|Nuri al-Maliki|نوري المالكي
Mouammar Kadhafi|Muammar Gaddafi|معمر القذافي
Saad Hariri|Saad al-Hariri|سعد الحريري
Gamal Abdel Nasser|Jamal Abdul Nasser|جمال عبد الناصر
Ismaïl Haniyeh|Ismail Haniya|إسماعيل هنية
Khaled Mechaal|Khalid Mashal|خالد مشعل
Mohammad Javad Zarif|Mohammed Dschawad Sarif|محمد جواد ظريف
Nikol Pachinian|Nikol Pashinyan|Nikol Paschinjan|Никол Пашинян
Ramzan Kadyrov|Ramsan Kadyrow|Рамзан Кадыров
Ali Chamkhani|Ali Shamkhani|علي شمخاني
"""
LATER_TWO = """
Dmitri Petrov|Dmitri Pavlov
Youri Orlov|Ioulia Orlova
Ahmed Saleh|Ahmed Salah
Ali Khalil|Ali Jalal
Marc Dubois|Marie Dubois
Peter Schmidt|Petra Schmidt
Omar Hariri|Amira Hariri
Fatima Nouri|Fathi Nouri
Anna Kovalenko|Ivan Kovalenko
Sami Haddad|Samia Haddad
Walid Jumblatt|Khalid Jumblatt
Igor Ivanov|Egor Ivanovski
"""


def worked_with() -> tuple[str, str]:
    """Return the names of the tests."""
    spec = importlib.util.spec_from_file_location("names_of_tests", ROOT / "tests" / "names" / "test_person_key.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.ONE, module.TWO


def pairs(lines: str) -> list[tuple[str, str]]:
    return [pair for line in lines.strip().splitlines() for pair in combinations(line.split("|"), 2)]


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--wrong", action="store_true")
    asked = ask.parse_args()
    for name, (one, two) in {"worked with": worked_with(), "set aside": (LATER_ONE, LATER_TWO)}.items():
        began = time.perf_counter()
        missed = [pair for pair in pairs(one) if not may_be_one(*pair)]
        joined = [pair for pair in pairs(two) if may_be_one(*pair)]
        took = time.perf_counter() - began
        count = len(pairs(one)), len(pairs(two))
        print(
            f"{name:11} one person: {count[0] - len(missed)} of {count[0]} pairs; near names kept apart: "
            f"{count[1] - len(joined)} of {count[1]}; {1e6 * took / sum(count):.0f} us a pair, names never seen before"
        )
        if asked.wrong and name == "worked with":
            for pair in (*missed, *joined):
                print("   ", *pair, file=sys.stderr)


if __name__ == "__main__":
    main()
