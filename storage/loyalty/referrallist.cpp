// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/referrallist.h"

#include "core/base/textfolding.h"
#include "storage/loyalty/pointsrows.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString condition(ReferralChoice choice)
{
    switch (choice) {
    case ReferralChoice::All:
        break;
    case ReferralChoice::ToDecide:
        return u" AND p.state IN ('blocked', 'qualified')"_s;
    case ReferralChoice::OnTheWay:
        return u" AND p.state IN ('invited', 'registered', 'on_hold')"_s;
    case ReferralChoice::Rewarded:
        return u" AND p.state = 'rewarded'"_s;
    case ReferralChoice::Ended:
        return u" AND p.state IN ('rejected', 'cancelled')"_s;
    }
    return {};
}

QStringList wordsOf(const ReferralFilter &filter)
{
    return folded(filter.text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Result<QList<qint64>> ReferralList::ids(const ReferralFilter &filter, std::optional<int> limit) const
{
    return attempt([&] {
        QString sql =
            u"SELECT r.id FROM referrals r JOIN referral_progress p ON p.referral_id = r.id"
            " JOIN customers a ON a.id = r.advocate_id LEFT JOIN customers f ON f.id = r.referred_id WHERE 1 = 1"_s +
            condition(filter.choice);
        const QStringList words = wordsOf(filter);
        for (qsizetype i = 0; i < words.size(); ++i)
            sql += u" AND (instr(a.name_fold, :word%1) > 0 OR instr(coalesce(f.name_fold, r.invited_fold),"
                   " :word%1) > 0)"_s.arg(i);
        sql += u" ORDER BY r.id DESC"_s;
        Statement rows(m_connection, limit ? sql + u" LIMIT :limit"_s : sql);
        if (limit)
            rows.bind(u"limit", *limit);
        for (qsizetype i = 0; i < words.size(); ++i)
            rows.bind(u"word%1"_s.arg(i), words[i]);
        QList<qint64> found;
        while (rows.next())
            found += rows.integer(0);
        return found;
    });
}

Result<QList<ReferralRow>> ReferralList::rows(const QList<qint64> &ids) const
{
    return attempt([&] {
        const ReferralStore store(m_connection);
        Statement names(m_connection,
                        u"SELECT a.name, coalesce(f.name, ''), coalesce(o.number, '') FROM referrals r"
                        " JOIN customers a ON a.id = r.advocate_id LEFT JOIN customers f ON f.id = r.referred_id"
                        " LEFT JOIN referral_progress p ON p.referral_id = r.id"
                        " LEFT JOIN orders o ON o.id = p.order_id WHERE r.id = :id"_s);
        QList<ReferralRow> found;
        for (const qint64 id : ids) {
            if (!names.bind(u"id", QVariant(id)).next())
                continue;
            ReferralRow row;
            row.referral = orThrow(store.referral({id}));
            row.progress = store.progress({id});
            row.advocateName = names.text(0);
            row.referredName = names.text(1);
            row.orderNumber = names.text(2);
            if (!row.referral.referred.isValid())
                row.referredName = row.referral.invitedName.isEmpty() ? row.referral.invitedContact
                                                                      : row.referral.invitedName;
            row.points = pointsOfReferral(m_connection, row.referral.uid);
            found += row;
        }
        return found;
    });
}

Result<QList<ReferralRow>> ReferralList::ofReferred(CustomerId customer, int limit) const
{
    REGULARS_TRY(ids, attempt([&] {
                     Statement rows(
                         m_connection,
                         u"SELECT id FROM referrals WHERE referred_id = :customer ORDER BY id DESC LIMIT :limit"_s);
                     rows.bind(u"customer", customer).bind(u"limit", QVariant(limit));
                     QList<qint64> found;
                     while (rows.next())
                         found += rows.integer(0);
                     return found;
                 }));
    return rows(ids);
}

Result<ReferralCounts> ReferralList::countsOf(CustomerId advocate) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT count(*), coalesce(sum(CASE WHEN p.state = 'rewarded' THEN 1 ELSE 0 END), 0)"
                                    " FROM referrals r JOIN referral_progress p ON p.referral_id = r.id"
                                    " WHERE r.advocate_id = :advocate AND p.state NOT IN ('rejected', 'cancelled')"_s);
        row.bind(u"advocate", advocate).only();
        return ReferralCounts{row.integer(0), row.integer(1)};
    });
}

Result<QList<AdvocateRow>> ReferralList::advocates(int limit) const
{
    return attempt([&] {
        Statement rows(m_connection,
                       u"SELECT r.advocate_id, c.name, count(*), sum(CASE WHEN p.state = 'rewarded' THEN 1 ELSE 0 END),"
                       " coalesce(sum((SELECT %1 FROM points_causes k JOIN points_entries e ON e.account_id = k.account_id"
                       " AND e.sequence = k.line"
                       " WHERE k.record_uid = r.uid AND k.kind = 'advocate')), 0)"
                       " FROM referrals r JOIN referral_progress p ON p.referral_id = r.id"
                       " JOIN customers c ON c.id = r.advocate_id AND c.deleted_at IS NULL"
                       " WHERE p.state NOT IN ('rejected', 'cancelled') GROUP BY r.advocate_id, c.name"
                       " ORDER BY 4 DESC, 3 DESC, c.name LIMIT :limit"_s.arg(standsSql()));
        rows.bind(u"limit", QVariant(limit));
        QList<AdvocateRow> found;
        while (rows.next())
            found += AdvocateRow{rows.id<CustomerId>(0),
                                 rows.text(1),
                                 static_cast<int>(rows.integer(2)),
                                 static_cast<int>(rows.integer(3)),
                                 {rows.integer(4)}};
        return found;
    });
}

} // namespace regulars
