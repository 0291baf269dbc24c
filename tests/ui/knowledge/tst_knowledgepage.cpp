// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/knowledge/knowledgepage.h"

#include "models/base/commandrunner.h"
#include "models/knowledge/knowledgecommands.h"
#include "tests/models/tickets/deskfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/actionregistry.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/base/searchfield.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/knowledge/articleform.h"
#include "ui/knowledge/articlepane.h"
#include "ui/knowledge/articlepreview.h"
#include "ui/knowledge/knowledgedesk.h"
#include "ui/shell/commandtexts.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// The page of knowledge articles with keys and clicks.
class TestKnowledgePage : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<DeskFixture> m_desk;
    MemoryStore m_store;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_messages = nullptr;
    KeptForms *m_forms = nullptr;
    KnowledgeDesk *m_knowledge = nullptr;
    KnowledgePage *m_page = nullptr;

    KnowledgeArticleId article(const QString &title, ArticleState state = ArticleState::Published,
                               const QString &body = u"Within **14** days."_s)
    {
        KnowledgeArticle created;
        created.title = title;
        created.body = body;
        created.state = state;
        return runOrDie(m_desk->db, CreateArticle{created});
    }
    [[nodiscard]] KnowledgeArticle stored(KnowledgeArticleId id) const
    {
        return m_desk->db.read([id](Connection &connection) { return KnowledgeStore(connection).article(id); }).value();
    }
    void open()
    {
        m_commands = std::make_unique<CommandRunner>(*m_desk->db);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_desk->db.clock());
        m_registry = std::make_unique<ActionRegistry>(*m_theme, m_store);
        m_window = std::make_unique<QWidget>();
        m_messages = new MessageBar(m_window.get());
        m_forms = new KeptForms(*m_messages, m_window.get());
        m_knowledge = new KnowledgeDesk(
            {*m_desk->db, *m_commands, *m_formatting, *m_forms, m_dialogs, *m_messages, *m_window}, m_window.get());
        m_page = new KnowledgePage({*m_desk->db, *m_commands, *m_formatting, m_store, *m_registry, *m_knowledge},
                                   m_window.get());
        connect(m_knowledge, &KnowledgeDesk::articleRequested, m_page, &KnowledgePage::showArticle);
        m_window->resize(1180, 760);
        m_page->resize(1180, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(!m_page->model().isReading());
        m_page->focusList();
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList shown;
        for (int row = 0; row < m_page->model().rowCount(); ++row)
            shown += m_page->model().index(row).data(role::Title).toString();
        return shown;
    }
    [[nodiscard]] ArticleForm *form() const
    {
        for (ArticleForm *each : m_window->findChildren<ArticleForm *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static QString contentOf(const QString &file)
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? QString::fromUtf8(read.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_desk = std::make_unique<DeskFixture>();
        m_dialogs = {};
    }
    void cleanup()
    {
        m_window.reset();
        m_registry.reset();
        m_commands.reset();
        m_desk.reset();
    }

    void anEmptyBaseSaysHowToBegin()
    {
        open();
        QTRY_VERIFY(buttonCalled(*m_page, u"New article"_s));
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == u"New article"_s) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QTRY_VERIFY(form());
        QVERIFY(QTest::qWaitForWindowActive(form()));
        QVERIFY(namelessEditors(*form()).isEmpty());
        QTest::keyClicks(form()->findChild<QLineEdit *>(), u"Returns"_s);
        auto *text = form()->findChild<QPlainTextEdit *>();
        QTest::mouseClick(text->viewport(), Qt::LeftButton);
        QTest::keyClicks(text, u"Within **14** days."_s);
        saveByKeys(*form());
        QTRY_VERIFY(!form());
        QTRY_COMPARE(titles(), QStringList{u"Returns"_s});
        QTRY_COMPARE(m_page->pane()->preview()->toPlainText().trimmed(), u"Within 14 days."_s);
    }

    void readsAndPublishes()
    {
        const KnowledgeArticleId id = article(u"Returns"_s, ArticleState::Draft);
        article(u"Zips"_s);
        open();
        QTRY_COMPARE(titles(), (QStringList{u"Returns"_s, u"Zips"_s}));
        QTRY_COMPARE(m_page->pane()->article(), id);
        QTRY_COMPARE(m_page->pane()->stateButton()->text(), u"Publish"_s);
        QTest::mouseClick(m_page->pane()->stateButton(), Qt::LeftButton);
        QTRY_COMPARE(stored(id).state, ArticleState::Published);
        QTRY_COMPARE(m_page->pane()->stateButton()->text(), u"Archive"_s);
        QTest::keyClick(m_page->view(), Qt::Key_Down);
        QTRY_VERIFY(m_page->pane()->article() != id);
        QTest::keyClick(m_page->view(), Qt::Key_Up);
        activate(*m_page->window());
        m_page->view()->setFocus();
        QTRY_COMPARE(m_page->pane()->article(), id);
        QTRY_VERIFY(m_page->pane()->shown() && m_page->pane()->stateButton()->text() == "Archive"_L1);
        QTest::keyClick(m_page->view(), Qt::Key_Delete);
        QTRY_COMPARE(titles(), QStringList{u"Zips"_s});
        m_page->parts()->setCurrentIndex(4);
        QTRY_COMPARE(titles(), QStringList{u"Returns"_s});
        QTRY_COMPARE(m_page->pane()->stateButton()->text(), u"Restore"_s);
        QTest::mouseClick(m_page->pane()->stateButton(), Qt::LeftButton);
        QTRY_VERIFY(!stored(id).deleted);
    }

    void narrowsTheList()
    {
        TicketCategory category;
        category.name = u"Repairs"_s;
        const auto repairs = runOrDie(m_desk->db, SaveTicketCategory{category});
        KnowledgeArticle due;
        due.title = u"Zips"_s;
        due.body = u"Sew them"_s;
        due.category = repairs;
        due.reviewBy = QDate(2026, 11, 1);
        runOrDie(m_desk->db, CreateArticle{due});
        article(u"Returns"_s);
        article(u"Old"_s, ArticleState::Archived);
        open();
        QTRY_COMPARE(titles(), (QStringList{u"Returns"_s, u"Zips"_s}));
        m_page->parts()->setCurrentIndex(2);
        QTRY_COMPARE(titles(), QStringList{u"Zips"_s});
        m_page->parts()->setCurrentIndex(3);
        QTRY_COMPARE(titles(), QStringList{u"Old"_s});
        m_page->parts()->setCurrentIndex(0);
        QTRY_COMPARE(m_page->categories()->count(), 2);
        m_page->categories()->setCurrentIndex(1);
        QTRY_COMPARE(titles(), QStringList{u"Zips"_s});
        m_page->categories()->setCurrentIndex(0);
        auto *search = m_page->findChild<SearchField *>();
        QTest::keyClicks(search, u"14 day"_s);
        QTRY_COMPARE(titles(), QStringList{u"Returns"_s});
        QTest::keyClicks(search, u"xyz"_s);
        QTRY_VERIFY(titles().isEmpty());
        QAbstractButton *all = nullptr;
        QTRY_VERIFY((all = buttonCalled(*m_page, u"Show all"_s)));
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_COMPARE(titles(), (QStringList{u"Returns"_s, u"Zips"_s}));
    }

    void editsWithAPreview()
    {
        const KnowledgeArticleId id = article(u"Returns"_s);
        open();
        QTRY_COMPARE(m_page->pane()->article(), id);
        QTRY_VERIFY(m_page->pane()->shown());
        QTest::keyClick(m_page->view(), Qt::Key_F2);
        QTRY_VERIFY(form());
        auto *text = form()->findChild<QPlainTextEdit *>();
        text->setPlainText(u"- One\n- Two"_s);
        form()->findChild<SegmentedControl *>()->setCurrentIndex(1);
        auto *preview = form()->findChild<ArticlePreview *>();
        QTRY_VERIFY(preview->isVisible());
        QVERIFY(preview->toHtml().contains(u"<ul"_s));
        // Somebody else is faster.
        KnowledgeArticle theirs = stored(id);
        theirs.title = u"Returns and refunds"_s;
        runOrDie(m_desk->db, UpdateArticle{theirs});
        form()->saveButton()->click();
        QAbstractButton *mine = nullptr;
        QTRY_VERIFY((mine = buttonCalled(*form(), u"Keep mine"_s)));
        QTest::mouseClick(mine, Qt::LeftButton);
        QTRY_COMPARE(stored(id).title, u"Returns"_s);
        QCOMPARE(stored(id).body, u"- One\n- Two"_s);
    }

    void whatIsWrongIsShown()
    {
        open();
        m_knowledge->createArticle();
        QTRY_VERIFY(form());
        QVERIFY(QTest::qWaitForWindowActive(form()));
        form()->saveButton()->click();
        QVERIFY(form()->isVisible());
        QTRY_VERIFY(form()->findChild<QLineEdit *>()->hasFocus());
    }

    void aTicketBecomesADraft()
    {
        const TicketId ticket = m_desk->ticket(u"Wrong size"_s, {}, u"Too small"_s);
        runOrDie(m_desk->db, ReplyToTicket{ticket, u"Send it back."_s, {}});
        open();
        m_knowledge->createFromTicket(ticket);
        QTRY_VERIFY(form());
        QCOMPARE(form()->article().title, u"Wrong size"_s);
        QTRY_COMPARE(titles(), QStringList{u"Wrong size"_s});
    }

    void pagesAndPdfsAreHandedOut()
    {
        const KnowledgeArticleId id = article(u"Returns"_s);
        article(u"Draft"_s, ArticleState::Draft);
        open();
        QTRY_VERIFY(m_page->pane()->shown());
        m_page->showArticle(id);
        QTRY_COMPARE(m_page->pane()->article(), id);
        QTRY_VERIFY(m_page->pane()->shown());
        const QString page = m_desk->db.path(u"returns.html"_s);
        const QString pdf = m_desk->db.path(u"returns.pdf"_s);
        const QString folder = m_desk->db.path({});
        m_dialogs.files = {page, pdf, folder};
        m_registry->action(u"knowledge.page"_s)->trigger();
        QTRY_VERIFY(contentOf(page).contains(u"<strong>14</strong>"_s));
        m_registry->action(u"knowledge.pdf"_s)->trigger();
        QTRY_VERIFY(contentOf(pdf).startsWith(u"%PDF"_s));
        m_registry->action(u"knowledge.pages"_s)->trigger();
        const QString base = folder + u"/Knowledge 2026-11-23"_s;
        QTRY_VERIFY(QDir(base).exists());
        QVERIFY(contentOf(base + u"/index.html"_s).contains(u"Returns"_s));
        QVERIFY(!contentOf(base + u"/index.html"_s).contains(u"Draft"_s));
        QCOMPARE(QDir(base).entryList(QDir::Files).size(), 2);
        QVERIFY(!QDir(base + u".part"_s).exists());
        QTRY_VERIFY(m_messages->text().contains(u"article(s) in"_s));
        // The same folder again is left as it is.
        m_dialogs.files = {folder};
        m_messages->dismiss();
        m_registry->action(u"knowledge.pages"_s)->trigger();
        QTRY_VERIFY(m_messages->text().contains(u"can't be written"_s));
    }

    void everyCommandHasItsSentence_data()
    {
        QTest::addColumn<QString>("command");
        for (const QLatin1StringView name : {CreateArticle::name, CreateArticleFromTicket::name, UpdateArticle::name,
                                             SetArticleState::name, DeleteArticles::name, RestoreArticles::name})
            QTest::newRow(name.data()) << QString(name);
    }
    void everyCommandHasItsSentence()
    {
        QFETCH(const QString, command);
        const Formatting formatting(QLocale(u"en_GB"_s), QTimeZone::utc(), m_desk->db.clock());
        for (const QString &state : {u"draft"_s, u"published"_s, u"archived"_s}) {
            QVERIFY(!CommandTexts::done({ChangeSetId{1}, command, {{u"title"_s, u"A"_s}, {u"state"_s, state}}}, formatting)
                         .isEmpty());
            QVERIFY(!CommandTexts::done({ChangeSetId{1}, command, {{u"count"_s, 3}, {u"state"_s, state}}}, formatting)
                         .isEmpty());
        }
    }

    void looksRight()
    {
        article(u"Returns and refunds"_s, ArticleState::Published,
                u"# Within 14 days\n\nEverything that was **not used** can come back:\n\n- with the receipt\n- in its "
                "box\n\n> Can I exchange it?\n\nYes, see https://example.org/terms."_s);
        article(u"How long a candle burns"_s, ArticleState::Draft);
        open();
        QTRY_COMPARE(m_page->model().rowCount(), 2);
        m_page->view()->setCurrentIndex(m_page->model().index(1));
        QTRY_VERIFY(m_page->pane()->preview()->toPlainText().contains(u"receipt"_s));
        QVERIFY(namelessEditors(*m_page).isEmpty());
        takePictures(*m_page, *m_theme, u"knowledge"_s, {1180, 760});
    }
};

QTEST_MAIN(TestKnowledgePage)

#include "tst_knowledgepage.moc"
