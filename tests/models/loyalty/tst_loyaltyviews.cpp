// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/loyalty/loyaltyfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

class TestLoyaltyViews : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoyaltyFixture> m_shop;

private Q_SLOTS:
    void init() { m_shop = std::make_unique<LoyaltyFixture>(); }

    void theLadderComesWithItsMembers()
    {
        TierLadderView view(*m_shop->db);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->ladder, m_shop->ladder());
        QCOMPARE(view.value()->memberCount, 0);
        m_shop->join(m_shop->shop.anneliese);
        QTRY_COMPARE(view.value()->members.value(m_shop->silver), 1);
        TierLadder ladder = m_shop->ladder();
        ladder.tiers.removeAt(1);
        runOrDie(m_shop->db, SaveTiers{ladder, true});
        QTRY_COMPARE(view.value()->ladder.tiers.size(), 2);
        QCOMPARE(view.value()->members.value(TierId()), 1); // until the review
        QVERIFY(view.value()->joinsWithFirstOrder);
    }

    void aMemberIsShownAgainstWhatIsMissing()
    {
        LoyaltyMemberView view(*m_shop->db);
        view.show(m_shop->shop.anneliese);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QVERIFY(!view.value()->isMember());
        QVERIFY(!view.value()->standing);
        m_shop->join(m_shop->shop.anneliese);
        QTRY_VERIFY(view.value()->isMember());
        QCOMPARE(view.value()->standing->tier, m_shop->silver);
        QCOMPARE(view.value()->standing->next, m_shop->gold);
        QCOMPARE(view.value()->standing->missingToNext, 30'000 - 10'450);
        QCOMPARE(view.value()->standing->missingToKeep, 8'000);
        QCOMPARE(view.value()->changes.size(), 2);
        QVERIFY(!view.value()->notice);
        m_shop->buy(m_shop->shop.anneliese, 5'000);
        QTRY_COMPARE(view.value()->standing->measure, 15'450);
        m_shop->db.clock().set(utc(2027, 12, 10));
        view.refresh();
        QTRY_VERIFY(view.value()->notice);
        QCOMPARE(view.value()->notice->missing, 8'000);
        QCOMPARE(view.value()->notice->afterwards, m_shop->bronze);
        runOrDie(m_shop->db, NoteTierNotice{{m_shop->shop.anneliese}});
        QTRY_VERIFY(!view.value()->notice);
        runOrDie(m_shop->db, LeaveProgramme{{m_shop->shop.anneliese}});
        QTRY_VERIFY(!view.value()->isMember());
        QCOMPARE(view.value()->member->leftOn, QDate(2027, 12, 10));
        QCOMPARE(view.value()->everyTier.value(m_shop->silver).name, u"Silver"_s);
    }

    void whoWillLoseATierIsListedUntilTold()
    {
        runOrDie(m_shop->db, JoinProgramme{{m_shop->shop.anneliese, m_shop->shop.tomas, m_shop->shop.priya}, {}});
        m_shop->buy(m_shop->shop.priya, 40'000);
        TierNoticesView view(*m_shop->db);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QVERIFY(view.value()->isEmpty());
        m_shop->db.clock().set(utc(2027, 12, 10));
        m_shop->buy(m_shop->shop.priya, 24'000);
        view.refresh();
        QTRY_COMPARE(view.value()->size(), 2);
        const QList<TierNoticeRow> notices = *view.value();
        QCOMPARE(notices[0].customer, m_shop->shop.anneliese);
        QCOMPARE(notices[0].name, u"Anneliese Bergmann"_s);
        QCOMPARE(notices[0].notice.missing, 8'000);
        QCOMPARE(notices[1].notice.missing, 1'000);
        QCOMPARE(notices[1].notice.lastDay, QDate(2027, 12, 31));
        m_shop->buy(m_shop->shop.priya, 1'000);
        QTRY_COMPARE(view.value()->size(), 1);
        runOrDie(m_shop->db, NoteTierNotice{{m_shop->shop.anneliese}});
        QTRY_VERIFY(view.value()->isEmpty());
    }

    void aDesignSaysWhoWouldLandWhere()
    {
        runOrDie(m_shop->db, JoinProgramme{{m_shop->shop.anneliese, m_shop->shop.priya}, {}});
        TierLadder ladder = m_shop->ladder();
        ladder.tiers[1].qualifyFrom = 10'500;
        ladder.tiers[1].retainFrom = 10'500;
        ladder.tiers.insert(1, LoyaltyFixture::tier(u"Copper"_s, 5'000, 4'000)); // not saved
        TierDesignView view(*m_shop->db);
        view.tryOut(ladder);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        const TierDesign design = *view.value();
        const TierId copper = design.ladder.tiers[1].id;
        QVERIFY(copper.isValid());
        QCOMPARE(design.span, (TierSpan{QDate(2025, 11, 23), QDate(2026, 11, 22)}));
        QCOMPARE(design.customers, 3);
        QCOMPARE(design.members, 2);
        QCOMPARE(design.ofBuyers.size(), 4);
        QCOMPARE(design.ofBuyers[0].tier, m_shop->bronze);
        QCOMPARE(design.ofBuyers[0].members, 1); // Tomás, who bought too long ago
        QCOMPARE(design.ofBuyers[1].tier, copper);
        QCOMPARE(design.ofBuyers[1].members, 1);
        QCOMPARE(design.ofBuyers[1].nearNext, 1);
        QCOMPARE(design.ofMembers[0].members, 1); // Priya
        QCOMPARE(design.moves, (QList{TierMove{m_shop->silver, copper, 1}}));
        m_shop->buy(m_shop->shop.anneliese, 100);
        QTRY_VERIFY(view.value()->moves.isEmpty());
        QVERIFY(m_shop->ladder().tiers.size() == 3); // tried out only
    }
};

QTEST_GUILESS_MAIN(TestLoyaltyViews)
#include "tst_loyaltyviews.moc"
