// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/knowledge/ticketsuggestions.h"

#include "models/knowledge/knowledgecommands.h"
#include "storage/search/similarity.h"
#include "tests/models/tickets/deskfixture.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QAbstractItemModelTester>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTicketSuggestions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

    KnowledgeArticleId article(const QString &title, const QString &body, ArticleState state = ArticleState::Published,
                               TicketCategoryId category = {})
    {
        KnowledgeArticle created;
        created.title = title;
        created.body = body;
        created.state = state;
        created.category = category;
        return runOrDie(m_desk->db, CreateArticle{created});
    }
    TicketCategoryId category(const QString &name)
    {
        TicketCategory created;
        created.name = name;
        return runOrDie(m_desk->db, SaveTicketCategory{created});
    }
    TicketId solved(const QString &subject, const QString &message)
    {
        const TicketId id = m_desk->ticket(subject, {}, message);
        m_desk->status(id, StatusCategory::Solved);
        return id;
    }
    /// What makes words usual ones.
    void fillWithOthers()
    {
        for (const QString &what : {u"candle"_s, u"lamp"_s, u"carpet"_s, u"chair"_s, u"table"_s, u"mirror"_s}) {
            article(u"How to clean the %1"_s.arg(what), u"Please clean the %1 with water and the soft cloth."_s.arg(what));
            (void)solved(u"Question about the %1"_s.arg(what), u"Hello, how can I clean the %1?"_s.arg(what));
        }
    }
    [[nodiscard]] QList<Similar<TicketId>> similar(const SimilarityQuestion &question, TicketId besides = {})
    {
        return m_desk->db.read([=](Connection &c) { return Similarity(c).solvedTickets(question, besides, 5); }).value();
    }
    [[nodiscard]] QList<Similar<KnowledgeArticleId>> articles(const SimilarityQuestion &question)
    {
        return m_desk->db.read([=](Connection &c) { return Similarity(c).articles(question, 5); }).value();
    }
    static QStringList titles(const TicketSuggestions &suggestions)
    {
        QStringList shown;
        for (const TicketSuggestion &each : suggestions.rows())
            shown += each.title;
        return shown;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskFixture>();
    }

    void rareWordsDecide()
    {
        fillWithOthers();
        const KnowledgeArticleId wax = article(u"Wax stains"_s, u"Put the cloth in the freezer, then scrape the wax off."_s);
        const auto found = articles({u"Hello, how can I get the Wax out of the cloth?"_s, {}});
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().id, wax);
        // What every second text has says nothing; what was asked is told as it was written.
        QCOMPARE(found.first().words.first(), u"Wax"_s);
        QVERIFY(!found.first().words.contains(u"the"_s));
        QVERIFY(articles({u"Do you sell gift cards?"_s, {}}).isEmpty());
        QVERIFY(articles({{}, {}}).isEmpty());
        QVERIFY(articles({u"\"* OR ( -"_s, {}}).isEmpty());
    }

    // In a shop that has just begun every word is in most of its texts.
    void aHandfulOfTicketsIsEnough()
    {
        QList<TicketId> old;
        for (int i = 0; i < 5; ++i)
            old += solved(u"Candle soots"_s, u"The candle soots, and the glass is black."_s);
        const TicketId asked = m_desk->ticket(u"My candle soots"_s, {}, u"The glass is black"_s);
        const auto found = similar({u"My candle soots, the glass is black"_s, {}}, asked);
        QCOMPARE(found.size(), 5);
        QVERIFY(found.first().words.contains(u"candle"_s));
        QVERIFY(!found.first().words.contains(u"the"_s));
        // What only holds sentences together makes none alike.
        QVERIFY(similar({u"Who has the key of the shop?"_s, {}}).isEmpty());
    }

    // A text that is written anew with each message does not make its words rare.
    void whatEveryTicketSaysTellsNothing()
    {
        for (int i = 0; i < 25; ++i) {
            const TicketId id = m_desk->ticket(u"Parcel %1"_s.arg(10'000 + i), {}, u"Where is it?"_s);
            m_desk->message(id, u"It is still not there"_s);
            m_desk->message(id, u"Now it came"_s);
            m_desk->status(id, StatusCategory::Solved);
        }
        QVERIFY(similar({u"parcel"_s, {}}).isEmpty());
        QCOMPARE(similar({u"parcel 10007"_s, {}}).size(), 1);
    }

    void wordsAreFoldedAndTold()
    {
        fillWithOthers();
        const KnowledgeArticleId id = article(u"Rückgabe"_s, u"Innerhalb von 14 Tagen."_s);
        const auto found = articles({u"Frage zur RÜCKGABE innerhalb der Frist"_s, {}});
        QCOMPARE(found.first().id, id);
        QCOMPARE(found.first().words, (QStringList{u"RÜCKGABE"_s, u"innerhalb"_s}));
    }

    void onlyWhatIsPublishedIsSuggested()
    {
        const KnowledgeArticleId draft = article(u"Wax stains"_s, u"Scrape it off"_s, ArticleState::Draft);
        QVERIFY(articles({u"wax stains"_s, {}}).isEmpty());
        runOrDie(m_desk->db, SetArticleState{{draft}, ArticleState::Published});
        QCOMPARE(articles({u"wax stains"_s, {}}).size(), 1);
        runOrDie(m_desk->db, SetArticleState{{draft}, ArticleState::Archived});
        QVERIFY(articles({u"wax stains"_s, {}}).isEmpty());
    }

    void theSameCategoryComesFirst()
    {
        fillWithOthers();
        const TicketCategoryId repairs = category(u"Repairs"_s);
        const TicketCategoryId sales = category(u"Sales"_s);
        const KnowledgeArticleId first = article(u"Zipper"_s, u"broken"_s, ArticleState::Published, repairs);
        const KnowledgeArticleId second = article(u"Zipper"_s, u"broken"_s, ArticleState::Published, sales);
        QCOMPARE(articles({u"zipper broken"_s, repairs}).first().id, first);
        QCOMPARE(articles({u"zipper broken"_s, sales}).first().id, second);
    }

    void onlyWhatWasSolvedIsSimilar()
    {
        fillWithOthers();
        const TicketId old = solved(u"Zipper broken"_s, u"The zipper of my jacket is broken"_s);
        const TicketId open = m_desk->ticket(u"Zipper"_s, {}, u"My zipper is broken, too"_s);
        const TicketId spam = solved(u"Zipper"_s, u"Buy a zipper, never broken"_s);
        QCOMPARE(runOrDie(m_desk->db, DiscardTickets{{spam}, DiscardReason::Spam}), 1);
        const TicketId gone = solved(u"Zipper"_s, u"broken zipper"_s);
        runOrDie(m_desk->db, DeleteTickets{{gone}});
        const auto found = similar({u"My zipper is broken"_s, {}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, old);
        QVERIFY(similar({u"My zipper is broken"_s, {}}, old).isEmpty());
        m_desk->status(open, StatusCategory::Solved);
        QCOMPARE(similar({u"My zipper is broken"_s, {}}).size(), 2);
    }

    void aTicketGetsItsSuggestions()
    {
        fillWithOthers();
        const KnowledgeArticleId wax = article(u"Wax stains"_s, u"Put it in the **freezer**."_s);
        const TicketId old = solved(u"Stains of wax"_s, u"How do I get rid of wax stains?"_s);
        const TicketId asked = m_desk->ticket(u"Wax stains everywhere"_s, {}, u"What can I do?"_s);
        TicketSuggestions suggestions(*m_desk->db);
        const QAbstractItemModelTester tester(&suggestions);
        suggestions.setTicket(asked);
        QTRY_COMPARE(titles(suggestions), (QStringList{u"Wax stains"_s, u"Stains of wax"_s}));
        const TicketSuggestion first =
            suggestions.index(0).data(TicketSuggestions::SuggestionRole).value<TicketSuggestion>();
        QCOMPARE(first.article, wax);
        QCOMPARE(first.text, u"Put it in the freezer."_s);
        QVERIFY(first.words.contains(u"Wax"_s));
        QCOMPARE(suggestions.rows().at(1).ticket, old);
        QCOMPARE(suggestions.rows().at(1).number, m_desk->stored(old).number);
        QVERIFY(suggestions.rows().at(1).solvedAt);
        runOrDie(m_desk->db, SetArticleState{{wax}, ArticleState::Archived});
        QTRY_COMPARE(titles(suggestions), QStringList{u"Stains of wax"_s});
        m_desk->message(asked, u"It is the carpet, how do I clean it with water?"_s);
        QTRY_VERIFY(titles(suggestions).contains(u"How to clean the carpet"_s));
        suggestions.setTicket({});
        QTRY_COMPARE(suggestions.rowCount(), 0);
    }

    void aSubjectGetsSuggestionsWhileItIsTyped()
    {
        fillWithOthers();
        (void)article(u"Wax stains"_s, u"Put it in the freezer."_s);
        TicketSuggestions suggestions(*m_desk->db);
        const QAbstractItemModelTester tester(&suggestions);
        suggestions.setText(u"wax"_s, {});
        QTRY_COMPARE(titles(suggestions), QStringList{u"Wax stains"_s});
        suggestions.setText({}, {});
        QTRY_COMPARE(suggestions.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTicketSuggestions)

#include "tst_ticketsuggestions.moc"
