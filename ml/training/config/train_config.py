"""What a training run can be told, and under which names files keep it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field

from ...base.errors import InputError
from ...base.settings import check_seed, check_types
from ...dataset.augmentation import Augmentation
from ...scene.scaling import Scaling

OPTIMISERS = ("adamw", "sgd")
SCHEDULES = ("cosine", "poly", "constant")
_FASTEST = 1e30  # learning rate: far beyond any that trains, and within what 32 bits hold
PRECISIONS = ("auto", "float32", "bfloat16", "float16")


@dataclass(frozen=True)
class Ablation:
    """A row of the paper's ablation (HPCL-Net, table 2): the network, and whether and with which keys it contrasts."""

    network: str
    contrast: bool
    queues: bool


ABLATIONS = {
    "B": Ablation("ffs-net", False, False),
    "B+F": Ablation("hpcl-net", False, False),
    "B+F+C": Ablation("hpcl-net", True, False),
    "B+F+C+G": Ablation("hpcl-net", True, True),
}
"""B: the baseline; F: fusion of heterogeneous features; C: contrast within a mini-batch; G: with global queues."""

STORED_NAMES = {"ema_decay": "average", "precise_batch_norm": "gathered"}
"""Fields of `TrainConfig` that files (config.json, model cards, states) call by another name: that of their first
version, which is a promise to whoever reads them.
"""


@dataclass(frozen=True)
class TrainConfig:
    """Everything that a training run can be told. The defaults are the preset "modern" (`presets`)."""

    network: str = "hpcl-net"
    """Which network (a key of ``NETWORKS``)."""
    arguments: dict = field(default_factory=lambda: {"preset": "small"})
    """Arguments of the network."""
    ablation: str = ""
    """Row of the paper's ablation (a key of `ABLATIONS`), which has to name the same network; empty: no contrast."""
    contrast: dict = field(default_factory=dict)
    """Settings of the contrast (fields of ``ContrastConfig``; whether there are queues is the ablation's business)."""
    start: str = ""
    """Checkpoint whose weights training begins with, of the same network; its image bands and classes may be others.
    Empty: random weights.
    """
    start_share: float = 0.0
    """Share of the start's weights in what is scored and saved, 0 to 1; the rest is what was trained."""
    imagenet: str = ""
    """File of a ResNet's ImageNet weights in torchvision's naming for the trunk; empty: none."""
    epochs: int = 12
    """Passes over all regions."""
    visits: int = 1
    """How often an epoch looks at every region, each time with chance of its own."""
    balance: bool = False
    """Whether every folder of data gets as many visits as each other one, of as many in all as without."""
    modality_dropout: float = 0.0
    """Probability that a sample loses its image or its DEM, one as likely as the other, where it has both: for networks
    that take a missing modality.
    """
    borrowed_dem: float = 0.0
    """Probability that a sample that has an image alone is shown with the DEM of another sample, and is a landslide
    where either of the two is: so that a network that takes a missing modality weighs image against DEM where few
    samples have both.
    """
    batch: int = 2
    """Samples a step, over all processes and accumulated parts together."""
    accumulate: int = 1
    """Parts into which the samples of a step are cut, one after the other, to save memory."""
    crop: int = 256
    """Side in pixels of a sample; a multiple of the network's stride. Where no scene is as large, its side."""
    loss: str = "cross_entropy+lovasz"
    """Loss on the class scores (a key of ``LOSSES``, or several joined by +)."""
    class_weights: tuple[float, ...] = ()
    """Weight of each class in the cross-entropy; empty: all the same."""
    optimiser: str = "adamw"
    """adamw, or sgd with momentum."""
    learning_rate: float = 2e-3
    """Highest learning rate."""
    momentum: float = 0.9
    """Of sgd."""
    schedule: str = "cosine"
    """How the learning rate falls to nothing: cosine, poly, or constant: it stays."""
    power: float = 0.9
    """Exponent of poly."""
    warm_up: float = 0.05
    """Share of the steps in which the learning rate rises."""
    weight_decay: float = 0.05
    """AdamW's decoupled decay, or the factor of SGD's L2 penalty."""
    decay_all: bool = False
    """Decay biases and the scales of normalisations too, not only weights."""
    clip: float = 1.0
    """Largest norm of the gradient; 0: any."""
    ema_decay: float = 0.998
    """Decay of the exponential moving average of the weights (lower in the first steps), which is then what is scored
    and saved; 0: none.
    """
    precise_batch_norm: bool = True
    """Whether what is scored and saved gets population statistics of its own (`update_population_statistics`)."""
    augmentation: Augmentation = field(default_factory=Augmentation)
    """How samples are varied."""
    scaling: Scaling = field(default_factory=Scaling)
    """How image and DEM are turned into the network's units."""
    seed: int = 1
    """Seed of the weights, the order, the crops, the augmentation, dropout and the choice of anchors and keys."""
    device: str = "auto"
    """auto, cpu, cuda or cuda:N."""
    precision: str = "auto"
    """float32, bfloat16, float16 (with scaled losses), or auto: float16 on GPUs, float32 on CPUs."""
    channels_last: bool = True
    """Keep the channels of a pixel side by side in memory, which convolutions prefer."""
    score_every: int = 3
    """Epochs between two scores on the held-out scenes (the last epoch is always scored)."""
    fit_threshold: bool = True
    """Whether the model gets the threshold with the best F1 on the held-out scenes (else 0.5, at which epochs are
    compared).
    """
    save_minutes: float = 10.0
    """Minutes after which the state is saved within an epoch (it always is at its end); 0: at every step."""

    def __post_init__(self):
        check_types(self)
        _check_counts(self)
        _check_choices(self)
        _check_ranges(self)
        if self.ablation and ABLATIONS[self.ablation].network != self.network:
            raise InputError(
                f"The ablation {self.ablation} is one of {ABLATIONS[self.ablation].network}, not of {self.network}; "
                "leave out one of the two."
            )

        scale = self.arguments.get("scale", 1)
        if self.contrasted and scale != 1:
            raise InputError(
                f"The contrast of the ablation {self.ablation} is among cells as they are, and not {scale} times "
                "finer ones; leave out the ablation, or the scale."
            )

    @property
    def contrasted(self) -> bool:
        """Whether there is a contrastive loss."""
        return bool(self.ablation) and ABLATIONS[self.ablation].contrast

    @property
    def queued(self) -> bool:
        """Whether its keys come from global queues."""
        return self.contrasted and ABLATIONS[self.ablation].queues

    def is_scored(self, epoch: int) -> bool:
        """Whether the model is scored after an epoch.

        Parameters
        ----------
        epoch : int
            Its number, from 1.
        """
        return epoch % self.score_every == 0 or epoch == self.epochs

    def stored(self) -> dict:
        """All fields by the names that files know them by (`STORED_NAMES`)."""
        return {STORED_NAMES.get(name, name): value for name, value in asdict(self).items()}

    def to_json(self) -> str:
        """`stored` as JSON text; the same text for the same settings."""
        return json.dumps(self.stored(), sort_keys=True, indent=1)


def _check_counts(config: TrainConfig) -> None:
    for name in ("epochs", "visits", "batch", "accumulate", "crop", "score_every"):
        if getattr(config, name) < 1:
            raise InputError(f"The setting {name} is {getattr(config, name)}, but has to be 1 or more.")
    check_seed(config.seed)
    if config.accumulate > config.batch:
        raise InputError(
            f"A batch of {config.batch} cannot be cut into {config.accumulate} parts; lower accumulate, or raise batch."
        )


def _check_choices(config: TrainConfig) -> None:
    ablations = ("", *ABLATIONS)
    choices = {"ablation": ablations, "optimiser": OPTIMISERS, "schedule": SCHEDULES, "precision": PRECISIONS}
    for name, known in choices.items():
        if getattr(config, name) not in known:
            listed = ", ".join(word for word in known if word)
            raise InputError(f"The {name} {getattr(config, name)!r} is unknown; choose among {listed}.")
    if config.start and config.imagenet:
        raise InputError("A start and ImageNet weights would overwrite each other; give one of the two.")


def _check_ranges(config: TrainConfig) -> None:
    if config.learning_rate <= 0:
        raise InputError(f"A learning rate of {config.learning_rate} teaches nothing; use one above 0.")
    if config.learning_rate > _FASTEST:
        raise InputError(
            f"A learning rate of {config.learning_rate:g} leaves no weight as it is; use {_FASTEST:g} or less."
        )
    for name in ("warm_up", "ema_decay", "momentum"):
        if not 0 <= getattr(config, name) < 1:
            raise InputError(f"The setting {name} is {getattr(config, name)}, but has to be in 0 to 1, below 1.")
    for name, value in (("modality dropout", config.modality_dropout), ("borrowed DEM", config.borrowed_dem)):
        if not 0 <= value <= 1:
            raise InputError(f"A {name} of {value} is no probability; use 0 to 1.")
    if not 0 <= config.start_share < 1 or (config.start_share and not config.start):
        raise InputError(f"A share of {config.start_share} of the start needs a start, and to be in 0 to 1, below 1.")
    if config.modality_dropout and config.scaling.roles:
        raise InputError(
            f"A modality dropout of {config.modality_dropout} does not go with roles of bands, whose features need "
            "image and DEM together; use 0."
        )
    for name in ("weight_decay", "clip", "power", "save_minutes"):
        if getattr(config, name) < 0:
            raise InputError(f"The setting {name} is {getattr(config, name)}, but has to be 0 or more.")
    if any(weight < 0 for weight in config.class_weights) or (config.class_weights and not any(config.class_weights)):
        raise InputError(f"The class weights {config.class_weights} have to be 0 or more, and one of them above 0.")
