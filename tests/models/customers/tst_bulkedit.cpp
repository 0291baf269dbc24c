// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/customers/editpreview.h"
#include "storage/customers/customerlist.h"
#include "storage/journal/history.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestBulkEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
        m_all = {m_shop.anneliese, m_shop.tomas, m_shop.priya};
    }

    void whatItWillReachIsCounted()
    {
        EditPreview preview(**m_db, m_all);
        QVERIFY(!preview.changing());
        preview.setEdits(spanish());
        QTRY_COMPARE(preview.changing(), std::optional(3));
        QCOMPARE(preview.names().size(), 3);
        runOrDie(*m_db, EditCustomers{{m_shop.tomas}, spanish()});
        preview.setEdits(spanish());
        QTRY_COMPARE(preview.changing(), std::optional(2));
        preview.setEdits({});
        QTRY_COMPARE(preview.changing(), std::optional(0));
    }

    void manyAreChangedInOneStepAndBack()
    {
        const auto edited = runCommand(**m_db, EditCustomers{m_all, spanish()}).result();
        VERIFY_RESULT(edited);
        QCOMPARE(edited->value, 3);
        QCOMPARE(languageOf(m_shop.priya), u"es"_s);
        const auto undone = m_db->write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, edited->changeSet);
        });
        VERIFY_RESULT(undone);
        QVERIFY(undone->value.conflicts.isEmpty());
        QCOMPARE(languageOf(m_shop.priya), QString());
    }

    void theRecycleBinIsLeftAlone()
    {
        runOrDie(*m_db, DeleteCustomers{{m_shop.priya}});
        QCOMPARE(runOrDie(*m_db, EditCustomers{m_all, spanish()}), 2);
        QCOMPARE(languageOf(m_shop.priya), QString());
    }

    void oneThatIsGoneStopsAll()
    {
        const auto refused = runCommand(**m_db, EditCustomers{m_all + QList{CustomerId{999}}, spanish()}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(languageOf(m_shop.anneliese), QString());
    }

    void theRecycleBinIsSearched()
    {
        runOrDie(*m_db, DeleteCustomers{m_all});
        CustomerFilter bin;
        bin.deleted = true;
        bin.sort = CustomerSort::Name;
        QCOMPARE(found(bin).size(), 3);
        bin.text = u"TOMÁS"_s;
        QCOMPARE(found(bin), QList{m_shop.tomas});
        bin.text = u"berg anne"_s;
        QCOMPARE(found(bin), QList{m_shop.anneliese});
        bin.text = u"nobody"_s;
        QVERIFY(found(bin).isEmpty());
    }

private:
    static CustomerEdits spanish()
    {
        CustomerEdits edits;
        edits.language = u"es"_s;
        return edits;
    }

    QString languageOf(CustomerId id)
    {
        return m_db->read([=](Connection &connection) { return CustomerStore(connection).customer(id); })->language;
    }

    QList<CustomerId> found(const CustomerFilter &filter)
    {
        return *m_db->read(
            [&](Connection &connection) { return CustomerList(connection).ids(filter, m_db->clock().now()); });
    }

    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;
    QList<CustomerId> m_all;
};

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulkedit.moc"
