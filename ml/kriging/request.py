"""What a person asks of kriging: `VariogramRequest`, and with it `ResampleRequest` for a DEM, `PointsRequest`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..base.errors import InputError
from .methods import AUTO, KRIGING, POINT_METHODS
from .variogram.model import MODELS, Variogram


@dataclass(frozen=True)
class VariogramRequest:
    """The variogram that a person wishes for: what is given is kept, the rest is fitted to the data.

    Parameters
    ----------
    model : str or Variogram, default "auto"
        ``"auto"`` tries all models; a model's name fits that one; of a `Variogram` nothing is fitted.
    sill : float, optional
        Variance that the model reaches at its range, squared units of z; of linear and power the value at ``range``.
    range : float, optional
        Distance in metres at which it does.
    nugget : float, optional
        Variance of the data's noise, squared units of z, 0 or more; above 0 smooths.
    exponent : float, optional
        Of the power model alone, between 0 and 2.
    anisotropy_ratio : float, default 1.0
        Range along the direction of the longest range, over the range across it; 1: the same in all directions.
    anisotropy_angle : float, default 0.0
        That direction, degrees counter-clockwise from east; without effect where the ratio is 1.

    Raises
    ------
    InputError
        For an exponent where the model is known to have none.

    Examples
    --------
    >>> VariogramRequest("spherical", range=900.0).applied_to(Variogram("spherical", sill=4.0, range=500.0)).range
    900.0
    """

    model: str | Variogram = "auto"
    sill: float | None = None
    range: float | None = None
    nugget: float | None = None
    exponent: float | None = None
    anisotropy_ratio: float = 1.0
    anisotropy_angle: float = 0.0

    def __post_init__(self):
        name = self.model.model if isinstance(self.model, Variogram) else self.model
        if self.exponent is not None and name in MODELS and name != "power":
            raise InputError(
                f"The {name} model has no exponent, and {self.exponent} was given; choose the power model or leave it "
                "out."
            )

    @classmethod
    def of(cls, wish: str | Variogram | VariogramRequest, **parameters) -> VariogramRequest:
        """A request from a model and parameters.

        Parameters
        ----------
        wish : str, Variogram or VariogramRequest
            auto or a model's name, a variogram, or a request, of which what is not named stays as it is.
        **parameters
            Fields of `VariogramRequest` by name.

        Returns
        -------
        VariogramRequest
        """
        return replace(wish, **parameters) if isinstance(wish, VariogramRequest) else cls(wish, **parameters)

    @property
    def given(self) -> dict[str, float]:
        """The parameters that are set, by their names in `Variogram`; a direction only where there is anisotropy."""
        numbers = {"sill": self.sill, "range": self.range, "nugget": self.nugget, "exponent": self.exponent}
        given = {name: number for name, number in numbers.items() if number is not None}
        if self.anisotropy_ratio != 1.0:
            given.update(anisotropy_ratio=self.anisotropy_ratio, anisotropy_angle=self.anisotropy_angle)
        return given

    @property
    def direction(self) -> float:
        """The anisotropy's angle; 0 where there is no anisotropy."""
        return self.anisotropy_angle if self.anisotropy_ratio != 1.0 else 0.0

    @property
    def models(self) -> tuple[str, ...]:
        """Names of the models to try; `InputError` where there is no such model."""
        if isinstance(self.model, Variogram):
            return (self.model.model,)
        if self.model not in ("auto", *MODELS):
            raise InputError(f"There is no variogram model {self.model!r}; choose auto or one of {', '.join(MODELS)}.")
        return MODELS if self.model == "auto" else (self.model,)

    @property
    def complete(self) -> Variogram | None:
        """The variogram where nothing is left to be fitted, else None."""
        if isinstance(self.model, Variogram):
            return replace(self.model, **self.given)  # type: ignore[arg-type]  # mypy fears for the model's name
        if self.model == "auto" or self.sill is None or self.range is None:
            return None
        return self.applied_to(Variogram(self.models[0]))

    @property
    def usual(self) -> Variogram:
        """The variogram where there are too few data to fit one: default parameters, of the power model if any is."""
        return self.applied_to(Variogram("power" if self.model == "auto" else self.models[0]))

    def applied_to(self, fitted: Variogram) -> Variogram:
        """A fitted variogram with the parameters that are set.

        A sill that is not set moves with a set nugget; a nugget that is not keeps its share of a set lower sill.

        Parameters
        ----------
        fitted : Variogram
            Gives what is not set.

        Returns
        -------
        Variogram
        """
        given = self.given
        if self.nugget is not None and self.sill is None:
            given["sill"] = fitted.sill - fitted.nugget + self.nugget
        elif self.sill is not None and self.nugget is None:
            share = fitted.nugget / fitted.sill
            given["nugget"] = max(0.0, min(fitted.nugget, share * self.sill))
        return replace(fitted, **given)  # type: ignore[arg-type]  # see above


@dataclass(frozen=True)
class ResampleRequest:
    """How a DEM is brought to another grid.

    Parameters
    ----------
    method : str, default "auto"
        One of `methods.METHODS`; ``auto``: see `choose_method`.
    neighbourhood : int, optional
        Cells on a side of the square that each estimate uses, odd, 3 to 11. Default: 7, and 11 for ``area_kriging``.
    variogram : VariogramRequest
        Default: fitted.
    fill_distance : float, default 0.0
        Metres up to which gaps are closed from their edge (kriging methods).
    """

    method: str = AUTO
    neighbourhood: int | None = None
    variogram: VariogramRequest = field(default_factory=VariogramRequest)
    fill_distance: float = 0.0

    @classmethod
    def of(cls, method=AUTO, neighbourhood=None, fill_distance=0.0, variogram="auto", **parameters) -> ResampleRequest:
        """A request from a verb's keywords.

        Parameters
        ----------
        method : str, default "auto"
            One of `methods.METHODS`, or auto.
        neighbourhood : int, optional
            Cells on a side, odd, 3 to 11. Default: as `usual_neighbourhood` has it.
        fill_distance : float, default 0.0
            Metres up to which gaps are closed.
        variogram : str, Variogram or VariogramRequest, default "auto"
            As of `VariogramRequest.of`.
        **parameters
            Those of `VariogramRequest`.

        Returns
        -------
        ResampleRequest
        """
        return cls(method, neighbourhood, VariogramRequest.of(variogram, **parameters), fill_distance)

    @property
    def size(self) -> int:
        """Cells on a side of the neighbourhood; see `usual_neighbourhood`."""
        return usual_neighbourhood(self.method) if self.neighbourhood is None else self.neighbourhood

    @property
    def only_kriging(self) -> bool:
        """Whether something is wished for that only kriging has."""
        wished = self.neighbourhood, self.fill_distance or None, self.variogram.given or None
        return self.variogram.model != "auto" or any(wish is not None for wish in wished)

    def check(self, variance=None, report=None) -> None:
        """Refuse what only kriging has where the method is none.

        Parameters
        ----------
        variance : object, optional
            Where the variance is wanted; None: nowhere.
        report : object, optional
            Where a report is wanted; None: nowhere.

        Raises
        ------
        InputError
            For either of these, a fill distance or a variogram beside a method that is no kriging.
        """
        if self.method in (AUTO, *KRIGING):
            return
        wishes = {
            "a variance": variance,
            "a report": report,
            "a fill distance": self.fill_distance or None,
            "a variogram": None if self.variogram.model == "auto" else self.variogram.model,
            "variogram parameters": self.variogram.given or None,
        }
        for name, value in wishes.items():
            if value is not None:
                raise InputError(
                    f"Only kriging has {name}, and the method is {self.method}; choose a kriging method or leave it "
                    "out."
                )


@dataclass(frozen=True)
class PointsRequest:
    """How points are interpolated onto a grid.

    Parameters
    ----------
    method : str, default "kriging"
        One of `methods.POINT_METHODS`.
    neighbours : int or "all", default 16
        How many of the nearest points count for a cell, 1 to 128; 0 or ``"all"``: all points, by PyKrige.
    variogram : VariogramRequest
        Default: fitted.

    Raises
    ------
    InputError
        For a method that points cannot have, and for another word than ``"all"``.
    """

    method: str = "kriging"
    neighbours: int | str = 16
    variogram: VariogramRequest = field(default_factory=VariogramRequest)

    def __post_init__(self):
        if self.method not in POINT_METHODS:
            raise InputError(
                f"There is no method {self.method!r} for points; choose one of {', '.join(POINT_METHODS)}."
            )
        if isinstance(self.neighbours, str) and self.neighbours != "all":
            raise InputError(f"Neighbours are a number or all, not {self.neighbours!r}; 16 is a good number.")

    @property
    def count(self) -> int:
        """How many neighbours; 0: all points."""
        return 0 if isinstance(self.neighbours, str) else self.neighbours

    @classmethod
    def of(cls, method="kriging", neighbours=16, variogram="auto", **parameters) -> PointsRequest:
        """A request from a verb's keywords.

        Parameters
        ----------
        method : str, default "kriging"
            One of `methods.POINT_METHODS`.
        neighbours : int or "all", default 16
            Nearest points that count for a cell, 1 to 128; 0 or ``"all"``: all points.
        variogram : str, Variogram or VariogramRequest, default "auto"
            As of `VariogramRequest.of`.
        **parameters
            Those of `VariogramRequest`.

        Returns
        -------
        PointsRequest
        """
        return cls(method, neighbours, VariogramRequest.of(variogram, **parameters))


def usual_neighbourhood(method: str) -> int:
    """Cells on a side of the neighbourhood where nothing is said.

    The surface has a step at the border of two cells, since they use other neighbours. With 7 x 7 points it is smaller
    than what the surface's own curvature makes of a fifteenth of a cell; means over cells need 11 x 11 for that.

    Parameters
    ----------
    method : str
        One of `methods.KRIGING`.

    Returns
    -------
    int
        Odd, 3 or more.
    """
    return 11 if method == "area_kriging" else 7
