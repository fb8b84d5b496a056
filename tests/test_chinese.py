"""The style of the Chinese texts: their punctuation, their spaces, and words that are not used."""

import re

import pytest

from tests.test_translations import everything

CODE = "zh_CN"
FILE_KINDS = re.compile(r"\(\*?[.{]|;;")  # of a dialog for files, which Qt reads
KEY = re.compile(r"\(&\w\)")
HAN = r"[\u4e00-\u9fff]"
FAULTS = {
    "a sign of punctuation is half as wide": rf"{HAN}[,;:?!]|[,;?!]{HAN}",
    "a space is missing beside Latin letters or digits": rf"{HAN}[A-Za-z0-9]|[A-Za-z0-9]{HAN}",
    "a number has no space before it": rf"{HAN}\{{(count|number|state|value|step|steps|iteration)[^}}]*\}}",
    "a space stands beside wide punctuation": r" [，。：；？（）、]|[，。：；？（）、] \S",
    "quotation marks are those of English": rf"{HAN}\"|\"{HAN}|[「」]",
    "brackets are half as wide": rf"{HAN}\(|\){HAN}",
    "a word is one that the glossary forbids": r"权值|渐变|步长|体重|前进传球|节点|结点|隐含|撤销|您|！",
    "a sentence ends twice": r"。。|，，|：：",
}
SPELLED = re.compile(r"这\{count\}|有\{count\}")  # here the count is a word


@pytest.mark.parametrize("fault", FAULTS)
def test_the_chinese_texts_keep_to_their_style(fault: str):
    texts = [KEY.sub("", form) for each in everything(CODE) for form in each.forms if not FILE_KINDS.search(form)]
    assert [text for text in texts if re.search(FAULTS[fault], SPELLED.sub("", text))] == []
