"""Shows the values of the library in gdb as they are written: a figure as `USD 392 million [391.5, 392.5) flow 2024`, and
so decimals, intervals, bounded numbers, units, quantities, money, periods and areas. `print /r` shows the members.

    (gdb) source /usr/share/almanac/gdb_printers.py

Reads data members and the arguments of templates alone and calls nothing in the program, so that it works on a core dump.
"""

import ast
import datetime
import decimal
import re
import sys
from fractions import Fraction

import gdb
import gdb.printing
import gdb.types

# ---- numbers: a coefficient and a power of ten

WORDS = {6: " million", 9: " billion", 12: " trillion"}
LONGEST_PLAIN_TEXT = 60


def without_zeros(coefficient, exponent):
    while coefficient and coefficient % 10 == 0:
        coefficient, exponent = coefficient // 10, exponent + 1
    return coefficient, exponent if coefficient else 0


def in_groups(coefficient, exponent):
    """12,345.50; with an exponent, where the zeros would fill a line."""
    digits = str(abs(coefficient))
    if abs(exponent) > LONGEST_PLAIN_TEXT:
        return f"{coefficient}e{exponent}"
    if exponent >= 0:
        return f"{coefficient * 10**exponent:,}"
    digits = digits.rjust(1 - exponent, "0")
    return ("-" if coefficient < 0 else "") + f"{int(digits[:exponent]):,}.{digits[exponent:]}"


def word_of(coefficient, exponent):
    """The power of ten whose word stands behind the number, as `number_detail::word_exponent` has it."""
    if coefficient == 0:
        return 0
    leading = exponent + len(str(abs(coefficient))) - 1
    if leading >= LONGEST_PLAIN_TEXT:
        return 0
    if exponent == leading and leading in (5, 8, 11):
        leading += 1
    word = 0 if leading < 6 else min(leading // 3 * 3, 12)
    last = exponent if exponent < 0 else without_zeros(coefficient, exponent)[1]
    return 0 if last < word - 3 else word


def in_words(coefficient, exponent):
    word = word_of(coefficient, exponent)
    if word and exponent <= 0:
        coefficient, exponent = without_zeros(coefficient, exponent)
    return in_groups(coefficient, exponent - word) + WORDS.get(word, "")


def members_of_decimal(value):
    return int(value["coefficient"]), int(value["exponent"])


def shortest_decimal(number):
    """The shortest decimal that is this double."""
    sign, digits, exponent = decimal.Decimal(repr(number)).as_tuple()
    coefficient, exponent = without_zeros(int("".join(map(str, digits))), exponent)
    return (-coefficient if sign else coefficient), exponent


def ends_of_interval(value, shift=0):
    """"[391.5, 392.5)", the ends in 10^`shift`."""

    def end(side):
        if str(value[f"{side}_bound"]).endswith("unbounded"):
            return "-inf" if side == "lower" else "inf"
        coefficient, exponent = members_of_decimal(value[side])
        return in_groups(coefficient, exponent - shift)

    def is_closed(side):
        return str(value[f"{side}_bound"]).endswith("closed")

    return f"{'[' if is_closed('lower') else '('}{end('lower')}, {end('upper')}{']' if is_closed('upper') else ')'}"


def text_of_double(number):
    if number != number:
        return "missing"
    if abs(number) == float("inf"):
        return "inf" if number > 0 else "-inf"
    return in_groups(*shortest_decimal(number))


def text_of_bounded(value):
    middle, low, high = (float(value[name]) for name in ("value", "low", "high"))
    if low == middle == high or middle != middle:
        return text_of_double(middle)
    return f"{text_of_double(middle)} ({text_of_double(low)} to {text_of_double(high)})"


# ---- units

KINDS = ["amount", "proportion", "proportion_difference", "index", "rank"]
# As the library has them, written by the target `gdb_units`: symbol, powers of metre, kilogram, second and bit, kind, and the
# size as numerator, denominator and power of ten.
NAMED_UNITS = [
    ("1", (0, 0, 0, 0), 0, 1, 1, 0),
    ("%", (0, 0, 0, 0), 1, 1, 1, -2),
    ("[pp]", (0, 0, 0, 0), 2, 1, 1, -2),
    ("[bp]", (0, 0, 0, 0), 2, 1, 1, -4),
    ("[index]", (0, 0, 0, 0), 3, 1, 1, 0),
    ("[rank]", (0, 0, 0, 0), 4, 1, 1, 0),
    ("s", (0, 0, 1, 0), 0, 1, 1, 0),
    ("d", (0, 0, 1, 0), 0, 864, 1, 2),
    ("a", (0, 0, 1, 0), 0, 315576, 1, 2),
    ("mo", (0, 0, 1, 0), 0, 26298, 1, 2),
    ("h", (0, 0, 1, 0), 0, 36, 1, 2),
    ("min", (0, 0, 1, 0), 0, 6, 1, 1),
    ("wk", (0, 0, 1, 0), 0, 6048, 1, 2),
    ("ms", (0, 0, 1, 0), 0, 1, 1, -3),
    ("km", (1, 0, 0, 0), 0, 1, 1, 3),
    ("m", (1, 0, 0, 0), 0, 1, 1, 0),
    ("cm", (1, 0, 0, 0), 0, 1, 1, -2),
    ("mm", (1, 0, 0, 0), 0, 1, 1, -3),
    ("in", (1, 0, 0, 0), 0, 254, 1, -4),
    ("ft", (1, 0, 0, 0), 0, 3048, 1, -4),
    ("yd", (1, 0, 0, 0), 0, 9144, 1, -4),
    ("mi", (1, 0, 0, 0), 0, 1609344, 1, -3),
    ("nmi", (1, 0, 0, 0), 0, 1852, 1, 0),
    ("t", (0, 1, 0, 0), 0, 1, 1, 3),
    ("kg", (0, 1, 0, 0), 0, 1, 1, 0),
    ("g", (0, 1, 0, 0), 0, 1, 1, -3),
    ("kt", (0, 1, 0, 0), 0, 1, 1, 6),
    ("Mt", (0, 1, 0, 0), 0, 1, 1, 9),
    ("lb", (0, 1, 0, 0), 0, 45359237, 1, -8),
    ("ozt", (0, 1, 0, 0), 0, 311034768, 1, -10),
    ("m3", (3, 0, 0, 0), 0, 1, 1, 0),
    ("bbl", (3, 0, 0, 0), 0, 158987294928, 1, -12),
    ("L", (3, 0, 0, 0), 0, 1, 1, -3),
    ("ft3", (3, 0, 0, 0), 0, 28316846592, 1, -12),
    ("gal", (3, 0, 0, 0), 0, 3785411784, 1, -12),
    ("km3", (3, 0, 0, 0), 0, 1, 1, 9),
    ("m2", (2, 0, 0, 0), 0, 1, 1, 0),
    ("km2", (2, 0, 0, 0), 0, 1, 1, 6),
    ("ha", (2, 0, 0, 0), 0, 1, 1, 4),
    ("acre", (2, 0, 0, 0), 0, 40468564224, 1, -7),
    ("MW", (2, 1, -3, 0), 0, 1, 1, 6),
    ("kW", (2, 1, -3, 0), 0, 1, 1, 3),
    ("GW", (2, 1, -3, 0), 0, 1, 1, 9),
    ("W", (2, 1, -3, 0), 0, 1, 1, 0),
    ("TW", (2, 1, -3, 0), 0, 1, 1, 12),
    ("kWh", (2, 1, -2, 0), 0, 36, 1, 5),
    ("MWh", (2, 1, -2, 0), 0, 36, 1, 8),
    ("GWh", (2, 1, -2, 0), 0, 36, 1, 11),
    ("TWh", (2, 1, -2, 0), 0, 36, 1, 14),
    ("Wh", (2, 1, -2, 0), 0, 36, 1, 2),
    ("J", (2, 1, -2, 0), 0, 1, 1, 0),
    ("kJ", (2, 1, -2, 0), 0, 1, 1, 3),
    ("MJ", (2, 1, -2, 0), 0, 1, 1, 6),
    ("GJ", (2, 1, -2, 0), 0, 1, 1, 9),
    ("TJ", (2, 1, -2, 0), 0, 1, 1, 12),
    ("PJ", (2, 1, -2, 0), 0, 1, 1, 15),
    ("EJ", (2, 1, -2, 0), 0, 1, 1, 18),
    ("toe", (2, 1, -2, 0), 0, 41868, 1, 6),
    ("ktoe", (2, 1, -2, 0), 0, 41868, 1, 9),
    ("Mtoe", (2, 1, -2, 0), 0, 41868, 1, 12),
    ("Btu", (2, 1, -2, 0), 0, 105505585262, 1, -8),
    ("MMBtu", (2, 1, -2, 0), 0, 105505585262, 1, -2),
    ("Mbit", (0, 0, 0, 1), 0, 1, 1, 6),
    ("bit", (0, 0, 0, 1), 0, 1, 1, 0),
    ("kbit", (0, 0, 0, 1), 0, 1, 1, 3),
    ("Gbit", (0, 0, 0, 1), 0, 1, 1, 9),
    ("Tbit", (0, 0, 0, 1), 0, 1, 1, 12),
    ("B", (0, 0, 0, 1), 0, 8, 1, 0),
    ("kB", (0, 0, 0, 1), 0, 8, 1, 3),
    ("MB", (0, 0, 0, 1), 0, 8, 1, 6),
    ("GB", (0, 0, 0, 1), 0, 8, 1, 9),
    ("TB", (0, 0, 0, 1), 0, 8, 1, 12),
    ("PB", (0, 0, 0, 1), 0, 8, 1, 15),
    ("EB", (0, 0, 0, 1), 0, 8, 1, 18),
# ---- end of the named units
]
NAMED = [(symbol, powers, KINDS[kind], Fraction(numerator, denominator) * Fraction(10) ** power_of_ten)
         for symbol, powers, kind, numerator, denominator, power_of_ten in NAMED_UNITS]
# Those that stand beside others: not the rates.
FACTORS = [(symbol, powers, size) for symbol, powers, kind, size in NAMED if kind == "amount" and "/" not in symbol]
PRICES = ["", "@", "@PPP"]


class unit:
    """A unit, from an object or from the argument of a template."""

    def __init__(self, powers, kind, money, counted, numerator, denominator, power_of_ten):
        self.powers = powers
        self.kind = kind
        self.money = [each for each in money if each[1]]  # code, exponent, prices, base year
        self.counted = [each for each in counted if each[1]]  # kind, exponent
        self.parts_of_size = (numerator, denominator, power_of_ten)
        self.size = Fraction(numerator, denominator) * Fraction(10) ** power_of_ten

    @staticmethod
    def of_members(value):
        def money(name):
            its = value[name]
            return its["currency"]["letters"].string(), int(its["exponent"]), int(its["prices"]), int(its["base_year"])

        def counted(name):
            return value[name]["kind"].string(), int(value[name]["exponent"])

        size = value["size"]
        return unit(tuple(int(value[name]) for name in ("length", "mass", "time", "information")), KINDS[int(value["kind"])],
                    [money("money"), money("second_money")], [counted("counted"), counted("second_counted")],
                    int(size["numerator"]), int(size["denominator"]), int(size["power_of_ten"]))

    @staticmethod
    def of_argument(argument):
        """From what `first_argument` reads: the members in their order."""
        length, mass, time, information, kind, money, second_money, counted, second_counted, size = argument

        def currency(its):
            return text_in_argument(its[0]), its[1], its[2], its[3]

        def things(its):
            return text_in_argument(its[0] if its else ""), its[1] if len(its) > 1 else 0

        return unit((length, mass, time, information), KINDS[kind], [currency(money), currency(second_money)],
                    [things(counted), things(second_counted)], *size)

    def text(self):
        """In the notation of `to_text(unit)`, which `parse_unit` reads."""
        over = {"numerator": [], "denominator": []}

        def factor(symbol, exponent, behind=""):
            if exponent:
                shown = symbol + (str(abs(exponent)) if abs(exponent) != 1 else "") + behind
                over["numerator" if exponent > 0 else "denominator"].append(shown)

        def currencies_and_things():
            for code, exponent, prices, year in self.money:
                factor(code, exponent, PRICES[prices] + (str(year) if year else "constant" if prices == 1 else ""))
            for kind, exponent in self.counted:
                factor("{" + kind + "}", exponent)

        found = self.named_factors()
        if found is not None:
            currencies_and_things()
            for symbol, exponent in found:
                factor(symbol, exponent)
        else:
            # The first symbol of its kind, with the size that it leaves; of amounts none.
            symbol, size_of_symbol = next((named[0], named[5]) for named in NAMED_UNITS if KINDS[named[2]] == self.kind)
            numerator, denominator, power_of_ten = self.parts_of_size
            if numerator != 1:
                factor(str(numerator), 1)
            if power_of_ten != size_of_symbol:
                factor(f"10*{power_of_ten - size_of_symbol}", 1)
            if symbol != "1":
                factor(symbol, 1)
            currencies_and_things()
            for base, exponent in zip(("m", "kg", "s", "bit"), self.powers):
                factor(base, exponent)
            if denominator != 1:
                factor(str(denominator), -1)
        return (".".join(over["numerator"]) or "1") + "".join("/" + each for each in over["denominator"])

    def named_factors(self):
        """The symbols, with their exponents, of a named unit, of a power of one, or of a quotient or product of two."""
        for symbol, powers, kind, size in NAMED:
            if (self.powers, self.kind, self.size) == (powers, kind, size):
                return [(symbol, 1)] if symbol != "1" else []
        if self.kind != "amount" or not any(self.powers):
            return None
        for symbol, powers, size in FACTORS:
            for exponent in (-1,) if symbol[-1].isdigit() else (-1, 2, -2):
                if self.powers == tuple(exponent * each for each in powers) and self.size == size**exponent:
                    return [(symbol, exponent)]
        for sign in (-1, 1):
            for right, of_right, size_of_right in FACTORS:
                for left, of_left, size_of_left in FACTORS:
                    powers = tuple(a + sign * b for a, b in zip(of_left, of_right))
                    if self.powers == powers and self.size == size_of_left * size_of_right**sign:
                        return [(left, 1), (right, sign)] if left != "1" else [(right, sign)]
        return None

    def power_of_number(self):
        """Millions of dollars and thousands of persons are written as dollars and persons: the power is the number's."""
        counts = (self.money or self.counted) and self.kind == "amount" and not any(self.powers)
        return self.parts_of_size[2] if counts and self.parts_of_size[:2] == (1, 1) else 0

    def around(self, number):
        """The number with its unit: a currency before it, all else behind it."""
        if self.power_of_number():
            return unit(self.powers, self.kind, self.money, self.counted, 1, 1, 0).around(number)
        symbol = self.text()
        if symbol == "1":
            return number
        if self.kind == "rank":
            return f"rank {number}"
        only_money = len(self.money) == 1 and self.money[0][1] == 1 and not self.counted and not any(self.powers) and self.size == 1
        return f"{symbol} {number}" if only_money else f"{number} {symbol}"


class unknown_unit:
    """Of a type whose name does not say its arguments, as some compilers shorten it."""

    @staticmethod
    def power_of_number():
        return 0

    @staticmethod
    def around(number):
        return f"{number} (the debug information does not say the unit)"


def text_in_argument(argument):
    """A text in an argument, which compilers write as a literal or as a list of characters or of their numbers."""
    if isinstance(argument, str):
        return argument.rstrip("\0")
    if isinstance(argument, int):
        return chr(argument) if argument else ""
    return "".join("..." if each is ... else text_in_argument(each) for each in argument)


def arguments_of(type_name):
    """The arguments of `figure<unit{0, ..., currency_code{"USD"}, ...}>` that are numbers, texts and lists of them, as such."""
    written = type_name[type_name.index("<") + 1 : type_name.rindex(">")]
    written = re.sub(r"\([\w: ]+\)|[\w:]+(?=\{)", "", written)  # casts, and the names of types before a brace
    at, depth = 0, 0
    for at, character in enumerate(written):
        depth += (character == "{") - (character == "}")
        if depth == 0:
            break
    return ast.literal_eval(written[: at + 1].replace("{", "[").replace("}", "]")), written[at + 1 :].strip(", ")


def unit_of_type(value):
    try:
        return unit.of_argument(arguments_of(name_of(value))[0])
    except (ValueError, SyntaxError, TypeError, IndexError):
        return unknown_unit


# ---- periods

EPOCH = datetime.date(1970, 1, 1).toordinal()
MONTHS = {"month": 1, "quarter": 3, "trimester": 4, "half_year": 6, "year": 12}
LETTER = {"quarter": "Q", "trimester": "T", "half_year": "S"}
CALENDAR_TWIN = {"fiscal_year": "year", "fiscal_half": "half_year", "fiscal_trimester": "trimester", "fiscal_quarter": "quarter",
                 "fiscal_month": "month"}


def enumerator(value):
    return str(value).rsplit("::", 1)[-1]


def date_of(day):
    return datetime.date.fromordinal(EPOCH + day)


def part_text(kind, day, calendar):
    """The period of a regular kind that the day lies in: "2024", "2024-Q1", "FY2024-Q1[PAK]"."""
    date = date_of(day)
    if kind == "week":
        year, week, _ = date.isocalendar()
        return f"{year:04}-W{week:02}"
    if kind == "day":
        return date.isoformat()
    if kind in CALENDAR_TWIN:
        return fiscal_text(kind, date, calendar)
    if kind == "month":
        return f"{date.year:04}-{date.month:02}"
    part = f"-{LETTER[kind]}{(date.month - 1) // MONTHS[kind] + 1}" if kind in LETTER else ""
    return f"{date.year:04}{part}"


def fiscal_text(kind, date, calendar):
    month, day = int(calendar["start_month"]), int(calendar["start_day"])
    area = calendar["area"].string()
    starts = date.year if (date.month, date.day) >= (month, day) else date.year - 1
    by_end = enumerator(calendar["named_by"]) == "by_end" and (month, day) != (1, 1)
    reporting = not area and not by_end
    months = (date.year - starts) * 12 + date.month - month - (date.day < day)
    part = months // MONTHS[CALENDAR_TWIN[kind]] + 1
    twin = CALENDAR_TWIN[kind]
    text = f"{'' if reporting else 'FY'}{starts + by_end:04}"
    text += "-A1" if twin == "year" and reporting else ""
    text += f"-M{part:02}" if twin == "month" else f"-{LETTER[twin]}{part}" if twin in LETTER else ""
    return text + (f"[{area}]" if area else f"[--{month:02}-{day:02}]")


def text_of_period(value):
    """As `to_text(period)` writes it; of solar Hijri years the days, for their length needs a table."""
    kind, part, calendar = enumerator(value["kind"]), enumerator(value["part"]), value["calendar"]
    first, last = int(value["first"]["days"]), int(value["past"]["days"]) - 1
    if kind == "none":
        return "none"
    is_solar = enumerator(calendar["system"]) == "solar_hijri"

    def named(its_kind, day):
        return date_of(day).isoformat() if is_solar else part_text(its_kind, day, calendar)

    def stretch(its_kind):
        if its_kind == "span" or (is_solar and first != last):
            return f"{date_of(first)}/{date_of(last)}" + (f"[{calendar['area'].string()}]" if is_solar else "")
        return named(its_kind, first)

    if kind == "span":
        return f"{named(part, first)}/{named(part, last)}"
    if kind == "since":
        return f"since {named(part if part != 'span' else 'day', first)}"
    if kind == "until":
        return f"until {named(part if part != 'span' else 'day', last)}"
    if kind in ("by", "as_of"):
        return f"{kind.replace('_', ' ')} {stretch(part)}"
    return stretch(kind)


# ---- areas and figures


def text_of_areas(value):
    if not bool(value["is_several_"]):
        return value["only_"]["code"].string()
    words = value["words_"]
    first, last = words.type.range()
    return f"{sum(bin(int(words[i])).count('1') for i in range(first, last + 1))} areas"


def text_of_figure(value, its_unit):
    """Its word, number and unit, the interval in the same magnitude, and what it is said of."""
    power = its_unit.power_of_number()
    coefficient, exponent = members_of_decimal(value["value"])
    if power:
        coefficient, exponent = without_zeros(coefficient, exponent)
    exponent += power
    word = enumerator(value["qualified"])
    on = value["on"]
    parts = ["" if word in ("plain", "exact") else word.replace("_", " "), its_unit.around(in_words(coefficient, exponent))]
    ends = value["range"]
    if not is_exact(ends):
        parts.append(ends_of_interval(ends, word_of(coefficient, exponent) - power))
    if enumerator(on["kind"]) != "unstated":
        parts.append(enumerator(on["kind"]))
    if enumerator(on["asserted"]) != "observed":
        parts.append(enumerator(on["asserted"]))
    if enumerator(on["when"]["kind"]) != "none":
        parts.append(text_of_period(on["when"]))
    parts.append(text_of_areas(on["where"]))
    return " ".join(part for part in parts if part)


def is_exact(ends):
    return (without_zeros(*members_of_decimal(ends["lower"])) == without_zeros(*members_of_decimal(ends["upper"]))
            and not str(ends["lower_bound"]).endswith("unbounded") and not str(ends["upper_bound"]).endswith("unbounded"))


def text_of_amount(number, its_unit):
    """A number of any representation with its unit."""
    number_type = number.type.strip_typedefs().unqualified()
    if number_type.code == gdb.TYPE_CODE_INT:
        coefficient, exponent = int(number), 0
    elif number_type.code == gdb.TYPE_CODE_FLT:
        as_double = float(number)
        if as_double != as_double or abs(as_double) == float("inf"):
            return its_unit.around(text_of_double(as_double))
        coefficient, exponent = shortest_decimal(as_double)
    else:
        coefficient, exponent = members_of_decimal(number)
    return its_unit.around(in_words(coefficient, exponent + its_unit.power_of_number()))


def text_of_money(code, count, places):
    return f"{code} {in_groups(count, -places)}"


def count_of(value):
    """A count of 64 or 128 bits: of the wide ones gdb makes no number by itself."""
    if value.type.sizeof == 8:
        return int(value)
    count = bytes(gdb.selected_inferior().read_memory(value.address, value.type.sizeof))
    return int.from_bytes(count, sys.byteorder, signed=True)


def text_of_typed_money(value):
    try:
        code, rest = arguments_of(name_of(value))
        return text_of_money(text_in_argument(code), count_of(value["count_"]), int(rest.split(",")[0]))
    except (ValueError, SyntaxError, TypeError):
        return f"{count_of(value['count_'])} (the debug information does not say the currency)"


# ---- what gdb is told


def name_of(value):
    return gdb.types.get_basic_type(value.type).name


TEXT_OF = {
    r"decimal": lambda v: in_words(*members_of_decimal(v)),
    r"interval": ends_of_interval,
    r"bounded": text_of_bounded,
    r"unit": lambda v: unit.of_members(v).text(),
    r"currency_code": lambda v: v["letters"].string(),
    r"quantity<.*>": lambda v: text_of_amount(v["value_"], unit_of_type(v)),
    r"basic_any_quantity<.*>": lambda v: text_of_amount(v["value"], unit.of_members(v["in"])),
    r"money<.*>": text_of_typed_money,
    r"basic_any_money<.*>": lambda v: text_of_money(v["currency"]["letters"].string(), count_of(v["count"]), int(v["places"])),
    r"period": text_of_period,
    r"area": lambda v: v["code"].string() or "no area",
    r"area_set": lambda v: text_of_areas(v) or "no area",
    r"figure<.*>": lambda v: text_of_figure(v, unit_of_type(v)),
    r"any_figure": lambda v: text_of_figure(v, unit.of_members(v["its_unit"])),
}


def printer_class(text_of):
    class printer:
        def __init__(self, value):
            self.value = value

        def to_string(self):
            return text_of(self.value)

    return printer


def register():
    printers = gdb.printing.RegexpCollectionPrettyPrinter("almanac")
    for name, text_of in TEXT_OF.items():
        printers.add_printer(name, rf"^almanac::(v\d+::)?{name}$", printer_class(text_of))
    gdb.printing.register_pretty_printer(None, printers, replace=True)


register()
