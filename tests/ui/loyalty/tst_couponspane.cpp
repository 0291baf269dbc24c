// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/couponcode.h"
#include "models/loyalty/couponlistmodel.h"
#include "storage/exchange/exportlog.h"
#include "tests/ui/loyalty/rewardbench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/listpane.h"
#include "ui/base/searchfield.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/suggestedit.h"
#include "ui/loyalty/couponsheetdialog.h"
#include "ui/loyalty/couponspane.h"
#include "ui/loyalty/issuecouponsform.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace regulars;
using namespace Qt::StringLiterals;
using Column = CouponListModel::Column;

/// Coupons and gift cards: found, issued, handed out and withdrawn, by clicks and keys.
class TestCouponsPane : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<uitest::RewardBench> m_bench;
    std::unique_ptr<CouponsPane> m_pane;

    void open()
    {
        m_pane = std::make_unique<CouponsPane>(CouponsServices{*m_bench->shop.db, m_bench->commands, m_bench->formatting,
                                                               m_bench->signIn, m_bench->prints, m_bench->forms},
                                               &m_bench->window);
        m_bench->show(*m_pane);
        QTRY_VERIFY(m_pane->pane()->state() != ListPane::State::Loading);
        QTRY_VERIFY(m_pane->findChild<QPushButton *>(u"issue_coupons"_s)->isEnabled());
    }
    Coupon issue(const QString &code, const QString &batch = {})
    {
        Coupon coupon = RewardFixture::percent(10);
        coupon.code = code;
        coupon.batch = batch;
        return m_bench->shop.issue(coupon);
    }
    [[nodiscard]] QTableView *view() const { return m_pane->view(); }
    [[nodiscard]] QStringList codes() const { return uitest::RewardBench::column(view()->model(), Column::Code); }
    [[nodiscard]] QString cell(int row, int column) const { return view()->model()->index(row, column).data().toString(); }
    void choose(int row) { view()->setCurrentIndex(view()->model()->index(row, 0)); }
    void trigger(const QString &name)
    {
        auto *action = m_pane->findChild<QAction *>(name);
        QVERIFY2(action, qPrintable(name));
        QTRY_VERIFY2(action->isEnabled(), qPrintable(name));
        action->trigger();
    }
    static void choose(const QWidget *form, const QString &name, const QString &value)
    {
        auto *combo = form->findChild<QComboBox *>(name);
        combo->setCurrentIndex(combo->findData(value));
        QCOMPARE(combo->currentData().toString(), value);
    }
    [[nodiscard]] static QString sentence(const QWidget *form)
    {
        return form->findChild<QLabel *>(u"coupon_sentence"_s)->text();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<uitest::RewardBench>();
    }
    void cleanup()
    {
        m_pane.reset();
        m_bench.reset();
    }

    void whatTheTableSays()
    {
        Coupon own = RewardFixture::giftCard(2'000);
        own.customer = m_bench->shop.shop.anneliese;
        own.validUntil = QDate(2026, 12, 31);
        const Coupon card = m_bench->shop.issue(own);
        runOrDie(m_bench->shop.db, RedeemCoupon{card.code, {}, card.customer, 500});
        const Coupon gone = issue(u"SUMMER10"_s, u"Fair"_s);
        runOrDie(m_bench->shop.db, VoidCoupons{{gone.id}, {}});
        open();
        const QAbstractItemModelTester tester(view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(cell(0, Column::Code), couponCodeForReading(u"SUMMER10"_s));
        QCOMPARE(cell(0, Column::Gives), u"10% off"_s);
        QCOMPARE(cell(0, Column::State), u"Withdrawn"_s);
        QCOMPARE(cell(0, Column::Batch), u"Fair"_s);
        QCOMPARE(cell(0, Column::Used), u"0 of 1"_s);
        QCOMPARE(cell(0, Column::Rest), QString());
        QTRY_COMPARE(cell(1, Column::Gives), u"Gift card of €20.00"_s);
        QCOMPARE(cell(1, Column::Code), couponCodeForReading(card.code));
        QCOMPARE(cell(1, Column::Rest), u"€15.00"_s);
        QCOMPARE(cell(1, Column::Used), u"1"_s);
        QCOMPARE(cell(1, Column::Until), u"31 Dec 2026"_s);
        QCOMPARE(cell(1, Column::Customer), u"Anneliese Bergmann"_s);
        QVERIFY(view()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Left on it €15.00"_s));
        QCOMPARE(uitest::namelessEditors(*m_pane), QStringList());
        uitest::takePictures(*m_pane, *m_theme, u"coupons"_s, {1120, 420});
    }

    void theyAreFoundByCodeAndBatch()
    {
        issue(u"SUMMER10"_s);
        issue(u"FAIR1"_s, u"Spring fair"_s);
        open();
        QTRY_COMPARE(codes().size(), 2);
        auto *search = m_pane->findChild<SearchField *>();
        search->setFocus();
        QTest::keyClicks(search, u"spring"_s);
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        QTRY_COMPARE(cell(0, Column::Batch), u"Spring fair"_s);
        QTest::keyClicks(search, u"xyz"_s);
        QTRY_COMPARE(m_pane->pane()->state(), ListPane::State::NothingFound);
        search->clear();
        const auto segments = m_pane->findChild<SegmentedControl *>(u"coupon_choice"_s)->findChildren<QAbstractButton *>();
        QTest::mouseClick(segments.at(2), Qt::LeftButton);
        QTRY_COMPARE(m_pane->pane()->state(), ListPane::State::NothingFound); // no gift cards
        QTest::mouseClick(segments.at(1), Qt::LeftButton);
        QTRY_COMPARE(view()->model()->rowCount(), 2);
    }

    void aBatchIsIssuedByKeysAndHandedOut()
    {
        open();
        QTRY_COMPARE(m_pane->pane()->state(), ListPane::State::Empty);
        m_bench->click(m_pane.get(), u"first_coupons"_s);
        auto *form = m_bench->opened<IssueCouponsForm>();
        QVERIFY(form);
        QVERIFY(!form->isDirty());
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // how many per cent?
        m_bench->type(form, u"percent"_s, u"15"_s);
        m_bench->type(form, u"minimum"_s, u"50"_s);
        m_bench->type(form, u"count"_s, u"3"_s);
        m_bench->type(form, u"batch"_s, u"Fair"_s);
        QVERIFY(!form->findChild<QLineEdit *>(u"code"_s)->isVisible());
        QCOMPARE(sentence(form),
                 u"3 coupons, each: 15% off · for goods of at least €50.00 · once · not together with other coupons · "
                 "with a code drawn at random"_s);
        uitest::saveByKeys(*form);
        auto *sheet = m_bench->opened<CouponSheetDialog>();
        QVERIFY(sheet);
        QCOMPARE(sheet->slips().size(), 3);
        QCOMPARE(sheet->slips().first().gives, u"15% off"_s);
        QVERIFY(sheet->slips().first().conditions.contains(u"for goods of at least €50.00"_s));
        QCOMPARE(uitest::namelessEditors(*sheet), QStringList());
        QTRY_COMPARE(view()->model()->rowCount(), 3);
        m_bench->click(sheet, u"copy_codes"_s);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
        QVERIFY(QGuiApplication::clipboard()->text().contains(sheet->slips().last().shownCode));
        const QString file = m_bench->shop.db.path(u"coupons.pdf"_s);
        m_bench->dialogs.files = {file};
        m_bench->click(sheet, u"save_coupons"_s);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_COMPARE(
            m_bench->shop.db.read([](Connection &connection) { return ExportLog(connection).latest(5); }).value().size(), 2);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!uitest::openFormOf<CouponSheetDialog>(m_bench->window));
        m_bench->commands.undoLast();
        QTRY_COMPARE(m_pane->pane()->state(), ListPane::State::Empty);
    }

    void aGiftCardForACustomer()
    {
        open();
        m_bench->click(m_pane.get(), u"issue_coupons"_s);
        auto *form = m_bench->opened<IssueCouponsForm>();
        QVERIFY(form);
        choose(form, u"kind"_s, u"gift_card"_s);
        QVERIFY(!form->findChild<QLineEdit *>(u"max_uses"_s)->isVisible());
        m_bench->type(form, u"amount"_s, u"25"_s);
        QCOMPARE(sentence(form), u"Gift card of €25.00 · with a code drawn at random"_s);
        auto *customer = form->findChild<SuggestEdit *>(u"customer"_s);
        QVERIFY(customer);
        QTest::keyClicks(customer, u"Anneliese Berg"_s);
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // whom?
        Q_EMIT customer->chosen(QVariant::fromValue(m_bench->shop.shop.anneliese));
        uitest::saveByKeys(*form);
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        QTRY_COMPARE(cell(0, Column::Customer), u"Anneliese Bergmann"_s);
        QCOMPARE(cell(0, Column::Rest), u"€25.00"_s);
        auto *sheet = m_bench->opened<CouponSheetDialog>();
        QVERIFY(sheet);
        QVERIFY(sheet->slips().first().conditions.contains(u"only for Anneliese Bergmann"_s));
        sheet->reject();
        const QSignalSpy asked(m_pane.get(), &CouponsPane::customerRequested);
        choose(0);
        trigger(u"show_customer"_s);
        QCOMPARE(asked.size(), 1);
    }

    void whatWasEnteredIsKept()
    {
        open();
        m_bench->click(m_pane.get(), u"issue_coupons"_s);
        auto *form = m_bench->opened<IssueCouponsForm>();
        QVERIFY(form);
        m_bench->type(form, u"percent"_s, u"15"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QCOMPARE(m_bench->forms.unsaved(), 1);
        uitest::activate(m_bench->window);
        m_bench->click(m_pane.get(), u"issue_coupons"_s);
        QCOMPARE(m_bench->opened<IssueCouponsForm>(), form);
        QCOMPARE(form->findChild<QLineEdit *>(u"percent"_s)->text(), u"15"_s);
    }

    void aTakenCodeIsSaidAtItsField()
    {
        issue(u"SUMMER10"_s);
        open();
        m_bench->click(m_pane.get(), u"issue_coupons"_s);
        auto *form = m_bench->opened<IssueCouponsForm>();
        QVERIFY(form);
        m_bench->type(form, u"percent"_s, u"15"_s);
        m_bench->type(form, u"code"_s, u"summer-10"_s);
        uitest::saveByKeys(*form);
        const auto says = [form](const QString &text) {
            const auto labels = form->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        QTRY_VERIFY(says(u"This is taken already."_s));
        QVERIFY(form->isVisible());
        // Something for free needs to be named.
        choose(form, u"kind"_s, u"free_item"_s);
        uitest::saveByKeys(*form);
        QVERIFY(says(u"This is needed."_s));
        uitest::takePictures(*form, *m_theme, u"issue-coupons"_s, {720, 700});
    }

    void theyAreWithdrawnByKeysOneOrAll()
    {
        Coupon model = RewardFixture::percent(10);
        model.batch = u"Fair"_s;
        runOrDie(m_bench->shop.db, IssueCoupons{model, 3});
        open();
        QTRY_COMPARE(cell(0, Column::Batch), u"Fair"_s);
        m_pane->focusList();
        choose(0);
        uitest::activate(m_bench->window);
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(cell(0, Column::State), u"Withdrawn"_s);
        QCOMPARE(cell(1, Column::State), QString());
        m_bench->commands.undoLast();
        QTRY_COMPARE(cell(0, Column::State), QString());
        trigger(u"withdraw_batch"_s);
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE(cell(row, Column::State), u"Withdrawn"_s);
    }

    void enterShowsTheSheet()
    {
        issue(u"FAIR1"_s, u"Fair"_s);
        issue(u"FAIR2"_s, u"Fair"_s);
        open();
        QTRY_COMPARE(cell(0, Column::Batch), u"Fair"_s);
        m_pane->focusList();
        choose(0);
        QTest::keyClick(view(), Qt::Key_Return);
        auto *sheet = m_bench->opened<CouponSheetDialog>();
        QVERIFY(sheet);
        QCOMPARE(sheet->slips().size(), 1);
        sheet->reject();
        QTRY_VERIFY(!uitest::openFormOf<CouponSheetDialog>(m_bench->window));
        trigger(u"show_batch"_s);
        sheet = m_bench->opened<CouponSheetDialog>();
        QVERIFY(sheet);
        QCOMPARE(sheet->slips().size(), 2);
        uitest::takePictures(*sheet, *m_theme, u"coupon-sheet"_s, {560, 480});
    }

    void whatIsChosenCountsNotWhereTheKeyboardIs()
    {
        Coupon own = RewardFixture::giftCard(2'000);
        own.customer = m_bench->shop.shop.anneliese;
        own.batch = u"Cards"_s;
        m_bench->shop.issue(own);
        issue(u"FAIR1"_s, u"Fair"_s);
        open();
        QTRY_COMPARE(cell(0, Column::Batch), u"Fair"_s);
        QTRY_COMPARE(cell(1, Column::Batch), u"Cards"_s);
        choose(0);
        view()->selectionModel()->setCurrentIndex(view()->model()->index(1, 0), QItemSelectionModel::NoUpdate);
        view()->selectionModel()->select(view()->model()->index(0, 0),
                                         QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QVERIFY(!m_pane->findChild<QAction *>(u"withdraw_batch"_s)->isEnabled());
        view()->selectionModel()->select(view()->model()->index(0, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(!m_pane->findChild<QAction *>(u"show_customer"_s)->isEnabled()); // it is nobody's
        trigger(u"withdraw_batch"_s);
        QTRY_COMPARE(cell(0, Column::State), u"Withdrawn"_s);
        QCOMPARE(cell(1, Column::State), QString());
    }

    void whoMayNotGiveAwayWithdrawsNothing()
    {
        issue(u"SUMMER10"_s);
        open();
        QTRY_COMPARE(codes().size(), 1);
        choose(0);
        auto *withdraw = m_pane->findChild<QAction *>(u"withdraw_coupons"_s);
        QTRY_VERIFY(withdraw->isEnabled());
        m_bench->becomeStaff();
        QTRY_VERIFY(!withdraw->isEnabled());
    }
};

QTEST_MAIN(TestCouponsPane)
#include "tst_couponspane.moc"
