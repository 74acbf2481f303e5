"""One person in many spellings, in Latin, Cyrillic and Arabic letters; and those who are two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.names.person_key import key, may_be_one, parts, readings

ONE = """
Lavrov|Лавров|Lawrow|لافروف
Adel al-Joubeir|Adel al-Jubeir|عادل الجبير|Adil al-Dschubair
Sergueï Choïgou|Sergei Shoigu|Sergej Schoigu|Сергей Шойгу
Vladimir Poutine|Vladimir Putin|Wladimir Putin|Владимир Путин|فلاديمير بوتين
Vitali Tchourkine|Vitaly Churkin|Witali Tschurkin|Виталий Чуркин
Maria Zakharova|Maria Sacharowa|Мария Захарова
Vladimir Jirinovski|Vladimir Zhirinovsky|Wladimir Schirinowski|Владимир Жириновский
Volodymyr Zelensky|Wolodymyr Selenskyj|Володимир Зеленський
Recep Tayyip Erdoğan|Recep Erdogan|رجب أردوغان
Riyad Hijab|Riad Hidjab|رياض حجاب
Mohammed Allouche|Mohammad Alloush|محمد علوش
Qassem Soleimani|Kassem Suleimani|قاسم سليماني
Iouri Ouchakov|Yuri Ushakov|Juri Uschakow|Юрий Ушаков
Nikita Khrouchtchev|Nikita Khrushchev|Nikita Chruschtschow|Никита Хрущёв
"""
TWO = """
Hassan Rouhani|Hussein Rouhani
Anton Berg|Anna Berg
Karim Haddad|Karima Haddad
Luc Moreau|Luc Mareau
Marie Petit|Mario Petit
Salim Nasser|Salam Nasser
Jean Martin|John Martin
Omar|Amir
Berg|Burg
Ivanov|Ivanenko
"""


@pytest.mark.parametrize("line", ONE.strip().splitlines())
def test_the_spellings_of_one_person_may_be_one(line: str) -> None:
    names = line.split("|")
    assert [(a, b) for a in names for b in names if not may_be_one(a, b)] == []


@pytest.mark.parametrize("line", TWO.strip().splitlines())
def test_two_persons_whose_names_are_near_are_two(line: str) -> None:
    one, other = line.split("|")
    assert not may_be_one(one, other)


def test_what_stands_between_first_and_last_may_be_left_out_and_a_last_name_alone_is_not_enough() -> None:
    assert may_be_one("Сергей Викторович Лавров", "Sergueï Lavrov")
    assert may_be_one("S. Lavrov", "Sergej Lawrow")
    assert not may_be_one("B. Lavrov", "Sergej Lawrow")
    assert not may_be_one("Lavrov", "Sergej Lawrow")


names = st.text(alphabet="abcdefghijklmnopqrstuvwxyzçéïабвгдежзийклшщاباتثجحلمنو -'", min_size=1, max_size=24)


@given(names, names)
def test_it_is_the_same_both_ways_round_and_every_name_is_its_own(one: str, other: str) -> None:
    assert may_be_one(one, other) == may_be_one(other, one)
    if parts(one) and any(each.bones for each in readings(parts(one)[-1])):
        assert may_be_one(one, one)
    assert key(one) == key(one.upper().lower())


@given(st.text(alphabet="aejcghkwsz", max_size=60))
def test_a_word_has_few_readings_however_it_is_written(word: str) -> None:
    assert 0 < len(readings(word)) <= 48
