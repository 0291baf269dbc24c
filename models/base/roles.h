// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>

namespace regulars {

/// What a value means for the reader. The theme owns the colours; models only say the meaning.
enum class Tone { Neutral, Accent, Good, Warning, Danger, Info, Highlight };

/// A short label beside a title. The value is the person's own words (QString: tag, product) or an enum
/// of the feature (lifecycle, channel), for which ui/ has the word.
struct ChipValue
{
    QVariant value;
    Tone tone = Tone::Neutral;
    friend bool operator==(const ChipValue &, const ChipValue &) = default;
};

/// Roles that item models answer with typed values; ui/ formats them. Qt::DisplayRole stays empty below ui/.
namespace role {
enum Role : int {
    Value = Qt::UserRole + 1,             ///< the cell's or row's typed value: Money, Instant, QDate, an enum, a row struct
    Id,                                   ///< qint64 key of the record, 0 while the row is not loaded
    Loaded,                               ///< bool: false while the row's page is being read
    Title,                                ///< QString in the person's own words, or an enum with Arguments
    Subtitle,                             ///< QString or a typed value (Instant of the last order…)
    Arguments,                            ///< QVariantMap: values for the sentence that ui/ makes of Title or Subtitle
    Amount,                               ///< Money, or invalid when there is none
    Chips,                                ///< QList<ChipValue>
    Kind,                                 ///< the feature's enum of kinds, as int
    When,                                 ///< Instant
    TimeKnown,                            ///< bool: false for records with a date but no time
    Day,                                  ///< QDate of When in the shop's time zone: groups rows
    AvatarName,                           ///< QString whose initials stand in the avatar
    Pinned,                               ///< bool
    FirstFeatureRole = Qt::UserRole + 100 ///< features number their own roles from here
};
} // namespace role

} // namespace regulars

Q_DECLARE_METATYPE(regulars::ChipValue)
