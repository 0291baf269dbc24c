// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importcommands.h"
#include "models/knowledge/articlelist.h"
#include "models/knowledge/articleview.h"
#include "models/knowledge/knowledgecommands.h"
#include "models/people/usercommands.h"
#include "models/templates/templatecommands.h"
#include "storage/exchange/package.h"
#include "storage/people/shopstore.h"
#include "storage/search/search.h"
#include "storage/templates/templatestore.h"
#include "tests/models/tickets/deskfixture.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QAbstractItemModelTester>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestKnowledgeCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    KnowledgeArticleId article(const QString &title, const QString &body, ArticleState state = ArticleState::Draft)
    {
        KnowledgeArticle created;
        created.title = title;
        created.body = body;
        created.state = state;
        return runOrDie(m_desk->db, CreateArticle{created});
    }
    [[nodiscard]] KnowledgeArticle stored(KnowledgeArticleId id)
    {
        return m_desk->db.read([id](Connection &connection) { return KnowledgeStore(connection).article(id); }).value();
    }
    [[nodiscard]] int uses(KnowledgeArticleId id)
    {
        return m_desk->db.read([id](Connection &connection) { return KnowledgeStore(connection).namedArticle(id); })->uses;
    }
    template<Command T>
    [[nodiscard]] Error errorOf(T command)
    {
        const auto written = runCommand(*m_desk->db, std::move(command)).result();
        return written ? Error{} : written.error();
    }
    static QStringList shown(const ArticleList &list)
    {
        QStringList titles;
        for (int row = 0; row < list.rowCount(); ++row)
            titles += list.index(row).data(role::Title).toString();
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskFixture>();
    }

    void anArticleIsWrittenAndChanged()
    {
        const KnowledgeArticleId id = article(u"  Returns   and refunds "_s, u"Within **14** days."_s);
        KnowledgeArticle changed = stored(id);
        QCOMPARE(changed.title, u"Returns and refunds"_s);
        QCOMPARE(changed.state, ArticleState::Draft);
        QCOMPARE(changed.createdAt, m_desk->db.clock().now());
        QVERIFY(!changed.uid.isEmpty());
        TicketCategory category;
        category.name = u"Orders"_s;
        changed.category = runOrDie(m_desk->db, SaveTicketCategory{category});
        changed.reviewBy = QDate(2027, 1, 1);
        changed.language = u"en"_s;
        runOrDie(m_desk->db, UpdateArticle{changed});
        const KnowledgeArticle read = stored(id);
        QCOMPARE(read.category, changed.category);
        QCOMPARE(read.reviewBy, QDate(2027, 1, 1));
        QCOMPARE(read.language, u"en"_s);
        QCOMPARE(errorOf(UpdateArticle{changed}).code, ErrorCode::Conflict);
        m_desk->verify();
        m_desk->undoLast();
        QVERIFY(!stored(id).category.isValid());
        m_desk->verify();
    }

    void whatIsWrongIsRefused()
    {
        QCOMPARE(errorOf(CreateArticle{}).field, u"title"_s);
        const KnowledgeArticleId empty = article(u"Empty"_s, {});
        QCOMPARE(errorOf(SetArticleState{{empty}, ArticleState::Published}).field, u"body"_s);
        KnowledgeArticle stranger = stored(empty);
        stranger.category = TicketCategoryId{77};
        const Error error = errorOf(UpdateArticle{stranger});
        QCOMPARE(error.code, ErrorCode::NotFound);
        QCOMPARE(error.field, u"category"_s);
        QCOMPARE(errorOf(DeleteArticles{{KnowledgeArticleId{99}}}).code, ErrorCode::NotFound);
    }

    void statesAreSetTogether()
    {
        const KnowledgeArticleId one = article(u"One"_s, u"a"_s);
        const KnowledgeArticleId two = article(u"Two"_s, u"b"_s, ArticleState::Published);
        QCOMPARE(runOrDie(m_desk->db, SetArticleState{{one, two}, ArticleState::Published}), 1);
        QCOMPARE(stored(one).state, ArticleState::Published);
        QCOMPARE(runOrDie(m_desk->db, SetArticleState{{one, two}, ArticleState::Archived}), 2);
        m_desk->undoLast();
        QCOMPARE(stored(one).state, ArticleState::Published);
        QCOMPARE(stored(two).state, ArticleState::Published);
    }

    void theRecycleBinGivesBack()
    {
        const KnowledgeArticleId id = article(u"One"_s, u"a"_s);
        QCOMPARE(runOrDie(m_desk->db, DeleteArticles{{id}}), 1);
        QVERIFY(stored(id).deleted);
        QCOMPARE(runOrDie(m_desk->db, DeleteArticles{{id}}), 0);
        QCOMPARE(errorOf(UpdateArticle{stored(id)}).code, ErrorCode::NotFound);
        m_desk->verify();
        QCOMPARE(runOrDie(m_desk->db, RestoreArticles{{id}}), 1);
        QVERIFY(!stored(id).deleted);
        m_desk->verify();
    }

    void aTicketBecomesADraft()
    {
        TicketCategory category;
        category.name = u"Orders"_s;
        Ticket ticket;
        ticket.subject = u"Wrong size"_s;
        ticket.category = runOrDie(m_desk->db, SaveTicketCategory{category});
        const TicketId id = runOrDie(m_desk->db, CreateTicket{ticket, u"It is *too* small.\nWhat now?"_s});
        QCOMPARE(errorOf(CreateArticleFromTicket{id}).args.value(u"reason"_s), QVariant(u"nothing_answered"_s));
        runOrDie(m_desk->db, ReplyToTicket{id, u"Which size?"_s, {}});
        m_desk->message(id, u"M"_s);
        runOrDie(m_desk->db, ReplyToTicket{id, u"Send it back, we exchange it."_s, {}});
        runOrDie(m_desk->db, NoteOnTicket{id, u"He is nice"_s});
        const KnowledgeArticle draft = stored(runOrDie(m_desk->db, CreateArticleFromTicket{id}));
        QCOMPARE(draft.title, u"Wrong size"_s);
        QCOMPARE(draft.body, u"> It is \\*too\\* small.\n> What now?\n\nSend it back, we exchange it."_s);
        QCOMPARE(draft.state, ArticleState::Draft);
        QCOMPARE(draft.category, ticket.category);
        QCOMPARE(draft.createdFrom, id);
        m_desk->verify();
    }

    void answersCountWhatTheyWereMadeOf()
    {
        const KnowledgeArticleId id = article(u"Returns"_s, u"Within 14 days."_s, ArticleState::Published);
        const TicketId ticket = m_desk->ticket(u"Refund"_s);
        runOrDie(m_desk->db, ReplyToTicket{ticket, u"Within 14 days."_s, {}, {}, {id}});
        QCOMPARE(uses(id), 1);
        runOrDie(m_desk->db, ReplyToTicket{ticket, u"Really."_s, {}});
        QCOMPARE(uses(id), 1);
        // Inserted, and taken out again before it was sent.
        runOrDie(m_desk->db, ReplyToTicket{ticket, u"As I said."_s, {}, {}, {id}});
        QCOMPARE(uses(id), 1);
        m_desk->undoLast();
        m_desk->undoLast();
        m_desk->undoLast();
        QCOMPARE(uses(id), 0);
        m_desk->verify();
    }

    void theListShowsWhatIsAskedFor()
    {
        KnowledgeArticle due;
        due.title = u"Äpfel"_s;
        due.body = u"Crisp"_s;
        due.reviewBy = QDate(2026, 11, 23);
        const KnowledgeArticleId first = runOrDie(m_desk->db, CreateArticle{due});
        article(u"zips"_s, u"How to sew them"_s, ArticleState::Published);
        article(u"Old"_s, u"Gone"_s, ArticleState::Archived);
        ArticleList list(*m_desk->db);
        const QAbstractItemModelTester tester(&list);
        QTRY_COMPARE(shown(list), (QStringList{u"Äpfel"_s, u"zips"_s}));
        QVERIFY(list.index(0).data(ArticleList::RowRole).value<ArticleRow>().reviewDue);
        QCOMPARE(list.rowOf(first), 0);
        const auto query = [&](ArticleQuery asked) {
            list.setQuery(asked);
            return asked;
        };
        query({ArticleState::Archived, {}, false, false, {}});
        QTRY_COMPARE(shown(list), QStringList{u"Old"_s});
        query({{}, {}, true, false, {}});
        QTRY_COMPARE(shown(list), QStringList{u"Äpfel"_s});
        query({{}, {}, false, false, u"sew"_s});
        QTRY_COMPARE(shown(list), QStringList{u"zips"_s});
        runOrDie(m_desk->db, DeleteArticles{{first}});
        query({{}, {}, false, true, {}});
        QTRY_COMPARE(shown(list), QStringList{u"Äpfel"_s});
        ArticleView view(*m_desk->db);
        view.show(first);
        QTRY_VERIFY(view.value());
        QVERIFY(view.value()->article.deleted);
        runOrDie(m_desk->db, RestoreArticles{{first}});
        QTRY_VERIFY(!view.value()->article.deleted);
        QTRY_VERIFY(shown(list).isEmpty());
    }

    void theSearchFindsTicketsAndArticles()
    {
        const TicketId lamp = m_desk->ticket(u"Lamp flickers"_s, {}, u"The stairwell is dark"_s);
        const TicketId other = m_desk->ticket(u"Other"_s);
        runOrDie(m_desk->db, NoteOnTicket{lamp, u"Ask the électricien"_s});
        const KnowledgeArticleId bulbs = article(u"Bulbs"_s, u"Use **E27** ones."_s);
        const auto tickets = [&](const QString &text) {
            return m_desk->db.read([=](Connection &c) { return Search(c).tickets(text, 10); }).value();
        };
        for (const QString &text : {u"flick"_s, u"stairwell lamp"_s, u"electricien"_s, u"tairwel"_s, u"1001"_s, u"#1001"_s})
            QCOMPARE(tickets(text), QList<TicketId>{lamp});
        const auto articles = m_desk->db.read([](Connection &c) { return Search(c).articles(u"e27"_s, 10); }).value();
        QCOMPARE(articles, QList<KnowledgeArticleId>{bulbs});
        runOrDie(m_desk->db, MergeTickets{{lamp}, other});
        QCOMPARE(tickets(u"stairwell"_s), QList<TicketId>{other});
        QCOMPARE(tickets(u"1001"_s), QList<TicketId>{lamp});
        m_desk->verify();
        m_desk->undoLast();
        QCOMPARE(tickets(u"stairwell"_s), QList<TicketId>{lamp});
        runOrDie(m_desk->db, DeleteTickets{{lamp}});
        QVERIFY(tickets(u"stairwell"_s).isEmpty());
        m_desk->verify();
    }

    void aPackageCarriesWhatIsKnown()
    {
        const KnowledgeArticleId id = article(u"Returns"_s, u"Within 14 days."_s, ArticleState::Published);
        const TicketId ticket = m_desk->ticket(u"Refund"_s);
        runOrDie(m_desk->db, ReplyToTicket{ticket, u"Within 14 days."_s, {}, {}, {id}});
        runOrDie(m_desk->db, CreateArticleFromTicket{ticket});
        User lena;
        lena.name = u"Lena"_s;
        const UserId owner = runOrDie(m_desk->db, AddUser{lena, {}});
        m_desk->db->setUser(owner);
        TicketMacro macro;
        macro.name = u"Mine"_s;
        macro.steps = {{MacroStepKind::Owner, QString::number(owner.value)}, {MacroStepKind::AddTag, u"vip"_s}};
        runOrDie(m_desk->db, SaveTicketMacro{macro});
        ReplyTemplate text;
        text.name = u"Hello"_s;
        text.body = u"Hello {customer.first_name|there}"_s;
        runOrDie(m_desk->db, SaveReplyTemplate{text});
        const QString file = m_desk->db.path(u"shop.json"_s);
        VERIFY_RESULT(m_desk->db.read([&](Connection &connection) -> Result<ExportCount> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return exportPackage(connection, shop, {file, CsvWriter::IfExists::Replace, ExportFormat::Package, {}, {}}, {},
                                 {});
        }));
        TestDatabase other;
        const auto taken = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(taken);
        const auto named = other.read([id](Connection &connection) { return KnowledgeStore(connection).namedArticle(id); });
        VERIFY_RESULT(named);
        QCOMPARE(named->uses, 1);
        const auto macros = other.read([](Connection &connection) { return TemplateStore(connection).macros(); });
        QCOMPARE(macros->first().steps, QList<MacroStep>{macro.steps.last()});
        QCOMPARE(other.read([](Connection &connection) { return TemplateStore(connection).templates(); })->size(), 1);
        const auto verified = [&] {
            const auto found = other.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
            return found && found->differences.isEmpty() && found->isSound();
        };
        QVERIFY(verified());
        VERIFY_RESULT(other.write(u"undo"_s, [&](WriteSession &session) -> Result<void> {
            REGULARS_CHECK(History(session.connection()).undo(session, taken->changeSet));
            return {};
        }));
        QVERIFY(!other.read([id](Connection &connection) { return KnowledgeStore(connection).article(id); }));
        QVERIFY(other.read([](Connection &connection) { return TemplateStore(connection).macros(); })->isEmpty());
        QVERIFY(verified());
    }

    void everythingIsDerivedAnew()
    {
        (void)m_desk->ticket(u"Lamp"_s);
        article(u"Bulbs"_s, u"Use E27 ones."_s);
        VERIFY_RESULT(m_desk->db.write(u"rebuild"_s, [](WriteSession &session) -> Result<void> {
            session.deriveAnew();
            return {};
        }));
        m_desk->verify();
        QCOMPARE(m_desk->db.read([](Connection &c) { return Search(c).tickets(u"lamp"_s, 10); })->size(), 1);
    }

    void whatIsNotDerivedIsFound()
    {
        (void)m_desk->ticket(u"Lamp"_s);
        article(u"Bulbs"_s, u"Use E27 ones."_s);
        VERIFY_RESULT(m_desk->db.write(u"spoil"_s, [](WriteSession &session) -> Result<void> {
            session.connection().execute(u"UPDATE ticket_search SET text = 'x'"_s);
            session.connection().execute(u"DELETE FROM knowledge_search"_s);
            return {};
        }));
        const auto found = m_desk->db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        QCOMPARE(found->differences.value(u"ticket_search"_s), 1);
        QVERIFY(found->differences.value(u"knowledge_search"_s) > 0);
    }
};

QTEST_GUILESS_MAIN(TestKnowledgeCommands)

#include "tst_knowledgecommands.moc"
