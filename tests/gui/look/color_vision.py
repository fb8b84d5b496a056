"""What colours look like to people who lack one kind of cone, and how far apart two colours are seen.

The simulation is that of Machado, Oliveira and Fernandes (2009) at full severity, on linear RGB; the distance is
CIEDE2000; the contrast is that of WCAG 2.
"""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

SIGHTS = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(color: str) -> Array:
    """The linear red, green and blue of "#rrggbb", from 0 to 1."""
    values = np.array([int(color[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """From 1:1 to 21:1."""
    low, high = sorted(float((_TO_XYZ @ linear(color))[1]) for color in (one, other))
    return (high + 0.05) / (low + 0.05)


def apart(one: str, other: str, sight: str = "normal") -> float:
    """How far apart two colours are seen, ΔE2000: about 1 is just seen where they touch."""
    return _delta_e(*(_lab(np.clip(SIGHTS[sight] @ linear(color), 0.0, 1.0)) for color in (one, other)))


def lightness(color: str, sight: str = "normal") -> float:
    """How light a colour is seen, L* from 0 to 100."""
    return float(_lab(np.clip(SIGHTS[sight] @ linear(color), 0.0, 1.0))[0])


def _lab(rgb: Array) -> Array:
    xyz = _TO_XYZ @ rgb / _WHITE
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def _delta_e(one: Array, other: Array) -> float:
    mean_chroma = (np.hypot(*one[1:]) + np.hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * np.sqrt(mean_chroma**7 / (mean_chroma**7 + 25.0**7))
    a, b = np.array([one[1], other[1]]) * stretch, np.array([one[2], other[2]])
    chroma, hue = np.hypot(a, b), np.degrees(np.arctan2(b, a)) % 360
    turn = (hue[1] - hue[0] + 180) % 360 - 180 if chroma.all() else 0.0
    d_light, d_chroma = other[0] - one[0], chroma[1] - chroma[0]
    d_hue = 2 * np.sqrt(chroma.prod()) * np.sin(np.radians(turn / 2))
    light, mean, middle = (one[0] + other[0]) / 2, chroma.mean(), hue[0] + turn / 2 if chroma.all() else hue.sum()
    weights = ((1.0, 0, 0), (-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    t = sum(weight * np.cos(np.radians(times * middle + ahead)) for weight, times, ahead in weights)
    in_light = 1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2)
    in_chroma, in_hue = 1 + 0.045 * mean, 1 + 0.015 * mean * t
    turned = 30 * np.exp(-((((middle % 360) - 275) / 25) ** 2))
    cross = -2 * np.sqrt(mean**7 / (mean**7 + 25.0**7)) * np.sin(np.radians(2 * turned))
    parts = d_light / in_light, d_chroma / in_chroma, d_hue / in_hue
    return float(np.sqrt(sum(part**2 for part in parts) + cross * parts[1] * parts[2]))
