// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentrule.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// In which part of the menu of conditions something stands.
enum class RuleSection { Person, Buying, Score, Loyalty, Contact };

/// The words for what rules are made of.
class SegmentWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SegmentWords)

public:
    [[nodiscard]] static RuleSection sectionOf(SegmentField field);
    [[nodiscard]] static QString section(RuleSection section);
    /// "Number of orders"
    [[nodiscard]] static QString field(SegmentField field);
    /// "Order", as something that is counted.
    [[nodiscard]] static QString event(SegmentEvent event);
    /// "have ordered", "have ordered first", "have ordered last": the beginning of a sentence about customers.
    [[nodiscard]] static QString did(SegmentEvent event, EventPlace place);
    /// "have not ordered"
    [[nodiscard]] static QString hasNot(SegmentEvent event);
    [[nodiscard]] static QString property(EventProperty property);
    /// "is at least", "lies" for days in a window.
    [[nodiscard]] static QString test(SegmentTest test, SegmentValueType type);
    /// "in the last %1 days" without a number: the choice in a menu.
    [[nodiscard]] static QString windowKind(WindowKind kind);
    /// "all of the following hold"
    [[nodiscard]] static QString group(GroupKind kind);
    [[nodiscard]] static QString count(EventCount count);
    /// A value of a Choice in words; the value itself where there are none.
    [[nodiscard]] static QString choice(SegmentField field, const QString &value);
    [[nodiscard]] static QString choice(SegmentEvent event, EventProperty property, const QString &value);

private:
    [[nodiscard]] static QString personField(SegmentField field);
    [[nodiscard]] static QString buyingField(SegmentField field);
    [[nodiscard]] static QString scoreField(SegmentField field);
    [[nodiscard]] static QString loyaltyField(SegmentField field);
    [[nodiscard]] static QString contactField(SegmentField field);
};

} // namespace regulars
