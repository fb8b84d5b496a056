"""Small workbooks, written part by part: .xlsx and .ods."""

import io
import zipfile
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

Cell = str | float | bool | datetime | None
EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a workbook knows no time zones
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>'
    '<xf numFmtId="9" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


def column_letters(number: int) -> str:
    """A, B, … Z, AA: the name of a column counted from 0."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _xlsx_cell(place: str, value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
        case datetime():
            days = (value - EPOCH).total_seconds() / 86400
            return f'<c r="{place}" s="1"><v>{days!r}</v></c>'
        case str():
            return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    return f'<c r="{place}"><v>{value!r}</v></c>'


def xlsx(sheets: dict[str, dict[int, list[Cell]]], hidden: tuple[str, ...] = (), merged: str = "") -> bytes:
    """A workbook of sheets whose rows are given by their numbers."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        kinds = "".join(
            f'<Override PartName="/xl/worksheets/sheet{k}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
            for k in range(1, len(sheets) + 1)
        )
        parts.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{kinds}</Types>',
        )
        parts.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        listed = related = ""
        for k, (name, rows) in enumerate(sheets.items(), start=1):
            state = ' state="hidden"' if name in hidden else ""
            listed += f'<sheet name={quoteattr(name)} sheetId="{k}"{state} r:id="r{k}"/>'
            related += f'<Relationship Id="r{k}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{k}.xml"/>'
            body = "".join(
                f'<row r="{number}">{"".join(_xlsx_cell(f"{column_letters(c)}{number}", v) for c, v in enumerate(row))}</row>'
                for number, row in rows.items()
            )
            merge = f'<mergeCells count="1"><mergeCell ref="{merged}"/></mergeCells>' if merged else ""
            sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData>{merge}</worksheet>'
            parts.writestr(f"xl/worksheets/sheet{k}.xml", sheet)
        related += f'<Relationship Id="s" Type="{RELATIONS}/styles" Target="styles.xml"/>'
        parts.writestr(
            "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{related}</Relationships>'
        )
        parts.writestr("xl/styles.xml", STYLES)
        parts.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{listed}</sheets></workbook>'
        )
    return file.getvalue()


OASIS = "urn:oasis:names:tc:opendocument:xmlns"


def _ods_cell(value: Cell) -> str:
    match value:
        case None:
            return "<table:table-cell/>"
        case bool():
            return f'<table:table-cell office:value-type="boolean" office:boolean-value="{str(value).lower()}"/>'
        case datetime():
            return f'<table:table-cell office:value-type="date" office:date-value="{value.isoformat()}"/>'
        case str():
            return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="float" office:value="{value!r}"/>'


def ods(rows: list[list[Cell]], after: str = "") -> bytes:
    """A workbook of one sheet, as LibreOffice writes it; `after` are rows written out as XML."""
    file = io.BytesIO()
    body = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        parts.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{OASIS}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
        )
        parts.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{OASIS}:office:1.0" xmlns:table="{OASIS}:table:1.0" xmlns:text="{OASIS}:text:1.0">'
            f'<office:body><office:spreadsheet><table:table table:name="Tabelle1">{body}{after}</table:table></office:spreadsheet></office:body>'
            "</office:document-content>",
        )
    return file.getvalue()
