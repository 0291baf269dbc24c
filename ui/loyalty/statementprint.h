// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/memberstatement.h"
#include "ui/base/paperpages.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// A member's statement on paper (A4 or Letter): how the points stand, until when they are valid, the tier, and every line
/// of a time with the balance after it. Any thread with a formatting of its own, which must outlive the pages.
class StatementPrint
{
    Q_DECLARE_TR_FUNCTIONS(regulars::StatementPrint)

public:
    [[nodiscard]] static PaperPages pages(const MemberStatement &statement, const Formatting &formatting);
    [[nodiscard]] static QString title(const MemberStatement &statement);

private:
    using Blocks = QList<PaperBlock>;

    StatementPrint(const MemberStatement &statement, double width, const Formatting &formatting);

    [[nodiscard]] Blocks head() const;
    [[nodiscard]] Blocks figures() const;
    [[nodiscard]] Blocks tier() const;
    [[nodiscard]] Blocks expiry() const;
    [[nodiscard]] Blocks donations() const;
    [[nodiscard]] Blocks history() const;
    [[nodiscard]] PaperBlock heading(const QString &words) const;
    [[nodiscard]] PaperBlock historyRow(const QStringList &cells, bool isHead) const;
    [[nodiscard]] QString amount(Points points) const;
    [[nodiscard]] QString period() const;

    const MemberStatement &m_statement;
    double m_width;
    const Formatting &m_formatting;
};

} // namespace regulars
