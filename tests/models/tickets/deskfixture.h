// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sla/slacommands.h"
#include "models/tickets/deskcommands.h"
#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketmergecommands.h"
#include "storage/rollups/verification.h"
#include "storage/sla/ticketrollup.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketqueue.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

namespace regulars {

/// The small shop with a desk: it works from 9 to 17 in UTC, Monday to Friday, and promises a first response within 4 h and
/// the solution within 16 h; 1 h and 4 h when it is urgent. It is Monday, 23 November 2026, 9:00.
struct DeskFixture
{
    TestDatabase db;
    SmallShop shop;
    WorkCalendarId hours;
    SlaPolicyId policy;

    DeskFixture()
    {
        db.clock().set(utc(2026, 11, 23, 9));
        shop = fillSmallShop(db);
        db.clock().set(utc(2026, 11, 23, 9));
        WorkCalendar calendar = usualCalendar(QTimeZone::utc());
        calendar.name = QStringLiteral("Shop");
        hours = runOrDie(db, SaveWorkCalendar{calendar});
        policy = runOrDie(db, SaveSlaPolicy{usualPolicy()});
    }

    [[nodiscard]] SlaPolicy usualPolicy() const
    {
        SlaPolicy usual;
        usual.name = QStringLiteral("Usual");
        usual.calendar = hours;
        for (const auto &[priority, divisor] :
             {std::pair(TicketPriority::Normal, 1), std::pair(TicketPriority::Urgent, 4)}) {
            usual.targets += SlaTarget{SlaMetric::FirstResponse, priority, 240 / divisor, 75};
            usual.targets += SlaTarget{SlaMetric::NextResponse, priority, 240 / divisor, 75};
            usual.targets += SlaTarget{SlaMetric::Resolution, priority, 960 / divisor, 75};
        }
        return usual;
    }

    TicketId ticket(const QString &subject, CustomerId customer = {}, const QString &message = QStringLiteral("Hello"))
    {
        Ticket created;
        created.subject = subject;
        created.customer = customer;
        return runOrDie(db, CreateTicket{created, message});
    }
    [[nodiscard]] Ticket stored(TicketId id)
    {
        return db.read([id](Connection &connection) { return TicketStore(connection).ticket(id); }).value();
    }
    [[nodiscard]] TicketRow row(TicketId id)
    {
        return db.read([id](Connection &connection) { return TicketQueue(connection).row(id); }).value();
    }
    /// The clocks of the ticket as they are stored.
    [[nodiscard]] TicketRollup rollup(TicketId id)
    {
        return db
            .read([id](Connection &connection) -> Result<TicketRollup> {
                return attempt([&] {
                    const LocalCalendar calendar(QTimeZone::utc());
                    return *TicketRollups(connection, calendar, SlaTerms::Access::Read).stored(id);
                });
            })
            .value();
    }
    [[nodiscard]] SlaClock clock(TicketId id, SlaMetric metric)
    {
        SlaClock found;
        const QList<SlaClock> clocks = rollup(id).clocks;
        for (const SlaClock &each : clocks) {
            if (each.metric == metric)
                found = each;
        }
        return found;
    }
    /// "sender: body", the oldest first.
    [[nodiscard]] QStringList conversation(TicketId id)
    {
        const auto articles = db.read([id](Connection &connection) {
                                    return ConversationStore(connection).articles(id, {}, 1000);
                                }).value();
        QStringList lines;
        for (const TicketArticle &article : articles)
            lines.prepend(nameOf(article.sender) + QStringLiteral(": ") + article.body);
        return lines;
    }
    [[nodiscard]] QList<TicketArticleId> articleIds(TicketId id)
    {
        const auto articles = db.read([id](Connection &connection) {
                                    return ConversationStore(connection).articles(id, {}, 1000);
                                }).value();
        QList<TicketArticleId> ids;
        for (const TicketArticle &article : articles)
            ids.prepend(article.id);
        return ids;
    }
    /// Subjects of a view, in its order.
    [[nodiscard]] QStringList subjects(TicketView view, UserId user = {})
    {
        TicketQuery query;
        query.view = view;
        return subjects(query, user);
    }
    [[nodiscard]] QStringList subjects(const TicketQuery &query, UserId user = {})
    {
        const QueueViewer viewer{user, db.clock().now()};
        const auto rows = db.read([=](Connection &connection) {
                                return TicketQueue(connection).page(query, viewer, {}, 1000);
                            }).value();
        QStringList subjects;
        for (const TicketRow &each : rows)
            subjects += each.subject;
        return subjects;
    }
    MessageTaken message(TicketId id, const QString &body, bool keepSolved = false)
    {
        TicketArticle article;
        article.ticket = id;
        article.body = body;
        return runOrDie(db, TakeMessage{article, keepSolved});
    }
    void status(TicketId id, StatusCategory category)
    {
        QCOMPARE(runOrDie(db, SetTicketStatus{{id}, builtInStatus(category)}), 1);
    }
    void undoLast()
    {
        VERIFY_RESULT(db.write(QStringLiteral("undo"), [](WriteSession &session) -> Result<void> {
            History history(session.connection());
            REGULARS_TRY(last, history.lastUndoable());
            REGULARS_TRY(report, history.undo(session, last.id));
            return report.conflicts.isEmpty() ? Result<void>() : fail(ErrorCode::Conflict);
        }));
    }
    /// What is derived equals what a rebuild would give, and nothing dangles.
    void verify()
    {
        const auto found = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(found);
        QCOMPARE(found->differences, (QMap<QString, qint64>()));
        QVERIFY2(found->isSound(), qPrintable(found->danglingRows.join(u' ')));
    }
};

} // namespace regulars
