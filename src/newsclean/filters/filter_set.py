"""A set of filters in which names may stand for filters, and which reads the same on every run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from ..engine.filter import Filter

__all__ = ["FilterSet", "unknown_filter"]


class FilterSet(frozenset[Filter]):
    """A frozen set of filters; `DEFAULT - {"credits"}` takes one out by its name.

    What a `frozenset` would do silently to no effect (take away a name that is not in it, unite it
    with a word) is an error.
    """

    __slots__ = ("_by_name",)

    _by_name: tuple[Filter, ...]

    def __new__(cls, filters: Iterable[Filter] = ()) -> FilterSet:
        """Return the set of some filters."""
        made = super().__new__(cls, filters)
        own = frozenset.__iter__(made)
        made._by_name = tuple(sorted(own, key=attrgetter("name")))
        return made

    def __sub__(self, other: Iterable[object]) -> FilterSet:
        """Return the set without some filters, given as filters or by name.

        Raises:
            TypeError: `other` is no set.
            ValueError: A name is none of this set's.
        """
        return FilterSet(frozenset.__sub__(self, self._look_up(other)))

    def __or__(self, other: Iterable[object]) -> FilterSet:
        """Return the set with more filters.

        Raises:
            TypeError: `other` is no set, or holds something else than filters.
        """
        return FilterSet(frozenset.__or__(self, _only_filters(other, "|")))

    def __and__(self, other: Iterable[object]) -> FilterSet:
        """Return the filters that are in both sets; names may stand for filters.

        Raises:
            TypeError: `other` is no set.
            ValueError: A name is none of this set's.
        """
        return FilterSet(frozenset.__and__(self, self._look_up(other)))

    def __xor__(self, other: Iterable[object]) -> FilterSet:
        """Return the filters that are in one of the sets only."""
        return FilterSet(frozenset.__xor__(self, _only_filters(other, "^")))

    def __iter__(self) -> Iterator[Filter]:
        """Yield the filters by name, in the same order on every run."""
        return iter(self._by_name)

    def __contains__(self, each: object) -> bool:
        """Say whether a filter, or one of this name, is in the set."""
        if isinstance(each, str):
            return any(own.name == each for own in frozenset.__iter__(self))
        return frozenset.__contains__(self, each)

    def __repr__(self) -> str:
        return f"FilterSet({', '.join(each.name for each in self)})"

    def __reduce__(self) -> tuple[object, ...]:
        return FilterSet, (tuple(self),)

    def _look_up(self, other: object) -> frozenset[object]:
        """Return the members of a set, the names among them as filters of this set."""
        found = _as_set(other)
        return frozenset(
            [self._member(each) if isinstance(each, str) else each for each in found]
        )

    def _member(self, name: str) -> Filter:
        for each in frozenset.__iter__(self):
            if each.name == name:
                return each
        raise unknown_filter(name, [each.name for each in self])


def unknown_filter(
    name: str, names: Iterable[str], argument: str = "filters"
) -> ValueError:
    """Return the error for a filter's name that there is not; it says which there are, the nearest first."""
    from difflib import get_close_matches  # here: only errors need it

    known = sorted(names)
    near = get_close_matches(name, known, n=3, cutoff=0.4)
    listed = [*near, *[each for each in known if each not in near]]
    return ValueError(f"{argument}: no filter {name!r}; there are {', '.join(listed)}")


def _as_set(other: object) -> frozenset[object]:
    if isinstance(other, str | Filter) or not isinstance(other, Iterable):
        shown = (
            repr(other)
            if isinstance(other, str)
            else "a filter"
            if isinstance(other, Filter)
            else f"{other!r}"
        )
        raise TypeError(f"filters: expected a set, got {shown}; write {{…}} around it")
    return frozenset(other)


def _only_filters(other: object, operator: str) -> frozenset[Filter]:
    found = _as_set(other)
    for each in found:
        if not isinstance(each, Filter):
            raise TypeError(
                f"filters: {operator} takes filters, not {each!r}; write {{filters.NAME}}, or only= and without="
            )
    return frozenset(each for each in found if isinstance(each, Filter))
