"""Invented people for the benches of the store."""

import random
from datetime import date
from uuid import UUID

from accredit_app.domain.people import Details

_FAMILIES = (
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Phan",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Schmidt",
    "García",
    "O'Brien",
    "Kowalski",
    "Müller",
    "Okafor",
    "Haddad",
    "Ivanov",
    "Tanaka",
    "Kim",
    "Silva",
    "Dubois",
    "Rossi",
    "Andersson",
    "Yılmaz",
    "Mwangi",
    "Santos",
    "Hossain",
)


_GIVEN = (
    "An",
    "Bình",
    "Chi",
    "Dũng",
    "Minh",
    "Hà",
    "Anna",
    "José",
    "Seán",
    "Łukasz",
    "Ngozi",
    "Omar",
    "Dmitri",
    "Yuki",
    "Fatima",
    "Chen",
    "Ana",
    "Pierre",
    "Giulia",
    "Erik",
    "Elif",
    "Grace",
    "Maria",
    "Rahim",
    "Sofía",
    "Quang",
    "Thảo",
    "Đức",
)


_NATIVE = (
    "",
    "",
    "",
    "阮文安",
    "王小明",
    "李丽",
    "محمد الهاشمي",
    "สมชาย ใจดี",
    "김철수",
    "Иван Петров",
)


def word(chance: random.Random) -> str:
    return "".join(chance.choice("bcdfghklmnprst") + chance.choice("aeiou") for _ in range(3))


def invented(chance: random.Random, number: int, organisation: UUID) -> Details:
    return Details(
        given_name=f"{chance.choice(_GIVEN)} {word(chance).title()}",
        family_name=f"{chance.choice(_FAMILIES)} {word(chance).title()}",
        native_name=chance.choice(_NATIVE),
        native_language="vi",
        honorific="Mr",
        function="Deputy Director, Department of International Cooperation",
        organisation=organisation,
        country="VN",
        birth_date=date(1980, 1, 1),
        nationality="VN",
        document_type="P",
        document_number=f"C{number:08}",
        document_issuer="VN",
        document_expiry=date(2030, 1, 1),
        language="vi",
        email=f"{word(chance)}.{word(chance)}@example.org",
        phone="+84 24 0000 0000",
    )
