"""What is said in a terminal before a breath is guided."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meditation.house import House
    from meditation.session.plan import Plan
    from meditation.session.timeline import Timeline

WIDTH = 76


def caution_before(house: House, what: Plan | Timeline) -> None:
    """Who asks a doctor first, and when to breathe as usual: whole the first time, and each time before a hold."""
    import textwrap

    import msgspec

    from meditation.session.plan import Plan
    from meditation.views.breath_caution import breath_caution

    caution = breath_caution(what.draft.script, what.wishes) if isinstance(what, Plan) else None
    if caution is None:
        return
    seen = house.settings.breath_caution_seen
    said = caution.line if seen and caution.folds else caution.words
    indent = "  "
    lines = textwrap.wrap(said, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
    print("\n".join(lines))
    if not seen:
        house.keep(msgspec.structs.replace(house.settings, breath_caution_seen=True))
