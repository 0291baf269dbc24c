// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fields/fieldstore.h"
#include "storage/segments/segmentpeople.h"
#include "storage/sql/canceltoken.h"
#include "tests/core/segments/randomsegments.h"
#include "tests/storage/segments/randomshop.h"
#include "tests/support/verify.h"

#include <QtCore/QJsonDocument>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Who the compiled SQL finds is who the slow evaluation in core finds.
class TestSegmentSql : public QObject
{
    Q_OBJECT

private:
    static constexpr int customers = 60;
    static constexpr int rules = 400;
    static constexpr int groupRules = 120;

    using Facts = std::map<CustomerId, SegmentFacts>;
    using Members = std::map<CustomerId, QList<CustomerId>>;

    static QString written(const SegmentRule &rule)
    {
        return QString::fromUtf8(QJsonDocument(toJson(rule)).toJson(QJsonDocument::Compact));
    }
    /// What rules are made of, with the own fields of the shop.
    static SegmentWorld worldOf(Connection &connection)
    {
        SegmentWorld world = segmentWorld();
        world.today = QDate(2026, 11, 22);
        world.own = FieldStore(connection).ownFields().value();
        return world;
    }
    static void fill(TestDatabase &db, quint32 seed)
    {
        VERIFY_RESULT(db.write(u"fill"_s, [&](WriteSession &session) {
            return attempt([&] { RandomShop(session, seed, segmentWorld().texts).fill(customers); });
        }));
    }
    /// Of everybody who is not in the recycle bin.
    static Facts factsOf(Connection &connection, const SegmentPeople &people)
    {
        Facts facts;
        Statement living(connection, u"SELECT id FROM customers WHERE deleted_at IS NULL"_s);
        while (living.next()) {
            const auto id = living.id<CustomerId>(0);
            facts.emplace(id, people.facts(id).value());
        }
        return facts;
    }
    static Members membersOf(Connection &connection)
    {
        Statement rows(connection, u"SELECT group_id, customer_id FROM customer_members"_s);
        Members members;
        while (rows.next())
            members[rows.id<CustomerId>(0)] += rows.id<CustomerId>(1);
        return members;
    }
    static QList<CustomerId> holding(const Segment &segment, const Facts &facts, const SegmentDay &day)
    {
        QList<CustomerId> ids;
        for (const auto &[id, known] : facts) {
            if (evaluate(segment.rule, known, day).holds)
                ids += id;
        }
        return ids;
    }
    /// Compares what is found of all and of some with what is expected; the rule where they differ.
    static Result<QString> difference(const SegmentPeople &people, const Segment &segment, const QList<CustomerId> &expected)
    {
        REGULARS_TRY(found, people.matching(segment, {}));
        REGULARS_TRY(counted, people.count(segment, {}));
        QList<CustomerId> few;
        for (qint64 id = 1; id <= customers; id += 3)
            few += CustomerId{id};
        QList<CustomerId> expectedFew = expected;
        expectedFew.removeIf([&](CustomerId id) { return !few.contains(id); });
        REGULARS_TRY(narrowed, people.matching(segment, {}, &few));
        if (found == expected && counted == expected.size() && narrowed == expectedFew)
            return QString();
        return written(segment.rule) +
               u" %1 found, %2 counted, %3 expected; of few %4 found, %5 expected"_s.arg(found.size())
                   .arg(counted)
                   .arg(expected.size())
                   .arg(narrowed.size())
                   .arg(expectedFew.size());
    }

private Q_SLOTS:
    void matchingIsWhatEvaluationSays_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("shop %u", seed) << seed;
    }
    void matchingIsWhatEvaluationSays()
    {
        QFETCH(quint32, seed);
        TestDatabase db;
        fill(db, seed);
        const Instant now = db.clock().now();
        int telling = 0; // rules that hold for some and not for others
        const auto checked = db.read([&](Connection &connection) -> Result<QString> {
            const SegmentPeople people(connection, now);
            const Facts facts = factsOf(connection, people);
            RandomSegments random(seed * 7919, worldOf(connection));
            for (int i = 0; i < rules; ++i) {
                Segment segment;
                segment.rule = random.rule();
                segment.purpose = SegmentPurpose::Analysis;
                const QList<CustomerId> expected = holding(segment, facts, people.day(segment));
                telling += !expected.isEmpty() && expected.size() < qsizetype(facts.size()) ? 1 : 0;
                REGULARS_TRY(differs, difference(people, segment, expected));
                if (!differs.isEmpty())
                    return differs;
            }
            return QString();
        });
        VERIFY_RESULT(checked);
        QVERIFY2(checked->isEmpty(), qPrintable(*checked));
        QVERIFY2(telling > rules / 3, qPrintable(QString::number(telling)));
    }

    /// A group is in by one of its members, or by all of them; those in the recycle bin do not count.
    void groupsGoByTheirMembers()
    {
        TestDatabase db;
        fill(db, 4);
        const Instant now = db.clock().now();
        const auto checked = db.read([&](Connection &connection) -> Result<QString> {
            const SegmentPeople people(connection, now);
            const Facts facts = factsOf(connection, people);
            const Members members = membersOf(connection);
            RandomSegments random(11, worldOf(connection));
            for (int i = 0; i < groupRules; ++i) {
                Segment segment;
                segment.rule = random.rule();
                segment.purpose = SegmentPurpose::Analysis;
                segment.level = i % 2 == 0 ? SegmentLevel::AnyMember : SegmentLevel::AllMembers;
                const QList<CustomerId> held = holding(segment, facts, people.day(segment));
                QList<CustomerId> expected;
                for (const auto &[group, all] : members) {
                    const auto there = std::count_if(all.begin(), all.end(),
                                                     [&](CustomerId id) { return facts.contains(id); });
                    const auto in = std::count_if(all.begin(), all.end(), [&](CustomerId id) { return held.contains(id); });
                    const bool isIn = segment.level == SegmentLevel::AnyMember ? in > 0 : there > 0 && in == there;
                    if (isIn && facts.contains(group))
                        expected += group;
                }
                REGULARS_TRY(differs, difference(people, segment, expected));
                if (!differs.isEmpty())
                    return differs;
            }
            return QString();
        });
        VERIFY_RESULT(checked);
        QVERIFY2(checked->isEmpty(), qPrintable(*checked));
    }

    /// Whoever objects to profiling is in no segment for outreach that asks for what is said of customers, not even in one
    /// of those of whom nothing is said.
    void objectorsAreLeftOutOfOutreachByScores()
    {
        TestDatabase db;
        fill(db, 5);
        const Instant now = db.clock().now();
        const auto checked = db.read([&](Connection &connection) -> Result<QString> {
            const SegmentPeople people(connection, now);
            std::set<CustomerId> objecting;
            Statement rows(connection, u"SELECT customer_id FROM consent_states WHERE purpose = 'profiling'"
                                       " AND state IN ('denied', 'withdrawn')"_s);
            while (rows.next())
                objecting.insert(rows.id<CustomerId>(0));
            Segment segment;
            segment.rule = {FieldTestRule{SegmentField::Risk, SegmentTest::IsEmpty, {}, {}}};
            QList<CustomerId> expected = holding(segment, factsOf(connection, people), people.day(segment));
            const auto all = expected.size();
            expected.removeIf([&](CustomerId id) { return objecting.contains(id); });
            if (expected.isEmpty() || expected.size() == all)
                return u"the shop tells nothing"_s;
            return difference(people, segment, expected);
        });
        VERIFY_RESULT(checked);
        QVERIFY2(checked->isEmpty(), qPrintable(*checked));
    }

    void whatIsCancelledIsNotAsked()
    {
        TestDatabase db;
        const Instant now = db.clock().now();
        CancelToken cancel;
        cancel.cancel();
        const auto counted = db.read(
            [&](Connection &connection) { return SegmentPeople(connection, now).count({}, cancel); });
        QVERIFY(!counted);
        QCOMPARE(counted.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSegmentSql)
#include "tst_segmentsql.moc"
