// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/feedback/feedbackcommands.h"
#include "models/people/usercommands.h"
#include "storage/feedback/surveystore.h"
#include "tests/models/tickets/deskfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/messagebar.h"
#include "ui/feedback/feedbackforms.h"
#include "ui/feedback/kioskwindow.h"
#include "ui/feedback/questionsdialog.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// Customers answer at the counter, staff types answers in, and the list says who is asked and who is not.
class TestKiosk : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<KeptForms> m_forms;
    std::unique_ptr<QuestionsDialog> m_dialog;
    ScriptedDialogs m_dialogs;
    QPointer<KioskWindow> m_kiosk;
    UserId m_mara;

    TicketId solvedTicket(CustomerId customer)
    {
        Ticket ticket;
        ticket.subject = u"Lamp"_s;
        ticket.customer = customer;
        ticket.channel = TicketChannel::Counter;
        ticket.owner = m_mara;
        const TicketId id = runOrDie(m_desk->db, CreateTicket{ticket, u"It flickers"_s});
        m_desk->status(id, StatusCategory::Solved);
        return id;
    }
    SurveyInvite invite(TicketId ticket)
    {
        return m_desk->db.read([=](Connection &c) { return SurveyStore(c).ofTicket(ticket); }).value().last();
    }
    std::optional<SurveyResponse> answer(TicketId ticket)
    {
        const SurveyInviteId id = invite(ticket).id;
        return m_desk->db.read([=](Connection &c) { return SurveyStore(c).answerTo(id); }).value();
    }
    CsatCounts counts()
    {
        const Instant now = m_desk->db.clock().now();
        return m_desk->db.read([=](Connection &c) { return SurveyStore(c).csatCounts({0}, {now.ms + 1}); }).value();
    }
    void openKiosk(SurveyInviteId invited = {})
    {
        m_kiosk = new KioskWindow(*m_commands, m_dialogs, {}, invited);
        m_kiosk->resize(1280, 800);
        m_kiosk->show();
        QVERIFY(QTest::qWaitForWindowActive(m_kiosk));
    }
    QPushButton *button(const QString &name) { return m_kiosk->findChild<QPushButton *>(name); }
    QPlainTextEdit *words() { return m_kiosk->findChild<QPlainTextEdit *>(); }
    void openList()
    {
        m_dialog = std::make_unique<QuestionsDialog>(QuestionServices{*m_desk->db, *m_commands, *m_formatting, *m_forms});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QTableWidget *table() { return m_dialog->findChild<QTableWidget *>(u"questions"_s); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_window = std::make_unique<QWidget>();
        m_forms = std::make_unique<KeptForms>(*new MessageBar(m_window.get()));
        m_desk = std::make_unique<DeskFixture>();
        m_mara = runOrDie(m_desk->db, AddUser{{{}, u"Mara Klein"_s, UserRole::Owner, false, false}, {}});
        m_desk->db->setUser(m_mara);
        m_commands = std::make_unique<CommandRunner>(*m_desk->db);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_desk->db.clock());
        m_dialogs.answers.clear();
        m_dialogs.questions.clear();
    }
    void cleanup()
    {
        delete m_kiosk;
        m_dialog.reset();
        m_forms.reset();
        m_window.reset();
        m_commands.reset();
        m_formatting.reset();
        m_desk.reset();
    }

    void aCustomerAnswersByTouch()
    {
        const TicketId ticket = solvedTicket(m_desk->shop.anneliese);
        openKiosk(invite(ticket).id);
        for (const QLabel *label : m_kiosk->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"Anneliese"_s)); // nothing of anybody's data
        QVERIFY2(namelessEditors(*m_kiosk).isEmpty(), qPrintable(namelessEditors(*m_kiosk).join(u' ')));
        QTest::mouseClick(button(u"score_4"_s), Qt::LeftButton);
        QTRY_VERIFY(words()->isVisible());
        QTest::keyClicks(words(), u"Very kind"_s);
        QTest::mouseClick(button(u"kiosk_send"_s), Qt::LeftButton);
        QTRY_VERIFY(answer(ticket));
        QCOMPARE(answer(ticket)->score, 4);
        QCOMPARE(answer(ticket)->comment, u"Very kind"_s);
        QCOMPARE(answer(ticket)->collectedBy, CollectedBy::Self);
        // The next answer is somebody else's: after a key at the latest, it begins anew.
        QTRY_VERIFY(!words()->isVisible());
        QTest::keyClick(m_kiosk, Qt::Key_Space);
        QTRY_VERIFY(button(u"score_1"_s)->isVisible());
        QTest::keyClick(m_kiosk, Qt::Key_2);
        QTRY_VERIFY(words()->isVisible());
        QVERIFY(words()->toPlainText().isEmpty());
        QTest::keyClick(words(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(u"kiosk_send"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(counts().self, (std::array<qint64, 5>{0, 1, 0, 1, 0}));
        QCOMPARE(answer(ticket)->score, 4);
    }

    void effortHasSevenAnswers()
    {
        AskingRules rules;
        rules.kind = SurveyKind::Ces;
        runOrDie(m_desk->db, SaveAskingRules{rules, {}});
        const TicketId ticket = solvedTicket(m_desk->shop.anneliese);
        Survey survey;
        survey.kind = SurveyKind::Ces;
        survey.scale = scaleOf(SurveyKind::Ces);
        m_kiosk = new KioskWindow(*m_commands, m_dialogs, survey, invite(ticket).id);
        m_kiosk->resize(800, 600);
        m_kiosk->show();
        QVERIFY(QTest::qWaitForWindowActive(m_kiosk));
        QVERIFY(m_kiosk->width() <= 800);
        QVERIFY(button(u"score_7"_s)->accessibleName().contains(u"Very easy"_s));
        QTest::keyClick(m_kiosk, Qt::Key_7);
        QTRY_VERIFY(words()->isVisible());
        QTest::mouseClick(button(u"kiosk_send"_s), Qt::LeftButton);
        QTRY_VERIFY(answer(ticket));
        QCOMPARE(answer(ticket)->score, 7);
        QCOMPARE(answer(ticket)->kind, SurveyKind::Ces);
    }

    void whoGoesBackHasSaidNothing()
    {
        openKiosk();
        QTest::mouseClick(button(u"score_1"_s), Qt::LeftButton);
        QTRY_VERIFY(words()->isVisible());
        QTest::mouseClick(button(u"kiosk_back"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"score_1"_s)->isVisible());
        QCOMPARE(counts(), CsatCounts());
    }

    void afterThanksItBeginsAnew()
    {
        openKiosk();
        QTest::keyClick(m_kiosk, Qt::Key_5);
        QTest::mouseClick(button(u"kiosk_send"_s), Qt::LeftButton);
        QTRY_VERIFY(!words()->isVisible());
        QVERIFY(!button(u"score_1"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(button(u"score_1"_s)->isVisible(), KioskWindow::thanksMs + 5000);
    }

    void itIsLeftOnPurposeOnly()
    {
        openKiosk();
        QTest::keyClick(m_kiosk, Qt::Key_Escape); // nobody says yes
        QCOMPARE(m_dialogs.questions.size(), 1);
        QVERIFY(m_kiosk);
        QVERIFY(!m_kiosk->close());
        QCOMPARE(m_dialogs.questions.size(), 2);
        m_dialogs.answers = {0};
        QTest::keyClick(m_kiosk, Qt::Key_Escape);
        QTRY_VERIFY(!m_kiosk);
    }

    void answersAreTypedInByStaff()
    {
        const TicketId ticket = solvedTicket(m_desk->shop.anneliese);
        openList();
        QTRY_COMPARE(table()->rowCount(), 1);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(openFormOf<ResponseForm>(*m_dialog));
        ResponseForm *form = openFormOf<ResponseForm>(*m_dialog);
        QVERIFY2(namelessEditors(*form).isEmpty(), qPrintable(namelessEditors(*form).join(u' ')));
        form->save(); // without a score
        QVERIFY(form->isVisible());
        auto *score = form->findChild<QComboBox *>(u"score"_s);
        QTest::keyClick(score, Qt::Key_Down); // the best one
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"comment"_s), u"All fine"_s);
        saveByKeys(*form);
        QTRY_VERIFY(answer(ticket));
        QCOMPARE(answer(ticket)->score, 5);
        QCOMPARE(answer(ticket)->collectedBy, CollectedBy::Staff);
        QTRY_COMPARE(table()->rowCount(), 0);
    }

    void theListSaysWhoIsAskedAndWhy()
    {
        solvedTicket(m_desk->shop.anneliese);
        const TicketId second = solvedTicket(m_desk->shop.anneliese);
        openList();
        QTRY_COMPARE(table()->rowCount(), 1);
        QTest::mouseClick(buttonCalled(*m_dialog, u"Not asked"_s), Qt::LeftButton);
        QTRY_VERIFY(table()->rowCount() == 1 && table()->item(0, 4)->text().contains(u"not long ago"_s));
        QCOMPARE(invite(second).reasons, QList{NotAsked::CoolDown});
        QVERIFY(!m_dialog->findChild<QPushButton *>(u"enter_answer"_s)->isEnabled());
        QTest::mouseClick(buttonCalled(*m_dialog, u"Waiting"_s), Qt::LeftButton);
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"skip_question"_s)->isEnabled());
        activate(*m_dialog);
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(table()->rowCount(), 0);
        QVERIFY2(namelessEditors(*m_dialog).isEmpty(), qPrintable(namelessEditors(*m_dialog).join(u' ')));
    }

    void whenWeAskIsSet()
    {
        openList();
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"open_kiosk"_s)->isEnabled());
        QSignalSpy kiosk(m_dialog.get(), &QuestionsDialog::kioskRequested);
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"open_kiosk"_s), Qt::LeftButton);
        QCOMPARE(kiosk.size(), 1);
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"asking_rules"_s), Qt::LeftButton);
        QTRY_VERIFY(openFormOf<AskingForm>(*m_dialog));
        AskingForm *form = openFormOf<AskingForm>(*m_dialog);
        auto *question = form->findChild<QLineEdit *>(u"question"_s);
        QTest::keyClicks(question, u"Happy with us?"_s);
        saveByKeys(*form);
        const auto current = [this] {
            return m_desk->db.read([](Connection &c) { return SurveyStore(c).current(SurveyKind::Csat); }).value();
        };
        QTRY_COMPARE(current().question, u"Happy with us?"_s);
    }

    void looksRight()
    {
        const TicketId ticket = solvedTicket(m_desk->shop.anneliese);
        SurveyResponse response;
        response.invite = invite(ticket).id;
        response.score = 5;
        response.collectedBy = CollectedBy::Self;
        runOrDie(m_desk->db, RecordSurveyResponse{response, {}});
        solvedTicket(m_desk->shop.tomas);
        openList();
        QTRY_COMPARE(table()->rowCount(), 1);
        takePictures(*m_dialog, *m_theme, u"questions"_s, {860, 520});
        openKiosk();
        takePictures(*m_kiosk, *m_theme, u"kiosk"_s, {1280, 800});
        QTest::keyClick(m_kiosk, Qt::Key_5);
        takePictures(*m_kiosk, *m_theme, u"kiosk-words"_s, {1280, 800});
    }
};

QTEST_MAIN(TestKiosk)

#include "tst_kiosk.moc"
