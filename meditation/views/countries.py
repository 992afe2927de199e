"""The names of the countries whose helplines are known, by their two letters (ISO 3166)."""

from __future__ import annotations

from typing import Final

from meditation.language import noted, tr

_NAMES: Final = {
    "AT": noted("Austria"),
    "AU": noted("Australia"),
    "BE": noted("Belgium"),
    "BG": noted("Bulgaria"),
    "CA": noted("Canada"),
    "CH": noted("Switzerland"),
    "CY": noted("Cyprus"),
    "CZ": noted("Czechia"),
    "DE": noted("Germany"),
    "DK": noted("Denmark"),
    "EE": noted("Estonia"),
    "ES": noted("Spain"),
    "FI": noted("Finland"),
    "FR": noted("France"),
    "GB": noted("United Kingdom"),
    "GR": noted("Greece"),
    "HR": noted("Croatia"),
    "HU": noted("Hungary"),
    "IE": noted("Ireland"),
    "IS": noted("Iceland"),
    "IT": noted("Italy"),
    "LI": noted("Liechtenstein"),
    "LT": noted("Lithuania"),
    "LU": noted("Luxembourg"),
    "LV": noted("Latvia"),
    "MT": noted("Malta"),
    "NL": noted("Netherlands"),
    "NO": noted("Norway"),
    "NZ": noted("New Zealand"),
    "PL": noted("Poland"),
    "PT": noted("Portugal"),
    "RO": noted("Romania"),
    "SE": noted("Sweden"),
    "SI": noted("Slovenia"),
    "SK": noted("Slovakia"),
    "US": noted("United States"),
}


def country_name(code: str) -> str:
    """In the person's language; empty for a country that is not known here."""
    return tr(_NAMES.get(code, ""))


def countries() -> tuple[tuple[str, str], ...]:
    """(letters, name) of all, by name."""
    return tuple(sorted(((code, country_name(code)) for code in _NAMES), key=lambda country: country[1].casefold()))
