"""The encoding of a table: Größe is no Chinese, and Chinese is."""

import pytest

from core.data.tables.encoding import encoding_of, is_text

WESTERN = [
    "Größe;Länge\n1,5;2\n", "Tag;Außentemperatur;Regen\n", "ß;ä\n1;2\n", "Maße;Öl\n", "température,élève,âge\n",
    "année;été;où;ça\n", "año;niño;¿Compra?\n", "avião;ação;é\n", "Højde;Blåbær\n", "þyngd;hæð\n", "Preis (€);Menge\n",
    "Temp °C;Fläche m²;µm\n", "ÜBERSICHT;GRÖSSE\n", "Zürich;12’000\n", "„Länge“;x\n", "a – b;±1\n", "Kühlung;Löß\n",
]  # fmt: skip
CHINESE = [
    "长度,宽度,类别\n1.5,2,猫\n", "身高cm,体重kg\n1,2\n", "高,类\n1,2\n", "x,类\n", "面积,房间数,价格（万元）\n89,3,120\n", "温度℃,下雨\n",
    "姓名,语文,数学,及格\n", "花萼长度,花萼宽度,种类\n", "y,价\n",
]  # fmt: skip


@pytest.mark.parametrize("text", WESTERN)
def test_western_european_names(text: str):
    assert encoding_of(text.encode("cp1252")) == "cp1252"


@pytest.mark.parametrize("text", CHINESE)
def test_chinese_names(text: str):
    data = text.encode("gbk")
    assert encoding_of(data) == "gb18030"
    assert data.decode("gb18030") == text


@pytest.mark.parametrize("text", [*WESTERN, *CHINESE, "a;b\n1;2\n", "рост;вес\n"])
def test_utf_8_comes_before_all_others(text: str):
    assert encoding_of(text.encode()) == "utf-8-sig"
    assert encoding_of(text.encode("utf-8-sig")) == "utf-8-sig"


@pytest.mark.parametrize("text", ["Größe\tt\n1,5\t0\n", "a\tb\n1\t2\n"])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf_16_with_its_mark_and_without(text: str, encoding: str):
    data = text.encode(encoding)
    assert is_text(data)
    assert data.decode(encoding_of(data)) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("рост;вес;класс\n1;2;да\n", "cp1251"),
        ("身長,体重,種類\n1,2,3\n", "cp932"),
        ("身高,體重,類別\n1,2,3\n", "big5"),
        ("długość;szerokość;wysokość\n1;2\n", "cp1250"),
    ],
)
def test_what_else_charset_normalizer_finds(text: str, encoding: str):
    assert encoding_of(text.encode(encoding)) == encoding


def test_korean_words_are_not_read_as_chinese():
    text = "번호,이름,키,몸무게,나이,성별,지역,학교,점수\n1,김민수,170,60,30,남자,서울,한강,90\n2,박지영,160,50,20,여자,부산,바다,80\n"
    assert encoding_of(text.encode("cp949")) == "cp949"
    few = (
        "班级,编号,高度,宽度,长度,光度,厚度,粗糙度,等级\n1,2,3,4,5,6,7,8,9\n"  # which could as well be Korean syllables
    )
    assert encoding_of(few.encode("gbk")) == "gb18030"


def test_names_far_down_decide_too():
    text = "x;t\n" + "1;0\n" * 50_000 + "2;Größe\n"
    assert encoding_of(text.encode("cp1252")) == "cp1252"


def test_what_is_full_of_zeros_and_signs_is_no_text():
    assert not is_text(bytes(range(256)) * 4)
    assert not is_text(b"\0\0\0\1" * 100)
    assert is_text(b"a,b\n1,\0\n")
