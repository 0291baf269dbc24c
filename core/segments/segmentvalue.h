// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/fields/fielddefinition.h"
#include "core/segments/segmentrule.h"

namespace regulars {

/// What a field of the shop's own is for a segment.
[[nodiscard]] SegmentValueType segmentTypeOf(FieldType type);

/// A decimal with a point, at most 12 digits before and 6 after it, in millionths; nothing when it is none.
[[nodiscard]] std::optional<qint64> microOfDecimal(QStringView text);
/// The value in canonical form: "3.50" as 3.5; nothing when it is none of the type. Texts and choices stay as they are.
[[nodiscard]] std::optional<QString> canonicalSegmentValue(SegmentValueType type, const QString &value);
/// The smallest amount in minor units that is not below the decimal; nothing when it is none.
[[nodiscard]] std::optional<qint64> minorAtLeast(QStringView decimal, Currency currency);
/// A day in ISO 8601; of a KeptDay also one without a year ("--02-29"), then in a leap year. Not valid when it is none.
[[nodiscard]] QDate segmentDayOf(QStringView value);

/// What a value is asked.
struct ValueQuestion
{
    SegmentValueType type = SegmentValueType::Text;
    SegmentTest test = SegmentTest::Is;
    QStringList given;   ///< in canonical form
    DaySpan span{};      ///< of Within
    bool isExact = true; ///< of choices: that case and accents count
};
/// Whether it holds; empty texts among the values are none.
[[nodiscard]] bool holds(const ValueQuestion &question, const QStringList &values);

} // namespace regulars
