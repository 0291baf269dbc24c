// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsaudit.h"
#include "core/loyalty/pointsledger.h"
#include "core/loyalty/pointsmove.h"
#include "core/loyalty/pointsreservation.h"
#include "core/loyalty/pointsreversal.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

#include <deque>

namespace regulars {

[[nodiscard]] constexpr Points pts(qint64 points)
{
    return Points::whole(points);
}

inline char *toString(const Points &points)
{
    return QTest::toString(QString::number(double(points.hundredths) / 100));
}

/// The accounts of a programme, kept as storage would keep them, and a clock that is set by hand.
class PointsBook
{
public:
    explicit PointsBook(const QByteArray &zone = "Europe/Berlin") : calendar(QTimeZone(zone)) { at("2026-01-01"); }

    /// Noon of a local day.
    void at(const char *date) { now = calendar.noon(QDate::fromString(QString::fromLatin1(date), Qt::ISODate)); }
    [[nodiscard]] Instant day(const char *date) const
    {
        return calendar.startOfDay(QDate::fromString(QString::fromLatin1(date), Qt::ISODate));
    }
    [[nodiscard]] PointsContext context() const { return {terms, calendar, now, PointsIssuer::Staff, {}}; }

    PointsAccount &account(qint64 id = 1)
    {
        PointsAccount &account = accounts[id];
        account.id = {id};
        histories[id].account = {id};
        return account;
    }

    /// Appends a posting and returns the sequence of its first line of the type; 0 when there is none.
    qint64 append(const Result<PointsPosting> &posting, PointsEntryType type, qint64 id = 1)
    {
        if (!posting)
            return 0;
        histories[id].append(*posting);
        apply(account(id), *posting);
        const PointsEntry *line = posting->first(type);
        return line ? line->sequence : 0;
    }
    bool append(const Result<PointsMove> &move, qint64 source, qint64 target)
    {
        if (!move)
            return false;
        append(Result<PointsPosting>(move->source), PointsEntryType::MergeOut, source);
        append(Result<PointsPosting>(move->target), PointsEntryType::MergeIn, target);
        return true;
    }

    qint64 earn(qint64 points, const LotTerms &lot = {}, qint64 order = 0, qint64 id = 1)
    {
        EarnRequest request;
        request.points = pts(points);
        request.terms = lot;
        if (order)
            request.about.source = {PointsSourceKind::Order, order, 0};
        return append(regulars::earn(account(id), request, context()), PointsEntryType::Earn, id);
    }
    qint64 earnUntil(qint64 points, const char *gone, qint64 order = 0, qint64 id = 1)
    {
        LotTerms lot;
        lot.expiresAt = day(gone);
        return earn(points, lot, order, id);
    }
    qint64 redeem(qint64 points, qint64 id = 1)
    {
        RedeemRequest request;
        request.points = pts(points);
        return append(regulars::redeem(account(id), request, context()), PointsEntryType::Redeem, id);
    }
    qint64 reserve(qint64 points, const char *until)
    {
        return append(regulars::reserve(account(), {{}, pts(points), day(until)}, context()), PointsEntryType::Reserve);
    }
    bool giveBack(qint64 redeemed, qint64 points, qint64 id = 1)
    {
        return append(returnRedeemed(account(id), {{}, redeemed, pts(points)}, context()), PointsEntryType::RedeemReversal,
                      id);
    }
    Result<PointsPosting> claw(qint64 earned, qint64 after, qint64 id = 1)
    {
        const auto posting = clawBack(account(id), {{}, {{earned, pts(after)}}}, context());
        append(posting, PointsEntryType::EarnReversal, id);
        return posting;
    }
    Result<PointsPosting> undo(qint64 line, qint64 id = 1)
    {
        const auto posting = regulars::undo(account(id), {}, line, context());
        append(posting, PointsEntryType::Adjust, id);
        return posting;
    }
    bool merge(qint64 source, qint64 target)
    {
        if (!append(mergeAccounts(account(source), account(target), {}, context()), source, target))
            return false;
        account(source).status = PointsAccountStatus::Closed;
        account(source).mergedInto = {target};
        return true;
    }
    bool forward(qint64 source)
    {
        const qint64 target = account(source).mergedInto.value;
        return append(forwardMerged(account(source), account(target), context()), source, target);
    }
    bool unmerge(qint64 source)
    {
        const qint64 target = account(source).mergedInto.value;
        if (!append(unmergeAccounts(account(source), account(target), {}, context()), source, target))
            return false;
        account(source).status = PointsAccountStatus::Active;
        account(source).mergedInto = {};
        return true;
    }
    void catchUp(qint64 id = 1)
    {
        append(Result<PointsPosting>(regulars::catchUp(account(id), context())), PointsEntryType::Expire, id);
    }

    [[nodiscard]] PointsBalance balance(qint64 id = 1) { return balanceAt(account(id), context()); }
    [[nodiscard]] Points active(qint64 id = 1) { return balance(id).active; }
    [[nodiscard]] Points remaining(qint64 lot, qint64 id = 1) { return account(id).lots.at(lot).remaining; }

    /// The rules that are broken, by name; empty when the books balance.
    [[nodiscard]] QString faults()
    {
        QList<LedgerFault> all;
        QList<PointsHistory> every;
        for (const auto &[id, history] : histories) {
            all += verify(accounts.at(id), history);
            every += history;
        }
        all += verifyMoves(every);
        QStringList names;
        for (const LedgerFault &fault : std::as_const(all))
            names += QStringLiteral("%1 of %2:%3").arg(nameOf(fault.rule)).arg(fault.account.value).arg(fault.line);
        return names.join(QStringLiteral(", "));
    }

    PointsTerms terms;
    LocalCalendar calendar;
    Instant now;
    std::map<qint64, PointsAccount> accounts;
    std::map<qint64, PointsHistory> histories;
};

/// Why a request was refused: its reason, the rule of the field, or the code's name.
template<typename T>
[[nodiscard]] QString reasonOf(const Result<T> &result)
{
    if (result)
        return QStringLiteral("done");
    const QVariantMap &args = result.error().args;
    const QString text = args.value(QStringLiteral("reason"), args.value(QStringLiteral("rule"))).toString();
    if (!text.isEmpty())
        return text;
    return result.error().code == ErrorCode::NotFound ? QStringLiteral("not_found") : result.error().field;
}

} // namespace regulars
