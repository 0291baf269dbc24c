// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/loyalty/cardcommands.h"
#include "models/loyalty/rewardcommands.h"
#include "models/people/usercommands.h"
#include "storage/exchange/exportlog.h"
#include "tests/models/loyalty/pointsfixture.h"
#include "tests/ui/base/paintedpage.h"
#include "tests/ui/formtest.h"
#include "tests/ui/loyalty/printfixture.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/threadwatch.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/loyalty/donationsdialog.h"
#include "ui/loyalty/loyaltyprints.h"
#include "ui/loyalty/paperdialog.h"

#include <QtGui/QClipboard>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What is handed out is asked for, written and noted.
class TestLoyaltyPrints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_shop.emplace();
        m_shop->buy(m_shop->shop.anneliese, 20'000);
        m_commands = std::make_unique<CommandRunner>(*m_shop->db);
        m_window = std::make_unique<QWidget>();
        m_messages = new MessageBar(m_window.get());
        m_dialogs = uitest::ScriptedDialogs();
        m_prints = std::make_unique<LoyaltyPrints>(
            LoyaltyPrintServices{*m_shop->db, *m_commands, m_formatting, m_dialogs, *m_messages, *m_window});
    }
    void cleanup()
    {
        m_prints.reset();
        m_window.reset();
        m_commands.reset();
        m_shop.reset();
    }

    void aCardIsSaved()
    {
        QVERIFY(saved([this] { m_prints->saveCards({m_shop->shop.anneliese}); }).contains("/MediaBox"));
        QVERIFY(m_dialogs.requests.first().start.endsWith(u"Card of Anneliese Bergmann.pdf"_s));
        QCOMPARE(noted(), u"loyalty pdf card 1"_s);
    }

    void severalCardsAreASheet()
    {
        const QByteArray pdf = saved([this] {
            m_prints->saveCards({m_shop->shop.anneliese, m_shop->shop.tomas, m_shop->shop.priya});
        });
        QCOMPARE(uitest::pdfPages(pdf), 1);
        QVERIFY(pdf.contains("/MediaBox [0 0 595"));
        QCOMPARE(noted(), u"loyalty pdf cards 2"_s); // Priya is no member
        QVERIFY(!cardOf(m_shop->shop.anneliese).isEmpty() && !cardOf(m_shop->shop.tomas).isEmpty());
        QVERIFY(cardOf(m_shop->shop.priya).isEmpty());
    }

    void aStatementIsSaved()
    {
        QCOMPARE(uitest::pdfPages(saved([this] { m_prints->saveStatements({m_shop->shop.anneliese}); })), 1);
        QCOMPARE(noted(), u"loyalty pdf statement 1"_s);
    }

    void severalStatementsFollowEachOther()
    {
        const QByteArray pdf = saved([this] {
            m_prints->saveStatements({m_shop->shop.anneliese, m_shop->shop.tomas, m_shop->shop.priya});
        });
        QCOMPARE(uitest::pdfPages(pdf), 2);
        QCOMPARE(noted(), u"loyalty pdf statements 2"_s);
    }

    void cardsAreOfferedByKeys()
    {
        const QString file = m_shop->db.path(u"out.pdf"_s);
        m_dialogs.files = {file};
        PaperDialog *dialog = offered([this] { m_prints->offerCards({m_shop->shop.anneliese, m_shop->shop.priya}); });
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Card of Anneliese Bergmann"_s);
        const QStringList facts = factsOf(*dialog);
        QCOMPARE(facts.size(), 2);
        QVERIFY(facts.first().startsWith(u"1 of the chosen customers"_s));
        QCOMPARE(facts.last(), u"There is no card number yet: the next one is given out."_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"copy_paper"_s));
        auto *save = dialog->findChild<QPushButton *>(u"save_paper"_s);
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_COMPARE(noted(), u"loyalty pdf card 1"_s);
        QVERIFY(!cardOf(m_shop->shop.anneliese).isEmpty());
        QVERIFY(!m_window->findChild<PaperDialog *>() || !m_window->findChild<PaperDialog *>()->isVisible());
    }

    void statementsAreOfferedOfATime()
    {
        PaperDialog *dialog = offered([this] { m_prints->offerStatements({m_shop->shop.anneliese}); });
        QVERIFY(dialog);
        QCOMPARE(uitest::namelessEditors(*dialog), QStringList());
        auto *period = dialog->findChild<QComboBox *>(u"paper_period"_s);
        QVERIFY(!dialog->from().isValid() && !dialog->until().isValid());
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Down);
        QCOMPARE(dialog->from(), QDate(2026, 1, 1));
        QTest::keyClick(period, Qt::Key_Down);
        QCOMPARE(dialog->from(), QDate(2025, 1, 1));
        QCOMPARE(dialog->until(), QDate(2025, 12, 31));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"copy_paper"_s), Qt::LeftButton);
        QTRY_COMPARE(noted(), u"loyalty clipboard statement 1"_s);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"Balance before 1 Jan 2025"_s));
    }

    void whereThereIsNothingItIsSaid()
    {
        m_prints->offerCards({m_shop->shop.priya});
        QTRY_VERIFY(m_messages->isVisibleTo(m_window.get()));
        m_messages->dismiss();
        m_prints->offerStatements({m_shop->shop.priya});
        QTRY_VERIFY(m_messages->isVisibleTo(m_window.get()));
        m_messages->dismiss();
        m_prints->offerCards(QList<CustomerId>(LoyaltyPrints::mostPapers + 1, m_shop->shop.anneliese));
        QVERIFY(m_messages->isVisibleTo(m_window.get()));
        QVERIFY(!m_window->findChild<PaperDialog *>());
    }

    void pictures()
    {
        PaperDialog *dialog = offered([this] { m_prints->offerStatements({m_shop->shop.anneliese}); });
        QVERIFY(dialog);
        uitest::takePictures(*dialog, *m_theme, u"statement-dialog"_s, dialog->size());
    }

    void aReceiptIsSaved()
    {
        QCOMPARE(uitest::pdfPages(saved([this] { m_prints->saveReceipt(m_shop->shop.annelieseFirst); })), 1);
        QVERIFY(m_dialogs.requests.first().start.endsWith(u"Receipt 2041.pdf"_s));
        QCOMPARE(noted(), QString()); // it is the customer's own
    }

    void theReceiptOfAReturnIsSaved()
    {
        const ReturnId goods = m_shop->bringBack(m_shop->buy(m_shop->shop.anneliese, 3'000));
        QCOMPARE(uitest::pdfPages(saved([&] { m_prints->saveReceipt(goods); })), 1);
    }

    void couponsAreSaved()
    {
        const QList<CouponSlip> coupons(9, uitest::sampleCoupon());
        QCOMPARE(uitest::pdfPages(saved([&] { m_prints->saveCoupons(coupons, 4); })), 2);
        QCOMPARE(noted(), u"loyalty pdf coupons 9"_s);
    }

    void donationsAreShownAndSaved()
    {
        Reward food;
        food.name = u"Food bank"_s;
        food.kind = RewardKind::Donation;
        food.points = Points::whole(100);
        food.value.amountMinor = 2'500;
        const RewardId reward = runOrDie(m_shop->db, SaveReward{food});
        runOrDie(m_shop->db, ClaimReward{m_shop->shop.anneliese, reward, ClaimFor::Now, {}, false, {}});
        m_window->show();
        m_prints->offerDonations();
        const auto shown = [this] { return m_window->findChild<DonationsDialog *>(); };
        QTRY_VERIFY(shown() && shown()->isVisible());
        QCOMPARE(uitest::namelessEditors(*shown()), QStringList());
        QCOMPARE(shown()->findChild<QLabel *>(u"donations"_s)->text(),
                 u"Food bank: €25.00 by 1 member(s)\nAltogether: €25.00 by 1 member(s)"_s);
        const auto press = [&](const QString &button) {
            QTest::mouseClick(shown()->findChild<QPushButton *>(button), Qt::LeftButton);
        };
        QCOMPARE(uitest::pdfPages(saved([&] { press(u"save_donations"_s); })), 1);
        QVERIFY(m_dialogs.requests.first().start.endsWith(u"Donations in 2026.pdf"_s));
        QCOMPARE(noted(), u"loyalty pdf donations 1"_s);
        m_messages->dismiss();
        const QString table = QString::fromUtf8(saved([&] { press(u"save_donation_table"_s); })).remove(QChar(0xFEFF));
        QCOMPARE(table, u"Cause,Claims,Members,Points,\"Amount, EUR\"\r\nFood bank,1,1,100.00,25.00\r\n"
                        "Altogether,1,1,100.00,25.00\r\n"_s);
        QVERIFY(m_dialogs.requests.last().start.endsWith(u"Donations in 2026.csv"_s));
        QCOMPARE(noted(), u"loyalty csv donations 1"_s);
        uitest::takePictures(*shown(), *m_theme, u"donations-dialog"_s, shown()->size());
        shown()->reject();
    }

    void filesAreMadeInTheBackground()
    {
        const uitest::ThreadWatch watch("regulars::CouponPrint");
        const QByteArray pdf = saved([this] { m_prints->saveCoupons({uitest::sampleCoupon()}, 4); });
        QCOMPARE(uitest::pdfPages(pdf), 1);
        QVERIFY(watch.elsewhere > 0);
        QCOMPARE(watch.inWindow.load(), 0);
    }

    void papersArePrintedInTheBackground()
    {
        const uitest::ThreadWatch watch("regulars::CouponPrint");
        const QString file = m_shop->db.path(u"printed.pdf"_s);
        m_prints->printCoupons({uitest::sampleCoupon()}, 4);
        auto *dialog = m_window->findChild<QPrintDialog *>();
        QVERIFY(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(file);
        dialog->QDialog::done(QDialog::Accepted);
        QTRY_COMPARE(noted(), u"loyalty printer coupons 1"_s);
        QTRY_VERIFY(watch.elsewhere > 0);
        m_prints.reset(); // waits until it is painted
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(uitest::pdfPages(pdf.readAll()), 1);
        QCOMPARE(watch.inWindow.load(), 0);
        QVERIFY(!m_messages->isVisibleTo(m_window.get()));
    }

    void sheetsOfCouponsHaveAnEnd()
    {
        m_dialogs.files = {m_shop->db.path(u"out.pdf"_s)};
        m_prints->saveCoupons(QList<CouponSlip>(LoyaltyPrints::mostCoupons + 1, uitest::sampleCoupon()), 4);
        QVERIFY(m_messages->isVisibleTo(m_window.get()));
        QVERIFY(m_messages->text().contains(u"1,000"_s));
        QVERIFY(m_dialogs.requests.isEmpty());
        m_messages->dismiss();
        m_prints->printCoupons(QList<CouponSlip>(LoyaltyPrints::mostCoupons + 1, uitest::sampleCoupon()), 4);
        QVERIFY(m_messages->isVisibleTo(m_window.get()));
        QVERIFY(!m_window->findChild<QPrintDialog *>());
    }

    void goingAwayWaitsForTheFile()
    {
        const QString file = m_shop->db.path(u"out.pdf"_s);
        m_dialogs.files = {file};
        const ReturnId goods = m_shop->bringBack(m_shop->buy(m_shop->shop.anneliese, 3'000));
        m_prints->saveReceipt(goods);
        QTRY_COMPARE(m_dialogs.requests.size(), 1);
        m_prints.reset();
        QVERIFY(QFile::exists(file));
    }

    void aStatementIsCopied()
    {
        m_prints->copyStatement(m_shop->shop.anneliese);
        QTRY_VERIFY(m_messages->isVisibleTo(m_window.get()));
        QVERIFY(QApplication::clipboard()->text().contains(u"To spend: 200 points"_s));
        QCOMPARE(noted(), u"loyalty clipboard statement 1"_s);
    }

    void whoMayNotExportGetsNothing()
    {
        const UserId owner = runOrDie(m_shop->db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        m_shop->db->setUser(owner);
        m_shop->db->setUser(runOrDie(m_shop->db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}}));
        QApplication::clipboard()->setText(u"before"_s);
        m_dialogs.files = {m_shop->db.path(u"out.pdf"_s)};
        m_prints->saveStatements({m_shop->shop.anneliese});
        QTRY_VERIFY(m_messages->isVisibleTo(m_window.get()));
        QVERIFY(m_dialogs.requests.isEmpty());
        m_messages->dismiss();
        m_prints->copyStatement(m_shop->shop.anneliese);
        QTRY_VERIFY(m_messages->isVisibleTo(m_window.get()));
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        m_messages->dismiss();
        m_prints->saveCoupons({uitest::sampleCoupon()}, 4);
        QTRY_VERIFY(m_messages->isVisibleTo(m_window.get()));
        QVERIFY(m_dialogs.requests.isEmpty()); // nobody chooses a file for a refusal
        QVERIFY(!QFile::exists(m_shop->db.path(u"out.pdf"_s)));
        m_shop->db->setUser(owner);
        QCOMPARE(noted(), QString());
    }

    void whoMayNotGiveOutManyNumbersIsTold()
    {
        const CustomerId tomas = m_shop->shop.tomas;
        m_shop->join(m_shop->shop.priya);
        runOrDie(m_shop->db, GiveCardNumbers{{tomas}});
        m_shop->db->setUser(runOrDie(m_shop->db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}}));
        const UserId staff = runOrDie(m_shop->db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}});
        RoleRights rights;
        rights.set(UserRole::Staff, Right::Export, true);
        runOrDie(m_shop->db, SaveRights{rights});
        m_shop->db->setUser(staff);
        m_prints->offerCards({m_shop->shop.anneliese, m_shop->shop.priya});
        QTRY_VERIFY(m_messages->isVisibleTo(m_window.get()));
        QVERIFY2(m_messages->text().contains(u"2 of the members have no card number"_s), qPrintable(m_messages->text()));
        m_messages->dismiss();
        PaperDialog *dialog = offered([&] { m_prints->offerCards({m_shop->shop.anneliese, m_shop->shop.priya, tomas}); });
        QVERIFY(dialog);
        const QStringList facts = factsOf(*dialog);
        QCOMPARE(facts.size(), 1);
        QVERIFY2(facts.first().startsWith(u"2 of the members have no card number"_s), qPrintable(facts.first()));
        dialog->reject();
        (void)saved([&] { m_prints->saveCards({m_shop->shop.anneliese, m_shop->shop.priya, tomas}); });
        QTRY_COMPARE(noted(), u"loyalty pdf card 1"_s);
        QVERIFY(cardOf(m_shop->shop.anneliese).isEmpty() && cardOf(m_shop->shop.priya).isEmpty());
    }

    void whatCannotBeWrittenIsSaid()
    {
        m_dialogs.files = {m_shop->db.path(u"no/such/folder/out.pdf"_s)};
        m_prints->saveCards({m_shop->shop.anneliese});
        QTRY_VERIFY(m_messages->isVisibleTo(m_window.get()));
        QCOMPARE(noted(), QString());
    }

private:
    /// The bytes of the file that the action wrote.
    QByteArray saved(const std::function<void()> &action)
    {
        const QString file = m_shop->db.path(u"out.pdf"_s);
        m_dialogs.files = {file};
        action();
        if (!QTest::qWaitFor([this] { return m_messages->isVisibleTo(m_window.get()); }, 20'000))
            return {};
        QFile pdf(file);
        return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
    }
    /// "subject format what rows" of the newest export; empty: none.
    QString noted()
    {
        const QList<ExportRecord> log =
            m_shop->db.read([](Connection &connection) { return ExportLog(connection).latest(1); }).value();
        if (log.isEmpty())
            return {};
        const ExportRecord &record = log.first();
        return u"%1 %2 %3 %4"_s.arg(nameOf(record.subject), record.format, record.filter.value(u"what"_s).toString())
            .arg(record.rows);
    }

    /// The dialog that the action opens; null when none comes.
    PaperDialog *offered(const std::function<void()> &action)
    {
        m_window->show();
        action();
        const auto isOpen = [this] {
            const auto *dialog = m_window->findChild<PaperDialog *>();
            return dialog && dialog->isVisible();
        };
        return QTest::qWaitFor(isOpen) ? m_window->findChild<PaperDialog *>() : nullptr;
    }
    static QStringList factsOf(const PaperDialog &dialog)
    {
        QStringList facts;
        for (const QLabel *label : dialog.findChildren<QLabel *>(u"paper_fact"_s))
            facts += label->text();
        return facts;
    }
    QString cardOf(CustomerId customer)
    {
        return m_shop->db.read([=](Connection &connection) { return CustomerStore(connection).customer(customer); })
            .value()
            .cardNumber;
    }

    Theme *m_theme = nullptr;
    FixedClock m_clock{uitest::printNow};
    Formatting m_formatting{QLocale(u"en_GB"_s), uitest::printZone, m_clock};
    std::optional<PointsFixture> m_shop;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_messages = nullptr;
    uitest::ScriptedDialogs m_dialogs;
    std::unique_ptr<LoyaltyPrints> m_prints;
};

QTEST_MAIN(TestLoyaltyPrints)
#include "tst_loyaltyprints.moc"
