// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importcommands.h"
#include "models/people/usercommands.h"
#include "models/views/savedviewlist.h"
#include "models/views/viewcommands.h"
#include "storage/exchange/package.h"
#include "storage/journal/history.h"
#include "storage/people/shopstore.h"
#include "storage/views/savedviewstore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestViewCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;

    static SavedView made(const QString &name, const QString &list = u"customers"_s)
    {
        return {{}, {}, list, name, {{u"tag"_s, name.toLower()}}};
    }
    SavedViewId save(const QString &name) { return runOrDie(*m_db, SaveView{made(name)}); }
    QStringList names()
    {
        QStringList names;
        const auto views = m_db->read([](Connection &c) { return SavedViewStore(c).views(u"customers"_s); });
        for (const SavedView &view : views.value())
            names += view.name;
        return names;
    }
    template<typename T>
    ChangeSetId changed(T command)
    {
        const auto written = runCommand(**m_db, std::move(command)).result();
        return written ? written->changeSet : ChangeSetId{};
    }
    bool undo(ChangeSetId changeSet)
    {
        const auto undone = m_db->write(u"undo"_s,
                                        [=](WriteSession &s) { return History(s.connection()).undo(s, changeSet); });
        return undone && undone->value.conflicts.isEmpty();
    }

private Q_SLOTS:
    void init() { m_db = std::make_unique<TestDatabase>(); }

    void viewsComeBackInTheirOrder()
    {
        save(u"  Lapsed   here "_s);
        save(u"Äpfel"_s);
        runOrDie(*m_db, SaveView{made(u"Lapsed here"_s, u"tasks"_s)}); // another list, so the name is free
        QCOMPARE(names(), (QStringList{u"Lapsed here"_s, u"Äpfel"_s}));
        const auto taken = runCommand(**m_db, SaveView{made(u"LAPSED HERE"_s)}).result();
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Duplicate);
        QCOMPARE(taken.error().field, u"name"_s);
        QVERIFY(!runCommand(**m_db, SaveView{made(u" "_s)}).result());
    }

    void savingChangesKeepsWhatIsNotKnown()
    {
        const SavedViewId id = save(u"Home"_s);
        runOrDie(*m_db, UpdateView{id, {{u"star_sign"_s, u"lion"_s}}});
        const ChangeSetId change = changed(UpdateView{id, {{u"tag"_s, u"gifts"_s}}});
        const auto read = [&] { return m_db->read([=](Connection &c) { return SavedViewStore(c).view(id); }).value(); };
        QCOMPARE(read().state, (QJsonObject{{u"star_sign"_s, u"lion"_s}, {u"tag"_s, u"gifts"_s}}));
        QVERIFY(undo(change));
        QCOMPARE(read().state.value(u"tag"_s).toString(), u"home"_s);
    }

    void eachChangeCanBeUndone()
    {
        const SavedViewId a = save(u"A"_s);
        save(u"B"_s);
        const SavedViewId c = save(u"C"_s);
        const ChangeSetId moved = changed(MoveView{c, 0});
        QCOMPARE(names(), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
        QVERIFY(undo(moved));
        QCOMPARE(names(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QVERIFY(changed(MoveView{a, 99}).isValid());
        QCOMPARE(names(), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
        const ChangeSetId renamed = changed(RenameView{a, u"Ada's"_s});
        QVERIFY(!runCommand(**m_db, RenameView{a, u"b"_s}).result());
        QCOMPARE(names(), (QStringList{u"B"_s, u"C"_s, u"Ada's"_s}));
        QVERIFY(undo(renamed));
        const ChangeSetId removed = changed(RemoveView{a});
        QCOMPARE(names(), (QStringList{u"B"_s, u"C"_s}));
        QVERIFY(!runCommand(**m_db, RemoveView{a}).result());
        QVERIFY(undo(removed));
        QCOMPARE(names(), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
    }

    void theListFollows()
    {
        SavedViewList list(**m_db, u"customers"_s);
        QAbstractItemModelTester tester(&list);
        QTRY_VERIFY(!list.isReading());
        const SavedViewId id = save(u"Home"_s);
        QTRY_COMPARE(list.rowCount(), 1);
        const QString uid = list.rows().first().uid;
        QVERIFY(list.find(uid));
        QCOMPARE(list.data(list.index(0), Qt::EditRole).toString(), u"Home"_s);
        runOrDie(*m_db, RemoveView{id});
        QTRY_COMPARE(list.rowCount(), 0);
        QVERIFY(!list.find(uid));
    }

    void nobodyInALockedShopSavesViews()
    {
        runOrDie(*m_db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, u"4711"_s});
        (*m_db)->setUser({});
        const auto refused = runCommand(**m_db, SaveView{made(u"Home"_s)}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().args.value(u"reason"_s).toString(), u"not_allowed"_s);
    }

    void packagesBringThemAndCanBeUndone()
    {
        fillSmallShop(*m_db);
        save(u"Home"_s);
        const QString file = m_db->path(u"shop.json"_s);
        VERIFY_RESULT(m_db->read([&](Connection &c) -> Result<ExportCount> {
            REGULARS_TRY(shop, ShopStore(c).shop());
            return exportPackage(c, shop, {file, IfFileExists::Replace, ExportFormat::Package, {}, {}}, {}, {});
        }));
        TestDatabase other;
        const auto taken = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(taken);
        const auto count = [&] {
            return other.read([](Connection &c) { return SavedViewStore(c).views(u"customers"_s); }).value().size();
        };
        QCOMPARE(count(), 1);
        VERIFY_RESULT(
            other.write(u"undo"_s, [&](WriteSession &s) { return History(s.connection()).undo(s, taken->changeSet); }));
        QCOMPARE(count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestViewCommands)
#include "tst_viewcommands.moc"
