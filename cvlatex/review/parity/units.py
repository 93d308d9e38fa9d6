"""Units and currencies as Chinese and English write them, so that 90分钟 and 1.5 hours are the same length of time."""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct


class Unit(Struct, frozen=True):
    """A unit: what it measures, and how many of the base unit of that it is."""

    measures: str
    factor: Fraction


def _make_unit(measures: str, factor: str | int = 1) -> Unit:
    """Return a unit of what it measures, as a multiple of the basic one."""
    return Unit(measures, Fraction(factor))


PERCENT = _make_unit("share", "1/100")

_TABLE: tuple[tuple[Unit, str, str], ...] = (
    (PERCENT, "% 个百分点 百分点", "% percent per-cent percentage-points percentage-point pp"),
    (_make_unit("time", "1/1000000000"), "纳秒 ns", "ns nanosecond nanoseconds"),
    (_make_unit("time", "1/1000000"), "微秒 μs µs us", "μs µs us microsecond microseconds"),
    (_make_unit("time", "1/1000"), "毫秒 ms", "ms millisecond milliseconds msec"),
    (_make_unit("time"), "秒 秒钟 s", "s sec secs second seconds"),
    (_make_unit("time", 60), "分钟 分 min", "min mins minute minutes"),
    (_make_unit("time", 3600), "小时 个小时 钟头 个钟头 h", "h hr hrs hour hours"),
    (_make_unit("time", 86400), "天 日", "day days"),
    (_make_unit("time", 604800), "周 个星期 星期 个礼拜", "week weeks"),
    (_make_unit("months", 1), "个月", "month months"),
    (_make_unit("months", 3), "个季度 季度", "quarter quarters"),
    (_make_unit("months", 12), "年", "year years yr yrs"),
    (_make_unit("length", "1/1000"), "毫米 mm", "mm millimetre millimetres millimeter millimeters"),
    (_make_unit("length", "1/100"), "厘米 cm", "cm centimetre centimetres centimeter centimeters"),
    (_make_unit("length"), "米 m", "m metre metres meter meters"),
    (_make_unit("length", 1000), "公里 千米 km", "km kilometre kilometres kilometer kilometers"),
    (_make_unit("area"), "平方米 平米 m²", "m² sqm square-metre square-metres square-meter square-meters"),
    (_make_unit("area", 1000000), "平方公里 km²", "km² square-kilometre square-kilometres square-kilometers"),
    (_make_unit("mass"), "克 g", "g gram grams"),
    (_make_unit("mass", 1000), "公斤 千克 kg", "kg kilogram kilograms kilo kilos"),
    (_make_unit("mass", 1000000), "吨 t", "t tonne tonnes ton tons"),
    (_make_unit("bytes"), "B 字节", "B byte bytes"),
    (_make_unit("bytes", 10**3), "KB kB", "KB kB kilobyte kilobytes"),
    (_make_unit("bytes", 10**6), "MB 兆", "MB megabyte megabytes"),
    (_make_unit("bytes", 10**9), "GB", "GB gigabyte gigabytes"),
    (_make_unit("bytes", 10**12), "TB", "TB terabyte terabytes"),
    (_make_unit("CNY"), "元 块 元人民币 人民币", "yuan RMB CNY renminbi"),
    (_make_unit("USD"), "美元 美金", "dollar dollars USD US-dollars"),
    (_make_unit("EUR"), "欧元", "euro euros EUR"),
    (_make_unit("GBP"), "英镑", "pound pounds GBP"),
    (_make_unit("JPY"), "日元", "yen JPY"),
    (_make_unit("CHF"), "瑞士法郎", "CHF Swiss-francs francs"),
)

SYMBOLS = {
    "¥": _make_unit("CNY"), "￥": _make_unit("CNY"), "$": _make_unit("USD"), "€": _make_unit("EUR"),
    "£": _make_unit("GBP"), "US$": _make_unit("USD"), "USD": _make_unit("USD"), "EUR": _make_unit("EUR"),
    "RMB": _make_unit("CNY"), "CNY": _make_unit("CNY"), "GBP": _make_unit("GBP"), "CHF": _make_unit("CHF"),
    "JPY": _make_unit("JPY"),
}  # fmt: skip
"""What stands before an amount of money."""

HAN = {word: unit for unit, han, _ in _TABLE for word in han.split()}
LATIN = {word.replace("-", " "): unit for unit, _, latin in _TABLE for word in latin.split()}


def are_alike(one: Unit | None, other: Unit | None) -> bool:
    """Whether two amounts may be of the same kind; where one of them names no unit, they may."""
    return one is None or other is None or one.measures == other.measures
