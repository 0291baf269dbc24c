// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/donations.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr CustomerId anna{1};
constexpr CustomerId ben{2};
const QDate spring(2026, 4, 1);

const QList<DonationClaim> claims{{anna, u"Food bank"_s, spring, Points::whole(100), 500},
                                  {ben, u"Trees"_s, spring, Points::whole(400), 2500},
                                  {anna, u"Food bank"_s, spring.addYears(-1), Points::whole(100), 500},
                                  {anna, u"Trees"_s, spring, Points::whole(400), 2000}};

} // namespace

/// What members give to causes, added up.
class TestDonations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causesAddUpToTheTotal()
    {
        DonationYear year;
        addDonations(year, claims);
        QCOMPARE(year.causes, (QList<DonationSum>{{u"Trees"_s, 2, 2, Points::whole(800), 4500},
                                                  {u"Food bank"_s, 2, 1, Points::whole(200), 1000}}));
        QCOMPARE(year.total, (DonationSum{{}, 4, 2, Points::whole(1000), 5500}));
        addDonations(year, {});
        QVERIFY(year.causes.isEmpty());
        QCOMPARE(year.total, DonationSum());
    }
    void asMuchStandsByName()
    {
        DonationYear year;
        addDonations(year, {{anna, u"B"_s, spring, {}, 5}, {anna, u"A"_s, spring, {}, 5}});
        QCOMPARE(year.causes.first().cause, u"A"_s);
    }
    void aMemberGivesByYear()
    {
        QCOMPARE(
            memberDonations(claims),
            (QList<MemberDonation>{{2026, u"Food bank"_s, 500}, {2026, u"Trees"_s, 4500}, {2025, u"Food bank"_s, 500}}));
    }
};

QTEST_GUILESS_MAIN(TestDonations)

#include "tst_donations.moc"
