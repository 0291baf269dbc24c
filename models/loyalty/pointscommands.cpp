// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/pointscommands.h"

#include "core/loyalty/pointsledger.h"
#include "models/customers/livecustomer.h"
#include "storage/loyalty/eventpoints.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/pointsprogrammestore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refusedFor(const QString &reason)
{
    return fail(ErrorCode::Refused, u"points"_s, {{u"reason"_s, reason}});
}

/// A member's card, for what a person books.
class Card
{
public:
    explicit Card(WriteSession &session)
        : m_session(session),
          m_store(session.connection()),
          m_programme(PointsProgrammeStore(session.connection()).programme())
    {
    }

    [[nodiscard]] Result<void> open(CustomerId customer, const QString &key)
    {
        REGULARS_TRY(live, liveCustomer(m_session.connection(), customer));
        m_session.setArgument(u"name"_s, live.name);
        m_session.setArgument(u"point_name"_s, m_programme.pointName);
        PointsAccountId id = m_store.accountOf(customer);
        if (!id.isValid()) {
            REGULARS_TRY(member, LoyaltyMembers(m_session.connection()).member(customer));
            if (!member)
                return refusedFor(u"no_member"_s);
            id = m_store.openAccount(m_session, customer);
        }
        account = m_store.account(id);
        m_store.loadKey(account, key);
        return {};
    }
    [[nodiscard]] PointsContext context() const
    {
        return {m_programme.terms, m_session.calendar(), m_session.now(), PointsIssuer::Staff, m_session.user()};
    }
    [[nodiscard]] LotTerms lotTerms() const
    {
        PointsTerms terms = m_programme.terms;
        terms.pendingDays = 0; // nothing can come back
        return regulars::lotTerms(terms, m_session.now(), m_session.calendar());
    }
    [[nodiscard]] Result<void> post(const Result<PointsPosting> &posting,
                                    PointsStore::Booked booked = PointsStore::Booked::ByPerson)
    {
        if (!posting)
            return tl::unexpected(posting.error());
        regulars::post(m_session, m_store, account, posting, booked);
        return {};
    }
    PointsAccount account;

private:
    WriteSession &m_session;
    PointsStore m_store;
    PointsProgramme m_programme;
};

Result<void> checkNote(const QString &note, bool isRequired)
{
    if (isRequired && note.trimmed().isEmpty())
        return tl::unexpected(invalidField(u"note"_s, u"required"_s));
    if (note.size() > longestPointsNote)
        return tl::unexpected(invalidField(u"note"_s, u"too_long"_s, {{u"limit"_s, longestPointsNote}}));
    return {};
}

} // namespace

Result<void> SavePointsProgramme::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(programme)));
    return attempt([&]() -> Result<void> {
        PointsProgrammeStore(session.connection()).save(session, programme);
        return {};
    });
}

Result<void> AdjustPoints::execute(WriteSession &session) const
{
    REGULARS_CHECK(checkNote(note, true));
    return attempt([&]() -> Result<void> {
        Card card(session);
        REGULARS_CHECK(card.open(customer, key));
        session.setArgument(u"points"_s, points.hundredths);
        AdjustRequest request;
        request.about = {key, {}, reason, note.trimmed(), {}};
        request.points = points;
        request.terms = card.lotTerms();
        return card.post(adjust(card.account, request, card.context()));
    });
}

Result<void> RedeemPoints::execute(WriteSession &session) const
{
    REGULARS_CHECK(checkNote(note, false));
    return attempt([&]() -> Result<void> {
        Card card(session);
        REGULARS_CHECK(card.open(customer, key));
        session.setArgument(u"points"_s, points.hundredths);
        const RedeemRequest request{{key, {}, PointsReason::None, note.trimmed(), {}}, points};
        return card.post(redeem(card.account, request, card.context()));
    });
}

Result<Points> GiveEventPoints::execute(WriteSession &session) const
{
    REGULARS_CHECK(checkNote(note, false));
    return attempt([&]() -> Result<Points> {
        REGULARS_TRY(live, liveCustomer(session.connection(), customer));
        session.setArgument(u"name"_s, live.name);
        session.setArgument(u"point_name"_s, PointsProgrammeStore(session.connection()).pointName());
        REGULARS_TRY(points,
                     giveEventPoints(session, {customer, event, note.trimmed(), key}, PointsStore::Booked::ByPerson));
        session.setArgument(u"points"_s, points.hundredths);
        session.setArgument(u"event"_s, nameOf(event));
        return points;
    });
}

Result<void> SetPointsStatus::execute(WriteSession &session) const
{
    return attempt([&]() -> Result<void> {
        PointsStore store(session.connection());
        Card card(session);
        REGULARS_CHECK(card.open(customer, {}));
        session.setArgument(u"status"_s, nameOf(status));
        if (card.account.mergedInto.isValid())
            return refusedFor(u"account_merged"_s);
        if (card.account.status == PointsAccountStatus::Closed)
            return refusedFor(u"account_closed"_s);
        if (status == PointsAccountStatus::Closed) {
            PointsRequest about;
            about.reason = PointsReason::Closed;
            // Nobody undoes it: a card that is closed stays closed.
            REGULARS_CHECK(card.post(writeOff(card.account, about, card.context()), PointsStore::Booked::ByRule));
        }
        card.account.status = status;
        store.writeStatus(session, card.account);
        return {};
    });
}

} // namespace regulars
