// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/timeline/timelinestore.h"
#include "tests/models/loyalty/pointsfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const Error &error)
{
    return error.args.value(error.code == ErrorCode::Refused ? u"reason"_s : u"rule"_s).toString();
}

} // namespace

/// What people book on cards by hand.
class TestPointsCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop.emplace(); }
    void cleanup()
    {
        QCOMPARE(m_shop->ledgerFaults(), QStringList());
        m_shop->verify();
        m_shop.reset();
    }

    void anAdjustmentIsUndoneByALineOfItsOwn()
    {
        adjust(50);
        QCOMPARE(m_shop->active(anneliese()), 50);
        m_shop->undoLast();
        QCOMPARE(m_shop->active(anneliese()), 0);
        m_shop->redoLast();
        QCOMPARE(m_shop->active(anneliese()), 50);
        QCOMPARE(m_shop->lines(anneliese()).size(), 3);
    }

    void whatTheShopCallsItsPointsIsTold()
    {
        PointsProgramme programme = m_shop->programme;
        programme.pointName = u"Stars"_s;
        m_shop->use(programme);
        adjust(50);
        const auto told = [this] {
            return m_shop->db.read([](Connection &c) { return History(c).lastUndoable(); })
                .value()
                .arguments.value(u"point_name"_s)
                .toString();
        };
        QCOMPARE(told(), u"Stars"_s);
        runOrDie(m_shop->db, RedeemPoints{anneliese(), Points::whole(40), {}, {}});
        QCOMPARE(told(), u"Stars"_s);
        const auto events = m_shop->db.read([this](Connection &c) {
            return TimelineStore(c).page(anneliese(), {{TimelineKind::Points}, {}, false}, std::nullopt, 10);
        });
        VERIFY_RESULT(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->first().pointName, u"Stars"_s);
    }

    void whatWasSpentMeanwhileCannotBeUndone()
    {
        adjust(50);
        const ChangeSetId given = m_shop->lastUndoable();
        runOrDie(m_shop->db, RedeemPoints{anneliese(), Points::whole(40), {}, {}});
        PointsProgramme strict = m_shop->programme;
        strict.terms.negative = NegativePolicy::FloorZero;
        m_shop->use(strict);
        const UndoReport report = m_shop->undo(given);
        QCOMPARE(report.restored + report.conflicts.size(), 1);
        QVERIFY(m_shop->active(anneliese()) >= 0);
    }

    void aDoubleClickBooksOnce()
    {
        const AdjustPoints once{anneliese(), Points::whole(50), PointsReason::Goodwill, u"late parcel"_s, u"key-1"_s};
        runOrDie(m_shop->db, once);
        runOrDie(m_shop->db, once);
        QCOMPARE(m_shop->active(anneliese()), 50);
        AdjustPoints other = once;
        other.points = Points::whole(60);
        const auto refused = runCommand(*m_shop->db, other).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Duplicate);
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<qint64>("hundredths");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << 0LL << u"why"_s << u"not_positive"_s;
        QTest::newRow("half a point") << 50LL << u"why"_s << u"not_a_multiple"_s;
        QTest::newRow("without a reason") << 100LL << u"  "_s << u"required"_s;
        QTest::newRow("a novel") << 100LL << QString(longestPointsNote + 1, u'x') << u"too_long"_s;
    }
    void badInputIsRefused()
    {
        QFETCH(qint64, hundredths);
        QFETCH(QString, note);
        QFETCH(QString, reason);
        const auto refused =
            runCommand(*m_shop->db, AdjustPoints{anneliese(), {hundredths}, PointsReason::Goodwill, note, {}}).result();
        QVERIFY(!refused);
        QCOMPARE(reasonOf(refused.error()), reason);
        QVERIFY(m_shop->lines(anneliese()).isEmpty());
    }

    void whoIsNoMemberHasNoCard()
    {
        const auto refused =
            runCommand(*m_shop->db, AdjustPoints{m_shop->shop.priya, Points::whole(5), PointsReason::Goodwill, u"why"_s, {}})
                .result();
        QVERIFY(!refused);
        QCOMPARE(reasonOf(refused.error()), u"no_member"_s);
        const auto nobody = runCommand(*m_shop->db,
                                       AdjustPoints{{987'654}, Points::whole(5), PointsReason::Goodwill, u"why"_s, {}})
                                .result();
        QCOMPARE(nobody.error().code, ErrorCode::NotFound);
    }

    void anEventGivesWhatItsRuleSays()
    {
        PointsProgramme rewarding = m_shop->programme;
        EarnRule review;
        review.uid = u"review"_s;
        review.name = u"A review"_s;
        review.kind = EarnKind::Event;
        review.event = EarnEvent::Review;
        review.hundredths = 2'000;
        review.limits = {{EarnPeriod::Month, 0, 1}};
        rewarding.earning.rules += review;
        m_shop->use(rewarding);
        QCOMPARE(runOrDie(m_shop->db, GiveEventPoints{anneliese(), EarnEvent::Review, {}, {}}), Points::whole(20));
        const auto again = runCommand(*m_shop->db, GiveEventPoints{anneliese(), EarnEvent::Review, {}, {}}).result();
        QVERIFY(!again);
        QCOMPARE(reasonOf(again.error()), u"limit"_s);
        const auto none = runCommand(*m_shop->db, GiveEventPoints{anneliese(), EarnEvent::Survey, {}, {}}).result();
        QCOMPARE(reasonOf(none.error()), u"no_rule"_s);
        QCOMPARE(m_shop->active(anneliese()), 20);
    }

    void aSuspendedCardEarnsAndSpendsNothing()
    {
        adjust(50);
        runOrDie(m_shop->db, SetPointsStatus{anneliese(), PointsAccountStatus::Suspended});
        m_shop->buy(anneliese(), 5'000);
        QCOMPARE(m_shop->active(anneliese()), 50);
        const auto refused = runCommand(*m_shop->db, RedeemPoints{anneliese(), Points::whole(5), {}, {}}).result();
        QCOMPARE(reasonOf(refused.error()), u"account_suspended"_s);
        runOrDie(m_shop->db, SetPointsStatus{anneliese(), PointsAccountStatus::Active});
        m_shop->buy(anneliese(), 5'000);
        QCOMPARE(m_shop->active(anneliese()), 100);
    }

    void closingWritesOffWhatIsThere()
    {
        adjust(50);
        runOrDie(m_shop->db, SetPointsStatus{anneliese(), PointsAccountStatus::Closed});
        QCOMPARE(m_shop->balance(anneliese()).total, Points());
        const auto refused = runCommand(*m_shop->db, SetPointsStatus{anneliese(), PointsAccountStatus::Active}).result();
        QCOMPARE(reasonOf(refused.error()), u"account_closed"_s);
    }

    void aBalanceIsExplainedLineByLine()
    {
        adjust(50);
        m_shop->buy(anneliese(), 5'000);
        m_shop->buyWithPoints(anneliese(), 5'000, 30);
        const auto explained = m_shop->db.read([&](Connection &connection) {
            return readBalanceExplanation(connection, anneliese(), m_shop->db.clock().now());
        });
        VERIFY_RESULT(explained);
        Points sum;
        for (const ExplainedLine &line : explained->lines)
            sum += line.entry.points;
        QCOMPARE(sum, explained->balance.total);
        QCOMPARE(explained->balance, m_shop->balance(anneliese()));
    }

    void theCounterSaysWhatASaleWillEarn()
    {
        const auto preview = m_shop->db.read([&](Connection &connection) {
            return readEarnPreview(connection, anneliese(), sale(anneliese(), m_shop->db.clock().now(), 8'450),
                                   m_shop->db.clock().now());
        });
        VERIFY_RESULT(preview);
        QCOMPARE(preview->hundredths, 8'400);
        m_shop->buy(anneliese(), 8'450);
        QCOMPARE(m_shop->active(anneliese()), 84);
    }

    void aChangedExpiryIsANewPolicy()
    {
        PointsProgramme changed = m_shop->programme;
        changed.terms.expiry = {ExpiryKind::RollingMonths, 12, 12, 31, 1};
        m_shop->use(changed);
        adjust(10);
        QCOMPARE(m_shop->history(anneliese()).entries.last().terms->policyVersion, 2);
        const auto expiresAt = m_shop->history(anneliese()).entries.last().terms->expiresAt;
        QVERIFY(expiresAt);
        QCOMPARE(LocalCalendar(QTimeZone("Europe/Berlin")).startOfDay({2027, 12, 1}), *expiresAt);
    }

    void theDatabaseRefusesToChangeTheBooks()
    {
        adjust(10);
        for (const QString &sql : {u"UPDATE points_entries SET points = 0"_s, u"DELETE FROM points_entries"_s,
                                   u"DELETE FROM points_allocations"_s, u"UPDATE points_lots SET remaining = -1"_s,
                                   u"UPDATE points_lots SET remaining = issued + 1"_s}) {
            const auto refused = m_shop->db.write(u"tamper"_s, [&](WriteSession &session) {
                return attempt([&]() -> Result<void> {
                    session.connection().execute(sql);
                    return {};
                });
            });
            QVERIFY2(sql.contains("allocations"_L1) || !refused, qPrintable(sql));
        }
        QCOMPARE(m_shop->active(anneliese()), 10);
    }

private:
    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    void adjust(qint64 points)
    {
        runOrDie(m_shop->db, AdjustPoints{anneliese(), Points::whole(points), PointsReason::Goodwill, u"late parcel"_s, {}});
    }

    std::optional<PointsFixture> m_shop;
};

QTEST_GUILESS_MAIN(TestPointsCommands)

#include "tst_pointscommands.moc"
