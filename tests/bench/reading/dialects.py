"""The numbers of a tidy file in the other dialects that the library reads, each as the head and the rows of a table.

`of(numbers)` takes a list of country, code, indicator, year and value of each number. A dialect that has the
indicators and years of the tidy file keeps them; in one of a single indicator, of days or of flows the numbers stand at
made-up places, area after area, so that each has one of its own."""

import datetime
import itertools

WIDE = {"columns", "databank", "ecb_reference_rates", "fred", "weo", "world_bank_api", "wto"}  # a row has many values
ABOVE = {  # the header
    "world_bank_api": [["Data Source", "World Development Indicators", ""], ["Last Updated Date", "2026-04-13", ""]],
}
YEARS = range(1960, 2024)
FIRST_YEAR = 1000                         # of the made-up places
FIRST_DAY = datetime.date(1000, 1, 1)     # likewise
M49 = [4, 8, 12, 31, 32, 36, 40, 50, 51, 56, 76, 100, 116, 124, 144, 152, 156, 170, 203, 208, 246, 250, 268, 276, 300,
       348, 352, 356, 360, 364, 368, 372, 376, 380, 392, 398, 400, 404, 410, 417, 422, 458, 484, 504, 524, 528, 554, 566,
       578, 586, 604, 608, 616, 620, 642, 643, 682, 702, 704, 710, 752, 756, 762, 764, 792, 795, 804, 818, 826, 860]


def by_row(numbers, key):
    """The values with the same key, by their year or indicator."""
    rows = {}
    for number in numbers:
        row, column = key(*number)
        rows.setdefault(row, {})[column] = number[4]
    return rows


def as_they_are(numbers):
    """Dialects with the indicators, areas and years of the tidy file."""
    indicators = list(dict.fromkeys(number[2] for number in numbers))
    columns = by_row(numbers, lambda country, code, indicator, year, value: ((code, year), indicator))
    years = by_row(numbers, lambda country, code, indicator, year, value: ((country, code, indicator), year))

    def over_years(front):
        return ([*front(*place), *(values.get(str(year), "") for year in YEARS)] for place, values in years.items())

    def lines(form):
        return (form(*number) for number in numbers)

    return {
        "columns": (["country", "year", *indicators],
                    ([*place, *(values.get(each, "") for each in indicators)] for place, values in columns.items())),
        "sdmx": (["DATAFLOW", "FREQ", "INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS"],
                 lines(lambda country, code, indicator, year, value:
                       ["WB:WDI(1.0)", "A", indicator, code, year, value, "A"])),
        "sdmx_2": (["STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE"],
                   lines(lambda country, code, indicator, year, value:
                          ["dataflow", "WB:WDI(1.0)", "I", "A", indicator, code, year, value])),
        "eurostat": (["DATAFLOW", "LAST UPDATE", "freq", "unit", "na_item", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"],
                     lines(lambda country, code, indicator, year, value:
                            ["ESTAT:X(1.0)", "28/08/26 23:00:00", "A", "CP_MEUR", indicator, code, year, value, ""])),
        "oecd": (["LOCATION", "INDICATOR", "SUBJECT", "MEASURE", "FREQUENCY", "TIME", "Value", "Flag Codes"],
                 lines(lambda country, code, indicator, year, value:
                       [code, indicator, "TOT", "USD", "A", year, value, ""])),
        "almanac": (["indicator", "area", "counterpart", "product", "period", "value", "unit", "status"],
                    lines(lambda country, code, indicator, year, value: [indicator, code, "", "", year, value, "", ""])),
        "databank": (["Country Name", "Country Code", "Series Name", "Series Code", *(f"{year} [YR{year}]" for year in YEARS)],
                     over_years(lambda country, code, indicator: [country, code, f"Indicator {indicator}", indicator])),
        "world_bank_api": (["Country Name", "Country Code", "Indicator Name", "Indicator Code", *YEARS],
                           over_years(lambda country, code, indicator: [country, code, f"Indicator {indicator}", indicator])),
        "weo": (["ISO", "Country", "Subject Descriptor", "Units", *YEARS],
                over_years(lambda country, code, indicator: [code, country, indicator, ""])),
    }


def at_made_up_places(numbers):
    """Dialects of a single indicator, of days, or of flows."""
    values = [number[4] for number in numbers]
    areas = list(dict.fromkeys(number[:2] for number in numbers))
    codes = [code for _, code in areas[:40]]

    def turns(of):
        """Value after value, one of each a turn, with the number of the turn."""
        return ((*of[i % len(of)], i // len(of), value) for i, value in enumerate(values))

    def year(turn):
        return FIRST_YEAR + turn

    def month(turn):
        return f"{1500 + turn // 12}{turn % 12 + 1:02}"

    def day(turn):
        return (FIRST_DAY + datetime.timedelta(days=turn)).isoformat()

    def rows_of(size):
        return (values[i:i + size] + [""] * (i + size - len(values)) for i in range(0, len(values), size))

    width = -(-len(values) // len(areas))
    flows = list(itertools.product(M49, "XM"))
    assert FIRST_YEAR + width <= 9999, "too few areas for so many values"
    return {
        "world_bank_long": (["Country Name", "Country Code", "Year", "Value"],
                            ([country, code, year(turn), value] for country, code, turn, value in turns(areas))),
        "our_world_in_data": (["Entity", "Code", "Year", "GDP"],
                              ([country, code, year(turn), value] for country, code, turn, value in turns(areas))),
        "country_year": (["Country", "Year", "GDP"],
                         ([country, year(turn), value] for country, _, turn, value in turns(areas))),
        "penn_world_table": (["countrycode", "country", "year", "rgdpe"],
                             ([code, country, year(turn), value] for country, code, turn, value in turns(areas))),
        "fred": (["DATE", *(f"DEX{i}US" for i in range(20))],
                 ([day(turn), *row] for turn, row in enumerate(rows_of(20)))),
        "datahub_rates": (["Date", "Country", "Exchange rate"],
                          ([day(turn), country, value] for country, _, turn, value in turns(areas))),
        "currency_rates": (["Date", "Currency", "Rate"],
                           ([day(turn), code, value] for _, code, turn, value in turns(areas))),
        "ecb_reference_rates": (["Date", "USD", "JPY", *codes],
                                ([day(turn), *row] for turn, row in enumerate(rows_of(len(codes) + 2)))),
        "ecb_portal": (["KEY", "FREQ", "CURRENCY", "CURRENCY_DENOM", "EXR_TYPE", "EXR_SUFFIX", "TIME_PERIOD", "OBS_VALUE",
                        "OBS_STATUS"],
                       ([f"EXR.D.{code}.EUR.SP00.A", "D", code, "EUR", "SP00", "A", day(turn), value, "A"]
                         for _, code, turn, value in turns(areas))),
        "un_comtrade": (["typeCode", "freqCode", "refPeriodId", "refYear", "refMonth", "period", "reporterCode", "reporterISO",
                         "reporterDesc", "flowCode", "flowDesc", "partnerCode", "partnerISO", "partnerDesc",
                         "classificationCode", "cmdCode", "cmdDesc", "aggrLevel", "isLeaf", "qtyUnitCode", "qtyUnitAbbr",
                         "qty", "netWgt", "primaryValue", "isReported", "isAggregate"],
                        (["C", "M", f"{month(turn)}01", month(turn)[:4], month(turn)[4:], month(turn), reporter, "",
                          f"Country {reporter}", flow, "Export" if flow == "X" else "Import", 0, "W00", "World", "HS",
                          "TOTAL", "All Commodities", 0, "false", -1, "N/A", 0, 0, value, "false", "true"]
                         for reporter, flow, turn, value in turns(flows))),
        "wto": (["Reporting Economy", "Product/Sector", "Partner Economy", *map(year, range(width))],
                ([country, "Food", "World", *row] for (country, _), row in zip(areas, rows_of(width)))),
    }


def of(numbers):
    """The lines of each dialect, by its name."""
    for name, (head, rows) in {**as_they_are(numbers), **at_made_up_places(numbers)}.items():
        yield name, itertools.chain(ABOVE.get(name, []), [head], rows)
