// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/recordissues.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString hasMembers = u"(c.kind <> 'person' AND EXISTS (SELECT 1 FROM customer_members m"
                           " JOIN customers p ON p.id = m.customer_id WHERE m.group_id = c.id AND p.deleted_at IS NULL))"_s;

} // namespace

QString isInvalidContact(QStringView contact)
{
    return u"%1.is_valid = 0"_s.arg(contact);
}

QString issueCondition(RecordIssue issue)
{
    switch (issue) {
    case RecordIssue::InvalidContact:
        return u"EXISTS (SELECT 1 FROM customer_contacts k WHERE k.customer_id = c.id AND %1)"_s.arg(isInvalidContact(u"k"));
    case RecordIssue::NoContact:
        return u"(NOT EXISTS (SELECT 1 FROM customer_contacts k WHERE k.customer_id = c.id AND k.is_valid = 1)"
               " AND NOT EXISTS (SELECT 1 FROM customer_addresses a WHERE a.customer_id = c.id AND a.street <> ''"
               " AND a.city <> '') AND NOT %1)"_s.arg(hasMembers);
    case RecordIssue::NeverAsked:
        return u"(c.do_not_contact = 0 AND EXISTS (SELECT 1 FROM customer_contacts k WHERE k.customer_id = c.id"
               " AND k.kind = 'email' AND k.is_valid = 1)"
               " AND NOT EXISTS (SELECT 1 FROM consent_states t WHERE t.customer_id = c.id))"_s;
    case RecordIssue::Stale:
        return u"(coalesce(s.last_activity_at, c.created_at) < :stale_since"
               " AND (c.updated_at < :stale_since OR c.row_version = 1) AND NOT %1)"_s.arg(hasMembers);
    case RecordIssue::LoneCompany:
        return u"(c.kind = 'company' AND NOT %1)"_s.arg(hasMembers);
    }
    return {};
}

void bindIssue(Statement &statement, RecordIssue issue, Instant now)
{
    if (issue == RecordIssue::Stale)
        statement.bind(u"stale_since", now.ms - staleWindowDays * msPerDay);
}

} // namespace regulars
