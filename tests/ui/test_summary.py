"""The page for a therapist: seen first and in full, trimmed part by part, then saved as it was seen."""

from __future__ import annotations

import re
import stat
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication, QLabel

from meditation.ui.charts.sheet import Sheet
from meditation.views.summary import PARTS, Part

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from meditation.ui.widgets.summary_pane import SummaryPane
    from meditation.ui.window import Window

NOTE = "Warmer than <i>yesterday</i>."


def opened(window: Window) -> SummaryPane:
    window.go("history")
    QApplication.processEvents()
    window.history.ways["summary"].click()
    QApplication.processEvents()
    return window.history.summary


def objects(pdf: bytes) -> dict[int, bytes]:
    return {int(found[1]): found[2] for found in re.finditer(rb"(?<!\d)(\d+) 0 obj(.*?)endobj", pdf, re.DOTALL)}


def letters(of_cmap: bytes) -> dict[int, str]:
    """The letter of each glyph, by the map that a PDF gives for copying text out of it."""
    found: dict[int, str] = {}
    for first, some in re.findall(rb"<(\w{4})> <\w{4}> \[([^]]*)\]", of_cmap):
        for number, code in enumerate(re.findall(rb"<(\w{4})>", some)):
            found[int(first, 16) + number] = chr(int(code, 16))
    return found


def read_back(pdf: bytes) -> str:
    """The words of a PDF of Qt's, without spaces."""
    parts = objects(pdf)
    fonts = {}
    for name, number in re.findall(rb"/F(\d+) (\d+) 0 R", b"".join(v for v in parts.values() if b"/ExtGState" in v)):
        cmap = re.search(rb"/ToUnicode (\d+) 0 R", parts[int(number)])
        fonts[int(name)] = letters(parts[int(cmap[1])])
    pages = [
        zlib.decompress(v.split(b"stream\n", 1)[1].split(b"\nendstream")[0])
        for v in parts.values()
        if b"stream\nx" in v
    ]
    page = max((page for page in pages if b" Tj" in page), key=len)
    text, font = [], {}
    for name, glyphs in re.findall(rb"/F(\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj", page):
        if name:
            font = fonts[int(name)]
        else:
            text += [font.get(int(glyphs[at : at + 4], 16), "?") for at in range(0, len(glyphs), 4)]
    return "".join(letter for letter in text if not letter.isspace())


def close(text: str) -> str:
    return "".join(text.split())


def test_the_page_is_seen_first_with_everything_but_the_notes(window: Window) -> None:
    pane = opened(window)
    assert pane.parts == set(Part) - {Part.NOTES}
    text = pane.preview.accessibleDescription()
    assert all(PARTS[part] in text for part in pane.parts)
    assert NOTE not in text
    assert pane.preview.isVisible()


@pytest.mark.parametrize("part", list(Part))
def test_each_part_can_be_taken_off_and_put_on(window: Window, qtbot: QtBot, part: Part) -> None:
    pane = opened(window)
    was = part in pane.parts
    for on in (not was, was):
        qtbot.keyClick(pane.pills[part], Qt.Key.Key_Space)
        titles = [section.title for section in pane.preview.sheet.view.sections]
        assert (PARTS[part] in titles) is on


def test_what_is_saved_is_what_was_seen(window: Window, tmp_path: Path) -> None:
    pane = opened(window)
    pane.pills[Part.NOTES].click()
    path = tmp_path / "page.pdf"
    pane.write(path)
    said = read_back(path.read_bytes())
    view = pane.preview.sheet.view
    lines = [
        view.title,
        view.made,
        view.foot,
        *(s.title for s in view.sections),
        *(x for s in view.sections for x in s.lines),
    ]
    assert [line for line in lines if close(line) not in said] == []
    assert close(NOTE) in said
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_was_left_out_is_not_in_the_file(window: Window, tmp_path: Path) -> None:
    pane = opened(window)
    for part in (Part.CHECK_INS, Part.MINUTES):
        pane.pills[part].click()
    pane.write(tmp_path / "page.pdf")
    said = read_back((tmp_path / "page.pdf").read_bytes())
    assert close("A year of days") in said
    for word in ("Check-ins", "Kind to myself", "Minutes each week", "Notes", NOTE):
        assert close(word) not in said


@pytest.mark.parametrize(
    ("size", "points"), [(QPageSize.PageSizeId.A4, (595, 842)), (QPageSize.PageSizeId.Letter, (612, 792))]
)
def test_all_of_it_is_one_page(desk: Any, window: Window, size: QPageSize.PageSizeId, points: tuple[int, int]) -> None:
    window.go("history")
    pdf = Sheet(desk.past.summary(set(Part)), QPageSize(size)).pdf()
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 1
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert (round(float(box[1])), round(float(box[2]))) == points
    assert "noroom" not in read_back(pdf)


def test_notes_that_do_not_fit_are_counted(desk: Any, window: Window) -> None:
    store = desk.past.logbook.store
    for row in list(store.sessions(12)):
        store.annotate(row.id, row.check_in, "A long evening of rain and a little warmth. " * 12)
    window.go("history")
    said = read_back(Sheet(desk.past.summary(set(Part))).pdf())
    assert re.search(r"\d+morehavenoroomhere", said)


def test_hidden_runs_stay_off_the_page(desk: Any, window: Window) -> None:
    import msgspec

    desk.settings = msgspec.structs.replace(desk.settings, run_shown="hidden")
    assert "run" not in opened(window).preview.accessibleDescription().split()


def test_esc_goes_back_to_the_history(window: Window, qtbot: QtBot) -> None:
    pane = opened(window)
    qtbot.keyClick(pane.preview, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert window.focusWidget() is window.history.ways["summary"]


def test_a_page_that_cannot_be_written_says_so(window: Window, tmp_path: Path) -> None:
    pane = opened(window)
    pane.write(tmp_path / "nowhere" / "page.pdf")
    QApplication.processEvents()
    said = [label.text() for label in pane.findChildren(QLabel)]
    assert "page.pdf could not be written: No such file or directory." in said


@pytest.mark.parametrize(("width", "scale"), [(400, 1.0), (640, 2.0)])
def test_the_page_fits_a_narrow_window(open_window: Callable[..., Window], width: int, scale: float) -> None:
    window = open_window(size=(width, 480), scale=scale)
    pane = opened(window)
    assert window.history.widget().minimumSizeHint().width() <= window.history.viewport().width()
    assert pane.preview.width() <= window.history.viewport().width()


def test_a_printer_gets_the_same_page(desk: Any, window: Window, tmp_path: Path) -> None:
    printing = pytest.importorskip("PySide6.QtPrintSupport")
    window.go("history")
    printer = printing.QPrinter(printing.QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(printing.QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    sheet = Sheet(desk.past.summary({Part.NUMBERS}))
    sheet.put_on(printer)
    assert read_back((tmp_path / "printed.pdf").read_bytes()) == read_back(sheet.pdf())


@pytest.mark.qt_log_ignore("propagateSizeHints")  # a screen that is not there says so of every dialog
def test_the_dialog_of_printers_goes_with_the_printer_that_it_holds(window: Window) -> None:
    printing = pytest.importorskip("PySide6.QtPrintSupport")
    pane = opened(window)
    closed: list[bool] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        closed.append(isinstance(dialog, printing.QPrintDialog) and dialog.close())

    QTimer.singleShot(100, close)
    pane.print.click()
    assert closed == [True]
    assert pane.findChildren(printing.QPrintDialog) == []
