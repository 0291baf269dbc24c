// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "tests/models/loyalty/pointsfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/messagebar.h"
#include "ui/base/suggestedit.h"
#include "ui/loyalty/adjustpointsform.h"
#include "ui/loyalty/balancedialog.h"
#include "ui/loyalty/balancereasons.h"
#include "ui/loyalty/loyaltycard.h"
#include "ui/loyalty/loyaltydesk.h"
#include "ui/loyalty/pointspart.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

/// A member's points: what the card says of them, how they are adjusted, and why the balance is what it is.
class TestPointsDialogs : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        PointsFixture shop;
        CommandRunner commands{*shop.db};
        Formatting formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), shop.db.clock()};
        QWidget window;
        MessageBar messages{&window};
        KeptForms forms{messages};
        LoyaltyDesk desk{{*shop.db, commands, formatting, messages, window, forms}};
    };
    Theme *m_theme = nullptr;
    std::unique_ptr<Bench> m_bench;

    [[nodiscard]] PointsState points(CustomerId customer)
    {
        const Instant now = m_bench->shop.db.clock().now();
        return m_bench->shop.db.read([=](Connection &connection) { return readPoints(connection, customer, now); }).value();
    }
    template<typename Form>
    [[nodiscard]] Form *opened()
    {
        return uitest::openedFormOf<Form>(m_bench->window);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<Bench>();
        m_bench->window.resize(900, 700);
        m_bench->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window));
    }
    void cleanup() { m_bench.reset(); }

    void whatTheCardSaysOfPoints()
    {
        const CustomerId anneliese = m_bench->shop.shop.anneliese;
        PointsProgramme programme = m_bench->shop.programme;
        programme.terms.pendingDays = 14;
        programme.terms.expiry.kind = ExpiryKind::RollingMonths;
        m_bench->shop.use(programme);
        m_bench->shop.buy(anneliese, 8'500);
        PointsPart part(m_bench->formatting);
        part.setPoints(points(anneliese));
        QCOMPARE(part.text(), u"0\n85 point(s) waiting for the days for returns\n85 point(s) until 30 Nov 2027"_s);
        m_bench->shop.db.clock().set(utc(2026, 12, 20, 9));
        runOrDie(m_bench->shop.db, AdjustPoints{anneliese, Points::whole(15), PointsReason::Goodwill, u"Sorry"_s, {}});
        part.setPoints(points(anneliese));
        QVERIFY(part.text().startsWith(u"100"_s));
        // Somebody without an account has no part, and nothing to explain.
        LoyaltyCard card(m_bench->formatting);
        card.setPoints(points(m_bench->shop.shop.priya));
        QVERIFY(card.findChild<PointsPart *>()->isHidden());
        QVERIFY(card.findChild<QPushButton *>(u"explain_points"_s)->isHidden());
        card.setPoints(points(anneliese));
        QVERIFY(!card.findChild<PointsPart *>()->isHidden());
        uitest::takePictures(part, *m_theme, u"points-part"_s, {280, 110});
    }

    void pointsAreGivenAndTakenByKeys()
    {
        const CustomerId anneliese = m_bench->shop.shop.anneliese;
        m_bench->desk.adjustPoints(anneliese);
        auto *form = opened<AdjustPointsForm>();
        QVERIFY(form);
        QCOMPARE(form->windowTitle(), u"Adjust points of Anneliese Bergmann"_s);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // how many, and why?
        QTest::keyClicks(form->findChild<QLineEdit *>(u"points"_s), u"50"_s);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"note"_s), u"Late parcel"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->shop.active(anneliese), 50);
        QTRY_VERIFY(!uitest::openFormOf<AdjustPointsForm>(m_bench->window));
        // Taking them away, of somebody who is looked for.
        m_bench->desk.adjustPoints({});
        form = opened<AdjustPointsForm>();
        QVERIFY(form);
        auto *member = form->findChild<SuggestEdit *>();
        QVERIFY(member->hasFocus());
        form->findChild<QComboBox *>(u"direction"_s)->setCurrentIndex(1);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"points"_s), u"20"_s);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"note"_s), u"Booked twice"_s);
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // of whom?
        QTest::keyClicks(member, u"Anneliese Berg"_s);
        Q_EMIT member->chosen(QVariant::fromValue(anneliese));
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->shop.active(anneliese), 30);
        QCOMPARE(m_bench->shop.lines(anneliese), (QStringList{u"adjust 50"_s, u"adjust -20"_s}));
    }

    void whatIsNotBookedYetIsKept()
    {
        const CustomerId anneliese = m_bench->shop.shop.anneliese;
        m_bench->desk.adjustPoints(anneliese);
        auto *form = opened<AdjustPointsForm>();
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"points"_s), u"50"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QCOMPARE(m_bench->forms.unsaved(), 1);
        // Somebody else's form is another one.
        m_bench->desk.adjustPoints({});
        auto *other = opened<AdjustPointsForm>();
        QVERIFY(other && other != form);
        other->reject();
        m_bench->desk.adjustPoints(anneliese);
        QCOMPARE(opened<AdjustPointsForm>(), form);
        QCOMPARE(form->findChild<QLineEdit *>(u"points"_s)->text(), u"50"_s);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"note"_s), u"Late parcel"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->shop.active(anneliese), 50);
        QTRY_COMPARE(m_bench->forms.unsaved(), 0);
    }

    void whatIsRefusedIsSaid()
    {
        m_bench->desk.adjustPoints(m_bench->shop.shop.priya); // no member
        auto *form = opened<AdjustPointsForm>();
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"points"_s), u"50"_s);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"note"_s), u"Late parcel"_s);
        uitest::saveByKeys(*form);
        const auto says = [form](const QString &sentence) {
            const auto labels = form->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
        };
        QTRY_VERIFY(says(u"This is for members of the loyalty programme only."_s));
        QVERIFY(m_bench->shop.lines(m_bench->shop.shop.priya).isEmpty());
    }

    void whyThisBalance()
    {
        const CustomerId anneliese = m_bench->shop.shop.anneliese;
        const OrderId first = m_bench->shop.buy(anneliese, 8'500);
        m_bench->shop.buyWithPoints(anneliese, 4'000, 20);
        m_bench->shop.bringBack(first);
        m_bench->desk.explainPoints(anneliese);
        auto *dialog = m_bench->window.findChild<BalanceDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->text().isEmpty());
        const QString text = dialog->text();
        QVERIFY2(text.contains(u"Can be spent: "_s), qPrintable(text));
        QVERIFY2(text.contains(u"Earned on 22 Nov 2026: +85, then 85"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Redeemed on 22 Nov 2026: −20"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Taken back on 22 Nov 2026: −85"_s), qPrintable(text));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"copy_why"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        // It follows what happens meanwhile.
        runOrDie(m_bench->shop.db,
                 AdjustPoints{anneliese, Points::whole(5), PointsReason::Correction, u"Counted anew"_s, {}});
        QTRY_VERIFY(dialog->text().contains(u"Adjusted (Correction)"_s));
        QVERIFY(dialog->text().contains(u"• Counted anew"_s));
        uitest::takePictures(*dialog, *m_theme, u"why-balance"_s, {640, 620});
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void ofALongHistoryTheNewestLinesUntilAllAreWanted()
    {
        const CustomerId anneliese = m_bench->shop.shop.anneliese;
        for (int i = 0; i < 205; ++i)
            runOrDie(m_bench->shop.db,
                     AdjustPoints{anneliese, Points::whole(1), PointsReason::Goodwill, u"Line %1"_s.arg(i), {}});
        m_bench->desk.explainPoints(anneliese);
        auto *dialog = m_bench->window.findChild<BalanceDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->text().isEmpty());
        const auto notes = [dialog] { return dialog->text().count(u"• Line "_s); };
        QCOMPARE(notes(), 200);
        QVERIFY(dialog->text().contains(u"• Line 204\n"_s));
        QVERIFY(dialog->text().endsWith(u"• 5 older one(s) are not shown"_s));
        auto *all = dialog->findChild<QPushButton *>(u"all_lines"_s);
        QTRY_VERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(notes(), 205);
        QVERIFY(!dialog->text().contains(u"not shown"_s));
        QVERIFY(!all->isVisible());
        dialog->close();
    }

    void aFailedReadIsSaid()
    {
        m_bench->desk.explainPoints(m_bench->shop.shop.priya); // no member
        auto *dialog = m_bench->window.findChild<BalanceDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->text(), u"This is for members of the loyalty programme only."_s);
        dialog->close();
    }
};

QTEST_MAIN(TestPointsDialogs)
#include "tst_pointsdialogs.moc"
