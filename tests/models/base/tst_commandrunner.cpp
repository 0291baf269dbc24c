// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"

#include "models/customers/customercommands.h"
#include "models/orders/ordercommands.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestCommandRunner : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    QString notes()
    {
        return m_db->read([this](Connection &c) { return CustomerStore(c).customer(m_shop.priya); })->notes;
    }
    UpdateCustomer noting(const QString &notes)
    {
        Customer customer = m_db->read([this](Connection &c) { return CustomerStore(c).customer(m_shop.priya); }).value();
        customer.notes = notes;
        return {customer};
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void tellsWhatWasDone()
    {
        CommandRunner runner(**m_db);
        QList<CommandReport> reports;
        connect(&runner, &CommandRunner::done, this, [&](const CommandReport &report) { reports += report; });
        OrderId id;
        runner.run(RecordSale{sale(m_shop.priya, {}, 990)}, this,
                   [&](const Result<Written<OrderId>> &answer) { id = answer->value; });
        QVERIFY(runner.isBusy());
        QTRY_COMPARE(reports.size(), 1);
        QVERIFY(id.isValid());
        QVERIFY(!runner.isBusy());
        QCOMPARE(reports.first().command, u"record_sale"_s);
        QCOMPARE(reports.first().arguments.value(u"number"_s).toString(), u"2044"_s);
        QCOMPARE(reports.first().arguments.value(u"amount_minor"_s).toLongLong(), 990);
        QCOMPARE(reports.first().arguments.value(u"name"_s).toString(), u"Priya Raman"_s);
        QVERIFY(reports.first().changeSet.isValid());
    }

    void tellsWhyItFailed()
    {
        CommandRunner runner(**m_db);
        QSignalSpy done(&runner, &CommandRunner::done);
        std::optional<Error> failure;
        QString failed;
        connect(&runner, &CommandRunner::failed, this, [&](const QString &command, const Error &error) {
            failed = command;
            failure = error;
        });
        runner.run(DeleteCustomers{{CustomerId{999}}});
        QTRY_VERIFY(failure);
        QCOMPARE(failed, u"delete_customers"_s);
        QCOMPARE(failure->code, ErrorCode::NotFound);
        QCOMPARE(done.size(), 0);
        QVERIFY(!runner.isBusy());
    }

    void goesBackAndForthThroughTheHistory()
    {
        CommandRunner runner(**m_db);
        QSignalSpy done(&runner, &CommandRunner::done);
        runOrDie(*m_db, noting(u"one"_s));
        runOrDie(*m_db, noting(u"two"_s));
        const auto step = [&](auto move, const QString &expected) {
            done.clear();
            (runner.*move)();
            return QTest::qVerify(done.wait(), "done", "", __FILE__, __LINE__) &&
                   QTest::qCompare(notes(), expected, "notes", "expected", __FILE__, __LINE__);
        };
        for (int round = 0; round < 2; ++round) {
            QVERIFY(step(&CommandRunner::undoLast, u"one"_s));
            QVERIFY(step(&CommandRunner::undoLast, {}));
            QVERIFY(step(&CommandRunner::redoLast, u"one"_s));
            QVERIFY(step(&CommandRunner::redoLast, u"two"_s));
        }
        QVERIFY(step(&CommandRunner::undoLast, u"one"_s));
        runOrDie(*m_db, noting(u"three"_s)); // ends the chain of redos
        QSignalSpy failed(&runner, &CommandRunner::failed);
        runner.redoLast();
        QVERIFY(failed.wait());
        QVERIFY(step(&CommandRunner::undoLast, u"one"_s));
        QVERIFY(step(&CommandRunner::undoLast, {}));
    }

    void knowsWhatCanBeUndone()
    {
        CommandRunner runner(**m_db);
        QTRY_VERIFY(runner.undoable());
        QCOMPARE(runner.undoable()->command, u"log_interaction"_s);
        QVERIFY(!runner.redoable());
        runOrDie(*m_db, noting(u"one"_s));
        QTRY_COMPARE(runner.undoable()->command, u"update_customer"_s);
        runner.undoLast();
        QTRY_COMPARE(runner.undoable()->command, u"log_interaction"_s);
        QTRY_VERIFY(runner.redoable());
        QCOMPARE(runner.redoable()->arguments.value(u"undone_command"_s).toString(), u"update_customer"_s);
    }

    void anUndoTellsWhatItIsAboutAndWhetherThatHolds()
    {
        CommandRunner runner(**m_db);
        const auto first = runCommand(**m_db, noting(u"one"_s)).result();
        ChangeSetId last = first->changeSet;
        QList<bool> holds;
        connect(&runner, &CommandRunner::done, this, [&](const CommandReport &report) {
            last = report.changeSet;
            QCOMPARE(report.arguments.value(u"undone"_s).toLongLong(), first->changeSet.value);
            QCOMPARE(report.arguments.value(u"undone_command"_s).toString(), u"update_customer"_s);
            holds += report.arguments.value(u"holds"_s).toBool();
        });
        for (int steps = 1; steps <= 3; ++steps) {
            runner.undo(last);
            QTRY_COMPARE(holds.size(), steps);
        }
        QCOMPARE(holds, (QList<bool>{false, true, false}));
        QCOMPARE(notes(), QString());
    }

    void saysWhatAnUndoLeftAlone()
    {
        CommandRunner runner(**m_db);
        const auto first = runCommand(**m_db, noting(u"one"_s)).result();
        runOrDie(*m_db, noting(u"two"_s));
        std::optional<CommandReport> report;
        connect(&runner, &CommandRunner::done, this, [&](const CommandReport &each) { report = each; });
        runner.undo(first->changeSet);
        QTRY_VERIFY(report);
        QCOMPARE(report->command, u"undo"_s);
        QCOMPARE(report->arguments.value(u"conflicts"_s).toInt(), 1);
        QCOMPARE(report->arguments.value(u"restored"_s).toInt(), 0);
        QCOMPARE(notes(), u"two"_s);
    }

    void whatCannotBeUndoneIsNotInTheWay()
    {
        CommandRunner runner(**m_db);
        const auto first = runCommand(**m_db, noting(u"one"_s)).result();
        const auto second = runCommand(**m_db, noting(u"two"_s)).result();
        VERIFY_RESULT(m_db->write(u"outside"_s, [](WriteSession &session) {
            return attempt([&] { session.connection().execute(u"UPDATE customers SET notes = 'three'"_s); });
        }));
        QTRY_VERIFY(runner.undoable() && runner.undoable()->id == second->changeSet);
        runner.undoLast();
        QTRY_VERIFY(runner.undoable() && runner.undoable()->id == first->changeSet);
        runner.undoLast();
        QTRY_COMPARE(runner.undoable()->command, u"log_interaction"_s);
        QCOMPARE(notes(), u"three"_s);
        // What was in the way is gone: an undo clears it, and both can be undone again.
        VERIFY_RESULT(m_db->write(u"outside"_s, [](WriteSession &session) {
            return attempt([&] { session.connection().execute(u"UPDATE customers SET notes = 'two'"_s); });
        }));
        runner.undo(second->changeSet);
        QTRY_COMPARE(notes(), u"one"_s);
        QTRY_VERIFY(runner.undoable() && runner.undoable()->id == first->changeSet);
        runner.undoLast();
        QTRY_COMPARE(notes(), QString());
    }

    void mayDieBeforeTheAnswer()
    {
        auto runner = std::make_unique<CommandRunner>(**m_db);
        runner->run(noting(u"kept"_s));
        runner.reset();
        QTRY_COMPARE(notes(), u"kept"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommandRunner)
#include "tst_commandrunner.moc"
