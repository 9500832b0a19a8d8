// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A group of one's own whose members a program reads at run time: it owns what it is made of.
#pragma once

#include <almanac/core/text.hpp>
#include <almanac/place/own_group.hpp>

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace almanac::inline v0 {

/// One membership: from the day `first` up to but not including `past`; {} for no beginning, {} for one that goes on.
/// Example: `dated_member{areas::UZB, {2023, 10, 7}}.member == areas::UZB`.
struct dated_member {
    area member{};      ///< the member
    civil_date first{}; ///< the first day of membership
    civil_date past{};  ///< the first day after it
};

/// A group of one's own that holds its code, its name and its members. Areas made of it refer to it: it must outlive
/// them. It can be moved, which leaves them valid, and not copied. Raises as `own_group`.
/// \code
/// stored_group const buyers("buyers", "Buyers of gas", {{areas::CHN}, {areas::UZB, {2023, 10, 7}}});
/// area const where = buyers;
/// \endcode
class stored_group {
public:
    /// `members` is a range of `dated_member` with a size, such as a vector, in any order; who left and joins again
    /// stands in two of them.
    template <class Members>
    stored_group(std::string_view code, std::string_view name, Members const& members)
        : parts_(new parts(code, name, members)) {}
    stored_group(std::string_view code, std::string_view name, std::initializer_list<dated_member> members)
        : parts_(new parts(code, name, members)) {}

    stored_group(stored_group&& other) noexcept
        : parts_(std::exchange(other.parts_, nullptr)) {}
    stored_group& operator=(stored_group&& other) noexcept {
        std::swap(parts_, other.parts_);
        return *this;
    }
    ~stored_group() { delete parts_; }

    /// The group as an area. Precondition: it was not moved from.
    operator area() const& { return parts_->group; }
    operator area() const&& = delete; // almanac: an area refers to its group, which must outlive it
    /// The same as a set of that one area.
    operator area_set() const& { return area(*this); }
    operator area_set() const&& = delete; // almanac: an area refers to its group, which must outlive it

private:
    /// The members and, of each, an accession that refers to its code.
    struct rows {
        dated_member* members = nullptr;
        accession* accessions = nullptr;
        std::size_t count = 0;

        template <class Members>
        explicit rows(Members const& from)
            : members(new dated_member[from.size()]{})
            , accessions(new accession[from.size()]{}) {
            for (dated_member const& each : from) {
                members[count] = each;
                accessions[count] = {members[count].member.view(), each.first, each.past};
                ++count;
            }
        }
        rows(rows const&) = delete;
        rows& operator=(rows const&) = delete;
        ~rows() {
            delete[] members;
            delete[] accessions;
        }
    };
    struct parts {
        text<64> code;
        text<64> name;
        rows held;
        own_group group;

        template <class Members>
        parts(std::string_view its_code, std::string_view its_name, Members const& members)
            : code(its_code)
            , name(its_name)
            , held(members)
            , group(code.view(), name.view(), accession_list(held.accessions, static_cast<int>(held.count))) {}
    };

    parts const* parts_;
};

} // namespace almanac::inline v0
