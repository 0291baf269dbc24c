// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketform.h"

#include "models/base/commandrunner.h"
#include "models/knowledge/knowledgecommands.h"
#include "models/tickets/ticketcommands.h"
#include "tests/models/tickets/deskfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/messagebar.h"
#include "ui/base/notice.h"
#include "ui/base/suggestedit.h"
#include "ui/knowledge/suggestionhints.h"
#include "ui/shell/commandtexts.h"
#include "ui/tickets/ticketdesk.h"
#include "ui/tickets/ticketform.h"
#include "ui/tickets/ticketlinksedit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// Tickets are logged and edited by forms.
class TestTicketForm : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<Formatting> m_formatting;
    MessageBar *m_messages = nullptr;
    KeptForms *m_forms = nullptr;
    TicketDesk *m_desk = nullptr;

    /// The form that is open, as soon as it is.
    [[nodiscard]] TicketForm *form() const
    {
        for (TicketForm *form : m_window->findChildren<TicketForm *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    /// The editor of a field of the form.
    template<typename Editor>
    [[nodiscard]] Editor *editor(const QString &field) const
    {
        return form()->findChild<Editor *>(field);
    }
    [[nodiscard]] Ticket stored(TicketId id) { return m_fixture->stored(id); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<DeskFixture>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_commands = std::make_unique<CommandRunner>(*m_fixture->db);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_fixture->db.clock());
        m_messages = new MessageBar(m_window.get());
        m_forms = new KeptForms(*m_messages, m_window.get());
        m_desk = new TicketDesk({*m_fixture->db, *m_commands, *m_formatting, *m_forms, *m_messages, *m_window},
                                m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
    }

    void loggedOnThePhone()
    {
        const TicketId before = m_fixture->ticket(u"Gift card"_s, m_fixture->shop.anneliese);
        QSignalSpy logged(m_desk, &TicketDesk::ticketRequested);
        m_desk->createTicket({});
        QTRY_VERIFY(form());
        QVERIFY(QTest::qWaitForWindowActive(form()));
        auto *customer = form()->findChild<SuggestEdit *>();
        QTRY_VERIFY(customer->hasFocus());
        QTest::keyClicks(customer, u"ann"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(form()->ticket().customer, m_fixture->shop.anneliese);
        // What else is open shows, and is not meant.
        const QString other = u"#%1 Gift card · New"_s.arg(stored(before).number);
        QTRY_VERIFY(buttonCalled(*form(), other));
        form()->activateWindow();
        QTest::keyClicks(editor<QLineEdit>(u"subject"_s), u"Refund"_s);
        QTest::keyClicks(editor<QPlainTextEdit>(u"message"_s), u"Charged twice"_s);
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(logged.count(), 1);
        const auto id = logged.first().first().value<TicketId>();
        QCOMPARE(stored(id).subject, u"Refund"_s);
        QCOMPARE(stored(id).customer, m_fixture->shop.anneliese);
        QCOMPARE(stored(id).channel, TicketChannel::Phone);
        QCOMPARE(m_fixture->conversation(id), QStringList{u"customer: Charged twice"_s});
        QTRY_VERIFY(!form());
        QCOMPARE(m_forms->unsaved(), 0);
    }

    void theOtherTicketIsTheOneThatIsMeant()
    {
        const TicketId before = m_fixture->ticket(u"Gift card"_s, m_fixture->shop.anneliese);
        QSignalSpy asked(m_desk, &TicketDesk::ticketRequested);
        m_desk->createTicket(m_fixture->shop.anneliese);
        const QString other = u"#%1 Gift card · New"_s.arg(stored(before).number);
        QTRY_VERIFY(form() && buttonCalled(*form(), other));
        QVERIFY(!form()->isDirty());
        buttonCalled(*form(), other)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<TicketId>(), before);
        QTRY_VERIFY(!form());
    }

    void whatIsMissingIsSaid()
    {
        m_desk->createTicket({});
        QTRY_VERIFY(form());
        QSignalSpy submitted(form(), &TicketForm::submitted);
        form()->findChild<SuggestEdit *>()->setQuietText(u"Somebody"_s);
        form()->save();
        QCOMPARE(submitted.count(), 0);
        QCOMPARE(namelessEditors(*form()), QStringList());
    }

    void nothingEnteredIsLost()
    {
        m_desk->createTicket({});
        QTRY_VERIFY(form());
        editor<QLineEdit>(u"subject"_s)->setText(u"Refund"_s);
        form()->reject();
        QVERIFY(!form());
        QCOMPARE(m_forms->unsaved(), 1);
        QVERIFY(!m_messages->text().isEmpty());
        m_desk->createTicket({});
        QTRY_VERIFY(form());
        QCOMPARE(editor<QLineEdit>(u"subject"_s)->text(), u"Refund"_s);
    }

    void editsWithItsCause()
    {
        const TicketId id = m_fixture->ticket(u"Refund"_s);
        m_desk->editTicket(id);
        QTRY_VERIFY(form());
        editor<QPlainTextEdit>(u"root_cause"_s)->setPlainText(u"The terminal"_s);
        auto *priority = editor<QComboBox>(u"priority"_s);
        priority->setCurrentIndex(priority->count() - 1);
        form()->save();
        QTRY_COMPARE(stored(id).rootCause, u"The terminal"_s);
        QCOMPARE(stored(id).priority, TicketPriority::Urgent);
        QTRY_VERIFY(!form());
    }

    void changedElsewhereInTheMeantime()
    {
        const TicketId id = m_fixture->ticket(u"Refund"_s);
        m_desk->editTicket(id);
        QTRY_VERIFY(form());
        editor<QLineEdit>(u"subject"_s)->setText(u"Refund twice"_s);
        runOrDie(m_fixture->db, SetTicketPriority{{id}, TicketPriority::High});
        form()->save();
        QTRY_VERIFY(form()->notice()->isVisible());
        QCOMPARE(stored(id).subject, u"Refund"_s);
        buttonCalled(*form(), u"Keep mine"_s)->click();
        QTRY_COMPARE(stored(id).subject, u"Refund twice"_s);
    }

    void whatIsKnownShowsWhileTyping()
    {
        KnowledgeArticle article;
        article.title = u"Wax stains"_s;
        article.body = u"Put it in the freezer."_s;
        article.state = ArticleState::Published;
        runOrDie(m_fixture->db, CreateArticle{article});
        m_desk->createTicket({});
        QTRY_VERIFY(form());
        QTest::keyClicks(editor<QLineEdit>(u"subject"_s), u"Wax on"_s);
        auto *hints = form()->findChild<SuggestionHints *>();
        QTRY_VERIFY(hints->isVisible());
        QAbstractButton *title = buttonCalled(*hints, u"Wax stains"_s);
        QVERIFY(title);
        title->click();
        QStringList shown;
        for (const QLabel *label : hints->findChildren<QLabel *>())
            shown += label->isVisible() ? label->text() : QString();
        QVERIFY(shown.contains(u"Put it in the freezer."_s));
    }

    void everyCommandHasItsSentence_data()
    {
        QTest::addColumn<QString>("command");
        for (const QLatin1StringView name : {CreateTicket::name,
                                             UpdateTicket::name,
                                             ReplyToTicket::name,
                                             NoteOnTicket::name,
                                             TakeMessage::name,
                                             SetTicketStatus::name,
                                             AssignTickets::name,
                                             SetTicketPriority::name,
                                             SnoozeTickets::name,
                                             DiscardTickets::name,
                                             SetManualDue::name,
                                             DeleteTickets::name,
                                             CloseSolvedTickets::name,
                                             MergeTickets::name,
                                             SplitTicket::name,
                                             SaveTeam::name,
                                             RemoveTeam::name,
                                             SaveTicketCategory::name,
                                             RemoveTicketCategory::name,
                                             SaveTicketStatus::name,
                                             RemoveTicketStatus::name,
                                             SaveWorkCalendar::name,
                                             RemoveWorkCalendar::name,
                                             SaveSlaPolicy::name,
                                             RemoveSlaPolicy::name,
                                             OrderSlaPolicies::name,
                                             OrderDesk::name})
            QTest::newRow(name.data()) << QString(name);
    }
    void everyCommandHasItsSentence()
    {
        QFETCH(const QString, command);
        const auto sentence = [&](const QVariantMap &arguments) {
            return CommandTexts::done({ChangeSetId{1}, command, arguments}, *m_formatting);
        };
        QVERIFY(!sentence({{u"number"_s, 1191}, {u"subject"_s, u"Refund"_s}, {u"name"_s, u"Usual"_s}}).isEmpty());
        QVERIFY(!sentence({{u"count"_s, 3}, {u"name"_s, u"Usual"_s}}).isEmpty());
    }

    void looksRight()
    {
        m_fixture->ticket(u"Gift card"_s, m_fixture->shop.anneliese);
        m_desk->createTicket(m_fixture->shop.anneliese);
        QTRY_VERIFY(form());
        QTRY_VERIFY(form()->findChildren<QAbstractButton *>().size() > 3);
        takePictures(*form(), *m_theme, u"ticket-form"_s, {680, 620});
    }

    void ordersAndProductsAreLinkedByTyping()
    {
        const TicketId id = m_fixture->ticket(u"Lamp"_s, m_fixture->shop.anneliese);
        m_desk->editTicket(id);
        QTRY_VERIFY(form());
        auto *links = form()->findChild<TicketLinksEdit *>();
        auto *edit = links->findChild<SuggestEdit *>(u"link"_s);
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"2041"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(links->orders(), QList<OrderId>{m_fixture->shop.annelieseFirst});
        QCOMPARE(edit->text(), QString());
        QVERIFY(form()->isDirty());
        form()->save();
        QTRY_COMPARE(stored(id).orders, QList<OrderId>{m_fixture->shop.annelieseFirst});
        QTRY_VERIFY(!form());
        // What is linked stays when something else is edited, and can be taken off.
        m_desk->editTicket(id);
        QTRY_VERIFY(form());
        QVERIFY(!form()->isDirty());
        links = form()->findChild<TicketLinksEdit *>();
        auto *chip = links->findChild<FilterChip *>();
        QVERIFY(chip && chip->text().contains(u"2041"_s));
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(links->orders().isEmpty());
        form()->save();
        QTRY_VERIFY(stored(id).orders.isEmpty());
    }

    void anOrderThatWasTypedAndNotChosenIsAskedAbout()
    {
        m_desk->editTicket(m_fixture->ticket(u"Lamp"_s, m_fixture->shop.anneliese));
        QTRY_VERIFY(form());
        auto *edit = form()->findChild<SuggestEdit *>(u"link"_s);
        edit->setText(u"2041"_s);
        QVERIFY(form()->isDirty());
        form()->save();
        QVERIFY(form()->saveButton()->isEnabled()); // nothing is being saved
        edit->clear();
        QVERIFY(!form()->isDirty());
        form()->save();
        QTRY_VERIFY(!form());
    }

    void ordersOfOthersAreNotOffered()
    {
        TicketLinkSearch search(*m_fixture->db);
        QSignalSpy found(&search, &QueryModel::loaded);
        search.setText(u"2041"_s, m_fixture->shop.tomas);
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(search.rows().isEmpty());
        search.setText(u"#2041"_s, m_fixture->shop.anneliese);
        QTRY_COMPARE(search.rows().size(), 1);
        QCOMPARE(search.rows().first().order, m_fixture->shop.annelieseFirst);
        search.setText(u"20"_s, {});
        QTRY_VERIFY(search.rows().size() > 1);
    }
};

QTEST_MAIN(TestTicketForm)

#include "tst_ticketform.moc"
