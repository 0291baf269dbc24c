// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/privacy/consentcommands.h"

#include "models/customers/livecustomer.h"
#include "storage/privacy/consentstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QList<Error> problemsOf(const ConsentAnswer &answer, const ConsentEvent &line, Instant now)
{
    QList<Error> errors = validate(line, now);
    if (answer.topics.isEmpty())
        errors.prepend(invalidField(u"topics"_s, u"required"_s));
    return errors;
}

} // namespace

Result<void> RecordConsent::execute(WriteSession &session) const
{
    REGULARS_TRY(customer, liveCustomer(session.connection(), answer.customer));
    ConsentEvent line = answer.line;
    line.customer = customer.id;
    if (line.capturedAt == Instant{})
        line.capturedAt = session.now();
    REGULARS_CHECK(checked(problemsOf(answer, line, session.now())));
    ConsentStore store(session.connection());
    line.wording = answer.wording.id;
    if (!line.wording.isValid() && !answer.wording.text.trimmed().isEmpty()) {
        REGULARS_TRY(wording, store.wording(session, answer.wording));
        line.wording = wording;
    }
    QList<ConsentEvent> events;
    for (const ConsentTopic &topic : answer.topics) {
        line.channel = topic.channel;
        line.purpose = topic.purpose;
        events += line;
    }
    session.setArgument(u"name"_s, customer.name);
    session.setArgument(u"state"_s, nameOf(line.state));
    return store.append(session, events);
}

Result<void> SetDoNotContact::execute(WriteSession &session) const
{
    REGULARS_TRY(changed, liveCustomer(session.connection(), customer));
    session.setArgument(u"name"_s, changed.name);
    session.setArgument(u"blocked"_s, blocked);
    if (changed.doNotContact == blocked)
        return {};
    changed.doNotContact = blocked;
    return CustomerStore(session.connection()).update(session, changed);
}

} // namespace regulars
