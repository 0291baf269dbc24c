// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/loyalty/leaderboardview.h"
#include "models/people/signin.h"
#include "tests/models/loyalty/challengefixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/messagebar.h"
#include "ui/base/orderedview.h"
#include "ui/loyalty/badgespart.h"
#include "ui/loyalty/challengeform.h"
#include "ui/loyalty/challengescard.h"
#include "ui/loyalty/challengetexts.h"
#include "ui/loyalty/leaderboardcard.h"
#include "ui/loyalty/loyaltycard.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// Notes whose words are asked for.
class Marker final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        contextsOf[source].insert(context);
        return {};
    }
    bool isEmpty() const override { return false; }

    mutable QHash<QByteArray, QSet<QByteArray>> contextsOf;
};

} // namespace

/// Challenges in the window: their list and form, a member's badges, the leaderboard; by clicks and keys.
class TestChallenges : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        ChallengeFixture shop;
        CommandRunner commands{*shop.db};
        SignIn signIn{*shop.db, {}};
        Formatting formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), shop.db.clock()};
        QWidget window;
        MessageBar messages{&window};
        KeptForms forms{messages};
        ChallengesCard card{{*shop.db, commands, formatting, signIn, forms}, &window};
    };
    Theme *m_theme = nullptr;
    std::unique_ptr<Bench> m_bench;

    template<typename Form>
    [[nodiscard]] Form *opened() const
    {
        const bool came = QTest::qWaitFor([this] { return uitest::openFormOf<Form>(m_bench->window) != nullptr; });
        Form *form = came ? uitest::openFormOf<Form>(m_bench->window) : nullptr;
        return form && QTest::qWaitForWindowActive(form) ? form : nullptr;
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
    static void choose(const QWidget &form, const QString &name, const QVariant &value)
    {
        auto *box = form.findChild<QComboBox *>(name);
        QVERIFY2(box, qPrintable(name));
        QVERIFY(box->findData(value) >= 0);
        box->setCurrentIndex(box->findData(value));
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_bench->card.findChild<QPushButton *>(name); }
    [[nodiscard]] CustomerId anneliese() const { return m_bench->shop.shop.anneliese; }
    void buy() { m_bench->shop.buy(anneliese(), 500, m_bench->shop.db.clock().now()); }
    [[nodiscard]] ChallengeForm *newForm()
    {
        const bool isReady = QTest::qWaitFor([this] { return button(u"add_challenge"_s)->isEnabled(); });
        if (!isReady)
            return nullptr;
        QTest::mouseClick(button(u"add_challenge"_s), Qt::LeftButton);
        return opened<ChallengeForm>();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<Bench>();
        QTRY_COMPARE(m_bench->signIn.state(), SignIn::State::Open);
        m_bench->window.resize(900, 700);
        m_bench->card.resize(800, 320);
        m_bench->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window));
        QTRY_COMPARE(m_bench->card.view()->model()->rowCount(), 1);
    }
    void cleanup() { m_bench.reset(); }

    void theListSaysWhatAChallengeIs()
    {
        m_bench->card.view()->setCurrentIndex(m_bench->card.view()->model()->index(0, 0));
        const QString sentence =
            u"3 order(s) in a calendar month; brings the badge “Regular”, 50 point(s) and “Free coffee”"_s;
        QTRY_COMPARE(m_bench->card.text(), sentence + u"\nNobody has its badge yet"_s);
        buy();
        QTRY_COMPARE(m_bench->card.text(), sentence + u"\n1 member(s) have its badge"_s);
        uitest::takePictures(m_bench->card, *m_theme, u"challenges"_s, {800, 220});
    }

    void aChallengeIsMadeByKeys()
    {
        ChallengeForm *form = newForm();
        QVERIFY(form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // of what name?
        const auto *sentence = form->findChild<QLabel *>(u"challenge_sentence"_s);
        QVERIFY(!sentence->isVisible());
        type(*form, u"name"_s, u"Advent"_s);
        QVERIFY(sentence->isVisible());
        choose(*form, u"metric"_s, u"net_spend"_s);
        QVERIFY(!form->findChild<QLineEdit *>(u"target"_s)->isVisible());
        type(*form, u"target_amount"_s, u"80"_s);
        choose(*form, u"period"_s, u"dates"_s);
        type(*form, u"from"_s, u"2026-12-01"_s);
        type(*form, u"until"_s, u"2026-12-24"_s);
        type(*form, u"points"_s, u"100"_s);
        choose(*form, u"reward"_s, m_bench->shop.tenOff.value);
        QCOMPARE(sentence->text(),
                 u"€80.00 spent, from 1 Dec 2026 to 24 Dec 2026; brings the badge “Advent”, 100 point(s) and"
                 " “Ten off”"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->card.view()->model()->rowCount(), 2);
        QTRY_VERIFY(!uitest::openFormOf<ChallengeForm>(m_bench->window));
        const auto made = m_bench->shop.db.read(
            [](Connection &connection) { return ChallengeStore(connection).challenges(); });
        QCOMPARE(made->last().target, 8'000);
        QCOMPARE(made->last().until, QDate(2026, 12, 24));
    }

    void theWordsOfASharedFieldAreThoseOfTheSharedForm()
    {
        Marker marker;
        QCoreApplication::installTranslator(&marker);
        ChallengeForm *form = newForm();
        QVERIFY(form);
        QCOMPARE(marker.contextsOf.value("Only for members with"), QSet<QByteArray>{"regulars::SentenceForm"});
        QCOMPARE(marker.contextsOf.value("Any tier"), QSet<QByteArray>{"regulars::SentenceForm"});
        form->reject();
    }

    void whatWasEnteredIsKept()
    {
        ChallengeForm *form = newForm();
        QVERIFY(form);
        type(*form, u"name"_s, u"Advent"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QCOMPARE(m_bench->forms.unsaved(), 1);
        QCOMPARE(newForm(), form);
        QCOMPARE(form->findChild<QLineEdit *>(u"name"_s)->text(), u"Advent"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->card.view()->model()->rowCount(), 2);
        QTRY_COMPARE(m_bench->forms.unsaved(), 0);
    }

    void aFormThatIsFilledInStaysInSight()
    {
        ChallengeForm *form = newForm();
        QVERIFY(form);
        type(*form, u"name"_s, u"Advent"_s);
        choose(*form, u"period"_s, u"dates"_s);
        QVERIFY(form->findChild<QLineEdit *>(u"from"_s)->isVisible());
        uitest::takePictures(*form, *m_theme, u"challenge-form"_s, {760, 720});
        QVERIFY(form->isDirty());
    }

    void whatIsWrongIsSaidAtItsField()
    {
        ChallengeForm *form = newForm();
        QVERIFY(form);
        type(*form, u"name"_s, u"Advent"_s);
        choose(*form, u"period"_s, u"dates"_s);
        type(*form, u"from"_s, u"2026-12-24"_s);
        type(*form, u"until"_s, u"2026-12-01"_s);
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible());
        QVERIFY(!form->findChild<QLabel *>(u"challenge_sentence"_s)->isVisible());
        const auto labels = form->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text() == u"This lies before the start."_s; }));
        choose(*form, u"period"_s, u"ever"_s); // without dates there is nothing wrong with them
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->card.view()->model()->rowCount(), 2);
    }

    void aChallengeIsChangedAndRemoved()
    {
        OrderedView *view = m_bench->card.view();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTRY_VERIFY(button(u"edit_challenge"_s)->isEnabled());
        QTRY_VERIFY(button(u"add_challenge"_s)->isEnabled());
        QTest::keyClick(view, Qt::Key_Return);
        auto *form = opened<ChallengeForm>();
        QVERIFY(form);
        QVERIFY(!form->isDirty());
        QCOMPARE(form->challenge(), m_bench->shop.storedChallenge());
        type(*form, u"target"_s, u"6"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->shop.storedChallenge().target, 6);
        QTRY_VERIFY(!uitest::openFormOf<ChallengeForm>(m_bench->window));
        QTRY_VERIFY(m_bench->card.text().startsWith(u"6 order(s)"_s));
        QTest::mouseClick(button(u"remove_challenge"_s), Qt::LeftButton);
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QVERIFY(m_bench->shop.storedChallenge().deleted);
        QTRY_VERIFY(button(u"edit_challenge"_s)->isHidden());
    }

    void theFormOfARemovedOneIsForgotten()
    {
        OrderedView *view = m_bench->card.view();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTRY_VERIFY(button(u"edit_challenge"_s)->isEnabled());
        QTRY_VERIFY(button(u"add_challenge"_s)->isEnabled());
        QTest::mouseClick(button(u"edit_challenge"_s), Qt::LeftButton);
        auto *form = opened<ChallengeForm>();
        QVERIFY(form);
        type(*form, u"name"_s, u"Five"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QCOMPARE(m_bench->forms.unsaved(), 1);
        QTest::mouseClick(button(u"remove_challenge"_s), Qt::LeftButton);
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QCOMPARE(m_bench->forms.unsaved(), 0);
        m_bench->commands.undoLast();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        m_bench->card.openForm(m_bench->shop.challenge);
        form = opened<ChallengeForm>();
        QVERIFY(form);
        QVERIFY(!form->isDirty());
    }

    void aFormStaysOpenWhenSomebodyElseRemovesIt()
    {
        QTRY_VERIFY(button(u"add_challenge"_s)->isEnabled());
        m_bench->card.openForm(m_bench->shop.challenge);
        auto *form = opened<ChallengeForm>();
        QVERIFY(form);
        type(*form, u"name"_s, u"Five"_s);
        runOrDie(m_bench->shop.db, RemoveChallenge{m_bench->shop.challenge});
        QTRY_COMPARE(m_bench->card.view()->model()->rowCount(), 0);
        QVERIFY(form->isVisible());
        QTest::keyClick(form, Qt::Key_Escape);
        QCOMPARE(m_bench->forms.unsaved(), 0);
        QVERIFY(!uitest::buttonCalled(m_bench->window, u"Open again"_s));
    }

    void whatAMembersCardSays()
    {
        BadgesPart part(m_bench->formatting);
        part.setChallenges(m_bench->shop.challengesOf(anneliese()));
        QCOMPARE(part.text(), u"Three a month: 2 of 3 order(s) this month"_s);
        QCOMPARE(part.findChild<QProgressBar *>()->accessibleDescription(), part.text());
        QCOMPARE(part.findChild<QProgressBar *>()->value(), 666);
        Challenge milestone = m_bench->shop.threeOrders();
        milestone.name = u"Ten visits"_s;
        milestone.metric = ChallengeMetric::Days;
        milestone.period = ChallengePeriod::Ever;
        milestone.target = 10;
        m_bench->shop.save(milestone);
        buy();
        part.setChallenges(m_bench->shop.challengesOf(anneliese()));
        QCOMPARE(part.text(), u"Badges: Regular\nTen visits: 3 of 10 visit(s)"_s);
        uitest::takePictures(part, *m_theme, u"badges-part"_s, {280, 90});
        LoyaltyCard card(m_bench->formatting);
        QVERIFY(card.findChild<BadgesPart *>()->isHidden());
        card.setChallenges(m_bench->shop.challengesOf(anneliese()));
        QVERIFY(!card.findChild<BadgesPart *>()->isHidden());
        card.setChallenges(m_bench->shop.challengesOf(m_bench->shop.shop.priya)); // no member
        QVERIFY(card.findChild<BadgesPart *>()->isHidden());
    }

    void theWordsOfEachKind()
    {
        const EarnNames names{{}, {}, Currency(u"EUR"_s), {}};
        Challenge challenge;
        challenge.name = u"Curious"_s;
        challenge.metric = ChallengeMetric::Products;
        challenge.scope.categories = {u"Tea"_s};
        challenge.period = ChallengePeriod::Quarter;
        QCOMPARE(ChallengeTexts::sentence(challenge, {}, names, m_bench->formatting),
                 u"5 different product(s) in a quarter, for Tea; brings the badge “Curious”"_s);
        MemberChallenge way{challenge, {}, 2, {}};
        QCOMPARE(ChallengeTexts::progress(way, names.currency, m_bench->formatting),
                 u"Curious: 2 of 5 different product(s) this quarter"_s);
        way.challenge.metric = ChallengeMetric::NetSpend;
        way.challenge.target = 5'000;
        way.challenge.period = ChallengePeriod::Year;
        way.measure = 1'250;
        QCOMPARE(ChallengeTexts::progress(way, names.currency, m_bench->formatting),
                 u"Curious: €12.50 of €50.00 spent this year"_s);
        QCOMPARE(ChallengeTexts::badge({u"Regular"_s, TierColour::Accent, 3, {}}, m_bench->formatting), u"Regular × 3"_s);
        QCOMPARE(ChallengeTexts::figures({2, 5}), u"2 member(s) have its badge · 5 badge(s) in all"_s);
    }

    void theLeaderboardIsThereWhenItIsOn()
    {
        LeaderboardCard board(*m_bench->shop.db, m_bench->formatting, &m_bench->window);
        buy();
        m_bench->window.show();
        QVERIFY(board.isHidden());
        PointsProgramme programme = m_bench->shop.programme;
        programme.leaderboard = LeaderboardBy::Points;
        m_bench->shop.use(programme);
        QTRY_COMPARE(board.text(), u"Most points in November 2026\n1. A. B.: 55 point(s)"_s);
        QVERIFY(!board.isHidden());
        const auto labels = board.findChildren<QLabel *>();
        QVERIFY(std::none_of(labels.begin(), labels.end(),
                             [](const QLabel *label) { return label->text().contains(u"Bergmann"_s); }));
        auto *copy = board.findChild<QPushButton *>(u"copy_leaderboard"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), board.text());
        uitest::takePictures(board, *m_theme, u"leaderboard"_s, {420, 120});
        programme.leaderboard = LeaderboardBy::Badges;
        m_bench->shop.use(programme);
        QTRY_COMPARE(board.text(), u"Most badges in November 2026\n1. A. B.: 1 badge(s)"_s);
        m_bench->window.hide(); // nobody sees it
        QSignalSpy read(board.findChild<LeaderboardView *>(), &LeaderboardView::changed);
        programme.leaderboard = LeaderboardBy::Off;
        m_bench->shop.use(programme);
        QVERIFY(!read.wait(700)); // longer than changes settle
        QVERIFY(!board.isHidden());
        m_bench->window.show();
        QTRY_VERIFY(board.isHidden());
    }

    void theLeaderboardThatStaysInSightIsOfThisMonth()
    {
        PointsProgramme programme = m_bench->shop.programme;
        programme.leaderboard = LeaderboardBy::Points;
        m_bench->shop.use(programme);
        buy();
        LeaderboardCard board(*m_bench->shop.db, m_bench->formatting, &m_bench->window);
        QTRY_COMPARE(board.text(), u"Most points in November 2026\n1. A. B.: 55 point(s)"_s);
        auto *ageing = board.findChild<LeaderboardView *>()->findChild<QTimer *>();
        QVERIFY(ageing);
        ageing->setInterval(1);
        m_bench->shop.db.clock().set(utc(2026, 12, 1));
        QTRY_COMPARE(board.text(), u"Most points in December 2026\nNobody yet"_s);
    }
};

QTEST_MAIN(TestChallenges)

#include "tst_challenges.moc"
