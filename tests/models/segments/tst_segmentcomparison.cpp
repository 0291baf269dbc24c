// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/segments/segmentcommands.h"
#include "models/segments/segmentcomparison.h"
#include "models/segments/segmentcounts.h"
#include "models/segments/segmentpeopleviews.h"
#include "models/segments/segmentupkeep.h"
#include "tests/support/smallshop.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Two segments side by side, why somebody is in one, and counting many rules.
class TestSegmentComparison : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    static Segment bought(const QString &name, int times)
    {
        Segment segment;
        segment.name = name;
        segment.rule = {FieldTestRule{SegmentField::Orders, SegmentTest::AtLeast, {QString::number(times)}, {}}};
        return segment;
    }
    SegmentId add(const Segment &segment)
    {
        const SegmentId id = runOrDie(*m_db, SaveSegment{segment, {}});
        if (!keepSegments(**m_db))
            qFatal("the members could not be kept");
        return id;
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void thoseInBothAndOnlyInOneAreTold()
    {
        const SegmentPair pair{add(bought(u"Once"_s, 1)), add(bought(u"Twice"_s, 2))};
        const Instant now = m_db->clock().now();
        const auto seen = m_db->read([&](Connection &c) { return readSegmentComparison(c, pair, now); });
        QVERIFY(seen);
        QCOMPARE(seen->first.members, 2);
        QCOMPARE(seen->second.members, 1);
        QCOMPARE(seen->both, 1);
        const auto people = [&](SegmentPart part) {
            return m_db->read([&](Connection &c) { return readSegmentPart(c, {pair, part}, now); }).value();
        };
        QCOMPARE(people(SegmentPart::Both).people.first().first, m_shop.anneliese);
        QCOMPARE(people(SegmentPart::OnlyFirst).people.first().first, m_shop.tomas);
        QCOMPARE(people(SegmentPart::OnlySecond).all, 0);
    }

    /// What is kept of a part has the same people in it.
    void aPartIsARuleOfItsOwn()
    {
        const SegmentPair pair{add(bought(u"Once"_s, 1)), add(bought(u"Twice"_s, 2))};
        const auto uid = [&](SegmentId id) {
            return m_db->read([id](Connection &c) { return SegmentStore(c).segment(id); }).value().uid;
        };
        for (const auto part : {SegmentPart::Both, SegmentPart::OnlyFirst, SegmentPart::OnlySecond}) {
            Segment kept;
            kept.name = u"Part %1"_s.arg(int(part));
            kept.rule = ruleOf(part, uid(pair.first), uid(pair.second));
            const SegmentId id = add(kept);
            const auto members = readSegmentMembers(**m_db, id).result();
            QVERIFY(members);
            const Instant now = m_db->clock().now();
            const auto seen = m_db->read([&](Connection &c) { return readSegmentPart(c, {pair, part}, now); });
            QVERIFY(seen);
            QCOMPARE(members->size(), seen->all);
        }
    }

    void segmentsOfACustomerAreThoseTheyAreInNow()
    {
        add(bought(u"Twice"_s, 2));
        add(bought(u"Once"_s, 1));
        const auto of = [&](CustomerId customer) {
            const auto in = m_db->read([customer](Connection &c) { return readSegmentsOf(c, customer); });
            QStringList names;
            for (const CustomerSegment &each : in.value())
                names += each.name;
            return names;
        };
        QCOMPARE(of(m_shop.anneliese), (QStringList{u"Once"_s, u"Twice"_s}));
        QCOMPARE(of(m_shop.tomas), QStringList{u"Once"_s});
        QCOMPARE(of(m_shop.priya), QStringList());
    }

    void whyKnowsTheName()
    {
        const SegmentId id = add(bought(u"Twice"_s, 2));
        const Instant now = m_db->clock().now();
        const auto seen = m_db->read([&](Connection &c) { return readSegmentReason(c, {id, m_shop.tomas}, now); });
        QVERIFY(seen);
        QVERIFY(!seen->reason.isIn);
        QVERIFY(!seen->customerName.isEmpty());
        runOrDie(*m_db, RemoveSegment{id});
        QVERIFY(!m_db->read([&](Connection &c) { return readSegmentReason(c, {id, m_shop.tomas}, now); }));
    }

    void manyRulesAreCountedOneAfterTheOther()
    {
        SegmentCounts counts(**m_db);
        QSignalSpy counted(&counts, &SegmentCounts::counted);
        QSignalSpy done(&counts, &SegmentCounts::done);
        counts.count({bought(u"A"_s, 1)});
        counts.count({bought(u"A"_s, 1), bought(u"B"_s, 2), bought(u"C"_s, 3)}); // what was asked before is given up
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!counts.isCounting());
        QCOMPARE(counted.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(counted.at(i).at(0).toInt(), i);
            QCOMPARE(counted.at(i).at(1).toInt(), 2 - i);
        }
    }
};

QTEST_GUILESS_MAIN(TestSegmentComparison)

#include "tst_segmentcomparison.moc"
