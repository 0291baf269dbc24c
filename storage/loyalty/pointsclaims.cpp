// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/pointsclaims.h"

#include "core/loyalty/pointsreversal.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto byRule = PointsStore::Booked::ByRule;

/// What is taken with the line by now.
Points takenWith(const PointsAccount &account, qint64 line)
{
    Points taken;
    for (const auto &[sequence, entry] : account.entries) {
        if (sequence == line || entry.reversalOf == line)
            taken -= entry.points;
    }
    return taken;
}

/// The newest line that gave something of `line` back and stands.
qint64 lastGivenBack(const PointsAccount &account, qint64 line)
{
    qint64 last = 0;
    for (const auto &[sequence, entry] : account.entries) {
        if (entry.reversalOf != line || !entry.points.isPositive())
            continue;
        const bool undone = std::any_of(account.entries.begin(), account.entries.end(),
                                        [&](const auto &other) { return other.second.undoOf == sequence; });
        if (!undone)
            last = sequence;
    }
    return last;
}

} // namespace

PointsClaims::PointsClaims(WriteSession &session, const PointsTerms &terms, Instant now)
    : m_session(session), m_terms(terms), m_now(now), m_store(session.connection())
{
}

PointsContext PointsClaims::context() const
{
    return {m_terms, m_session.calendar(), m_now, PointsIssuer::System, m_session.user()};
}

std::optional<PointsClaims::Taken> PointsClaims::find(const PointsCause &cause) const
{
    Statement row(m_session.connection(),
                  u"SELECT account_id, line FROM points_causes WHERE kind = :kind AND record_uid = :uid"_s);
    if (!row.bind(u"kind", nameOf(cause.kind)).bind(u"uid", cause.uid).next())
        return std::nullopt;
    return Taken{row.id<PointsAccountId>(0), row.integer(1)};
}

void PointsClaims::keep(const PointsCause &cause, CustomerId customer, Points points, const PointsRequest &about)
{
    const auto taken = find(cause);
    if (!taken) {
        if (points.isPositive())
            take(cause, customer, points, about);
        return;
    }
    PointsAccount account = m_store.account(taken->account);
    m_store.loadLine(account, taken->line);
    const Points before = takenWith(account, taken->line);
    if (points > before)
        takeAgain(account, taken->line, points - before);
    else if (points < before)
        giveBack(account, taken->line, before - points);
}

void PointsClaims::take(const PointsCause &cause, CustomerId customer, Points points, const PointsRequest &about)
{
    if (!customer.isValid())
        throw SqlFailure(Error{ErrorCode::Refused, u"points"_s, {{u"reason"_s, u"no_member"_s}}, {}});
    const PointsAccountId id = m_store.openAccount(m_session, customer);
    PointsAccount account = m_store.account(id);
    const auto posting = redeem(account, RedeemRequest{about, points}, context());
    post(m_session, m_store, account, posting, byRule);
    Statement(m_session.connection(), u"INSERT INTO points_causes (kind, record_uid, account_id, line)"
                                      " VALUES (:kind, :uid, :account, :line)"_s)
        .bind(u"kind", nameOf(cause.kind))
        .bind(u"uid", cause.uid)
        .bind(u"account", id)
        .bind(u"line", QVariant(posting->first(PointsEntryType::Redeem)->sequence))
        .execute();
}

void PointsClaims::takeAgain(PointsAccount &account, qint64 line, Points missing)
{
    while (missing.isPositive()) {
        const qint64 back = lastGivenBack(account, line);
        if (!back)
            throw SqlFailure(Error{ErrorCode::Refused, u"points"_s, {{u"reason"_s, u"nothing_left"_s}}, {}});
        const Points before = takenWith(account, line);
        post(m_session, m_store, account, undo(account, {}, back, context()), byRule);
        account = m_store.account(account.id);
        m_store.loadLine(account, line);
        missing -= takenWith(account, line) - before;
    }
    if (missing.isNegative())
        giveBack(account, line, -missing);
}

void PointsClaims::giveBack(PointsAccount &account, qint64 line, Points points)
{
    PointsRequest about;
    about.source = account.entry(line)->source;
    const auto posting = returnRedeemed(account, ReturnRedeemedRequest{about, line, points}, context());
    // A card that was closed is given nothing any more.
    if (!posting && posting.error().code == ErrorCode::Refused && account.status == PointsAccountStatus::Closed)
        return;
    post(m_session, m_store, account, posting, byRule);
}

} // namespace regulars
