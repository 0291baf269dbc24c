// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "storage/journal/recordhistory.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the journal tells about single fields.
class TestRecordHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void theFirstEntryIsTheRecordItself()
    {
        const RecordChangePage page = historyOf(m_shop.priya);
        QVERIFY(!page.changes.isEmpty());
        QCOMPARE(page.changes.last().entry.command, page.changes.first().entry.command);
        QCOMPARE(page.changes.first().kind, RecordChange::Kind::Created);
        QVERIFY(!page.next);
    }

    void eachFieldIsToldOnce()
    {
        change([](Customer &customer) {
            customer.notes = u"Likes mint tea"_s;
            customer.birthday = {1980, 2, 29};
            customer.tags += u"vip"_s;
        });
        const RecordChangePage page = historyOf(m_shop.priya);
        const QList<RecordChange> last = ofNewest(page);
        QCOMPARE(last.size(), 3);
        const RecordChange notes = find(last, u"notes"_s);
        QCOMPARE(notes.before.value(u"notes"_s).toString(), QString());
        QCOMPARE(notes.after.value(u"notes"_s).toString(), u"Likes mint tea"_s);
        const RecordChange birthday = find(last, u"birthday"_s);
        QVERIFY(birthday.before.isEmpty());
        QCOMPARE(birthday.after, (QVariantMap{{u"year"_s, 1980}, {u"month"_s, 2}, {u"day"_s, 29}}));
        const auto tag = std::find_if(last.begin(), last.end(),
                                      [](const RecordChange &c) { return c.table == Table::CustomerTags; });
        QVERIFY(tag != last.end());
        QVERIFY(tag->before.isEmpty());
        QCOMPARE(tag->after, (QVariantMap{{u"tag"_s, u"vip"_s}}));
    }

    void anEditedPhoneNumberIsOneChange()
    {
        change([](Customer &customer) { customer.contacts += ContactPoint{{}, ContactKind::Phone, {}, u"030 1234567"_s}; });
        change([](Customer &customer) { customer.contacts.last().value = u"030 7654321"_s; });
        const QList<RecordChange> last = ofNewest(historyOf(m_shop.priya));
        QCOMPARE(last.size(), 1);
        QCOMPARE(last.first().table, Table::CustomerContacts);
        QCOMPARE(last.first().before.value(u"value"_s).toString(), u"030 1234567"_s);
        QCOMPARE(last.first().after.value(u"value"_s).toString(), u"030 7654321"_s);
        QVERIFY(!last.first().after.contains(u"match_key"_s));
    }

    void aNameIsToldByItsParts()
    {
        change([](Customer &customer) {
            customer.lastName = u"Nguyen"_s;
            customer.name = u"Priya Nguyen"_s;
        });
        const QList<RecordChange> last = ofNewest(historyOf(m_shop.priya));
        QCOMPARE(last.size(), 1);
        QCOMPARE(last.first().column, u"last_name"_s);
    }

    void otherCustomersOfTheSameCommandAreLeftOut()
    {
        CustomerEdits edits;
        edits.addTags = {u"spring"_s};
        runOrDie(*m_db, EditCustomers{{m_shop.priya, m_shop.tomas}, edits});
        const QList<RecordChange> last = ofNewest(historyOf(m_shop.priya));
        QCOMPARE(last.size(), 1);
        QCOMPARE(last.first().after.value(u"tag"_s).toString(), u"spring"_s);
    }

    void binAndUndoAreTold()
    {
        runOrDie(*m_db, DeleteCustomers{{m_shop.priya}});
        QCOMPARE(ofNewest(historyOf(m_shop.priya)).first().kind, RecordChange::Kind::Removed);
        const ChangeSetId deletion = historyOf(m_shop.priya).changes.first().entry.id;
        const auto undone = m_db->write(
            u"undo"_s, [&](WriteSession &session) { return History(session.connection()).undo(session, deletion); });
        VERIFY_RESULT(undone);
        const RecordChangePage page = historyOf(m_shop.priya);
        QCOMPARE(page.changes.first().kind, RecordChange::Kind::Restored);
        QVERIFY(page.changes[1].entry.undone);
    }

    void pagesFollowEachOther()
    {
        for (int i = 0; i < 5; ++i)
            change([i](Customer &customer) { customer.notes = QString::number(i); });
        RecordChangePage page = historyOf(m_shop.priya, 2);
        QStringList told;
        while (true) {
            for (const RecordChange &change : page.changes) {
                if (change.kind == RecordChange::Kind::Created)
                    told += u"made"_s;
                else if (change.column == "notes"_L1)
                    told += change.after.value(u"notes"_s).toString();
            }
            if (!page.next)
                break;
            page =
                m_db->read([&](Connection &c) { return RecordHistory(c).ofCustomer(m_shop.priya, page.next, 2); }).value();
        }
        QCOMPARE(told, (QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s, u"made"_s}));
    }

private:
    void change(const std::function<void(Customer &)> &edit)
    {
        auto customer = m_db->read([&](Connection &c) { return CustomerStore(c).customer(m_shop.priya); });
        VERIFY_RESULT(customer);
        edit(*customer);
        runOrDie(*m_db, UpdateCustomer{*customer});
    }

    RecordChangePage historyOf(CustomerId customer, int changeSets = 100)
    {
        return m_db->read([&](Connection &c) { return RecordHistory(c).ofCustomer(customer, {}, changeSets); }).value();
    }

    static QList<RecordChange> ofNewest(const RecordChangePage &page)
    {
        QList<RecordChange> newest;
        for (const RecordChange &change : page.changes) {
            if (change.entry.id == page.changes.first().entry.id)
                newest += change;
        }
        return newest;
    }

    static RecordChange find(const QList<RecordChange> &changes, const QString &column)
    {
        const auto found = std::find_if(changes.begin(), changes.end(),
                                        [&](const RecordChange &change) { return change.column == column; });
        return found == changes.end() ? RecordChange{} : *found;
    }

    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;
};

QTEST_GUILESS_MAIN(TestRecordHistory)

#include "tst_recordhistory.moc"
