// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/asking.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCoolDown = 1000;
constexpr int longestExpiry = 365;
constexpr int longestWait = 720; // hours

bool isWithin(int value, int least, int most)
{
    return value >= least && value <= most;
}

std::optional<NotAsked> reasonOf(ContactBlock block)
{
    switch (block) {
    case ContactBlock::Deleted:
        return NotAsked::CustomerDeleted;
    case ContactBlock::DoNotContact:
        return NotAsked::DoNotContact;
    case ContactBlock::NoAddress:
        return NotAsked::NoAddress;
    case ContactBlock::NeverAsked:
    case ContactBlock::Unconfirmed:
    case ContactBlock::Refused:
    case ContactBlock::Expired:
        return NotAsked::NoConsent;
    case ContactBlock::OtherChannel:
        return NotAsked::OtherChannel;
    case ContactBlock::None:
    case ContactBlock::OtherTime: // when it is asked is decided then
        break;
    }
    return std::nullopt;
}

std::optional<NotAsked> blockOf(const AskingSubject &subject)
{
    if (!subject.customer)
        return NotAsked::NoCustomer;
    const ConsentChannel channel = subject.channel.value_or(askingChannel(subject.ticket.channel));
    if (channel == ConsentChannel::InPerson) {
        if (subject.customer->deleted)
            return NotAsked::CustomerDeleted;
        return subject.customer->doNotContact ? std::optional(NotAsked::DoNotContact) : std::nullopt;
    }
    Outreach outreach;
    outreach.channel = channel;
    outreach.purpose = ConsentPurpose::Surveys;
    return reasonOf(contactBlock(*subject.customer, subject.consent, outreach));
}

bool isOwnTicket(const AskingSubject &subject)
{
    const QString opener = folded(subject.openedByName.simplified());
    if (subject.customer && !opener.isEmpty() && folded(subject.customer->name.simplified()) == opener)
        return true;
    return subject.ticket.origin == TicketOrigin::Agent && subject.customerMessages == 0;
}

void addDiscardReason(DiscardReason reason, QList<NotAsked> &reasons)
{
    switch (reason) {
    case DiscardReason::Spam:
        reasons += NotAsked::Spam;
        return;
    case DiscardReason::Duplicate:
        reasons += NotAsked::Duplicate;
        return;
    case DiscardReason::Merged:
        reasons += NotAsked::Merged;
        return;
    case DiscardReason::None:
        return;
    }
}

} // namespace

QList<Error> validate(const AskingRules &rules)
{
    QList<Error> faults;
    if (!asksAboutTickets(rules.kind))
        faults += invalidField(u"kind"_s, u"not_a_choice"_s);
    if (!isWithin(rules.relationalDays, 0, longestCoolDown))
        faults += invalidField(u"relational_days"_s, u"not_a_choice"_s);
    if (!isWithin(rules.transactionalDays, 0, longestCoolDown))
        faults += invalidField(u"transactional_days"_s, u"not_a_choice"_s);
    if (!isWithin(rules.expiryDays, 1, longestExpiry))
        faults += invalidField(u"expiry_days"_s, u"not_a_choice"_s);
    const bool inTime = !rules.byMail || rules.mailHours < rules.expiryDays * 24;
    if (!isWithin(rules.mailHours, 0, longestWait) || !inTime)
        faults += invalidField(u"mail_hours"_s, u"not_a_choice"_s);
    return faults;
}

QJsonObject toJson(const AskingRules &rules)
{
    return {{u"asks"_s, rules.asks},
            {u"kind"_s, nameOf(rules.kind)},
            {u"again"_s, nameOf(rules.again)},
            {u"relational_days"_s, rules.relationalDays},
            {u"transactional_days"_s, rules.transactionalDays},
            {u"expiry_days"_s, rules.expiryDays},
            {u"by_mail"_s, rules.byMail},
            {u"mail_hours"_s, rules.mailHours}};
}

AskingRules askingRulesOf(const QJsonObject &json)
{
    const AskingRules usual;
    AskingRules rules;
    rules.asks = json.value("asks"_L1).toBool(usual.asks);
    rules.again = valueOf<AskAgain>(json.value("again"_L1).toString());
    if (const auto kind = valueOf<SurveyKind>(json.value("kind"_L1).toString()); asksAboutTickets(kind))
        rules.kind = kind;
    const auto whole = [&json](QLatin1StringView key, int least, int most, int otherwise) {
        const int value = json.value(key).toInt(otherwise);
        return isWithin(value, least, most) ? value : otherwise;
    };
    rules.relationalDays = whole("relational_days"_L1, 0, longestCoolDown, usual.relationalDays);
    rules.transactionalDays = whole("transactional_days"_L1, 0, longestCoolDown, usual.transactionalDays);
    rules.expiryDays = whole("expiry_days"_L1, 1, longestExpiry, usual.expiryDays);
    rules.byMail = json.value("by_mail"_L1).toBool(usual.byMail);
    rules.mailHours = whole("mail_hours"_L1, 0, longestWait, usual.mailHours);
    return rules;
}

ConsentChannel askingChannel(TicketChannel channel)
{
    switch (channel) {
    case TicketChannel::Email:
    case TicketChannel::Web:
        return ConsentChannel::Email;
    case TicketChannel::Phone:
        return ConsentChannel::Phone;
    case TicketChannel::Chat:
    case TicketChannel::Message:
        return ConsentChannel::Messaging;
    case TicketChannel::Letter:
        return ConsentChannel::Post;
    case TicketChannel::Counter:
    case TicketChannel::Other:
        break;
    }
    return ConsentChannel::InPerson;
}

QList<NotAsked> reasonsNotToAsk(const AskingSubject &subject, const AskingRules &rules)
{
    QList<NotAsked> reasons;
    if (!rules.asks)
        reasons += NotAsked::SwitchedOff;
    if (const auto block = blockOf(subject))
        reasons += *block;
    if (subject.ticket.test)
        reasons += NotAsked::Test;
    addDiscardReason(subject.ticket.discarded, reasons);
    if (isOwnTicket(subject))
        reasons += NotAsked::OwnTicket;
    if (rules.again == AskAgain::OncePerTicket && subject.askedAboutTicket)
        reasons += NotAsked::AlreadyAsked;
    if (subject.lastAsked && subject.lastAsked->daysTo(subject.today) < rules.coolDownDays(occasionOf(subject.kind)))
        reasons += NotAsked::CoolDown;
    if (subject.openComplaints > 0)
        reasons += NotAsked::OpenComplaint;
    return reasons;
}

QList<UserId> handlersOf(QList<TicketEvent> log, Instant until)
{
    std::sort(log.begin(), log.end(), happenedBefore);
    QList<UserId> handlers;
    for (const TicketEvent &line : std::as_const(log)) {
        UserId user;
        if (line.kind == TicketEventKind::Owner)
            user = {line.after.toLongLong()};
        else if (line.kind == TicketEventKind::Article && line.about == nameOf(ArticleRole::Reply))
            user = line.user;
        if (line.at <= until && user.isValid() && !handlers.contains(user))
            handlers += user;
    }
    return handlers;
}

bool isRecovery(const SurveyResponse &response, std::optional<Instant> complaintSolvedAt)
{
    return complaintSolvedAt && response.at >= *complaintSolvedAt &&
           response.at.ms - complaintSolvedAt->ms <= recoveryDays * msPerDay &&
           isBestScore(response.kind, response.scale, response.score);
}

} // namespace regulars
