// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/memberstatement.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for points on papers that a member gets, in the program's language. Any thread.
class StatementTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::StatementTexts)

public:
    /// "1,234 points", "12.50 Blossoms": with the name that the shop gave them, if any.
    [[nodiscard]] static QString points(Points points, const QString &pointName, const Formatting &formatting);
    /// Only the number: "1,234", "12.50".
    [[nodiscard]] static QString number(Points points, const Formatting &formatting);
    /// With a sign also where it is more: "+84", "−20".
    [[nodiscard]] static QString signedNumber(Points points, const Formatting &formatting);
    /// What happened, for the member's eyes: "Purchase 2041". Notes of the staff are not told.
    [[nodiscard]] static QString line(const StatementLine &line, const QString &pointName);
    /// "Statement of points", or of what the shop calls them.
    [[nodiscard]] static QString heading(const QString &pointName);
    /// The last local day on which points can be spent that are gone from that moment on.
    [[nodiscard]] static QDate lastDay(Instant gone, const Formatting &formatting);
    /// "2026: you gave €25.00 to Food bank", a line for each year and cause.
    [[nodiscard]] static QStringList donations(const MemberStatement &statement, const Formatting &formatting);
    /// The whole statement as plain text, for a mail.
    [[nodiscard]] static QString plainText(const MemberStatement &statement, const Formatting &formatting);

private:
    [[nodiscard]] static QString given(const StatementLine &line, const QString &pointName);
    [[nodiscard]] static QString taken(const StatementLine &line, const QString &pointName);
    [[nodiscard]] static QString salutation(const MemberStatement &statement);
    [[nodiscard]] static QString adjusted(PointsReason reason);
};

} // namespace regulars
