// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/membernotices.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// What members should be told, in the program's language. GUI thread only.
class NoticeTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::NoticeTexts)

public:
    /// "120 points until 30 Nov 2026", "Gold until 31 Dec 2026, then Silver; €50 more keep it"; of several days the sum.
    [[nodiscard]] static QString what(const MemberNotice &notice, const MemberNotices &all, const Formatting &formatting);
    /// How many there are: "200+" of a list that was cut off; empty when nobody is to be told.
    [[nodiscard]] static QString count(const MemberNotices &all, const Formatting &formatting);
    /// How long there still is: "today", "in 7 days".
    [[nodiscard]] static QString left(const MemberNotice &notice, const Formatting &formatting);

private:
    [[nodiscard]] static QString ofPoints(const ExpiryNotice &notice, const QString &pointName,
                                          const Formatting &formatting);
    [[nodiscard]] static QString ofTier(const TierNotice &notice, const MemberNotices &all, const Formatting &formatting);
};

} // namespace regulars
