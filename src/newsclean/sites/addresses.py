"""Tell which site an address is on: its host, or the domain that was registered for that."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final
from urllib.parse import urlsplit

__all__ = ["domain_of", "host_of", "site_of"]

# Hosts whose domain is kept at hand.
MAX_DOMAINS_CACHED: Final = 10_000


def site_of(value: object, *, by_domain: bool = False) -> str:
    """Return the site that a field names.

    Args:
        value: An address, or the site's name.
        by_domain: Whether all hosts of a registered domain are one site.

    Returns:
        The host of an address, without ``www.``, or its domain; else the value itself.

    Raises:
        ModuleNotFoundError: Domains are asked for, and publicsuffixlist is not installed.
    """
    host = host_of(value)
    if by_domain and host != str(value or ""):
        return domain_of(host)
    return host.removeprefix("www.")


@lru_cache(maxsize=MAX_DOMAINS_CACHED)
def domain_of(host: str) -> str:
    """Return the domain that was registered for a host: ``valley.co.uk`` for ``news.valley.co.uk``.

    The public suffix list (https://publicsuffix.org) says where that is, its private part too, by which
    a blog's host is a domain of its own. The list is the one that the library has: no network.
    """
    labels = host.rstrip(".").split(".")
    if ":" in host or labels[-1].isdigit():  # an IP address
        return host
    try:
        suffix = _load_suffixes().publicsuffix(
            host.rstrip(".").encode("idna").decode("ascii")
        )
    except UnicodeError:  # a label that is empty or too long
        return host
    return ".".join(labels[-1 - len(suffix.split(".")) :])


@lru_cache(maxsize=1)
def _load_suffixes() -> Any:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()


def host_of(value: object) -> str:
    """Return the host of an address, else the value itself."""
    text = "" if value is None else str(value)
    try:
        host = urlsplit(text).hostname if "://" in text else None
    except ValueError:  # a bracket out of place
        host = None
    return host or text
