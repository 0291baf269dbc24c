// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/loyalty/membernotices.h"
#include "storage/tasks/taskstore.h"
#include "tests/models/loyalty/pointsfixture.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/loyalty/noticescard.h"
#include "ui/loyalty/noticetexts.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The members to tell, by keys and clicks.
class TestNoticesCard : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<PointsFixture> m_shop;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QWidget> m_window;
    uitest::RecordedActions m_actions;
    NoticesCard *m_card = nullptr;

    void open()
    {
        m_card = new NoticesCard({*m_shop->db, *m_commands, *m_formatting, m_actions}, m_window.get());
        m_window->resize(420, 400);
        m_card->resize(420, 400);
        m_card->show();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// Both have points that are gone on the 1st of February; it is the 20th of January.
    void openWithTwo()
    {
        PointsProgramme programme = m_shop->programme;
        programme.terms.expiry.kind = ExpiryKind::RollingMonths;
        programme.terms.expiry.months = 2;
        m_shop->use(programme);
        m_shop->buy(m_shop->shop.anneliese, 8'500);
        m_shop->buy(m_shop->shop.tomas, 1'200);
        m_shop->db.clock().set(utc(2027, 1, 20, 9));
        open();
        QTRY_COMPARE(rows().size(), 2);
        m_card->list()->setFocus();
        choose(0);
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        const QAbstractItemModel *model = m_card->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    void choose(int row) { m_card->list()->setCurrentIndex(m_card->list()->model()->index(row, 0)); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_card->findChild<QPushButton *>(name); }
    void change(CustomerId id, const std::function<void(Customer &)> &edit)
    {
        Customer customer =
            m_shop->db.read([=](Connection &connection) { return CustomerStore(connection).customer(id); }).value();
        edit(customer);
        runOrDie(m_shop->db, UpdateCustomer{customer});
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_actions.asked.clear();
        m_shop = std::make_unique<PointsFixture>();
        m_commands = std::make_unique<CommandRunner>(*m_shop->db);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_shop->db.clock());
        m_window = std::make_unique<QWidget>();
    }
    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
        m_shop.reset();
    }

    void withoutAnybodyItSaysSo()
    {
        open();
        QTRY_VERIFY(m_card->findChild<QLabel *>(u"nobody_to_tell"_s)->isVisible());
        QVERIFY(!m_card->list()->isVisible());
        QVERIFY(!button(u"told_notice"_s)->isVisible());
    }

    void whileItReadsAndWhenItFailsItSaysNothingUntrue()
    {
        m_card = new NoticesCard({*m_shop->db, *m_commands, *m_formatting, m_actions}, m_window.get());
        const auto *says = m_card->findChild<QLabel *>(u"nobody_to_tell"_s);
        m_window->show();
        QVERIFY(says->isHidden()); // nothing was read yet
        QTRY_VERIFY(says->isVisible());
        QCOMPARE(says->text(), u"Nobody loses points or a tier soon who has not been told."_s);
        m_card->hide();
        const auto rename = [this](const QString &table, const QString &name) {
            const auto job = [=](Connection &connection) -> Result<void> {
                Statement(connection, u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name)).execute();
                return {};
            };
            QVERIFY(m_shop->db->maintain(job).result());
        };
        rename(u"points_accounts"_s, u"hidden_accounts"_s);
        FixedClock &clock = m_shop->db.clock();
        clock.set(Instant{clock.now().ms + 3'600'000}); // what was read has grown old
        m_card->show();
        QTRY_VERIFY(!says->text().startsWith(u"Nobody"_s));
        QVERIFY(says->isVisible());
        m_card->hide();
        rename(u"hidden_accounts"_s, u"points_accounts"_s);
        m_card->show();
        QTRY_VERIFY(says->text().startsWith(u"Nobody"_s));
    }

    void itReadsOnlyWhileItIsSeen()
    {
        openWithTwo();
        auto *view = m_card->findChild<MemberNoticesView *>();
        QVERIFY(view);
        QSignalSpy read(view, &MemberNoticesView::changed);
        m_card->hide();
        (void)read.wait(700); // longer than changes settle: what changed just before may still be read
        runOrDie(m_shop->db, NotePointsNotice{{m_shop->shop.anneliese}});
        QVERIFY(!read.wait(700));
        QCOMPARE(rows().size(), 2);
        m_card->show();
        QTRY_COMPARE(rows().size(), 1);
    }

    void theChosenLineStaysTheSamePerson()
    {
        openWithTwo();
        choose(1);
        runOrDie(m_shop->db, NotePointsNotice{{m_shop->shop.anneliese}});
        QTRY_COMPARE(rows().size(), 1);
        m_shop->undoLast();
        QTRY_COMPARE(rows().size(), 2);
        QCOMPARE(m_card->list()->currentIndex().row(), 1); // Tomás, who was alone
        runOrDie(m_shop->db, NotePointsNotice{{m_shop->shop.tomas}});
        QTRY_COMPARE(rows().size(), 1);
        QCOMPARE(m_card->list()->currentIndex().row(), 0); // in the place of the one that went
    }

    void aListThatWasCutOffSaysSo()
    {
        MemberNotices many;
        QCOMPARE(NoticeTexts::count(many, *m_formatting), QString());
        many.rows.resize(MemberNoticesView::mostNotices);
        QCOMPARE(NoticeTexts::count(many, *m_formatting), u"200"_s);
        many.hasMore = true;
        QCOMPARE(NoticeTexts::count(many, *m_formatting), u"200+"_s);
    }

    void whomToTellWhat()
    {
        openWithTwo();
        const QAbstractItemModelTester tester(m_card->list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows(), (QStringList{u"Anneliese Bergmann, 85 point(s) until 31 Jan 2027, in 11 day(s)"_s,
                                      u"Tomás Oliveira, 12 point(s) until 31 Jan 2027, in 11 day(s)"_s}));
        QVERIFY(!m_card->findChild<QLabel *>(u"nobody_to_tell"_s)->isVisible());
        const QSignalSpy asked(m_card, &NoticesCard::customerRequested);
        QTest::keyClick(m_card->list(), Qt::Key_Down);
        QTest::keyClick(m_card->list(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CustomerId>(), m_shop->shop.tomas);
        uitest::takePictures(*m_card, *m_theme, u"to-tell"_s, {420, 260});
    }

    void theyAreWrittenToCalledAndTold()
    {
        change(m_shop->shop.anneliese, [](Customer &customer) {
            customer.contacts += ContactPoint{{}, ContactKind::Phone, {}, u"+49 30 5550 1182"_s, true, true};
        });
        openWithTwo();
        QTest::keyClick(m_card->list(), Qt::Key_W);
        QCOMPARE(m_actions.asked, QStringList{u"log email %1"_s.arg(m_shop->shop.anneliese.value)});
        QCOMPARE(m_actions.text, u"85 point(s) until 31 Jan 2027"_s);
        QTest::keyClick(m_card->list(), Qt::Key_C);
        const auto tasks = [this] {
            TaskFilter filter;
            filter.customer = m_shop->shop.anneliese;
            return m_shop->db.read([=](Connection &connection) { return TaskStore(connection).page(filter, {}, 10); })
                .value();
        };
        QTRY_COMPARE(tasks().size(), 1);
        QCOMPARE(tasks().first().task.title, u"Call them: 85 point(s) until 31 Jan 2027"_s);
        QVERIFY(tasks().first().task.isOpen());
        QTest::keyClick(m_card->list(), Qt::Key_D);
        QTRY_COMPARE(rows().size(), 1);
        QVERIFY(rows().first().startsWith(u"Tom"_s));
        QTest::mouseClick(button(u"told_notice"_s), Qt::LeftButton);
        QTRY_VERIFY(m_card->findChild<QLabel *>(u"nobody_to_tell"_s)->isVisible());
        m_commands->undoLast();
        QTRY_COMPARE(rows().size(), 1);
    }

    void aTierThatEndsIsToldWithItsDay()
    {
        const ProductId club = m_shop->membership();
        m_shop->sellGold(club, 1);
        m_shop->buyTier(m_shop->shop.tomas, club);
        open();
        QTRY_COMPARE(rows().size(), 1);
        QVERIFY2(rows().first().contains(u"Gold ends on 21 Dec 2026 unless it is paid for again; afterwards Bronze"_s),
                 qPrintable(rows().first()));
        choose(0);
        QTest::mouseClick(button(u"told_notice"_s), Qt::LeftButton);
        QTRY_COMPARE(rows().size(), 0);
    }

    void whoSaidNoIsLeftAlone()
    {
        change(m_shop->shop.anneliese, [](Customer &customer) { customer.doNotContact = true; });
        openWithTwo();
        QVERIFY(rows().first().endsWith(u"Do not contact"_s));
        QVERIFY(!button(u"write_notice"_s)->isEnabled() && !button(u"call_notice"_s)->isEnabled());
        QTRY_VERIFY(button(u"told_notice"_s)->isEnabled());
        QTest::keyClick(m_card->list(), Qt::Key_W);
        QVERIFY(m_actions.asked.isEmpty());
        choose(1);
        QVERIFY(button(u"write_notice"_s)->isEnabled());
    }
};

QTEST_MAIN(TestNoticesCard)
#include "tst_noticescard.moc"
