"""A CPU that pretends to be another device, to count how often the host would wait for it."""

from __future__ import annotations

import sys

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

PRETENDED = torch.device("cpu", 0)
"""Not equal to the CPU's own device, and still taken by every function."""

_WAITING = {"_local_scalar_dense", "nonzero", "masked_select", "unique_dim", "_unique2", "equal", "is_nonzero"}
_COPIES = {"copy_", "_to_copy"}
_READS = {"tolist", "numpy", "__array__"}
_UNAWARE = ("torch.nn.utils.clip_grad", "torch.amp.grad_scaler", "torch.optim.adam", "torch.optim.sgd")
"""Modules that ask for devices below Python, where nothing is pretended, and move only to where a tensor is."""


class Waits(TorchFunctionMode):
    """A context that lists in ``found`` every operation that would wait for the `PRETENDED` device.

    Tensors are on it that were moved there, made there, or computed from such. The host waits where it reads one, where
    the size of a result depends on values, and where something is copied to it that was not told to be non-blocking.
    An index or another operand that is not on the device would be copied too.
    """

    def __init__(self):
        super().__init__()
        self.found: list[str] = []
        self._storages: dict[int, torch.UntypedStorage] = {}  # which also keeps them, so that no address comes twice
        self._below = _Below(self)

    def __enter__(self) -> Waits:
        super().__enter__()
        self._below.__enter__()
        return self

    def __exit__(self, *reason) -> None:
        self._below.__exit__(*reason)
        super().__exit__(*reason)

    def holds(self, tensor: Tensor) -> bool:
        """Whether a tensor is on the device."""
        return tensor.untyped_storage()._cdata in self._storages

    def take(self, tensor: Tensor) -> Tensor:
        """Put a tensor on the device."""
        storage = tensor.untyped_storage()
        self._storages[storage._cdata] = storage
        return tensor

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs, name = kwargs or {}, getattr(function, "__name__", "")
        if function == Tensor.device.__get__:  # a new object each time
            return PRETENDED if self.holds(args[0]) else function(*args)
        if name in ("to", "cpu") and sys._getframe(1).f_globals["__name__"] not in _UNAWARE:
            return self._moved(function, name, args, kwargs)
        if name in _READS and self.holds(args[0]):
            self.found.append(name)
        result = function(*args, **kwargs)
        if kwargs.get("device") == PRETENDED:
            self.take(result)
            if name in ("tensor", "as_tensor"):
                self.found.append(f"{name} there")
        return result

    def _moved(self, function, name: str, args, kwargs) -> Tensor:
        tensor, asked = args[0], [item for item in (*args[1:], *kwargs.values()) if isinstance(item, torch.device)]
        target = torch.device("cpu") if name == "cpu" else asked[0] if asked else None
        result = function(*args, **kwargs)
        there = self.holds(tensor)
        if target is None or there == (target == PRETENDED):
            return result
        if there or not kwargs.get("non_blocking"):
            self.found.append(f"{name} {target}")
        if result.untyped_storage()._cdata == tensor.untyped_storage()._cdata:
            result = result.detach().clone()
        return result if there else self.take(result)


class _Below(TorchDispatchMode):
    """What happens below the functions that Python calls, also backwards."""

    def __init__(self, waits: Waits):
        super().__init__()
        self._waits = waits

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        kwargs, name = kwargs or {}, function.overloadpacket.__name__
        tensors = [item for item in tree_leaves((args, kwargs)) if isinstance(item, Tensor)]
        there = [tensor for tensor in tensors if self._waits.holds(tensor)]
        copied = name in _COPIES
        elsewhere = [item for item in tensors if (item.dim() or copied) and not self._waits.holds(item)]
        masks = name in ("index", "index_put_") and any(item.dtype in (torch.bool, torch.uint8) for item in tensors[1:])
        result = function(*args, **kwargs)
        if not there:
            return result
        mixed = elsewhere and not (copied and (kwargs.get("non_blocking") or args[2:] == (True,)))
        if name in _WAITING or masks or mixed:
            self._waits.found.append(name)
        if name != "copy_":
            for item in tree_leaves(result):
                if isinstance(item, Tensor):
                    self._waits.take(item)
        return result
