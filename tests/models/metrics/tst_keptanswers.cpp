// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "models/feedback/feedbackcommands.h"
#include "models/people/shopcommands.h"
#include "storage/feedback/surveystore.h"
#include "storage/journal/history.h"
#include "storage/metrics/dashboardstore.h"
#include "storage/people/shopstore.h"
#include "storage/rollups/verification.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <QtCore/QRandomGenerator>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

/// A shop whose customers are asked and answer at random.
class AskingShop
{
public:
    explicit AskingShop(quint32 seed) : m_random(seed)
    {
        db.clock().set(utc(2026, 11, 22, 9));
        for (int i = 0; i < 8; ++i) {
            const Customer customer = person(u"Name%1"_s.arg(i), u"Family%1"_s.arg(i));
            VERIFY_RESULT(db.write(u"create_customer"_s, [=](WriteSession &session) {
                return CustomerStore(session.connection()).insert(session, customer);
            }));
        }
    }

    TestDatabase db;

    /// Does one thing. Refusals are fine: they change nothing.
    void step()
    {
        switch (m_random.bounded(14)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
            return answer();
        case 5:
        case 6:
            return correct();
        case 7:
        case 8:
        case 9:
            return ask();
        case 10:
        case 11:
            return changeQuestion();
        case 12:
            return merge();
        default:
            return undoOrRedo();
        }
    }

    [[nodiscard]] Shop shop()
    {
        return db.read([](Connection &connection) { return ShopStore(connection).shop(); }).value();
    }

    [[nodiscard]] QMap<QString, qint64> differences()
    {
        const Shop now = shop();
        return db
            .read([=](Connection &connection) {
                return attempt([&] { return compareRollups(connection, LocalCalendar(now.timeZone), now.currency); });
            })
            .value();
    }

    [[nodiscard]] Dashboard dashboard(const DashboardQuestion &question, bool counted)
    {
        const Shop now = shop();
        return db
            .read([=](Connection &connection) {
                const DashboardStore store(connection);
                return counted ? store.countedDashboard(now, question) : store.dashboard(now, question);
            })
            .value();
    }

private:
    // Often on the same days, and near midnight.
    [[nodiscard]] Instant anyTime()
    {
        const int hours = m_random.bounded(3) == 0 ? m_random.bounded(700 * 24) : 10 + m_random.bounded(60) * 12;
        return {db.clock().now().ms - hours * 3'600'000LL};
    }
    [[nodiscard]] SurveyKind anyKind()
    {
        constexpr std::array kinds = {SurveyKind::Nps, SurveyKind::Csat, SurveyKind::Ces, SurveyKind::Stars};
        return kinds[size_t(m_random.bounded(int(kinds.size())))];
    }
    // Often one that counts.
    [[nodiscard]] InviteState anyState()
    {
        const InviteState counted = m_random.bounded(2) == 0 ? InviteState::Sent : InviteState::Answered;
        return m_random.bounded(2) == 0 ? counted : InviteState(m_random.bounded(6));
    }
    // Undoing takes some of them back.
    [[nodiscard]] CustomerId anyCustomer() { return {anyId(u"customers"_s)}; }
    [[nodiscard]] qint64 anyId(const QString &table)
    {
        const auto ids = db.read([&](Connection &connection) {
            return attempt([&] {
                QList<qint64> found;
                Statement rows(connection, u"SELECT id FROM %1 ORDER BY id"_s.arg(table));
                while (rows.next())
                    found += rows.integer(0);
                return found;
            });
        });
        return ids->isEmpty() ? 0 : ids->at(m_random.bounded(int(ids->size())));
    }
    void fill(SurveyResponse &response)
    {
        const SurveyScale scale = scaleOf(response.kind);
        response.score = m_random.bounded(scale.low, scale.high + 1);
        response.collectedBy = m_random.bounded(4) == 0 ? CollectedBy::Staff : CollectedBy::Self;
        response.at = anyTime();
    }

    void answer()
    {
        SurveyResponse response;
        response.kind = anyKind();
        response.customer = m_random.bounded(5) == 0 ? CustomerId() : anyCustomer();
        fill(response);
        (void)runCommand(*db, RecordSurveyResponse{response, {}}).result();
    }

    void correct()
    {
        const SurveyResponseId id{anyId(u"survey_responses"_s)};
        if (!id.isValid())
            return;
        SurveyResponse response = db.read([=](Connection &connection) {
                                        return SurveyStore(connection).response(id);
                                    }).value();
        fill(response);
        (void)runCommand(*db, EditSurveyResponse{response}).result();
    }

    void ask()
    {
        SurveyInvite invite;
        invite.kind = anyKind();
        invite.customer = anyCustomer();
        invite.state = anyState();
        invite.createdAt = anyTime();
        if (m_random.bounded(5) != 0)
            invite.expiresAt = Instant{invite.createdAt.ms + m_random.bounded(40) * msPerDay};
        VERIFY_RESULT(db.write(
            u"ask"_s, [=](WriteSession &session) { return SurveyStore(session.connection()).insert(session, invite); }));
    }

    void changeQuestion()
    {
        const SurveyInviteId id{anyId(u"survey_invites"_s)};
        if (!id.isValid())
            return;
        SurveyInvite invite = db.read([=](Connection &connection) { return SurveyStore(connection).invite(id); }).value();
        invite.state = anyState();
        VERIFY_RESULT(db.write(
            u"ask"_s, [=](WriteSession &session) { return SurveyStore(session.connection()).update(session, invite); }));
    }

    void merge()
    {
        const CustomerId survivor = anyCustomer();
        const CustomerId other = anyCustomer();
        (void)runCommand(*db, MergeCustomers{survivor, {other}, {}, {}}).result();
    }

    void undoOrRedo()
    {
        const bool redo = m_random.bounded(2) == 0;
        const auto done = db.write(u"undo"_s, [=](WriteSession &session) -> Result<void> {
            History history(session.connection());
            const auto entry = redo ? history.lastRedoable() : history.lastUndoable();
            if (!entry)
                return {};
            const auto undone = history.undo(session, entry->id);
            return undone ? Result<void>() : tl::unexpected(undone.error());
        });
        if (!done)
            qFatal("%ls", qUtf16Printable(done.error().detail));
    }

    QRandomGenerator m_random;
};

void compareWithCounted(AskingShop &shop)
{
    for (const auto period : {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year}) {
        for (const auto comparedWith : {ComparedWith::PeriodBefore, ComparedWith::YearBefore}) {
            for (const QDate day : {today, QDate(2026, 10, 31), QDate(2026, 3, 1), QDate(2025, 12, 15)}) {
                const DashboardQuestion question{day, period, comparedWith};
                const Dashboard kept = shop.dashboard(question, false);
                const Dashboard counted = shop.dashboard(question, true);
                QVERIFY(kept.said == counted.said);
                QVERIFY(kept.saidBefore == counted.saidBefore);
                QVERIFY(kept.responded == counted.responded);
                QVERIFY(kept.satisfaction == counted.satisfaction);
                QCOMPARE(kept.satisfaction.size(), 12);
            }
        }
    }
}

} // namespace

/// What is kept of answers by day follows whatever happens to them, and gives the figures that answers give one by one.
class TestKeptAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptEqualsCounted_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void keptEqualsCounted()
    {
        QFETCH(const quint32, seed);
        AskingShop shop(seed);
        for (int step = 0; step < 120; ++step) {
            shop.step();
            QCOMPARE(shop.differences(), (QMap<QString, qint64>{}));
        }
        const Dashboard dashboard = shop.dashboard({today, DashboardPeriod::Year}, false);
        QVERIFY(dashboard.said.nps.responses() > 0 && dashboard.said.csat.responses > 0 && dashboard.said.ces.responses > 0);
        QVERIFY(dashboard.responded.nps.of + dashboard.responded.csat.of + dashboard.responded.ces.of > 0);
        compareWithCounted(shop);
    }

    void anotherTimeZoneMovesAnswersToOtherDays()
    {
        AskingShop shop(21);
        for (int step = 0; step < 100; ++step)
            shop.step();
        Shop elsewhere = shop.shop();
        elsewhere.timeZone = QTimeZone("Pacific/Auckland");
        runOrDie(shop.db, SaveShop{elsewhere});
        QCOMPARE(shop.differences(), (QMap<QString, qint64>{}));
        compareWithCounted(shop);
    }

    /// As an upgrade of the file does, beside what an earlier one has asked for.
    void aFileIsFilledBeforeItIsUsed()
    {
        AskingShop shop(34);
        for (int step = 0; step < 60; ++step)
            shop.step();
        const auto emptied = shop.db->maintain([](Connection &connection) {
            return attempt([&] {
                for (const auto table : {"answer_days"_L1, "answer_people"_L1, "asked_days"_L1})
                    connection.execute(u"DELETE FROM "_s + table);
                connection.execute(u"INSERT INTO settings (key, value) VALUES ('derive_anew', 'days answers')"_s);
            });
        });
        VERIFY_RESULT(emptied.result());
        const auto missing = shop.differences();
        for (const QString &table : {u"answer_days"_s, u"answer_people"_s, u"asked_days"_s})
            QVERIFY2(missing.contains(table), qPrintable(table));
        shop.db.reopen();
        QCOMPARE(shop.differences(), (QMap<QString, qint64>{}));
        const auto asked = shop.db.read(
            [](Connection &connection) { return ShopStore(connection).setting(u"derive_anew"_s); });
        QVERIFY(asked.value().isEmpty());
        compareWithCounted(shop);
    }
};

QTEST_GUILESS_MAIN(TestKeptAnswers)

#include "tst_keptanswers.moc"
