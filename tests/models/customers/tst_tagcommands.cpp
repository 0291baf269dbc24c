// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/customers/tagcommands.h"
#include "models/customers/taglist.h"
#include "storage/customers/tagstore.h"
#include "storage/journal/history.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Tags of the whole shop: colours, names, removal.
class TestTagCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_ada = runOrDie(*m_db, CreateCustomer{person(u"Ada"_s, u"X"_s, u"Garden"_s)});
        m_ben = runOrDie(*m_db, CreateCustomer{person(u"Ben"_s, u"X"_s, u"garden"_s)});
        m_cleo = runOrDie(*m_db, CreateCustomer{person(u"Cleo"_s, u"X"_s, u"VIP"_s)});
    }

    void aColourIsKeptAndUndone()
    {
        QCOMPARE(colourOf(u"Garden"_s), TagColour::Grey);
        runOrDie(*m_db, SetTagColour{u"GARDEN"_s, TagColour::Green});
        QCOMPARE(colourOf(u"Garden"_s), TagColour::Green);
        QCOMPARE(tagsOf(m_ben), (QList<Tag>{{u"garden"_s, TagColour::Green, 0}}));
        runOrDie(*m_db, SetTagColour{u"Garden"_s, TagColour::Violet});
        QCOMPARE(colourOf(u"Garden"_s), TagColour::Violet);
        undoLast();
        QCOMPARE(colourOf(u"Garden"_s), TagColour::Green);
        undoLast();
        QCOMPARE(colourOf(u"Garden"_s), TagColour::Grey);
        QVERIFY(!runCommand(**m_db, SetTagColour{u" "_s, TagColour::Red}).result());
    }

    void anotherNameGoesToEverybody()
    {
        runOrDie(*m_db, SetTagColour{u"Garden"_s, TagColour::Green});
        QCOMPARE(runOrDie(*m_db, RenameTag{u"Garden"_s, u"Outdoors"_s}), 2);
        QCOMPARE(tagsOf(m_ada), (QList<Tag>{{u"Outdoors"_s, TagColour::Green, 0}}));
        QCOMPARE(colourOf(u"Garden"_s), TagColour::Grey);
        undoLast();
        QCOMPARE(tagsOf(m_ada), (QList<Tag>{{u"Garden"_s, TagColour::Green, 0}}));
    }

    void oneThatIsThereAlreadyStaysOnce()
    {
        runOrDie(*m_db, TagCustomers{{m_ada}, {u"VIP"_s}, {}});
        runOrDie(*m_db, SetTagColour{u"VIP"_s, TagColour::Red});
        runOrDie(*m_db, SetTagColour{u"Garden"_s, TagColour::Green});
        runOrDie(*m_db, RenameTag{u"Garden"_s, u"VIP"_s});
        QCOMPARE(tagsOf(m_ada), (QList<Tag>{{u"VIP"_s, TagColour::Red, 0}}));
        QCOMPARE(tagsOf(m_ben), (QList<Tag>{{u"VIP"_s, TagColour::Red, 0}}));
    }

    void theCaseOfATagCanBeChanged()
    {
        runOrDie(*m_db, SetTagColour{u"Garden"_s, TagColour::Green});
        runOrDie(*m_db, RenameTag{u"garden"_s, u"GARDEN"_s});
        QCOMPARE(tagsOf(m_ben), (QList<Tag>{{u"GARDEN"_s, TagColour::Green, 0}}));
    }

    void aRemovedTagIsGoneAndComesBack()
    {
        runOrDie(*m_db, SetTagColour{u"Garden"_s, TagColour::Green});
        QCOMPARE(runOrDie(*m_db, RemoveTag{u"Garden"_s}), 2);
        QVERIFY(tagsOf(m_ada).isEmpty());
        undoLast();
        QCOMPARE(tagsOf(m_ada), (QList<Tag>{{u"Garden"_s, TagColour::Green, 0}}));
    }

    void theListCountsThem()
    {
        runOrDie(*m_db, SetTagColour{u"VIP"_s, TagColour::Amber});
        TagList list(**m_db);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.refresh();
        QTRY_COMPARE(list.rowCount(), 2);
        QCOMPARE(list.rows().at(0).customers, 2);
        QCOMPARE(list.rows().at(1), (Tag{u"VIP"_s, TagColour::Amber, 1}));
    }

private:
    TagColour colourOf(const QString &tag)
    {
        return m_db->read([&](Connection &c) { return TagStore(c).colourOf(tag); }).value();
    }
    QList<Tag> tagsOf(CustomerId customer)
    {
        return m_db->read([&](Connection &c) { return TagStore(c).tagsOf(customer); }).value();
    }
    void undoLast()
    {
        const auto undone = m_db->write(u"undo"_s, [](WriteSession &session) -> Result<UndoReport> {
            REGULARS_TRY(last, History(session.connection()).lastUndoable());
            return History(session.connection()).undo(session, last.id);
        });
        VERIFY_RESULT(undone);
        QVERIFY(undone->value.conflicts.isEmpty());
    }

    std::unique_ptr<TestDatabase> m_db;
    CustomerId m_ada;
    CustomerId m_ben;
    CustomerId m_cleo;
};

QTEST_GUILESS_MAIN(TestTagCommands)

#include "tst_tagcommands.moc"
