// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Identities as data: what must hold between figures, each a row that names them by their keys, and the sentences that
/// such rows are written in: `share("exports.UZB", of("exports")).is("exports.share.UZB")`.
#pragma once

#include <almanac/statistics/rules/rule_relation.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// What an identity demands. The left side is one figure; the right side is made of the others, in their order.
/// Example: `claim("exports.UZB").is_part_of("exports").kind == identity_kind::subset`.
enum class identity_kind : std::uint8_t {
    sum,        ///< the left is the sum of the others: a total of its parts, a closing stock of its opening and flows
    difference, ///< the left is the first less all others: a balance, a shortfall, a change in amounts
    product,  ///< the left is the product of the others: a part as share by whole, a total as amount per head by heads
    quotient, ///< the left is the first over the second: an amount per head
    unit_price,    ///< the left is a price: the first, money, over the second, an amount
    share,         ///< the left is the first, as a part, of the second, as the whole
    multiple,      ///< the left is how many times the second the first is
    growth,        ///< the left is by how many per cent the first is more than the second
    same,          ///< the left and the other state one fact
    subset,        ///< the left is a part of the other and cannot exceed it
    since,         ///< the left is a total over years and no less than one year of the other
    cap,           ///< the left stays below the other, the most that may be used
    bound,         ///< the left stands to the other as the relation says
    order,         ///< the left stands to the other as a word of the text says: "outstrips", "dwarfs", "lags"
    complete,      ///< the left and the others are shares of one whole that leave nothing out: 100 %
    mean,          ///< the left is a mean of the others, and lies between the least and the greatest
    attainable,    ///< the left is a percentage or mean of as many things as the other says: k/n for a whole k
    drift,         ///< the left repeats the number of the other and says it of something else
    within_period, ///< the left is a flow over a part of the period of the other, as a quarter of a year
    currency_pair, ///< the left is an exchange rate, the other the same rate quoted the other way: 1 over it
    ranked,        ///< the left is the rank of the first among all of the others, the greatest of which has rank 1
    domain,   ///< the left is a number that its indicator can have: a share of 0 to 100 %, a stock that is not negative
    printed,  ///< the left has the digits that stand in the words where it was read
    keyed,    ///< the left has the key that follows from what it says: from its indicator, areas and period
    published ///< the left was observed before the end of the period in which it was published
};

/// The kind in words, for reports: "sum of parts". Example: `to_text(identity_kind::sum) == "sum of parts"`.
[[nodiscard]] constexpr std::string_view to_text(identity_kind k) {
    constexpr std::string_view names[] = {"sum of parts",
                                          "difference",
                                          "product",
                                          "quotient",
                                          "unit price",
                                          "share of whole",
                                          "multiple",
                                          "change against base",
                                          "same fact twice",
                                          "part within whole",
                                          "total since a year",
                                          "cap",
                                          "bound",
                                          "order in words",
                                          "shares of a whole",
                                          "mean within members",
                                          "attainable",
                                          "drift",
                                          "period within a longer one",
                                          "currency pair",
                                          "rank among values",
                                          "within its domain",
                                          "as printed",
                                          "as its key says",
                                          "observed by its publication"};
    return names[static_cast<int>(k)];
}

/// Whether an identity is one of a single figure, held against what its own row says, and has no right side.
/// Example: `is_of_one_row(identity_kind::printed) && !is_of_one_row(identity_kind::sum)`.
[[nodiscard]] constexpr bool is_of_one_row(identity_kind k) { return k >= identity_kind::domain; }

/// The most figures on the right side of an identity.
inline constexpr std::size_t most_operands = 8;

/// What must hold between some figures of a table: a row of a list of identities, made by the sentences below. An
/// operand is the key of a figure, or arithmetic over keys and numbers with a space on each side of an operator: "12 *
/// trucks.month", "(1 - share.china) * output". "?" is a figure that nobody states. Texts are referred to, not held.
/// Example: `claim("exports.UZB").is_part_of("exports").named("uzbekistan_in_exports")`.
struct identity {
    std::string_view name{};                       ///< one word that no other identity of its list has
    identity_kind kind = identity_kind::same;      ///< what the right side is made by
    std::string_view left{};                       ///< the operand that the others are held against
    std::string_view right[most_operands]{};       ///< the others; unused places at the end stay empty
    rule_relation relation = rule_relation::equal; ///< how the two sides stand to one another
    std::string_view assumes{};   ///< the reading that it rests on: "one year"; empty where it rests on none
    std::string_view note{};      ///< what a reader of a report should know, in a line
    bool is_across_years = false; ///< a fiscal year stands for a calendar one on purpose
    bool is_admitted = false;     ///< the text says itself that it fails, so that it is worth a note only
    bool is_derived = false;      ///< found from links and vocabulary, not declared

    /// How many operands the right side has.
    /// Example: `claim("trade").is_sum_of("exports", "imports").right_count() == 2`.
    [[nodiscard]] constexpr std::size_t right_count() const {
        std::size_t count = 0;
        while (count < most_operands && !right[count].empty()) ++count;
        return count;
    }
    /// The same with its name.
    [[nodiscard]] constexpr identity named(std::string_view its_name) const {
        identity out = *this;
        out.name = its_name;
        return out;
    }
    /// The same, resting on a reading of the text: `.assuming("one year")`.
    /// Example: `claim("trade").is_sum_of("exports", "imports").assuming("one year").assumes == "one year"`.
    [[nodiscard]] constexpr identity assuming(std::string_view reading) const {
        identity out = *this;
        out.assumes = reading;
        return out;
    }
    /// The same with a line for the reader of a report.
    /// Example: `claim("trade").is_sum_of("exports", "imports").noting("goods alone")`.
    [[nodiscard]] constexpr identity noting(std::string_view line) const {
        identity out = *this;
        out.note = line;
        return out;
    }
    /// The same, with a fiscal year that stands for a calendar one on purpose: no note says so.
    /// Example: `claim("trade").is_sum_of("exports", "imports").across_years().is_across_years`.
    [[nodiscard]] constexpr identity across_years() const {
        identity out = *this;
        out.is_across_years = true;
        return out;
    }
    /// The same, where the text says itself that it fails: "but funding is capped at".
    /// Example: `claim("funding").is_at_most("plan").admitted().is_admitted`.
    [[nodiscard]] constexpr identity admitted() const {
        identity out = *this;
        out.is_admitted = true;
        return out;
    }
    /// The i-th operand: the left one, then the right ones.
    [[nodiscard]] constexpr std::string_view operand(std::size_t i) const { return i == 0 ? left : right[i - 1]; }
};

namespace audit_detail {
template <class... Keys>
concept keys_of_figures = (std::convertible_to<Keys, std::string_view> && ...) && sizeof...(Keys) <= most_operands;

template <class... Keys>
constexpr identity make(identity_kind kind, rule_relation relation, std::string_view left, Keys... right) {
    identity out;
    out.kind = kind;
    out.left = left;
    out.relation = relation;
    std::size_t i = 0;
    ((out.right[i++] = right), ...);
    return out;
}
} // namespace audit_detail

/// A figure that sentences speak about. Example: `claim("exports.UZB").is_part_of("exports")`.
struct claim {
    std::string_view key{}; ///< the key of the figure

    /// Of the figure with this key.
    constexpr explicit claim(std::string_view its_key)
        : key(its_key) {}

    /// It is the sum of these. Example: `claim("trade").is_sum_of("exports", "imports")`.
    template <class... Keys>
    requires audit_detail::keys_of_figures<Keys...>
    [[nodiscard]] constexpr identity is_sum_of(Keys... parts) const {
        return audit_detail::make(identity_kind::sum, rule_relation::equal, key, std::string_view(parts)...);
    }
    /// The first less all others. Example: `claim("balance").is_difference_of("exports", "imports")`.
    template <class... Keys>
    requires audit_detail::keys_of_figures<Keys...>
    [[nodiscard]] constexpr identity is_difference_of(Keys... terms) const {
        return audit_detail::make(identity_kind::difference, rule_relation::equal, key, std::string_view(terms)...);
    }
    /// It is the product of these. Example: `claim("gdp").is_product_of("gdp_per_head", "population")`.
    template <class... Keys>
    requires audit_detail::keys_of_figures<Keys...>
    [[nodiscard]] constexpr identity is_product_of(Keys... factors) const {
        return audit_detail::make(identity_kind::product, rule_relation::equal, key, std::string_view(factors)...);
    }
    /// It is the one over the other. Example: `claim("gdp_per_head").is_quotient_of("gdp", "population")`.
    [[nodiscard]] constexpr identity is_quotient_of(std::string_view above, std::string_view below) const {
        return audit_detail::make(identity_kind::quotient, rule_relation::equal, key, above, below);
    }
    /// It is an amount of money over the amount of the thing that it is paid for.
    /// Example: `claim("price").is_unit_price_of("sales", "tonnes")`.
    [[nodiscard]] constexpr identity is_unit_price_of(std::string_view money, std::string_view amount) const {
        return audit_detail::make(identity_kind::unit_price, rule_relation::equal, key, money, amount);
    }
    /// It states the same fact as the other. Example: `claim("exports.line_6").is_same_as("exports.line_105")`.
    [[nodiscard]] constexpr identity is_same_as(std::string_view other) const {
        return audit_detail::make(identity_kind::same, rule_relation::equal, key, other);
    }
    /// It is a part of the whole, and so not above it. Example: `claim("exports.UZB").is_part_of("exports")`.
    [[nodiscard]] constexpr identity is_part_of(std::string_view whole) const {
        return audit_detail::make(identity_kind::subset, rule_relation::less_or_equal, key, whole);
    }
    /// A total since some year holds at least one year of the flow.
    /// Example: `claim("investment.since_2020").is_total_since_of("investment.2024")`.
    [[nodiscard]] constexpr identity is_total_since_of(std::string_view yearly) const {
        return audit_detail::make(identity_kind::since, rule_relation::greater_or_equal, key, yearly);
    }
    /// It stays below the other, which is the most that may be used. Example: `claim("spent").is_capped_by("budget")`.
    [[nodiscard]] constexpr identity is_capped_by(std::string_view most) const {
        return audit_detail::make(identity_kind::cap, rule_relation::less_or_equal, key, most);
    }
    /// It is not above the other. Example: `claim("spent").is_at_most("budget")`.
    [[nodiscard]] constexpr identity is_at_most(std::string_view other) const {
        return audit_detail::make(identity_kind::bound, rule_relation::less_or_equal, key, other);
    }
    /// It is not below the other. Example: `claim("budget").is_at_least("spent")`.
    [[nodiscard]] constexpr identity is_at_least(std::string_view other) const {
        return audit_detail::make(identity_kind::bound, rule_relation::greater_or_equal, key, other);
    }
    /// The order that a word of the text says: "lags". Example: `claim("growth.PAK").is_less_than("growth.IND")`.
    [[nodiscard]] constexpr identity is_less_than(std::string_view other) const {
        return audit_detail::make(identity_kind::order, rule_relation::less, key, other);
    }
    /// The order that a word of the text says: "outstrips". Example: `claim("growth.IND").is_more_than("growth.PAK")`.
    [[nodiscard]] constexpr identity is_more_than(std::string_view other) const {
        return audit_detail::make(identity_kind::order, rule_relation::greater, key, other);
    }
    /// Shares of one whole, this one and the others, that leave nothing out.
    /// Example: `claim("share.urban").completes("share.rural")`.
    template <class... Keys>
    requires audit_detail::keys_of_figures<Keys...>
    [[nodiscard]] constexpr identity completes(Keys... others) const {
        return audit_detail::make(identity_kind::complete, rule_relation::equal, key, std::string_view(others)...);
    }
    /// It is a mean of these, and lies between the least and the greatest.
    /// Example: `claim("growth.region").is_mean_of("growth.KAZ", "growth.UZB")`.
    template <class... Keys>
    requires audit_detail::keys_of_figures<Keys...>
    [[nodiscard]] constexpr identity is_mean_of(Keys... members) const {
        return audit_detail::make(identity_kind::mean, rule_relation::equal, key, std::string_view(members)...);
    }
    /// A percentage, or a mean, of as many things as the other figure counts.
    /// Example: `claim("share_of_firms").is_attainable_of("firms")`.
    [[nodiscard]] constexpr identity is_attainable_of(std::string_view things) const {
        return audit_detail::make(identity_kind::attainable, rule_relation::equal, key, things);
    }
    /// It repeats the number of the other and says it of something else.
    /// Example: `claim("exports.UZB").drifts_from("exports.KAZ")`.
    [[nodiscard]] constexpr identity drifts_from(std::string_view other) const {
        return audit_detail::make(identity_kind::drift, rule_relation::equal, key, other);
    }
    /// A flow of a part of a period, as a quarter, is no more than that of the whole, as its year, where amounts are
    /// not negative; broken too where the one period does not lie in the other.
    /// Example: `claim("exports.2024_q1").is_within_period_of("exports.2024")`.
    [[nodiscard]] constexpr identity is_within_period_of(std::string_view longer) const {
        return audit_detail::make(identity_kind::within_period, rule_relation::less_or_equal, key, longer);
    }
    /// An exchange rate and the same rate quoted the other way: rupees for a dollar, dollars for a rupee.
    /// Example: `claim("rate.PKR_USD").is_inverse_rate_of("rate.USD_PKR")`.
    [[nodiscard]] constexpr identity is_inverse_rate_of(std::string_view other_way) const {
        return audit_detail::make(identity_kind::currency_pair, rule_relation::equal, key, other_way);
    }
    /// The rank of a value among itself and all others, of which the greatest has rank 1; equal ones share a rank. Of
    /// ranks that begin with the least write "(0 - 1) * key" for each.
    /// Example: `claim("rank.PAK").is_rank_of("gdp.PAK", "gdp.IND", "gdp.KAZ")`.
    template <class... Keys>
    requires audit_detail::keys_of_figures<std::string_view, Keys...>
    [[nodiscard]] constexpr identity is_rank_of(std::string_view value, Keys... others) const {
        return audit_detail::make(identity_kind::ranked, rule_relation::equal, key, value, std::string_view(others)...);
    }
    /// A number that its indicator can have, in a unit that it is measured in; see `identity_kind::domain`. A share of
    /// a part of its whole is 0 to 100 %, a rank is 1 or more, a fall is of 100 % at most, a count is whole; what
    /// cannot be negative (`sign_rule::positive`) is not. Example: `claim(key).is_in_its_domain()`.
    [[nodiscard]] constexpr identity is_in_its_domain() const {
        return audit_detail::make(identity_kind::domain, rule_relation::equal, key);
    }
    /// The digits of the words where it was read, in each of its mentions. Example: `claim(key).is_as_printed()`.
    [[nodiscard]] constexpr identity is_as_printed() const {
        return audit_detail::make(identity_kind::printed, rule_relation::equal, key);
    }
    /// The key that `key_of` writes for its row. Example: `claim(key).is_as_its_key_says()`.
    [[nodiscard]] constexpr identity is_as_its_key_says() const {
        return audit_detail::make(identity_kind::keyed, rule_relation::equal, key);
    }
    /// Observed by the last day on which its source can have been published.
    /// Example: `claim(key).is_observed_by_its_publication()`.
    [[nodiscard]] constexpr identity is_observed_by_its_publication() const {
        return audit_detail::make(identity_kind::published, rule_relation::less_or_equal, key);
    }
};

/// A total by its key. Example: `total("world").is_sum_of("north", "south")`.
[[nodiscard]] constexpr claim total(std::string_view key) { return claim(key); }

/// The whole of a share. Example: `of("exports").key == "exports"`.
struct whole_key {
    std::string_view key{}; ///< the key of the whole
};
/// The whole of a share. Example: `share("exports.UZB", of("exports"))`.
[[nodiscard]] constexpr whole_key of(std::string_view whole) { return {whole}; }

/// A part of a whole, of which a share is stated.
/// Example: `share("exports.UZB", of("exports")).is("exports.share.UZB").kind == identity_kind::share`.
struct part_and_whole {
    std::string_view part{};  ///< the key of the part
    std::string_view whole{}; ///< the key of the whole

    /// The key of the stated share.
    [[nodiscard]] constexpr identity is(std::string_view stated) const {
        return audit_detail::make(identity_kind::share, rule_relation::equal, stated, part, whole);
    }
};
/// A part and its whole, whose stated share comes next.
/// Example: `share("exports.UZB", of("exports")).is("exports.share.UZB")`.
[[nodiscard]] constexpr part_and_whole share(std::string_view part, whole_key whole) { return {part, whole.key}; }

/// A stated change, whose base and later level come next.
/// Example: `growth("exports.growth").from("exports.2023").base == "exports.2023"`.
struct change_from {
    std::string_view key{};                     ///< the key of the stated change
    identity_kind kind = identity_kind::growth; ///< growth, difference or multiple
    std::string_view base{};                    ///< the key of the level before; empty until `from` is said

    /// The level that it changed from.
    [[nodiscard]] constexpr change_from from(std::string_view earlier) const { return {key, kind, earlier}; }
    /// The level that it changed to.
    [[nodiscard]] constexpr identity to(std::string_view later) const {
        return audit_detail::make(kind, rule_relation::equal, key, later, base);
    }
};
/// A growth in per cent. Example: `growth("exports.growth").from("exports.2023").to("exports.2024")`.
[[nodiscard]] constexpr change_from growth(std::string_view stated) { return {stated, identity_kind::growth}; }
/// A change in amounts. Example: `change("exports.change").from("exports.2023").to("exports.2024")`.
[[nodiscard]] constexpr change_from change(std::string_view stated) { return {stated, identity_kind::difference}; }
/// A multiple. Example: `multiple("exports.multiple").from("exports.2023").to("exports.2024")`.
[[nodiscard]] constexpr change_from multiple(std::string_view stated) { return {stated, identity_kind::multiple}; }

/// A list of identities: a view of an array or vector, which must outlive it.
/// Example: `identity_list(of_trade).size() == 1`.
class identity_list {
public:
    constexpr identity_list() = default;
    /// Of an array.
    template <std::size_t Size>
    constexpr identity_list(identity const (&items)[Size])
        : first_(items)
        , size_(Size) {}
    /// Of so many in memory.
    constexpr identity_list(identity const* items, std::size_t size)
        : first_(items)
        , size_(size) {}
    /// Of a vector, a `std::array` or whatever else lies in memory.
    template <class Items>
    requires requires(Items const& items) {
        { items.data() } -> std::convertible_to<identity const*>;
        { items.size() } -> std::convertible_to<std::size_t>;
    }
    constexpr identity_list(Items const& items)
        : first_(items.data())
        , size_(items.size()) {}

    [[nodiscard]] constexpr identity const* begin() const { return first_; }
    [[nodiscard]] constexpr identity const* end() const { return first_ + size_; }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    /// Precondition: `i < size()`.
    [[nodiscard]] constexpr identity const& operator[](std::size_t i) const { return first_[i]; }
    /// The identity with this name, or null. Linear. Example: `identity_list(of_trade).find("none") == nullptr`.
    [[nodiscard]] constexpr identity const* find(std::string_view name) const {
        for (identity const& each : *this) {
            if (each.name == name) return &each;
        }
        return nullptr;
    }

private:
    identity const* first_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace almanac::inline v0
