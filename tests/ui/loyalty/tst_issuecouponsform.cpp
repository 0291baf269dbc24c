// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/earnsetup.h"
#include "tests/models/loyalty/pointsfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/suggestedit.h"
#include "ui/loyalty/issuecouponsform.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The form for coupons that are to be issued, by keys.
class TestIssueCouponsForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PointsFixture> m_shop;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QWidget> m_window;
    IssueCouponsForm *m_form = nullptr;

    void type(const QString &name, const QString &text)
    {
        auto *line = m_form->findChild<QLineEdit *>(name);
        QTRY_VERIFY2(line && line->isVisible(), qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    /// The popup with what was found for the text typed at the customer.
    QWidget *found(const QString &typed)
    {
        type(u"customer"_s, typed);
        const bool came = QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; });
        return came ? QApplication::activePopupWidget() : nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = m_form->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_shop = std::make_unique<PointsFixture>();
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_shop->db.clock());
        m_window = std::make_unique<QWidget>();
        m_window->show();
        const EarnSetup setup = m_shop->db.read([](Connection &connection) { return readEarnSetup(connection); }).value();
        m_form = new IssueCouponsForm({*m_shop->db, *m_formatting, {setup.tiers, {}, setup.currency, {}}, setup.categories},
                                      m_window.get());
        uitest::openForm(*m_form);
    }
    void cleanup()
    {
        m_window.reset();
        m_shop.reset();
    }

    void aCustomerIsChosenByKeys()
    {
        const QSignalSpy submitted(m_form, &IssueCouponsForm::submitted);
        type(u"percent"_s, u"10"_s);
        QWidget *popup = found(u"berg"_s);
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Escape);
        uitest::saveByKeys(*m_form);
        QCOMPARE(submitted.size(), 0); // which of them?
        QVERIFY(m_form->findChild<SuggestEdit *>(u"customer"_s)->hasFocus());
        QVERIFY(!m_form->findChild<SuggestEdit *>(u"customer"_s)->accessibleDescription().isEmpty());
        popup = found(u"anneliese"_s);
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_form->findChild<SuggestEdit *>(u"customer"_s)->text(), u"Anneliese Bergmann"_s);
        QVERIFY(m_form->findChild<SuggestEdit *>(u"customer"_s)->accessibleDescription().isEmpty());
        uitest::saveByKeys(*m_form);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted.first().first().value<IssueCoupons>().model.customer, m_shop->shop.anneliese);
    }

    void whoIsTypedOverIsNotMeant()
    {
        QWidget *popup = found(u"anneliese"_s);
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_form->entered().model.customer, m_shop->shop.anneliese);
        type(u"customer"_s, {});
        QVERIFY(!m_form->entered().model.customer.isValid());
    }

    void theSentenceWaitsForWhatIsSound()
    {
        const auto *sentence = m_form->findChild<QLabel *>(u"coupon_sentence"_s);
        QVERIFY(!sentence->isVisible()); // how many per cent?
        type(u"percent"_s, u"10"_s);
        QVERIFY(says(u"10% off · once · not together with other coupons · with a code drawn at random"_s));
        type(u"code"_s, u"summer-10"_s);
        QVERIFY(says(u"10% off · once · not together with other coupons · with the code SUMMER10"_s));
        type(u"valid_from"_s, u"24.12.2026"_s);
        QVERIFY(sentence->isVisible());
        type(u"valid_until"_s, u"1.12.2026"_s);
        QVERIFY(!sentence->isVisible());
    }

    void whatIsHiddenHoldsNothingUp()
    {
        const QSignalSpy submitted(m_form, &IssueCouponsForm::submitted);
        type(u"max_uses"_s, u"0"_s);
        auto *kind = m_form->findChild<QComboBox *>(u"kind"_s);
        kind->setCurrentIndex(kind->findData(u"gift_card"_s));
        type(u"amount"_s, u"25"_s);
        uitest::saveByKeys(*m_form);
        QCOMPARE(submitted.size(), 1); // a gift card is used until it is empty
    }
};

QTEST_MAIN(TestIssueCouponsForm)
#include "tst_issuecouponsform.moc"
