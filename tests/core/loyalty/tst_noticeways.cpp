// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/noticeways.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// How a member may be told.
class TestNoticeWays : public QObject
{
    Q_OBJECT

private:
    static Customer reachable()
    {
        Customer customer;
        customer.contacts = {{{}, ContactKind::Email, {}, u"ada@example.com"_s, true, true},
                             {{}, ContactKind::Phone, {}, u"+49 30 5550 1182"_s, true, true}};
        return customer;
    }
    static ConsentStandings said(ConsentChannel channel, ConsentPurpose purpose, ConsentState state)
    {
        ConsentStanding standing;
        standing.state = state;
        return {{{channel, purpose}, standing}};
    }

private Q_SLOTS:
    void whoWasNeverAskedMayBeTold()
    {
        QCOMPARE(noticeWays(reachable(), {}), (NoticeWays{false, true, true}));
        QCOMPARE(noticeWays({}, {}), NoticeWays());
        Customer bounced = reachable();
        bounced.contacts.first().valid = false;
        QCOMPARE(noticeWays(bounced, {}), (NoticeWays{false, false, true}));
    }

    void aNoHoldsForItsChannel()
    {
        for (const ConsentPurpose purpose : {ConsentPurpose::Offers, ConsentPurpose::LoyaltyTerms}) {
            for (const ConsentState state : {ConsentState::Denied, ConsentState::Withdrawn})
                QCOMPARE(noticeWays(reachable(), said(ConsentChannel::Email, purpose, state)),
                         (NoticeWays{false, false, true}));
        }
        QCOMPARE(noticeWays(reachable(), said(ConsentChannel::Phone, ConsentPurpose::Offers, ConsentState::Denied)),
                 (NoticeWays{false, true, false}));
        // Of something else nothing follows.
        QCOMPARE(noticeWays(reachable(), said(ConsentChannel::Email, ConsentPurpose::Surveys, ConsentState::Denied)),
                 (NoticeWays{false, true, true}));
        QCOMPARE(noticeWays(reachable(), said(ConsentChannel::Email, ConsentPurpose::Offers, ConsentState::Expired)),
                 (NoticeWays{false, true, true}));
    }

    void whoAskedForItIsLeftAlone()
    {
        Customer quiet = reachable();
        quiet.doNotContact = true;
        QCOMPARE(noticeWays(quiet, said(ConsentChannel::Email, ConsentPurpose::Offers, ConsentState::Granted)),
                 (NoticeWays{true, false, false}));
    }
};

QTEST_GUILESS_MAIN(TestNoticeWays)
#include "tst_noticeways.moc"
