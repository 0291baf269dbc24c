// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sla/servicelevelsview.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for promises and working hours, in the program's language. GUI thread only.
class SlaTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SlaTexts)

public:
    /// For which tickets the policy is, as a sentence.
    [[nodiscard]] static QString conditions(const SlaPolicy &policy, const ServiceLevels &levels,
                                            const Formatting &formatting);
    /// "First reply 1 h – 8 h · Solution 16 h": the shortest and the longest of each.
    [[nodiscard]] static QString targets(const SlaPolicy &policy, const Formatting &formatting);
    /// Which days have which hours: "Mon–Fri 09:00–17:00 · Sat 10:00–14:00".
    [[nodiscard]] static QString week(const WorkCalendar &calendar, const QLocale &locale);
    /// "30 min", "4 h", "4 h 30 min".
    [[nodiscard]] static QString minutes(qint64 minutes, const Formatting &formatting);
    /// "Mon 23 Nov 2026, 09:30" in the zone.
    [[nodiscard]] static QString moment(Instant instant, const QTimeZone &zone, const Formatting &formatting);
    /// Why a policy is not for a ticket, after a colon.
    [[nodiscard]] static QString mismatch(SlaMismatch mismatch);
    /// When a metric of a ticket is due: "First reply due Mon 23 Nov 2026, 09:30".
    [[nodiscard]] static QString due(SlaMetric metric, const QString &moment);

private:
    [[nodiscard]] static QString alternatives(const QStringList &names);
};

} // namespace regulars
