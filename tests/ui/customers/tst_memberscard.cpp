// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/membercommands.h"
#include "models/customers/memberlist.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/suggestedit.h"
#include "ui/customers/memberscard.h"
#include "ui/timeline/timelinepane.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// The page of a household: its members, what they are together, and their events.
class TestMembersCard : public QObject
{
    Q_OBJECT

    const Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<PageBench> m_bench;
    CustomerId m_home;
    CustomerId m_anna;

    [[nodiscard]] QListView *list() const { return m_bench->page->findChild<QListView *>(u"members"_s); }
    [[nodiscard]] MembersCard *card() const { return m_bench->page->findChild<MembersCard *>(); }
    void show(CustomerId customer)
    {
        m_bench->page->showCustomer(customer);
        QTRY_COMPARE(m_bench->page->customer(), customer);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }

    void init()
    {
        uitest::failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_home = m_shop->add(u"Meier family"_s, {}, CustomerKind::Household);
        m_anna = m_shop->add(u"Anna Meier"_s);
        m_shop->add(u"Boris Petrov"_s);
        m_shop->sell(m_anna, utc(2026, 11, 10), 40);
        m_shop->note(m_home, utc(2026, 11, 1), u"Moved house"_s);
        m_bench = std::make_unique<PageBench>(*m_shop, *m_theme, QLocale(u"en_GB"_s), QSize(1240, 860));
        m_bench->page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bench->page));
    }

    void cleanup()
    {
        m_bench.reset();
        m_shop.reset();
    }

    void somebodyIsAddedOpenedAndTakenOutByKeys()
    {
        show(m_home);
        QTRY_VERIFY(card()->isVisible());
        QTest::mouseClick(card()->findChild<QPushButton *>(u"add_member"_s), Qt::LeftButton);
        auto *name = card()->findChild<SuggestEdit *>(u"member_name"_s);
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"anna"_s);
        QTRY_VERIFY(name->findChild<QCompleter *>()->popup()->isVisible());
        QAbstractItemView *popup = name->findChild<QCompleter *>()->popup();
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        auto *role = card()->findChild<QLineEdit *>(u"member_role"_s);
        QVERIFY(role->hasFocus());
        QTest::keyClicks(role, u"mother"_s);
        QTest::keyClick(role, Qt::Key_Return);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_VERIFY(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"mother"_s));
        QVERIFY(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Anna Meier"_s));
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(m_bench->page->customer(), m_anna);
        QTRY_VERIFY(!card()->isVisible()); // nobody belongs to a person
        show(m_home);
        QTRY_VERIFY(list()->isVisible());
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        QVERIFY(!list()->isVisible());
    }

    void theTimelineTellsOfTheMembersToo()
    {
        m_shop->run(AddMember{m_home, m_anna, {}});
        show(m_home);
        TimelinePane *timeline = m_bench->page->timeline();
        auto *with = timeline->findChild<QCheckBox *>(u"with_members"_s);
        QTRY_VERIFY(with->isVisible());
        QTRY_COMPARE(timeline->model().rowCount(), 1);
        QTest::mouseClick(with, Qt::LeftButton, {}, QPoint(8, with->height() / 2));
        QTRY_COMPARE(timeline->model().rowCount(), 2);
        QCOMPARE(timeline->model().events().first().event.memberName, u"Anna Meier"_s);
        QCOMPARE(timeline->model().events().last().event.memberName, QString());
        // Live: another sale of hers comes in.
        m_shop->sell(m_anna, utc(2026, 11, 20), 10);
        QTRY_COMPARE(timeline->model().rowCount(), 3);
        show(m_anna);
        QTRY_VERIFY(!with->isVisible());
        QTRY_COMPARE(timeline->model().rowCount(), 2);
        QCOMPARE(timeline->model().events().first().event.memberName, QString());
    }

    void aGroupOfHundredsComesInPages()
    {
        QList<CustomerId> people;
        const auto filled = m_shop->database.write(u"seed"_s, [&](WriteSession &session) -> Result<void> {
            for (int i = 0; i < 500; ++i) {
                Customer customer;
                customer.name = u"Member %1"_s.arg(i, 3, 10, QLatin1Char('0'));
                customer.memberships = {Membership{m_home, {}, {}}};
                REGULARS_TRY(id, CustomerStore(session.connection()).insert(session, customer));
                people += id;
            }
            return {};
        });
        QVERIFY(filled);
        MemberList members(*m_shop->database, m_home);
        QAbstractItemModelTester tester(&members, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(members.rowCount(), 500);
        QVERIFY(!members.index(400, 0).data(role::Loaded).toBool());
        QTRY_VERIFY(members.index(400, 0).data(role::Loaded).toBool());
        m_shop->sell(people.last(), utc(2026, 11, 20), 10);
        QTRY_COMPARE(members.idAt(0), people.last().value); // spent most now
        m_shop->run(RemoveMember{m_home, people.last()});
        QTRY_COMPARE(members.rowCount(), 499);
    }
};

QTEST_MAIN(TestMembersCard)
#include "tst_memberscard.moc"
