// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/prediction/feelingstore.h"

#include "core/base/clock.h"
#include "core/feedback/survey.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

void FeelingStore::readAnswers(Instant from, Instant until, KnownFeelings &known) const
{
    Statement rows(
        m_connection,
        u"SELECT customer_id, kind, score, scale_low, scale_high FROM survey_responses"
        " WHERE customer_id IS NOT NULL AND deleted_at IS NULL"
        " AND kind IN ('nps', 'csat', 'stars', 'ces') AND responded_at >= :from AND responded_at < :until ORDER BY responded_at"_s);
    rows.bind(u"from", from).bind(u"until", until);
    while (rows.next()) {
        LoyaltyFacts &facts = known[rows.integer(0)];
        const auto score = static_cast<int>(rows.integer(2));
        const auto low = rows.integer(3);
        const auto high = rows.integer(4);
        const auto kind = valueOf<SurveyKind>(rows.text(1));
        if (kind == SurveyKind::Nps)
            facts.recommendation = score;
        else if (high > low)
            (kind == SurveyKind::Ces ? facts.ease : facts.satisfaction) = static_cast<double>(score - low) /
                                                                          static_cast<double>(high - low);
    }
}

void FeelingStore::readMoods(Instant from, Instant until, KnownFeelings &known) const
{
    Statement rows(m_connection, u"SELECT customer_id, sentiment FROM interactions WHERE sentiment IS NOT NULL"
                                 " AND deleted_at IS NULL AND occurred_at >= :from AND occurred_at < :until"
                                 " ORDER BY occurred_at"_s);
    rows.bind(u"from", from).bind(u"until", until);
    while (rows.next())
        known[rows.integer(0)].mood = static_cast<int>(rows.integer(1));
}

Result<KnownFeelings> FeelingStore::known(const Shop &shop, QDate asOf, const KnownSignals &signs,
                                          const SignalWindows &windows) const
{
    return attempt([&] {
        const LocalCalendar calendar(shop.timeZone);
        const Instant from = calendar.startOfDay(asOf.addDays(1 - windows.voiceDays));
        const Instant until = calendar.startOfDay(asOf.addDays(1));
        KnownFeelings known;
        readAnswers(from, until, known);
        readMoods(from, until, known);
        for (const auto &[customer, facts] : signs) {
            if (facts.referred == true)
                known[customer].referred = true;
            if (facts.openComplaint == true)
                known[customer].openComplaint = true;
        }
        return known;
    });
}

} // namespace regulars
