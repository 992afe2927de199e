"""Whether anything holds the screen still: every page and act of a real window, on a large history and many scripts.

    python -m tests.bench.stillness [--sessions 100000] [--scripts 1000] [--longer-than 100] [--only GROUP]

A heartbeat in the event loop tells how long it did not turn; a watcher looks at what was done meanwhile. Prints a row
for each gap: ms, those of them in which the screen's thread itself was at work (other work on the machine makes the
first longer), the act, and the places in the program where most of it was spent.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QThreadPool, QTimer

from meditation.history.portable import history_lines
from meditation.house import House
from meditation.places import bundled, places
from meditation.settings import Settings
from meditation.ui.app import application
from meditation.ui.jobs import run_job
from meditation.ui.screenshots import state as pictured
from meditation.ui.screenshots.states import STATES
from meditation.ui.theme import theme_for
from meditation.ui.window import Window
from meditation.views.charts import Kind
from tests.bench.history import IMPORTED, NOW, sessions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType
    from typing import TypeAlias

    Acts: TypeAlias = Iterator[tuple[str, Callable[[], object]]]

BEAT = 4
"""ms between two beats of the heart, where nothing holds it."""
LOOK = 0.01
"""Seconds between two looks at what is done while it does not beat."""
LATER = (50, 300, 1000, 3000, 6000)
"""ms after something was begun beside the screen."""
OTHERS = tuple(f"other-{number}.jsonl" for number in range(1 + 2 * len(LATER)))
"""Logs of sessions to be brought in."""
ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Watch:
    """From another thread: the gaps between the beats, and where the program was in them."""

    longer_than: float
    act: str = ""
    gaps: int = 0
    _beat: float = 0.0
    _worked: float = 0.0
    _seen: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._main = threading.main_thread().ident or 0
        self._beat = time.perf_counter()
        self.heart = QTimer()
        self.heart.setInterval(BEAT)
        self.heart.timeout.connect(self.beat)
        self.heart.start()
        threading.Thread(target=self._look, daemon=True).start()

    def beat(self) -> None:
        now = time.perf_counter()
        worked = time.thread_time()
        gap, own = (now - self._beat) * 1000, (worked - self._worked) * 1000
        self._beat, self._worked = now, worked
        seen, self._seen = self._seen, Counter()
        if gap > self.longer_than and sum(seen.values()):
            where = ", ".join(f"{place} {count * LOOK * 1000:.0f}" for place, count in seen.most_common(2))
            self.gaps += 1
            sys.stdout.write(f"{gap:6.0f}{own:6.0f}  {self.act:34}  {where}\n")
            sys.stdout.flush()

    def _look(self) -> None:
        while True:
            time.sleep(LOOK)
            if time.perf_counter() - self._beat > 2 * LOOK:
                place = _place(sys._current_frames().get(self._main))
                if place:
                    self._seen[place] += 1


def _place(frame: FrameType | None) -> str:
    """The innermost line of the program; empty where a test holds the loop on purpose."""
    if frame is None or frame.f_code.co_name == "settle":
        return ""
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(ROOT) and path.parts[len(ROOT.parts)] in {"meditation", "audio"}:
            return f"{path.relative_to(ROOT)}:{frame.f_lineno} {frame.f_code.co_name}"
        frame = frame.f_back
    return "in Qt"


# -- a large home ------------------------------------------------------------------------------------------------------


def make_home(home: Path, count: int, scripts: int) -> House:
    """So many sessions of the scripts that there are; those of one's own are the program's under other names."""
    house = House(places(home), lambda: NOW)
    house.keep(Settings(output="silent", welcomed=True, breath_caution_seen=True))
    own = house.places.own_scripts
    own.mkdir(parents=True)
    texts = [path.read_text(encoding="utf-8") for path in sorted((bundled("scripts")).glob("*.session.md"))]
    for number in range(scripts):
        head, _, body = texts[number % len(texts)].partition("\nlanguage:")
        lines = [line for line in head.splitlines() if not line.startswith(("id:", "title:"))]
        lines += [f"id: my-own-{number}", f"title: A session of my own, number {number}"]
        (own / f"my-own-{number}.session.md").write_text("\n".join(lines) + "\nlanguage:" + body, encoding="utf-8")
    ids = [good.id for good in house.shelf.good()]
    store = house.logbook.store
    assert store is not None
    store.put(replace(s, script=ids[n % len(ids)]) for n, s in enumerate(sessions(count)))
    store.back_up(NOW)
    for seed, name in enumerate(OTHERS, 2):
        (home / name).write_text("\n".join(history_lines(sessions(IMPORTED, seed=seed), ())), encoding="utf-8")
    house.logbook.let_go()
    return House(places(home), lambda: NOW)


# -- what a person does ------------------------------------------------------------------------------------------------


def wait(ms: int = 250) -> None:
    """The loop turns for so long, and until all that was begun beside the screen has come to its end."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
    until = time.monotonic() + 60
    while QThreadPool.globalInstance().activeThreadCount() and time.monotonic() < until:
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    QTimer.singleShot(50, loop.quit)
    loop.exec()


def _places(window: Window, _folder: Path) -> Acts:
    for place in ("today", "library", "breathe", "timer", "history", "log", "settings", "help", "today"):
        for again in ("first", "again"):
            yield f"{place} {again}", partial(window.go, place)


def _library(window: Window, _folder: Path) -> Acts:
    yield "library", lambda: window.go("library")
    for word in ("w", "wa", "war", "warm", ""):
        yield f"library: search “{word}”", partial(window.library.search.setText, word)
    yield "library: all", window.library.filters.show_all
    bar = window.library.verticalScrollBar()
    for part in range(1, 5):
        yield f"library: scroll {part}/4", lambda part=part: bar.setValue(bar.maximum() * part // 4)
    yield "library: star", lambda: window.desk.star("my-own-7", on=True)
    yield "library after a star", lambda: window.go("library")
    yield "programmes", window.open_programmes
    yield "programme", lambda: window.programmes.open_programme("seven-day-start")
    for id_ in ("self-compassion-break", "my-own-3", "compassionate-body-scan", "kind-wishes-for-me"):
        yield f"card {id_}", partial(window.open_card, id_)
        yield f"card {id_} longer", lambda id_=id_: window.open_card(id_, 20 * 60_000)
    yield "card: why", window.session_card.why.click
    yield "letters larger", lambda: window.resize_letters(1)
    yield "letters usual", lambda: window.resize_letters(0)


def _sessions(window: Window, _folder: Path) -> Acts:
    """Each with sound of its own that was never made before."""
    desk = window.desk
    for number, ambience in enumerate(("ocean-far", "forest-dawn", "ocean-far")):
        timer = replace(desk.last_timer, ambience=ambience)
        yield f"timer begins {number} {ambience}", lambda timer=timer: window.begin_timer(desk.timer(timer), True)
        yield "player: pause", window.player.toggle_pause
        yield "player: go on", window.player.toggle_pause
        yield "player: end", window.player.end
    for id_ in ("self-compassion-break", "compassionate-body-scan", "breathe-box", "three-kind-lines"):
        yield f"card {id_}", partial(window.open_card, id_)
        yield f"{id_} begins", lambda: window.begin(window.session_card.view, True)
        for switch in ("ambience", "breath_sound"):
            options = {s.id: [o for o, _ in s.options] for s in window.player.sitting.switches}
            for option in options.get(switch, ())[:4]:
                yield f"player: {switch} {option}", partial(window.player.sitting.set_switch, switch, option)
        yield "player: what may be changed", window.player.open_or_close_change
        yield "player: sound", window.player.open_or_close_sound
        yield "player: transcript", window.player.open_or_close_transcript
        yield "player: far on", lambda: window.player.go_to(120_000)
        yield "player: slower", window.player.sitting.slower
        yield "player: letters larger", lambda: window.resize_letters(1)
        yield "player: letters usual", lambda: window.resize_letters(0)
        yield "player: present", window.player.present
        yield "player: too much", window.player.ask_too_much
        yield "player: end", window.player.end
        yield "finish: left", window.finish.left.emit
    yield "help: short session", lambda: (window.go("help"), window.begin_short("soles-of-the-feet"))
    yield "player: end", window.player.end


def _meanwhile(window: Window, folder: Path) -> Acts:
    """While something is done beside the screen, a session begins and ends, and pages are looked at."""
    log = window.desk.log
    exchange = log.exchange
    logs = (exchange.look(folder / name) for name in OTHERS[1:])
    works: dict[str, Callable[[], object]] = {
        "looked after": window.desk.logbook.look_after,
        "a copy made": log.copies.make,
        "20,000 brought in": lambda: exchange.bring_in(next(logs)),
        "all written out": partial(exchange.write, "jsonl", folder / "more.jsonl", notes=True),
    }
    for said, work in works.items():
        for after in LATER:
            yield f"{said}, {after} ms later a session", partial(_during, work, after, partial(_sit, window))
            yield f"{said}, {after} ms later the history", partial(_during, work, after, lambda: window.go("history"))


def _during(work: Callable[[], object], after: int, act: Callable[[], object]) -> None:
    run_job(work, lambda _done: None)
    QTimer.singleShot(after, act)


def _sit(window: Window) -> None:
    window.begin_timer(window.desk.timer(window.desk.last_timer), True)
    window.player.end()


def _take_out(window: Window) -> None:
    line = next(iter(window.log.lines.values()))
    line.open_or_shut()
    line.form.delete.click()


def _history(window: Window, folder: Path) -> Acts:
    other = folder / OTHERS[0]
    yield "history", lambda: window.go("history")
    for kind in window.desk.past.kinds:
        yield f"history: {kind.value}", partial(window.history.show_more, kind.value)
    for name in tuple(window.history.numbers.cards):
        yield f"history: days of {name}", partial(window.history.numbers.press, name)
    for kind, options in ((Kind.DAYS, ("2026", "2010", "")), (Kind.MINUTES, ("years", "months", "weeks"))):
        for option in options:
            yield f"history: {kind.value} {option}", partial(window.history.charts[kind].choose, option)
    yield "history: summary", window.history.open_summary
    yield "history: summary closed", window.history._close_summary
    yield "log", lambda: window.go("log")
    bar = window.log.verticalScrollBar()
    for turn in range(6):
        yield f"log: to its end {turn + 1}", lambda: bar.setValue(bar.maximum())
    for word in ("w", "warm", "zzz", ""):
        yield f"log: search “{word}”", partial(window.log.search.setText, word)
    yield "log: one opened", lambda: next(iter(window.log.lines.values())).open_or_shut()
    for way in ("add", "pauses", "save"):
        yield f"log: {way}", lambda way=way: (window.go("log"), window.log.open_beside(way))
    yield "log: all of it written", lambda: window.log.beside.save_to(folder / "out.jsonl")
    yield "log: another looked at", lambda: (window.go("log"), window.log.bring_in(other))
    yield "log: brought in", window.log.beside.bring.click
    yield "log", lambda: window.go("log")
    yield "log: one taken out", lambda: _take_out(window)


def _settings(window: Window, _folder: Path) -> Acts:
    yield "settings", lambda: window.go("settings")
    for id_, answer in (
        ("theme", "dark"),
        ("theme", "light"),
        ("rest_days", "4"),
        ("run_shown", "plain"),
        ("interface", "de"),
    ):
        yield f"settings: {id_} {answer}", partial(_answer, window, id_, answer)
    for place in ("today", "library", "history", "log", "settings"):
        yield f"{place}, in German", partial(window.go, place)
    yield "back to English", partial(_answer, window, "interface", "en")
    yield "copies: one made", window.settings.copies.make.click
    yield "copies: looked at", window.settings.copies.bring_back.click
    yield "copies: chosen", window.settings.copies.offers[0].click
    yield "copies: one comes back", window.settings.copies.answers["yes"].click


def _answer(window: Window, id_: str, answer: str) -> None:
    window.desk.answer(id_, answer)
    window.follow()


GROUPS = {
    "places": _places,
    "library": _library,
    "sessions": _sessions,
    "history": _history,
    "meanwhile": _meanwhile,
    "settings": _settings,
}
"""What is done one after another in one window; each act is looked up when its turn comes."""
STATED = "states"


def main() -> None:
    reading = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reading.add_argument("--sessions", type=int, default=100_000)
    reading.add_argument("--scripts", type=int, default=1000)
    reading.add_argument("--longer-than", type=float, default=100.0, metavar="MS")
    reading.add_argument("--only", choices=[*GROUPS, STATED])
    asked = reading.parse_args()
    with tempfile.TemporaryDirectory() as home:
        house = make_home(Path(home), asked.sessions, asked.scripts)
        application()
        watch = Watch(asked.longer_than)
        window = opened(house, watch)
        for group, acts in GROUPS.items():
            for name, act in acts(window, Path(home)) if asked.only in {None, group} else ():
                watch.act = name
                act()
                wait()
        window.close()
        for name, state in STATES.items():
            if asked.only in {None, STATED} and state.whose is pictured.person:
                window = opened(house, watch)
                watch.act = f"state {name}"
                state.open(window)
                wait()
                window.close()
    sys.stdout.write(f"{watch.gaps} gaps over {asked.longer_than:.0f} ms\n")
    sys.stdout.flush()
    os._exit(0)  # what is left of the screen's library need not be taken down


def opened(house: House, watch: Watch) -> Window:
    watch.act = "window"
    window = Window(house.desk(), theme_for(dark=False), place="")
    window.show()
    wait(50)
    watch.act = "window: today"
    window.guard_history()
    window.go("today")
    wait()
    return window


if __name__ == "__main__":
    main()
