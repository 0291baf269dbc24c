// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <array>

namespace regulars {

/// By what a part of the shop is cut out.
enum class SliceKind {
    Shop,     ///< not at all
    Tier,     ///< members who are in a tier now
    View,     ///< customers whom a saved view finds now
    Tag,      ///< customers who carry a tag now
    Channel,  ///< orders of a channel
    Category, ///< goods of a category
    Segment   ///< customers who are in a segment now
};
/// A slice of people has all that those people bought, from the beginning on.
[[nodiscard]] constexpr bool isOfPeople(SliceKind kind)
{
    return kind == SliceKind::Tier || kind == SliceKind::View || kind == SliceKind::Tag || kind == SliceKind::Segment;
}
/// A slice of orders has what was bought so; its customers are those who bought so at least once.
[[nodiscard]] constexpr bool isOfOrders(SliceKind kind)
{
    return kind == SliceKind::Channel || kind == SliceKind::Category;
}

/// A part of the shop of which figures are counted.
struct DashboardSlice
{
    SliceKind kind = SliceKind::Shop;
    QString key;  ///< uid of a tier, view or segment, folded tag or category, name of a channel; empty: without a tier or
                  ///< category
    QString name; ///< as it was called when it was chosen; empty where the key is, and of channels

    [[nodiscard]] bool isWhole() const { return kind == SliceKind::Shop; }
    /// Whatever it is called.
    friend bool operator==(const DashboardSlice &one, const DashboardSlice &other)
    {
        return one.kind == other.kind && one.key == other.key;
    }
};

/// As it is kept in settings and customer filters; empty of the whole shop.
[[nodiscard]] QJsonObject toJson(const DashboardSlice &slice);
/// And back. What this version does not know is no slice: see isSlice().
[[nodiscard]] DashboardSlice dashboardSliceOf(const QJsonObject &json);
/// Whether the object says something that dashboardSliceOf() understands.
[[nodiscard]] bool isSlice(const QJsonObject &json);

/// What the lines of an order, or of goods that came back, are worth, so that an amount which belongs to all of them can be
/// shared among categories. Lines that take something off (negative ones) lower the others in proportion, like a discount.
class CategoryShare
{
public:
    /// Where the category of a line stands, in the order of folded names, against the one that is looked at.
    enum class Place { Before, Within, After };

    void add(Place place, qint64 lineMinor);
    /// Whether any line is worth something.
    [[nodiscard]] bool isKnown() const { return m_all > 0; }
    /// The part of the amount that falls to the category, in minor units. The parts of all categories add up to the amount:
    /// each is the difference of two rounded sums. What nobody can share falls to the goods without a category (`isRest`).
    [[nodiscard]] qint64 of(qint64 amountMinor, bool isRest) const;

private:
    [[nodiscard]] qint64 upTo(qint64 amountMinor, qint64 worth) const;

    qint64 m_before = 0;
    qint64 m_within = 0;
    qint64 m_all = 0;
};

template<>
struct EnumNames<SliceKind>
{
    static constexpr std::array<std::pair<SliceKind, const char16_t *>, 7> names = {{{SliceKind::Shop, u"shop"},
                                                                                     {SliceKind::Tier, u"tier"},
                                                                                     {SliceKind::View, u"view"},
                                                                                     {SliceKind::Tag, u"tag"},
                                                                                     {SliceKind::Channel, u"channel"},
                                                                                     {SliceKind::Category, u"category"},
                                                                                     {SliceKind::Segment, u"segment"}}};
    static constexpr SliceKind fallback = SliceKind::Shop;
};

} // namespace regulars
