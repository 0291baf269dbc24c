// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/lifecycle.h"

#include "core/base/textfolding.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestThanks = 12; // words

/// Folded beginnings of words; one of them is enough.
const QStringList &thanksWords()
{
    static const QStringList words{u"thank"_s,   u"thx"_s,     u"cheers"_s,   u"dank"_s,   u"merci"_s,     u"gracias"_s,
                                   u"grazie"_s,  u"obrigad"_s, u"bedankt"_s,  u"dziek"_s,  u"appreciat"_s, u"perfect"_s,
                                   u"perfekt"_s, u"parfait"_s, u"perfetto"_s, u"genial"_s, u"super"_s,     u"great"_s};
    return words;
}

/// Folded words that turn thanks into something else.
const QStringList &contradictions()
{
    static const QStringList words{u"but"_s,  u"however"_s, u"still"_s, u"aber"_s, u"leider"_s, u"noch"_s, u"mais"_s,
                                   u"pero"_s, u"ma"_s,      u"maar"_s,  u"mas"_s,  u"ale"_s,    u"not"_s,  u"nicht"_s,
                                   u"no"_s,   u"pas"_s,     u"niet"_s,  u"nao"_s,  u"nie"_s};
    return words;
}

} // namespace

OnMessage onCustomerMessage(StatusCategory category, std::optional<Instant> closedAt, const Team &team, Instant now)
{
    switch (category) {
    case StatusCategory::New:
    case StatusCategory::Open:
    case StatusCategory::OnHold:
        return OnMessage::Keep;
    case StatusCategory::WaitingCustomer:
    case StatusCategory::WaitingThirdParty:
    case StatusCategory::Solved:
        return OnMessage::Open;
    case StatusCategory::Closed:
        break;
    }
    switch (team.reopening) {
    case ReopenPolicy::Reopen:
        return OnMessage::Open;
    case ReopenPolicy::FollowUp:
        return OnMessage::FollowUp;
    case ReopenPolicy::ReopenWithin:
        break;
    }
    const bool inTime = closedAt && now.ms - closedAt->ms <= team.reopenDays * msPerDay;
    return inTime ? OnMessage::Open : OnMessage::FollowUp;
}

bool looksLikeThanks(const QString &message)
{
    if (message.contains(u'?') || message.contains(u'¿'))
        return false;
    const QStringList words = foldedWords(message);
    if (words.isEmpty() || words.size() > longestThanks)
        return false;
    bool thanks = false;
    for (const QString &word : words) {
        if (contradictions().contains(word))
            return false;
        thanks = thanks || std::any_of(thanksWords().begin(), thanksWords().end(),
                                       [&](const QString &beginning) { return word.startsWith(beginning); });
    }
    return thanks;
}

Ticket followUpOf(const Ticket &closed, const Team &team, const TicketArticle &message)
{
    Ticket next;
    next.subject = closed.subject;
    next.customer = closed.customer;
    next.channel = message.channel;
    next.type = closed.type;
    next.priority = closed.priority;
    next.category = closed.category;
    next.team = closed.team;
    if (team.keepsOwner)
        next.owner = closed.owner;
    next.orders = closed.orders;
    next.products = closed.products;
    next.followUpOf = closed.id;
    next.openedAt = message.at;
    return next;
}

std::optional<Instant> closesWhatWasSolvedBy(const Team &team, Instant now)
{
    if (!team.closeAfterDays)
        return std::nullopt;
    return Instant{now.ms - *team.closeAfterDays * msPerDay};
}

} // namespace regulars
