// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/feedback/feedbackcommands.h"
#include "models/mail/mailcommands.h"
#include "models/privacy/consentcommands.h"
#include "storage/feedback/surveystore.h"
#include "storage/mail/outboxstore.h"
#include "tests/models/mail/mailfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/messagebar.h"
#include "ui/feedback/feedbackforms.h"
#include "ui/feedback/questionletters.h"
#include "ui/feedback/questionsdialog.h"
#include "ui/shell/commandtexts.h"

#include <QtCore/QUrlQuery>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// Questions are sent from the list, by the shop's account or in another way.
class TestQuestionsDialog : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> m_opened;

public Q_SLOTS:
    void take(const QUrl &url) { m_opened += url; }

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<MailFixture> m_desk;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<KeptForms> m_forms;
    std::unique_ptr<QuestionsDialog> m_dialog;

    TicketId solvedTicket(CustomerId customer, const QString &subject, TicketChannel channel = TicketChannel::Email)
    {
        ConsentAnswer said{customer, {{ConsentChannel::Email, ConsentPurpose::Surveys}}, {}, {}};
        runOrDie(m_desk->db, RecordConsent{said});
        Ticket ticket;
        ticket.subject = subject;
        ticket.customer = customer;
        ticket.channel = channel;
        const TicketId id = runOrDie(m_desk->db, CreateTicket{ticket, u"It flickers"_s});
        m_desk->status(id, StatusCategory::Solved);
        return id;
    }
    SurveyInvite invite(TicketId ticket)
    {
        return m_desk->db.read([=](Connection &c) { return SurveyStore(c).ofTicket(ticket); }).value().last();
    }
    void openList(int rows)
    {
        m_dialog = std::make_unique<QuestionsDialog>(QuestionServices{*m_desk->db, *m_commands, *m_formatting, *m_forms});
        m_dialog->show();
        activate(*m_dialog);
        QTRY_COMPARE(table()->rowCount(), rows);
    }
    QTableWidget *table() { return m_dialog->findChild<QTableWidget *>(u"questions"_s); }
    QPushButton *button(const QString &name) { return m_dialog->findChild<QPushButton *>(name); }
    int rowOf(TicketId ticket)
    {
        const qint64 id = invite(ticket).id.value;
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (table()->item(row, 0)->data(Qt::UserRole).toLongLong() == id)
                return row;
        }
        return -1;
    }
    QString detailOf(TicketId ticket) { return table()->item(rowOf(ticket), 4)->text(); }
    void select(TicketId ticket) { table()->selectRow(rowOf(ticket)); }
    void click(const QString &name)
    {
        QTRY_VERIFY(button(name)->isVisible());
        QTRY_VERIFY(button(name)->isEnabled());
        QTest::mouseClick(button(name), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_window = std::make_unique<QWidget>();
        m_forms = std::make_unique<KeptForms>(*new MessageBar(m_window.get()));
        m_desk = std::make_unique<MailFixture>();
        m_commands = std::make_unique<CommandRunner>(*m_desk->db);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_desk->db.clock());
        m_opened.clear();
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        m_dialog.reset();
        m_forms.reset();
        m_window.reset();
        m_commands.reset();
        m_formatting.reset();
        m_desk.reset();
    }

    void allChosenOnesGoByMail()
    {
        const TicketId lamp = solvedTicket(m_desk->shop.anneliese, u"Lamp"_s);
        const TicketId cup = solvedTicket(m_desk->shop.tomas, u"Cup"_s, TicketChannel::Counter);
        openList(2);
        QVERIFY(!button(u"open_mail_program"_s)->isVisible());
        QVERIFY2(namelessEditors(*m_dialog).isEmpty(), qPrintable(namelessEditors(*m_dialog).join(u' ')));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(button(u"mail_questions"_s)->isEnabled());
        QVERIFY(!button(u"mark_asked"_s)->isEnabled()); // of one only
        QTest::keyClick(table(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(u"mail_questions"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(m_desk->outbox().size(), 1);
        QCOMPARE(invite(lamp).state, InviteState::Sent);
        QCOMPARE(invite(cup).state, InviteState::Queued); // who stood at the counter gets no mail
        const OutboxMessage message = m_desk->outbox().first();
        QVERIFY(message.subject.contains(u"[#%1]"_s.arg(m_desk->stored(lamp).number)));
        QVERIFY(message.body.contains(u"Anneliese"_s));
        QVERIFY(message.body.contains(u"“Lamp”"_s));
        QVERIFY(message.body.contains(u"How satisfied are you"_s));
        QVERIFY(message.body.contains(u"5 – Very satisfied\n4 – Satisfied"_s));
        const auto shown = [this] { return table()->item(0, 4)->text() + table()->item(1, 4)->text(); };
        QTRY_VERIFY2(shown().contains(u"in the outbox"_s), qPrintable(shown()));
    }

    void whatIsChosenStaysSoWhenAnotherComes()
    {
        const TicketId lamp = solvedTicket(m_desk->shop.anneliese, u"Lamp"_s);
        openList(1);
        select(lamp);
        m_desk->db.clock().set({m_desk->db.clock().now().ms + 1'000});
        const TicketId cup = solvedTicket(m_desk->shop.tomas, u"Cup"_s);
        QTRY_COMPARE(table()->rowCount(), 2);
        QCOMPARE(rowOf(cup), 0); // the newest first
        QCOMPARE(table()->currentRow(), rowOf(lamp));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        click(u"mail_questions"_s);
        QTRY_COMPARE(m_desk->outbox().size(), 1);
        QCOMPARE(invite(lamp).state, InviteState::Sent);
        QCOMPARE(invite(cup).state, InviteState::Queued);
    }

    void whoMayNotBeAskedAnyMoreIsTold()
    {
        const TicketId lamp = solvedTicket(m_desk->shop.anneliese, u"Lamp"_s);
        openList(1);
        ConsentAnswer no{m_desk->shop.anneliese, {{ConsentChannel::Email, ConsentPurpose::Surveys}}, {}, {}};
        no.line.state = ConsentState::Withdrawn;
        runOrDie(m_desk->db, RecordConsent{no});
        click(u"mail_questions"_s);
        QTRY_COMPARE(table()->rowCount(), 0);
        QCOMPARE(invite(lamp).state, InviteState::NotAsked);
        QVERIFY(m_desk->outbox().isEmpty());
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"may not be asked any more"_s);
        }));
    }

    void withoutAnAccountThereAreOtherWays()
    {
        runOrDie(m_desk->db, RemoveMailAccount{m_desk->account});
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "take");
        const TicketId lamp = solvedTicket(m_desk->shop.anneliese, u"Lamp & cup"_s);
        const TicketId cup = solvedTicket(m_desk->shop.tomas, u"Cup"_s);
        openList(2);
        select(lamp);
        QTRY_VERIFY(button(u"open_mail_program"_s)->isVisible());
        QVERIFY(!button(u"mail_questions"_s)->isVisible());
        click(u"open_mail_program"_s);
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().path(), m_desk->anneliesesAddress);
        const QUrlQuery head(m_opened.first());
        QVERIFY(head.queryItemValue(u"subject"_s, QUrl::FullyDecoded).contains(u"Lamp & cup"_s));
        QVERIFY(head.queryItemValue(u"body"_s, QUrl::FullyDecoded).contains(u"5 – Very satisfied"_s));
        QCOMPARE(invite(lamp).state, InviteState::Sent); // nobody writes it twice
        QTRY_VERIFY(detailOf(lamp).contains(u"asked on"_s));
        select(lamp);
        QVERIFY(!button(u"skip_question"_s)->isEnabled()); // it can't be taken back
        QVERIFY(!button(u"open_mail_program"_s)->isEnabled());
        QVERIFY(button(u"enter_answer"_s)->isEnabled());
        select(cup);
        click(u"copy_question"_s);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"“Cup”"_s));
        QCOMPARE(invite(cup).state, InviteState::Sent);
    }

    void elsewhereTooOnlyWhoMayBeAsked()
    {
        runOrDie(m_desk->db, RemoveMailAccount{m_desk->account});
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "take");
        const TicketId lamp = solvedTicket(m_desk->shop.anneliese, u"Lamp"_s);
        openList(1);
        ConsentAnswer no{m_desk->shop.anneliese, {{ConsentChannel::Email, ConsentPurpose::Surveys}}, {}, {}};
        no.line.state = ConsentState::Withdrawn;
        runOrDie(m_desk->db, RecordConsent{no});
        click(u"open_mail_program"_s);
        QTRY_COMPARE(invite(lamp).state, InviteState::NotAsked);
        QTRY_COMPARE(table()->rowCount(), 0);
        QVERIFY(m_opened.isEmpty());
    }

    void whatWasAskedAtTheTelephoneIsNoted()
    {
        const TicketId lamp = solvedTicket(m_desk->shop.tomas, u"Lamp"_s, TicketChannel::Counter);
        openList(1);
        click(u"mark_asked"_s);
        QTRY_COMPARE(invite(lamp).state, InviteState::Sent);
    }

    void anUnclearAnswerIsThereForTypingIn()
    {
        const TicketId lamp = solvedTicket(m_desk->shop.anneliese, u"Lamp"_s);
        openList(1);
        click(u"mail_questions"_s);
        QTRY_COMPARE(m_desk->outbox().size(), 1);
        OutgoingMail mail = m_desk->letter(u"answer@example.org"_s, m_desk->anneliesesAddress, u"Re"_s,
                                           u"Very good, 10 of 10"_s);
        mail.inReplyTo = m_desk->outbox().first().messageId;
        // It has gone; otherwise the reply would take it out of the outbox.
        const OutboxMessageId id = m_desk->outbox().first().id;
        VERIFY_RESULT(m_desk->db.write(u"sent"_s, [id](WriteSession &session) {
            return OutboxStore(session.connection()).setState(session, id, OutboxState::Sent);
        }));
        m_desk->take(mail, fetched());
        QTRY_VERIFY2(table()->item(0, 4)->text().contains(u"10 of 10"_s), qPrintable(table()->item(0, 4)->text()));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(openFormOf<ResponseForm>(*m_dialog));
        ResponseForm *form = openFormOf<ResponseForm>(*m_dialog);
        QCOMPARE(form->findChild<QPlainTextEdit *>(u"comment"_s)->toPlainText(), u"Very good, 10 of 10"_s);
        form->done(QDialog::Rejected);
        QCOMPARE(invite(lamp).state, InviteState::Sent);
    }

    void whatWasEnteredOutlivesTheList()
    {
        const TicketId lamp = solvedTicket(m_desk->shop.anneliese, u"Lamp"_s);
        m_window->show();
        const QuestionServices services{*m_desk->db, *m_commands, *m_formatting, *m_forms};
        const auto reopened = [&] {
            m_dialog = std::make_unique<QuestionsDialog>(services, m_window.get());
            m_dialog->show();
            activate(*m_dialog);
            QTRY_COMPARE(table()->rowCount(), 1);
            select(lamp);
            QTRY_VERIFY(button(u"enter_answer"_s)->isEnabled());
        };
        reopened();
        click(u"enter_answer"_s);
        auto *form = openedFormOf<ResponseForm>(*m_dialog);
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"comment"_s), u"Works again"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        click(u"asking_rules"_s);
        auto *rules = openedFormOf<AskingForm>(*m_dialog);
        QVERIFY(rules);
        auto *asked = rules->findChild<QLineEdit *>(u"question"_s);
        asked->setFocus();
        QTest::keyClicks(asked, u"Happy?"_s);
        QTest::keyClick(rules, Qt::Key_Escape);
        QCOMPARE(m_forms->unsaved(), 2);
        m_dialog->close();
        m_dialog.reset();
        QCOMPARE(m_forms->unsaved(), 2);
        reopened();
        click(u"asking_rules"_s);
        QCOMPARE(openedFormOf<AskingForm>(*m_dialog), rules);
        QCOMPARE(asked->text(), u"Happy?"_s);
        QTest::keyClick(rules, Qt::Key_Escape);
        click(u"enter_answer"_s);
        QCOMPARE(openedFormOf<ResponseForm>(*m_dialog), form);
        QCOMPARE(form->findChild<QPlainTextEdit *>(u"comment"_s)->toPlainText(), u"Works again"_s);
        auto *score = form->findChild<QComboBox *>(u"score"_s);
        score->setCurrentIndex(score->findData(5));
        saveByKeys(*form);
        QTRY_COMPARE(invite(lamp).state, InviteState::Answered);
        QTRY_COMPARE(m_forms->unsaved(), 1);
        m_dialog.reset();
    }

    void theListSaysThatAFormIsKept()
    {
        const TicketId lamp = solvedTicket(m_desk->shop.anneliese, u"Lamp"_s);
        openList(1);
        select(lamp);
        click(u"enter_answer"_s);
        auto *form = openedFormOf<ResponseForm>(*m_dialog);
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"comment"_s), u"Works again"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QAbstractButton *again = buttonCalled(*m_dialog, u"Open again"_s);
        QVERIFY(again);
        again->click();
        QCOMPARE(openedFormOf<ResponseForm>(*m_dialog), form);
        QVERIFY(!buttonCalled(*m_dialog, u"Open again"_s));
        buttonCalled(*form, u"Start over"_s)->click();
        auto *fresh = openedFormOf<ResponseForm>(*m_dialog);
        QVERIFY(fresh && fresh != form);
        QTest::keyClicks(fresh->findChild<QPlainTextEdit *>(u"comment"_s), u"Broken"_s);
        QTest::keyClick(fresh, Qt::Key_Escape);
        QVERIFY(buttonCalled(*m_dialog, u"Open again"_s)); // as of the first one
    }

    void startingOverNeedsNoList()
    {
        const TicketId lamp = solvedTicket(m_desk->shop.anneliese, u"Lamp"_s);
        m_window->show();
        m_dialog = std::make_unique<QuestionsDialog>(QuestionServices{*m_desk->db, *m_commands, *m_formatting, *m_forms},
                                                     m_window.get());
        m_dialog->show();
        activate(*m_dialog);
        QTRY_COMPARE(table()->rowCount(), 1);
        select(lamp);
        click(u"enter_answer"_s);
        auto *form = openedFormOf<ResponseForm>(*m_dialog);
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"comment"_s), u"Works again"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        click(u"asking_rules"_s);
        auto *rules = openedFormOf<AskingForm>(*m_dialog);
        QVERIFY(rules);
        auto *asked = rules->findChild<QLineEdit *>(u"question"_s);
        const QString before = asked->text();
        asked->setFocus();
        QTest::keyClicks(asked, u"Happy?"_s);
        QTest::keyClick(rules, Qt::Key_Escape);
        m_dialog->close();
        m_dialog.reset();
        QVERIFY(m_forms->reopen(u"questions/rules"_s));
        buttonCalled(*rules, u"Start over"_s)->click();
        auto *freshRules = openedFormOf<AskingForm>(*m_window);
        QVERIFY(freshRules && freshRules != rules);
        QCOMPARE(freshRules->findChild<QLineEdit *>(u"question"_s)->text(), before);
        freshRules->reject();
        QCOMPARE(m_forms->unsaved(), 1);
        QVERIFY(m_forms->reopenUnsaved());
        buttonCalled(*form, u"Start over"_s)->click();
        auto *fresh = openedFormOf<ResponseForm>(*m_window);
        QVERIFY(fresh && fresh != form);
        QVERIFY(fresh->findChild<QPlainTextEdit *>(u"comment"_s)->toPlainText().isEmpty());
        auto *score = fresh->findChild<QComboBox *>(u"score"_s);
        score->setCurrentIndex(score->findData(5));
        saveByKeys(*fresh);
        QTRY_COMPARE(invite(lamp).state, InviteState::Answered);
        QTRY_COMPARE(m_forms->unsaved(), 0);
    }

    void eachIsAskedInItsOwnWords()
    {
        runOrDie(m_desk->db, SaveAskingRules{{}, u"All well?"_s});
        solvedTicket(m_desk->shop.anneliese, u"Lamp"_s);
        runOrDie(m_desk->db, SaveAskingRules{{}, u"Happy?"_s});
        openList(1);
        QSignalSpy kiosk(m_dialog.get(), &QuestionsDialog::kioskRequested);
        click(u"open_kiosk"_s);
        QCOMPARE(kiosk.first().first().value<Survey>().question, u"All well?"_s);
        click(u"mail_questions"_s);
        QTRY_COMPARE(m_desk->outbox().size(), 1);
        QVERIFY(m_desk->outbox().first().body.contains(u"All well?"_s));
    }

    void sendingByItselfIsSet()
    {
        openList(0);
        QTRY_VERIFY(button(u"open_kiosk"_s)->isEnabled());
        click(u"asking_rules"_s);
        QTRY_VERIFY(openFormOf<AskingForm>(*m_dialog));
        AskingForm *form = openFormOf<AskingForm>(*m_dialog);
        QVERIFY2(namelessEditors(*form).isEmpty(), qPrintable(namelessEditors(*form).join(u' ')));
        auto *byMail = form->findChild<QCheckBox *>(u"by_mail"_s);
        QVERIFY(!byMail->isChecked());
        byMail->setFocus();
        QTest::keyClick(byMail, Qt::Key_Space);
        saveByKeys(*form);
        const auto rules = [this] { return m_desk->db.read([](Connection &c) { return SurveyStore(c).rules(); }).value(); };
        QTRY_VERIFY(rules().byMail);
        QCOMPARE(rules().mailHours, 24);
    }

    void everyCommandHasItsSentence()
    {
        for (const QLatin1StringView name :
             {MailQuestions::name, MailDueQuestions::name, WithdrawQuestions::name, MarkAsked::name, SkipInvite::name}) {
            const QString sentence = CommandTexts::done({ChangeSetId{1}, QString(name), {{u"count"_s, 3}}}, *m_formatting);
            QVERIFY2(!sentence.isEmpty(), name.data());
        }
    }

    void looksRight()
    {
        solvedTicket(m_desk->shop.anneliese, u"Lamp"_s);
        solvedTicket(m_desk->shop.tomas, u"Cup"_s, TicketChannel::Counter);
        openList(2);
        takePictures(*m_dialog, *m_theme, u"questions-mail"_s, {860, 520});
    }
};

QTEST_MAIN(TestQuestionsDialog)

#include "tst_questionsdialog.moc"
