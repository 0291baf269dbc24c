// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/counter/countercustomerview.h"
#include "models/loyalty/earnsetup.h"
#include "models/people/signin.h"
#include "tests/models/loyalty/stampfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/base/orderedview.h"
#include "ui/counter/guestcard.h"
#include "ui/loyalty/givestampsform.h"
#include "ui/loyalty/loyaltycard.h"
#include "ui/loyalty/loyaltydesk.h"
#include "ui/loyalty/stampcardform.h"
#include "ui/loyalty/stampcardscard.h"
#include "ui/loyalty/stampspart.h"
#include "ui/loyalty/stamptexts.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Stamp cards in the window: their list and form, what a member's card says, and stamps by hand; by clicks and keys.
class TestStampCards : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        StampFixture shop;
        CommandRunner commands{*shop.db};
        SignIn signIn{*shop.db, {}};
        Formatting formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), shop.db.clock()};
        QWidget window;
        MessageBar messages{&window};
        KeptForms forms{messages};
        LoyaltyDesk desk{{*shop.db, commands, formatting, messages, window, forms}};
        StampCardsCard cards{{*shop.db, commands, formatting, signIn, forms}, &window};
    };
    Theme *m_theme = nullptr;
    std::unique_ptr<Bench> m_bench;

    template<typename Form>
    [[nodiscard]] Form *opened()
    {
        return uitest::openedFormOf<Form>(m_bench->window);
    }
    static void type(const QWidget &form, const QString &name, const QString &text)
    {
        auto *line = form.findChild<QLineEdit *>(name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_bench->cards.findChild<QPushButton *>(name); }
    [[nodiscard]] CustomerId anneliese() const { return m_bench->shop.shop.anneliese; }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<Bench>();
        QTRY_COMPARE(m_bench->signIn.state(), SignIn::State::Open);
        m_bench->window.resize(900, 700);
        m_bench->cards.resize(800, 320);
        m_bench->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window));
        QTRY_COMPARE(m_bench->cards.view()->model()->rowCount(), 1);
    }
    void cleanup() { m_bench.reset(); }

    void theListSaysWhatACardDoes()
    {
        m_bench->cards.view()->setCurrentIndex(m_bench->cards.view()->model()->index(0, 0));
        QTRY_COMPARE(m_bench->cards.text(),
                     u"A stamp for each order; 3 stamp(s) bring “Free coffee”\nNobody has a stamp on it yet"_s);
        m_bench->shop.give(anneliese(), 4);
        QTRY_COMPARE(
            m_bench->cards.text(),
            u"A stamp for each order; 3 stamp(s) bring “Free coffee”\n1 member(s) have collected · 1 full card(s)"_s);
        uitest::takePictures(m_bench->cards, *m_theme, u"stamp-cards"_s, {800, 220});
    }

    void aCardIsMadeByKeys()
    {
        QTRY_VERIFY(button(u"add_stamp_card"_s)->isEnabled());
        QTest::mouseClick(button(u"add_stamp_card"_s), Qt::LeftButton);
        auto *form = opened<StampCardForm>();
        QVERIFY(form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // of what name?
        const auto *sentence = form->findChild<QLabel *>(u"stamp_sentence"_s);
        QVERIFY(!sentence->isVisible());
        type(*form, u"name"_s, u"Tea card"_s);
        QVERIFY(sentence->isVisible());
        type(*form, u"hours"_s, u"9-12, 14-18"_s); // one range only
        QVERIFY(!sentence->isVisible());
        type(*form, u"hours"_s, {});
        type(*form, u"stamps_needed"_s, u"5"_s);
        type(*form, u"gift_stamps"_s, u"1"_s);
        type(*form, u"minimum"_s, u"4"_s);
        type(*form, u"valid_months"_s, u"12"_s);
        auto *stampFor = form->findChild<QComboBox *>(u"stamp_for"_s);
        stampFor->setCurrentIndex(stampFor->findData(u"visit"_s));
        QCOMPARE(sentence->text(),
                 u"A stamp for the first order of a day, for orders of €4 or more; 5 stamp(s) bring “Free"
                 " coffee”; 1 stamp(s) are on the first card already; they are gone after 12 month(s) without"
                 " a new one"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->cards.view()->model()->rowCount(), 2);
        QTRY_VERIFY(!uitest::openFormOf<StampCardForm>(m_bench->window));
    }

    void whatWasEnteredIsKept()
    {
        QTRY_VERIFY(button(u"add_stamp_card"_s)->isEnabled());
        QTest::mouseClick(button(u"add_stamp_card"_s), Qt::LeftButton);
        auto *form = opened<StampCardForm>();
        QVERIFY(form);
        type(*form, u"name"_s, u"Tea card"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QCOMPARE(m_bench->forms.unsaved(), 1);
        QTest::mouseClick(button(u"add_stamp_card"_s), Qt::LeftButton);
        QCOMPARE(opened<StampCardForm>(), form);
        QCOMPARE(form->findChild<QLineEdit *>(u"name"_s)->text(), u"Tea card"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->cards.view()->model()->rowCount(), 2);
        QTRY_COMPARE(m_bench->forms.unsaved(), 0);
    }

    void howTheFormLooks()
    {
        QTRY_VERIFY(button(u"add_stamp_card"_s)->isEnabled());
        QTest::mouseClick(button(u"add_stamp_card"_s), Qt::LeftButton);
        auto *form = opened<StampCardForm>();
        QVERIFY(form);
        uitest::takePictures(*form, *m_theme, u"stamp-card-form"_s, {760, 720});
        form->reject();
    }

    void aCardIsChangedAndRemoved()
    {
        OrderedView *view = m_bench->cards.view();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTRY_VERIFY(button(u"edit_stamp_card"_s)->isEnabled());
        QTRY_VERIFY(button(u"add_stamp_card"_s)->isEnabled());
        QTest::keyClick(view, Qt::Key_Return);
        auto *form = opened<StampCardForm>();
        QVERIFY(form);
        QVERIFY(!form->isDirty());
        type(*form, u"name"_s, u"Six coffees"_s);
        type(*form, u"stamps_needed"_s, u"6"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->shop.storedCard().stampsNeeded, 6);
        QTRY_VERIFY(!uitest::openFormOf<StampCardForm>(m_bench->window));
        QTRY_VERIFY(m_bench->cards.text().startsWith(u"A stamp for each order; 6"_s));
        QTest::mouseClick(button(u"remove_stamp_card"_s), Qt::LeftButton);
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QVERIFY(m_bench->shop.storedCard().deleted);
        QTRY_VERIFY(button(u"edit_stamp_card"_s)->isHidden());
    }

    void theFormOfARemovedOneIsForgotten()
    {
        OrderedView *view = m_bench->cards.view();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTRY_VERIFY(button(u"edit_stamp_card"_s)->isEnabled());
        QTRY_VERIFY(button(u"add_stamp_card"_s)->isEnabled());
        QTest::mouseClick(button(u"edit_stamp_card"_s), Qt::LeftButton);
        auto *form = opened<StampCardForm>();
        QVERIFY(form);
        type(*form, u"name"_s, u"Six coffees"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QCOMPARE(m_bench->forms.unsaved(), 1);
        QTest::mouseClick(button(u"remove_stamp_card"_s), Qt::LeftButton);
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QCOMPARE(m_bench->forms.unsaved(), 0);
    }

    void withoutARewardThereIsNoCard()
    {
        runOrDie(m_bench->shop.db, RemoveStampCard{m_bench->shop.card});
        runOrDie(m_bench->shop.db, DeleteReward{m_bench->shop.coffee});
        runOrDie(m_bench->shop.db, DeleteReward{m_bench->shop.tenOff});
        QTRY_COMPARE(m_bench->cards.text(), u"A stamp card brings a reward. Add a reward to the catalogue first."_s);
        QVERIFY(!button(u"add_stamp_card"_s)->isEnabled());
    }

    void whatAMembersCardSays()
    {
        StampsPart part(m_bench->formatting);
        part.setCards(m_bench->shop.stampsOf(anneliese()).cards);
        QCOMPARE(part.text(), u"Coffee card: 0 of 3 stamp(s)\nThen: Free coffee"_s);
        m_bench->shop.give(anneliese(), 5);
        part.setCards(m_bench->shop.stampsOf(anneliese()).cards);
        QCOMPARE(part.text(), u"Coffee card: 2 of 3 stamp(s) · Free coffee\n1 reward(s) waiting: Free coffee"_s);
        QCOMPARE(part.findChild<StampDots *>()->accessibleName(), u"2 of 3 stamp(s)"_s);
        uitest::takePictures(part, *m_theme, u"stamps-part"_s, {280, 80});
        LoyaltyCard card(m_bench->formatting);
        QVERIFY(card.findChild<QPushButton *>(u"give_stamps"_s)->isHidden());
        card.setStamps(m_bench->shop.stampsOf(anneliese()));
        QVERIFY(!card.findChild<QPushButton *>(u"give_stamps"_s)->isHidden());
        card.setStamps(m_bench->shop.stampsOf(m_bench->shop.shop.priya)); // no member
        QVERIFY(card.findChild<StampsPart *>()->isHidden());
    }

    void theCounterSaysIt()
    {
        m_bench->shop.give(anneliese(), 2);
        const auto customer = m_bench->shop.db.read(
            [id = anneliese(), now = m_bench->shop.db.clock().now()](Connection &connection) {
                return readCounterCustomer(connection, id, now);
            });
        VERIFY_RESULT(customer);
        GuestCard guest(m_bench->formatting);
        guest.showCustomer(*customer, {});
        QVERIFY(guest.texts().contains(u"Coffee card: 2 of 3 stamp(s)"_s));
    }

    void dotsWrap()
    {
        StampState state;
        state.needed = 12;
        state.onCard = 7;
        const StampDots dots(state);
        QCOMPARE(dots.sizeHint(), QSize(194, 34)); // ten in a line
        QCOMPARE(dots.heightForWidth(100), 54);
    }

    void stampsAreGivenByKeys()
    {
        m_bench->desk.giveStamps(anneliese());
        auto *form = opened<GiveStampsForm>();
        QVERIFY(form);
        QCOMPARE(form->windowTitle(), u"Give stamps to Anneliese Bergmann"_s);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // why?
        type(*form, u"stamps"_s, u"2"_s);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"note"_s), u"Card left at home"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->shop.onCard(anneliese()), u"2/3"_s);
        QTRY_VERIFY(!uitest::openFormOf<GiveStampsForm>(m_bench->window));
        m_bench->desk.giveStamps(anneliese());
        form = opened<GiveStampsForm>();
        QVERIFY(form);
        form->findChild<QComboBox *>(u"direction"_s)->setCurrentIndex(1);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"note"_s), u"One too many"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->shop.onCard(anneliese()), u"1/3"_s);
    }

    void aGiftThatIsNotStampedYetIsKept()
    {
        m_bench->desk.giveStamps(anneliese());
        auto *form = opened<GiveStampsForm>();
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"note"_s), u"Card left at home"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        m_bench->desk.giveStamps(anneliese());
        QCOMPARE(opened<GiveStampsForm>(), form);
        QCOMPARE(form->findChild<QPlainTextEdit *>(u"note"_s)->toPlainText(), u"Card left at home"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->shop.onCard(anneliese()), u"1/3"_s);
        QTRY_COMPARE(m_bench->forms.unsaved(), 0);
    }

    void whereThereIsNothingToStampItIsSaid()
    {
        m_bench->desk.giveStamps(m_bench->shop.shop.priya);
        const auto says = [this](const QString &sentence) {
            const auto labels = m_bench->window.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == sentence; });
        };
        QTRY_VERIFY(says(u"This is for members of the loyalty programme only."_s));
        m_bench->shop.changeCard([](StampCard &card) { card.enabled = false; });
        m_bench->desk.giveStamps(anneliese());
        QTRY_VERIFY(says(u"There are no stamp cards yet. Set them up on the Loyalty page."_s));
    }

    void wordsForWhatIsOwedAndLimited()
    {
        MemberStamps stamps;
        stamps.card.name = u"Card"_s;
        stamps.rewardName = u"Tea"_s;
        stamps.state.owed = 2;
        stamps.validUntil = QDate(2027, 1, 24);
        QCOMPARE(StampTexts::standing(stamps, m_bench->formatting),
                 (QStringList{u"2 stamp(s) owed: they came back after the reward was used"_s,
                              u"The card goes on with a stamp until 24 Jan 2027"_s}));
        StampCard card;
        card.mostPerOrder = 2;
        card.minutesBetween = 30;
        card.window.weekdays = {1};
        EarnNames names;
        QCOMPARE(
            StampTexts::sentence(card, {}, names, m_bench->formatting),
            u"A stamp for each piece, on Mondays, at most 2 stamp(s) an order, not within 30 minute(s) after the last one;"
            " 10 stamp(s) bring a reward"_s);
    }
};

QTEST_MAIN(TestStampCards)

#include "tst_stampcards.moc"
