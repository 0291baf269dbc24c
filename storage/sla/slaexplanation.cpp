// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/slaexplanation.h"

#include "storage/people/shopstore.h"
#include "storage/sla/slastore.h"
#include "storage/sla/ticketrollup.h"
#include "storage/sql/sqlfailure.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketstatusstore.h"

namespace regulars {

namespace {

QList<PolicyVerdict> verdicts(const QList<SlaPolicy> &policies, const SlaSubject &subject)
{
    QList<PolicyVerdict> found;
    bool decided = false;
    for (const SlaPolicy &policy : policies) {
        const QList<SlaMismatch> reasons = mismatches(policy, subject);
        found += PolicyVerdict{policy.id, policy.name, reasons, !decided && reasons.isEmpty()};
        decided = decided || reasons.isEmpty();
    }
    return found;
}

ExplainedClock explained(const SlaClock &clock, const BusinessTime &time,
                         const QHash<TicketStatusId, TicketStatus> &statuses)
{
    ExplainedClock result{clock, {}};
    for (const SlaSpan &span : clock.spans) {
        ExplainedSpan part;
        part.span = span;
        const TicketStatus status = statuses.value(span.status);
        part.statusName = status.name;
        part.category = status.category;
        const auto end = span.until ? span.until : clock.dueAt;
        if (span.effect != ClockEffect::Stop && end) {
            part.worked = time.stretches(span.from, *end);
            part.businessMs = time.between(span.from, *end);
        }
        result.spans += part;
    }
    return result;
}

} // namespace

Result<SlaExplanation> explainSla(Connection &connection, TicketId ticket)
{
    return attempt([&]() -> Result<SlaExplanation> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        TicketRollups rollups(connection, calendar, SlaTerms::Access::Read);
        const auto rollup = rollups.computed(ticket);
        if (!rollup)
            return fail(ErrorCode::NotFound);
        const TicketSubject subject = *rollups.subject(ticket);
        const Terms &terms = rollups.termsOf(subject, rollup->facts);
        SlaExplanation explanation;
        explanation.policies = verdicts(orThrow(SlaStore(connection).policies()), subject.sla);
        explanation.promised = terms.policy ? terms.policy->name : QString();
        explanation.finished = rollup->facts.isFinished();
        explanation.zone = terms.zone;
        QHash<TicketStatusId, TicketStatus> statuses;
        for (const TicketStatus &status : orThrow(TicketStatusStore(connection).statuses(true)))
            statuses.insert(status.id, status);
        for (const SlaClock &clock : rollup->clocks)
            explanation.clocks += explained(clock, terms.time, statuses);
        return explanation;
    });
}

Result<Instant> nextWorkingFor(Connection &connection, TicketId ticket, Instant at)
{
    return attempt([&]() -> Result<Instant> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        TicketRollups rollups(connection, calendar, SlaTerms::Access::Read);
        const auto subject = rollups.subject(ticket);
        if (!subject)
            return fail(ErrorCode::NotFound);
        return rollups.termsOf(*subject, {}).time.nextWorking(at).value_or(at);
    });
}

} // namespace regulars
