// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketedits.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool hasTag(const QStringList &tags, const QString &tag)
{
    return std::any_of(tags.begin(), tags.end(), [fold = folded(tag)](const QString &each) { return folded(each) == fold; });
}

} // namespace

QList<Error> validate(const TicketEdits &edits)
{
    QList<Error> faults;
    for (const QString &tag : edits.addTags) {
        if (tag.simplified().size() > longestTicketTag)
            faults += invalidField(u"add_tags"_s, u"too_long"_s, {{u"limit"_s, longestTicketTag}});
    }
    if (edits.closeAs == DiscardReason::Merged)
        faults += invalidField(u"close_as"_s, u"not_a_choice"_s);
    return faults;
}

void apply(const TicketEdits &edits, Ticket &ticket)
{
    const bool closes = edits.closeAs != DiscardReason::None;
    if (!closes)
        ticket.status = edits.status.value_or(ticket.status);
    ticket.priority = edits.priority.value_or(ticket.priority);
    ticket.owner = edits.owner.value_or(ticket.owner);
    ticket.team = edits.team.value_or(ticket.team);
    ticket.category = edits.category.value_or(ticket.category);
    for (const QString &tag : edits.addTags) {
        if (const QString added = tag.simplified(); !added.isEmpty() && !hasTag(ticket.tags, added))
            ticket.tags += added;
    }
    ticket.tags.removeIf([&](const QString &tag) { return hasTag(edits.removeTags, tag); });
    if (!closes || ticket.discarded == edits.closeAs)
        return;
    ticket.discarded = edits.closeAs;
    ticket.status = builtInStatus(StatusCategory::Closed);
    ticket.pendingUntil.reset();
}

} // namespace regulars
