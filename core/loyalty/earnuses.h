// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earning.h"

#include <QtCore/QHash>

namespace regulars {

/// What a member has had of the rules of a programme, as far as its limits ask for it. Days never go back.
class EarnUses
{
public:
    explicit EarnUses(const EarnProgramme &programme);

    /// The next member.
    void clear();
    /// For EarnContext::used of the next order.
    [[nodiscard]] QMap<QString, QMap<EarnPeriod, EarnUse>> before(QDate day) const;
    void add(const EarnResult &result, QDate day);

private:
    struct Use
    {
        QDate day;
        qint64 hundredths = 0;
    };
    struct Limited
    {
        QString rule; ///< empty: the whole programme
        QList<EarnPeriod> periods;
        QList<Use> uses; ///< that gave something, in order of days
        EarnUse lifetime;
    };
    [[nodiscard]] static EarnUse within(const Limited &limited, EarnPeriod period, QDate day);
    static void note(Limited &limited, QDate day, qint64 hundredths);

    QList<Limited> m_limited;
};

} // namespace regulars
