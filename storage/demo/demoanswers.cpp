// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/demo/demoanswers.h"

#include "core/demo/demofeedback.h"
#include "storage/feedback/surveystore.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

#include <unordered_map>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 restDays = 180; // between two questions to the same customer

QList<SurveyResponse> answers(Connection &connection, const DemoFeedback &feedback)
{
    QList<SurveyResponse> all;
    std::unordered_map<CustomerId, Instant> lastAsked;
    Statement orders(connection, u"SELECT id, customer_id, ordered_at FROM orders WHERE customer_id IS NOT NULL"
                                 " AND deleted_at IS NULL AND status = 'completed' ORDER BY ordered_at, id"_s);
    while (orders.next()) {
        const auto customer = orders.id<CustomerId>(1);
        const Instant at = orders.instant(2);
        const auto last = lastAsked.find(customer);
        if (last != lastAsked.end() && at.ms - last->second.ms < restDays * msPerDay)
            continue;
        if (const auto response = feedback.afterOrder(orders.integer(0), customer, at)) {
            lastAsked[customer] = at;
            all += *response;
        }
    }
    Statement tickets(connection,
                      u"SELECT t.id, t.customer_id, f.solved_at FROM tickets t JOIN ticket_facts f ON f.ticket_id = t.id"
                      " WHERE t.customer_id IS NOT NULL AND f.solved_at IS NOT NULL AND f.discarded = 0 ORDER BY t.id"_s);
    while (tickets.next()) {
        const auto ticket = tickets.id<TicketId>(0);
        const auto customer = tickets.id<CustomerId>(1);
        const auto liked = feedback.afterTicket(ticket, customer, tickets.instant(2));
        if (liked)
            all += *liked;
        else if (const auto effort = feedback.effortOf(ticket, customer, tickets.instant(2)))
            all += *effort; // one question for each ticket
    }
    return all;
}

} // namespace

Result<qint64> giveDemoAnswers(WriteSession &session, const DemoOptions &options)
{
    return attempt([&]() -> Result<qint64> {
        const DemoFeedback feedback(options.seed, session.now());
        SurveyStore surveys(session.connection());
        qint64 given = 0;
        for (const SurveyResponse &response : answers(session.connection(), feedback)) {
            REGULARS_CHECK(surveys.insert(session, response));
            ++given;
        }
        return given;
    });
}

} // namespace regulars
