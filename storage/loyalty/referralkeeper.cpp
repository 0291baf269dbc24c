// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/referralkeeper.h"

#include "core/loyalty/pointsledger.h"
#include "core/loyalty/pointsreversal.h"
#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/eventpoints.h"
#include "storage/loyalty/isodays.h"
#include "storage/loyalty/pointsclaims.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/referralfacts.h"

#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Ids = std::set<ReferralId>; // the oldest first: whose referral came first decides about the others

bool hasReferrals(Connection &connection)
{
    return Statement(connection, u"SELECT 1 FROM referrals LIMIT 1"_s).next();
}

void addIds(Statement &rows, Ids &ids)
{
    while (rows.next())
        ids.insert(rows.id<ReferralId>(0));
}

/// The customers whom the write is about, as they were and as they are.
std::set<CustomerId> touchedCustomers(WriteSession &session)
{
    std::set<CustomerId> customers;
    const auto add = [&](qint64 id) {
        if (id > 0)
            customers.insert(CustomerId{id});
    };
    for (const auto &[id, before] : session.journal().touched(Table::Customers))
        add(id);
    Statement now(session.connection(), u"SELECT customer_id FROM orders WHERE id = :id"_s);
    for (const auto &[id, before] : session.journal().touched(Table::Orders)) {
        add(jsonObject(before).value("customer_id"_L1).toInteger());
        if (now.bind(u"id", QVariant(id)).next())
            add(now.integer(0));
    }
    Statement parties(session.connection(), u"SELECT advocate_id, referred_id FROM referrals WHERE id = :id"_s);
    for (const auto &[id, before] : session.journal().touched(Table::Referrals)) {
        const QJsonObject image = jsonObject(before);
        add(image.value("advocate_id"_L1).toInteger());
        add(image.value("referred_id"_L1).toInteger());
        if (!parties.bind(u"id", QVariant(id)).next())
            continue;
        add(parties.integer(0));
        add(parties.integer(1));
    }
    return customers;
}

/// Their referrals, and all others of the same friends.
Ids referralsAbout(Connection &connection, const std::set<CustomerId> &customers)
{
    Ids ids;
    Statement rows(connection, u"SELECT id FROM referrals WHERE advocate_id = :customer UNION"
                               " SELECT id FROM referrals WHERE referred_id = :customer UNION"
                               " SELECT id FROM referrals WHERE referred_id IN"
                               " (SELECT referred_id FROM referrals WHERE advocate_id = :customer)"_s);
    for (const CustomerId customer : customers) {
        rows.bind(u"customer", customer);
        addIds(rows, ids);
    }
    return ids;
}

/// Who was invited and is a customer now becomes the friend of the referral.
void recogniseInvited(WriteSession &session, Ids &ids)
{
    ReferralStore store(session.connection());
    QList<Referral> invited;
    Statement rows(session.connection(),
                   referralSelect() + u" WHERE r.referred_id IS NULL AND r.decision <> 'rejected' ORDER BY r.id"_s);
    while (rows.next())
        invited += readReferral(rows);
    for (Referral &referral : invited) {
        QList<CustomerId> reached = orThrow(store.reachedBy(referral.invitedContact));
        reached.removeOne(referral.advocate); // a number that both have, say at home
        if (reached.isEmpty())
            continue;
        referral.referred = reached.first();
        if (const auto updated = store.update(session, referral); !updated)
            throw SqlFailure(updated.error());
        ids.merge(referralsAbout(session.connection(), {referral.referred}));
        ids.insert(referral.id);
    }
}

void keepProgress(WriteSession &session, const Ids &ids)
{
    if (ids.empty())
        return;
    ReferralStore store(session.connection());
    const ReferralFactsReader facts(session.connection(), session.calendar());
    Statement kept(session.connection(), u"SELECT 1 FROM referral_progress WHERE referral_id = :id"_s);
    for (const ReferralId id : ids) {
        const auto referral = store.referral(id);
        if (!referral)
            continue; // gone by an undo
        const ReferralProgress before = store.progress(id);
        const ReferralProgress after = facts.progressOf(*referral, before);
        if (after != before || !kept.bind(u"id", id).next())
            store.keep(session, id, after);
    }
}

/// Gives the points for a referral and remembers which lines they are.
class Rewarding
{
public:
    Rewarding(WriteSession &session, PointsStore::Booked booked) : m_session(session), m_booked(booked) {}

    /// None: at least one of the two got some.
    [[nodiscard]] ReferralReason reward(const Referral &referral, const ReferralTerms &terms)
    {
        QStringList refusals;
        bool given = false;
        if (terms.rewardsAdvocate)
            given = give(referral, {PointsCauseKind::Advocate, referral.advocate, EarnEvent::Referral}, refusals) || given;
        if (terms.rewardsReferred)
            given = give(referral, {PointsCauseKind::Referred, referral.referred, EarnEvent::Referred}, refusals) || given;
        if (given)
            return ReferralReason::None;
        if (refusals.contains(u"no_member"_s))
            return ReferralReason::NoMember;
        return refusals.count(u"no_rule"_s) == refusals.size() ? ReferralReason::NoRule : ReferralReason::NotGiven;
    }

private:
    struct Side
    {
        PointsCauseKind kind;
        CustomerId customer;
        EarnEvent event;
    };

    bool give(const Referral &referral, const Side &side, QStringList &refusals)
    {
        const PointsSource source{PointsSourceKind::Referral, referral.id.value, 0};
        const auto points = giveEventPoints(m_session, {side.customer, side.event, {}, {}, source}, m_booked);
        if (!points && points.error().code != ErrorCode::Refused)
            throw SqlFailure(points.error());
        if (!points) {
            refusals += points.error().args.value(u"reason"_s).toString();
            return false;
        }
        Statement(m_session.connection(),
                  u"INSERT INTO points_causes (kind, record_uid, account_id, line) SELECT :kind, :uid, e.account_id,"
                  " max(e.sequence) FROM points_entries e JOIN points_accounts a ON a.id = e.account_id"
                  " WHERE a.customer_id = :customer AND e.type = 'bonus' GROUP BY e.account_id"
                  " ON CONFLICT (kind, record_uid) DO UPDATE SET account_id = excluded.account_id, line = excluded.line"_s)
            .bind(u"kind", nameOf(side.kind))
            .bind(u"uid", referral.uid)
            .bind(u"customer", side.customer)
            .execute();
        return true;
    }

    WriteSession &m_session;
    PointsStore::Booked m_booked;
};

/// What was given for a referral that is gone does not stand any more; by rule, like what was earned with an order.
void takeBack(WriteSession &session, const QString &uid)
{
    struct Given
    {
        PointsAccountId account;
        qint64 line = 0;
    };
    QList<Given> given;
    Statement rows(session.connection(), u"SELECT account_id, line FROM points_causes WHERE record_uid = :uid"
                                         " AND kind IN ('advocate', 'referred')"_s);
    rows.bind(u"uid", uid);
    while (rows.next())
        given += Given{rows.id<PointsAccountId>(0), rows.integer(1)};
    PointsStore store(session.connection());
    const PointsProgramme programme = PointsProgrammeStore(session.connection()).programme();
    for (const Given &each : std::as_const(given)) {
        PointsAccount account = store.account(each.account);
        store.loadLine(account, each.line);
        ClawBackRequest request;
        request.about.source = account.entry(each.line)->source;
        request.earned = {{each.line, Points()}};
        const auto posting = clawBack(
            account, request, {programme.terms, session.calendar(), session.now(), PointsIssuer::System, session.user()});
        post(session, store, account, posting, PointsStore::Booked::ByRule);
        keepGiftUses(session, account, *account.entry(each.line));
    }
}

/// Of referrals that the write removes: their record was undone.
void takeBackOfGone(WriteSession &session)
{
    const ReferralStore store(session.connection());
    for (const auto &[id, before] : session.journal().touched(Table::Referrals)) {
        if (!before.isEmpty() && !store.referral({id}))
            takeBack(session, jsonObject(before).value("uid"_L1).toString());
    }
}

} // namespace

void keepReferrals(WriteSession &session)
{
    takeBackOfGone(session);
    if (!hasReferrals(session.connection()))
        return;
    if (!session.journal().touched(Table::LoyaltyProgrammes).empty())
        return keepAllReferrals(session);
    const std::set<CustomerId> customers = touchedCustomers(session);
    if (customers.empty())
        return;
    Ids ids = referralsAbout(session.connection(), customers);
    for (const auto &[id, before] : session.journal().touched(Table::Referrals))
        ids.insert(ReferralId{id});
    if (!session.journal().touched(Table::Customers).empty())
        recogniseInvited(session, ids);
    keepProgress(session, ids);
}

void keepAllReferrals(WriteSession &session)
{
    if (!hasReferrals(session.connection()))
        return;
    Ids ids;
    recogniseInvited(session, ids);
    Statement rows(session.connection(), u"SELECT id FROM referrals"_s);
    addIds(rows, ids);
    keepProgress(session, ids);
}

Result<void> rewardReferral(WriteSession &session, const Referral &referral)
{
    return attempt([&]() -> Result<void> {
        const ReferralFactsReader facts(session.connection(), session.calendar());
        const ReferralReason reason =
            Rewarding(session, PointsStore::Booked::AsGift).reward(referral, facts.programme().referrals);
        if (reason != ReferralReason::None)
            return fail(ErrorCode::Refused, u"referral"_s, {{u"reason"_s, nameOf(reason)}});
        return {};
    });
}

qint64 dueReferrals(Connection &connection, QDate today)
{
    Statement count(connection, u"SELECT count(*) FROM referral_progress WHERE state = 'on_hold' AND reward_on <= :today"_s);
    count.bind(u"today", dayValue(today)).only();
    return count.integer(0);
}

ReferralSlice rewardDueReferrals(WriteSession &session, int limit)
{
    const QDate today = session.calendar().date(session.now());
    Ids due;
    Statement rows(session.connection(), u"SELECT referral_id FROM referral_progress WHERE state = 'on_hold'"
                                         " AND reward_on <= :today ORDER BY reward_on, referral_id LIMIT :limit"_s);
    rows.bind(u"today", dayValue(today)).bind(u"limit", QVariant(limit));
    addIds(rows, due);
    ReferralStore store(session.connection());
    const ReferralFactsReader facts(session.connection(), session.calendar());
    ReferralSlice slice;
    std::set<CustomerId> friends;
    for (const ReferralId id : due) {
        const Referral referral = orThrow(store.referral(id));
        ReferralProgress progress = facts.progressOf(referral, store.progress(id));
        if (isRewardDue(progress, today)) {
            const ReferralTerms &terms = facts.programme().referrals;
            const ReferralReason block = rewardBlock(referral, terms, facts.rewardedInYear(referral.advocate, today));
            progress.reason = block;
            progress.state = ReferralState::Blocked;
            if (block == ReferralReason::None) {
                progress.reason = Rewarding(session, PointsStore::Booked::ByRule).reward(referral, terms);
                const bool given = progress.reason == ReferralReason::None;
                progress.state = given ? ReferralState::Rewarded : ReferralState::Qualified;
                slice.rewarded += given ? 1 : 0;
                if (given)
                    friends.insert(referral.referred);
            }
        }
        store.keep(session, id, progress);
        ++slice.looked;
    }
    keepProgress(session, referralsAbout(session.connection(), friends)); // of the others nothing comes
    slice.isLast = slice.looked < limit;
    return slice;
}

} // namespace regulars
