// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/templatedesk.h"

#include "models/knowledge/knowledgecommands.h"
#include "models/templates/templatecommands.h"
#include "storage/knowledge/knowledgestore.h"
#include "tests/ui/formtest.h"
#include "tests/ui/tickets/deskbench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/keptforms.h"
#include "ui/base/messagebar.h"
#include "ui/knowledge/suggestionpanel.h"
#include "ui/shell/commandtexts.h"
#include "ui/templates/customerpreview.h"
#include "ui/templates/macrodialog.h"
#include "ui/templates/macroform.h"
#include "ui/templates/macrostepsedit.h"
#include "ui/templates/pickerpopup.h"
#include "ui/templates/templateedit.h"
#include "ui/templates/templateform.h"
#include "ui/tickets/ticketpane.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// Templates, macros and suggestions beside the tickets, with keys and clicks.
class TestTemplateDesk : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<DeskBench> m_bench;
    std::unique_ptr<MessageBar> m_messages;
    std::unique_ptr<KeptForms> m_forms;
    std::unique_ptr<TemplateDesk> m_desk;

    /// Opens the page of tickets and wires it as the window does.
    void open(int rows)
    {
        m_bench->open(rows);
        m_messages = std::make_unique<MessageBar>();
        m_forms = std::make_unique<KeptForms>(*m_messages);
        m_desk = std::make_unique<TemplateDesk>(
            TemplateDeskServices{*m_bench->desk.db, *m_bench->commands, *m_forms, *m_bench->page});
        TicketsPage &page = *m_bench->page;
        connect(&page, &TicketsPage::macroRequested, m_desk.get(),
                [this, &page](const QList<TicketId> &tickets) { m_desk->pickMacro(tickets, page.view()); });
        connect(&page, &TicketsPage::templatesRequested, m_desk.get(),
                [this, &page](TicketId ticket, QWidget *anchor, bool typed) {
                    ReplyComposer *composer = page.pane()->composer();
                    m_desk->pickTemplate(
                        ticket, anchor, [composer](const QString &text) { composer->insertText(text); },
                        [composer, typed](const QString &text) {
                            if (typed)
                                composer->insertText(u'/' + text);
                        });
                });
        QTRY_VERIFY(m_desk->view().value());
    }
    [[nodiscard]] QPlainTextEdit *text() const { return m_bench->page->pane()->composer()->findChild<QPlainTextEdit *>(); }
    void addTemplate(const QString &name, const QString &body)
    {
        ReplyTemplate created;
        created.name = name;
        created.body = body;
        runOrDie(m_bench->desk.db, SaveReplyTemplate{created});
    }
    void addMacro(const QString &name, const QString &reply = {})
    {
        TicketMacro created;
        created.name = name;
        created.steps = {{MacroStepKind::Status, QString::number(builtInStatus(StatusCategory::Solved).value)}};
        created.reply = reply;
        runOrDie(m_bench->desk.db, SaveTicketMacro{created});
    }
    [[nodiscard]] MacroDialog *macroDialog() const
    {
        for (MacroDialog *each : m_bench->page->findChildren<MacroDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template<typename Form>
    [[nodiscard]] Form *shown() const
    {
        for (Form *each : m_bench->page->findChildren<Form *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_bench = std::make_unique<DeskBench>(*m_theme);
    }
    void cleanup()
    {
        m_desk.reset();
        m_forms.reset();
        m_messages.reset();
        m_bench.reset();
    }

    void aTemplateIsFilledIn()
    {
        addTemplate(u"Late parcel"_s, u"Dear {customer.first_name|customer}, ticket {ticket.number}. {agent.first_name}"_s);
        addTemplate(u"Thanks"_s, u"Thank you"_s);
        const TicketId ticket = m_bench->ticket(u"Where is it?"_s, m_bench->desk.shop.anneliese);
        open(1);
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(text()->hasFocus());
        QTest::mouseClick(m_bench->page->pane()->composer()->findChild<QPushButton *>(u"templates"_s), Qt::LeftButton);
        QTRY_VERIFY(m_desk->picker());
        QTest::keyClicks(m_desk->picker()->field(), u"parcel"_s);
        QCOMPARE(m_desk->picker()->list()->count(), 2); // and the one that manages them
        QTest::keyClick(m_desk->picker()->field(), Qt::Key_Return);
        QTRY_COMPARE(text()->toPlainText(), u"Dear Anneliese, ticket 1001. Mara"_s);
        m_bench->page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->page.get()));
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->desk.conversation(ticket).last(), u"agent: Dear Anneliese, ticket 1001. Mara"_s);
    }

    void aSlashOffersThem()
    {
        addTemplate(u"Thanks"_s, u"Thank you"_s);
        m_bench->ticket(u"Where is it?"_s);
        open(1);
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"/"_s);
        QTRY_VERIFY(m_desk->picker());
        QTest::keyClick(m_desk->picker()->field(), Qt::Key_Return);
        QTRY_COMPARE(text()->toPlainText(), u"Thank you"_s);
        // Within a line it is a slash.
        QTest::keyClicks(text(), u" and/or"_s);
        QCOMPARE(text()->toPlainText(), u"Thank you and/or"_s);
        text()->clear();
        QTRY_VERIFY(!m_desk->picker());
        QTest::keyClicks(text(), u"/"_s);
        QTRY_VERIFY(m_desk->picker());
        QTest::keyClicks(m_desk->picker()->field(), u"etc"_s);
        QTest::keyClick(m_desk->picker()->field(), Qt::Key_Escape);
        QTRY_COMPARE(text()->toPlainText(), u"/etc"_s);
    }

    void whatIsNotKnownIsNotSent()
    {
        addTemplate(u"Dear"_s, u"Dear {customer.first_name}"_s);
        const TicketId ticket = m_bench->ticket(u"Nobody"_s);
        open(1);
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"/"_s);
        QTRY_VERIFY(m_desk->picker());
        QTest::keyClick(m_desk->picker()->field(), Qt::Key_Return);
        QTRY_COMPARE(text()->toPlainText(), u"Dear {customer.first_name}"_s);
        QSignalSpy failed(m_bench->commands.get(), &CommandRunner::failed);
        m_bench->page->pane()->composer()->findChild<QPushButton *>(u"send"_s)->click();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_bench->desk.conversation(ticket).size(), 1);
        QCOMPARE(text()->toPlainText(), u"Dear {customer.first_name}"_s);
        QTRY_VERIFY(!text()->isReadOnly());
    }

    void aMacroByKeys()
    {
        addMacro(u"Sent, and solved"_s, u"Dear {customer.first_name}, it is on its way."_s);
        const TicketId first = m_bench->ticket(u"First"_s, m_bench->desk.shop.anneliese);
        const TicketId second = m_bench->ticket(u"Second"_s);
        open(2);
        m_bench->view()->selectAll();
        m_bench->press(Qt::Key_M);
        QTRY_VERIFY(m_desk->picker());
        QTest::keyClicks(m_desk->picker()->field(), u"sent"_s);
        QTest::keyClick(m_desk->picker()->field(), Qt::Key_Return);
        QTRY_VERIFY(macroDialog());
        QTRY_VERIFY(macroDialog()->applyButton()->isEnabled());
        const QString said = macroDialog()->sentences().join(u'\n');
        QVERIFY2(said.contains(u"Dear Anneliese, it is on its way."_s), qPrintable(said));
        QVERIFY2(said.contains(u"#1002 Second: not known: First name of the customer"_s), qPrintable(said));
        QTest::keyClick(macroDialog()->applyButton(), Qt::Key_Return);
        QTRY_COMPARE(m_bench->desk.stored(first).status, builtInStatus(StatusCategory::Solved));
        QVERIFY(m_bench->desk.stored(second).status != builtInStatus(StatusCategory::Solved));
        QTRY_VERIFY(!macroDialog());
        m_bench->commands->undoLast();
        QTRY_COMPARE(m_bench->desk.stored(first).status, builtInStatus(StatusCategory::New));
    }

    void nothingToApplyIsSaid()
    {
        addMacro(u"Solve"_s);
        const TicketId ticket = m_bench->ticket(u"First"_s);
        open(1);
        m_bench->desk.status(ticket, StatusCategory::Solved);
        MacroDialog dialog(m_desk->view().value()->macros.first().id, {ticket}, *m_desk->view().value(), *m_bench->desk.db);
        QTRY_VERIFY(dialog.sentences().contains(u"There is no ticket that it can be applied to."_s));
        QVERIFY(!dialog.applyButton()->isEnabled());
    }

    void templatesAreManaged()
    {
        m_bench->ticket(u"First"_s);
        open(1);
        m_desk->manage(TemplatesDialog::Part::Templates);
        QVERIFY(QTest::qWaitForWindowActive(m_desk->dialog()));
        QVERIFY(namelessEditors(*m_desk->dialog()).isEmpty());
        QTest::mouseClick(m_desk->dialog()->addButton(), Qt::LeftButton);
        QTRY_VERIFY(shown<TemplateForm>());
        TemplateForm *form = shown<TemplateForm>();
        QVERIFY(namelessEditors(*form).isEmpty());
        QTest::keyClicks(form->findChild<QLineEdit *>(), u"Hello"_s);
        form->edit()->setText(u"Dear {customer.first_name"_s);
        form->saveButton()->click();
        QVERIFY(form->isVisible());
        form->edit()->setText(u"Dear {customer.first_name|customer}"_s);
        QTRY_COMPARE(form->edit()->previewText(), u"Dear customer"_s);
        form->preview()->setCustomer(m_bench->desk.shop.anneliese, u"Anneliese Bergmann"_s);
        QTRY_COMPARE(form->edit()->previewText(), u"Dear Anneliese"_s);
        takePictures(*form, *m_theme, u"template-form"_s, {620, 560});
        form->saveButton()->click();
        QTRY_COMPARE(m_desk->dialog()->list()->count(), 1);
        QTRY_VERIFY(!shown<TemplateForm>());
        QTest::mouseClick(m_desk->dialog()->removeButton(), Qt::LeftButton);
        QTRY_COMPARE(m_desk->dialog()->list()->count(), 0);
    }

    void macrosAreManaged()
    {
        m_bench->ticket(u"First"_s);
        open(1);
        m_desk->manage(TemplatesDialog::Part::Macros);
        QTest::mouseClick(m_desk->dialog()->addButton(), Qt::LeftButton);
        QTRY_VERIFY(shown<MacroForm>());
        MacroForm *form = shown<MacroForm>();
        form->saveButton()->click();
        QTRY_VERIFY(form->isVisible());
        QTest::keyClicks(form->findChild<QLineEdit *>(), u"Urgent"_s);
        QTest::mouseClick(form->stepsEdit()->addButton(), Qt::LeftButton);
        QTest::mouseClick(form->stepsEdit()->addButton(), Qt::LeftButton);
        QCOMPARE(form->stepsEdit()->steps().size(), 2);
        const QList<QComboBox *> boxes = form->stepsEdit()->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 4);
        boxes.at(0)->setCurrentIndex(boxes.at(0)->findData(nameOf(MacroStepKind::Owner)));
        form->replyEdit()->setText(u"Dear {customer.first_name|customer}"_s);
        QVERIFY(namelessEditors(*form).isEmpty());
        takePictures(*form, *m_theme, u"macro-form"_s, {660, 720});
        form->saveButton()->click();
        QTRY_COMPARE(m_desk->dialog()->list()->count(), 1);
        const TicketMacro saved = m_desk->view().value()->macros.first();
        QCOMPARE(saved.steps.first(), (MacroStep{MacroStepKind::Owner, macroSelf}));
        QCOMPARE(saved.steps.last().kind, MacroStepKind::Priority);
        QTRY_VERIFY(!shown<MacroForm>());
        Q_EMIT m_desk->dialog()->macroRequested(saved);
        QTRY_VERIFY(shown<MacroForm>());
        QVERIFY(!shown<MacroForm>()->isDirty());
        QCOMPARE(shown<MacroForm>()->macro(), saved);
    }

    void whatMayHelpIsInserted()
    {
        KnowledgeArticle article;
        article.title = u"Wax stains"_s;
        article.body = u"Put it in the **freezer**."_s;
        article.state = ArticleState::Published;
        const KnowledgeArticleId id = runOrDie(m_bench->desk.db, CreateArticle{article});
        // What most tickets say tells nothing.
        for (const QString &subject : {u"Invoice"_s, u"Opening hours"_s, u"Parcel"_s, u"Voucher"_s, u"Chair"_s})
            m_bench->desk.status(m_bench->ticket(subject), StatusCategory::Solved);
        const TicketId old = m_bench->ticket(u"Wax stains on a shirt"_s);
        runOrDie(m_bench->desk.db, ReplyToTicket{old, u"Into the freezer, then brush it off."_s, {}});
        m_bench->desk.status(old, StatusCategory::Solved);
        const TicketId asked = m_bench->ticket(u"Wax stains"_s, {}, u"How do they go?"_s);
        open(1);
        SuggestionPanel *panel = m_bench->page->pane()->suggestions();
        QTRY_VERIFY(panel->isVisible());
        QTRY_COMPARE(panel->model().rowCount(), 2);
        m_bench->press(Qt::Key_G);
        QTRY_VERIFY(panel->isOpen());
        QVERIFY(namelessEditors(*panel).isEmpty());
        takePictures(*m_bench->page, *m_theme, u"suggestions"_s, {1180, 760});
        QSignalSpy opened(m_bench->page.get(), &TicketsPage::articleRequested);
        QTest::mouseClick(buttonCalled(*panel, u"Open"_s), Qt::LeftButton);
        QCOMPARE(opened.first().first().value<KnowledgeArticleId>(), id);
        QTest::mouseClick(buttonCalled(*panel, u"Insert"_s), Qt::LeftButton);
        QCOMPARE(text()->toPlainText(), u"Put it in the freezer."_s);
        m_bench->page->pane()->composer()->findChild<QPushButton *>(u"send"_s)->click();
        QTRY_COMPARE(m_bench->desk.conversation(asked).last(), u"agent: Put it in the freezer."_s);
        const auto named = m_bench->desk.db.read([id](Connection &c) { return KnowledgeStore(c).namedArticle(id); });
        QCOMPARE(named->uses, 1);
    }

    void everyCommandHasItsSentence_data()
    {
        QTest::addColumn<QString>("command");
        for (const QLatin1StringView name : {SaveReplyTemplate::name, RemoveReplyTemplate::name, SaveTicketMacro::name,
                                             RemoveTicketMacro::name, ApplyMacro::name})
            QTest::newRow(name.data()) << QString(name);
    }
    void everyCommandHasItsSentence()
    {
        QFETCH(const QString, command);
        const Formatting formatting(QLocale(u"en_GB"_s), QTimeZone::utc(), m_bench->desk.db.clock());
        for (const int count : {1, 3}) {
            const QVariantMap arguments{{u"name"_s, u"Solve"_s}, {u"count"_s, count}, {u"number"_s, 1001}};
            QVERIFY(!CommandTexts::done({ChangeSetId{1}, command, arguments}, formatting).isEmpty());
        }
    }
};

QTEST_MAIN(TestTemplateDesk)

#include "tst_templatedesk.moc"
