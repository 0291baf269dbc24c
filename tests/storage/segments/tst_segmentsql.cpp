// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentquery.h"
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

    static QString written(const SegmentRule &rule)
    {
        return QString::fromUtf8(QJsonDocument(toJson(rule)).toJson(QJsonDocument::Compact));
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
        SegmentWorld world = segmentWorld();
        world.today = QDate(2026, 11, 22);
        world.own = {};
        VERIFY_RESULT(db.write(u"fill"_s, [&](WriteSession &session) {
            return attempt([&] { RandomShop(session, seed, world.texts).fill(customers); });
        }));
        const Instant now = db.clock().now();
        const auto checked = db.read([&](Connection &connection) -> Result<QString> {
            const SegmentPeople people(connection, now);
            std::map<CustomerId, SegmentFacts> facts;
            Statement living(connection, u"SELECT id FROM customers WHERE deleted_at IS NULL"_s);
            while (living.next()) {
                REGULARS_TRY(known, people.facts(living.id<CustomerId>(0)));
                facts.emplace(known.customer, known);
            }
            RandomSegments random(seed * 7919, world);
            for (int i = 0; i < rules; ++i) {
                Segment segment;
                segment.rule = random.rule();
                segment.purpose = SegmentPurpose::Analysis;
                QList<CustomerId> expected;
                for (const auto &[id, known] : facts) {
                    if (evaluate(segment.rule, known, people.day(segment)).holds)
                        expected += id;
                }
                REGULARS_TRY(found, people.matching(segment, {}));
                REGULARS_TRY(counted, people.count(segment, {}));
                QList<CustomerId> few;
                QList<CustomerId> expectedFew;
                for (const auto &[id, known] : facts) {
                    if (id.value % 3 != 0)
                        continue;
                    few += id;
                    if (expected.contains(id))
                        expectedFew += id;
                }
                REGULARS_TRY(narrowed, people.matching(segment, {}, &few));
                if (found != expected || counted != expected.size() || narrowed != expectedFew)
                    return written(segment.rule) + u" %1 found, %2 expected, %3 of few, %4 expected"_s.arg(found.size())
                                                       .arg(expected.size())
                                                       .arg(narrowed.size())
                                                       .arg(expectedFew.size());
            }
            return QString();
        });
        VERIFY_RESULT(checked);
        QVERIFY2(checked->isEmpty(), qPrintable(*checked));
    }
};

QTEST_GUILESS_MAIN(TestSegmentSql)
#include "tst_segmentsql.moc"
