"""Units and currencies as Chinese and English write them, so that 90分钟 and 1.5 hours are the same length of time."""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct


class Unit(Struct, frozen=True):
    """A unit: what it measures, and how many of the base unit of that it is."""

    measures: str
    factor: Fraction


def _unit(measures: str, factor: str | int = 1) -> Unit:
    """A unit of what it measures, as a multiple of the basic one."""
    return Unit(measures, Fraction(factor))


PERCENT = _unit("share", "1/100")

_TABLE: tuple[tuple[Unit, str, str], ...] = (
    (PERCENT, "% 个百分点 百分点", "% percent per-cent percentage-points percentage-point pp"),
    (_unit("time", "1/1000000000"), "纳秒 ns", "ns nanosecond nanoseconds"),
    (_unit("time", "1/1000000"), "微秒 μs µs us", "μs µs us microsecond microseconds"),
    (_unit("time", "1/1000"), "毫秒 ms", "ms millisecond milliseconds msec"),
    (_unit("time"), "秒 秒钟 s", "s sec secs second seconds"),
    (_unit("time", 60), "分钟 分 min", "min mins minute minutes"),
    (_unit("time", 3600), "小时 个小时 钟头 个钟头 h", "h hr hrs hour hours"),
    (_unit("time", 86400), "天 日", "day days"),
    (_unit("time", 604800), "周 个星期 星期 个礼拜", "week weeks"),
    (_unit("months", 1), "个月", "month months"),
    (_unit("months", 3), "个季度 季度", "quarter quarters"),
    (_unit("months", 12), "年", "year years yr yrs"),
    (_unit("length", "1/1000"), "毫米 mm", "mm millimetre millimetres millimeter millimeters"),
    (_unit("length", "1/100"), "厘米 cm", "cm centimetre centimetres centimeter centimeters"),
    (_unit("length"), "米 m", "m metre metres meter meters"),
    (_unit("length", 1000), "公里 千米 km", "km kilometre kilometres kilometer kilometers"),
    (_unit("area"), "平方米 平米 m²", "m² sqm square-metre square-metres square-meter square-meters"),
    (_unit("area", 1000000), "平方公里 km²", "km² square-kilometre square-kilometres square-kilometers"),
    (_unit("mass"), "克 g", "g gram grams"),
    (_unit("mass", 1000), "公斤 千克 kg", "kg kilogram kilograms kilo kilos"),
    (_unit("mass", 1000000), "吨 t", "t tonne tonnes ton tons"),
    (_unit("bytes"), "B 字节", "B byte bytes"),
    (_unit("bytes", 10**3), "KB kB", "KB kB kilobyte kilobytes"),
    (_unit("bytes", 10**6), "MB 兆", "MB megabyte megabytes"),
    (_unit("bytes", 10**9), "GB", "GB gigabyte gigabytes"),
    (_unit("bytes", 10**12), "TB", "TB terabyte terabytes"),
    (_unit("CNY"), "元 块 元人民币 人民币", "yuan RMB CNY renminbi"),
    (_unit("USD"), "美元 美金", "dollar dollars USD US-dollars"),
    (_unit("EUR"), "欧元", "euro euros EUR"),
    (_unit("GBP"), "英镑", "pound pounds GBP"),
    (_unit("JPY"), "日元", "yen JPY"),
    (_unit("CHF"), "瑞士法郎", "CHF Swiss-francs francs"),
)

SYMBOLS = {
    "¥": _unit("CNY"), "￥": _unit("CNY"), "$": _unit("USD"), "€": _unit("EUR"), "£": _unit("GBP"),
    "US$": _unit("USD"), "USD": _unit("USD"), "EUR": _unit("EUR"), "RMB": _unit("CNY"), "CNY": _unit("CNY"),
    "GBP": _unit("GBP"), "CHF": _unit("CHF"), "JPY": _unit("JPY"),
}  # fmt: skip
"""What stands before an amount of money."""

HAN = {word: unit for unit, han, _ in _TABLE for word in han.split()}
LATIN = {word.replace("-", " "): unit for unit, _, latin in _TABLE for word in latin.split()}


def are_alike(one: Unit | None, other: Unit | None) -> bool:
    """Whether two amounts may be of the same kind; where one of them names no unit, they may."""
    return one is None or other is None or one.measures == other.measures
